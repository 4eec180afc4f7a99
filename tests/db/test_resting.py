"""Roles that nobody used for long: they show nothing and do nothing, no candidate waits in silence, and they wake."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import WakeRole
from bot.errors import NoLongerPossible, NotAllowed
from bot.handlers.firm_pages import contacts_screen, firm_screen
from bot.i18n import say
from bot.notices import Notice, compose
from bot.services import (
    adjustments,
    audit,
    companies,
    firm_evening,
    firm_inbox,
    firms,
    leads,
    outcomes,
    own_offers,
    partners,
    people,
    resting,
    role_use,
    staff,
    staff_leads,
)
from db.enums import LeadStatus, NoticeKind, Outcome, PartnerRole, StaffRole
from db.models import CompanyContact, OutboxMessage, Partner, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.firm_ground import Firms, say_yes, two_firms
from tests.db.ground import ZONE
from tests.factories import make_person

#: A day on which what was not used since NOW rests.
LATER = NOW + timedelta(days=121)
#: Where no lock and no query of the database's own is looked at, one database is enough.
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NOBODY: frozenset[int] = frozenset()


async def _sleep(session: AsyncSession, *awake: Person, now: datetime = LATER) -> None:
    """Everybody but `awake` and staff has done nothing since NOW."""
    for person in awake:
        for contact in await session.scalars(select(CompanyContact).where(CompanyContact.person_id == person.id)):
            contact.used_at = now
    for member in await session.scalars(select(Person).where(Person.is_staff)):
        member.staff_used_at = now
    await session.flush()
    await resting.fall_asleep(session, staff_ids=NOBODY, now=now)


async def _shown(session: AsyncSession, message: OutboxMessage, now: datetime = LATER) -> str | None:
    """The words of a notice and of its buttons; None when nothing is sent."""
    notice = await compose(session, message, now=now, zone=ZONE)
    if not isinstance(notice, Notice):
        return None
    buttons = [button.label for row in notice.screen.rows for button in row]
    return "\n".join(say("sv", text) for text in (*notice.screen.paragraphs, *buttons))


async def _messages(session: AsyncSession, person: Person, kind: NoticeKind) -> list[OutboxMessage]:
    found = await session.scalars(
        select(OutboxMessage).where(OutboxMessage.person_id == person.id, OutboxMessage.kind == kind)
    )
    return list(found)


async def test_only_a_role_that_nobody_used_for_so_many_days_rests(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        ground.karin.is_admin = True
        await resting.fall_asleep(session, staff_ids=NOBODY, now=NOW + timedelta(days=119))
        assert len(await people.contact_roles(session, ground.maja)) == 1
        # Any tap in the role keeps it awake: it is written once a day.
        await firm_inbox.contact_for(session, company_id=ground.company_id, actor=ground.maja)
        role_use.note(session, now=NOW + timedelta(days=119))
        staff.require_staff(ground.karin)
        role_use.note(session, now=NOW + timedelta(days=119))
        await firm_inbox.contact_for(session, company_id=ground.company_id, actor=ground.maja)
        role_use.note(session, now=NOW + timedelta(days=119, hours=5))
        assert ground.contact.used_at == NOW + timedelta(days=119)
        await session.flush()
        await resting.fall_asleep(session, staff_ids=NOBODY, now=LATER)
        assert ground.contact.rests_since is None
        assert ground.karin.is_staff
        assert await people.contact_roles(session, ground.rima) == []
        await adjustments.adjust(session, key=adjustments.ROLE_DAYS, value=30, actor=ground.karin, now=LATER)
        await resting.fall_asleep(session, staff_ids=NOBODY, now=LATER + timedelta(days=60))
        assert ground.contact.rests_since is not None
        assert ground.karin.is_admin, "somebody must be awake who can wake others"


def _deeds(ground: Firms, lead_id: int) -> dict[str, Callable[[AsyncSession], Awaitable[object]]]:
    """What a contact may do, by Rima."""
    rima, company_id = ground.rima, ground.company_id

    def deed(
        function: Callable[..., Awaitable[object]], **given: object
    ) -> Callable[[AsyncSession], Awaitable[object]]:
        return lambda session: function(session, actor=rima, **given)

    return {
        "home": deed(firm_inbox.home_of, company_id=company_id, now=LATER),
        "card": deed(firm_inbox.open_lead, company_id=company_id, lead_id=lead_id, now=LATER),
        "answer": deed(leads.answer_lead, lead_id=lead_id, decision=LeadStatus.ACCEPTED, now=LATER),
        "question": deed(leads.ask_question, lead_id=lead_id, question="Hej?", now=LATER),
        "outcome": deed(outcomes.tell_outcome, lead_id=lead_id, outcome=Outcome.JOB, now=LATER),
        "offers": deed(own_offers.firm_of, company_id=company_id),
        "evening": deed(firm_evening.own_stop, company_id=company_id, now=LATER),
    }


@ON_SQLITE
async def test_a_resting_contact_sees_and_does_nothing_and_hears_why(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        lead = await say_yes(session, ground)
        await _sleep(session, ground.maja)
        for name, deed in _deeds(ground, lead.id).items():
            with pytest.raises(NotAllowed) as refused:
                await deed(session)
            assert refused.value.text_key == "role-rests-contact", name
        assert lead.status is LeadStatus.REQUESTED
        assert await firm_inbox.firms_of(session, ground.rima) == []
        # Of another firm they learn no more than anybody.
        with pytest.raises(NotAllowed) as refused:
            await firm_inbox.contact_for(session, company_id=ground.other.company_id, actor=ground.rima)
        assert refused.value.text_key == "firm-not-yours"


async def test_a_yes_to_a_firm_whose_contacts_rest_is_seen_by_staff_and_tells_the_contact_of_nobody(
    database: Database,
) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        await _sleep(session)
        lead = await say_yes(session, ground, now=LATER)
        (card,) = await _messages(session, ground.rima, NoticeKind.LEAD_CARD)
        told = await _shown(session, card)
        assert told is not None
        assert "vilar" in told
        assert "Signe" not in told
        assert await _messages(session, ground.karin, NoticeKind.LEAD_NO_CONTACT)
        facts = await firms.firm_facts(session, company_id=ground.company_id, actor=ground.karin)
        assert "Alla kontakter vilar" in "\n".join(say("sv", text) for text in firm_screen(facts).paragraphs)
        assert WakeRole("contact", facts.contacts[1].id) in [
            one.action for row in contacts_screen(facts).rows for one in row
        ]
        assert [one.name for one in await resting.asleep(session, [ground.company_id])] == ["Firm"]
        assert await staff_leads.contacts(session, lead=lead, actor=ground.karin) == []
        # The card of the person is drawn into no message of a resting phone.
        card.message_id, card.sent_at = 5, LATER
        await session.flush()
        await leads.withdraw_lead(session, lead_id=lead.id, person=ground.signe, now=LATER)
        (update,) = await _messages(session, ground.rima, NoticeKind.LEAD_CARD_UPDATE)
        assert await _shown(session, update) is None


async def test_cards_go_from_the_phone_of_who_falls_asleep_and_an_awake_colleague_goes_on(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        lead = await say_yes(session, ground)
        (card,) = await _messages(session, ground.rima, NoticeKind.LEAD_CARD)
        card.message_id, card.sent_at = 77, NOW
        ground.contact.used_at = ground.karin.staff_used_at = LATER
        await session.flush()
        gone = await resting.fall_asleep(session, staff_ids=NOBODY, now=LATER)
        assert [(one.telegram_id, one.to_empty) for one in gone] == [(ground.rima.telegram_id, (77,))]
        assert await resting.fall_asleep(session, staff_ids=NOBODY, now=LATER) == []
        answered = await leads.answer_lead(
            session, lead_id=lead.id, actor=ground.maja, decision=LeadStatus.ACCEPTED, now=LATER
        )
        assert answered.status is LeadStatus.ACCEPTED


async def test_an_awake_colleague_is_asked_and_wakes_with_one_tap(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        await say_yes(session, ground)
        await _sleep(session, ground.maja, ground.olle)
        (asked,) = await _messages(session, ground.maja, NoticeKind.ROLE_RESTS)
        assert await _messages(session, ground.karin, NoticeKind.ROLE_FIRMS_REST) == [], "staff only for the last one"
        told = await _shown(session, asked)
        assert told is not None
        assert "Väck rollen" in told
        contact_id = asked.subject_id or 0
        for stranger in (ground.olle, ground.signe, ground.rima):
            with pytest.raises(NotAllowed):
                await resting.wake_contact(session, contact_id=contact_id, actor=stranger, now=LATER)
        with pytest.raises(NotAllowed):
            await resting.wake_contact(session, contact_id=999_999_999, actor=ground.maja, now=LATER)
        for _ in range(2):
            woken = await resting.wake_contact(session, contact_id=contact_id, actor=ground.maja, now=LATER)
            assert woken.rests_since is None
        assert await _shown(session, asked) is None
        assert await _messages(session, ground.rima, NoticeKind.ROLE_WOKEN)
        (card,) = await _messages(session, ground.rima, NoticeKind.LEAD_CARD)
        assert "Signe" in str(await _shown(session, card))
        acts, _total = await audit.acts(session, page=0)
        assert [act.entry.deed for act in acts].count("contact-woken") == 1


async def test_staff_wake_the_only_contact(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        await _sleep(session, ground.maja, ground.rima)
        (asked,) = await _messages(session, ground.karin, NoticeKind.ROLE_FIRMS_REST)
        told = str(await _shown(session, asked))
        assert "Other" in told
        assert "Väck rollen" in told
        (contact,) = await leads.contacts_of(session, ground.other.company_id)
        woken = await resting.wake_contact(session, contact_id=contact.id, actor=ground.karin, now=LATER)
        assert await _shown(session, asked) is None
        assert woken.person_id == ground.olle.id
        assert len(await people.contact_roles(session, ground.olle)) == 1


@ON_SQLITE
async def test_a_new_link_wakes_and_the_same_link_again_does_not(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        links = [
            (await companies.create_invite(session, company_id=ground.company_id, actor=ground.karin, now=at))[1]
            for at in (NOW, LATER)
        ]

        async def follow(code: str, now: datetime) -> int:
            await companies.join_by_invite(session, code=code, person=ground.rima, first_name="Rima", now=now)
            return len(await people.contact_roles(session, ground.rima))

        assert await follow(links[0], NOW) == 1
        await _sleep(session, ground.maja)
        assert await follow(links[0], LATER) == 0
        assert await follow(links[1], LATER) == 1


@ON_SQLITE
async def test_a_resting_partner_is_refused_and_hidden_and_woken_by_staff_only(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        partner = Partner(person_id=ground.signe.id, role=PartnerRole.AMBASSADOR, first_name="Signe", joined_at=NOW)
        partner.company_id = ground.company_id
        session.add(partner)
        await session.flush()
        assert await partners.require_role(session, ground.signe, PartnerRole.AMBASSADOR) is partner
        await _sleep(session, ground.maja, ground.rima)
        with pytest.raises(NotAllowed, match="role-rests-partner"):
            await partners.require_role(session, ground.signe, PartnerRole.AMBASSADOR)
        with pytest.raises(NotAllowed):
            await partners.leave(session, role=PartnerRole.AMBASSADOR, actor=ground.signe, now=LATER)
        assert await partners.roles_of(session, ground.signe) == []
        assert await people.has_role(session, ground.signe), "nobody forgets them as they would a candidate"
        for stranger in (ground.signe, ground.maja):
            with pytest.raises(NotAllowed):
                await resting.wake_partner(session, partner_id=partner.id, actor=stranger, now=LATER)
        for _ in range(2):
            await resting.wake_partner(session, partner_id=partner.id, actor=ground.karin, now=LATER)
        assert await partners.require_role(session, ground.signe, PartnerRole.AMBASSADOR) is partner


async def test_staff_rest_and_only_an_admin_wakes_them(database: Database) -> None:
    async with database.transaction() as session:
        ground = await two_firms(session)
        admin, second, settled = [
            await make_person(session, number, now=NOW, is_staff=True, is_admin=True, staff_name=f"S{number}")
            for number in (20, 21, 22)
        ]
        admin.staff_used_at = LATER
        await session.flush()
        await resting.fall_asleep(session, staff_ids=frozenset({22}), now=LATER)
        assert (ground.karin.is_staff, ground.karin.rests_as) == (False, StaffRole.STAFF)
        assert (second.is_admin, second.rests_as) == (False, StaffRole.ADMIN)
        assert settled.is_admin, "staff of the settings never rest"
        with pytest.raises(NotAllowed, match="role-rests-staff"):
            staff.require_staff(ground.karin)
        (asked, _other) = await _messages(session, admin, NoticeKind.ROLE_MEMBER_RESTS)
        assert "Karin" in str(await _shown(session, asked)) + str(await _shown(session, _other))
        for stranger in (ground.karin, second, ground.maja):
            with pytest.raises(NotAllowed):
                await resting.wake_member(session, person_id=ground.karin.id, actor=stranger, now=LATER)
        with pytest.raises(NoLongerPossible):
            await resting.wake_member(session, person_id=ground.signe.id, actor=admin, now=LATER)
        for _ in range(2):
            await resting.wake_member(session, person_id=ground.karin.id, actor=admin, now=LATER)
        assert (ground.karin.is_staff, ground.karin.is_admin, ground.karin.rests_as) == (True, False, None)
        await staff.remove(session, person_id=second.id, actor=admin, now=LATER)
        assert (second.rests_as, second.staff_name) == (None, None)

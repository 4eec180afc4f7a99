"""Shared outcomes: one lead, one caseworker, what exactly is seen, and that it ends at once."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.caseworker import shared_card
from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.i18n import say
from bot.notices import caseworkers as notices
from bot.notices.notice import Notice
from bot.services import leads, meeting, outcome_shares, outcomes, partners, privacy, referrals, typed_codes
from bot.services.typed_codes import WrongCode
from db.enums import ConsentPurpose, LeadStatus, NoticeKind, Outcome, PartnerRole, ReachBy
from db.models import Acquaintance, Consent, Lead, LeadQuestion, OutboxMessage, OutcomeShare, Partner, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.test_clients import caseworker
from tests.factories import make_contact, make_offer, make_person, make_profile

ZONE = ZoneInfo("Europe/Stockholm")


async def _role(session: AsyncSession, person: Person) -> Partner:
    return await partners.require_role(session, person, PartnerRole.CASEWORKER)


async def _lead(session: AsyncSession, person: Person, key: str = "firm") -> Lead:
    offer = await make_offer(session, key)
    return await leads.request_lead(
        session,
        person=person,
        company_id=offer.company_id,
        offer=offer,
        reach_by=ReachBy.TELEGRAM,
        username=None,
        now=NOW,
        today=NOW.date(),
    )


async def _met(session: AsyncSession) -> tuple[Person, Person, Lead]:
    """A caseworker, a candidate who has met them by their code, and a lead."""
    mikael, filmon = await caseworker(session, 1), await make_person(session, 2, now=NOW)
    await make_profile(session, filmon, now=NOW, first_name="Filmon", phone="+46701234567")
    await meeting.meet(session, code=await meeting.code_of(session, actor=mikael, now=NOW), person=filmon, now=NOW)
    return mikael, filmon, await _lead(session, filmon)


async def _share(session: AsyncSession, lead: Lead, mikael: Person, filmon: Person, name: str = "Fili") -> OutcomeShare:
    partner = await _role(session, mikael)
    return await outcome_shares.share(
        session, lead_id=lead.id, partner_id=partner.id, name=name, person=filmon, now=NOW
    )


async def test_only_the_chosen_name_the_firm_and_the_state_are_seen(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon, lead = await _met(session)
        other = await _lead(session, filmon, "other")
        session.add(LeadQuestion(lead_id=lead.id, question="Kan du svetsa?", asked_at=NOW))
        for _ in range(2):
            await _share(session, lead, mikael, filmon)
        (seen,) = await outcome_shares.shared_with(session, actor=mikael)
        assert (seen.lead.id, seen.share.name, seen.state) == (lead.id, "Fili", "requested")
        words = " ".join(say("sv", text) for text in shared_card(seen).paragraphs)
        assert "Fili" in words and "Firm" in words  # noqa: PT018 - one sentence
        for never in ("Filmon", "+46", "svetsa", "1990"):
            assert never not in words
        consent = (await session.scalars(select(Consent).where(Consent.purpose == ConsentPurpose.OUTCOME))).one()
        assert (consent.person_id, consent.withdrawn_at, bool(consent.text_version)) == (filmon.id, None, True)
        assert await outcome_shares.find(session, lead_id=other.id, partner_id=seen.partner.id) is None


async def test_taking_back_ends_it_at_once_and_empties_the_card(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon, lead = await _met(session)
        share = await _share(session, lead, mikael, filmon)
        await outcome_shares.show_again(session, actor=mikael, now=NOW)
        first, waiting = list(
            await session.scalars(
                select(OutboxMessage).where(OutboxMessage.kind == NoticeKind.OUTCOME_SHARED).order_by(OutboxMessage.id)
            )
        )
        first.sent_at, first.message_id = NOW, 77
        await session.flush()
        notice = await notices.compose(session, waiting, now=NOW, zone=ZONE)
        assert isinstance(notice, Notice)
        assert notice.still_wanted is not None
        assert await notice.still_wanted(session)
        (gone,) = await outcome_shares.take_back(
            session, lead_id=lead.id, partner_id=share.partner_id, person=filmon, now=NOW + timedelta(hours=1)
        )
        assert (gone.telegram_id, gone.to_delete) == (1, (77,))
        assert not await notice.still_wanted(session)
        assert await outcome_shares.shared_with(session, actor=mikael) == []
        assert await session.scalar(select(func.count()).where(OutboxMessage.kind == NoticeKind.OUTCOME_SHARED)) == 0
        consent = (await session.scalars(select(Consent).where(Consent.purpose == ConsentPurpose.OUTCOME))).one()
        assert consent.withdrawn_at == NOW + timedelta(hours=1)
        again = await outcome_shares.take_back(
            session, lead_id=lead.id, partner_id=share.partner_id, person=filmon, now=NOW
        )
        assert again == []


async def test_changes_are_told_once_and_a_withdrawn_yes_is_only_over(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon, lead = await _met(session)
        share = await _share(session, lead, mikael, filmon)
        maja = await make_person(session, 3, now=NOW)
        await make_contact(session, maja, lead.company_id, now=NOW)
        await leads.answer_lead(session, lead_id=lead.id, actor=maja, decision=LeadStatus.ACCEPTED, now=NOW)
        for minutes in (1, 2):
            await outcome_shares.tell_changes(session, now=NOW + timedelta(minutes=minutes))
        assert share.told == "accepted"
        await outcomes.tell_outcome(session, lead_id=lead.id, actor=filmon, outcome=Outcome.JOB, now=NOW)
        await outcome_shares.tell_changes(session, now=NOW + timedelta(minutes=3))
        assert share.told == "job"
        # The sides differ: nothing is said to be so until it is.
        await outcomes.tell_outcome(session, lead_id=lead.id, actor=maja, outcome=Outcome.VISIT, now=NOW)
        assert outcome_shares.state_of(lead) == "contacted"
        written = select(func.count()).where(OutboxMessage.kind == NoticeKind.OUTCOME_SHARED)
        assert await session.scalar(written) == 3
        other = await _lead(session, filmon, "other")
        await leads.withdraw_lead(session, lead_id=other.id, person=filmon, now=NOW)
        assert outcome_shares.state_of(other) == "closed"


async def test_nobody_shares_for_another_or_with_a_stranger(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon, lead = await _met(session)
        sara, alva = await caseworker(session, 4), await make_person(session, 5, now=NOW)
        partner, strange = await _role(session, mikael), await _role(session, sara)
        for person, partner_id in ((alva, partner.id), (filmon, strange.id), (filmon, 0), (mikael, partner.id)):
            with pytest.raises(AppError):
                await outcome_shares.share(
                    session, lead_id=lead.id, partner_id=partner_id, name="x", person=person, now=NOW
                )
        await _share(session, lead, mikael, filmon)
        with pytest.raises(NotAllowed):
            await outcome_shares.take_back(session, lead_id=lead.id, partner_id=partner.id, person=alva, now=NOW)
        with pytest.raises(NotAllowed):
            await outcome_shares.shared_with(session, actor=filmon)
        assert await outcome_shares.shared_with(session, actor=sara) == []


async def test_a_code_can_be_changed_and_closed_and_not_guessed(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon = await caseworker(session, 1), await make_person(session, 2, now=NOW)
        old = await meeting.code_of(session, actor=mikael, now=NOW)
        assert await meeting.code_of(session, actor=mikael, now=NOW) == old
        new = await meeting.new_code(session, actor=mikael, now=NOW)
        with pytest.raises(WrongCode):
            await meeting.meet(session, code=old, person=filmon, now=NOW)
        with pytest.raises(NoLongerPossible):
            await meeting.meet(session, code=new, person=mikael, now=NOW)
        met = await meeting.meet(session, code=new.lower(), person=filmon, now=NOW)
        assert [one.id for one in await meeting.known_to(session, filmon)] == [met.id]
        await meeting.close_code(session, actor=mikael)
        for _ in range(typed_codes.MAX_WRONG - 1):
            with pytest.raises(WrongCode):
                await meeting.meet(session, code=new, person=filmon, now=NOW)
        with pytest.raises(NoLongerPossible) as refused:
            await meeting.meet(session, code=new, person=filmon, now=NOW)
        assert refused.value.text_key == "code-too-often"
        # Who met before still can choose.
        assert len(await meeting.known_to(session, filmon)) == 1
        with pytest.raises(NotAllowed):
            await meeting.new_code(session, actor=filmon, now=NOW)


async def test_who_came_by_a_code_of_the_caseworker_knows_them(database: Database) -> None:
    async with database.transaction() as session:
        mikael = await caseworker(session, 1)
        filmon = await make_person(session, 2, now=NOW, language_chosen=False)
        code = await referrals.make_code(session, name="SFI B", actor=mikael, now=NOW)
        await referrals.note(session, filmon, code.code)
        assert [one.first_name for one in await meeting.known_to(session, filmon)] == ["Mikael"]


async def test_shares_end_with_the_role_and_with_the_person(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon, lead = await _met(session)
        await _share(session, lead, mikael, filmon)
        sent = (
            await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == NoticeKind.OUTCOME_SHARED))
        ).one()
        sent.sent_at, sent.message_id = NOW, 77
        await session.flush()
        (gone,) = await partners.leave(session, role=PartnerRole.CASEWORKER, actor=mikael, now=NOW)
        assert gone.to_delete == (77,)
        assert await session.scalar(select(func.count()).select_from(OutcomeShare)) == 0
        consent = (await session.scalars(select(Consent).where(Consent.purpose == ConsentPurpose.OUTCOME))).one()
        assert consent.withdrawn_at == NOW
        with pytest.raises(NotAllowed):
            await outcome_shares.show_again(session, actor=mikael, now=NOW)

        sara = await caseworker(session, 4)
        await meeting.remember(session, filmon, await _role(session, sara), now=NOW)
        await _share(session, lead, sara, filmon)
        exported = await privacy.export_person(session, filmon)
        assert b'"Fili"' in exported
        assert b'"acquaintance"' in exported
        sent = (
            await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == NoticeKind.OUTCOME_SHARED))
        ).one()
        sent.sent_at, sent.message_id = NOW, 88
        await session.flush()
        cards = await privacy.erase_person(session, filmon, now=NOW)
        assert (4, 88, "sv") in cards
        for table in (OutcomeShare, Acquaintance):
            assert await session.scalar(select(func.count()).select_from(table)) == 0

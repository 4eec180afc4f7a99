"""A minor's contact: hidden until a guardian or staff say yes, by links that work once and for nobody else."""

import asyncio
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import GuardianPaper
from bot.cards.guardians import guardian_thanks
from bot.cards.offers import lead_card
from bot.errors import NoLongerPossible, NotAllowed
from bot.i18n import Text, say, t
from bot.notices import Later, Notice, compose
from bot.services import adjustments, guardians, hidden, leads, matches, outbox, privacy, profiles, staff_leads
from bot.services.hidden import Hidden
from bot.services.lead_facts import load_facts
from db.enums import CloseReason, LeadStatus, NoticeKind, OfferKind, PartnerRole
from db.models import AuditEntry, GuardianLink, GuardianWord, Lead, Offer, OutboxMessage, Partner, Person, Profile
from db.session import Database
from tests.conftest import NOW
from tests.db.firm_ground import Firms, accepted, two_firms
from tests.db.ground import ZONE
from tests.factories import make_offer, make_person, make_profile

TODAY = NOW.date()
HIDDEN, MINOR = "lead-card-contact-hidden", "lead-card-minor"


async def _world(session: AsyncSession, birth_year: int = 2010) -> tuple[Firms, Lead, Person]:
    """Signe is a minor and has an accepted lead; the guardian has a phone of their own."""
    firms = await two_firms(session)
    profile = await session.get_one(Profile, firms.signe.id)
    profile.birth_year = birth_year
    lead = await accepted(session, firms)
    lead.username = "signe_s"
    return firms, lead, await make_person(session, 50, now=NOW)


async def _code(session: AsyncSession, firms: Firms, lead: Lead) -> str:
    _facts, code = await guardians.make_link(session, lead_id=lead.id, person=firms.signe, now=NOW, today=TODAY)
    assert code is not None
    return code


async def _shown(session: AsyncSession, lead: Lead, today: date = TODAY) -> list[str]:
    """The keys of the texts on the firm's card."""
    facts = await load_facts(session, lead.id)
    assert facts is not None
    card = lead_card(facts, today=today, is_contact=True)
    return [text.key for text in card.paragraphs if isinstance(text, Text)]


async def _told(session: AsyncSession, kind: NoticeKind) -> list[OutboxMessage]:
    return list(await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == kind)))


async def _answer(session: AsyncSession, code: str, actor: Person, *, agrees: bool = True) -> None:
    await guardians.answer(session, code=code, agrees=agrees, actor=actor, now=NOW, today=TODAY)


async def test_the_firm_sees_the_contact_after_a_guardians_yes_and_only_once_is_it_said(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, guardian = await _world(session)
        assert HIDDEN in await _shown(session, lead)
        assert "reach-by-username" not in await _shown(session, lead)
        code, other = await _code(session, firms, lead), await _code(session, firms, lead)
        stored = set(await session.scalars(select(GuardianLink.code_hash)))
        assert not stored & {code, other}
        assert len(code) == 24, "18 random bytes"
        before = len(await _told(session, NoticeKind.LEAD_CARD_UPDATE))
        await _answer(session, code, guardian)
        assert "reach-by-username" in await _shown(session, lead)
        assert len(await _told(session, NoticeKind.LEAD_CARD_UPDATE)) == before + 2, "one for each contact"
        (message,) = await _told(session, NoticeKind.LEAD_GUARDIAN_YES)
        assert message.person_id == firms.signe.id
        notice = await compose(session, message, now=NOW, zone=ZONE)
        assert isinstance(notice, Notice)
        for again in (code, other):
            with pytest.raises(NoLongerPossible, match="guardian-answered-before"):
                await _answer(session, again, guardian, agrees=False)
        assert len(await _told(session, NoticeKind.LEAD_GUARDIAN_YES)) == 1
        # Of the guardian there is only when they answered; their account has nothing else here.
        word = (await session.scalars(select(GuardianWord))).one()
        assert (word.agrees, word.by_staff, word.said_at) == (True, False, NOW)
        assert await guardians.is_passing_by(session, guardian)
        for other_role in (firms.signe, firms.maja, firms.karin):
            assert not await guardians.is_passing_by(session, other_role)
        await privacy.erase_person(session, guardian, now=NOW, is_counted=False)
        assert "reach-by-username" in await _shown(session, lead)


async def test_nobody_else_answers_a_link_and_nothing_changes(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, _guardian = await _world(session)
        code = await _code(session, firms, lead)
        ambassador, friend = await make_person(session, 51, now=NOW), await make_person(session, 52, now=NOW)
        role = Partner(role=PartnerRole.AMBASSADOR, company_id=firms.company_id, first_name="Lina", joined_at=NOW)
        role.person_id = ambassador.id
        session.add(role)
        await make_profile(session, friend, now=NOW, birth_year=2010)
        for actor in (firms.signe, firms.maja, firms.rima, ambassador, friend):
            for agrees in (True, False):
                with pytest.raises(NotAllowed):
                    await _answer(session, code, actor, agrees=agrees)
        for forged in ("", "0", "x" * 5000, code[:-1]):
            with pytest.raises(NoLongerPossible, match="guardian-link-over"):
                await _answer(session, forged, firms.karin)
        for stranger in (*firms.strangers[:2], friend):
            with pytest.raises(NotAllowed, match="lead-not-yours"):
                await guardians.make_link(session, lead_id=lead.id, person=stranger, now=NOW, today=TODAY)
        for actor in (firms.maja, firms.signe, friend):
            with pytest.raises(NotAllowed, match="only-for-staff"):
                await guardians.say_by_staff(session, lead_id=lead.id, agrees=True, actor=actor, now=NOW, today=TODAY)
        assert await session.scalar(select(func.count()).select_from(GuardianWord)) == 0
        assert HIDDEN in await _shown(session, lead)


async def test_of_two_who_answer_at_once_one_counts(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, guardian = await _world(session)
        codes = [await _code(session, firms, lead) for _ in range(2)]

    async def press(code: str, agrees: bool) -> str:
        async with database.transaction() as session:
            try:
                await _answer(session, code, await session.get_one(Person, guardian.id), agrees=agrees)
            except NoLongerPossible as error:
                return error.text_key
        return "counted"

    assert sorted(await asyncio.gather(press(codes[0], True), press(codes[1], False))) == [
        "counted",
        "guardian-answered-before",
    ]


async def test_a_no_withdraws_nothing_and_is_told_to_the_minor_and_staff(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, guardian = await _world(session)
        await _answer(session, await _code(session, firms, lead), guardian, agrees=False)
        assert lead.status is LeadStatus.ACCEPTED
        assert HIDDEN in await _shown(session, lead)
        told = [await _told(session, kind) for kind in (NoticeKind.LEAD_GUARDIAN_NO, NoticeKind.LEAD_GUARDIAN_NO_STAFF)]
        assert [[one.person_id for one in each] for each in told] == [[firms.signe.id], [firms.karin.id]]
        for (message,) in told:
            assert isinstance(await compose(session, message, now=NOW, zone=ZONE), Notice)
        with pytest.raises(NoLongerPossible, match="guardian-said-no-before"):
            await _code(session, firms, lead)


async def test_staff_show_and_hide_it_and_it_stands_in_the_log(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, _guardian = await _world(session)

        async def say(agrees: bool, lead_id: int = lead.id) -> None:
            await guardians.say_by_staff(
                session, lead_id=lead_id, agrees=agrees, actor=firms.karin, now=NOW, today=TODAY
            )

        await say(True)
        await say(True)
        assert "reach-by-username" in await _shown(session, lead)
        await say(False)
        assert HIDDEN in await _shown(session, lead)
        deeds = list(await session.scalars(select(AuditEntry).order_by(AuditEntry.id)))
        assert [entry.deed for entry in deeds] == ["lead-guardian-yes", "lead-guardian-no"]
        assert deeds[0].facts == {"lead": lead.id, "company": "Firm"}
        # The yes that was taken back before it was sent is not told any more.
        (yes,) = await _told(session, NoticeKind.LEAD_GUARDIAN_YES)
        assert await compose(session, yes, now=NOW, zone=ZONE) is None
        with pytest.raises(NoLongerPossible, match="lead-gone"):
            await say(True, 999_999_999)
        await staff_leads.close(session, lead_id=lead.id, reason=CloseReason.MISTAKE, actor=firms.karin, now=NOW)
        with pytest.raises(NoLongerPossible, match="lead-closed-before"):
            await say(True)


async def test_links_end_with_the_lead_and_go_with_the_person(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, guardian = await _world(session)
        codes = [await _code(session, firms, lead) for _ in range(guardians.MOST_LINKS + 1)]
        with pytest.raises(NoLongerPossible, match="guardian-link-over"):
            await guardians.open_link(session, code=codes[0], actor=guardian, today=TODAY)
        assert (await guardians.open_link(session, code=codes[-1], actor=guardian, today=TODAY)).lead.id == lead.id
        exported = (await privacy.export_person(session, firms.signe)).decode()
        hashes = list(await session.scalars(select(GuardianLink.code_hash)))
        assert "guardian_link" in exported
        assert not any(one in exported for one in hashes)
        await leads.withdraw_lead(session, lead_id=lead.id, person=firms.signe, now=NOW)
        with pytest.raises(NoLongerPossible, match="guardian-link-over"):
            await _answer(session, codes[-1], guardian)
        await privacy.erase_person(session, firms.signe, now=NOW)
        assert await session.scalar(select(func.count()).select_from(GuardianLink)) == 0


async def test_the_year_and_the_setting_decide_who_waits(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, guardian = await _world(session, birth_year=1990)
        assert "reach-by-username" in await _shown(session, lead)
        with pytest.raises(NoLongerPossible, match="guardian-not-needed"):
            await _code(session, firms, lead)
        before = len(await _told(session, NoticeKind.LEAD_CARD_UPDATE))
        await guardians.note_year(session, firms.signe, 2010, now=NOW, today=TODAY)
        assert HIDDEN in await _shown(session, lead)
        assert len(await _told(session, NoticeKind.LEAD_CARD_UPDATE)) == before + 2
        # The person is told, too: the firm has seen until now how to reach them.
        (less,) = await _told(session, NoticeKind.LEAD_GUARDIAN_YEAR)
        assert less.person_id == firms.signe.id
        notice = await compose(session, less, now=NOW, zone=ZONE)
        assert isinstance(notice, Notice)
        assert [text.key for text in notice.screen.paragraphs if isinstance(text, Text)] == [
            "guardian-year-told",
            "guardian-waits-how",
        ]
        assert GuardianPaper(lead.id, "choose") in [button.action for row in notice.screen.rows for button in row]
        code = await _code(session, firms, lead)
        firms.karin.is_admin = True
        await adjustments.adjust(session, key=adjustments.MINOR_CONTACT, value=0, actor=firms.karin, now=NOW)
        assert "reach-by-username" in await _shown(session, lead)
        # A guardian's no counts all the same.
        await _answer(session, code, guardian, agrees=False)
        assert HIDDEN in await _shown(session, lead)
        await guardians.note_year(session, firms.signe, 1990, now=NOW, today=TODAY)
        assert HIDDEN in await _shown(session, lead), "no adult's year takes a no back"
        # Staff are told, for the new year may not be the true one.
        (doubt,) = await _told(session, NoticeKind.LEAD_GROWN_STAFF)
        assert doubt.person_id == firms.karin.id
        told = await compose(session, doubt, now=NOW, zone=ZONE)
        assert isinstance(told, Notice)
        assert "nej från en vårdnadshavare" in say("sv", told.screen.paragraphs[0])
        assert await compose(session, less, now=NOW, zone=ZONE) is not None, "it is hidden still"
        await guardians.say_by_staff(session, lead_id=lead.id, agrees=True, actor=firms.karin, now=NOW, today=TODAY)
        assert "reach-by-username" in await _shown(session, lead)
        assert await compose(session, less, now=NOW, zone=ZONE) is None, "not true any more"
        assert len(await _told(session, NoticeKind.LEAD_GUARDIAN_YEAR)) == 1


async def test_a_guardian_learns_when_the_child_hears_nothing_from_the_bot(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, guardian = await _world(session)
        code = await _code(session, firms, lead)
        facts = await guardians.answer(session, code=code, agrees=True, actor=guardian, now=NOW, today=TODAY)
        for paused_at, is_told in ((None, False), (NOW, True)):
            firms.signe.paused_at = paused_at
            thanks = guardian_thanks(facts, agrees=True, is_kept=False)
            said = [say("sv", text) for text in thanks.paragraphs]
            assert (say("sv", t("guardian-tell-yourself")) in said) is is_told
            assert not any("Signe" in words for words in said), "the name could not be taken away from here"


async def test_cards_change_once_when_somebody_comes_of_age(database: Database) -> None:
    new_year = datetime(2027, 1, 2, 9, tzinfo=UTC)
    async with database.transaction() as session:
        _firms, lead, _guardian = await _world(session, birth_year=2008)
        assert HIDDEN in await _shown(session, lead, date(2026, 12, 30))
        assert "reach-by-username" in await _shown(session, lead, date(2026, 12, 31))
        before = len(await _told(session, NoticeKind.LEAD_CARD_UPDATE))
        for now in (NOW, new_year, new_year + timedelta(days=1)):
            await guardians.renew_grown_up(session, now=now, zone=ZONE)
        assert len(await _told(session, NoticeKind.LEAD_CARD_UPDATE)) == before + 2


async def test_nobody_is_asked_whether_they_have_talked_before_they_could(database: Database) -> None:
    async with database.transaction() as session:
        firms, lead, guardian = await _world(session)
        asked = {}
        for days in (3, 14):
            await outbox.enqueue(
                session,
                person_id=firms.signe.id,
                kind=NoticeKind.LEAD_TALKED,
                subject_id=lead.id,
                occasion=str(days),
                now=NOW,
            )
        for message in await _told(session, NoticeKind.LEAD_TALKED):
            asked[message.dedupe_key.rpartition(":")[2]] = message
        assert await compose(session, asked["3"], now=NOW, zone=ZONE) is None
        assert isinstance(await compose(session, asked["14"], now=NOW, zone=ZONE), Later)
        await _answer(session, await _code(session, firms, lead), guardian)
        assert isinstance(await compose(session, asked["14"], now=NOW, zone=ZONE), Notice)


async def _summer_job(session: AsyncSession, key: str, **facts: object) -> Offer:
    known = {"kind": OfferKind.SUMMER_JOB, "min_age": 16, "after_school": True, "hazards": []}
    return await make_offer(session, key, **known | facts)


async def test_what_the_law_hides_is_counted_by_rule(database: Database) -> None:
    others = {Hidden.AGE: 1, Hidden.UNKNOWN: 1}
    cases: list[tuple[int, bool | None, dict[Hidden, int]]] = [
        (2009, True, others),
        (2009, False, {Hidden.SCHOOL: 1, **others}),
        # Skipped: unknown counts as not finished.
        (2009, None, {Hidden.SCHOOL: 1, **others}),
        (1990, None, {}),
    ]
    async with database.transaction() as session:
        allowed = await _summer_job(session, "allowed")
        await _summer_job(session, "older", min_age=18)
        await _summer_job(session, "unknown", hazards=None)
        offer = await matches.offer_for(session, allowed.id)
        for number, (birth_year, finished, expected) in enumerate(cases, start=1):
            person = await make_person(session, number, now=NOW)
            profile = await make_profile(session, person, now=NOW, birth_year=birth_year, finished_school=finished)
            assert await hidden.hidden_by_law(session, person, profile, today=TODAY) == expected
            barred = Hidden.SCHOOL in expected
            with pytest.raises(NoLongerPossible, match="gap-school") if barred else nullcontext():
                await matches.check_may_want(session, person, profile, offer, today=TODAY)


def test_who_has_said_that_they_turned_13_is_13() -> None:
    assert profiles.lawful_age(Profile(birth_year=2013), TODAY) == 13
    assert profiles.lawful_age(Profile(birth_year=2012), TODAY) == 13
    assert profiles.lawful_age(Profile(birth_year=2008), TODAY) == 17
    assert profiles.lawful_age(Profile(birth_year=2008), date(2026, 12, 31)) == 18

"""Leads that never go silent: staff remind, take over, move and close; both sides tell the outcome; weekly digests."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible, NotAllowed
from bot.notices import Notice, compose
from bot.services import audit, digests, leads, outcomes, staff_leads
from bot.services.staff_leads import View
from bot.services.working_days import is_working_day
from db.enums import CloseReason, LeadStatus, NoticeKind, Outcome, ReachBy
from db.models import Consent, Lead, Offer, OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, written
from tests.factories import make_contact, make_offer, make_person, make_profile

TODAY = NOW.date()
MONDAY_MORNING = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)


class World:
    """One firm with an offer and two contacts, a candidate, and two members of staff."""

    def __init__(self, offer: Offer, people: list[Person]) -> None:
        self.offer = offer
        self.candidate, self.maja, self.rima, self.karin, self.olle = people


async def _world(session: AsyncSession) -> World:
    offer = await make_offer(session)
    people = [await make_person(session, number, now=NOW) for number in range(1, 6)]
    world = World(offer, people)
    await make_profile(session, world.candidate, now=NOW, first_name="Olena")
    for contact in (world.maja, world.rima):
        await make_contact(session, contact, offer.company_id, now=NOW)
    for member in (world.karin, world.olle):
        member.is_staff = True
    await session.flush()
    return world


async def _lead(session: AsyncSession, world: World, *, now: datetime = NOW) -> Lead:
    return await leads.request_lead(
        session,
        person=world.candidate,
        company_id=world.offer.company_id,
        offer=world.offer,
        reach_by=ReachBy.TELEGRAM,
        username=None,
        now=now,
        today=now.date(),
    )


async def _accepted(session: AsyncSession, world: World) -> Lead:
    lead = await _lead(session, world)
    return await leads.answer_lead(
        session, lead_id=lead.id, actor=world.maja, decision=LeadStatus.ACCEPTED, now=NOW + timedelta(hours=1)
    )


async def test_staff_see_late_waiting_and_answered(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _lead(session, world)
        actor, late_day = world.karin, lead.answer_by + timedelta(days=1)

        async def counted(today: date) -> list[int]:
            found = await staff_leads.counts(session, actor=actor, now=NOW, today=today)
            return [found[view] for view in (View.LATE, View.WAITING, View.ANSWERED)]

        assert await counted(TODAY) == [0, 1, 0]
        assert await counted(late_day) == [1, 0, 0]
        firms, total = await staff_leads.firms(session, actor=actor, page=0, today=late_day)
        assert ([(firm.waiting, firm.late) for firm in firms], total) == ([(1, 1)], 1)
        await leads.answer_lead(session, lead_id=lead.id, actor=world.maja, decision=LeadStatus.ACCEPTED, now=NOW)
        assert await counted(late_day) == [0, 0, 1]


async def test_nobody_else_gets_anything(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _lead(session, world)
        for actor in (world.candidate, world.maja):
            with pytest.raises(NotAllowed):
                await staff_leads.counts(session, actor=actor, now=NOW, today=TODAY)
            with pytest.raises(NotAllowed):
                await staff_leads.open_lead(session, lead_id=lead.id, actor=actor, now=NOW)
            with pytest.raises(NotAllowed):
                await staff_leads.remind_firm(session, lead_id=lead.id, actor=actor, now=NOW, today=TODAY)
            with pytest.raises(NotAllowed):
                await staff_leads.take_over(session, lead_id=lead.id, actor=actor, now=NOW)
            with pytest.raises(NotAllowed):
                await staff_leads.close(session, lead_id=lead.id, reason=CloseReason.MISTAKE, actor=actor, now=NOW)
            with pytest.raises(NotAllowed):
                await outcomes.settle(session, lead_id=lead.id, outcome=Outcome.JOB, actor=actor, now=NOW)
        assert lead.status is LeadStatus.REQUESTED


async def test_one_reminder_a_day(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _lead(session, world)
        for _ in range(2):
            reached = await staff_leads.remind_firm(session, lead_id=lead.id, actor=world.karin, now=NOW, today=TODAY)
            assert reached == 2
    assert len(await written(database, NoticeKind.LEAD_REMINDER)) == 2, "one for each contact"


async def test_only_who_took_it_over_answers_in_the_firms_place(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _lead(session, world)
        with pytest.raises(NotAllowed):
            await leads.answer_lead(session, lead_id=lead.id, actor=world.karin, decision=LeadStatus.ACCEPTED, now=NOW)
        await staff_leads.take_over(session, lead_id=lead.id, actor=world.karin, now=NOW)
        with pytest.raises(NotAllowed):
            await leads.answer_lead(session, lead_id=lead.id, actor=world.olle, decision=LeadStatus.ACCEPTED, now=NOW)
        await leads.answer_lead(session, lead_id=lead.id, actor=world.karin, decision=LeadStatus.ACCEPTED, now=NOW)
        assert lead.status is LeadStatus.ACCEPTED
        world.karin.is_staff = False
        with pytest.raises(NotAllowed):
            await leads.lead_for_contact(session, lead_id=lead.id, actor=world.karin)


async def test_who_took_a_lead_over_has_a_card_that_changes_with_it(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _lead(session, world)
        await staff_leads.take_over(session, lead_id=lead.id, actor=world.karin, now=NOW)
        await leads.withdraw_lead(session, lead_id=lead.id, person=world.candidate, now=NOW)
    cards = await written(database, NoticeKind.LEAD_CARD)
    assert {one.person_id for one in cards} == {world.maja.id, world.rima.id, world.karin.id}
    changed = await written(database, NoticeKind.LEAD_CARD_UPDATE)
    assert {one.person_id for one in changed} == {world.maja.id, world.rima.id, world.karin.id}


async def test_a_closed_lead_ends_the_consent_and_tells_the_person(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _lead(session, world)
        await staff_leads.close(session, lead_id=lead.id, reason=CloseReason.FIRM_SILENT, actor=world.karin, now=NOW)
        consent = await session.get_one(Consent, lead.consent_id)
        assert consent.withdrawn_at == NOW
        with pytest.raises(NoLongerPossible):
            await staff_leads.close(session, lead_id=lead.id, reason=CloseReason.MISTAKE, actor=world.karin, now=NOW)
        with pytest.raises(NoLongerPossible):
            await leads.answer_lead(session, lead_id=lead.id, actor=world.maja, decision=LeadStatus.ACCEPTED, now=NOW)
    (told,) = await written(database, NoticeKind.LEAD_CLOSED)
    assert told.person_id == world.candidate.id
    async with database.transaction() as session:
        assert isinstance(await compose(session, told, now=NOW, zone=ZONE), Notice)
        acts, _total = await audit.acts(session, page=0)
    assert [act.entry.deed for act in acts] == ["lead-closed"]


async def test_both_sides_are_asked_after_three_and_fourteen_days_by_day(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        await _accepted(session, world)

        async def ask(days: float, hour: int = 10) -> int:
            return await outcomes.ask_due(session, now=(NOW + timedelta(days=days)).replace(hour=hour), zone=ZONE)

        assert await ask(2) == 0
        assert await ask(4, hour=3) == 0, "nobody is asked at night"
        assert [await ask(4), await ask(4)] == [1, 1]
        assert await ask(10) == 0
        assert await ask(15) == 1
    asked = await written(database, NoticeKind.LEAD_TALKED)
    assert sorted(one.person_id for one in asked) == sorted([world.candidate.id, world.maja.id, world.rima.id] * 2), (
        "three people, twice each"
    )


async def test_outcomes_of_the_two_sides(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _accepted(session, world)

        async def tell(actor: Person, outcome: Outcome) -> LeadStatus:
            await outcomes.tell_outcome(session, lead_id=lead.id, actor=actor, outcome=outcome, now=NOW)
            return lead.status

        with pytest.raises(NotAllowed):
            await tell(world.olle, Outcome.JOB)
        assert await tell(world.candidate, Outcome.NOTHING) is LeadStatus.CLOSED
        assert await tell(world.candidate, Outcome.VISIT) is LeadStatus.VISIT, "minds and facts change"
        assert await tell(world.rima, Outcome.INTERNSHIP) is LeadStatus.CONTACTED, "they differ: staff ask"
        differing = (await session.scalars(_notices(NoticeKind.LEAD_DIFFERS))).all()
        assert {one.person_id for one in differing} == {world.karin.id, world.olle.id}
        await outcomes.settle(session, lead_id=lead.id, outcome=Outcome.INTERNSHIP, actor=world.karin, now=NOW)
        assert lead.status is LeadStatus.INTERNSHIP
        assert await compose(session, differing[0], now=NOW, zone=ZONE) is None, "settled before it was sent"


def _notices(kind: NoticeKind) -> Select[OutboxMessage]:
    return select(OutboxMessage).where(OutboxMessage.kind == kind)


async def test_a_withdrawn_lead_has_no_outcome(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        lead = await _accepted(session, world)
        await outcomes.ask_due(session, now=NOW + timedelta(days=4), zone=ZONE)
        asked = (await session.scalars(_notices(NoticeKind.LEAD_TALKED))).all()
        await leads.withdraw_lead(session, lead_id=lead.id, person=world.candidate, now=NOW)
        for message in asked:
            assert await compose(session, message, now=NOW, zone=ZONE) is None
        with pytest.raises(NoLongerPossible):
            await outcomes.tell_outcome(session, lead_id=lead.id, actor=world.maja, outcome=Outcome.JOB, now=NOW)


async def test_the_digest_comes_on_monday_morning_once_and_only_with_something_to_tell(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        quiet = await make_offer(session, "quiet")
        await make_contact(session, world.olle, quiet.company_id, now=NOW)
        await _lead(session, world)
        for wrong in (MONDAY_MORNING - timedelta(hours=2), MONDAY_MORNING + timedelta(days=1)):
            assert not await digests.enqueue_weekly(session, now=wrong, zone=ZONE)
        assert await digests.enqueue_weekly(session, now=MONDAY_MORNING, zone=ZONE)
        assert not await digests.enqueue_weekly(session, now=MONDAY_MORNING + timedelta(hours=1), zone=ZONE)
    to_firms = await written(database, NoticeKind.DIGEST_COMPANY)
    assert {one.person_id for one in to_firms} == {world.maja.id, world.rima.id}
    to_staff = await written(database, NoticeKind.DIGEST_STAFF)
    assert {one.person_id for one in to_staff} == {world.karin.id, world.olle.id}
    async with database.transaction() as session:
        shown = await compose(session, to_staff[0], now=MONDAY_MORNING, zone=ZONE)
        assert isinstance(shown, Notice)
        (await session.get_one(Person, to_staff[0].person_id)).is_staff = False
        assert await compose(session, to_staff[0], now=MONDAY_MORNING, zone=ZONE) is None


def test_swedish_eves_and_squeezed_days() -> None:
    free = (date(2026, 6, 19), date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 6), date(2026, 6, 20))
    assert not any(is_working_day(day) for day in free), "Midsummer eve, Christmas eve, New Year's eve, Epiphany"
    assert is_working_day(date(2027, 5, 7)), "the Friday after Ascension Day is a working day"

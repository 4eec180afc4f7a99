"""After the evening on both databases: who is written to, when, and which next step is meant for whom."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import aftercare, doors, help_desk, leads
from bot.services.client_messages import Gone
from db.enums import DoorChoice, EventState, NoticeKind, OfferKind, ReachBy
from db.models import Event, OutboxMessage, Person, Registration, Reward, Visit
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, evening, example_event, register, stop_named, tick, written
from tests.factories import make_person, make_profile

pytestmark = pytest.mark.example_region

AFTER = {NoticeKind.AFTER_1_DAY: 1, NoticeKind.AFTER_7_DAYS: 7, NoticeKind.AFTER_30_DAYS: 30}
DAY_AFTER = date(2026, 12, 11)


async def _visitor(
    session: AsyncSession, event: Event, telegram_id: int, *firms: str, born: int | None = 1990
) -> Registration:
    """Somebody who was at these firms in this order; with a profile unless `born` is None."""
    registration = await register(session, event, telegram_id, stop_named(event, "Mörsjö"))
    if born is not None:
        person = await session.get_one(Person, registration.person_id)
        await make_profile(session, person, now=NOW, birth_year=born, finished_school=True)
    for minutes, firm in enumerate(firms):
        at = evening(event, minutes=5 + minutes)
        session.add(Visit(person_id=registration.person_id, stop_id=stop_named(event, firm).id, scanned_at=at))
    await session.flush()
    return registration


def _noon(event: Event, days: int) -> datetime:
    local = event.ends_at.astimezone(ZONE) + timedelta(days=days)
    return local.replace(hour=12, minute=0).astimezone(UTC)


async def _steps(
    session: AsyncSession, registration: Registration, today: date = DAY_AFTER
) -> list[tuple[str, OfferKind | None]]:
    found = await aftercare.next_steps(session, registration.person_id, registration.event_id, today=today)
    return [(step.company.key, step.offer.kind if step.offer else None) for step in found]


async def test_who_was_there_is_written_to_after_a_day_a_week_and_a_month(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        wants = await _visitor(session, event, 1, "Mörsjö")
        never_asked = await _visitor(session, event, 2, "Mörsjö")
        never_asked.reminders = None
        (await _visitor(session, event, 3, "Mörsjö")).reminders = False
        await _visitor(session, event, 4)
    for kind, days in AFTER.items():
        await tick(database, _noon(event, days) - timedelta(minutes=1))
        assert await written(database, kind) == []
        await tick(database, _noon(event, days))
        await tick(database, _noon(event, days) + timedelta(minutes=1))
        # Thanks go to everybody who did not say no; more than that only to those who said yes.
        expected = {wants.id, never_asked.id} if kind is NoticeKind.AFTER_1_DAY else {wants.id}
        messages = await written(database, kind)
        assert {message.subject_id for message in messages} == expected
        assert len(messages) == len(expected)


async def test_nobody_is_thanked_for_a_cancelled_evening(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        await _visitor(session, event, 1, "Mörsjö")
        event.state = EventState.CANCELLED
    for kind, days in AFTER.items():
        await tick(database, _noon(event, days))
        assert await written(database, kind) == []


async def test_the_next_step_is_the_first_rung_that_is_open(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        visitor = await _visitor(session, event, 1, "Ås", "Mörsjö", "Näldens")
        assert await _steps(session, visitor) == [
            ("as-matteknik", OfferKind.THESIS),
            ("morsjo-deli", OfferKind.INTERNSHIP),
            ("naldens-hydraulik", OfferKind.APPRENTICESHIP),
        ]
        # The thesis was to be asked for by 15 December: then a visit is what is left there.
        assert (await _steps(session, visitor, date(2026, 12, 16)))[0] == ("as-matteknik", OfferKind.STUDY_VISIT)
        # Long after, nothing is open there, but the person can still say that they are interested.
        assert (await _steps(session, visitor, date(2027, 7, 1)))[0] == ("as-matteknik", None)


async def test_nobody_is_offered_what_their_age_bars_them_from(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        grown_up = await _visitor(session, event, 1, "Mörsjö")
        young = await _visitor(session, event, 2, "Mörsjö", "Näldens", born=2009)
        # What a guest's age is, nobody knows: the question comes with the profile.
        guest = await _visitor(session, event, 3, "Mörsjö", born=None)
        assert await _steps(session, grown_up) == [("morsjo-deli", OfferKind.INTERNSHIP)]
        assert await _steps(session, young) == [
            ("morsjo-deli", OfferKind.SUMMER_JOB),
            ("naldens-hydraulik", OfferKind.STUDY_VISIT),
        ]
        assert await _steps(session, guest) == [("morsjo-deli", OfferKind.INTERNSHIP)]


async def test_a_firm_that_was_told_no_or_is_asked_already_is_no_next_step(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        visitor = await _visitor(session, event, 1, "Mörsjö", "Rödöns", "Ås")
        choices = (DoorChoice.LATER, DoorChoice.NO, DoorChoice.YES)
        visits = await doors.visits_of(session, visitor.person_id, event.id)
        for visit, choice in zip(visits, choices, strict=True):
            visit.choice = choice
        await session.flush()
        assert [key for key, _kind in await _steps(session, visitor)] == ["morsjo-deli", "as-matteknik"]
        await leads.request_lead(
            session,
            person=await session.get_one(Person, visitor.person_id),
            company_id=stop_named(event, "Ås").company_id,
            offer=None,
            reach_by=ReachBy.TELEGRAM,
            username=None,
            now=evening(event, hours=1),
            today=event.starts_at.date(),
        )
        assert [key for key, _kind in await _steps(session, visitor)] == ["morsjo-deli"]


async def test_after_two_days_nothing_is_left_of_a_guest_and_a_profile_stays(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        guest = await _visitor(session, event, 1, "Mörsjö", born=None)
        known = await _visitor(session, event, 2, "Mörsjö")
        working = await _visitor(session, event, 3, "Mörsjö", born=None)
        (await session.get_one(Person, working.person_id)).is_staff = True
        for number, each in enumerate((known, working)):
            owner = {"person_id": each.person_id, "event_id": event.id}
            session.add(Reward(**owner, code=f"ABCDE{number}", made_at=event.ends_at))
        await session.flush()
        just_before = event.ends_at + aftercare.GUEST_DAYS
        assert await aftercare.erase_guests(session, now=just_before) == 0
        assert await aftercare.erase_guests(session, now=just_before + timedelta(seconds=1)) == 2
        assert await session.get(Person, guest.person_id) is None
        assert await session.get(Person, known.person_id) is not None
        assert await session.get(Person, working.person_id) is not None
        assert list(await session.scalars(select(Reward.person_id))) == [known.person_id]
        assert await _steps(session, known) == [("morsjo-deli", OfferKind.INTERNSHIP)]


async def test_a_guest_who_waits_for_an_answer_gets_it_first_and_leaves_nothing_on_phones(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        guest = await _visitor(session, event, 1, "Mörsjö", born=None)
        karin = await make_person(session, 9, now=event.starts_at, is_staff=True)
        person = await session.get_one(Person, guest.person_id)
        question = await help_desk.ask(
            session, person=person, text="Har ni min vante?", may_see_profile=False, now=event.ends_at
        )
        assert question is not None
        asked = OutboxMessage.subject_id == question.id, OutboxMessage.person_id == karin.id
        await session.execute(update(OutboxMessage).where(*asked).values(sent_at=event.ends_at, message_id=7))
        later = event.ends_at + aftercare.GUEST_DAYS + timedelta(days=1)
        assert await aftercare.erase_guests(session, now=later) == 0
        question.answered_at, question.answer = later, "Ja."
        await session.flush()
        gone: list[Gone] = []
        assert await aftercare.erase_guests(session, now=later, gone=gone) == 1
        assert await session.get(Person, guest.person_id) is None
        assert gone == [Gone(karin.telegram_id, "sv", (), (7,))]

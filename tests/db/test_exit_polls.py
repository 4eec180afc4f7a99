"""The exit poll: offered once, answered once, and nothing in the database leads from an answer to a person."""

import asyncio
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import inspect, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.notices import Later, Notice, compose
from bot.services import exit_polls, privacy
from bot.services.exit_polls import SKIPPED
from db.enums import NoticeKind, PollState
from db.models import ExitPoll, OutboxMessage, Person, Visit
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, evening, example_event, register, stop_named, written
from tests.factories import make_person

PERIOD = "2026-H2"


async def _answer(
    session: AsyncSession,
    person: Person,
    sex: str = "woman",
    age: str = "18-24",
    born: str = "yes",
    now: datetime = NOW,
) -> None:
    await exit_polls.answer(session, person=person, sex=sex, age_group=age, born_abroad=born, now=now)


async def _asked(session: AsyncSession, telegram_id: int) -> Person:
    person = await make_person(session, telegram_id, now=NOW)
    assert exit_polls.offer(person)
    return person


async def test_nobody_is_asked_twice_and_answers_count_once(database: Database) -> None:
    async with database.transaction() as session:
        person, shy = await _asked(session, 1), await _asked(session, 2)
        assert not exit_polls.offer(person)
        await _answer(session, person)
        with pytest.raises(NoLongerPossible):
            await _answer(session, person)
        exit_polls.decline(shy)
        with pytest.raises(NoLongerPossible):
            await _answer(session, shy)
        never_asked = await make_person(session, 3, now=NOW)
        with pytest.raises(NoLongerPossible):
            await _answer(session, never_asked)
        member = await make_person(session, 4, now=NOW, is_staff=True)
        assert not exit_polls.offer(member)
        assert not exit_polls.offer(person)
        assert not exit_polls.offer(shy)
        assert person.exit_poll is shy.exit_poll is PollState.CLOSED, "who answered cannot be told from who said no"
        assert await exit_polls.answers(session, PERIOD) == {("woman", "18-24", "yes"): 1}


async def test_each_question_can_be_skipped_and_forged_answers_are_refused(database: Database) -> None:
    async with database.transaction() as session:
        person, silent = await _asked(session, 1), await _asked(session, 2)
        for forged in (("Karin", "18-24", "yes"), ("man", "19", "yes"), ("man", "18-24", "?"), ("", "", "")):
            with pytest.raises(NoLongerPossible):
                await _answer(session, person, *forged)
        assert person.exit_poll is PollState.OFFERED
        await _answer(session, person, SKIPPED, SKIPPED, "no")
        await _answer(session, silent, SKIPPED, SKIPPED, SKIPPED)
        assert await exit_polls.answers(session, PERIOD) == {(SKIPPED, SKIPPED, "no"): 1}


async def test_neither_columns_nor_ids_nor_order_lead_to_a_person(database: Database) -> None:
    columns = {column.key for column in inspect(ExitPoll).mapper.column_attrs}
    assert columns == {"id", "period", "sex", "age_group", "born_abroad"}
    ids = []
    for number in range(8):
        async with database.transaction() as session:
            person = await _asked(session, number)
            await _answer(session, person, "woman" if number % 2 else "man")
            ids.append(set(await session.scalars(select(ExitPoll.id))))
    assert all(not before & after for before, after in pairwise(ids)), "all rows are written anew"
    async with database.transaction() as session:
        counted = await exit_polls.answers(session, PERIOD)
        assert counted == {("woman", "18-24", "yes"): 4, ("man", "18-24", "yes"): 4}
        if not database.is_sqlite:
            # What PostgreSQL notes of each row: the transaction that wrote it. Persons have one each.
            marks = await session.scalars(text("SELECT DISTINCT xmin::text FROM exit_poll"))
            assert len(list(marks)) == 1


async def test_answers_at_the_same_moment_are_all_kept(database: Database) -> None:
    async with database.transaction() as session:
        people = [(await _asked(session, number)).id for number in range(6)]

    async def answer(person_id: int) -> None:
        async with database.transaction() as session:
            await _answer(session, await session.get_one(Person, person_id))

    await asyncio.gather(*map(answer, people))
    async with database.transaction() as session:
        assert (await exit_polls.answers(session, PERIOD)).total() == 6


async def test_answers_belong_to_the_half_year_in_which_they_are_given(database: Database) -> None:
    async with database.transaction() as session:
        late = datetime(2026, 12, 31, 23, 30, tzinfo=ZONE)
        await _answer(session, await _asked(session, 1), now=late)
        await _answer(session, await _asked(session, 2), now=late + timedelta(hours=1))
        assert (await exit_polls.answers(session, PERIOD)).total() == 1
        assert (await exit_polls.answers(session, "2027-H1")).total() == 1


async def test_answers_outlive_the_person_and_are_not_in_the_export(database: Database) -> None:
    async with database.transaction() as session:
        person = await _asked(session, 1)
        await _answer(session, person)
        assert b"18-24" not in await privacy.export_person(session, person)
        await privacy.erase_person(session, person, now=NOW)
        assert (await exit_polls.answers(session, PERIOD)).total() == 1


@pytest.mark.example_region
async def test_visitors_are_offered_it_the_day_after_once(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        guests = [await register(session, event, number, stop) for number in range(1, 6)]
        guests.append(await register(session, event, 6, stop))
        for guest in (*guests[:4], guests[5]):
            guest.turned_13 = True if guest is not guests[5] else None
            session.add(Visit(person_id=guest.person_id, stop_id=stop.id, scanned_at=event.starts_at))
        guests[1].reminders = False
        paused = await session.get_one(Person, guests[2].person_id)
        paused.paused_at = NOW
        asked_before = await session.get_one(Person, guests[3].person_id)
        asked_before.exit_poll = PollState.CLOSED
        await session.flush()
        noon = evening(event, days=1).replace(hour=11)
        assert await exit_polls.offer_after_evenings(session, now=noon - timedelta(minutes=1)) == 0
        assert await exit_polls.offer_after_evenings(session, now=noon) == 1
        assert await exit_polls.offer_after_evenings(session, now=noon + timedelta(minutes=1)) == 0
    (message,) = await written(database, NoticeKind.EXIT_POLL)
    assert message.person_id == guests[0].person_id
    await _check_notice(database, message, noon)


async def _check_notice(database: Database, message: OutboxMessage, noon: datetime) -> None:
    async with database.transaction() as session:
        assert isinstance(await compose(session, message, now=noon, zone=ZONE), Notice)
        assert isinstance(await compose(session, message, now=noon.replace(hour=22), zone=ZONE), Later), "not at night"
        exit_polls.decline(await session.get_one(Person, message.person_id))
        assert await compose(session, message, now=noon, zone=ZONE) is None

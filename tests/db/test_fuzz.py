"""What the fuzzer brings about and looks for, on both databases: it gets to the doors, and it can find a fault."""

from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import select

from benchmarks.fuzz.cast import CANDIDATES, make_cast, mark_of, note_roles
from benchmarks.fuzz.days import AT_DOORS, EVENING, step_after
from benchmarks.fuzz.faults import faults
from benchmarks.fuzz.occasions import provide_occasions, true_ways
from benchmarks.fuzz.traces import Memory
from bot.services import audit
from db.models import Draw, HelpQuestion, Lead, Person, Reward
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, example_event, staff
from tests.factories import make_person

pytestmark = pytest.mark.example_region
TODAY = NOW.astimezone(ZONE).date()


async def test_the_fuzzer_brings_about_what_it_needs_and_finds_what_must_not_be(database: Database) -> None:
    cast, chance, memory = make_cast(Random(1)), Random(1), Memory()
    async with database.transaction() as session:
        event = await example_event(session)
        await provide_occasions(session, cast, chance, now=NOW)
        await note_roles(session, cast)
        assert (await session.scalars(select(Lead))).all()
    async with database.transaction() as session:
        assert await faults(session, cast, memory, now=NOW, today=TODAY) == []
        seconds = await step_after(session, EVENING, chance, now=NOW)
        ways = await true_ways(session, now=NOW + timedelta(seconds=seconds))
        assert event.starts_at - timedelta(hours=1) < NOW + timedelta(seconds=seconds) < event.starts_at
        assert any(payload.startswith("d_") for payload in ways.payloads)
        assert any(payload.startswith("v_") for payload in ways.payloads)
    async with database.transaction() as session:
        guest = await make_person(session, 5, now=NOW)
        facts = {"stop_id": event.stops[0].id, "entrants": ["1", "1"], "winners": [], "drawn_at": NOW}
        session.add_all([Draw(seed="a", **facts), Draw(seed="b", **facts)])
        session.add(Reward(person_id=guest.id, event_id=event.id, code="ABCDEF", made_at=NOW))
        session.add(HelpQuestion(person_id=guest.id, question=f"Jag heter {mark_of(CANDIDATES[-1])}.", asked_at=NOW))
        audit.record(session, guest, "settings-changed", now=NOW)
        audit.record(session, await staff(session), "settings-changed", now=NOW)
        assert await session.scalar(select(Person).where(Person.telegram_id == CANDIDATES[-1])) is None
    async with database.transaction() as session:
        found = " ".join(await faults(session, cast, memory, now=NOW, today=TODAY))
    for words in ("drawn several times", "stands in it twice", "has no stamp", "without the role", "still in HelpQ"):
        assert found.count(words) >= 1, (words, found)
    assert found.count("without the role") == 1


async def test_the_clock_stands_at_the_doors_for_some_stretches(database: Database) -> None:
    now, at_doors, chance = NOW, 0, Random(1)
    async with database.transaction() as session:
        event = await example_event(session)
        for stretch in range(EVENING + AT_DOORS + 1):
            at_doors += event.starts_at - timedelta(minutes=30) <= now <= event.ends_at
            now += timedelta(seconds=await step_after(session, stretch, chance, now=now))
    assert at_doors == AT_DOORS
    assert now.astimezone(ZONE).date() == event.ends_at.astimezone(ZONE).date() + timedelta(days=1)

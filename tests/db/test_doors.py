"""At the doors, on both databases: codes that cannot be guessed, one stamp, rewards checked once, counts."""

from datetime import timedelta

import pytest

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import door_codes, doors, programme, typed_codes
from db.enums import DoorChoice, NoticeKind, RegistrationStatus
from db.models import Event, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import evening, example_event, register, staff, stop_named, written
from tests.factories import make_person

pytestmark = pytest.mark.example_region


async def _payload(database: Database, event: Event, name: str) -> str:
    async with database.transaction() as session:
        stop = await programme.stop_of(session, stop_named(event, name).id)
        return door_codes.door_payload(stop)


async def test_a_scan_is_a_stamp_once_and_only_at_the_stops_hours(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        person = await make_person(session, 1, now=NOW)
    payload = await _payload(database, event, "Mörsjö")
    stop = stop_named(event, "Mörsjö")
    for at in (NOW, stop.opens_at - timedelta(minutes=31), stop.closes_at + timedelta(minutes=31)):
        async with database.transaction() as session:
            with pytest.raises(NoLongerPossible):
                await doors.stamp_by_link(session, payload=payload, person=person, now=at)
    for at, is_new in ((stop.opens_at - timedelta(minutes=29), True), (stop.opens_at, False)):
        async with database.transaction() as session:
            stamp = await doors.stamp_by_link(session, payload=payload, person=person, now=at)
            assert stamp.is_new is is_new
            assert stamp.registration.status is RegistrationStatus.WALK_IN
    async with database.transaction() as session:
        assert (await doors.counts_of(session, stop.id)).visitors == 1


async def test_forged_and_foreign_codes_are_refused_alike(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        person = await make_person(session, 1, now=NOW)
    payload = await _payload(database, event, "Mörsjö")
    number, _, signature = payload.removeprefix("d_").partition("-")
    other = next(stop.id for stop in event.stops if stop.id != int(number))
    forged = [f"d_{other}-{signature}", f"d_{number}-", "d_", "d_x-y", f"d_{number}-{signature[::-1]}", "d_999999999-a"]
    for wrong in forged:
        async with database.transaction() as session:
            with pytest.raises(NoLongerPossible) as told:
                await doors.stamp_by_link(session, payload=wrong, person=person, now=evening(event, hours=1))
            assert told.value.text_key == "door-code-unknown"


async def test_spoken_codes_differ_are_read_loosely_and_cannot_be_tried_out(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        person = await make_person(session, 1, now=NOW)
        codes = await doors.codes_of_event(session, event)
        assert len(set(codes.values())) == len(event.stops)
        stop = stop_named(event, "Näldens")
        at = evening(event, hours=1)
        stamp = await doors.stamp_by_words(session, text=f" {codes[stop.id].upper()}! ", person=person, now=at)
        assert stamp.stop.id == stop.id
    wrong = next(
        f"{first} {second}"
        for first in ("blå", "röd", "vit")
        for second in ("älg", "hare", "tåg")
        if f"{first} {second}" not in codes.values()
    )
    for _ in range(typed_codes.MAX_WRONG):
        async with database.transaction() as session:
            with pytest.raises(doors.WrongWords):
                await doors.stamp_by_words(session, text=wrong, person=person, now=at)
    async with database.transaction() as session:
        with pytest.raises(NoLongerPossible, match="door-code-too-often"):
            await doors.stamp_by_words(session, text=codes[stop.id], person=person, now=at)
        later = at + typed_codes.WRONG_WITHIN + timedelta(seconds=1)
        assert (await doors.stamp_by_words(session, text=codes[stop.id], person=person, now=later)).is_new is False


async def test_a_complete_card_has_a_code_that_staff_check_once(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        event.stamps_needed = 2
        person = await make_person(session, 1, now=NOW)
        codes = await doors.codes_of_event(session, event)
        at = evening(event, hours=1)
        first, second = event.stops[0], event.stops[1]
        await doors.stamp_by_words(session, text=codes[first.id], person=person, now=at)
        assert await doors.reward_of(session, person.id, event.id) is None
        await doors.stamp_by_words(session, text=codes[second.id], person=person, now=at)
        reward = await doors.reward_of(session, person.id, event.id)
        assert reward is not None
        member = await staff(session)
        with pytest.raises(NotAllowed):
            await doors.check_reward(session, code=reward.code, actor=person, now=at)
        with pytest.raises(NoLongerPossible, match="reward-unknown"):
            await doors.check_reward(session, code="AAAAAA", actor=member, now=at)
        await doors.check_reward(session, code=f" {reward.code.lower()} ", actor=member, now=at)
        with pytest.raises(NoLongerPossible, match="reward-checked-before"):
            await doors.check_reward(session, code=reward.code, actor=member, now=at)


async def test_a_firm_sees_numbers_and_many_scans_are_one_message(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        codes = await doors.codes_of_event(session, event)
        at = evening(event, hours=1)
        for number in range(1, 6):
            person = await make_person(session, number, now=NOW)
            stamp = await doors.stamp_by_words(session, text=codes[stop.id], person=person, now=at)
            await doors.choose(session, stamp.visit, DoorChoice.YES if number < 3 else DoorChoice.LATER, now=at)
        counts = await doors.counts_of(session, stop.id)
    assert (counts.visitors, counts.yes, counts.later) == (5, 2, 3)
    messages = await written(database, NoticeKind.DOOR_COUNT)
    assert len(messages) == len({message.person_id for message in messages}) == 2


async def test_nobody_answers_for_anothers_visit(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        visitor = await register(session, event, 1, stop_named(event, "Mörsjö"))
        stranger = await make_person(session, 2, now=NOW)
        codes = await doors.codes_of_event(session, event)
        stop = stop_named(event, "Mörsjö")
        owner = await session.get_one(Person, visitor.person_id)
        stamp = await doors.stamp_by_words(session, text=codes[stop.id], person=owner, now=evening(event, hours=1))
        assert stamp.registration.status is RegistrationStatus.REGISTERED
        with pytest.raises(NotAllowed):
            await doors.visit_of(session, stranger, stop.id)

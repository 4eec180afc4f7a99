"""Reminders on both databases: when they are due, for whom, once; over changes of the clocks too."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.errors import AppError
from bot.services import evenings, events, reminders
from db.enums import EventState, NoticeKind
from db.models import Event, Route
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import evening, example_event, register, staff, stop_named, tick, written

pytestmark = pytest.mark.example_region

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def _event(starts_at: datetime) -> Event:
    return Event(id=1, starts_at=starts_at, ends_at=starts_at + timedelta(hours=3), zone="Europe/Stockholm")


@pytest.mark.parametrize(
    ("starts", "kind", "local"),
    [
        # The clocks go forward on 28 March 2027: a week before, it is an hour earlier in UTC, not on the wall.
        (datetime(2027, 3, 30, 17, tzinfo=STOCKHOLM), NoticeKind.REMINDER_7_DAYS, "2027-03-23 17:00"),
        (datetime(2027, 3, 28, 17, tzinfo=STOCKHOLM), NoticeKind.REMINDER_1_DAY, "2027-03-27 17:00"),
        # They go back on 31 October 2027.
        (datetime(2027, 11, 1, 18, tzinfo=STOCKHOLM), NoticeKind.REMINDER_7_DAYS, "2027-10-25 18:00"),
        (datetime(2027, 10, 31, 18, tzinfo=STOCKHOLM), NoticeKind.REMINDER_1_DAY, "2027-10-30 18:00"),
        (datetime(2027, 10, 30, 18, tzinfo=STOCKHOLM), NoticeKind.AFTER_1_DAY, "2027-10-31 12:00"),
        (datetime(2027, 3, 27, 18, tzinfo=STOCKHOLM), NoticeKind.AFTER_1_DAY, "2027-03-28 12:00"),
    ],
)
def test_reminders_come_at_the_local_time_that_staff_meant(starts: datetime, kind: NoticeKind, local: str) -> None:
    due = {one.kind: one.at for one in reminders.due_of(_event(starts.astimezone(UTC)))}
    assert f"{due[kind].astimezone(STOCKHOLM):%Y-%m-%d %H:%M}" == local


def test_a_time_that_the_clocks_leap_over_is_not_lost() -> None:
    before = datetime(2027, 3, 27, 2, 30, tzinfo=STOCKHOLM)
    moved = reminders.days_from(before, 1, STOCKHOLM)
    assert moved.astimezone(STOCKHOLM).date() == date(2027, 3, 28)


def test_nights_are_quiet_and_end_in_the_morning() -> None:
    for local, quiet in (
        (time(20, 59), False),
        (time(21), True),
        (time(3), True),
        (time(7, 59), True),
        (time(8), False),
    ):
        at = datetime.combine(date(2026, 12, 1), local, tzinfo=STOCKHOLM)
        assert reminders.is_quiet(at, STOCKHOLM) is quiet
    night = datetime(2026, 12, 1, 23, tzinfo=STOCKHOLM)
    assert reminders.morning_after(night, STOCKHOLM) == datetime(2026, 12, 2, 8, tzinfo=STOCKHOLM)
    early = datetime(2026, 12, 2, 3, tzinfo=STOCKHOLM)
    assert reminders.morning_after(early, STOCKHOLM) == datetime(2026, 12, 2, 8, tzinfo=STOCKHOLM)


async def test_each_reminder_is_written_once_for_those_who_want_it(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        wants = await register(session, event, 1, stop_named(event, "Mörsjö"))
        (await register(session, event, 2, stop_named(event, "Mörsjö"))).reminders = False
        gone = await register(session, event, 3, stop_named(event, "Mörsjö"))
        await evenings.cancel(session, gone, now=NOW)
    for at in (evening(event, days=-7, seconds=-1), evening(event, days=-7), evening(event, days=-7, minutes=1)):
        await tick(database, at)
    messages = await written(database, NoticeKind.REMINDER_7_DAYS)
    assert [message.person_id for message in messages] == [wants.person_id]
    assert messages[0].subject_id == wants.id


async def test_downtime_sends_no_stale_news(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        await register(session, event, 1, stop_named(event, "Mörsjö"))
    await tick(database, evening(event, hours=-1))
    for kind in (NoticeKind.REMINDER_7_DAYS, NoticeKind.REMINDER_1_DAY):
        assert await written(database, kind) == []


async def test_a_moved_event_makes_new_reminders(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        await register(session, event, 1, stop_named(event, "Mörsjö"))
    await tick(database, evening(event, days=-7))
    async with database.transaction() as session:
        await events.change_event(
            session,
            event_id=event.id,
            actor=await staff(session),
            values={"starts_at": evening(event, days=7), "ends_at": event.ends_at + timedelta(days=7)},
            now=evening(event, days=-6),
        )
    await tick(database, event.starts_at)
    assert len(await written(database, NoticeKind.REMINDER_7_DAYS)) == 2
    assert len(await written(database, NoticeKind.EVENT_CHANGED)) == 1


@pytest.mark.parametrize("state", [EventState.DRAFT, EventState.CANCELLED])
async def test_nothing_is_written_for_drafts_and_cancelled_events(database: Database, state: EventState) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        await register(session, event, 1, stop_named(event, "Mörsjö"))
        event.state = state
    await tick(database, evening(event, days=-7))
    assert await written(database, NoticeKind.REMINDER_7_DAYS) == []


async def test_the_bus_reminds_a_quarter_before_it_leaves_and_follows_a_delay(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        registration = await register(session, event, 1, stop_named(event, "Mörsjö"))
        out = next(route for route in event.routes if route.name == "Buss 1 ut")
        home = next(route for route in event.routes if route.name == "Buss 1 hem")
        for route in (out, home):
            await evenings.toggle_bus(session, registration, route.id, profile=None)
        member = await staff(session)
        _route, told = await events.delay_route(session, route_id=out.id, minutes=10, actor=member, now=NOW)
        _route, again = await events.delay_route(session, route_id=out.id, minutes=10, actor=member, now=NOW)
    assert (told, again) == (1, 0)
    leaves = out.stops[0].departs_at + timedelta(minutes=10)
    await tick(database, leaves - timedelta(minutes=16))
    assert await written(database, NoticeKind.LEAVE_NOW) == []
    for minutes in (15, 14, 10):
        await tick(database, leaves - timedelta(minutes=minutes))
    assert len(await written(database, NoticeKind.LEAVE_NOW)) == 1
    from_door = next(call for call in home.stops if call.stop_id == registration.places[0].stop_id)
    await tick(database, from_door.departs_at - timedelta(minutes=30))
    assert len(await written(database, NoticeKind.LAST_BUS)) == 1
    assert len(await written(database, NoticeKind.ROUTE_DELAYED)) == 1


async def test_a_bus_of_the_next_evening_is_meant_when_a_later_one_has_the_same(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        later = Event(
            key="later",
            name="Industrinatten",
            area=event.area,
            about=event.about,
            translations={},
            zone=event.zone,
            starts_at=evening(event, days=300),
            ends_at=evening(event, days=300, hours=3),
            secret="s" * 16,
            state=EventState.PUBLISHED,
        )
        session.add(later)
        await session.flush()
        session.add_all(Route(event_id=later.id, name=name, seats=40) for name in ("Buss 1 ut", "Fjällbussen"))
        await session.flush()
        assert (await events.route_named(session, "buss 1 ut", now=NOW)).event_id == event.id
        assert (await events.route_named(session, "fjäll", now=NOW)).event_id == later.id
        with pytest.raises(AppError) as unclear:
            await events.route_named(session, "buss 1", now=NOW)
        assert "Fjällbussen" not in unclear.value.args_of_text["routes"]
        assert len(unclear.value.args_of_text["routes"].splitlines()) > 1

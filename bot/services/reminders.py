"""Reminders: what is due is written into the outbox in one statement for each event and kind, once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Select, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import consents, outbox
from bot.services.programme import zone_of
from db.enums import ConsentPurpose, EventState, NoticeKind, RegistrationStatus
from db.models import Event, Person, Registration, ReminderRun, Route, RouteStop, Seat, Stop, Visit
from db.upsert import insert_unless_present

#: Local time before and after which nobody is disturbed, except on the evening itself.
QUIET_FROM, QUIET_UNTIL = time(21), time(8)
#: How late a reminder may still go out, by kind; after that it is old news.
GRACE = {
    NoticeKind.REMINDER_7_DAYS: timedelta(days=3),
    NoticeKind.REMINDER_1_DAY: timedelta(hours=18),
    NoticeKind.REMINDER_3_HOURS: timedelta(hours=2),
    NoticeKind.LEAVE_NOW: timedelta(minutes=12),
    NoticeKind.LAST_BUS: timedelta(minutes=25),
    NoticeKind.AFTER_1_DAY: timedelta(days=2),
    NoticeKind.AFTER_7_DAYS: timedelta(days=5),
    NoticeKind.AFTER_30_DAYS: timedelta(days=10),
}
#: Before a bus leaves: time to walk to it, and to say goodbye.
BEFORE_BUS = timedelta(minutes=15)
BEFORE_LAST_BUS = timedelta(minutes=30)
_AFTER_AT = time(12)
#: Events within these bounds can have a reminder due now.
_LONGEST_BEFORE = timedelta(days=9)
_LONGEST_AFTER = timedelta(days=42)


async def stop(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Take the consent to reminders back, for every evening at once."""
    await consents.withdraw_purpose(session, person, ConsentPurpose.REMINDERS, now=now)
    wanted = (Registration.person_id == person.id, Registration.reminders.is_(True))
    await session.execute(update(Registration).where(*wanted).values(reminders=False))


@dataclass(frozen=True, slots=True)
class Due:
    """One kind of reminder of an event and the instant it is due; `board_id` for those of a bus."""

    kind: NoticeKind
    at: datetime
    board_id: int | None = None


def days_from(instant: datetime, days: int, zone: ZoneInfo, at: time | None = None) -> datetime:
    """The local day `days` after (or before) an instant, at the same or the given local time.

    Local days, not multiples of 24 hours: over a change of the clocks the time on the wall stays.
    """
    local = instant.astimezone(zone)
    moved = datetime.combine(local.date() + timedelta(days=days), at or local.time(), tzinfo=zone)
    # A time that the clocks leap over is read as the one after the leap.
    return moved.astimezone(ZoneInfo("UTC"))


def due_of(event: Event) -> Iterator[Due]:
    """Every reminder of an event that is the same instant for everybody."""
    zone = zone_of(event)
    yield Due(NoticeKind.REMINDER_7_DAYS, days_from(event.starts_at, -7, zone))
    yield Due(NoticeKind.REMINDER_1_DAY, days_from(event.starts_at, -1, zone))
    yield Due(NoticeKind.REMINDER_3_HOURS, event.starts_at - timedelta(hours=3))
    yield Due(NoticeKind.AFTER_1_DAY, days_from(event.ends_at, 1, zone, _AFTER_AT))
    yield Due(NoticeKind.AFTER_7_DAYS, days_from(event.ends_at, 7, zone, _AFTER_AT))
    yield Due(NoticeKind.AFTER_30_DAYS, days_from(event.ends_at, 30, zone, _AFTER_AT))


async def enqueue_due(session: AsyncSession, *, now: datetime) -> int:
    """Write every reminder that is due now into the outbox; returns how many kinds of events were due.

    Cheap when nothing is due: only events near now are looked at, never registrations.
    """
    events = await session.scalars(
        select(Event).where(
            Event.state == EventState.PUBLISHED,
            Event.starts_at < now + _LONGEST_BEFORE,
            Event.ends_at > now - _LONGEST_AFTER,
        )
    )
    done = 0
    for event in list(events):
        dues = [due for due in due_of(event) if due.at <= now < due.at + GRACE[due.kind]]
        dues.extend(await _bus_dues(session, event, now))
        known = await _known_runs(session, event) if dues else set()
        for due in dues:
            if _key(event, due) not in known:
                done += await _enqueue(session, event, due, now)
    return done


async def _known_runs(session: AsyncSession, event: Event) -> set[str]:
    return set(await session.scalars(select(ReminderRun.key).where(ReminderRun.event_id == event.id)))


async def _bus_dues(session: AsyncSession, event: Event, now: datetime) -> list[Due]:
    """Places where a bus leaves soon, by the timetable and the delay that staff told."""
    if not event.starts_at - timedelta(hours=6) <= now <= event.ends_at + timedelta(hours=6):
        return []
    rows = await session.execute(
        select(RouteStop.id, RouteStop.departs_at, Route.delay_minutes, Route.is_homeward)
        .join(Route, Route.id == RouteStop.route_id)
        .where(Route.event_id == event.id, Route.is_open)
    )
    dues = []
    for board_id, departs_at, delay, is_homeward in rows:
        kind = NoticeKind.LAST_BUS if is_homeward else NoticeKind.LEAVE_NOW
        at = departs_at + timedelta(minutes=delay) - (BEFORE_LAST_BUS if is_homeward else BEFORE_BUS)
        if at <= now < at + GRACE[kind]:
            dues.append(Due(kind, at, board_id))
    return dues


async def _enqueue(session: AsyncSession, event: Event, due: Due, now: datetime) -> int:
    key = _key(event, due)
    if not await insert_unless_present(
        session, ReminderRun, key=key, event_id=event.id, kind=due.kind, enqueued_at=now
    ):
        return 0
    await outbox.enqueue_selected(
        session, _receivers(session, event, due), kind=due.kind, key_prefix=f"reminder:{key}", now=now
    )
    return 1


def _key(event: Event, due: Due) -> str:
    """Names the reminder; a moved event or a delayed bus has other instants, so other keys."""
    # A bus that is told to be late after its reminder went out is told by the delay itself.
    instant = event.starts_at.isoformat() if due.board_id is not None else due.at.isoformat()
    return ":".join(filter(None, (str(event.id), due.kind.value, instant, str(due.board_id or ""))))


def _receivers(session: AsyncSession, event: Event, due: Due) -> Select[int, int]:
    """Who gets it: (person, subject). Buses have the seat as subject, everything else the registration.

    Nobody who must be asked again, because what they agreed to is worded anew.
    """
    asked_again = consents.waiting(session, ConsentPurpose.REMINDERS)
    return _wanted(event, due).where(Registration.person_id.not_in(asked_again))


def _wanted(event: Event, due: Due) -> Select[int, int]:
    if due.board_id is not None:
        return (
            select(Registration.person_id, Seat.id)
            .join(Seat, Seat.registration_id == Registration.id)
            .where(
                Seat.board_id == due.board_id,
                Registration.status == RegistrationStatus.REGISTERED,
                Registration.reminders.is_(True),
            )
        )
    of_event = select(Registration.person_id, Registration.id).where(Registration.event_id == event.id)
    if due.kind is NoticeKind.AFTER_1_DAY:
        return of_event.where(Registration.reminders.is_not(False), _was_there(event))
    wanted = of_event.where(Registration.reminders.is_(True))
    if due.kind in (NoticeKind.AFTER_7_DAYS, NoticeKind.AFTER_30_DAYS):
        return wanted.where(_was_there(event))
    return wanted.where(Registration.status == RegistrationStatus.REGISTERED)


def _was_there(event: Event):  # type: ignore[no-untyped-def] # SQLAlchemy's own expression type is private
    return (
        select(literal(1))
        .select_from(Visit)
        .join(Stop, Stop.id == Visit.stop_id)
        .where(Visit.person_id == Registration.person_id, Stop.event_id == event.id)
        .exists()
    )


def is_quiet(now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is night where the people are."""
    local = now.astimezone(zone).time()
    return local >= QUIET_FROM or local < QUIET_UNTIL


def morning_after(now: datetime, zone: ZoneInfo) -> datetime:
    """The next local morning at the end of the quiet hours."""
    local = now.astimezone(zone)
    day = local.date() + timedelta(days=int(local.time() >= QUIET_UNTIL))
    return datetime.combine(day, QUIET_UNTIL, tzinfo=zone).astimezone(ZoneInfo("UTC"))

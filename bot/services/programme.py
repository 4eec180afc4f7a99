"""The public programme: events with their doors and buses, the state of an event, and a stop's time slots."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from bot.errors import NoLongerPossible
from db.enums import EventState
from db.models import Event, Route, Stop, Visit

#: How long a visit takes at a stop without time slots.
USUAL_STAY = timedelta(minutes=40)


def whole_event() -> tuple[ExecutableOption, ...]:
    """Load an event with its stops (and companies) and its buses with their timetables."""
    return (
        selectinload(Event.stops).joinedload(Stop.company),
        selectinload(Event.routes).selectinload(Route.stops),
    )


async def next_event(session: AsyncSession, *, now: datetime) -> Event | None:
    """The first public event that is not over, with stops and buses; one that takes place before a cancelled one."""
    event: Event | None = await session.scalar(
        select(Event)
        .options(*whole_event())
        .where(Event.ends_at > now, Event.state != EventState.DRAFT)
        .order_by(Event.state == EventState.CANCELLED, Event.starts_at)
        .limit(1)
        .execution_options(populate_existing=True)
    )
    return event


async def event_for_stamps(session: AsyncSession, person_id: int, *, now: datetime) -> Event | None:
    """The event of the person's newest stamp, else the next one."""
    event_id = await session.scalar(
        select(Stop.event_id)
        .join(Visit, Visit.stop_id == Stop.id)
        .where(Visit.person_id == person_id)
        .order_by(Visit.scanned_at.desc())
        .limit(1)
    )
    return await event_of(session, event_id) if event_id else await next_event(session, now=now)


async def event_of(session: AsyncSession, event_id: int) -> Event:
    """An event with its stops and buses. Raises NoLongerPossible when there is none."""
    event: Event | None = await session.scalar(
        select(Event).options(*whole_event()).where(Event.id == event_id).execution_options(populate_existing=True)
    )
    if event is None:
        raise NoLongerPossible("event-gone")
    return event


async def open_event(session: AsyncSession, event_id: int, *, now: datetime) -> Event:
    """An event that people can still register for. Raises NoLongerPossible otherwise, with the reason."""
    event = await event_of(session, event_id)
    if event.state is EventState.CANCELLED:
        raise NoLongerPossible("event-is-cancelled", name=event.name)
    if event.state is EventState.DRAFT:
        raise NoLongerPossible("event-gone")
    if event.ends_at <= now:
        raise NoLongerPossible("event-is-over", name=event.name)
    return event


async def stop_of(session: AsyncSession, stop_id: int) -> Stop:
    """A stop with its event and company. Raises NoLongerPossible when there is none."""
    stop: Stop | None = await session.scalar(
        select(Stop).options(joinedload(Stop.event), joinedload(Stop.company)).where(Stop.id == stop_id)
    )
    if stop is None:
        raise NoLongerPossible("stop-gone")
    return stop


def state_of(event: Event, *, now: datetime, is_full: bool = False) -> EventState:
    """The state that people are told: stored ones, or what follows from time, moves and places."""
    if event.state is not EventState.PUBLISHED:
        return event.state
    if event.ends_at <= now:
        return EventState.OVER
    if is_full:
        return EventState.FULL
    return EventState.MOVED if event.moved_at is not None else EventState.PUBLISHED


def zone_of(event: Event) -> ZoneInfo:
    """The zone in which people read the times of an event."""
    return ZoneInfo(event.zone)


def stay_at(stop: Stop) -> timedelta:
    """How long a visit takes."""
    return timedelta(minutes=stop.slot_minutes) if stop.slot_minutes else USUAL_STAY


def slots_of(stop: Stop) -> list[datetime]:
    """When a visit can begin: the time slots that fit, or every ten minutes at a stop without slots."""
    step = timedelta(minutes=stop.slot_minutes or 10)
    last = stop.closes_at - (step if stop.slot_minutes else min(USUAL_STAY, stop.closes_at - stop.opens_at))
    slots, at = [], stop.opens_at
    while at <= last:
        slots.append(at)
        at += step
    return slots


def open_stops(event: Event) -> list[Stop]:
    """The doors that are open that evening, by opening time and name."""
    return sorted(
        (stop for stop in event.stops if stop.is_open), key=lambda stop: (stop.opens_at, stop.company.name.casefold())
    )


def place_of_stop(stop: Stop) -> tuple[float, float] | None:
    """Where the doors are, in degrees: the stop's own place, or the company's."""
    if stop.latitude is not None and stop.longitude is not None:
        return stop.latitude, stop.longitude
    if stop.company.latitude is not None and stop.company.longitude is not None:
        return stop.company.latitude, stop.company.longitude
    return None

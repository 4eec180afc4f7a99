"""The programme of an event as files hold it, and writing it into the database; who is concerned is told."""

from datetime import date, datetime, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import events
from bot.services.entries import Key, Name, Translations, columns_of, upsert
from bot.services.programme import event_of
from db.enums import EventState
from db.models import Company, Event, Person, Route, RouteStop, Stop

_THURSDAY = 3


class StopEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One company's doors; times are local, `17:00`. `capacity` is for each slot of `slot_minutes`, if there are."""

    company: Key
    opens: str
    closes: str
    address: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    capacity: Annotated[int, msgspec.Meta(ge=1)] | None = None
    slot_minutes: Annotated[int, msgspec.Meta(ge=5, le=240)] | None = None
    activities: list[dict[str, Any]] = []
    min_age: int | None = None
    with_adult: bool | None = None
    step_free: bool | None = None
    wear: str | None = None
    translations: Translations = {}
    languages: list[str] = []
    by_lot: bool = False


class CallEntry(msgspec.Struct, forbid_unknown_fields=True):
    """A bus stopping somewhere at a local time: at a company's doors (`company`) or at a meeting place."""

    name: Name
    at: str
    company: Key | None = None
    latitude: float | None = None
    longitude: float | None = None


class RouteEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One run of a bus."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    seats: Annotated[int, msgspec.Meta(ge=1)]
    homeward: bool = False
    calls: list[CallEntry] = []


class EventEntry(msgspec.Struct, forbid_unknown_fields=True):
    """An Industrinatten; times are local to `zone`. With `days_ahead` the example is moved to a Thursday near then."""

    key: Key
    name: Name
    starts_at: datetime
    ends_at: datetime
    zone: str
    area: str
    about: str
    translations: Translations = {}
    stamps_needed: Annotated[int, msgspec.Meta(ge=1)] | None = None
    days_ahead: Annotated[int, msgspec.Meta(ge=0, le=3660)] | None = None
    stops: list[StopEntry] = []
    routes: list[RouteEntry] = []


async def save_event(
    session: AsyncSession, entry: EventEntry, *, now: datetime, zone: ZoneInfo, actor: Person | None = None
) -> Event:
    """Insert or update an event by its key; doors and buses that are not listed any more are closed.

    A new event is public at once. People who are registered for one that changes are told what changed.
    """
    known = await session.scalar(select(Event.id).where(Event.key == entry.key))
    before = events.told_of(await event_of(session, known)) if known else {}
    start, end = times_of(entry, today=now.astimezone(zone).date())
    columns = columns_of(entry, "stops", "routes", "days_ahead") | {"starts_at": start, "ends_at": end}
    event: Event = await upsert(session, Event, {"key": entry.key}, columns)
    if known is None:
        event.state = EventState.PUBLISHED
    await session.flush()
    stop_ids = {stop.company: await _save_stop(session, event.id, stop, start) for stop in entry.stops}
    for route in entry.routes:
        await _save_route(session, event.id, route, stop_ids, start)
    await _close_unlisted(session, event.id, set(stop_ids.values()), {route.name for route in entry.routes})
    event = await event_of(session, event.id)
    await events.tell_changes(session, event, before, actor=actor, now=now)
    return event


def times_of(entry: EventEntry, *, today: date) -> tuple[datetime, datetime]:
    """The two instants; with `days_ahead` on a Thursday near then."""
    zone = ZoneInfo(entry.zone)
    start, end = entry.starts_at.replace(tzinfo=zone), entry.ends_at.replace(tzinfo=zone)
    if entry.days_ahead is None:
        return start, end
    day = today + timedelta(days=entry.days_ahead)
    day += timedelta(days=(_THURSDAY - day.weekday()) % 7)
    return datetime.combine(day, start.time(), tzinfo=zone), datetime.combine(day, end.time(), tzinfo=zone)


async def _save_stop(session: AsyncSession, event_id: int, entry: StopEntry, day: datetime) -> int:
    company_id = await session.scalar(select(Company.id).where(Company.key == entry.company))
    times = {"opens_at": at_clock(day, entry.opens), "closes_at": at_clock(day, entry.closes), "is_open": True}
    columns = columns_of(entry, "company", "opens", "closes") | times
    stop: Stop = await upsert(session, Stop, {"event_id": event_id, "company_id": company_id}, columns)
    await session.flush()
    return stop.id


async def _save_route(
    session: AsyncSession, event_id: int, entry: RouteEntry, stop_ids: dict[str, int], day: datetime
) -> None:
    """A route keeps its places in their order, so that seats stay where they were taken."""
    columns = {"seats": entry.seats, "is_homeward": entry.homeward, "is_open": True}
    route: Route = await upsert(session, Route, {"event_id": event_id, "name": entry.name}, columns)
    await session.flush()
    for position, call in enumerate(entry.calls):
        await upsert(
            session,
            RouteStop,
            {"route_id": route.id, "position": position},
            {
                "name": call.name,
                "stop_id": stop_ids.get(call.company or ""),
                "latitude": call.latitude,
                "longitude": call.longitude,
                "departs_at": at_clock(day, call.at),
            },
        )
    for extra in await session.scalars(
        select(RouteStop).where(RouteStop.route_id == route.id, RouteStop.position >= len(entry.calls))
    ):
        await session.delete(extra)
    await session.flush()


async def _close_unlisted(session: AsyncSession, event_id: int, stop_ids: set[int], routes: set[str]) -> None:
    for stop in await session.scalars(select(Stop).where(Stop.event_id == event_id)):
        if stop.id not in stop_ids:
            stop.is_open = False
    for route in await session.scalars(select(Route).where(Route.event_id == event_id)):
        if route.name not in routes:
            route.is_open = False
    await session.flush()


def at_clock(day: datetime, clock: str) -> datetime:
    """The instant of a local time (`17:00`) on an event's evening; after midnight when it is before noon."""
    hour, minute = (int(part) for part in clock.split(":"))
    instant = day.replace(hour=hour, minute=minute)
    # An evening may end after midnight.
    return instant + timedelta(days=1) if day.hour >= 12 and hour < 6 else instant

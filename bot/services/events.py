"""Staff's side of an event: create, change, publish, cancel, delay a bus. Who is concerned is told once."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from bot.errors import AppError, NoLongerPossible
from bot.services import audit, outbox, room, waiting
from bot.services.programme import event_of, slots_of
from bot.services.staff import require_staff
from db.enums import EventState, NoticeKind, PlaceStatus, RegistrationStatus
from db.models import Company, Event, EventChange, Person, Place, Registration, Route, Seat, Stop

#: What people were told, by what it is about and its id: times as ISO texts, places as words.
Told = dict[tuple[str, int], str]
MAX_DELAY = 240


async def list_events(session: AsyncSession) -> list[Event]:
    """All events, the newest first."""
    return list(await session.scalars(select(Event).order_by(Event.starts_at.desc(), Event.id.desc()).limit(30)))


def key_of(name: str, starts_at: datetime) -> str:
    """A stable name for an event: its words and its day."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "event"
    return f"{words[:60]}-{starts_at.date().isoformat()}"


async def create_event(session: AsyncSession, *, actor: Person, values: Mapping[str, Any], now: datetime) -> Event:
    """A new event as a draft; only staff see it until it is published."""
    require_staff(actor)
    key = key_of(values["name"], values["starts_at"])
    same = await session.scalar(select(func.count()).select_from(Event).where(Event.key.startswith(key)))
    event = Event(**values, key=f"{key}-{same + 1}" if same else key, translations={}, state=EventState.DRAFT)
    session.add(event)
    audit.record(session, actor, "event-made", now=now, event=event.name)
    await session.flush()
    return await event_of(session, event.id)


def told_of(event: Event) -> Told:
    """What people have been told of an event, so that a change can be seen. Stops and buses must be loaded."""
    told: Told = {
        ("event_time", event.id): _span(event.starts_at, event.ends_at),
        ("event_place", event.id): event.area,
    }
    for stop in event.stops:
        if stop.is_open:
            told["stop_time", stop.id] = _span(stop.opens_at, stop.closes_at)
            told["stop_place", stop.id] = stop.address or stop.company.address or stop.company.municipality
    for route in event.routes:
        if route.is_open:
            told["route_time", route.id] = " ".join(call.departs_at.isoformat() for call in route.stops)
    return told


def _span(start: datetime, end: datetime) -> str:
    return f"{start.isoformat()} {end.isoformat()}"


async def tell_changes(
    session: AsyncSession, event: Event, before: Told, *, actor: Person | None, now: datetime
) -> EventChange | None:
    """Compare with what was told before, write down what changed, and tell those whom it concerns.

    Visits that no longer fit a stop's hours move to the nearest time with room, or wait. Nothing is told of a draft.
    """
    after = told_of(event)
    changes = [_change(what, before.get(what), after.get(what)) for what in sorted(before.keys() | after.keys())]
    real = [change for change in changes if change is not None]
    if not real:
        return None
    if any(change["what"] == "event_time" for change in real):
        event.moved_at = now
    await _refit_places(session, event, before, now=now)
    if event.state is not EventState.PUBLISHED:
        return None
    change = EventChange(event_id=event.id, changes=real, changed_at=now, changed_by=actor.id if actor else None)
    session.add(change)
    await session.flush()
    await outbox.enqueue_selected(
        session,
        _concerned(event, real, change.id),
        kind=NoticeKind.EVENT_CHANGED,
        key_prefix=f"event_changed:{change.id}",
        now=now,
    )
    return change


def _change(what: tuple[str, int], before: str | None, after: str | None) -> dict[str, Any] | None:
    """One change; something new concerns nobody yet."""
    if before is None or before == after:
        return None
    kind, row_id = what
    if after is None:
        gone = {"stop_time": "stop_gone", "route_time": "route_gone"}.get(kind)
        return {"what": gone, "id": row_id, "before": before, "after": ""} if gone else None
    return {"what": kind, "id": row_id, "before": before, "after": after}


def _concerned(event: Event, changes: Iterable[Mapping[str, Any]], change_id: int) -> Select[int, int]:
    """Registered people whose evening the changes touch: everybody for the event's own, else by stop and bus."""
    registered = (
        select(Registration.person_id, func.max(change_id).label("subject_id"))
        .where(Registration.event_id == event.id, Registration.status == RegistrationStatus.REGISTERED)
        .group_by(Registration.person_id)
    )
    kinds = {change["what"] for change in changes}
    if kinds & {"event_time", "event_place"}:
        return registered
    stops = [change["id"] for change in changes if change["what"].startswith("stop_")]
    routes = [change["id"] for change in changes if change["what"].startswith("route_")]
    at_stops = select(Place.registration_id).where(Place.stop_id.in_(stops))
    on_buses = select(Seat.registration_id).where(Seat.route_id.in_(routes))
    return registered.where(Registration.id.in_(at_stops.union(on_buses)))


async def _refit_places(session: AsyncSession, event: Event, before: Told, *, now: datetime) -> None:
    """Move planned visits along with their stop; one that loses its time gets the nearest free one, or waits."""
    for stop in event.stops:
        old = before.get(("stop_time", stop.id))
        if old is None or old == _span(stop.opens_at, stop.closes_at) or not stop.is_open:
            continue
        shift = stop.opens_at - datetime.fromisoformat(old.split()[0])
        places = await session.scalars(select(Place).where(Place.stop_id == stop.id, Place.slot_at.is_not(None)))
        slots = slots_of(stop)
        for place in list(places):
            assert place.slot_at is not None  # noqa: S101 - asked for above
            wished = place.slot_at if place.slot_at in slots else place.slot_at + shift
            place.slot_at = min(slots, key=lambda slot: abs(slot - wished), default=None)
            if place.slot_at is None and place.status in room.TAKING_ROOM:
                place.status, place.waiting_since = PlaceStatus.WAITING, now
        await session.flush()
        await _put_surplus_in_line(session, stop, now=now)


async def _put_surplus_in_line(session: AsyncSession, stop: Stop, *, now: datetime) -> None:
    """Those for whom a slot has no room any more are offered another time, else they wait; the last come first."""
    if stop.capacity is None:
        return
    held = await session.scalars(
        select(Place).where(Place.stop_id == stop.id, Place.status.in_(room.TAKING_ROOM)).order_by(Place.id.desc())
    )
    for place in list(held):
        taken = await room.taken_at(session, [stop])
        left = room.room_at(stop, place.slot_at, taken)
        if left is not None and left < 0:
            place.status, place.waiting_since = PlaceStatus.WAITING, now
            await session.flush()
    await waiting.offer_next(session, stop.id, now=now)


async def change_event(
    session: AsyncSession, *, event_id: int, actor: Person, values: Mapping[str, Any], now: datetime
) -> Event:
    """Change an event's own facts. A new day moves doors and buses along. Who is registered is told once."""
    require_staff(actor)
    event = await event_of(session, event_id)
    before = told_of(event)
    shift = values.get("starts_at", event.starts_at) - event.starts_at
    for name, value in values.items():
        setattr(event, name, value)
    if abs(shift) >= timedelta(hours=12):
        _shift(event, shift)
    audit.record(session, actor, "event-changed", now=now, event=event.name)
    await session.flush()
    await tell_changes(session, event, before, actor=actor, now=now)
    return event


def _shift(event: Event, by: timedelta) -> None:
    for stop in event.stops:
        stop.opens_at += by
        stop.closes_at += by
    for route in event.routes:
        for call in route.stops:
            call.departs_at += by


async def publish_event(session: AsyncSession, *, event_id: int, actor: Person, now: datetime) -> Event:
    """Let everybody see an event. Raises NoLongerPossible when it has no doors or was cancelled."""
    require_staff(actor)
    event = await event_of(session, event_id)
    if event.state is EventState.CANCELLED:
        raise NoLongerPossible("event-is-cancelled", name=event.name)
    if not any(stop.is_open for stop in event.stops):
        raise NoLongerPossible("event-without-stops")
    event.state = EventState.PUBLISHED
    audit.record(session, actor, "event-published", now=now, event=event.name)
    await session.flush()
    return event


async def cancel_event(session: AsyncSession, *, event_id: int, actor: Person, now: datetime) -> Event:
    """Cancel an event and tell everybody who is registered, once. Repeating changes nothing."""
    require_staff(actor)
    event = await event_of(session, event_id)
    if event.state is EventState.CANCELLED:
        return event
    was_public = event.state is EventState.PUBLISHED
    event.state = EventState.CANCELLED
    audit.record(session, actor, "event-cancelled", now=now, event=event.name)
    await session.flush()
    if was_public:
        receivers = select(Registration.person_id, Registration.event_id).where(
            Registration.event_id == event.id, Registration.status == RegistrationStatus.REGISTERED
        )
        await outbox.enqueue_selected(
            session,
            receivers,
            kind=NoticeKind.EVENT_CANCELLED,
            key_prefix=f"event_cancelled:{event.id}:{now.date().isoformat()}",
            now=now,
        )
    return event


async def route_of(session: AsyncSession, route_id: int) -> Route:
    """A bus with its places. Raises NoLongerPossible when there is none."""
    route: Route | None = await session.scalar(
        select(Route)
        .options(selectinload(Route.stops))
        .where(Route.id == route_id)
        .execution_options(populate_existing=True)
    )
    if route is None:
        raise NoLongerPossible("route-gone")
    return route


async def route_named(session: AsyncSession, name: str, *, now: datetime) -> Route:
    """The bus of the next event whose name is, or begins with, these words.

    Raises AppError that lists the buses when none or several are meant.
    """
    routes = list(
        await session.scalars(
            select(Route)
            .join(Event, Event.id == Route.event_id)
            .where(Route.is_open, Event.state == EventState.PUBLISHED, Event.ends_at > now - timedelta(hours=3))
            .order_by(Event.starts_at, Route.name)
        )
    )
    wanted = name.casefold().strip()
    meant = [route for route in routes if route.name.casefold() == wanted]
    meant = meant or [route for route in routes if wanted and route.name.casefold().startswith(wanted)]
    # Buses of later events may be called the same.
    choice = [route for route in meant or routes if route.event_id == (meant or routes)[0].event_id]
    if len(choice) != 1 or not meant:
        raise AppError("delay-which-route", routes="\n".join(route.name for route in choice) or "–")
    return choice[0]


async def delay_route(
    session: AsyncSession, *, route_id: int, minutes: int, actor: Person, now: datetime
) -> tuple[Route, int]:
    """Tell those with a seat on a bus that it is late (0: on time again); returns the bus and how many are told.

    The same delay again tells nobody twice.
    """
    require_staff(actor)
    if not 0 <= minutes <= MAX_DELAY:
        raise NoLongerPossible("delay-wrong", limit=MAX_DELAY)
    route = await route_of(session, route_id)
    if route.delay_minutes == minutes:
        return route, 0
    await session.execute(update(Route).where(Route.id == route.id).values(delay_minutes=minutes))
    route.delay_minutes = minutes
    audit.record(session, actor, "route-delayed", now=now, route=route.name, minutes=minutes)
    receivers = (
        select(Registration.person_id, Seat.id)
        .join(Seat, Seat.registration_id == Registration.id)
        .where(Seat.route_id == route.id, Registration.status == RegistrationStatus.REGISTERED)
    )
    told = await session.scalar(select(func.count()).select_from(receivers.subquery()))
    await outbox.enqueue_selected(
        session,
        receivers,
        kind=NoticeKind.ROUTE_DELAYED,
        key_prefix=f"route_delayed:{route.id}:{minutes}:{now.isoformat(timespec='minutes')}",
        now=now,
    )
    return route, told or 0


async def close_stop(session: AsyncSession, *, stop_id: int, actor: Person, now: datetime) -> Stop:
    """Take a company's doors out of the programme; who planned to go there is told."""
    require_staff(actor)
    stop = await session.get(Stop, stop_id)
    if stop is None:
        raise NoLongerPossible("stop-gone")
    event = await event_of(session, stop.event_id)
    before = told_of(event)
    stop.is_open = False
    audit.record(session, actor, "stop-closed", now=now, company=(await session.get_one(Company, stop.company_id)).name)
    await session.flush()
    await tell_changes(session, event, before, actor=actor, now=now)
    return stop


async def registered_people(session: AsyncSession, event_id: int) -> int:
    """How many people are coming: registrations with their companions."""
    found = await session.scalar(
        select(func.sum(Registration.party)).where(
            Registration.event_id == event_id, Registration.status == RegistrationStatus.REGISTERED
        )
    )
    return found or 0

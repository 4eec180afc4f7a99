"""An evening in numbers, for staff."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import events, room
from bot.services.programme import open_stops, slots_of
from db.enums import PlaceStatus
from db.models import Event, Place, Registration, Stop


@dataclass(frozen=True, slots=True)
class EventFigures:
    """How many people come, how many to each stop, and whether no stop has room left."""

    people: int
    by_stop: Mapping[int, int]
    is_full: bool


@dataclass(frozen=True, slots=True)
class StopFigures:
    """People who hold a place at a stop; registrations in its lot and in its line."""

    people: int
    in_lot: int
    waiting: int


async def figures_of(session: AsyncSession, event: Event) -> EventFigures:
    """The figures of an event. Its stops must be loaded."""
    stops = open_stops(event)
    taken = await room.taken_at(session, stops)
    by_stop: dict[int, int] = {}
    for (stop_id, _slot), people in taken.items():
        by_stop[stop_id] = by_stop.get(stop_id, 0) + people
    people = await events.registered_people(session, event.id)
    return EventFigures(people, by_stop, is_full(stops, taken))


def is_full(stops: list[Stop], taken: room.Taken) -> bool:
    """Whether no door has a time with room left."""
    return bool(stops) and not any(room.has_room(stop, slot, taken, 1) for stop in stops for slot in slots_of(stop))


async def figures_of_stop(session: AsyncSession, stop: Stop) -> StopFigures:
    rows = await session.execute(
        select(Place.status, func.count(), func.sum(Registration.party))
        .join(Registration, Registration.id == Place.registration_id)
        .where(Place.stop_id == stop.id)
        .group_by(Place.status)
    )
    counts = {status: (count, int(people)) for status, count, people in rows}
    return StopFigures(
        people=sum(counts.get(status, (0, 0))[1] for status in room.TAKING_ROOM),
        in_lot=counts.get(PlaceStatus.IN_LOT, (0, 0))[0],
        waiting=counts.get(PlaceStatus.WAITING, (0, 0))[0],
    )

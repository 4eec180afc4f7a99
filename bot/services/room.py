"""Room at stops and on buses: who holds a place, and what is left. Locks come in the order of ids."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.enums import PlaceStatus, RegistrationStatus
from db.models import Place, Registration, Route, Seat, Stop

#: Places that take room at a stop.
TAKING_ROOM = (PlaceStatus.HELD, PlaceStatus.OFFERED)

#: People by stop and slot; a stop without slots counts the whole evening under None.
Taken = Mapping[tuple[int, datetime | None], int]


async def lock_stops(session: AsyncSession, stop_ids: Collection[int]) -> None:
    """Nobody else takes or frees a place at these stops until the transaction ends."""
    await session.execute(select(Stop.id).where(Stop.id.in_(stop_ids)).order_by(Stop.id).with_for_update())


async def lock_routes(session: AsyncSession, route_ids: Collection[int]) -> None:
    """Nobody else takes or frees a seat on these buses until the transaction ends."""
    await session.execute(select(Route.id).where(Route.id.in_(route_ids)).order_by(Route.id).with_for_update())


async def taken_at(session: AsyncSession, stops: Collection[Stop]) -> dict[tuple[int, datetime | None], int]:
    """How many people hold places, by stop and slot."""
    has_slots = {stop.id: bool(stop.slot_minutes) for stop in stops}
    rows = await session.execute(
        select(Place.stop_id, Place.slot_at, func.sum(Registration.party))
        .join(Registration, Registration.id == Place.registration_id)
        .where(Place.stop_id.in_(has_slots), Place.status.in_(TAKING_ROOM))
        .group_by(Place.stop_id, Place.slot_at)
    )
    taken: dict[tuple[int, datetime | None], int] = {}
    for stop_id, slot_at, people in rows:
        key = (stop_id, slot_at if has_slots[stop_id] else None)
        taken[key] = taken.get(key, 0) + people
    return taken


def room_at(stop: Stop, slot_at: datetime | None, taken: Taken) -> int | None:
    """Places left in a slot (or in the whole evening without slots); None when the stop has no limit."""
    if stop.capacity is None:
        return None
    return stop.capacity - taken.get((stop.id, slot_at if stop.slot_minutes else None), 0)


def has_room(stop: Stop, slot_at: datetime | None, taken: Taken, people: int) -> bool:
    """Whether so many more people fit."""
    left = room_at(stop, slot_at, taken)
    return left is None or left >= people


async def seats_taken(session: AsyncSession, route_ids: Collection[int]) -> dict[int, int]:
    """How many seats are taken, by route. A seat counts for the whole run."""
    rows = await session.execute(
        select(Seat.route_id, func.sum(Registration.party))
        .join(Registration, Registration.id == Seat.registration_id)
        .where(Seat.route_id.in_(route_ids), Registration.status == RegistrationStatus.REGISTERED)
        .group_by(Seat.route_id)
    )
    return {route_id: int(people) for route_id, people in rows}


async def seats_left(session: AsyncSession, routes: Collection[Route]) -> dict[int, int]:
    """Seats left, by route."""
    taken = await seats_taken(session, [route.id for route in routes])
    return {route.id: route.seats - taken.get(route.id, 0) for route in routes}

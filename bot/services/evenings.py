"""A person's evening: propose it, take it, exchange its parts, cancel it. Room is taken and freed at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from bot.errors import AppError, NoLongerPossible
from bot.matching.evening import Evening, Leg
from bot.services import room, waiting
from bot.services.evening_plans import MAX_STOPS, bus_choices, plan_for
from bot.services.programme import open_stops
from db.enums import PlaceStatus, RegistrationStatus
from db.models import Event, Person, Place, Profile, Registration, Route, Seat, Stop

MAX_PARTY = 4


@dataclass(frozen=True, slots=True)
class Shortage:
    """What a taken plan did not get: stops where the person now waits or is in the lot, buses without seats."""

    waiting: tuple[Stop, ...] = ()
    in_lot: tuple[Stop, ...] = ()
    no_seats: tuple[Route, ...] = ()


async def registration_of(session: AsyncSession, person_id: int, event_id: int) -> Registration | None:
    """The person's registration with its event, places (in the order of the evening) and seats, read afresh."""
    registration: Registration | None = await session.scalar(
        select(Registration)
        .options(
            selectinload(Registration.event).selectinload(Event.stops).joinedload(Stop.company),
            selectinload(Registration.event).selectinload(Event.routes).selectinload(Route.stops),
            selectinload(Registration.places).joinedload(Place.stop).joinedload(Stop.company),
            selectinload(Registration.seats).joinedload(Seat.route),
            selectinload(Registration.seats).joinedload(Seat.board),
            selectinload(Registration.seats).joinedload(Seat.alight),
        )
        .where(Registration.person_id == person_id, Registration.event_id == event_id)
        .execution_options(populate_existing=True)
    )
    return registration


async def registration_numbered(session: AsyncSession, number: str) -> Registration | None:
    """The valid registration behind a ticket's number, which may be any text."""
    if not number.isascii() or not number.isdigit() or len(number) > 9:
        return None
    registration = await session.get(Registration, int(number))
    if registration is None or registration.status is not RegistrationStatus.REGISTERED:
        return None
    return registration


def places_in_order(registration: Registration) -> list[Place]:
    """The places by time; those without a time last."""
    last = registration.event.ends_at
    return sorted(registration.places, key=lambda place: (place.slot_at or last, place.id))


def seats_in_order(registration: Registration) -> list[Seat]:
    return sorted(registration.seats, key=lambda seat: seat.board.departs_at)


async def propose(
    session: AsyncSession, person: Person, event: Event, *, profile: Profile | None, now: datetime
) -> Registration:
    """The evening as it stands, or a proposal that suits the person. Proposals take no room.

    A cancelled registration begins anew. Raises NoLongerPossible when no door has room for a visit any more.
    """
    registration = await registration_of(session, person.id, event.id)
    if registration is not None and registration.status is RegistrationStatus.REGISTERED:
        return registration
    if registration is None:
        registration = Registration(
            person_id=person.id, event_id=event.id, status=RegistrationStatus.PROPOSED, party=1, created_at=now
        )
        session.add(registration)
        await session.flush()
    elif registration.status is RegistrationStatus.CANCELLED:
        registration.status = RegistrationStatus.PROPOSED
    if not registration_has_places(registration):
        evening = await plan_for(session, person, event, registration.party, profile=profile, now=now, kept={})
        if evening is not None:
            await _write(session, registration, evening)
    return await _fresh(session, registration)


def registration_has_places(registration: Registration) -> bool:
    """Whether anything is planned; a registration that was just made has nothing loaded yet."""
    return "places" in registration.__dict__ and bool(registration.places)


async def _fresh(session: AsyncSession, registration: Registration) -> Registration:
    await session.flush()
    found = await registration_of(session, registration.person_id, registration.event_id)
    assert found is not None  # noqa: S101 - it was just written
    return found


async def _write(session: AsyncSession, registration: Registration, evening: Evening) -> None:
    """Write a proposal's places and seats."""
    for step in evening.steps:
        session.add(
            Place(
                registration_id=registration.id,
                stop_id=step.door,
                status=PlaceStatus.PROPOSED,
                slot_at=step.slot_at,
            )
        )
    await _write_seats(session, registration.id, evening)


async def _write_seats(session: AsyncSession, registration_id: int, evening: Evening) -> None:
    legs = [step.leg for step in evening.steps if step.leg is not None]
    legs += [evening.home] if evening.home is not None else []
    for leg in _one_per_run(legs):
        session.add(
            Seat(registration_id=registration_id, route_id=leg.run, board_id=leg.board.id, alight_id=leg.alight.id)
        )
    await session.flush()


def _one_per_run(legs: Sequence[Leg]) -> list[Leg]:
    """Two rides on one run are one seat, from the first place to the last."""
    joined: dict[int, Leg] = {}
    for leg in legs:
        before = joined.get(leg.run)
        joined[leg.run] = leg if before is None else Leg(leg.run, before.board, leg.alight)
    return list(joined.values())


async def take(session: AsyncSession, registration: Registration, *, now: datetime) -> Shortage:
    """Register: every proposed place becomes a held one, a place in the lot, or a place in the waiting line.

    Repeating changes nothing. What could not be had is returned.
    """
    await room.lock_stops(session, [place.stop_id for place in registration.places])
    await room.lock_routes(session, [seat.route_id for seat in registration.seats])
    if registration.status is not RegistrationStatus.REGISTERED:
        registration.registered_at = now
    full_buses = await _take_seats(session, registration)
    registration.status = RegistrationStatus.REGISTERED
    waits: list[Stop] = []
    in_lot: list[Stop] = []
    for place in places_in_order(registration):
        if place.status is not PlaceStatus.PROPOSED:
            continue
        got = await take_place(session, place, party=registration.party, now=now)
        if got is PlaceStatus.IN_LOT:
            in_lot.append(place.stop)
        elif got is PlaceStatus.WAITING:
            waits.append(place.stop)
    await session.flush()
    return Shortage(tuple(waits), tuple(in_lot), tuple(full_buses))


async def take_place(session: AsyncSession, place: Place, *, party: int, now: datetime) -> PlaceStatus:
    """Hold the place if there is room; otherwise stand in line, or in the lot. Returns what it became.

    The stop must be locked.
    """
    stop = place.stop
    if stop.by_lot and stop.drawn_at is None:
        place.status, place.waiting_since = PlaceStatus.IN_LOT, now
        return place.status
    taken = await room.taken_at(session, [stop])
    if room.has_room(stop, place.slot_at, taken, party):
        place.status, place.waiting_since, place.offer_until = PlaceStatus.HELD, None, None
    else:
        place.status, place.waiting_since = PlaceStatus.WAITING, place.waiting_since or now
    await session.flush()
    return place.status


async def _take_seats(session: AsyncSession, registration: Registration) -> list[Route]:
    """Give up buses that are full by now; returns them. The routes must be locked."""
    left = await room.seats_left(session, [seat.route for seat in registration.seats])
    own = registration.party if registration.status is RegistrationStatus.REGISTERED else 0
    full = [seat for seat in registration.seats if left[seat.route_id] + own < registration.party]
    for seat in full:
        await session.delete(seat)
    return [seat.route for seat in full]


async def exchange(
    session: AsyncSession,
    person: Person,
    registration: Registration,
    *,
    old_stop_id: int | None,
    new_stop_id: int | None,
    profile: Profile | None,
    now: datetime,
) -> tuple[Registration, Shortage]:
    """Change one stop for another, add one (`old_stop_id` None) or leave one out (`new_stop_id` None).

    The other visits keep their times; the buses follow. Raises NoLongerPossible when the new stop cannot be fitted in.
    """
    event = registration.event
    staying = [place for place in places_in_order(registration) if place.stop_id != old_stop_id]
    stop_ids = {place.stop_id for place in staying}
    if new_stop_id is not None and new_stop_id not in {stop.id for stop in open_stops(event)}:
        raise NoLongerPossible("stop-gone")
    if new_stop_id is None and old_stop_id is not None and not staying:
        raise NoLongerPossible("evening-last-stop")
    if new_stop_id is not None and new_stop_id not in stop_ids and len(stop_ids) >= MAX_STOPS:
        raise NoLongerPossible("evening-three-stops", count=MAX_STOPS)
    kept: dict[int, datetime | None] = {place.stop_id: place.slot_at for place in staying}
    is_new = new_stop_id is not None and new_stop_id not in stop_ids
    was_registered = registration.status is RegistrationStatus.REGISTERED
    if new_stop_id is not None and is_new:
        kept = await _times_with(session, person, registration, kept, new_stop_id, profile, now)
    await _remove_stop(session, registration, old_stop_id, now=now)
    for place in staying:
        # A visit that is over, or at doors that were closed, is planned no more and stays as it was.
        place.slot_at = kept.get(place.stop_id, place.slot_at)
    if new_stop_id is not None and is_new:
        session.add(
            Place(
                registration_id=registration.id,
                stop_id=new_stop_id,
                status=PlaceStatus.PROPOSED,
                slot_at=kept[new_stop_id],
            )
        )
    await _follow_with_buses(session, person, registration, kept, profile, now)
    registration = await _fresh(session, registration)
    shortage = await take(session, registration, now=now) if was_registered else Shortage()
    return await _fresh(session, registration), shortage


async def _times_with(
    session: AsyncSession,
    person: Person,
    registration: Registration,
    kept: Mapping[int, datetime | None],
    new_stop_id: int,
    profile: Profile | None,
    now: datetime,
) -> dict[int, datetime | None]:
    """Times for the visits with a further stop: the others keep theirs, or (in a mere proposal) all are planned anew.

    At a stop that is full it is the time that the person will wait for. Raises NoLongerPossible when nothing fits.
    """
    fixed = {**kept, new_stop_id: None}
    ways: list[tuple[Mapping[int, datetime | None], tuple[int, ...]]] = [(fixed, ())]
    if registration.status is not RegistrationStatus.REGISTERED:
        ways.append((dict.fromkeys(fixed), ()))
    ways.append((fixed, (new_stop_id,)))
    for wanted, though_full in ways:
        evening = await plan_for(
            session,
            person,
            registration.event,
            registration.party,
            profile=profile,
            now=now,
            kept=wanted,
            only=list(wanted),
            though_full=though_full,
        )
        times: dict[int, datetime | None] = {step.door: step.slot_at for step in evening.steps} if evening else {}
        # A plan may leave out doors where no time is left.
        if new_stop_id in times:
            return times
    raise AppError("evening-does-not-fit")


async def _remove_stop(
    session: AsyncSession, registration: Registration, stop_id: int | None, *, now: datetime
) -> None:
    gone = [place for place in registration.places if place.stop_id == stop_id]
    for place in gone:
        await session.delete(place)
    await session.flush()
    for place in gone:
        await waiting.offer_next(session, place.stop_id, now=now)


async def _follow_with_buses(
    session: AsyncSession,
    person: Person,
    registration: Registration,
    kept: Mapping[int, datetime | None],
    profile: Profile | None,
    now: datetime,
) -> None:
    """Choose the buses anew for the visits that are planned now."""
    evening = await plan_for(
        session, person, registration.event, registration.party, profile=profile, now=now, kept=kept, only=list(kept)
    )
    await session.execute(delete(Seat).where(Seat.registration_id == registration.id))
    if evening is not None:
        await _write_seats(session, registration.id, evening)


async def set_party(session: AsyncSession, registration: Registration, party: int, *, now: datetime) -> None:
    """How many come. Raises NoLongerPossible when there is no room for so many; then nothing has changed."""
    if not 1 <= party <= MAX_PARTY:
        raise NoLongerPossible("button-unknown")
    more = party - registration.party
    held = [place for place in registration.places if place.status in room.TAKING_ROOM]
    await room.lock_stops(session, [place.stop_id for place in held])
    await room.lock_routes(session, [seat.route_id for seat in registration.seats])
    taken = await room.taken_at(session, [place.stop for place in held])
    left = await room.seats_left(session, [seat.route for seat in registration.seats])
    is_registered = registration.status is RegistrationStatus.REGISTERED
    for place in held:
        if not room.has_room(place.stop, place.slot_at, taken, more):
            raise NoLongerPossible("evening-no-room-for-party", company=place.stop.company.name, count=party)
    for seat in registration.seats:
        if left[seat.route_id] < (more if is_registered else party):
            raise NoLongerPossible("evening-no-seats-for-party", route=seat.route.name, count=party)
    registration.party = party
    await session.flush()
    if more < 0:
        for place in held:
            await waiting.offer_next(session, place.stop_id, now=now)


async def toggle_bus(
    session: AsyncSession, registration: Registration, route_id: int, *, profile: Profile | None
) -> None:
    """Take a seat on another run that goes to (or home from) the planned stops, or give it back.

    Raises NoLongerPossible when the run does not fit or is full.
    """
    own = next((seat for seat in registration.seats if seat.route_id == route_id), None)
    await room.lock_routes(session, [route_id])
    if own is not None:
        await session.delete(own)
        await session.flush()
        return
    leg = next((leg for route, leg in bus_choices(registration, profile) if route.id == route_id), None)
    route = next((route for route in registration.event.routes if route.id == route_id), None)
    if leg is None or route is None:
        raise AppError("bus-does-not-fit")
    if (await room.seats_left(session, [route]))[route.id] < registration.party:
        raise AppError("bus-is-full", route=route.name)
    session.add(
        Seat(registration_id=registration.id, route_id=route_id, board_id=leg.board.id, alight_id=leg.alight.id)
    )
    await session.flush()


async def cancel(session: AsyncSession, registration: Registration, *, now: datetime) -> None:
    """Give everything back at once: places go to those who wait. Repeating changes nothing."""
    stop_ids = [place.stop_id for place in registration.places]
    await room.lock_stops(session, stop_ids)
    await session.execute(delete(Place).where(Place.registration_id == registration.id))
    await session.execute(delete(Seat).where(Seat.registration_id == registration.id))
    registration.status = RegistrationStatus.CANCELLED
    await session.flush()
    for stop_id in sorted(stop_ids):
        await waiting.offer_next(session, stop_id, now=now)


async def give_back(session: AsyncSession, person_id: int) -> list[int]:
    """Free everything that a person holds, at whatever event; returns the stops, for the caller to offer again."""
    own = select(Registration.id).where(Registration.person_id == person_id)
    freed = sorted(set(await session.scalars(select(Place.stop_id).where(Place.registration_id.in_(own)))))
    await session.execute(delete(Place).where(Place.registration_id.in_(own)))
    await session.execute(delete(Seat).where(Seat.registration_id.in_(own)))
    return freed

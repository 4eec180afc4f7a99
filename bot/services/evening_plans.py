"""Planning a person's evening with the doors, times and buses that have room now."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.matching.evening import Call, Door, Evening, Leg, Run, Traveller, plan_evening
from bot.matching.places import road_km
from bot.services import matches, room
from bot.services.programme import open_stops, place_of_stop, slots_of, stay_at
from bot.services.shut_doors import shut_until
from db.models import Event, Person, Profile, Registration, Route, Stop

MAX_STOPS = 3
#: Ways of travelling with which somebody gets about without a bus.
OWN_WAYS = frozenset({"car", "lift", "moped"})
#: How much less a door counts while its places are to be drawn by lot.
_LOT = 0.2


async def plan_for(
    session: AsyncSession,
    person: Person,
    event: Event,
    party: int,
    *,
    profile: Profile | None,
    now: datetime,
    kept: Mapping[int, datetime | None],
    only: Sequence[int] | None = None,
    though_full: Sequence[int] = (),
    most: int = MAX_STOPS,
) -> Evening | None:
    """The best evening for a party of so many, with only these stops if named; `kept` ones are visited anyway.

    A time without room is planned only for a stop that the person has a time at, or will wait for (`though_full`).
    """
    stops = [stop for stop in open_stops(event) if only is None or stop.id in only]
    taken = await room.taken_at(session, stops)
    fits = await company_fits(session, person, profile, now=now)
    anyway = {*though_full, *(stop_id for stop_id, slot_at in kept.items() if slot_at is not None)}
    doors = [_door(stop, fits.get(stop.company_id, 0.5), taken, party, now, stop.id in anyway) for stop in stops]
    left = await room.seats_left(session, event.routes)
    runs = [_run(route) for route in event.routes if route.is_open and left[route.id] >= party]
    return plan_evening(doors, runs, traveller_of(profile), kept=kept, most=most)


async def company_fits(
    session: AsyncSession, person: Person, profile: Profile | None, *, now: datetime
) -> dict[int, float]:
    """How well each company suits the person, 0..1, by what they can and like. Looking is open to everybody."""
    if profile is None:
        return {}
    return await matches.company_scores(session, person, profile, today=now.date())


def _door(stop: Stop, fit: float, taken: room.Taken, party: int, now: datetime, anyway: bool) -> Door:
    soonest = shut_until(stop, now) or now
    is_to_come = (slot for slot in slots_of(stop) if slot >= soonest and slot > now)
    slots = [slot for slot in is_to_come if anyway or room.has_room(stop, slot, taken, party)]
    if stop.by_lot and stop.drawn_at is None:
        # A place there is not certain, so it is not what an evening is built on.
        fit -= _LOT
    return Door(stop.id, fit, tuple(slots), stay_at(stop), place_of_stop(stop))


def _run(route: Route) -> Run:
    calls = (
        Call(
            call.id,
            call.departs_at,
            call.stop_id,
            (call.latitude, call.longitude) if call.latitude is not None and call.longitude is not None else None,
        )
        for call in route.stops
    )
    return Run(route.id, route.is_homeward, tuple(calls))


def traveller_of(profile: Profile | None) -> Traveller:
    """Where the person starts and whether they need a bus; who told nothing is taken to need one."""
    if profile is None:
        return Traveller(None, drives=False)
    place = None
    if profile.latitude is not None and profile.longitude is not None:
        place = (profile.latitude, profile.longitude)
    return Traveller(place, drives=bool(OWN_WAYS & set(profile.travel_by)))


def bus_choices(registration: Registration, profile: Profile | None) -> list[tuple[Route, Leg]]:
    """Runs that stop at the person's doors (or take them home from there), each with the ride on it, by time."""
    traveller = traveller_of(profile)
    mine = {place.stop_id for place in registration.places}
    found = []
    for route in registration.event.routes:
        calls = _run(route).calls
        at_doors = [call for call in calls if call.door in mine]
        if not route.is_open or not at_doors:
            continue
        leg = _whole_ride(route, calls, at_doors, traveller)
        if leg is not None:
            found.append((route, leg))
    return sorted(found, key=lambda choice: choice[1].board.at)


def _whole_ride(route: Route, calls: Sequence[Call], at_doors: Sequence[Call], traveller: Traveller) -> Leg | None:
    """To the first of the person's doors from the nearest meeting place before it, or home from the last."""
    door = at_doors[-1] if route.is_homeward else at_doors[0]
    at = list(calls).index(door)
    if route.is_homeward:
        ends = [call for call in calls[at + 1 :] if call.door is None]
        return Leg(route.id, door, _nearest(ends[::-1], traveller)) if ends else None
    starts = [call for call in calls[:at] if call.door is None]
    if starts:
        return Leg(route.id, _nearest(starts, traveller), door)
    return Leg(route.id, door, at_doors[-1]) if len(at_doors) > 1 else None


def _nearest(calls: Sequence[Call], traveller: Traveller) -> Call:
    def km(call: Call) -> int:
        return road_km(call.place, traveller.place) if call.place and traveller.place else 0

    return min(calls, key=km)

"""My evening: two or three doors that suit, in an order and at times that can be kept, with the buses between them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import permutations

from bot.matching.places import road_km

Point = tuple[float, float]

#: So many of the doors that suit best are put into every order.
_CONSIDERED = 6
_WALK_KM = 2
_WALK_MINUTES_PER_KM = 12
_DRIVE_MINUTES_PER_KM = 1.2
#: Parking, or finding the way.
_DRIVE_EXTRA = 5
_UNKNOWN_WAY = 20
# What an evening is worth besides how well the doors suit: another door, waiting, and a way without a bus.
_ANOTHER_DOOR = 0.5
_HOUR_OF_WAITING = 0.3
_NO_BUS = 0.8
_NO_WAY_HOME = 0.4


@dataclass(frozen=True, slots=True)
class Door:
    """A stop: how well it suits (0..1), when a visit can begin (only where there is room), how long one takes."""

    id: int
    fit: float
    slots: tuple[datetime, ...]
    stay: timedelta
    place: Point | None


@dataclass(frozen=True, slots=True)
class Call:
    """A bus stopping at a place at a time; `door` is the stop whose doors are there."""

    id: int
    at: datetime
    door: int | None
    place: Point | None


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a bus with seats left."""

    id: int
    is_homeward: bool
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Leg:
    """A ride on a run from one call to another."""

    run: int
    board: Call
    alight: Call


@dataclass(frozen=True, slots=True)
class Step:
    """A visit and the way to it: by bus (`leg`), or `minutes` on one's own; None for the first without a bus."""

    door: int
    slot_at: datetime
    leg: Leg | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Evening:
    """The visits in order, and the bus home."""

    steps: tuple[Step, ...]
    home: Leg | None


@dataclass(frozen=True, slots=True)
class Traveller:
    """Where the person starts, if known, and whether they get about without a bus."""

    place: Point | None
    drives: bool


def plan_evening(
    doors: Sequence[Door],
    runs: Sequence[Run],
    traveller: Traveller,
    *,
    kept: Mapping[int, datetime | None] | None = None,
    most: int = 3,
) -> Evening | None:
    """The best evening of at most `most` doors; None when no door has a time.

    `kept` names doors that must be visited, at a fixed time or (None) at any. Deterministic: equal evenings are told
    apart by the order of `doors`.
    """
    kept = kept or {}
    by_id = {door.id: _at(door, kept.get(door.id)) for door in doors if door.slots}
    wanted = [by_id[one] for one in kept if one in by_id]
    others = sorted((door for door in by_id.values() if door.id not in kept), key=lambda door: -door.fit)
    considered = [*wanted, *others[: max(0, _CONSIDERED - len(wanted))]]
    best: tuple[float, Evening] | None = None
    for count in range(min(most, len(considered)), 0, -1):
        for order in permutations(considered, count):
            if not {door.id for door in wanted} <= {door.id for door in order}:
                continue
            found = _evening(order, runs, traveller)
            if found is not None and (best is None or found[0] > best[0] + 1e-9):
                best = found
    return best[1] if best else None


def _at(door: Door, slot_at: datetime | None) -> Door:
    return door if slot_at is None else Door(door.id, door.fit, (slot_at,), door.stay, door.place)


def _evening(order: Sequence[Door], runs: Sequence[Run], traveller: Traveller) -> tuple[float, Evening] | None:
    """The earliest times for the doors in this order, and what the evening is worth; None when it cannot be kept."""
    steps: list[Step] = []
    worth = sum(door.fit + _ANOTHER_DOOR for door in order)
    previous: Door | None = None
    leave_at: datetime | None = None
    for door in order:
        step = _first(door, runs, traveller) if previous is None else _next(previous, leave_at, door, runs, traveller)
        if step is None:
            return None
        if leave_at is not None:
            waiting = step.slot_at - leave_at - timedelta(minutes=step.minutes or 0)
            worth -= _HOUR_OF_WAITING * waiting / timedelta(hours=1)
        if step.leg is None and not traveller.drives and not _is_near(previous, door, traveller):
            worth -= _NO_BUS
        steps.append(step)
        previous, leave_at = door, step.slot_at + door.stay
    if previous is None or leave_at is None:
        return None
    home = None if traveller.drives else way_home(previous.id, leave_at, runs, traveller)
    if home is None and not traveller.drives and any(run.is_homeward for run in runs):
        worth -= _NO_WAY_HOME
    return worth, Evening(tuple(steps), home)


def _is_near(previous: Door | None, door: Door, traveller: Traveller) -> bool:
    return is_walk(previous.place if previous else traveller.place, door.place)


def _first(door: Door, runs: Sequence[Run], traveller: Traveller) -> Step | None:
    """The first visit: by the bus whose arrival leaves the shortest wait, or at the first time on one's own."""
    if not traveller.drives:
        rides = [
            (slot - leg.alight.at, slot, leg)
            for leg in ways_out(door.id, runs, traveller)
            if (slot := _slot_from(door, leg.alight.at)) is not None
        ]
        if rides:
            _wait, slot, leg = min(rides, key=lambda ride: (ride[1], ride[0]))
            return Step(door.id, slot, leg, None)
    return Step(door.id, door.slots[0], None, None) if door.slots else None


def _next(
    previous: Door, leave_at: datetime | None, door: Door, runs: Sequence[Run], traveller: Traveller
) -> Step | None:
    """A further visit: on foot when near, else by bus, else on one's own."""
    assert leave_at is not None  # noqa: S101 - there is a visit before
    minutes = travel_minutes(previous.place, door.place, drives=traveller.drives)
    own = _slot_from(door, leave_at + timedelta(minutes=minutes))
    if traveller.drives or _is_near(previous, door, traveller):
        return Step(door.id, own, None, minutes) if own else None
    for leg in _rides_between(previous.id, leave_at, door.id, runs):
        slot = _slot_from(door, leg.alight.at)
        if slot is not None:
            return Step(door.id, slot, leg, _minutes(leg.alight.at - leg.board.at))
    return Step(door.id, own, None, minutes) if own else None


def ways_out(door: int, runs: Sequence[Run], traveller: Traveller) -> list[Leg]:
    """Rides to a door from the meeting place that is nearest to the traveller (else from the first)."""
    legs = []
    for run in runs:
        for at, alight in enumerate(run.calls):
            meeting = [call for call in run.calls[:at] if call.door is None]
            if not run.is_homeward and alight.door == door and meeting:
                legs.append(Leg(run.id, min(meeting, key=lambda call: _far(call, traveller)), alight))
    return sorted(legs, key=lambda leg: leg.alight.at)


def way_home(door: int, leave_at: datetime, runs: Sequence[Run], traveller: Traveller) -> Leg | None:
    """The first homeward ride from a door after a visit, to the place that is nearest to the traveller."""
    legs = []
    for run in runs:
        for at, board in enumerate(run.calls):
            after = [call for call in run.calls[at + 1 :] if call.door is None]
            if run.is_homeward and board.door == door and board.at >= leave_at and after:
                # Where home is not known, the end of the line is the best guess.
                legs.append(Leg(run.id, board, min(reversed(after), key=lambda call: _far(call, traveller))))
    return min(legs, key=lambda leg: leg.board.at, default=None)


def _rides_between(start: int, leave_at: datetime, goal: int, runs: Sequence[Run]) -> Iterator[Leg]:
    legs = [
        Leg(run.id, board, alight)
        for run in runs
        for at, board in enumerate(run.calls)
        for alight in run.calls[at + 1 :]
        if board.door == start and alight.door == goal and board.at >= leave_at
    ]
    yield from sorted(legs, key=lambda leg: leg.alight.at)


def is_walk(start: Point | None, end: Point | None) -> bool:
    """Whether two places are near enough to walk between."""
    return start is not None and end is not None and road_km(start, end) <= _WALK_KM


def travel_minutes(start: Point | None, end: Point | None, *, drives: bool) -> int:
    """About how long the way takes without a bus: on foot when near, else by car."""
    if start is None or end is None:
        return _UNKNOWN_WAY
    km = road_km(start, end)
    if is_walk(start, end) and not drives:
        return max(5, km * _WALK_MINUTES_PER_KM)
    return round(km * _DRIVE_MINUTES_PER_KM) + _DRIVE_EXTRA


def _slot_from(door: Door, at: datetime) -> datetime | None:
    return next((slot for slot in door.slots if slot >= at), None)


def _far(call: Call, traveller: Traveller) -> int:
    if call.place is None or traveller.place is None:
        return 0
    return road_km(call.place, traveller.place)


def _minutes(duration: timedelta) -> int:
    return round(duration / timedelta(minutes=1))

"""Hard limits: what stands between a person and an opening, each with a reason that can be told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.matching.minors import rules
from bot.matching.opening import Opening
from bot.matching.places import road_km
from bot.matching.seeker import SWEDISH_LEVELS, Seeker

ADULT_AGE = rules().adult_age
# A Swedish driving licence for these classes is given only to those who hold, or so receive, the classes beside it.
_INCLUDED = {
    "A": ("AM", "A1", "A2"),
    "A2": ("AM", "A1"),
    "A1": ("AM",),
    "B": ("AM",),
    "BE": ("AM", "B"),
    "C1": ("AM", "B"),
    "C": ("AM", "B", "C1"),
    "CE": ("AM", "B", "BE", "C1", "C", "C1E"),
    "D1": ("AM", "B"),
    "D": ("AM", "B", "D1"),
}
Arg = str | int | float | date | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """A text key and what fills it; `share` is how much of the score (0..1) it stands for, 0 for a gap.

    The arguments `concept`, `kind` and `languages` hold ids; `tell` turns them into words.
    """

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A limit that an opening does not pass. `weight`: how far it is from being solved, for "the nearest".

    An obstacle with `hidden` is never shown, not even as a gap.
    """

    reason: Reason
    weight: float
    hidden: bool = False


def obstacles(seeker: Seeker, opening: Opening, *, today: date, strict_minors: bool) -> tuple[Obstacle, ...]:
    """Every limit that the opening does not pass for this person; empty when it may be offered.

    `strict_minors`: a minor sees no opening of which lowest age, school or hazards are unknown.
    """
    checks = (_kind, _declined, _distance, _swedish, _licence)
    found = [obstacle for check in checks for obstacle in check(seeker, opening)]
    found.extend(_open(opening, today))
    found.extend(_age(seeker, opening, today))
    if strict_minors and seeker.age is not None and seeker.age < ADULT_AGE:
        found.extend(_minor(opening))
    return tuple(found)


def distance_km(seeker: Seeker, opening: Opening) -> int | None:
    """Kilometres by road between the two; None when one of the places is not known."""
    if seeker.place is None or opening.place is None:
        return None
    return road_km(seeker.place, opening.place)


def swedish_is_enough(has: str, needs: str) -> bool:
    """Whether one CEFR level (A0..C2) reaches another."""
    return SWEDISH_LEVELS.index(has) >= SWEDISH_LEVELS.index(needs)


def held_licences(licences: Iterable[str]) -> frozenset[str]:
    """The classes of driving licence, in capitals, with those that they include."""
    held = {licence.strip().upper() for licence in licences}
    return frozenset(held.union(*(_INCLUDED.get(licence, ()) for licence in held)))


def _kind(seeker: Seeker, opening: Opening) -> Iterator[Obstacle]:
    if seeker.wants and opening.kind is not None and opening.kind not in seeker.wants:
        weight = 0.5 if opening.kind == "study_visit" else 1.0
        yield Obstacle(Reason("gap-kind", {"kind": opening.kind}), weight)


def _declined(seeker: Seeker, opening: Opening) -> Iterator[Obstacle]:
    if opening.id in seeker.declined_offers or opening.company_id in seeker.declined_companies:
        yield Obstacle(Reason("gap-declined"), 20.0)


def _open(opening: Opening, today: date) -> Iterator[Obstacle]:
    if opening.places_left is not None and opening.places_left <= 0:
        yield Obstacle(Reason("gap-full"), 6.0)
    if opening.opens_on is not None and opening.opens_on > today:
        yield Obstacle(Reason("gap-not-yet", {"date": opening.opens_on}), 50.0, hidden=True)
    if opening.ends_on is not None and opening.ends_on < today:
        yield Obstacle(Reason("gap-ended", {"date": opening.ends_on}), 8.0)


def _distance(seeker: Seeker, opening: Opening) -> Iterator[Obstacle]:
    km = distance_km(seeker, opening)
    if km is not None and seeker.travel_km is not None and km > seeker.travel_km:
        beyond = (km - seeker.travel_km) / 50
        yield Obstacle(Reason("gap-distance", {"km": km, "limit": seeker.travel_km}), 0.3 + min(beyond, 4.0))


def _swedish(seeker: Seeker, opening: Opening) -> Iterator[Obstacle]:
    """Only a need with a task reason is a limit; without one it is told (`rank`), but bars nobody."""
    if opening.swedish is None or seeker.swedish is None or not opening.swedish_reason:
        return
    if not swedish_is_enough(seeker.swedish, opening.swedish):
        steps = SWEDISH_LEVELS.index(opening.swedish) - SWEDISH_LEVELS.index(seeker.swedish)
        args = {"level": opening.swedish, "has": seeker.swedish, "why": opening.swedish_reason}
        yield Obstacle(Reason("gap-swedish", args), 0.4 + 0.5 * steps)


def _licence(seeker: Seeker, opening: Opening) -> Iterator[Obstacle]:
    if not opening.licence or seeker.licences is None:
        return
    if opening.licence.strip().upper() not in held_licences(seeker.licences):
        yield Obstacle(Reason("gap-licence", {"licence": opening.licence}), 1.2)


def _age(seeker: Seeker, opening: Opening, today: date) -> Iterator[Obstacle]:
    if seeker.age is not None and opening.min_age is not None and seeker.age < opening.min_age:
        missing = opening.min_age - seeker.age
        turning = missing if (today.month, today.day) == (12, 31) else missing - 1
        year = str(today.year + turning)
        yield Obstacle(Reason("gap-age", {"age": opening.min_age, "year": year}), 2.0 + missing)
    if opening.after_school and seeker.finished_school is False:
        yield Obstacle(Reason("gap-school"), 2.5)


def _minor(opening: Opening) -> Iterator[Obstacle]:
    if not opening.is_offer:
        return
    if opening.min_age is None or opening.after_school is None or opening.hazards is None:
        yield Obstacle(Reason("gap-minor-unknown"), 100.0, hidden=True)

"""Courses as bridges: which course would open work to a person that a missing licence, level or trade bars now."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from bot.matching.affinity import kinship_table
from bot.matching.limits import Reason, distance_km, held_licences, swedish_is_enough
from bot.matching.opening import Opening
from bot.matching.score import Board, Scorer
from bot.matching.seeker import Seeker

Flags = NDArray[np.bool_]

COURSE = "education"
#: A course opens work, not a look at it or another course.
_NO_WORK = frozenset({COURSE, "study_visit"})
#: More companies than so many do not make a course better, and are not counted: far more than the region has.
MOST_COUNTED = 40
#: So many are suggested beside a list, and when nothing on it can be had now.
BESIDE, INSTEAD = 1, 2


@dataclass(frozen=True, slots=True)
class Bridge:
    """One course for one person, and why. Openings are best first, one for each company.

    `opens`: what is barred now and would not be after it; `taught`: what can be had now and is about what the person
    wishes to learn there. `score` only orders courses: what that work is worth to the person, less for a longer way.
    """

    course: Opening
    opens: tuple[Opening, ...]
    taught: tuple[Opening, ...]
    reasons: tuple[Reason, ...]
    gaps: tuple[Reason, ...]
    score: float
    distance_km: int | None


def bridges(
    board: Board, seeker: Seeker, *, today: date, strict_minors: bool = False, shown: Collection[str] = ()
) -> tuple[Bridge, ...]:
    """The best courses for the person, one or two, best first; none when no course opens anything.

    A course is looked at only when the person may begin it as they are; `shown` are ids of openings that stand on the
    list already. Cheap for people to whom every course is barred, and one look at the gate for each kind of course.
    """
    numbers = [number for number, one in enumerate(board.openings) if one.kind == COURSE and one.id not in shown]
    if not numbers:
        return ()
    search = _Search(board, seeker, today, strict_minors)
    found = [bridge for number in numbers if search.may_begin[number] for bridge in search.bridge(number)]
    found.sort(key=lambda one: (-one.score, _lot(one.course, today)))
    return tuple(_chosen(found, INSTEAD if search.nothing_fits else BESIDE))


def _chosen(found: Sequence[Bridge], most: int) -> Iterator[Bridge]:
    """The best ones that each open a company which none before them opens."""
    opened: set[str] = set()
    for bridge in found:
        companies = {one.company_id for one in (*bridge.opens, *bridge.taught)}
        if most and not companies <= opened:
            opened |= companies
            most -= 1
            yield bridge


class _Search:
    """What is worked out once for a person, whichever course it is about."""

    def __init__(self, board: Board, seeker: Seeker, today: date, strict_minors: bool) -> None:
        self._board, self._seeker = board, seeker
        self._scorer = Scorer(seeker, board)

        def passing(one: Seeker) -> Flags:
            return board.gate.passing(one, today=today, strict_minors=strict_minors)

        self._passing: Callable[[Seeker], Flags] = passing
        self._now = passing(seeker)
        #: No offer can be had as things are.
        self.nothing_fits = not bool((self._now & board.is_offer).any())
        self.may_begin = passing(replace(seeker, wants=frozenset(), travel_km=None))
        self._is_work = np.array([one.is_offer and one.kind not in _NO_WORK for one in board.openings], dtype=bool)
        is_liked = self._scorer.liking >= board.weights.bridge_liking
        # Of somebody who told nothing about what they like, nothing is known against any work.
        told = bool(seeker.said or seeker.interests or seeker.wishes)
        self._wanted = self._is_work & (is_liked | (self.nothing_fits and not told))
        self._by_grant: dict[tuple[str | None, str | None], list[int]] = {}
        self._by_concept: dict[str, list[int]] = {}

    def bridge(self, number: int) -> Iterator[Bridge]:
        """The course of this number as a bridge, if it leads to anything."""
        course, weights, totals = self._board.openings[number], self._board.weights, self._scorer.totals
        opens = [one for one in self._opened_by_grant(course) if self._is_elsewhere(one, course)]
        known = {self._board.openings[one].company_id for one in opens}
        learnt = self._learnt(course)
        about = dict.fromkeys(one for concept in learnt for one in self._opened_by_trade(concept))
        taught = [one for one in about if self._is_elsewhere(one, course, known)]
        if not opens and not taught:
            return
        reasons = list(self._barriers(course, opens))
        reasons += [self._wish(concept) for concept in learnt if set(self._opened_by_trade(concept)) & set(taught)][:1]
        km = distance_km(self._seeker, course)
        worth = float(totals[opens].sum()) + weights.bridge_taught * float(totals[taught].sum())
        yield Bridge(
            course,
            tuple(self._board.openings[one] for one in opens),
            tuple(self._board.openings[one] for one in taught),
            tuple(reasons),
            tuple(self._gaps(km)),
            round(worth * self._nearness(km), 6),
            km,
        )

    def _is_elsewhere(self, number: int, course: Opening, but: Collection[str] = ()) -> bool:
        company_id = self._board.openings[number].company_id
        return company_id != course.company_id and company_id not in but

    def _opened_by_grant(self, course: Opening) -> list[int]:
        """What passes the limits with the course's licence or level of Swedish, and does not without."""
        grant = (course.gives_licence, course.gives_swedish)
        if grant not in self._by_grant:
            after = _after(self._seeker, course)
            opened = self._passing(after) & ~self._now & self._wanted if after != self._seeker else None
            self._by_grant[grant] = [] if opened is None else self._best_of_each_company(opened)
        return self._by_grant[grant]

    def _learnt(self, course: Opening) -> list[str]:
        """Concepts of the course that the person wishes to learn and does not know yet."""
        rows, kin = kinship_table(self._board.lexicon, self._board.weights)
        wished = [rows[one] for one in self._seeker.wishes if one in rows]
        known = [rows[one] for one in self._seeker.said if one in rows]
        weights = self._board.weights
        return [
            concept
            for concept in course.teaches
            if concept in rows
            and wished
            and kin[wished, rows[concept]].max() >= weights.bridge_wish
            and not (known and kin[known, rows[concept]].max() >= weights.bridge_known)
            and concept not in self._seeker.avoid
        ]

    def _opened_by_trade(self, concept: str) -> list[int]:
        """Work that can be had now and of which the concept is a large part."""
        if concept not in self._by_concept:
            row = self._board.affinity.rows[concept]
            is_large = self._board.affinity.values[row] >= self._board.weights.bridge_trade
            self._by_concept[concept] = self._best_of_each_company(is_large & self._now & self._is_work)
        return self._by_concept[concept]

    def _best_of_each_company(self, flags: Flags) -> list[int]:
        """Numbers of the flagged openings, best first, one for each company that is no school."""
        numbers = np.flatnonzero(flags)
        first: dict[str, int] = {}
        for number in numbers[np.lexsort((numbers, -self._scorer.totals[numbers]))].tolist():
            opening = self._board.openings[number]
            if not opening.is_school:
                first.setdefault(opening.company_id, number)
            if len(first) == MOST_COUNTED:
                break
        return list(first.values())

    def _barriers(self, course: Opening, opened: Sequence[int]) -> Iterator[Reason]:
        """What bars the person from the opened work, and the course gives."""
        seeker, openings = self._seeker, [self._board.openings[number] for number in opened]
        licences = held_licences(seeker.licences or ())
        asked = {(one.licence or "").strip().upper() for one in openings} - {""}
        if seeker.licences is not None and asked - licences:
            yield Reason("bridge-licence", {"licence": str(course.gives_licence)})
        needs = [one.swedish for one in openings if one.swedish and one.swedish_reason]
        if seeker.swedish and any(not swedish_is_enough(seeker.swedish, level) for level in needs):
            yield Reason("bridge-swedish", {"level": str(course.gives_swedish), "has": seeker.swedish})

    def _wish(self, concept: str) -> Reason:
        """The person's own words for what the course teaches."""
        rows, kin = kinship_table(self._board.lexicon, self._board.weights)
        wishes = self._seeker.wishes
        nearest = max((one for one in wishes if one in rows), key=lambda one: (kin[rows[one], rows[concept]], one))
        return Reason("bridge-wish", {"words": wishes[nearest].words, "concept": concept})

    def _nearness(self, km: int | None) -> float:
        weights = self._board.weights
        near = 1.0 if km is None else weights.half_distance_km / (weights.half_distance_km + km)
        return near * (weights.bridge_far if self._is_far(km) else 1.0)

    def _gaps(self, km: int | None) -> Iterator[Reason]:
        limit = self._seeker.travel_km
        if self._is_far(km) and km is not None and limit is not None:
            yield Reason("gap-distance", {"km": km, "limit": limit})

    def _is_far(self, km: int | None) -> bool:
        return km is not None and self._seeker.travel_km is not None and km > self._seeker.travel_km


def _after(seeker: Seeker, course: Opening) -> Seeker:
    """The person with what the course gives; what they did not tell stays unknown and bars nothing."""
    licences, swedish = seeker.licences, seeker.swedish
    if course.gives_licence and licences is not None:
        licences = licences | held_licences([course.gives_licence])
    if course.gives_swedish and swedish is not None and not swedish_is_enough(swedish, course.gives_swedish):
        swedish = course.gives_swedish
    return replace(seeker, licences=licences, swedish=swedish)


def _lot(course: Opening, today: date) -> bytes:
    """Courses that are worth the same stand in an order of the day, so that no school is first every day."""
    return blake2b(f"{today.isoformat()} {course.id}".encode(), digest_size=8).digest()

"""The best openings for one person: limits, score, one for each company, different from each other, never none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from bot.matching.affinity import Numbers
from bot.matching.concepts import Lexicon, load_lexicon
from bot.matching.demand import Demand
from bot.matching.limits import Obstacle, Reason, distance_km, obstacles, swedish_is_enough
from bot.matching.opening import Opening
from bot.matching.score import Board, Scorer
from bot.matching.seeker import Seeker
from bot.matching.weights import Weights, load_weights

Numbering = NDArray[np.int64]

_MOST_REASONS = 4
# Only the best few for each place on the list can be shown for the sake of variety.
_CONSIDERED = 10
# A company without an offer stands between a study visit and an offer of another kind than wished for.
_NOTHING_OPEN = 0.7
# Work that fits is worth a longer way: a full score outweighs 150 kilometres more than the person wants to travel.
_WORTH_THE_WAY = 3.0


@dataclass(frozen=True, slots=True)
class Match:
    """One opening for one person: score and parts (0..1), why, what is missing, kilometres by road."""

    opening: Opening
    score: float
    parts: Mapping[str, float]
    reasons: tuple[Reason, ...]
    gaps: tuple[Reason, ...]
    distance_km: int | None


@dataclass(frozen=True, slots=True)
class _Scored:
    """An opening by its number on the board, with its score and what stands between it and the person."""

    number: int
    opening: Opening
    total: float
    obstacles: tuple[Obstacle, ...] = ()

    @property
    def farness(self) -> float:
        """How far the opening is from being possible, and among equals from fitting."""
        weight = sum(obstacle.weight for obstacle in self.obstacles)
        return weight + (0.0 if self.opening.is_offer else _NOTHING_OPEN) - _WORTH_THE_WAY * self.total


def rank(
    seeker: Seeker,
    openings: Sequence[Opening],
    *,
    today: date,
    top: int = 3,
    lexicon: Lexicon | None = None,
    weights: Weights | None = None,
    strict_minors: bool = False,
) -> tuple[Match, ...]:
    """The best `top` openings, best first, at most one for each company.

    When no offer passes the limits, those that come nearest, with the obstacles named as gaps. Equal scores
    are put in an order that depends on the day and the opening alone, so that no firm is first every day.
    """
    board = Board(openings, lexicon or load_lexicon(), weights or load_weights())
    return rank_on(board, seeker, today=today, top=top, strict_minors=strict_minors)


def rank_on(
    board: Board,
    seeker: Seeker,
    *,
    today: date,
    top: int = 3,
    strict_minors: bool = False,
    demand: Demand | None = None,
) -> tuple[Match, ...]:
    """As `rank`, on a board that is already prepared; `demand` moves crowded openings down and forgotten ones up."""
    scorer = Scorer(seeker, board)
    totals = scorer.totals if demand is None else demand.adjusted(scorer.totals)
    passing = board.gate.passing(seeker, today=today, strict_minors=strict_minors)
    if (passing & board.is_offer).any():
        passed = _best_of(board, totals, np.flatnonzero(passing), _CONSIDERED * top, today)
        chosen = _diverse(_one_per_company(passed), top, board.weights)
        chosen.sort(key=lambda one: (-one.total, _lot(one, today)))
    else:
        chosen = _nearest(board, seeker, scorer, today, strict_minors)[:top]
    return tuple(_match(one, seeker, scorer) for one in chosen)


def _best_of(board: Board, totals: Numbers, numbers: Numbering, most: int, today: date) -> list[_Scored]:
    """The best of these openings, enough of them for `most` companies to choose from, in order."""
    values = totals[numbers]
    keep = most
    while True:
        least = 0.0 if keep >= len(values) else float(np.partition(values, -keep)[-keep])
        kept = (int(number) for number in numbers[values >= least])
        found = [_Scored(number, board.openings[number], float(totals[number])) for number in kept]
        if keep >= len(values) or len({one.opening.company_id for one in found}) >= most:
            return sorted(found, key=lambda one: (-one.total, _lot(one, today)))
        keep *= 4


def _nearest(board: Board, seeker: Seeker, scorer: Scorer, today: date, strict_minors: bool) -> list[_Scored]:
    scored = []
    for number, opening in enumerate(board.openings):
        found = obstacles(seeker, opening, today=today, strict_minors=strict_minors)
        if not any(obstacle.hidden for obstacle in found):
            scored.append(_Scored(number, opening, float(scorer.totals[number]), found))
    return _one_per_company(sorted(scored, key=lambda one: (one.farness, _lot(one, today))))


def _match(one: _Scored, seeker: Seeker, scorer: Scorer) -> Match:
    opening, scored = one.opening, scorer.score(one.number)
    barring = [obstacle.reason for obstacle in one.obstacles]
    return Match(
        opening=opening,
        score=scored.total,
        parts=scored.parts,
        reasons=scorer.reasons(one.number)[:_MOST_REASONS],
        gaps=(*barring, *_soft_gaps(seeker, opening), *scorer.gaps(one.number)),
        distance_km=distance_km(seeker, opening),
    )


def _soft_gaps(seeker: Seeker, opening: Opening) -> list[Reason]:
    gaps = []
    if not opening.is_offer:
        gaps.append(Reason("gap-no-offer"))
    asked = opening.swedish if not opening.swedish_reason else None
    if asked and seeker.swedish and not swedish_is_enough(seeker.swedish, asked):
        gaps.append(Reason("gap-swedish-no-reason", {"level": asked}))
    return gaps


def _lot(one: _Scored, today: date) -> bytes:
    return blake2b(f"{today.isoformat()} {one.opening.id}".encode(), digest_size=8).digest()


def _one_per_company(scored: list[_Scored]) -> list[_Scored]:
    first: dict[str, _Scored] = {}
    for one in scored:
        first.setdefault(one.opening.company_id, one)
    return list(first.values())


def _diverse(scored: list[_Scored], top: int, weights: Weights) -> list[_Scored]:
    """Maximal marginal relevance: the best first, then what fits and is not the same thing again."""
    waiting, chosen = scored[: _CONSIDERED * top], list[_Scored]()
    while waiting and len(chosen) < top:
        best = max(waiting, key=lambda one: _marginal(one, chosen, weights))
        waiting.remove(best)
        chosen.append(best)
    return chosen


def _marginal(one: _Scored, chosen: list[_Scored], weights: Weights) -> float:
    alike = max((_alike(one.opening, other.opening) for other in chosen), default=0.0)
    return one.total * (1 - weights.diversity * alike)


def _alike(one: Opening, other: Opening) -> float:
    """Cosine of the two openings' concepts, 0..1."""
    product = sum(weight * other.concepts.get(concept, 0.0) for concept, weight in one.concepts.items())
    norms = _square(one.concepts) * _square(other.concepts)
    return float(product / norms**0.5) if norms else 0.0


def _square(concepts: Mapping[str, float]) -> float:
    return sum(weight * weight for weight in concepts.values())

"""The best openings for one person: limits, score, one for each company, different from each other, never none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from bot.matching.concepts import Lexicon, load_lexicon
from bot.matching.limits import Obstacle, Reason, distance_km, obstacles, swedish_is_enough
from bot.matching.opening import Opening
from bot.matching.score import Score, Scorer
from bot.matching.seeker import Seeker
from bot.matching.weights import Weights, load_weights

_MOST_REASONS = 4
# Only the best few for each place on the list can be shown for the sake of variety.
_CONSIDERED = 10
# A company without an offer stands between a study visit and an offer of another kind than wished for.
_NOTHING_OPEN = 0.7
# Obstacles up to this weight may fill a short list: one step of Swedish, some 50 km, another kind of offer.
_SMALL_OBSTACLE = 1.5


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
    """An opening with its score and what stands between it and the person."""

    opening: Opening
    score: Score
    obstacles: tuple[Obstacle, ...]

    @property
    def weight(self) -> float:
        """How much stands in the way; 0 for an opening that passes."""
        return sum(obstacle.weight for obstacle in self.obstacles)

    @property
    def farness(self) -> float:
        """How far the opening is from being possible, and among equals from fitting."""
        return self.weight + (0.0 if self.opening.is_offer else _NOTHING_OPEN) - self.score.total


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

    When fewer offers pass the limits, those follow that come nearest, with the obstacles named as gaps (a small
    distance more, a study visit that was not asked for). Equal scores are put in an order that depends on the day
    and the opening alone, so that no firm is first every day.
    """
    lexicon, weights = lexicon or load_lexicon(), weights or load_weights()
    scorer = Scorer(seeker, lexicon, weights)
    passed: list[_Scored] = []
    blocked: list[_Scored] = []
    for opening in openings:
        found = obstacles(seeker, opening, today=today, strict_minors=strict_minors)
        if not any(obstacle.hidden for obstacle in found):
            (blocked if found else passed).append(_Scored(opening, scorer.score(opening), found))
    if any(one.opening.is_offer for one in passed):
        passed.sort(key=lambda one: (-one.score.total, _lot(one, today)))
        chosen = _diverse(_one_per_company(passed), top, weights)
        chosen.sort(key=lambda one: (-one.score.total, _lot(one, today)))
        small = [one for one in blocked if one.weight <= _SMALL_OBSTACLE]
    else:
        chosen, small = [], [*passed, *blocked]
    nearest = sorted(small, key=lambda one: (one.farness, _lot(one, today)))
    return _matches(_one_per_company([*chosen, *nearest])[:top], seeker, scorer)


def _matches(chosen: list[_Scored], seeker: Seeker, scorer: Scorer) -> tuple[Match, ...]:
    """What is barred counts less, and never more than what stands before it."""
    matches: list[Match] = []
    for one in chosen:
        score = one.score.total / (1 + one.weight)
        matches.append(_match(one, seeker, scorer, min(score, matches[-1].score) if matches else score))
    return tuple(matches)


def _match(one: _Scored, seeker: Seeker, scorer: Scorer, score: float) -> Match:
    opening = one.opening
    barring = [obstacle.reason for obstacle in one.obstacles]
    return Match(
        opening=opening,
        score=score,
        parts=one.score.parts,
        reasons=scorer.reasons(opening, one.score)[:_MOST_REASONS],
        gaps=(*barring, *_soft_gaps(seeker, opening), *scorer.gaps(opening)),
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
    return one.score.total * (1 - weights.diversity * alike)


def _alike(one: Opening, other: Opening) -> float:
    """Cosine of the two openings' concepts, 0..1."""
    product = sum(weight * other.concepts.get(concept, 0.0) for concept, weight in one.concepts.items())
    norms = _square(one.concepts) * _square(other.concepts)
    return float(product / norms**0.5) if norms else 0.0


def _square(concepts: Mapping[str, float]) -> float:
    return sum(weight * weight for weight in concepts.values())

"""The best openings for one person: limits, score, one for each company, different from each other, never none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from bot.matching.concepts import Lexicon, load_lexicon
from bot.matching.limits import Obstacle, Reason, distance_km, obstacles, swedish_is_enough
from bot.matching.opening import Opening
from bot.matching.score import Score, score
from bot.matching.seeker import Seeker
from bot.matching.weights import Weights, load_weights

_MOST_REASONS = 4
# A company without an offer stands between a study visit and an offer of another kind than wished for.
_NOTHING_OPEN = 0.7


@dataclass(frozen=True, slots=True)
class Match:
    """One opening for one person: score and parts (0..1), why, what is missing, kilometres by road."""

    opening: Opening
    score: float
    parts: Mapping[str, float]
    reasons: tuple[Reason, ...]
    gaps: tuple[Reason, ...]
    distance_km: int | None


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
    lexicon, weights = lexicon or load_lexicon(), weights or load_weights()
    passed: list[Match] = []
    blocked: list[tuple[float, Match]] = []
    for opening in openings:
        found = obstacles(seeker, opening, today=today, strict_minors=strict_minors)
        if any(obstacle.hidden for obstacle in found):
            continue
        match = _match(seeker, opening, found, score(seeker, opening, lexicon, weights))
        if found:
            blocked.append((sum(obstacle.weight for obstacle in found), match))
        else:
            passed.append(match)
    if not any(match.opening.is_offer for match in passed):
        blocked.extend((_NOTHING_OPEN, match) for match in passed)
        passed = []
    if passed:
        passed.sort(key=lambda match: (-match.score, _lot(match, today)))
        chosen = _diverse(_one_per_company(passed), top, weights)
        return tuple(sorted(chosen, key=lambda match: (-match.score, _lot(match, today))))
    blocked.sort(key=lambda pair: (pair[0] - pair[1].score, _lot(pair[1], today)))
    return tuple(_one_per_company([match for _, match in blocked])[:top])


def _match(seeker: Seeker, opening: Opening, found: tuple[Obstacle, ...], scored: Score) -> Match:
    gaps = [*(obstacle.reason for obstacle in found), *_soft_gaps(seeker, opening), *scored.gaps]
    return Match(
        opening=opening,
        score=scored.total,
        parts=scored.parts,
        reasons=scored.reasons[:_MOST_REASONS],
        gaps=tuple(gaps),
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


def _lot(match: Match, today: date) -> bytes:
    return blake2b(f"{today.isoformat()} {match.opening.id}".encode(), digest_size=8).digest()


def _one_per_company(matches: list[Match]) -> list[Match]:
    first: dict[str, Match] = {}
    for match in matches:
        first.setdefault(match.opening.company_id, match)
    return list(first.values())


def _diverse(matches: list[Match], top: int, weights: Weights) -> list[Match]:
    """Maximal marginal relevance: the best first, then what fits and is not the same thing again."""
    waiting, chosen = list(matches), list[Match]()
    while waiting and len(chosen) < top:
        best = max(waiting, key=lambda match: _marginal(match, chosen, weights))
        waiting.remove(best)
        chosen.append(best)
    return chosen


def _marginal(match: Match, chosen: list[Match], weights: Weights) -> float:
    alike = max((_alike(match.opening, other.opening) for other in chosen), default=0.0)
    return match.score * (1 - weights.diversity * alike)


def _alike(one: Opening, other: Opening) -> float:
    """Cosine of the two openings' concepts, 0..1."""
    product = sum(weight * other.concepts.get(concept, 0.0) for concept, weight in one.concepts.items())
    norms = _square(one.concepts) * _square(other.concepts)
    return float(product / norms**0.5) if norms else 0.0


def _square(concepts: Mapping[str, float]) -> float:
    return sum(weight * weight for weight in concepts.values())

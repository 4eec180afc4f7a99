"""The score of an opening for a person: four readable parts, and the reasons that come from the same numbers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.matching.concepts import Lexicon
from bot.matching.kinship import ancestors, reach
from bot.matching.limits import Reason, distance_km, swedish_is_enough
from bot.matching.opening import Opening
from bot.matching.seeker import Said, Seeker
from bot.matching.weights import Weights

_LEAST_CREDIT = 0.1
_GOOD_SWEDISH = "B1"
_NEAR_KM = 60


@dataclass(frozen=True, slots=True)
class Score:
    """A number from 0 to 1, its known parts (each 0..1) and what each part added to the number."""

    total: float
    parts: Mapping[str, float]
    shares: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Credit:
    """How far (0..1) something the person said counts for a concept, and as what: skill, interest or wish."""

    source: str
    said: Said
    value: float
    kind: str


class Scorer:
    """Scores openings for one person; what the person said is worked out once for all concepts it counts for."""

    def __init__(self, seeker: Seeker, lexicon: Lexicon, weights: Weights) -> None:
        self._seeker, self._lexicon, self._weights = seeker, lexicon, weights
        self._skills = self._spread("skill", seeker.said, 1.0)
        self._likes = self._spread("interest", seeker.interests, 1.0)
        for concept, credit in self._spread("wish", seeker.wishes, weights.wish).items():
            known = self._likes.get(concept)
            if known is None or known.value < credit.value:
                self._likes[concept] = credit
        self._said = sum(said.confidence for said in seeker.said.values())
        likes = {concept: said.confidence * weights.wish for concept, said in seeker.wishes.items()}
        for concept, said in seeker.interests.items():
            likes[concept] = max(likes.get(concept, 0.0), said.confidence)
        self._liked = sum(likes.values())

    def score(self, opening: Opening) -> Score:
        """How well the opening fits. A part that nothing is known about is left out, not guessed."""
        weights, known = self._weights, self._known_parts(opening)
        whole = sum(getattr(weights, part) for part in known) or 1.0
        open_now = 1.0 if opening.is_offer else weights.no_offer
        shares = {part: open_now * getattr(weights, part) * value / whole for part, value in known.items()}
        return Score(round(sum(shares.values(), 0.0), 6), known, shares)

    def reasons(self, opening: Opening, scored: Score) -> tuple[Reason, ...]:
        """Why the opening fits, the most telling first; the shares of all of them make up the score."""
        shares = scored.shares
        found = [
            *_told(self._credits(self._skills, opening), opening, shares.get("skills", 0.0)),
            *_told(self._credits(self._likes, opening), opening, shares.get("interests", 0.0)),
            *self._practical_reason(opening, shares.get("practical", 0.0)),
            *self._language_reason(opening, shares.get("language", 0.0)),
        ]
        return tuple(sorted(found, key=lambda reason: -reason.share))

    def gaps(self, opening: Opening) -> tuple[Reason, ...]:
        """What does not fit, though it is no limit."""
        gaps = [
            Reason("gap-avoid", {"words": said.words, "concept": concept})
            for _, concept, said in self._disliked(opening)[:1]
        ]
        if not self._credits(self._skills, opening) and not self._credits(self._likes, opening):
            gaps.append(Reason("gap-nothing-in-common"))
        return tuple(gaps)

    def _spread(self, kind: str, known: Mapping[str, Said], factor: float) -> dict[str, _Credit]:
        """For each concept the thing the person said that counts most for it."""
        best: dict[str, _Credit] = {}
        for source, said in sorted(known.items()):
            for target, near in reach(source, self._lexicon, self._weights).items():
                value = said.confidence * factor * near
                if value >= _LEAST_CREDIT and (target not in best or best[target].value < value):
                    best[target] = _Credit(source, said, value, kind)
        return best

    def _known_parts(self, opening: Opening) -> dict[str, float]:
        known: dict[str, float] = {}
        if self._seeker.said or not self._liked:
            known["skills"] = self._fit(self._credits(self._skills, opening), opening, self._said)
        if self._liked:
            known["interests"] = self._fit(self._credits(self._likes, opening), opening, self._liked)
        disliked = self._disliked(opening)
        if disliked:
            kept = 1 - (1 - self._weights.avoid) * disliked[0][0]
            for part in ("skills", "interests"):
                known[part] = known.get(part, 0.0) * kept
        km = distance_km(self._seeker, opening)
        if km is not None:
            known["practical"] = self._weights.half_distance_km / (self._weights.half_distance_km + km)
        language = self._language(opening)
        if language is not None:
            known["language"] = language
        return known

    def _credits(self, spread: Mapping[str, _Credit], opening: Opening) -> dict[str, _Credit]:
        return {concept: spread[concept] for concept in opening.concepts if concept in spread}

    def _fit(self, credits_: Mapping[str, _Credit], opening: Opening, said: float) -> float:
        if not credits_:
            return 0.0
        weights, asked = self._weights, opening.concepts
        values = [credit.value * asked[concept] for concept, credit in credits_.items()]
        used: dict[str, float] = {}
        for credit in credits_.values():
            used[credit.source] = max(used.get(credit.source, 0.0), credit.value)
        best = max(values) / max(asked.values())
        breadth = sum(values) / sum(asked.values())
        coverage = min(1.0, sum(used.values()) / said)
        return weights.best * best + weights.breadth * breadth + weights.coverage * coverage

    def _disliked(self, opening: Opening) -> list[tuple[float, str, Said]]:
        """What the person does not want and the opening is much about: the thing itself or a special case of it."""
        avoid = self._seeker.avoid
        if not avoid:
            return []
        found = [
            (avoid[source].confidence * weight, concept, avoid[source])
            for concept, weight in opening.concepts.items()
            for source in (concept, *ancestors(concept, self._lexicon))
            if source in avoid
        ]
        return sorted(found, key=lambda one: (-one[0], one[1]))

    def _language(self, opening: Opening) -> float | None:
        seeker = self._seeker
        if seeker.languages & opening.languages:
            return 1.0
        if seeker.swedish and swedish_is_enough(seeker.swedish, opening.swedish or _GOOD_SWEDISH):
            return 1.0
        return 0.0 if seeker.languages and opening.languages else None

    def _practical_reason(self, opening: Opening, share: float) -> Iterator[Reason]:
        km = distance_km(self._seeker, opening)
        if km is not None and km == 0:
            yield Reason("reason-same-place", {}, share)
        elif km is not None and km <= _NEAR_KM:
            yield Reason("reason-near", {"km": km}, share)

    def _language_reason(self, opening: Opening, share: float) -> Iterator[Reason]:
        seeker = self._seeker
        shared = tuple(sorted((seeker.languages & opening.languages) - {"sv"}))
        if share and shared:
            yield Reason("reason-languages", {"languages": shared}, share)
        elif share and seeker.swedish and opening.swedish and swedish_is_enough(seeker.swedish, opening.swedish):
            yield Reason("reason-swedish", {"level": opening.swedish}, share)


def _told(credits_: Mapping[str, _Credit], opening: Opening, share: float) -> Iterator[Reason]:
    """One reason for each thing the person said, with the concept of the work that it counts most for."""
    worth = {concept: credit.value * opening.concepts[concept] for concept, credit in credits_.items()}
    whole = sum(worth.values()) or 1.0
    by_source: dict[str, list[str]] = {}
    for concept in sorted(worth, key=lambda one: (-worth[one], one)):
        by_source.setdefault(credits_[concept].source, []).append(concept)
    for concepts in by_source.values():
        credit = credits_[concepts[0]]
        part = sum(worth[concept] for concept in concepts) / whole
        args = {"words": credit.said.words, "concept": concepts[0]}
        yield Reason(f"reason-{credit.kind}", args, share * part)

"""The score of an opening for a person: four readable parts, and the reasons that come from the same numbers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.matching.concepts import Lexicon
from bot.matching.limits import Reason, distance_km, swedish_is_enough
from bot.matching.opening import Opening
from bot.matching.seeker import Said, Seeker
from bot.matching.weights import Weights

_LEAST_CREDIT = 0.1
_GOOD_SWEDISH = "B1"


@dataclass(frozen=True, slots=True)
class Score:
    """A number from 0 to 1, its known parts (each 0..1) and what made them, the most telling first."""

    total: float
    parts: Mapping[str, float]
    reasons: tuple[Reason, ...]
    gaps: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Credit:
    """How far (0..1) something the person said counts for a concept of the opening."""

    concept: str
    source: str
    said: Said
    value: float


def score(seeker: Seeker, opening: Opening, lexicon: Lexicon, weights: Weights) -> Score:
    """How well the opening fits. A part that nothing is known about is left out, not guessed."""
    likes = _likes(seeker, weights)
    skills = _credits(seeker.said, opening, lexicon, weights)
    interests = _credits(likes, opening, lexicon, weights)
    km = distance_km(seeker, opening)
    shared = seeker.languages & opening.languages
    known: dict[str, float] = {}
    if seeker.said:
        known["skills"] = _fit(seeker.said, opening, skills, weights)
    if likes:
        known["interests"] = _fit(likes, opening, interests, weights)
    disliked = _disliked(seeker, opening, lexicon, weights)
    if disliked:
        lost = 1 - weights.avoid
        for part in ("skills", "interests"):
            known[part] = known.get(part, 0.0) * (1 - lost * max(one.value for one in disliked))
    if km is not None:
        known["practical"] = weights.half_distance_km / (weights.half_distance_km + km)
    language = _language(seeker, opening, shared)
    if language is not None:
        known["language"] = language
    whole = sum(getattr(weights, part) for part in known) or 1.0
    shares = {part: getattr(weights, part) * value / whole for part, value in known.items()}
    reasons = [
        *_told(skills, seeker, shares.get("skills", 0.0)),
        *_told(interests, seeker, shares.get("interests", 0.0)),
        *_practical(km, shares),
        *_languages(seeker, opening, shared, shares),
    ]
    reasons.sort(key=lambda reason: -reason.share)
    gaps = [Reason("gap-avoid", {"words": one.said.words, "concept": one.concept}) for one in disliked[:1]]
    if not skills and not interests:
        gaps.append(Reason("gap-nothing-in-common"))
    open_now = 1.0 if opening.is_offer else weights.no_offer
    return Score(round(sum(shares.values(), 0.0) * open_now, 6), known, tuple(reasons), tuple(gaps))


def _likes(seeker: Seeker, weights: Weights) -> dict[str, Said]:
    likes = {concept: Said(said.confidence * weights.wish, said.words) for concept, said in seeker.wishes.items()}
    for concept, said in seeker.interests.items():
        if concept not in likes or likes[concept].confidence < said.confidence:
            likes[concept] = said
    return likes


def _credits(known: Mapping[str, Said], opening: Opening, lexicon: Lexicon, weights: Weights) -> list[_Credit]:
    """For each concept of the opening the thing the person said that counts most for it, best first."""
    found: list[_Credit] = []
    for concept in opening.concepts:
        options = [
            _Credit(concept, source, said, said.confidence * kinship(source, concept, lexicon, weights))
            for source, said in known.items()
        ]
        best = max(options, key=lambda one: (one.value, one.source == concept, one.source), default=None)
        if best is not None and best.value >= _LEAST_CREDIT:
            found.append(best)
    found.sort(key=lambda one: (-one.value * opening.concepts[one.concept], one.concept))
    return found


def _fit(known: Mapping[str, Said], opening: Opening, credits_: list[_Credit], weights: Weights) -> float:
    if not credits_:
        return 0.0
    values = {one.concept: one.value * opening.concepts[one.concept] for one in credits_}
    heaviest = max(opening.concepts.values())
    best = max(values.values()) / heaviest
    breadth = sum(values.values()) / sum(opening.concepts.values())
    used: dict[str, float] = {}
    for one in credits_:
        used[one.source] = max(used.get(one.source, 0.0), one.value)
    coverage = sum(used.values()) / sum(said.confidence for said in known.values())
    return weights.best * best + weights.breadth * breadth + weights.coverage * min(coverage, 1.0)


def _disliked(seeker: Seeker, opening: Opening, lexicon: Lexicon, weights: Weights) -> list[_Credit]:
    """What the person does not want and the opening is much about: the thing itself or a special case of it."""
    found = []
    for concept, weight in opening.concepts.items():
        for source, said in seeker.avoid.items():
            if source == concept or source in ancestors(concept, lexicon):
                found.append(_Credit(concept, source, said, said.confidence * weight))
    return sorted(found, key=lambda one: (-one.value, one.concept))


def _language(seeker: Seeker, opening: Opening, shared: frozenset[str]) -> float | None:
    if shared or (seeker.swedish and swedish_is_enough(seeker.swedish, _GOOD_SWEDISH)):
        return 1.0
    if seeker.swedish and opening.swedish and swedish_is_enough(seeker.swedish, opening.swedish):
        return 1.0
    if seeker.languages and opening.languages:
        return 0.0
    return None


def _told(credits_: list[_Credit], seeker: Seeker, share: float) -> Iterator[Reason]:
    whole = sum(one.value for one in credits_) or 1.0
    told: set[str] = set()
    for one in credits_:
        if one.source in told:
            continue
        told.add(one.source)
        if one.source in seeker.said and one.said is seeker.said[one.source]:
            key = "reason-skill"
        elif one.source in seeker.interests and one.said is seeker.interests[one.source]:
            key = "reason-interest"
        else:
            key = "reason-wish"
        yield Reason(key, {"words": one.said.words, "concept": one.concept}, share * one.value / whole)


def _practical(km: int | None, shares: Mapping[str, float]) -> Iterator[Reason]:
    share = shares.get("practical", 0.0)
    if km is not None and km == 0:
        yield Reason("reason-same-place", {}, share)
    elif km is not None and km <= 60:
        yield Reason("reason-near", {"km": km}, share)


def _languages(
    seeker: Seeker, opening: Opening, shared: frozenset[str], shares: Mapping[str, float]
) -> Iterator[Reason]:
    share = shares.get("language", 0.0)
    if not share:
        return
    other = tuple(sorted(shared - {"sv"}))
    if other:
        yield Reason("reason-languages", {"languages": other}, share)
    elif seeker.swedish and opening.swedish and swedish_is_enough(seeker.swedish, opening.swedish):
        yield Reason("reason-swedish", {"level": opening.swedish}, share)


def kinship(source: str, target: str, lexicon: Lexicon, weights: Weights) -> float:
    """How far (0..1) knowing one concept counts for another that is asked for."""
    return _kinship(source, target, lexicon, weights)


@lru_cache(maxsize=200_000)
def _kinship(source: str, target: str, lexicon: Lexicon, weights: Weights) -> float:
    if source == target:
        return 1.0
    first, second = lexicon.concepts.get(source), lexicon.concepts.get(target)
    if first is None or second is None:
        return 0.0
    values = [first.related.get(target, 0.0), second.related.get(source, 0.0)]
    above, wider = ancestors(source, lexicon), ancestors(target, lexicon)
    if target in above:
        values.append(weights.child * weights.generation ** (above[target] - 1))
    if source in wider:
        values.append(weights.parent * weights.generation ** (wider[source] - 1))
    if set(first.parents) & set(second.parents):
        values.append(weights.sibling)
    return max(values)


@lru_cache(maxsize=4_000)
def ancestors(concept_id: str, lexicon: Lexicon) -> Mapping[str, int]:
    """All broader concepts, with how many generations up they are (1 is a parent)."""
    found: dict[str, int] = {}
    level, current = 1, [concept_id]
    while current:
        parents = [parent for one in current if one in lexicon.concepts for parent in lexicon.concepts[one].parents]
        current = [parent for parent in dict.fromkeys(parents) if parent not in found]
        found.update(dict.fromkeys(current, level))
        level += 1
    return found

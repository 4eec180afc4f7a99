"""How far one concept counts for another: itself, a special case, the wider field, a neighbour."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from bot.matching.concepts import Lexicon
from bot.matching.weights import Weights


def kinship(source: str, target: str, lexicon: Lexicon, weights: Weights) -> float:
    """How far (0..1) knowing one concept counts for another that is asked for; 0 when it does not."""
    return reach(source, lexicon, weights).get(target, 0.0)


@lru_cache(maxsize=4_000)
def reach(source: str, lexicon: Lexicon, weights: Weights) -> Mapping[str, float]:
    """Everything that knowing a concept counts for, with how far (0..1); empty for an id the lexicon lost."""
    concept = lexicon.concepts.get(source)
    if concept is None:
        return {}
    found: dict[str, float] = defaultdict(float)
    for target, value in concept.related.items():
        found[target] = value
    for target in _naming(lexicon).get(source, ()):
        found[target] = max(found[target], lexicon.concepts[target].related[source])
    for target, generations in ancestors(source, lexicon).items():
        found[target] = max(found[target], weights.child * weights.generation ** (generations - 1))
    for target, generations in _descendants(lexicon)[source].items():
        found[target] = max(found[target], weights.parent * weights.generation ** (generations - 1))
    for parent in concept.parents:
        for target, generations in _descendants(lexicon)[parent].items():
            if generations == 1:
                found[target] = max(found[target], weights.sibling)
    found[source] = 1.0
    return dict(found)


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


@lru_cache(maxsize=4)
def _descendants(lexicon: Lexicon) -> Mapping[str, Mapping[str, int]]:
    below: dict[str, dict[str, int]] = defaultdict(dict)
    for concept in lexicon.concepts:
        for ancestor, generations in ancestors(concept, lexicon).items():
            below[ancestor][concept] = generations
    return below


@lru_cache(maxsize=4)
def _naming(lexicon: Lexicon) -> Mapping[str, list[str]]:
    """For each concept those that name it as related."""
    naming: dict[str, list[str]] = defaultdict(list)
    for concept in lexicon.concepts.values():
        for other in concept.related:
            naming[other].append(concept.id)
    return naming

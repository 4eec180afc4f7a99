"""How far each concept a person may name counts for each opening: one table, worked out once for all people."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.matching.concepts import Concept, Lexicon
from bot.matching.kinship import ancestors, reach
from bot.matching.opening import Opening
from bot.matching.weights import Weights

Numbers = NDArray[np.float64]

# Below this a distant relative counts for nothing.
_LEAST_KINSHIP = 0.1
# Before any firm is seen, a concept is taken to be as rare as in a region of so many more firms without it.
_OTHER_FIRMS, _HALF_A_FIRM = 6, 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Affinity:
    """Rows are concepts of the lexicon, columns the openings; all values 0..1.

    `values`: how far knowing the concept counts there; `targets`: the row of the work's concept it counts for;
    `dislikes`: how much of the work is the concept or a special case of it.
    """

    rows: Mapping[str, int]
    ids: tuple[str, ...]
    values: Numbers
    targets: NDArray[np.int32]
    dislikes: Numbers


def affinity_of(
    openings: Sequence[Opening], lexicon: Lexicon, weights: Weights, rarity: Mapping[str, float] | None = None
) -> Affinity:
    """The table for these openings; `rarity` as from `rarity_of`, by default of these openings."""
    ids = tuple(lexicon.concepts)
    _, kin, wider = _kinship_tables(lexicon, weights)
    rare = rarity if rarity is not None else rarity_of(openings)
    shape = (len(ids), len(openings))
    values, dislikes = np.zeros(shape), np.zeros(shape)
    targets = np.zeros(shape, dtype=np.int32)
    rows = _rows(lexicon)
    for column, opening in enumerate(openings):
        asked = {rows[concept]: share for concept, share in opening.concepts.items() if concept in rows}
        if not asked:
            continue
        at = np.fromiter(asked, dtype=np.int64, count=len(asked))
        shares = np.fromiter(asked.values(), dtype=np.float64, count=len(asked))
        rarities = np.array([rare.get(ids[row], 1.0) for row in asked]) ** weights.rarity
        told = np.array([telling(lexicon.concepts[ids[row]], weights) for row in asked]) * rarities
        length = np.sqrt(np.sum((shares * told) ** 2)) or 1.0
        counts = kin[:, at] * (shares * told / length)
        best = counts.argmax(axis=1)
        together = np.sum(counts**weights.blend, axis=1) ** (1 / weights.blend)
        values[:, column] = np.minimum(together, 1.0) ** weights.steepness
        targets[:, column] = at[best]
        dislikes[:, column] = (wider[:, at] * shares).max(axis=1)
    return Affinity(rows, ids, values, targets, dislikes)


def rarity_of(openings: Sequence[Opening]) -> dict[str, float]:
    """How telling (0..1) each concept is because few firms have it: what all have does not tell them apart.

    The inverse document frequency of information retrieval, over firms.
    """
    firms: dict[str, set[str]] = {}
    for opening in openings:
        firms.setdefault(opening.company_id, set()).update(opening.concepts)
    having = Counter(concept for concepts in firms.values() for concept in concepts)
    whole = len(firms) + _OTHER_FIRMS
    return {
        concept: log(whole / (count + _HALF_A_FIRM)) / log(whole / _HALF_A_FIRM) for concept, count in having.items()
    }


def kinship_table(lexicon: Lexicon, weights: Weights) -> tuple[Mapping[str, int], Numbers]:
    """The row of each concept, and a square table: how far (0..1) the row's concept counts for the column's."""
    rows, kin, _ = _kinship_tables(lexicon, weights)
    return rows, kin


def telling(concept: Concept, weights: Weights) -> float:
    """How much a concept of this kind says about a person or a workplace; a field of work less than a trade."""
    by_kind: Any = getattr(weights, concept.kind)
    return float(by_kind) * (1.0 if concept.parents else weights.root)


@lru_cache(maxsize=8)
def _rows(lexicon: Lexicon) -> dict[str, int]:
    return {concept: row for row, concept in enumerate(lexicon.concepts)}


@lru_cache(maxsize=8)
def _kinship_tables(lexicon: Lexicon, weights: Weights) -> tuple[Mapping[str, int], Numbers, Numbers]:
    """The rows; concept by concept how far one counts for the other; whether one is the other or wider."""
    rows = _rows(lexicon)
    kin, wider = np.zeros((len(rows), len(rows))), np.eye(len(rows))
    for concept, row in rows.items():
        for target, value in reach(concept, lexicon, weights).items():
            if value >= _LEAST_KINSHIP:
                kin[row, rows[target]] = value
        for ancestor in ancestors(concept, lexicon):
            wider[rows[ancestor], row] = 1.0
    return rows, kin, wider

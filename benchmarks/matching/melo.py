"""MELO, Swedish: 2,882 job titles to ESCO occupations, MRR and success@10 by concept; skipped without the data.

Retyk et al. 2024, "MELO: An Evaluation Benchmark for Multilingual Entity Linking of Occupations".
"""

import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.matching.phrases import reference_file
from bot.matching.concepts import load_lexicon
from bot.matching.understand import understand
from bot.matching.weights import load_weights

Table = NDArray[np.float64]
#: How much shared concepts and likeness of the model count beside shared letters.
_CONCEPTS, _MODEL = 0.3, 1.6
#: How much all titles of an occupation count beside the one that is nearest.
_TITLES = 0.5
_BATCH = 64


async def compare() -> None:
    """Print plain character n-grams, ours without and with the model, and the model alone."""
    folder = reference_file("melo-swe")
    if folder is None:
        print("skipped: set REFERENCE_DIR to the folder with melo-swe")
        return
    melo = _Melo(folder)
    letters = _letters(melo.queries, melo.titles)
    concepts = _concepts(melo.queries, melo.titles)
    print(f"{len(melo.queries)} titles to {melo.count} concepts{'':13} MRR  success@10")
    melo.show("char TF-IDF (3-5)", _letters(melo.queries, melo.titles, 3))
    melo.show("ours, without the model", letters + _CONCEPTS * concepts, _TITLES)
    alike = _alike(melo.queries, melo.titles)
    melo.show("e5, centred", alike)
    melo.show("ours, with the model", letters + _CONCEPTS * concepts + _MODEL * alike, _TITLES)


class _Melo:
    """Queries, corpus titles with their concepts, and the right concepts of each query."""

    def __init__(self, folder: Path) -> None:
        queries, corpus = dict(_rows(folder / "queries.tsv")), dict(_rows(folder / "corpus_elements.tsv"))
        concept_of = dict(_rows(folder / "concept_mapping.tsv"))
        numbers: dict[str, int] = {}
        self.owners = np.array([numbers.setdefault(concept_of[key], len(numbers)) for key in corpus])
        right: dict[str, set[int]] = defaultdict(set)
        with (folder / "annotations.tsv").open(encoding="utf-8") as lines:
            for query, _, title, _ in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                right[query].add(numbers[concept_of[title]])
        self.queries, self.titles, self.count = list(queries.values()), list(corpus.values()), len(numbers)
        self._right = [right[query] for query in queries]

    def show(self, name: str, scores: Table, together: float = 0.0) -> None:
        """One line: a concept stands where the best of its titles stands; `together`: how much all of them count."""
        best = np.full((len(scores), self.count), -np.inf)
        whole = np.zeros_like(best)
        for place, owner in enumerate(self.owners):
            np.maximum(best[:, owner], scores[:, place], out=best[:, owner])
            whole[:, owner] += scores[:, place]
        best += together * whole / np.bincount(self.owners, minlength=self.count)
        ranks = []
        for row, right in zip(best, self._right, strict=True):
            ranks.append(1 + min(int((row > row[concept]).sum()) for concept in right))
        mrr, success = np.mean([1 / rank for rank in ranks]), np.mean([rank <= 10 for rank in ranks])
        print(f"{name:42}{mrr:7.3f}{success:12.3f}")


def _letters(queries: Sequence[str], titles: Sequence[str], shortest: int = 2) -> Table:
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(shortest, 5), sublinear_tf=True, lowercase=True)
    table = vectors.fit_transform(titles)
    return np.asarray((vectors.transform(queries) @ table.T).todense())


def _concepts(queries: Sequence[str], titles: Sequence[str]) -> Table:
    """Cosine of what the lexicon understands of both, each concept spread over its relatives."""
    from bot.matching.affinity import kinship_table

    lexicon = load_lexicon()
    rows, kin = kinship_table(lexicon, load_weights())

    def vectors(texts: Sequence[str]) -> Table:
        found = np.zeros((len(texts), len(rows)))
        for number, text in enumerate(texts):
            for one in understand(text, lexicon, "sv"):
                found[number, rows[one.concept]] = one.confidence
        spread = found @ kin
        return np.asarray(spread / np.maximum(np.linalg.norm(spread, axis=1, keepdims=True), 1e-9))

    return vectors(queries) @ vectors(titles).T


def _alike(queries: Sequence[str], titles: Sequence[str]) -> Table:
    from bot.matching.model import embedded

    def vectors(texts: Sequence[str]) -> NDArray[np.float32]:
        parts = [embedded(texts[start : start + _BATCH]) for start in range(0, len(texts), _BATCH)]
        found = np.concatenate(parts)
        found = found - found.mean(axis=0)
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True))

    return np.asarray(vectors(queries) @ vectors(titles).T, dtype=np.float64)


def _rows(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8") as lines:
        return [(row[0], row[1]) for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]

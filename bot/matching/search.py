"""Concepts by a typed word, for staff: labels first, then phrases, then what the word is understood as."""

from collections.abc import Iterator

from bot.matching.concepts import Concept, Lexicon
from bot.matching.fold import words_of
from bot.matching.understand import understand

#: What staff type is Swedish or English.
STAFF_LANGUAGES = ("sv", "en")


def concepts_named(text: str, lexicon: Lexicon, *, most: int = 8) -> tuple[str, ...]:
    """The concepts whose label or phrases have the word, those whose label is nearest to it first."""
    wanted = _folded(text)
    if not wanted:
        return ()
    ranked = sorted(
        (rank, len(concept.labels["sv"]), concept.id)
        for concept in lexicon.concepts.values()
        if (rank := _rank(concept, wanted)) is not None
    )
    named = [concept_id for _rank_, _length, concept_id in ranked]
    understood = [found.concept for found in understand(text, lexicon, "sv")]
    return tuple(dict.fromkeys([*named, *understood]))[:most]


def _rank(concept: Concept, wanted: str) -> int | None:
    """0 for the label itself, more for a looser likeness, None for none."""
    return min(_ranks(concept, wanted), default=None)


def _ranks(concept: Concept, wanted: str) -> Iterator[int]:
    for language in STAFF_LANGUAGES:
        label = _folded(concept.labels[language])
        if label == wanted:
            yield 0
        elif label.startswith(wanted):
            yield 1
        elif f" {wanted}" in label:
            yield 2
        elif wanted in label and len(wanted) > 2:
            yield 3
        phrases = [_folded(phrase) for phrase in concept.phrases[language]]
        if wanted in phrases:
            yield 4
        elif any(f" {wanted}" in f" {phrase}" for phrase in phrases) and len(wanted) > 2:
            yield 5


def _folded(text: str) -> str:
    return " ".join(word.folded for word in words_of(text))

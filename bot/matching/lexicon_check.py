"""What the lexicon lacks: thin languages, phrases that two concepts claim, words that lead elsewhere."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from bot.matching.concepts import LANGUAGES, Concept, Lexicon
from bot.matching.fold import words_of
from bot.matching.understand import understand
from bot.matching.vocabulary import words_for

#: A concept with fewer phrases than this in a language is found by too few of the ways in which people say it.
FEWEST_PHRASES = 6


@dataclass(frozen=True, slots=True)
class Coverage:
    """One language: how many phrases in all, at how many concepts too few, how many lead back to their concept."""

    language: str
    concepts: int
    phrases: int
    thin: tuple[str, ...]
    lost: tuple[tuple[str, str], ...]

    @property
    def found(self) -> float:
        """The share of labels and phrases that lead to their own concept, 0..1."""
        said = self.concepts + self.phrases
        return 1 - len(self.lost) / said if said else 0.0


@dataclass(frozen=True, slots=True)
class Clash:
    """A phrase that two concepts claim, in words as the search sees them."""

    language: str
    phrase: str
    concepts: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Lacking:
    """Everything to mend, and the coverage of each language beside it."""

    coverage: tuple[Coverage, ...]
    clashes: tuple[Clash, ...]

    @property
    def is_in_order(self) -> bool:
        return not self.clashes and not any(one.thin for one in self.coverage)


def look_through(lexicon: Lexicon, *, languages: Sequence[str] = LANGUAGES) -> Lacking:
    """Look through every phrase of these languages; takes a second or two for each. Clashes are those of all."""
    return Lacking(
        tuple(_coverage(lexicon, language) for language in languages),
        clashes_in(lexicon),
    )


def clashes_in(lexicon: Lexicon) -> tuple[Clash, ...]:
    """The phrases that two concepts claim, in any language."""
    return tuple(clash for language in LANGUAGES for clash in _clashes(lexicon, language))


def _coverage(lexicon: Lexicon, language: str) -> Coverage:
    concepts = list(lexicon.concepts.values())
    lost = [
        (concept.id, text)
        for concept in concepts
        for text in _texts(concept, language)
        if not _leads(text, concept, lexicon)
    ]
    return Coverage(
        language,
        len(concepts),
        sum(len(concept.phrases[language]) for concept in concepts),
        tuple(concept.id for concept in concepts if len(concept.phrases[language]) < FEWEST_PHRASES),
        tuple(lost),
    )


def _texts(concept: Concept, language: str) -> tuple[str, ...]:
    return (concept.labels[language], *concept.phrases[language])


def _leads(text: str, concept: Concept, lexicon: Lexicon) -> bool:
    return any(found.concept == concept.id for found in understand(text, lexicon))


def _clashes(lexicon: Lexicon, language: str) -> Iterator[Clash]:
    """Languages that are read with the same words share them, so their phrases may clash, too."""
    claimed: dict[str, set[str]] = defaultdict(set)
    for concept in lexicon.concepts.values():
        for text in words_for(concept, language):
            claimed[" ".join(word.folded for word in words_of(text))].add(concept.id)
    for phrase, concepts in claimed.items():
        for one, other in combinations(sorted(concepts), 2):
            yield Clash(language, phrase, (one, other))

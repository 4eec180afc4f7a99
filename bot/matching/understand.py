"""A person's free text, in any of seven languages, to concepts, with the piece of text that said each."""

from dataclasses import dataclass
from functools import lru_cache

from bot.matching.concepts import Lexicon
from bot.matching.fold import words_of


@dataclass(frozen=True, slots=True)
class Found:
    """A concept that a text speaks of: how sure (0..1), the exact piece that said it, have, wish or not."""

    concept: str
    confidence: float
    text: str
    stance: str


def understand(text: str, lexicon: Lexicon, language: str | None = None) -> tuple[Found, ...]:
    """What the text says, surest first; nothing when nothing is recognised."""
    del language
    words = words_of(text)
    folded = [word.folded for word in words]
    index = _phrases_of(lexicon)
    best: dict[str, Found] = {}
    for start in range(len(words)):
        for end in range(start + 1, min(start + 6, len(words)) + 1):
            for concept in index.get(" ".join(folded[start:end]), ()):
                best.setdefault(concept, Found(concept, 1.0, text[words[start].start : words[end - 1].end], "have"))
    return tuple(best.values())


@lru_cache(maxsize=4)
def _phrases_of(lexicon: Lexicon) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for concept in lexicon.concepts.values():
        for language, phrases in concept.phrases.items():
            for phrase in (*phrases, concept.labels[language]):
                key = " ".join(word.folded for word in words_of(phrase))
                index.setdefault(key, []).append(concept.id)
    return index

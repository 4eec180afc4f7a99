"""The phrases of `data/sensitive.toml` and `data/frames`, and where they stand in the words of a text. Pure."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from bot.matching.fold import fold
from bot.matching.frames import framed, sounds_ill

_FILE: Final = Path(__file__).parent / "data" / "sensitive.toml"
#: Ukrainian "я з" is "I am from", or "I with" before these endings.
_WITH: Final = re.compile(r"[а-яіїє](?:ом|ем|єм|ою|ею|єю|ами|ями|им|ім|[стт]тю)$")
_SHORTEST: Final = 3
#: Words whose phrases are remembered. Most words of a day are few; no more of what people write stays in memory.
_KEPT: Final = 4_000


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """What can stand at one place of a phrase: whole words, beginnings (of these lengths) and ends of words."""

    whole: frozenset[str]
    stems: frozenset[str]
    lengths: tuple[int, ...]
    ends: tuple[str, ...]

    def holds(self, form: str) -> bool:
        return form in self.whole or any(form[:length] in self.stems for length in self.lengths)

    def holds_end(self, word: str) -> bool:
        """Whether a listed end closes the word, with enough before it to be another word."""
        return word.endswith(self.ends) and any(word.endswith(end, _SHORTEST) for end in self.ends)


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """Words as they are listed in the file. A slot holds words, beginnings and ends; None is a gap of 0-2 words."""

    label: str
    slots: tuple[Slot | None, ...]
    is_clitic: bool
    is_origin: bool
    is_first: bool

    def end_in(self, words: Sequence[tuple[str, ...]], at: int, slot: int) -> int:
        """The place after the last word if the slots from `slot` on stand at `at`; 0 if they do not."""
        for number in range(slot, len(self.slots)):
            wanted = self.slots[number]
            if wanted is None:
                ends = (self.end_in(words, at + gap, number + 1) for gap in range(3))
                return next((end for end in ends if end), 0)
            if at >= len(words):
                return 0
            if not self.fits(wanted, words[at]):
                return 0
            at += 1
        return at

    def fits(self, slot: Slot, forms: tuple[str, ...]) -> bool:
        """Whether the word can stand in the slot; in Arabic and Tigrinya also without what is written before it."""
        tried = forms if self.is_clitic else forms[:1]
        return any(map(slot.holds, tried)) or (bool(slot.ends) and slot.holds_end(forms[0]))


@dataclass(frozen=True, slots=True)
class _Index:
    """The phrases of the files by what they can begin with."""

    whole: dict[str, list[Slot]] = field(default_factory=lambda: defaultdict(list))
    stems: dict[str, list[Slot]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[str, list[Slot]] = field(default_factory=lambda: defaultdict(list))
    phrases: dict[Slot, list[Phrase]] = field(default_factory=dict)

    def add(self, slot: Slot, phrase: Phrase) -> None:
        if slot not in self.phrases:
            self.phrases[slot] = []
            for word in slot.whole:
                self.whole[word].append(slot)
            for stem in slot.stems:
                self.stems[stem].append(slot)
            for end in slot.ends:
                self.ends[end].append(slot)
        self.phrases[slot].append(phrase)

    def near(self, forms: tuple[str, ...]) -> Iterator[Phrase]:
        """Phrases whose first slot the word fits; in Arabic and Tigrinya also without what is written before it."""
        word = forms[0]
        bare = dict.fromkeys(self._slots(word))
        bare |= dict.fromkeys(slot for place in range(_SHORTEST, len(word)) for slot in self.ends.get(word[place:], ()))
        yield from (phrase for slot in bare for phrase in self.phrases[slot])
        short = dict.fromkeys(slot for form in forms[1:] for slot in self._slots(form))
        yield from (phrase for slot in short if slot not in bare for phrase in self.phrases[slot] if phrase.is_clitic)

    def _slots(self, form: str) -> Iterator[Slot]:
        yield from self.whole.get(form, ())
        for length in range(1, len(form) + 1):
            yield from self.stems.get(form[:length], ())


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase that was found: words `start` to `end` (exclusive)."""

    label: str
    start: int
    end: int
    phrase: Phrase


@lru_cache(maxsize=_KEPT)
def forms_of(word: str) -> tuple[str, ...]:
    """The word, and the word without the "and", "in", "for", "the" that Arabic and Tigrinya write before it."""
    if word.isascii():
        return (word,)
    short = (word.removeprefix(prefix) for prefix in _clitics())
    return (word, *(form for form in short if len(form) >= _SHORTEST and form != word))


def marks_in(words: Sequence[tuple[str, ...]]) -> Iterator[Mark]:
    """Every phrase of the file that is in the words."""
    for at, forms in enumerate(words):
        for phrase in _beginning_with(forms):
            end = phrase.end_in(words, at + 1, 1) if len(phrase.slots) > 1 else at + 1
            if end:
                yield Mark(phrase.label, at, end, phrase)


@lru_cache(maxsize=_KEPT)
def _beginning_with(forms: tuple[str, ...]) -> tuple[Phrase, ...]:
    """The phrases that this can be the first word of, also Arabic "and" in front of a word, and what is no place."""
    word = forms[0]
    found = list(_index().near(forms))
    if len(word) >= _SHORTEST and word[0] == "و" and all(phrase.label != "one_word" for phrase in found):
        found.append(_phrase("attached", "ar", word))
    if sounds_ill(word):
        found.append(_phrase("health", "en", word))
    if word[0].isdigit() or _WITH.search(word):
        found.append(_phrase("not_origin" if word[0].isdigit() else "with", "uk", word))
    return tuple(found)


@cache
def tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@cache
def relatives() -> frozenset[str]:
    """Folded words for "who" and "that"."""
    return frozenset(fold(word) for text in tables()["relative"].values() for word in _listed(text))


@cache
def _clitics() -> tuple[str, ...]:
    return tuple(fold(prefix) for text in tables()["clitic"].values() for prefix in _listed(text))


def _listed(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip()]


@cache
def _index() -> _Index:
    index = _Index()
    for label, language, listed in (*_plain(), *framed(tables()["people"])):
        phrase = _phrase(label, language, listed)
        if first := phrase.slots[0]:
            index.add(first, phrase)
    return index


def _plain() -> Iterator[tuple[str, str, str]]:
    """Label, language and words of each phrase of the file."""
    for label in tables().keys() - {"people", "clitic", "patterns", "relative"}:
        for language, text in tables()[label].items():
            people = tables()["people"].get(language, "")
            for listed in _listed(text):
                yield label, language, listed.replace("<people>", people)


def _phrase(label: str, language: str, listed: str) -> Phrase:
    words = [word for word in listed.split() if word not in ("^", "<place>")]
    slots = tuple(None if word == ".." else _slot(word) for word in words)
    # A joiner stands by itself: Persian "kalan" (big) is not Arabic "ka" with "lan" (because).
    is_clitic = language in ("ar", "ti") and label != "joiner"
    return Phrase(label, slots, is_clitic, "<place>" in listed, listed.startswith("^"))


@cache
def _slot(listed: str) -> Slot:
    """`sjuk*|ill|*itis`: the beginning "sjuk", the whole word "ill", the end "itis"."""
    words = listed.split("|")
    whole = frozenset(fold(word) for word in words if not (word.endswith("*") or word.startswith("*")))
    stems = frozenset(fold(word[:-1]) for word in words if word.endswith("*"))
    ends = tuple(fold(word[1:]) for word in words if word.startswith("*"))
    return Slot(whole, stems, tuple(sorted({len(stem) for stem in stems})), ends)

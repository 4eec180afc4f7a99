"""The phrases of `data/sensitive.toml` and `data/frames`, and where they stand in the words of a text. Pure."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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

#: Whole words, beginnings, and endings of words.
Slot = tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]
#: Where the phrases are listed whose first word is known by its end.
_BY_END: Final = ""


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
        whole, stems, ends = slot
        tried = forms if self.is_clitic else forms[:1]
        if any(form in whole or form.startswith(stems) for form in tried):
            return True
        return forms[0].endswith(ends) and any(forms[0].endswith(end, _SHORTEST) for end in ends)


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
    near = dict.fromkeys(phrase for key in (*(form[:2] for form in forms), _BY_END) for phrase in _index().get(key, ()))
    found = [phrase for phrase in near if (slot := phrase.slots[0]) and phrase.fits(slot, forms)]
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
def _index() -> dict[str, dict[Phrase, None]]:
    """The phrases of the file by the first two letters that they can begin with."""
    index: dict[str, dict[Phrase, None]] = defaultdict(dict)
    for label, language, listed in (*_plain(), *framed(tables()["people"])):
        phrase = _phrase(label, language, listed)
        whole, stems, ends = phrase.slots[0] or ((), (), ())
        for beginning in (*whole, *stems):
            index[beginning[:2]][phrase] = None
        if ends:
            index[_BY_END][phrase] = None
    return dict(index)


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
    beginnings = tuple(fold(word[:-1]) for word in words if word.endswith("*"))
    return whole, beginnings, tuple(fold(word[1:]) for word in words if word.startswith("*"))

"""Typed words that mean a button: a choice's label in any language, several by their names, or "I don't know"."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from bot.flows.engine import Option
from bot.i18n import Sayable, languages, say, translate
from bot.numerals import in_our_digits

#: Of a longer name the ending may differ ("польська", "польською"); so many letters must stay,
#: and so many more may come ("Thai" is not meant by "Thailand").
_ENDING, _STEM, _LONGER = 2, 5, 3
_MARKS = re.compile(r"[^\w\s]|_")


def folded(text: str) -> str:
    """Lower case, our digits, no accents, pictograms or punctuation, single spaces."""
    decomposed = unicodedata.normalize("NFKD", in_our_digits(text))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(_MARKS.sub(" ", plain).casefold().split())


def option_typed(options: Iterable[Option], text: str) -> Option | None:
    """The choice whose label (or the first words of it) or value was typed, in whatever language."""
    wanted, offered = folded(text), list(options)
    if not wanted:
        return None
    for option in offered:
        if wanted in _labels(option.label) or wanted == folded(option.value):
            return option
    begun = [option for option in offered if any(label.startswith(f"{wanted} ") for label in _labels(option.label))]
    return begun[0] if len(begun) == 1 else None


def options_named(options: Iterable[Option], text: str) -> list[Option]:
    """The choices that have names, and one of them in the text: "I speak Polish and some Turkish"."""
    words = folded(text).split()
    return [
        option
        for option in options
        if option.names and any(_is_said(name, words) for name in (*_labels(option.label), *map(folded, option.names)))
    ]


def _is_said(name: str, words: Sequence[str]) -> bool:
    """Whether one of the words is the name, with another ending or an Arabic "and" or article before it."""
    plain = name.removeprefix("ال")
    stem = plain[:-_ENDING] if len(plain) >= _STEM + _ENDING else plain
    return any(
        word.removeprefix("و").removeprefix("ال").startswith(stem) and len(word) <= len(name) + _LONGER
        for word in words
    )


def _labels(label: Sayable) -> set[str]:
    return {folded(say(language, label)) for language in languages()}


@cache
def _dont_know() -> frozenset[str]:
    words = (translate(language, "dont-know-words") for language in languages())
    return frozenset(folded(word) for line in words for word in line.split(","))


def means_dont_know(text: str) -> bool:
    """Whether somebody wrote "I don't know" (or "skip") instead of an answer, in any of our languages."""
    return folded(text) in _dont_know()

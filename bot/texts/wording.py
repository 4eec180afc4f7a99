"""The bare words of a text: without markup, commands, addresses, and what the program fills in."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache

from babel.core import get_global

from bot.texts.reading import Entry, usual_way_of, ways_of

#: Markup, commands, addresses, @names, names of files and of settings: the same in every language.
_NOT_WORDS = re.compile(
    r"<[^>]*>|https?://\S+|/[a-z]+\b|@\w+|\b[\w-]*_[\w]*|\b[\w-]*\.[a-z]{2,4}\b|locales/\S*|[\u2066-\u2069\u200e\u200f]"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ‘`-][^\W\d_]+)*")
#: How Unicode's names of letters begin, by the script's code in CLDR.
_SCRIPTS = {
    "Latn": "LATIN",
    "Cyrl": "CYRILLIC",
    "Arab": "ARABIC",
    "Ethi": "ETHIOPIC",
    "Thai": "THAI",
    "Grek": "GREEK",
    "Hebr": "HEBREW",
    "Deva": "DEVANAGARI",
    "Armn": "ARMENIAN",
    "Geor": "GEORGIAN",
    "Taml": "TAMIL",
    "Beng": "BENGALI",
}


def bare(words: str) -> str:
    """The text without what is the same in every language."""
    return _NOT_WORDS.sub(" ", words)


def words_of(text: str) -> list[str]:
    """The words of a bare text, as they are written."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def all_ways(entry: Entry) -> list[str]:
    """Everything that the entry can say, bare, with nothing filled in."""
    return [bare(way) for way in ways_of(entry.pattern, _nothing)]


def usual_way(entry: Entry, filler: Callable[[str, str], str] | None = None) -> str:
    return bare(usual_way_of(entry.pattern, filler or _nothing))


def _nothing(_name: str, _function: str) -> str:
    return " … "


@cache
def script_of(language: str) -> str:
    """The script that the language is written in by CLDR, as letters' names begin; empty when we do not know it."""
    likely = get_global("likely_subtags").get(language, "")
    code = next((part for part in likely.split("_") if len(part) == 4), "Latn")
    return _SCRIPTS.get(code, "")


@cache
def script_of_letter(letter: str) -> str:
    """How the letter's name begins: LATIN, ARABIC …"""
    return unicodedata.name(letter, "?").split()[0]


def vocabulary_of(texts: Iterable[str]) -> frozenset[str]:
    """All words of some bare texts, in small letters."""
    return frozenset(word.casefold() for text in texts for word in words_of(text))

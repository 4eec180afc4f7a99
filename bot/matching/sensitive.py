"""Free text without what must not be kept: the smallest clause that holds it is left out, the rest stays."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from bot.matching.fold import words_of

_FILE = Path(__file__).parent / "data" / "sensitive.toml"


class Kind(StrEnum):
    """What a clause was left out for."""

    PERSONAL_NUMBER = "personal_number"
    CONTACT_DETAILS = "contact_details"
    HEALTH = "health"
    RELIGION = "religion"
    ETHNICITY = "ethnicity"
    LEGAL_STATUS = "legal_status"
    BIRTH_COUNTRY = "birth_country"
    SEXUAL_LIFE = "sexual_life"
    POLITICAL = "political"
    TRADE_UNION = "trade_union"
    CRIME = "crime"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is left of a text, and what kinds of thing were left out."""

    text: str
    removed: frozenset[Kind] = frozenset()


# A clause ends at punctuation, at a line break, and before a word that joins clauses in one of the languages.
_CLAUSE = re.compile(
    r"[^.!?;,:\n،؛؟።፣፤·…]*?(?:[.!?;,:\n،؛؟።፣፤·…]+|$|\s(?=(?:och|men|and|but|і|й|та|але|و|ولكن|لكن|اما|ولی|ن|ና|ግን|"
    r"oo|iyo|laakiin|laakin|balse)\s)|\s(?=و[\u0621-\u064a]{3}))",
    re.IGNORECASE,
)
# Personal numbers of Sweden (10 or 12 digits, also co-ordination numbers) and other ten-digit numbers of persons.
_PERSONAL_NUMBER = re.compile(r"(?<!\d)(?:\d{2})?\d{6}\s?[-+–]?\s?\d{4}(?!\d)")
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w+|https?://\S+|www\.\S+|(?<!\w)@\w{4,}|(?:\+|00)\d[\d\s()-]{7,}\d"
    r"|(?<!\d)0\d{1,3}[\s-]?\d{2,3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)"
    r"|\b\w+(?:gatan|vägen|gränd|stigen)\s+\d+",
    re.IGNORECASE,
)
#: Kinds in which words of work show that the clause is about work, not about the person.
_WORK_EXCUSES = frozenset({Kind.HEALTH, Kind.RELIGION, Kind.LEGAL_STATUS, Kind.CRIME})


def without_sensitive(text: str) -> Cleaned:
    """The text without clauses that tell of health, religion, origin and the like, and without numbers of persons.

    Any text is fine; what is kept is made of pieces of the input, in order.
    """
    kept: list[str] = []
    removed: set[Kind] = set()
    for clause in _clauses(text):
        found = _kinds_in(clause)
        if found:
            removed |= found
        else:
            kept.append(clause)
    left = "".join(kept).strip(" \t\r\n,;:،") if removed else text
    return Cleaned(left, frozenset(removed))


def _clauses(text: str) -> Iterator[str]:
    at = 0
    protected = [match.span() for match in _CONTACT.finditer(text)]
    for match in _CLAUSE.finditer(text):
        end = match.end()
        # The dots of an address do not end a clause.
        if end > at and not any(start < end < stop for start, stop in protected):
            yield text[at:end]
            at = end
    if at < len(text):
        yield text[at:]


def _kinds_in(clause: str) -> set[Kind]:
    plain = "".join(str(_digit(char)) if char.isdigit() else char for char in clause)
    found: set[Kind] = set()
    if _PERSONAL_NUMBER.search(plain):
        found.add(Kind.PERSONAL_NUMBER)
    elif _CONTACT.search(plain):
        found.add(Kind.CONTACT_DETAILS)
    words = [word.folded for word in words_of(clause)]
    spoken = {kind for kind, stems in _stems().items() if any(_says(words, stem) for stem in stems)}
    if spoken & _WORK_EXCUSES and any(_says(words, stem) for stem in _work_words()):
        spoken -= _WORK_EXCUSES
    return found | spoken


def _digit(char: str) -> int:
    try:
        return int(char)
    except ValueError:
        return 0


@dataclass(frozen=True, slots=True)
class _Stem:
    words: tuple[str, ...]
    is_whole: bool


def _says(words: list[str], stem: _Stem) -> bool:
    """Whether the words hold the stem: whole words, the last one from its beginning."""
    size = len(stem.words)
    *first, last = stem.words
    for at in range(len(words) - size + 1):
        if words[at : at + size - 1] == first:
            word = words[at + size - 1]
            if word == last or (not stem.is_whole and word.startswith(last)):
                return True
    return False


@cache
def _tables() -> dict[str, tuple[_Stem, ...]]:
    tables = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {name: tuple(_stem(text) for texts in table.values() for text in texts) for name, table in tables.items()}


def _stem(text: str) -> _Stem:
    return _Stem(tuple(word.folded for word in words_of(text)), text.startswith("=") or text.endswith(" "))


@cache
def _stems() -> dict[Kind, tuple[_Stem, ...]]:
    return {Kind(name): stems for name, stems in _tables().items() if name != "keep"}


def _work_words() -> tuple[_Stem, ...]:
    return _tables()["keep"]

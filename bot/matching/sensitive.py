"""Free text without what must not be kept: the smallest clause that holds it is left out, the rest stays."""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.matching.fold import fold, words_of

_FILE: Final = Path(__file__).parent / "data" / "sensitive.toml"


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


#: Leaving something out can bring a new find together ("850101 in the mosque 1234"), so a text is read again.
_READINGS: Final = 4

_DAY: Final = r"\d{2}[\s.-]?(?:0[1-9]|1[0-2])[\s.-]?(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"
_NUMBERS: Final = re.compile(
    # Swedish: day of birth (+60 in a co-ordination number) and four more; a letter in an interim number.
    rf"(?<![\d+])(?:(?:19|20)[\s.-]?)?{_DAY}(?:\s?[-+–—]?\s?\d{{4}}|[-+][A-Za-z]\d{{3}})(?![\s]?[-.]?\d)"
    # Ukrainian tax numbers, Iranian and Afghan identity numbers, and whatever else is as long.
    r"|(?<![\d+])\d(?:[-–]?\d){9,15}(?!\d)"
)
_CONTACT: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?:https?://|www\.|\bt\.me/|\bwa\.me/)\S{1,2000}"
    r"|(?<![\w.-])[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.(?:com|org|net|info|(?:se|nu|me|ua|ir|af)(?=/))\b(?:/\S{0,2000})?"
    r"|(?<![\w@])@[\w.]{4,40}"
    r"|(?<!\w)(?:\+|00)\s?\(?\d(?:[\s()-]{0,2}\d){7,14}(?!\d)"
    r"|(?<![\d+])\(?0[1-9](?:[\s()-]{0,2}\d){7,9}(?![\s-]?\d)"
    # Streets with a number, and a Swedish postcode with its town.
    r"|\b[^\W\d_]{2,40}(?:gatan|gata|vägen|väg|gränd|stigen|torget|backen|allén)\s\d{1,4}\s?[a-h]?\b"
    r"|\b\d{1,5}\s[^\W\d_]{2,40}\s(?:street|road|avenue|lane)\b"
    r"|\b(?:вул|просп|пров)(?:\.|иця|иці|ект|улок)\s?[^\W\d_]{2,40}[\s,]{1,2}(?:буд\.?\s?)?\d{1,4}\b"
    r"|\b(?:شارع|خیابان|خيابان|کوچه|سرک|ጎደና|waddada|jidka)\s[^\W\d_]{2,40}\s(?:[^\W\d_]{2,40}\s)?\d{1,4}\b"
    r"|(?<!\d)[1-9]\d\d\s?\d\d\s(?-i:[A-ZÅÄÖ])[^\W\d_]{2,30}\b",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(
    r"\s*(?:(?:(?<!\d)[.,]|[.,](?!\d)|[!?;\n\r()…•|/،؛؟۔።፣፤፥፦፧፨]|(?:(?<=\s)|^)[-–—]+\s|:\s*\n)\s*)+"
)
_STRONG: Final = frozenset(".!?\n።፨؟۔…")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words as they are listed in the file. A slot holds whole words and beginnings; None is a gap of 0-2 words."""

    label: str
    slots: tuple[tuple[frozenset[str], tuple[str, ...]] | None, ...]
    is_clitic: bool
    is_origin: bool

    def end_in(self, words: Sequence[tuple[str, ...]], at: int, slot: int = 0) -> int:
        """The place after the last word of the phrase that starts at `at`; 0 if it does not."""
        for number in range(slot, len(self.slots)):
            wanted = self.slots[number]
            if wanted is None:
                ends = (self.end_in(words, at + gap, number + 1) for gap in range(3))
                return next((end for end in ends if end), 0)
            if at >= len(words):
                return 0
            whole, stems = wanted
            forms = words[at] if self.is_clitic else words[at][:1]
            if not any(form in whole or form.startswith(stems) for form in forms):
                return 0
            at += 1
        return at


@dataclass(frozen=True, slots=True)
class _Mark:
    """A phrase that was found: words `start` to `end` (exclusive)."""

    label: str
    start: int
    end: int
    is_origin: bool = False


@dataclass(slots=True)
class _Piece:
    """A clause in characters and in words, what stands between it and the next, and what was found in it."""

    start: int
    end: int
    after: str
    first: int = 0
    last: int = 0
    hits: list[_Mark] = field(default_factory=list)
    at: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))


@dataclass(frozen=True, slots=True)
class _Cut:
    """Characters that hold what must not be kept. `is_alone`: they can be taken out whatever stands around them."""

    start: int
    end: int
    kind: Kind
    is_alone: bool


def without_sensitive(text: str) -> Cleaned:
    """The text without clauses that tell of health, religion, origin and the like, and without numbers of persons.

    Any text is fine; what is kept is made of pieces of the input, in order, and would be kept again.
    """
    removed: set[Kind] = set()
    for _ in range(_READINGS):
        left, found = _read(text)
        if not found:
            return Cleaned(text, frozenset(removed))
        removed |= found
        text = left
    # A text that keeps hiding things is a puzzle and no answer.
    return Cleaned("" if _read(text)[1] else text, frozenset(removed))


def _read(text: str) -> tuple[str, set[Kind]]:
    """One reading: what is left, and what was found."""
    plain = _western_digits(text)
    found = words_of(plain)
    if not found:
        return text, set()
    words = [_forms(word.folded) for word in found]
    spans = [(word.start, word.end) for word in found]
    entities = _entities(plain)
    marks = list(_marks(words))
    pieces = _pieces(plain, spans, marks, entities)
    _fill(pieces, spans, marks)
    kinds: set[Kind] = set()
    kept: list[tuple[str, str, bool]] = []
    for piece in pieces:
        cuts = [cut for cut in entities if cut.start < piece.end and cut.end > piece.start]
        cuts += [_cut(hit, piece, spans) for hit in piece.hits if _is_about_the_person(hit, piece)]
        kinds |= {cut.kind for cut in cuts}
        body = text[piece.start : piece.end]
        if cuts:
            body = _trimmed(text, piece, cuts) if _may_be_trimmed(piece, cuts, spans) else ""
        kept.append((body, piece.after, bool(cuts) and not body.strip()))
    return (_joined(kept).strip(), kinds) if kinds else (text, kinds)


def _western_digits(text: str) -> str:
    """The text, as long as before, with every digit as 0-9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char, char)) if char.isdecimal() else char for char in text)


def _entities(plain: str) -> list[_Cut]:
    """Numbers of persons, and ways to reach them; an address keeps its dots."""
    found = [
        _Cut(*match.span(), kind, False)
        for pattern, kind in ((_CONTACT, Kind.CONTACT_DETAILS), (_NUMBERS, Kind.PERSONAL_NUMBER))
        for match in pattern.finditer(plain)
    ]
    return sorted(found, key=lambda cut: cut.start)


def _pieces(plain: str, spans: Sequence[tuple[int, int]], marks: list[_Mark], entities: list[_Cut]) -> list[_Piece]:
    """The clauses of the text, in order; none of them ends within an address."""
    inside = {place for cut in entities for place in range(cut.start + 1, cut.end)}
    borders = [match.span() for match in _BREAK.finditer(plain)]
    borders += _borders_of_words(plain, spans, marks)
    pieces: list[_Piece] = []
    at, border = 0, (0, 0)
    for start, end in sorted(borders):
        if start in inside or end in inside:
            continue
        if start <= border[1] and border[1]:
            border = (border[0], max(border[1], end))
            continue
        if border[1]:
            pieces.append(_Piece(at, border[0], plain[slice(*border)]))
            at = border[1]
        border = (start, end)
    if border[1]:
        pieces.append(_Piece(at, border[0], plain[slice(*border)]))
        at = border[1]
    return [*pieces, _Piece(at, len(plain), "")]


def _borders_of_words(plain: str, spans: Sequence[tuple[int, int]], marks: list[_Mark]) -> Iterator[tuple[int, int]]:
    """Where a word tells that a new clause begins: "and", "I", a verb at the end in Persian and Tigrinya."""
    closed = {
        place for mark in marks if mark.label in ("joiner", "before_starter") for place in range(mark.start, mark.end)
    }
    for mark in marks:
        start, end = spans[mark.start][0], spans[mark.end - 1][1]
        if mark.label == "joiner":
            yield _back(plain, start), _forth(plain, end)
        elif mark.label in ("starter", "attached") and mark.start - 1 not in closed:
            yield _back(plain, start), start
        elif mark.label == "ender" and mark.end not in closed:
            yield end, _forth(plain, end)


def _back(plain: str, place: int) -> int:
    while place and plain[place - 1].isspace():
        place -= 1
    return place


def _forth(plain: str, place: int) -> int:
    while place < len(plain) and plain[place].isspace():
        place += 1
    return place

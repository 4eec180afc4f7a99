"""Free text without what must not be kept: the smallest clause that holds it is left out, the rest stays."""

import re
import tomllib
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

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
#: Swedish: day of birth (+60 in a co-ordination number) and four more; a letter in an interim number.
_MARKED_NUMBER: Final = re.compile(rf"(?<![\d+])(?:19|20)?{_DAY}\s?[-+–—]\s?[\dA-Za-z]\d{{3}}(?!\s?[-.]?\d)")
#: The same without a mark; tax and identity numbers of Ukraine, Iran and Afghanistan; whatever else is as long.
_OTHER_NUMBER: Final = re.compile(
    rf"(?<![\d+])(?:(?:19|20)[\s.-]?)?{_DAY}[\s-]?\d\d\s?\d\d(?!\s?[-.]?\d)|(?<![\d+])\d(?:[-–]?\d){{9,15}}(?!\d)"
)
_CONTACT: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?:https?://|www\.|\bt\.me/|\bwa\.me/)\S{1,2000}"
    r"|(?<![\w.-])[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.(?:com|org|net|info|(?:se|nu|me|ua|ir|af)(?=/))\b(?:/\S{0,2000})?"
    r"|(?<![\w@])@[\w.]{4,40}"
    r"|(?<!\w)(?:\+|00)\s?\(?\d(?:[\s()-]{0,2}\d){7,14}(?!\d)"
    r"|(?<![\d+])(?<!\d-)\(?0[1-9](?:[\s()-]{0,2}\d){7,9}(?![\s-]?\d)"
    # Streets with a number, and a Swedish postcode with its town.
    r"|\b[^\W\d_]{2,40}(?:gatan|gata|vägen|väg|gränd|stigen|torget|backen|allén)\s\d{1,4}\s?[a-h]?\b"
    r"|\b\d{1,5}\s[^\W\d_]{2,40}\s(?:street|road|avenue|lane)\b"
    r"|\b(?:вул|просп|пров)(?:\.|иця|иці|ект|улок)\s?[^\W\d_]{2,40}[\s,]{1,2}(?:буд\.?\s?)?\d{1,4}\b"
    r"|\b(?:شارع|خیابان|خيابان|کوچه|سرک|ጎደና|waddada|jidka)\s[^\W\d_]{2,40}\s(?:[^\W\d_]{2,40}\s)?\d{1,4}\b"
    r"|(?<!\d)[1-9]\d\d\s?\d\d\s(?-i:[A-ZÅÄÖ])[^\W\d_]{2,30}\b",
    re.IGNORECASE,
)
#: 0701234567 is a telephone, 070123-4567 a person.
_ENTITIES: Final = (
    (_MARKED_NUMBER, Kind.PERSONAL_NUMBER),
    (_CONTACT, Kind.CONTACT_DETAILS),
    (_OTHER_NUMBER, Kind.PERSONAL_NUMBER),
)
_BREAK: Final = re.compile(
    r"\s*(?:(?:(?<!\d)[.,]|[.,](?!\d)|[!?;\n\r()…•|/،؛؟۔።፣፤፥፦፧፨]|(?:(?<=\s)|^)[-–—]+\s|[:፡](?=\s+[^\s\d(+]))\s*)+"
)
_PLACE: Final = "_place"
_KINDS: Final = frozenset(Kind)
#: Words that make the rest of a clause worth keeping, and that stop a cut.
_USEFUL: Final = ("others", "work", "able")
#: Words that cannot stand in the gap of a phrase.
_PLAIN: Final = (*_USEFUL, "not_origin")
#: Ukrainian "я з" is "I am from", or "I with" before these endings.
_WITH: Final = re.compile(r"[а-яіїє](?:ом|ем|єм|ою|ею|єю|ами|ями|им|ім|[стт]тю)$")
_SHORTEST: Final = 3
_STRONG: Final = frozenset(".!?\n።፨؟۔…")


_Slot = tuple[frozenset[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words as they are listed in the file. A slot holds whole words and beginnings; None is a gap of 0-2 words."""

    label: str
    slots: tuple[_Slot | None, ...]
    is_clitic: bool
    is_origin: bool
    is_first: bool

    @property
    def has_gap(self) -> bool:
        return None in self.slots

    def end_in(self, words: Sequence[tuple[str, ...]], at: int, slot: int) -> int:
        """The place after the last word if the slots from `slot` on stand at `at`; 0 if they do not."""
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
    phrase: _Phrase | None = None


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
    useful: list[int] = field(default_factory=list)


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
            body = _trimmed(text, piece, cuts, spans)
        kept.append((body, piece.after, bool(cuts) and not body.strip()))
    return (_joined(kept).strip(), kinds) if kinds else (text, kinds)


def _western_digits(text: str) -> str:
    """The text, as long as before, with every digit as 0-9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char, char)) if char.isdecimal() else char for char in text)


def _entities(plain: str) -> list[_Cut]:
    """Numbers of persons, and ways to reach them; an address keeps its dots."""
    found: list[_Cut] = []
    taken: set[int] = set()
    for pattern, kind in _ENTITIES:
        for match in pattern.finditer(plain):
            if taken.isdisjoint(range(*match.span())):
                found.append(_Cut(*match.span(), kind, False))
                taken.update(range(*match.span()))
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


def _fill(pieces: list[_Piece], spans: Sequence[tuple[int, int]], marks: list[_Mark]) -> None:
    """Gives each clause its words and what was found in it; what reaches over its end does not count."""
    word = 0
    owner: list[_Piece | None] = [None] * len(spans)
    for piece in pieces:
        while word < len(spans) and spans[word][0] < piece.start:
            word += 1
        piece.first = word
        while word < len(spans) and spans[word][0] < piece.end:
            owner[word] = piece
            word += 1
        piece.last = word
    for mark in marks:
        home = owner[mark.start]
        if home is None or mark.end > home.last:
            continue
        home.at[mark.label].update(range(mark.start, mark.end))
        if mark.label.removesuffix(_PLACE) in _KINDS:
            home.hits.append(mark)
    for piece in pieces:
        piece.useful = sorted(set().union(*(piece.at[label] for label in _USEFUL)))


def _is_about_the_person(hit: _Mark, piece: _Piece) -> bool:
    """Not the ward where somebody worked, the patients, the food of a country, or the farm one comes from."""
    at, phrase = piece.at, hit.phrase
    if phrase is None or (phrase.is_first and hit.start != piece.first):
        return False
    if phrase.has_gap and any(place in at[label] for label in _PLAIN for place in range(hit.start + 1, hit.end - 1)):
        return False
    if hit.label.endswith(_PLACE) or hit.start in at[hit.label + _PLACE]:
        return hit.label.endswith(_PLACE)
    if hit.end in at["followed"]:
        return False
    if phrase.is_origin:
        after = hit.end + (hit.end in at["light"])
        return hit.end < piece.last and after not in at["not_origin"] and hit.end not in at["with"]
    others = at["others"] - set(range(hit.start, hit.end))
    return not others or _is_said_of_self(hit, at["self"], others)


def _is_said_of_self(hit: _Mark, own: set[int], others: set[int]) -> bool:
    """Whether "I am", "my" and the like stand within two words of the hit, and nobody else between."""
    if own & set(range(hit.start, hit.end)):
        return True
    for places in ((hit.start - 1, hit.start - 2), (hit.end, hit.end + 1)):
        for place in places:
            if place in others:
                break
            if place in own:
                return hit.start - 1 not in others
    return False


def _cut(hit: _Mark, piece: _Piece, spans: Sequence[tuple[int, int]]) -> _Cut:
    """From "I am" or "in the" to the next word of work; a place is taken out alone."""
    start, end = hit.start, hit.end
    is_place = hit.label.endswith(_PLACE)
    lead = piece.at["before_place" if is_place else "self"]
    for _ in range(2):
        start = min((place for place in (start - 1, start - 2) if place in lead), default=start)
    if not is_place:
        stops = piece.useful
        after = bisect_left(stops, end)
        end = stops[after] if after < len(stops) else piece.last
    return _Cut(spans[start][0], spans[end - 1][1], Kind(hit.label.removesuffix(_PLACE)), is_place)


def _trimmed(text: str, piece: _Piece, cuts: list[_Cut], spans: Sequence[tuple[int, int]]) -> str:
    """The clause without what is cut, if the rest tells of work and is worth keeping; else nothing."""
    left, at, outside = "", piece.start, set(range(piece.start, piece.end))
    for cut in sorted(cuts, key=lambda cut: cut.start):
        left += text[at : cut.start]
        outside.difference_update(range(max(at, cut.start), cut.end))
        at = max(at, cut.end)
    rest = text[at : piece.end]
    left += rest.lstrip() if not left or left[-1].isspace() else rest
    said = (place for place in range(piece.first, piece.last) if spans[place][0] in outside)
    if all(cut.is_alone for cut in cuts):
        empty = piece.at["self"] | piece.at["starter"] | piece.at["before_place"] | piece.at["empty"]
        return left.strip() if any(place not in empty for place in said) else ""
    useful = set(piece.useful)
    return left.strip() if any(place in useful for place in said) else ""


def _joined(kept: Iterable[tuple[str, str, bool]]) -> str:
    """Clauses with what stood between them; where one is missing, the strongest sign around it stays."""
    out, between, is_missing = "", [""], False
    for body, after, is_removed in kept:
        if body.strip():
            if is_missing:
                out += max(reversed(between), key=_strength) if out else ""
            else:
                out += "".join(between)
            out, between, is_missing = out + body, [after], False
        else:
            between.append(after)
            is_missing = is_missing or is_removed
    if not is_missing:
        return out + "".join(between)
    last = max(reversed(between), key=_strength)
    return out + last if out and _strength(last) == _strength(".") else out


def _strength(between: str) -> int:
    """3 for the end of a sentence, 2 for another sign, 1 for a word, 0 for nothing."""
    if any(char in _STRONG for char in between):
        return 3
    if any(not char.isalnum() and not char.isspace() for char in between):
        return 2
    return 1 if between.strip() else 0


@lru_cache(maxsize=20_000)
def _forms(word: str) -> tuple[str, ...]:
    """The word, and the word without the "and", "in", "for", "the" that Arabic and Tigrinya write before it."""
    if word.isascii():
        return (word,)
    short = (word.removeprefix(prefix) for prefix in _clitics())
    return (word, *(form for form in short if len(form) >= _SHORTEST and form != word))


def _marks(words: Sequence[tuple[str, ...]]) -> Iterator[_Mark]:
    """Every phrase of the file that is in the words, Arabic words that begin with "and", and what is no place."""
    for at, forms in enumerate(words):
        labels = set()
        for phrase in _beginning_with(forms):
            end = phrase.end_in(words, at + 1, 1)
            if end:
                labels.add(phrase.label)
                yield _Mark(phrase.label, at, end, phrase)
        if len(forms[0]) >= _SHORTEST and forms[0][0] == "و" and "one_word" not in labels:
            yield _Mark("attached", at, at + 1)
        if forms[0][0].isdigit():
            yield _Mark("not_origin", at, at + 1)
        elif _WITH.search(forms[0]):
            yield _Mark("with", at, at + 1)


@lru_cache(maxsize=20_000)
def _beginning_with(forms: tuple[str, ...]) -> tuple[_Phrase, ...]:
    """The phrases whose first word this is."""
    found = (phrase for form in forms for phrase in _index().get(form[:2], ()))
    return tuple(
        dict.fromkeys(phrase for phrase in found if replace(phrase, slots=phrase.slots[:1]).end_in([forms], 0, 0))
    )


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def _listed(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip()]


@cache
def _clitics() -> tuple[str, ...]:
    return tuple(fold(prefix) for text in _tables()["clitic"].values() for prefix in _listed(text))


@cache
def _index() -> dict[str, dict[_Phrase, None]]:
    """The phrases of the file by the first two letters that they can begin with."""
    index: dict[str, dict[_Phrase, None]] = defaultdict(dict)
    for label in _tables().keys() - {"people", "clitic"}:
        for language, text in _tables()[label].items():
            people = _tables()["people"].get(language, "")
            for listed in _listed(text):
                phrase = _phrase(label, language, listed.replace("<people>", people))
                for beginning in (*(phrase.slots[0] or ((), ()))[0], *(phrase.slots[0] or ((), ()))[1]):
                    index[beginning[:2]][phrase] = None
    return dict(index)


def _phrase(label: str, language: str, listed: str) -> _Phrase:
    words = [word for word in listed.split() if word not in ("^", "<place>")]
    slots = tuple(None if word == ".." else _slot(word) for word in words)
    return _Phrase(label, slots, language in ("ar", "ti"), "<place>" in listed, listed.startswith("^"))


def _slot(listed: str) -> _Slot:
    """`sjuk*|ill`: the beginning "sjuk", or the whole word "ill"."""
    words = listed.split("|")
    whole = frozenset(fold(word) for word in words if not word.endswith("*"))
    return whole, tuple(fold(word[:-1]) for word in words if word.endswith("*"))

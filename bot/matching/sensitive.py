"""Free text without what must not be kept: the smallest clause that holds it is left out, the rest stays."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Final

from bot.matching.fold import fold, words_of
from bot.matching.joining import joined
from bot.matching.phrases import Mark, forms_of, marks_in, relatives, tables
from bot.matching.spoken import spoken_numbers


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

_BREAK: Final = re.compile(
    r"(?<!\s)\s*(?:(?:(?<!\d)[.,]|[.,](?!\d)|[!?;\n\r()…•|/،؛؟۔።፣፤፥፦፧፨]|(?:(?<=\s)|^)[-–—]+\s|[:፡](?=\s+[^\s\d(+]))\s*)+"
)
_PLACE: Final = "_place"
#: Of a label whose words count only in a clause that tells of no work at all.
_ALONE: Final = "_alone"
_KINDS: Final = frozenset(Kind)
#: Words that make the rest of a clause worth keeping, and that stop a cut.
_USEFUL: Final = ("others", "work", "able")
#: Words that cannot stand in the gap of a phrase.
_PLAIN: Final = (*_USEFUL, "not_origin")
#: By which words near it, and how near, a find is told to be a place of work.
_AT_WORK: Final = {
    "religion_place": ("house", 3),
    "crime_place": ("house", 3),
    "political_place": ("house", 3),
    "political": ("house", 3),
    "trade_union": ("house", 3),
    "crime": ("house", 3),
    "legal_status": ("camp", 2),
}
_OTHER_DIGITS: Final = re.compile(r"[^\D0-9]")
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Cut:
    """Characters that hold what must not be kept. `is_alone`: they can be taken out whatever stands around them."""

    start: int
    end: int
    kind: Kind
    is_alone: bool


@dataclass(slots=True)
class _Piece:
    """A clause in characters and in words, what stands between it and the next, and what was found in it."""

    start: int
    end: int
    after: str
    first: int = 0
    last: int = 0
    hits: list[Mark] = field(default_factory=list)
    entities: list[_Cut] = field(default_factory=list)
    at: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    useful: list[int] = field(default_factory=list)
    is_of_others: bool = False


def without_sensitive(text: str, *, but: Collection[Kind] = ()) -> Cleaned:
    """The text without clauses that tell of health, religion, origin and the like, and without numbers of persons.

    Any text is fine; what is kept is made of pieces of the input, in order, and would be kept again. What is of a
    kind of `but` stays.
    """
    removed: set[Kind] = set()
    for _ in range(_READINGS):
        left, found = _read(text, but)
        if not found:
            return Cleaned(text, frozenset(removed))
        removed |= found
        text = left
    # A text that keeps hiding things is a puzzle and no answer.
    return Cleaned("" if _read(text, but)[1] else text, frozenset(removed))


def _read(text: str, but: Collection[Kind]) -> tuple[str, set[Kind]]:
    """One reading: what is left, and what was found."""
    plain = _OTHER_DIGITS.sub(lambda digit: str(unicodedata.decimal(digit.group())), text)
    found = words_of(plain)
    if not found:
        return text, set()
    words = [forms_of(word.folded) for word in found]
    spans = [(word.start, word.end) for word in found]
    spoken = (_Cut(spans[at][0], spans[to][1], Kind.CONTACT_DETAILS, False) for at, to in spoken_numbers(found))
    entities = [cut for cut in (*_entities(plain), *spoken) if cut.kind not in but]
    marks = list(marks_in(words))
    pieces = _pieces(plain, spans, marks, entities)
    _fill(pieces, spans, marks, entities)
    kinds: set[Kind] = set()
    kept: list[tuple[str, str, bool]] = []
    for piece in pieces:
        told = [_cut(hit, piece, spans) for hit in piece.hits if _is_about_the_person(hit, piece)]
        cuts = sorted((*piece.entities, *told), key=lambda cut: cut.start)
        kinds |= {cut.kind for cut in cuts}
        body = _trimmed(text, piece, cuts, spans) if cuts else text[piece.start : piece.end]
        kept.append((body, piece.after, bool(cuts) and not body.strip()))
    return (joined(kept).strip(), kinds) if kinds else (text, kinds)


def _entities(plain: str) -> list[_Cut]:
    """Numbers of persons, and ways to reach them; an address keeps its dots."""
    found: list[_Cut] = []
    taken: set[int] = set()
    has_digits = bool(_DIGIT.search(plain))
    for pattern, kind, needs_digits in _patterns():
        if needs_digits and not has_digits:
            continue
        for match in pattern.finditer(plain):
            if taken.isdisjoint(range(*match.span())):
                found.append(_Cut(*match.span(), kind, False))
                taken.update(range(*match.span()))
    return found


def _pieces(plain: str, spans: Sequence[tuple[int, int]], marks: list[Mark], entities: list[_Cut]) -> list[_Piece]:
    """The clauses of the text, in order; none of them ends within an address."""
    inside = {place for cut in entities for place in range(cut.start + 1, cut.end)}
    between = bytearray(len(plain))
    for start, end in (*(match.span() for match in _BREAK.finditer(plain)), *_borders_of_words(plain, spans, marks)):
        if start not in inside and end not in inside:
            between[start:end] = b"\1" * (end - start)
    runs = re.finditer(b"(\0*)(\1*)", between)
    return [_Piece(*run.span(1), plain[slice(*run.span(2))]) for run in runs if run.group()]


def _borders_of_words(plain: str, spans: Sequence[tuple[int, int]], marks: list[Mark]) -> Iterator[tuple[int, int]]:
    """Where a word tells that a new clause begins: "and", "I", a verb at the end in Persian and Tigrinya.

    A word that a phrase names itself tells nothing: "åkte fast", "come out as".
    """
    named = {place for mark in marks if _is_in_one_piece(mark) for place in range(mark.start + 1, mark.end)}
    inside = {place for mark in marks if _is_in_one_piece(mark) for place in range(mark.start + 1, mark.end - 1)}
    closing = [mark for mark in marks if mark.label in ("joiner", "before_starter")]
    closed = {place for mark in closing for place in range(mark.start, mark.end)}
    for mark in marks:
        if mark.start in (inside if mark.label == "ender" else named):
            continue
        start, end = spans[mark.start][0], spans[mark.end - 1][1]
        before, after = start, end
        while before and plain[before - 1].isspace():
            before -= 1
        while after < len(plain) and plain[after].isspace():
            after += 1
        if mark.label == "joiner":
            yield before, after
        elif mark.label in ("starter", "attached") and mark.start - 1 not in closed:
            yield before, start
        elif mark.label == "ender" and mark.end not in closed:
            yield end, after


def _is_in_one_piece(mark: Mark) -> bool:
    """Whether it is a find whose words all stand in the phrase."""
    return mark.label in _KINDS and None not in mark.phrase.slots


def _fill(pieces: list[_Piece], spans: Sequence[tuple[int, int]], marks: list[Mark], entities: list[_Cut]) -> None:
    """Gives each clause its words and what was found in it; what reaches over its end does not count."""
    starts, ends = [start for start, _ in spans], [piece.end for piece in pieces]
    for piece in pieces:
        piece.first, piece.last = bisect_left(starts, piece.start), bisect_left(starts, piece.end)
    for mark in marks:
        home = pieces[min(bisect_right(ends, starts[mark.start]), len(pieces) - 1)]
        if home.first <= mark.start and mark.end <= home.last:
            home.at[mark.label].update(range(mark.start, mark.end))
            if mark.label.removesuffix(_PLACE).removesuffix(_ALONE) in _KINDS:
                home.hits.append(mark)
    for cut in entities:
        pieces[min(bisect_right(ends, cut.start), len(pieces) - 1)].entities.append(cut)
    for piece in pieces:
        piece.useful = sorted(set().union(*(piece.at[label] for label in _USEFUL)))
    _pass_on(pieces)


def _pass_on(pieces: list[_Piece]) -> None:
    """What "who" begins right after people is said of them: "kids who have autism"."""
    for before, piece in pairwise(pieces):
        near = before.at["others"] & set(range(before.last - 1, before.last))
        piece.is_of_others = bool(near) and fold(before.after.strip()) in relatives()


def _is_about_the_person(hit: Mark, piece: _Piece) -> bool:
    """Not the ward where somebody worked, the patients, the food of a country, or the farm one comes from."""
    at, phrase = piece.at, hit.phrase
    if phrase.is_first and hit.start != piece.first:
        return False
    if None in phrase.slots and any(
        place in at[label] for label in _PLAIN for place in range(hit.start + 1, hit.end - 1)
    ):
        return False
    if hit.label.endswith(_ALONE) and (piece.useful or at["harmless"]):
        return False
    if hit.start - 1 in at["named"] or _is_at_work(hit, at) or not at["harmless"].isdisjoint(range(hit.start, hit.end)):
        return False
    if hit.label.endswith(_PLACE) or hit.start in at[hit.label + _PLACE]:
        return hit.label.endswith(_PLACE)
    if hit.end in at["followed"]:
        return False
    if phrase.is_origin:
        after = hit.end
        while after in at["light"]:
            after += 1
        return hit.end < piece.last and after not in at["not_origin"] and hit.end not in at["with"]
    within = at["others"].intersection(range(hit.start, hit.end))
    is_of_family = hit.label == Kind.HEALTH and bool(at["family"]) and hit.start not in at["unwell"]
    is_of_nobody_else = len(within) == len(at["others"]) and not piece.is_of_others
    return is_of_family or is_of_nobody_else or _is_said_of_self(hit, at["self"], at["others"])


def _is_at_work(hit: Mark, at: dict[str, set[int]]) -> bool:
    """Whether the find is a house or a place of work: "built a mosque", "guard in a prison", "in a refugee camp"."""
    label, near = _AT_WORK.get(hit.label, ("", 0))
    within = set(range(hit.start, hit.end))
    around = range(hit.start - near, hit.end + near) if near else ()
    return not at[label].isdisjoint(around) and bool((at["work"] | at["others"]) - within)


def _is_said_of_self(hit: Mark, own: set[int], others: set[int]) -> bool:
    """Whether "I am", "my" and the like stand within two words of the hit, and nobody else between."""
    if not own.isdisjoint(range(hit.start, hit.end)):
        return True
    if hit.start - 1 in others:
        return False
    sides = ((hit.start - 1, hit.start - 2), (hit.end, hit.end + 1))
    return any(near in own or (near not in others and far in own and far not in others) for near, far in sides)


def _cut(hit: Mark, piece: _Piece, spans: Sequence[tuple[int, int]]) -> _Cut:
    """From "I am" or "in the" to the next word of work; a place is taken out alone."""
    start, end = hit.start, hit.end
    is_place = hit.label.endswith(_PLACE)
    lead = piece.at["before_place" if is_place else "self"]
    reach = 1 if any(start - 1 in piece.at[label] for label in _USEFUL) else 2
    start = next((start - step for step in range(1, reach + 1) if start - step in lead), start)
    while start - 1 in lead:
        start -= 1
    if not is_place:
        stops = piece.useful
        after = bisect_left(stops, end)
        end = stops[after] if after < len(stops) else piece.last
    return _Cut(spans[start][0], spans[end - 1][1], Kind(hit.label.removesuffix(_PLACE).removesuffix(_ALONE)), is_place)


def _trimmed(text: str, piece: _Piece, cuts: list[_Cut], spans: Sequence[tuple[int, int]]) -> str:
    """The clause without what is cut, if the rest tells of work and is worth keeping; else nothing."""
    left, at, outside = "", piece.start, set(range(piece.start, piece.end))
    for cut in cuts:
        left += text[at : cut.start]
        outside.difference_update(range(max(at, cut.start), cut.end))
        at = max(at, cut.end)
    rest = text[at : piece.end]
    left += rest.lstrip() if not left or left[-1].isspace() else rest
    said = {place for place in range(piece.first, piece.last) if spans[place][0] in outside}
    if all(cut.is_alone for cut in cuts):
        said -= piece.at["self"] | piece.at["starter"] | piece.at["before_place"] | piece.at["empty"]
    else:
        said &= set(piece.useful)
    return left.strip() if said else ""


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Kind, bool], ...]:
    """Numbers and addresses by their shape, and whether there are digits in all of them.

    What an earlier one has taken, a later one does not see.
    """
    return tuple(
        (re.compile("|".join(shapes), re.IGNORECASE), Kind(name.partition("-")[0]), name.endswith("digits"))
        for name, shapes in tables()["patterns"].items()
    )

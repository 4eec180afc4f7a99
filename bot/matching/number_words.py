"""Numbers in words, in all languages that people write here: "sjutton", "shan iyo toban", "двадцять п'ять". Pure.

The words are listed once (`number_lists.py`) for everybody who reads numbers: the questions for an age, a day or a
number, and the filter of telephone numbers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.matching.fold import Word, fold, words_of
from bot.matching.number_lists import (
    HUNDRED,
    THOUSAND,
    cardinals,
    connectors,
    few,
    ordinal_words,
    scale_words,
    suffixes,
)

#: The longest number is of so many words: "kow iyo toban".
_MOST_WORDS = 3
#: Tigrinya "and", written on to each part of a number.
_ON_TO: Final = fold("ን")
#: Arabic and Persian "and", written on to the next word.
_AND: Final = "و"
#: A word that is put together with a hundred or a thousand: "nittonhundraåttiofem".
_PUT_TOGETHER: Final = re.compile("(hundra|tusen)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A number in words as it stands in a text: words `first` to `last`, its digits, and what it is there.

    `after` is a word of age that is written on to it.
    """

    first: int
    last: int
    digits: str
    is_scale: bool = False
    is_word: bool = True
    after: str = ""


def digits_of(folded: str) -> str:
    """The digits that a word stands for; of two-digit words only how many. Nothing for any other word."""
    digits = cardinals().get(folded, "")
    return digits if len(digits) < 2 else "0" * len(digits)


def in_figures(text: str, *, ordinals: bool = False) -> str:
    """The text with its numbers in words as digits: "jag är sjutton år" becomes "jag är 17 år".

    A word that is mostly an article is a number only where nothing else can be meant. With `ordinals` also "tionde".
    """
    words = words_of(text)
    pieces = list(_pieces(words, ordinals))
    if not any(piece.is_word for piece in pieces):
        return text
    said, at = "", 0
    for piece in _sure(_summed(pieces, words), words):
        start, end = words[piece.first].start, words[piece.last].end
        said += text[at:start] + piece.digits + piece.after
        at = end
    return said + text[at:]


def _pieces(words: Sequence[Word], ordinals: bool) -> Iterator[_Piece]:
    """The numbers of a text word by word, the longest first; digits too, as parts of a larger number."""
    at = 0
    while at < len(words):
        piece = _piece_at(words, at, ordinals)
        if piece is not None:
            yield piece
        at = piece.last + 1 if piece is not None else at + 1


def _piece_at(words: Sequence[Word], at: int, ordinals: bool) -> _Piece | None:
    for last in range(min(at + _MOST_WORDS, len(words)) - 1, at - 1, -1):
        if words[last].clause != words[at].clause:
            continue
        phrase = " ".join(word.folded for word in words[at : last + 1])
        digits = _known(phrase, ordinals)
        if digits is not None:
            return _Piece(at, last, digits)
    folded = words[at].folded
    if folded.isdecimal() and len(folded) <= 2:
        return _Piece(at, at, folded, is_word=False)
    scale = _scale_of(folded)
    if scale is not None:
        return _Piece(at, at, scale, is_scale=True)
    whole = _put_together(folded)
    return _Piece(at, at, whole, is_scale=whole.endswith("00")) if whole else _aged(folded, at)


def _known(phrase: str, ordinals: bool) -> str | None:
    """The digits of a phrase, also with the "and" of its language written on to it."""
    for known in (cardinals(), ordinal_words()) if ordinals else (cardinals(),):
        for form in (phrase, phrase.removeprefix(_AND), phrase.removesuffix(_ON_TO)):
            if form in known:
                return known[form]
    return None


def _scale_of(folded: str) -> str | None:
    forms = (folded, folded.removeprefix(_AND), folded.removesuffix(_ON_TO))
    return next((scale_words()[form] for form in forms if form in scale_words()), None)


def _put_together(folded: str) -> str | None:
    """A Swedish number of three or four digits in one word."""
    parts = [part for part in _PUT_TOGETHER.split(folded) if part]
    if len(parts) < 2:
        return None
    found = [_Piece(at, at, digits) for at, part in enumerate(parts) if (digits := cardinals().get(part))]
    worth = scale_words()
    scales = [_Piece(at, at, worth[part], is_scale=True) for at, part in enumerate(parts) if part in worth]
    if len(found) + len(scales) < len(parts):
        return None
    whole = _summed(sorted((*found, *scales), key=lambda piece: piece.first))
    return whole[0].digits if len(whole) == 1 else None


def _aged(folded: str, place: int) -> _Piece | None:
    """An age with the word of age written on to it; the word stands after the digits, so that it is seen."""
    for written, stem in suffixes().items():
        at = folded.find(stem, 1)
        digits = cardinals().get(folded[:at]) if at > 0 else None
        if digits is not None:
            return _Piece(place, place, digits, after=f" {written}")
    return None


def _summed(pieces: Sequence[_Piece], words: Sequence[Word] = ()) -> list[_Piece]:
    """Pieces with a hundred or a thousand among them as one number each: 2, thousand, 8 are 2008."""
    found: list[_Piece] = []
    for run in _runs(pieces, words):
        if any(piece.is_scale for piece in run):
            found.append(_Piece(run[0].first, run[-1].last, str(_sum(run))))
        else:
            found.extend(piece for piece in run if piece.is_word)
    return found


def _runs(pieces: Sequence[_Piece], words: Sequence[Word]) -> Iterator[list[_Piece]]:
    """Pieces that stand side by side and can be parts of one number."""
    run: list[_Piece] = []
    for piece in pieces:
        if run and not _goes_on(run, piece, words):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _goes_on(run: Sequence[_Piece], piece: _Piece, words: Sequence[Word]) -> bool:
    last = run[-1]
    if last.after or piece.after:
        return False
    between = words[last.last + 1 : piece.first]
    if any(word.folded not in connectors() for word in between) or (between and not last.is_scale):
        return False
    if words and words[last.last].clause != words[piece.first].clause:
        return False
    if piece.is_scale:
        return int(piece.digits) != THOUSAND or int(last.digits) < THOUSAND
    # Two numbers side by side are two numbers, unless the first one is a scale that the second one fills up.
    return last.is_scale and len(piece.digits) <= 2


def _sum(run: Sequence[_Piece]) -> int:
    total = current = 0
    for piece in run:
        value = int(piece.digits)
        if value == THOUSAND:
            total, current = total + (current or 1) * value, 0
        elif value > THOUSAND:
            total += value
        elif value == HUNDRED and piece.is_scale:
            current = (current or 1) * value
        else:
            current += value
    return total + current


def _sure(pieces: Sequence[_Piece], words: Sequence[Word]) -> Iterator[_Piece]:
    """The pieces without the articles and the words that are more often something else."""
    sure = [piece for piece in pieces if not _is_weak(piece, words)]
    weak = [piece for piece in pieces if _is_weak(piece, words)]
    has_figure = any(word.folded[0].isdigit() for word in words)
    if sure or len(weak) != 1 or has_figure:
        yield from sure
        return
    folded, after = words[weak[0].first].folded, words[weak[0].last + 1 : weak[0].last + 2]
    is_counted = all(word.folded in few()["counted"] for word in after) and len(words) <= 2
    if folded not in few()["never-alone"] and is_counted:
        yield weak[0]


def _is_weak(piece: _Piece, words: Sequence[Word]) -> bool:
    if piece.first != piece.last or len(piece.digits) > 1:
        return False
    folded = words[piece.first].folded
    return folded in few()["weak"] or folded in few()["never-alone"]

"""Telephone numbers in words: "noll sju tre ett två" is one, too. Pure."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.matching.fold import Word
from bot.matching.number_words import digits_of

#: So many digits in a row are a telephone number, when so many of them at least are words.
_PHONE, _IN_WORDS = 7, 4
#: Arabic and Persian "and", written before a word as part of it.
_AND: Final = "و"


def spoken_numbers(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where telephone numbers stand that are said in words, with figures between them or not: first and last word."""
    run: list[tuple[int, str, bool]] = []
    for at, word in enumerate(words):
        digits, is_word = _said(word.folded)
        if digits:
            run.append((at, digits, is_word))
            continue
        if _is_phone(run):
            yield run[0][0], run[-1][0]
        run = []
    if _is_phone(run):
        yield run[0][0], run[-1][0]


def _said(folded: str) -> tuple[str, bool]:
    """The digits of a word or a figure, and whether it is a word."""
    if folded[0].isdigit():
        return (folded, False) if folded.isdecimal() else ("", False)
    return digits_of(folded) or (digits_of(folded[1:]) if folded[0] == _AND else ""), True


def _is_phone(run: Sequence[tuple[int, str, bool]]) -> bool:
    """Enough digits in words, from a nought on or one by one."""
    if sum(is_word for _, _, is_word in run) < _IN_WORDS:
        return False
    is_dialled = run[0][1][0] == "0" and run[0][1] != "00"
    one_by_one = sum(len(digits) == 1 for _, digits, _ in run)
    return one_by_one >= _PHONE or (is_dialled and sum(len(digits) for _, digits, _ in run) >= _PHONE)

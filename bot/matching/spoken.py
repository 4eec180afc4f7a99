"""Numbers in words: "noll sju tre ett två" is a telephone number, too. Pure."""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.matching.fold import Word, fold

_FILE: Final = Path(__file__).parent / "data" / "safety.toml"
#: So many digits in a row are a telephone number, when so many of them at least are words.
_PHONE, _IN_WORDS = 7, 4
#: Arabic and Persian "and", written before a word as part of it.
_AND: Final = "و"


def digits_of(folded: str) -> str:
    """The digits that a word stands for; of two-digit words only how many. Nothing for any other word."""
    return _single().get(folded) or ("00" if folded in _tens()[0] or folded.startswith(_tens()[1]) else "")


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


@cache
def _listed() -> dict[str, dict[str, str]]:
    tables: dict[str, Any] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {name: tables[name] for name in ("digits", "tens")}


@cache
def _single() -> dict[str, str]:
    """Each word for a digit; a short word may be another one in another language, but hardly five times in a row."""
    found: dict[str, str] = {}
    for line in _listed()["digits"].values():
        for value, spellings in enumerate(line.split(",")):
            found |= {fold(spelling.strip()): str(value) for spelling in spellings.split("|")}
    return found


@cache
def _tens() -> tuple[frozenset[str], tuple[str, ...]]:
    """Words of two digits: whole words, and those that other words are written on to."""
    entries = [entry.strip() for line in _listed()["tens"].values() for entry in line.split(",")]
    whole = frozenset(fold(entry) for entry in entries if not entry.endswith("*"))
    return whole, tuple(fold(entry[:-1]) for entry in entries if entry.endswith("*"))

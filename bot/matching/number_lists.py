"""The words of numbers in all languages, put together from `data/numbers.toml`. Pure."""

import tomllib
from collections.abc import Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

from bot.matching.fold import fold

_FILE: Final = Path(__file__).parent / "data" / "numbers.toml"
HUNDRED, THOUSAND = 100, 1000


@cache
def _tables() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return found


def _spellings(table: str, language: str) -> list[list[str]]:
    """The numbers of a line in their order, each with its spellings, folded."""
    line = _tables()[table].get(language, "")
    return [[fold(form.strip()) for form in entry.split("|")] for entry in line.split(",") if entry.strip()]


def ways_of_saying(language: str) -> dict[str, str]:
    """Every way of saying 0 to 99 in a language, folded, and nought before a digit ("06"), with the digits."""
    units, teens, tens = (_spellings(table, language) for table in ("units", "teens", "tens"))
    numbers = dict(enumerate((*units, *teens)))
    numbers |= {number * 10: forms for number, forms in enumerate(tens, start=2)}
    has_own_teens = len(teens) > 1
    for ten in range(20 if has_own_teens else 10, 100, 10):
        for unit in range(1, 10):
            numbers[ten + unit] = _put(numbers[ten], numbers[unit], language)
    with_nought = {
        f"{nought} {form}": f"0{unit}" for unit in range(1, 10) for nought, form in product(units[0], units[unit])
    }
    return {form: str(number) for number, forms in numbers.items() for form in forms} | with_nought


@cache
def cardinals() -> dict[str, str]:
    """The ways of saying 0 to 99 in all languages."""
    found: dict[str, str] = {}
    for language in _tables()["units"]:
        found |= ways_of_saying(language)
    return found


def _put(tens: Sequence[str], units: Sequence[str], language: str) -> list[str]:
    ways = [fold(way) for way in _tables()["joined"][language].split(", ")]
    return [way.format(t=ten, u=unit) for way, ten, unit in product(ways, tens, units)]


@cache
def ordinal_words() -> dict[str, str]:
    """First to thirty-first, as far as a language has them."""
    found: dict[str, str] = {}
    for language, line in _tables()["ordinals"].items():
        endings = [fold(ending.strip()) for ending in _tables()["endings"].get(language, "").split(",")]
        entries = [[part.strip() for part in entry.split("|")] for entry in line.split(",")]
        forms = [[form for part in entry for form in _with_endings(part, endings)] for entry in entries]
        for number, spelled in zip((*range(1, 21), 30), forms, strict=False):
            found |= dict.fromkeys(spelled, str(number))
        tens = _spellings("tens", language)
        for number in (*range(21, 30), 31) if len(forms) > 20 else ():
            spelled = _put(tens[number // 10 - 2], forms[number % 10 - 1], language)
            found |= dict.fromkeys(spelled, str(number))
    return found


def _with_endings(part: str, endings: Sequence[str]) -> list[str]:
    stem = fold(part.removesuffix("~"))
    return [stem + ending for ending in endings] if part.endswith("~") else [stem]


@cache
def scale_words() -> dict[str, str]:
    """Words for hundreds and thousands with what they are worth."""
    found: dict[str, str] = {}
    for table, worth in (("hundreds", HUNDRED), ("thousands", THOUSAND)):
        for language in _tables()[table]:
            for times, forms in enumerate(_spellings(table, language), start=1):
                found |= dict.fromkeys(forms, str(times * worth))
    return found


@cache
def connectors() -> frozenset[str]:
    """Words for "and" that stand by themselves."""
    return _forms_of("and")


def _forms_of(table: str) -> frozenset[str]:
    """Every word of a table, folded."""
    return frozenset(form for language in _tables()[table] for forms in _spellings(table, language) for form in forms)


@cache
def few() -> dict[str, frozenset[str]]:
    """The short lists of words that are looked at once more."""
    return {table: _forms_of(table) for table in ("weak", "never-alone", "counted")}


@cache
def suffixes() -> dict[str, str]:
    """Words of age that are written on to a number, as they are written and folded."""
    entries = [entry.strip() for line in _tables()["aged"].values() for entry in line.split(",")]
    return {entry: fold(entry) for entry in entries}

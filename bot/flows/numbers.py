"""Numbers, days and times of day as people type them: in any digits, with words around them, in the usual forms."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from babel import Locale
from babel.dates import get_month_names

from bot.errors import AppError
from bot.i18n import languages
from bot.numerals import in_our_digits

_NUMBERS = re.compile(r"\d+")
#: A number with what makes it no whole one: a sign before it, a fraction behind it.
_COUNT = re.compile(r"(?<!\w)[-−–]?\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
_HOUR, _MINUTE = r"([01]?\d|2[0-3])", r"([0-5]\d)"
#: A time of day, the surest way of writing it first: 17:30 and 1730, then "kl 17", "17h".
_CLOCKS = (
    re.compile(rf"(?<![\d:.]){_HOUR}\s?[:.h\s]\s?{_MINUTE}(?![:.]?\d)", re.IGNORECASE),
    re.compile(rf"(?<!\d){_HOUR}{_MINUTE}(?!\d)"),
    re.compile(rf"(?<!\d)(?<!\d[:.,/–-]){_HOUR}(?![:.,/–-]?\d)()"),
)
#: "halv 6" is half past five: an hour that is said in words is asked back rather than guessed.
_CLOCK_IN_WORDS = re.compile(r"\bhalv|\bkvart|\bhalf\b|\bquarter\b|\bpast\b", re.IGNORECASE)
#: A time of day beside a day: its numbers are no part of the day.
_CLOCK_BESIDE = re.compile(r"\bkl(?:ockan)?\b\.?\s*\d{1,2}(?:[:.]\d\d)?|(?<![\d:.])\d{1,2}:\d\d(?![\d:])")
_AFTER_NOON = re.compile(
    r"\d\s?p\.?\s?m\b|\be\.?\s?m\b|eftermiddag|kväll|afternoon|evening|مساء|بعدازظهر|вечора|galabnimo|ድሕሪ ቐትሪ|ምሸት",
    re.IGNORECASE,
)
_TO_NOON = re.compile(r"\d\s?a\.?\s?m\b|\bf\.?\s?m\b", re.IGNORECASE)
_DAYS_AHEAD = {"idag": 0, "i dag": 0, "today": 0, "imorgon": 1, "i morgon": 1, "i morron": 1, "tomorrow": 1}
LONGEST_AHEAD = timedelta(days=3 * 366)


def read_count(least: int, most: int) -> Callable[[str, date], int]:
    """A reader of one whole number within limits."""

    def read(text: str, _today: date) -> int:
        found = _COUNT.findall(_THOUSANDS.sub("", in_our_digits(text)))
        if len(found) != 1 or not found[0].isdecimal() or not least <= int(found[0]) <= most:
            raise AppError("staff-number-wrong", least=least, most=most)
        return int(found[0])

    return read


def read_clock(text: str, _today: date) -> str:
    """A time of day as `17:00`, from `17.00`, `kl 17`, `1730`, `5 pm`, `5 em`. Raises AppError for none or several."""
    plain = in_our_digits(text)
    matches = next((matches for way in _CLOCKS if (matches := list(way.finditer(plain)))), [])
    if len(matches) != 1 or _CLOCK_IN_WORDS.search(plain):
        raise AppError("staff-clock-wrong")
    found = matches[0]
    hour = int(found[1])
    if hour < 12 and _AFTER_NOON.search(plain):
        hour += 12
    elif hour == 12 and _TO_NOON.search(plain):
        hour = 0
    return f"{hour:02}:{found[2] or '00'}"


def read_day(text: str, today: date) -> str:
    """A day as an ISO text, from `2026-12-10`, `10/12`, `10.12.2026`, `10 december` or `i morgon`.

    Without a year it is the next one. Raises AppError when there is no such day or it is past.
    """
    plain = in_our_digits(text).casefold()
    ahead = day_said(plain, today)
    if ahead is not None:
        return ahead.isoformat()
    plain = _CLOCK_BESIDE.sub(" ", plain)
    numbers = [int(found) for found in _NUMBERS.findall(plain)]
    named = _first_month(plain)
    try:
        day = _day(numbers, named, today)
    except (ValueError, IndexError, StopIteration, OverflowError) as error:
        raise AppError("staff-day-wrong") from error
    if day < today or day > today + LONGEST_AHEAD:
        raise AppError("staff-day-wrong")
    return day.isoformat()


def day_said(text: str, today: date) -> date | None:
    """Today or tomorrow, where a text says so."""
    folded = " ".join(text.casefold().split())
    found = (ahead for words, ahead in _DAYS_AHEAD.items() if re.search(rf"\b{words}\b", folded))
    return next((today + timedelta(days=ahead) for ahead in found), None)


def _first_month(plain: str) -> int | None:
    """The month that is named first: "14 juni – 16 augusti" begins in June. It begins a word."""
    found = ((at, month) for word, month in _months().items() if (at := _place_of_word(plain, word)) is not None)
    return min(found, key=lambda one: one[0], default=(0, None))[1]


def _place_of_word(plain: str, word: str) -> int | None:
    found = re.search(rf"(?<![^\W\d_]){re.escape(word)}", plain)
    return found.start() if found else None


def _day(numbers: list[int], named: int | None, today: date) -> date:
    if named is not None:
        year = next((number for number in numbers if number > 31), None)
        return _with_year(next(number for number in [*numbers, 0] if number <= 31), named, year, today)
    if numbers[0] > 31:
        return date(numbers[0], numbers[1], numbers[2])
    return _with_year(numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else None, today)


def _with_year(day: int, month: int, year: int | None, today: date) -> date:
    if year is not None:
        return date(year if year > 99 else 2000 + year, month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


@cache
def _months() -> dict[str, int]:
    """Names of the months in all languages, also shortened, the longest first."""
    names: dict[str, int] = {}
    for language in languages():
        for width in ("wide", "abbreviated"):
            for month, name in get_month_names(width, locale=Locale.parse(language)).items():
                names[name.casefold().rstrip(".")] = month
    return dict(sorted(names.items(), key=lambda item: -len(item[0])))

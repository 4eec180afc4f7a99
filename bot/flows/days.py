"""A day as people type it: in any digits or in words, with a weekday that must fit, from today on."""

import re
from datetime import date, timedelta
from functools import cache

from babel import Locale
from babel.dates import format_date, get_month_names

from bot.errors import AppError
from bot.flows.day_words import counted_weekday, days_ahead, is_next, joined_weekdays, weekday_named, without_weekdays
from bot.flows.engine import Option, Unclear
from bot.i18n import Words, languages, t
from bot.matching.number_words import in_figures
from bot.numerals import short_line

LONGEST_AHEAD = timedelta(days=3 * 366)
_WEEK = timedelta(days=7)
_NUMBERS = re.compile(r"\d+")
#: A time of day beside a day: its numbers are no part of the day.
_CLOCK_BESIDE = re.compile(
    r"\bkl(?:ockan)?\b\.?\s*\d{1,2}(?:[:.]\d\d)?|(?<![\d:.])\d{1,2}:\d\d(?![\d:])|"
    r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\b|[ef]\.?\s?m\b)"
)
#: The number of a week.
_WEEK_NUMBER = re.compile(r"\b(?:v(?:eckan?)?\.?|week)\s?(\d{1,2})\b")
#: Some time of a month or a week, and no day: "första veckan i juni".
_VAGUE = re.compile(r"veck|\bweek|helg|hälft|\bhalf\b|tiden\b|тиж|недел|اسبوع|أسبوع|هفته|toddobaad")
#: A year of two digits after the name of a month: "10 december 27", "10 dec -27".
_SHORT_YEAR = re.compile(r"\d\D*[^\W\d_]\s*[-–'’]?\s?(\d\d)\W*$")
_NEXT_YEAR = re.compile(r"nästa år|next year|наступного року|следующего года|السنة القادمة|العام القادم|سال آینده")
#: Two days of one month: "2-3 december", "10 eller 12 december".
_TWO_DAYS = re.compile(
    r"(?<![\d./-])(\d{1,2})(?::?[ae])?\s*(?:[-–—]|till?\b|to\b|och\b|and\b|eller\b|or\b)\s*(\d{1,2})\b(?![./-])"
)
#: Between two days that both name their month.
_BETWEEN = re.compile(r"\s*(?:[-–—]|\b(?:till?|to|och|and|eller|or|до|ilaa)\b|(?<!\w)(?:إلى|الى|تا|ክሳብ)(?!\w))\s*")
_RUN_TOGETHER = re.compile(r"(?<!\d)(?:20)?(\d\d)(\d\d)(\d\d)(?!\d)")


def read_day(text: str, today: date) -> str:
    """A day as an ISO text, from `2026-12-10`, `10/12`, `den tionde december`, `på torsdag`, `om två veckor`.

    Without a year it is the next one. Raises AppError when there is no such day or it is past, Unclear when the
    weekday does not fit or the words can mean two days.
    """
    said = in_figures(joined_weekdays(short_line(text)), ordinals=True)
    weekday = weekday_named(said)
    plain = _CLOCK_BESIDE.sub(" ", said)
    week = _WEEK_NUMBER.search(plain)
    plain = _WEEK_NUMBER.sub(" ", without_weekdays(plain))
    ahead = days_ahead(plain)
    if ahead is not None:
        return _relative(today, ahead, weekday).isoformat()
    if weekday is not None and not _NUMBERS.search(plain) and _first_month(plain) is None:
        return _next_weekday(weekday, plain, int(week[1]) if week else None, today).isoformat()
    if _VAGUE.search(plain):
        raise AppError("staff-day-wrong")
    counted = _counted_weekday(said, plain, today)
    return (counted or _dated(plain, weekday, today)).isoformat()


def _dated(plain: str, weekday: int | None, today: date) -> date:
    """A day that is named by its date; with a weekday, one that fits."""
    both = _BETWEEN.split(plain)
    if len(both) == 2 and None not in map(_first_month, both):
        raise _ask("day-which", *(_in_time(_readings(one, today)[0], today) for one in both))
    day, swapped = _readings(plain, today)
    if swapped is not None and swapped.weekday() == weekday and day < today <= swapped:
        return swapped
    _in_time(day, today)
    if weekday is not None and day.weekday() != weekday:
        raise _differs(day, weekday, swapped, today)
    return day


def _relative(today: date, ahead: int, weekday: int | None) -> date:
    """So many days from today; "Thursday in a week" is the Thursday after the next one."""
    if weekday is not None and ahead and ahead % 7 == 0:
        day = _after(today, weekday) + timedelta(days=ahead)
        if ahead > _WEEK.days:
            # Counted from today, or from the next such day.
            raise _ask("day-which", day - _WEEK, day)
        return day
    day = today + timedelta(days=ahead)
    if weekday is not None and day.weekday() != weekday:
        raise _differs(day, weekday, None, today)
    return _in_time(day, today)


def _next_weekday(weekday: int, plain: str, week: int | None, today: date) -> date:
    """A weekday alone is the next one, or that of a numbered week; today's own, and "next Friday", can be two."""
    if week is not None:
        return _in_week(week, weekday, today)
    day = _after(today, weekday)
    if today.weekday() == weekday:
        raise _ask("day-which", today, day)
    if is_next(plain):
        raise _ask("day-which", day, day + _WEEK)
    return day


def _in_week(week: int, weekday: int, today: date) -> date:
    for year in (today.year, today.year + 1):
        try:
            day = date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            continue
        if day >= today:
            return day
    raise AppError("staff-day-wrong")


def _counted_weekday(said: str, plain: str, today: date) -> date | None:
    """The second Thursday of a month; None when no weekday is counted."""
    found, month = counted_weekday(said), _first_month(plain)
    numbers = [int(number) for number in _NUMBERS.findall(plain)]
    if found is None or month is None or len([number for number in numbers if number <= 31]) != 1:
        return None
    years = [number for number in numbers if number > 31] or [today.year, today.year + 1]
    for year in (year for year in years if today.year <= year <= (today + LONGEST_AHEAD).year):
        day = _after(date(year, month, 1) - timedelta(days=1), found[1]) + (found[0] - 1) * _WEEK
        if day.month == month and day >= today:
            return _in_time(day, today)
    raise AppError("staff-day-wrong")


def _after(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _readings(plain: str, today: date) -> tuple[date, date | None]:
    """The day, and the one that it would be with month and day the other way round. Raises AppError for none."""
    run = _RUN_TOGETHER.search(plain)
    if run is not None:
        return _run_together(run, today), None
    numbers, named = [int(found) for found in _NUMBERS.findall(plain)], _first_month(plain)
    two = _TWO_DAYS.search(plain) if named is not None else None
    try:
        day = _day(numbers, named, _short_year(plain, named, today), today)
        if two is not None:
            raise _ask("day-which", *(_in_time(day.replace(day=int(number)), today) for number in two.groups()))
    except (ValueError, IndexError, StopIteration, OverflowError) as error:
        raise AppError("staff-day-wrong") from error
    swapped = None
    if named is None and day.day <= 12 and numbers[0] <= 31:
        swapped = date(day.year, day.day, day.month)
    return day, swapped


def _run_together(run: re.Match[str], today: date) -> date:
    """261210 and 20261210; the short way can also begin with the day."""
    first, middle, last = (int(part) for part in run.groups())
    orders = [(first, middle, last)] if len(run.group()) == 8 else [(first, middle, last), (last, middle, first)]
    found: list[date] = []
    for year, month, day in orders:
        try:
            found.append(_in_time(date(2000 + year, month, day), today))
        except (ValueError, AppError):
            continue
    if not found:
        raise AppError("staff-day-wrong")
    if len(set(found)) > 1:
        raise _ask("day-which", *sorted(found))
    return found[0]


def _in_time(day: date, today: date) -> date:
    if not today <= day <= today + LONGEST_AHEAD:
        raise AppError("staff-day-wrong")
    return day


def _differs(day: date, weekday: int, swapped: date | None, today: date) -> Unclear:
    """Asks which is right, the date or the weekday: the nearest such day, or the date with its month first."""
    if swapped is not None and swapped.weekday() == weekday and swapped >= today:
        other = swapped
    else:
        ahead = (weekday - day.weekday()) % 7
        other = day + timedelta(days=ahead if ahead <= 3 else ahead - 7)
        other = other if other >= today else other + _WEEK
    return _ask("day-differs", day, other, date=_worded(day, "d MMMM"), weekday=_worded(day, "cccc"))


def _ask(text_key: str, first: date, second: date, **args: Words) -> Unclear:
    options = tuple(Option(day.isoformat(), t("day-option", day=day)) for day in (first, second))
    return Unclear(text_key, options, first=first, second=second, **args)


def _worded(day: date, pattern: str) -> Words:
    return Words({code: format_date(day, pattern, locale=Locale.parse(code)) for code in languages()})


def _first_month(plain: str) -> int | None:
    """The month that is named first. It begins a word."""
    found = ((at, month) for word, month in _months().items() if (at := _place_of_word(plain, word)) is not None)
    return min(found, key=lambda one: one[0], default=(0, None))[1]


def _place_of_word(plain: str, word: str) -> int | None:
    found = re.search(rf"(?<![^\W\d_]){re.escape(word)}", plain)
    return found.start() if found else None


def _short_year(plain: str, named: int | None, today: date) -> int | None:
    if _NEXT_YEAR.search(plain):
        return today.year + 1
    found = _SHORT_YEAR.search(plain) if named is not None else None
    year = 2000 + int(found[1]) if found else 0
    return year if today.year <= year <= (today + LONGEST_AHEAD).year else None


def _day(numbers: list[int], named: int | None, short_year: int | None, today: date) -> date:
    if named is not None:
        year = next((number for number in numbers if number > 31), short_year)
        return _with_year(next(number for number in [*numbers, 0] if number <= 31), named, year, today)
    if numbers[0] > 31:
        return date(numbers[0], numbers[1], numbers[2])
    return _with_year(numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else short_year, today)


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

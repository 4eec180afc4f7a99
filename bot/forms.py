"""The functions that texts may call: days, times of day, spans and distances in each language's own form (CLDR).

Digits are 0 to 9 in every language: Arabic, Dari and Tigrinya readers here meet them on every sign, bus and pay slip.
"""

from collections.abc import Callable
from datetime import date, datetime
from re import compile as pattern
from typing import Any

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.units import format_unit
from fluent.runtime.types import FluentNone

from bot.direction import RIGHT_TO_LEFT_MARK

#: Where we write a day in another way than CLDR's full date without its year, and the short one.
_DAY_PATTERNS = {"en": "EEEE d MMMM", "so": "EEEE, d MMMM"}
_SHORT_DAY_PATTERNS = {"en": "EEE d MMM", "so": "EEE, d MMM"}
_YEAR = pattern(r",?\s*(?:G\s*)?\by+\b(?:\s*'[^']*'\.?)?")


def functions_of(locale: Locale) -> dict[str, Callable[..., Any]]:
    """`{ DAY($date) }` "torsdag 3 december", `{ SHORTDAY($date) }` "tors 3 dec." for buttons, `{ CLOCK($at) }` "17:00",
    `{ SPAN($start, $end) }` "17:00–21:00", `{ KM($number) }` "12 km".
    """

    def day_of(value: Any) -> Any:
        return day(value, locale) if isinstance(value, date) else FluentNone("date")

    def short_day_of(value: Any) -> Any:
        return short_day(value, locale) if isinstance(value, date) else FluentNone("date")

    def clock_of(value: Any) -> Any:
        return format_time(value, "HH:mm", locale=locale) if isinstance(value, datetime) else FluentNone("time")

    def span_of(start: Any, end: Any) -> Any:
        both = isinstance(start, datetime) and isinstance(end, datetime)
        return span(start, end, locale) if both else FluentNone("times")

    def km_of(value: Any) -> Any:
        return distance(value, locale) if isinstance(value, int | float) else FluentNone("number")

    return {"DAY": day_of, "SHORTDAY": short_day_of, "CLOCK": clock_of, "SPAN": span_of, "KM": km_of}


def day(value: date, locale: Locale) -> str:
    """Weekday and date, both written out. Babel's own patterns shorten the weekday or add the year."""
    return format_date(value, _DAY_PATTERNS.get(locale.language) or _day_pattern(locale), locale=locale)


def short_day(value: date, locale: Locale) -> str:
    """Weekday and date in short."""
    own = _SHORT_DAY_PATTERNS.get(locale.language)
    return format_date(value, own, locale=locale) if own else str(format_skeleton("MMMEd", value, locale=locale))


def span(start: datetime, end: datetime, locale: Locale) -> str:
    """From one time of day to another. Where lines run from right to left, the span does, too."""
    said = format_interval(start.replace(tzinfo=None), end.replace(tzinfo=None), "Hm", locale=locale)
    return RIGHT_TO_LEFT_MARK + said if locale.text_direction == "rtl" else str(said)


def distance(km: float, locale: Locale) -> str:
    """A distance in kilometres, short."""
    return str(format_unit(km, "length-kilometer", length="short", locale=locale))


def _day_pattern(locale: Locale) -> str:
    """The language's full date without the year: "EEEE d MMMM"."""
    return _YEAR.sub("", locale.date_formats["full"].pattern).strip()

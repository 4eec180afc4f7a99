"""Days and years of other calendars in the Gregorian one, by rule.

Four short rules are less than a library would be: the ones of Python are large (moon and sun for whole ages) or know
one calendar each. The tests hold tables of days whose dates in both calendars are known.

Sources: Dershowitz and Reingold, Calendrical Calculations; the Persian leap years are those of the 33-year rule, which
is the calendar of Iran and Afghanistan for the years 1178-1633.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum


class Calendar(StrEnum):
    """How years are counted."""

    GREGORIAN = "gregorian"
    #: The solar years of Iran and Afghanistan.
    PERSIAN = "persian"
    #: The lunar years of Islam. Their days follow the moon that is seen, and a rule is a day off now and then.
    ISLAMIC = "islamic"
    #: The years of Ethiopia and of the churches there and in Eritrea.
    ETHIOPIC = "ethiopic"
    #: The years of Thailand: since 1941 the Gregorian ones with another number.
    THAI = "thai"


#: How many years the Thai count is ahead.
_THAI_AHEAD = 543
#: Days by which the moon that is seen may differ from the rule.
_MOON_DIFFERS = 1


def day_in(calendar: Calendar, year: int, month: int, day: int) -> date:
    """The day of another calendar as a date. Raises ValueError when there is no such day."""
    if calendar is Calendar.GREGORIAN:
        return date(year, month, day)
    if calendar is Calendar.THAI:
        return date(year - _THAI_AHEAD, month, day)
    if not 1 <= year < 9000 or not 1 <= month <= _MONTHS[calendar]:
        raise ValueError("no such month")
    first = _FIRST_DAYS[calendar](year, month)
    if not 1 <= day <= _first_of_next(calendar, year, month) - first:
        raise ValueError("no such day")
    return date.fromordinal(first + day - 1)


def years_in(calendar: Calendar, year: int, month: int | None = None, day: int | None = None) -> list[int]:
    """The Gregorian years that a year can mean, or a month or day of it. Raises ValueError when there is none."""
    if calendar in (Calendar.GREGORIAN, Calendar.THAI):
        return [year if calendar is Calendar.GREGORIAN else year - _THAI_AHEAD]
    if not 1 <= year < 9000 or not 1 <= (month or 1) <= _MONTHS[calendar]:
        raise ValueError("no such month")
    if month is not None and day is not None:
        first = last = day_in(calendar, year, month, day).toordinal()
    else:
        first = _FIRST_DAYS[calendar](year, month or 1)
        last = _first_of_next(calendar, year, month or _MONTHS[calendar]) - 1
    differs = _MOON_DIFFERS if calendar is Calendar.ISLAMIC else 0
    days = (date.fromordinal(first - differs), date.fromordinal(last + differs))
    return list(range(days[0].year, days[1].year + 1))


def _first_of_next(calendar: Calendar, year: int, month: int) -> int:
    is_last = month == _MONTHS[calendar]
    return _FIRST_DAYS[calendar](year + is_last, 1 if is_last else month + 1)


def _ethiopic(year: int, month: int) -> int:
    """Twelve months of 30 days and one of five or six; every fourth year has a day more."""
    return 2796 + 365 * (year - 1) + year // 4 + 30 * (month - 1)


def _persian(year: int, month: int) -> int:
    """Six months of 31 days, then months of 30; eight leap years in 33."""
    return 226_895 + 365 * (year - 1) + (8 * year + 21) // 33 + 30 * (month - 1) + min(month - 1, 6)


def _islamic(year: int, month: int) -> int:
    """Months of 30 and 29 days in turn; eleven leap years in 30."""
    return 227_015 + 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2


_FIRST_DAYS: dict[Calendar, Callable[[int, int], int]] = {
    Calendar.ETHIOPIC: _ethiopic,
    Calendar.PERSIAN: _persian,
    Calendar.ISLAMIC: _islamic,
}
_MONTHS = {Calendar.ETHIOPIC: 13, Calendar.PERSIAN: 12, Calendar.ISLAMIC: 12}

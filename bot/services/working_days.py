"""Swedish working days: Monday to Friday without public holidays and the eves that are free in practice."""

from datetime import date, timedelta
from functools import cache

from holidays.constants import DE_FACTO, PUBLIC
from holidays.countries.sweden import Sweden


@cache
def _red_days() -> Sweden:
    # Sundays are left out of the calendar: they are no working days anyway.
    return Sweden(include_sundays=False, categories=(PUBLIC, DE_FACTO))


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in _red_days()


def add_working_days(day: date, count: int) -> date:
    """The working day that comes `count` working days after `day`."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day

"""Swedish working days: Monday to Friday without public holidays and the eves that are free in practice."""

from collections.abc import Container
from datetime import date, timedelta
from functools import cache


@cache
def _red_days() -> Container[date]:
    # The package brings every country of the world: it is imported when a day is counted, not at every start.
    from holidays.constants import DE_FACTO, PUBLIC
    from holidays.countries.sweden import Sweden

    # Sundays are left out of the calendar: they are no working days anyway.
    days: Container[date] = Sweden(include_sundays=False, categories=(PUBLIC, DE_FACTO))
    return days


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in _red_days()


def add_working_days(day: date, count: int) -> date:
    """The working day that comes `count` working days after `day`."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day

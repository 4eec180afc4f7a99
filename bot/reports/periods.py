"""Periods of reports: a year, a half-year, a quarter. The funder counts in Swedish days."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.errors import AppError

#: Whatever zone the programme has, the funder's half-years begin at midnight in Sweden.
ZONE = ZoneInfo("Europe/Stockholm")
_WRITTEN = re.compile(r"(20\d\d)(?:-?([HQ])([1-4]))?")


class PeriodKind(StrEnum):
    """How long a period is."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"


_MONTHS = {PeriodKind.YEAR: 12, PeriodKind.HALF: 6, PeriodKind.QUARTER: 3}
_MARKS = {"H": PeriodKind.HALF, "Q": PeriodKind.QUARTER}


@dataclass(frozen=True, slots=True)
class Period:
    """`2026`, `2026-H2` or `2026-Q3`; a year has the number 1."""

    year: int
    kind: PeriodKind
    number: int

    @property
    def key(self) -> str:
        """As it is written and stored."""
        mark = {PeriodKind.HALF: "H", PeriodKind.QUARTER: "Q"}.get(self.kind)
        return f"{self.year}-{mark}{self.number}" if mark else str(self.year)

    @property
    def starts_at(self) -> datetime:
        return datetime(self.year, 1 + (self.number - 1) * _MONTHS[self.kind], 1, tzinfo=ZONE)

    @property
    def ends_at(self) -> datetime:
        """The first instant after it."""
        months = self.number * _MONTHS[self.kind]
        return datetime(self.year + months // 12, 1 + months % 12, 1, tzinfo=ZONE)

    @property
    def halves(self) -> tuple["Period", ...]:
        """The whole half-years that it is made of; a quarter has none."""
        if self.kind is PeriodKind.YEAR:
            return (Period(self.year, PeriodKind.HALF, 1), Period(self.year, PeriodKind.HALF, 2))
        return (self,) if self.kind is PeriodKind.HALF else ()

    def is_over(self, now: datetime) -> bool:
        return self.ends_at <= now

    def before(self) -> "Period":
        """The period of the same length that comes before."""
        count = 12 // _MONTHS[self.kind]
        if self.number > 1:
            return Period(self.year, self.kind, self.number - 1)
        return Period(self.year - 1, self.kind, count)


def parse_period(text: str) -> Period:
    """The period as staff write it: `2026-H2`, `2026h2`, `2026`, `2026-Q3`. Raises AppError when it is none."""
    found = _WRITTEN.fullmatch(text.strip().upper())
    if found is None or (found[2] == "H" and int(found[3]) > 2):
        raise AppError("report-period-unknown")
    return Period(int(found[1]), _MARKS.get(found[2], PeriodKind.YEAR), int(found[3] or 1))


def half_of(now: datetime) -> Period:
    """The half-year that an instant lies in."""
    local = now.astimezone(ZONE)
    return Period(local.year, PeriodKind.HALF, 1 if local.month <= 6 else 2)

"""The figures of a report, as they may be told: small groups hidden, and no two reports that give them away together.

Three rules make that hold between reports too. What tells of people is told for whole half-years only: not for a
quarter, and of a half-year that still runs only about how many there are in all, since two exact totals would tell
who came in between. A half-year is counted once, when it is over, and kept. A year is its two half-years side by side.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import product
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.reports.periods import Period, half_of
from bot.reports.suppression import LEAST, Cell, hidden_cells, is_small
from bot.reports.tables import TOTAL, Crossed, crossed_sums, star_sums
from bot.services import adjustments, audit, exit_polls, period_figures
from bot.services.staff import require_staff
from db.models import CountedHalfYear, Person
from db.upsert import insert_unless_present

POLL = "poll"
SEX, AGE, BORN_ABROAD = "sex", "age", "born-abroad"
#: Answers as the report divides them: "other" and a skipped question are one group.
POLL_ANSWERS = {
    SEX: ("woman", "man", "other"),
    AGE: (*exit_polls.AGES, "other"),
    BORN_ABROAD: ("yes", "no", "other"),
}


class Told(StrEnum):
    """How much of a half-year can be told."""

    WHOLE = "whole"
    #: It still runs: about how many in all (whole fives, rounded down), nothing of groups.
    TOTALS = "totals"


@dataclass(frozen=True, slots=True)
class HalfYear:
    """A half-year as it may be told. `tables[name][cell]` is None where it is hidden."""

    period: Period
    told: Told
    firms: frozenset[int]
    evenings: int
    tables: Mapping[str, Mapping[Cell, int | None]]

    def count(self, table: str, *cell: str) -> int | None:
        """A count; None if it is hidden or not told. A group that is not there has nobody."""
        cells = self.tables.get(table)
        if cells is None or (cell and self.told is Told.TOTALS):
            return None
        return cells.get(cell, 0)


@dataclass(frozen=True, slots=True)
class Report:
    """A period with what is told of it: firms and evenings of the whole, and its half-years (none for a quarter)."""

    period: Period
    made_at: datetime
    is_over: bool
    firms: int
    evenings: int
    halves: tuple[HalfYear, ...] = field(default=())
    #: Targets of the indicators by id, where admins changed them or the file has them.
    targets: Mapping[str, int | None] = field(default_factory=dict)


async def make_report(session: AsyncSession, *, period: Period, language: str, actor: Person, now: datetime) -> Report:
    """The report of a period, for staff; each making is logged."""
    require_staff(actor)
    if period.starts_at > now:
        raise NoLongerPossible("report-period-later")
    halves = [await half_year(session, half, now=now) for half in period.halves if half.starts_at <= now]
    if halves:
        firms: Iterable[int] = frozenset().union(*(half.firms for half in halves))
        evenings = sum(half.evenings for half in halves)
    else:
        firms = await period_figures.firms(session, period)
        evenings = await period_figures.evenings(session, period, now=now)
    audit.record(session, actor, "report-made", now=now, period=period.key, language=language)
    await session.flush()
    targets = await adjustments.targets(session)
    return Report(period, now, period.is_over(now), len(set(firms)), evenings, tuple(halves), targets)


async def half_year(session: AsyncSession, half: Period, *, now: datetime) -> HalfYear:
    """What may be told of a half-year. One that is over is counted at the first call and stays as it was then."""
    if not half.is_over(now):
        totals = await period_figures.totals(session, half)
        return HalfYear(
            half,
            Told.TOTALS,
            frozenset(await period_figures.firms(session, half)),
            await period_figures.evenings(session, half, now=now),
            {name: {TOTAL: None if is_small(total) else total - total % LEAST} for name, total in totals.items()},
        )
    kept = await session.get(CountedHalfYear, half.key)
    if kept is None:
        counted = await _count(session, half, now)
        await insert_unless_present(session, CountedHalfYear, period=half.key, counted_at=now, figures=counted)
        kept = await session.get_one(CountedHalfYear, half.key)
    return _read(half, kept.figures)


async def close_half_year(session: AsyncSession, *, now: datetime) -> None:
    """Count the half-year that ended last, before retention erases anybody of it. Repeating changes nothing."""
    await half_year(session, half_of(now).before(), now=now)


async def _count(session: AsyncSession, half: Period, now: datetime) -> dict[str, Any]:
    tables: dict[str, dict[Cell, int | None]] = {}
    for star in await period_figures.stars(session, half):
        counts, sums = star_sums(star)
        hidden = hidden_cells(counts, sums)
        tables[star.name] = {cell: None if cell in hidden else count for cell, count in counts.items()}
    tables[POLL] = hidden_poll(await exit_polls.answers(session, half.key))
    return {
        "firms": sorted(await period_figures.firms(session, half)),
        "evenings": await period_figures.evenings(session, half, now=now),
        "tables": {name: [[list(cell), count] for cell, count in cells.items()] for name, cells in tables.items()},
    }


def hidden_poll(answers: Counter[tuple[str, str, str]]) -> dict[Cell, int | None]:
    """The poll as it may be told: sex by age group and sex by born abroad, small groups hidden."""
    whole: Counter[tuple[str, ...]] = Counter(dict.fromkeys(product(*POLL_ANSWERS.values()), 0))
    for said, count in answers.items():
        known = zip(said, POLL_ANSWERS.values(), strict=True)
        whole[tuple(one if one in choices else "other" for one, choices in known)] += count
    counts, sums = crossed_sums(Crossed(SEX, (AGE, BORN_ABROAD)), whole)
    hidden = hidden_cells(counts, sums)
    return {cell: None if cell in hidden else count for cell, count in counts.items()}


def _read(half: Period, kept: Mapping[str, Any]) -> HalfYear:
    tables = {name: {tuple(cell): count for cell, count in cells} for name, cells in kept["tables"].items()}
    return HalfYear(half, Told.WHOLE, frozenset(kept["firms"]), kept["evenings"], tables)

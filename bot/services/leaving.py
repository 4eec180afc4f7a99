"""What a report still counts of people who are erased: how many, never who. Written in the transaction that erases."""

from collections import Counter
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.reports.periods import Period, half_of
from bot.services import period_figures
from bot.services.period_figures import PARTICIPANTS, span_of
from db.models import CountedHalfYear, LeftCount
from db.upsert import insert_unless_present

Counts = Counter[tuple[str, str]]


@asynccontextmanager
async def still_counted(session: AsyncSession, people: Collection[int], *, now: datetime) -> AsyncIterator[None]:
    """Around the erasing of `people` (ids) or of something of theirs: what is lost to the report is noted.

    Half-years that are counted already need nothing. What was there before and is not afterwards is what was lost, so
    nobody is counted twice who is still here.
    """
    if not people:
        yield
        await session.flush()
        return
    await session.flush()
    halves = await _open_halves(session, now)
    before = await _counts(session, halves, people)
    yield
    await session.flush()
    before.subtract(await _counts(session, halves, people))
    for (period, figure), count in sorted(before.items()):
        if count > 0:
            await _add(session, period, figure, count)


async def _open_halves(session: AsyncSession, now: datetime) -> list[Period]:
    this = half_of(now)
    halves = [this.before(), this]
    done = await session.scalars(
        select(CountedHalfYear.period).where(CountedHalfYear.period.in_([half.key for half in halves]))
    )
    closed = set(done)
    return [half for half in halves if half.key not in closed]


async def _counts(session: AsyncSession, halves: list[Period], people: Collection[int]) -> Counts:
    found: Counts = Counter()
    for half in halves:
        active = period_figures.participants(span_of(half, people)).subquery()
        found[half.key, PARTICIPANTS] = await session.scalar(select(func.count()).select_from(active)) or 0
        for quarter in period_figures.quarters_of(half):
            for figure, count in (await period_figures.counted(session, span_of(quarter, people))).items():
                found[quarter.key, figure] += count
    return found


async def _add(session: AsyncSession, period: str, figure: str, count: int) -> None:
    await insert_unless_present(session, LeftCount, period=period, figure=figure, count=0)
    row = await session.get_one(LeftCount, (period, figure), with_for_update=True, populate_existing=True)
    row.count += count
    await session.flush()

"""Broadcasts: 100,000 copies written at the start, the live count of a segment, and the progress, on both databases."""

import resource
import statistics
import time
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import psutil
from sqlalchemy import Integer, Select, case, func, insert, literal, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.databases import fresh_database
from bot.services import broadcast_figures, broadcast_runs, broadcasts, consents, outbox, segments
from db.base import UtcDateTime
from db.enums import BroadcastState, ConsentPurpose, NoticeKind
from db.models import Broadcast, Consent, OutboxMessage, Person, Profile
from db.session import Database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Stockholm")
RECEIVERS = 100_000
#: So many more want no such messages: the segment leaves them out.
OTHERS = 20_000
SAMPLE = 2_000
GOAL_SECONDS = 10.0
FILTERS = {"language": ["sv", "ar"], "age": ["18-24", "25-39"], "wants": ["job", "internship"]}


async def compare() -> None:
    """Start one broadcast to everybody, beside writing the copies one by one."""
    for kind in ("SQLite", "PostgreSQL"):
        async with fresh_database(kind) as database:
            await _fill(database)
            count = await _time(database, _count_all, 5)
            filtered = await _time(database, _count_filtered, 5)
            each = await _time(database, _one_by_one, 1) / SAMPLE
            before = psutil.Process().memory_info().rss / 1024**2
            start = await _time(database, _start, 1)
            grown = max(0.0, _peak_memory() - before)
            progress = await _time(database, _progress, 5)
            written = await _written(database)
            claim = await _time(database, _claim, 9)
            stop = await _time(database, _stop, 1)
        assert written == RECEIVERS + SAMPLE, f"{written} copies were written"
        print(
            f"{kind:<11} {RECEIVERS:,} copies in {start:.2f} s (goal < {GOAL_SECONDS:.0f} s), "
            f"memory at most +{grown:.0f} MB; "
            f"one by one {each * RECEIVERS:,.0f} s (from {SAMPLE:,}), {each * RECEIVERS / start:,.0f} times as long   "
            f"count: all {count * 1000:.0f} ms, three filters {filtered * 1000:.0f} ms   "
            f"progress {progress * 1000:.0f} ms   claim of 40 {claim * 1000:.1f} ms   stop {stop:.2f} s"
        )


def _peak_memory() -> float:
    """The most memory that this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def _time(database: Database, work: Any, times: int) -> float:
    """The median duration in seconds, transaction and commit included."""
    durations = []
    for _ in range(times):
        started = time.perf_counter()
        async with database.transaction() as session:
            await work(session)
        durations.append(time.perf_counter() - started)
    return statistics.median(durations)


async def _broadcast(session: AsyncSession) -> Broadcast:
    return await session.get_one(Broadcast, 1)


async def _start(session: AsyncSession) -> None:
    await broadcast_runs.start(session, await _broadcast(session), now=NOW, zone=ZONE)


async def _stop(session: AsyncSession) -> None:
    staff = (await session.scalars(select(Person).where(Person.is_staff))).one()
    await broadcast_runs.stop(session, broadcast_id=1, actor=staff, now=NOW)


async def _claim(session: AsyncSession) -> None:
    assert len(await outbox.claim(session, owner="benchmark", now=NOW, limit=40)) == 40


async def _progress(session: AsyncSession) -> None:
    await broadcast_figures.progress_of(session, await _broadcast(session), now=NOW)


async def _count_all(session: AsyncSession) -> None:
    count = await broadcasts.count_of(session, await _broadcast(session), now=NOW, zone=ZONE)
    assert count.receivers == RECEIVERS, count
    assert count.said_no == OTHERS + 1, count


async def _count_filtered(session: AsyncSession) -> None:
    count = await segments.count(session, segments.Scope(FILTERS, None, NOW, NOW.date()))
    assert 0 < count.receivers < RECEIVERS, count


async def _one_by_one(session: AsyncSession) -> None:
    """The plain way: read the receivers and write a message for each (as of another broadcast)."""
    scope = broadcasts.scope_of(await _broadcast(session), now=NOW, zone=ZONE)
    for person_id in await session.scalars(segments.receivers(session, scope).limit(SAMPLE)):
        await outbox.enqueue(session, person_id=person_id, kind=NoticeKind.BROADCAST, subject_id=2, now=NOW)


async def _written(database: Database) -> int | None:
    copies = select(func.count()).select_from(OutboxMessage).where(OutboxMessage.kind == NoticeKind.BROADCAST)
    async with database.transaction() as session:
        return await session.scalar(copies)


def _numbers(last: int) -> Any:
    numbers = select(literal(1, Integer).label("number")).cte("numbers", recursive=True)
    return numbers.union_all(select(numbers.c.number + 1).where(numbers.c.number < last))


async def _fill(database: Database) -> None:
    """People with profiles; the first 100,000 want news. A draft without filters, by the one member of staff."""
    numbers = _numbers(RECEIVERS + OTHERS)
    number = numbers.c.number
    at = literal(NOW, UtcDateTime)
    language = case((number % 3 == 0, "ar"), (number % 3 == 1, "sv"), else_="so")
    async with database.transaction() as session:
        await _insert(
            session,
            Person,
            select(
                number.label("telegram_id"),
                language.label("language"),
                literal(True).label("language_chosen"),
                literal(False).label("is_staff"),
                literal(False).label("is_admin"),
                at.label("created_at"),
                at.label("last_seen_at"),
            ),
        )
        empty = literal([], Profile.wants.type)
        wants = case((Person.telegram_id % 2 == 0, literal(["job"], Profile.wants.type)), else_=empty)
        born = 1986 + Person.telegram_id % 25
        told: dict[str, Any] = {
            "person_id": Person.id,
            "birth_year": born,
            "wants": wants,
            "languages": empty,
            "travel_by": empty,
        }
        columns = [value.label(name) for name, value in {**told, "updated_at": at}.items()]
        await _insert(session, Profile, select(*columns))
        purpose = literal(ConsentPurpose.BROADCASTS, Consent.purpose.type)
        given: dict[str, Any] = {
            "person_id": Person.id,
            "purpose": purpose,
            "text_version": literal(consents.version_of(session, ConsentPurpose.BROADCASTS)),
            "given_at": at,
        }
        agreed = select(*(value.label(name) for name, value in given.items()))
        await _insert(session, Consent, agreed.where(Person.telegram_id <= RECEIVERS))
        staff = Person(telegram_id=0, language="sv", is_staff=True, created_at=NOW, last_seen_at=NOW)
        session.add(staff)
        await session.flush()
        draft = {"state": BroadcastState.DRAFT, "texts": {"sv": "Hej"}, "buttons": [], "filters": {}}
        session.add(Broadcast(**draft, created_by=staff.id, confirmed_by=staff.id, created_at=NOW))
        await session.flush()
        await session.execute(text("ANALYZE"))


async def _insert(session: AsyncSession, table: Any, rows: Select[Any]) -> None:
    await session.execute(insert(table).from_select([column.name for column in rows.selected_columns], rows))

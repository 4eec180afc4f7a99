"""The reminder tick: with a million registrations of which none is due, and with ten thousand due."""

import statistics
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Integer, exists, func, insert, literal, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.databases import fresh_database
from bot.services import reminders, waiting
from db.base import UtcDateTime
from db.enums import EventState, NoticeKind, RegistrationStatus
from db.models import Event, OutboxMessage, Person, Registration
from db.session import Database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
REGISTERED = 1_000_000
DUE = 10_000
TICKS = 50
GOAL_MS = {"SQLite": 20, "PostgreSQL": 10}


async def compare() -> None:
    """The tick beside a query that looks at every registration, on both databases."""
    for kind in ("SQLite", "PostgreSQL"):
        async with fresh_database(kind) as database:
            await _fill(database)
            idle = await _time(database, _tick, TICKS)
            naive = await _time(database, _look_at_everybody, 3)
            async with database.transaction() as session:
                await add_event(session, 2, NOW + timedelta(days=7), REGISTERED, DUE)
            due = await _time(database, _tick, 1)
            again = await _time(database, _tick, TICKS)
            async with database.transaction() as session:
                written = await session.scalar(select(func.count()).select_from(OutboxMessage))
        print(
            f"{kind:<11} none of {REGISTERED:,} due: {idle * 1000:6.2f} ms (goal < {GOAL_MS[kind]} ms; "
            f"a look at every registration {naive * 1000:,.0f} ms)   {DUE:,} due: {due * 1000:,.0f} ms, "
            f"{written:,} messages written; the tick after it {again * 1000:.2f} ms"
        )


async def _time(database: Database, work: Any, times: int) -> float:
    """The median duration in seconds, transaction and commit included."""
    durations = []
    for _ in range(times):
        started = time.perf_counter()
        async with database.transaction() as session:
            await work(session)
        durations.append(time.perf_counter() - started)
    return statistics.median(durations)


async def _tick(session: AsyncSession) -> None:
    await waiting.expire_offers(session, now=NOW)
    await reminders.enqueue_due(session, now=NOW)


async def _look_at_everybody(session: AsyncSession) -> None:
    """The plain way: every registration whose event is a week away and that has no message yet."""
    told = exists().where(
        OutboxMessage.person_id == Registration.person_id, OutboxMessage.kind == NoticeKind.REMINDER_7_DAYS
    )
    await session.execute(
        select(func.count())
        .select_from(Registration)
        .join(Event, Event.id == Registration.event_id)
        .where(Registration.reminders.is_(True), Event.starts_at > NOW, ~told)
    )


async def _fill(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(
            insert(Person).from_select(
                ["telegram_id", "language", "language_chosen", "is_staff", "created_at", "last_seen_at"],
                select(
                    _numbers(1, REGISTERED + DUE).c.number,
                    literal("sv"),
                    literal(True),
                    literal(False),
                    literal(NOW, UtcDateTime),
                    literal(NOW, UtcDateTime),
                ),
            )
        )
        await add_event(session, 1, NOW + timedelta(days=12), 0, REGISTERED)
        await session.execute(text("ANALYZE"))


def _numbers(first: int, last: int) -> Any:
    numbers = select(literal(first, Integer).label("number")).cte("numbers", recursive=True)
    return numbers.union_all(select(numbers.c.number + 1).where(numbers.c.number < last))


async def add_event(session: AsyncSession, event_id: int, starts_at: datetime, after: int, count: int) -> None:
    """A public event, with a registration for each of `count` people after the first `after`."""
    session.add(
        Event(
            id=event_id,
            key=f"event-{event_id}",
            name="Industrinatten",
            area="Östersund",
            about="",
            translations={},
            starts_at=starts_at,
            ends_at=starts_at + timedelta(hours=4),
            zone="Europe/Stockholm",
            state=EventState.PUBLISHED,
        )
    )
    await session.flush()
    if not count:
        return
    first_person = await session.scalar(select(func.min(Person.id)))
    assert first_person is not None
    numbers = _numbers(first_person + after, first_person + after + count - 1)
    await session.execute(
        insert(Registration).from_select(
            ["person_id", "event_id", "status", "party", "reminders", "created_at"],
            select(
                numbers.c.number,
                literal(event_id),
                literal(RegistrationStatus.REGISTERED, Registration.status.type),
                literal(1),
                literal(True),
                literal(NOW, UtcDateTime),
            ),
        )
    )

"""Delivery: the share of Telegram's rate that is used, and messages per second without a limit."""

import asyncio
import statistics
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import String, cast, insert, literal, select
from telegram import Bot

from benchmarks.databases import fresh_database
from benchmarks.processes import sandbox
from benchmarks.reminders import add_event
from bot.app import Program
from bot.http import AiohttpRequest
from bot.services import outbox
from bot.settings import Settings
from db.base import UtcDateTime
from db.enums import EventState, NoticeKind
from db.models import Event, OutboxMessage, Person
from db.session import Database
from sandbox.client import SandboxClient, sandbox_client

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MESSAGES = 10_000
PEOPLE = 1_000
FIRST_ID = 500_000
#: Telegram's limit is 30 a second; scaled up so that the measurement takes seconds.
FACTOR = 10
TOKEN = "100001:" + "b" * 35


@dataclass(frozen=True, slots=True)
class Result:
    """Seconds from the first send to the last, sends in each full second between, CPU seconds, answers with 429."""

    seconds: float
    per_second: tuple[int, ...]
    cpu: float
    refused: int


async def compare() -> None:
    """The share of a scaled limit that is used; then the speed without one, beside bare calls of the library."""
    rate = 30.0 * FACTOR
    limited = await _deliver("SQLite", rate)
    steady = statistics.mean(limited.per_second)
    print(
        f"limit {rate:,.0f}/s: {MESSAGES:,} messages in {limited.seconds:.2f} s; {steady:,.1f} in each full second "
        f"({min(limited.per_second)}-{max(limited.per_second)}), {steady / rate:.1%} of the rate (goal >= 99 %), "
        f"{limited.refused} answers with 429"
    )
    bare = await _bare_calls()
    for kind in ("SQLite", "PostgreSQL"):
        free = await _deliver(kind, None)
        print(
            f"no limit, {kind:<10}: {MESSAGES / free.seconds:,.0f} messages/s (goal >= 1,000), "
            f"{free.cpu / MESSAGES * 1000:.2f} ms of processor time each; bare send_message: "
            f"{MESSAGES / bare.seconds:,.0f}/s, {bare.cpu / MESSAGES * 1000:.2f} ms"
        )


@asynccontextmanager
async def _ground(rate: float | None) -> AsyncIterator[tuple[str, SandboxClient]]:
    async with sandbox(rate) as url, sandbox_client(url) as client:
        await asyncio.gather(
            *(
                client.call("POST", "people", {"id": FIRST_ID + one, "first_name": f"P{one}", "has_started": True})
                for one in range(PEOPLE)
            )
        )
        yield url, client


async def _deliver(kind: str, rate: float | None) -> Result:
    """10,000 messages of the outbox through the whole program."""
    async with fresh_database(kind) as database, _ground(rate) as (url, client):
        await _fill(database)
        settings = Settings(bot_token=TOKEN, bot_api_url=url, database_url=_url_of(database))
        program = Program(settings, clock=lambda: NOW, messages_per_second=rate)
        cpu = time.process_time()
        async with program.running():
            await _all_sent(program.database)
        cpu = time.process_time() - cpu
        return await _result(client, cpu)


def _url_of(database: Database) -> str:
    return database.engine.url.render_as_string(hide_password=False)


async def _all_sent(database: Database) -> None:
    """Look now and then whether nothing is left, without getting in the way."""
    while True:
        async with database.transaction() as session:
            waiting = select(OutboxMessage.id).where(OutboxMessage.sent_at.is_(None)).limit(1)
            if await session.scalar(waiting) is None:
                return
        await asyncio.sleep(0.3)


async def _result(client: SandboxClient, cpu: float) -> Result:
    sends = [call for call in await client.calls() if call["method"] == "sendMessage"]
    done = [call["at"] for call in sends if call["status"] == 200]
    assert len(done) == MESSAGES, f"{len(done)} messages arrived"
    seconds = Counter(int(at - done[0]) for at in done)
    full = tuple(seconds[second] for second in range(int(done[-1] - done[0])))
    return Result(done[-1] - done[0], full, cpu, sum(call["status"] == 429 for call in sends))


async def _fill(database: Database) -> None:
    """An event that was cancelled, and a notice of it for each person, ten times over."""
    async with database.transaction() as session:
        session.add_all(
            Person(telegram_id=FIRST_ID + one, language="sv", language_chosen=True, created_at=NOW, last_seen_at=NOW)
            for one in range(PEOPLE)
        )
        await session.flush()
        await add_event(session, 1, NOW + timedelta(days=3), 0, 0)
        event = await session.get_one(Event, 1)
        event.state = EventState.CANCELLED
        await session.flush()
        for turn in range(MESSAGES // PEOPLE):
            await session.execute(insert(OutboxMessage).from_select(*_notices(turn)))


def _notices(turn: int) -> tuple[list[str], Any]:
    values: dict[str, Any] = {
        "person_id": Person.id,
        "kind": literal(NoticeKind.EVENT_CANCELLED, OutboxMessage.kind.type),
        "subject_id": literal(1),
        "args": literal({}, OutboxMessage.args.type),
        "dedupe_key": literal(f"{turn}:") + cast(Person.id, String),
        "priority": literal(outbox.PRIORITY[NoticeKind.EVENT_CANCELLED]),
        "created_at": literal(NOW, UtcDateTime),
        "due_at": literal(NOW, UtcDateTime),
        "attempts": literal(0),
    }
    return list(values), select(*values.values())


async def _bare_calls() -> Result:
    """The same number of messages by the library alone, as many at once as delivery has."""
    async with _ground(None) as (url, client):
        bot = Bot(TOKEN, base_url=f"{url}/bot", request=AiohttpRequest(), get_updates_request=AiohttpRequest(2))
        async with bot:
            numbers = iter(range(MESSAGES))
            cpu = time.process_time()

            async def worker() -> None:
                for number in numbers:
                    await bot.send_message(FIRST_ID + number % PEOPLE, "<b>Industrinatten</b> is cancelled.", "HTML")

            await asyncio.gather(*(worker() for _ in range(48)))
            cpu = time.process_time() - cpu
        return await _result(client, cpu)

"""Two processes on one PostgreSQL, killed in turn, with a Telegram that fails: everything arrives.

A message may come twice only where Telegram cannot know better: the connection broke after the effect, or the process
was killed between the send and its record (ADR 2).
"""

import asyncio
import random
import signal
import socket
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, insert, literal, select

from bot.services import outbox
from db import migrate
from db.base import UtcDateTime
from db.enums import EventState, NoticeKind
from db.models import Event, OutboxMessage, Person
from db.session import Database
from sandbox.client import SandboxClient, sandbox_client
from sandbox.server import Sandbox, running_sandbox
from tests.conftest import new_postgres_database
from tests.forks import Fork, Nursery

MESSAGES = 1_000
FIRST_ID = 800_000
SECONDS = 90


class Process:
    """One bot of several on a database; each has a webhook of its own, so that none polls."""

    def __init__(self, forks: Nursery, url: str, database_url: str, folder: Path, name: str) -> None:
        self._forks = forks
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self._environment = {
            "BOT_TOKEN": "100001:" + "c" * 35,
            "BOT_API_URL": url,
            "DATABASE_URL": database_url,
            "WEBHOOK_URL": f"http://127.0.0.1:{port}",
            "WEBHOOK_SECRET": "chaos",
            "HTTP_PORT": str(port),
            "HASTY_START": str(datetime.now(UTC).timestamp()),
        }
        self._log = folder / f"{name}.jsonl"
        self._process: Fork | None = None

    async def start(self) -> None:
        self._process = await self._forks.begin("tests.bot.hasty_bot", [], self._environment, self._log)

    async def end(self, number: signal.Signals) -> None:
        assert self._process is not None
        await self._process.end(number)


#: Where the clock of hasty_bot begins.
START = datetime(2026, 12, 1, 11, tzinfo=UTC)


async def test_two_processes_killed_in_turn_lose_nothing(forks: Nursery, postgres_url: str, tmp_path: Path) -> None:
    chance = random.Random(20261210)
    database_url = await new_postgres_database(postgres_url)
    database = Database(database_url)
    await _fill(database)
    async with running_sandbox(rate=None) as (sandbox, url), sandbox_client(url) as client:
        for number in range(MESSAGES):
            sandbox.world.add_person(id=FIRST_ID + number, first_name=f"P{number}", has_started=True)
        await _order_faults(client, chance)
        first, second = (Process(forks, url, database_url, tmp_path, name) for name in ("first", "second"))
        await asyncio.gather(first.start(), second.start())
        unrecorded: set[int] = set()
        for victim, after in ((first, chance.randint(100, 300)), (second, chance.randint(450, 700))):
            await _until_arrived(sandbox, after)
            await asyncio.sleep(chance.random() * 0.2)
            await victim.end(signal.SIGKILL)
            unrecorded |= await _sent_but_not_recorded(database, sandbox)
            await victim.start()
        await _until_recorded(database)
        await asyncio.gather(first.end(signal.SIGTERM), second.end(signal.SIGTERM))
        arrived = _arrived(sandbox)
        broken = {
            int(call["params"]["chat_id"])
            for call in await client.calls()
            if call["method"] == "sendMessage" and "after the effect" in call.get("description", "")
        }
    await database.close()
    twice = {person for person, count in arrived.items() if count > 1}
    print(
        f"{len(arrived)} of {MESSAGES} arrived; {len(twice)} more than once: {len(twice & broken)} after a broken "
        f"connection, {len(twice - broken)} after a kill"
    )
    assert set(arrived) == {FIRST_ID + number for number in range(MESSAGES)}, "all of them arrive"
    assert twice <= broken | unrecorded, "nothing comes twice without a reason"
    assert broken, "connections did break after the effect"


async def _fill(database: Database) -> None:
    """A cancelled event, and the notice of it for everybody."""
    await migrate.upgrade(database.engine)
    async with database.transaction() as session:
        session.add_all(
            Person(
                telegram_id=FIRST_ID + number,
                language="sv",
                language_chosen=True,
                created_at=START,
                last_seen_at=START,
            )
            for number in range(MESSAGES)
        )
        starts_at = START + timedelta(days=3)
        session.add(
            Event(
                id=1,
                key="chaos",
                name="Industrinatten",
                area="Åre",
                about="",
                translations={},
                starts_at=starts_at,
                ends_at=starts_at + timedelta(hours=3),
                zone="Europe/Stockholm",
                state=EventState.CANCELLED,
            )
        )
        await session.flush()
        values = {
            "person_id": Person.id,
            "kind": literal(NoticeKind.EVENT_CANCELLED, OutboxMessage.kind.type),
            "subject_id": literal(1),
            "args": literal({}, OutboxMessage.args.type),
            "dedupe_key": func.concat("chaos:", Person.id),
            "priority": literal(outbox.PRIORITY[NoticeKind.ROUTE_DELAYED]),
            "created_at": literal(START, UtcDateTime),
            "due_at": literal(START, UtcDateTime),
            "attempts": literal(0),
        }
        await session.execute(insert(OutboxMessage).from_select(list(values), select(*values.values())))


async def _order_faults(client: SandboxClient, chance: random.Random) -> None:
    for kind, count in (("429", 6), ("500", 40), ("reset_before", 40), ("reset_after", 40)):
        await client.fault(
            kind, method="sendMessage", count=count, probability=0.04, retry_after=1, seed=chance.randrange(1000)
        )


def _arrived(sandbox: Sandbox) -> Counter[int]:
    """How many messages each person's chat holds."""
    counts: Counter[int] = Counter()
    for bot in sandbox.world.bots.values():
        for person_id, chat in bot.chats.items():
            if person_id >= FIRST_ID and chat.messages:
                counts[person_id] = len(chat.messages)
    return counts


async def _until_arrived(sandbox: Sandbox, count: int) -> None:
    give_up = time.monotonic() + SECONDS
    while _arrived(sandbox).total() < count:
        assert time.monotonic() < give_up, f"{count} messages never arrived"
        await asyncio.sleep(0.02)


async def _sent_but_not_recorded(database: Database, sandbox: Sandbox) -> set[int]:
    """People whose message has arrived and is not recorded as sent at this moment."""
    async with database.transaction() as session:
        unsent = await session.scalars(
            select(Person.telegram_id)
            .join(OutboxMessage, OutboxMessage.person_id == Person.id)
            .where(OutboxMessage.sent_at.is_(None))
        )
        return set(unsent) & set(_arrived(sandbox))


async def _until_recorded(database: Database) -> None:
    give_up = time.monotonic() + SECONDS
    while True:
        async with database.transaction() as session:
            left = await session.scalar(
                select(func.count()).select_from(OutboxMessage).where(OutboxMessage.sent_at.is_(None))
            )
        if not left:
            return
        assert time.monotonic() < give_up, f"{left} were never sent"
        await asyncio.sleep(0.1)

"""A stage for conversations: the sandbox, the real program over HTTP, and people with phones."""

import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.app import Program
from bot.services import news, region
from bot.settings import Settings
from db.models import OutboxMessage
from sandbox.client import Phone, SandboxClient, sandbox_client
from sandbox.server import Sandbox, running_sandbox
from tests.conftest import DATA_KEY
from tests.factories import make_person, make_profile

TOKEN = "100001:" + "t" * 35


class StageClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)


@dataclass(slots=True)
class Stage:
    """Everything a test of a conversation touches."""

    sandbox: Sandbox
    client: SandboxClient
    program: Program
    clock: StageClock

    async def person(self, name: str, language: str = "sv", **facts: object) -> Phone:
        return await self.client.add_person(name, language_code=language, **facts)

    async def reader(self, name: str, language: str, municipality: str, birth_year: str, *wants: str) -> Phone:
        """Somebody who has told about themselves and wants news, as if they had answered all questions before."""
        phone = await self.person(name, language, has_started=True)
        async with self.program.database.transaction() as session:
            person = await make_person(session, phone.id, now=self.clock.now, language=language)
            told = {"first_name": name, "municipality": municipality, "birth_year": int(birth_year)}
            await make_profile(session, person, now=self.clock.now, wants=list(wants), **told)
            await news.allow(session, person, now=self.clock.now)
        return phone

    async def settle(self) -> None:
        """Wait until nothing is under way: updates carried out, outbox empty, phones quiet."""
        await self.client.settle(idle_ms=10)
        for _ in range(500):
            if not await self._waits():
                return
            await self.client.settle(idle_ms=30)
        raise AssertionError("the outbox was not emptied")

    async def _waits(self) -> bool:
        """Whether a message of the outbox is due and neither sent nor dropped."""
        async with self.program.database.transaction() as session:
            due = select(OutboxMessage.id).where(
                OutboxMessage.sent_at.is_(None),
                OutboxMessage.dropped_at.is_(None),
                OutboxMessage.due_at <= self.clock.now,
            )
            return await session.scalar(due.limit(1)) is not None

    async def tick(self) -> None:
        """What the scheduler does every minute, now."""
        await self.program.ticks.tick()
        await self.settle()

    async def say(self, phone: Phone, *steps: str) -> None:
        """Do several things one after the other: `[Label]` presses a button, everything else is written."""
        for step in steps:
            if step.startswith("["):
                await phone.press(step.strip("[]"))
            else:
                await phone.text(step)
            await self.settle()


@asynccontextmanager
async def staged(
    database_url: str,
    now: datetime,
    *,
    wrap: Callable[[Settings], Settings] = lambda settings: settings,
    rate: float | None = None,
    has_limits: bool = False,
) -> AsyncIterator[Stage]:
    """A running stage with the example region; its staff and contacts have started the bot before.

    Without limits a test may send as much and as fast as it likes.
    """
    clock = StageClock(now)
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        sandbox, url = await stack.enter_async_context(running_sandbox(rate=rate))
        people = region.example_people()
        for entry in (*people.staff, *people.contacts, *people.partners):
            sandbox.world.add_person(
                id=entry.telegram_id, first_name=entry.first_name, language_code=entry.language, has_started=True
            )
        settings = Settings(
            bot_token=TOKEN,
            bot_api_url=url,
            database_url=database_url,
            staff_ids=frozenset(entry.telegram_id for entry in people.staff),
            data_keys=(DATA_KEY,),
            data_folder=Path(folder),
        )
        program = Program(
            wrap(settings), clock=clock, tick_seconds=3600, messages_per_second=rate, has_limits=has_limits
        )
        async with program.running(example_data=True), sandbox_client(url) as client:
            stage = Stage(sandbox, client, program, clock)
            await stage.settle()
            yield stage

"""A bot that is killed again and again in a conversation loses no answer and no lead, and doubles none."""

import asyncio
import json
import random
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.services import region
from db import sealing
from sandbox.client import NoButton, Phone, sandbox_client
from sandbox.server import running_sandbox
from tests.forks import Fork, Nursery

KILLS = 20
#: Seconds after an action within which the process is killed: before, while and after it is carried out.
WINDOW = 0.12

STEPS = (
    "/start",
    "[Svenska]",
    "[Börja]",
    "2001",
    "[Ja]",
    "[Krokom]",
    "[Praktik]",
    "[Jobb med lön]",
    "[Klar]",
    "[Mat]",
    "[Metall]",
    "[Klar]",
    "Jag bakade bröd hemma och lagade traktorer.",
    "[Klar]",
    "[enkla saker]",
    "[English]",
    "[Klar]",
    "[100 km]",
    "[Buss]",
    "[Klar]",
    "Oleksandr",
    "[Visa vad som passar mig]",
    "[Ja, berätta för dem om mig]",
    "[Ja, de får skriva här på Telegram]",
)


class Process:
    """The bot as a process of its own, which can be killed and started again."""

    def __init__(self, forks: Nursery, url: str, folder: Path) -> None:
        self._forks = forks
        self._environment = {
            "BOT_TOKEN": "100001:" + "k" * 35,
            "BOT_API_URL": url,
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'bot.sqlite3'}",
            "LOG_FORMAT": "json",
        }
        self._log = folder / "log.jsonl"
        self._process: Fork | None = None
        self._starts = 0

    async def start(self) -> None:
        self._process = await self._forks.begin("bot.cli", ["run", "--example-data"], self._environment, self._log)
        self._starts += 1
        for _ in range(400):
            if self._log.exists() and (await asyncio.to_thread(self._log.read_text)).count('"running"') >= self._starts:
                return
            await asyncio.sleep(0.05)
        raise AssertionError("the bot did not start")

    async def end(self, number: signal.Signals) -> int:
        assert self._process is not None
        return await self._process.end(number)


@asynccontextmanager
async def _bot(forks: Nursery, url: str, folder: Path) -> AsyncIterator[Process]:
    process = Process(forks, url, folder)
    await process.start()
    yield process
    assert await process.end(signal.SIGTERM) == 0, "SIGTERM must stop it cleanly"


async def _do(phone: Phone, step: str) -> None:
    """Write, or press as soon as the button is there: a person waits for a slow bot, and does nothing twice."""
    if not step.startswith("["):
        await phone.text(step)
        return
    for _ in range(200):
        try:
            await phone.press(step.strip("[]"))
        except NoButton:
            await asyncio.sleep(0.1)
        else:
            return
    raise AssertionError(f"the button {step} never came")


async def test_killed_at_twenty_random_moments(forks: Nursery, tmp_path: Path) -> None:
    chance = random.Random(20261123)
    fatal = set(chance.sample(range(1, len(STEPS)), KILLS))
    async with running_sandbox(rate=None) as (sandbox, url), sandbox_client(url) as client:
        for entry in region.example_people().contacts:
            sandbox.world.add_person(id=entry.telegram_id, first_name=entry.first_name, has_started=True)
        person = await client.add_person("Oleksandr", language_code="sv")
        async with _bot(forks, url, tmp_path) as bot:
            for at, step in enumerate(STEPS):
                await _do(person, step)
                if at in fatal:
                    await asyncio.sleep(chance.random() * WINDOW)
                    await bot.end(signal.SIGKILL)
                    await bot.start()
                await client.settle(idle_ms=250, seconds=30)
            await client.settle(idle_ms=500, seconds=30)
    _check_answers(tmp_path / "bot.sqlite3")
    _check_cards(tmp_path / "bot.sqlite3")


def _check_answers(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        (row,) = connection.execute("SELECT answers FROM conversation WHERE flow = 'profile'").fetchall()
        leads = connection.execute("SELECT status FROM lead").fetchall()
        consents = connection.execute("SELECT count(*) FROM consent WHERE purpose = 'company'").fetchone()
    answers = json.loads(sealing.unseal(row[0]))
    assert answers["birth_year"] == 2001
    assert answers["municipality"] == "krokom"
    assert answers["wants"] == ["internship", "job"]
    assert answers["interests"] == ["food", "metal"]
    assert answers["skills_text"]["text"] == "Jag bakade bröd hemma och lagade traktorer."
    assert (answers["swedish"], answers["languages"]) == ("A2", ["en"])
    assert (answers["travel_km"], answers["travel_by"]) == ("100", ["bus"])
    assert answers["first_name"] == "Oleksandr"
    assert leads == [("requested",)], "one yes is one lead"
    assert consents == (1,)


def _check_cards(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        cards = connection.execute(
            "SELECT person_id, count(*), min(sent_at IS NOT NULL) FROM outbox_message "
            "WHERE kind = 'lead_card' GROUP BY person_id"
        ).fetchall()
        contacts = connection.execute(
            "SELECT count(*) FROM company_contact WHERE company_id = (SELECT company_id FROM lead)"
        ).fetchone()[0]
    assert len(cards) == contacts
    assert all(count == 1 and is_sent for _person, count, is_sent in cards), "every contact's card was sent, once"

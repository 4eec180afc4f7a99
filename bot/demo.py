"""The demo: a sandbox, a fresh database with the example region, and the bot against them."""

import asyncio
import contextlib
import secrets
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp

from bot.app import Program
from bot.services import region
from bot.services.region import PersonEntry
from bot.settings import Settings

#: How often the demo looks whether somebody moved the sandbox's clock, in seconds.
CLOCK_POLL = 0.5
START_SECONDS = 30.0
BOT_NAME = "Industrinatten"


class FollowedClock:
    """The sandbox's clock, which people can move forward."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.offset

    async def follow(self, url: str, program: Program) -> None:
        """Follow the sandbox's clock until cancelled; a jump makes the scheduler's tick happen at once."""
        async with aiohttp.ClientSession() as session:
            while True:
                with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                    async with session.get(f"{url}/control/clock") as response:
                        offset = timedelta(seconds=(await response.json())["offset_seconds"])
                    if abs(offset - self.offset) > timedelta(seconds=1):
                        self.offset = offset
                        await program.ticks.tick()
                await asyncio.sleep(CLOCK_POLL)


async def run_demo(settings: Settings, *, port: int, data: Path) -> None:
    """Run the demo until SIGINT or SIGTERM; prints one line with the address when all of it answers."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with _sandbox(port) as url:
        await add_people(url)
        async with demo_bot(settings, url, data):
            await _greet_those_who_work(url)
            print(f"Open {url}", flush=True)
            await stop.wait()


@asynccontextmanager
async def demo_bot(settings: Settings, url: str, data: Path) -> AsyncIterator[Program]:
    """The bot on a fresh database with the example region, talking to the sandbox at `url`."""
    await asyncio.to_thread(_empty, data)
    people = region.example_people()
    clock = FollowedClock()
    program = Program(
        replace(
            settings,
            bot_token=f"100001:{secrets.token_urlsafe(26)}",
            bot_api_url=url,
            database_url=f"sqlite+aiosqlite:///{data / 'bot.sqlite3'}",
            staff_ids=frozenset(person.telegram_id for person in people.staff),
            webhook_url=None,
            data_folder=data,
        ),
        clock=clock,
    )
    async with program.running(example_data=True):
        await program.application.bot.set_my_name(BOT_NAME)
        following = asyncio.create_task(clock.follow(url, program))
        yield program
        following.cancel()


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


@asynccontextmanager
async def _sandbox(port: int) -> AsyncIterator[str]:
    """The sandbox as a process of its own, stopped at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", str(port), stdout=asyncio.subprocess.PIPE, start_new_session=True
    )
    assert process.stdout is not None  # noqa: S101 - asked for above
    try:
        async with asyncio.timeout(START_SECONDS):
            line = (await process.stdout.readline()).decode()
        if "http" not in line:
            raise SystemExit("The sandbox did not start. Is the port taken? Try: make demo PORT=8123")
        yield line[line.index("http") :].strip()
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def add_people(url: str) -> None:
    """Put the invented people on the page: a candidate, a contact and staff first, since it shows the first three."""
    people = region.example_people()
    names = {company.key: company.name for company in region.example_companies()}
    contacts = {person.telegram_id: person for person in people.contacts}
    first = [people.candidates[0], next(iter(contacts.values())), people.staff[0]]
    everybody = [*first, *people.partners, *people.candidates[1:], *people.contacts[1:], *people.staff[1:]]
    new = {person.telegram_id for person in people.candidates}
    async with aiohttp.ClientSession() as session:
        for person in everybody:
            note = _note(person, names)
            async with session.post(
                f"{url}/control/people", json=_account(person, note, person.telegram_id not in new)
            ) as response:
                response.raise_for_status()


def _note(person: PersonEntry, names: Mapping[str, str]) -> str:
    """Who this is, for the page."""
    home = names[person.company] if person.company else person.organisation
    return f"{person.role.value if person.role else 'contact'} at {home}" if home else person.note


async def _greet_those_who_work(url: str) -> None:
    """The contact and the staff member that the page shows first have just opened the bot."""
    people = region.example_people()
    async with aiohttp.ClientSession() as session:
        for person in (people.contacts[0], people.staff[0]):
            async with session.post(f"{url}/control/people/{person.telegram_id}/start", json={}) as response:
                response.raise_for_status()


def _account(person: PersonEntry, note: str, has_started: bool) -> dict[str, object]:
    return {
        "id": person.telegram_id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "language_code": person.language,
        "note": note,
        "has_started": has_started,
    }

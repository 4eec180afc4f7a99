"""`python -m benchmarks fuzz`: the bot in a process of its own, against a strict sandbox in this one."""

import argparse
import asyncio
import itertools
import json
import logging
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import psutil
import structlog

from benchmarks.databases import fresh_url
from benchmarks.fuzz.cast import make_cast
from benchmarks.fuzz.play import BATCH, STRETCH, Play, Tally
from benchmarks.fuzz.reach import VARIABLE, services_missed
from db import sealing
from db.session import Database
from sandbox.server import Sandbox, running_sandbox

ROOT = Path(__file__).parent.parent.parent
TOKEN = "100001:" + "f" * 35
#: A Monday, ten in the morning in Östersund, two and a half weeks before the example's evening.
BEGINNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STAFF = 900_001
#: Memory is read after so many updates, and is flat when it does not grow from the second reading on.
READ_EVERY = 10_000
#: What was reached is told after so many, for a play that somebody ends.
REACH_EVERY = 500
#: Seconds that a batch may take.
PATIENCE = 120.0


@dataclass(slots=True)
class Target:
    """The bot's process."""

    process: asyncio.subprocess.Process
    database: Database
    sandbox: Sandbox
    log: Path
    #: Starts the bot anew, with its clock at an instant.
    start: Callable[[datetime], Awaitable[asyncio.subprocess.Process]]
    clock: datetime = BEGINNING

    def now(self) -> datetime:
        return self.clock

    async def advance(self, seconds: float) -> None:
        self.clock += timedelta(seconds=seconds)
        await self.ask(f"advance {seconds}")

    async def tick(self) -> None:
        await self.ask("tick")

    async def kill(self, when_gone: Callable[[], object]) -> None:
        """End the bot as the system does when memory is short, at once, and start it again on the same database."""
        self.process.kill()
        await self.process.wait()
        when_gone()
        self.process = await self.start(self.clock)

    async def ask(self, order: str) -> str:
        """Give an order and wait for the answer. Raises AssertionError when the bot is gone."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{order}\n".encode())
        async with asyncio.timeout(PATIENCE):
            answer = await self.process.stdout.readline()
        assert answer, f"the bot has ended; its log: {self.log}"
        return answer.decode().strip()

    async def quiet(self) -> None:
        """Wait until every update is confirmed and no call was made for a moment."""
        bot = next(iter(self.sandbox.world.bots.values()))
        async with asyncio.timeout(PATIENCE):
            while (
                bot.mailbox.waiting or bot.mailbox.in_flight or time.monotonic() - self.sandbox.calls.busy_until < 0.02
            ):
                assert self.process.returncode is None, f"the bot has ended; its log: {self.log}"
                await asyncio.sleep(0.004)

    def memory(self) -> int:
        """Bytes that the bot has in memory."""
        return int(psutil.Process(self.process.pid).memory_info().rss)

    def errors(self) -> Counter[str]:
        """What its log tells of that must not happen: the event, the error, and where it was raised."""
        found: Counter[str] = Counter()
        for line in self.log.read_text(encoding="utf-8").splitlines():
            entry = _entry(line)
            if entry is None or entry.get("level") in ("error", "critical"):
                found[_told(entry) if entry else line[:120]] += 1
        return found


def _entry(line: str) -> dict[str, object] | None:
    """A line of the log, None for one that is no event."""
    try:
        entry: dict[str, object] = json.loads(line)
    except ValueError:
        return None
    return entry


def _told(entry: dict[str, object]) -> str:
    raised = entry.get("exception")
    if not isinstance(raised, list) or not raised:
        return str(entry.get("event"))
    frames = [frame for frame in raised[-1]["frames"] if "site-packages" not in frame["filename"]] or raised[-1][
        "frames"
    ]
    place = f"{Path(frames[-1]['filename']).name}:{frames[-1]['lineno']}"
    return f"{entry.get('event')}: {raised[-1]['exc_type']} {str(raised[-1]['exc_value'])[:80]} at {place}"


@asynccontextmanager
async def target(database_url: str | None, *, is_watched: bool = False) -> AsyncIterator[Target]:
    """The bot, running with the example region."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fuzz", ignore_cleanup_errors=True)))
        url = stack.enter_context(fresh_url(database_url or "sqlite"))
        sandbox, address = await stack.enter_async_context(running_sandbox(rate=None))
        for number, user in make_cast(Random(0)).users.items():
            sandbox.world.add_person(id=number, first_name=user["first_name"], has_started=True)
        key = sealing.new_key()
        sealing.use_keys(lambda: (key,))
        variables = {"BOT_API_URL": address, "BOT_TOKEN": TOKEN, "DATABASE_URL": url, "STAFF_IDS": str(STAFF)}
        log, seen = folder / "log", folder / "reached"
        variables |= {"DATA_KEY": key, "DATA_DIR": str(folder), VARIABLE: str(seen)}
        module = "benchmarks.fuzz.reach" if is_watched else "benchmarks.fuzz.target"

        async def start(now: datetime) -> asyncio.subprocess.Process:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", module, now.isoformat()),
                cwd=ROOT,
                env=os.environ | variables,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=lines,
            )
            stack.push_async_callback(_ended, process)
            assert process.stdout is not None
            assert await process.stdout.readline(), log.read_text()
            return process

        lines = stack.enter_context(log.open("ab"))
        process = await start(BEGINNING)
        database = Database(url)
        stack.push_async_callback(database.close)
        yield Target(process, database, sandbox, log, start)
        if is_watched:
            missed = services_missed(seen)
            print(f"functions of services that never ran ({len(missed)}): {' '.join(missed)}")


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
    await process.wait()


async def fuzz(
    updates: int,
    seed: int,
    database_url: str | None,
    *,
    traces: bool = False,
    is_watched: bool = False,
    kills: int = 0,
    stretch: int = STRETCH,
) -> bool:
    """Play, print figures, and say whether all was well."""
    async with target(database_url, is_watched=is_watched) as bot:
        play = Play(bot.sandbox, bot, seed, stretch=stretch, kills_among=updates // BATCH // kills if kills else None)
        await play.begin()
        readings: list[int] = []
        began = time.perf_counter()

        async def told(tally: Tally) -> None:
            if is_watched and tally.updates % REACH_EVERY < stretch:
                print(f"{tally.updates:,} updates", *itertools.islice(play.reach.lines(), 5), sep="\n", flush=True)
            if tally.updates % READ_EVERY and tally.updates != updates:
                return
            readings.append(bot.memory())
            rate = tally.updates / (time.perf_counter() - began)
            print(_line(tally, rate, readings[-1], bot.errors()), flush=True)
            if traces:
                print(_grown(await bot.ask("memory")), flush=True)

        tally = await play.go_on(updates, after_stretch=told)
        if is_watched:
            print("\n".join(play.reach.lines()))
        if kills:
            print(_killed(tally))
        print(f"given again: {play.mishaps.again}, one button pressed at once: {play.mishaps.twins}")
        return _judged(tally, readings, bot)


def _line(tally: Tally, rate: float, memory: int, errors: Counter[str]) -> str:
    refused = f"refused {tally.refused.total():4} (foreseen {tally.foreseen})"
    wrong = f"errors {errors.total():4}   faults {len(tally.faults) + len(tally.lost) + tally.silent.total():4}"
    return f"{tally.updates:8,} updates   {rate:5.0f}/s   {refused}   {wrong}   memory {memory / 2**20:4.0f} MB"


def _killed(tally: Tally) -> str:
    confirmed, again = (sum(each[at] for each in tally.kills) for at in (0, 1))
    return f"kills: {len(tally.kills)}; of their batches {confirmed} updates were confirmed before, {again} came again"


def _grown(told: str) -> str:
    memory = json.loads(told)
    return f"  {memory['blocks']:,} blocks; more than before: " + ", ".join(
        f"{n} {name}" for name, n in memory["grown"]
    )


def _judged(tally: Tally, readings: Sequence[int], bot: Target) -> bool:
    errors = bot.errors()
    faults = Counter(tally.faults + tally.lost)
    found = {"error": errors, "refused": tally.refused, "no answer": tally.silent, "fault": faults}
    for name, counted in found.items():
        for words, count in counted.most_common(40):
            print(f"{name} x {count}: {words}")
    if len(readings) > 2:
        print(f"memory after the first {2 * READ_EVERY:,}: {(readings[-1] - readings[1]) / 2**20:+.1f} MB")
    well = tally.all_well and not errors
    print("all well" if well else "not well")
    return well


def main(arguments: Sequence[str]) -> int:
    """0 when nothing was found, else 1."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks fuzz", description=__doc__)
    parser.add_argument("--updates", type=int, default=20_000, help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same play (default: %(default)s)")
    parser.add_argument(
        "--database", help="an empty database's URL, or `postgresql` for one of our own; default: SQLite"
    )
    parser.add_argument("--trace", action="store_true", help="say of which types there are more objects each time")
    parser.add_argument("--reach", action="store_true", help="say which buttons and services were never reached")
    parser.add_argument(
        "--stretch", type=int, default=STRETCH, help="updates between two looks, after which time goes on"
    )
    parser.add_argument("--kills", type=int, default=0, help="about so many times the bot is killed in a batch")
    given = parser.parse_args(arguments)
    # The bot has its own log; here, too, updates are read, and what cannot be read is no news.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    wishes = {"traces": given.trace, "is_watched": given.reach, "kills": given.kills, "stretch": given.stretch}
    return 0 if asyncio.run(fuzz(given.updates, given.seed, given.database, **wishes)) else 1

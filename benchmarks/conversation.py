"""Our bot beside an echo bot: the same traffic over HTTP, in one run."""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import psutil

from benchmarks.processes import sandbox
from benchmarks.traffic import PROFILE_CONVERSATION, Traffic

ROOT = Path(__file__).parent.parent
PEOPLE = 40
AT_ONCE = 8
WARM_UP = 4


@dataclass(frozen=True, slots=True)
class Figures:
    """What one bot needed. Times in seconds, memory in bytes."""

    name: str
    start_up: float
    updates: int
    wall: float
    cpu: float
    calls: int
    memory: int
    replies: tuple[float, ...]

    @property
    def cpu_per_update(self) -> float:
        return self.cpu / self.updates

    def line(self) -> str:
        p50, p95 = statistics.median(self.replies), statistics.quantiles(self.replies, n=20)[-1]
        return (
            f"{self.name:10} start {self.start_up:5.2f} s   {self.updates / self.wall:6.0f} updates/s   "
            f"CPU {self.cpu_per_update * 1000:5.2f} ms/update ({self.calls / self.updates:.1f} calls)   "
            f"reply p50 {p50 * 1000:5.1f} ms p95 {p95 * 1000:6.1f} ms   memory {self.memory / 2**20:4.0f} MB"
        )


async def measure(name: str, command: list[str], environment: dict[str, str], *, presses_labels: bool) -> Figures:
    """Start a bot against a fresh sandbox, let people talk to it, and read what it used."""
    async with sandbox() as url, aiohttp.ClientSession() as http:
        variables = (
            os.environ | environment | {"BOT_API_URL": url, "BOT_TOKEN": "100001:" + "b" * 35, "LOG_FORMAT": "json"}
        )
        started = time.perf_counter()
        bot = await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=ROOT, env=variables, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            start_up = await listening(http, url, started)
            return await _talk(name, http, url, psutil.Process(bot.pid), start_up, presses_labels)
        finally:
            bot.terminate()
            await bot.wait()


async def listening(http: aiohttp.ClientSession, url: str, started: float) -> float:
    while time.perf_counter() - started < 30:
        async with http.get(f"{url}/control/state") as response:
            bots = (await response.json())["bots"]
        if bots and bots[0]["is_listening"]:
            return time.perf_counter() - started
        await asyncio.sleep(0.01)
    raise AssertionError("the bot never listened")


async def _talk(
    name: str, http: aiohttp.ClientSession, url: str, process: psutil.Process, start_up: float, presses_labels: bool
) -> Figures:
    traffic = Traffic(url, http, presses_labels)
    listening = asyncio.create_task(traffic.listen())
    people = await traffic.add_people(WARM_UP + PEOPLE)
    await asyncio.sleep(1.0)
    for person in people[:WARM_UP]:
        await traffic.converse(person, PROFILE_CONVERSATION)
    traffic.seconds.clear()
    calls, cpu, wall = await _calls(http, url), process.cpu_times(), time.perf_counter()
    waiting = iter(people[WARM_UP:])

    async def worker() -> None:
        for person in waiting:
            await traffic.converse(person, PROFILE_CONVERSATION)

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
    wall = time.perf_counter() - wall
    used = process.cpu_times()
    listening.cancel()
    return Figures(
        name=name,
        start_up=start_up,
        updates=len(traffic.seconds),
        wall=wall,
        cpu=used.user + used.system - cpu.user - cpu.system,
        calls=await _calls(http, url) - calls,
        memory=process.memory_info().rss,
        replies=tuple(traffic.seconds),
    )


async def _calls(http: aiohttp.ClientSession, url: str) -> int:
    async with http.get(f"{url}/control/calls?since=0") as response:
        return len(await response.json())


async def compare() -> None:
    """Print both bots' figures and how they stand to each other."""
    with tempfile.TemporaryDirectory() as folder:
        database = {"DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bench.sqlite3"}
        ours = ["-m", "bot", "run", "--example-data"]
        echo = await measure("echo bot", ["-m", "benchmarks.echo_bot"], {}, presses_labels=False)
        bot = await measure("our bot", ours, database, presses_labels=True)
    print(echo.line())
    print(bot.line())
    print(f"CPU per update: {bot.cpu_per_update / echo.cpu_per_update:.2f} x the echo bot (goal: at most 1.5)")

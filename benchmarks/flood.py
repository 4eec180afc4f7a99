"""One person floods the bot: what the others notice, with the limits for each person and without, in one run."""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import aiohttp
import psutil

from benchmarks.conversation import listening
from benchmarks.processes import sandbox
from benchmarks.traffic import Traffic
from bot.app import WARM_UP_AFTER

ROOT = Path(__file__).parent.parent
#: Messages of the flooder in all, and a second: more than a script gets past Telegram.
FLOOD, A_SECOND = 2000, 100
#: Others, who each take these steps while the flood goes on.
OTHERS = 6
STEPS = ("/start", "[Svenska]", "[Börja]", "1990", "[Ja]", "[Krokom]", "[Praktik]", "[Klar]")
#: Seconds of processor time in half a second below which the bot is at rest.
_AT_REST = 0.05
#: Telegram's limit in the sandbox, messages a second.
RATE = 30.0


async def compare() -> None:
    """Print how long others waited for each answer: without a flood, with limits, without limits."""
    for name, limits, flood in (("no flood", "on", 0), ("limits", "on", FLOOD), ("no limits", "off", FLOOD)):
        print(await _measure(name, limits, flood))


async def _measure(name: str, limits: str, flood: int) -> str:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        async with sandbox(RATE) as url, aiohttp.ClientSession() as http:
            variables = os.environ | {
                "BOT_API_URL": url,
                "BOT_TOKEN": "100001:" + "b" * 35,
                "LOG_FORMAT": "json",
                "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bench.sqlite3",
                "DATA_DIR": folder,
            }
            command = (sys.executable, "-m", "benchmarks.flood_bot", limits)
            bot = await asyncio.create_subprocess_exec(
                *command, cwd=ROOT, env=variables, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
            )
            try:
                await listening(http, url, time.perf_counter())
                await _settled(psutil.Process(bot.pid))
                return f"{name:10} {await _others(http, url, psutil.Process(bot.pid), flood)}"
            finally:
                bot.kill()
                await bot.wait()


async def _settled(process: psutil.Process) -> None:
    """Some seconds after the start the bot reads its lexicon, flood or not; that is not what is measured here."""
    await asyncio.sleep(WARM_UP_AFTER + 1)
    used = process.cpu_times().user
    while True:
        await asyncio.sleep(0.5)
        before, used = used, process.cpu_times().user
        if used - before < _AT_REST:
            return


async def _others(http: aiohttp.ClientSession, url: str, process: psutil.Process, flood: int) -> str:
    traffic = Traffic(url, http, presses_labels=True)
    following = asyncio.create_task(traffic.listen())
    flooder, warm, *others = await traffic.add_people(OTHERS + 2)
    await traffic.converse(flooder, ("/start", "[Svenska]"))
    await traffic.converse(warm, STEPS)
    traffic.seconds.clear()
    before = process.memory_info().rss
    flooding = asyncio.create_task(_flood(http, url, flooder, flood))
    await asyncio.sleep(0.5)
    begun = time.perf_counter()
    done = await asyncio.gather(*(traffic.converse(one, STEPS) for one in others), return_exceptions=True)
    wall = time.perf_counter() - begun
    flooding.cancel()
    following.cancel()
    await asyncio.gather(flooding, following, return_exceptions=True)
    memory = (process.memory_info().rss - before) / 2**20
    gave_up = sum(isinstance(one, BaseException) for one in done)
    if len(traffic.seconds) < 2:
        return f"nobody else got an answer: {gave_up} of {OTHERS} gave up after {wall:.0f} s"
    p50, p95 = statistics.median(traffic.seconds), statistics.quantiles(traffic.seconds, n=20)[-1]
    return (
        f"others' replies p50 {p50 * 1000:7.1f} ms p95 {p95 * 1000:8.1f} ms most {max(traffic.seconds):6.2f} s   "
        f"{gave_up} of {OTHERS} gave up after 30 s   memory +{memory:.0f} MB"
    )


async def _flood(http: aiohttp.ClientSession, url: str, person: int, count: int) -> None:
    """The first second's messages at once, then an even stream."""
    for number in range(count):
        async with http.post(f"{url}/control/people/{person}/text", json={"text": f"hej {number}"}) as response:
            await response.read()
        if number >= A_SECOND:
            await asyncio.sleep(1 / A_SECOND)

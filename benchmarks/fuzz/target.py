"""The bot that is fuzzed, in a process of its own: its clock and its tick obey the lines that it reads.

`advance SECONDS` moves the clock, `tick` does what the scheduler does every minute; each is answered by a line.
"""

import asyncio
import os
import sys
import tracemalloc
from datetime import datetime, timedelta
from typing import TextIO

from bot.app import Program
from bot.i18n import has_text, keys_of, languages
from bot.logs import set_up_logs
from bot.settings import read_settings

#: So many of the places that took most memory are named when the bot is asked to trace it.
PLACES = 25


class _Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


async def _obey(program: Program, clock: _Clock, lines: asyncio.StreamReader, answers: TextIO) -> None:
    while line := (await lines.readline()).decode().split():
        match line:
            case ["advance", seconds]:
                clock.now += timedelta(seconds=float(seconds))
            case ["tick"]:
                await program.ticks.tick()
            case ["trace"]:
                _trace()
        print("done", file=answers, flush=True)


def _trace() -> None:
    """Begin to trace memory; from the second time on, name what grew since the first."""
    if not tracemalloc.is_tracing():
        tracemalloc.start(12)
        _traced.append(tracemalloc.take_snapshot())
        return
    for place in tracemalloc.take_snapshot().compare_to(_traced[0], "lineno")[:PLACES]:
        print(place, file=sys.stderr)


_traced: list[tracemalloc.Snapshot] = []


def _read_every_text() -> None:
    """Have every text parsed, which else happens when it is first said: about 40 MB, for all languages together."""
    for language in languages():
        for key in keys_of(language):
            has_text(language, key)


async def _serve(now: datetime) -> None:
    _read_every_text()
    clock = _Clock(now)
    # Everybody plays faster than any person: what limits them is tried elsewhere.
    program = Program(read_settings(), clock=clock, tick_seconds=10**6, messages_per_second=None, has_limits=False)
    lines = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    async with program.running(example_data=True):
        print("running", flush=True)
        await _obey(program, clock, lines, sys.stdout)


if __name__ == "__main__":
    set_up_logs("json")
    os.umask(0o077)
    asyncio.run(_serve(datetime.fromisoformat(sys.argv[1])))

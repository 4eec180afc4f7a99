"""The bot that is fuzzed, in a process of its own: its clock and its tick obey the lines that it reads.

`advance SECONDS` moves the clock, `tick` does what the scheduler does every minute, `memory` asks what is in memory;
each is answered by a line.
"""

import asyncio
import gc
import json
import os
import sys
from collections import Counter
from datetime import datetime, timedelta
from typing import TextIO

from bot.app import Program
from bot.logs import set_up_logs
from bot.settings import read_settings

#: So many types of objects are named when the bot is asked what grew in its memory.
TYPES = 12


class _Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


async def _obey(program: Program, clock: _Clock, lines: asyncio.StreamReader, answers: TextIO) -> None:
    types: Counter[str] = Counter()
    while line := (await lines.readline()).decode().split():
        answer = "done"
        match line:
            case ["advance", seconds]:
                clock.now += timedelta(seconds=float(seconds))
            case ["tick"]:
                await program.ticks.tick()
            case ["memory"]:
                answer = _memory(types)
        print(answer, file=answers, flush=True)


def _memory(before: Counter[str]) -> str:
    """What Python has in memory, as JSON: how many blocks, and of which types there are more than `before`.

    `before` is brought up to now. What the program keeps for good is not counted by type (bot/memory.py).
    """
    gc.collect()
    now = Counter(f"{type(each).__module__}.{type(each).__qualname__}" for each in gc.get_objects())
    grown = (now - before).most_common(TYPES)
    before.clear()
    before.update(now)
    return json.dumps({"blocks": sys.getallocatedblocks(), "grown": grown})


async def _serve(now: datetime) -> None:
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

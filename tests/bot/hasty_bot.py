"""The program with a clock that runs faster, for a test that waits for claims of a killed process to run out."""

import asyncio
import os
import signal
from datetime import UTC, datetime

from bot.app import Program
from bot.logs import set_up_logs
from bot.settings import read_settings

#: So many times faster than real time goes by.
HASTE = 8
#: A noon, so that no message waits for the end of the quiet hours.
NOON = datetime(2026, 12, 1, 11, tzinfo=UTC)


def main(_arguments: list[str]) -> None:
    asyncio.run(_run())


async def _run() -> None:
    begun = datetime.fromtimestamp(float(os.environ["HASTY_START"]), UTC)

    def hasty_clock() -> datetime:
        return NOON + (datetime.now(UTC) - begun) * HASTE

    settings = read_settings()
    set_up_logs("json")
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with Program(settings, clock=hasty_clock, messages_per_second=150, tick_seconds=0.5).running():
        await stop.wait()

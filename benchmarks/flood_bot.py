"""Our bot with its limits for each person, or (`off`) without them; the settings come from the environment."""

import asyncio
import signal
import sys

from bot.app import Program
from bot.settings import Settings, read_settings


async def run(settings: Settings, *, has_limits: bool) -> None:
    """Until it is told to stop."""
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    async with Program(settings, has_limits=has_limits).running(example_data=True):
        await stopped.wait()


if __name__ == "__main__":
    asyncio.run(run(read_settings(), has_limits=sys.argv[1] != "off"))

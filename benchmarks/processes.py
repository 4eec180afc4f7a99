"""The sandbox as a process of its own, so that what is measured has a core for itself."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent


@asynccontextmanager
async def sandbox(rate: float | None = None) -> AsyncIterator[str]:
    """A sandbox with Telegram's limit scaled to `rate` messages a second (None: without); gives its address."""
    limit = "off" if rate is None else f"{rate:g}"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", "--rate-limit", limit, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    try:
        yield line[line.index("http") :].strip()
    finally:
        process.terminate()
        await process.wait()

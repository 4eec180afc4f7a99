"""Programs that begin at once: one process reads all code, and every program that a test starts is a fork of it.

Tests that kill a program again and again would else spend their time on reading the same modules. What is forked is
the real program in a process of its own: it opens its own database and connections, and can be killed like any other.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.matching.concepts import load_lexicon

ROOT = Path(__file__).parent.parent.parent
#: What the programs read at their start or soon after.
_READ_FIRST = ("bot.app", "bot.cli", "tests.bot.hasty_bot")


@dataclass(slots=True)
class Fork:
    """A running program."""

    pid: int
    _nursery: "Nursery"

    async def end(self, number: signal.Signals) -> int:
        """Send a signal and wait; returns the exit status, or minus the number of the signal that ended it."""
        os.kill(self.pid, number)
        return int(await self._nursery.ask({"wait": self.pid}))


@dataclass(slots=True)
class Nursery:
    """The process that forks."""

    _process: asyncio.subprocess.Process
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def begin(self, module: str, arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> Fork:
        """Run `main(arguments)` of a module with these variables; what it prints is added to `log`."""
        wish = {"module": module, "arguments": list(arguments), "environment": dict(environment), "log": str(log)}
        return Fork(int(await self.ask(wish)), self)

    async def ask(self, wish: object) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        async with self._one_at_a_time:
            self._process.stdin.write(json.dumps(wish).encode() + b"\n")
            return (await self._process.stdout.readline()).decode()


@asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
    """Open the process that forks; it and what it began are gone at the end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", __name__),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        yield Nursery(process)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


def _begin(wish: Mapping[str, Any]) -> int:
    pid = os.fork()
    if pid:
        return pid
    os.environ.update(wish["environment"])
    log = os.open(wish["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    main: Callable[[list[str]], int | None] = import_module(wish["module"]).main
    status = 1
    try:
        status = main(list(wish["arguments"])) or 0
    finally:
        sys.stderr.flush()
        os._exit(status)


def _serve() -> None:
    for module in _READ_FIRST:
        import_module(module)
    load_lexicon()
    for line in sys.stdin:
        wish = json.loads(line)
        if "wait" in wish:
            _pid, status = os.waitpid(wish["wait"], 0)
            print(os.waitstatus_to_exitcode(status), flush=True)
        else:
            print(_begin(wish), flush=True)


if __name__ == "__main__":
    _serve()

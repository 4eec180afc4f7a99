"""Programs that begin at once: one process reads all code, and every program that a test starts is a fork of it.

Tests that start a program again and again would else spend their time on reading the same modules. What is forked is
the real program in a process of its own: it opens its own database and connections, and can be killed like any other.
"""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy.orm import configure_mappers

from bot import memory
from bot.i18n import languages, read_texts
from bot.matching.concepts import load_lexicon
from bot.matching.understand import understand

ROOT = Path(__file__).parent.parent
#: What the programs read at their start, soon after, or when they draw their first chart or open their first workbook.
_READ_FIRST = (
    *("bot.app", "bot.cli", "bot.demo", "bot.checks", "tests.bot.hasty_bot"),
    *("bot.pictures.charts", "bot.pictures.county", "matplotlib.ticker", "openpyxl"),
)
#: Seconds in which a program must end by itself or after a signal.
_PATIENCE = 60


@dataclass(slots=True)
class Fork:
    """A running program."""

    pid: int
    _nursery: "Nursery"

    async def end(self, number: signal.Signals) -> int:
        """Send a signal and wait, as `ended` does."""
        os.kill(self.pid, number)
        return await self.ended()

    async def ended(self) -> int:
        """Wait for its end; returns the exit status, or minus the number of the signal that ended it.

        A program that does not end within a minute is killed.
        """
        return int(await self._nursery.ask({"wait": self.pid}))


class Nursery:
    """The process that forks. Tests with loops of their own share one."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._one_at_a_time = Lock()

    async def begin(self, module: str, arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> Fork:
        """Run `main(arguments)` of a module with these variables; what it prints is added to `log`."""
        wish = {"module": module, "arguments": list(arguments), "environment": dict(environment), "log": str(log)}
        return Fork(int(await self.ask(wish)), self)

    async def ask(self, wish: object) -> str:
        return await asyncio.to_thread(self._ask, wish)

    def _ask(self, wish: object) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._one_at_a_time:
            print(json.dumps(wish), file=self._process.stdin, flush=True)
            return self._process.stdout.readline()


@contextmanager
def nursery() -> Iterator[Nursery]:
    """Open the process that forks; it and what it began are gone at the end."""
    with subprocess.Popen(
        (sys.executable, "-m", __name__),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield Nursery(process)
        finally:
            os.killpg(process.pid, signal.SIGKILL)


def _begin(wish: Mapping[str, Any]) -> int:
    log = os.open(wish["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    pid = os.fork()
    if pid:
        os.close(log)
        return pid
    os.environ.update(wish["environment"])
    for stream in (1, 2):
        os.dup2(log, stream)
    main: Callable[[list[str]], int | None] = import_module(wish["module"]).main
    status = 1
    try:
        status = main(list(wish["arguments"])) or 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _wait(pid: int) -> int:
    give_up = time.monotonic() + _PATIENCE
    while time.monotonic() < give_up:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.kill(pid, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _serve() -> None:
    for module in _READ_FIRST:
        import_module(module)
    configure_mappers()
    lexicon = load_lexicon()
    for language in languages():
        understand(lexicon.label("baking", language), lexicon)
        read_texts(language)
    # A search for garbage would copy every page that a fork shares with this process.
    memory.settle()
    for line in sys.stdin:
        wish = json.loads(line)
        print(_wait(wish["wait"]) if "wait" in wish else _begin(wish), flush=True)


if __name__ == "__main__":
    _serve()

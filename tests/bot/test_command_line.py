"""The command line: what is wrong is said with how to mend it, and every stop is a clean one."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from sandbox.server import running_sandbox
from tests.forks import ROOT, Nursery

TOKEN = "123456:" + "x" * 35


async def _started(*arguments: str, stop_at: str | None = None, **environment: str) -> tuple[int, str]:
    """As a user starts it: exit status and all that was said. Stopped as soon as a line has the words of `stop_at`."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, cwd=ROOT, env=os.environ | environment,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout is not None
    before: list[bytes] = []
    async with asyncio.timeout(60):
        while stop_at is not None and (line := await process.stdout.readline()):
            before.append(line)
            if stop_at in line.decode():
                process.send_signal(signal.SIGTERM)
                break
        said, _ = await process.communicate()
    return process.returncode or 0, (b"".join(before) + said).decode()


class _Runs:
    """Runs commands without reading the code anew: exit status and everything that was said."""

    def __init__(self, forks: Nursery, folder: Path) -> None:
        self._forks, self._folder, self._number = forks, folder, 0

    async def __call__(self, *arguments: str, **environment: str) -> tuple[int, str]:
        self._number += 1
        said = self._folder / f"said-{self._number}.txt"
        program = await self._forks.begin("bot.cli", arguments, environment, said)
        return await program.ended(), said.read_text(encoding="utf-8")


@pytest.fixture
def run(forks: Nursery, tmp_path: Path) -> _Runs:
    return _Runs(forks, tmp_path)


async def test_without_a_token_it_says_how_to_get_one(tmp_path: Path) -> None:
    status, said = await _started("run", BOT_TOKEN="", DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/x.sqlite3")
    assert status == 2
    assert "BotFather" in said
    assert "make demo" in said


async def test_a_wrong_token_is_told_without_showing_it(run: _Runs, tmp_path: Path) -> None:
    async with running_sandbox() as (_sandbox, url):
        status, said = await run(
            "run", BOT_TOKEN="wrong-token", BOT_API_URL=url, DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/x.sqlite3"
        )
    assert status == 2
    assert "BOT_TOKEN" in said
    assert "wrong-token" not in said
    assert "Traceback" not in said


@pytest.mark.parametrize("url", ["postgresql+psycopg://a:hush@127.0.0.1:9/b"])
async def test_a_database_that_is_away_is_told_without_its_password(run: _Runs, url: str) -> None:
    status, said = await run("run", BOT_TOKEN=TOKEN, BOT_API_URL="http://127.0.0.1:9", DATABASE_URL=url)
    assert status == 2
    assert "DATABASE_URL" in said
    assert "hush" not in said


async def test_it_waits_for_telegram_and_stops_cleanly(tmp_path: Path) -> None:
    status, said = await _started(
        "run", stop_at="Telegram away", BOT_TOKEN=TOKEN, BOT_API_URL="http://127.0.0.1:9", LOG_FORMAT="json",
        DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/x.sqlite3",
    )  # fmt: skip
    assert status == 0
    assert "Telegram away" in said
    assert "x" * 35 not in said


async def test_check_names_what_is_missing(run: _Runs, tmp_path: Path) -> None:
    status, said = await run("check", BOT_TOKEN="", DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/x.sqlite3")
    assert status == 1
    assert "bot migrate" in said
    database = f"sqlite+aiosqlite:///{tmp_path}/y.sqlite3"
    assert (await run("migrate", DATABASE_URL=database))[0] == 0
    _status, said = await run("check", BOT_TOKEN="", DATABASE_URL=database)
    assert "bot migrate" not in said


async def test_check_lexicon_tells_the_coverage_of_a_language(run: _Runs) -> None:
    _status, said = await run("check", "lexicon", "--language", "ti")
    assert "ti: " in said
    assert "so: " not in said
    assert "phrases" in said
    assert "Keep it in one" not in said

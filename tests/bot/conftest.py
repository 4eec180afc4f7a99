"""The stage of the conversation tests, on SQLite (and where a test asks for it, on PostgreSQL)."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.stage import Stage, staged
from tests.conftest import NOW


@pytest.fixture
async def stage(sqlite_example: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    file = tmp_path / "bot.sqlite3"
    shutil.copyfile(sqlite_example, file)
    async with staged(f"sqlite+aiosqlite:///{file}", NOW) as stage:
        yield stage

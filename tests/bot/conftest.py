"""The stage of the conversation tests, on SQLite (and where a test asks for it, on PostgreSQL)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.stage import Stage, staged
from tests.conftest import NOW


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(f"sqlite+aiosqlite:///{tmp_path / 'bot.sqlite3'}", NOW) as stage:
        yield stage

"""The stage of the conversation tests, on SQLite (and where a test asks for it, on PostgreSQL)."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services import region
from bot.settings import Settings
from db.session import Database
from tests.bot.stage import Stage, staged
from tests.conftest import NOW


@pytest.fixture(scope="session")
def filled_model(sqlite_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file with the example region, to copy: it takes a quarter of a second to make."""
    file = tmp_path_factory.mktemp("filled") / "model.sqlite3"
    shutil.copyfile(sqlite_model, file)

    async def fill() -> None:
        database = Database(f"sqlite+aiosqlite:///{file}")
        async with database.transaction() as session:
            assert await region.fill_with_example(session, now=NOW, zone=Settings().timezone)
        await database.close()

    asyncio.run(fill())
    return file


@pytest.fixture
async def stage(filled_model: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    file = tmp_path / "bot.sqlite3"
    shutil.copyfile(filled_model, file)
    async with staged(f"sqlite+aiosqlite:///{file}", NOW) as stage:
        yield stage

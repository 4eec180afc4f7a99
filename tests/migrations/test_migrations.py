"""Migrations: up, down, and the same tables as the models."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

from db import migrate
from db.base import Base
from db.session import Database


async def test_tables_of_the_migrations_are_those_of_the_models(database: Database) -> None:
    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), Base.metadata)

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_down_to_nothing_and_up_again(database: Database) -> None:
    await migrate.downgrade(database.engine, "base")
    async with database.engine.connect() as connection:
        left = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
    assert set(left) <= {"alembic_version"}
    assert not await migrate.is_current(database.engine)

    await migrate.upgrade(database.engine)
    assert await migrate.is_current(database.engine)

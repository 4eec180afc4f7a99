"""Migrations: up, down, and the same tables as the models."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

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


async def test_what_is_stored_outlives_a_table_that_is_made_anew(tmp_path: Path) -> None:
    # SQLite deletes what hangs on a table's rows when the table is dropped to change a column.
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'old.sqlite3'}")
    await migrate.upgrade(database.engine, "0009")
    async with database.transaction() as session:
        for statement in (
            "INSERT INTO person (id, telegram_id, language, language_chosen, is_staff, is_admin, created_at,"
            " last_seen_at) VALUES (1, 1, 'sv', 1, 0, 0, '2026-01-01', '2026-01-01')",
            "INSERT INTO company (id, key, name, municipality, about, translations, languages, is_example)"
            " VALUES (1, 'k', 'n', 'm', 'a', '{}', '[]', 0)",
            "INSERT INTO company_contact (id, person_id, company_id, first_name, joined_at)"
            " VALUES (1, 1, 1, 'Maja', '2026-01-01')",
        ):
            await session.execute(text(statement))
    await migrate.upgrade(database.engine)
    async with database.transaction() as session:
        assert await session.scalar(text("SELECT notices FROM company_contact")) == "instant"
        assert await session.scalar(text("PRAGMA foreign_keys")) == 1
    await database.close()


async def test_an_id_that_was_erased_is_not_given_again(database: Database) -> None:
    # A button or a half-written answer on another phone must not lead to somebody else.
    add = (
        "INSERT INTO person (telegram_id, language, language_chosen, is_staff, is_admin, created_at, last_seen_at)"
        " VALUES (:number, 'sv', true, false, false, '2026-01-01', '2026-01-01') RETURNING id"
    )
    async with database.transaction() as session:
        first = await session.scalar(text(add), {"number": 1})
        await session.execute(text("DELETE FROM person"))
        assert await session.scalar(text(add), {"number": 2}) != first

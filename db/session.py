"""Engines and transactions, for SQLite and PostgreSQL alike."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import event, make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from db.inline_sqlite import inline_connection


class Database:
    """One engine and its transactions.

    SQLite allows one writer at a time: transactions of this process queue here instead of polling the file's lock.
    """

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        if self.is_sqlite and parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        # Parameters are people's answers: they must not reach a log by way of an error.
        driver = {"async_creator": inline_connection(parsed.database or ":memory:")} if self.is_sqlite else {}
        self.engine: AsyncEngine = create_async_engine(
            url, hide_parameters=True, pool_pre_ping=not self.is_sqlite, **driver
        )
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, autoflush=False)
        self._one_writer = asyncio.Lock() if self.is_sqlite else None
        if self.is_sqlite:
            event.listen(self.engine.sync_engine, "connect", _on_sqlite_connect)
            event.listen(self.engine.sync_engine, "begin", _on_sqlite_begin)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One transaction: commits at the end, rolls back when anything raises."""
        async with self._one_writer or nullcontext(), self._sessions() as session, session.begin():
            yield session

    async def lock_person(self, session: AsyncSession, telegram_id: int) -> None:
        """Keep other processes from working for this person until the transaction ends (PostgreSQL)."""
        await lock_person(session, telegram_id)

    async def close(self) -> None:
        await self.engine.dispose()


async def lock_person(session: AsyncSession, telegram_id: int) -> None:
    """Keep others from working for this person until the transaction ends; SQLite has one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": telegram_id})


def _on_sqlite_connect(connection: Any, _entry: ConnectionPoolEntry) -> None:
    # The driver must not open transactions by itself: BEGIN IMMEDIATE below does, so that a reader that
    # goes on to write never finds its snapshot too old. Erased rows are overwritten in the file (secure_delete).
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "busy_timeout=10000",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_sqlite_begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")

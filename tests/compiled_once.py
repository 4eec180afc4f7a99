"""Each SQL statement is compiled once in a process of the tests, as in a running bot, not once for every database.

SQLAlchemy keeps compiled statements by engine and dialect. A bot has one engine for its whole life; the tests make one
for each test, and compiling the same statements anew took a third of their time. So all engines of a process have one
dialect for SQLite and one for PostgreSQL, and one store. It holds SQL and how to read rows: no data and no connection.
"""

from typing import Any, ClassVar

from sqlalchemy import URL, Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg, PGDialectAsync_psycopg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.util import LRUCache

#: Statements kept; all of ours are fewer.
KEPT = 4_000


class _OneForAll(Dialect):
    """A dialect of which there is one object, with the statements that were compiled for it."""

    _only: ClassVar[Any] = None
    _compiled: ClassVar[LRUCache[Any, Any]]

    def __new__(cls, **_options: Any) -> Any:
        if cls._only is None:
            cls._only, cls._compiled = super().__new__(cls), LRUCache(KEPT)
        return cls._only

    def __init__(self, **options: Any) -> None:
        if "dbapi" not in vars(self):
            super().__init__(**options)

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        engine.update_execution_options(compiled_cache=cls._compiled)


class OneSqlite(_OneForAll, SQLiteDialect_aiosqlite):
    """What `sqlite+aiosqlite://` leads to."""

    supports_statement_cache = True


class OnePostgres(_OneForAll, PGDialectAsync_psycopg):
    """What `postgresql+psycopg://` leads to in an event loop."""

    supports_statement_cache = True


class Postgres(PGDialect_psycopg):
    """The same without an event loop, for making and dropping databases: nothing is shared."""

    supports_statement_cache = True

    @classmethod
    def get_async_dialect_cls(cls, url: URL) -> type[Dialect]:
        return OnePostgres


def compile_once() -> None:
    """For every engine that this process makes from now on."""
    registry.register("sqlite.aiosqlite", __name__, "OneSqlite")
    registry.register("postgresql.psycopg", __name__, "Postgres")

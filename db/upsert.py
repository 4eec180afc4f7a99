"""Insert that does nothing when the row is already there, on SQLite and PostgreSQL."""

from typing import Any

from sqlalchemy import literal
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from db.base import Base


async def insert_unless_present(session: AsyncSession, model: type[Base], **values: Any) -> bool:
    """Insert a row unless a unique constraint says that it is there. Returns whether it was inserted."""
    dialect = session.get_bind().dialect.name
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    # Drivers do not agree on the count of rows, but what comes back is what was inserted.
    statement = insert(model).values(**values).on_conflict_do_nothing().returning(literal(1))
    return await session.scalar(statement) is not None

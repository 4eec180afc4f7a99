"""How many rows a statement touched."""

from typing import Any

from sqlalchemy import CursorResult, Delete, Update
from sqlalchemy.ext.asyncio import AsyncSession


async def rows_touched(session: AsyncSession, statement: Delete | Update) -> int:
    """Carry out a change or a deletion of rows; returns how many rows it found."""
    done = await session.execute(statement)
    assert isinstance(done, CursorResult)  # noqa: S101 - as every statement that changes rows
    found: CursorResult[Any] = done
    return found.rowcount

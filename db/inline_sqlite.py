"""SQLite in the event loop's own thread: our statements take microseconds, handing each to a thread takes far longer.

aiosqlite gives every connection a thread, and every statement, fetch and close goes there and back. Here the same
connection runs its work at once. The price: a statement that waits for another process's lock holds up the loop
(ADR 4).
"""

import asyncio
import sqlite3
from collections.abc import Callable, Generator
from typing import Any

from aiosqlite import Connection


class _AtOnce:
    """Stands in for the queue to the thread: a job is done when it is put."""

    def put_nowait(self, job: tuple[asyncio.Future[Any] | None, Callable[[], Any]]) -> None:
        future, function = job
        try:
            result = function()
        except Exception as error:
            if future is None:
                raise
            future.set_exception(error)
        else:
            if future is not None:
                future.set_result(result)


class InlineConnection(Connection):
    """An aiosqlite connection without a thread."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._tx = _AtOnce()  # type: ignore[assignment] # the one method of the queue that is used

    def __await__(self) -> Generator[Any, None, Connection]:
        return self._connect().__await__()

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if not self._running or not self._connection:
            raise ValueError("Connection closed")
        return fn(*args, **kwargs)


def inline_connection(path: str) -> Callable[[], InlineConnection]:
    """What makes connections to the database file (or `:memory:`)."""
    return lambda: InlineConnection(lambda: sqlite3.connect(path))

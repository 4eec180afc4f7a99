"""The order of updates: one person's after each other, different people's side by side."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field

from telegram import Update
from telegram.ext import BaseUpdateProcessor

#: Updates that wait for their person's turn or are in work. Far more than Telegram hands out: what a few people flood
#: with must not fill it.
MOST_AT_ONCE = 10_000


@dataclass(slots=True)
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0


class PersonByPerson(BaseUpdateProcessor):
    """One person's updates run in order, different people's side by side."""

    def __init__(self, max_concurrent_updates: int = MOST_AT_ONCE) -> None:
        super().__init__(max_concurrent_updates)
        self._queues: dict[int, _Queue] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[None]) -> None:
        user = update.effective_user if isinstance(update, Update) else None
        key = user.id if user else 0
        queue = self._queues.setdefault(key, _Queue())
        queue.length += 1
        try:
            async with queue.lock:
                await coroutine
        finally:
            queue.length -= 1
            if not queue.length:
                self._queues.pop(key, None)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

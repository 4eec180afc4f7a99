"""A bot's updates: kept until confirmed, fetched by long polling or pushed to a webhook."""

import asyncio
import contextlib
import itertools
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from sandbox.errors import ApiError

Update = dict[str, Any]
#: The kinds that Telegram leaves out unless they are asked for.
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
WEBHOOK_PAUSES = (0.2, 1.0, 3.0, 10.0)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


@dataclass(slots=True)
class Webhook:
    """Where updates are pushed to."""

    url: str
    secret: str | None = None
    allowed: list[str] | None = None
    last_error: str | None = None
    task: asyncio.Task[None] | None = None


@dataclass(slots=True)
class Mailbox:
    """Updates of one bot in order. An update stays until a later offset or a webhook's 2xx confirms it."""

    waiting: OrderedDict[int, Update] = field(default_factory=OrderedDict)
    allowed: list[str] | None = None
    webhook: Webhook | None = None
    in_flight: int = 0
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(500_000_001))
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _poll: asyncio.Event | None = None

    @property
    def is_listened_to(self) -> bool:
        """Whether a bot waits for updates right now."""
        return self._poll is not None or self.webhook is not None

    def put(self, kind: str, content: dict[str, Any]) -> int:
        """Add an update; returns its id. Kinds that the bot did not ask for are dropped, as at Telegram."""
        update_id = next(self._ids)
        allowed = self.webhook.allowed if self.webhook else self.allowed
        wanted = kind in allowed if allowed else kind not in NOT_BY_DEFAULT
        if wanted:
            self.waiting[update_id] = {"update_id": update_id, kind: content}
            self._arrived.set()
        return update_id

    def clear(self) -> None:
        self.waiting.clear()

    async def get(self, *, offset: int, limit: int, seconds: float, allowed: list[str] | None) -> list[Update]:
        """`getUpdates`: confirm what lies before `offset`, then wait up to `seconds` for something to give."""
        if self.webhook is not None:
            raise ApiError(
                409,
                (
                    "Conflict: can't use getUpdates method while webhook is active; "
                    "use deleteWebhook to delete the webhook first"
                ),
            )
        if allowed is not None:
            self.allowed = allowed
        if self._poll is not None:
            self._poll.set()
        self._confirm(offset)
        ended = self._poll = asyncio.Event()
        try:
            if not self.waiting and seconds > 0:
                await self._wait(ended, seconds)
            if ended.is_set():
                raise ApiError(
                    409,
                    (
                        "Conflict: terminated by other getUpdates request; "
                        "make sure that only one bot instance is running"
                    ),
                )
        finally:
            if self._poll is ended:
                self._poll = None
        return list(itertools.islice(self.waiting.values(), max(1, min(limit, 100))))

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popitem(last=False)
        for update_id in [known for known in self.waiting if known < offset]:
            del self.waiting[update_id]

    async def _wait(self, ended: asyncio.Event, seconds: float) -> None:
        self._arrived.clear()
        tasks = [asyncio.ensure_future(event.wait()) for event in (self._arrived, ended)]
        try:
            await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()

    async def set_webhook(self, webhook: Webhook | None) -> None:
        """Push to another place from now on, or (None) keep updates for polling."""
        if self.webhook is not None and self.webhook.task is not None:
            self.webhook.task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.webhook.task
        self.webhook = webhook
        if webhook is not None:
            webhook.task = asyncio.create_task(self._push(webhook))

    async def _push(self, webhook: Webhook) -> None:
        """Post updates one after the other; one that fails is tried again until it is taken."""
        async with aiohttp.ClientSession() as session:
            while True:
                if not self.waiting:
                    self._arrived.clear()
                    await self._arrived.wait()
                update_id, update = next(iter(self.waiting.items()))
                for pause in (*WEBHOOK_PAUSES, WEBHOOK_PAUSES[-1]):
                    if await self._post(session, webhook, update):
                        self.waiting.pop(update_id, None)
                        break
                    await asyncio.sleep(pause)

    async def _post(self, session: aiohttp.ClientSession, webhook: Webhook, update: Update) -> bool:
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        try:
            async with session.post(webhook.url, json=update, headers=headers) as response:
                if response.status // 100 == 2:
                    return True
                webhook.last_error = f"Wrong response from the webhook: {response.status} {response.reason}"
        except aiohttp.ClientError as error:
            webhook.last_error = f"Connection failed: {type(error).__name__}"
        return False

"""A bot's updates: kept until confirmed, fetched by long polling or pushed to a webhook."""

import asyncio
import contextlib
import itertools
from collections import OrderedDict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from sandbox.errors import ApiError

Update = dict[str, Any]
#: The kinds that Telegram leaves out unless they are asked for.
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
#: Seconds between two tries to deliver to a webhook; the last one repeats.
WEBHOOK_PAUSES = (0.2, 1.0, 3.0, 10.0)
WEBHOOK_TIMEOUT = aiohttp.ClientTimeout(total=60)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
WEBHOOK_IS_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
ENDED_BY_WEBHOOK = "terminated by setWebhook request"
ENDED_BY_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(slots=True)
class Webhook:
    """Where updates are pushed to. `fresh` are ids of updates that no lane has taken yet."""

    url: str
    secret: str | None = None
    max_connections: int = 40
    last_error: str | None = None
    fresh: deque[int] = field(default_factory=deque)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None


@dataclass(slots=True)
class Mailbox:
    """Updates of one bot in order. An update stays until a later offset or a webhook's 2xx confirms it."""

    waiting: OrderedDict[int, Update] = field(default_factory=OrderedDict)
    allowed: list[str] | None = None
    webhook: Webhook | None = None
    pauses: tuple[float, ...] = WEBHOOK_PAUSES
    in_flight: int = 0
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(500_000_001))
    _poll: asyncio.Future[None] | None = None
    _is_closed: bool = False

    @property
    def is_listened_to(self) -> bool:
        """Whether a bot waits for updates right now."""
        return self._poll is not None or self.webhook is not None

    def put(self, kind: str, content: dict[str, Any], *, is_asked_for: bool = False) -> int:
        """Add an update; returns its id. Kinds that the bot did not ask for are dropped, as at Telegram.

        With `is_asked_for` this one is not: Telegram, too, still gives unwanted ones for a while.
        """
        update_id = next(self._ids)
        if is_asked_for or (kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT):
            self.waiting[update_id] = {"update_id": update_id, kind: content}
            self._wake()
            if self.webhook is not None:
                self.webhook.fresh.append(update_id)
                self.webhook.arrived.set()
        return update_id

    def clear(self) -> None:
        self.waiting.clear()

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    async def get(self, *, offset: int, limit: int, seconds: float, allowed: list[str] | None) -> list[Update]:
        """`getUpdates`: confirm what lies before `offset`, then wait up to `seconds` for something to give.

        A second call ends the first one with 409, as does a webhook that is set meanwhile.
        """
        if self.webhook is not None:
            raise _conflict(WEBHOOK_IS_ACTIVE)
        if allowed is not None:
            self.allowed = allowed
        self._confirm(offset)
        self._wake()
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            if not self.waiting and seconds > 0 and not self._is_closed:
                await asyncio.wait([poll], timeout=seconds)
            if self._poll is not poll:
                raise _conflict(ENDED_BY_WEBHOOK if self.webhook else ENDED_BY_POLL)
        finally:
            if self._poll is poll:
                self._poll = None
        return list(itertools.islice(self.waiting.values(), max(1, min(limit, 100))))

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popitem(last=False)
        while self.waiting and next(iter(self.waiting)) < offset:
            self.waiting.popitem(last=False)

    async def set_webhook(self, webhook: Webhook | None) -> None:
        """Push to another place from now on, or (None) keep updates for polling."""
        if self.webhook is not None and self.webhook.task is not None:
            self.webhook.task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.webhook.task
        self.webhook = webhook
        if webhook is not None:
            self._wake()
            self._poll = None
            webhook.fresh.extend(self.waiting)
            webhook.task = asyncio.create_task(self._push(webhook))

    async def close(self) -> None:
        """Let go of polls and webhooks: the sandbox stops."""
        self._is_closed = True
        self._wake()
        await self.set_webhook(None)

    async def _push(self, webhook: Webhook) -> None:
        """Give every chat a lane of its own: updates of one chat one after the other, of several side by side."""
        lanes: dict[int, deque[int]] = {}
        slots = asyncio.Semaphore(webhook.max_connections)
        async with aiohttp.ClientSession(timeout=WEBHOOK_TIMEOUT) as http, asyncio.TaskGroup() as group:
            while True:
                while webhook.fresh:
                    update_id = webhook.fresh.popleft()
                    lane = _lane(self.waiting.get(update_id, {}))
                    if lane in lanes:
                        lanes[lane].append(update_id)
                    else:
                        lanes[lane] = deque([update_id])
                        group.create_task(self._deliver(lanes, lane, _Target(http, webhook, slots)))
                webhook.arrived.clear()
                await webhook.arrived.wait()

    async def _deliver(self, lanes: dict[int, deque[int]], lane: int, target: "_Target") -> None:
        """Post the updates of one lane; one that fails is tried again until it is taken."""
        while lanes[lane]:
            update_id = lanes[lane].popleft()
            for pause in itertools.chain(self.pauses, itertools.repeat(self.pauses[-1])):
                update = self.waiting.get(update_id)
                if update is None or await target.takes(update):
                    break
                await asyncio.sleep(pause)
            self.waiting.pop(update_id, None)
        del lanes[lane]


@dataclass(frozen=True, slots=True)
class _Target:
    """A webhook with its open connections."""

    http: aiohttp.ClientSession
    webhook: Webhook
    slots: asyncio.Semaphore

    async def takes(self, update: Update) -> bool:
        """Whether the bot answered this update with 2xx."""
        headers = {SECRET_HEADER: self.webhook.secret} if self.webhook.secret else {}
        try:
            async with self.slots, self.http.post(self.webhook.url, json=update, headers=headers) as response:
                if response.status // 100 == 2:
                    return True
                self.webhook.last_error = f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            self.webhook.last_error = f"Connection failed: {type(error).__name__}"
        return False


def _lane(update: Update) -> int:
    """Whose update it is: the person's id, 0 when nobody's."""
    for content in update.values():
        if isinstance(content, dict):
            return int((content.get("from") or content.get("chat") or {}).get("id", 0))
    return 0


def _conflict(what: str) -> ApiError:
    return ApiError(409, f"Conflict: {what}")

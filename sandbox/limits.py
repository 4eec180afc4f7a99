"""Telegram's limits, faults on demand, and the log of calls."""

import itertools
import random
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from sandbox.clock import Clock
from sandbox.errors import ApiError, too_many_requests

#: Telegram: about 30 messages a second in all, one a second to one chat with short bursts.
DEFAULT_RATE = 30.0
CHAT_BURST = 20


@dataclass(slots=True)
class RateLimit:
    """Counts sent messages; None switches it off. A chat gets one a second, with a burst of CHAT_BURST.

    Other rates than Telegram's own scale the chat's share with them, so that measurements keep the shape.
    """

    per_second: float | None = DEFAULT_RATE
    _recent: deque[float] = field(default_factory=deque)
    _chats: dict[int, deque[float]] = field(default_factory=dict)

    def check(self, chat_id: int, now: float, messages: int = 1) -> None:
        """Count messages to a chat; `now` is in seconds of the real clock, whatever the sandbox's clock says.

        Raises 429 when the bot sent too much within the last second, or to this chat.
        """
        if self.per_second is None:
            return
        _forget(self._recent, now - 1.0)
        if len(self._recent) + messages > max(self.per_second, messages):
            raise too_many_requests(1)
        chat = self._chats.setdefault(chat_id, deque())
        _forget(chat, now - CHAT_BURST)
        if len(chat) + messages > CHAT_BURST * max(1.0, self.per_second / DEFAULT_RATE):
            raise too_many_requests(max(1, int(chat[0] + CHAT_BURST - now) + 1))
        self._recent.extend([now] * messages)
        chat.extend([now] * messages)

    def clear(self) -> None:
        """Forget what was counted."""
        self._recent.clear()
        self._chats.clear()


def _forget(times: deque[float], before: float) -> None:
    while times and times[0] <= before:
        times.popleft()


@dataclass(slots=True)
class Fault:
    """Something that goes wrong on purpose for the next `count` calls that match."""

    method: str
    kind: str
    count: int
    retry_after: int = 1
    seconds: float = 1.0
    probability: float = 1.0


KINDS = ("429", "500", "reset_before", "reset_after", "slow")


class Faults:
    """Faults that were ordered, in order."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._random = random.Random(0)

    def order(self, fault: Fault, seed: int | None) -> None:
        """Add a fault; a seed makes its probability the same in every run."""
        if seed is not None:
            self._random.seed(seed)
        self._faults.append(fault)

    def clear(self) -> None:
        self._faults.clear()

    def next_for(self, method: str) -> Fault | None:
        """The fault that this call meets, if any; counts it."""
        for fault in self._faults:
            if fault.method in ("*", method) and fault.count > 0 and self._random.random() < fault.probability:
                fault.count -= 1
                return fault
        return None


def error_of(fault: Fault) -> ApiError | None:
    """The error answer of a fault; None for those that break the connection or only take time."""
    if fault.kind == "429":
        return too_many_requests(fault.retry_after)
    return ApiError(500, "Internal Server Error") if fault.kind == "500" else None


@dataclass(slots=True)
class CallLog:
    """The last calls of bots, for tests and curious people."""

    clock: Clock
    size: int = 100_000
    calls: deque[dict[str, Any]] = field(default_factory=deque)
    count: int = 0
    #: When the last call other than getUpdates ended, in seconds of `time.monotonic`.
    busy_until: float = 0.0

    def note(self, method: str, params: dict[str, Any], status: int, description: str | None) -> None:
        """Add one call; the oldest falls out when the log is full."""
        if method != "getUpdates":
            self.busy_until = time.monotonic()
        self.count += 1
        call = {"n": self.count, "method": method, "params": params, "status": status, "at": self.clock.timestamp()}
        self.calls.append(call | ({"description": description} if description else {}))
        if len(self.calls) > self.size:
            self.calls.popleft()

    def since(self, number: int) -> list[dict[str, Any]]:
        """Calls after the one with this number, oldest first."""
        missing = min(len(self.calls), max(0, self.count - number))
        return list(itertools.islice(self.calls, len(self.calls) - missing, None))

    def clear(self) -> None:
        """Forget all calls; numbers go on."""
        self.calls.clear()

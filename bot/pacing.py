"""The pace at which one process may send: Telegram's limits, the most urgent first, never beyond."""

import asyncio
import heapq
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

#: Telegram: about 30 messages a second in all (for paid broadcasts 1,000).
PER_SECOND = 30.0
#: Direct replies go before everything in the outbox, whose priorities begin at 0.
REPLY = -1
#: Telegram: about one message a second to one chat, short bursts allowed. So many within so many seconds.
CHAT_BURST, CHAT_SECONDS = 18, 20.0
#: Seconds for which a slot is taken after Telegram's answer: a little more than its own second.
WINDOW = 1.0
# From this share of the limit on, sends are spread evenly instead of coming in one burst.
_CROWDED = 0.5
#: Who comes too late for an even pace (timers are coarse) may catch up so many seconds.
_CATCH_UP = 0.05


class Pacer:
    """Hands out slots. A slot is taken until a second after Telegram answered the send that used it.

    So whenever Telegram counts, at most `per_second` sends lie within any of its seconds, however long the network
    takes. None: no limit.
    """

    def __init__(self, per_second: float | None = PER_SECOND) -> None:
        self._per_second = per_second
        self._in_flight = 0
        #: When slots that were used are free again, in order.
        self._free_at: deque[float] = deque()
        self._next_at = 0.0
        #: By priority: nobody of it or of a lower one before this time.
        self._held_until: dict[int, float] = {}
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._count = 0
        self._alarm: asyncio.TimerHandle | None = None
        self._chats: dict[int, deque[float]] = {}

    @asynccontextmanager
    async def slot(self, chat_id: int, priority: int) -> AsyncIterator[None]:
        """Wait for one's turn, then send within the block. A lower number goes first."""
        await self._chat_turn(chat_id)
        await self._turn(priority)
        try:
            yield
        finally:
            self._in_flight -= 1
            if self._per_second is not None:
                self._free_at.append(_now() + WINDOW)
            self._wake()

    def hold(self, priority: int, seconds: float) -> None:
        """Telegram wants us to wait: nobody of this priority, or of a lower one, before the time is over."""
        until = _now() + seconds
        self._held_until[priority] = max(until, self._held_until.get(priority, 0.0))

    async def held(self, priority: int) -> None:
        """Wait while this priority is held, without taking a slot (for calls that are no sends)."""
        wait = self._hold_of(priority) - _now()
        if wait > 0:
            await asyncio.sleep(wait)

    async def _turn(self, priority: int) -> None:
        if not self._waiting and self._wait_of(priority) <= 0:
            self._take()
            return
        self._count += 1
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (priority, self._count, turn))
        self._wake()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                # It was our turn already: the next one has it.
                self._in_flight -= 1
                self._wake()
            raise

    def _take(self) -> None:
        self._in_flight += 1
        if self._per_second is not None and self._used() > self._per_second * _CROWDED:
            self._next_at = max(self._next_at, _now() - _CATCH_UP) + 1 / self._per_second

    def _used(self) -> int:
        now = _now()
        while self._free_at and self._free_at[0] <= now:
            self._free_at.popleft()
        return self._in_flight + len(self._free_at)

    def _wait_of(self, priority: int) -> float:
        """Seconds until somebody of this priority may send; 0 now; infinite until a send in flight is answered."""
        now = _now()
        wait = max(0.0, self._hold_of(priority) - now)
        if self._per_second is None:
            return wait
        if self._used() >= max(1, int(self._per_second)):
            return max(wait, self._free_at[0] - now) if self._free_at else float("inf")
        return max(wait, self._next_at - now)

    def _hold_of(self, priority: int) -> float:
        return max((until for held, until in self._held_until.items() if held <= priority), default=0.0)

    def _wake(self) -> None:
        """Let those go whose turn it is, and set the alarm for the next."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        while self._waiting:
            priority, _number, turn = self._waiting[0]
            if turn.done():
                heapq.heappop(self._waiting)
                continue
            wait = self._wait_of(priority)
            if wait > 0:
                if wait != float("inf"):
                    self._alarm = asyncio.get_running_loop().call_later(wait, self._wake)
                return
            heapq.heappop(self._waiting)
            self._take()
            turn.set_result(None)

    async def _chat_turn(self, chat_id: int) -> None:
        """Wait until this chat may get another message. A higher limit in all lets each chat have more, too."""
        if self._per_second is None:
            return
        burst = int(CHAT_BURST * max(1.0, self._per_second / PER_SECOND))
        sent = self._chats.setdefault(chat_id, deque())
        while True:
            now = _now()
            while sent and sent[0] <= now - CHAT_SECONDS:
                sent.popleft()
            if len(sent) < burst:
                break
            await asyncio.sleep(sent[0] + CHAT_SECONDS - now)
        sent.append(now)
        if len(self._chats) > 10_000:
            self._chats = {
                chat: times for chat, times in self._chats.items() if times and times[-1] > now - CHAT_SECONDS
            }


def _now() -> float:
    return asyncio.get_running_loop().time()

"""The pace of sending: never beyond the limit, nearly all of it used, the most urgent first."""

import asyncio
import random
from bisect import bisect_left

import pytest

from bot.pacing import CHAT_BURST, REPLY, Pacer
from tests.unit.virtual_time import in_virtual_time


class _Telegram:
    """Notes when messages arrive: somewhere between the send and its answer."""

    def __init__(self, seed: int, latency: float) -> None:
        self._chance = random.Random(seed)
        self._latency = latency
        self.arrivals: list[float] = []
        self.order: list[int] = []

    async def send(self, pacer: Pacer, chat_id: int, priority: int = 10) -> None:
        async with pacer.slot(chat_id, priority):
            there, back = (self._chance.random() * self._latency / 2 for _ in range(2))
            await asyncio.sleep(there)
            self.arrivals.append(asyncio.get_running_loop().time())
            self.order.append(chat_id)
            await asyncio.sleep(back)

    def most_in_a_second(self) -> int:
        times = sorted(self.arrivals)
        # A window of one second holds those less than a second after its first.
        return max(bisect_left(times, start + 1.0) - number for number, start in enumerate(times))


@pytest.mark.parametrize("latency", [0.0, 0.02, 0.3, 2.0])
@pytest.mark.parametrize("rate", [1.0, 30.0, 300.0])
def test_never_beyond_the_limit_and_nearly_all_of_it(latency: float, rate: float) -> None:
    telegram = _Telegram(1, latency)
    count = int(rate * 6)

    async def work() -> None:
        pacer = Pacer(rate)
        await asyncio.gather(*(telegram.send(pacer, chat) for chat in range(count)))

    in_virtual_time(work())
    assert len(telegram.arrivals) == count
    assert telegram.most_in_a_second() <= rate
    span = max(telegram.arrivals) - min(telegram.arrivals)
    # Without knowing when Telegram counts, a slot takes a second and the time to the answer.
    assert span <= count / rate * (1 + latency) + 1


def test_somebody_who_writes_now_and_then_never_waits() -> None:
    async def work() -> None:
        pacer, loop = Pacer(), asyncio.get_running_loop()
        for _ in range(20):
            begun = loop.time()
            async with pacer.slot(1, REPLY):
                pass
            assert loop.time() == begun
            await asyncio.sleep(1.5)

    in_virtual_time(work())


def test_the_more_urgent_goes_first_and_a_reply_before_all() -> None:
    telegram = _Telegram(2, 0.0)

    async def work() -> None:
        pacer = Pacer(10.0)
        crowd = [asyncio.create_task(telegram.send(pacer, chat, priority=30)) for chat in range(100, 140)]
        await asyncio.sleep(0.5)
        lead = asyncio.create_task(telegram.send(pacer, 2, priority=10))
        await asyncio.sleep(0)
        reply = asyncio.create_task(telegram.send(pacer, 1, priority=REPLY))
        await asyncio.gather(*crowd, lead, reply)

    in_virtual_time(work())
    begun = len([chat for chat in telegram.order[: telegram.order.index(1)] if chat >= 100])
    assert begun <= 10, "only what was sent before the reply was asked for"
    assert telegram.order.index(1) < telegram.order.index(2) < 13


def test_after_a_429_that_priority_and_lower_ones_wait_and_higher_ones_do_not() -> None:
    async def work() -> None:
        pacer, loop = Pacer(), asyncio.get_running_loop()
        pacer.hold(20, 7.0)

        async def when(priority: int) -> float:
            async with pacer.slot(priority + 50, priority):
                return loop.time()

        assert list(await asyncio.gather(when(REPLY), when(10))) == [0.0, 0.0]
        assert list(await asyncio.gather(when(20), when(30))) == [7.0, 7.0]

    in_virtual_time(work())


def test_one_chat_gets_a_burst_and_then_waits_while_others_do_not() -> None:
    telegram = _Telegram(3, 0.0)

    async def work() -> None:
        pacer = Pacer()
        flood = asyncio.gather(*(telegram.send(pacer, 1) for _ in range(CHAT_BURST + 5)))
        await asyncio.sleep(3)
        await telegram.send(pacer, 2)
        assert telegram.order.count(1) == CHAT_BURST
        await flood

    in_virtual_time(work())
    assert telegram.order.count(1) == CHAT_BURST + 5
    assert telegram.order.index(2) == CHAT_BURST
    assert max(telegram.arrivals) >= 20


def test_who_gives_up_waiting_leaves_the_turn_to_others() -> None:
    async def work() -> None:
        pacer, loop = Pacer(1.0), asyncio.get_running_loop()
        async with pacer.slot(1, 0):
            pass
        waiting = [asyncio.create_task(_take(pacer, chat)) for chat in (2, 3)]
        await asyncio.sleep(0.1)
        waiting[0].cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        assert 1.0 <= loop.time() < 1.2

    async def _take(pacer: Pacer, chat: int) -> None:
        async with pacer.slot(chat, 0):
            pass

    in_virtual_time(work())

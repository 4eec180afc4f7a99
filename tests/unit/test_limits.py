"""Limits of one person: honest bursts pass whole, a flood is held off, and everything works again by itself."""

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import pytest
from telegram import CallbackQuery, Chat, Message, Update, User

from bot.gate import Gate
from bot.limits import FLOOD_SECONDS, MOST_PEOPLE, MOST_WAITING, TELL_SECONDS, Act, Limits
from bot.sending import Phone
from tests.conftest import NOW
from tests.unit.virtual_time import in_virtual_time

EVA, OTHER = 1, 2


@pytest.mark.parametrize(("act", "count"), [(Act.TAP, 60 + 20), (Act.MESSAGE, 10 + 15), (Act.HEAVY, 10)])
def test_an_honest_burst_passes_whole(act: Act, count: int) -> None:
    limits = Limits()
    assert all(limits.take(EVA, act, now=0.0) for _ in range(count))
    assert not limits.is_flooding(EVA, now=0.0)


def test_who_answers_as_fast_as_anybody_can_for_an_hour_never_meets_a_limit() -> None:
    limits = Limits()
    assert all(limits.take(EVA, Act.MESSAGE, now=second) for second in range(3600))
    assert all(limits.take(EVA, Act.TAP, now=half / 2) for half in range(7200, 14_400))


def test_a_flood_is_held_off_and_ends_by_itself() -> None:
    limits = Limits()
    passed = [limits.take(EVA, Act.MESSAGE, now=number / 1000) for number in range(5000)]
    assert sum(passed) <= Act.MESSAGE.value.most + 5 * Act.MESSAGE.value.a_second
    assert limits.is_flooding(EVA, now=5.0)
    assert limits.take(OTHER, Act.MESSAGE, now=5.0), "nobody else notices"
    assert limits.take(EVA, Act.TAP, now=5.0), "taps have a budget of their own"
    assert limits.take(EVA, Act.MESSAGE, now=7.0), "two seconds later one message passes again"
    assert not limits.is_flooding(EVA, now=5.0 + FLOOD_SECONDS)


def test_somebody_is_asked_to_wait_once_in_a_while() -> None:
    limits = Limits()
    assert [limits.may_tell(EVA, now=second) for second in (0.0, 1.0, TELL_SECONDS - 0.1, TELL_SECONDS)] == [
        True, False, False, True,
    ]  # fmt: skip


def test_only_whoever_came_lately_is_remembered() -> None:
    limits = Limits()
    for person in range(MOST_PEOPLE):
        limits.take(person, Act.TAP, now=0.0)
    limits.take(MOST_PEOPLE, Act.TAP, now=600.0)
    assert len(limits) == 1


# ---------------------------------------------------------------- the gate


class _Phone:
    """Notes what somebody is told."""

    def __init__(self) -> None:
        self.notices: list[str | None] = []
        self.shown: list[int] = []

    async def notice(self, query_id: str, words: Any, language: str) -> None:
        self.notices.append(words.key if words else None)

    async def show(self, chat_id: int, shown: Any, language: str) -> int:
        self.shown.append(chat_id)
        return 1


async def _swedish(_telegram_id: int) -> str:
    return "sv"


def _message(number: int, person: int = EVA) -> Update:
    user = User(person, "Eva", is_bot=False)
    return Update(number, message=Message(number, NOW, Chat(person, "private"), from_user=user, text="hej"))


def _tap(number: int, person: int = EVA) -> Update:
    user = User(person, "Eva", is_bot=False)
    return Update(number, callback_query=CallbackQuery(str(number), user, "x", data="open:help"))


def _gate(work: Any) -> tuple[Gate, _Phone]:
    phone = _Phone()
    return Gate(work, cast("Phone", phone), _swedish, Limits()), phone


def test_each_tap_of_a_flood_is_answered_and_one_of_them_in_words() -> None:
    done: list[int] = []

    async def work(update: Update) -> None:
        done.append(update.update_id)

    async def flood() -> None:
        gate, phone = _gate(work)
        for number in range(150):
            await gate.carry_out(_tap(number))
        await asyncio.sleep(0.1)
        assert done == list(range(Act.TAP.value.most))
        assert phone.notices == ["too-fast"] + [None] * (150 - Act.TAP.value.most - 1)
        await asyncio.sleep(60)
        await gate.carry_out(_tap(999))
        assert done[-1] == 999, "it works again by itself"

    in_virtual_time(flood())


def test_what_a_flooder_waits_for_holds_nobody_up_and_is_carried_out_in_order() -> None:
    done: list[int] = []
    turns: dict[int, asyncio.Lock] = {EVA: asyncio.Lock(), OTHER: asyncio.Lock()}

    async def slowly(update: Update) -> None:
        async with turns[update.effective_user.id if update.effective_user else 0]:
            await asyncio.sleep(10)
            done.append(update.update_id)

    async def flood() -> None:
        gate, phone = _gate(slowly)
        loop = asyncio.get_running_loop()
        patient = asyncio.ensure_future(gate.carry_out(_message(1)))
        await asyncio.sleep(0)
        assert not patient.done(), "an update in work is not confirmed"
        floods = [asyncio.ensure_future(gate.carry_out(_message(number))) for number in range(2, 200)]
        await asyncio.sleep(0.1)
        assert patient.done()
        assert all(one.done() for one in floods), "Telegram can hand out others' updates"
        assert phone.shown == [EVA]
        begun = loop.time()
        await gate.carry_out(_message(500, OTHER))
        assert loop.time() - begun == pytest.approx(10, abs=0.1), "as if nobody flooded"
        await gate.drain(1000)
        assert [number for number in done if number != 500] == list(range(1, Act.MESSAGE.value.most + 1))

    in_virtual_time(flood())


def test_what_waits_for_one_person_is_bounded_whatever_comes() -> None:
    begun: list[int] = []

    async def flood() -> None:
        end = asyncio.Event()

        async def wait(update: Update) -> None:
            begun.append(update.update_id)
            await end.wait()

        gate, _phone = _gate(wait)
        sent = []
        for number in range(1000):
            sent.append(asyncio.ensure_future(gate.carry_out(_message(number))))
            await asyncio.sleep(1.5)
        assert len(begun) == MOST_WAITING
        end.set()
        await gate.drain(1.0)
        await asyncio.gather(*sent)

    in_virtual_time(flood())


def test_without_limits_everything_passes() -> None:
    done: list[int] = []

    async def work(update: Update) -> None:
        done.append(update.update_id)

    async def flood() -> None:
        gate = Gate(work, cast("Phone", SimpleNamespace()), _swedish, None)
        for number in range(500):
            await gate.carry_out(_message(number))

    in_virtual_time(flood())
    assert len(done) == 500

"""A short play of the fuzzer (`python -m benchmarks fuzz` plays the long one), and what it once found."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from benchmarks.fuzz.play import Play
from db.models import Conversation, Profile
from db.session import Database
from tests.bot.stage import Stage


@dataclass(slots=True)
class _Here:
    """The stage's program, as the fuzzer plays with it."""

    stage: Stage

    @property
    def database(self) -> Database:
        return self.stage.program.database

    def now(self) -> datetime:
        return self.stage.clock.now

    async def advance(self, seconds: float) -> None:
        self.stage.clock.advance(seconds=seconds)

    async def tick(self) -> None:
        await self.stage.program.ticks.tick()

    async def kill(self, when_gone: Callable[[], object]) -> None:
        raise AssertionError("the stage's program lives in this process")

    async def quiet(self) -> None:
        sandbox = self.stage.sandbox
        bot = next(iter(sandbox.world.bots.values()))
        # The sandbox tells nobody when it is idle: it is asked, as its own page does.
        # The mailbox tells nobody when it is empty.
        while bot.mailbox.waiting or bot.mailbox.in_flight or time.monotonic() - sandbox.calls.busy_until < 0.01:  # noqa: ASYNC110
            await asyncio.sleep(0.002)


@pytest.mark.parametrize("seed", [7])
async def test_whatever_comes_nothing_breaks_and_nobody_else_is_touched(stage: Stage, seed: int) -> None:
    play = Play(stage.sandbox, _Here(stage), seed)
    await play.begin()
    with capture_logs() as logs:
        tally = await play.go_on(100)
    assert [entry for entry in logs if entry["log_level"] in ("error", "critical")] == []
    assert (tally.faults, tally.lost, dict(tally.refused), dict(tally.silent)) == ([], [], {}, {})
    assert tally.updates == 100


async def test_an_update_that_cannot_be_read_keeps_no_other_from_coming(stage: Stage) -> None:
    elin = await stage.person("Elin", "sv")
    chat = {"id": elin.id, "type": "private"}
    odd_ones: list[dict[str, Any]] = [{"from": {}}, {"message_id": 1, "date": 10**20, "chat": chat}, {"chat": []}]
    for odd in odd_ones:
        await elin.do("update", message=odd)
    await elin.start()
    await stage.settle()
    assert "Vilket språk" in await elin.last_text()


async def test_a_place_that_is_none_on_earth_is_no_place(stage: Stage) -> None:
    elin = await stage.person("Elin", "sv")
    await stage.say(elin, "/start", "[Svenska]", "[Börja]", "1990", "[Ja]")
    for latitude in (float("nan"), float("inf"), 1e308, 91.0):
        await elin.do("location", latitude=latitude, longitude=14.0)
    await stage.settle()
    assert "place" not in await _profile_answers(stage)


@pytest.mark.parametrize("data", ["answer:profile:consent:yes", "move:profile:edit:skills_text"])
async def test_no_old_button_leads_past_the_age(stage: Stage, data: str) -> None:
    """Somebody erases themselves, and then presses what still stands above: age comes first all the same."""
    elin = await stage.person("Elin", "sv")
    await stage.say(elin, "/start", "[Svenska]", "[Börja]", "2013")
    message = (await elin.from_bot())[-1]["message_id"]
    await elin.press_data(message, data)
    await stage.settle()
    await stage.say(elin, "Jag svetsar", "/matches")
    assert "13 år" in await elin.last_text()
    assert set(await _profile_answers(stage)) == {"birth_year"}
    async with stage.program.database.transaction() as session:
        assert (await session.scalars(select(Profile))).all() == []


async def _profile_answers(stage: Stage) -> dict[str, object]:
    async with stage.program.database.transaction() as session:
        conversation = (await session.scalars(select(Conversation).where(Conversation.flow == "profile"))).one()
        return dict(conversation.answers)

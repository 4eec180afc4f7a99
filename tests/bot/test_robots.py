"""Robots that press and write anything: the bot always answers kindly, and never makes a request Telegram refuses."""

import json
import random

import pytest

from bot.i18n import translate
from sandbox.client import Phone
from tests.bot.stage import Stage

TEXTS = (
    "/start", "/matches", "/profile", "/leads", "/event", "/language", "/privacy", "/help", "/stop", "/company",
    "/nonsense", "/start c_nonsense", "2001", "1385", "١٩٩٩", "2013", "12", "vet inte", "Krokom", "كروكوم", "ja", "😀",
    "<b>bold</b> & <script>", "a" * 4096, "Jag svetsar, har diabetes och bor på Storgatan 5", "я вмію шити",
    "\u202eright to left\u202c", "lead:1:accept", "{ $name }", "x\n\n\ny", "0", "-1", "2005 eller 2006",
)  # fmt: skip
DEEDS = ("voice", "sticker", "photo", "document", "video_note", "animation", "dice", "poll", "contact", "location")
DATA = (
    "lead:1:accept", "lead:999999999:accept", "lead:1:question", "want:1:telegram", "want:1:phone", "want:999:ask",
    "withdraw:1:yes", "reply:1:write", "invite:1:0", "offer:1", "more:99999", "dismiss:1:bogus", "privacy:bogus",
    "answer:profile:birth_year:2030", "answer:profile:wants:food", "answer:profile:skills:+nonsense", "open:nowhere",
    "move:profile:skip:birth_year", "move:profile:back:birth_year", "answer:lead_question:question:x", "language:xx",
    "x", ":::::", "answer:profile:municipality:'; DROP TABLE person;--", "lead:١:accept", "move:lead_phone:done:phone",
)  # fmt: skip


async def _anything(phone: Phone, chance: random.Random) -> None:
    messages = await phone.from_bot()
    buttons = [
        (message["message_id"], button["callback_data"])
        for message in messages
        for row in (message.get("reply_markup") or {}).get("inline_keyboard", [])
        for button in row
        if "callback_data" in button
    ]
    keyboard = (await phone.chat())["reply_keyboard"]
    dice = chance.random()
    if keyboard and dice < 0.3:
        await phone.do("tap", text=chance.choice(keyboard["keyboard"])[0]["text"])
    elif buttons and dice < 0.7:
        # Mostly the newest buttons, so that the robot gets on.
        newest = buttons[-12:] if chance.random() < 0.8 else buttons
        await phone.press_data(*chance.choice(newest))
    elif messages and dice < 0.8:
        await phone.press_data(chance.choice(messages)["message_id"], chance.choice(DATA))
    elif dice < 0.93:
        await phone.text(chance.choice(TEXTS))
    else:
        await phone.do(chance.choice(DEEDS))


@pytest.mark.parametrize("seed", range(4))
async def test_anything_gets_a_kind_answer(stage: Stage, seed: int) -> None:
    chance = random.Random(seed)
    language = ("sv", "en", "ar", "so")[seed]
    robots = [await stage.person(f"Robot <{number}> & co", language, username=f"robot_{number}") for number in range(2)]
    for robot in robots:
        await robot.start()
    await stage.settle()
    contact = stage.client.phone(910001)
    for step in range(150):
        actor = contact if step % 10 == 9 else robots[step % 2]
        seen = (await actor.chat())["rev"]
        await _anything(actor, chance)
        await stage.client.settle(idle_ms=15)
        chat = await actor.chat()
        assert chat["rev"] > seen, "no answer at all"
        for message in chat["messages"]:
            if message["from"]["is_bot"] and message["rev"] > seen:
                _check(message)
    refused = [
        (call["method"], call["description"])
        for call in await stage.client.calls()
        if call["status"] == 400 and not _is_fine(call)
    ]
    assert refused == []


def _check(message: dict[str, object]) -> None:
    shown = json.dumps(message, ensure_ascii=False)
    for key in ("error-ours", "error-words"):
        assert translate("sv", key) not in shown
        assert translate("en", key) not in shown
    assert "{ $" not in str(message.get("text", "")).replace("{ $name }", "")


def _is_fine(call: dict[str, str]) -> bool:
    return any(words in call["description"] for words in ("not modified", "query is too old"))

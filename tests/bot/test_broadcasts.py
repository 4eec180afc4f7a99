"""Broadcasts over the whole program: stopped in the middle, formatted and with a picture, and forged by strangers."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.services import broadcasts
from db.enums import BroadcastState
from db.models import Broadcast, Person
from sandbox.client import Phone
from tests.bot.stage import Stage, staged
from tests.conftest import NOW

STAFF = 900001
TEXT = "Kom till oss på fredag!"


async def _written(stage: Stage, *steps: str) -> Phone:
    """Staff with a draft that has a Swedish text."""
    karin = stage.client.phone(STAFF)
    await stage.say(karin, "/broadcast", "[Nytt utskick]", *(steps or (TEXT,)), "[Till utkastet]")
    return karin


async def _readers(stage: Stage, count: int) -> list[Phone]:
    return [await stage.reader(f"Läsare {number}", "sv", "are", "1990") for number in range(count)]


async def _got(phones: list[Phone]) -> int:
    """How many phones show the text of the broadcast."""
    shown = [await phone.from_bot() for phone in phones]
    return sum(any(TEXT in (message.get("text") or "") for message in messages) for messages in shown)


async def _state(stage: Stage) -> BroadcastState:
    async with stage.program.database.transaction() as session:
        return (await session.get_one(Broadcast, 1)).state


@pytest.fixture
async def slow_stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(f"sqlite+aiosqlite:///{tmp_path / 'bot.sqlite3'}", NOW, rate=8) as stage:
        yield stage


async def _until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Look twenty times a second, for twenty seconds at most, until something has come true."""
    for _ in range(400):
        if await condition():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it never came true")


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


async def test_one_that_is_stopped_in_the_middle_sends_no_further_copy(slow_stage: Stage) -> None:
    stage, count = slow_stage, 40
    readers = await _readers(stage, count)
    karin = await _written(stage)
    await karin.press(f"Skicka till {count} personer")

    async def some_arrived() -> bool:
        return await _got(readers) >= 5

    await _until(some_arrived)
    await karin.press("Stoppa")

    async def is_stopped() -> bool:
        return await _state(stage) is BroadcastState.STOPPED

    await _until(is_stopped)
    # One call may be on its way to Telegram at the moment of the commit; dozens were worded and waited for their turn.
    at_stop = await _got(readers)
    await stage.settle()
    await asyncio.sleep(3)
    arrived = await _got(readers)
    assert at_stop <= arrived <= at_stop + 1
    assert arrived < count
    stage.clock.advance(seconds=10)
    await stage.tick()
    assert f"{count - arrived} stoppades" in _plain(await karin.last_text())
    assert await _got(readers) == arrived


async def test_pause_holds_copies_back_and_go_on_sends_each_once(slow_stage: Stage) -> None:
    stage, count = slow_stage, 20
    readers = await _readers(stage, count)
    karin = await _written(stage)
    await karin.press(f"Skicka till {count} personer")

    async def some_arrived() -> bool:
        return await _got(readers) >= 3

    await _until(some_arrived)
    await karin.press("Pausa")
    await stage.settle()
    held = await _got(readers)
    await asyncio.sleep(2)
    assert await _got(readers) == held < count
    await karin.press("Fortsätt")
    await stage.settle()
    assert await _got(readers) == count
    sent = [len([one for one in await phone.from_bot() if TEXT in one["text"]]) for phone in readers]
    assert sent == [1] * count


async def test_who_says_no_while_it_is_sent_gets_none(slow_stage: Stage) -> None:
    stage = slow_stage
    readers = await _readers(stage, 30)
    karin = await _written(stage)
    await karin.press("Skicka till 30 personer")
    # The last one's copy is worded or waits; they press the button under the first message of somebody's screen.
    await readers[-1].press_data((await _any_message(readers[-1]))["message_id"], "news:no")
    await stage.settle()
    assert await _got(readers) == 29
    assert await _got(readers[-1:]) == 0


async def _any_message(phone: Phone) -> dict[str, Any]:
    """A message of the bot, called for if there is none."""
    if not await phone.from_bot():
        await phone.text("/help")

    async def there_is_one() -> bool:
        return bool(await phone.from_bot())

    await _until(there_is_one)
    return (await phone.from_bot())[-1]


def _message(phone: Phone, **content: Any) -> dict[str, Any]:
    person = {"id": phone.id, "is_bot": False, "first_name": "Karin", "language_code": "sv"}
    chat = {"id": phone.id, "type": "private", "first_name": "Karin"}
    return {"message_id": 5000 + len(str(content)), "date": 1795424400, "from": person, "chat": chat, **content}


async def test_formatting_and_a_picture_come_along_to_every_reader(stage: Stage) -> None:
    (reader,) = await _readers(stage, 1)
    karin = stage.client.phone(STAFF)
    await stage.say(karin, "/broadcast", "[Nytt utskick]")
    sent = await karin.do("photo")
    await stage.settle()
    assert (await karin.last_text()).startswith("Den är med.")
    picture = next(one for one in await karin.messages() if one["message_id"] == sent["message_id"])["photo"]
    bold = {"type": "bold", "offset": 0, "length": 3}
    forwarded = {"type": "hidden_user", "sender_user_name": "IUC", "date": 1}
    words = _message(karin, text="Kom & se {first_name}", entities=[bold], forward_origin=forwarded)
    await karin.do("update", message=words)
    await stage.settle()
    await stage.say(karin, "[Till utkastet]", "[Skicka till en person]")
    copy = (await reader.from_bot())[-1]
    assert copy["photo"][0]["file_id"] == picture[0]["file_id"]
    assert _plain(copy["caption"]) == "Kom & se Läsare 0"
    assert [entity["type"] for entity in copy["caption_entities"]] == ["bold"]
    assert copy["reply_markup"]["inline_keyboard"][-1][0]["text"] == "Sluta skicka sådant"


async def test_an_album_is_refused_once_and_a_caption_that_is_too_long_loses_nothing(stage: Stage) -> None:
    karin = await _written(stage, "x" * 2000)
    await stage.say(karin, "[Texter]", "[Skriv om: svenska]")
    before = len(await karin.from_bot())
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    for _ in range(2):
        await karin.do("update", message=_message(karin, photo=photo, media_group_id="7"))
        await stage.settle()
    assert len(await karin.from_bot()) == before + 1
    await karin.do("photo")
    await stage.settle()
    assert "1024" in _plain(await karin.last_text()).replace("\xa0", "")
    async with stage.program.database.transaction() as session:
        draft = await broadcasts.broadcast_of(session, 1)
    assert draft.texts == {"sv": "x" * 2000}
    assert draft.attachment is None


async def test_a_colleague_approves_a_great_many(stage: Stage) -> None:
    petra = await stage.person("Petra", "sv", has_started=True)
    await stage.say(petra, "/start")
    async with stage.program.database.transaction() as session:
        member = await session.scalar(Person.__table__.select().where(Person.telegram_id == petra.id))
        assert member is not None
        (await session.get_one(Person, member)).is_staff = True
    await _readers(stage, 201)
    karin = await _written(stage)
    await stage.say(karin, "[Skicka till 201 personer]")
    assert "kollegor" in await karin.last_text()
    assert "Karin vill skicka till 201 personer" in _plain(await petra.last_text())
    approve = next(
        button
        for row in (await petra.from_bot())[-1]["reply_markup"]["inline_keyboard"]
        for button in row
        if "Godkänn" in button["text"]
    )
    await karin.press_data((await karin.from_bot())[-1]["message_id"], approve["callback_data"])
    await stage.settle()
    assert "En kollega måste säga ja" in await karin.last_text()
    await stage.say(petra, "[Godkänn]")
    assert await _state(stage) is BroadcastState.RUNNING


FORGED = (
    "cast:0:list", "cast:0:new", "cast:1:page", "cast:1:texts", "cast:1:text-sv", "cast:1:preview-sv", "cast:1:test",
    "cast:1:send-1", "cast:1:approve-1", "cast:1:back", "cast:1:pause", "cast:1:go", "cast:1:stop", "cast:1:report",
    "cast:1:remove-yes", "cast:1:add-register", "cast:1:label-0-sv", "cast:1:event-1", "cast:1:bogus", "cast:99:page",
    "segment:1:page:-", "segment:1:wants:job", "segment:1:saved:-", "segment:1:use:1", "segment:1:forget:1",
)  # fmt: skip


async def test_strangers_get_nothing_by_commands_buttons_and_forwards(stage: Stage) -> None:
    await _readers(stage, 1)
    await _written(stage)
    stranger = await stage.person("Främling", "sv", has_started=True)
    await stage.say(stranger, "/broadcast")
    assert await stranger.last_text() == "Det här är bara för projektets personal."
    message_id = (await stranger.from_bot())[-1]["message_id"]
    for data in FORGED:
        await stranger.press_data(message_id, data)
        await stage.settle()
        assert await stranger.last_text() == "Det här är bara för projektets personal.", data
    forwarded = {"type": "hidden_user", "sender_user_name": "IUC", "date": 1}
    await stranger.do("update", message=_message(stranger, text="Utskick", forward_origin=forwarded))
    await stage.settle()
    assert TEXT not in " ".join(str(one.get("text")) for one in await stranger.from_bot())
    async with stage.program.database.transaction() as session:
        draft = await broadcasts.broadcast_of(session, 1)
        assert (draft.state, draft.texts, draft.filters) == (BroadcastState.DRAFT, {"sv": TEXT}, {})


async def test_staff_whose_role_is_taken_away_in_the_middle_write_nothing_more(stage: Stage) -> None:
    petra = await stage.person("Petra", "sv", has_started=True)
    await stage.say(petra, "/start")
    for is_staff in (True, False):
        async with stage.program.database.transaction() as session:
            found = await session.scalar(Person.__table__.select().where(Person.telegram_id == petra.id))
            (await session.get_one(Person, found)).is_staff = is_staff
        if is_staff:
            await stage.say(petra, "/broadcast", "[Nytt utskick]")
    await stage.say(petra, TEXT)
    assert await petra.last_text() == "Det här är bara för projektets personal."
    await stage.say(petra, TEXT)
    assert "personal" not in await petra.last_text(), "the conversation is closed"

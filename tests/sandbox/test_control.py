"""The control API: people and what they do, the clock, faults, the log, events, and the client of it all."""

import asyncio
import contextlib
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from sandbox.client import NoButton
from tests.sandbox.ground import Ground, Refused, new_ground

INLINE = {"inline_keyboard": [[{"text": "Nej tack", "callback_data": "no"}, {"text": "Nej", "callback_data": "never"}]]}
REPLY = {
    "keyboard": [["Hej då", {"text": "Dela nummer", "request_contact": True}],
                 [{"text": "Här är jag", "request_location": True}]],
    "one_time_keyboard": True,
}  # fmt: skip


async def newest(ground: Ground) -> dict[str, Any]:
    """The newest update, with those before it confirmed."""
    return (await ground.updates(offset=-1))[0]


async def test_people_are_added_changed_and_removed(ground: Ground) -> None:
    phone = await ground.client.add_person("Amina", language_code="so", note="candidate", latitude=63)
    await ground.client.add_person("Amina Ali", id=phone.id, phone="+46701")
    [person] = (await ground.client.state())["people"]
    assert (person["first_name"], person["phone"], person["id"]) == ("Amina Ali", "+46701", phone.id)
    await ground.client.call("DELETE", f"people/{phone.id}")
    assert await ground.client.call("GET", "people") == []


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"first_name": " "}, "first_name is needed"),
        ({"first_name": "A", "shoe_size": 40}, "unknown fields: shoe_size; there are id, first_name"),
        ({"first_name": "A", "latitude": "north"}, "latitude must be of type float"),
        ({"first_name": "A", "id": True}, "id must be of type int"),
        ({"first_name": "A", "id": -5}, "id must be a positive number"),
    ],
)
async def test_people_that_cannot_be(ground: Ground, facts: dict[str, Any], words: str) -> None:
    with pytest.raises(AssertionError, match=words):
        await ground.client.call("POST", "people", facts)


async def test_a_person_writes_starts_and_shares(ground: Ground) -> None:
    phone = await ground.client.add_person("Amina", phone="+46701", latitude=63.18, longitude=14.64)
    assert (await phone.chat())["started"] is False
    await phone.start("school-7")
    message = (await newest(ground))["message"]
    assert message["text"] == "/start school-7"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert (await phone.chat())["started"] is True
    await phone.do("contact")
    contact = (await newest(ground))["message"]["contact"]
    assert contact == {"phone_number": "+46701", "first_name": "Amina", "user_id": phone.id}
    await phone.do("location")
    assert (await newest(ground))["message"]["location"] == {"latitude": 63.18, "longitude": 14.64}
    await phone.text("a" * 5000)
    assert [len(update["message"]["text"]) for update in (await ground.updates())[-2:]] == [4096, 904]


@pytest.mark.parametrize(
    "kind", ["photo", "document", "voice", "sticker", "video_note", "animation", "poll", "dice", "forward"]
)
async def test_a_person_sends_all_sorts_of_things(ground: Ground, kind: str) -> None:
    phone = await ground.started()
    done = await phone.do(kind, text="sagt av någon", caption="titta")
    message = (await newest(ground))["message"]
    assert message["message_id"] == done["message_id"]
    assert ("forward_origin" if kind == "forward" else kind) in message


async def test_a_person_edits_forwards_and_deletes(ground: Ground) -> None:
    phone = await ground.started()
    mine = (await phone.text("/hej"))["message_id"]
    await phone.do("edit", message_id=mine, text="hej")
    edited = (await newest(ground))["edited_message"]
    assert (edited["text"], "entities" in edited) == ("hej", False)
    theirs = (await ground.call("sendMessage", chat_id=phone.id, text="svar"))["message_id"]
    with pytest.raises(AssertionError, match="only one's own texts can be changed"):
        await phone.do("edit", message_id=theirs, text="x")
    await phone.do("forward", message_id=theirs)
    assert (await newest(ground))["message"]["forward_origin"]["sender_user"]["id"] == 100001
    await phone.do("delete_chat")
    assert await phone.messages() == []


async def test_pressing_finds_the_button_that_is_meant(ground: Ground) -> None:
    phone = await ground.started()
    await ground.call("sendMessage", chat_id=phone.id, text="a", reply_markup=INLINE)
    await ground.call("sendMessage", chat_id=phone.id, text="b", reply_markup=REPLY)
    link = {"inline_keyboard": [[{"text": "Karta", "url": "https://z-group.se"}]]}
    await ground.call("sendMessage", chat_id=phone.id, text="c", reply_markup=link)
    for label, data, pressed in (("Nej", None, "never"), ("tack", None, "no"), (None, "no", "no")):
        await phone.press(label, data=data)
        assert (await newest(ground))["callback_query"]["data"] == pressed
    assert await phone.press("Karta") == {"url": "https://z-group.se"}
    with pytest.raises(NoButton, match=r"Karta \| Nej tack \| Nej \| Hej då \| Dela nummer \| Här är jag"):
        await phone.press("Kanske")
    await phone.press("Dela nummer")
    assert (await newest(ground))["message"]["contact"]["user_id"] == phone.id
    assert (await phone.chat())["reply_keyboard"] is None


async def test_a_reply_keyboard_sends_its_text_or_the_place_and_can_be_taken_away(ground: Ground) -> None:
    phone = await ground.started()
    markup = REPLY | {"one_time_keyboard": False}
    await ground.call("sendMessage", chat_id=phone.id, text="a", reply_markup=markup)
    await phone.press("Hej då")
    assert (await newest(ground))["message"]["text"] == "Hej då"
    await phone.press("Här är jag")
    assert "location" in (await newest(ground))["message"]
    await ground.call("sendMessage", chat_id=phone.id, text="b", reply_markup={"remove_keyboard": True})
    with pytest.raises(AssertionError, match="no such button; buttons: none"):
        await phone.do("tap", text="Hej då")


@pytest.mark.parametrize(
    ("deed", "wish", "words"),
    [
        ("fly", {}, "a person can animation, block"),
        ("text", {"text": " "}, "text.* is needed"),
        ("start", {"payload": "två ord"}, "a payload has 1 to 64 of"),
        ("press", {"message_id": 99_999, "data": "a"}, "no such message in this chat"),
        ("photo", {"file": "no base64!"}, "the content in base64"),
        ("photo", {"file": "aGVq"}, "no picture"),
        ("location", {"latitude": "north"}, "are numbers"),
        ("update", {}, "one kind of update is needed"),
    ],
)
async def test_what_a_phone_cannot_do(ground: Ground, deed: str, wish: dict[str, Any], words: str) -> None:
    phone = await ground.started()
    with pytest.raises(AssertionError, match=words):
        await phone.do(deed, **wish)


async def test_rows_and_columns_name_a_button(ground: Ground) -> None:
    phone = await ground.started()
    sent = await ground.call("sendMessage", chat_id=phone.id, text="a", reply_markup=INLINE)
    await phone.do("press", message_id=sent["message_id"], row=0, col=1)
    assert (await newest(ground))["callback_query"]["data"] == "never"
    for place in ({"row": 0, "col": -1}, {"row": 4, "col": 0}, {"row": None}, {}):
        with pytest.raises(AssertionError, match=r"buttons: Nej tack \| Nej"):
            await phone.do("press", message_id=sent["message_id"], **place)


async def test_only_what_changed_since_is_given(ground: Ground) -> None:
    phone = await ground.started()
    await phone.text("a")
    before = (await phone.chat())["rev"]
    await phone.text("b")
    chat = await ground.client.call("GET", f"people/{phone.id}/chat?since={before}&bot=100001")
    assert [message["text"] for message in chat["messages"]] == ["b"]
    assert len(chat["message_ids"]) == 2
    for query in ("since=x", "bot=5"):
        with pytest.raises(AssertionError, match=r"must be a number|no such bot"):
            await ground.client.call("GET", f"people/{phone.id}/chat?{query}")


async def test_the_clock_is_moved_and_dates_follow(ground: Ground) -> None:
    phone = await ground.started()
    evening = datetime(2030, 12, 10, 17, tzinfo=UTC)
    await ground.client.set_clock(evening)
    await ground.client.advance(3600)
    sent = await ground.call("sendMessage", chat_id=phone.id, text="a")
    assert (
        timedelta(0) <= datetime.fromtimestamp(sent["date"], UTC) - evening - timedelta(hours=1) < timedelta(seconds=9)
    )
    await ground.client.call("POST", "clock", {"set": "2030-12-10T17:00:00"})
    assert (await ground.client.call("GET", "clock"))["now"].startswith("2030-12-10T17:00:0")
    await ground.client.set_clock(None)
    assert (await ground.client.call("GET", "clock"))["offset_seconds"] == 0
    for wrong in ({}, {"set": "tomorrow"}, {"advance_seconds": "x"}):
        with pytest.raises(AssertionError, match="advance_seconds"):
            await ground.client.call("POST", "clock", wrong)


async def test_faults_happen_as_often_as_ordered(ground: Ground) -> None:
    phone = await ground.started()
    message = {"chat_id": phone.id, "text": "a"}
    await ground.client.fault("429", method="sendMessage", count=1, retry_after=7)
    await ground.client.fault("500", count=1)
    for words in ("429 Too Many Requests: retry after 7", "500 Internal Server Error"):
        with pytest.raises(Refused, match=words):
            await ground.call("sendMessage", **message)
    await ground.client.fault("reset_before")
    with pytest.raises(aiohttp.ClientError):
        await ground.call("sendMessage", **message)
    assert await phone.messages() == []
    await ground.client.fault("reset_after")
    with pytest.raises(aiohttp.ClientError):
        await ground.call("sendMessage", **message)
    assert len(await phone.messages()) == 1
    await ground.client.fault("slow", seconds=0.1)
    begun = time.monotonic()
    await ground.call("sendMessage", **message)
    assert time.monotonic() - begun >= 0.1
    await ground.client.fault("500", count=100)
    await ground.client.clear_faults()
    await ground.call("sendMessage", **message)
    for order in ({"kind": "flood"}, {"kind": "429", "count": "x"}, {"kind": "429", "colour": 1}):
        with pytest.raises(AssertionError, match=r"kind is one of|count must be|unknown fields"):
            await ground.client.call("POST", "faults", order)


async def test_a_bot_that_does_not_wait_for_a_slow_answer_undoes_nothing(ground: Ground) -> None:
    phone = await ground.started()
    await ground.client.fault("slow", seconds=0.1)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.03):
            await ground.call("sendMessage", chat_id=phone.id, text="a")
    await ground.client.settle(idle_ms=150)
    assert len(await phone.messages()) == 1


async def test_a_seed_makes_chance_repeat_itself(ground: Ground) -> None:
    async def pattern() -> str:
        await ground.client.fault("500", count=20, probability=0.5, seed=3)
        marks = ""
        for _ in range(12):
            async with ground.http.get(f"{ground.url}/bot{ground.token}/getMe") as response:
                marks += "." if response.status == 200 else "x"
        await ground.client.clear_faults()
        return marks

    first = await pattern()
    assert await pattern() == first
    assert set(first) == {".", "x"}


async def test_the_log_tells_what_bots_called_and_a_reset_empties_all(ground: Ground) -> None:
    phone = await ground.started()
    before = (await ground.client.calls())[-1]["n"]
    await ground.call("sendMessage", chat_id=phone.id, text="a")
    with pytest.raises(Refused):
        await ground.call("sendMessage", chat_id=5, text="b")
    await ground.updates()
    one, two = await ground.client.calls(since=before)
    assert (one["method"], one["params"]["text"], one["status"], one["n"]) == ("sendMessage", "a", 200, before + 1)
    assert (two["status"], two["description"]) == (400, "Bad Request: chat not found")
    await ground.client.reset()
    assert await ground.client.calls() == []
    assert (await ground.client.state())["people"] == []


async def test_waiting_ends_when_the_bot_is_done(ground: Ground) -> None:
    phone = await ground.started()
    await phone.text("hej")
    with pytest.raises(AssertionError, match="'quiet': False"):
        await ground.client.settle(idle_ms=10, seconds=0.05)
    update = await newest(ground)
    waiting = asyncio.create_task(ground.client.settle(idle_ms=30))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    await ground.updates(offset=update["update_id"] + 1)
    await waiting


async def test_pages_hear_of_every_change(ground: Ground) -> None:
    async with ground.http.get(f"{ground.url}/control/events") as stream:
        await stream.content.readuntil(b"\n\n")
        phone = await ground.started()
        await phone.text("hej")
        await ground.call("sendChatAction", chat_id=phone.id, action="typing")
        await ground.client.advance(60)
        await ground.call("setMyName", name="Ny")
        heard = [json.loads((await stream.content.readuntil(b"\n\n"))[6:]) for _ in range(5)]
    assert [event["type"] for event in heard] == ["people", "chat", "typing", "clock", "bot"]
    assert heard[1] == {"type": "chat", "bot": 100001, "person": phone.id, "rev": 1}


async def test_the_sandbox_stops_at_once_with_pages_and_polls_open() -> None:
    async with aiohttp.ClientSession() as http:
        async with new_ground() as ground:
            page = await http.get(f"{ground.url}/control/events")
            poll = asyncio.create_task(ground.updates(timeout=30))
            await asyncio.sleep(0.05)
            begun = time.monotonic()
        assert time.monotonic() - begun < 0.5
        page.close()
        with contextlib.suppress(aiohttp.ClientError):  # the answer may or may not leave in time
            assert await poll == []

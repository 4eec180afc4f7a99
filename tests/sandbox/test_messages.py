"""Sending, changing and deleting: what arrives on the phone, and what Telegram refuses in which words."""

import base64
import json
from typing import Any

import aiohttp
import pytest

from sandbox.bot_api.edits import NOT_MODIFIED
from tests.sandbox.ground import Ground, Refused, new_ground

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
NOBODY = 12345
DAY = 24 * 3600


def keys(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Ja", **button}]]}


async def refusal(ground: Ground, method: str, **params: Any) -> str:
    with pytest.raises(Refused) as refused:
        await ground.call(method, **params)
    return str(refused.value)


async def test_a_message_in_html_arrives_with_entities_and_buttons(ground: Ground) -> None:
    phone = await ground.started("Hodan")
    sent = await ground.call(
        "sendMessage", chat_id=phone.id, text="👋 <b>Hej</b>", parse_mode="HTML", reply_markup=keys(callback_data="a")
    )
    assert sent["text"] == "👋 Hej"
    assert sent["entities"] == [{"type": "bold", "offset": 3, "length": 3}]
    assert sent["chat"] == {"id": phone.id, "type": "private", "first_name": "Hodan"}
    [shown] = await phone.messages()
    assert shown == sent | {"edited": False, "rev": 1, "reactions": []}


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": " \n"}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "🌲" * 2049}, "message is too long"),
        ({"text": "<b>", "parse_mode": "HTML"},
         'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
        ({"text": "*a*", "parse_mode": "MarkdownV2"},
         "can't parse entities: the sandbox reads HTML only, not MarkdownV2; use HTML"),
        ({"text": "a", "parse_mode": "RTF"}, "unsupported parse_mode"),
        ({"text": "a", "reply_markup": keys(callback_data="å" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": keys(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": keys()}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "a", "reply_markup": keys(url="https://a.se", callback_data="a")},
         "inline keyboard button must have exactly one action, not url and callback_data"),
        ({"text": "a", "reply_markup": keys(url="a.se")},
         "inline keyboard button URL 'a.se' is invalid: Wrong HTTP URL"),
        ({"text": "a", "reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "a"}]]}},
         "inline keyboard button text must be non-empty"),
        ({"text": "a", "reply_markup": {"keyboard": [[{"text": ""}]]}}, "keyboard button text must be non-empty"),
        ({"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}] * 9]}},
         "reply markup is too long"),
        ({"text": "a", "reply_parameters": {"message_id": 77}}, "message to be replied not found"),
        ({"chat_id": NOBODY, "text": "a"}, "chat not found"),
        ({"chat_id": "@amina", "text": "a"}, "chat not found"),
    ],
)  # fmt: skip
async def test_what_telegram_refuses(ground: Ground, params: dict[str, Any], words: str) -> None:
    phone = await ground.started()
    assert await refusal(ground, "sendMessage", **{"chat_id": phone.id, **params}) == f"400 Bad Request: {words}"
    assert await phone.messages() == []


async def test_simple_markdown_is_text(ground: Ground) -> None:
    phone = await ground.started()
    assert (await ground.call("sendMessage", chat_id=phone.id, text="Hej", parse_mode="MarkdownV2"))["text"] == "Hej"


async def test_who_never_started_or_has_blocked_the_bot_gets_nothing(ground: Ground) -> None:
    phone = await ground.client.add_person("Omar")
    assert await refusal(ground, "sendMessage", chat_id=phone.id, text="a") == (
        "403 Forbidden: bot can't initiate conversation with a user"
    )
    await phone.start()
    await ground.call("sendMessage", chat_id=phone.id, text="a")
    await phone.do("block")
    assert await refusal(ground, "sendMessage", chat_id=phone.id, text="b") == (
        "403 Forbidden: bot was blocked by the user"
    )
    await phone.text("hej igen")
    kinds = [next(kind for kind in update if kind != "update_id") for update in await ground.updates()]
    assert kinds == ["message", "my_chat_member", "my_chat_member", "message"]
    await ground.call("sendMessage", chat_id=phone.id, text="c")


async def test_an_edit_replaces_text_and_buttons_and_must_change_something(ground: Ground) -> None:
    phone = await ground.started()
    sent = await ground.call("sendMessage", chat_id=phone.id, text="a", reply_markup=keys(callback_data="a"))
    place = {"chat_id": phone.id, "message_id": sent["message_id"]}
    same = await refusal(ground, "editMessageText", **place, text="a", reply_markup=keys(callback_data="a"))
    assert same == f"400 Bad Request: {NOT_MODIFIED}"
    edited = await ground.call("editMessageText", **place, text="<i>b</i>", parse_mode="HTML")
    assert (edited["text"], "reply_markup" in edited, edited["edit_date"] > 0) == ("b", False, True)
    [shown] = await phone.messages()
    assert (shown["text"], shown["edited"]) == ("b", True)
    marked = await ground.call("editMessageReplyMarkup", **place, reply_markup=keys(callback_data="c"))
    assert marked["text"] == "b"
    again = await refusal(ground, "editMessageReplyMarkup", **place, reply_markup=keys(callback_data="c"))
    assert again == f"400 Bad Request: {NOT_MODIFIED}"


async def test_what_cannot_be_edited(ground: Ground) -> None:
    phone = await ground.started()
    own = (await phone.text("mitt"))["message_id"]
    place = (await ground.call("sendLocation", chat_id=phone.id, latitude=63.2, longitude=14.6))["message_id"]
    for message_id, words in (
        (own, "message can't be edited"),
        (99_999, "message to edit not found"),
        (place, "there is no text in the message to edit"),
        (None, "message identifier is not specified"),
    ):
        answer = await refusal(ground, "editMessageText", chat_id=phone.id, message_id=message_id, text="b")
        assert answer == f"400 Bad Request: {words}"
    assert await refusal(ground, "editMessageText", text="b") == "400 Bad Request: message identifier is not specified"
    caption = await refusal(ground, "editMessageCaption", chat_id=phone.id, message_id=place, caption="b")
    assert caption == "400 Bad Request: there is no caption in the message to edit"


async def test_messages_can_be_deleted_for_two_days(ground: Ground) -> None:
    phone = await ground.started()
    old = (await ground.call("sendMessage", chat_id=phone.id, text="a"))["message_id"]
    await ground.client.advance(2 * DAY + 60)
    new = (await ground.call("sendMessage", chat_id=phone.id, text="b"))["message_id"]
    late = await refusal(ground, "deleteMessage", chat_id=phone.id, message_id=old)
    assert late == "400 Bad Request: message can't be deleted for everyone"
    assert await ground.call("deleteMessages", chat_id=phone.id, message_ids=[old, new, 99_999]) is True
    assert [message["message_id"] for message in await phone.messages()] == [old]
    gone = await refusal(ground, "deleteMessage", chat_id=phone.id, message_id=new)
    assert gone == "400 Bad Request: message to delete not found"


async def test_pins_and_reactions_show_on_the_phone(ground: Ground) -> None:
    phone = await ground.started()
    place = {"chat_id": phone.id, "message_id": (await phone.text("hej"))["message_id"]}
    await ground.call("pinChatMessage", **place)
    await ground.call("setMessageReaction", **place, reaction=[{"type": "emoji", "emoji": "👍"}])
    chat = await phone.chat()
    assert chat["pinned"] == [place["message_id"]]
    assert chat["messages"][0]["reactions"] == [{"type": "emoji", "emoji": "👍"}]
    assert (await ground.call("getChat", chat_id=phone.id))["pinned_message"]["text"] == "hej"
    await ground.call("unpinChatMessage", chat_id=phone.id)
    assert (await phone.chat())["pinned"] == []
    assert await refusal(ground, "unpinChatMessage", chat_id=phone.id) == "400 Bad Request: message to unpin not found"


async def test_places_contacts_copies_and_forwards(ground: Ground) -> None:
    phone, other = await ground.started(), await ground.started("Omar")
    venue = {"latitude": 63.2, "longitude": 14.6, "title": "Mörsjö Deli", "address": "Krokom"}
    sent = await ground.call("sendVenue", chat_id=phone.id, **venue)
    assert sent["venue"]["location"] == {"latitude": 63.2, "longitude": 14.6}
    wrong = await refusal(ground, "sendLocation", chat_id=phone.id, latitude=91, longitude=0)
    assert wrong == "400 Bad Request: wrong location specified"
    contact = await ground.call("sendContact", chat_id=phone.id, phone_number="+4670", first_name="Maja")
    assert contact["contact"] == {"phone_number": "+4670", "first_name": "Maja"}
    source = {"from_chat_id": phone.id, "message_id": sent["message_id"]}
    forwarded = await ground.call("forwardMessage", chat_id=other.id, **source)
    assert forwarded["forward_origin"]["sender_user"]["is_bot"] is True
    await ground.call("copyMessage", chat_id=other.id, **source)
    assert "forward_origin" not in (await other.messages())[-1]
    missing = await refusal(ground, "copyMessage", chat_id=other.id, from_chat_id=phone.id, message_id=99_999)
    assert missing == "400 Bad Request: message to copy not found"


async def test_files_go_up_come_down_and_are_sent_again_by_id(ground: Ground) -> None:
    phone = await ground.started()
    form = aiohttp.FormData({"chat_id": str(phone.id), "caption": "<b>Karta</b>", "parse_mode": "HTML"})
    form.add_field("photo", PNG, filename="karta.png", content_type="image/png")
    sent = await ground.send("sendPhoto", data=form)
    [size] = sent["photo"]
    assert (size["width"], size["height"], sent["caption"]) == (1, 1, "Karta")
    file = await ground.call("getFile", file_id=size["file_id"])
    async with ground.http.get(f"{ground.url}/file/bot{ground.token}/{file['file_path']}") as response:
        assert await response.read() == PNG
    async with ground.http.get(f"{ground.url}/control/files/{size['file_id']}") as response:
        assert response.content_type == "image/png"
    again = await ground.call("sendDocument", chat_id=phone.id, document=size["file_id"])
    assert again["document"]["file_name"] == "karta.png"
    unknown = await refusal(ground, "sendPhoto", chat_id=phone.id, photo="nothing")
    assert unknown == "400 Bad Request: wrong file identifier/HTTP URL specified"
    form = aiohttp.FormData({"chat_id": str(phone.id)})
    form.add_field("photo", b"no picture", filename="a.png", content_type="image/png")
    with pytest.raises(Refused, match="IMAGE_PROCESS_FAILED"):
        await ground.send("sendPhoto", data=form)


async def test_an_album_arrives_whole_and_its_media_can_be_changed(ground: Ground) -> None:
    phone = await ground.started()
    media = [{"type": "photo", "media": "attach://a", "caption": "ett"}, {"type": "photo", "media": "attach://b"}]
    form = aiohttp.FormData({"chat_id": str(phone.id), "media": json.dumps(media)})
    for name in ("a", "b"):
        form.add_field(name, PNG, filename=f"{name}.png", content_type="image/png")
    one, two = await ground.send("sendMediaGroup", data=form)
    assert one["media_group_id"] == two["media_group_id"]
    place = {"chat_id": phone.id, "message_id": two["message_id"]}
    item = {"type": "document", "media": one["photo"][0]["file_id"], "caption": "två"}
    edited = await ground.call("editMessageMedia", **place, media=item)
    assert ("photo" in edited, edited["caption"]) == (False, "två")
    captioned = await ground.call("editMessageCaption", **place, caption="tre")
    assert captioned["caption"] == "tre"
    single = await refusal(ground, "sendMediaGroup", chat_id=phone.id, media=[item])
    assert single == "400 Bad Request: an album has 2 to 10 items"
    mixed = [item, {"type": "photo", "media": item["media"]}]
    assert "documents can't be mixed" in await refusal(ground, "sendMediaGroup", chat_id=phone.id, media=mixed)


async def test_a_caption_has_a_length_of_its_own(ground: Ground) -> None:
    phone = await ground.started()
    sent = (await phone.do("photo", caption="min bild")) and (await phone.messages())[0]
    file_id = sent["photo"][0]["file_id"]
    long = await refusal(ground, "sendPhoto", chat_id=phone.id, photo=file_id, caption="a" * 1025)
    assert long == "400 Bad Request: message caption is too long"


async def test_a_tap_is_answered_once_and_not_after_a_quarter_of_an_hour(ground: Ground) -> None:
    phone = await ground.started()
    await ground.call("sendMessage", chat_id=phone.id, text="a", reply_markup=keys(callback_data="a"))
    pressed = await phone.press("Ja")
    query = {"callback_query_id": pressed["callback_query_id"]}
    await ground.call("answerCallbackQuery", **query, text="Tack", show_alert=True)
    [answer] = (await phone.chat())["answers"]
    assert answer | query | {"text": "Tack", "show_alert": True} == answer
    old = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await refusal(ground, "answerCallbackQuery", **query) == old
    pressed = await phone.press("Ja")
    await ground.client.advance(15 * 60 + 1)
    assert await refusal(ground, "answerCallbackQuery", callback_query_id=pressed["callback_query_id"]) == old


async def test_commands_are_those_of_the_narrowest_scope_and_the_persons_language(ground: Ground) -> None:
    phone = await ground.started("Hodan", language_code="so")
    await ground.call("setMyCommands", commands=[{"command": "start", "description": "Börja"}])
    await ground.call(
        "setMyCommands", commands=[{"command": "start", "description": "Bilow"}], language_code="so",
        scope={"type": "all_private_chats"},
    )  # fmt: skip
    assert (await phone.chat())["commands"] == [{"command": "start", "description": "Bilow"}]
    mine = {"type": "chat", "chat_id": str(phone.id)}
    await ground.call("setMyCommands", commands=[{"command": "staff", "description": "Mer"}], scope=mine)
    assert [command["command"] for command in (await phone.chat())["commands"]] == ["staff"]
    assert await ground.call("getMyCommands", scope=mine | {"chat_id": phone.id}) != []
    await ground.call("deleteMyCommands", scope=mine)
    assert await ground.call("getMyCommands", scope=mine) == []
    bad = await refusal(ground, "setMyCommands", commands=[{"command": "Start", "description": "a"}])
    assert bad == "400 Bad Request: BOT_COMMAND_INVALID"
    assert "chat not found" in await refusal(
        ground, "setMyCommands", commands=[], scope={"type": "chat", "chat_id": NOBODY}
    )


async def test_a_bot_says_who_it_is(ground: Ground) -> None:
    await ground.call("setMyName", name="Industrinatten")
    await ground.call("setMyName", name="Habeenka warshadaha", language_code="so")
    assert (await ground.call("getMe"))["first_name"] == "Industrinatten"
    assert await ground.call("getMyName", language_code="so") == {"name": "Habeenka warshadaha"}
    assert await ground.call("getMyName", language_code="ar") == {"name": "Industrinatten"}
    await ground.call("setMyDescription", description="Hittar jobb")
    await ground.call("setMyShortDescription", short_description="Jobb")
    assert await ground.call("getMyDescription") == {"description": "Hittar jobb"}
    assert await ground.call("getMyShortDescription") == {"short_description": "Jobb"}
    assert "invalid language code" in await refusal(ground, "setMyName", name="a", language_code="swe")
    await ground.call("setChatMenuButton", menu_button={"type": "commands"})
    assert await ground.call("getChatMenuButton") == {"type": "commands"}
    assert await ground.call("logOut") is True


async def test_odd_tokens_and_methods(ground: Ground) -> None:
    for token, method, status in (("1:short", "getMe", 401), (ground.token[:-1] + "x", "getMe", 401),
                                  (ground.token, "sendPigeon", 404)):  # fmt: skip
        async with ground.http.get(f"{ground.url}/bot{token}/{method}") as response:
            assert (response.status, (await response.json())["error_code"]) == (status, status)
    async with ground.http.get(f"{ground.url}/bot{ground.token}/GETME") as response:
        assert response.status == 200
    assert await refusal(ground, "sendChatAction", chat_id=1, action="dance") == (
        "400 Bad Request: wrong parameter action in request"
    )


async def test_too_many_messages_in_a_second_and_to_one_chat() -> None:
    async with new_ground(rate=30) as ground:
        people = [await ground.started(f"Person {number}") for number in range(31)]
        for phone in people[:30]:
            await ground.call("sendMessage", chat_id=phone.id, text="a")
        with pytest.raises(Refused) as refused:
            await ground.call("sendMessage", chat_id=people[30].id, text="a")
        assert refused.value.answer["description"] == "Too Many Requests: retry after 1"
        assert refused.value.answer["parameters"] == {"retry_after": 1}
    async with new_ground(rate=30) as ground:
        phone = await ground.started()
        for _ in range(20):
            await ground.call("sendMessage", chat_id=phone.id, text="a")
        with pytest.raises(Refused) as refused:
            await ground.call("sendMessage", chat_id=phone.id, text="a")
        assert 15 <= refused.value.answer["parameters"]["retry_after"] <= 21

"""Sending, changing and deleting messages."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api.context import MAX_CAPTION, MAX_TEXT, Call
from sandbox.bot_api.keyboards import checked_markup
from sandbox.errors import bad_request
from sandbox.world import Chat, Message

#: Seconds during which a bot may delete a message.
DELETABLE_SECONDS = 48 * 3600
TYPING_SECONDS = 5.0
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


async def send_message(call: Call) -> Message:
    text, entities = call.text("text", MAX_TEXT)
    return _send(call, {"text": text, **_some("entities", entities)})


async def send_photo(call: Call) -> Message:
    file_id, size = _file(call, "photo")
    photo = [{"file_id": file_id, "file_unique_id": f"u-{file_id}", "width": 800, "height": 600, "file_size": size}]
    return _send(call, {"photo": photo, **_caption(call)})


async def send_document(call: Call) -> Message:
    file_id, size = _file(call, "document")
    name, mime_type, _content = call.world.files[file_id]
    document = {"file_id": file_id, "file_unique_id": f"u-{file_id}", "file_name": name, "mime_type": mime_type}
    return _send(call, {"document": {**document, "file_size": size}, **_caption(call)})


async def send_venue(call: Call) -> Message:
    place = {key: call.params[key] for key in ("latitude", "longitude")}
    venue = {"location": place, "title": call.params["title"], "address": call.params["address"]}
    return _send(call, {"venue": venue, "location": place})


async def send_location(call: Call) -> Message:
    return _send(call, {"location": {key: call.params[key] for key in ("latitude", "longitude")}})


async def send_contact(call: Call) -> Message:
    names = ("phone_number", "first_name", "last_name")
    return _send(call, {"contact": {key: call.params[key] for key in names if key in call.params}})


async def forward_message(call: Call) -> Message:
    return _send(call, _content(_source(call)))


async def copy_message(call: Call) -> dict[str, int]:
    return {"message_id": _send(call, _content(_source(call)))["message_id"]}


def _source(call: Call) -> Message:
    source = call.bot.chats.get(int(call.params["from_chat_id"]))
    message = source.messages.get(int(call.params["message_id"])) if source else None
    if message is None:
        raise bad_request("message to forward not found")
    return message


def _content(message: Message) -> dict[str, Any]:
    left_out = {"message_id", "from", "chat", "date", "edit_date", "reply_markup"}
    return {key: value for key, value in message.items() if key not in left_out}


async def send_chat_action(call: Call) -> bool:
    chat = call.chat()
    chat.typing_until = call.world.clock.timestamp() + TYPING_SECONDS
    call.world.events.publish({"type": "typing", "bot": call.bot.id, "person": chat.person.id})
    return True


def _send(call: Call, content: dict[str, Any]) -> Message:
    chat = call.chat()
    markup = checked_markup(call.params.get("reply_markup"))
    call.counted(chat)
    if markup and "inline_keyboard" in markup:
        content["reply_markup"] = markup
    message = call.world.new_message(call.bot, chat, call.bot.as_user(), content)
    chat.typing_until = 0.0
    _take_keyboard(chat, markup)
    return message


def _take_keyboard(chat: Chat, markup: dict[str, Any] | None) -> None:
    """A reply keyboard belongs to the chat, not to the message."""
    if markup and ("keyboard" in markup or "force_reply" in markup):
        chat.reply_keyboard = markup
    elif markup and markup.get("remove_keyboard"):
        chat.reply_keyboard = None


def _caption(call: Call) -> dict[str, Any]:
    if not call.params.get("caption"):
        return {}
    caption, entities = call.text("caption", MAX_CAPTION)
    return {"caption": caption, **_some("caption_entities", entities)}


def _some(key: str, value: Any) -> dict[str, Any]:
    return {key: value} if value else {}


def _file(call: Call, key: str) -> tuple[str, int]:
    """The file of a parameter: uploaded now, or sent before (file_id)."""
    named = str(call.params.get(key, ""))
    upload = call.uploads.get(named.removeprefix("attach://")) or call.uploads.get(key)
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return call.world.store_file(upload.name, upload.mime_type, upload.content), len(upload.content)
    if named in call.world.files:
        return named, len(call.world.files[named][2])
    raise bad_request("wrong file identifier/HTTP URL specified")


async def edit_message_text(call: Call) -> Message:
    chat, message = _own(call)
    text, entities = call.text("text", MAX_TEXT)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _edit(call, chat, message, {"text": text, **_some("entities", entities)}, ("text", "entities"))


async def edit_message_caption(call: Call) -> Message:
    chat, message = _own(call)
    return _edit(call, chat, message, _caption(call), ("caption", "caption_entities"))


async def edit_message_reply_markup(call: Call) -> Message:
    chat, message = _own(call)
    return _edit(call, chat, message, {}, ())


async def edit_message_media(call: Call) -> Message:
    chat, message = _own(call)
    media = call.params["media"]
    kind = media.get("type")
    if kind not in ("photo", "document"):
        raise bad_request("the sandbox changes photos and documents only")
    call.params[kind] = media.get("media", "")
    file_id, size = _file(call, kind)
    item = {"file_id": file_id, "file_unique_id": f"u-{file_id}", "file_size": size}
    content = {"photo": [{**item, "width": 800, "height": 600}]} if kind == "photo" else {"document": item}
    call.params["caption"] = media.get("caption", "")
    call.params["parse_mode"] = media.get("parse_mode", "")
    changed = {**content, **_caption(call)}
    return _edit(call, chat, message, changed, ("photo", "document", "caption", "caption_entities"))


def _own(call: Call) -> tuple[Chat, Message]:
    chat = call.chat()
    message = call.message(chat, "edit")
    if message["from"]["id"] != call.bot.id:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(call: Call, chat: Chat, message: Message, content: dict[str, Any], replaces: tuple[str, ...]) -> Message:
    markup = checked_markup(call.params.get("reply_markup"))
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    kept = {key: value for key, value in message.items() if key not in (*replaces, "reply_markup", "edit_date")}
    changed = kept | content | ({"reply_markup": markup} if markup and markup["inline_keyboard"] else {})
    if _without_date(changed) == _without_date(message):
        raise bad_request(NOT_MODIFIED)
    changed["edit_date"] = int(call.world.clock.timestamp())
    chat.messages[message["message_id"]] = changed
    chat.edited.add(message["message_id"])
    call.world.changed(call.bot, chat, message["message_id"])
    return changed


def _without_date(message: Message) -> str:
    return json.dumps({key: value for key, value in message.items() if key != "edit_date"}, sort_keys=True)


async def delete_message(call: Call) -> bool:
    chat = call.chat()
    message = call.message(chat, "delete")
    if call.world.clock.timestamp() - message["date"] > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    del chat.messages[message["message_id"]]
    call.world.changed(call.bot, chat)
    return True


async def delete_messages(call: Call) -> bool:
    chat = call.chat()
    for message_id in call.params["message_ids"]:
        chat.messages.pop(message_id, None)
    call.world.changed(call.bot, chat)
    return True


async def pin_message(call: Call) -> bool:
    call.message(call.chat(), "pin")
    return True


async def unpin_message(call: Call) -> bool:
    call.chat()
    return True


METHODS: dict[str, Callable[[Call], Awaitable[Any]]] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVenue": send_venue,
    "sendLocation": send_location,
    "sendContact": send_contact,
    "sendChatAction": send_chat_action,
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "editMessageMedia": edit_message_media,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "pinChatMessage": pin_message,
    "unpinChatMessage": unpin_message,
    "setMessageReaction": pin_message,
}

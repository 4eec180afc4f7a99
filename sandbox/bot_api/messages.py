"""Sending messages: texts, places, contacts, copies."""

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api.context import Call, caption_of, find_person, some
from sandbox.bot_api.keyboards import checked_markup
from sandbox.errors import bad_request
from sandbox.world import Chat, Message

#: Seconds for which a chat shows that the bot types.
TYPING_SECONDS = 5.0
ACTIONS = {"typing", "choose_sticker", "find_location"} | frozenset(
    f"{verb}_{kind}" for kind in ("photo", "video", "voice", "document", "video_note") for verb in ("record", "upload")
)
#: Fields of a message that belong to its place in a chat, not to its content.
_ENVELOPE = {"message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message", "media_group_id"}


async def send_message(call: Call) -> Message:
    return send(call, call.text() | some(link_preview_options=call.params.get("link_preview_options")))


async def send_venue(call: Call) -> Message:
    place = _place(call)
    venue = {"location": place, "title": call.params["title"], "address": call.params["address"]}
    return send(call, {"venue": venue, "location": place})


async def send_location(call: Call) -> Message:
    return send(call, {"location": _place(call)})


def _place(call: Call) -> dict[str, Any]:
    latitude, longitude = call.params["latitude"], call.params["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    names = ("horizontal_accuracy", "live_period", "heading", "proximity_alert_radius")
    return {"latitude": latitude, "longitude": longitude} | some(**{name: call.params.get(name) for name in names})


async def send_contact(call: Call) -> Message:
    names = ("phone_number", "first_name", "last_name", "vcard")
    return send(call, {"contact": some(**{key: call.params.get(key) for key in names})})


async def forward_message(call: Call) -> Message:
    source = _source(call, "forward")
    origin = source.get("forward_origin") or {"type": "user", "sender_user": source["from"], "date": source["date"]}
    return send(call, {**_content(source), "forward_origin": origin})


async def copy_message(call: Call) -> dict[str, int]:
    content = _content(_source(call, "copy"))
    content.pop("forward_origin", None)
    if "caption" in call.params and "text" not in content:
        content = {key: value for key, value in content.items() if not key.startswith("caption")}
        content |= caption_of(call.params)
    return {"message_id": send(call, content)["message_id"]}


def _source(call: Call, what: str) -> Message:
    """The message of another (or the same) chat of this bot that is sent on."""
    person = find_person(call.world, call.params["from_chat_id"])
    return call.message(call.world.chat(call.bot, person), what)


def _content(message: Message) -> dict[str, Any]:
    return {key: value for key, value in message.items() if key not in _ENVELOPE}


async def send_chat_action(call: Call) -> bool:
    if call.params["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = call.chat()
    chat.typing_until = call.world.clock.timestamp() + TYPING_SECONDS
    event = {"type": "typing", "bot": call.bot.id, "person": chat.person.id, "action": call.params["action"]}
    call.world.events.publish(event)
    return True


def send(call: Call, content: dict[str, Any], *, is_counted: bool = False) -> Message:
    """Put a message of the bot into the chat that `chat_id` names. Raises 400, 403 or 429 and then changes nothing.

    With `is_counted` the rate limit knows of it already.
    """
    chat = call.chat()
    markup = checked_markup(call.params.get("reply_markup"))
    content |= _answered(call, chat) | some(has_protected_content=call.params.get("protect_content"))
    if markup and markup.get("inline_keyboard"):
        content["reply_markup"] = markup
    if not is_counted:
        call.counted(chat)
    message = call.world.new_message(call.bot, chat, call.bot.as_user(), content)
    chat.typing_until = 0.0
    _take_keyboard(chat, markup)
    return message


def _answered(call: Call, chat: Chat) -> dict[str, Any]:
    """The message that this one answers, if `reply_parameters` name one."""
    wanted = call.params.get("reply_parameters")
    if not wanted:
        return {}
    message = chat.messages.get(wanted["message_id"])
    if message is None:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {key: value for key, value in message.items() if key != "reply_to_message"}}


def _take_keyboard(chat: Chat, markup: dict[str, Any] | None) -> None:
    """A reply keyboard belongs to the chat, not to the message."""
    if markup and ("keyboard" in markup or "force_reply" in markup):
        chat.reply_keyboard = markup
    elif markup and markup.get("remove_keyboard"):
        chat.reply_keyboard = None


METHODS: dict[str, Callable[[Call], Awaitable[Any]]] = {
    "sendMessage": send_message,
    "sendVenue": send_venue,
    "sendLocation": send_location,
    "sendContact": send_contact,
    "sendChatAction": send_chat_action,
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
}

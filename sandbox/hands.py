"""What people do with their phones: write, press, send things, block. Each deed becomes an update."""

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.bot_api.context import MAX_CAPTION, MAX_TEXT
from sandbox.bot_api.media import image_size
from sandbox.html_entities import plain
from sandbox.world import Bot, Chat, Message, StoredFile, World, chat_of

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class HandError(Exception):
    """A deed that the phone does not allow; the text says what is possible."""


@dataclass(slots=True)
class Hand:
    """One deed of one person in their chat with one bot."""

    world: World
    bot: Bot
    chat: Chat
    wish: dict[str, Any]

    def send(self, content: dict[str, Any]) -> dict[str, Any]:
        """Put a message of the person into the chat and give it to the bot.

        Who has blocked the bot must unblock it before writing, so that happens first, as an update of its own.
        """
        if self.chat.is_blocked:
            unblock(self)
        self.chat.is_started = True
        message = self.world.new_message(self.bot, self.chat, self.chat.person.as_user(), content)
        update_id = self.bot.mailbox.put("message", message)
        return {"update_id": update_id, "message_id": message["message_id"]}

    def text(self, key: str = "text") -> str:
        value = self.wish.get(key)
        if not isinstance(value, str) or not value.strip():
            raise HandError(f'"{key}" is needed')
        return value

    def message(self) -> Message:
        message = self.chat.messages.get(self.wish.get("message_id", 0))
        if message is None:
            raise HandError("no such message in this chat")
        return message


def write(hand: Hand) -> dict[str, Any]:
    """Write a text; the app cuts one that is too long for one message, and the last one is answered."""
    text = hand.text()
    parts = [text[at : at + MAX_TEXT] for at in range(0, len(text), MAX_TEXT)]
    return [hand.send(_text_content(part)) for part in parts if part.strip()][-1]


def _text_content(raw: str) -> dict[str, Any]:
    text, entities = plain(raw)
    return {"text": text} | ({"entities": entities} if entities else {})


def start(hand: Hand) -> dict[str, Any]:
    """The Start button, or a deep link with a payload."""
    payload = hand.wish.get("payload")
    if payload and not _PAYLOAD.fullmatch(str(payload)):
        raise HandError("a payload has 1 to 64 of A-Z, a-z, 0-9, _ and -")
    return hand.send(_text_content(f"/start {payload}" if payload else "/start"))


def press(hand: Hand) -> dict[str, Any]:
    """Press an inline button by its data, or by row and column."""
    message = hand.message()
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    button = _button(hand.wish, rows)
    if "url" in button:
        return {"url": button["url"]}
    if "callback_data" not in button:
        raise HandError("the sandbox presses buttons with data or a link only")
    query_id = hand.world.new_query(hand.bot, hand.chat.person)
    query = {
        "id": query_id,
        "from": hand.chat.person.as_user(),
        "message": message,
        "chat_instance": str(hand.chat.person.id),
        "data": button["callback_data"],
    }
    return {"update_id": hand.bot.mailbox.put("callback_query", query), "callback_query_id": query_id}


def _button(wish: dict[str, Any], rows: list[list[dict[str, Any]]]) -> dict[str, Any]:
    if "data" in wish:
        # An old phone may still show a button that the bot has changed since: any data can be pressed.
        return {"callback_data": str(wish["data"])}
    try:
        row, col = int(wish["row"]), int(wish["col"])
        if min(row, col) < 0:
            raise IndexError
        return rows[row][col]
    except (KeyError, IndexError, TypeError, ValueError) as error:
        shown = " | ".join(button["text"] for row in rows for button in row) or "none"
        raise HandError(f'"data", or "row" and "col" of a button are needed; buttons: {shown}') from error


def tap(hand: Hand) -> dict[str, Any]:
    """Tap a button of the reply keyboard: sends its text, the contact or the place."""
    wanted = hand.text()
    rows = (hand.chat.reply_keyboard or {}).get("keyboard", [])
    button = next((button for row in rows for button in row if button["text"] == wanted), None)
    if button is None:
        shown = " | ".join(button["text"] for row in rows for button in row) or "none"
        raise HandError(f"no such button; buttons: {shown}")
    if (hand.chat.reply_keyboard or {}).get("one_time_keyboard"):
        hand.chat.reply_keyboard = None
    if button.get("request_contact"):
        return contact(hand)
    return location(hand) if button.get("request_location") else hand.send(_text_content(wanted))


def contact(hand: Hand) -> dict[str, Any]:
    """The person's own contact, or (with `user_id`) somebody else's."""
    person = hand.chat.person
    user_id = hand.wish.get("user_id", person.id)
    shown = hand.world.people.get(user_id) if isinstance(user_id, int) else None
    phone = hand.wish.get("phone_number") or (shown or person).phone or f"+4670{person.id % 10_000_000:07d}"
    shared = {"phone_number": phone, "first_name": shown.first_name if shown else "Somebody"}
    optional = {"last_name": shown.last_name if shown else "", "user_id": user_id}
    return hand.send({"contact": shared | {key: value for key, value in optional.items() if value}})


def location(hand: Hand) -> dict[str, Any]:
    """A place: the given one, the person's, or Östersund."""
    person = hand.chat.person
    latitude = hand.wish.get("latitude", person.latitude if person.latitude is not None else 63.1792)
    longitude = hand.wish.get("longitude", person.longitude if person.longitude is not None else 14.6357)
    try:
        return hand.send({"location": {"latitude": float(latitude), "longitude": float(longitude)}})
    except (TypeError, ValueError) as error:
        raise HandError('"latitude" and "longitude" are numbers') from error


def photo(hand: Hand) -> dict[str, Any]:
    """A picture: the given one, or one grey point."""
    file = _file(hand, "photo.png", "image/png", PIXEL)
    size = image_size(file.content)
    if size is None:
        raise HandError('"file" is no picture (PNG, JPEG, GIF or WebP)')
    return hand.send({"photo": [file.as_dict() | {"width": size[0], "height": size[1]}], **_caption(hand)})


def document(hand: Hand) -> dict[str, Any]:
    """A file: the given one, or a line of text."""
    name = str(hand.wish.get("name", "document.txt"))
    file = _file(hand, name, "text/plain", b"A document.")
    return hand.send({"document": {**file.as_dict(), "file_name": name, "mime_type": file.mime_type}, **_caption(hand)})


def _file(hand: Hand, name: str, mime_type: str, content: bytes) -> StoredFile:
    if "file" in hand.wish:
        try:
            content = base64.b64decode(hand.wish["file"], validate=True)
        except (binascii.Error, TypeError) as error:
            raise HandError('"file" is the content in base64') from error
    return hand.world.store_file(name, str(hand.wish.get("mime_type") or mime_type), content)


def _caption(hand: Hand) -> dict[str, Any]:
    if not hand.wish.get("caption"):
        return {}
    caption, entities = plain(str(hand.wish["caption"])[:MAX_CAPTION])
    return {"caption": caption} | ({"caption_entities": entities} if entities else {})


def _media(kind: str, mime_type: str, **facts: Any) -> Callable[[Hand], dict[str, Any]]:
    """A deed that sends a recording, a sticker or the like; the wish may name other facts of it."""

    def deed(hand: Hand) -> dict[str, Any]:
        file = _file(hand, kind, mime_type, kind.encode())
        wished = {name: hand.wish[name] for name in facts if name in hand.wish}
        caption = _caption(hand) if kind in _CAPTIONED else {}
        return hand.send({kind: file.as_dict() | facts | wished, **caption})

    return deed


_STICKER = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
_CAPTIONED = {"voice", "animation"}


def dice(hand: Hand) -> dict[str, Any]:
    return hand.send({"dice": {"emoji": hand.wish.get("emoji", "🎲"), "value": hand.wish.get("value", 4)}})


def poll(hand: Hand) -> dict[str, Any]:
    """A poll with the wished `question` and `options` (texts)."""
    texts = hand.wish.get("options") or ["Ja", "Nej"]
    options = [{"text": str(text), "voter_count": 0, "persistent_id": str(at)} for at, text in enumerate(texts)]
    facts = {"total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular"}
    more = {"allows_multiple_answers": False, "allows_revoting": False, "members_only": False}
    question = str(hand.wish.get("question") or "?")
    return hand.send({"poll": {"id": "1", "question": question, "options": options, **facts, **more}})


def forward(hand: Hand) -> dict[str, Any]:
    """A message of this chat (`message_id`), or a text that somebody else wrote first."""
    now = int(hand.world.clock.timestamp())
    if "message_id" in hand.wish:
        message = hand.message()
        origin = {"type": "user", "sender_user": message["from"], "date": message["date"]}
        left_out = ("message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message")
        return hand.send({key: message[key] for key in message if key not in left_out} | {"forward_origin": origin})
    hidden = {"type": "hidden_user", "sender_user_name": "Somebody", "date": now}
    return hand.send({**_text_content(hand.text()), "forward_origin": hidden})


def edit(hand: Hand) -> dict[str, Any]:
    """The person changes a message of their own."""
    message = hand.message()
    if message["from"]["id"] != hand.chat.person.id or "text" not in message:
        raise HandError("only one's own texts can be changed")
    kept = {key: value for key, value in message.items() if key != "entities"}
    changed = {**kept, **_text_content(hand.text()), "edit_date": int(hand.world.clock.timestamp())}
    hand.chat.messages[message["message_id"]] = changed
    hand.chat.edited.add(message["message_id"])
    hand.world.changed(hand.bot, hand.chat, message["message_id"])
    return {"update_id": hand.bot.mailbox.put("edited_message", changed), "message_id": message["message_id"]}


def block(hand: Hand) -> dict[str, Any]:
    return _membership(hand, "member", "kicked", is_blocked=True)


def unblock(hand: Hand) -> dict[str, Any]:
    return _membership(hand, "kicked", "member", is_blocked=False)


def _membership(hand: Hand, before: str, after: str, *, is_blocked: bool) -> dict[str, Any]:
    hand.chat.is_blocked = is_blocked
    hand.world.changed(hand.bot, hand.chat)

    def member(status: str) -> dict[str, Any]:
        return {"user": hand.bot.as_user(), "status": status} | ({"until_date": 0} if status == "kicked" else {})

    change = {
        "chat": chat_of(hand.chat.person),
        "from": hand.chat.person.as_user(),
        "date": int(hand.world.clock.timestamp()),
        "old_chat_member": member(before),
        "new_chat_member": member(after),
    }
    return {"update_id": hand.bot.mailbox.put("my_chat_member", change)}


def delete_chat(hand: Hand) -> dict[str, Any]:
    """The person deletes the chat on their phone; the bot is not told."""
    hand.chat.forget_all()
    hand.world.changed(hand.bot, hand.chat)
    return {}


def raw(hand: Hand) -> dict[str, Any]:
    """Any update, as it is: {"message": {…}}."""
    kinds = [kind for kind in hand.wish if kind != "update_id"]
    if len(kinds) != 1 or not isinstance(hand.wish[kinds[0]], dict):
        raise HandError('one kind of update is needed: {"message": {…}}')
    return {"update_id": hand.bot.mailbox.put(kinds[0], hand.wish[kinds[0]])}


HANDS: dict[str, Callable[[Hand], dict[str, Any]]] = {
    "text": write,
    "start": start,
    "press": press,
    "tap": tap,
    "contact": contact,
    "location": location,
    "photo": photo,
    "document": document,
    "voice": _media("voice", "audio/ogg", duration=3),
    "sticker": _media("sticker", "image/webp", **_STICKER),
    "video_note": _media("video_note", "video/mp4", length=240, duration=3),
    "animation": _media("animation", "video/mp4", width=320, height=240, duration=3),
    "dice": dice,
    "poll": poll,
    "forward": forward,
    "edit": edit,
    "block": block,
    "unblock": unblock,
    "delete_chat": delete_chat,
    "update": raw,
}

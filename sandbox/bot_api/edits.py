"""Changing, deleting, pinning messages and reacting to them."""

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api.context import Call, caption_of, some
from sandbox.bot_api.keyboards import checked_markup
from sandbox.bot_api.media import media_content
from sandbox.errors import bad_request
from sandbox.world import Chat, Message

#: Seconds during which a bot may delete a message.
DELETABLE_SECONDS = 48 * 3600
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities")
_MEDIA = ("photo", "document", *_CAPTION)


async def edit_message_text(call: Call) -> Message:
    chat, message = _own(call)
    content = call.text() | some(link_preview_options=call.params.get("link_preview_options"))
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _edit(call, chat, message, content, replaces=_TEXT)


async def edit_message_caption(call: Call) -> Message:
    chat, message = _own(call)
    if "photo" not in message and "document" not in message:
        raise bad_request("there is no caption in the message to edit")
    return _edit(call, chat, message, caption_of(call.params), replaces=_CAPTION)


async def edit_message_reply_markup(call: Call) -> Message:
    chat, message = _own(call)
    return _edit(call, chat, message, {})


async def edit_message_media(call: Call) -> Message:
    chat, message = _own(call)
    if "photo" not in message and "document" not in message:
        raise bad_request("message can't be edited")
    return _edit(call, chat, message, media_content(call, call.params["media"]), replaces=_MEDIA)


def _own(call: Call) -> tuple[Chat, Message]:
    if "inline_message_id" in call.params:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = call.chat()
    message = call.message(chat, "edit")
    if message["from"]["id"] != call.bot.id:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(
    call: Call, chat: Chat, message: Message, content: dict[str, Any], *, replaces: tuple[str, ...] = ()
) -> Message:
    """Put new content and buttons (none given: none) in the place of the old. Raises 400 when nothing changes."""
    markup = checked_markup(call.params.get("reply_markup"))
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    kept = {key: value for key, value in message.items() if key not in (*replaces, "reply_markup", "edit_date")}
    changed = kept | content | ({"reply_markup": markup} if markup and markup["inline_keyboard"] else {})
    if changed == {key: value for key, value in message.items() if key != "edit_date"}:
        raise bad_request(NOT_MODIFIED)
    changed["edit_date"] = int(call.world.clock.timestamp())
    chat.messages[message["message_id"]] = changed
    chat.edited.add(message["message_id"])
    call.world.changed(call.bot, chat, message["message_id"])
    return changed


async def delete_message(call: Call) -> bool:
    chat = call.chat()
    message = call.message(chat, "delete")
    if not _is_deletable(call, message):
        raise bad_request("message can't be deleted for everyone")
    chat.forget(message["message_id"])
    call.world.changed(call.bot, chat)
    return True


async def delete_messages(call: Call) -> bool:
    """Deletes those that are there and young enough, and passes over the others."""
    chat = call.chat()
    wanted = call.params["message_ids"]
    if not 1 <= len(wanted) <= 100:
        raise bad_request("message identifiers are not specified" if not wanted else "too many message identifiers")
    for message_id in wanted:
        if message_id in chat.messages and _is_deletable(call, chat.messages[message_id]):
            chat.forget(message_id)
    call.world.changed(call.bot, chat)
    return True


def _is_deletable(call: Call, message: Message) -> bool:
    return bool(call.world.clock.timestamp() - message["date"] <= DELETABLE_SECONDS)


async def pin_message(call: Call) -> bool:
    chat = call.chat()
    message_id = call.message(chat, "pin")["message_id"]
    chat.pinned = [*(known for known in chat.pinned if known != message_id), message_id]
    call.world.changed(call.bot, chat)
    return True


async def unpin_message(call: Call) -> bool:
    """Without `message_id` the message that was pinned last."""
    chat = call.chat()
    message_id = call.params.get("message_id", chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    call.world.changed(call.bot, chat)
    return True


async def set_message_reaction(call: Call) -> bool:
    """One emoji at most: bots have no more."""
    chat = call.chat()
    message_id = call.message(chat, "react")["message_id"]
    reactions = call.params.get("reaction", [])
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(reaction["type"] != "emoji" for reaction in reactions):
        raise bad_request("REACTION_INVALID")
    chat.reactions[message_id] = reactions
    call.world.changed(call.bot, chat, message_id)
    return True


METHODS: dict[str, Callable[[Call], Awaitable[Any]]] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "editMessageMedia": edit_message_media,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "pinChatMessage": pin_message,
    "unpinChatMessage": unpin_message,
    "setMessageReaction": set_message_reaction,
}

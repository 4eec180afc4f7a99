"""One call of a bot, and what most methods need of it."""

import time
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import bad_request, forbidden
from sandbox.html_entities import Entity, parse_html, plain, utf16_length
from sandbox.limits import RateLimit
from sandbox.world import Bot, Chat, Message, Person, World

MAX_TEXT = 4096
MAX_CAPTION = 1024
#: Characters that mean something in Markdown: text without them is the same in every mode.
_MARKDOWN = frozenset("_*[]()~`>#+-=|{}.!\\")


@dataclass(slots=True)
class Upload:
    """A file that came with the request."""

    name: str
    mime_type: str
    content: bytes


@dataclass(slots=True)
class Call:
    """A method call: who, in which world, with which checked parameters."""

    world: World
    bot: Bot
    limit: RateLimit
    params: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def person(self, key: str = "chat_id") -> Person:
        """The person whose private chat a parameter names. Raises 400 when there is none."""
        return find_person(self.world, self.params.get(key))

    def chat(self) -> Chat:
        """The chat that `chat_id` names, if the bot may write there. Raises 400 or 403."""
        if "chat_id" not in self.params:
            raise bad_request("message identifier is not specified")
        chat = self.world.chat(self.bot, self.person())
        if not chat.is_started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.is_blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def message(self, chat: Chat, what: str) -> Message:
        """The message of the chat that `message_id` names; `what` is what cannot be done without it."""
        if "message_id" not in self.params:
            raise bad_request("message identifier is not specified")
        message = chat.messages.get(self.params["message_id"])
        if message is None:
            raise bad_request(f"message to {what} not found")
        return message

    def counted(self, chat: Chat, messages: int = 1) -> None:
        """Count messages against the rate limit. Raises 429 when there were too many."""
        self.limit.check(chat.person.id, time.monotonic(), messages)

    def text(self) -> dict[str, Any]:
        """The fields `text` and `entities` of a message, in the mode that the bot chose."""
        text, entities = formatted(self.params, "text", "entities")
        if not text:
            raise bad_request("message text is empty")
        if utf16_length(text) > MAX_TEXT:
            raise bad_request("message is too long")
        return {"text": text} | some(entities=entities)


def find_person(world: World, chat_id: object) -> Person:
    """The person with this chat id (number or digits). Raises 400; there are private chats only."""
    is_number = isinstance(chat_id, int) or (isinstance(chat_id, str) and chat_id.isdecimal())
    person = world.people.get(int(str(chat_id))) if is_number else None
    if person is None:
        raise bad_request("chat not found")
    return person


def formatted(params: dict[str, Any], key: str, entities_key: str) -> tuple[str, list[Entity]]:
    """A text and its entities, in the `parse_mode` beside it. Raises 400 for markup that cannot be read."""
    raw = str(params.get(key, ""))
    mode = str(params.get("parse_mode", "")).lower()
    if mode == "html":
        return parse_html(raw)
    if mode not in ("", "markdown", "markdownv2"):
        raise bad_request("unsupported parse_mode")
    if mode and not _MARKDOWN.isdisjoint(raw):
        raise bad_request(f"can't parse entities: the sandbox reads HTML only, not {params['parse_mode']}; use HTML")
    return plain(raw, params.get(entities_key))


def caption_of(params: dict[str, Any]) -> dict[str, Any]:
    """The fields `caption` and `caption_entities`; empty without a caption. Raises 400 when it is too long."""
    if not params.get("caption"):
        return {}
    caption, entities = formatted(params, "caption", "caption_entities")
    if utf16_length(caption) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return {"caption": caption} | some(caption_entities=entities) if caption else {}


def some(**fields: Any) -> dict[str, Any]:
    """The fields that are not empty: the Bot API leaves the others out."""
    return {name: value for name, value in fields.items() if value}

"""One call of a bot, and what most methods need of it."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import bad_request, forbidden
from sandbox.html_entities import found_entities, parse_html, utf16_length
from sandbox.limits import RateLimit
from sandbox.world import Bot, Chat, Message, World

MAX_TEXT = 4096
MAX_CAPTION = 1024


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

    def chat(self) -> Chat:
        """The chat that `chat_id` names, if the bot may write there."""
        chat_id = self.params["chat_id"]
        person = self.world.people.get(int(chat_id)) if str(chat_id).lstrip("-").isdigit() else None
        if person is None:
            raise bad_request("chat not found")
        chat = self.world.chat(self.bot, person)
        if not chat.is_started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.is_blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def message(self, chat: Chat, what: str) -> Message:
        """The bot's own message that `message_id` names; `what` is what cannot be done without it."""
        message = chat.messages.get(int(self.params.get("message_id", 0)))
        if message is None:
            raise bad_request(f"message to {what} not found")
        return message

    def counted(self, chat: Chat) -> None:
        """Count one message against the rate limit (on the real clock)."""
        self.limit.check(chat.person.id, self.world.clock.timestamp() - self.world.clock.offset)

    def text(self, key: str, limit: int) -> tuple[str, list[dict[str, Any]]]:
        """A text parameter and its entities, in the mode that the bot chose."""
        raw = str(self.params.get(key, ""))
        mode = str(self.params.get("parse_mode", "")).lower()
        if mode == "html":
            text, entities = parse_html(raw)
        elif mode:
            raise bad_request(f"unsupported parse_mode {mode}; the sandbox knows HTML")
        else:
            text, entities = raw, self.params.get("entities") or found_entities(raw)
        if key == "text" and not text.strip():
            raise bad_request("message text is empty")
        if utf16_length(text) > limit:
            raise bad_request("message is too long" if key == "text" else "message caption is too long")
        return text, entities

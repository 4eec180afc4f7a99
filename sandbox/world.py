"""The world of the sandbox: bots, people, chats and messages, in memory."""

import itertools
from dataclasses import dataclass, field
from typing import Any

from sandbox.clock import Clock
from sandbox.events import Events
from sandbox.updates import Mailbox

Message = dict[str, Any]


@dataclass(slots=True)
class Person:
    """An invented Telegram account that somebody plays."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "sv"
    phone: str = ""
    latitude: float | None = None
    longitude: float | None = None
    note: str = ""
    #: They pressed Start before the sandbox came up: bots may write to them first.
    has_started: bool = False

    def as_user(self) -> dict[str, Any]:
        """The account as the Bot API shows it (type User)."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        return user | {key: value for key, value in optional.items() if value}

    def as_dict(self) -> dict[str, Any]:
        """The account for the control API, with what the page knows besides."""
        return {
            **self.as_user(),
            "last_name": self.last_name,
            "username": self.username,
            "phone": self.phone,
            "latitude": self.latitude,
            "longitude": self.longitude,
            "note": self.note,
        }


@dataclass(slots=True)
class Chat:
    """The private chat of one person with one bot. `rev` grows with every change."""

    person: Person
    messages: dict[int, Message] = field(default_factory=dict)
    revisions: dict[int, int] = field(default_factory=dict)
    edited: set[int] = field(default_factory=set)
    reply_keyboard: dict[str, Any] | None = None
    is_started: bool = False
    is_blocked: bool = False
    typing_until: float = 0.0
    pinned: list[int] = field(default_factory=list)
    reactions: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    menu_button: dict[str, Any] | None = None
    answers: list[dict[str, Any]] = field(default_factory=list)
    rev: int = 0

    def touch(self, message_id: int | None = None) -> int:
        """Note a change of the chat (and of one message in it)."""
        self.rev += 1
        if message_id is not None:
            self.revisions[message_id] = self.rev
        return self.rev

    def forget(self, message_id: int) -> None:
        """Take one message out of the chat."""
        for shelf in (self.messages, self.revisions, self.reactions):
            shelf.pop(message_id, None)
        self.edited.discard(message_id)
        if message_id in self.pinned:
            self.pinned.remove(message_id)

    def forget_all(self) -> None:
        """Take everything out of the chat that the person sees."""
        for message_id in list(self.messages):
            self.forget(message_id)
        self.reply_keyboard = None


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that a bot or a person sent."""

    id: str
    name: str
    mime_type: str
    content: bytes

    def as_dict(self) -> dict[str, Any]:
        """The fields that every kind of file has in the Bot API."""
        return {"file_id": self.id, "file_unique_id": f"u-{self.id}", "file_size": len(self.content)}


@dataclass(slots=True)
class Query:
    """A tap that waits for `answerCallbackQuery`."""

    person_id: int
    at: float


@dataclass(slots=True)
class Bot:
    """A bot that has called at least once."""

    id: int
    token: str
    mailbox: Mailbox
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "default"})

    @property
    def username(self) -> str:
        return f"sandbox_{self.id}_bot"

    def as_user(self) -> dict[str, Any]:
        name = self.names.get("name", {}).get("") or "Sandbox bot"
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}


class World:
    """Everything that exists. People are shared by all bots; chats belong to one bot and one person."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.events = Events()
        self.people: dict[int, Person] = {}
        self.bots: dict[int, Bot] = {}
        self.files: dict[str, StoredFile] = {}
        self._person_ids = itertools.count(700_001)
        self._message_ids = itertools.count(1)
        self._file_ids = itertools.count(1)
        self._query_ids = itertools.count(4_000_000_000)
        self._album_ids = itertools.count(1)

    def reset(self) -> None:
        """Forget people, chats and messages; bots stay, with empty mailboxes."""
        self.people.clear()
        self.files.clear()
        self.clock.set(None)
        for bot in self.bots.values():
            bot.chats.clear()
            bot.queries.clear()
            bot.commands.clear()
            bot.names.clear()
            bot.menu_button = {"type": "default"}
            bot.mailbox.clear()
        for kind in ("people", "clock", "bot"):
            self.events.publish({"type": kind})

    def bot_for(self, token: str) -> Bot:
        """The bot with this token; it exists from its first call on."""
        bot_id = int(token.split(":")[0])
        bot = self.bots.get(bot_id)
        if bot is None:
            bot = self.bots[bot_id] = Bot(bot_id, token, Mailbox())
            self.events.publish({"type": "bot"})
        return bot

    def add_person(self, **facts: Any) -> Person:
        """Add a person (or change the one with this id)."""
        person_id = facts.pop("id", None) or next(number for number in self._person_ids if number not in self.people)
        person = Person(int(person_id), **facts)
        known = self.people.get(person.id)
        self.people[person.id] = person
        if known is not None:
            for bot in self.bots.values():
                if person.id in bot.chats:
                    bot.chats[person.id].person = person
        self.events.publish({"type": "people"})
        return person

    def remove_person(self, person: Person) -> None:
        """Forget a person and their chats."""
        self.people.pop(person.id, None)
        for bot in self.bots.values():
            bot.chats.pop(person.id, None)
        self.events.publish({"type": "people"})

    def chat(self, bot: Bot, person: Person) -> Chat:
        """The chat of a person with a bot, made when there is none yet."""
        chat = bot.chats.get(person.id)
        if chat is None:
            chat = bot.chats[person.id] = Chat(person, is_started=person.has_started)
        return chat

    def new_message(self, bot: Bot, chat: Chat, sender: dict[str, Any], content: dict[str, Any]) -> Message:
        """Put a message into a chat and tell the page."""
        message_id = next(self._message_ids)
        message: Message = {
            "message_id": message_id,
            "from": sender,
            "chat": chat_of(chat.person),
            "date": int(self.clock.timestamp()),
            **content,
        }
        chat.messages[message_id] = message
        self.changed(bot, chat, message_id)
        return message

    def changed(self, bot: Bot, chat: Chat, message_id: int | None = None) -> None:
        """Tell the page that a chat changed."""
        rev = chat.touch(message_id)
        self.events.publish({"type": "chat", "bot": bot.id, "person": chat.person.id, "rev": rev})

    def store_file(self, name: str, mime_type: str, content: bytes) -> StoredFile:
        """Keep a file under a new file_id."""
        file = StoredFile(f"sandbox-file-{next(self._file_ids)}", name, mime_type, content)
        self.files[file.id] = file
        return file

    def next_album_id(self) -> int:
        return next(self._album_ids)

    def new_query(self, bot: Bot, person: Person) -> str:
        """Note a tap; returns the id under which the bot may answer it."""
        query_id = str(next(self._query_ids))
        bot.queries[query_id] = Query(person.id, self.clock.timestamp())
        return query_id


def chat_of(person: Person) -> dict[str, Any]:
    """The chat as the Bot API shows it (type Chat)."""
    chat: dict[str, Any] = {"id": person.id, "type": "private", "first_name": person.first_name}
    optional = {"last_name": person.last_name, "username": person.username}
    return chat | {key: value for key, value in optional.items() if value}

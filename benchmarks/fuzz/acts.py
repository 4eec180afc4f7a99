"""What somebody sends: plausible acts, forged and borrowed buttons, links, and objects of every kind by the grammar."""

import copy
import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import fields
from random import Random
from typing import Any, get_type_hints

from benchmarks.fuzz import values
from benchmarks.fuzz.cast import CANDIDATES, Cast, mark_of, odd_user
from benchmarks.fuzz.grammar import Grammar, Made, kinds_of_content, kinds_of_update
from benchmarks.fuzz.occasions import Ways
from benchmarks.fuzz.phones import Phones
from bot.actions.codec import BY_CODE
from bot.handlers import COMMANDS
from sandbox.bot_api.media import document, photo
from sandbox.hands import PIXEL
from sandbox.world import Bot, Chat, World

#: What deep links begin with, and payloads that no code of ours has.
LINKS = ("c_", "s_", "p_", "d_", "t_", "v_", "h_", "m_", "r_", "", "x_")
STEPS = (
    "page", "list", "new", "ask", "yes", "no", "send", "take", "stop", "stop-yes", "erase-yes", "publish", "cancel",
    "edit-title",
    "edit-name", "move-1", "move-²", "close-mistake", "settle-visit", "admin", "staff", "remove-yes", "accept",
    "decline", "no_time",
    "telegram", "phone", "show", "photo", "fit", "shut-20", "open", "lead-1", "note-1", "pause-1", "begin-ti",
    "begin-xx", "code-new",
    "reply", "read", "pass-1", "withhold-1", "take-202612100900", "move-none-20261399", "cancel-illness", "2026-H1",
    "metal", "", "x",
    "-", "+", "9" * 20, "a" * 50,
)  # fmt: skip
CHAT_KINDS = ("group", "supergroup", "channel", "private", "sender")
#: (what is sent, how often): one of these each time.
_WEIGHTS = {
    "press": 34, "text": 14, "command": 8, "link": 8, "forged": 6, "mutated": 5, "borrowed": 26, "content": 10,
    "attached": 3, "true_link": 5, "true_words": 3,
    "contact": 3, "place": 3, "elsewhere": 3, "membership": 2, "any": 6, "edited": 1, "stranger": 2, "nonsense": 1,
}  # fmt: skip
#: The same of somebody who means it: without this, nobody would get far enough to break anything that lies deep.
_EARNEST = {
    "press": 64,
    "answer": 18,
    "own_command": 14,
    "link": 2,
    "true_link": 8,
    "true_words": 4,
    "attached": 1,
    "contact": 1,
}
#: Updates for which somebody stays earnest, or wild.
_STREAKS = {True: 25, False: 8}
#: Buttons that end what was begun: an earnest person hardly presses them.
_ENDING = ("erase", "cancel", "stop", "begin", "pause", "language", "close", "back", "keep", "remove", "hide")
Update = tuple[str, Any]


class Acts:
    """Makes updates of the people of a cast, who see the chats of the sandbox's world."""

    def __init__(self, chance: Random, world: World, bot: Bot, cast: Cast) -> None:
        self._chance = chance
        self._world = world
        self._bot = bot
        self._cast = cast
        #: How often buttons of a kind were pressed by those who have them, and by others.
        self._pressed: Counter[str] = Counter()
        self._lent: Counter[str] = Counter()
        #: What is on posters and papers now.
        self.ways = Ways()
        #: Links that stand in people's chats: they are forwarded to anybody.
        self.links_seen: list[str] = []
        self.phones = Phones(chance, bot)
        self._user: Made = {}
        self._numbers = itertools.count(10_000_000)
        #: Who is earnest now, and for how many updates more.
        self._moods: dict[int, tuple[bool, int]] = {}
        self._fixed_files = [
            world.store_file("firms.csv", "text/csv", b"key,name\n1;2"),
            world.store_file("firms.xlsx", "application/zip", b"PK\x03\x04 nonsense"),
            world.store_file("programme.json", "application/json", b'{"a": [1, 2'),
            world.store_file("photo.png", "image/png", PIXEL),
        ]
        self._grammar = Grammar(chance, {"User": self._someone, "Chat": self._chat, "Message": self._message})
        self._makers: dict[str, Callable[[], Update | None]] = {
            "press": self._press,
            "text": lambda: self._said(values.text(chance)),
            "command": self._command,
            "answer": self._answer,
            "own_command": self._own_command,
            "link": self._link,
            "true_link": self._true_link,
            "true_words": self._true_words,
            "forged": lambda: self._tap(self._forged()),
            "mutated": self._mutated,
            "borrowed": self._borrowed,
            "content": self._content,
            "attached": self._attached,
            "contact": self._contact,
            "place": self._place,
            "elsewhere": self._elsewhere,
            "membership": self._membership,
            "any": self._any,
            "edited": lambda: (
                "edited_message",
                self._private(text=values.text(chance), edit_date=values.instant(chance)),
            ),
            "stranger": self._stranger,
            "nonsense": self._nonsense,
        }

    def next_of(self, number: int) -> Update:
        """The next thing that this person sends: (kind of update, content)."""
        self._user = dict(self._cast.users[number])
        is_earnest, left = self._moods.get(number, (self._chance.random() < 0.5, 1))
        if left <= 0:
            is_earnest = not is_earnest
            left = self._chance.randrange(2 * _STREAKS[is_earnest])
        self._moods[number] = is_earnest, left - 1
        weights = _EARNEST if is_earnest else _WEIGHTS
        made = None
        while made is None:
            made = self._makers[self._chance.choices(list(weights), list(weights.values()))[0]]()
        return made

    # What is in a message

    def _someone(self) -> Made:
        return dict(self._user) if self._chance.random() < 0.8 else odd_user(self._chance)

    def _chat(self) -> Made:
        kind = self._chance.choice(CHAT_KINDS)
        if kind == "private":
            return {"id": self._user["id"], "type": "private", "first_name": self._user["first_name"]}
        return {"id": -(10**12) - self._chance.randrange(5), "type": kind, "title": values.text(self._chance)}

    def _message(self) -> Made:
        """A message inside another one: shallow, so that no object grows without end."""
        return self._private(text=values.text(self._chance))

    def _private(self, **content: Any) -> Made:
        chance = self._chance
        message_id = next(self._numbers) if chance.random() < 0.98 else values.number(chance)
        made: Made = {
            "message_id": message_id,
            "date": 1_795_000_000 if chance.random() < 0.9 else values.instant(chance),
        }
        chat = {"id": self._user["id"], "type": "private", "first_name": self._user["first_name"]}
        made |= {"from": dict(self._user), "chat": chat, **content}
        if "text" in content and chance.random() < 0.15:
            made["entities"] = self._grammar.entities(str(content["text"]))
        if chance.random() < 0.08:
            made |= self._extras()
        return made

    def _extras(self) -> Made:
        """Optional fields beside the content: forwards, replies, threads, business, effects."""
        name = self._chance.choice(_EXTRAS)
        types = self._field("Message", name)
        return {name: self._grammar.value(name, types, 2)} if types else {}

    def _field(self, kind: str, name: str) -> list[str]:
        entry = self._grammar.fields_of(kind).get(name)
        return list(entry[0]) if entry else []

    def _said(self, words: str) -> Update:
        return "message", self._private(text=words)

    # Acts

    def _command(self) -> Update:
        chance = self._chance
        name = chance.choice((*COMMANDS, "nonsense", "", "start"))
        name = chance.choice((name, name, name, name.upper(), f"{name}@{self._bot.username}", f"{name}@other_bot"))
        rest = values.text(chance) if chance.random() < 0.3 else ""
        words = f"/{name} {rest}".strip() if rest else f"/{name}"
        length = len(words.split()[0].encode("utf-16-le", "surrogatepass")) // 2
        command = {"type": "bot_command", "offset": 0, "length": length}
        return "message", self._private(text=words, **({"entities": [command]} if chance.random() < 0.9 else {}))

    def _own_command(self) -> Update:
        """A command of what somebody is."""
        own = self._cast.commands_of(self._user["id"])
        # Those that were seldom sent come first.
        [name] = self._chance.choices(own, [1 / (1 + self._pressed[f"/{each}"]) for each in own])
        self._pressed[f"/{name}"] += 1
        return "message", self._private(
            text=f"/{name}", entities=[{"type": "bot_command", "offset": 0, "length": len(name) + 1}]
        )

    def _link(self) -> Update:
        chance = self._chance
        seen = self.links_seen or self.phones.links([self._user["id"]])
        if seen and chance.random() < 0.7:
            payload = chance.choice(seen)
            payload = payload if chance.random() < 0.5 else values.mutated(chance, payload)
        else:
            payload = chance.choice(LINKS) + chance.choice((values.text(chance)[:64], "1-x", "A" * 24, "1_2_3", "0"))
        entity = {"type": "bot_command", "offset": 0, "length": 6}
        return "message", self._private(text=f"/start {payload}", entities=[entity])

    def _true_link(self) -> Update | None:
        """A poster that is scanned, a code of today; sometimes on another's behalf, for links are forwarded."""
        if not self.ways.payloads:
            return None
        entity = {"type": "bot_command", "offset": 0, "length": 6}
        text = f"/start {self._chance.choice(self.ways.payloads)}"
        return "message", self._private(text=text, entities=[entity])

    def _true_words(self) -> Update | None:
        if not self.ways.words:
            return None
        words = self._chance.choice(self.ways.words)
        command = [{"type": "bot_command", "offset": 0, "length": len(words.split()[0])}] if words[0] == "/" else []
        return "message", self._private(text=words, **({"entities": command} if command else {}))

    def _answer(self) -> Update:
        """What may well be an answer. Candidates also write words that nobody else has, to look for them later."""
        if self._user["id"] in CANDIDATES and self._chance.random() < 0.3:
            mark = mark_of(self._user["id"])
            return self._said(self._chance.choice((mark, f"Jag svetsar hos {mark} och bakar.")))
        return self._said(self._chance.choice(values.LIKELY if self._chance.random() < 0.6 else values.ANSWERS))

    def _press(self) -> Update | None:
        """A button that the bot showed: mostly of the newest messages, so that the play gets on."""
        buttons = self.phones.buttons(self._user["id"], 2 if self._chance.random() < 0.8 else 20)
        if self._chance.random() < 0.85:
            buttons = [one for one in buttons if not _is_ending(one[1])] or buttons
        # Of questions with several choices, one is left by one button only.
        done = [one for one in buttons if ":done:" in one[1]]
        if done and self._chance.random() < 0.3:
            buttons = done
        if not buttons:
            return self._own_command()
        message, data = self.phones.rare(buttons, self._pressed)
        return self._tap(data, message)

    def press_of(self, number: int, data: str) -> Update:
        """Somebody presses a button with this data, which stands in their chat."""
        self._user = dict(self._cast.users[number])
        message = next((message for message, each in self.phones.buttons(number, 100) if each == data), None)
        return self._tap(data, message)

    def _mutated(self) -> Update | None:
        buttons = self.phones.buttons(self._user["id"], 10)
        return self._tap(values.mutated(self._chance, self._chance.choice(buttons)[1])) if buttons else None

    def _borrowed(self) -> Update | None:
        """Somebody else's button, under their message."""
        others = [*self._chance.sample(self._cast.players, 4), *self._chance.sample(self._cast.keen(), 2)]
        own = self.phones.data_of(self._user["id"])
        buttons = [one for each in others for one in self.phones.buttons(each, 10) if one[1] not in own]
        if not buttons:
            return None
        message, data = self.phones.rare(buttons, self._lent)
        return self._tap(data, message if self._chance.random() < 0.5 else None)

    def _forged(self) -> str:
        chance = self._chance
        kind = chance.choice(list(BY_CODE.values()))
        hints = get_type_hints(kind)
        odd = ("0", "1", "2", "3", "7", "999999999", "-1", "١", str(chance.choice(values.ODD_NUMBERS)))
        given = [
            chance.choice(odd) if hints[field.name] is int else chance.choice((*STEPS, *_WORDS))
            for field in fields(kind)
        ]
        return ":".join((kind.code, *given))

    def _tap(self, data: str, message: Made | None = None) -> Update:
        chance = self._chance
        query: Made = {"from": dict(self._user), "chat_instance": values.text(chance)[:20], "data": data}
        query["id"] = self._query_id()
        dice = chance.random()
        if message is not None and dice < 0.95:
            query["message"] = copy.deepcopy(message)
        elif dice < 0.97:
            query["inline_message_id"] = values.text(chance)
        elif dice < 0.98:
            chat = {"id": self._user["id"], "type": "private", "first_name": "x"}
            query["message"] = {"chat": chat, "message_id": values.number(chance), "date": 0}
        elif dice < 0.99:
            query |= {"message": self._private(text="x"), "game_short_name": "chess"}
            query.pop("data")
        else:
            query["message"] = self._private(**{chance.choice(("photo", "caption")): []})
        return "callback_query", query

    def _query_id(self) -> str:
        """The id of a tap that the bot can answer; rarely one that nobody knows."""
        person = self._world.people.get(self._user["id"])
        if person is None or self._chance.random() < 0.01:
            return str(values.number(self._chance))
        return self._world.new_query(self._bot, person)

    def _content(self) -> Update:
        """A message with one kind of content, and whatever else the grammar gives it."""
        name = self._chance.choice(kinds_of_content())
        types = self._field("Message", name)
        value = True if types == ["True"] else self._grammar.value(name, types, 1)
        return "message", self._private(**{name: value})

    def _attached(self) -> Update:
        """A file that can be fetched: a table that is none, a picture; sometimes as part of an album."""
        file = self._chance.choice(self._fixed_files)
        content = photo(file) if file.name == "photo.png" and self._chance.random() < 0.7 else document(file)
        if self._chance.random() < 0.3:
            content["media_group_id"] = str(self._chance.randrange(5))
        if self._chance.random() < 0.5:
            content["caption"] = values.text(self._chance)[:1024]
        return "message", self._private(**content)

    def _contact(self) -> Update:
        chance = self._chance
        of = self._user["id"] if chance.random() < 0.6 else chance.choice(self._cast.players)
        number = chance.choice(("+46701234567", "0701234567", "", "x", values.text(chance), "9" * 40))
        return "message", self._private(
            contact={"phone_number": number, "first_name": values.text(chance), "user_id": of}
        )

    def _place(self) -> Update:
        latitude, longitude = values.real(self._chance), values.real(self._chance)
        if self._chance.random() < 0.5:
            latitude, longitude = 63.3, 14.2
        return "message", self._private(location={"latitude": latitude, "longitude": longitude})

    def _elsewhere(self) -> Update:
        """The same words in a group, a channel, a thread, by business, by nobody."""
        message = self._private(text=values.text(self._chance)) | {"chat": self._chat()}
        kind = self._chance.choice(("message", "channel_post", "edited_channel_post", "business_message", "message"))
        if self._chance.random() < 0.4:
            message.pop("from")
        if self._chance.random() < 0.2:
            message = {key: message[key] for key in ("message_id", "date", "chat")} | {"from": odd_user(self._chance)}
        return kind, message

    def _membership(self) -> Update:
        """Who blocks the bot and comes back, in private and in groups; also states that only groups have."""
        states = ("ChatMemberBanned", "ChatMemberMember", "ChatMemberMember", "ChatMemberLeft", "ChatMember")
        old, new = (self._grammar.make(self._chance.choice(states), 2, user=self._bot.as_user()) for _ in range(2))
        private = {"id": self._user["id"], "type": "private"}
        chat = private if self._chance.random() < 0.8 else self._chat()
        given = {"from": dict(self._user), "chat": chat, "date": 1_795_000_000}
        return "my_chat_member", {**given, "old_chat_member": old, "new_chat_member": new}

    def _any(self) -> Update:
        kind = self._chance.choice(kinds_of_update())
        types = self._field("Update", kind)
        # A tap without an id cannot be answered, and Telegram sends none.
        given: Made = {"id": self._query_id()} if kind == "callback_query" else {}
        return kind, self._grammar.make(types[0], **given)

    def _stranger(self) -> Update:
        self._user = odd_user(self._chance)
        return self._said(values.text(self._chance)) if self._chance.random() < 0.5 else self._tap(self._forged())

    def _nonsense(self) -> Update:
        """What Telegram never sends: the wrong kind of thing."""
        return self._chance.choice(kinds_of_update()), self._chance.choice((None, [], {}, "x", 0, [[]], {"id": "x"}))


def _is_ending(data: str) -> bool:
    """Whether this button ends something: by its step, for there are codes such as `stop` and `back`, too."""
    _code, *words = data.split(":")
    return any(word.split("-")[0] in _ENDING for word in words)


_WORDS = (
    *("profile", "skills", "wants", "birth_year", "done", "back", "skip", "edit", "cancel"),
    *("teacher", "ambassador", "pupil", "staff", "lead_phone", "own_offer", "client-1"),
)
#: Optional fields that can stand beside any content.
_EXTRAS = (
    *("forward_origin", "reply_to_message", "external_reply", "quote", "via_bot", "sender_chat", "is_topic_message"),
    *("business_connection_id", "media_group_id", "author_signature", "reply_markup", "link_preview_options"),
)


def note_chat(world: World, bot: Bot, number: int) -> Chat | None:
    """The chat of somebody who wrote: from now on the bot may write there, too."""
    person = world.people.get(number)
    if person is None:
        return None
    chat = world.chat(bot, person)
    chat.is_started, chat.is_blocked = True, False
    return chat

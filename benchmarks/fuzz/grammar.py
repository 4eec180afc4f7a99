"""Objects of the Bot API by its own description: optional fields there or not, values odd, shapes a little wrong."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import sandbox
from benchmarks.fuzz import values

_ARRAY = "Array of "
#: Deeper objects have their required fields only, and lists of nothing.
DEEPEST = 4
_FILE = Path(sandbox.__file__).parent / "api_updates.json"
Made = dict[str, Any]


@cache
def described() -> Mapping[str, Any]:
    """Every type that Telegram sends."""
    types: Mapping[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))["types"]
    return types


def kinds_of_update() -> list[str]:
    return [name for name in described()["Update"]["fields"] if name != "update_id"]


def kinds_of_content() -> list[str]:
    """The optional fields of a message that say what it is: a text, a picture, a payment…"""
    about = ("sender_", "reply_", "forward_", "is_", "has_", "from", "via_", "edit_", "author_", "business_", "chat")
    fields = described()["Message"]["fields"]
    return [name for name, (_types, required, *_rest) in fields.items() if not required and not name.startswith(about)]


class Grammar:
    """Makes objects. `fixed` are types that somebody else makes: users and chats that the world knows."""

    def __init__(self, chance: Random, fixed: Mapping[str, Callable[[], Any]]) -> None:
        self._chance = chance
        self._fixed = fixed

    def fields_of(self, kind: str) -> Mapping[str, Any]:
        fields: Mapping[str, Any] = described()[kind]["fields"]
        return fields

    def make(self, kind: str, depth: int = 0, **given: Any) -> Made:
        """An object of this type. `given` fields are as they are; None leaves one out."""
        entry = described()[kind]
        if "subtypes" in entry:
            subtypes = [name for name in entry["subtypes"] if name in described()]
            return self.make(self._chance.choice(subtypes), depth, **given)
        made: Made = {}
        for name, (types, required, *always) in entry["fields"].items():
            if name in given:
                continue
            if required or (depth < DEEPEST and self._chance.random() < 0.15):
                made[name] = always[0] if always else self.value(name, types, depth + 1)
        return made | {name: value for name, value in given.items() if value is not None}

    def value(self, name: str, types: list[str], depth: int) -> Any:
        """A value for a field of one of these types; rarely of none of them."""
        if self._chance.random() < 0.002:
            return self._chance.choice((None, [], {}, "x", 1, True, [[]], {"type": "x"}))
        kind = self._chance.choice(types)
        while "subtypes" in (entry := described().get(kind, {})) and kind not in self._fixed:
            # Formatted text holds formatted text: it ends as a plain one.
            plain = "String" in entry["subtypes"] and depth >= DEEPEST
            kind = "String" if plain else self._chance.choice(entry["subtypes"])
        if kind.startswith(_ARRAY):
            inner = kind.removeprefix(_ARRAY)
            count = 0 if depth >= DEEPEST else self._chance.choice((0, 1, 1, 2, 3))
            return [self.value(name, [inner], depth + 1) for _ in range(count)]
        if kind in self._fixed and self._chance.random() < 0.9:
            return self._fixed[kind]()
        if kind in described():
            return self.make(kind, depth)
        return self._simple(name, kind)

    def _simple(self, name: str, kind: str) -> Any:
        chance = self._chance
        if kind == "Integer":
            return values.instant(chance) if name.endswith("date") else values.number(chance)
        if kind == "Float":
            return values.real(chance)
        if kind in ("Boolean", "True"):
            return kind == "True" or chance.random() < 0.5
        return self._text(name)

    def _text(self, name: str) -> str:
        chance = self._chance
        choices: dict[str, tuple[str, ...]] = {
            "mime_type": values.MIME_TYPES,
            "file_name": values.FILE_NAMES,
            "language_code": (
                "sv",
                "en",
                "ar",
                "uk",
                "fa",
                "ti",
                "so",
                "",
                "xx",
                "zh-hans",
                "pt-br",
                "SV",
                "ckb",
                "a" * 50,
            ),
            "type": _ENTITIES,
            "emoji": ("🎲", "🎯", "😀", "", "x"),
        }
        return chance.choice(choices[name]) if name in choices and chance.random() < 0.9 else values.text(chance)

    def entities(self, words: str) -> list[Made]:
        """Formatting of a text, often at places that it does not have."""
        chance = self._chance
        places = (0, 1, len(words) // 2, len(words), len(words) + 5, -1, 2**31)
        return [
            self.make(
                "MessageEntity",
                DEEPEST - 1,
                type=chance.choice(_ENTITIES),
                offset=chance.choice(places),
                length=chance.choice(places),
            )
            for _ in range(chance.randint(1, 4))
        ]


_ENTITIES = (
    "mention", "hashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline", "strikethrough",
    "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention", "custom_emoji",
    "new_kind",
)  # fmt: skip

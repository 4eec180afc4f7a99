"""Regenerate api_schema.json and api_updates.json from the machine-readable Bot API.

`python -m sandbox.extract_schema API_JSON`
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).parent / "api_schema.json"
#: What Telegram sends: the type Update and everything in it.
UPDATES = Path(__file__).parent / "api_updates.json"
#: Every method that the sandbox carries out.
METHODS = [
    "getMe",
    "logOut",
    "close",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "sendPhoto",
    "sendDocument",
    "sendMediaGroup",
    "sendVenue",
    "sendLocation",
    "sendContact",
    "sendChatAction",
    "forwardMessage",
    "copyMessage",
    "editMessageText",
    "editMessageCaption",
    "editMessageReplyMarkup",
    "editMessageMedia",
    "deleteMessage",
    "deleteMessages",
    "pinChatMessage",
    "unpinChatMessage",
    "setMessageReaction",
    "answerCallbackQuery",
    "setMyCommands",
    "getMyCommands",
    "deleteMyCommands",
    "setMyDescription",
    "getMyDescription",
    "setMyShortDescription",
    "getMyShortDescription",
    "setMyName",
    "getMyName",
    "setChatMenuButton",
    "getChatMenuButton",
    "getChat",
    "getFile",
]
#: Types that are answered, or that no JSON describes.
NOT_ASKED_FOR = {"InputFile", "Message"}
_TAG = re.compile(r"(?:must be|always) [\"“]?(\w+)[\"”]?$")
_ALWAYS = re.compile(r"always [\"“](\w+)[\"”]|^Always (\d+)\.")


def extract(api: dict[str, Any], methods: list[str] = METHODS) -> dict[str, Any]:
    """The methods and all types that their parameters use.

    A method is {field: [[types], required]}. A type is {"fields": the same}, or {"subtypes": {tag: type}} where the
    tag is what its field `type` must be, or {"subtypes": [types]} when nothing tells them apart by name.
    """
    types: dict[str, Any] = {}
    found = {name: _fields(api["methods"][name], api, types) for name in methods}
    return {"version": api["version"], "methods": found, "types": dict(sorted(types.items()))}


def _fields(entry: dict[str, Any], api: dict[str, Any], types: dict[str, Any]) -> dict[str, Any]:
    fields = {field["name"]: [field["types"], field["required"]] for field in entry.get("fields", [])}
    for wanted, _required in fields.values():
        for name in wanted:
            _add_type(name.replace("Array of ", ""), api, types)
    return fields


def _add_type(name: str, api: dict[str, Any], types: dict[str, Any]) -> None:
    entry = api["types"].get(name)
    if entry is None or name in types or name in NOT_ASKED_FOR:
        return
    types[name] = {}
    subtypes = entry.get("subtypes")
    if not subtypes:
        types[name] = {"fields": _fields(entry, api, types)}
        return
    tags = {_tag(api["types"][subtype]): subtype for subtype in subtypes}
    types[name] = {"subtypes": subtypes if None in tags else tags}
    for subtype in subtypes:
        _add_type(subtype, api, types)


def _tag(entry: dict[str, Any]) -> str | None:
    """What the field `type` of a subtype must be, read from its description."""
    for field in entry.get("fields", []):
        match = _TAG.search(field["description"])
        if field["name"] == "type" and match:
            return match.group(1)
    return None


def extract_updates(api: dict[str, Any]) -> dict[str, Any]:
    """The type Update and every type that it leads to.

    A type is {"fields": {name: [[types], required]}}, where a third item is what the field always says, or
    {"subtypes": [types]}.
    """
    types: dict[str, Any] = {}
    waiting = ["Update"]
    while waiting:
        name = waiting.pop()
        entry = api["types"].get(name)
        if entry is None or name in types:
            continue
        if entry.get("subtypes"):
            types[name] = {"subtypes": entry["subtypes"]}
            waiting.extend(entry["subtypes"])
            continue
        fields = {field["name"]: _received(field) for field in entry.get("fields", [])}
        types[name] = {"fields": fields}
        waiting.extend(kind.replace("Array of ", "") for kinds, *_rest in fields.values() for kind in kinds)
    return {"version": api["version"], "types": dict(sorted(types.items()))}


def _received(field: dict[str, Any]) -> list[Any]:
    """Types of a field, whether it is always there, and its only value if it has but one."""
    always = _ALWAYS.search(field["description"])
    if always is None:
        return [field["types"], field["required"]]
    word, number = always.groups()
    return [field["types"], field["required"], int(number) if number else word]


def as_text(schema: dict[str, Any]) -> str:
    """The extract as JSON with one method or type a line, so that a change is easy to read."""
    parts = [f'{{\n"version": {json.dumps(schema["version"])}']
    for kind in (kind for kind in ("methods", "types") if kind in schema):
        lines = [f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in schema[kind].items()]
        parts.append(f'"{kind}": {{\n' + ",\n".join(lines) + "\n}")
    return ",\n".join(parts) + "\n}\n"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)  # noqa: T201 - a command of its own
        return 2
    api = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    SCHEMA.write_text(as_text(extract(api)), encoding="utf-8")
    UPDATES.write_text(as_text(extract_updates(api)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Regenerate api_schema.json from the machine-readable Bot API: `python -m sandbox.extract_schema API_JSON`."""

import json
import re
import sys
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).parent / "api_schema.json"
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


def as_text(schema: dict[str, Any]) -> str:
    """The extract as JSON with one method or type a line, so that a change is easy to read."""
    parts = [f'{{\n"version": {json.dumps(schema["version"])}']
    for kind in ("methods", "types"):
        lines = [f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in schema[kind].items()]
        parts.append(f'"{kind}": {{\n' + ",\n".join(lines) + "\n}")
    return ",\n".join(parts) + "\n}\n"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)  # noqa: T201 - a command of its own
        return 2
    extracted = extract(json.loads(Path(arguments[0]).read_text(encoding="utf-8")))
    SCHEMA.write_text(as_text(extracted), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

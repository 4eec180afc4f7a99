"""Regenerate api_schema.json from the machine-readable Bot API: `python -m sandbox.extract_schema API_JSON`."""

import json
import sys
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).parent / "api_schema.json"
#: Every method that the sandbox carries out.
METHODS = [
    "getMe",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "logOut",
    "close",
    "sendMessage",
    "sendPhoto",
    "sendDocument",
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
    "getChat",
    "getFile",
    "pinChatMessage",
    "unpinChatMessage",
    "setMessageReaction",
]


def extract(api: dict[str, Any]) -> dict[str, Any]:
    """The methods above and all types that their parameters use: {field: [[types], required]}."""
    types: dict[str, Any] = {}
    methods = {name: _fields(api["methods"][name], api, types) for name in METHODS}
    return {"version": api["version"], "methods": methods, "types": dict(sorted(types.items()))}


def _fields(entry: dict[str, Any], api: dict[str, Any], types: dict[str, Any]) -> dict[str, Any]:
    fields = {field["name"]: [field["types"], field["required"]] for field in entry.get("fields", [])}
    for wanted, _required in fields.values():
        for name in wanted:
            _add_type(name.replace("Array of ", ""), api, types)
    return fields


def _add_type(name: str, api: dict[str, Any], types: dict[str, Any]) -> None:
    entry = api["types"].get(name)
    if entry is None or name in types or name in {"InputFile", "Message"}:
        return
    types[name] = {}
    if entry.get("subtypes"):
        types[name] = {"subtypes": entry["subtypes"]}
        for subtype in entry["subtypes"]:
            _add_type(subtype, api, types)
    else:
        types[name] = {"fields": _fields(entry, api, types)}


if __name__ == "__main__":
    extracted = extract(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    SCHEMA.write_text(json.dumps(extracted, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

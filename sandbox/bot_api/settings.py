"""What a bot says about itself: name, descriptions, commands; and asking about chats and files."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api.context import Call
from sandbox.errors import bad_request
from sandbox.world import chat_of

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MAX_COMMANDS = 100


async def get_me(call: Call) -> dict[str, Any]:
    can = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business")
    return call.bot.as_user() | dict.fromkeys(can, False) | {"has_main_web_app": False}


async def set_my_commands(call: Call) -> bool:
    commands = call.params["commands"]
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[_commands_key(call)] = commands
    call.world.events.publish({"type": "commands", "bot": call.bot.id})
    return True


async def get_my_commands(call: Call) -> list[dict[str, str]]:
    return call.bot.commands.get(_commands_key(call), [])


async def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_commands_key(call), None)
    return True


def _commands_key(call: Call) -> tuple[str, str]:
    scope = call.params.get("scope") or {"type": "default"}
    if scope.get("type") == "chat" and int(scope["chat_id"]) not in call.world.people:
        raise bad_request("chat not found")
    return json.dumps(scope, sort_keys=True), call.params.get("language_code", "")


def commands_for(commands: dict[tuple[str, str], list[dict[str, str]]], person_id: int, language: str) -> list[Any]:
    """The command menu that a person sees: the narrowest scope first, their language before the default."""
    scopes = ({"type": "chat", "chat_id": person_id}, {"type": "all_private_chats"}, {"type": "default"})
    for scope in scopes:
        for code in (language, ""):
            found = commands.get((json.dumps(scope, sort_keys=True), code))
            if found:
                return found
    return []


def _setter(kind: str, parameter: str) -> Callable[[Call], Awaitable[bool]]:
    async def set_it(call: Call) -> bool:
        names = call.bot.names.setdefault(kind, {})
        names[call.params.get("language_code", "")] = call.params.get(parameter, "")
        return True

    return set_it


def _getter(kind: str, parameter: str) -> Callable[[Call], Awaitable[dict[str, str]]]:
    async def get_it(call: Call) -> dict[str, str]:
        names = call.bot.names.get(kind, {})
        return {parameter: names.get(call.params.get("language_code", ""), names.get("", ""))}

    return get_it


async def get_chat(call: Call) -> dict[str, Any]:
    chat = call.chat()
    return chat_of(chat.person) | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": {}}


async def get_file(call: Call) -> dict[str, Any]:
    file_id = call.params["file_id"]
    if file_id not in call.world.files:
        raise bad_request("invalid file_id")
    name, _mime_type, content = call.world.files[file_id]
    unique = {"file_unique_id": f"u-{file_id}", "file_size": len(content)}
    return {"file_id": file_id, **unique, "file_path": f"files/{file_id}/{name}"}


async def always(call: Call) -> bool:
    """Methods whose effect the sandbox does not show."""
    return True


METHODS: dict[str, Callable[[Call], Awaitable[Any]]] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name", "name"),
    "getMyName": _getter("name", "name"),
    "setMyDescription": _setter("description", "description"),
    "getMyDescription": _getter("description", "description"),
    "setMyShortDescription": _setter("short_description", "short_description"),
    "getMyShortDescription": _getter("short_description", "short_description"),
    "setChatMenuButton": always,
    "getChat": get_chat,
    "getFile": get_file,
    "logOut": always,
    "close": always,
}

"""What a bot says about itself: name, descriptions, commands; and asking about chats and files."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api.context import Call, find_person, some
from sandbox.errors import bad_request
from sandbox.world import chat_of

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
MAX_COMMANDS = 100
#: Characters of what a bot says about itself.
MAX_NAMES = {"name": 64, "description": 512, "short_description": 120}


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
    _tell(call)
    return True


def _tell(call: Call) -> None:
    call.world.events.publish({"type": "bot", "bot": call.bot.id})


async def get_my_commands(call: Call) -> list[dict[str, str]]:
    return call.bot.commands.get(_commands_key(call), [])


async def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_commands_key(call), None)
    _tell(call)
    return True


def _commands_key(call: Call) -> tuple[str, str]:
    scope = call.params.get("scope") or {"type": "default"}
    if "chat_id" in scope:
        scope = {**scope, "chat_id": find_person(call.world, scope["chat_id"]).id}
    return json.dumps(scope, sort_keys=True), _language(call)


def _language(call: Call) -> str:
    """The `language_code` of a call: two letters, or empty for all others. Raises 400."""
    language = str(call.params.get("language_code", ""))
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def commands_for(commands: dict[tuple[str, str], list[dict[str, str]]], person_id: int, language: str) -> list[Any]:
    """The command menu that a person sees: the narrowest scope first, their language before the default."""
    scopes = ({"type": "chat", "chat_id": person_id}, {"type": "all_private_chats"}, {"type": "default"})
    for scope in scopes:
        for code in (language.split("-")[0], ""):
            found = commands.get((json.dumps(scope, sort_keys=True), code))
            if found:
                return found
    return []


def _setter(kind: str, parameter: str) -> Callable[[Call], Awaitable[bool]]:
    async def set_it(call: Call) -> bool:
        value = call.params.get(parameter, "")
        if len(value) > MAX_NAMES[kind]:
            raise bad_request(f"{kind} is too long")
        call.bot.names.setdefault(kind, {})[_language(call)] = value
        _tell(call)
        return True

    return set_it


def _getter(kind: str, parameter: str) -> Callable[[Call], Awaitable[dict[str, str]]]:
    async def get_it(call: Call) -> dict[str, str]:
        names = call.bot.names.get(kind, {})
        name = names.get(_language(call)) or names.get("", "")
        return {parameter: name or call.bot.as_user()["first_name"] if kind == "name" else name}

    return get_it


async def get_chat(call: Call) -> dict[str, Any]:
    """What the bot may know of the person it chats with."""
    person = call.person()
    chat = call.world.chat(call.bot, person)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    facts = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(gifts, True)}
    pinned = chat.messages[chat.pinned[-1]] if chat.pinned else None
    return chat_of(person) | facts | some(pinned_message=pinned)


async def set_chat_menu_button(call: Call) -> bool:
    button = call.params.get("menu_button", {"type": "default"})
    if "chat_id" in call.params:
        call.chat().menu_button = button
    else:
        call.bot.menu_button = button
    _tell(call)
    return True


async def get_chat_menu_button(call: Call) -> dict[str, Any]:
    if "chat_id" not in call.params:
        return call.bot.menu_button
    return call.chat().menu_button or call.bot.menu_button


async def always(call: Call) -> bool:
    """logOut and close: there is no other server to go to, so they succeed."""
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
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "getChat": get_chat,
    "logOut": always,
    "close": always,
}

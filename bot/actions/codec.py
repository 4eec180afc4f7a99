"""Typed button data <-> text such as `lead:17:yes`, at most 64 bytes. Every id in it is suspect until checked."""

from dataclasses import fields
from typing import Any, get_type_hints

from bot.actions import ambassadors, class_visits, everyone, firms, guardians, partners, roles, staff
from bot.actions.base import MAX_BYTES, Action, UnknownAction, is_number

#: Every kind of button, by its code.
BY_CODE: dict[str, type[Action]] = {
    kind.code: kind
    for module in (ambassadors, class_visits, everyone, firms, guardians, partners, roles, staff)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Action) and kind is not Action
}


def encode(action: Action) -> str:
    """Button data for `action`. Raises ValueError when it is too long for Telegram."""
    data = ":".join([action.code, *(str(getattr(action, field.name)) for field in fields(action))])
    if len(data.encode()) > MAX_BYTES:
        raise ValueError(f"button data too long: {data}")
    return data


def decode(data: str) -> Action:
    """The action behind button data. Raises UnknownAction for anything that `encode` cannot have written."""
    code, *values = data.split(":")
    action = BY_CODE.get(code)
    if action is None or len(values) != len(fields(action)) or not _may_be_ours(data):
        raise UnknownAction(data)
    types = get_type_hints(action)
    given: list[Any] = [_typed(value, types[field.name]) for field, value in zip(fields(action), values, strict=True)]
    return action(*given)


def _may_be_ours(data: str) -> bool:
    """Whether it fits on a button, and into a database, which takes no zero character and no half of a letter."""
    try:
        return len(data.encode()) <= MAX_BYTES and "\0" not in data
    except UnicodeEncodeError:
        return False


def _typed(value: str, kind: type) -> int | str:
    if kind is str:
        return value
    if not is_number(value):
        raise UnknownAction(value)
    return int(value)

"""Checks requests against the official description: unknown parameters, missing ones, wrong types."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from sandbox.errors import bad_request

_FILE = Path(__file__).parent / "api_schema.json"


@cache
def _schema() -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return schema


def is_method(name: str) -> bool:
    return name in _methods()


@cache
def _methods() -> dict[str, str]:
    """Method names are not case sensitive: lower case -> official name."""
    return {name.lower(): name for name in _schema()["methods"]}


def official_name(method: str) -> str | None:
    """The official spelling of a method, or None when there is none of that name."""
    return _methods().get(method.lower())


def checked(method: str, given: dict[str, Any], *, strict: bool) -> dict[str, Any]:
    """The parameters with their types put right (forms send text). Raises ApiError 400 that names what is wrong.

    Empty texts count as not given, as they do at Telegram. Without `strict`, unknown parameters are let through.
    """
    fields = _schema()["methods"][method]
    result = {}
    for name, value in given.items():
        if name not in fields:
            if strict:
                raise bad_request(f'unknown parameter "{name}" of {method}')
            continue
        if value is None or value == "":
            continue
        result[name] = _value(name, value, fields[name][0])
    for name, (_types, required) in fields.items():
        if required and name not in result:
            raise bad_request("message text is empty" if name == "text" else f'parameter "{name}" is required')
    return result


def _value(where: str, value: Any, types: list[str]) -> Any:
    if isinstance(value, str) and not {"String", "InputFile"} & set(types):
        try:
            value = json.loads(value)
        except ValueError as error:
            raise bad_request(f'can\'t parse "{where}": it is no JSON') from error
    for kind in types:
        if _fits(value, kind):
            return _inner(where, value, kind)
    raise bad_request(f'field "{where}" must be of type {" or ".join(types)}')


def _fits(value: Any, kind: str) -> bool:
    match kind:
        case "Integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "Float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "Boolean" | "True":
            return isinstance(value, bool)
        case "String":
            return isinstance(value, str)
        case "InputFile":
            return not isinstance(value, dict | list | bool)
    if kind.startswith("Array of "):
        return isinstance(value, list)
    return isinstance(value, dict) and _is_of(value, kind)


def _is_of(value: dict[str, Any], kind: str) -> bool:
    """Whether an object can be of this type: among several, its required fields decide."""
    fields = _schema()["types"].get(kind, {}).get("fields")
    return fields is None or all(name in value for name, (_types, required) in fields.items() if required)


def _inner(where: str, value: Any, kind: str) -> Any:
    if kind.startswith("Array of "):
        return [_value(f"{where}[{at}]", item, [kind.removeprefix("Array of ")]) for at, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    entry = _schema()["types"].get(kind, {})
    if "subtypes" in entry:
        return value
    fields = entry.get("fields", {})
    for name in value:
        if name not in fields:
            raise bad_request(f'unknown field "{name}" in "{where}"')
    return {name: _value(f"{where}.{name}", item, fields[name][0]) for name, item in value.items() if item is not None}

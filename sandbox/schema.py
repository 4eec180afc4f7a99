"""Checks requests against the official description: unknown parameters, missing ones, wrong types.

Types are turned into functions once, when the first request uses them; a request then only calls functions.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from sandbox.errors import ApiError, bad_request

_FILE = Path(__file__).parent / "api_schema.json"
_ARRAY = "Array of "
_SIMPLE: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "Float": (int, float),
    "Boolean": (bool,),
    "True": (bool,),
    "String": (str,),
    "InputFile": (str,),
}
#: Types that may be given as a text, which then is this field.
_SHORT_FORMS = {"KeyboardButton": "text"}
_TRUE, _FALSE = {"true", "yes", "1"}, {"false", "no", "0"}

#: (where in the request, value) -> the value with its types put right. Raises ApiError 400.
Check = Callable[[str, Any], Any]


@cache
def _schema() -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return schema


@cache
def _official_names() -> dict[str, str]:
    """Method names are not case sensitive: lower case -> official name."""
    return {name.lower(): name for name in _schema()["methods"]}


def official_name(method: str) -> str | None:
    """The official spelling of a method, or None when there is none of that name."""
    return _official_names().get(method.lower())


def parameters(method: str) -> dict[str, Any]:
    """Names of a method's parameters, with types and whether they are required."""
    fields: dict[str, Any] = _schema()["methods"][method]
    return fields


def checked(method: str, given: dict[str, Any], *, strict: bool) -> dict[str, Any]:
    """The parameters with their types put right (forms send text). Raises ApiError 400 that names what is wrong.

    Empty texts count as not given, as they do at Telegram. Without `strict`, unknown parameters are let through.
    """
    checks, required = _method(method)
    result = {}
    for name, value in given.items():
        check = checks.get(name)
        if check is None:
            if strict:
                raise bad_request(f'unknown parameter "{name}" of {method}')
        elif value is not None and value != "":
            result[name] = check(name, value)
    for name in required:
        if name not in result:
            raise _missing(name)
    return result


def _missing(name: str) -> ApiError:
    special = {"text": "message text is empty", "chat_id": "chat_id is empty"}
    return bad_request(special.get(name, f'parameter "{name}" is required'))


@cache
def _method(name: str) -> tuple[dict[str, Check], list[str]]:
    fields = _schema()["methods"][name]
    checks = {field: _parameter(tuple(types)) for field, (types, _required) in fields.items()}
    return checks, [field for field, (_types, required) in fields.items() if required]


def _parameter(types: tuple[str, ...]) -> Check:
    """Like `_any_of`, for what stands in the request itself: forms send arrays and objects as JSON."""
    return _any_of(types) if set(types) <= set(_SIMPLE) else _with_json(_any_of(types))


@cache
def _any_of(types: tuple[str, ...]) -> Check:
    """A check that takes a value of one of these types."""
    if set(types) <= set(_SIMPLE):
        return _simple(types)
    if all(name.startswith(_ARRAY) for name in types):
        return _array_of(_any_of(tuple(name.removeprefix(_ARRAY) for name in types)))
    return _one_of(types) if len(types) > 1 else _type(types[0])


def _simple(types: tuple[str, ...]) -> Check:
    wanted = tuple(python for name in types for python in _SIMPLE[name])
    takes_text, takes_bool = str in wanted, bool in wanted

    def check(where: str, value: Any) -> Any:
        if isinstance(value, str) and not takes_text:
            value = _from_text(value, takes_bool=takes_bool)
        if isinstance(value, wanted) and (takes_bool or not isinstance(value, bool)):
            return value
        raise bad_request(f'field "{where}" must be of type {" or ".join(types)}')

    return check


def _from_text(value: str, *, takes_bool: bool) -> Any:
    """A number or a truth as a form sends it; the text itself when it is neither."""
    if takes_bool and value.lower() in _TRUE | _FALSE:
        return value.lower() in _TRUE
    try:
        return json.loads(value)
    except ValueError:
        return value


def _with_json(check: Check) -> Check:
    def read_and_check(where: str, value: Any) -> Any:
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError as error:
                raise bad_request(f'can\'t parse "{where}": it is no JSON') from error
        return check(where, value)

    return read_and_check


def _array_of(check: Check) -> Check:
    def check_all(where: str, value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise bad_request(f'field "{where}" must be an Array')
        return [check(f"{where}[{at}]", item) for at, item in enumerate(value)]

    return check_all


@cache
def _type(name: str) -> Check:
    entry = _schema()["types"].get(name)
    if entry is None:
        return _any_object
    subtypes = entry.get("subtypes")
    if isinstance(subtypes, dict):
        return _tagged(name, subtypes)
    return _one_of(tuple(subtypes)) if subtypes else _object(name, entry["fields"])


def _any_object(where: str, value: Any) -> Any:
    """An object whose inside the official description does not tell."""
    if not isinstance(value, dict):
        raise bad_request(f'field "{where}" must be an Object')
    return value


def _object(kind: str, fields: dict[str, Any]) -> Check:
    required = [field for field, (_types, is_required) in fields.items() if is_required]
    checks: dict[str, Check] = {}

    def check(where: str, value: Any) -> dict[str, Any]:
        if isinstance(value, str) and kind in _SHORT_FORMS:
            value = {_SHORT_FORMS[kind]: value}
        if not isinstance(value, dict):
            raise bad_request(f'field "{where}" must be an Object of type {kind}')
        if not checks:  # on first use: types may refer to themselves
            checks.update({field: _any_of(tuple(types)) for field, (types, _required) in fields.items()})
        for field in required:
            if value.get(field) is None:
                raise bad_request(f'field "{where}.{field}" of type {kind} is required')
        for field in value:
            if field not in checks:
                raise bad_request(f'unknown field "{field}" in "{where}" of type {kind}')
        return {field: checks[field](f"{where}.{field}", item) for field, item in value.items() if item is not None}

    return check


def _tagged(kind: str, subtypes: dict[str, str]) -> Check:
    """Several types that their field `type` tells apart."""

    def check(where: str, value: Any) -> Any:
        subtype = subtypes.get(str(value.get("type"))) if isinstance(value, dict) else None
        if subtype is None:
            raise bad_request(f'field "{where}.type" of {kind} must be one of {", ".join(subtypes)}')
        return _type(subtype)(where, value)

    return check


@cache
def _one_of(types: tuple[str, ...]) -> Check:
    """Several types that their required fields tell apart."""
    tags = _tags(types)
    if tags:
        return _tagged(" or ".join(types), tags)

    def check(where: str, value: Any) -> Any:
        if isinstance(value, dict):
            for kind in types:
                if all(field in value for field in _required_of(kind)):
                    return _type(kind)(where, value)
        raise bad_request(f'field "{where}" must be of type {" or ".join(types)}')

    return check


def _tags(types: tuple[str, ...]) -> dict[str, str]:
    """The tags by which a known union tells these types apart; empty when there is no such union."""
    for entry in _schema()["types"].values():
        subtypes = entry.get("subtypes")
        if isinstance(subtypes, dict) and set(types) <= set(subtypes.values()):
            return {tag: kind for tag, kind in subtypes.items() if kind in types}
    return {}


def _required_of(kind: str) -> list[str]:
    fields = _schema()["types"].get(kind, {}).get("fields", {})
    return [field for field, (_types, required) in fields.items() if required]

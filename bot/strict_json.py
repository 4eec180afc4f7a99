"""A JSON file read strictly: what is wrong is told with file, place and how to mend it."""

import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

import msgspec

from bot.errors import BadFile

T = TypeVar("T")

_MOST_SHOWN = 60


def read_strictly(path: Path, shape: type[T]) -> T:
    """The file's content in the given shape of msgspec structs; raises `BadFile`."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise BadFile("rank-file-not-found", file=str(path)) from error
    return read_strictly_from(path.name, raw, shape)


def read_strictly_from(name: str, raw: bytes, shape: type[T]) -> T:
    """The same for bytes of a file called `name`; raises `BadFile`."""
    content = _decoded(name, _utf8(name, raw))
    unknown = list(dict.fromkeys(_unknown_keys(content, shape, "$")))
    if unknown:
        raise BadFile("rank-file-unknown-keys", file=name, keys=", ".join(unknown))
    try:
        return msgspec.convert(content, shape)
    except msgspec.ValidationError as error:
        raise _fault(name, content, shape, "$") from error


def _utf8(name: str, raw: bytes) -> bytes:
    try:
        return raw.decode("utf-8-sig").encode()
    except UnicodeDecodeError as error:
        raise BadFile("rank-file-not-utf8", file=name) from error


def _decoded(name: str, raw: bytes) -> Any:
    try:
        return _without_zeros(msgspec.json.decode(raw))
    except RecursionError as error:
        raise BadFile("table-unreadable", file=name) from error
    except msgspec.DecodeError as error:
        at = re.search(r"byte (\d+)", str(error))
        before = raw[: int(at.group(1)) if at else len(raw)].decode(errors="replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise BadFile("rank-file-not-json", file=name, line=str(line), column=str(column)) from error


def _without_zeros(content: Any) -> Any:
    """The same without zero characters, which no database takes into a text. Raises RecursionError."""
    if isinstance(content, str):
        return content.replace("\0", "")
    if isinstance(content, list):
        return [_without_zeros(item) for item in content]
    if isinstance(content, dict):
        return {key: _without_zeros(value) for key, value in content.items()}
    return content


def _unknown_keys(content: Any, shape: Any, place: str) -> Iterator[str]:
    """Keys that the shape does not have, each with its place, all of them at once."""
    plain = _plain(shape)
    if isinstance(content, dict) and isinstance(plain, type) and issubclass(plain, msgspec.Struct):
        known = {field.encode_name for field in msgspec.structs.fields(plain)}
        yield from (f"{key} ({place})" for key in content if key not in known)
    for inner, wanted, where in _pieces(content, shape, place):
        yield from _unknown_keys(inner, wanted, where)


def _plain(shape: Any) -> Any:
    """A shape without `| None` and without limits on its value."""
    if get_origin(shape) is Annotated:
        return _plain(get_args(shape)[0])
    if get_origin(shape) in {Union, UnionType}:
        return _plain(next(one for one in get_args(shape) if one is not type(None)))
    return shape


def _fault(name: str, content: Any, shape: Any, place: str) -> BadFile:
    """The first fault, found by trying ever smaller pieces of the content."""
    for inner, wanted, where in _pieces(content, shape, place):
        try:
            msgspec.convert(inner, wanted)
        except msgspec.ValidationError:
            return _fault(name, inner, wanted, where)
    try:
        msgspec.convert(content, shape)
    except msgspec.ValidationError as error:
        return _told(name, str(error), content, shape, place)
    raise AssertionError("there is no fault in this piece")


def _pieces(content: Any, shape: Any, place: str) -> Iterator[tuple[Any, Any, str]]:
    shape = _plain(shape)
    if isinstance(content, list) and get_origin(shape) is list:
        for number, item in enumerate(content):
            yield item, get_args(shape)[0], f"{place}[{number}]"
    elif isinstance(content, dict) and isinstance(shape, type) and issubclass(shape, msgspec.Struct):
        for field in msgspec.structs.fields(shape):
            if field.encode_name in content:
                yield content[field.encode_name], field.type, f"{place}.{field.encode_name}"


def _told(name: str, message: str, content: Any, shape: Any, place: str) -> BadFile:
    missing = re.fullmatch(r"Object missing required field `(.+?)`(?: - at .*)?", message)
    if missing:
        return BadFile("rank-file-missing-key", file=name, place=place, key=missing.group(1))
    got = msgspec.json.encode(content).decode()
    got = got if len(got) <= _MOST_SHOWN else got[:_MOST_SHOWN] + "…"
    plain = _plain(shape)
    if isinstance(plain, type) and issubclass(plain, Enum):
        allowed = ", ".join(str(one.value) for one in plain)
        return BadFile("rank-file-not-allowed", file=name, place=place, got=got, allowed=allowed)
    expected = re.sub(r"^Expected |, got .*$|`", "", message)
    return BadFile("rank-file-wrong-value", file=name, place=place, expected=expected, got=got)

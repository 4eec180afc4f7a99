"""Telegram's HTML: markup to plain text and entities, with offsets in UTF-16 units as Telegram counts them."""

import re
from html import unescape
from typing import Any

from sandbox.errors import ApiError, bad_request

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "blockquote": "blockquote",
}
_PIECE = re.compile(r"<(/?)([a-zA-Z-]+)([^<>]*)>|&(#x?[0-9a-fA-F]+|[a-z]+);|([^<&]+)|(.)", re.DOTALL)
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")
_MENTION = re.compile(r"tg://user\?id=(\d+)$")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_URL = re.compile(r"https?://[^\s<>\u2066-\u2069]+")
_COMMAND = re.compile(r"(?<![\w/])/[a-z0-9_]{1,32}(?:@\w+)?(?!\w)", re.ASCII)
_USERNAME = re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}")


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units: characters beyond the basic plane count twice."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(markup: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities of a message in HTML. Raises ApiError as Telegram does for unknown or open tags."""
    text, entities = _Parser().parse(markup)
    return text, sorted([*entities, *found_entities(text)], key=lambda entity: (entity["offset"], -entity["length"]))


class _Parser:
    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[tuple[str, int, dict[str, Any]]] = []
        self._entities: list[dict[str, Any]] = []

    def parse(self, markup: str) -> tuple[str, list[dict[str, Any]]]:
        for match in _PIECE.finditer(markup):
            closing, tag, attributes, entity, plain, odd = match.groups()
            if tag:
                self._tag(tag.lower(), attributes, closing == "/", markup, match.start())
            elif entity:
                self._add(_ENTITIES.get(entity) or (unescape(f"&{entity};") if entity[0] == "#" else f"&{entity};"))
            elif plain:
                self._add(plain)
            elif odd == "<":
                raise _cannot_parse(markup, match.start(), "Unsupported start tag")
            else:
                self._add(odd)
        if self._open:
            raise bad_request(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{self._open[-1][0]}\""
            )
        return "".join(self._pieces), [entity for entity in self._entities if entity["length"]]

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += utf16_length(text)

    def _tag(self, tag: str, attributes: str, is_closing: bool, markup: str, at: int) -> None:
        if tag not in _TAGS:
            raise _cannot_parse(markup, at, f'Unsupported start tag "{tag}"')
        if not is_closing:
            self._open.append((tag, self._length, _extra(tag, attributes)))
            return
        if not self._open or self._open[-1][0] != tag:
            raise _cannot_parse(markup, at, f'Unexpected end tag "{tag}"')
        _tag, start, extra = self._open.pop()
        entity = {"type": _TAGS[tag], "offset": start, "length": self._length - start, **extra}
        if entity["type"] != "text_link" or "url" in entity or "user" in entity:
            self._entities.append(entity)


def _extra(tag: str, attributes: str) -> dict[str, Any]:
    if tag != "a":
        return {}
    href = _HREF.search(attributes)
    url = unescape(next((part for part in href.groups() if part), "")) if href else ""
    mention = _MENTION.match(url)
    if mention:
        user = {"id": int(mention.group(1)), "is_bot": False, "first_name": ""}
        return {"type": "text_mention", "user": user}
    return {"url": url} if url else {}


def _cannot_parse(markup: str, at: int, what: str) -> ApiError:
    offset = len(markup[:at].encode())
    return bad_request(f"can't parse entities: {what} at byte offset {offset}")


def found_entities(text: str) -> list[dict[str, Any]]:
    """Entities that Telegram finds by itself: commands, links, usernames."""
    found = []
    for kind, pattern in (("bot_command", _COMMAND), ("url", _URL), ("mention", _USERNAME)):
        for match in pattern.finditer(text):
            offset = utf16_length(text[: match.start()])
            found.append({"type": kind, "offset": offset, "length": utf16_length(match.group())})
    return found

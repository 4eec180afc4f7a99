"""Telegram's HTML: markup to plain text and entities, with offsets in UTF-16 units as Telegram counts them.

Which tags, attributes and character references are known, and the words of the errors, are those of the Bot API server.
"""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from sandbox.errors import ApiError, bad_request

Entity = dict[str, Any]

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
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_PIECE = re.compile(
    r"""<(/?)([^\s>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)(>?)"""
    r"|&(#x[0-9a-fA-F]+|#[0-9]+|lt|gt|amp|quot)(?:;|(?![a-zA-Z0-9]))|([^<&]+)|(&)"
)
_ATTRIBUTE = re.compile(r"""\s*([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)(?=\s|$)))?""")
_MENTION = re.compile(r"tg://user/?\?id=(\d+)$")
_WEB = re.compile(r"(?:https?|tg|ton|tonsite|mailto|tel):\S+$", re.IGNORECASE)
_BARE_WEB = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$")
_URL = re.compile(r"https?://[^\s<>\u2066-\u2069]+")
_COMMAND = re.compile(r"(?<![\w/])/[a-z0-9_]{1,32}(?:@\w+)?(?!\w)", re.ASCII | re.IGNORECASE)
_USERNAME = re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}")
#: What Telegram takes out of every text: control and direction-override characters, marks that cross lines.
_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units: characters beyond the basic plane count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cleaned(text: str) -> str:
    """The text without the characters that Telegram never lets through."""
    return _CONTROL.sub(" ", _DROPPED.sub("", text))


def parse_html(markup: str) -> tuple[str, list[Entity]]:
    """Text and entities of a message in HTML. Raises ApiError as Telegram does for unknown or open tags."""
    return with_found(*_Parser(cleaned(markup)).parse())


def plain(text: str, entities: list[Entity] | None = None) -> tuple[str, list[Entity]]:
    """Text and entities of a message without markup, with the entities that the bot named itself."""
    return with_found(cleaned(text), list(entities or []))


def with_found(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """The text without blanks at its ends, with the entities that Telegram finds by itself."""
    start = len(text) - len(text.lstrip())
    shift, text = utf16_length(text[:start]), text.strip()
    length = utf16_length(text)
    kept = [one for one in (_moved(entity, -shift, length) for entity in entities) if one["length"] > 0]
    taken = [(one["offset"], one["offset"] + one["length"]) for one in kept if one["type"] in _OPAQUE]
    kept += [one for one in found_entities(text) if not any(_overlap(one, start, end) for start, end in taken)]
    return text, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


#: Nothing is looked for inside these.
_OPAQUE = {"code", "pre", "text_link", "text_mention"}


def _moved(entity: Entity, shift: int, length: int) -> Entity:
    start = max(0, entity["offset"] + shift)
    end = min(length, entity["offset"] + shift + entity["length"])
    return {**entity, "offset": start, "length": end - start}


def _overlap(entity: Entity, start: int, end: int) -> bool:
    return bool(entity["offset"] < end and entity["offset"] + entity["length"] > start)


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end: entity type, start in the text, further fields."""

    tag: str
    type: str
    offset: int
    extra: dict[str, Any]


class _Parser:
    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        for match in _PIECE.finditer(self._markup):
            slash, tag, attributes, closed, reference, words, ampersand = match.groups()
            if tag is None:
                self._add(unescape(f"&{reference};") if reference else words or ampersand)
            elif slash:
                self._end(tag.lower(), match.start(), is_closed=bool(closed) and not attributes.strip())
            else:
                self._start(tag.lower(), attributes, match.start(), is_closed=bool(closed))
        if self._open:
            raise _cannot_parse(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        return "".join(self._pieces), self._entities

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += utf16_length(text)

    def _start(self, tag: str, attributes: str, at: int, *, is_closed: bool) -> None:
        if tag not in _TAGS and (is_closed or attributes):
            raise self._at(at, f'Unsupported start tag "{tag}"')
        if not is_closed:
            raise self._at(at, "Unclosed start tag")
        given = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(attributes)}
        if tag == "span" and given.get("class") != "tg-spoiler":
            raise self._at(at, 'Tag "span" must have class "tg-spoiler"')
        self._open.append(_Open(tag, _TAGS[tag], self._length, _extra(tag, given)))

    def _end(self, tag: str, at: int, *, is_closed: bool) -> None:
        if not self._open:
            raise self._at(at, "Unexpected end tag")
        if not is_closed:
            raise self._at(at, "Unclosed end tag")
        opened = self._open.pop()
        if tag and tag != opened.tag:
            raise self._at(at, "Unmatched end tag", f', expected "</{opened.tag}>", found "</{tag}>"')
        length = self._length - opened.offset
        if length:
            self._close(opened, {"type": opened.type, "offset": opened.offset, "length": length, **opened.extra})

    def _close(self, opened: _Open, entity: Entity) -> None:
        if opened.tag == "a":
            self._close_link(entity)
        elif opened.tag == "pre":
            self._close_pre(entity)
        else:
            if self._open and self._open[-1].tag == "pre":
                entity["language"] = opened.extra.get("language")
            else:
                entity.pop("language", None)
            self._entities.append({key: value for key, value in entity.items() if value is not None})

    def _close_link(self, entity: Entity) -> None:
        url = entity.pop("url", "") or self._text_from(entity["offset"])
        mention = _MENTION.match(url)
        if mention:
            user = {"id": int(mention.group(1)), "is_bot": False, "first_name": ""}
            self._entities.append({**entity, "type": "text_mention", "user": user})
        elif _WEB.match(url) or _BARE_WEB.match(url):
            self._entities.append({**entity, "url": url if _WEB.match(url) else f"http://{url}"})

    def _text_from(self, offset: int) -> str:
        return "".join(self._pieces).encode("utf-16-le")[offset * 2 :].decode("utf-16-le")

    def _close_pre(self, entity: Entity) -> None:
        """`<pre><code class="language-x">` is one entity with a language."""
        last = self._entities[-1] if self._entities else {}
        same = all(last.get(key) == entity[key] for key in ("offset", "length"))
        if last.get("type") == "code" and same:
            self._entities.pop()
            entity |= {"language": last["language"]} if "language" in last else {}
        self._entities.append(entity)

    def _at(self, at: int, what: str, more: str = "") -> ApiError:
        return _cannot_parse(f"{what} at byte offset {len(self._markup[:at].encode())}{more}")


def _extra(tag: str, given: dict[str, str]) -> dict[str, Any]:
    if tag == "a":
        return {"url": unescape(given.get("href", ""))}
    if tag == "blockquote" and "expandable" in given:
        return {"type": "expandable_blockquote"}
    if tag == "tg-emoji":
        return {"custom_emoji_id": given.get("emoji-id", "")}
    name = given.get("class", "")
    return {"language": name.removeprefix("language-")} if tag == "code" and name.startswith("language-") else {}


def _cannot_parse(what: str) -> ApiError:
    return bad_request(f"can't parse entities: {what}")


def found_entities(text: str) -> list[Entity]:
    """Entities that Telegram finds by itself: commands, links, usernames."""
    found: list[Entity] = []
    for kind, sign, pattern in (("bot_command", "/", _COMMAND), ("url", "://", _URL), ("mention", "@", _USERNAME)):
        if sign in text:
            for match in pattern.finditer(text):
                offset = utf16_length(text[: match.start()])
                found.append({"type": kind, "offset": offset, "length": utf16_length(match.group())})
    return found

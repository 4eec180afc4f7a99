"""Readers of longer typed texts, and whether there is anything to see in a text at all."""

import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Any

from bot.errors import AppError
from bot.matching.sensitive import Kind as Private
from bot.matching.sensitive import without_sensitive

#: Unicode calls them letters or signs, but nobody sees them.
_EMPTY_SIGNS = "\u115f\u1160\u2800\u3164\uffa0"


def is_blank(words: str) -> bool:
    """Whether nobody sees anything of these words: blanks, marks without width, or nothing at all."""
    return all(char in _EMPTY_SIGNS or unicodedata.category(char)[0] in "ZCM" for char in words)


def read_paragraphs(limit: int) -> Any:
    """A reader of a text of some lines, at most so many characters."""

    def read(text: str, _today: date) -> str:
        lines = [" ".join(line.split()) for line in text.strip().splitlines()]
        words = "\n".join(line for at, line in enumerate(lines) if line or (at and lines[at - 1]))
        if is_blank(words) or len(words) > limit:
            raise AppError("staff-text-wrong", limit=limit)
        return words

    return read


def relayed(text: str, limit: int) -> str:
    """A text that is passed on to another person: something to see, at most so many characters."""
    words = text.strip()
    if is_blank(words) or len(words) > limit:
        raise AppError("relayed-text-too-long", limit=limit)
    return words


def cleaned(text: str, limit: int, *, nothing_left: str, but: Iterable[Private] = ()) -> dict[str, Any]:
    """The same without what must not be kept (but for some kinds), and what kinds of thing were left out.

    Raises AppError with the text `nothing_left` when nothing else was written.
    """
    found = without_sensitive(relayed(text, limit), but=tuple(but))
    if not found.text.strip():
        raise AppError(nothing_left)
    return {"text": found.text.strip(), "removed": sorted(found.removed)}

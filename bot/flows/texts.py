"""Readers of longer typed texts, and whether there is anything to see in a text at all."""

import unicodedata
from datetime import date
from typing import Any

from bot.errors import AppError

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

"""Readers of longer typed texts."""

import unicodedata
from datetime import date
from typing import Any

from bot.errors import AppError

#: Letters and signs by their Unicode class that are drawn as nothing all the same.
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"


def is_visible(text: str) -> bool:
    """Whether anything of a text can be seen: zero-width signs and marks alone would make an empty button or line."""
    return any(unicodedata.category(sign)[0] in "LNPS" and sign not in _BLANK for sign in text)


def read_paragraphs(limit: int) -> Any:
    """A reader of a text of some lines, at most so many characters."""

    def read(text: str, _today: date) -> str:
        lines = [" ".join(line.split()) for line in text.strip().splitlines()]
        words = "\n".join(line for at, line in enumerate(lines) if line or (at and lines[at - 1]))
        if not is_visible(words) or len(words) > limit:
            raise AppError("staff-text-wrong", limit=limit)
        return words

    return read

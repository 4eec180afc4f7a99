"""Readers of longer typed texts."""

from datetime import date
from typing import Any

from bot.errors import AppError


def read_paragraphs(limit: int) -> Any:
    """A reader of a text of some lines, at most so many characters."""

    def read(text: str, _today: date) -> str:
        lines = [" ".join(line.split()) for line in text.strip().splitlines()]
        words = "\n".join(line for at, line in enumerate(lines) if line or (at and lines[at - 1]))
        if not words or len(words) > limit:
            raise AppError("staff-text-wrong", limit=limit)
        return words

    return read

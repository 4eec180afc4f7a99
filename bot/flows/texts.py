"""Readers of longer typed texts, and what their writers are told was left out of them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from bot.errors import AppError
from bot.i18n import Joined, Sayable, Text, joined, t
from bot.matching.sensitive import Kind as Private
from bot.matching.sensitive import without_sensitive
from bot.visible import shows_something

_LEFT_OUT = "sensitive-removed"


def is_blank(words: str) -> bool:
    """Whether nobody sees anything of these words: blanks, marks without width, or nothing at all."""
    return not shows_something(words)


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


def kinds_in_words(removed: Iterable[str]) -> Joined:
    """What kinds of thing were left out of a text, as its writer is told: "health and religion"."""
    return joined(t(f"sensitive-{kind}".replace("_", "-")) for kind in sorted(removed))


def left_out(removed: Iterable[str]) -> Text:
    """The line that tells what kinds of thing were not kept."""
    return t(_LEFT_OUT, kinds=kinds_in_words(removed))


def tells_what_was_left_out(said: Sayable) -> bool:
    """Whether a text is that line."""
    return isinstance(said, Text) and said.key == _LEFT_OUT


def cleaned(text: str, limit: int, *, nothing_left: str, but: Iterable[Private] = ()) -> dict[str, Any]:
    """The same without what must not be kept (but for some kinds), and what kinds of thing were left out.

    Raises AppError with the text `nothing_left`, which names the kinds, when nothing else was written.
    """
    found = without_sensitive(relayed(text, limit), but=tuple(but))
    if not found.text.strip():
        raise AppError(nothing_left, kinds=kinds_in_words(found.removed))
    return {"text": found.text.strip(), "removed": sorted(found.removed)}

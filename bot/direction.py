"""Marks that nobody sees: they keep right-to-left lines, and what stands around a name, in their direction.

A line takes its direction from its first letter, and names in isolates (U+2068 … U+2069) do not count. A line such as
"Mörsjö Deli: …" in an Arabic message would run from left to right; a right-to-left mark in front of it turns it.
"""

import re
from functools import cache

from babel import Locale, UnknownLocaleError

ISOLATE, END_OF_ISOLATE, RIGHT_TO_LEFT_MARK = "\u2068", "\u2069", "\u200f"
#: Markup and escaped signs of Telegram's HTML, which nobody sees.
_MARKUP = re.compile(r"<[^>]*>|&[a-z#0-9]+;")
_LEADING_TAGS = re.compile(r"^(?:<[^>]*>)*")
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f]")
_LEFT = re.compile(r"[^\W\d_]")
_ALONE = re.compile(f"^{ISOLATE}[^{ISOLATE}{END_OF_ISOLATE}]*{END_OF_ISOLATE}$")


@cache
def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left; no for a language that CLDR does not know."""
    try:
        return Locale.parse(language).text_direction == "rtl"
    except (ValueError, UnknownLocaleError):
        return False


def kept_right_to_left(words: str) -> str:
    """The words of a right-to-left text with a mark before each line that would run the other way."""
    return "\n".join(_turned(line) if _runs_left(line) else line for line in words.split("\n"))


def _turned(line: str) -> str:
    """The mark stands inside the markup, so that a quotation still begins with its line."""
    tags = _LEADING_TAGS.match(line)
    at = tags.end() if tags else 0
    return line[:at] + RIGHT_TO_LEFT_MARK + line[at:]


def _runs_left(line: str) -> bool:
    seen = _MARKUP.sub(" ", line).strip()
    if ISOLATE not in seen and not _RIGHT.search(seen):
        return False  # a name, a number or foreign words alone: they keep their own direction
    first = next((sign for sign in seen if sign in (ISOLATE, RIGHT_TO_LEFT_MARK) or _LEFT.match(sign)), "")
    if not first or _RIGHT.match(first):
        return False
    return not _ALONE.match(seen) or _begins_right(seen)


def isolated(words: str) -> str:
    """Words that begin from left to right, so that they stand in a right-to-left list without turning it."""
    first = _LEFT.search(words)
    if first is None or _ALONE.match(words) or _RIGHT.match(first[0]):
        return words
    return f"{ISOLATE}{words}{END_OF_ISOLATE}"


def _begins_right(words: str) -> bool:
    """Whether the first letter is one of a right-to-left script."""
    letter = _LEFT.search(words)
    return letter is not None and bool(_RIGHT.match(letter[0]))


#: Marks that turn the direction of what follows, also of words that are not the writer's own.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OPENING = "\u2066\u2067\u2068"


def kept_in_place(words: str) -> str:
    """Somebody's words without marks that would turn or reorder what stands around them; whole isolates stay."""
    if _TURNING.search(words) is None:
        return words
    kept, opened = list(words), []
    for at, mark in enumerate(words):
        if mark in _OPENING:
            opened.append(at)
        elif mark == END_OF_ISOLATE and opened:
            opened.pop()
        elif _TURNING.match(mark):
            kept[at] = ""
    for at in opened:
        kept[at] = ""
    return "".join(kept)

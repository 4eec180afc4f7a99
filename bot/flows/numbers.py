"""Whole numbers as people type them: in any digits or in words, with other words around them."""

import re
from collections.abc import Callable
from datetime import date

from bot.errors import AppError
from bot.flows.engine import Option, Unclear
from bot.i18n import literal
from bot.matching.number_words import in_figures
from bot.numerals import short_line

#: A number with what makes it no whole one: a sign before it, a fraction behind it.
_COUNT = re.compile(r"(?<!\w)[-−–]?\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
#: Half of something, a dozen of them: no number that stands there is the one that is meant.
_NOT_PLAIN = re.compile(r"½|\bhalv|\bhalf\b|\bdussin|\bdozen|\d\s?%|\d\s?/\s?\d")
#: Between two numbers that are a range: "20–30", "10 till 15".
_RANGE = re.compile(r"(?<=\d)\s*[-–—]\s*(?=\d)")
_MOST_OPTIONS = 4


def read_count(least: int, most: int) -> Callable[[str, date], int]:
    """A reader of one whole number within limits. Of several it asks which."""

    def read(text: str, _today: date) -> int:
        plain = _THOUSANDS.sub("", in_figures(short_line(text)))
        written = _COUNT.findall(_RANGE.sub(" ", plain))
        whole = [int(one) for one in written if one.isdecimal() and len(one) <= len(str(most))]
        fitting = sorted({number for number in whole if least <= number <= most})
        if not fitting or len(whole) < len(written) or _NOT_PLAIN.search(plain):
            raise AppError("staff-number-wrong", least=least, most=most)
        if len(fitting) > 1 or len(written) > 1:
            if len(fitting) < len(set(whole)) or len(fitting) > _MOST_OPTIONS:
                raise AppError("staff-number-wrong", least=least, most=most)
            if len(fitting) > 1:
                raise Unclear("number-which", tuple(Option(str(one), literal(str(one))) for one in fitting))
        return fitting[0]

    return read

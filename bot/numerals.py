"""Numbers as people write them: the digits of every script, and Ge'ez numerals, as the digits 0 to 9."""

import re
import unicodedata

#: Marks that only turn the direction: an Arabic keyboard puts them between the numbers of a date. And those that draw
#: a key around a digit.
_UNSEEN = re.compile("[\ufe0f\u20e3\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_GEEZ = re.compile("[\u1369-\u137c]+")
_THOUSANDS, _FRACTION = "\u066c", "\u066b"
_HUNDRED, _MYRIAD = "\u137b", "\u137c"


def in_our_digits(text: str) -> str:
    """The text with every number in the digits 0 to 9: "١٦" and "፲፮" become "16". Words stay as they are."""
    if text.isascii():
        return text
    plain = _GEEZ.sub(lambda found: str(geez_number(found.group())), _UNSEEN.sub("", text))
    plain = _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), plain)
    plain = re.sub(rf"(?<=\d){_THOUSANDS}(?=\d)", "", plain)
    return re.sub(rf"(?<=\d){_FRACTION}(?=\d)", ",", plain)


def short_line(text: str, longest: int = 200) -> str:
    """What is typed as a number, day or time, in our digits, small letters and with single blanks.

    Nothing of a text that is longer: it is no such answer, and searching it would take long.
    """
    line = " ".join(in_our_digits(text[: 4 * longest]).casefold().split())
    return line if len(line) <= longest and len(text) <= 4 * longest else ""


def geez_number(numerals: str) -> int:
    """What Ge'ez numerals are worth: "፲፱፻፺፮" is 10 + 9 hundreds, 90 and 6, which is 1996."""
    total = hundreds = rest = 0
    for sign in numerals:
        if sign == _MYRIAD:
            total = ((total + hundreds + rest) or 1) * 10_000
            hundreds = rest = 0
        elif sign == _HUNDRED:
            hundreds, rest = hundreds + (rest or 1) * 100, 0
        else:
            rest += int(unicodedata.numeric(sign))
    return total + hundreds + rest


def has_geez_number(text: str) -> bool:
    return _GEEZ.search(text) is not None

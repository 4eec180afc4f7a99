"""A distance as people type it: kilometres, Swedish miles of ten, English ones of 1.6, metres, in digits or words."""

import re
from collections.abc import Iterator

from bot.errors import AppError
from bot.matching.number_words import in_figures
from bot.numerals import short_line

#: Kilometres in one of each.
SWEDISH_MILE, ENGLISH_MILE = 10.0, 1.609
#: Words of a unit, the surer one first: "kilometer" has "meter" in it. A word for miles that is neither Swedish nor
#: English can mean either here.
_UNITS = (
    (
        "km",
        r"km\b|kil+[oó]?met\w*|kiil?oom\w+|kilom\w+|kilo\b|км\b|к[иі]лом\w+|كم\b|كيلو\w*|ک\.?م\b|کیلو\w*|ኪ\s?/?\s?ሜ\b|ኪሎ\s?ሜ\w+|ኪሎ\b",
    ),
    ("mil", r"mil(?:en|s)?\b|swedish\s+miles?\b|svenska\s+mil\b"),
    ("mile", r"miles?\b|mi\b|(?:engelska|english)\s+mil(?:es?)?\b"),
    ("either", r"ميلا?\b|أميال\b|اميال\b|мил[ьіяюи]\w*|мильо?\w*|مایل\b|میل\b|ማይል\w*|mayl\w*|maayil\w*"),
    ("m", r"m\b|met(?:er|re)s?\w*|м\b|метр\w*|متر\w*|أمتار|امتار|ሜትር\w*|ሜተር\w*|mitir\w*|miitir\w*"),
)
_UNIT = "|".join(rf"(?P<u{at}>{words})" for at, (_name, words) in enumerate(_UNITS))
_NUMBER = re.compile(rf"(?<![\d.,])(\d{{1,6}}(?:[.,]\d+)?)(?!\d)\s*(?:{_UNIT})?")
#: A unit that stands before its number: "ኪሎሜተር 20".
_UNIT_FIRST = re.compile(rf"(?:{_UNIT})\W*$")
#: A time says how long somebody would travel, not how far.
_TIME = re.compile(
    r"\bmin\b|minut|timm|\btim\b|\d\s?ч\b|\d\s?h\b|\bhours?\b|دقيق|دقیق|ساع|хв|\bгод|\bчас|мин(?:ут)?\b|минут|ደቒ|ደቂ|ሰዓ|daqiiq|saac"
)
_THOUSANDS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
#: Halves as they stand beside a number or instead of one, and the digits for them.
_HALVES = tuple(
    (re.compile(pattern), digits)
    for pattern, digits in (
        (r"\b(?:en|ett|one|a|1)\s+(?:och|and)\s+(?:(?:en|ett|a|1)\s+)?(?:halv\w*|half\b|1/2|½)", "1,5 "),
        (
            r"(?<=\d)\s*(?:och|and|і|и|و|iyo)?\s*(?:en|ett|one|a|1)?\s*"
            r"(?:½|1/2|halv\w*|half\b|نصف|نص|نیم|bar\b|badh\w*)",
            ",5",
        ),
        (r"(?<=\d)\s*[зс]\s+половин\w+", ",5"),
        (r"\bhalvannan\b|півтор[аи]|полтор[аы]", "1,5"),
        (r"½|\b(?:(?:en|ett|1)\s+)?halv\b|\bhalf\b(?:\s+an?\b)?|(?<!\w)(?:пів|пол)\s?(?=[км])", "0,5 "),
    )
)


def read_km(text: str) -> tuple[float, float]:
    """The kilometres of a distance, the largest of several: twice the same, or the two that it can be.

    They differ where the word for miles can be the Swedish or the English one. Raises AppError when there is no
    distance in it, or only metres that make less than one kilometre.
    """
    plain = in_figures(_THOUSANDS.sub("", short_line(text)))
    for half, digits in _HALVES:
        plain = half.sub(digits, plain)
    found = list(_numbers(plain))
    if not found or _TIME.search(plain):
        raise AppError("choose-by-button")
    units = _units_for([unit for _number, unit in found])
    told = [_in_km(number, unit) for (number, _unit), unit in zip(found, units, strict=True)]
    least, most = max(least for least, _most in told), max(most for _least, most in told)
    if 0 < most < 1 and "m" in units:
        raise AppError("choose-by-button")
    return least, most


def _numbers(plain: str) -> Iterator[tuple[float, str | None]]:
    for found in _NUMBER.finditer(plain):
        unit = found if found.lastgroup else _UNIT_FIRST.search(plain[: found.start()])
        yield float(found[1].replace(",", ".")), _name_of(unit)


def _name_of(unit: re.Match[str] | None) -> str | None:
    return None if unit is None or unit.lastgroup is None else _UNITS[int(unit.lastgroup[1:])][0]


def _units_for(units: list[str | None]) -> list[str]:
    """A number without a unit has that of the next one: "2-3 mil" are 20 to 30 kilometres."""
    after = "km"
    told: list[str] = []
    for unit in reversed(units):
        after = unit or after
        told.append(after)
    return told[::-1]


def _in_km(number: float, unit: str) -> tuple[float, float]:
    match unit:
        case "mil":
            return number * SWEDISH_MILE, number * SWEDISH_MILE
        case "mile":
            return number * ENGLISH_MILE, number * ENGLISH_MILE
        case "either":
            return number * ENGLISH_MILE, number * SWEDISH_MILE
        case "m":
            return number / 1000, number / 1000
    return number, number

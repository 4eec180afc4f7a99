"""A time of day as people type it: digits of every script, words, halves and quarters, hours of twelve."""

import re
from collections.abc import Iterable
from datetime import date

from bot.errors import AppError
from bot.flows.clock_words import (
    FROM_SIX,
    HALF_OF_ENGLISH,
    HOURS,
    MAYBE_FROM_SIX,
    MIDNIGHT,
    NOON,
    ONE,
    SPOKEN,
    Part,
    part_named,
)
from bot.flows.engine import Option, Unclear
from bot.i18n import literal
from bot.matching.number_words import in_figures
from bot.numerals import short_line

_DAY, _HALF_DAY, _FROM_SIX = 24 * 60, 12 * 60, 6 * 60
#: Who writes an hour before seven without a nought or a part of the day may mean the evening.
_EARLY = 7 * 60
_MOST_OPTIONS = 4
_HOUR, _MINUTE = r"([01]?\d|2[0-3])", r"([0-5]\d)"
#: A time of day, the surest way of writing it first: 17:30 and 1730, then "kl 17", "17h".
_WAYS = (
    re.compile(rf"(?<![\d:.]){_HOUR}\s?[:.h\s]\s?{_MINUTE}(?![:.]?\d)", re.IGNORECASE),
    re.compile(rf"(?<!\d){_HOUR}{_MINUTE}(?!\d)"),
    re.compile(rf"(?<!\d)(?<!\d[:.,/–-]){_HOUR}(?![:.,/–-]?\d)()"),
)
#: Between two times: "17–21", "från 9 till 15".
_TO = re.compile(
    # "Ten to six" is ten minutes before six, "nine to five" a working day.
    r"(?<=\d)\s*(?:[-–—]|till?\b|(?<!\b5 )(?<!\b10 )(?<!\b20 )(?<!\b25 )to\b|och\b|and\b|до\b|إلى|الى|تا|ilaa|ክሳብ)"
    r"\s*(?:kl\.?\s*)?(?=\d)"
)
#: Halves and quarters that no way of saying them was found for.
_LEFT_IN_WORDS = re.compile(r"\bhalv|\bkvart|\bhalf\b|\bquarter\b|\bpast\b")
#: How Ukrainians and Russians write a time. "9-15" is rather from nine to fifteen.
_WITH_DASH = re.compile(r"(?<![\d-])([01]?\d|2[0-3])-(00|30|45)(?![\d-])")
_NOUGHT_NOUGHT = re.compile(r"(?<=\d) 0 0(?!\d)")
#: Russian writes "half" on to the hour.
_HALF_BEFORE = re.compile(r"\bпол(?=[а-яё]{3,}ого\b)")


def read_clock(text: str, _today: date) -> str:
    """A time of day as `17:00`, from `17.00`, `1730`, `5 pm`, `halv sex på kvällen`, `الساعة السادسة مساءً`.

    Raises Unclear when it can be several times of the day, AppError when there is none.
    """
    written = _HALF_BEFORE.sub("пол ", short_line(text))
    written = ONE.sub("1", written)
    plain = _NOUGHT_NOUGHT.sub(":00", in_figures(_WITH_DASH.sub(r"\1:\2", written), ordinals=True))
    part = part_named(plain)
    if not re.search(r"\d", plain) and (MIDNIGHT.search(plain) or NOON.search(plain)):
        return "00:00" if MIDNIGHT.search(plain) else "12:00"
    ways = _TO.split(plain)
    if len(ways) == 2:
        raise _ask(minutes for way in ways for minutes in _meant(way, part))
    meant = _meant(plain, part)
    if len(meant) > 1:
        raise _ask(meant)
    return _clock(meant[0])


def in_part(hour: int, text: str) -> int:
    """An hour of twelve in the part of the day that a text names; as it is where it names none or none that fits."""
    part = part_named(text.casefold())
    if part is None or not 1 <= hour <= 12:
        return hour
    meant = _fitting(part, [hour % 12 * 60, hour % 12 * 60 + _HALF_DAY])
    return meant[0] // 60 if len(meant) == 1 else hour


def _meant(plain: str, part: Part | None) -> list[int]:
    """The minutes from midnight that a time can mean, at least one. Raises AppError for none."""
    said = _spoken(plain)
    if said is not None:
        return _in_part_of_day(said, part, plain, is_spoken=True)
    found = next((found for way in _WAYS if (found := list(way.finditer(plain)))), [])
    if len(found) != 1 or _LEFT_IN_WORDS.search(plain):
        raise AppError("staff-clock-wrong")
    minutes = int(found[0][1]) * 60 + int(found[0][2] or 0)
    if found[0][1].startswith("0") or minutes >= 13 * 60:
        return [minutes]
    return _in_part_of_day([minutes], part, plain, is_spoken=False)


def _spoken(plain: str) -> list[int] | None:
    """A time said by halves, quarters and minutes, in minutes from midnight; None when it is not said so."""
    british = HALF_OF_ENGLISH.search(plain)
    ways = ((way, found) for way in SPOKEN if (found := way.pattern.search(plain)))
    way, found = next(ways, (None, british))
    if found is None:
        return None
    if re.search(r"\d", plain[: found.start()] + plain[found.end() :]):
        raise AppError("staff-clock-wrong")
    hour = int(found["hour"]) * 60
    if way is None:
        return [hour - 30, hour + 30]
    return [hour + way.fixed + (way.sign * int(found["minute"]) if way.sign else 0)]


def _in_part_of_day(said: list[int], part: Part | None, plain: str, *, is_spoken: bool) -> list[int]:
    """What an hour of twelve can be in the part of the day that is named, or at all."""
    if said[0] >= 13 * 60:
        return said
    halves = [minutes % _HALF_DAY + half for minutes in said for half in (0, _HALF_DAY)]
    from_six = [(minutes + _FROM_SIX) % _DAY for minutes in halves]
    if FROM_SIX.search(plain):
        halves += [minutes for minutes in from_six if minutes not in halves]
    elif part is None and not is_spoken and said[0] >= _EARLY:
        return said
    if part is None:
        return halves
    fitting = _fitting(part, halves)
    if fitting:
        return fitting
    return [*halves, *_fitting(part, from_six)] if MAYBE_FROM_SIX.search(plain) else halves


def _fitting(part: Part, times: Iterable[int]) -> list[int]:
    start, end = HOURS[part]
    return [minutes for minutes in times if start <= minutes < end or start <= minutes + _DAY < end]


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _ask(times: Iterable[int]) -> Unclear:
    """Asks which of these times of the day it is. A button cannot hold a colon: its value is 1730."""
    clocks = sorted({_clock(minutes) for minutes in times})[:_MOST_OPTIONS]
    return Unclear("clock-which", tuple(Option(clock.replace(":", ""), literal(clock)) for clock in clocks))

"""Staff's questionnaires for an evening: the event, one company's doors, one run of a bus."""

import re
from datetime import date
from typing import Any

from bot.errors import AppError
from bot.flows.clock import read_clock
from bot.flows.days import read_day
from bot.flows.engine import Answers, Flow, Kind, Option, Question
from bot.flows.numbers import read_count
from bot.flows.texts import is_blank
from bot.i18n import languages, literal, native_name, t
from bot.numerals import in_our_digits

_LINE = re.compile(r"^\W*([01]?\d|2[0-3])[:.]([0-5]\d)\W+(.+)$")
_ACTIVITY = re.compile(r"^\W*([^\W\d_]+)\s*[:\-–]\s*(.+)$")
MAX_ACTIVITIES = 8
MAX_CALLS = 30
#: What a line of activities may begin with, in Swedish or English.
_ACTIVITY_KINDS = {
    "prova": "try_on", "try": "try_on", "mat": "food", "food": "food", "musik": "music", "music": "music",
    "se": "show", "titta": "show", "see": "show", "show": "show",
}  # fmt: skip


def read_words(limit: int) -> Any:
    """A reader of one text of at most so many characters."""

    def read(text: str, _today: date) -> str:
        words = " ".join(text.split())
        if is_blank(words) or len(words) > limit:
            raise AppError("staff-text-wrong", limit=limit)
        return words

    return read


def read_activities(text: str, _today: date) -> list[dict[str, Any]]:
    """One activity a line: `Prova: löd en stjärna`; without a kind it is something to see."""
    found: list[dict[str, Any]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        match = _ACTIVITY.match(line)
        kind = _ACTIVITY_KINDS.get(match[1].casefold()) if match else None
        title = match[2].strip() if match and kind else line.strip("-•* ")
        found.append({"kind": kind or "show", "title": title[:120], "translations": {}})
    if not found or len(found) > MAX_ACTIVITIES:
        raise AppError("staff-activities-wrong", limit=MAX_ACTIVITIES)
    return found


def read_timetable(text: str, _today: date) -> list[dict[str, str]]:
    """One place a line: `16:35 Östersunds busstation`, in the order of the ride. Raises AppError naming the line."""
    calls = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        match = _LINE.match(in_our_digits(line))
        if match is None:
            raise AppError("staff-timetable-wrong", line=line[:60])
        calls.append({"at": f"{int(match[1]):02}:{match[2]}", "name": match[3].strip()[:120]})
    if not 2 <= len(calls) <= MAX_CALLS:
        raise AppError("staff-timetable-short")
    return calls


_YES_NO = (Option("yes", t("answer-yes")), Option("no", t("answer-no")))
_SLOTS = tuple(Option(minutes, t("staff-slot", minutes=int(minutes))) for minutes in ("15", "20", "30", "60"))


def _languages(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(code, literal(native_name(code))) for code in languages())


def _yes_no(_answers: Answers) -> tuple[Option, ...]:
    return _YES_NO


EVENT = Flow(
    "event",
    (
        Question("name", Kind.TEXT, read=read_words(120), can_skip=False),
        Question("day", Kind.TEXT, read=read_day, can_skip=False),
        Question("starts", Kind.TEXT, read=read_clock, can_skip=False),
        Question("ends", Kind.TEXT, read=read_clock, can_skip=False),
        Question("area", Kind.TEXT, read=read_words(200), can_skip=False),
        Question("about", Kind.TEXT, read=read_words(800), can_skip=False),
        Question("stamps", Kind.TEXT, read=read_count(1, 16)),
    ),
)
STOP = Flow(
    "stop",
    (
        Question("opens", Kind.TEXT, read=read_clock, can_skip=False),
        Question("closes", Kind.TEXT, read=read_clock, can_skip=False),
        Question("address", Kind.TEXT, read=read_words(200)),
        Question("slots", Kind.CHOICE, lambda _a: _SLOTS, columns=2),
        Question("capacity", Kind.TEXT, read=read_count(1, 5000)),
        Question("min_age", Kind.TEXT, read=read_count(1, 99)),
        Question("with_adult", Kind.CHOICE, _yes_no),
        Question("step_free", Kind.CHOICE, _yes_no),
        Question("wear", Kind.TEXT, read=read_words(200)),
        Question("languages", Kind.SEVERAL, _languages, columns=2),
        Question("activities", Kind.TEXT, read=read_activities),
        Question("by_lot", Kind.CHOICE, _yes_no),
    ),
)
ROUTE = Flow(
    "route",
    (
        Question("name", Kind.TEXT, read=read_words(80), can_skip=False),
        Question("seats", Kind.TEXT, read=read_count(1, 500), can_skip=False),
        Question("homeward", Kind.CHOICE, _yes_no, can_skip=False),
        Question("timetable", Kind.TEXT, read=read_timetable, can_skip=False),
    ),
)
STAFF_FLOWS = (EVENT, STOP, ROUTE)

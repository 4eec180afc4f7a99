"""Questionnaires of study visits: a teacher describes a class and counts it, an ambassador tells what it saw."""

from datetime import date, timedelta
from typing import Any

from babel import Locale
from babel.dates import format_date

from bot.errors import AppError
from bot.flows.days import read_day
from bot.flows.engine import Answers, Flow, Kind, Option, Question
from bot.flows.event import read_words
from bot.flows.numbers import read_count
from bot.flows.profile import INTERESTS, MUNICIPALITIES, OTHER_LANGUAGES
from bot.flows.texts import kinds_in_words
from bot.flows.working_days import add_working_days, is_working_day
from bot.i18n import STAFF_LANGUAGES, Words, languages, literal, t
from bot.matching.sensitive import without_sensitive

SMALLEST, LARGEST = 2, 60
LEVELS = ("1-3", "4-6", "7", "8", "9", "gy1", "gy2", "gy3", "intro", "sfi", "other")
ANYTHING = "any"
PARTS = ("morning", "afternoon", "any")
ACCESS = ("step_free", "hearing", "interpreter", "other")
TRAVEL = ("walk", "bus", "school_bus", "coach", "unknown")
#: A firm has at least so many working days to prepare.
DAYS_AHEAD = 5
#: So many school days are buttons; a later one is written, until so many days ahead.
DAYS_SHOWN, LATEST = 12, 300
MOST_DAYS = 8
MAX_NOTE, MAX_SEEN = 300, 400
#: Put into the answers beforehand: where the school lies is known; the first day that can be chosen.
KNOWN_PLACE, FIRST_DAY = "known_place", "first_day"


def first_possible(today: date) -> date:
    """The first day on which a class can come."""
    return add_working_days(today, DAYS_AHEAD)


def school_days(first: date, count: int) -> list[date]:
    """So many working days from `first` on. School holidays differ between municipalities: teachers know theirs."""
    found: list[date] = []
    day = first
    while len(found) < count:
        if is_working_day(day):
            found.append(day)
        day += timedelta(days=1)
    return found


def why_not(day: date, today: date) -> str | None:
    """The text that says why a class cannot come that day; None when it can."""
    if day.weekday() >= 5:
        return "class-day-weekend"
    if not is_working_day(day):
        return "class-day-holiday"
    if day < first_possible(today):
        return "class-day-too-soon"
    return "class-day-too-late" if day > today + timedelta(days=LATEST) else None


def read_school_day(text: str, today: date) -> str:
    """A typed day on which a class can come, as ISO. Raises AppError with a kind reason for any other."""
    day = date.fromisoformat(read_day(text, today))
    reason = why_not(day, today)
    if reason is not None:
        raise AppError(reason, day=day, date=first_possible(today))
    return day.isoformat()


def _days(answers: Answers) -> tuple[Option, ...]:
    """The next school days, and those written besides."""
    first = answers.get(FIRST_DAY)
    shown = [day.isoformat() for day in school_days(date.fromisoformat(first), DAYS_SHOWN)] if first else []
    found = sorted({*shown, *(answers.get("days") or [])})
    return tuple(Option(day, short_day(date.fromisoformat(day))) for day in found)


def short_day(day: date) -> Words:
    """Weekday and date in short, so that two buttons fit beside each other: "tis 8 dec"."""
    return Words({reader: format_date(day, "EEE d MMM", locale=reader).replace(".", "") for reader in STAFF_LANGUAGES})


def read_note(limit: int) -> Any:
    """A reader of some words without what must not be kept, and what kinds of thing were left out."""

    def read(text: str, today: date) -> dict[str, Any]:
        cleaned = without_sensitive(read_words(limit)(text, today))
        if not cleaned.text.strip():
            raise AppError("class-note-sensitive", kinds=kinds_in_words(cleaned.removed))
        return {"text": cleaned.text.strip(), "removed": sorted(cleaned.removed)}

    return read


def _named(prefix: str, values: tuple[str, ...]) -> Any:
    options = tuple(Option(value, t(f"{prefix}-{value}".replace("_", "-"))) for value in values)
    return lambda _answers: options


def _wishes(_answers: Answers) -> tuple[Option, ...]:
    fields = tuple(Option(name, t(f"interest-{name}")) for name in INTERESTS)
    return (*fields, Option(ANYTHING, t("class-wish-any")))


def _languages(_answers: Answers) -> tuple[Option, ...]:
    codes = [code for code in dict.fromkeys((*languages(), *OTHER_LANGUAGES)) if code != "sv"]
    return tuple(Option(code, language_name(code)) for code in codes)


def language_name(code: str) -> Words:
    """A language as teachers and ambassadors call it; words that are no code stay as they are."""
    names = {reader: Locale.parse(reader).languages.get(code, code) for reader in STAFF_LANGUAGES}
    return Words({reader: name[:1].upper() + name[1:] for reader, name in names.items()})


def _places(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(slug, literal(name)) for slug, name in MUNICIPALITIES.items())


def _needs(value: str) -> Any:
    return lambda answers, _today: value in (answers.get("access") or [])


CLASS_VISIT = Flow(
    "class_visit",
    (
        Question(
            "school_at",
            Kind.CHOICE,
            _places,
            applies=lambda answers, _today: KNOWN_PLACE not in answers,
            can_skip=False,
            columns=2,
        ),
        Question("size", Kind.TEXT, read=read_count(SMALLEST, LARGEST), can_skip=False),
        Question("level", Kind.CHOICE, _named("class-level", LEVELS), can_skip=False, columns=2),
        Question("wishes", Kind.SEVERAL, _wishes, columns=2),
        Question("days", Kind.SEVERAL, _days, read=read_school_day, can_skip=False, columns=2),
        Question("part", Kind.CHOICE, _named("class-part", PARTS), can_skip=False),
        Question("access", Kind.SEVERAL, _named("class-access", ACCESS)),
        Question(
            "interpreter",
            Kind.CHOICE,
            _languages,
            read=read_words(40),
            applies=_needs("interpreter"),
            is_counted=False,
            columns=2,
        ),
        Question("access_note", Kind.TEXT, read=read_note(MAX_NOTE), applies=_needs("other"), is_counted=False),
        Question("travel", Kind.CHOICE, _named("class-travel", TRAVEL), columns=2),
    ),
)
CLASS_COUNT = Flow(
    "class_count", (Question("count", Kind.TEXT, read=read_count(0, 200), can_skip=False, is_counted=False),)
)
CLASS_SEEN = Flow(
    "class_seen", (Question("seen", Kind.TEXT, read=read_note(MAX_SEEN), can_skip=False, is_counted=False),)
)
CLASS_FLOWS = (CLASS_VISIT, CLASS_COUNT, CLASS_SEEN)

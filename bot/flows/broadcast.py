"""What staff may write into a broadcast, pure: fields, lengths, links, when to send, and whose words a reader sees."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from html import escape
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.errors import AppError
from bot.flows.clock import in_part
from bot.flows.days import read_day
from bot.flows.engine import Unclear
from bot.flows.texts import is_blank
from bot.i18n import FALLBACK_LANGUAGE, SOURCE_LANGUAGE, without_markup
from bot.matching.number_words import in_figures
from bot.numerals import in_our_digits

FIELDS = ("first_name", "event", "day")
#: Fields that only an evening can fill.
EVENT_FIELDS = ("event", "day")
#: Bot API: characters after the markup is read, for a text and for the text under a picture or file.
MAX_TEXT, MAX_CAPTION = 4096, 1024
#: The longest first name that a profile can hold.
MAX_NAME = 60
MAX_LINK, MAX_LABEL = 500, 40
MAX_LINKS = 2
#: The buttons that every broadcast can have, in their order; `link` is one that staff make.
PAGES = ("register", "evening", "matches")

_PART = re.compile(r"(<[^>]*>)")
_FIELD = re.compile(r"\{([^{}]*)\}")
#: A time of day, the surest way of writing it first: `kl 17`, `17:00`, `17.00` (which may also be a day).
_CLOCKS = tuple(
    re.compile(rf"(?<![\d.:-]){before}([01]?\d|2[0-3]){minutes}(?!\d)", re.IGNORECASE)
    for before, minutes in ((r"\bkl(?:ockan|\.)?\s*", r"(?:[:.]([0-5]\d))?"), ("", r":([0-5]\d)"), ("", r"\.([0-5]\d)"))
)
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?։؟።]|\n)\s*$")
LONGEST_AHEAD = timedelta(days=366)


def shown_language(texts: Mapping[str, str], language: str) -> str:
    """Whose words a reader of `language` sees: their own, else English, else Swedish."""
    return next((code for code in (language, FALLBACK_LANGUAGE) if texts.get(code)), SOURCE_LANGUAGE)


def fields_in(markup: str) -> set[str]:
    """The fields that a text has."""
    return {field for words in _words(markup) for field in _FIELD.findall(words)}


def check_fields(markup: str, *, has_event: bool) -> None:
    """Raises AppError that names a field which is unknown or cannot be filled, or shows where a brace stands alone."""
    for words in _words(markup):
        for field in _FIELD.findall(words):
            if field not in FIELDS:
                raise AppError("cast-field-unknown", field="{" + without_markup(field)[:40] + "}")
            if field in EVENT_FIELDS and not has_event:
                raise AppError("cast-field-no-event", field="{" + field + "}")
        left = _FIELD.sub("", words)
        found = next((at for at, char in enumerate(left) if char in "{}"), None)
        if found is not None:
            raise AppError("cast-brace-alone", near=without_markup(left[max(0, found - 15) : found + 15]).strip())


def check_length(markup: str, values: Mapping[str, str], *, is_caption: bool) -> None:
    """Raises AppError when the text with its longest values is too long for Telegram, or empty."""
    words = without_markup(filled(markup, values))
    if is_blank(words):
        raise AppError("cast-text-empty")
    limit = MAX_CAPTION if is_caption else MAX_TEXT
    # Telegram counts as phones do: a character beyond the basic plane counts twice.
    length = len(words.encode("utf-16-le", "surrogatepass")) // 2
    if length > limit:
        raise AppError("cast-caption-too-long" if is_caption else "cast-text-too-long", limit=limit, length=length)


def filled(markup: str, values: Mapping[str, str], *, at_start: Callable[[str], str] = str) -> str:
    """The text with its fields filled in. Values are words, never markup; links and tags are left alone.

    `at_start` changes a value that begins a sentence.
    """
    said = ""
    made: list[str] = []
    for part in _PART.split(markup):
        if part.startswith("<"):
            made.append(part)
            continue
        pieces = _FIELD.split(part)
        for number, piece in enumerate(pieces):
            is_field = number % 2 == 1
            value = values.get(piece, "") if is_field else piece
            if is_field and _ENDS_SENTENCE.search(said):
                value = at_start(value)
            said += value
            made.append(escape(value, quote=False) if is_field else value)
    return "".join(made)


def _words(markup: str) -> Iterator[str]:
    """The pieces of a text between its tags."""
    return (part for part in _PART.split(markup) if not part.startswith("<"))


def read_link(text: str) -> str:
    """A web address for a button: https, a name with a dot, nothing hidden in it. Raises AppError."""
    link = text.strip()
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        _port = parts.port
    except ValueError as error:
        raise AppError("cast-link-wrong") from error
    is_plain = link.isprintable() and not re.search(r"[\s<>\"{}\\]", link) and "@" not in parts.netloc
    if parts.scheme != "https" or "." not in host.strip(".") or not is_plain or len(link) > MAX_LINK:
        raise AppError("cast-link-wrong")
    return link


def read_label(text: str) -> str:
    """The words on a button: one short line. Raises AppError."""
    label = " ".join(text.split())
    if not label or len(label) > MAX_LABEL:
        raise AppError("cast-label-wrong", limit=MAX_LABEL)
    return label


def read_moment(text: str, *, now: datetime, zone: ZoneInfo, quiet_from: time, quiet_until: time) -> datetime:
    """A day and a time as people write them: `10 december 17:00`, `2026-12-10 kl 17`, `i morgon 9.30`.

    Raises AppError when either is missing, past, more than a year away, or in the quiet hours.
    """
    text = in_figures(in_our_digits(text))
    # With two alike, the day comes first and the time after it.
    clock = next((found[-1] for way in _CLOCKS if (found := list(way.finditer(text)))), None)
    if clock is None:
        raise AppError("cast-moment-wrong")
    at = time(in_part(int(clock[1]), text), int(clock[2] or 0))
    day = _read_day(text[: clock.start()] + " " + text[clock.end() :], now.astimezone(zone).date())
    moment = datetime.combine(day, at, tzinfo=zone).astimezone(ZoneInfo("UTC"))
    if moment <= now or moment > now + LONGEST_AHEAD:
        raise AppError("cast-moment-past")
    if at >= quiet_from or at < quiet_until:
        raise AppError("cast-moment-quiet")
    return moment


def _read_day(text: str, today: date) -> date:
    try:
        return date.fromisoformat(read_day(text, today))
    except Unclear:
        # Its words name both days.
        raise
    except AppError as error:
        raise AppError("cast-moment-wrong") from error

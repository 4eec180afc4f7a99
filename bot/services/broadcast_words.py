"""The words of a broadcast: fields filled in for one reader, and whether the texts can be sent at all."""

from collections.abc import Mapping

from bot.errors import AppError
from bot.flows import broadcast as writing
from bot.i18n import SOURCE_LANGUAGE, say, t
from bot.services.programme import zone_of
from db.models import Broadcast, Event

#: What keeps a name's direction to itself in a text of another direction.
_ISOLATE, _POP = "\u2068", "\u2069"


def markup_for(broadcast: Broadcast, language: str, *, first_name: str | None, event: Event | None) -> str | None:
    """The text as a reader of `language` sees it; None when it tells of an evening that is gone.

    Values are said in the language of the text. Who has no first name is called a friend.
    """
    shown = writing.shown_language(broadcast.texts, language)
    markup = str(broadcast.texts.get(shown) or "")
    fields = writing.fields_in(markup)
    if event is None and fields & set(writing.EVENT_FIELDS):
        return None
    values = _event_values(shown, event)
    values["first_name"] = f"{_ISOLATE}{first_name}{_POP}" if first_name else say(shown, t("cast-friend"))
    return writing.filled(markup, values, at_start=_capitalised)


def _capitalised(value: str) -> str:
    return value[:1].upper() + value[1:]


def _event_values(language: str, event: Event | None) -> dict[str, str]:
    if event is None:
        return {}
    day = event.starts_at.astimezone(zone_of(event)).date()
    return {"event": f"{_ISOLATE}{event.name}{_POP}", "day": say(language, t("cast-day", day=day))}


def check_text(markup: str, language: str, *, event: Event | None, is_caption: bool) -> None:
    """Raises AppError for unknown fields, stray braces, or a text too long with its longest values."""
    writing.check_fields(markup, has_event=event is not None)
    longest: Mapping[str, str] = {
        **_event_values(language, event),
        "first_name": _ISOLATE + "x" * writing.MAX_NAME + _POP,
    }
    writing.check_length(markup, longest, is_caption=is_caption)


def check_texts(broadcast: Broadcast, event: Event | None) -> None:
    """Raises AppError when there is no Swedish text, or a text cannot be sent as it stands."""
    if not broadcast.texts.get(SOURCE_LANGUAGE):
        raise AppError("cast-no-swedish")
    for language, markup in broadcast.texts.items():
        check_text(str(markup), language, event=event, is_caption=broadcast.attachment is not None)

"""Screen -> Telegram arguments, in the reader's language."""

from collections.abc import Iterator
from typing import Any

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode

from bot.actions import encode
from bot.direction import is_right_to_left
from bot.i18n import FALLBACK_LANGUAGE, STAFF_LANGUAGES, Text, keys_in, only_for_staff, say
from bot.screen import Button, Keyboard, Request, Screen, in_rows
from bot.texts.width import side_by_side, width_of

#: Bot API: 1-4096 characters after entities parsing; captions 1024.
MAX_TEXT = 4096
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None


def language_of(screen: Screen, language: str) -> str:
    """The language of a whole message on a phone of `language`.

    What staff and firms read is not in every language: where a part of a message would fall back, all of it does, so
    that nobody reads two languages in one message.
    """
    language = screen.language or language
    if language in STAFF_LANGUAGES:
        return language
    labels = [button.label for row in screen.rows for button in row]
    if screen.keyboard is not None:
        labels += [label for label, _request in screen.keyboard.buttons]
    is_for_staff = any(only_for_staff(key) for key in keys_in((*screen.paragraphs, *labels)))
    return FALLBACK_LANGUAGE if is_for_staff else language


def words(screen: Screen, language: str) -> str:
    """The text of a message as Telegram's HTML: paragraphs with a blank line between."""
    language = language_of(screen, language)
    return "\n\n".join(say(language, text, as_html=True) for text in screen.paragraphs)


def message(screen: Screen, language: str) -> dict[str, Any]:
    """Arguments of `sendMessage` and `editMessageText`."""
    return {
        "text": words(screen, language),
        "parse_mode": ParseMode.HTML,
        "link_preview_options": _NO_PREVIEW,
        "reply_markup": markup(screen, language),
    }


def document(screen: Screen, language: str, content: bytes) -> dict[str, Any]:
    """Arguments of `sendDocument`."""
    assert screen.document is not None  # noqa: S101 - the caller chose this form because there is one
    return {"document": InputFile(content, filename=screen.document.name), **_caption(screen, language)}


def photo(screen: Screen, language: str, content: bytes) -> dict[str, Any]:
    """Arguments of `sendPhoto`."""
    return {"photo": InputFile(content, filename="picture.png"), **_caption(screen, language)}


def attachment(screen: Screen, language: str) -> dict[str, Any]:
    """Arguments of `sendPhoto` or `sendDocument` for what Telegram has already."""
    attached = screen.attachment
    assert attached is not None  # noqa: S101 - the caller chose this form because there is one
    return {"photo" if attached.is_picture else "document": attached.file_id, **_caption(screen, language)}


def venue(screen: Screen, language: str) -> dict[str, Any]:
    """Arguments of `sendVenue`."""
    place = screen.venue
    assert place is not None  # noqa: S101 - the caller chose this form because there is one
    return {
        "latitude": place.latitude,
        "longitude": place.longitude,
        "title": place.title,
        "address": place.address,
        "reply_markup": markup(screen, language),
    }


def _caption(screen: Screen, language: str) -> dict[str, Any]:
    return {
        "caption": words(screen, language),
        "parse_mode": ParseMode.HTML,
        "reply_markup": markup(screen, language),
    }


def markup(screen: Screen, language: str) -> ReplyMarkup:
    """Inline buttons, or a keyboard in place of the phone's; one button a row when right-to-left.

    Buttons whose words would be cut side by side stand below each other.
    """
    language = language_of(screen, language)
    if screen.rows:
        return InlineKeyboardMarkup([[_inline(button, language) for button in row] for row in _rows(screen, language)])
    if screen.keyboard is not None:
        return _reply_keyboard(screen.keyboard, language)
    return ReplyKeyboardRemove() if screen.removes_keyboard else None


def _rows(screen: Screen, language: str) -> Iterator[tuple[Button, ...]]:
    for row in screen.rows:
        widths = [_width(button, language) for button in row]
        yield from in_rows(list(row), 1 if is_right_to_left(language) else side_by_side(widths))


def _width(button: Button, language: str) -> float:
    """A choice is as wide as it will be when it is chosen: rows do not jump under the finger."""
    label = button.label
    if isinstance(label, Text) and label.key == "option-open":
        label = Text("option-chosen", label.args)
    return width_of(say(language, label))


def _inline(button: Button, language: str) -> InlineKeyboardButton:
    label = say(language, button.label)
    if button.url is not None:
        return InlineKeyboardButton(label, url=button.url)
    assert button.action is not None  # noqa: S101 - a button has one of the two
    return InlineKeyboardButton(label, callback_data=encode(button.action))


def _reply_keyboard(keyboard: Keyboard, language: str) -> ReplyKeyboardMarkup:
    rows = [
        [
            KeyboardButton(
                say(language, label),
                request_contact=request is Request.CONTACT or None,
                request_location=request is Request.LOCATION or None,
            )
        ]
        for label, request in keyboard.buttons
    ]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)

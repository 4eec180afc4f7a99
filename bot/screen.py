"""Screen and Button: what to show on a phone; knows no Telegram."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.actions import Action
from bot.i18n import Sayable, Text


class Request(StrEnum):
    """What a button of the reply keyboard asks the phone for."""

    CONTACT = "contact"
    LOCATION = "location"


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: does `action`, or opens `url`."""

    label: Sayable
    action: Action | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Buttons in place of the phone's keyboard; a plain one sends its label as text."""

    buttons: tuple[tuple[Text, Request | None], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A file to send along; the screen's text is its caption."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: paragraphs, rows of buttons, and perhaps a reply keyboard or a file.

    In a right-to-left language each button gets a row of its own (render).
    """

    paragraphs: tuple[Sayable, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    keyboard: Keyboard | None = None
    removes_keyboard: bool = False
    document: Document | None = None

    def led_by(self, *texts: Sayable) -> "Screen":
        """The same screen with `texts` before it."""
        return replace(self, paragraphs=(*texts, *self.paragraphs))


def screen(*paragraphs: Sayable, rows: tuple[tuple[Button, ...], ...] = ()) -> Screen:
    """A plain message: paragraphs and rows of buttons."""
    return Screen(paragraphs, rows)


def in_rows(buttons: list[Button], width: int = 1) -> tuple[tuple[Button, ...], ...]:
    """Buttons side by side, `width` to a row."""
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))


@dataclass(frozen=True, slots=True)
class Reply:
    """What one update leads to.

    `screens` are sent as new messages, but the first takes the place of the pressed message after a tap
    (unless `keep` says to leave that one alone). `toast` is the small notice of a tap.
    """

    screens: tuple[Screen, ...] = ()
    toast: Text | None = None
    keep: bool = False


def reply(*screens: Screen, toast: Text | None = None, keep: bool = False) -> Reply:
    return Reply(screens, toast, keep)

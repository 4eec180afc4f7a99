"""Screen and Button: what to show on a phone; knows no Telegram."""

from collections.abc import Callable
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
    """A file to send along; the screen's text is its caption. What must be drawn first is a function, called late."""

    name: str
    content: bytes | Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is drawn when it is sent (PNG); the screen's text is its caption and says the same in words."""

    draw: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or a file that Telegram has already, by its id there; the screen's text is its caption."""

    file_id: str
    is_picture: bool


@dataclass(frozen=True, slots=True)
class Venue:
    """A place on a map, in degrees."""

    latitude: float
    longitude: float
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: paragraphs, rows of buttons, and perhaps a reply keyboard, a file, a picture or a place.

    In a right-to-left language each button gets a row of its own (render).
    """

    paragraphs: tuple[Sayable, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    keyboard: Keyboard | None = None
    removes_keyboard: bool = False
    document: Document | None = None
    picture: Picture | None = None
    venue: Venue | None = None
    attachment: Attachment | None = None
    #: Said in this language, whoever's phone it is on: somebody else reads it there.
    language: str | None = None

    def __post_init__(self) -> None:
        """Who has the chat read aloud must hear what a picture shows: one without words is a mistake of ours."""
        if (self.picture or self.attachment) and not self.paragraphs:
            raise ValueError("a picture needs words")

    @property
    def is_text(self) -> bool:
        """Whether it can take the place of a message of text."""
        return not (self.document or self.picture or self.venue or self.attachment)

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

    def led_by(self, *texts: Sayable) -> "Reply":
        """The same reply with `texts` before its first screen."""
        return replace(self, screens=(self.screens[0].led_by(*texts), *self.screens[1:]))


def reply(*screens: Screen, toast: Text | None = None, keep: bool = False) -> Reply:
    return Reply(screens, toast, keep)

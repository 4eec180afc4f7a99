"""Errors that a person can do something about. Each carries a text key, never a ready sentence."""

from typing import Any, ClassVar


class AppError(Exception):
    """Something the person should be told, in their language: `text_key` with its arguments."""

    #: A button that leads on: the text key of its label, and the page that it opens.
    way: ClassVar[tuple[str, str] | None] = None

    def __init__(self, text_key: str, **args: Any) -> None:
        super().__init__(text_key)
        self.text_key = text_key
        self.args_of_text = args


class NotAllowed(AppError):
    """The person who presses or writes may not do this."""

    way = ("button-menu", "help")


class NoLongerPossible(AppError):
    """An old button whose time is over; the text says kindly why and what to do instead."""

    way = ("button-menu", "help")


class OfferGone(NoLongerPossible):
    """An offer that candidates cannot see any more; others are one tap away."""

    way = ("button-matches", "matches")


class GoneFromFirm(NoLongerPossible):
    """A lead that its firm cannot see any more; the firm's own page is one tap away."""

    way = ("button-inbox", "company")


class BadFile(AppError):
    """A file that was handed in is wrong; the text says where and how to mend it."""

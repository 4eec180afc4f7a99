"""What a button means; every kind of button is a subclass."""

from dataclasses import dataclass
from typing import ClassVar

MAX_BYTES = 64  # Bot API: callback_data is 1-64 bytes


class UnknownAction(ValueError):
    """Button data that no action of ours wrote."""


def is_number(word: str, *, digits: int = 9) -> bool:
    """Whether a word of a button is a whole number in plain digits.

    Ids of our tables fit into nine digits; anything else (`²` is a digit, too) would only trouble us.
    """
    return word.isascii() and word.isdigit() and len(word) <= digits


@dataclass(frozen=True, slots=True)
class Action:
    """What a button means. Subclasses name their `code`; their fields are whole numbers or short words."""

    code: ClassVar[str] = ""

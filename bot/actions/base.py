"""What a button means; every kind of button is a subclass."""

from dataclasses import dataclass
from typing import ClassVar

MAX_BYTES = 64  # Bot API: callback_data is 1-64 bytes


class UnknownAction(ValueError):
    """Button data that no action of ours wrote."""


@dataclass(frozen=True, slots=True)
class Action:
    """What a button means. Subclasses name their `code`; their fields are whole numbers or short words."""

    code: ClassVar[str] = ""

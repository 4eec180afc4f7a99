"""A notice: what an outbox message becomes at the moment of sending."""

from dataclasses import dataclass
from datetime import datetime

from bot.screen import Screen


@dataclass(frozen=True, slots=True)
class Notice:
    """What to show, and the message on the phone that it takes the place of, if any."""

    screen: Screen
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """Not now (quiet hours, say): the message waits in the outbox until `at`."""

    at: datetime

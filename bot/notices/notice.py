"""A notice: what an outbox message becomes at the moment of sending."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.screen import Screen


@dataclass(frozen=True, slots=True)
class Notice:
    """What to show, and the message on the phone that it takes the place of, if any.

    Between wording and sending lie some seconds of other people's messages. `still_wanted` is asked once more when its
    turn has come; on no, the message goes back into the outbox and is looked at anew. What tells of somebody who may
    take it back (`is_recalled`) is asked about once more when Telegram has it: on no, it is emptied on the phone.
    """

    screen: Screen
    replaces: int | None = None
    still_wanted: Callable[[AsyncSession], Awaitable[bool]] | None = None
    is_recalled: bool = False


@dataclass(frozen=True, slots=True)
class Later:
    """Not now (quiet hours, say): the message waits in the outbox until `at`."""

    at: datetime

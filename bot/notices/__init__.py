"""Outbox row -> Screen in the receiver's language; None when it no longer makes sense, Later when it is not time."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.notices import (
    ambassadors,
    broadcasts,
    caseworkers,
    class_visits,
    consents,
    digests,
    doors,
    events,
    help_desk,
    leads,
    news,
    offers,
    polls,
    retention,
    roles,
)
from bot.notices.notice import Later, Notice
from db.models import OutboxMessage

__all__ = ["Later", "Notice", "compose"]


Composer = Callable[..., Awaitable[Notice | Later | None]]
#: Which room words a notice: by what its kind begins with; every other kind tells of an evening.
_ROOMS: dict[str, Composer] = {
    "lead": leads.compose,
    "broadcast": broadcasts.compose,
    "new": news.compose,
    "digest": digests.compose,
    "exit": polls.compose,
    "class": class_visits.compose,
    "outcome": caseworkers.compose,
    "client": caseworkers.compose,
    "dialogue": ambassadors.compose,
    "help": help_desk.compose,
    "offer": offers.compose,
    "doors": doors.compose,
    "retention": retention.compose,
    "role": roles.compose,
    "consent": consents.compose,
}


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice for an outbox message, from the facts as they stand now; `zone` is the programme's."""
    room = _ROOMS.get(message.kind.value.partition("_")[0], events.compose)
    return await room(session, message, now=now, zone=zone)

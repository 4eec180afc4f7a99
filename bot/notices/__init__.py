"""Outbox row -> Screen in the receiver's language; None when it no longer makes sense, Later when it is not time."""

from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.notices import (
    ambassadors,
    broadcasts,
    caseworkers,
    class_visits,
    digests,
    events,
    help_desk,
    leads,
    news,
    offers,
    polls,
)
from bot.notices.notice import Later, Notice
from db.enums import NoticeKind
from db.models import OutboxMessage

__all__ = ["Later", "Notice", "compose"]


class _Composer(Protocol):
    async def __call__(
        self, session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
    ) -> Notice | Later | None: ...


#: Kinds of notices by how their names begin.
_BY_PREFIX: tuple[tuple[str, _Composer], ...] = (
    ("lead_", leads.compose),
    ("broadcast", broadcasts.compose),
    ("digest_", digests.compose),
    ("class_", class_visits.compose),
    ("dialogue_", ambassadors.compose),
)


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice for an outbox message, from the facts as they stand now; `zone` is the programme's."""
    for prefix, in_words in _BY_PREFIX:
        if message.kind.value.startswith(prefix):
            return await in_words(session, message, now=now, zone=zone)
    if message.kind is NoticeKind.NEW_OFFER:
        return await news.compose(session, message, now=now, zone=zone)
    if message.kind is NoticeKind.EXIT_POLL:
        return await polls.compose(session, message, now=now, zone=zone)
    if message.kind in caseworkers.KINDS:
        return await caseworkers.compose(session, message, now=now, zone=zone)
    if message.kind.value.startswith("help_"):
        return await help_desk.compose(session, message, now=now)
    if message.kind.value.startswith("offer_"):
        return await offers.compose(session, message)
    return await events.compose(session, message, now=now)

"""Outbox row -> Screen in the receiver's language; None when it no longer makes sense, Later when it is not time."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.notices import (
    ambassadors,
    broadcasts,
    caseworkers,
    digests,
    doors,
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


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice for an outbox message, from the facts as they stand now; `zone` is the programme's."""
    if message.kind.value.startswith("lead_"):
        return await leads.compose(session, message, today=now.astimezone(zone).date())
    if message.kind.value.startswith("broadcast"):
        return await broadcasts.compose(session, message, now=now, zone=zone)
    if message.kind is NoticeKind.NEW_OFFER:
        return await news.compose(session, message, now=now, zone=zone)
    if message.kind in (NoticeKind.DIGEST_STAFF, NoticeKind.DIGEST_COMPANY):
        return await digests.compose(session, message, now=now, zone=zone)
    if message.kind is NoticeKind.EXIT_POLL:
        return await polls.compose(session, message, now=now, zone=zone)
    if message.kind in caseworkers.KINDS:
        return await caseworkers.compose(session, message, now=now, zone=zone)
    if message.kind.value.startswith("dialogue_"):
        return await ambassadors.compose(session, message, now=now, zone=zone)
    if message.kind.value.startswith("help_"):
        return await help_desk.compose(session, message, now=now)
    if message.kind.value.startswith("offer_"):
        return await offers.compose(session, message)
    of_evening = doors.compose if message.kind.value.startswith("doors_") else events.compose
    return await of_evening(session, message, now=now)

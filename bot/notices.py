"""Outbox row -> Screen in the receiver's language; None when it no longer makes sense, Later when it is not time."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot import broadcast_notices, digest_notices, event_notices, help_notices, lead_notices, news_notices, poll_notices
from bot.notice import Later, Notice
from db.enums import NoticeKind
from db.models import OutboxMessage

__all__ = ["Later", "Notice", "compose"]


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice for an outbox message, from the facts as they stand now; `zone` is the programme's."""
    if message.kind.value.startswith("lead_"):
        return await lead_notices.compose(session, message, today=now.astimezone(zone).date())
    if message.kind.value.startswith("broadcast"):
        return await broadcast_notices.compose(session, message, now=now, zone=zone)
    if message.kind is NoticeKind.NEW_OFFER:
        return await news_notices.compose(session, message, now=now, zone=zone)
    if message.kind in (NoticeKind.DIGEST_STAFF, NoticeKind.DIGEST_COMPANY):
        return await digest_notices.compose(session, message, now=now, zone=zone)
    if message.kind is NoticeKind.EXIT_POLL:
        return await poll_notices.compose(session, message, now=now, zone=zone)
    if message.kind.value.startswith("help_"):
        return await help_notices.compose(session, message, now=now)
    return await event_notices.compose(session, message, now=now)

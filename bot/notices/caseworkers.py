"""Notices to caseworkers: an outcome that a person shares, a client who fetched their answers or whose time is near."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import RunClient
from bot.cards.caseworker import HOME, client_line, shared_card
from bot.i18n import native_name, t
from bot.notices.notice import Notice
from bot.screen import Button, screen
from bot.services import outcome_shares
from db.enums import NoticeKind
from db.models import Client, OutboxMessage, Partner

KINDS = (NoticeKind.OUTCOME_SHARED, NoticeKind.CLIENT_CLAIMED, NoticeKind.CLIENT_ENDING)


async def compose(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The notice as things stand now; nothing when it was taken back or the role is gone."""
    match message.kind:
        case NoticeKind.OUTCOME_SHARED:
            return await _shared(session, message)
        case NoticeKind.CLIENT_ENDING:
            return await _ending(session, message, now=now, zone=zone)
    return await _claimed(session, message, zone=zone)


async def _shared(session: AsyncSession, message: OutboxMessage) -> Notice | None:
    share_id = message.subject_id or 0
    if not await _is_shared(session, share_id=share_id, person_id=message.person_id):
        return None
    one = await outcome_shares.load(session, share_id)
    still_wanted = partial(_is_shared, share_id=share_id, person_id=message.person_id)
    return Notice(shared_card(one), still_wanted=still_wanted, is_recalled=True) if one is not None else None


async def _is_shared(session: AsyncSession, *, share_id: int, person_id: int) -> bool:
    """Asked right before sending, too: the person may have taken it back."""
    one = await outcome_shares.load(session, share_id)
    return one is not None and one.partner.person_id == person_id and one.partner.rests_since is None


def _is_theirs(partner: Partner, message: OutboxMessage) -> bool:
    """Whether the receiver has this role, and it is awake."""
    return partner.person_id == message.person_id and partner.rests_since is None


async def _ending(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    client = await session.get(Client, message.subject_id or 0)
    partner = await session.get(Partner, client.partner_id or 0) if client is not None else None
    if client is None or partner is None or not _is_theirs(partner, message) or client.expires_at <= now:
        return None
    day = client.expires_at.astimezone(zone).date()
    rows = ((Button(t("button-client-page"), RunClient(client.id, "page")),),)
    key = "client-ending" if client.answers else "client-ending-open"
    return Notice(screen(t(key, line=client_line(client, zone), day=day), rows=rows))


async def _claimed(session: AsyncSession, message: OutboxMessage, *, zone: ZoneInfo) -> Notice | None:
    partner = await session.get(Partner, message.subject_id or 0)
    if partner is None or not _is_theirs(partner, message):
        return None
    at = datetime.fromisoformat(message.args["begun"]).astimezone(zone)
    line = t("client-line", language=native_name(message.args["language"]), day=at.date(), at=at)
    return Notice(screen(t("client-claimed", line=line), rows=((Button(t("button-work-home"), HOME),),)))

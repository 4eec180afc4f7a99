"""Notices about a firm's own offer: to staff that it waits, to the firm's contacts what staff said."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.cards.own_offers import approved_card, done_card, returned_card, waiting_card
from bot.notices.notice import Notice
from bot.services.showing import showing_of
from db.enums import NoticeKind, OfferState
from db.models import CompanyContact, Offer, OutboxMessage, Person


async def compose(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The notice as things stand now; nothing when the offer, its state or the receiver's role is another by now."""
    offer: Offer | None = await session.scalar(
        select(Offer).options(joinedload(Offer.company)).where(Offer.id == message.subject_id)
    )
    if offer is None:
        return None
    if message.kind is NoticeKind.OFFER_WAITING:
        return await _for_staff(session, message, offer)
    is_contact = await session.scalar(
        select(CompanyContact.id).where(
            CompanyContact.person_id == message.person_id, CompanyContact.company_id == offer.company_id
        )
    )
    if is_contact is None:
        return None
    if message.kind is NoticeKind.OFFER_APPROVED:
        return await _approved(session, offer, now.astimezone(zone).date())
    return Notice(returned_card(offer)) if offer.state is OfferState.RETURNED else None


async def _approved(session: AsyncSession, offer: Offer, today: date) -> Notice | None:
    if offer.state is not OfferState.APPROVED:
        return None
    return Notice(approved_card(offer, await showing_of(session, offer, today=today)))


async def _for_staff(session: AsyncSession, message: OutboxMessage, offer: Offer) -> Notice | None:
    member = await session.get(Person, message.person_id)
    if member is None or not member.is_staff:
        return None
    replaces = message.args.get("replaces")
    if replaces is not None:
        return Notice(done_card(offer), int(replaces))
    return Notice(waiting_card(offer)) if offer.state is OfferState.WAITING else None

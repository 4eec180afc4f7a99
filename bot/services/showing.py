"""Whether candidates can say yes to an approved offer now, and if not, why: the words on the firm's pages follow it."""

from datetime import date
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import leads
from db.models import Offer


class Showing(StrEnum):
    """How an approved offer stands. The values name the texts `own-offer-<value>`."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    FIRM_PAUSED = "firm-paused"
    LATER = "later"
    ENDED = "ended"
    FULL = "full"


def last_day(offer: Offer) -> date | None:
    """The last day to say yes: the one that the firm named, or the last one of the work itself."""
    return offer.apply_by or offer.ends_on


async def showing_of(session: AsyncSession, offer: Offer, *, today: date) -> Showing:
    """How an approved offer stands on the local day `today`. Its company must be loaded."""
    taken = await leads.accepted_counts(session) if offer.places is not None else {}
    return how_shown(offer, taken=taken.get(offer.id, 0), today=today)


def how_shown(offer: Offer, *, taken: int, today: date) -> Showing:
    """The same, when it is known how many places are taken."""
    if not offer.is_open:
        return Showing.PAUSED if offer.paused_at is not None else Showing.CLOSED
    if offer.company.paused_at is not None:
        return Showing.FIRM_PAUSED
    last = last_day(offer)
    if last is not None and last < today:
        return Showing.ENDED
    if offer.opens_on is not None and offer.opens_on > today:
        return Showing.LATER
    if offer.places is not None and offer.places <= taken:
        return Showing.FULL
    return Showing.OPEN

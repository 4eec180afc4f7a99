"""A firm takes no more people for an offer for a while, and opens it again; logged by who did it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible
from bot.services import audit
from bot.services.firm_inbox import contact_for
from db.models import AuditEntry, CompanyContact, Offer, Person

#: The deeds in the log.
PAUSED, OPENED = "firm-offer-paused", "firm-offer-opened"


async def set_paused(
    session: AsyncSession, *, company_id: int, offer_id: int, is_paused: bool, actor: Person, now: datetime
) -> tuple[Offer, bool]:
    """Pause an offer of the own firm, or open it again; returns it and whether this changed anything.

    No new leads come to a paused one; open leads go on. Repeating changes nothing. Raises NotAllowed for who is no
    contact of the firm, and NoLongerPossible for an offer of another firm or one that staff closed.
    """
    company, _contact = await contact_for(session, company_id=company_id, actor=actor)
    offer: Offer | None = await session.scalar(
        select(Offer)
        .options(joinedload(Offer.company))
        .where(Offer.id == offer_id, Offer.company_id == company_id)
        .with_for_update(of=Offer)
    )
    if offer is None:
        raise NoLongerPossible("firm-offer-gone")
    if offer.is_open != is_paused:
        _check_is_own_pause(offer)
        return offer, False
    _check_is_own_pause(offer)
    offer.is_open = not is_paused
    offer.paused_at = now if is_paused else None
    deed = PAUSED if is_paused else OPENED
    audit.record(session, actor, deed, now=now, company=company.name, offer=offer.title, number=offer.id)
    await session.flush()
    return offer, True


def _check_is_own_pause(offer: Offer) -> None:
    """Raises NoLongerPossible for an offer that is closed and was not paused by the firm."""
    if not offer.is_open and offer.paused_at is None:
        raise NoLongerPossible("offer-closed-by-staff")


async def who_paused(session: AsyncSession, offer: Offer) -> str | None:
    """The first name of the contact who paused an offer, from the log; None when they answer for the firm no more."""
    found: str | None = await session.scalar(
        select(CompanyContact.first_name)
        .join(AuditEntry, AuditEntry.actor_id == CompanyContact.person_id)
        .where(
            CompanyContact.company_id == offer.company_id,
            AuditEntry.deed == PAUSED,
            AuditEntry.facts["number"].as_integer() == offer.id,
        )
        .order_by(AuditEntry.id.desc())
        .limit(1)
    )
    return found

"""A firm with an offer of its own, to test with."""

from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import approvals, firms, own_offers
from db.models import Company, Offer, Person
from tests.conftest import NOW
from tests.factories import make_contact, make_offer, make_person

ANSWERS: dict[str, Any] = {"kind": "job", "title": "Jobb: svetsa", "about": "Du svetsar och kör truck."}


async def contact_of_firm(session: AsyncSession, key: str = "firm", telegram_id: int = 7) -> tuple[Person, Company]:
    """A firm that staff brought with one offer, and somebody who answers for it."""
    brought = await make_offer(session, key, about="Du provar.")
    person = await make_person(session, telegram_id, now=NOW)
    await make_contact(session, person, brought.company_id, now=NOW)
    return person, await firms.firm_of(session, brought.company_id)


async def member_of_staff(session: AsyncSession) -> Person:
    return await make_person(session, 1, now=NOW, is_staff=True, staff_name="Karin")


async def made(session: AsyncSession, actor: Person, company: Company, **answers: Any) -> Offer:
    return await own_offers.create(session, company_id=company.id, answers=ANSWERS | answers, actor=actor, now=NOW)


async def live(session: AsyncSession, actor: Person, company: Company, **answers: Any) -> Offer:
    """An own offer that staff have approved."""
    staff = await member_of_staff(session)
    offer = await made(session, actor, company, **answers)
    await own_offers.publish(session, offer_id=offer.id, actor=actor, now=NOW)
    return await approvals.approve(session, offer_id=offer.id, seen=approvals.fingerprint(offer), actor=staff, now=NOW)

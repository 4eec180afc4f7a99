"""Two firms with contacts, staff and a candidate, to test the firm's own side with."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import leads
from db.enums import LeadStatus, NoticePace, ReachBy
from db.models import CompanyContact, Lead, Offer, Person
from tests.conftest import NOW
from tests.db.ground import ZONE
from tests.factories import make_contact, make_offer, make_person, make_profile


@dataclass(slots=True)
class Firms:
    """Maja and Rima answer for one firm, Olle for another; Karin is staff; Signe is a candidate."""

    offer: Offer
    other: Offer
    maja: Person
    rima: Person
    olle: Person
    karin: Person
    signe: Person
    contact: CompanyContact

    @property
    def company_id(self) -> int:
        return self.offer.company_id

    @property
    def strangers(self) -> tuple[Person, ...]:
        """Who is no contact of the firm."""
        return self.olle, self.karin, self.signe


async def two_firms(session: AsyncSession, pace: NoticePace = NoticePace.INSTANT) -> Firms:
    offer, other = await make_offer(session), await make_offer(session, "other")
    maja, rima, olle, signe = [await make_person(session, number, now=NOW) for number in range(1, 5)]
    karin = await make_person(session, 9, now=NOW, is_staff=True, staff_name="Karin")
    contact = await make_contact(session, maja, offer.company_id, now=NOW)
    colleague = await make_contact(session, rima, offer.company_id, now=NOW)
    await make_contact(session, olle, other.company_id, now=NOW)
    colleague.first_name, contact.notices = "Rima", pace
    await make_profile(session, signe, now=NOW, first_name="Signe")
    await session.flush()
    return Firms(offer, other, maja, rima, olle, karin, signe, contact)


async def say_yes(session: AsyncSession, firms: Firms, *, now: datetime = NOW, person: Person | None = None) -> Lead:
    return await leads.request_lead(
        session,
        person=person or firms.signe,
        company_id=firms.company_id,
        offer=firms.offer,
        reach_by=ReachBy.TELEGRAM,
        username=None,
        now=now,
        today=now.astimezone(ZONE).date(),
    )


async def accepted(session: AsyncSession, firms: Firms, *, now: datetime = NOW) -> Lead:
    lead = await say_yes(session, firms, now=now)
    return await leads.answer_lead(session, lead_id=lead.id, actor=firms.maja, decision=LeadStatus.ACCEPTED, now=now)

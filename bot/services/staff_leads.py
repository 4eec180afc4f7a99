"""Staff follow every lead to its answer: late and waiting ones, reminding, taking over, moving, closing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible
from bot.services import audit, leads, outbox
from bot.services.lead_cards import update_cards
from bot.services.lead_facts import LeadFacts, load_facts
from bot.services.staff import require_staff
from db.enums import OPEN_LEAD_STATUSES, CloseReason, LeadStatus, NoticeKind
from db.models import Company, CompanyContact, Lead, Person

PAGE = 8
#: Leads that were answered longer ago are history.
RECENTLY = timedelta(days=30)


class View(StrEnum):
    """Which leads staff look at."""

    LATE = "late"
    WAITING = "waiting"
    ANSWERED = "answered"
    FIRM = "firm"


@dataclass(frozen=True, slots=True)
class FirmLeads:
    """A firm with how many of its leads wait, and how many of these are late."""

    company: Company
    waiting: int
    late: int


async def counts(session: AsyncSession, *, actor: Person, now: datetime, today: date) -> dict[View, int]:
    """How many leads are late, wait in time, and were answered in the last 30 days."""
    require_staff(actor)
    found = {}
    for view in (View.LATE, View.WAITING, View.ANSWERED):
        condition = _condition(view, now=now, today=today)
        found[view] = await session.scalar(select(func.count()).select_from(Lead).where(condition)) or 0
    return found


async def page_of(
    session: AsyncSession, view: View, *, actor: Person, page: int, now: datetime, today: date, company_id: int = 0
) -> tuple[Sequence[Lead], int]:
    """One page of leads of a view (or, with `company_id`, of one firm), the oldest first, and how many there are."""
    require_staff(actor)
    condition = Lead.company_id == company_id if view is View.FIRM else _condition(view, now=now, today=today)
    total = await session.scalar(select(func.count()).select_from(Lead).where(condition))
    found = await session.scalars(
        select(Lead)
        .options(joinedload(Lead.company), joinedload(Lead.offer))
        .where(condition)
        .order_by(Lead.answer_by, Lead.id)
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return list(found), total or 0


def _condition(view: View, *, now: datetime, today: date) -> ColumnElement[bool]:
    waits = Lead.status == LeadStatus.REQUESTED
    match view:
        case View.LATE:
            return and_(waits, Lead.answer_by < today)
        case View.WAITING:
            return and_(waits, Lead.answer_by >= today)
        case _:
            return and_(Lead.answered_at.is_not(None), Lead.answered_at > now - RECENTLY)


async def firms(session: AsyncSession, *, actor: Person, page: int, today: date) -> tuple[list[FirmLeads], int]:
    """Firms that have leads waiting, those with most late ones first."""
    require_staff(actor)
    late = func.sum(case((Lead.answer_by < today, 1), else_=0))
    rows = await session.execute(
        select(Company, func.count(), late)
        .join(Lead, Lead.company_id == Company.id)
        .where(Lead.status == LeadStatus.REQUESTED)
        .group_by(Company.id)
        .order_by(late.desc(), Company.name)
    )
    found = [FirmLeads(company, waiting, late or 0) for company, waiting, late in rows]
    return found[page * PAGE : (page + 1) * PAGE], len(found)


async def open_lead(
    session: AsyncSession, *, lead_id: int, actor: Person, now: datetime, is_look: bool = True
) -> LeadFacts:
    """A lead with what the person agreed to share with that firm; that staff looked is logged.

    `is_look` is false when the page only comes again after a deed, which is logged itself.

    Raises NoLongerPossible when it is gone, or when the person took the consent back.
    """
    require_staff(actor)
    facts = await load_facts(session, lead_id)
    if facts is None:
        raise NoLongerPossible("lead-gone")
    if is_look:
        audit.record(session, actor, "lead-seen", now=now, lead=lead_id, company=facts.company.name)
    return facts


async def contacts(session: AsyncSession, *, lead: Lead, actor: Person) -> list[CompanyContact]:
    """Who at the firm could answer now."""
    require_staff(actor)
    return [one for one in await leads.contacts_of(session, lead.company_id) if one.rests_since is None]


async def remind_firm(session: AsyncSession, *, lead_id: int, actor: Person, now: datetime, today: date) -> int:
    """Remind every contact of the firm of a lead, once a day at most; returns how many of them can answer."""
    lead = await _waiting_lead(session, lead_id, actor)
    people = await leads.contacts_of(session, lead.company_id)
    for contact in people:
        await outbox.enqueue(
            session,
            person_id=contact.person_id,
            kind=NoticeKind.LEAD_REMINDER,
            subject_id=lead.id,
            occasion=f"staff-{today.isoformat()}",
            now=now,
        )
    if people:
        audit.record(session, actor, "lead-reminded", now=now, lead=lead.id, company=lead.company.name)
    return sum(contact.rests_since is None for contact in people)


async def take_over(session: AsyncSession, *, lead_id: int, actor: Person, now: datetime) -> Lead:
    """Answer in the firm's place: from now on this member of staff may press what a contact may."""
    lead = await _waiting_lead(session, lead_id, actor)
    if lead.taken_over_by != actor.id:
        lead.taken_over_by = actor.id
        audit.record(session, actor, "lead-taken-over", now=now, lead=lead.id, company=lead.company.name)
        await session.flush()
    # Through the outbox, so that we know where the card stands and can empty it when the person takes back their yes.
    await outbox.enqueue(
        session, person_id=actor.id, kind=NoticeKind.LEAD_CARD, subject_id=lead.id, occasion="taken", now=now
    )
    return lead


async def move_to(
    session: AsyncSession, *, lead_id: int, contact_id: int, actor: Person, now: datetime, today: date
) -> CompanyContact:
    """Send the card to one contact of the firm anew, so that they answer."""
    lead = await _waiting_lead(session, lead_id, actor)
    contact = await session.get(CompanyContact, contact_id)
    if contact is None or contact.company_id != lead.company_id:
        raise NoLongerPossible("contact-gone")
    if contact.rests_since is not None:
        raise NoLongerPossible("firm-contact-asleep")
    await outbox.enqueue(
        session,
        person_id=contact.person_id,
        kind=NoticeKind.LEAD_CARD,
        subject_id=lead.id,
        occasion=f"moved-{today.isoformat()}",
        now=now,
    )
    audit.record(session, actor, "lead-moved", now=now, lead=lead.id, company=lead.company.name)
    return contact


async def close(session: AsyncSession, *, lead_id: int, reason: CloseReason, actor: Person, now: datetime) -> Lead:
    """End an open lead with a reason: the consent ends, the firm's cards change, the person is told. Once."""
    require_staff(actor)
    lead = await _locked(session, lead_id)
    if lead.status not in OPEN_LEAD_STATUSES:
        raise NoLongerPossible("lead-closed-before")
    lead.status, lead.close_reason, lead.closed_at = LeadStatus.CLOSED, reason, now
    await leads.end_consent(session, lead, now=now)
    audit.record(session, actor, "lead-closed", now=now, lead=lead.id, company=lead.company.name, reason=reason.value)
    await session.flush()
    await outbox.enqueue(session, person_id=lead.person_id, kind=NoticeKind.LEAD_CLOSED, subject_id=lead.id, now=now)
    await update_cards(session, lead, occasion="closed", now=now)
    return lead


async def _waiting_lead(session: AsyncSession, lead_id: int, actor: Person) -> Lead:
    """A lead that waits for its firm's answer. Raises NoLongerPossible for any other."""
    require_staff(actor)
    lead = await _locked(session, lead_id)
    if lead.status is not LeadStatus.REQUESTED:
        raise NoLongerPossible("lead-answered-already")
    return lead


async def _locked(session: AsyncSession, lead_id: int) -> Lead:
    lead: Lead | None = await session.scalar(
        select(Lead).options(joinedload(Lead.company)).where(Lead.id == lead_id).with_for_update(of=Lead)
    )
    if lead is None:
        raise NoLongerPossible("lead-gone")
    return lead

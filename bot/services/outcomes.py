"""What became of an accepted lead: both sides are asked, either can tell, and staff settle what differs."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, leads, outbox, people
from bot.services.people import staff_members
from bot.services.staff import require_staff
from db.enums import LeadStatus, NoticeKind, Outcome
from db.models import Lead, Person

#: Days after the yes on which both sides are asked "have you talked?", and how late that may still be done.
ASK_AFTER = (3, 14)
GRACE = timedelta(days=4)
#: Nobody is asked before this local time of day.
MORNING = time(9)

#: Where a lead stands once it is known what it led to. A thesis is done at the firm, as an internship is.
STATUS_OF = {
    Outcome.VISIT: LeadStatus.VISIT,
    Outcome.INTERNSHIP: LeadStatus.INTERNSHIP,
    Outcome.THESIS: LeadStatus.INTERNSHIP,
    Outcome.SUMMER_JOB: LeadStatus.HIRED,
    Outcome.JOB: LeadStatus.HIRED,
    Outcome.EDUCATION: LeadStatus.CLOSED,
    Outcome.NOTHING: LeadStatus.CLOSED,
}
_TOLD = (LeadStatus.ACCEPTED, LeadStatus.CONTACTED, LeadStatus.VISIT, LeadStatus.INTERNSHIP, LeadStatus.HIRED)


async def ask_due(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> int:
    """Ask both sides of accepted leads whether they have talked, 3 and 14 days after the yes; returns how many leads.

    Nobody is asked who has told the outcome already. Running it again asks nobody twice.
    """
    if now.astimezone(zone).time() < MORNING:
        return 0
    asked = 0
    for days in ASK_AFTER:
        since = now - timedelta(days=days)
        due = await session.scalars(
            select(Lead)
            .where(
                Lead.status.in_((LeadStatus.ACCEPTED, LeadStatus.CONTACTED)),
                Lead.answered_at <= since,
                Lead.answered_at > since - GRACE,
            )
            .order_by(Lead.id)
        )
        for lead in list(due):
            asked += 1
            await _ask(session, lead, days, now)
    return asked


async def _ask(session: AsyncSession, lead: Lead, days: int, now: datetime) -> None:
    receivers = [lead.person_id] if lead.outcome_person is None else []
    if lead.outcome_company is None:
        receivers += [contact.person_id for contact in await leads.contacts_of(session, lead.company_id)]
    for person_id in receivers:
        await outbox.enqueue(
            session, person_id=person_id, kind=NoticeKind.LEAD_TALKED, subject_id=lead.id, occasion=str(days), now=now
        )


async def lead_of_either(session: AsyncSession, *, lead_id: int, actor: Person) -> tuple[Lead, bool]:
    """A lead that the actor has a part in, and whether they are its firm. Raises NotAllowed for anybody else."""
    lead: Lead | None = await session.scalar(
        select(Lead)
        .options(joinedload(Lead.company), joinedload(Lead.offer))
        .where(Lead.id == lead_id)
        .with_for_update(of=Lead)
    )
    if lead is not None and lead.person_id == actor.id:
        return lead, False
    if lead is None:
        raise NotAllowed("lead-not-yours")
    if await people.contact_of(session, actor, lead.company_id) is None:
        raise await people.why_no_contact(session, actor, "lead-not-yours", company_id=lead.company_id)
    return lead, True


async def tell_contact(session: AsyncSession, *, lead_id: int, actor: Person) -> tuple[Lead, bool]:
    """Either side says that they have talked. Repeating changes nothing."""
    lead, is_firm = await lead_of_either(session, lead_id=lead_id, actor=actor)
    _check_open(lead)
    if lead.status is LeadStatus.ACCEPTED:
        lead.status = LeadStatus.CONTACTED
        await session.flush()
    return lead, is_firm


async def tell_outcome(
    session: AsyncSession, *, lead_id: int, actor: Person, outcome: Outcome, now: datetime
) -> tuple[Lead, bool]:
    """Either side says what it led to, and may say otherwise later. When the sides differ staff are told."""
    lead, is_firm = await lead_of_either(session, lead_id=lead_id, actor=actor)
    _check_open(lead)
    if is_firm:
        lead.outcome_company = outcome
    else:
        lead.outcome_person = outcome
    lead.outcome_at = now
    if differ(lead):
        lead.status = LeadStatus.CONTACTED
        await session.flush()
        for member in await staff_members(session):
            await outbox.enqueue(
                session,
                person_id=member.id,
                kind=NoticeKind.LEAD_DIFFERS,
                subject_id=lead.id,
                occasion=f"{lead.outcome_person}-{lead.outcome_company}",
                now=now,
            )
        return lead, is_firm
    lead.status = STATUS_OF[outcome]
    await session.flush()
    return lead, is_firm


def differ(lead: Lead) -> bool:
    """Whether the two sides tell different outcomes."""
    return None not in (lead.outcome_person, lead.outcome_company) and lead.outcome_person != lead.outcome_company


async def settle(session: AsyncSession, *, lead_id: int, outcome: Outcome, actor: Person, now: datetime) -> Lead:
    """Staff say what it led to, after they have asked both sides."""
    require_staff(actor)
    lead: Lead | None = await session.scalar(
        select(Lead).options(joinedload(Lead.company)).where(Lead.id == lead_id).with_for_update(of=Lead)
    )
    if lead is None or lead.answered_at is None or lead.status in (LeadStatus.WITHDRAWN, LeadStatus.DECLINED):
        raise NoLongerPossible("lead-gone")
    lead.outcome_person = lead.outcome_company = outcome
    lead.outcome_at, lead.status = now, STATUS_OF[outcome]
    audit.record(
        session, actor, "lead-settled", now=now, lead=lead.id, company=lead.company.name, outcome=outcome.value
    )
    await session.flush()
    return lead


def _check_open(lead: Lead) -> None:
    """A lead that ended by its outcome may still be told otherwise; one that was withdrawn or closed may not."""
    ended_by_outcome = lead.status is LeadStatus.CLOSED and lead.close_reason is None
    if lead.status not in _TOLD and not ended_by_outcome:
        raise NoLongerPossible("lead-over")

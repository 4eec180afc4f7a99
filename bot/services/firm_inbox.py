"""A firm's own side: who answers for it, its leads by time, and what stands on its home screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, UnaryExpression, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import GoneFromFirm
from bot.services import people, role_use
from bot.services.lead_facts import LeadFacts, load_facts
from db.enums import EventState, LeadStatus, NoticePace
from db.models import Company, CompanyContact, Event, Lead, Offer, Person, Stop

PAGE = 8


class View(StrEnum):
    """Which leads of the firm: not opened yet, opened and unanswered, under way after a yes, finished."""

    NEW = "new"
    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"


_RUNNING = (LeadStatus.ACCEPTED, LeadStatus.CONTACTED)


@dataclass(frozen=True, slots=True)
class Home:
    """Everything that a firm's home screen says."""

    company: Company
    contact: CompanyContact
    counts: Mapping[View, int]
    offers: Sequence[Offer]
    #: The firm's doors at a coming evening, if it opens them.
    stop: Stop | None


async def firms_of(session: AsyncSession, person: Person) -> list[tuple[Company, CompanyContact]]:
    """The firms that a person answers for, by name; not those where their role rests."""
    rows = await session.execute(
        select(Company, CompanyContact)
        .join(CompanyContact, CompanyContact.company_id == Company.id)
        .where(CompanyContact.person_id == person.id, CompanyContact.rests_since.is_(None))
        .order_by(Company.name, Company.id)
    )
    return [(company, contact) for company, contact in rows]


async def contact_for(session: AsyncSession, *, company_id: int, actor: Person) -> tuple[Company, CompanyContact]:
    """The firm, and the contact that `actor` is for it.

    Raises NotAllowed for everybody else, staff too, with the same words whether or not there is such a firm.
    """
    row = (
        await session.execute(
            select(Company, CompanyContact)
            .join(CompanyContact, CompanyContact.company_id == Company.id)
            .where(Company.id == company_id, CompanyContact.person_id == actor.id, CompanyContact.rests_since.is_(None))
        )
    ).one_or_none()
    if row is None:
        raise await people.why_no_contact(session, actor, "firm-not-yours", company_id=company_id)
    role_use.mark(row[1])
    return row[0], row[1]


async def home_of(session: AsyncSession, *, company_id: int, actor: Person, now: datetime) -> Home:
    """What the firm's home screen says now."""
    company, contact = await contact_for(session, company_id=company_id, actor=actor)
    counts = {view: await _count(session, company.id, view) for view in View}
    return Home(company, contact, counts, await offers_of(session, company.id), await _stop(session, company.id, now))


async def _stop(session: AsyncSession, company_id: int, now: datetime) -> Stop | None:
    """The firm's doors at the first coming evening at which they are open, with the event."""
    found: Stop | None = await session.scalar(
        select(Stop)
        .options(joinedload(Stop.event))
        .join(Event, Event.id == Stop.event_id)
        .where(Stop.company_id == company_id, Stop.is_open, Event.ends_at > now, Event.state == EventState.PUBLISHED)
        .order_by(Event.starts_at, Stop.id)
        .limit(1)
    )
    return found


async def offers_of(session: AsyncSession, company_id: int) -> list[Offer]:
    """The firm's offers with the firm itself, open ones first."""
    found = await session.scalars(
        select(Offer)
        .options(joinedload(Offer.company))
        .where(Offer.company_id == company_id)
        .order_by(Offer.is_open.desc(), Offer.id)
    )
    return list(found)


async def _count(session: AsyncSession, company_id: int, view: View) -> int:
    query = select(func.count()).select_from(Lead).where(Lead.company_id == company_id, _condition(view))
    return await session.scalar(query) or 0


async def page_of(
    session: AsyncSession, view: View, *, company_id: int, actor: Person, page: int
) -> tuple[Sequence[Lead], int]:
    """One page of the firm's leads of a view, and how many there are.

    In the order of time, whoever they are from: what waits longest first, and of finished ones the newest.
    """
    await contact_for(session, company_id=company_id, actor=actor)
    found = await session.scalars(
        select(Lead)
        .options(joinedload(Lead.company), joinedload(Lead.offer))
        .where(Lead.company_id == company_id, _condition(view))
        .order_by(*_order(view))
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return list(found), await _count(session, company_id, view)


def _condition(view: View) -> ColumnElement[bool]:
    match view:
        case View.NEW:
            return and_(Lead.status == LeadStatus.REQUESTED, Lead.seen_at.is_(None))
        case View.WAITING:
            return and_(Lead.status == LeadStatus.REQUESTED, Lead.seen_at.is_not(None))
        case View.RUNNING:
            return Lead.status.in_(_RUNNING)
        case _:
            return Lead.status.not_in((LeadStatus.REQUESTED, *_RUNNING))


def _order(view: View) -> tuple[UnaryExpression[datetime], UnaryExpression[int]]:
    if view is View.FINISHED:
        return Lead.requested_at.desc(), Lead.id.desc()
    return Lead.requested_at.asc(), Lead.id.asc()


async def open_lead(session: AsyncSession, *, company_id: int, lead_id: int, actor: Person, now: datetime) -> LeadFacts:
    """A lead of the firm with everything that its card may say; from now on it is not new any more.

    Raises NoLongerPossible, with the same words, for one that is erased, of another firm, or never was.
    """
    await contact_for(session, company_id=company_id, actor=actor)
    facts = await load_facts(session, lead_id)
    if facts is None or facts.lead.company_id != company_id:
        raise GoneFromFirm("firm-lead-gone")
    mark_seen(facts.lead, now=now)
    await session.flush()
    return facts


def mark_seen(lead: Lead, *, now: datetime) -> None:
    """Somebody of the firm looked at it."""
    lead.seen_at = lead.seen_at or now


async def set_pace(
    session: AsyncSession, *, company_id: int, actor: Person, pace: NoticePace
) -> tuple[Company, CompanyContact]:
    """Choose when messages come to the actor as a contact of this firm. Repeating changes nothing."""
    company, contact = await contact_for(session, company_id=company_id, actor=actor)
    contact.notices = pace
    await session.flush()
    return company, contact

"""Companies and the people who answer for them."""

from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import audit, link_codes, outbox
from bot.services.staff import require_staff
from db.enums import LeadStatus, NoticeKind
from db.models import Company, CompanyContact, ContactInvite, Lead, Person
from db.upsert import insert_unless_present

INVITE_LIFETIME = timedelta(days=14)


async def list_companies(session: AsyncSession, *, page: int, size: int) -> tuple[list[Company], int]:
    """One page of companies by name, and how many there are in all."""
    total = await session.scalar(select(func.count()).select_from(Company))
    found = await session.scalars(select(Company).order_by(Company.name).offset(page * size).limit(size))
    return list(found), total or 0


async def checked_names(session: AsyncSession, *, most: int) -> tuple[list[str], int]:
    """The names of the firms that staff have checked and that take people now, at most so many; and how many in all."""
    are_here = Company.paused_at.is_(None)
    total = await session.scalar(select(func.count()).select_from(Company).where(are_here))
    found = await session.scalars(select(Company.name).where(are_here).order_by(Company.name).limit(most))
    return list(found), total or 0


async def company_of(session: AsyncSession, company_id: int) -> Company:
    """A company. Raises NoLongerPossible when there is none."""
    company = await session.get(Company, company_id)
    if company is None:
        raise NoLongerPossible("company-gone")
    return company


def require_taking_leads(company: Company) -> None:
    """Raises NoLongerPossible, with kind words, while staff have paused the company."""
    if company.paused_at is not None:
        raise NoLongerPossible("firm-paused", company=company.name)


async def create_invite(session: AsyncSession, *, company_id: int, actor: Person, now: datetime) -> tuple[Company, str]:
    """A one-time code for a contact of the company; only its hash is kept. Staff only."""
    require_staff(actor)
    company = await company_of(session, company_id)
    code = link_codes.made()
    session.add(
        ContactInvite(
            code_hash=link_codes.hash_of(code),
            company_id=company.id,
            created_by=actor.id,
            created_at=now,
            expires_at=now + INVITE_LIFETIME,
        )
    )
    audit.record(session, actor, "contact-invited", now=now, company=company.name)
    await session.flush()
    return company, code


async def join_by_invite(
    session: AsyncSession, *, code: str, person: Person, first_name: str, now: datetime
) -> Company:
    """Make the person a contact of the company that the code is for; the leads that wait come to them too.

    Raises NoLongerPossible for a code that is unknown, too old, or used by somebody else.
    """
    invite = await session.scalar(
        select(ContactInvite).where(ContactInvite.code_hash == link_codes.hash_of(code)).with_for_update()
    )
    if invite is None or (invite.used_at is None and invite.expires_at <= now):
        raise NoLongerPossible("invite-unknown")
    if invite.used_at is not None and invite.used_by != person.id:
        raise NoLongerPossible("invite-used")
    company = await session.get_one(Company, invite.company_id)
    if invite.used_at is None:
        # A new link of staff also wakes a contact who rests; the same link again does not.
        own = (CompanyContact.person_id == person.id, CompanyContact.company_id == company.id)
        await session.execute(update(CompanyContact).where(*own).values(rests_since=None, used_at=now))
    invite.used_at = invite.used_at or now
    invite.used_by = person.id
    await add_contact(session, company=company, person=person, first_name=first_name, now=now)
    return company


async def add_contact(
    session: AsyncSession, *, company: Company, person: Person, first_name: str, now: datetime
) -> None:
    """Let a person answer for a company, and give them the cards of the leads that wait."""
    await insert_unless_present(
        session,
        CompanyContact,
        person_id=person.id,
        company_id=company.id,
        first_name=first_name[:60],
        joined_at=now,
    )
    await send_waiting(session, company_id=company.id, person_id=person.id, now=now)


async def send_waiting(session: AsyncSession, *, company_id: int, person_id: int, now: datetime) -> None:
    """Give somebody the cards of the leads that wait at a company."""
    waiting = await session.scalars(
        select(Lead.id).where(Lead.company_id == company_id, Lead.status == LeadStatus.REQUESTED).order_by(Lead.id)
    )
    for lead_id in waiting:
        await outbox.enqueue(session, person_id=person_id, kind=NoticeKind.LEAD_CARD, subject_id=lead_id, now=now)

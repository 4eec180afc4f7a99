"""Somebody who works here is erased: what they saw goes from their phone, and whoever waits is not forgotten."""

from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import leads, outbox
from bot.services.client_messages import Gone
from bot.services.firms import CONTACT_NOTICES
from bot.services.people import staff_members
from db.enums import LeadStatus, NoticeKind
from db.models import CompanyContact, Lead, OutboxMessage, Person

#: Notices on the phone of staff, or of a guardian, that tell about a person.
_STAFF_NOTICES = (NoticeKind.HELP_ASKED, NoticeKind.DIALOGUE_READ, NoticeKind.LEAD_GUARDIAN_PAGE)


async def cards_about_others(session: AsyncSession, person: Person) -> list[Gone]:
    """What tells of other people on the phone of a firm's contact or of staff."""
    own = select(Lead.id).where(Lead.person_id == person.id)
    found = await session.scalars(
        select(OutboxMessage.message_id)
        .where(
            OutboxMessage.person_id == person.id,
            OutboxMessage.message_id.is_not(None),
            or_(
                and_(OutboxMessage.kind.in_(CONTACT_NOTICES), OutboxMessage.subject_id.not_in(own)),
                OutboxMessage.kind.in_(_STAFF_NOTICES),
            ),
        )
        .order_by(OutboxMessage.message_id)
        .distinct()
    )
    shown = tuple(message_id for message_id in found if message_id is not None)
    return [Gone(person.telegram_id, person.language, (), shown)] if shown else []


async def firms_of(session: AsyncSession, person: Person) -> list[int]:
    """The ids of the companies that somebody answers for."""
    found = await session.scalars(select(CompanyContact.company_id).where(CompanyContact.person_id == person.id))
    return list(found)


async def tell_staff(session: AsyncSession, company_ids: list[int], *, now: datetime) -> None:
    """Tell staff of each yes that waits at one of these companies when nobody there can see it any more."""
    for company_id in company_ids:
        if await leads.can_reach(session, company_id):
            continue
        waiting = await session.scalars(
            select(Lead.id).where(Lead.company_id == company_id, Lead.status == LeadStatus.REQUESTED).order_by(Lead.id)
        )
        members = await staff_members(session)
        for lead_id in list(waiting):
            for member in members:
                await outbox.enqueue(
                    session, person_id=member.id, kind=NoticeKind.LEAD_NO_CONTACT, subject_id=lead_id, now=now
                )

"""The weekly digest: what waits, what was answered and how fast, to staff and to each firm."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.services import firm_digests, outbox
from bot.services.firm_hours import DIGEST_AT, is_first_of_week
from bot.services.people import staff_members
from db.enums import LeadStatus, NoticeKind
from db.models import Company, CompanyContact, DailyRun, Lead
from db.upsert import insert_unless_present

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Digest:
    """The leads of a firm, or of all: late, waiting in time, answered in the last week, and the days that took."""

    late: int
    waiting: int
    answered: int
    median_days: float | None
    #: Waiting leads, the most urgent first.
    leads: Sequence[Lead]
    #: Firms with waiting leads that nobody there can see.
    without_contact: Sequence[Company]

    @property
    def is_empty(self) -> bool:
        return not (self.late or self.waiting or self.answered)


async def enqueue_weekly(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> bool:
    """Write the week's digests on the morning of its first working day, once; returns whether it was done now.

    A firm without anything to tell gets nothing. Started late, it is still done on the same day.
    """
    local = now.astimezone(zone)
    if not is_first_of_week(local.date()) or local.time() < DIGEST_AT:
        return False
    year, week, _day = local.isocalendar()
    occasion = f"{year}-W{week:02}"
    if not await insert_unless_present(session, DailyRun, key=f"digest:{occasion}", ran_at=now):
        return False
    for member in await staff_members(session):
        await outbox.enqueue(
            session, person_id=member.id, kind=NoticeKind.DIGEST_STAFF, subject_id=0, occasion=occasion, now=now
        )
    awake = select(CompanyContact).where(CompanyContact.rests_since.is_(None)).order_by(CompanyContact.id)
    for contact in await session.scalars(awake):
        if await has_news(session, company_id=contact.company_id, now=now, today=local.date()):
            await outbox.enqueue(
                session,
                person_id=contact.person_id,
                kind=NoticeKind.DIGEST_COMPANY,
                subject_id=contact.company_id,
                occasion=occasion,
                now=now,
            )
    return True


async def has_news(session: AsyncSession, *, company_id: int, now: datetime, today: date) -> bool:
    """Whether the week's digest has anything to tell a firm."""
    digest = await digest_of(session, now=now, today=today, company_id=company_id)
    news = await firm_digests.news_of(session, company_id=company_id, since=now - WEEK, now=now)
    return news.is_new or not digest.is_empty


async def digest_of(session: AsyncSession, *, now: datetime, today: date, company_id: int | None = None) -> Digest:
    """The digest of one firm, or of all firms."""
    query = select(Lead).options(joinedload(Lead.company), joinedload(Lead.offer)).order_by(Lead.answer_by, Lead.id)
    if company_id is not None:
        query = query.where(Lead.company_id == company_id)
    waiting = list(await session.scalars(query.where(Lead.status == LeadStatus.REQUESTED)))
    answered = list(await session.scalars(query.where(Lead.answered_at > now - WEEK)))
    days = [(lead.answered_at - lead.requested_at).total_seconds() / 86_400 for lead in answered if lead.answered_at]
    late = [lead for lead in waiting if lead.answer_by < today]
    seen = set(await session.scalars(select(CompanyContact.company_id).where(CompanyContact.rests_since.is_(None))))
    alone = {lead.company_id: lead.company for lead in waiting if lead.company_id not in seen}
    in_time = len(waiting) - len(late)
    took = median(days) if days else None
    return Digest(len(late), in_time, len(answered), took, waiting, list(alone.values()))

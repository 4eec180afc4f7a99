"""One message a day instead of many, for a firm's contacts who want it so; and what is new for a firm."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.services import outbox
from bot.services.firm_hours import DIGEST_AT, is_first_of_week
from bot.services.outcomes import ASK_AFTER
from bot.services.working_days import is_working_day
from db.enums import LeadStatus, NoticeKind, NoticePace
from db.models import CompanyContact, DailyRun, Lead, LeadQuestion
from db.upsert import insert_unless_present

_KEY = "firm-digest:"
#: How far the first digest of all looks back.
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FirmNews:
    """What a firm has to do: leads that wait, the longest first; answers that came; yeses that led to what?"""

    waiting: Sequence[Lead]
    answers: Sequence[Lead]
    to_tell: Sequence[Lead]
    #: Whether anything of it is new.
    is_new: bool


async def news_of(session: AsyncSession, *, company_id: int, since: datetime, now: datetime) -> FirmNews:
    """What waits for a firm now, and whether something came up after `since`."""
    of_firm = (
        select(Lead)
        .options(joinedload(Lead.company), joinedload(Lead.offer))
        .where(Lead.company_id == company_id)
        .order_by(Lead.requested_at, Lead.id)
    )
    waiting = list(await session.scalars(of_firm.where(Lead.status == LeadStatus.REQUESTED)))
    answers = await session.scalars(
        of_firm.join(LeadQuestion, LeadQuestion.lead_id == Lead.id).where(
            Lead.status.in_((LeadStatus.REQUESTED, LeadStatus.ACCEPTED, LeadStatus.CONTACTED)),
            LeadQuestion.answered_at > since,
            LeadQuestion.answered_at <= now,
        )
    )
    due = (Lead.answered_at.between(since - timedelta(days=days), now - timedelta(days=days)) for days in ASK_AFTER)
    to_tell = await session.scalars(
        of_firm.where(
            Lead.status.in_((LeadStatus.ACCEPTED, LeadStatus.CONTACTED)), Lead.outcome_company.is_(None), or_(*due)
        )
    )
    told, asked = list(answers), list(to_tell)
    is_new = bool(told or asked or any(lead.requested_at > since for lead in waiting))
    return FirmNews(waiting, told, asked, is_new)


async def enqueue_daily(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> bool:
    """Write the day's digests on the morning of a working day, once; returns whether it was done now.

    Only for contacts who want one a day, and only when something is new. On the first day of the week the week's
    digest says all of it.
    """
    local = now.astimezone(zone)
    if not is_working_day(local.date()) or local.time() < DIGEST_AT:
        return False
    last = await session.scalar(select(func.max(DailyRun.ran_at)).where(DailyRun.key.startswith(_KEY)))
    if not await insert_unless_present(session, DailyRun, key=f"{_KEY}{local.date().isoformat()}", ran_at=now):
        return False
    if is_first_of_week(local.date()):
        return True
    since = last or now - _DAY
    daily = and_(CompanyContact.notices == NoticePace.DAILY, CompanyContact.rests_since.is_(None))
    for contact in await session.scalars(select(CompanyContact).where(daily).order_by(CompanyContact.id)):
        if (await news_of(session, company_id=contact.company_id, since=since, now=now)).is_new:
            await outbox.enqueue(
                session,
                person_id=contact.person_id,
                kind=NoticeKind.DIGEST_DAILY,
                subject_id=contact.company_id,
                occasion=local.date().isoformat(),
                now=now,
                since=since.isoformat(),
            )
    return True

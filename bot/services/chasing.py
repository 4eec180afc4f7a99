"""No silence: late firms are reminded, then staff are told, then the lead ends and the person is told."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import adjustments, outbox
from bot.services.lead_cards import update_cards
from bot.services.leads import contacts_of
from bot.services.people import staff_members
from bot.services.working_days import add_working_days
from db.enums import LeadStatus, NoticeKind
from db.models import Lead

#: Nobody is chased before this local time of day.
MORNING = time(9)


async def chase_late_leads(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """Do what is due for every lead that waits for an answer; running it again does nothing twice.

    On the promised day the firm is reminded; the day after, staff and the person are told that it is late; some
    working days after it (three, unless an admin changed it) the lead expires.
    """
    local = now.astimezone(zone)
    if local.time() < MORNING:
        return
    waiting = await session.scalars(
        select(Lead).where(Lead.status == LeadStatus.REQUESTED, Lead.answer_by <= local.date()).order_by(Lead.id)
    )
    grace = await adjustments.value_of(session, adjustments.GRACE_DAYS)
    for lead in list(waiting):
        ends = add_working_days(lead.answer_by, grace)
        await _chase(session, lead, today=local.date(), ends=ends, now=now)


async def _chase(session: AsyncSession, lead: Lead, *, today: date, ends: date, now: datetime) -> None:
    if today > ends:
        lead.status = LeadStatus.EXPIRED
        lead.closed_at = now
        await session.flush()
        await _tell(session, lead, NoticeKind.LEAD_EXPIRED, [lead.person_id], now)
        await update_cards(session, lead, occasion="expired", now=now)
        return
    await _tell(session, lead, NoticeKind.LEAD_REMINDER, await _contacts(session, lead), now)
    if today > lead.answer_by:
        await _tell(session, lead, NoticeKind.LEAD_LATE, [p.id for p in await staff_members(session)], now)
        await _tell(session, lead, NoticeKind.LEAD_DELAYED, [lead.person_id], now)


async def _contacts(session: AsyncSession, lead: Lead) -> list[int]:
    return [contact.person_id for contact in await contacts_of(session, lead.company_id)]


async def _tell(session: AsyncSession, lead: Lead, kind: NoticeKind, receivers: list[int], now: datetime) -> None:
    for person_id in receivers:
        await outbox.enqueue(session, person_id=person_id, kind=kind, subject_id=lead.id, now=now)

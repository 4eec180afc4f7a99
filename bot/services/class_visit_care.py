"""No silence about study visits: silent sides are reminded and passed over, both are reminded of a visit that comes."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.services.chasing import MORNING
from bot.services.class_visits import (
    answer_by,
    loaded,
    pass_on,
    step,
    tell_colleagues,
    tell_firm,
    tell_staff,
    tell_teacher,
    when,
)
from bot.services.reminders import days_from
from bot.services.working_days import add_working_days, is_working_day
from db.enums import NoticeKind, StudyVisitState, VisitReason, VisitSide
from db.models import StudyVisit

#: Working days until a side is reminded.
REMIND_DAYS = 3
_LONGEST_BEFORE = timedelta(days=9)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder of a visit: `mark` names it (days before), due at `at`, old news from `until` on."""

    mark: str
    at: datetime
    until: datetime


def reminders_of(starts_at: datetime, zone: ZoneInfo) -> tuple[Reminder, ...]:
    """Seven days before, the day before, and in the morning."""
    week, day = days_from(starts_at, -7, zone, time(9)), days_from(starts_at, -1, zone, time(9))
    morning = days_from(starts_at, 0, zone, time(7))
    return (
        Reminder("7", week, week + timedelta(days=3)),
        Reminder("1", day, day + timedelta(hours=12)),
        Reminder("0", morning, starts_at),
    )


def due_reminder(visit: StudyVisit, now: datetime, zone: ZoneInfo) -> Reminder | None:
    """The reminder that is due now. Who agreed after its time needs none: they have just spoken of it."""
    if visit.state is not StudyVisitState.AGREED or visit.starts_at is None or visit.agreed_at is None:
        return None
    due = [one for one in reminders_of(visit.starts_at, zone) if visit.agreed_at <= one.at <= now < one.until]
    return due[-1] if due else None


async def remind(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """Write the reminders that are due; running it again writes nothing twice, and late ones are never sent."""
    coming = await session.scalars(
        loaded().where(
            StudyVisit.state == StudyVisitState.AGREED,
            StudyVisit.starts_at > now,
            StudyVisit.starts_at < now + _LONGEST_BEFORE,
        )
    )
    for visit in list(coming):
        due = due_reminder(visit, now, zone)
        if due is not None:
            await tell_teacher(session, visit, NoticeKind.CLASS_BEFORE, now=now, mark=due.mark)
            await tell_firm(session, visit, NoticeKind.CLASS_BEFORE, now=now, mark=due.mark)


async def chase(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """On a working morning, do what is due for every visit that waits; running it again does nothing twice.

    On a day off nobody is asked in vain: a firm that is asked on a Saturday would be late on Sunday.
    """
    local = now.astimezone(zone)
    if local.time() < MORNING or not is_working_day(local.date()):
        return
    waiting = await session.scalars(
        loaded()
        .where(
            StudyVisit.state.in_((StudyVisitState.ASKED, StudyVisitState.OFFERED)),
            StudyVisit.waiting_since.is_not(None),
        )
        .order_by(StudyVisit.id)
        .with_for_update(of=StudyVisit)
    )
    for visit in list(waiting):
        await _chase(session, visit, now=now, zone=zone)


async def _chase(session: AsyncSession, visit: StudyVisit, *, now: datetime, zone: ZoneInfo) -> None:
    today = now.astimezone(zone).date()
    since = visit.waiting_since or today
    if today > answer_by(visit):
        await _give_up(session, visit, now=now, zone=zone)
    elif today >= add_working_days(since, REMIND_DAYS):
        tell = tell_firm if firm_is_to_answer(visit) else tell_teacher
        await tell(session, visit, NoticeKind.CLASS_WAITING, now=now)


def firm_is_to_answer(visit: StudyVisit) -> bool:
    """Whose turn it is while a visit waits."""
    return visit.state is StudyVisitState.ASKED or visit.offered_by is VisitSide.TEACHER


async def _give_up(session: AsyncSession, visit: StudyVisit, *, now: datetime, zone: ZoneInfo) -> None:
    company_id = visit.company_id
    if firm_is_to_answer(visit):
        await tell_staff(session, visit, NoticeKind.CLASS_LATE, now=now, company_id=company_id)
        await pass_on(session, visit, reason=VisitReason.SILENT, now=now, today=now.astimezone(zone).date())
        return
    # The teacher is silent: the firm gets its time back, and the teacher may choose anew.
    await tell_staff(session, visit, NoticeKind.CLASS_LATE, now=now)
    told: dict[str, Any] = {"by": VisitSide.TEACHER.value, "reason": VisitReason.SILENT.value, **when(visit)}
    await tell_firm(session, visit, NoticeKind.CLASS_CANCELLED, now=now, **told)
    await tell_colleagues(session, visit, actor=None, now=now)
    visit.company_id = visit.host_id = visit.starts_at = visit.offered_by = visit.waiting_since = None
    step(visit, StudyVisitState.CHOOSING)
    await session.flush()
    await tell_teacher(session, visit, NoticeKind.CLASS_PASSED, now=now, company_id=company_id, reason="", next_id=0)

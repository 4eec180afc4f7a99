"""Answers about study visits: a time accepted or offered, a no, a visit moved, taken over or cancelled."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible
from bot.services import audit
from bot.services.class_visit_times import free_starts, hours_of, lock_times, starts_on, taken_at
from bot.services.class_visits import (
    OPEN_STATES,
    ambassadors,
    ask_next,
    host_of,
    load,
    pass_on,
    possible_days,
    step,
    tell_colleagues,
    tell_firm,
    tell_teacher,
    visit_for,
    when,
)
from db.enums import NoticeKind, StudyVisitState, VisitReason, VisitSide
from db.models import Person, StudyVisit

#: What each side can give as a reason.
DECLINE_REASONS = (
    VisitReason.SCHEDULE,
    VisitReason.TOO_MANY,
    VisitReason.SAFETY,
    VisitReason.PRODUCTION,
    VisitReason.OTHER,
)
REASONS = {
    VisitSide.TEACHER: (VisitReason.ILLNESS, VisitReason.SCHEDULE, VisitReason.TRANSPORT, VisitReason.OTHER),
    VisitSide.AMBASSADOR: (VisitReason.ILLNESS, VisitReason.PRODUCTION, VisitReason.SCHEDULE, VisitReason.OTHER),
    VisitSide.STAFF: (
        VisitReason.ILLNESS,
        VisitReason.SCHEDULE,
        VisitReason.PRODUCTION,
        VisitReason.TRANSPORT,
        VisitReason.OTHER,
    ),
}


async def accept(
    session: AsyncSession, *, visit_id: int, start: datetime, actor: Person, now: datetime, zone: ZoneInfo
) -> StudyVisit:
    """An ambassador says yes to a time of the class, or to the one that the teacher offers.

    The first of a firm to answer has it. Repeating changes nothing; raises NoLongerPossible when the time is not free.
    """
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.AMBASSADOR, actor=actor)
    if visit.state is StudyVisitState.AGREED and (visit.host_id, visit.starts_at) == (actor.id, start):
        return visit
    await _require_turn(session, visit, actor)
    if visit.state is StudyVisitState.OFFERED:
        if visit.starts_at != start or start <= now:
            raise NoLongerPossible("class-time-gone")
    else:
        assert visit.company_id is not None  # noqa: S101 - it is the actor's
        await lock_times(session, visit.company_id)
        days = possible_days(visit, now.astimezone(zone).date())
        if start not in await free_starts(session, visit, visit.company_id, days, zone, part=visit.part):
            raise NoLongerPossible("class-time-gone")
    visit.host_id = actor.id
    await _agree(session, visit, start, now=now)
    await tell_teacher(session, visit, NoticeKind.CLASS_AGREED, now=now)
    await tell_colleagues(session, visit, actor=actor, now=now)
    return visit


async def _require_turn(session: AsyncSession, visit: StudyVisit, actor: Person) -> None:
    """Raises NoLongerPossible unless the firm is to answer and no colleague did."""
    is_asked = visit.state is StudyVisitState.ASKED
    is_offered = visit.state is StudyVisitState.OFFERED and visit.offered_by is VisitSide.TEACHER
    await _require_host(session, visit, actor)
    if not is_asked and not is_offered:
        raise NoLongerPossible("class-step-over")


async def _agree(session: AsyncSession, visit: StudyVisit, start: datetime, *, now: datetime) -> None:
    visit.starts_at, visit.agreed_at = start, now
    visit.waiting_since = visit.offered_by = None
    step(visit, StudyVisitState.AGREED)
    await session.flush()


async def offer(
    session: AsyncSession,
    *,
    visit_id: int,
    side: VisitSide,
    start: datetime,
    reason: VisitReason | None,
    actor: Person,
    now: datetime,
    zone: ZoneInfo,
) -> StudyVisit:
    """Another time: of the firm instead of those that were wished for, or of either side for a visit that must move.

    The other side answers. Staff, who have spoken with both, set the new time at once. Raises NoLongerPossible for a
    time that the firm does not have free.
    """
    visit = await visit_for(session, visit_id=visit_id, side=side, actor=actor)
    if visit.state is StudyVisitState.OFFERED and (visit.offered_by, visit.starts_at) == (side, start):
        return visit
    await require_may_offer(session, visit, side, actor, now)
    assert visit.company_id is not None  # noqa: S101 - require_may_offer has seen it
    await lock_times(session, visit.company_id)
    await _require_free(session, visit, start, now=now, zone=zone)
    visit.reason = reason
    if side is VisitSide.STAFF:
        await _agree(session, visit, start, now=now)
        audit.record(session, actor, "class-moved", now=now, **_names(visit))
        why = reason.value if reason is not None else ""
        await tell_teacher(session, visit, NoticeKind.CLASS_AGREED, now=now, moved=why)
        await tell_firm(session, visit, NoticeKind.CLASS_AGREED, now=now, moved=why)
        return visit
    if side is VisitSide.AMBASSADOR:
        visit.host_id = actor.id
    visit.starts_at, visit.agreed_at, visit.offered_by = start, None, side
    visit.waiting_since = now.astimezone(zone).date()
    step(visit, StudyVisitState.OFFERED)
    await session.flush()
    if side is VisitSide.TEACHER:
        await tell_firm(session, visit, NoticeKind.CLASS_OFFERED, now=now)
    else:
        await tell_teacher(session, visit, NoticeKind.CLASS_OFFERED, now=now)
        await tell_colleagues(session, visit, actor=actor, now=now)
    return visit


async def require_may_offer(
    session: AsyncSession, visit: StudyVisit, side: VisitSide, actor: Person, now: datetime
) -> None:
    """Raises NoLongerPossible for a side that cannot name another time now, AppError when nobody would answer it."""
    if visit.company_id is None or visit.state not in OPEN_STATES:
        raise NoLongerPossible("class-step-over")
    _require_not_begun(visit, side, now)
    if side is VisitSide.TEACHER and visit.state not in (StudyVisitState.AGREED, StudyVisitState.OFFERED):
        raise NoLongerPossible("class-step-over")
    if side is VisitSide.AMBASSADOR:
        await _require_host(session, visit, actor)
        if visit.teacher_id is None:
            raise AppError("class-nobody-answers", company=visit.organisation.name)
    if side is VisitSide.TEACHER and not await ambassadors(session, visit.company_id):
        raise AppError("class-nobody-answers", company=visit.company.name if visit.company else "")


async def _require_host(session: AsyncSession, visit: StudyVisit, actor: Person) -> None:
    """Raises NoLongerPossible when a colleague has answered."""
    host = await host_of(session, visit)
    if host is not None and host.person_id != actor.id:
        raise NoLongerPossible("class-answered-by", name=host.first_name)


def _require_not_begun(visit: StudyVisit, side: VisitSide, now: datetime) -> None:
    """A class that is there is not moved or cancelled by an old button; staff still can, when nobody came."""
    is_begun = visit.state is StudyVisitState.AGREED and visit.starts_at is not None and visit.starts_at <= now
    if is_begun and side is not VisitSide.STAFF:
        raise NoLongerPossible("class-step-over")


async def _require_free(
    session: AsyncSession, visit: StudyVisit, start: datetime, *, now: datetime, zone: ZoneInfo
) -> None:
    day = start.astimezone(zone).date()
    if day <= now.astimezone(zone).date() or start not in await open_starts(session, visit, [day], zone):
        raise NoLongerPossible("class-time-gone")


async def open_starts(session: AsyncSession, visit: StudyVisit, days: list[date], zone: ZoneInfo) -> list[datetime]:
    """The beginnings that the visit's firm has free on these days, at any time of day."""
    company_id = visit.company_id or 0
    hours = (await hours_of(session, [company_id]))[company_id]
    taken = (await taken_at(session, [company_id], but=visit.id)).get(company_id, [])
    return [start for day in days for start in starts_on(day, hours, "any", taken, zone)]


async def take_offer(
    session: AsyncSession, *, visit_id: int, start: datetime, actor: Person, now: datetime
) -> StudyVisit:
    """The teacher says yes to the firm's time. Repeating changes nothing; raises NoLongerPossible for another time."""
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.TEACHER, actor=actor)
    if visit.state is StudyVisitState.AGREED and visit.starts_at == start:
        return visit
    is_offered = visit.state is StudyVisitState.OFFERED and visit.offered_by is not VisitSide.TEACHER
    if not is_offered or visit.starts_at != start or start <= now:
        raise NoLongerPossible("class-time-gone" if is_offered else "class-step-over")
    await _agree(session, visit, start, now=now)
    await tell_firm(session, visit, NoticeKind.CLASS_AGREED, now=now)
    await tell_colleagues(session, visit, actor=None, now=now)
    return visit


async def decline(
    session: AsyncSession, *, visit_id: int, reason: VisitReason, actor: Person, now: datetime, today: date
) -> None:
    """The firm says no, with a kind reason: the teacher's next wish is asked, or the teacher chooses again."""
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.AMBASSADOR, actor=actor)
    if reason not in DECLINE_REASONS:
        raise NoLongerPossible("button-unknown")
    await _require_turn(session, visit, actor)
    await pass_on(session, visit, reason=reason, now=now, today=today, but=actor.id)


async def other_firm(session: AsyncSession, *, visit_id: int, actor: Person, now: datetime, today: date) -> StudyVisit:
    """The firm or its time does not suit: the next wish is asked or the teacher chooses again; the firm is told."""
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.TEACHER, actor=actor)
    if visit.state not in (StudyVisitState.OFFERED, StudyVisitState.ASKED):
        raise NoLongerPossible("class-step-over")
    assert visit.company_id is not None  # noqa: S101 - somebody is asked
    reason = VisitReason.SCHEDULE if visit.state is StudyVisitState.OFFERED else VisitReason.OTHER
    await _tell_gone(session, visit, reason, now=now)
    visit.tried = [*visit.tried, visit.company_id]
    await ask_next(session, visit, now=now, today=today)
    found = await load(session, visit.id)
    assert found is not None  # noqa: S101 - it is locked
    return found


async def _tell_gone(session: AsyncSession, visit: StudyVisit, reason: VisitReason, *, now: datetime) -> None:
    """The firm hears that the class does not come, while the visit still knows which firm it is."""
    visit.version += 1
    told: dict[str, Any] = {"by": VisitSide.TEACHER.value, "reason": reason.value, **when(visit)}
    await tell_firm(session, visit, NoticeKind.CLASS_CANCELLED, now=now, **told)
    await tell_colleagues(session, visit, actor=None, now=now)


async def cancel(
    session: AsyncSession,
    *,
    visit_id: int,
    side: VisitSide,
    reason: VisitReason,
    actor: Person,
    now: datetime,
    today: date,
) -> None:
    """Cancel a visit with a reason; whoever was to be there is told.

    When the firm cannot, the class still can: its next wish is asked or the teacher chooses again. Repeating changes
    nothing; raises NoLongerPossible for a visit that is over.
    """
    visit = await visit_for(session, visit_id=visit_id, side=side, actor=actor)
    if reason not in REASONS[side]:
        raise NoLongerPossible("button-unknown")
    if visit.state is StudyVisitState.CANCELLED:
        return
    if visit.state not in OPEN_STATES:
        raise NoLongerPossible("class-step-over")
    _require_not_begun(visit, side, now)
    if side is VisitSide.AMBASSADOR:
        await _require_host(session, visit, actor)
        await pass_on(session, visit, reason=reason, now=now, today=today)
        return
    await close(session, visit, reason=reason, by=side, now=now)
    if side is VisitSide.STAFF:
        audit.record(session, actor, "class-cancelled", now=now, **_names(visit))
        told: dict[str, Any] = {"by": side.value, "reason": reason.value, **when(visit)}
        await tell_teacher(session, visit, NoticeKind.CLASS_CANCELLED, now=now, **told)


async def close(session: AsyncSession, visit: StudyVisit, *, reason: VisitReason, by: VisitSide, now: datetime) -> None:
    """The visit ends without taking place; the firm is told if there is one."""
    visit.reason, visit.closed_at, visit.waiting_since, visit.access_note = reason, now, None, None
    step(visit, StudyVisitState.CANCELLED)
    await session.flush()
    if visit.company_id is not None:
        told: dict[str, Any] = {"by": by.value, "reason": reason.value, **when(visit)}
        await tell_firm(session, visit, NoticeKind.CLASS_CANCELLED, now=now, **told)
        await tell_colleagues(session, visit, actor=None, now=now)


async def take_over(session: AsyncSession, *, visit_id: int, actor: Person, now: datetime) -> StudyVisit:
    """An ambassador hosts the class in a colleague's place; the teacher is told who. Repeating changes nothing."""
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.AMBASSADOR, actor=actor)
    if visit.state not in (StudyVisitState.AGREED, StudyVisitState.OFFERED):
        raise NoLongerPossible("class-step-over")
    if visit.host_id != actor.id:
        visit.host_id = actor.id
        visit.version += 1
        await session.flush()
        if visit.state is StudyVisitState.AGREED:
            await tell_teacher(session, visit, NoticeKind.CLASS_AGREED, now=now)
        await tell_colleagues(session, visit, actor=actor, now=now)
    return visit


def _names(visit: StudyVisit) -> dict[str, str]:
    """For the log: the school and the firm, nobody's name."""
    return {"school": visit.organisation.name, "company": visit.company.name if visit.company else "–"}

"""Pages of study visits: what a page of one visit needs, and the lists of a teacher, a firm and staff."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.working_days import add_working_days, is_working_day
from bot.services.class_visit_answers import open_starts
from bot.services.class_visit_care import REMIND_DAYS
from bot.services.class_visit_times import USUAL, Hours, free_starts, hours_of
from bot.services.class_visits import NOTICE_DAYS, PAGE, host_of, loaded, possible_days
from bot.services.partners import require_role
from bot.services.staff import require_staff
from db.enums import PartnerRole, StudyVisitState, VisitSide
from db.models import Partner, Person, StudyVisit

#: Of the beginnings that a firm can say yes to with one tap, so many are shown.
MOST_STARTS = 10
#: Another time is at the latest so long after the days that the class named; so many days are buttons.
_OTHER_WITHIN = timedelta(days=21)
MOST_OTHER_DAYS = 14


class View(StrEnum):
    """What staff list."""

    COMING = "coming"
    WAITING = "waiting"
    LATE = "late"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit with what its page shows besides: the host, the firm's hours, and what it can say yes to."""

    visit: StudyVisit
    host: Partner | None
    hours: Hours
    starts: tuple[datetime, ...]
    zone: ZoneInfo
    now: datetime

    def local(self, instant: datetime | None) -> datetime:
        """An instant as the clock on the wall shows it. Raises ValueError for none."""
        if instant is None:
            raise ValueError("a visit without a time")
        return instant.astimezone(self.zone)


async def seen(session: AsyncSession, visit: StudyVisit, *, now: datetime, zone: ZoneInfo) -> Seen:
    """The visit for a page; firm and school must be loaded as they are now."""
    hours, starts = USUAL, []
    if visit.company_id is not None:
        hours = (await hours_of(session, [visit.company_id]))[visit.company_id]
        if visit.state is StudyVisitState.ASKED:
            days = possible_days(visit, now.astimezone(zone).date())
            starts = await free_starts(session, visit, visit.company_id, days, zone, part=visit.part)
    return Seen(visit, await host_of(session, visit), hours, _some_of_each_day(starts), zone, now)


def _some_of_each_day(starts: Sequence[datetime]) -> tuple[datetime, ...]:
    """As many as buttons can show, of every day its first ones."""
    by_day: dict[date, list[datetime]] = {}
    for start in starts:
        by_day.setdefault(start.date(), []).append(start)
    each = max(1, MOST_STARTS // max(1, len(by_day)))
    return tuple(start for of_day in by_day.values() for start in of_day[:each])[:MOST_STARTS]


async def other_days(session: AsyncSession, visit: StudyVisit, *, now: datetime, zone: ZoneInfo) -> list[date]:
    """Working days on which the visit's firm has a time free: those nearest to the days that the class can come."""
    today = now.astimezone(zone).date()
    first = add_working_days(today, NOTICE_DAYS)
    wished = [date.fromisoformat(day) for day in visit.days]
    if visit.starts_at is not None:
        wished.append(visit.starts_at.astimezone(zone).date())
    last = max(*wished, first) + _OTHER_WITHIN
    every = [first + timedelta(days=ahead) for ahead in range((last - first).days)]
    free = await open_starts(session, visit, [day for day in every if is_working_day(day)], zone)
    days = list(dict.fromkeys(start.date() for start in free))
    nearest = sorted(days, key=lambda day: min(abs(day - other) for other in wished))
    return sorted(nearest[:MOST_OTHER_DAYS])


async def own_visits(
    session: AsyncSession, *, role: PartnerRole, actor: Person, page: int
) -> tuple[Partner, list[StudyVisit], int]:
    """One page of a teacher's visits, or of those of an ambassador's firm; what is open first."""
    partner = await require_role(session, actor, role)
    if role is PartnerRole.TEACHER:
        mine: ColumnElement[bool] = and_(
            StudyVisit.teacher_id == actor.id, StudyVisit.organisation_id == partner.organisation_id
        )
    else:
        mine = StudyVisit.company_id == partner.company_id
    found, total = await _page(session, mine, page)
    return partner, found, total


async def _page(session: AsyncSession, condition: ColumnElement[bool], page: int) -> tuple[list[StudyVisit], int]:
    total = await session.scalar(select(func.count()).select_from(StudyVisit).where(condition))
    found = await session.scalars(
        loaded()
        .where(condition)
        .order_by(StudyVisit.closed_at.is_not(None), StudyVisit.starts_at.is_(None), StudyVisit.starts_at)
        .order_by(StudyVisit.id)
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return list(found), total or 0


def _condition(view: View, today: date) -> ColumnElement[bool]:
    waiting = StudyVisit.state.in_((StudyVisitState.ASKED, StudyVisitState.OFFERED))
    # The reminder is due that many working days after the day of asking, so it is late from that day backwards.
    late_since = _working_days_back(today, REMIND_DAYS)
    match view:
        case View.COMING:
            return StudyVisit.state == StudyVisitState.AGREED
        case View.WAITING:
            return or_(waiting, StudyVisit.state == StudyVisitState.CHOOSING)
        case View.LATE:
            return and_(waiting, StudyVisit.waiting_since <= late_since)
        case View.PAST:
            return StudyVisit.state.in_((StudyVisitState.DONE, StudyVisitState.CANCELLED))


def _working_days_back(today: date, count: int) -> date:
    day = today
    while add_working_days(day, count) > today:
        day -= timedelta(days=1)
    return day


async def staff_page(
    session: AsyncSession, *, view: View, page: int, actor: Person, today: date
) -> tuple[list[StudyVisit], int]:
    """One page of all visits of a kind, and how many there are."""
    require_staff(actor)
    return await _page(session, _condition(view, today), page)


async def staff_counts(session: AsyncSession, *, actor: Person, today: date) -> Mapping[View, int]:
    """How many visits of each kind there are."""
    require_staff(actor)
    found = {}
    for view in View:
        counted = select(func.count()).select_from(StudyVisit).where(_condition(view, today))
        found[view] = await session.scalar(counted) or 0
    return found


def sides_of(partners: Sequence[Partner]) -> list[VisitSide]:
    """As which sides of study visits somebody acts, by their roles."""
    return [VisitSide(one.role.value) for one in partners if one.role.value in set(VisitSide)]

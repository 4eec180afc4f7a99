"""When a firm's contact gets messages: working hours, the hour of a digest, and what waits for it."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services.working_days import add_working_days, is_working_day
from db.enums import NoticePace
from db.models import CompanyContact, Person

#: Local working hours; outside of them a firm's phone is left in peace.
OPENS, CLOSES = time(7), time(18)
#: The local time of digests: each working day, or the first one of the week.
DIGEST_AT = time(8)
#: Paces at which several messages become one.
IN_DIGEST = (NoticePace.DAILY, NoticePace.WEEKLY)


async def pace_at(session: AsyncSession, *, person_id: int, company_id: int) -> NoticePace | None:
    """The pace that a person chose as a contact of a firm; None for anybody else, and while their role rests."""
    found: NoticePace | None = await session.scalar(
        select(CompanyContact.notices).where(
            CompanyContact.person_id == person_id,
            CompanyContact.company_id == company_id,
            CompanyContact.rests_since.is_(None),
        )
    )
    return found


async def rests(session: AsyncSession, person_id: int, company_id: int) -> bool:
    """Whether somebody is a contact of a firm whose role rests."""
    found = await session.scalar(
        select(CompanyContact.id).where(
            CompanyContact.person_id == person_id,
            CompanyContact.company_id == company_id,
            CompanyContact.rests_since.is_not(None),
        )
    )
    return found is not None


def is_working_time(now: datetime, zone: ZoneInfo) -> bool:
    """Monday to Friday, no holiday, between seven and six."""
    local = now.astimezone(zone)
    return is_working_day(local.date()) and OPENS <= local.time() < CLOSES


def next_working_time(now: datetime, zone: ZoneInfo) -> datetime:
    """The next instant of working hours: `now` itself, or the next morning of a working day (UTC)."""
    if is_working_time(now, zone):
        return now
    local = now.astimezone(zone)
    is_before = is_working_day(local.date()) and local.time() < OPENS
    day = local.date() if is_before else add_working_days(local.date(), 1)
    return _at(day, OPENS, zone)


def _at(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def is_first_of_week(day: date) -> bool:
    """Whether this is the first working day of its week: Monday, or the day after a holiday."""
    monday = day - timedelta(days=day.weekday())
    return is_working_day(day) and not any(
        is_working_day(monday + timedelta(days=number)) for number in range(day.weekday())
    )


def next_digest(pace: NoticePace, now: datetime, zone: ZoneInfo) -> datetime:
    """When the next digest of this pace goes out, after `now` (UTC)."""
    local = now.astimezone(zone)
    is_today = is_working_day(local.date()) and local.time() < DIGEST_AT
    day = local.date() if is_today else add_working_days(local.date(), 1)
    while pace is NoticePace.WEEKLY and not is_first_of_week(day):
        day = add_working_days(day, 1)
    return _at(day, DIGEST_AT, zone)


def waits_for_digest(pace: NoticePace, answer_by: date | None, now: datetime, zone: ZoneInfo) -> bool:
    """Whether something is told in the next digest instead of by itself.

    Not when the digest would come on the last day to answer (`answer_by`, local) or after it.
    """
    if pace not in IN_DIGEST:
        return False
    return answer_by is None or next_digest(pace, now, zone).astimezone(zone).date() < answer_by


def reads_at(paces: Collection[NoticePace], answer_by: date, now: datetime, zone: ZoneInfo) -> datetime:
    """When the first of a firm's contacts gets the card of a yes that is said now (UTC)."""
    times = [now if pace is NoticePace.ANY_HOUR else _reads_at(pace, answer_by, now, zone) for pace in paces]
    return min(times, default=now)


def _reads_at(pace: NoticePace, answer_by: date, now: datetime, zone: ZoneInfo) -> datetime:
    if waits_for_digest(pace, answer_by, now, zone):
        return next_digest(pace, now, zone)
    return next_working_time(now, zone)


async def paces_of(session: AsyncSession, company_id: int) -> list[NoticePace]:
    """The paces of a firm's contacts who get messages at all."""
    found = await session.scalars(
        select(CompanyContact.notices)
        .join(Person, Person.id == CompanyContact.person_id)
        .where(
            CompanyContact.company_id == company_id,
            CompanyContact.rests_since.is_(None),
            Person.unreachable_at.is_(None),
            Person.paused_at.is_(None),
        )
    )
    return list(found)

"""When a class can visit a firm: the firm's own hours, and what other classes have taken."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import is_number
from bot.errors import AppError, NoLongerPossible
from bot.services.partners import require_role
from db.enums import PartnerRole, StudyVisitState
from db.models import Company, Person, StudyVisit, VisitTimes

#: How long a visit lasts.
LENGTH = timedelta(minutes=90)
#: School time: the earliest beginning and the latest end that can be tapped.
EARLIEST, LATEST = 8, 16
NOON = 12
SIZES = (10, 15, 20, 25, 30, 40, 60)
WEAR = ("shoes", "hair", "jewellery", "warm")
#: States in which a time of a firm belongs to a class.
_TAKING = (StudyVisitState.OFFERED, StudyVisitState.AGREED)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a firm can be visited; Monday is "1". `most` pupils at once, None: not said."""

    weekdays: tuple[str, ...] = ("1", "2", "3", "4", "5")
    from_hour: int = 9
    to_hour: int = 15
    most: int | None = None
    wear: tuple[str, ...] = ("shoes",)


#: Of a firm whose ambassador has not said anything else.
USUAL = Hours()
Taken = Collection[datetime]


def starts_on(day: date, hours: Hours, part: str, taken: Taken, zone: ZoneInfo) -> list[datetime]:
    """Beginnings of visits on a local day: whole hours within the firm's hours that no other class overlaps."""
    if str(day.isoweekday()) not in hours.weekdays:
        return []
    found = []
    for hour in range(hours.from_hour, hours.to_hour):
        start = datetime.combine(day, time(hour), tzinfo=zone)
        ends_in_time = start + LENGTH <= datetime.combine(day, time(hours.to_hour), tzinfo=zone)
        is_in_part = part not in ("morning", "afternoon") or (hour < NOON) == (part == "morning")
        if ends_in_time and is_in_part and all(abs(start - other) >= LENGTH for other in taken):
            found.append(start)
    return found


async def hours_of(session: AsyncSession, company_ids: Collection[int]) -> Mapping[int, Hours]:
    """The hours of firms; those that said nothing have the usual ones."""
    rows = await session.scalars(select(VisitTimes).where(VisitTimes.company_id.in_(company_ids)))
    said = {
        row.company_id: Hours(tuple(row.weekdays), row.from_hour, row.to_hour, row.most, tuple(row.wear))
        for row in rows
    }
    return {company_id: said.get(company_id, USUAL) for company_id in company_ids}


async def taken_at(session: AsyncSession, company_ids: Collection[int], *, but: int) -> Mapping[int, list[datetime]]:
    """Beginnings of the visits that firms have agreed to or offered, without the visit `but`."""
    rows = await session.execute(
        select(StudyVisit.company_id, StudyVisit.starts_at).where(
            StudyVisit.company_id.in_(company_ids),
            StudyVisit.state.in_(_TAKING),
            StudyVisit.starts_at.is_not(None),
            StudyVisit.id != but,
        )
    )
    found: dict[int, list[datetime]] = defaultdict(list)
    for company_id, starts_at in rows:
        if company_id is not None and starts_at is not None:
            found[company_id].append(starts_at)
    return found


async def free_starts(
    session: AsyncSession, visit: StudyVisit, company_id: int, days: Collection[date], zone: ZoneInfo, *, part: str
) -> list[datetime]:
    """The beginnings that a firm has free for a visit on these days."""
    hours = (await hours_of(session, [company_id]))[company_id]
    taken = (await taken_at(session, [company_id], but=visit.id)).get(company_id, [])
    return [start for day in sorted(days) for start in starts_on(day, hours, part, taken, zone)]


async def lock_times(session: AsyncSession, company_id: int) -> None:
    """Two ambassadors never give the same time to two classes: one waits here for the other."""
    await session.execute(select(Company.id).where(Company.id == company_id).with_for_update())


async def own_hours(session: AsyncSession, *, actor: Person) -> tuple[Company, Hours]:
    """The firm of an ambassador and its hours."""
    partner = await require_role(session, actor, PartnerRole.AMBASSADOR)
    company = await session.get_one(Company, partner.company_id)
    return company, (await hours_of(session, [company.id]))[company.id]


async def change_hours(session: AsyncSession, *, change: str, actor: Person, now: datetime) -> tuple[Company, Hours]:
    """One tap of an ambassador on the hours of their firm, such as `day-2`, `from-9`, `to-15`, `most-30`, `wear-hair`.

    Raises AppError for hours that leave no room for a visit, NoLongerPossible for what no button says.
    """
    company, hours = await own_hours(session, actor=actor)
    await lock_times(session, company.id)
    changed = _changed(hours, *change.partition("-")[::2])
    if not changed.weekdays or changed.to_hour - changed.from_hour < 2:
        raise AppError("class-hours-no-room")
    row = await session.get(VisitTimes, company.id)
    if row is None:
        row = VisitTimes(company_id=company.id)
        session.add(row)
    row.weekdays, row.wear = list(changed.weekdays), list(changed.wear)
    row.from_hour, row.to_hour, row.most, row.updated_at = changed.from_hour, changed.to_hour, changed.most, now
    await session.flush()
    return company, changed


def _changed(hours: Hours, what: str, value: str) -> Hours:
    number = int(value) if is_number(value) else None
    match what:
        case "day" if value in USUAL.weekdays:
            return Hours(_toggled(hours.weekdays, value), hours.from_hour, hours.to_hour, hours.most, hours.wear)
        case "wear" if value in WEAR:
            return Hours(hours.weekdays, hours.from_hour, hours.to_hour, hours.most, _toggled(hours.wear, value))
        case "from" if number is not None and EARLIEST <= number < LATEST:
            return Hours(hours.weekdays, number, hours.to_hour, hours.most, hours.wear)
        case "to" if number is not None and EARLIEST < number <= LATEST:
            return Hours(hours.weekdays, hours.from_hour, number, hours.most, hours.wear)
        case "most" if number in SIZES:
            return Hours(hours.weekdays, hours.from_hour, hours.to_hour, number, hours.wear)
    raise NoLongerPossible("button-unknown")


def _toggled(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(sorted(set(values) ^ {value}))

"""A firm's own doors on the evening, for its contacts: the page, the code, shut for a while, open again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible
from bot.services import doors, event_figures, people, shut_doors
from bot.services.programme import USUAL_STAY
from db.enums import EventState
from db.models import Company, CompanyContact, Event, Person, Stop, Visit

#: After an evening its numbers can be looked at for so long.
AFTERGLOW = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class OwnDoors:
    """A firm's doors in numbers: people who hold a place, visitors in all and of the last 40 minutes, their choices."""

    stop: Stop
    registered: int
    lately: int
    counts: doors.DoorCounts


async def own_firms(session: AsyncSession, *, actor: Person) -> Sequence[Company]:
    """The firms that the actor answers for. Raises NotAllowed when there is none."""
    found = await session.scalars(
        select(Company)
        .join(CompanyContact, CompanyContact.company_id == Company.id)
        .where(CompanyContact.person_id == actor.id, CompanyContact.rests_since.is_(None))
        .order_by(Company.name, Company.id)
    )
    firms = list(found)
    if not firms:
        raise await people.why_no_contact(session, actor, "firm-evening-not-yours")
    return firms


async def own_stop(session: AsyncSession, *, company_id: int, actor: Person, now: datetime) -> Stop:
    """The firm's doors at the evening that goes on or comes next, or was just over.

    Raises NotAllowed, with the same words for any firm that is not the actor's, NoLongerPossible when the firm is in
    no evening.
    """
    role = await people.contact_of(session, actor, company_id)
    if role is None:
        raise await people.why_no_contact(session, actor, "firm-evening-not-yours", company_id=company_id)
    over = Event.ends_at <= now
    stop: Stop | None = await session.scalar(
        select(Stop)
        .join(Event, Event.id == Stop.event_id)
        .options(joinedload(Stop.event), joinedload(Stop.company))
        .where(
            Stop.company_id == company_id,
            Stop.is_open,
            Event.state == EventState.PUBLISHED,
            Event.ends_at > now - AFTERGLOW,
        )
        .order_by(over, Event.starts_at)
        .limit(1)
        .execution_options(populate_existing=True)
    )
    if stop is None:
        raise NoLongerPossible("door-no-stops")
    return stop


async def own_doors(session: AsyncSession, *, company_id: int, actor: Person, now: datetime) -> OwnDoors:
    """The firm's doors and their numbers."""
    stop = await own_stop(session, company_id=company_id, actor=actor, now=now)
    figures = await event_figures.figures_of_stop(session, stop)
    lately = await session.scalar(
        select(func.count()).select_from(Visit).where(Visit.stop_id == stop.id, Visit.scanned_at > now - USUAL_STAY)
    )
    return OwnDoors(stop, figures.people, lately or 0, await doors.counts_of(session, stop.id))


async def spoken_code(session: AsyncSession, stop: Stop) -> str:
    """The two words of a stop's doors."""
    return (await doors.codes_of_event(session, stop.event))[stop.id]


async def shut_own(
    session: AsyncSession, *, company_id: int, minutes: int, actor: Person, now: datetime
) -> tuple[Stop, int]:
    """Shut the own doors for some minutes; returns the stop and how many people are told."""
    stop = await own_stop(session, company_id=company_id, actor=actor, now=now)
    return await shut_doors.shut(session, stop_id=stop.id, minutes=minutes, actor=actor, by_firm=True, now=now)


async def reopen_own(session: AsyncSession, *, company_id: int, actor: Person, now: datetime) -> Stop:
    """Open the own doors before their time."""
    stop = await own_stop(session, company_id=company_id, actor=actor, now=now)
    return await shut_doors.reopen(session, stop_id=stop.id, actor=actor, by_firm=True, now=now)

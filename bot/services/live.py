"""Industrinatten as it goes on: who is registered, who has been at which doors, how full the buses are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import event_figures, room
from bot.services.programme import USUAL_STAY, event_of, open_stops
from bot.services.staff import require_staff
from db.enums import EventState
from db.models import Event, Person, Stop, Visit

#: An evening is looked at for so long after its end, before the next one comes.
AFTERGLOW = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Door:
    """One company's doors: people who hold a place, people who have been there, and those of the last 40 minutes."""

    company: str
    registered: int
    visitors: int
    lately: int


@dataclass(frozen=True, slots=True)
class Bus:
    name: str
    taken: int
    seats: int


@dataclass(frozen=True, slots=True)
class Live:
    """The evening in numbers. `registered` counts companions, `visitors` are different people with a stamp."""

    event: Event
    registered: int
    visitors: int
    doors: Sequence[Door]
    buses: Sequence[Bus]


async def live(session: AsyncSession, *, actor: Person, now: datetime) -> Live | None:
    """The evening that goes on, comes next, or was the last; None when there is none."""
    require_staff(actor)
    event_id = await _event_id(session, now)
    if event_id is None:
        return None
    event = await event_of(session, event_id)
    figures = await event_figures.figures_of(session, event)
    visits = await _visits(session, event.id, now)
    doors = [
        Door(stop.company.name, figures.by_stop.get(stop.id, 0), *visits.get(stop.id, (0, 0)))
        for stop in open_stops(event)
    ]
    routes = sorted((route for route in event.routes if route.is_open), key=lambda route: route.name)
    taken = await room.seats_taken(session, [route.id for route in routes])
    buses = [Bus(route.name, taken.get(route.id, 0), route.seats) for route in routes]
    visitors = await session.scalar(
        select(func.count(Visit.person_id.distinct()))
        .join(Stop, Stop.id == Visit.stop_id)
        .where(Stop.event_id == event.id)
    )
    return Live(event, figures.people, visitors or 0, doors, buses)


async def _event_id(session: AsyncSession, now: datetime) -> int | None:
    public = select(Event.id).where(Event.state == EventState.PUBLISHED)
    coming: int | None = await session.scalar(
        public.where(Event.ends_at > now - AFTERGLOW).order_by(Event.starts_at).limit(1)
    )
    return coming or await session.scalar(public.order_by(Event.ends_at.desc()).limit(1))


async def _visits(session: AsyncSession, event_id: int, now: datetime) -> dict[int, tuple[int, int]]:
    """By stop: visitors, and those who were scanned so lately that they are probably still there."""
    lately = func.sum(case((Visit.scanned_at > now - USUAL_STAY, 1), else_=0))
    rows = await session.execute(
        select(Visit.stop_id, func.count(), lately)
        .join(Stop, Stop.id == Visit.stop_id)
        .where(Stop.event_id == event_id)
        .group_by(Visit.stop_id)
    )
    return {stop_id: (count, int(recent or 0)) for stop_id, count, recent in rows}

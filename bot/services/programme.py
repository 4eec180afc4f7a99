"""The public programme: the next Industrinatten and the firms that open their doors."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from db.models import Event, Stop


async def next_event(session: AsyncSession, *, now: datetime) -> Event | None:
    """The first event that is not over, with its stops by opening time."""
    event: Event | None = await session.scalar(
        select(Event)
        .options(selectinload(Event.stops).options(joinedload(Stop.company)))
        .where(Event.ends_at > now)
        .order_by(Event.starts_at)
        .limit(1)
    )
    return event


def zone_of(event: Event) -> ZoneInfo:
    """The zone in which people read the times of an event."""
    return ZoneInfo(event.zone)

"""Who has not been here for long is told two weeks before their answers are erased."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import outbox
from bot.services.people import works_here
from bot.services.privacy import PROFILE_DAYS
from db.enums import NoticeKind
from db.models import Conversation, Person, Profile

WARNED_DAYS = 14


def erased_on(person: Person, *, zone: ZoneInfo) -> date:
    """The local day on which retention erases somebody who does not come back."""
    return (person.last_seen_at + timedelta(days=PROFILE_DAYS)).astimezone(zone).date()


def is_due(person: Person, *, now: datetime) -> bool:
    """Whether it is time to tell somebody; no more once they have been here again."""
    return person.last_seen_at < now - timedelta(days=PROFILE_DAYS - WARNED_DAYS)


async def warn(session: AsyncSession, *, now: datetime) -> None:
    """Write to whoever told something about themselves and has not been here for almost a year; once each time."""
    told = (Person.id.in_(select(table.person_id)) for table in (Profile, Conversation))
    silent = await session.scalars(
        select(Person).where(
            Person.last_seen_at < now - timedelta(days=PROFILE_DAYS - WARNED_DAYS),
            Person.unreachable_at.is_(None),
            not_(works_here()),
            or_(*told),
        )
    )
    for person in list(silent):
        await outbox.enqueue(
            session,
            person_id=person.id,
            kind=NoticeKind.RETENTION_SOON,
            subject_id=0,
            occasion=person.last_seen_at.date().isoformat(),
            now=now,
        )

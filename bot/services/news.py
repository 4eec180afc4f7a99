"""News: messages that nobody asked for at that moment (a new place that fits, a message of staff), by consent only."""

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import consents
from db.enums import ConsentPurpose
from db.models import Consent, Person


async def allow(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """The person wants news."""
    await consents.give(session, person, ConsentPurpose.BROADCASTS, now=now)


async def stop(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """The person wants no news any more; what is in the outbox for them is not sent either."""
    await consents.withdraw_purpose(session, person, ConsentPurpose.BROADCASTS, now=now)


async def wants(session: AsyncSession, person_id: int) -> bool:
    """Whether the person wants news now. Asked again when a copy is sent, since minds change."""
    found = await session.scalar(wanting(session).where(Consent.person_id == person_id).limit(1))
    return found is not None


async def was_asked(session: AsyncSession, person: Person) -> bool:
    """Whether the person ever said yes, even if they took it back."""
    found = await session.scalar(
        select(Consent.id).where(Consent.person_id == person.id, Consent.purpose == ConsentPurpose.BROADCASTS).limit(1)
    )
    return found is not None


def receivers(session: AsyncSession) -> Select[int]:
    """The ids of people whom news may reach: they want it, and nothing stands in the way of sending."""
    return select(Person.id).where(
        Person.id.in_(wanting(session)), Person.unreachable_at.is_(None), Person.paused_at.is_(None)
    )


def wanting(session: AsyncSession) -> Select[int]:
    """The ids of people who want news now, whether or not it can reach them.

    Who must be asked again about their answers gets none either: news is chosen by the answers.
    """
    return consents.holders(session, ConsentPurpose.BROADCASTS).where(
        Consent.person_id.not_in(consents.waiting(session, ConsentPurpose.PROFILE))
    )

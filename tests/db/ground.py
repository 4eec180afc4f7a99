"""An evening to test with: the example region, its event, and people."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import evenings, programme, region, reminders, retention
from bot.services.client_messages import Gone
from db.enums import NoticeKind
from db.models import Event, OutboxMessage, Person, Place, Registration, Stop
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_person

ZONE = ZoneInfo("Europe/Stockholm")


async def example_event(session: AsyncSession, *, now: datetime = NOW) -> Event:
    """The example's evening, from an empty database."""
    await region.fill_with_example(session, now=now, zone=ZONE)
    event = await programme.next_event(session, now=now)
    assert event is not None
    return event


async def staff(session: AsyncSession) -> Person:
    found: Person = (await session.scalars(select(Person).where(Person.is_staff))).one()
    return found


def stop_named(event: Event, name: str) -> Stop:
    return next(stop for stop in event.stops if stop.company.name.startswith(name))


async def register(
    session: AsyncSession,
    event: Event,
    telegram_id: int,
    *stops: Stop,
    at: datetime | None = None,
    party: int = 1,
    now: datetime = NOW,
) -> Registration:
    """Somebody who takes an evening with exactly these stops, at `at` if given."""
    person = await make_person(session, telegram_id, now=now)
    registration = await evenings.propose(session, person, event, profile=None, now=now)
    for place in registration.places:
        await session.delete(place)
    for seat in registration.seats:
        await session.delete(seat)
    await session.flush()
    registration.party = party
    for stop in stops:
        session.add(
            Place(
                registration_id=registration.id,
                stop_id=stop.id,
                status="proposed",
                slot_at=at or programme.slots_of(stop)[0],
            )
        )
    registration = await again(session, registration)
    await evenings.take(session, registration, now=now)
    registration.reminders = True
    return await again(session, registration)


async def again(session: AsyncSession, registration: Registration) -> Registration:
    await session.flush()
    found = await evenings.registration_of(session, registration.person_id, registration.event_id)
    assert found is not None
    return found


async def written(database: Database, kind: NoticeKind) -> list[OutboxMessage]:
    """The messages of a kind in the outbox, in order."""
    async with database.transaction() as session:
        found = await session.scalars(
            select(OutboxMessage).where(OutboxMessage.kind == kind).order_by(OutboxMessage.id)
        )
        return list(found)


def evening(event: Event, **since: float) -> datetime:
    """A moment counted from the event's beginning."""
    return event.starts_at + timedelta(**since)


async def tick(database: Database, now: datetime) -> None:
    """What the clock does each minute."""
    async with database.transaction() as session:
        await reminders.enqueue_due(session, now=now)


async def enforce_retention(session: AsyncSession, *, now: datetime) -> list[Gone]:
    """All that retention does in a day, in the scheduler's order."""
    gone = await retention.empty_words(session, now=now)
    gone += await retention.erase_silent(session, now=now)
    await retention.drop_records(session, now=now)
    return gone

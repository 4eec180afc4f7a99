"""Doors that a firm shuts for some minutes: who is concerned is told once, and they open again by themselves."""

from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import audit, outbox
from bot.services.programme import stay_at, stop_of, zone_of
from db.enums import EventState, NoticeKind, PlaceStatus, RegistrationStatus
from db.models import Event, OutboxMessage, Person, Place, Registration, Route, RouteStop, Seat, Stop, Visit

#: For how many minutes doors can be shut with one tap.
MINUTES = (10, 20, 40)
#: Doors can be shut so long before they open.
BEFORE_OPENING = timedelta(minutes=30)
#: Who got off a bus so lately may still be on the way from it to the doors.
FROM_THE_BUS = timedelta(minutes=10)


def shut_until(stop: Stop, now: datetime) -> datetime | None:
    """When doors that are shut now open again; None when they are not shut."""
    return stop.shut_until if stop.shut_until is not None and stop.shut_until > now else None


def can_be_shut(stop: Stop, now: datetime) -> bool:
    """Whether it is the time of these doors. The stop's event must be loaded."""
    is_on = stop.is_open and stop.event.state is EventState.PUBLISHED
    return is_on and stop.opens_at - BEFORE_OPENING <= now < stop.closes_at - timedelta(minutes=1)


async def shut(
    session: AsyncSession, *, stop_id: int, minutes: int, actor: Person, by_firm: bool, now: datetime
) -> tuple[Stop, int]:
    """Shut doors for some minutes, at most until they close; returns the stop and how many people are told.

    The caller has checked who may. Doors that are shut already stay as they are: a second tap prolongs nothing.
    Raises NoLongerPossible outside the hours of the doors.
    """
    stop = await _locked(session, stop_id)
    if shut_until(stop, now) is not None:
        return stop, 0
    if minutes not in MINUTES:
        raise NoLongerPossible("button-unknown")
    if not can_be_shut(stop, now):
        raise NoLongerPossible("doors-cannot-shut", company=stop.company.name)
    stop.shut_until = min(_full_minute(now) + timedelta(minutes=minutes), stop.closes_at)
    audit.record(
        session,
        actor,
        "doors-shut",
        now=now,
        company=stop.company.name,
        minutes=minutes,
        **_who(by_firm),
    )
    concerned = await _concerned(session, stop, now)
    for person_id in concerned:
        await outbox.enqueue(
            session,
            person_id=person_id,
            kind=NoticeKind.DOORS_SHUT,
            subject_id=stop.id,
            occasion=occasion_of(stop.shut_until),
            until=occasion_of(stop.shut_until),
            now=now,
        )
    await session.flush()
    return stop, len(concerned)


async def reopen(session: AsyncSession, *, stop_id: int, actor: Person, by_firm: bool, now: datetime) -> Stop:
    """Open doors before their time; who was told that they are shut is told so. Repeating changes nothing."""
    stop = await _locked(session, stop_id)
    until = shut_until(stop, now)
    if until is None:
        return stop
    stop.shut_until = now
    audit.record(session, actor, "doors-reopened", now=now, company=stop.company.name, **_who(by_firm))
    for person_id in await _told(session, stop, until):
        await outbox.enqueue(
            session,
            person_id=person_id,
            kind=NoticeKind.DOORS_OPEN,
            subject_id=stop.id,
            occasion=occasion_of(until),
            until=occasion_of(until),
            now=now,
        )
    await session.flush()
    return stop


def occasion_of(until: datetime) -> str:
    """Names one shutting of doors: by the second (since 1970) at which it was to end."""
    return str(int(until.timestamp()))


def _who(by_firm: bool) -> dict[str, str]:
    return {"by": "firm" if by_firm else "staff"}


def _full_minute(now: datetime) -> datetime:
    """The next full minute, so that the time that people read is the time at which the doors open."""
    floor = now.replace(second=0, microsecond=0)
    return floor if floor == now else floor + timedelta(minutes=1)


async def _locked(session: AsyncSession, stop_id: int) -> Stop:
    """The stop, which nobody else shuts or opens until the transaction ends."""
    await session.execute(select(Stop.id).where(Stop.id == stop_id).with_for_update())
    stop = await stop_of(session, stop_id)
    await session.refresh(stop, ["shut_until"])
    return stop


async def _concerned(session: AsyncSession, stop: Stop, now: datetime) -> list[int]:
    """People whose time falls into it or whose bus comes while it lasts, but for those who have been there."""
    found = {*await session.scalars(_with_a_time(stop, now)), *await _on_the_bus(session, stop, now)}
    been = set(await session.scalars(select(Visit.person_id).where(Visit.stop_id == stop.id)))
    return sorted(found - been)


def _with_a_time(stop: Stop, now: datetime) -> Select[int]:
    return (
        select(Registration.person_id)
        .join(Place, Place.registration_id == Registration.id)
        .where(
            Registration.status == RegistrationStatus.REGISTERED,
            Place.stop_id == stop.id,
            Place.status == PlaceStatus.HELD,
            Place.slot_at < stop.shut_until,
            Place.slot_at > now - stay_at(stop),
        )
    )


async def _on_the_bus(session: AsyncSession, stop: Stop, now: datetime) -> list[int]:
    """People with a seat on a bus that comes to these doors while they are shut."""
    rows = await session.execute(
        select(Registration.person_id, RouteStop.departs_at, Route.delay_minutes)
        .join(Seat, Seat.registration_id == Registration.id)
        .join(RouteStop, RouteStop.id == Seat.alight_id)
        .join(Route, Route.id == Seat.route_id)
        .where(RouteStop.stop_id == stop.id, Route.is_open, Registration.status == RegistrationStatus.REGISTERED)
    )
    until = stop.shut_until or now
    return [
        person_id
        for person_id, departs_at, delay in rows
        if now - FROM_THE_BUS <= departs_at + timedelta(minutes=delay) < until
    ]


async def _told(session: AsyncSession, stop: Stop, until: datetime) -> list[int]:
    """People for whom a message about this shutting was written."""
    rows = await session.execute(
        select(OutboxMessage.person_id, OutboxMessage.args).where(
            OutboxMessage.kind == NoticeKind.DOORS_SHUT,
            OutboxMessage.subject_id == stop.id,
            OutboxMessage.dropped_at.is_(None),
        )
    )
    return sorted({person_id for person_id, args in rows if args.get("until") == occasion_of(until)})


def local(event: Event, at: datetime) -> datetime:
    """An instant in the zone in which people read the event's times."""
    return at.astimezone(zone_of(event))

"""Lines and lots: who waits for a full stop, whom a freed place is offered to, and drawing by lot."""

import random
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, outbox, room
from bot.services.programme import slots_of
from bot.services.staff import require_staff
from db.enums import NoticeKind, PlaceStatus, RegistrationStatus
from db.models import Company, Draw, Person, Place, Registration, Stop

#: How long an offered place is kept; shorter when the visit is near.
OFFER_TIME = timedelta(hours=24)
SHORTEST_OFFER = timedelta(minutes=15)
#: Until so long before the visit an offer may be open.
BEFORE_VISIT = timedelta(minutes=30)


async def offer_next(session: AsyncSession, stop_id: int, *, now: datetime) -> None:
    """Offer what is free at a stop to those who wait, first come, first served; each gets a deadline."""
    await room.lock_stops(session, [stop_id])
    stop: Stop | None = await session.scalar(select(Stop).options(joinedload(Stop.event)).where(Stop.id == stop_id))
    if stop is None or stop.closes_at <= now or (stop.by_lot and stop.drawn_at is None):
        return
    line = await session.scalars(
        select(Place)
        .options(joinedload(Place.registration))
        .where(Place.stop_id == stop_id, Place.status == PlaceStatus.WAITING)
        .order_by(Place.waiting_since, Place.id)
    )
    for place in list(line):
        taken = await room.taken_at(session, [stop])
        slot_at = _free_slot(stop, place, taken, now)
        if slot_at is None:
            # A smaller party further back may still fit.
            continue
        place.status, place.slot_at, place.offer_until = PlaceStatus.OFFERED, slot_at, _deadline(slot_at, now)
        await session.flush()
        await outbox.enqueue(
            session,
            person_id=place.registration.person_id,
            kind=NoticeKind.PLACE_OFFERED,
            subject_id=place.id,
            occasion=place.offer_until.isoformat(timespec="minutes"),
            now=now,
        )


def _free_slot(stop: Stop, place: Place, taken: room.Taken, now: datetime) -> datetime | None:
    """The time that the person wished for, or the nearest one with room that is still to come."""
    wished = place.slot_at or stop.opens_at
    free = [
        slot
        for slot in slots_of(stop)
        if slot > now + SHORTEST_OFFER and room.has_room(stop, slot, taken, place.registration.party)
    ]
    return min(free, key=lambda slot: abs(slot - wished), default=None)


def _deadline(slot_at: datetime, now: datetime) -> datetime:
    return max(min(now + OFFER_TIME, slot_at - BEFORE_VISIT), now + SHORTEST_OFFER)


async def expire_offers(session: AsyncSession, *, now: datetime) -> None:
    """Offers that nobody took in time go to the next in line; who let one pass is last in line."""
    late = await session.scalars(
        select(Place).where(Place.status == PlaceStatus.OFFERED, Place.offer_until <= now).order_by(Place.id)
    )
    late_places = list(late)
    for place in late_places:
        place.status, place.offer_until, place.waiting_since = PlaceStatus.WAITING, None, now
    await session.flush()
    for stop_id in sorted({place.stop_id for place in late_places}):
        await offer_next(session, stop_id, now=now)


async def place_of_person(session: AsyncSession, *, place_id: int, person: Person) -> Place:
    """A person's own place with its stop, company and registration. Raises NotAllowed for anybody else's."""
    place: Place | None = await session.scalar(
        select(Place)
        .join(Registration, Registration.id == Place.registration_id)
        .options(
            joinedload(Place.registration),
            joinedload(Place.stop).options(joinedload(Stop.company), joinedload(Stop.event)),
        )
        .where(Place.id == place_id, Registration.person_id == person.id)
    )
    if place is None:
        raise NotAllowed("place-not-yours")
    return place


async def accept_offer(session: AsyncSession, *, place_id: int, person: Person, now: datetime) -> Place:
    """Take an offered place. Repeating changes nothing; raises NoLongerPossible after the deadline."""
    place = await place_of_person(session, place_id=place_id, person=person)
    await room.lock_stops(session, [place.stop_id])
    await session.refresh(place, ["status", "offer_until"])
    if place.status is PlaceStatus.HELD:
        return place
    if place.status is not PlaceStatus.OFFERED or place.offer_until is None or place.offer_until <= now:
        raise NoLongerPossible("offer-of-place-over", company=place.stop.company.name)
    place.status, place.offer_until, place.waiting_since = PlaceStatus.HELD, None, None
    await session.flush()
    return place


async def let_go(session: AsyncSession, place: Place, *, now: datetime) -> None:
    """Give up an offered place (or a place in the line): the next in line is offered it. Held places stay."""
    if place.status not in (PlaceStatus.OFFERED, PlaceStatus.WAITING):
        return
    stop_id = place.stop_id
    await session.delete(place)
    await session.flush()
    await offer_next(session, stop_id, now=now)


async def position(session: AsyncSession, place: Place) -> int:
    """The place in the line, from 1."""
    before = await session.scalar(
        select(func.count())
        .select_from(Place)
        .where(
            Place.stop_id == place.stop_id,
            Place.status == PlaceStatus.WAITING,
            or_(
                Place.waiting_since < place.waiting_since,
                (Place.waiting_since == place.waiting_since) & (Place.id < place.id),
            ),
        )
    )
    return (before or 0) + 1


async def _entrants(session: AsyncSession, stop_id: int) -> list[Place]:
    found = await session.scalars(
        select(Place)
        .join(Registration, Registration.id == Place.registration_id)
        .options(joinedload(Place.registration))
        .where(
            Place.stop_id == stop_id,
            Place.status == PlaceStatus.IN_LOT,
            Registration.status == RegistrationStatus.REGISTERED,
        )
        .order_by(Place.id)
    )
    return list(found)


async def draw_lots(session: AsyncSession, *, stop_id: int, actor: Person, now: datetime, seed: str) -> Draw:
    """Draw places by lot among those who registered for a stop. The seed makes the draw repeatable; all are told.

    Who is not drawn stands in the waiting line, in the order of the draw. Raises NotAllowed for anybody but staff,
    NoLongerPossible for a stop that is not by lot or was drawn before.
    """
    require_staff(actor)
    await room.lock_stops(session, [stop_id])
    stop: Stop | None = await session.scalar(select(Stop).options(joinedload(Stop.event)).where(Stop.id == stop_id))
    if stop is None or not stop.by_lot:
        raise NoLongerPossible("stop-not-by-lot")
    if stop.drawn_at is not None:
        raise NoLongerPossible("stop-drawn-before")
    order = await _entrants(session, stop_id)
    random.Random(seed).shuffle(order)
    stop.drawn_at = now
    winners = []
    for number, place in enumerate(order):
        taken = await room.taken_at(session, [stop])
        slot_at = _free_slot(stop, place, taken, now)
        if slot_at is not None:
            place.status, place.slot_at, place.waiting_since = PlaceStatus.HELD, slot_at, None
            winners.append(place)
        else:
            place.status = PlaceStatus.WAITING
            place.waiting_since = now + timedelta(microseconds=number)
        await session.flush()
        await outbox.enqueue(
            session,
            person_id=place.registration.person_id,
            kind=NoticeKind.LOT_WON if slot_at is not None else NoticeKind.LOT_LOST,
            subject_id=place.id,
            now=now,
        )
    draw = Draw(
        stop_id=stop_id,
        seed=seed,
        entrants=[str(place.id) for place in order],
        winners=[str(place.id) for place in winners],
        drawn_at=now,
        drawn_by=actor.id,
    )
    session.add(draw)
    company = await session.get_one(Company, stop.company_id)
    audit.record(
        session,
        actor,
        "lots-drawn",
        now=now,
        company=company.name,
        winners=len(draw.winners),
        entrants=len(draw.entrants),
    )
    await session.flush()
    return draw

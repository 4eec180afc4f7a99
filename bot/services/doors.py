"""At the door: a scanned poster is stamp, attendance and choice; complete stamp cards; what a firm sees of it."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, door_codes, outbox, typed_codes
from bot.services.leads import contacts_of
from bot.services.programme import open_stops, stop_of, zone_of
from bot.services.staff import require_staff
from db.enums import DoorChoice, EventState, NoticeKind, RegistrationStatus
from db.models import (
    CompanyContact,
    Event,
    Lead,
    Person,
    Profile,
    Registration,
    Reward,
    Stop,
    Visit,
)
from db.upsert import insert_unless_present

#: A code works a little before the doors open and after they close.
GRACE = timedelta(minutes=30)
#: The firm's number of visitors is renewed at most so often.
COUNT_EVERY = timedelta(seconds=20)
#: Letters of a reward's code: none that look alike.
_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ23456789"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a scan led to."""

    visit: Visit
    stop: Stop
    is_new: bool
    registration: Registration


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """A firm's evening in numbers: visitors, those who said yes, those who may later."""

    visitors: int
    yes: int
    later: int


async def stamp_by_link(session: AsyncSession, *, payload: str, person: Person, now: datetime) -> Stamp:
    """The stamp for a scanned poster. Raises NoLongerPossible for a forged code or outside the stop's hours."""
    stop_id = door_codes.stop_id_in(payload)
    if stop_id is None:
        raise NoLongerPossible("door-code-unknown")
    try:
        stop = await stop_of(session, stop_id)
    except NoLongerPossible as error:
        # The same words whether the stop is gone or never was.
        raise NoLongerPossible("door-code-unknown") from error
    if not door_codes.is_signed(stop, payload):
        raise NoLongerPossible("door-code-unknown")
    return await _stamp(session, stop, person, now)


async def stamp_by_words(session: AsyncSession, *, text: str, person: Person, now: datetime) -> Stamp:
    """The stamp for two spoken words, among the stops that are open now.

    Raises NoLongerPossible for words that are no code of this evening; after five wrong ones the person must wait.
    """
    await typed_codes.check_patience(session, person, text_key="door-code-too-often", now=now)
    found = await session.scalars(
        select(Stop)
        .join(Event, Event.id == Stop.event_id)
        .options(joinedload(Stop.event), joinedload(Stop.company))
        .where(Stop.is_open, Stop.opens_at <= now + GRACE, Stop.closes_at >= now - GRACE)
    )
    by_event: dict[int, list[Stop]] = {}
    for stop in found:
        by_event.setdefault(stop.event_id, []).append(stop)
    wanted = door_codes.folded_code(text)
    for stops in by_event.values():
        codes = await codes_of_event(session, stops[0].event)
        for stop in stops:
            if door_codes.folded_code(codes.get(stop.id, "")) == wanted:
                return await _stamp(session, stop, person, now)
    # Kept although the person gets an error: it must not be rolled back, so the caller tells it without raising.
    await typed_codes.note_wrong(session, person, now=now)
    raise WrongWords("door-words-wrong")


class WrongWords(NoLongerPossible):
    """Two words that are no code now. The attempt is written down, so this must not end the transaction."""


async def codes_of_event(session: AsyncSession, event: Event) -> dict[int, str]:
    """The spoken codes of all stops of an event, by stop."""
    stops = await session.scalars(select(Stop).where(Stop.event_id == event.id))
    return door_codes.spoken_codes(list(stops), event.secret)


async def _stamp(session: AsyncSession, stop: Stop, person: Person, now: datetime) -> Stamp:
    event = stop.event
    zone = zone_of(event)
    if event.state is not EventState.PUBLISHED or not stop.is_open:
        raise NoLongerPossible("door-closed-today", company=stop.company.name)
    if now < stop.opens_at - GRACE:
        opens = stop.opens_at.astimezone(zone)
        raise NoLongerPossible("door-not-open-yet", company=stop.company.name, day=opens.date(), opens=opens)
    if now > stop.closes_at + GRACE:
        raise NoLongerPossible("door-closed-now", company=stop.company.name)
    registration = await registration_for(session, person, event, now=now)
    is_new = await insert_unless_present(
        session, Visit, person_id=person.id, stop_id=stop.id, scanned_at=now, choice=None
    )
    visit = await _visit(session, person, stop.id)
    if is_new:
        await _tell_firm(session, stop, now)
        await _reward_if_complete(session, event, person, now)
    return Stamp(visit, stop, is_new, registration)


async def registration_for(session: AsyncSession, person: Person, event: Event, *, now: datetime) -> Registration:
    """The visitor's registration; who comes without one gets one as a walk-in."""
    await insert_unless_present(
        session,
        Registration,
        person_id=person.id,
        event_id=event.id,
        status=RegistrationStatus.WALK_IN,
        party=1,
        created_at=now,
    )
    registration: Registration = (
        await session.scalars(
            select(Registration).where(Registration.person_id == person.id, Registration.event_id == event.id)
        )
    ).one()
    if registration.status in (RegistrationStatus.PROPOSED, RegistrationStatus.CANCELLED):
        registration.status = RegistrationStatus.WALK_IN
    return registration


async def _visit(session: AsyncSession, person: Person, stop_id: int) -> Visit:
    visit: Visit | None = await session.scalar(
        select(Visit)
        .options(joinedload(Visit.stop).joinedload(Stop.company), joinedload(Visit.stop).joinedload(Stop.event))
        .where(Visit.person_id == person.id, Visit.stop_id == stop_id)
    )
    if visit is None:
        raise NotAllowed("visit-not-yours")
    return visit


async def visit_of(session: AsyncSession, person: Person, stop_id: int) -> Visit:
    """A person's own visit. Raises NotAllowed when they were not there."""
    return await _visit(session, person, stop_id)


async def choose(session: AsyncSession, visit: Visit, choice: DoorChoice, *, now: datetime) -> None:
    """Keep the visitor's choice and renew the firm's numbers."""
    if visit.choice is not choice:
        visit.choice = choice
        await session.flush()
        await _tell_firm(session, visit.stop, now)


async def needs_age(session: AsyncSession, person: Person, registration: Registration) -> bool:
    """Whether nobody knows yet that this visitor has turned 13."""
    return registration.turned_13 is not True and await session.get(Profile, person.id) is None


async def visits_of(session: AsyncSession, person_id: int, event_id: int) -> list[Visit]:
    """A person's stamps of an event, in order."""
    found = await session.scalars(
        select(Visit)
        .join(Stop, Stop.id == Visit.stop_id)
        .options(joinedload(Visit.stop).joinedload(Stop.company))
        .where(Visit.person_id == person_id, Stop.event_id == event_id)
        .order_by(Visit.scanned_at, Visit.id)
    )
    return list(found)


async def counts_of(session: AsyncSession, stop_id: int) -> DoorCounts:
    """Visitors of a stop: numbers only."""
    rows = await session.execute(
        select(Visit.choice, func.count()).where(Visit.stop_id == stop_id).group_by(Visit.choice)
    )
    by_choice = {choice: int(count) for choice, count in rows}
    return DoorCounts(sum(by_choice.values()), by_choice.get(DoorChoice.YES, 0), by_choice.get(DoorChoice.LATER, 0))


async def stops_of_contact(session: AsyncSession, person: Person, *, now: datetime) -> list[Stop]:
    """The doors of a contact's firms at events that are not long over."""
    found = await session.scalars(
        select(Stop)
        .join(CompanyContact, CompanyContact.company_id == Stop.company_id)
        .join(Event, Event.id == Stop.event_id)
        .options(joinedload(Stop.company), joinedload(Stop.event))
        .where(
            CompanyContact.person_id == person.id,
            CompanyContact.rests_since.is_(None),
            Event.state == EventState.PUBLISHED,
            Event.ends_at > now - timedelta(days=30),
        )
        .order_by(Stop.opens_at, Stop.id)
    )
    return list(found)


async def yes_without_lead(session: AsyncSession, person: Person) -> list[Visit]:
    """Visits at which the person said yes to a company that has no lead of theirs yet, of the last days."""
    found = await session.scalars(
        select(Visit)
        .join(Stop, Stop.id == Visit.stop_id)
        .options(joinedload(Visit.stop).joinedload(Stop.company))
        .where(
            Visit.person_id == person.id,
            Visit.choice == DoorChoice.YES,
            Stop.company_id.not_in(select(Lead.company_id).where(Lead.person_id == person.id)),
        )
        .order_by(Visit.scanned_at)
    )
    return list(found)


async def _tell_firm(session: AsyncSession, stop: Stop, now: datetime) -> None:
    """Have the number of visitors renewed on the phones of the firm's contacts; many scans are one change."""
    step = int(now.timestamp() // COUNT_EVERY.total_seconds())
    due_at = datetime.fromtimestamp((step + 1) * COUNT_EVERY.total_seconds(), tz=now.tzinfo)
    for contact in await contacts_of(session, stop.company_id):
        await outbox.enqueue(
            session,
            person_id=contact.person_id,
            kind=NoticeKind.DOOR_COUNT,
            subject_id=stop.id,
            occasion=str(step),
            due_at=due_at,
            now=now,
        )


def stamps_needed(event: Event) -> int | None:
    """How many stamps make a complete card: what staff set, at most as many as there are doors."""
    if event.stamps_needed is None:
        return None
    return min(event.stamps_needed, len(open_stops(event)))


async def _reward_if_complete(session: AsyncSession, event: Event, person: Person, now: datetime) -> None:
    visits = await visits_of(session, person.id, event.id)
    doors = await session.scalar(select(func.count()).select_from(Stop).where(Stop.event_id == event.id, Stop.is_open))
    if event.stamps_needed is None or len(visits) < min(event.stamps_needed, doors or 0):
        return
    code = "".join(secrets.choice(_LETTERS) for _ in range(6))
    await insert_unless_present(session, Reward, person_id=person.id, event_id=event.id, code=code, made_at=now)


async def reward_of(session: AsyncSession, person_id: int, event_id: int) -> Reward | None:
    found: Reward | None = await session.scalar(
        select(Reward).where(Reward.person_id == person_id, Reward.event_id == event_id)
    )
    return found


async def check_reward(session: AsyncSession, *, code: str, actor: Person, now: datetime) -> Reward:
    """Staff hand out a reward, once. Raises NoLongerPossible for an unknown code or one that was checked before."""
    require_staff(actor)
    reward: Reward | None = await session.scalar(
        select(Reward).where(Reward.code == code.strip().upper()).with_for_update()
    )
    if reward is None:
        raise NoLongerPossible("reward-unknown")
    if reward.checked_at is not None:
        raise NoLongerPossible("reward-checked-before", day=reward.checked_at.date(), at=reward.checked_at)
    reward.checked_at, reward.checked_by = now, actor.id
    audit.record(session, actor, "reward-checked", now=now)
    await session.flush()
    return reward

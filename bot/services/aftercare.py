"""After the evening: what a guest left is erased, and the ladder from a visit to the next thing a firm offers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.services import help_desk, leaving, matches, privacy
from bot.services.client_messages import Gone
from bot.services.dialogues import open_ones
from bot.services.people import has_role
from db.enums import DoorChoice, OfferKind, RegistrationStatus
from db.models import (
    Company,
    Dialogue,
    Event,
    HelpQuestion,
    Lead,
    Offer,
    Person,
    Profile,
    Registration,
    Reward,
    Stop,
    Visit,
)

#: What a guest (somebody without a profile) left is erased so long after the evening.
GUEST_DAYS = timedelta(hours=48)
#: The rungs, from a first look to an education.
LADDER = (
    OfferKind.STUDY_VISIT,
    OfferKind.INTERNSHIP,
    OfferKind.SUMMER_JOB,
    OfferKind.APPRENTICESHIP,
    OfferKind.JOB,
    OfferKind.THESIS,
    OfferKind.EDUCATION,
)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What a visited company has for the person next; None when it has nothing open now."""

    company: Company
    offer: Offer | None


async def next_steps(
    session: AsyncSession, person_id: int, event_id: int, *, today: date, rungs: Sequence[OfferKind] = LADDER
) -> list[NextStep]:
    """One next step for each company visited: the first rung whose application window is open.

    A study visit was just made, so it is the last choice. Companies that the person has a lead with, or said no to at
    the door, are left out; so are offers that somebody of their age or schooling cannot have, as far as it is known.
    """
    companies = await session.scalars(
        select(Company)
        .join(Stop, Stop.company_id == Company.id)
        .join(Visit, Visit.stop_id == Stop.id)
        .where(
            Visit.person_id == person_id,
            Stop.event_id == event_id,
            Visit.choice.is_distinct_from(DoorChoice.NO),
        )
        .order_by(Visit.scanned_at)
    )
    asked = set(await session.scalars(select(Lead.company_id).where(Lead.person_id == person_id)))
    profile = await session.scalar(select(Profile).where(Profile.person_id == person_id))
    person = await session.get_one(Person, person_id)
    steps = []
    for company in companies.unique():
        if company.id not in asked and company.paused_at is None:
            steps.append(NextStep(company, await _first_open(session, company.id, today, rungs, person, profile)))
    return steps


async def _first_open(
    session: AsyncSession,
    company_id: int,
    today: date,
    rungs: Sequence[OfferKind],
    person: Person,
    profile: Profile | None,
) -> Offer | None:
    offers = await session.scalars(
        select(Offer).options(joinedload(Offer.company)).where(Offer.company_id == company_id, Offer.is_open)
    )
    order: dict[OfferKind, int] = {
        kind: number for number, kind in enumerate(rungs) if kind is not OfferKind.STUDY_VISIT
    }
    open_now = [offer for offer in offers if _is_open_on(offer, today)]
    for offer in sorted(open_now, key=lambda offer: (order.get(offer.kind, len(LADDER)), offer.id)):
        if profile is None or await matches.may_want(session, person, profile, offer, today=today):
            return offer
    return None


def _is_open_on(offer: Offer, today: date) -> bool:
    """Whether the day lies in the time to say yes."""
    last = offer.apply_by or offer.ends_on
    return (offer.opens_on is None or offer.opens_on <= today) and (last is None or last >= today)


async def erase_guests(session: AsyncSession, *, now: datetime, gone: list[Gone] | None = None) -> int:
    """Erase what people without a profile left, 48 hours after the evening; returns how many.

    Nothing else of them is kept, unless they work with the bot or are on their way at another event. Whoever waits for
    an answer is erased when they have it. What must go from other people's phones is added to `gone`.
    """
    over = select(Event.id).where(Event.ends_at < now - GUEST_DAYS)
    guests = list(
        await session.scalars(
            select(Registration)
            .where(
                Registration.event_id.in_(over),
                Registration.person_id.not_in(select(Profile.person_id)),
                Registration.person_id.not_in(select(HelpQuestion.person_id).where(help_desk.is_waiting())),
                Registration.person_id.not_in(select(Dialogue.person_id).where(open_ones())),
            )
            .order_by(Registration.id)
        )
    )
    if guests:
        people = {guest.person_id for guest in guests}
        async with leaving.still_counted(session, people, now=now):
            await _erase_visits(session, guests)
        for person_id in sorted(people):
            await _erase_if_nothing_else(session, person_id, now=now, gone=[] if gone is None else gone)
    return len(guests)


async def _erase_visits(session: AsyncSession, guests: Sequence[Registration]) -> None:
    """The guests' evening goes: registration, stamps, and the code of a complete card."""
    for guest in guests:
        own = (Reward.person_id == guest.person_id, Reward.event_id == guest.event_id)
        await session.execute(delete(Reward).where(*own))
        await session.execute(
            delete(Visit).where(
                Visit.person_id == guest.person_id,
                Visit.stop_id.in_(select(Stop.id).where(Stop.event_id == guest.event_id)),
            )
        )
        await session.delete(guest)
    await session.flush()


async def _erase_if_nothing_else(session: AsyncSession, person_id: int, *, now: datetime, gone: list[Gone]) -> None:
    person = await session.get(Person, person_id)
    still_here = await session.scalar(select(Registration.id).where(Registration.person_id == person_id).limit(1))
    if person is None or still_here or await has_role(session, person):
        return
    cards = await privacy.erase_person(session, person, now=now, gone=gone)
    gone.extend(Gone(telegram_id, language, (), (message_id,)) for telegram_id, message_id, language in cards)


async def drop_old_proposals(session: AsyncSession, *, now: datetime) -> None:
    """Plans that were looked at and never taken are forgotten when the evening is over."""
    over = select(Event.id).where(Event.ends_at < now)
    await session.execute(
        delete(Registration).where(
            Registration.event_id.in_(over),
            Registration.status.in_((RegistrationStatus.PROPOSED, RegistrationStatus.CANCELLED)),
        )
    )

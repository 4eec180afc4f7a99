"""How many people of the region an offer would fit today: a number for its firm, never who."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, func, not_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.matching.affinity import rarity_of
from bot.matching.concepts import load_lexicon
from bot.matching.fairness import SMALLEST_GROUP
from bot.matching.score import Board
from bot.matching.seeker import Seeker
from bot.matching.weights import load_weights
from bot.services import consents, matches, own_offers, profiles
from bot.services.people import works_here
from db.enums import ConsentPurpose
from db.models import Company, FitLook, Offer, Person, Profile, Skill

#: Numbers are rounded down to this.
STEP = SMALLEST_GROUP
#: So often an hour all contacts of a firm together may look.
MOST_LOOKS, LOOK_SPAN = 4, timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Fit:
    """`at_least` so many people, a multiple of five; None for fewer than five. `looks_left` in this hour."""

    at_least: int | None
    looks_left: int


async def look(session: AsyncSession, *, offer_id: int, actor: Person, now: datetime, today: date) -> Fit:
    """Count for whom the offer would be a good suggestion today, whether it is shown yet or not.

    A firm knows some people of its region. Who changes an offer a little and looks again, and once more, would see
    from the difference what one of them has told: that somebody in Åre under 18 with Tigrinya is among us, say. So
    small numbers are never told, larger ones only in steps of five, and a firm looks four times an hour at most, all
    its contacts and offers together. Raises NoLongerPossible when it has looked often enough.
    """
    offer = await own_offers.offer_of(session, offer_id=offer_id, actor=actor)
    left = await _note_look(session, offer.company_id, now=now)
    found = await _count(session, offer, today=today)
    return Fit(found // STEP * STEP if found >= STEP else None, left)


async def _note_look(session: AsyncSession, company_id: int, *, now: datetime) -> int:
    """Note a look and return how many are left; the firm is locked, so that two looks at once are two."""
    await session.scalar(select(Company.id).where(Company.id == company_id).with_for_update())
    await session.execute(delete(FitLook).where(FitLook.looked_at <= now - LOOK_SPAN))
    looks = await session.scalar(select(func.count()).select_from(FitLook).where(FitLook.company_id == company_id))
    if (looks or 0) >= MOST_LOOKS:
        raise NoLongerPossible("own-offer-fit-often", most=MOST_LOOKS)
    session.add(FitLook(company_id=company_id, looked_at=now))
    await session.flush()
    return MOST_LOOKS - (looks or 0) - 1


async def _count(session: AsyncSession, offer: Offer, *, today: date) -> int:
    """People whom the offer passes every limit for and fits as well as one that they would be told of."""
    seekers = await _seekers(session, today=today)
    if not seekers:
        return 0
    # The sparse tables are imported when somebody looks: they would make every start slower.
    from bot.matching.crowd import Crowd

    shown = await matches.open_offers(session)
    every = await matches.openings_of(session, list((shown | {offer.id: offer}).values()))
    opening = next(one for one in every if one.id == str(offer.id))
    weights = load_weights()
    board = Board([opening], load_lexicon(), weights, rarity_of(every))
    scores = Crowd(seekers, board, today=max(today, offer.opens_on or today), strict_minors=True).scores()
    return int((scores[:, 0] >= weights.tidings_least).sum())


async def _seekers(session: AsyncSession, *, today: date) -> Sequence[Seeker]:
    """Everybody with a profile who has not paused and can be reached; what they put aside before does not count.

    Nobody who works with the bot: a contact could count up and down by their own profile.
    """
    reachable = select(Person.id).where(
        Person.paused_at.is_(None),
        Person.unreachable_at.is_(None),
        not_(works_here()),
        Person.id.not_in(consents.waiting(session, ConsentPurpose.PROFILE)),
    )
    skills: dict[int, list[Skill]] = {}
    for skill in await session.scalars(select(Skill).where(Skill.person_id.in_(reachable))):
        skills.setdefault(skill.person_id, []).append(skill)
    found = await session.scalars(select(Profile).where(Profile.person_id.in_(reachable)))
    return [
        profiles.seeker_of(
            profile,
            skills.get(profile.person_id, []),
            language=None,
            today=today,
            declined_offers=frozenset(),
            declined_companies=frozenset(),
        )
        for profile in found
    ]

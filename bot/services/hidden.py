"""Offers that nothing but the law keeps from a minor: how many, and by which rule, so that it can be said."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from bot.matching.limits import obstacles
from bot.services import matches, profiles
from db.models import Person, Profile


class Hidden(StrEnum):
    """Which rule hides an offer; each has a text `minor-hidden-…`."""

    SCHOOL = "school"
    AGE = "age"
    UNKNOWN = "unknown"


#: Of several rules the one that is told: what one cannot change oneself comes first.
_RULES = {"gap-age": Hidden.AGE, "gap-minor-unknown": Hidden.UNKNOWN, "gap-school": Hidden.SCHOOL}


async def hidden_by_law(
    session: AsyncSession, person: Person, profile: Profile, *, today: date
) -> Mapping[Hidden, int]:
    """How many open offers that the person looks for are hidden by each rule; empty for adults.

    Distance, language and licence are left aside: they are the person's and the firm's business, and told elsewhere.
    """
    if not profiles.is_minor(profile, today):
        return {}
    offers = await matches.open_offers(session)
    seeker = await matches.seeker_for(session, person, profile, today=today)
    free = replace(seeker, travel_km=None, swedish=None, licences=None)
    found: Counter[Hidden] = Counter()
    for opening in await matches.openings_of(session, list(offers.values())):
        keys = [one.reason.key for one in obstacles(free, opening, today=today, strict_minors=True)]
        if keys and all(key in _RULES for key in keys):
            found[next(_RULES[key] for key in _RULES if key in keys)] += 1
    return {why: found[why] for why in Hidden if found[why]}

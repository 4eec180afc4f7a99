"""What comes up in a person's list when they put an offer aside."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.services.matches import Suggestion, open_offers, ranked_seeker, seeker_for
from db.models import Offer, Person, Profile, Ranking

#: So many pages of the list are looked at for the one on which the offer stood.
_PAGES = 3


async def next_after(
    session: AsyncSession, person: Person, profile: Profile, put_aside: Offer, *, now: datetime, today: date
) -> Suggestion | None:
    """What is new on the page where the offer stood; the rest of that page is on the phone already.

    The last of the best when it stood on none (it came by itself, say); None when nothing takes its place.
    The ranking is recorded.
    """
    offers = await open_offers(session)
    seeker = await seeker_for(session, person, profile, today=today)
    as_before = replace(seeker, declined_offers=seeker.declined_offers - {str(put_aside.id)})
    found, comes_up = None, None
    for page in range(_PAGES):
        now_there = await ranked_seeker(session, seeker, offers, today=today, page=page)
        before = await ranked_seeker(session, as_before, offers, today=today, page=page)
        stood = {match.opening.id for match in before.matches}
        found = found or now_there
        if str(put_aside.id) in stood:
            found = now_there
            comes_up = next((match for match in found.matches if match.opening.id not in stood), None)
            break
    else:
        comes_up = next(reversed(found.matches), None) if found else None
    if found is not None:
        session.add(Ranking(person_id=person.id, ranked_at=now, record=found.record(today)))
        await session.flush()
    return Suggestion(offers[int(comes_up.opening.id)], comes_up) if comes_up is not None else None

"""Matches: the offers that fit a candidate, ranked for them, with a record of every ranking."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, OfferGone
from bot.matching.affinity import rarity_of
from bot.matching.bridges import Bridge, bridges
from bot.matching.concepts import load_lexicon
from bot.matching.demand import demand_for
from bot.matching.describe import concepts_of
from bot.matching.limits import obstacles
from bot.matching.opening import Opening
from bot.matching.rank import Match, rank_on
from bot.matching.record import ranking_record
from bot.matching.score import Board, Scorer
from bot.matching.seeker import Seeker
from bot.matching.weights import load_weights
from bot.services import companies, leads, profiles
from bot.services.showing import Showing, how_shown, last_day
from db.enums import OPEN_LEAD_STATUSES, DismissReason, OfferKind
from db.models import Company, Dismissal, Lead, Offer, Person, Profile, Ranking
from db.upsert import insert_unless_present

PAGE = 3
#: A concept that a course's words are about so much (0..1) is taught there.
_MAIN = 0.5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One match together with its offer (and company) as the database has them."""

    offer: Offer
    match: Match


@dataclass(frozen=True, slots=True)
class Way:
    """A course that stands beside a list, with its offer and those that it leads to (with their companies)."""

    offer: Offer
    bridge: Bridge
    opens: Sequence[Offer]
    taught: Sequence[Offer]


async def as_shown(session: AsyncSession, offers: Sequence[Offer], *, today: date) -> list[Suggestion]:
    """The offers of a firm that are shown now, as the cards show them to somebody of whom nothing is known."""
    taken = await leads.accepted_counts(session)
    shown = [offer for offer in offers if how_shown(offer, taken=taken.get(offer.id, 0), today=today) is Showing.OPEN]
    openings = await openings_of(session, shown)
    return [
        Suggestion(offer, Match(opening, 0.0, {}, (), (), None)) for offer, opening in zip(shown, openings, strict=True)
    ]


async def suggest(
    session: AsyncSession, person: Person, profile: Profile, *, now: datetime, today: date, page: int = 0
) -> list[Suggestion]:
    """The best three offers for the person, one for each company; `page` 1 gives the next three.

    Never empty while there is any offer that may be shown, on the first page. The ranking is recorded.
    """
    suggestions, _ways = await suggest_with_ways(session, person, profile, now=now, today=today, page=page)
    return suggestions


async def suggest_with_ways(
    session: AsyncSession, person: Person, profile: Profile, *, now: datetime, today: date, page: int = 0
) -> tuple[list[Suggestion], list[Way]]:
    """As `suggest`, with the courses that stand beside the first page."""
    offers = await open_offers(session)
    ranked = await ranked_for(session, person, profile, offers, today=today, page=page)
    session.add(Ranking(person_id=person.id, ranked_at=now, record=ranked.record(today)))
    await session.flush()
    ways = [
        Way(
            offers[int(bridge.course.id)],
            bridge,
            [offers[int(one.id)] for one in bridge.opens],
            [offers[int(one.id)] for one in bridge.taught],
        )
        for bridge in ranked.bridges
    ]
    return [Suggestion(offers[int(match.opening.id)], match) for match in ranked.matches], ways


@dataclass(frozen=True, slots=True)
class Ranked:
    """A ranking with what went into it."""

    seeker: Seeker
    openings: Sequence[Opening]
    matches: Sequence[Match]
    #: Courses that would open work; only beside the first page.
    bridges: Sequence[Bridge] = ()

    def record(self, today: date) -> dict[str, Any]:
        """What is logged of it."""
        return record_of(self.seeker, self.openings, self.matches, today, self.bridges)


async def ranked_for(
    session: AsyncSession, person: Person, profile: Profile, offers: Mapping[int, Offer], *, today: date, page: int
) -> Ranked:
    """The ranking of the offers for the person, without recording it: to show, or to look whether it is the same."""
    seeker = await seeker_for(session, person, profile, today=today)
    return await ranked_seeker(session, seeker, offers, today=today, page=page)


async def ranked_seeker(
    session: AsyncSession, seeker: Seeker, offers: Mapping[int, Offer], *, today: date, page: int
) -> Ranked:
    """The ranking of the offers for somebody, without recording it."""
    openings = await openings_of(session, list(offers.values()))
    region = _Region(_rarity(openings), await leads.waiting_counts(session), today)
    board = region.board(openings)
    matches = region.ranked_on(board, seeker, PAGE)
    matches += _visits(seeker, openings, matches, region)
    listed = {match.opening.id for match in matches}
    beside = bridges(board, seeker, today=today, strict_minors=True, shown=listed)
    if page == 0:
        return Ranked(seeker, openings, matches, beside)
    told = {bridge.course.id for bridge in beside}
    openings = [opening for opening in openings if opening.id not in told]
    for _ in range(page):
        shown = {match.opening.company_id for match in matches}
        openings = [opening for opening in openings if opening.company_id not in shown]
        matches = region.ranked(seeker, openings, PAGE)
        matches += _visits(seeker, openings, matches, region)
    return Ranked(seeker, openings, matches)


def _rarity(openings: Sequence[Opening]) -> dict[str, float]:
    """How telling each concept is among the firms: a school teaches much, and has none of it for itself."""
    return rarity_of([opening for opening in openings if not opening.is_school])


async def company_scores(session: AsyncSession, person: Person, profile: Profile, *, today: date) -> dict[int, float]:
    """How well each company's best opening fits what the person can and likes, 0..1, without any limit.

    For looking around, which is open to everybody: no kind, distance, language, licence or age counts.
    """
    offers = await open_offers(session)
    seeker = await seeker_for(session, person, profile, today=today)
    board = Board([_opening(offer, 0) for offer in offers.values()], load_lexicon(), load_weights())
    scorer = Scorer(replace(seeker, wants=frozenset(), travel_km=None), board)
    best: dict[int, float] = {}
    for offer, total in zip(offers.values(), scorer.totals, strict=True):
        best[offer.company_id] = max(float(total), best.get(offer.company_id, 0.0))
    return best


@dataclass(frozen=True, slots=True)
class _Region:
    """What a ranking needs to know of all offers: how rare each concept is, and how many people each one has."""

    rarity: Mapping[str, float]
    waiting: Mapping[int, int]
    today: date

    def board(self, openings: Sequence[Opening]) -> Board:
        return Board(openings, load_lexicon(), load_weights(), self.rarity)

    def ranked(self, seeker: Seeker, openings: Sequence[Opening], top: int) -> tuple[Match, ...]:
        return self.ranked_on(self.board(openings), seeker, top)

    def ranked_on(self, board: Board, seeker: Seeker, top: int) -> tuple[Match, ...]:
        leads_by_opening = {str(offer_id): count for offer_id, count in self.waiting.items()}
        demand = demand_for(board.openings, leads_by_opening, board.weights)
        return rank_on(board, seeker, today=self.today, top=top, strict_minors=True, demand=demand)


def _visits(
    seeker: Seeker, openings: Sequence[Opening], matches: tuple[Match, ...], region: _Region
) -> tuple[Match, ...]:
    """Study visits at other firms, to fill a short list: looking is open to everybody who can come."""
    shown = {match.opening.company_id for match in matches}
    visits = [
        opening for opening in openings if opening.kind == OfferKind.STUDY_VISIT and opening.company_id not in shown
    ]
    curious = replace(seeker, wants=frozenset())
    fitting = [one for one in visits if not obstacles(curious, one, today=region.today, strict_minors=True)]
    return region.ranked(curious, fitting, PAGE - len(matches))


def record_of(
    seeker: Seeker,
    openings: Sequence[Opening],
    matches: Sequence[Match],
    today: date,
    beside: Sequence[Bridge] = (),
) -> dict[str, Any]:
    """What is logged of a ranking, so that it can be explained and replayed."""
    return ranking_record(
        seeker, openings, matches, today=today, lexicon=load_lexicon(), weights=load_weights(), bridges=beside
    )


async def seeker_for(session: AsyncSession, person: Person, profile: Profile, *, today: date) -> Seeker:
    """The person as the ranking may see them, with what they put aside or have already said yes to."""
    dismissed = await session.scalars(select(Dismissal.offer_id).where(Dismissal.person_id == person.id))
    wanted = await session.scalars(
        select(Lead.company_id).where(Lead.person_id == person.id, Lead.status.in_(OPEN_LEAD_STATUSES))
    )
    return profiles.seeker_of(
        profile,
        await profiles.skills_of(session, person),
        language=person.language,
        today=today,
        declined_offers=frozenset(str(offer_id) for offer_id in dismissed),
        declined_companies=frozenset(str(company_id) for company_id in wanted),
    )


async def open_offers(session: AsyncSession) -> dict[int, Offer]:
    """All open offers of companies that are not paused, with their companies, by id."""
    found = await session.scalars(
        select(Offer)
        .join(Company, Company.id == Offer.company_id)
        .options(joinedload(Offer.company))
        .where(Offer.is_open, Company.paused_at.is_(None))
        .order_by(Offer.id)
    )
    return {offer.id: offer for offer in found}


async def openings_of(session: AsyncSession, offers: Sequence[Offer]) -> list[Opening]:
    """The offers as the ranking sees them, with the places that are left."""
    taken = await leads.accepted_counts(session)
    return [_opening(offer, taken.get(offer.id, 0)) for offer in offers]


def _opening(offer: Offer, taken: int) -> Opening:
    company = offer.company
    place = None
    if company.latitude is not None and company.longitude is not None:
        place = (company.latitude, company.longitude)
    given = tuple(offer.concepts or offer.teaches or ())
    return Opening(
        id=str(offer.id),
        company_id=str(company.id),
        company=company.name,
        kind=offer.kind,
        title=offer.title,
        concepts=_concepts(offer.title, offer.about, company.name, company.sector or "", company.about, given),
        place=place,
        min_age=offer.min_age,
        after_school=offer.after_school,
        swedish=offer.swedish,
        swedish_reason=offer.swedish_reason,
        licence=offer.licence,
        hazards=None if offer.hazards is None else tuple(offer.hazards),
        languages=frozenset(offer.languages or company.languages),
        places_left=None if offer.places is None else offer.places - taken,
        opens_on=offer.opens_on,
        ends_on=last_day(offer),
        is_school=company.is_school,
        **_leads_to(offer),
    )


def _leads_to(offer: Offer) -> dict[str, Any]:
    """What a course leads to; what it teaches is read from its words when nobody has said it."""
    if offer.kind is not OfferKind.EDUCATION:
        return {}
    read = _concepts(offer.title, offer.about, "", "", "", tuple(offer.concepts))
    main = (concept for concept, share in read.items() if share >= _MAIN)
    return {
        "teaches": tuple(offer.teaches or main),
        "gives_licence": offer.gives_licence,
        "gives_swedish": offer.gives_swedish,
    }


@lru_cache(maxsize=10_000)
def _concepts(
    title: str, about: str, company: str, sector: str, company_about: str, given: tuple[str, ...]
) -> dict[str, float]:
    return concepts_of(
        load_lexicon(),
        title=title,
        about=about,
        company=company,
        sector=sector,
        company_about=company_about,
        given=given,
    )


async def offer_for(session: AsyncSession, offer_id: int) -> Offer:
    """An open offer with its company. Raises NoLongerPossible when it is gone or the company is paused."""
    offer = await session.scalar(select(Offer).options(joinedload(Offer.company)).where(Offer.id == offer_id))
    if offer is None or not offer.is_open:
        raise OfferGone("offer-gone")
    companies.require_taking_leads(offer.company)
    return offer


async def suggestion_for(
    session: AsyncSession, person: Person, profile: Profile, offer: Offer, *, today: date
) -> Suggestion:
    """One offer as a suggestion, with its reasons and gaps.

    Raises NoLongerPossible when the law hides it, or when its first day to say yes is still to come.
    """
    check_has_begun(offer, today)
    seeker = await seeker_for(session, person, profile, today=today)
    (opening,) = await openings_of(session, [offer])
    every = [_opening(one, 0) for one in (await open_offers(session)).values()]
    match = match_for(seeker, opening, every, today=today)
    if match is None:
        raise NoLongerPossible("offer-not-for-minors")
    return Suggestion(offer, match)


def check_has_begun(offer: Offer, today: date) -> None:
    """Raises NoLongerPossible before the first day to say yes."""
    if offer.opens_on is not None and offer.opens_on > today:
        raise NoLongerPossible("gap-not-yet", date=offer.opens_on)


def match_for(seeker: Seeker, opening: Opening, every: Sequence[Opening], *, today: date) -> Match | None:
    """One opening for a person as it stands among `every` other; None when the law hides it."""
    matches = _Region(_rarity(every), {}, today).ranked(seeker, [opening], 1)
    return matches[0] if matches else None


async def check_may_want(session: AsyncSession, person: Person, profile: Profile, offer: Offer, *, today: date) -> None:
    """Raises NoLongerPossible when age or school bars this person from the offer, or no place is left.

    Other gaps (distance, language, licence) are between the person and the firm: they may say yes all the same.
    """
    check_has_begun(offer, today)
    seeker = await seeker_for(session, person, profile, today=today)
    (opening,) = await openings_of(session, [offer])
    for obstacle in obstacles(seeker, opening, today=today, strict_minors=True):
        if obstacle.hidden:
            raise NoLongerPossible("offer-not-for-minors")
        if obstacle.reason.key in ("gap-age", "gap-school", "gap-full", "gap-ended"):
            raise NoLongerPossible(obstacle.reason.key, **obstacle.reason.args)


async def may_want(session: AsyncSession, person: Person, profile: Profile, offer: Offer, *, today: date) -> bool:
    """Whether this person may say yes to the offer (`check_may_want`)."""
    try:
        await check_may_want(session, person, profile, offer, today=today)
    except NoLongerPossible:
        return False
    return True


async def dismiss(
    session: AsyncSession, person: Person, offer: Offer, *, reason: DismissReason | None, now: datetime
) -> None:
    """Put an offer aside. A later reason replaces none; repeating changes nothing."""
    await insert_unless_present(
        session, Dismissal, person_id=person.id, offer_id=offer.id, reason=reason, dismissed_at=now
    )
    if reason is not None:
        row = await session.scalar(
            select(Dismissal).where(Dismissal.person_id == person.id, Dismissal.offer_id == offer.id)
        )
        if row is not None:
            row.reason = reason
    await session.flush()

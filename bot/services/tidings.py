"""Tidings: each night a few people are told of an offer that fits them and that too few have seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.matching.concepts import load_lexicon
from bot.matching.score import Board
from bot.matching.seeker import Seeker
from bot.matching.weights import Weights, load_weights
from bot.services import leads, matches, news, outbox, profiles
from db.enums import OPEN_LEAD_STATUSES, NoticeKind
from db.models import Dismissal, Lead, Offer, OutboxMessage, Person, Profile, Ranking, Skill

if TYPE_CHECKING:
    from bot.matching.allocation import Candidates

#: Whom an offer is told to by day: after school, before supper.
AT = time(16)
#: So many of a person's best offers are candidates for a telling.
BEST_EACH = 20
#: A person who was told of an offer is left in peace for so long.
PEACE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Listener:
    """Somebody who may be told, as the ranking sees them, with the offers that they know already."""

    person_id: int
    seeker: Seeker
    known: frozenset[int]


async def tell_of_offers(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> int:
    """Choose whom to tell of which open offer with room, and write the messages; returns how many.

    The best use of the places for all together (`allocation`): nobody gets more than `tidings_each`, nobody a second
    before all who can have a first, and no offer is told to more people than it has room for. Only to people who want
    news, never of what they know already, and only what fits well. Running it again on the same night tells nothing
    more, because who was just told is left in peace.
    """
    local = now.astimezone(zone)
    offers = list((await matches.open_offers(session)).values())
    listeners = await _listeners(session, now=now, today=local.date())
    if not offers or not listeners:
        return 0
    # The solver and the sparse tables are imported at night only: they would make every start slower.
    from bot.matching.allocation import allocate

    weights = load_weights()
    openings = await matches.openings_of(session, offers)
    board = Board(openings, load_lexicon(), weights)
    pairs = _pairs(listeners, offers, board, local.date(), weights)
    room = await _room(session, offers, weights)
    chosen = allocate(pairs, room, most_each=int(weights.tidings_each))
    due_at = max(now, datetime.combine(local.date(), AT, tzinfo=zone))
    for person, offer in zip(chosen.people, chosen.offers, strict=True):
        listener = listeners[person]
        await outbox.enqueue(
            session,
            person_id=listener.person_id,
            kind=NoticeKind.NEW_OFFER,
            subject_id=offers[offer].id,
            now=now,
            due_at=due_at,
        )
        match = matches.match_for(listener.seeker, openings[offer], openings, today=local.date())
        record = matches.record_of(listener.seeker, openings, [match] if match else [], local.date())
        session.add(Ranking(person_id=listener.person_id, ranked_at=now, record=record))
    return len(chosen.people)


def _pairs(
    listeners: Sequence[_Listener], offers: Sequence[Offer], board: Board, today: date, weights: Weights
) -> "Candidates":
    """Who could be told of what: each person's best openings that fit well and are new to them."""
    from bot.matching.allocation import Candidates
    from bot.matching.crowd import Crowd

    best = Crowd([one.seeker for one in listeners], board, today=today, strict_minors=True).best(BEST_EACH)
    is_known = np.array(
        [
            [number >= 0 and offers[number].id in one.known for number in row]
            for one, row in zip(listeners, best.numbers, strict=True)
        ]
    )
    people, at = np.nonzero((best.numbers >= 0) & (best.scores >= weights.tidings_least) & ~is_known)
    return Candidates(people, best.numbers[people, at].astype(np.int64), best.scores[people, at].astype(np.float64))


async def _room(session: AsyncSession, offers: Iterable[Offer], weights: Weights) -> list[int]:
    """How many more people each offer can be told to: what a firm can talk with, less yeses and tellings so far."""
    wanted = await leads.waiting_counts(session)
    told = await _told_counts(session)
    return [
        max(0, int(weights.leads_for_a_place * (offer.places or 1)) - wanted.get(offer.id, 0) - told.get(offer.id, 0))
        for offer in offers
    ]


async def _told_counts(session: AsyncSession) -> Mapping[int, int]:
    rows = await session.execute(
        select(OutboxMessage.subject_id, func.count())
        .where(OutboxMessage.kind == NoticeKind.NEW_OFFER, OutboxMessage.dropped_at.is_(None))
        .group_by(OutboxMessage.subject_id)
    )
    return {offer_id: count for offer_id, count in rows if offer_id is not None}


async def _listeners(session: AsyncSession, *, now: datetime, today: date) -> list[_Listener]:
    """People who want news and were told nothing for a while, in the order of their ids."""
    just_told = select(OutboxMessage.person_id).where(
        OutboxMessage.kind == NoticeKind.NEW_OFFER, OutboxMessage.created_at > now - PEACE
    )
    rows = await session.execute(
        select(Profile, Person.language)
        .join(Person, Person.id == Profile.person_id)
        .where(Profile.person_id.in_(news.receivers(session)), Profile.person_id.not_in(just_told))
        .order_by(Profile.person_id)
    )
    found = [(profile, language) for profile, language in rows]
    skills = _by_person(await session.scalars(select(Skill).where(Skill.person_id.in_(news.receivers(session)))))
    known = await _known_offers(session)
    wanted = await _wanted_companies(session)
    return [
        _Listener(
            profile.person_id,
            profiles.seeker_of(
                profile,
                skills.get(profile.person_id, []),
                language=language,
                today=today,
                declined_offers=frozenset(),
                declined_companies=wanted.get(profile.person_id, frozenset()),
            ),
            known.get(profile.person_id, frozenset()),
        )
        for profile, language in found
    ]


def _by_person(skills: Iterable[Skill]) -> dict[int, list[Skill]]:
    found: dict[int, list[Skill]] = {}
    for skill in skills:
        found.setdefault(skill.person_id, []).append(skill)
    return found


async def _wanted_companies(session: AsyncSession) -> dict[int, frozenset[str]]:
    """The companies with which each person has an open lead."""
    rows = await session.execute(select(Lead.person_id, Lead.company_id).where(Lead.status.in_(OPEN_LEAD_STATUSES)))
    found: dict[int, set[str]] = {}
    for person_id, company_id in rows:
        found.setdefault(person_id, set()).add(str(company_id))
    return {person_id: frozenset(companies) for person_id, companies in found.items()}


async def _known_offers(session: AsyncSession) -> dict[int, frozenset[int]]:
    """The offers that each person has seen in a list, was told of, put aside, or said yes to."""
    found: dict[int, set[int]] = {}
    told = select(OutboxMessage.person_id, OutboxMessage.subject_id).where(OutboxMessage.kind == NoticeKind.NEW_OFFER)
    put_aside = select(Dismissal.person_id, Dismissal.offer_id)
    wanted = select(Lead.person_id, Lead.offer_id)
    for query in (told, put_aside, wanted):
        for person_id, offer_id in await session.execute(query):
            if offer_id is not None:
                found.setdefault(person_id, set()).add(offer_id)
    shown = await session.execute(
        select(Ranking.person_id, Ranking.record).where(Ranking.person_id.in_(news.receivers(session)))
    )
    for person_id, record in shown:
        found.setdefault(person_id, set()).update(int(one["opening"]) for one in record["result"])
    return {person_id: frozenset(offers) for person_id, offers in found.items()}

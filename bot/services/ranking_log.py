"""Why an offer was ranked: the log of a helped person's rankings, and whether the same would come out now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible
from bot.matching.concepts import load_lexicon
from bot.matching.weights import load_weights
from bot.services import audit, helped_people, matches
from bot.services.helped_people import Helped
from db.models import Offer, Person, Ranking

#: So many of a person's last rankings are listed.
LISTED = 8
#: So many pages of suggestions are tried to find the one that a record is of.
_PAGES = 4


@dataclass(frozen=True, slots=True)
class Versions:
    """The lexicon and the weights that counted, by the hashes of their files."""

    lexicon: str
    weights: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One offer of a ranking as it was recorded; `offer` (with its company) is None when it is gone."""

    offer: Offer | None
    score: float
    parts: Mapping[str, float]
    reasons: Sequence[str]
    gaps: Sequence[str]


@dataclass(frozen=True, slots=True)
class Beside:
    """One course that stood beside a ranking, with the offers that it led to (those that are still there), and why."""

    offer: Offer | None
    leads_to: Sequence[Offer]
    reasons: Sequence[str]


@dataclass(frozen=True, slots=True)
class Logged:
    """One ranking as it was recorded: when, from which input, with which versions, and what came out."""

    id: int
    ranked_at: datetime
    input: str
    versions: Versions
    entries: Sequence[Entry]
    beside: Sequence[Beside] = ()


@dataclass(frozen=True, slots=True)
class Replay:
    """Whether a ranking comes out the same now, and what is other than then: `input`, `lexicon`, `weights`.

    `crowd` when none of these is: how many others wait for an offer counts too, and is not kept.
    """

    is_same: bool
    differs_in: Sequence[str]


def versions_now() -> Versions:
    return Versions(load_lexicon().version, load_weights().version)


async def last_rankings(
    session: AsyncSession, *, question_id: int, actor: Person, now: datetime
) -> tuple[Helped, Sequence[Ranking]]:
    """The person's last rankings, the newest first; the look is logged."""
    helped = await helped_people.look(session, question_id=question_id, actor=actor, now=now, at="rankings")
    found = await session.scalars(
        select(Ranking)
        .where(Ranking.person_id == helped.person.id)
        .order_by(Ranking.ranked_at.desc(), Ranking.id.desc())
        .limit(LISTED)
    )
    return helped, list(found)


async def ranking_of(session: AsyncSession, *, question_id: int, ranking_id: int, actor: Person) -> Logged:
    """One ranking of the helped person with its offers. Raises NoLongerPossible for anybody else's."""
    helped = await helped_people.allowed(session, question_id=question_id, actor=actor)
    ranking = await _ranking(session, helped, ranking_id)
    record = ranking.record
    courses = record.get("bridges", [])
    ids = {int(one["opening"]) for one in (*record["result"], *courses)}
    ids |= {int(opening) for one in courses for opening in (*one["opens"], *one["taught"])}
    found = await session.scalars(select(Offer).options(joinedload(Offer.company)).where(Offer.id.in_(ids)))
    offers = {offer.id: offer for offer in found}
    entries = [
        Entry(offers.get(int(one["opening"])), one["score"], one["parts"], one["reasons"], one["gaps"])
        for one in record["result"]
    ]
    versions = Versions(record["lexicon"], record["weights"])
    beside = [
        Beside(
            offers.get(int(one["opening"])),
            [offers[int(opening)] for opening in (*one["opens"], *one["taught"]) if int(opening) in offers],
            one["reasons"],
        )
        for one in courses
    ]
    return Logged(ranking.id, ranking.ranked_at, record["input"], versions, entries, beside)


async def replay(session: AsyncSession, *, question_id: int, ranking_id: int, actor: Person, now: datetime) -> Replay:
    """Rank anew for the day of the record, and compare. Nothing is recorded but that staff did it."""
    helped = await helped_people.allowed(session, question_id=question_id, actor=actor)
    ranking = await _ranking(session, helped, ranking_id)
    audit.record(session, actor, "help-ranking-replayed", now=now, question=question_id)
    then = ranking.record
    again = await _ranked_again(session, helped, then)
    nearest = max(again, key=lambda one: (_came_out(one) == _came_out(then), one["input"] == then["input"]))
    is_same = _came_out(nearest) == _came_out(then)
    differs_in = [part for part in ("input", "lexicon", "weights") if nearest[part] != then[part]]
    return Replay(is_same, differs_in or ([] if is_same else ["crowd"]))


def _came_out(record: Mapping[str, Any]) -> tuple[Any, Any]:
    """The offers of a ranking, and the courses that stood beside them."""
    return record["result"], record.get("bridges", [])


async def _ranked_again(session: AsyncSession, helped: Helped, then: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What would be recorded now for each page of suggestions, and for each of the offers by itself (tidings)."""
    today = date.fromisoformat(then["today"])
    offers = await matches.open_offers(session)
    again: list[dict[str, Any]] = []
    for page in range(_PAGES):
        ranked = await matches.ranked_for(session, helped.person, helped.profile, offers, today=today, page=page)
        again.append(ranked.record(today))
        if page == 0 and len(then["result"]) == 1:
            alone = [one for one in ranked.openings if one.id == then["result"][0]["opening"]]
            match = matches.match_for(ranked.seeker, alone[0], ranked.openings, today=today) if alone else None
            again.append(matches.record_of(ranked.seeker, ranked.openings, [match] if match else [], today))
        if _came_out(again[-1]) == _came_out(then):
            break
    return again


async def part(session: AsyncSession, person: Person) -> None:
    """Keep a person's rankings without them, before they are erased: no input, and the day instead of the moment.

    What stays says which offers came out by which lexicon and weights, so that the ranking itself can be looked into.
    """
    for ranking in list(await session.scalars(select(Ranking).where(Ranking.person_id == person.id))):
        ranking.person_id = None
        ranking.ranked_at = ranking.ranked_at.replace(hour=0, minute=0, second=0, microsecond=0)
        ranking.record = ranking.record | {"input": None}
    await session.flush()


async def _ranking(session: AsyncSession, helped: Helped, ranking_id: int) -> Ranking:
    ranking = await session.get(Ranking, ranking_id)
    if ranking is None or ranking.person_id != helped.person.id:
        raise NoLongerPossible("help-ranking-gone")
    return ranking

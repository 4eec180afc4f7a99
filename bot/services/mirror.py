"""The fairness mirror: how often each firm's offers are shown, and whether a group of people is shown fewer good ones.

Looks at the logged rankings of the last 90 days. Small groups are hidden, and a difference is only called one when
chance explains it badly.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.profile import age_in
from bot.matching.fairness import SMALLEST_GROUP, Ratio, Shown, exposure_of, mirror
from bot.services import audit
from bot.services.answer_times import PERIOD, AnswerTimes, answer_times, times_of
from bot.services.figures import UNSAID, are_people, slug_of
from bot.services.staff import require_staff
from db.enums import LeadStatus
from db.models import Company, Lead, Offer, Person, Profile, Ranking

#: So often may a page of the mirror see a difference somewhere that chance made.
CHANCE = 0.05
#: First and last age of each group, in whole years at the end of this year.
AGES = {"13-17": (0, 17), "18-24": (18, 24), "25-34": (25, 34), "35-49": (35, 49), "50-plus": (50, 200)}


#: Before there are so many showings for each firm, nothing is said about who is shown less.
ENOUGH = 3
#: Small groups together.
OTHERS = "others"


class Axis(StrEnum):
    """By what people are told apart."""

    LANGUAGE = "language"
    MUNICIPALITY = "municipality"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class FirmMirror:
    """One firm: open offers (none while paused), how often one was shown and to how many people, yeses, answers."""

    company_id: int
    company: str
    open_offers: int
    shown: int
    people: int
    wanted: int
    times: AnswerTimes
    silent_days: int

    @property
    def is_forgotten(self) -> bool:
        """It has something to offer, and nobody saw it."""
        return self.open_offers > 0 and self.shown == 0


@dataclass(frozen=True, slots=True)
class GroupMirror:
    """The groups of one axis beside all others: what they are shown, and how often a firm says yes to them.

    Empty when there are too few people to compare. `people` were compared. Who shows numbers of people of several
    axes must round them: their difference would be the number of those in small groups.
    """

    axis: Axis
    exposure: Mapping[str, Ratio]
    selection: Mapping[str, Ratio]
    people: int


@dataclass(frozen=True, slots=True)
class FairnessMirror:
    """Firms, least shown first; the groups; all showings, and how many firms got half of them."""

    firms: Sequence[FirmMirror]
    groups: Mapping[Axis, GroupMirror]
    showings: int
    half: int

    @property
    def is_enough(self) -> bool:
        """Whether each firm could have been shown some times, so that who was not stands out."""
        return self.showings >= ENOUGH * len(self.firms) and self.showings > 0


@dataclass(frozen=True, slots=True)
class _Looks:
    """What the rankings tell: the best list of each person, and for each company showings and different people."""

    best: Mapping[int, Sequence[float]]
    shown: Mapping[int, int]
    people: Mapping[int, int]


def is_served_less(ratio: Ratio) -> bool:
    """Surely less than the others: the whole interval says so, or the group has nothing while the others have."""
    return ratio.is_lower or (ratio.value <= 0 and ratio.ratio <= 0)


async def look(
    session: AsyncSession, *, actor: Person, now: datetime, zone: ZoneInfo, is_look: bool = True
) -> FairnessMirror:
    """The whole mirror. That staff looked is logged, since it reads what every person was shown.

    `is_look` is false for a further page of it.
    """
    require_staff(actor)
    if is_look:
        audit.record(session, actor, "mirror-seen", now=now)
    looks = await _looks(session, since=now - PERIOD)
    firms = await _firms(session, looks, actor=actor, now=now, zone=zone)
    groups = await _groups(session, looks, since=now - PERIOD, today=now.astimezone(zone).date())
    return FairnessMirror(firms, groups, sum(looks.shown.values()), _half(looks.shown.values()))


async def _looks(session: AsyncSession, *, since: datetime) -> _Looks:
    """Read the rankings, person after person. The best list counts, so that looking at further pages costs nothing."""
    rows = await session.stream(
        select(Ranking.person_id, Ranking.record)
        .join(Person, Person.id == Ranking.person_id)
        .where(Ranking.ranked_at > since, are_people())
        .order_by(Ranking.person_id, Ranking.id)
        .execution_options(yield_per=500)
    )
    best, shown, people = dict[int, Sequence[float]](), Counter[int](), Counter[int]()
    current, seen = 0, set[int]()
    async for person_id, record in rows:
        if person_id != current:
            people.update(seen)
            current, seen = person_id, set()
        companies = [int(one["company"]) for one in record["result"]]
        shown.update(companies)
        seen.update(companies)
        scores = _scores(record)
        if person_id not in best or exposure_of(scores) > exposure_of(best[person_id]):
            best[person_id] = scores
    people.update(seen)
    return _Looks(best, shown, people)


def _scores(record: Mapping[str, Any]) -> list[float]:
    return [float(one["score"]) for one in record["result"]]


async def _firms(
    session: AsyncSession, looks: _Looks, *, actor: Person, now: datetime, zone: ZoneInfo
) -> list[FirmMirror]:
    _all, answers = await answer_times(session, actor=actor, now=now, zone=zone)
    by_firm = {one.company_id: one for one in answers}
    wanted = await _counts(session, Lead.company_id, Lead.requested_at > now - PERIOD)
    offers = await _counts(session, Offer.company_id, Offer.is_open)
    nothing = times_of((), now=now, zone=zone)
    firms = select(Company.id, Company.name, Company.paused_at).where(Company.is_school.is_(False))
    found = [
        FirmMirror(
            company_id=company_id,
            company=name,
            open_offers=offers.get(company_id, 0) if paused_at is None else 0,
            shown=looks.shown.get(company_id, 0),
            people=looks.people.get(company_id, 0),
            wanted=wanted.get(company_id, 0),
            times=by_firm[company_id].times if company_id in by_firm else nothing,
            silent_days=by_firm[company_id].silent_days if company_id in by_firm else 0,
        )
        for company_id, name, paused_at in await session.execute(firms)
    ]
    return sorted(found, key=lambda firm: (firm.shown, firm.company.casefold()))


async def _counts(session: AsyncSession, column: Any, condition: Any) -> dict[int, int]:
    rows = await session.execute(select(column, func.count()).where(condition).group_by(column))
    return dict(rows.all())


async def _groups(session: AsyncSession, looks: _Looks, *, since: datetime, today: date) -> dict[Axis, GroupMirror]:
    of_person = await _groups_of_people(session, today)
    chosen = await _chosen(session, since)
    exposed = {axis: _pooled(of_person, axis, looks.best) for axis in Axis}
    selected = {axis: _pooled(of_person, axis, chosen) for axis in Axis}
    # With more comparisons chance has more chances: each must be surer (Bonferroni).
    comparisons = sum(len(set(groups.values())) for groups in (*exposed.values(), *selected.values()))
    confidence = 1 - CHANCE / max(1, comparisons)
    found = {}
    for axis in Axis:
        shown = [Shown(group, looks.best[person_id]) for person_id, group in exposed[axis].items()]
        answered = [Shown(group, (), chosen[person_id]) for person_id, group in selected[axis].items()]
        found[axis] = GroupMirror(
            axis,
            _named(mirror(shown, confidence=confidence).exposure),
            _named(mirror(answered, confidence=confidence).selection),
            len(shown),
        )
    return found


def _pooled(of_person: Mapping[int, Mapping[Axis, str]], axis: Axis, people: Iterable[int]) -> dict[int, str]:
    """The group of each of these people. Small groups are one together; if that is small too it is left out.

    So no group of a usual size must be hidden only because a small one beside it could be worked out from it.
    """
    groups = {person_id: of_person[person_id][axis] for person_id in people if person_id in of_person}
    sizes = Counter(groups.values())
    pooled = {person_id: group if sizes[group] >= SMALLEST_GROUP else OTHERS for person_id, group in groups.items()}
    if Counter(pooled.values())[OTHERS] >= SMALLEST_GROUP:
        return pooled
    return {person_id: group for person_id, group in pooled.items() if group != OTHERS}


def _named(ratios: Mapping[Any, Ratio]) -> dict[str, Ratio]:
    """Lowest first."""
    return {str(group): ratio for group, ratio in sorted(ratios.items(), key=lambda one: (one[1].ratio, str(one[0])))}


async def _groups_of_people(session: AsyncSession, today: date) -> dict[int, dict[Axis, str]]:
    """Everybody with a profile: language of chat, municipality, age."""
    rows = await session.execute(
        select(Person.id, Person.language, Profile.municipality, Profile.birth_year)
        .join(Profile, Profile.person_id == Person.id)
        .where(are_people())
    )
    return {
        person_id: {Axis.LANGUAGE: language, Axis.MUNICIPALITY: slug_of(municipality), Axis.AGE: _age(today, born)}
        for person_id, language, municipality, born in rows
    }


def _age(today: date, birth_year: int) -> str:
    age = age_in(today, birth_year)
    return next((name for name, (first, last) in AGES.items() if first <= age <= last), UNSAID)


async def _chosen(session: AsyncSession, since: datetime) -> dict[int, bool]:
    """Of the people to whom a firm has answered: whether one said yes."""
    rows = await session.execute(
        select(Lead.person_id, Lead.status).where(Lead.requested_at > since, Lead.answered_at.is_not(None))
    )
    found: dict[int, bool] = {}
    for person_id, status in rows:
        found[person_id] = found.get(person_id, False) or status is not LeadStatus.DECLINED
    return found


def _half(showings: Iterable[int]) -> int:
    """The fewest firms that together had half of all showings; 0 when there were none."""
    ordered = sorted(showings, reverse=True)
    half, together = sum(ordered) / 2, 0
    for number, count in enumerate(ordered, 1):
        together += count
        if together >= half:
            return number
    return 0

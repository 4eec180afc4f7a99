"""The figures of a period, as they are: firms, evenings, participants, visits, leads, outcomes. Nothing is hidden yet.

Staff are not counted. People who were erased since are counted by what `bot.services.leaving` kept of them.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, not_, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.reports.periods import Period, PeriodKind
from bot.reports.tables import Star
from db.enums import ConsentPurpose, EventState, LeadStatus, Outcome, RegistrationStatus
from db.models import Company, Consent, Event, Lead, LeftCount, Person, Profile, Registration, Stop, Visit

#: Age groups of participants, by the least age in years that they turn in the period's year.
AGE_GROUPS = ((13, "13-17"), (18, "18-24"), (25, "25-34"), (35, "35-49"), (50, "50-"))
UNKNOWN = "unknown"
#: How a lead was answered.
YES, NO, WAITING, LAPSED = LEAD_ANSWERS = ("yes", "no", "waiting", "lapsed")
#: What a lead led to; "nothing" is no outcome.
OUTCOMES = tuple(outcome for outcome in Outcome if outcome is not Outcome.NOTHING)
#: Names of the things that are counted, and of the ways they are divided.
PARTICIPANTS, VISITS, LEADS, RESULTS = "participants", "visits", "leads", "outcomes"
MUNICIPALITY, AGE, LANGUAGE, FIRM, ANSWER, KIND = "municipality", "age", "language", "firm", "answer", "kind"

_ACCEPTED = (LeadStatus.ACCEPTED, LeadStatus.CONTACTED, LeadStatus.VISIT, LeadStatus.INTERNSHIP, LeadStatus.HIRED)


@dataclass(frozen=True, slots=True)
class Span:
    """From one instant to before another; `people` limits what is counted to these persons."""

    starts_at: datetime
    ends_at: datetime
    people: Collection[int] | None = None

    def holds(self, instant: Any) -> ColumnElement[bool]:
        """The condition that an instant of a row lies in it."""
        found: ColumnElement[bool] = (instant >= self.starts_at) & (instant < self.ends_at)
        return found

    def of(self, person_id: Any) -> ColumnElement[bool]:
        """The condition that a row is of somebody who counts."""
        condition: ColumnElement[bool] = person_id.not_in(select(Person.id).where(Person.is_staff))
        return condition if self.people is None else condition & person_id.in_(self.people)


def span_of(period: Period, people: Collection[int] | None = None) -> Span:
    return Span(period.starts_at, period.ends_at, people)


def quarters_of(period: Period) -> list[Period]:
    """The quarters of a period; it must be made of whole ones, as all are."""
    if period.kind is PeriodKind.QUARTER:
        return [period]
    numbers = range(1, 5) if period.kind is PeriodKind.YEAR else (period.number * 2 - 1, period.number * 2)
    return [Period(period.year, PeriodKind.QUARTER, number) for number in numbers]


async def counted(session: AsyncSession, span: Span) -> Counter[str]:
    """What people did that adds up: `visits:17`, `firm:17` (its leads), `leads:yes`, `outcomes:job`."""
    found: Counter[str] = Counter()
    for name, statement in (
        (VISITS, _visits(span)),
        (FIRM, _leads(span, Lead.company_id, Lead.requested_at)),
        (LEADS, _leads(span, _answer_of(), Lead.requested_at)),
        (RESULTS, _outcomes(span)),
    ):
        for group, count in await session.execute(statement):
            found[f"{name}:{group}"] += count
    return found


def _visits(span: Span) -> Select[Any, int]:
    return (
        select(Stop.company_id, func.count())
        .join(Visit, Visit.stop_id == Stop.id)
        .where(span.holds(Visit.scanned_at), span.of(Visit.person_id))
        .group_by(Stop.company_id)
    )


def _leads(span: Span, group: Any, instant: Any, *conditions: Any) -> Select[Any, int]:
    """How many leads there are of each group. Grouped from outside: a group may be made by parameters."""
    leads = select(group.label("of")).where(span.holds(instant), span.of(Lead.person_id), *conditions).subquery()
    return select(leads.c["of"], func.count()).group_by(leads.c["of"])


def _answer_of() -> ColumnElement[str]:
    """A lead that staff closed has no answer of the firm, whatever it was before."""
    ended_by_outcome = (Lead.status == LeadStatus.CLOSED) & Lead.close_reason.is_(None)
    return case(
        (or_(Lead.status.in_(_ACCEPTED), ended_by_outcome), YES),
        (Lead.status == LeadStatus.DECLINED, NO),
        (Lead.status == LeadStatus.REQUESTED, WAITING),
        else_=LAPSED,
    )


def _outcomes(span: Span) -> Select[Any, int]:
    """Outcomes that nobody contradicts, by the instant when they were told."""
    told: ColumnElement[Any] = func.coalesce(Lead.outcome_company, Lead.outcome_person)
    agree = or_(
        Lead.outcome_company.is_(None), Lead.outcome_person.is_(None), Lead.outcome_company == Lead.outcome_person
    )
    return _leads(
        span,
        told,
        Lead.outcome_at,
        agree,
        told.is_not(None),
        told != Outcome.NOTHING,
        Lead.status != LeadStatus.WITHDRAWN,
    )


def participants(span: Span) -> Select[int]:
    """The ids of people who registered, visited a firm, said yes to one, or made a profile."""
    taken = Registration.status.in_((RegistrationStatus.REGISTERED, RegistrationStatus.WALK_IN))
    came = func.coalesce(Registration.registered_at, Registration.created_at)
    # A yes to a newer text, which takes the place of the one before at that instant, makes no profile.
    before = aliased(Consent)
    is_again = exists().where(
        before.person_id == Consent.person_id,
        before.purpose == Consent.purpose,
        before.withdrawn_at == Consent.given_at,
    )
    made = and_(Consent.purpose == ConsentPurpose.PROFILE, not_(is_again))
    active = union(
        select(Registration.person_id).where(taken, span.holds(came), span.of(Registration.person_id)),
        select(Visit.person_id).where(span.holds(Visit.scanned_at), span.of(Visit.person_id)),
        select(Lead.person_id).where(span.holds(Lead.requested_at), span.of(Lead.person_id)),
        select(Consent.person_id).where(made, span.holds(Consent.given_at), span.of(Consent.person_id)),
    ).subquery()
    return select(active.c[0])


async def left(session: AsyncSession, periods: Collection[str]) -> Counter[str]:
    """What people had who were erased since, over some periods."""
    rows = await session.execute(
        select(LeftCount.figure, func.sum(LeftCount.count))
        .where(LeftCount.period.in_(periods))
        .group_by(LeftCount.figure)
    )
    return Counter({figure: int(count) for figure, count in rows})


async def firms(session: AsyncSession, period: Period) -> set[int]:
    """The ids of companies that somebody visited or said yes to."""
    found = await counted(session, span_of(period))
    found += await left(session, [quarter.key for quarter in quarters_of(period)])
    return {int(group) for name, _, group in (key.partition(":") for key in found) if name in (VISITS, FIRM)}


async def evenings(session: AsyncSession, period: Period, *, now: datetime) -> int:
    """How many Industrinätter ended in a period."""
    ended = select(func.count()).select_from(Event).where(Event.state == EventState.PUBLISHED, Event.ends_at <= now)
    return await session.scalar(ended.where(span_of(period).holds(Event.ends_at))) or 0


async def stars(session: AsyncSession, half: Period) -> list[Star]:
    """Participants, visits, leads and outcomes of a half-year, divided as they are published."""
    found = await counted(session, span_of(half))
    gone = await left(session, [half.key, *(quarter.key for quarter in quarters_of(half))])
    found += Counter({key: count for key, count in gone.items() if key != PARTICIPANTS})
    names = {str(company_id): name for company_id, name in await session.execute(select(Company.id, Company.name))}
    visits: Counter[str] = Counter()
    for key, count in found.items():
        if key.startswith(f"{VISITS}:"):
            visits[names.get(key.partition(":")[2], UNKNOWN)] += count
    leads = {answer: found[f"{LEADS}:{answer}"] for answer in LEAD_ANSWERS}
    results = {outcome.value: found[f"{RESULTS}:{outcome.value}"] for outcome in OUTCOMES}
    return [
        await _participants(session, half, gone[PARTICIPANTS]),
        Star(VISITS, {FIRM: dict(sorted(visits.items()))}, sum(visits.values())),
        Star(LEADS, {ANSWER: leads}, sum(leads.values())),
        Star(RESULTS, {KIND: results}, sum(results.values())),
    ]


async def _participants(session: AsyncSession, half: Period, gone: int) -> Star:
    """Who took part, by where they live, age and language of chat; of guests and the erased much is unknown."""
    rows = await session.execute(
        select(Profile.municipality, Profile.birth_year, Person.language)
        .select_from(Person)
        .outerjoin(Profile, Profile.person_id == Person.id)
        .where(Person.id.in_(participants(span_of(half))))
    )
    by: dict[str, Counter[str]] = {
        MUNICIPALITY: Counter({UNKNOWN: gone}),
        AGE: Counter({name: 0 for _least, name in AGE_GROUPS} | {UNKNOWN: gone}),
        LANGUAGE: Counter({UNKNOWN: gone}),
    }
    total = gone
    for municipality, birth_year, language in rows:
        total += 1
        by[MUNICIPALITY][municipality or UNKNOWN] += 1
        by[AGE][age_group(birth_year, half.year)] += 1
        by[LANGUAGE][language] += 1
    return Star(PARTICIPANTS, {name: dict(sorted(groups.items())) for name, groups in by.items()}, total)


def age_group(birth_year: int | None, year: int) -> str:
    """The group of the age that somebody turns in a year."""
    if birth_year is None:
        return UNKNOWN
    return next((name for least, name in reversed(AGE_GROUPS) if year - birth_year >= least), UNKNOWN)


async def totals(session: AsyncSession, half: Period) -> dict[str, int]:
    """Only how many in all: for a half-year that is not over, of which no group may be told."""
    return {star.name: star.total for star in await stars(session, half)}

"""The programme in figures, for staff: reach, the way from start to a job, municipalities, codes, languages, wishes.

Everywhere "people" are those who chat for themselves: no staff, no contacts of firms. Figures count who is here now:
whoever was erased is in none of them. Splits by municipality, language or code hide small groups (`few`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, case, func, not_, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot.flows.profile import ELSEWHERE, MUNICIPALITIES
from bot.i18n import languages
from bot.matching.fairness import SMALLEST_GROUP
from bot.matching.places import municipality_named
from bot.services.few import with_few_hidden
from bot.services.people import works_here
from bot.services.staff import require_staff
from db.enums import Attitude, LeadStatus
from db.models import (
    Company,
    Consent,
    Conversation,
    Dismissal,
    Lead,
    Person,
    Profile,
    Ranking,
    ReferralCode,
    Registration,
    Visit,
)

#: So many weeks are looked back at, with the one that is not over.
WEEKS = 8
WEEK = timedelta(days=7)
#: Where a profile has no municipality.
UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Week:
    """One week from Monday, local time: people who came, and people who did anything."""

    starts_on: date
    new: int
    active: int

    @property
    def number(self) -> int:
        """By ISO 8601, as Swedes count weeks."""
        return self.starts_on.isocalendar().week


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many people have come how far. A yes at a door needs no ranking: a step may have more than the one before."""

    started: int
    profile: int
    matches: int
    yes: int
    answered: int
    visit: int
    internship: int
    job: int


@dataclass(frozen=True, slots=True)
class Municipality:
    """People with a profile who live there (None: few), and firms."""

    people: int | None
    firms: int


@dataclass(frozen=True, slots=True)
class Source:
    """How many people a school's, authority's or ambassador's link brought (None: few)."""

    name: str
    people: int | None


@dataclass(frozen=True, slots=True)
class Sources:
    """Links with their people, most first, and people who came without one (None: few)."""

    codes: Sequence[Source]
    without: int | None


@dataclass(frozen=True, slots=True)
class Attitudes:
    """Answers of people who were asked before the evening and after it; both have all four, in the same order."""

    people: int
    before: Mapping[Attitude, int]
    after: Mapping[Attitude, int]


async def reach(session: AsyncSession, *, actor: Person, now: datetime, zone: ZoneInfo) -> list[Week]:
    """New and active people in each of the last weeks, the newest last.

    Active is who left a trace: an answer, a consent, a yes, "not for me", a registration, a stamp, or their last
    message. What people merely read is not kept, so older weeks are counted somewhat too low.
    """
    require_staff(actor)
    today = now.astimezone(zone).date()
    monday = today - timedelta(days=today.weekday())
    starts = [monday - WEEK * back for back in reversed(range(WEEKS))]
    bounds = [datetime.combine(day, time(), tzinfo=zone) for day in starts]
    new = await _by_week(session, _traces([Person.created_at]), bounds)
    active = await _by_week(session, _traces(_TRACES), bounds)
    return [Week(day, new.get(number, 0), active.get(number, 0)) for number, day in enumerate(starts)]


_TRACES: tuple[InstrumentedAttribute[datetime], ...] = (
    Person.created_at,
    Person.last_seen_at,
    Conversation.updated_at,
    Consent.given_at,
    Dismissal.dismissed_at,
    Lead.requested_at,
    Registration.created_at,
    Visit.scanned_at,
)


def _traces(columns: Iterable[InstrumentedAttribute[datetime]]) -> list[Select[tuple[int, datetime]]]:
    return [
        select(
            (Person.id if column.class_ is Person else column.class_.person_id).label("person_id"), column.label("at")
        )
        for column in columns
    ]


async def _by_week(
    session: AsyncSession, traces: list[Select[tuple[int, datetime]]], bounds: list[datetime]
) -> dict[int, int]:
    """Different people by the number of the week in which they left a trace."""
    trace = union_all(*traces).subquery()
    week = case(*((trace.c.at < bound, number) for number, bound in enumerate(bounds[1:])), else_=len(bounds) - 1)
    rows = await session.execute(
        select(week, func.count(trace.c.person_id.distinct()))
        .join(Person, Person.id == trace.c.person_id)
        .where(trace.c.at >= bounds[0], are_people())
        .group_by(week)
    )
    return dict(rows.all())


def are_people() -> ColumnElement[bool]:
    """Nobody who works with the bot."""
    return not_(works_here())


async def funnel(session: AsyncSession, *, actor: Person) -> Funnel:
    """How many people have come how far, of all who are here."""
    require_staff(actor)

    async def people(*conditions: ColumnElement[bool]) -> int:
        return await session.scalar(select(func.count()).select_from(Person).where(are_people(), *conditions)) or 0

    def have_lead(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
        return Person.id.in_(select(Lead.person_id).where(*conditions))

    return Funnel(
        started=await people(),
        profile=await people(Person.id.in_(select(Profile.person_id))),
        matches=await people(Person.id.in_(select(Ranking.person_id))),
        yes=await people(have_lead()),
        answered=await people(have_lead(Lead.answered_at.is_not(None))),
        visit=await people(have_lead(Lead.status == LeadStatus.VISIT)),
        internship=await people(have_lead(Lead.status == LeadStatus.INTERNSHIP)),
        job=await people(have_lead(Lead.status == LeadStatus.HIRED)),
    )


async def municipalities(session: AsyncSession, *, actor: Person) -> dict[str, Municipality]:
    """The county's eight by their Swedish names, then `elsewhere` and `unsaid`."""
    require_staff(actor)
    counts = dict.fromkeys((*MUNICIPALITIES, ELSEWHERE, UNSAID), 0)
    rows = await session.execute(
        select(Profile.municipality, func.count())
        .join(Person, Person.id == Profile.person_id)
        .where(are_people())
        .group_by(Profile.municipality)
    )
    for slug, people in rows:
        counts[slug_of(slug)] += people
    firms = dict.fromkeys(counts, 0)
    by_place = select(Company.municipality, func.count()).where(Company.is_school.is_(False))
    for name, count in await session.execute(by_place.group_by(Company.municipality)):
        firms[_SLUGS.get(municipality_named(name) or "", ELSEWHERE)] += count
    return {
        MUNICIPALITIES.get(slug, slug): Municipality(people, firms[slug])
        for slug, people in with_few_hidden(counts).items()
    }


_SLUGS = {name: slug for slug, name in MUNICIPALITIES.items()}


def slug_of(municipality: str | None) -> str:
    """One of the eight, `elsewhere`, or `unsaid`."""
    if municipality is None:
        return UNSAID
    return municipality if municipality in MUNICIPALITIES else ELSEWHERE


async def sources(session: AsyncSession, *, actor: Person) -> Sources:
    """Where people came from: every code, with those whom it brought."""
    require_staff(actor)
    names = {code.id: code.name for code in await session.scalars(select(ReferralCode).order_by(ReferralCode.id))}
    counts: dict[int | None, int] = dict.fromkeys(names, 0) | {None: 0}
    rows = await session.execute(
        select(Person.referral_code_id, func.count()).where(are_people()).group_by(Person.referral_code_id)
    )
    counts.update(rows.all())
    shown = with_few_hidden(counts)
    without = shown.pop(None)
    found = [Source(names[code_id], people) for code_id, people in shown.items() if code_id is not None]
    return Sources(sorted(found, key=lambda one: (-(one.people or 0), one.name.casefold())), without)


async def chat_languages(session: AsyncSession, *, actor: Person) -> dict[str, int | None]:
    """People by the language in which they chat, most first; every language of ours."""
    require_staff(actor)
    counts = dict.fromkeys(languages(), 0)
    rows = await session.execute(select(Person.language, func.count()).where(are_people()).group_by(Person.language))
    counts.update(rows.all())
    shown = with_few_hidden(counts)
    return dict(sorted(shown.items(), key=lambda one: -(one[1] or 0)))


async def attitudes(session: AsyncSession, *, actor: Person) -> Attitudes | None:
    """ "Would you consider working in industry?" before and after; None while fewer than five have said both."""
    require_staff(actor)
    rows = (
        await session.execute(
            select(Registration.attitude_before, Registration.attitude_after, func.count())
            .join(Person, Person.id == Registration.person_id)
            .where(are_people(), Registration.attitude_before.is_not(None), Registration.attitude_after.is_not(None))
            .group_by(Registration.attitude_before, Registration.attitude_after)
        )
    ).all()
    people = sum(count for _before, _after, count in rows)
    if people < SMALLEST_GROUP:
        return None
    return Attitudes(
        people,
        {one: sum(count for before, _after, count in rows if before is one) for one in Attitude},
        {one: sum(count for _before, after, count in rows if after is one) for one in Attitude},
    )

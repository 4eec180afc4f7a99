"""Segments: filters on people as one query, how many it reaches, and whom it leaves out; saved ones by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, false, func, not_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot.errors import AppError, NoLongerPossible
from bot.flows.profile import INTERESTS, MIN_AGE
from bot.flows.texts import is_blank
from bot.services import audit, news
from bot.services.people import works_here
from bot.services.staff import require_staff
from db.enums import PlaceStatus, RegistrationStatus, SkillKind
from db.models import Person, Place, Profile, ReferralCode, Registration, Segment, Skill, Stop, Visit

Filters = Mapping[str, Any]

#: Ages that a person reaches this year, both ends included. Under 13 nobody is written to.
AGES = {"13-15": (13, 15), "16-17": (16, 17), "18-24": (18, 24), "25-39": (25, 39), "40+": (40, 150)}
#: Days for which somebody has not been seen.
IDLE_DAYS = ("7", "30", "90", "180")
EVENING = ("registered", "not_registered", "waiting", "visited")
#: Filters that only a profile can answer.
OF_PROFILE = ("municipality", "age", "wants", "interests")
MAX_NAME = 80
#: More than these would not fit onto one screen of buttons.
MAX_SAVED, MAX_CODES = 30, 80


@dataclass(frozen=True, slots=True)
class Scope:
    """Whom a broadcast goes to: filters, the evening that they mean, and the day on which they are read."""

    filters: Filters
    event_id: int | None
    now: datetime
    today: date


@dataclass(frozen=True, slots=True)
class Count:
    """How many receivers a segment has (also by language of the chat), and how many it leaves out and why."""

    receivers: int
    under_age: int
    said_no: int
    unreachable: int
    #: They told us nothing, so a filter on what people told cannot take them in.
    unknown: int
    by_language: Mapping[str, int] = field(default_factory=dict)


def receivers(session: AsyncSession, scope: Scope) -> Select[int]:
    """The ids of people who would get a broadcast now."""
    return _people(_conditions(session, scope)).where(not_(_is_young(scope)), Person.id.in_(news.receivers(session)))


async def count(session: AsyncSession, scope: Scope) -> Count:
    """Count the receivers of a segment, and those in it who are left out; each person counts once."""
    young, wants = _is_young(scope), Person.id.in_(news.wanting(session))
    reachable = and_(Person.unreachable_at.is_(None), Person.paused_at.is_(None))
    left_out = {
        "under_age": young,
        "said_no": and_(not_(young), not_(wants)),
        "unreachable": and_(not_(young), wants, not_(reachable)),
    }
    sums = [func.coalesce(func.sum(case((condition, 1), else_=0)), 0) for condition in left_out.values()]
    found = (await session.execute(_people(_conditions(session, scope)).with_only_columns(*sums))).one()
    languages = await session.execute(
        _people(_conditions(session, scope))
        .with_only_columns(Person.language, func.count())
        .where(not_(young), wants, reachable)
        .group_by(Person.language)
    )
    by_language = {language: int(number) for language, number in languages}
    numbers = dict(zip(left_out, (int(number) for number in found), strict=True))
    return Count(sum(by_language.values()), **numbers, unknown=await _unknown(session, scope), by_language=by_language)


async def _unknown(session: AsyncSession, scope: Scope) -> int:
    if not any(scope.filters.get(name) for name in OF_PROFILE):
        return 0
    others = {name: values for name, values in scope.filters.items() if name not in OF_PROFILE}
    conditions = _conditions(session, Scope(others, scope.event_id, scope.now, scope.today))
    # Those who work with the bot are asked nothing, so they are not missing.
    query = _people([*conditions, Profile.person_id.is_(None), not_(works_here())]).with_only_columns(func.count())
    return await session.scalar(query) or 0


def _people(conditions: Sequence[ColumnElement[bool]]) -> Select[int]:
    return select(Person.id).outerjoin(Profile, Profile.person_id == Person.id).where(*conditions)


def _is_young(scope: Scope) -> ColumnElement[bool]:
    """Under 13 for certain. Whose year leaves it open has said that they have turned 13."""
    return func.coalesce(scope.today.year - Profile.birth_year < MIN_AGE, false())


def _conditions(session: AsyncSession, scope: Scope) -> list[ColumnElement[bool]]:
    """One condition for each filter; all must hold, any value of one is enough."""
    filters = {name: list(values) for name, values in scope.filters.items() if values}
    made: list[ColumnElement[bool]] = []
    if "municipality" in filters:
        made.append(Profile.municipality.in_(filters["municipality"]))
    if "age" in filters:
        age = scope.today.year - Profile.birth_year
        made.append(or_(*(age.between(*AGES[group]) for group in filters["age"] if group in AGES)))
    if "language" in filters:
        made.append(Person.language.in_(filters["language"]))
    if "wants" in filters:
        made.append(_holds_any(session, Profile.wants, filters["wants"]))
    if "interests" in filters:
        made.append(_likes(filters["interests"]))
    if "code" in filters:
        made.append(Person.referral_code_id.in_([int(code) for code in filters["code"]]))
    if "evening" in filters:
        made.append(or_(*(_evening(state, scope.event_id) for state in filters["evening"] if state in EVENING)))
    if "idle" in filters:
        days = min(int(days) for days in filters["idle"])
        made.append(Person.last_seen_at < scope.now - timedelta(days=days))
    return made


def _holds_any(
    session: AsyncSession, column: InstrumentedAttribute[list[str]], values: list[str]
) -> ColumnElement[bool]:
    """Whether a JSON list holds one of the values. Each database has its own function for that."""
    is_postgresql = session.get_bind().dialect.name == "postgresql"
    each = func.json_array_elements_text if is_postgresql else func.json_each
    items = each(column).table_valued("value")
    return exists(select(1).select_from(items).where(items.c.value.in_(values)))


def _likes(tiles: list[str]) -> ColumnElement[bool]:
    concepts = [INTERESTS[tile] for tile in tiles if tile in INTERESTS]
    liked = select(Skill.person_id).where(Skill.kind == SkillKind.INTEREST, Skill.concept.in_(concepts))
    return Person.id.in_(liked)


def _evening(state: str, event_id: int | None) -> ColumnElement[bool]:
    """Where people stand with the evening that a broadcast is about."""
    if event_id is None:
        return true() if state == "not_registered" else false()
    own = select(Registration.person_id).where(Registration.event_id == event_id)
    coming = own.where(Registration.status == RegistrationStatus.REGISTERED)
    match state:
        case "registered":
            return Person.id.in_(coming)
        case "waiting":
            waits = Place.status.in_((PlaceStatus.WAITING, PlaceStatus.OFFERED, PlaceStatus.IN_LOT))
            return Person.id.in_(coming.join(Place, Place.registration_id == Registration.id).where(waits))
        case "visited":
            visits = select(Visit.person_id).join(Stop, Stop.id == Visit.stop_id).where(Stop.event_id == event_id)
            return Person.id.in_(visits)
    there = own.where(Registration.status.in_((RegistrationStatus.REGISTERED, RegistrationStatus.WALK_IN)))
    return Person.id.not_in(there)


async def referral_codes(session: AsyncSession) -> list[ReferralCode]:
    """The codes that a segment can be about, the newest if there are very many, by name."""
    newest = await session.scalars(select(ReferralCode).order_by(ReferralCode.id.desc()).limit(MAX_CODES))
    return sorted(newest, key=lambda code: (code.name.casefold(), code.id))


async def save_segment(session: AsyncSession, *, name: str, filters: Filters, actor: Person, now: datetime) -> Segment:
    """Keep filters under a name, to be used again. Raises AppError for a name that is empty, too long or taken."""
    require_staff(actor)
    words = " ".join(name.split())
    if is_blank(words) or len(words) > MAX_NAME:
        raise AppError("cast-segment-name-wrong", limit=MAX_NAME)
    taken = list(await session.scalars(select(Segment.name)))
    if len(taken) >= MAX_SAVED:
        raise AppError("cast-segments-many", limit=MAX_SAVED)
    # Compared here: SQLite knows capitals of ASCII only.
    if words.casefold() in {one.casefold() for one in taken}:
        raise AppError("cast-segment-name-taken", name=words)
    segment = Segment(name=words, filters=dict(filters), created_by=actor.id, created_at=now)
    session.add(segment)
    audit.record(session, actor, "segment-saved", now=now, name=words)
    await session.flush()
    return segment


async def list_segments(session: AsyncSession) -> list[Segment]:
    """The saved segments by name."""
    return list(await session.scalars(select(Segment).order_by(Segment.name)))


async def segment_of(session: AsyncSession, segment_id: int) -> Segment:
    """A saved segment. Raises NoLongerPossible when it was removed."""
    segment = await session.get(Segment, segment_id)
    if segment is None:
        raise NoLongerPossible("cast-segment-gone")
    return segment


async def remove_segment(session: AsyncSession, *, segment_id: int, actor: Person, now: datetime) -> None:
    """Forget a saved segment; broadcasts that used it keep their filters. Repeating changes nothing."""
    require_staff(actor)
    segment = await session.get(Segment, segment_id)
    if segment is None:
        return
    audit.record(session, actor, "segment-removed", now=now, name=segment.name)
    await session.delete(segment)
    await session.flush()

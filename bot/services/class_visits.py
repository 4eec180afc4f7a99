"""Study visits of classes: whose a visit is, describing a class, and asking firms in the order of the wishes."""

import secrets
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.flows.class_visit import ANYTHING, MOST_DAYS, why_not
from bot.flows.working_days import add_working_days
from bot.services import door_codes, outbox
from bot.services.partners import require_role
from bot.services.people import staff_members
from bot.services.staff import require_staff
from db.enums import NoticeKind, PartnerRole, StudyVisitState, VisitReason, VisitSide
from db.models import Company, Organisation, Partner, Person, StudyVisit

PAGE = 6
#: A teacher's wishes, and visits that are open at the same time.
MOST_FIRMS, MOST_OPEN = 3, 6
OPEN_STATES = (StudyVisitState.CHOOSING, StudyVisitState.ASKED, StudyVisitState.OFFERED, StudyVisitState.AGREED)
#: A day can be agreed on until so many working days before it.
NOTICE_DAYS = 2
#: Reasons that hold on other days, too.
_LASTING = (VisitReason.TOO_MANY, VisitReason.SAFETY)
#: Working days that a side has to answer.
LATE_DAYS = 5


def loaded() -> Select[StudyVisit]:
    """Visits with their firm and school."""
    return select(StudyVisit).options(joinedload(StudyVisit.company), joinedload(StudyVisit.organisation))


async def load(session: AsyncSession, visit_id: int) -> StudyVisit | None:
    found: StudyVisit | None = await session.scalar(
        loaded().where(StudyVisit.id == visit_id).execution_options(populate_existing=True)
    )
    return found


async def visit_for(session: AsyncSession, *, visit_id: int, side: VisitSide, actor: Person) -> StudyVisit:
    """A visit that the actor may see and change as `side`; it is theirs alone until the transaction ends.

    Raises NotAllowed for anybody else's visit, for an id that is none, and after the role was taken away.
    """
    partner = None
    if side is VisitSide.STAFF:
        require_staff(actor)
    else:
        partner = await require_role(session, actor, PartnerRole(side.value))
    visit = await session.scalar(
        loaded()
        .where(StudyVisit.id == visit_id)
        .with_for_update(of=StudyVisit)
        .execution_options(populate_existing=True)
    )
    if visit is None or (partner is not None and not _is_of(visit, partner)):
        raise NotAllowed("class-not-yours")
    return visit


def _is_of(visit: StudyVisit, partner: Partner) -> bool:
    """Whether a teacher booked the visit for this school, or the firm of an ambassador is asked or visited."""
    if partner.role is PartnerRole.TEACHER:
        return visit.teacher_id == partner.person_id and visit.organisation_id == partner.organisation_id
    return visit.company_id is not None and visit.company_id == partner.company_id


async def ambassadors(session: AsyncSession, company_id: int) -> list[Partner]:
    """Who can host a class at a firm."""
    found = await session.scalars(
        select(Partner)
        .where(Partner.role == PartnerRole.AMBASSADOR, Partner.company_id == company_id, Partner.rests_since.is_(None))
        .order_by(Partner.id)
    )
    return list(found)


def askable() -> Select[int | None]:
    """Firms (ids) that can be asked: open, and with an ambassador who gets messages."""
    return (
        select(Partner.company_id)
        .join(Company, Company.id == Partner.company_id)
        .join(Person, Person.id == Partner.person_id)
        .where(
            Partner.role == PartnerRole.AMBASSADOR,
            Partner.rests_since.is_(None),
            Company.paused_at.is_(None),
            Person.paused_at.is_(None),
            Person.unreachable_at.is_(None),
        )
    )


async def host_of(session: AsyncSession, visit: StudyVisit) -> Partner | None:
    """The ambassador who answered, while they are one of this firm."""
    found: Partner | None = await session.scalar(
        select(Partner).where(
            Partner.role == PartnerRole.AMBASSADOR,
            Partner.company_id == visit.company_id,
            Partner.person_id == visit.host_id,
        )
    )
    return found


def step(visit: StudyVisit, state: StudyVisitState) -> None:
    """The visit takes a step; messages and buttons of the step before are known as old from now on."""
    visit.state = state
    visit.version += 1


def possible_days(visit: StudyVisit, today: date) -> list[date]:
    """The class' days that a firm can still agree to."""
    first = add_working_days(today, NOTICE_DAYS)
    return [day for day in map(date.fromisoformat, visit.days) if day >= first]


def answer_by(visit: StudyVisit) -> date:
    """The last local day on which the side whose turn it is answers in time; the visit must wait for an answer.

    Five working days, or less when the days of the class or the offered time are nearer.
    """
    assert visit.waiting_since is not None  # noqa: S101 - it waits
    latest = add_working_days(visit.waiting_since, LATE_DAYS)
    if visit.state is StudyVisitState.ASKED:
        last = date.fromisoformat(max(visit.days))
        while add_working_days(latest, NOTICE_DAYS) > last:
            latest -= timedelta(days=1)
    elif visit.starts_at is not None:
        latest = min(latest, visit.starts_at.date() - timedelta(days=1))
    return max(latest, visit.waiting_since)


async def require_room(session: AsyncSession, *, actor: Person) -> Partner:
    """The teacher who may book one more visit. Raises AppError when too many are open already."""
    partner = await require_role(session, actor, PartnerRole.TEACHER)
    open_ones = await session.scalar(
        select(func.count())
        .select_from(StudyVisit)
        .where(StudyVisit.teacher_id == actor.id, StudyVisit.state.in_(OPEN_STATES))
    )
    if (open_ones or 0) >= MOST_OPEN:
        raise AppError("class-too-many-open", most=MOST_OPEN)
    return partner


def days_in(answers: Mapping[str, Any], today: date) -> list[str]:
    """The chosen days on which a class can still come."""
    days = sorted(answers.get("days") or [])
    return [day for day in days if why_not(date.fromisoformat(day), today) is None][:MOST_DAYS]


async def describe(
    session: AsyncSession, *, visit_id: int, answers: Mapping[str, Any], actor: Person, now: datetime, today: date
) -> StudyVisit:
    """Keep what a teacher told about a class: a new visit (0), or other facts of one that has no firm yet."""
    if visit_id:
        visit = await visit_for(session, visit_id=visit_id, side=VisitSide.TEACHER, actor=actor)
        if visit.state is not StudyVisitState.CHOOSING:
            raise NoLongerPossible("class-step-over")
        visit.version += 1
    else:
        partner = await require_room(session, actor=actor)
        visit = StudyVisit(
            organisation_id=partner.organisation_id,
            teacher_id=actor.id,
            state=StudyVisitState.CHOOSING,
            version=1,
            firms=[],
            tried=[],
            refused=[],
            secret=secrets.token_urlsafe(24),
            spoken=await _new_words(session),
            scanned=0,
            created_at=now,
        )
        session.add(visit)
    await _tell_facts(session, visit, answers, today)
    await session.flush()
    found = await load(session, visit.id)
    assert found is not None  # noqa: S101 - it was just written
    return found


async def _tell_facts(session: AsyncSession, visit: StudyVisit, answers: Mapping[str, Any], today: date) -> None:
    visit.size, visit.level, visit.part = answers["size"], answers["level"], answers["part"]
    wishes = answers.get("wishes") or []
    visit.wishes = [] if ANYTHING in wishes else list(wishes)
    days = days_in(answers, today)
    if days != visit.days:
        # On other days a firm that had no time may have some; whether to ask it again is the teacher's choice.
        visit.firms = [firm for firm in visit.firms if firm not in visit.tried]
        visit.tried, visit.days = list(visit.refused), days
    visit.access = list(answers.get("access") or [])
    visit.interpreter = answers.get("interpreter") if "interpreter" in visit.access else None
    note = answers.get("access_note") if "other" in visit.access else None
    visit.access_note = note["text"] if note else None
    visit.travel = answers.get("travel")
    if answers.get("school_at"):
        school = await session.get_one(Organisation, visit.organisation_id)
        school.municipality = school.municipality or answers["school_at"]


async def _new_words(session: AsyncSession) -> str:
    """Two words for the door that no open visit has."""
    taken = await session.scalars(select(StudyVisit.spoken).where(StudyVisit.state.in_(OPEN_STATES)))
    return door_codes.random_code(set(taken))


async def send(session: AsyncSession, *, visit_id: int, actor: Person, now: datetime, today: date) -> StudyVisit:
    """The teacher's yes: the first firm of the wishes is asked. Repeating changes nothing."""
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.TEACHER, actor=actor)
    if visit.state is StudyVisitState.ASKED:
        return visit
    if visit.state is not StudyVisitState.CHOOSING:
        raise NoLongerPossible("class-step-over")
    if not set(visit.firms) - set(visit.tried):
        raise AppError("class-firms-none")
    if not possible_days(visit, today):
        raise AppError("class-days-over")
    if not await ask_next(session, visit, now=now, today=today):
        raise AppError("class-firm-gone")
    return visit


async def ask_next(session: AsyncSession, visit: StudyVisit, *, now: datetime, today: date) -> bool:
    """Ask the next firm of the wishes that can be asked; without one the teacher chooses again."""
    visit.company_id = visit.host_id = visit.starts_at = visit.offered_by = visit.agreed_at = None
    for company_id in visit.firms:
        if company_id in visit.tried or not possible_days(visit, today):
            continue
        if await session.scalar(askable().where(Partner.company_id == company_id).limit(1)) is None:
            continue
        visit.company_id, visit.waiting_since = company_id, today
        step(visit, StudyVisitState.ASKED)
        await session.flush()
        await tell_firm(session, visit, NoticeKind.CLASS_ASKED, now=now)
        return True
    visit.waiting_since = None
    step(visit, StudyVisitState.CHOOSING)
    await session.flush()
    return False


def when(visit: StudyVisit) -> dict[str, str]:
    """The time of a visit for a message that is sent when the visit has none any more."""
    return {"start": visit.starts_at.isoformat()} if visit.starts_at is not None else {}


async def pass_on(
    session: AsyncSession, visit: StudyVisit, *, reason: VisitReason, now: datetime, today: date, but: int = 0
) -> None:
    """The firm cannot: the next wish is asked, and the teacher hears why and how it goes on.

    `but` is the ambassador who said so: their own screen tells it.
    """
    company_id = visit.company_id
    assert company_id is not None  # noqa: S101 - only a firm that is asked or visited can be passed over
    receivers = await ambassadors(session, company_id)
    lost = when(visit) if visit.state is StudyVisitState.AGREED else {}
    visit.tried = [*visit.tried, company_id]
    if reason in _LASTING:
        visit.refused = [*visit.refused, company_id]
    await ask_next(session, visit, now=now, today=today)
    for partner in (one for one in receivers if one.person_id != but):
        await _tell(session, visit, NoticeKind.CLASS_CARD, partner.person_id, now, company_id=company_id)
    await tell_teacher(
        session,
        visit,
        NoticeKind.CLASS_PASSED,
        now=now,
        company_id=company_id,
        reason=reason.value,
        next_id=visit.company_id or 0,
        **lost,
    )


async def tell_teacher(
    session: AsyncSession, visit: StudyVisit, kind: NoticeKind, *, now: datetime, **args: Any
) -> None:
    if visit.teacher_id is not None:
        await _tell(session, visit, kind, visit.teacher_id, now, side=VisitSide.TEACHER.value, **args)


async def tell_firm(
    session: AsyncSession, visit: StudyVisit, kind: NoticeKind, *, now: datetime, but: int = 0, **args: Any
) -> None:
    """Tell the host, or while there is none every ambassador of the firm."""
    company_id = visit.company_id or 0
    host = await host_of(session, visit)
    receivers = [host] if host is not None else await ambassadors(session, company_id)
    for partner in receivers:
        if partner.person_id != but:
            side = VisitSide.AMBASSADOR.value
            await _tell(session, visit, kind, partner.person_id, now, side=side, company_id=company_id, **args)


async def tell_colleagues(session: AsyncSession, visit: StudyVisit, *, actor: Person | None, now: datetime) -> None:
    """The cards on the phones of the firm's ambassadors show how things stand now."""
    for partner in await ambassadors(session, visit.company_id or 0):
        if actor is None or partner.person_id != actor.id:
            await _tell(session, visit, NoticeKind.CLASS_CARD, partner.person_id, now, company_id=visit.company_id)


async def tell_staff(session: AsyncSession, visit: StudyVisit, kind: NoticeKind, *, now: datetime, **args: Any) -> None:
    for member in await staff_members(session):
        await _tell(session, visit, kind, member.id, now, side=VisitSide.STAFF.value, **args)


async def _tell(
    session: AsyncSession, visit: StudyVisit, kind: NoticeKind, person_id: int, now: datetime, **args: Any
) -> None:
    # A reminder is one for each time of the visit, everything else for each step. Somebody may have two sides of a
    # visit, so the side is part of what makes a message one of its kind.
    is_reminder = kind is NoticeKind.CLASS_BEFORE and visit.starts_at is not None
    of_what = visit.starts_at.isoformat(timespec="minutes") if is_reminder and visit.starts_at else str(visit.version)
    occasion = ":".join(filter(None, (of_what, args.get("side"), args.get("mark"))))
    await outbox.enqueue(
        session,
        person_id=person_id,
        kind=kind,
        subject_id=visit.id,
        now=now,
        occasion=occasion,
        version=visit.version,
        **args,
    )

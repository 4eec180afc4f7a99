"""At the visit: scans that count and name nobody, the teacher's own count, what the class saw, and its end."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import CompoundSelect, and_, delete, literal, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import door_codes, typed_codes
from bot.services.class_visit_times import LENGTH
from bot.services.class_visits import load, loaded, step, tell_firm, tell_teacher, visit_for
from db.base import Base
from db.counting import rows_touched
from db.enums import NoticeKind, StudyVisitState, VisitSide
from db.models import ClassScan, DoorAttempt, Person, StudyVisit
from db.upsert import insert_unless_present

#: What a deep link of a visit's code begins with; the rest is the visit's id and a signature.
CLASS_PREFIX = "v_"
#: The code works so long before the visit begins, and until the end of its day.
BEFORE = timedelta(hours=1)
#: After its end, a visit is over and both sides are asked what is left to do.
AFTER = timedelta(minutes=30)
_COUNTING = (StudyVisitState.AGREED, StudyVisitState.DONE)


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan led to; `is_new` is false for a phone that was counted before."""

    visit: StudyVisit
    is_new: bool


def payload_of(visit: StudyVisit) -> str:
    """The payload of the deep link in the visit's code."""
    return f"{CLASS_PREFIX}{visit.id}-{door_codes.signature(visit.secret, f'class:{visit.id}')}"


async def scan_link(session: AsyncSession, *, payload: str, person: Person, now: datetime, zone: ZoneInfo) -> Scan:
    """Count the phone that scanned a visit's code. Raises NoLongerPossible for a forged code or on another day."""
    number = payload.removeprefix(CLASS_PREFIX).partition("-")[0]
    is_id = number.isascii() and number.isdigit() and len(number) <= 9
    visit = await load(session, int(number)) if is_id else None
    if visit is None or not hmac.compare_digest(payload.encode(), payload_of(visit).encode()):
        raise NoLongerPossible("class-code-unknown")
    return await _count(session, visit, person, now=now, zone=zone)


async def scan_words(session: AsyncSession, *, text: str, person: Person, now: datetime, zone: ZoneInfo) -> Scan | None:
    """Count the phone on which the two words of a visit of today were written; None when they are no such words.

    Raises NoLongerPossible for somebody who has guessed too often.
    """
    await typed_codes.check_patience(session, person, text_key="door-code-too-often", now=now)
    near = await session.scalars(
        loaded().where(
            StudyVisit.state.in_(_COUNTING),
            StudyVisit.starts_at <= now + BEFORE,
            StudyVisit.starts_at > now - timedelta(days=1),
        )
    )
    wanted = door_codes.folded_code(text)
    for visit in near:
        if door_codes.folded_code(visit.spoken) == wanted and _is_open(visit, now, zone):
            return await _count(session, visit, person, now=now, zone=zone)
    return None


def _is_open(visit: StudyVisit, now: datetime, zone: ZoneInfo) -> bool:
    """Whether the code works now: on the local day of the visit, from an hour before it."""
    if visit.state not in _COUNTING or visit.starts_at is None or now < visit.starts_at - BEFORE:
        return False
    return now.astimezone(zone).date() == visit.starts_at.astimezone(zone).date()


async def _count(session: AsyncSession, visit: StudyVisit, person: Person, *, now: datetime, zone: ZoneInfo) -> Scan:
    if not _is_open(visit, now, zone):
        raise NoLongerPossible("class-code-not-now")
    is_new = await insert_unless_present(session, ClassScan, visit_id=visit.id, mark=_mark(visit, person))
    if is_new:
        await session.execute(
            update(StudyVisit).where(StudyVisit.id == visit.id).values(scanned=StudyVisit.scanned + 1)
        )
    return Scan(visit, is_new)


def _mark(visit: StudyVisit, person: Person) -> str:
    """Tells one phone from another at this visit. The key goes the day after, and with it every way back."""
    text = f"scan:{visit.id}:{person.telegram_id}"
    return hmac.new(visit.secret.encode(), text.encode(), hashlib.sha256).hexdigest()


async def counted_visit(
    session: AsyncSession, *, visit_id: int, person: Person, now: datetime, zone: ZoneInfo
) -> StudyVisit:
    """The visit at which this phone was counted today. Raises NoLongerPossible for any other."""
    visit = await load(session, visit_id)
    if visit is not None and _is_open(visit, now, zone):
        mark = _mark(visit, person)
        found = select(ClassScan.id).where(ClassScan.visit_id == visit.id, ClassScan.mark == mark)
        if await session.scalar(found) is not None:
            return visit
    raise NoLongerPossible("class-code-unknown")


async def forget_unless_known(session: AsyncSession, person: Person) -> None:
    """Delete the row of a phone that never chose a language and on which nothing hangs: a scan leaves nobody behind.

    Not an erasure, which is remembered for a while: there is nothing that a restored backup could bring back.
    """
    if person.language_chosen or person.is_staff or person.referral_code_id is not None:
        return
    if await session.scalar(_hanging_on(person.id)) is None:
        await session.delete(person)


def _hanging_on(person_id: int) -> CompoundSelect[int]:
    """Whether any table but that of wrong codes speaks of a person."""
    parts = [
        select(literal(1)).where(column == person_id)
        for table in Base.metadata.sorted_tables
        if table.name != DoorAttempt.__tablename__
        for column in table.columns
        if any(key.column.table.name == Person.__tablename__ for key in column.foreign_keys)
    ]
    return union_all(*parts).limit(1)


async def correct_count(
    session: AsyncSession, *, visit_id: int, count: int, actor: Person, now: datetime
) -> StudyVisit:
    """The teacher's own count goes before that of the phones. Raises NoLongerPossible before the visit."""
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.TEACHER, actor=actor)
    require_begun(visit, now)
    visit.counted = count
    await session.flush()
    return visit


def require_begun(visit: StudyVisit, now: datetime) -> None:
    """Raises NoLongerPossible for a visit that has not begun or does not take place."""
    if visit.state not in _COUNTING or visit.starts_at is None or visit.starts_at - BEFORE > now:
        raise NoLongerPossible("class-not-yet")


async def tell_seen(session: AsyncSession, *, visit_id: int, seen: str, actor: Person, now: datetime) -> StudyVisit:
    """What the class saw, in the ambassador's words, for the certificate."""
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.AMBASSADOR, actor=actor)
    require_begun(visit, now)
    visit.seen, visit.seen_by = seen, actor.id
    await session.flush()
    return visit


async def forget_seen(session: AsyncSession, person: Person) -> None:
    """What a class saw, in the words of somebody who is erased."""
    theirs = update(StudyVisit).where(StudyVisit.seen_by == person.id)
    await session.execute(theirs.values(seen=None, seen_by=None))


async def end_visits(session: AsyncSession, *, now: datetime) -> None:
    """Visits that are over: the teacher is asked for the count, the host for what the class saw."""
    over = await session.scalars(
        loaded().where(StudyVisit.state == StudyVisitState.AGREED, StudyVisit.starts_at <= now - LENGTH - AFTER)
    )
    for visit in list(over):
        visit.closed_at = now
        step(visit, StudyVisitState.DONE)
        await session.flush()
        await tell_teacher(session, visit, NoticeKind.CLASS_AFTER, now=now)
        await tell_firm(session, visit, NoticeKind.CLASS_AFTER, now=now)


async def drop_scans(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """The day after a visit its scans go, and the key with which they were made.

    They go as well when the visit was moved to another day or the firm could not, after the first phones were counted:
    then the count begins anew.
    """
    scanned = await session.scalars(select(StudyVisit).where(StudyVisit.id.in_(select(ClassScan.visit_id))))
    for visit in list(scanned):
        day = visit.starts_at.astimezone(zone).date() if visit.starts_at is not None else None
        if day == now.astimezone(zone).date():
            continue
        await session.execute(delete(ClassScan).where(ClassScan.visit_id == visit.id))
        visit.secret = secrets.token_urlsafe(24)
        if visit.starts_at is None or visit.starts_at > now:
            visit.scanned = 0
    await session.flush()


async def empty_old(session: AsyncSession, *, before: datetime) -> int:
    """Retention: a teacher's own words about access, but not before the visit. Returns how many.

    Of a visit that never came about they go when the last day that the class could have gone is as long ago.
    """
    written = and_(StudyVisit.access_note.is_not(None), StudyVisit.created_at < before)
    over = and_(written, StudyVisit.state.in_((StudyVisitState.DONE, StudyVisitState.CANCELLED)))
    emptied = await rows_touched(session, update(StudyVisit).where(over).values(access_note=None))
    unsent = await session.scalars(select(StudyVisit).where(written, StudyVisit.state == StudyVisitState.CHOOSING))
    for visit in list(unsent):
        if max(visit.days) < before.date().isoformat():
            visit.access_note = None
            emptied += 1
    return emptied

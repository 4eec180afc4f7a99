"""Figures of a broadcast: how far it is, what became of the copies, who pressed, who registered afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from db.enums import NoticeKind, RegistrationStatus
from db.models import Broadcast, BroadcastPress, OutboxMessage, Person, Registration
from db.upsert import insert_unless_present

#: Why a copy was dropped, as the outbox has it.
STOPPED = "stopped"
_BLOCKED = ("Forbidden", "unreachable")
#: The receiver said no to such messages (or to all) after the start, or erased themselves.
_SAID_NO = ("out of date", "paused", "erased")
#: The button that ends such messages, among the numbers of the others.
STOP_BUTTON = "stop"
#: The speed is that of the last moments.
_SPEED_OVER = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Progress:
    """Numbers of copies. `seconds_left` is None while nothing moves; `next_at` when the first waiting one is due."""

    receivers: int
    sent: int
    blocked: int
    failed: int
    said_no: int
    stopped: int
    waiting: int
    seconds_left: int | None = None
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a broadcast: by language of the chat, by number of the button, and by hour (its start, UTC)."""

    progress: Progress
    pressed: int
    registered: int
    said_no_after: int
    sent_by_language: Mapping[str, int]
    pressed_by_language: Mapping[str, int]
    registered_by_language: Mapping[str, int]
    pressed_by_button: Mapping[str, int]
    sent_by_hour: Mapping[datetime, int] = field(default_factory=dict)
    pressed_by_hour: Mapping[datetime, int] = field(default_factory=dict)


def copies(broadcast_id: int) -> Select[int]:
    """The outbox ids of a broadcast's copies."""
    return select(OutboxMessage.id).where(
        OutboxMessage.kind == NoticeKind.BROADCAST, OutboxMessage.subject_id == broadcast_id
    )


def waiting_copies(broadcast_id: int) -> Select[int]:
    """The outbox ids of the copies that are neither sent nor dropped."""
    return copies(broadcast_id).where(OutboxMessage.sent_at.is_(None), OutboxMessage.dropped_at.is_(None))


async def progress_of(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> Progress:
    """How far a broadcast is."""
    if broadcast.result is not None:
        return Progress(broadcast.receivers or 0, **broadcast.result, waiting=0)
    is_sent = OutboxMessage.sent_at.is_not(None)
    is_dropped = and_(OutboxMessage.sent_at.is_(None), OutboxMessage.dropped_at.is_not(None))
    reason = OutboxMessage.drop_reason
    sums = {
        "sent": is_sent,
        "blocked": and_(is_dropped, reason.in_(_BLOCKED)),
        "failed": and_(is_dropped, or_(reason.is_(None), reason.not_in((*_BLOCKED, *_SAID_NO, STOPPED)))),
        "said_no": and_(is_dropped, reason.in_(_SAID_NO)),
        "stopped": and_(is_dropped, reason == STOPPED),
        "waiting": and_(OutboxMessage.sent_at.is_(None), OutboxMessage.dropped_at.is_(None)),
        "lately": OutboxMessage.sent_at > now - _SPEED_OVER,
    }
    columns = [_sum(condition).label(name) for name, condition in sums.items()]
    row = (await session.execute(copies(broadcast.id).with_only_columns(*columns))).one()
    numbers = {name: int(number) for name, number in zip(sums, row, strict=True)}
    next_at = await session.scalar(waiting_copies(broadcast.id).with_only_columns(func.min(OutboxMessage.due_at)))
    lately, elapsed = numbers.pop("lately"), now - (broadcast.started_at or now)
    return Progress(
        receivers=broadcast.receivers or 0,
        **numbers,
        seconds_left=_seconds_left(numbers["waiting"], lately, min(elapsed, _SPEED_OVER).total_seconds()),
        next_at=next_at if next_at is not None and next_at > now else None,
    )


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _seconds_left(waiting: int, lately: int, seconds: float) -> int | None:
    return round(waiting * seconds / lately) if waiting and lately and seconds > 0 else None


async def final_numbers(session: AsyncSession, broadcast: Broadcast) -> dict[str, Any]:
    """What became of the copies, to be kept when the outbox forgets old rows."""
    assert broadcast.finished_at is not None  # noqa: S101 - the caller asks for broadcasts that are over
    progress = await progress_of(session, broadcast, now=broadcast.finished_at)
    return {name: getattr(progress, name) for name in ("sent", "blocked", "failed", "said_no", "stopped")}


async def note_press(session: AsyncSession, *, broadcast_id: int, person: Person, button: str, now: datetime) -> bool:
    """Count a press of somebody who got the broadcast, once for each button. Returns whether they got it."""
    got_it = select(OutboxMessage.id).where(
        OutboxMessage.id.in_(copies(broadcast_id)),
        OutboxMessage.person_id == person.id,
        OutboxMessage.dropped_at.is_(None),
    )
    if await session.scalar(got_it.limit(1)) is None:
        return False
    await insert_unless_present(
        session, BroadcastPress, broadcast_id=broadcast_id, person_id=person.id, button=button, pressed_at=now
    )
    return True


async def report_of(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> Report:
    """What came of a broadcast until now."""
    sent = copies(broadcast.id).where(OutboxMessage.sent_at.is_not(None))
    presses = select(BroadcastPress.id).where(BroadcastPress.broadcast_id == broadcast.id)
    on_pages = presses.where(BroadcastPress.button != STOP_BUTTON)
    people = func.count(func.distinct(BroadcastPress.person_id))
    buttons = presses.with_only_columns(BroadcastPress.button, people).group_by(BroadcastPress.button)
    by_button = {button: int(number) for button, number in await session.execute(buttons)}
    pressed = await _by_language(session, on_pages.join(Person, Person.id == BroadcastPress.person_id), people)
    registered = await _by_language(session, _registered(broadcast).join(Person), func.count())
    return Report(
        progress=await progress_of(session, broadcast, now=now),
        pressed=sum(pressed.values()),
        registered=sum(registered.values()),
        said_no_after=by_button.pop(STOP_BUTTON, 0),
        sent_by_language=await _by_language(session, sent.join(Person), func.count()),
        pressed_by_language=pressed,
        registered_by_language=registered,
        pressed_by_button=by_button,
        sent_by_hour=await _by_hour(session, sent, OutboxMessage.sent_at),
        pressed_by_hour=await _by_hour(session, on_pages, BroadcastPress.pressed_at),
    )


def _registered(broadcast: Broadcast) -> Select[int]:
    """Registrations for the broadcast's evening that came after the copy."""
    copy = exists().where(
        OutboxMessage.id.in_(copies(broadcast.id)),
        OutboxMessage.person_id == Registration.person_id,
        OutboxMessage.sent_at <= Registration.registered_at,
    )
    return select(Registration.id).where(
        Registration.event_id == broadcast.event_id, Registration.status == RegistrationStatus.REGISTERED, copy
    )


async def _by_language(session: AsyncSession, rows: Select[int], number: ColumnElement[int]) -> dict[str, int]:
    found = await session.execute(rows.with_only_columns(Person.language, number).group_by(Person.language))
    return {language: int(count) for language, count in found}


async def _by_hour(
    session: AsyncSession, rows: Select[int], instant: InstrumentedAttribute[Any]
) -> dict[datetime, int]:
    """Rows by the hour of an instant, counted in the database: nobody needs 100,000 instants in memory."""
    if session.get_bind().dialect.name == "postgresql":
        hour = func.to_char(func.timezone("UTC", instant), "YYYY-MM-DD HH24", type_=String)
    else:
        hour = func.strftime("%Y-%m-%d %H", instant, type_=String)
    found = await session.execute(rows.with_only_columns(hour, func.count()).group_by(hour).order_by(hour))
    return {datetime.strptime(text, "%Y-%m-%d %H").replace(tzinfo=UTC): int(count) for text, count in found}

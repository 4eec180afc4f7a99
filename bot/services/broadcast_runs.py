"""Sending broadcasts: confirm, approve, start, pause, go on, stop, and what happens by itself while one runs."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.services import adjustments, audit, broadcast_figures, outbox, people, reminders, segments
from bot.services.broadcast_figures import copies, waiting_copies
from bot.services.broadcast_words import check_texts
from bot.services.broadcasts import broadcast_of, count_of, event_of, scope_of
from bot.services.staff import require_staff
from db.enums import BroadcastState, NoticeKind
from db.models import Broadcast, OutboxMessage, Person

#: How often the message with the progress changes while copies are sent.
PROGRESS_EVERY = timedelta(seconds=5)
#: A paused copy waits in the outbox until somebody says "go on" (or this long, and then anew).
PAUSE = timedelta(days=30)
#: Answers of sends that were under way come in after the end; then the numbers are final.
SETTLED_AFTER = timedelta(minutes=10)
REPORT, REPORT_LATER = "report", "report-later"
#: A scheduled one did not go out at its time; `not-sent` is told to who confirmed it.
NOT_SENT = "not-sent"
REPORT_LATER_AFTER = timedelta(days=1)

_OPEN = (BroadcastState.RUNNING, BroadcastState.PAUSED)


class CountChanged(AppError):
    """The number on the pressed button is not the number of receivers any more."""


async def confirm(
    session: AsyncSession,
    *,
    broadcast_id: int,
    expected: int,
    actor: Person,
    now: datetime,
    zone: ZoneInfo,
    shown_at: int | None = None,
) -> Broadcast:
    """Send to `expected` people, now or at the time that is set. A great many need a second member of staff.

    Repeating changes nothing. `shown_at` is the message on the actor's phone that shows the progress from now on.
    Raises CountChanged when the number is another by now, AppError when something is missing.
    """
    require_staff(actor)
    broadcast = await broadcast_of(session, broadcast_id, lock=True)
    if broadcast.state is not BroadcastState.DRAFT:
        if broadcast.confirmed_by == actor.id:
            return broadcast
        raise NoLongerPossible("cast-not-draft")
    receivers = await _check(session, broadcast, expected, now, zone)
    broadcast.confirmed_by, broadcast.approved_by = actor.id, None
    audit.record(session, actor, "broadcast-confirmed", now=now, number=broadcast.id, receivers=receivers)
    if receivers > await adjustments.value_of(session, adjustments.ALONE_UP_TO):
        await _ask_colleagues(session, broadcast, now=now)
    else:
        broadcast.progress_message_id = shown_at if broadcast.scheduled_at is None else None
        await _go(session, broadcast, now=now, zone=zone)
    return broadcast


async def approve(
    session: AsyncSession, *, broadcast_id: int, expected: int, actor: Person, now: datetime, zone: ZoneInfo
) -> Broadcast:
    """The second member's yes; repeating changes nothing.

    Raises NotAllowed for the one who confirmed, CountChanged, NoLongerPossible.
    """
    require_staff(actor)
    broadcast = await broadcast_of(session, broadcast_id, lock=True)
    if broadcast.state is not BroadcastState.WAITING:
        if broadcast.approved_by == actor.id:
            return broadcast
        raise NoLongerPossible("cast-not-waiting")
    if broadcast.confirmed_by == actor.id:
        raise NotAllowed("cast-not-yourself")
    if broadcast.scheduled_at is not None and broadcast.scheduled_at <= now:
        raise AppError("cast-approved-late")
    receivers = await _check(session, broadcast, expected, now, zone)
    audit.record(session, actor, "broadcast-approved", now=now, number=broadcast.id, receivers=receivers)
    if not await _is_answered_for(session, broadcast):
        # Who confirmed is no member of staff any more: now the actor does, and a great many need another yes.
        broadcast.confirmed_by = actor.id
        if receivers > await adjustments.value_of(session, adjustments.ALONE_UP_TO):
            await _ask_colleagues(session, broadcast, now=now)
            return broadcast
    broadcast.approved_by = actor.id
    await _go(session, broadcast, now=now, zone=zone)
    return broadcast


async def _is_answered_for(session: AsyncSession, broadcast: Broadcast) -> bool:
    """Whether the person who confirmed it is still there and staff."""
    confirmer = await session.get(Person, broadcast.confirmed_by or 0)
    return confirmer is not None and confirmer.is_staff


async def take_back(session: AsyncSession, *, broadcast_id: int, actor: Person, now: datetime) -> Broadcast:
    """Make a confirmed or scheduled broadcast a draft again: a colleague's no, or a change of mind."""
    require_staff(actor)
    broadcast = await broadcast_of(session, broadcast_id, lock=True)
    if broadcast.state not in (BroadcastState.WAITING, BroadcastState.SCHEDULED):
        raise NoLongerPossible("cast-not-waiting")
    broadcast.state = BroadcastState.DRAFT
    broadcast.confirmed_by = broadcast.approved_by = None
    audit.record(session, actor, "broadcast-taken-back", now=now, number=broadcast.id)
    return broadcast


async def _check(session: AsyncSession, broadcast: Broadcast, expected: int, now: datetime, zone: ZoneInfo) -> int:
    check_texts(broadcast, await event_of(session, broadcast))
    if broadcast.scheduled_at is not None and broadcast.scheduled_at <= now:
        raise AppError("cast-moment-past")
    receivers = (await count_of(session, broadcast, now=now, zone=zone)).receivers
    if not receivers:
        raise AppError("cast-nobody")
    if receivers != expected:
        raise CountChanged("cast-count-changed", count=receivers)
    return receivers


async def _ask_colleagues(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> None:
    """Ask the other members of staff. Raises AppError when there is none who could answer."""
    others = [
        member
        for member in await people.staff_members(session)
        if member.id != broadcast.confirmed_by and member.unreachable_at is None
    ]
    if not others:
        raise AppError("cast-no-colleague", limit=await adjustments.value_of(session, adjustments.ALONE_UP_TO))
    broadcast.state = BroadcastState.WAITING
    for member in others:
        await outbox.enqueue(
            session,
            person_id=member.id,
            kind=NoticeKind.BROADCAST_APPROVAL,
            subject_id=broadcast.id,
            occasion=str(int(now.timestamp())),
            now=now,
        )


async def _go(session: AsyncSession, broadcast: Broadcast, *, now: datetime, zone: ZoneInfo) -> None:
    if broadcast.scheduled_at is not None:
        broadcast.state = BroadcastState.SCHEDULED
    else:
        await start(session, broadcast, now=now, zone=zone)


async def start(session: AsyncSession, broadcast: Broadcast, *, now: datetime, zone: ZoneInfo) -> None:
    """Write one copy for each receiver of this moment, in one statement; at night they wait for the morning."""
    broadcast.state, broadcast.started_at = BroadcastState.RUNNING, now
    chosen = segments.receivers(session, scope_of(broadcast, now=now, zone=zone))
    await outbox.enqueue_selected(
        session,
        chosen.add_columns(literal(broadcast.id)),
        kind=NoticeKind.BROADCAST,
        key_prefix=f"{NoticeKind.BROADCAST.value}:{broadcast.id}",
        now=now,
        due_at=_not_at_night(now, zone),
    )
    broadcast.receivers = await session.scalar(select(func.count()).select_from(copies(broadcast.id).subquery()))
    await session.flush()
    if broadcast.progress_message_id is None:
        await _tell_progress(session, broadcast, occasion="start", due_at=now, now=now)
    else:
        await tell_next_progress(session, broadcast, now=now)


def _not_at_night(now: datetime, zone: ZoneInfo) -> datetime:
    return reminders.morning_after(now, zone) if reminders.is_quiet(now, zone) else now


async def pause(session: AsyncSession, *, broadcast_id: int, actor: Person, now: datetime) -> Broadcast:
    """Hold back every copy that is not sent yet. Repeating changes nothing."""
    broadcast = await _running(session, broadcast_id, actor)
    if broadcast.state is BroadcastState.RUNNING:
        broadcast.state = BroadcastState.PAUSED
        await _change_waiting(session, broadcast.id, due_at=now + PAUSE)
        audit.record(session, actor, "broadcast-paused", now=now, number=broadcast.id)
    return broadcast


async def go_on(session: AsyncSession, *, broadcast_id: int, actor: Person, now: datetime, zone: ZoneInfo) -> Broadcast:
    """Send on after a pause. Repeating changes nothing."""
    broadcast = await _running(session, broadcast_id, actor)
    if broadcast.state is BroadcastState.PAUSED:
        broadcast.state = BroadcastState.RUNNING
        await _change_waiting(session, broadcast.id, due_at=_not_at_night(now, zone))
        audit.record(session, actor, "broadcast-resumed", now=now, number=broadcast.id)
        await tell_next_progress(session, broadcast, now=now)
        session.info["outbox_written"] = True
    return broadcast


async def stop(session: AsyncSession, *, broadcast_id: int, actor: Person, now: datetime) -> Broadcast:
    """End it: no copy is sent that is not under way already. Repeating changes nothing."""
    require_staff(actor)
    broadcast = await broadcast_of(session, broadcast_id, lock=True)
    if broadcast.state is BroadcastState.STOPPED:
        return broadcast
    if broadcast.state not in _OPEN:
        raise NoLongerPossible("cast-not-running")
    broadcast.state, broadcast.finished_at = BroadcastState.STOPPED, now
    await _change_waiting(session, broadcast.id, dropped_at=now, drop_reason=broadcast_figures.STOPPED)
    audit.record(session, actor, "broadcast-stopped", now=now, number=broadcast.id)
    await _tell_reports(session, broadcast, now=now)
    return broadcast


async def _running(session: AsyncSession, broadcast_id: int, actor: Person) -> Broadcast:
    require_staff(actor)
    broadcast = await broadcast_of(session, broadcast_id, lock=True)
    if broadcast.state not in _OPEN:
        raise NoLongerPossible("cast-not-running")
    return broadcast


async def _change_waiting(session: AsyncSession, broadcast_id: int, **values: Any) -> None:
    """Change every copy that is neither sent nor dropped, in one statement."""
    await session.flush()
    await session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(waiting_copies(broadcast_id)))
        .values(**values)
        .execution_options(synchronize_session=False)
    )


async def run_by_itself(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """What the clock does: start what is due, keep the night quiet, see what is through, make numbers final."""
    unsettled = select(Broadcast).where(
        Broadcast.state.not_in((BroadcastState.DRAFT, BroadcastState.WAITING)), Broadcast.result.is_(None)
    )
    found = list(await session.scalars(unsettled.order_by(Broadcast.id).with_for_update(skip_locked=True)))
    running = [broadcast for broadcast in found if broadcast.state is BroadcastState.RUNNING]
    # First what waits for rows that delivery may hold, then what delivery may wait for.
    for broadcast in running:
        await _keep_quiet(session, broadcast, now=now, zone=zone)
    for broadcast in running:
        if not await finish_if_through(session, broadcast, now=now):
            await tell_next_progress(session, broadcast, now=now)
    for broadcast in found:
        if broadcast.result is None and broadcast.finished_at and broadcast.finished_at <= now - SETTLED_AFTER:
            broadcast.result = await broadcast_figures.final_numbers(session, broadcast)
        if broadcast.state is BroadcastState.SCHEDULED and broadcast.scheduled_at and broadcast.scheduled_at <= now:
            await _start_on_time(session, broadcast, now=now, zone=zone)
    await session.flush()


async def _start_on_time(session: AsyncSession, broadcast: Broadcast, *, now: datetime, zone: ZoneInfo) -> None:
    """Start a scheduled broadcast, unless it has grown beyond one person's yes or its words cannot be said any more."""
    try:
        check_texts(broadcast, await event_of(session, broadcast))
    except AppError:
        # The evening that it tells of was cancelled, say.
        broadcast.state = BroadcastState.DRAFT
        await _tell_progress(session, broadcast, occasion=NOT_SENT, due_at=now, now=now)
        return
    receivers = (await count_of(session, broadcast, now=now, zone=zone)).receivers
    is_one_persons = broadcast.approved_by is None and receivers > await adjustments.value_of(
        session, adjustments.ALONE_UP_TO
    )
    if is_one_persons or not await _is_answered_for(session, broadcast):
        broadcast.scheduled_at = None
        try:
            await _ask_colleagues(session, broadcast, now=now)
        except AppError:
            broadcast.state = BroadcastState.DRAFT
        await _tell_progress(session, broadcast, occasion=NOT_SENT, due_at=now, now=now)
        return
    await start(session, broadcast, now=now, zone=zone)


async def _keep_quiet(session: AsyncSession, broadcast: Broadcast, *, now: datetime, zone: ZoneInfo) -> None:
    """At night: all that wait are put off to the morning at once, instead of one by one when their turn comes."""
    if reminders.is_quiet(now, zone) and await session.scalar(
        waiting_copies(broadcast.id).where(OutboxMessage.due_at <= now).limit(1)
    ):
        await _change_waiting(session, broadcast.id, due_at=reminders.morning_after(now, zone))


async def finish_if_through(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> bool:
    """Whether no copy waits any more; then the broadcast is done, and its report goes out."""
    if await session.scalar(waiting_copies(broadcast.id).limit(1)) is not None:
        return False
    broadcast.state, broadcast.finished_at = BroadcastState.DONE, now
    await session.flush()
    await _tell_progress(session, broadcast, occasion="end", due_at=now, now=now)
    await _tell_reports(session, broadcast, now=now)
    return True


async def note_progress(session: AsyncSession, broadcast_id: int, *, now: datetime) -> Broadcast | None:
    """The broadcast as it stands, done if all its copies are through; while it runs, the next progress is ordered.

    Waits for nobody: a broadcast that somebody changes at this moment is only read.
    """
    query = select(Broadcast).where(Broadcast.id == broadcast_id).execution_options(populate_existing=True)
    held: Broadcast | None = await session.scalar(query.with_for_update(skip_locked=True))
    broadcast = held or await session.get(Broadcast, broadcast_id)
    if broadcast is None or broadcast.state is not BroadcastState.RUNNING:
        return broadcast
    if held is None or not await finish_if_through(session, broadcast, now=now):
        await tell_next_progress(session, broadcast, now=now)
    return broadcast


async def tell_next_progress(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> None:
    """Order the next change of the progress: soon while copies are sent, else when the first of them is due."""
    first_due: datetime | None = await session.scalar(
        waiting_copies(broadcast.id).with_only_columns(func.min(OutboxMessage.due_at))
    )
    step = int(now.timestamp() // PROGRESS_EVERY.total_seconds()) + 1
    soon = datetime.fromtimestamp(step * PROGRESS_EVERY.total_seconds(), tz=now.tzinfo)
    due_at = max(soon, first_due or soon)
    ordered = select(OutboxMessage.id).where(
        OutboxMessage.kind == NoticeKind.BROADCAST_PROGRESS,
        OutboxMessage.subject_id == broadcast.id,
        OutboxMessage.dedupe_key.not_like(f"%:{REPORT}%"),
        OutboxMessage.sent_at.is_(None),
        OutboxMessage.dropped_at.is_(None),
        OutboxMessage.claimed_until.is_(None),
        OutboxMessage.due_at <= due_at,
    )
    # One is enough, or a night would leave one for each of its minutes.
    if await session.scalar(ordered.limit(1)) is None:
        await _tell_progress(session, broadcast, occasion=str(step), due_at=due_at, now=now)


async def _tell_progress(
    session: AsyncSession, broadcast: Broadcast, *, occasion: str, due_at: datetime, now: datetime
) -> None:
    if broadcast.confirmed_by is not None:
        await outbox.enqueue(
            session,
            person_id=broadcast.confirmed_by,
            kind=NoticeKind.BROADCAST_PROGRESS,
            subject_id=broadcast.id,
            occasion=occasion,
            due_at=due_at,
            now=now,
        )


async def _tell_reports(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> None:
    """A report now, and one a day later, when people have had time to press."""
    await _tell_progress(session, broadcast, occasion=REPORT, due_at=now, now=now)
    await _tell_progress(session, broadcast, occasion=REPORT_LATER, due_at=now + REPORT_LATER_AFTER, now=now)

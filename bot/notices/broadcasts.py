"""Notices of broadcasts: a receiver's copy, the progress on staff's phone, and the question to a colleague."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import RunBroadcast
from bot.cards.broadcast_report import progress_screen, report_screen
from bot.cards.broadcasts import confirmed_screen, copy_screen, facts_lines, state_word
from bot.i18n import t
from bot.notices.notice import Later, Notice
from bot.screen import Button, screen
from bot.services import broadcast_figures, broadcast_runs, broadcasts, news, reminders, segments
from bot.services.broadcast_runs import NOT_SENT, PAUSE, PROGRESS_EVERY, REPORT, REPORT_LATER
from db.enums import BroadcastState, NoticeKind
from db.models import Broadcast, Event, OutboxMessage, Person, Profile


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice for a message about a broadcast, from the facts as they stand now."""
    match message.kind:
        case NoticeKind.BROADCAST:
            return await _copy(session, message, now=now, zone=zone)
        case NoticeKind.BROADCAST_APPROVAL:
            return await _approval(session, message, now=now, zone=zone)
    return await _progress(session, message, now=now, zone=zone)


async def _copy(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """A copy, while the broadcast runs and the receiver wants such messages."""
    broadcast, event = await _kept(session, message.subject_id or 0)
    if broadcast is None or broadcast.state not in (BroadcastState.RUNNING, BroadcastState.PAUSED):
        return None
    if not await news.wants(session, message.person_id):
        return None
    if broadcast.state is BroadcastState.PAUSED:
        return Later(now + PAUSE)
    if reminders.is_quiet(now, zone):
        return Later(reminders.morning_after(now, zone))
    row = (
        await session.execute(
            select(Person.language, Profile.first_name)
            .outerjoin(Profile, Profile.person_id == Person.id)
            .where(Person.id == message.person_id)
        )
    ).one()
    shown = copy_screen(broadcast, row.language, first_name=row.first_name, event=event)
    still_wanted = partial(_still_wanted, broadcast_id=broadcast.id, person_id=message.person_id)
    return Notice(shown, still_wanted=still_wanted) if shown is not None else None


async def _kept(session: AsyncSession, broadcast_id: int) -> tuple[Broadcast | None, Event | None]:
    """A broadcast and its evening, read once for all the copies of a transaction."""
    kept: dict[int, tuple[Broadcast | None, Event | None]] = session.info.setdefault("broadcasts", {})
    if broadcast_id not in kept:
        broadcast = await session.get(Broadcast, broadcast_id)
        event = await broadcasts.event_of(session, broadcast) if broadcast is not None else None
        kept[broadcast_id] = (broadcast, event)
    return kept[broadcast_id]


async def _still_wanted(session: AsyncSession, *, broadcast_id: int, person_id: int) -> bool:
    """Asked right before sending: nobody stopped or paused it, and the receiver still wants such messages."""
    state = await session.scalar(select(Broadcast.state).where(Broadcast.id == broadcast_id))
    return state is BroadcastState.RUNNING and await news.wants(session, person_id)


async def _approval(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The question to a colleague, while it is one and they are staff."""
    broadcast = await session.get(Broadcast, message.subject_id)
    member = await session.get_one(Person, message.person_id)
    if broadcast is None or broadcast.state is not BroadcastState.WAITING or not member.is_staff:
        return None
    if member.id == broadcast.confirmed_by:
        return None
    count = await broadcasts.count_of(session, broadcast, now=now, zone=zone)
    event, codes = await broadcasts.event_of(session, broadcast), await segments.referral_codes(session)
    facts = facts_lines(broadcast, count, event, codes, zone)
    asker = await session.get(Person, broadcast.confirmed_by or 0)
    name = asker.staff_name if asker is not None and asker.staff_name else "–"
    asked = t("cast-approval-asked", name=name, count=count.receivers)
    return Notice(confirmed_screen(broadcast, facts, count, may_approve=True).led_by(asked))


async def _progress(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The progress in place of the one that stands on the phone, or the report."""
    member = await session.get_one(Person, message.person_id)
    occasion = message.dedupe_key.rpartition(":")[2]
    if not member.is_staff:
        return None
    if occasion in (REPORT, REPORT_LATER):
        return await _report(session, message, member, occasion, now=now, zone=zone)
    if occasion == NOT_SENT:
        return await _not_sent(session, message)
    if await _earlier_is_under_way(session, message):
        return Later(now + PROGRESS_EVERY)
    broadcast = await broadcast_runs.note_progress(session, message.subject_id or 0, now=now)
    if broadcast is None:
        return None
    broadcast.progress_message_id = await _on_phone(session, message) or broadcast.progress_message_id
    progress = await broadcast_figures.progress_of(session, broadcast, now=now)
    return Notice(progress_screen(broadcast, progress, now=now, zone=zone), replaces=broadcast.progress_message_id)


async def _not_sent(session: AsyncSession, message: OutboxMessage) -> Notice | None:
    """A scheduled broadcast that did not go out, and how it stands."""
    broadcast = await session.get(Broadcast, message.subject_id)
    if broadcast is None:
        return None
    rows = ((Button(t("button-cast-page"), RunBroadcast(broadcast.id, "page")),),)
    return Notice(screen(t("cast-not-sent", number=broadcast.id, state=state_word(broadcast.state)), rows=rows))


async def _report(
    session: AsyncSession, message: OutboxMessage, member: Person, occasion: str, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    broadcast = await session.get(Broadcast, message.subject_id)
    if broadcast is None:
        return None
    if occasion == REPORT_LATER and reminders.is_quiet(now, zone):
        return Later(reminders.morning_after(now, zone))
    report = await broadcast_figures.report_of(session, broadcast, now=now)
    return Notice(report_screen(broadcast, report, language=member.language, zone=zone, now=now))


def _others(message: OutboxMessage) -> tuple[ColumnElement[bool], ...]:
    """Conditions for earlier progress messages of the same broadcast to the same person."""
    reports = [f"%:{occasion}" for occasion in (REPORT, REPORT_LATER, NOT_SENT)]
    return (
        OutboxMessage.kind == NoticeKind.BROADCAST_PROGRESS,
        OutboxMessage.subject_id == message.subject_id,
        OutboxMessage.person_id == message.person_id,
        OutboxMessage.id < message.id,
        *(OutboxMessage.dedupe_key.not_like(pattern) for pattern in reports),
    )


async def _earlier_is_under_way(session: AsyncSession, message: OutboxMessage) -> bool:
    """Whether an earlier progress is being sent: its place on the phone is not known yet."""
    under_way = select(OutboxMessage.id).where(
        *_others(message),
        OutboxMessage.sent_at.is_(None),
        OutboxMessage.dropped_at.is_(None),
        OutboxMessage.attempts > 0,
    )
    return await session.scalar(under_way.limit(1)) is not None


async def _on_phone(session: AsyncSession, message: OutboxMessage) -> int | None:
    """Where the progress stands on the phone. Rows of earlier ones have done their work and go."""
    sent = (*_others(message), OutboxMessage.sent_at.is_not(None))
    found: int | None = await session.scalar(select(func.max(OutboxMessage.message_id)).where(*sent))
    await session.execute(delete(OutboxMessage).where(*sent).execution_options(synchronize_session=False))
    return found

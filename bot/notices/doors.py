"""Notices about doors that are shut for a while, and open again before their time."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.cards.doors import open_notice, shut_line, shut_notice
from bot.i18n import Sayable
from bot.notices.notice import Later, Notice
from bot.services import shut_doors
from db.enums import EventState, NoticeKind, RegistrationStatus
from db.models import Event, OutboxMessage, Registration, Seat, Stop, Visit

#: A message that is being sent just now is looked at again after so long.
_MOMENT = timedelta(seconds=5)


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice, if the doors are as it says, and the person is still coming and has not been there."""
    stop = await _stop(session, message.subject_id or 0)
    if stop is None or not await _is_concerned(session, stop, message.person_id):
        return None
    if message.kind is NoticeKind.DOORS_OPEN:
        return await _opened(session, message, stop, now)
    if not _is_shut_as(stop, message, now):
        return None

    async def still_shut(later: AsyncSession) -> bool:
        again = await _stop(later, stop.id)
        return again is not None and _is_shut_as(again, message, now)

    return Notice(shut_notice(stop, now=now), still_wanted=still_shut)


async def _opened(session: AsyncSession, message: OutboxMessage, stop: Stop, now: datetime) -> Notice | Later | None:
    """Only who read that the doors are shut must learn that they are open again."""
    if shut_doors.shut_until(stop, now) is not None or stop.closes_at <= now:
        return None
    told = await session.scalars(
        select(OutboxMessage).where(
            OutboxMessage.kind == NoticeKind.DOORS_SHUT,
            OutboxMessage.subject_id == stop.id,
            OutboxMessage.person_id == message.person_id,
            OutboxMessage.dropped_at.is_(None),
        )
    )
    same = [one for one in told if one.args.get("until") == message.args.get("until")]
    if any(one.sent_at is not None for one in same):
        return Notice(open_notice(stop))
    return Later(now + _MOMENT) if same else None


def _is_shut_as(stop: Stop, message: OutboxMessage, now: datetime) -> bool:
    until = shut_doors.shut_until(stop, now)
    return until is not None and shut_doors.occasion_of(until) == message.args.get("until")


async def _stop(session: AsyncSession, stop_id: int) -> Stop | None:
    stop: Stop | None = await session.scalar(
        select(Stop)
        .options(joinedload(Stop.event), joinedload(Stop.company))
        .where(Stop.id == stop_id)
        .execution_options(populate_existing=True)
    )
    return stop


async def _is_concerned(session: AsyncSession, stop: Stop, person_id: int) -> bool:
    if not stop.is_open or stop.event.state is not EventState.PUBLISHED:
        return False
    status = await session.scalar(
        select(Registration.status).where(Registration.person_id == person_id, Registration.event_id == stop.event_id)
    )
    been = await session.scalar(select(Visit.id).where(Visit.person_id == person_id, Visit.stop_id == stop.id))
    return status is RegistrationStatus.REGISTERED and been is None


async def of_seat(session: AsyncSession, seat: Seat, event: Event, *, now: datetime) -> list[Sayable]:
    """What to say beside "time to go" when the bus comes to doors that are shut then; nothing otherwise.

    The seat's route and the place where it ends must be loaded.
    """
    stop = await _stop(session, seat.alight.stop_id) if seat.alight.stop_id else None
    until = shut_doors.shut_until(stop, now) if stop is not None else None
    arrives_at = seat.alight.departs_at + timedelta(minutes=seat.route.delay_minutes)
    if stop is None or until is None or arrives_at >= until:
        return []
    return [shut_line(stop, event, until)]

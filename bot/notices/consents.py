"""The question whether a consent still holds, now that its text is new; by day, and only while it must be asked."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.consents import again_screen
from bot.errors import NoLongerPossible
from bot.notices.notice import Later, Notice
from bot.services import consents, outcome_shares, reminders
from bot.services.consent_care import NOTICES
from bot.services.outcome_shares import Shared
from db.enums import ConsentPurpose
from db.models import OutboxMessage, Person


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """Nothing for somebody who has answered, taken it back, or paused since."""
    person = await session.get_one(Person, message.person_id)
    purpose = NOTICES[message.kind]
    shared = None
    if purpose is ConsentPurpose.OUTCOME:
        shared = await _shared(session, message, person)
        if shared is None:
            return None
        old = await outcome_shares.outdated(session, shared.share)
    else:
        old = await consents.outdated(session, person.id, purpose)
    if old is None or person.paused_at is not None:
        return None
    if reminders.is_quiet(now, zone):
        return Later(reminders.morning_after(now, zone))
    return Notice(again_screen(consents.text_of(session, purpose), old, zone=zone, shared=shared))


async def _shared(session: AsyncSession, message: OutboxMessage, person: Person) -> Shared | None:
    try:
        return await outcome_shares.own_share(session, share_id=message.subject_id or 0, person=person)
    except NoLongerPossible:
        return None

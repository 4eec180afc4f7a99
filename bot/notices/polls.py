"""The offer of the exit poll after an evening, as a message of its own."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.polls import offer_screen
from bot.notices.notice import Later, Notice
from bot.services import reminders
from db.enums import PollState
from db.models import OutboxMessage, Person


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The offer, by day; nothing for somebody for whom the poll is closed by now."""
    person = await session.get_one(Person, message.person_id)
    if person.exit_poll is not PollState.OFFERED:
        return None
    if reminders.is_quiet(now, zone):
        return Later(reminders.morning_after(now, zone))
    return Notice(offer_screen())

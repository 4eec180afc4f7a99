"""Two weeks before answers are erased because somebody was not here for long: what happens, and how to keep them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import Privacy
from bot.i18n import t
from bot.notices.notice import Later, Notice
from bot.screen import Button, screen
from bot.services import reminders, retention
from db.models import OutboxMessage, Person


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """By day; nothing for somebody who has been here again."""
    person = await session.get_one(Person, message.person_id)
    kept = await retention.periods(session)
    if not retention.is_due(person, kept, now=now):
        return None
    if reminders.is_quiet(now, zone):
        return Later(reminders.morning_after(now, zone))
    rows = (
        (Button(t("button-retention-keep"), Privacy("keep")),),
        (Button(t("button-erase"), Privacy("erase")),),
    )
    day = kept.erased_on(person, told_at=now, zone=zone)
    return Notice(screen(t("retention-soon", day=day), rows=rows))

"""Notices that nobody asked for at that moment: a new place that fits. Only while the person wants news."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import News
from bot.cards.offers import match_card
from bot.errors import NoLongerPossible
from bot.i18n import t
from bot.notices.notice import Later, Notice
from bot.screen import Button
from bot.services import matches, news, profiles, reminders
from db.models import OutboxMessage, Person


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice as the facts stand now; nothing for somebody who has had enough of news since."""
    if not await news.wants(session, message.person_id):
        return None
    if reminders.is_quiet(now, zone):
        return Later(reminders.morning_after(now, zone))
    return await _new_offer(session, message, now=now, zone=zone)


async def _new_offer(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The card of the offer, with why it fits and a way to stop."""
    today = now.astimezone(zone).date()
    person = await session.get_one(Person, message.person_id)
    profile = await profiles.find_profile(session, person)
    if profile is None:
        return None
    try:
        offer = await matches.offer_for(session, message.subject_id or 0)
        await matches.check_may_want(session, person, profile, offer, today=today)
        suggestion = await matches.suggestion_for(session, person, profile, offer, today=today)
    except NoLongerPossible:
        return None
    card = match_card(suggestion, stop_row()).led_by(t("news-new-offer"))
    return Notice(card)


def stop_row() -> tuple[Button, ...]:
    """The way to end such messages, under each of them."""
    return (Button(t("button-news-stop"), News("no")),)

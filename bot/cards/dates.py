"""Dates of what is kept, as people say them: with the year, since what is kept may be older than one."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.i18n import Text, t


def dated(instant: datetime, zone: ZoneInfo) -> Text:
    """The local day of an instant, in words."""
    day = instant.astimezone(zone).date()
    return t("privacy-day", day=day, year=str(day.year))

"""What staff changed in an event, in words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.i18n import Sayable, t
from bot.services.programme import zone_of
from db.models import Registration


def change_lines(registration: Registration, changes: Iterable[Mapping[str, Any]]) -> list[Sayable]:
    """One line for each change; the registration's event must be loaded with stops and buses."""
    return list(_lines(registration, changes))


def _lines(registration: Registration, changes: Iterable[Mapping[str, Any]]) -> Iterator[Sayable]:
    event = registration.event
    zone = zone_of(event)
    companies = {stop.id: stop.company.name for stop in event.stops}
    routes = {route.id: route.name for route in event.routes}
    for change in changes:
        what, before, after = change["what"], change["before"], change["after"]
        company, route = companies.get(change["id"], ""), routes.get(change["id"], "")
        match what:
            case "event_time":
                start, end = _span(after, zone)
                old, _old_end = _span(before, zone)
                yield t("change-event-time", day=start.date(), start=start, end=end, oldday=old.date(), oldstart=old)
            case "stop_time":
                start, end = _span(after, zone)
                yield t("change-stop-time", company=company, start=start, end=end)
            case _:
                key = f"change-{what.replace('_', '-')}"
                yield t(key, before=before, after=after, company=company, route=route)


def _span(text: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    start, end = text.split()
    return datetime.fromisoformat(start).astimezone(zone), datetime.fromisoformat(end).astimezone(zone)

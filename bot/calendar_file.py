"""A person's evening as a calendar file (RFC 5545): one entry for each visit and each bus ride."""

from datetime import datetime, timedelta

from icalendar import Calendar
from icalendar import Event as Entry

from bot.cards.evening import address_of
from bot.i18n import say, t
from bot.services.evenings import places_in_order, seats_in_order
from bot.services.programme import stay_at, zone_of
from db.enums import PlaceStatus
from db.models import Registration


def calendar_file(registration: Registration, *, language: str, now: datetime) -> bytes:
    """The visits that are certain and the rides, in the event's zone, in the reader's language."""
    calendar = Calendar()
    calendar.add("prodid", "-//Industrinatten//My evening//EN")
    calendar.add("version", "2.0")
    event = registration.event
    zone = zone_of(event)
    for place in places_in_order(registration):
        if place.status is not PlaceStatus.HELD or place.slot_at is None:
            continue
        start = place.slot_at.astimezone(zone)
        title = say(language, t("calendar-visit", company=place.stop.company.name, name=event.name))
        calendar.add_component(
            _entry(f"place-{place.id}", title, start, start + stay_at(place.stop), address_of(place.stop), now)
        )
    for seat in seats_in_order(registration):
        start = seat.board.departs_at.astimezone(zone)
        end = max(seat.alight.departs_at.astimezone(zone), start + timedelta(minutes=1))
        title = f"{seat.route.name}: {seat.board.name} – {seat.alight.name}"
        calendar.add_component(_entry(f"seat-{seat.id}", title, start, end, seat.board.name, now))
    return bytes(calendar.to_ical())


def _entry(uid: str, title: str, start: datetime, end: datetime, where: str, now: datetime) -> Entry:
    entry = Entry()
    entry.add("uid", f"{uid}@industrinatten")
    entry.add("dtstamp", now)
    entry.add("summary", title.translate({0x2068: None, 0x2069: None}))
    entry.add("dtstart", start)
    entry.add("dtend", end)
    entry.add("location", where)
    return entry

"""Doors that are shut for a while, as everybody reads it."""

from collections.abc import Iterable
from datetime import datetime

from bot.actions import MyEvening
from bot.i18n import Sayable, t
from bot.screen import Button, Screen, screen
from bot.services.programme import zone_of
from bot.services.shut_doors import shut_until
from db.models import Event, Stop


def shut_line(stop: Stop, event: Event, until: datetime) -> Sayable:
    """The doors are shut, and when they open again."""
    return t("doors-shut-line", company=stop.company.name, until=until.astimezone(zone_of(event)))


def shut_lines(stops: Iterable[Stop], event: Event, *, now: datetime) -> list[Sayable]:
    """One line for each of these stops whose doors are shut now; their companies must be loaded."""
    return [shut_line(stop, event, until) for stop in stops if (until := shut_until(stop, now)) is not None]


def shut_notice(stop: Stop, *, now: datetime) -> Screen:
    """To somebody who is on the way to doors that are shut now. The stop's event must be loaded."""
    until = (shut_until(stop, now) or now).astimezone(zone_of(stop.event))
    said = t("doors-shut-notice", company=stop.company.name, until=until)
    return screen(said, t("doors-shut-what-now"), rows=_rows(stop))


def open_notice(stop: Stop) -> Screen:
    """The doors are open again before their time."""
    return screen(t("doors-open-notice", company=stop.company.name), rows=_rows(stop))


def _rows(stop: Stop) -> tuple[tuple[Button, ...], ...]:
    show, change = (Button(t(f"button-evening-{step}"), MyEvening(stop.event_id, step)) for step in ("show", "change"))
    return ((show,), (change,))

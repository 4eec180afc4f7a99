"""A firm's own doors on the phone of its contact."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.actions import FirmEvening, OpenPage
from bot.cards.evening import address_of
from bot.i18n import Sayable, lines, literal, say, t
from bot.pictures.draw import door_code
from bot.pictures.facts import DoorCode
from bot.screen import Button, Picture, Screen, in_rows, screen
from bot.services.door_codes import door_payload
from bot.services.firm_evening import OwnDoors
from bot.services.programme import zone_of
from bot.services.shut_doors import MINUTES, can_be_shut, shut_until
from db.models import Company, Stop


def firms_screen(firms: Sequence[Company]) -> Screen:
    """Which of the contact's firms."""
    buttons = [Button(literal(company.name), FirmEvening(company.id, "page")) for company in firms]
    return screen(t("firm-evening-which"), rows=in_rows(buttons))


def own_doors_screen(own: OwnDoors, *, now: datetime) -> Screen:
    """Times, places, the live number, and what the firm can do about its doors now."""
    stop = own.stop
    texts: list[Sayable] = [t("firm-evening-title", company=stop.company.name), lines(*_facts(own))]
    if now >= stop.opens_at:
        texts.append(
            lines(
                t("firm-evening-count", lately=own.lately, visitors=own.counts.visitors),
                t("firm-evening-choices", yes=own.counts.yes, later=own.counts.later),
            )
        )
    else:
        texts.append(t("firm-evening-not-yet"))
    until = shut_until(stop, now)
    if until is not None:
        texts.append(t("firm-evening-shut", until=until.astimezone(zone_of(stop.event))))
    return Screen(tuple(texts), _rows(stop, now))


def _facts(own: OwnDoors) -> list[Sayable]:
    stop, zone = own.stop, zone_of(own.stop.event)
    opens, closes = stop.opens_at.astimezone(zone), stop.closes_at.astimezone(zone)
    return [
        t("firm-evening-when", event=stop.event.name, day=opens.date(), opens=opens, closes=closes),
        t("firm-evening-where", where=address_of(stop)),
        t(
            "firm-evening-places",
            registered=own.registered,
            capacity=stop.capacity or 0,
            minutes=stop.slot_minutes or 0,
        ),
    ]


def _rows(stop: Stop, now: datetime) -> tuple[tuple[Button, ...], ...]:
    def button(step: str, **args: int) -> Button:
        return Button(t(f"button-firm-evening-{step.partition('-')[0]}", **args), FirmEvening(stop.company_id, step))

    rows: list[tuple[Button, ...]] = [(button("page"),), (button("code"),)]
    if shut_until(stop, now) is not None:
        rows.append((button("open"),))
    elif can_be_shut(stop, now):
        rows.extend((button(f"shut-{minutes}", minutes=minutes),) for minutes in MINUTES)
    rows.append((Button(t("button-firm-evening-leads"), OpenPage("leads")),))
    return tuple(rows)


def code_screen(stop: Stop, *, spoken: str, language: str, bot_username: str) -> Screen:
    """The door's code as a picture to show to visitors; its caption says the two words."""
    facts = DoorCode(
        language=language,
        company=stop.company.name,
        event=stop.event.name,
        url=f"https://t.me/{bot_username}?start={door_payload(stop)}",
        spoken_code=spoken,
        what_to_do=say(language, t("firm-evening-code-scan")),
        or_write=say(language, t("firm-evening-code-write")),
    )
    rows = ((Button(t("button-firm-evening-back"), FirmEvening(stop.company_id, "page")),),)
    caption = t("firm-evening-code-caption", company=stop.company.name, spoken=spoken)
    return Screen((caption,), rows, picture=Picture(partial(door_code, facts)))

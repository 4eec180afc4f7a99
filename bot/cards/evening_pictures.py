"""The ticket and the stamp card: pictures with the same in words."""

from functools import partial

from bot.cards.evening import Positions, address_of, day_line, event_line, plan_lines, ride_words, step_button
from bot.i18n import Sayable, lines, say, t
from bot.pictures.draw import stamp_card, ticket
from bot.pictures.facts import Stamp, StampCard, Ticket, TicketStop
from bot.screen import Picture, Screen
from bot.services.evenings import places_in_order, seats_in_order
from bot.services.programme import zone_of
from db.enums import PlaceStatus
from db.models import Event, Place, Registration, Reward, Stop, Visit

#: What the deep link in a ticket's QR code begins with; staff scan it.
TICKET_PREFIX = "t_"


def ticket_screen(registration: Registration, *, language: str, positions: Positions, bot_username: str) -> Screen:
    """The ticket as a picture with a QR code; its caption says the same in words."""
    facts = _ticket(registration, language, positions, bot_username)
    texts: list[Sayable] = [
        t("ticket-caption", number=registration.id),
        event_line(registration.event),
        plan_lines(registration, positions),
        t("evening-party", count=registration.party),
    ]
    rows = (
        (
            step_button(registration.event_id, "show"),
            step_button(registration.event_id, "map"),
        ),
    )
    return Screen(tuple(texts), rows, picture=Picture(partial(ticket, facts)))


def _ticket(registration: Registration, language: str, positions: Positions, bot_username: str) -> Ticket:
    event = registration.event
    zone = zone_of(event)
    stops = tuple(
        TicketStop(
            time=f"{place.slot_at.astimezone(zone):%H:%M}" if place.slot_at else "–",
            name=place.stop.company.name,
            place=address_of(place.stop),
            note=""
            if place.status is PlaceStatus.HELD
            else say(
                language, t(f"ticket-{place.status.value.replace('_', '-')}", position=positions.get(place.id, 0))
            ),
        )
        for place in places_in_order(registration)
    )
    return Ticket(
        language=language,
        title=event.name,
        when=say(language, day_line(event)),
        who=say(language, t("evening-party", count=registration.party)),
        stops=stops,
        bus=tuple(say(language, ride_words(seat, event)) for seat in seats_in_order(registration)),
        code=f"https://t.me/{bot_username}?start={TICKET_PREFIX}{registration.id}",
        code_caption=say(language, t("ticket-number", number=registration.id)),
        footer=say(language, t("eu-support")),
    )


def _note(place: Place, language: str, positions: Positions) -> str:
    """What is not certain about a visit."""
    if place.status is PlaceStatus.HELD:
        return ""
    return say(language, t(f"ticket-{place.status.value.replace('_', '-')}", position=positions.get(place.id, 0)))


def stamps_screen(
    event: Event,
    stops: list[Stop],
    visits: list[Visit],
    reward: Reward | None,
    *,
    needed: int | None,
    language: str,
) -> Screen:
    """The stamp card as a picture that fills; its caption says the same in words."""
    zone = zone_of(event)
    at = {visit.stop_id: visit.scanned_at.astimezone(zone) for visit in visits}
    shown = stops[:16]
    wanted = needed if needed is not None else len(stops)
    count = t("stamps-count", count=len(visits), needed=wanted)
    code = reward.code if reward is not None and reward.checked_at is None else None
    texts: list[Sayable] = [t("stamps-title", name=event.name), count]
    if visits:
        texts.append(
            lines(*(t("stamps-visit", company=visit.stop.company.name, at=at[visit.stop_id]) for visit in visits))
        )
    if code:
        texts.append(t("stamps-complete", code=code))
    elif reward is not None:
        texts.append(t("stamps-used"))
    facts = StampCard(
        language=language,
        title=event.name,
        subtitle=say(language, day_line(event)),
        progress=say(language, t("stamps-progress", count=len(visits), needed=wanted)),
        stamps=tuple(Stamp(stop.company.name, f"{at[stop.id]:%H:%M}" if stop.id in at else None) for stop in shown),
        reward_caption=say(language, t("stamps-reward-caption")) if code else None,
        reward_code=code,
    )
    return Screen(
        tuple(texts),
        ((step_button(event.id, "show"),),),
        picture=Picture(partial(stamp_card, facts)),
    )

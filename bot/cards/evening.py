"""A person's evening on the phone: the plan in words, its parts to exchange, the map."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.actions import MyEvening, OpenPage, PlanBus, PlanStop
from bot.cards.offers import in_languages
from bot.i18n import Lines, Sayable, Words, lines, literal, t
from bot.matching.evening import Leg, is_walk, travel_minutes
from bot.screen import Button, Screen, Venue, in_rows, screen
from bot.services.evenings import MAX_PARTY, places_in_order, seats_in_order
from bot.services.programme import place_of_stop, stay_at, zone_of
from bot.services.shut_doors import shut_until
from db.enums import RegistrationStatus
from db.models import Event, Place, Registration, Route, Seat, Stop

#: Position in the waiting line, by place.
Positions = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of the evening, at its time."""

    at: datetime
    words: Sayable


def event_line(event: Event) -> Sayable:
    """Name, weekday with date, and hours."""
    zone = zone_of(event)
    start, end = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    return t("evening-when", name=event.name, day=start.date(), start=start, end=end)


def day_line(event: Event) -> Sayable:
    """Weekday with date, and hours."""
    zone = zone_of(event)
    start, end = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    return t("evening-day", day=start.date(), start=start, end=end)


def address_of(stop: Stop) -> str:
    """Where the doors are, in words."""
    return stop.address or stop.company.address or stop.company.municipality


def plan_lines(registration: Registration, positions: Positions) -> Lines:
    """The visits and buses in the order of the evening."""
    return lines(*(entry.words for entry in _entries(registration, positions)))


def _entries(registration: Registration, positions: Positions) -> list[_Entry]:
    visits = [_visit_entry(place, registration.event, positions) for place in places_in_order(registration)]
    rides = [
        _Entry(seat.board.departs_at, ride_words(seat, registration.event)) for seat in seats_in_order(registration)
    ]
    return sorted([*visits, *rides, *_ways(registration)], key=lambda entry: entry.at)


def _visit_entry(place: Place, event: Event, positions: Positions) -> _Entry:
    at = place.slot_at or event.ends_at
    words = t(
        f"evening-visit-{place.status.value.replace('_', '-')}",
        at=at.astimezone(zone_of(event)),
        company=place.stop.company.name,
        where=address_of(place.stop),
        position=positions.get(place.id, 0),
    )
    return _Entry(at, words)


def ride_words(seat: Seat, event: Event) -> Sayable:
    """A bus ride in words: when, from where, to where, and how late it is."""
    return t(
        "evening-ride-home" if seat.route.is_homeward else "evening-ride",
        route=seat.route.name,
        at=seat.board.departs_at.astimezone(zone_of(event)),
        start=seat.board.name,
        end=seat.alight.name,
        late=seat.route.delay_minutes,
    )


def _ways(registration: Registration) -> Iterator[_Entry]:
    """How long the way takes between two visits without a bus between them."""
    places = [place for place in places_in_order(registration) if place.slot_at is not None]
    for first, second in pairwise(places):
        assert first.slot_at is not None and second.slot_at is not None  # noqa: S101, PT018 - chosen above
        leave_at = first.slot_at + stay_at(first.stop)
        if any(leave_at <= seat.board.departs_at < second.slot_at for seat in registration.seats):
            continue
        start, end = place_of_stop(first.stop), place_of_stop(second.stop)
        key = "evening-walk" if is_walk(start, end) else "evening-drive"
        yield _Entry(leave_at, t(key, minutes=travel_minutes(start, end, drives=False)))


def good_to_know(registration: Registration) -> list[Sayable]:
    """Age, a grown-up along, clothes and steps, for each stop that says something."""
    told: list[Sayable] = []
    for place in places_in_order(registration):
        stop, name = place.stop, place.stop.company.name
        if stop.min_age:
            told.append(t("evening-min-age", company=name, age=stop.min_age))
        if stop.with_adult:
            told.append(t("evening-with-adult", company=name))
        if stop.wear:
            told.append(t("evening-wear", company=name, wear=in_languages(stop, "wear")))
        if stop.step_free is False:
            told.append(t("evening-steps", company=name))
    return told


def evening_screen(registration: Registration, *, positions: Positions, free: Mapping[int, int | None]) -> Screen:
    """The proposal or the registered evening, with everything that can be done about it."""
    is_registered = registration.status is RegistrationStatus.REGISTERED
    texts: list[Sayable] = [
        t("evening-registered" if is_registered else "evening-proposal"),
        event_line(registration.event),
        plan_lines(registration, positions),
        t("evening-party", count=registration.party),
    ]
    left = _places_left(registration, free)
    if left and not is_registered:
        texts.append(left)
    known = good_to_know(registration)
    if known:
        texts.append(lines(t("evening-good-to-know"), *known))
    rows = _registered_rows(registration) if is_registered else _proposal_rows(registration)
    return Screen(tuple(texts), rows)


def _places_left(registration: Registration, free: Mapping[int, int | None]) -> Sayable | None:
    told = []
    for place in places_in_order(registration):
        left = free.get(place.id)
        if place.stop.by_lot and place.stop.drawn_at is None:
            told.append(t("evening-places-by-lot", company=place.stop.company.name))
        elif left is not None:
            told.append(t("evening-places-left", company=place.stop.company.name, count=max(0, left)))
    return lines(*told) if told else None


def step_button(event_id: int, step: str) -> Button:
    """The button of a step: its label is the text `button-evening-<step>`."""
    return Button(t(f"button-evening-{step}"), MyEvening(event_id, step))


def back_to(event_id: int, step: str) -> Button:
    return Button(t("button-back"), MyEvening(event_id, step))


def _proposal_rows(registration: Registration) -> tuple[tuple[Button, ...], ...]:
    event_id = registration.event_id
    return (
        (step_button(event_id, "take"),),
        (step_button(event_id, "change"), step_button(event_id, "bus")),
        (step_button(event_id, "party"), Button(t("button-programme"), OpenPage("event"))),
    )


def _registered_rows(registration: Registration) -> tuple[tuple[Button, ...], ...]:
    pairs = (("ticket", "map"), ("calendar", "stamps"), ("change", "bus"), ("party", "cancel"))
    return tuple(tuple(step_button(registration.event_id, step) for step in pair) for pair in pairs)


def change_or_cancel(event_id: int) -> tuple[tuple[Button, ...], ...]:
    """Under every reminder: see, change or cancel the evening, or have no more of them."""
    no_more = Button(t("button-reminders-off"), MyEvening(event_id, "remind-no"))
    return (
        (step_button(event_id, "show"), step_button(event_id, "ticket")),
        (step_button(event_id, "cancel"), no_more),
    )


def change_screen(registration: Registration) -> Screen:
    """Which stop to exchange, leave out, or add."""
    event_id = registration.event_id
    rows: list[tuple[Button, ...]] = []
    for place in places_in_order(registration):
        name, stop_id = place.stop.company.name, place.stop_id
        rows.append(
            (
                Button(t("button-visit-change", company=name), PlanStop(event_id, stop_id, 0)),
                Button(t("button-visit-drop", company=name), PlanStop(event_id, stop_id, stop_id)),
            )
        )
    rows.append((Button(t("button-visit-add"), PlanStop(event_id, 0, 0)),))
    rows.append((back_to(event_id, "show"),))
    return Screen((t("evening-change"),), tuple(rows))


def choose_stop_screen(
    event: Event, old_stop_id: int, choices: list[tuple[Stop, int | None, float]], chosen: set[int]
) -> Screen:
    """The other doors, those that suit best first, with what one can do there and the places that are left."""
    zone = zone_of(event)
    told, buttons = [], []
    for stop, left, _fit in choices:
        if stop.id in chosen:
            continue
        told.append(
            t(
                "evening-choice",
                company=stop.company.name,
                municipality=stop.company.municipality,
                opens=stop.opens_at.astimezone(zone),
                closes=stop.closes_at.astimezone(zone),
                things=activities_line(stop),
                left=-1 if left is None else max(0, left),
            )
        )
        buttons.append(Button(literal(stop.company.name), PlanStop(event.id, old_stop_id, stop.id)))
    rows = (*in_rows(buttons), (back_to(event.id, "change"),))
    return screen(t("evening-choose"), *told, rows=rows)


def activities_line(stop: Stop) -> Sayable:
    """What one can see, try, eat or hear at a stop, in the reader's language."""
    words = [_activity(activity) for activity in stop.activities]
    return lines(*words) if words else t("evening-no-activities")


def _activity(activity: Mapping[str, object]) -> Sayable:
    translations = activity.get("translations")
    own = {"sv": str(activity.get("title", ""))}
    if isinstance(translations, dict):
        own |= {language: str(words.get("title", "")) for language, words in translations.items() if words.get("title")}
    kind = str(activity.get("kind") or "show").replace("_", "-")
    return t(f"activity-{kind}", title=Words(own))


def bus_screen(registration: Registration, choices: list[tuple[Route, Leg]], left: Mapping[int, int]) -> Screen:
    """Buses that go to the planned doors or home; a tap takes a seat or gives it back."""
    zone = zone_of(registration.event)
    mine = {seat.route_id for seat in registration.seats}
    rows = []
    for route, leg in choices:
        words = t("bus-choice", route=route.name, at=leg.board.at.astimezone(zone), left=max(0, left[route.id]))
        label = t("option-chosen" if route.id in mine else "option-open", option=words)
        rows.append((Button(label, PlanBus(registration.event_id, route.id)),))
    rows.append((back_to(registration.event_id, "show"),))
    return Screen((t("bus-choose" if choices else "bus-none"),), tuple(rows))


def party_screen(registration: Registration) -> Screen:
    """How many come: the person and up to three more."""
    buttons = [
        Button(
            t("option-chosen", option=literal(str(count))) if count == registration.party else literal(str(count)),
            MyEvening(registration.event_id, f"party-{count}"),
        )
        for count in range(1, MAX_PARTY + 1)
    ]
    rows = (tuple(buttons), (back_to(registration.event_id, "show"),))
    return Screen((t("evening-how-many"),), rows)


def map_screens(registration: Registration) -> list[Screen]:
    """A map for each planned stop whose place is known."""
    found = []
    for place in places_in_order(registration):
        where = place_of_stop(place.stop)
        if where is not None:
            found.append(Screen((), venue=Venue(where[0], where[1], place.stop.company.name, address_of(place.stop))))
    return found


def programme_stop(stop: Stop, event: Event, *, now: datetime) -> Sayable:
    """One company's doors in the public programme, and until when they are shut now."""
    zone = zone_of(event)
    facts = {
        "company": stop.company.name,
        "municipality": stop.company.municipality,
        "opens": stop.opens_at.astimezone(zone),
        "closes": stop.closes_at.astimezone(zone),
    }
    until = shut_until(stop, now)
    if until is None:
        return t("programme-stop", **facts)
    return t("programme-stop-shut", **facts, until=until.astimezone(zone))


def about_event(event: Event) -> Sayable:
    """What the evening is, in the reader's language."""
    return t("plain", text=in_languages(event, "about"))

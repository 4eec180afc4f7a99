"""What staff see of an evening: the list of events, one event, one company's doors, one bus."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.actions import AddStop, MakePoster, RunEvent, RunRoute, RunStop
from bot.cards.doors import shut_lines
from bot.cards.evening import address_of, event_line
from bot.flows.engine import Flow
from bot.flows.event import EVENT, STOP
from bot.i18n import Sayable, languages, lines, literal, native_name, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.doors import DoorCounts
from bot.services.programme import open_stops, state_of, zone_of
from bot.services.shut_doors import shut_until
from db.enums import EventState
from db.models import Company, Event, Route, Stop

DELAYS = (0, 5, 10, 15, 20, 30, 45, 60)


def events_screen(events: Sequence[Event], *, now: datetime) -> Screen:
    """All events, to choose one or begin a new one."""
    buttons = [
        Button(
            t(
                "staff-event-button",
                name=event.name,
                day=event.starts_at.astimezone(zone_of(event)).date(),
                state=state_word(state_of(event, now=now)),
            ),
            RunEvent(event.id, "page"),
        )
        for event in events
    ]
    rows = (*in_rows(buttons), (Button(t("button-staff-new-event"), RunEvent(0, "new")),))
    return screen(t("staff-events" if events else "staff-events-none"), rows=rows)


def state_word(state: EventState) -> Sayable:
    return t(f"event-state-{state.value}")


def event_page(event: Event, *, people: int, taken: Mapping[int, int], now: datetime, is_full: bool) -> Screen:
    """One event: what it is, who comes, and everything that staff can do about it."""
    stops = [
        t(
            "staff-stop-line",
            company=stop.company.name,
            opens=stop.opens_at.astimezone(zone_of(event)),
            closes=stop.closes_at.astimezone(zone_of(event)),
            people=taken.get(stop.id, 0),
        )
        for stop in open_stops(event)
    ]
    texts: list[Sayable] = [
        event_line(event),
        literal(event.area),
        t("staff-event-state", state=state_word(state_of(event, now=now, is_full=is_full)), people=people),
        t("staff-event-stamps", count=event.stamps_needed or 0),
        lines(*stops) if stops else t("staff-no-stops"),
        *shut_lines(open_stops(event), event, now=now),
    ]
    return Screen(tuple(texts), _event_rows(event))


def _event_rows(event: Event) -> tuple[tuple[Button, ...], ...]:
    def button(step: str) -> Button:
        return Button(t(f"button-staff-{step}"), RunEvent(event.id, step))

    rows: list[tuple[Button, ...]] = [
        (button("change"),),
        (button("stops"), button("routes")),
        (Button(t("button-staff-posters"), MakePoster(event.id, 1, "choose")), button("counts")),
    ]
    if event.state is EventState.DRAFT:
        rows.insert(0, (button("publish"),))
    if event.state is not EventState.CANCELLED:
        rows.append((button("cancel"),))
    rows.append((Button(t("button-back"), RunEvent(0, "list")),))
    return tuple(rows)


def change_fields(flow: Flow, subject_id: int) -> Screen:
    """Which of the answers to change."""
    make = {EVENT.name: RunEvent, STOP.name: RunStop}[flow.name]
    buttons = [
        Button(t(f"field-{flow.name}-{question.key}".replace("_", "-")), make(subject_id, f"edit-{question.key}"))
        for question in flow.questions
    ]
    return Screen(
        (t("staff-change-what"),), (*in_rows(buttons, 2), (Button(t("button-back"), make(subject_id, "page")),))
    )


def stops_page(event: Event) -> Screen:
    """The companies that open their doors, each with a button, and one to add another."""
    buttons = [Button(literal(stop.company.name), RunStop(stop.id, "page")) for stop in open_stops(event)]
    rows = (
        *in_rows(buttons),
        (Button(t("button-staff-add-stop"), AddStop(event.id, 0, 0)),),
        (Button(t("button-back"), RunEvent(event.id, "page")),),
    )
    return screen(t("staff-stops"), rows=rows)


def companies_page(event_id: int, companies: Sequence[Company], *, page: int, has_more: bool) -> Screen:
    """Companies to choose whose doors to add."""
    buttons = [Button(literal(company.name), AddStop(event_id, company.id, page)) for company in companies]
    ways = [Button(t("button-previous-page"), AddStop(event_id, 0, page - 1))] if page else []
    ways += [Button(t("button-next-page"), AddStop(event_id, 0, page + 1))] if has_more else []
    back = (Button(t("button-back"), RunEvent(event_id, "stops")),)
    return screen(t("staff-which-company"), rows=(*in_rows(buttons), *((tuple(ways),) if ways else ()), back))


def stop_page(stop: Stop, *, counts: DoorCounts, people: int, in_lot: int, waiting: int, now: datetime) -> Screen:
    """One company's doors."""
    zone = zone_of(stop.event)
    texts: list[Sayable] = [
        t(
            "staff-stop-line",
            company=stop.company.name,
            opens=stop.opens_at.astimezone(zone),
            closes=stop.closes_at.astimezone(zone),
            people=people,
        ),
        literal(address_of(stop)),
        t("staff-stop-room", capacity=stop.capacity or 0, minutes=stop.slot_minutes or 0),
        t("staff-stop-waiting", waiting=waiting),
        t("door-count", company=stop.company.name, count=counts.visitors),
    ]
    if stop.by_lot:
        texts.append(t("staff-stop-drawn" if stop.drawn_at else "staff-stop-lot", count=in_lot))
    rows: list[tuple[Button, ...]] = [(Button(t("button-staff-change"), RunStop(stop.id, "change")),)]
    texts += shut_lines([stop], stop.event, now=now)
    if shut_until(stop, now) is not None:
        rows.append((Button(t("button-staff-reopen"), RunStop(stop.id, "reopen")),))
    if stop.by_lot and stop.drawn_at is None:
        rows.append((Button(t("button-staff-draw"), RunStop(stop.id, "draw")),))
    rows.append((Button(t("button-staff-close-stop"), RunStop(stop.id, "close")),))
    rows.append((Button(t("button-back"), RunEvent(stop.event_id, "stops")),))
    return Screen(tuple(texts), tuple(rows))


def routes_page(event: Event, left: Mapping[int, int]) -> Screen:
    """The buses of an event."""
    routes = sorted((route for route in event.routes if route.is_open), key=lambda route: route.name)
    buttons = [
        Button(t("staff-route-button", route=route.name, left=left[route.id]), RunRoute(route.id, "page"))
        for route in routes
    ]
    rows = (
        *in_rows(buttons),
        (Button(t("button-staff-add-route"), RunEvent(event.id, "newroute")),),
        (Button(t("button-back"), RunEvent(event.id, "page")),),
    )
    return screen(t("staff-routes"), rows=rows)


def route_page(route: Route, event: Event, *, left: int) -> Screen:
    """One bus: timetable, seats, and how late it is, in one tap."""
    zone = zone_of(event)
    # Staff see by the sign which places were understood as a company's doors.
    calls = [
        t("staff-call-doors" if call.stop_id else "staff-call", at=call.departs_at.astimezone(zone), name=call.name)
        for call in route.stops
    ]
    delays = [
        Button(
            t("option-chosen", option=_delay(minutes)) if minutes == route.delay_minutes else _delay(minutes),
            RunRoute(route.id, f"delay-{minutes}"),
        )
        for minutes in DELAYS
    ]
    rows = (
        *in_rows(delays, 4),
        (Button(t("button-staff-change"), RunRoute(route.id, "edit-timetable")),),
        (Button(t("button-back"), RunEvent(event.id, "routes")),),
    )
    return screen(
        t("staff-route", route=route.name, seats=route.seats, left=left), lines(*calls), t("staff-route-how"), rows=rows
    )


def _delay(minutes: int) -> Sayable:
    return t("staff-delay-button", minutes=minutes)


def poster_languages_screen(event_id: int, chosen: int) -> Screen:
    """The languages of the posters, each a bit of `chosen`."""
    buttons = []
    for number, language in enumerate(languages()):
        bit = 1 << number
        name = literal(native_name(language))
        label = t("option-chosen", option=name) if chosen & bit else t("option-open", option=name)
        buttons.append(Button(label, MakePoster(event_id, chosen ^ bit, "choose")))
    rows = (
        *in_rows(buttons, 2),
        (Button(t("button-staff-make-posters"), MakePoster(event_id, chosen, "make")),),
        (Button(t("button-back"), RunEvent(event_id, "page")),),
    )
    return screen(t("staff-poster-languages"), rows=rows)


def counts_page(event: Event, counts: Mapping[int, DoorCounts], *, now: datetime) -> Screen:
    """Visitors at every door now, in numbers."""
    told = [
        t(
            "staff-count-line",
            company=stop.company.name,
            count=counts[stop.id].visitors,
            yes=counts[stop.id].yes,
            later=counts[stop.id].later,
        )
        for stop in open_stops(event)
    ]
    rows = (
        (Button(t("button-door-refresh"), RunEvent(event.id, "counts")),),
        (Button(t("button-back"), RunEvent(event.id, "page")),),
    )
    shut = shut_lines(open_stops(event), event, now=now)
    counted = lines(*told) if told else t("staff-no-stops")
    return screen(t("staff-counts"), counted, *([lines(*shut)] if shut else []), rows=rows)

"""The candidate's evening: the plan, taking it, exchanging its parts, ticket, calendar, map, and the days after."""

from collections.abc import Awaitable, Callable

from bot.actions import AnswerPlace, MyEvening, PlanBus, PlanStop
from bot.cards.doors import shut_lines
from bot.cards.evening import (
    bus_screen,
    change_screen,
    choose_stop_screen,
    evening_screen,
    map_screens,
    party_screen,
)
from bot.cards.evening_pictures import stamps_screen, ticket_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import candidate, pages
from bot.i18n import Sayable, t
from bot.screen import Button, Document, Reply, Screen, in_rows, reply, screen
from bot.services import consents, doors, evening_plans, evenings, privacy, programme, room, waiting
from db.enums import Attitude, ConsentPurpose, PlaceStatus, RegistrationStatus
from db.models import Event, Profile, Registration, Stop


async def on_evening(turn: Turn) -> Reply:
    """`/evening`: the person's evening at the next event, or a proposal for it."""
    event = await programme.next_event(turn.session, now=turn.now)
    if event is None:
        return reply(screen(t("evening-none"), rows=pages.menu_rows(turn)))
    event = await programme.open_event(turn.session, event.id, now=turn.now)
    return await _show(turn, event)


async def _show(turn: Turn, event: Event, *before: Sayable) -> Reply:
    profile = await candidate.profile_if_current(turn)
    registration = await evenings.propose(turn.session, turn.person, event, profile=profile, now=turn.now)
    if not registration.places:
        rows = ((Button(t("button-visit-add"), PlanStop(event.id, 0, 0)),), *pages.menu_rows(turn))
        return reply(screen(*before, t("evening-no-plan"), rows=rows))
    return reply((await _screen(turn, registration)).led_by(*before))


async def _screen(turn: Turn, registration: Registration) -> Screen:
    stops = [place.stop for place in registration.places]
    taken = await room.taken_at(turn.session, stops)
    free = {place.id: room.room_at(place.stop, place.slot_at, taken) for place in registration.places}
    shown = evening_screen(registration, positions=await positions_of(turn, registration), free=free)
    return shown.led_by(*shut_lines(stops, registration.event, now=turn.now))


async def positions_of(turn: Turn, registration: Registration) -> dict[int, int]:
    """Where the person stands in the lines they wait in, by place."""
    return {
        place.id: await waiting.position(turn.session, place)
        for place in registration.places
        if place.status is PlaceStatus.WAITING
    }


async def on_my_evening(turn: Turn, action: MyEvening) -> Reply:
    """A tap on a button of the person's evening."""
    step, _, value = action.step.partition("-")
    if step in _AFTER:
        return await _AFTER[step](turn, action.event_id, value)
    event = await programme.open_event(turn.session, action.event_id, now=turn.now)
    if step == "show":
        return await _show(turn, event)
    profile = await candidate.profile_if_current(turn)
    registration = await evenings.propose(turn.session, turn.person, event, profile=profile, now=turn.now)
    handler = _STEPS.get(step)
    if handler is None:
        raise NoLongerPossible("button-unknown")
    return await handler(turn, registration, profile, value)


async def _on_take(turn: Turn, registration: Registration, profile: Profile | None, _value: str) -> Reply:
    if profile is None and registration.turned_13 is not True:
        rows = (
            (Button(t("button-thirteen-yes"), MyEvening(registration.event_id, "thirteen-yes")),),
            (Button(t("button-thirteen-no"), MyEvening(registration.event_id, "thirteen-no")),),
        )
        return reply(screen(t("evening-ask-thirteen"), rows=rows))
    if not registration.places:
        return await _show(turn, registration.event)
    shortage = await evenings.take(turn.session, registration, now=turn.now)
    registration = await _again(turn, registration)
    return Reply(
        (
            (await _screen(turn, registration)).led_by(t("evening-taken"), *_told(shortage)),
            await _ticket(turn, registration),
            *_next_question(registration),
        )
    )


def _told(shortage: evenings.Shortage) -> list[Sayable]:
    return [
        *(t("evening-waits-for", company=stop.company.name) for stop in shortage.waiting),
        *(t("evening-in-lot", company=stop.company.name) for stop in shortage.in_lot),
        *(t("evening-bus-was-full", route=route.name) for route in shortage.no_seats),
    ]


def _next_question(registration: Registration) -> list[Screen]:
    """What is still to be asked, one question at a time: reminders first, then the attitude."""
    event_id = registration.event_id
    if registration.reminders is None:
        rows = (
            (Button(t("button-reminders-yes"), MyEvening(event_id, "remind-yes")),),
            (Button(t("button-reminders-no"), MyEvening(event_id, "remind-no")),),
        )
        return [screen(t("evening-ask-reminders"), rows=rows)]
    if registration.attitude_before is None:
        return [screen(t("evening-ask-attitude"), rows=attitude_rows(event_id, "attitude"))]
    return []


def attitude_rows(event_id: int, step: str) -> tuple[tuple[Button, ...], ...]:
    """The four answers to "would you consider working in industry?"."""
    buttons = [
        Button(t(f"attitude-{attitude.value}"), MyEvening(event_id, f"{step}-{attitude.value}"))
        for attitude in Attitude
    ]
    return in_rows(buttons, 2)


async def _again(turn: Turn, registration: Registration) -> Registration:
    found = await evenings.registration_of(turn.session, registration.person_id, registration.event_id)
    assert found is not None  # noqa: S101 - it was there a moment ago
    return found


async def _on_thirteen(turn: Turn, registration: Registration, profile: Profile | None, value: str) -> Reply:
    if value == "yes":
        registration.turned_13 = True
        return await _on_take(turn, registration, profile, "")
    return await too_young(turn, "evening-too-young")


async def too_young(turn: Turn, text_key: str) -> Reply:
    """Under 13: nothing is stored, not even that they were here; the public programme is for everybody."""
    shown = await pages.programme(turn)
    if turn.person.is_staff:
        return reply(shown.led_by(t(text_key)))
    erased = await privacy.erase_person(turn.session, turn.person, now=turn.now, is_counted=False, gone=turn.gone)
    turn.to_empty.extend(erased)
    return reply(shown.led_by(t(text_key)))


async def _on_ticket(turn: Turn, registration: Registration, _profile: Profile | None, _value: str) -> Reply:
    _need_registered(registration)
    return Reply((await _ticket(turn, registration),), keep=True)


def _need_registered(registration: Registration) -> None:
    if registration.status is not RegistrationStatus.REGISTERED:
        raise NoLongerPossible("evening-not-registered")


async def _ticket(turn: Turn, registration: Registration) -> Screen:
    return ticket_screen(
        registration,
        language=turn.person.language,
        positions=await positions_of(turn, registration),
        bot_username=turn.bot_username,
    )


async def _on_calendar(turn: Turn, registration: Registration, _profile: Profile | None, _value: str) -> Reply:
    # The library for calendars is imported when the first one is asked for: it would make every start slower.
    from bot.calendar_file import calendar_file

    _need_registered(registration)
    content = calendar_file(registration, language=turn.person.language, now=turn.now)
    return Reply((Screen((t("calendar-caption"),), document=Document("industrinatten.ics", content)),), keep=True)


async def _on_map(_turn: Turn, registration: Registration, _profile: Profile | None, _value: str) -> Reply:
    return Reply(tuple(map_screens(registration)) or (screen(t("map-none")),), keep=True)


async def _on_change(_turn: Turn, registration: Registration, _profile: Profile | None, _value: str) -> Reply:
    return reply(change_screen(registration))


async def _on_bus(turn: Turn, registration: Registration, profile: Profile | None, _value: str) -> Reply:
    left = await room.seats_left(turn.session, registration.event.routes)
    return reply(bus_screen(registration, evening_plans.bus_choices(registration, profile), left))


async def _on_party(turn: Turn, registration: Registration, _profile: Profile | None, value: str) -> Reply:
    if not value:
        return reply(party_screen(registration))
    if value not in {str(count) for count in range(1, evenings.MAX_PARTY + 1)}:
        raise NoLongerPossible("button-unknown")
    await evenings.set_party(turn.session, registration, int(value), now=turn.now)
    return reply(await _screen(turn, await _again(turn, registration)))


async def _on_cancel(turn: Turn, registration: Registration, _profile: Profile | None, value: str) -> Reply:
    event_id = registration.event_id
    if value == "yes":
        await evenings.cancel(turn.session, registration, now=turn.now)
        return reply(screen(t("evening-cancelled"), rows=pages.menu_rows(turn)))
    rows = (
        (Button(t("button-evening-cancel-yes"), MyEvening(event_id, "cancel-yes")),),
        (Button(t("button-keep"), MyEvening(event_id, "show")),),
    )
    return reply(screen(t("evening-cancel-ask"), rows=rows))


_STEPS: dict[str, Callable[[Turn, Registration, Profile | None, str], Awaitable[Reply]]] = {
    "take": _on_take,
    "thirteen": _on_thirteen,
    "ticket": _on_ticket,
    "calendar": _on_calendar,
    "map": _on_map,
    "change": _on_change,
    "bus": _on_bus,
    "party": _on_party,
    "cancel": _on_cancel,
}


async def _own(turn: Turn, event_id: int) -> Registration:
    """The person's registration, at any time, also after the evening."""
    registration = await evenings.registration_of(turn.session, turn.person.id, event_id)
    if registration is None:
        raise NoLongerPossible("evening-not-registered")
    return registration


async def _on_remind(turn: Turn, event_id: int, value: str) -> Reply:
    registration = await _own(turn, event_id)
    if value == "yes":
        # The button may stand under an older text.
        await consents.require_current(turn.session, turn.person, ConsentPurpose.REMINDERS)
    registration.reminders = value == "yes"
    if registration.reminders:
        await consents.give(turn.session, turn.person, ConsentPurpose.REMINDERS, now=turn.now)
    else:
        await consents.withdraw_purpose(turn.session, turn.person, ConsentPurpose.REMINDERS, now=turn.now)
    key = "reminders-on" if registration.reminders else "reminders-off"
    is_new = registration.status is RegistrationStatus.REGISTERED and registration.event.ends_at > turn.now
    asked = _next_question(registration) if is_new else []
    said = screen(t(key), rows=() if asked else pages.menu_rows(turn))
    return reply(pages.or_stopped(turn, said), *asked)


async def _on_attitude(turn: Turn, event_id: int, value: str) -> Reply:
    registration = await _own(turn, event_id)
    registration.attitude_before = _attitude(value)
    rows = ((Button(t("button-evening-show"), MyEvening(event_id, "show")),),)
    return reply(screen(t("attitude-thanks"), rows=rows))


async def _on_feel(turn: Turn, event_id: int, value: str) -> Reply:
    """The same question after the evening, compared with the answer before."""
    registration = await _own(turn, event_id)
    registration.attitude_after = after = _attitude(value)
    before = registration.attitude_before
    if before is None:
        told = t("attitude-thanks")
    elif before is after:
        told = t("after-attitude-same")
    else:
        told = t("after-attitude-changed", before=t(f"attitude-{before.value}"), after=t(f"attitude-{after.value}"))
    # The thanks with its next steps stay where they are.
    return Reply((screen(told, rows=pages.menu_rows(turn)),), keep=True)


def _attitude(value: str) -> Attitude:
    if value not in set(Attitude):
        raise NoLongerPossible("button-unknown")
    return Attitude(value)


async def _on_stop(turn: Turn, event_id: int, _value: str) -> Reply:
    registration = await _own(turn, event_id)
    registration.reminders = False
    await consents.withdraw_purpose(turn.session, turn.person, ConsentPurpose.REMINDERS, now=turn.now)
    return reply(screen(t("after-stopped"), rows=pages.menu_rows(turn)))


async def _on_stamps(turn: Turn, event_id: int, _value: str) -> Reply:
    event = await programme.event_of(turn.session, event_id)
    return Reply((await stamps_for(turn, event),), keep=True)


async def stamps_for(turn: Turn, event: Event) -> Screen:
    """The person's stamp card as it stands."""
    visits = await doors.visits_of(turn.session, turn.person.id, event.id)
    return stamps_screen(
        event,
        programme.open_stops(event),
        visits,
        await doors.reward_of(turn.session, turn.person.id, event.id),
        needed=doors.stamps_needed(event),
        language=turn.person.language,
    )


#: Steps that make sense at any time, also when the evening is over.
_AFTER: dict[str, Callable[[Turn, int, str], Awaitable[Reply]]] = {
    "remind": _on_remind,
    "attitude": _on_attitude,
    "feel": _on_feel,
    "stop": _on_stop,
    "stamps": _on_stamps,
}


async def on_plan_stop(turn: Turn, action: PlanStop) -> Reply:
    """Exchange a stop, add one, or leave one out."""
    event = await programme.open_event(turn.session, action.event_id, now=turn.now)
    profile = await candidate.profile_if_current(turn)
    registration = await evenings.propose(turn.session, turn.person, event, profile=profile, now=turn.now)
    if action.new_id == 0:
        return reply(await _choices(turn, registration, profile, action.old_id))
    registration, shortage = await evenings.exchange(
        turn.session,
        turn.person,
        registration,
        old_stop_id=action.old_id or None,
        new_stop_id=None if action.new_id == action.old_id else action.new_id,
        profile=profile,
        now=turn.now,
    )
    return reply((await _screen(turn, registration)).led_by(*_told(shortage)))


async def _choices(turn: Turn, registration: Registration, profile: Profile | None, old_id: int) -> Screen:
    """The doors that can still be visited, those that suit best first."""
    event = registration.event
    stops = programme.open_stops(event)
    taken = await room.taken_at(turn.session, stops)
    fits = await evening_plans.company_fits(turn.session, turn.person, profile, now=turn.now)
    choices = [
        (stop, _most_room(stop, taken, turn), fits.get(stop.company_id, 0.5))
        for stop in stops
        if stop.closes_at > turn.now
    ]
    choices.sort(key=lambda choice: -choice[2])
    shown = choose_stop_screen(event, old_id, choices[:12], {place.stop_id for place in registration.places})
    return shown.led_by(*shut_lines(stops, event, now=turn.now))


def _most_room(stop: Stop, taken: room.Taken, turn: Turn) -> int | None:
    """Places left in the emptiest slot that is still to come; None without a limit."""
    left = [room.room_at(stop, slot, taken) for slot in programme.slots_of(stop) if slot > turn.now]
    known = [one for one in left if one is not None]
    return max(known) if known else (0 if stop.capacity is not None else None)


async def on_plan_bus(turn: Turn, action: PlanBus) -> Reply:
    """Take a seat on a bus, or give it back."""
    event = await programme.open_event(turn.session, action.event_id, now=turn.now)
    profile = await candidate.profile_if_current(turn)
    registration = await evenings.propose(turn.session, turn.person, event, profile=profile, now=turn.now)
    await evenings.toggle_bus(turn.session, registration, action.route_id, profile=profile)
    return await _on_bus(turn, await _again(turn, registration), profile, "")


async def on_answer_place(turn: Turn, action: AnswerPlace) -> Reply:
    """Yes or no to a place that became free. A no after the yes gives nothing back: the evening itself is changed."""
    place = await waiting.place_of_person(turn.session, place_id=action.place_id, person=turn.person)
    rows = ((Button(t("button-evening-show"), MyEvening(place.stop.event_id, "show")),),)
    if action.decision != "yes" and place.status is not PlaceStatus.HELD:
        await waiting.let_go(turn.session, place, now=turn.now)
        return reply(screen(t("place-let-go"), rows=rows))
    place = await waiting.accept_offer(turn.session, place_id=place.id, person=turn.person, now=turn.now)
    event = place.stop.event
    at = place.slot_at.astimezone(programme.zone_of(event)) if place.slot_at else event.starts_at
    return reply(screen(t("place-taken", company=place.stop.company.name, at=at), rows=rows))


async def on_ticket_scan(turn: Turn, number: str) -> Reply:
    """A ticket's QR code: staff learn whether it is valid and for how many; nobody learns whose it is."""
    if not turn.person.is_staff:
        return reply(screen(t("ticket-staff-only"), rows=pages.menu_rows(turn)))
    registration = await evenings.registration_numbered(turn.session, number)
    if registration is None:
        return reply(screen(t("ticket-not-valid", number=number[:12])))
    return reply(
        screen(t("ticket-for-staff", number=registration.id), t("staff-ticket-party", count=registration.party))
    )

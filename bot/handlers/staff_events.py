"""Staff plan and run an evening: events, doors, buses, posters, draws, delays, rewards."""

import re
import secrets
from collections.abc import Awaitable, Callable

from bot.actions import AddStop, MakePoster, RunEvent, RunRoute, RunStop, is_number
from bot.cards.door import poster_screen
from bot.cards.staff_evening import (
    change_fields,
    companies_page,
    counts_page,
    event_page,
    events_screen,
    poster_languages_screen,
    route_page,
    routes_page,
    stop_page,
    stops_page,
)
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.engine import Flow
from bot.flows.event import EVENT, ROUTE, STOP
from bot.handlers import questionnaire
from bot.i18n import languages, t
from bot.matching.number_words import in_figures
from bot.numerals import in_our_digits
from bot.screen import Button, Reply, reply, screen
from bot.services import (
    audit,
    companies,
    conversations,
    doors,
    event_answers,
    event_figures,
    events,
    programme,
    room,
    shut_doors,
    staff,
    waiting,
)
from db.models import Event, Route

PAGE = 8
#: The word "minutes" of a delay.
_MINUTES = re.compile(r"(?<![^\W\d_])min(?:uter|utes|uts?)?\b\.?", re.IGNORECASE)


async def on_events(turn: Turn) -> Reply:
    """`/events`: the list of evenings."""
    staff.require_staff(turn.person)
    return reply(events_screen(await events.list_events(turn.session), now=turn.now))


async def on_run_event(turn: Turn, action: RunEvent) -> Reply:
    """A page or deed of an event."""
    staff.require_staff(turn.person)
    step, _, value = action.step.partition("-")
    if step == "list":
        return await on_events(turn)
    if step == "new":
        return await _begin(turn, EVENT, 0, {}, None)
    handler = _EVENT_STEPS.get(step)
    if handler is None:
        raise NoLongerPossible("button-unknown")
    return await handler(turn, await programme.event_of(turn.session, action.event_id), value)


async def _page(turn: Turn, event: Event, _value: str = "") -> Reply:
    figures = await event_figures.figures_of(turn.session, event)
    return reply(event_page(event, people=figures.people, taken=figures.by_stop, now=turn.now, is_full=figures.is_full))


async def _change(_turn: Turn, event: Event, _value: str) -> Reply:
    return reply(change_fields(EVENT, event.id))


async def _edit(turn: Turn, event: Event, value: str) -> Reply:
    if EVENT.question(value) is None:
        raise NoLongerPossible("button-unknown")
    return await _begin(turn, EVENT, event.id, event_answers.answers_of_event(event), value)


async def _begin(turn: Turn, flow: Flow, subject_id: int, answers: dict[str, object], cursor: str | None) -> Reply:
    conversation = await conversations.begin_with(
        turn.session, turn.person, flow.name, subject_id=subject_id, answers=answers, cursor=cursor, now=turn.now
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def _publish(turn: Turn, event: Event, _value: str) -> Reply:
    if not programme.open_stops(event):
        # The page stays, with the way to add a company.
        return (await _page(turn, event)).led_by(t("event-without-stops"))
    event = await events.publish_event(turn.session, event_id=event.id, actor=turn.person, now=turn.now)
    return (await _page(turn, event)).led_by(t("staff-published"))


async def _cancel(turn: Turn, event: Event, value: str) -> Reply:
    if value == "yes":
        event = await events.cancel_event(turn.session, event_id=event.id, actor=turn.person, now=turn.now)
        return (await _page(turn, event)).led_by(t("staff-cancelled"))
    people = await events.registered_people(turn.session, event.id)
    rows = (
        (Button(t("button-staff-cancel-yes"), RunEvent(event.id, "cancel-yes")),),
        (Button(t("button-keep"), RunEvent(event.id, "page")),),
    )
    return reply(screen(t("staff-cancel-ask", name=event.name, people=people), rows=rows))


async def _stops(_turn: Turn, event: Event, _value: str) -> Reply:
    return reply(stops_page(event))


async def _routes(turn: Turn, event: Event, _value: str) -> Reply:
    return reply(routes_page(event, await room.seats_left(turn.session, event.routes)))


async def _new_route(turn: Turn, event: Event, _value: str) -> Reply:
    return await _begin(turn, ROUTE, event.id, {}, None)


async def _counts(turn: Turn, event: Event, _value: str) -> Reply:
    counts = {stop.id: await doors.counts_of(turn.session, stop.id) for stop in programme.open_stops(event)}
    return reply(counts_page(event, counts, now=turn.now))


_EVENT_STEPS: dict[str, Callable[[Turn, Event, str], Awaitable[Reply]]] = {
    "page": _page,
    "change": _change,
    "edit": _edit,
    "publish": _publish,
    "cancel": _cancel,
    "stops": _stops,
    "routes": _routes,
    "newroute": _new_route,
    "counts": _counts,
}


async def on_add_stop(turn: Turn, action: AddStop) -> Reply:
    """A page of companies, or the questions about the doors of one."""
    staff.require_staff(turn.person)
    if action.company_id == 0:
        page = min(action.page, 1000)
        found, total = await companies.list_companies(turn.session, page=page, size=PAGE)
        return reply(companies_page(action.event_id, found, page=page, has_more=(page + 1) * PAGE < total))
    stop = await event_answers.add_stop(
        turn.session, event_id=action.event_id, company_id=action.company_id, actor=turn.person
    )
    if stop.is_open:
        return await _stop_page(turn, stop.id)
    return await _begin(turn, STOP, stop.id, {}, None)


async def on_run_stop(turn: Turn, action: RunStop) -> Reply:
    """A page or deed of one company's doors."""
    staff.require_staff(turn.person)
    step, _, value = action.step.partition("-")
    match step:
        case "page":
            return await _stop_page(turn, action.stop_id)
        case "change":
            return reply(change_fields(STOP, action.stop_id))
        case "edit" if STOP.question(value) is not None:
            stop = await programme.stop_of(turn.session, action.stop_id)
            return await _begin(turn, STOP, stop.id, event_answers.answers_of_stop(stop), value)
        case "draw":
            return await _draw(turn, action.stop_id, value)
        case "reopen":
            await shut_doors.reopen(
                turn.session, stop_id=action.stop_id, actor=turn.person, by_firm=False, now=turn.now
            )
            return (await _stop_page(turn, action.stop_id)).led_by(t("staff-doors-reopened"))
        case "close":
            return await _close(turn, action.stop_id, value)
    raise NoLongerPossible("button-unknown")


async def _stop_page(turn: Turn, stop_id: int) -> Reply:
    stop = await programme.stop_of(turn.session, stop_id)
    figures = await event_figures.figures_of_stop(turn.session, stop)
    counts = await doors.counts_of(turn.session, stop_id)
    return reply(
        stop_page(
            stop,
            counts=counts,
            people=figures.people,
            in_lot=figures.in_lot,
            waiting=figures.waiting,
            now=turn.now,
        )
    )


async def _draw(turn: Turn, stop_id: int, value: str) -> Reply:
    if value != "yes":
        rows = (
            (Button(t("button-staff-draw-yes"), RunStop(stop_id, "draw-yes")),),
            (Button(t("button-keep"), RunStop(stop_id, "page")),),
        )
        return reply(screen(t("staff-draw-ask"), rows=rows))
    draw = await waiting.draw_lots(
        turn.session, stop_id=stop_id, actor=turn.person, now=turn.now, seed=secrets.token_hex(8)
    )
    told = t("staff-drawn", entrants=len(draw.entrants), winners=len(draw.winners), seed=draw.seed)
    return (await _stop_page(turn, stop_id)).led_by(told)


async def _close(turn: Turn, stop_id: int, value: str) -> Reply:
    stop = await programme.stop_of(turn.session, stop_id)
    if value == "yes":
        await events.close_stop(turn.session, stop_id=stop_id, actor=turn.person, now=turn.now)
        event = await programme.event_of(turn.session, stop.event_id)
        return reply(stops_page(event).led_by(t("staff-stop-closed", company=stop.company.name)))
    rows = (
        (Button(t("button-staff-close-yes"), RunStop(stop_id, "close-yes")),),
        (Button(t("button-keep"), RunStop(stop_id, "page")),),
    )
    return reply(screen(t("staff-close-ask", company=stop.company.name), rows=rows))


async def on_run_route(turn: Turn, action: RunRoute) -> Reply:
    """A bus: its page, a delay, or a new timetable."""
    staff.require_staff(turn.person)
    route = await events.route_of(turn.session, action.route_id)
    event = await programme.event_of(turn.session, route.event_id)
    step, _, value = action.step.partition("-")
    match step:
        case "page":
            return await _route_page(turn, event, route)
        case "delay" if is_number(value, digits=3):
            route, told = await events.delay_route(
                turn.session, route_id=route.id, minutes=int(value), actor=turn.person, now=turn.now
            )
            shown = await _route_page(turn, event, route)
            return shown.led_by(t("staff-delay-told", route=route.name, minutes=route.delay_minutes, people=told))
        case "edit":
            answers = event_answers.answers_of_route(route, programme.zone_of(event))
            return await _begin(turn, ROUTE, event.id, answers, value if ROUTE.question(value) else None)
    raise NoLongerPossible("button-unknown")


async def _route_page(turn: Turn, event: Event, route: Route) -> Reply:
    left = await room.seats_left(turn.session, [route])
    return reply(route_page(route, event, left=left[route.id]))


async def on_poster(turn: Turn, action: MakePoster) -> Reply:
    """Posters of all doors of an event, in the languages that staff choose."""
    staff.require_staff(turn.person)
    chosen = [language for number, language in enumerate(languages()) if action.languages >> number & 1]
    if action.step != "make" or not chosen:
        return reply(poster_languages_screen(action.event_id, action.languages))
    turn.spend_heavily()
    event = await programme.event_of(turn.session, action.event_id)
    codes = await doors.codes_of_event(turn.session, event)
    audit.record(turn.session, turn.person, "posters-made", now=turn.now, event=event.name)
    sheets = []
    for stop in programme.open_stops(event):
        sheets.append(
            poster_screen(
                await programme.stop_of(turn.session, stop.id),
                spoken=codes[stop.id],
                languages=chosen,
                bot_username=turn.bot_username,
            )
        )
    return Reply(tuple(sheets) or (screen(t("staff-no-stops")),), keep=True)


async def on_delay(turn: Turn) -> Reply:
    """`/delay 15 Buss 1`: one command tells everybody on that bus."""
    staff.require_staff(turn.person)
    words = _MINUTES.sub(" ", in_our_digits(turn.text or "")).split()[1:]
    # Only the first word can be a number in words: "Buss ett" is a name.
    words[:1] = [in_figures(word) for word in words[:1]]
    numbers = [word for word in words if word.isdecimal()]
    if not numbers:
        raise AppError("delay-how")
    minutes = numbers[0] if words and words[0] == numbers[0] else numbers[-1]
    words.remove(minutes)
    route = await events.route_named(turn.session, " ".join(words), now=turn.now)
    route, told = await events.delay_route(
        turn.session, route_id=route.id, minutes=int(minutes[:4]), actor=turn.person, now=turn.now
    )
    return reply(screen(t("staff-delay-told", route=route.name, minutes=route.delay_minutes, people=told)))


async def on_check(turn: Turn) -> Reply:
    """`/check CODE`: hand out the reward of a complete stamp card, once."""
    staff.require_staff(turn.person)
    code = "".join((turn.text or "").split()[1:])
    if not code:
        raise AppError("check-how")
    try:
        await doors.check_reward(turn.session, code=code, actor=turn.person, now=turn.now)
    except NoLongerPossible as error:
        if "at" in error.args_of_text:
            local = error.args_of_text["at"].astimezone(turn.settings.timezone)
            raise NoLongerPossible(error.text_key, at=local, day=local.date()) from error
        raise
    return reply(screen(t("reward-ok", code=code.upper())))


async def on_finish(turn: Turn, flow: str, subject_id: int, answers: dict[str, object]) -> Reply:
    """A questionnaire of staff is complete: write it, and show what it made."""
    staff.require_staff(turn.person)
    if flow == EVENT.name:
        event = await event_answers.save_event_answers(
            turn.session,
            event_id=subject_id,
            answers=answers,
            actor=turn.person,
            zone=turn.settings.timezone,
            now=turn.now,
        )
        return await _page(turn, await programme.event_of(turn.session, event.id))
    if flow == STOP.name:
        stop = await event_answers.save_stop_answers(
            turn.session, stop_id=subject_id, answers=answers, actor=turn.person, now=turn.now
        )
        return await _stop_page(turn, stop.id)
    route = await event_answers.save_route_answers(
        turn.session, event_id=subject_id, answers=answers, actor=turn.person, now=turn.now
    )
    event = await programme.event_of(turn.session, subject_id)
    return await _route_page(turn, event, await events.route_of(turn.session, route.id))

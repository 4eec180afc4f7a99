"""Notices about an evening: reminders, changes, freed places, the firm's count, and the days after."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.actions import AnswerPlace, MyEvening, OpenPage, WantCompany, WantOffer
from bot.cards.door import count_screen
from bot.cards.evening import change_or_cancel, event_line, plan_lines, step_button
from bot.cards.event_changes import change_lines
from bot.cards.offers import in_languages
from bot.i18n import Sayable, lines, t
from bot.matching.tell import kind_name
from bot.notices import doors as doors_notices
from bot.notices.notice import Later, Notice
from bot.screen import Button, Screen, screen
from bot.services import aftercare, consents, doors, evenings, outbox, reminders, waiting
from bot.services.programme import zone_of
from db.enums import Attitude, ConsentPurpose, EventState, NoticeKind, PlaceStatus, RegistrationStatus
from db.models import Event, EventChange, OutboxMessage, Place, Registration, Seat, Stop

#: These may come in the night: the evening itself, or news that must not wait. Everything else is quiet 21-08.
_AT_ANY_TIME = frozenset(
    {NoticeKind.LEAVE_NOW, NoticeKind.LAST_BUS, NoticeKind.ROUTE_DELAYED, NoticeKind.REMINDER_3_HOURS}
)
_FOLLOW_UPS = (NoticeKind.AFTER_1_DAY, NoticeKind.AFTER_7_DAYS, NoticeKind.AFTER_30_DAYS)


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice for a message about an evening, from the facts as they stand now."""
    if message.kind is NoticeKind.DOOR_COUNT:
        return await _door_count(session, message)
    event = await _event_of(session, message)
    if event is None or (event.state is EventState.CANCELLED and message.kind is not NoticeKind.EVENT_CANCELLED):
        return None
    quiet_until = _quiet_until(event, message.kind, now)
    if quiet_until is not None:
        return Later(quiet_until)
    shown = await _WORDING[message.kind](session, message, event, now)
    return Notice(shown) if shown else None


def _quiet_until(event: Event, kind: NoticeKind, now: datetime) -> datetime | None:
    """When the quiet hours end, if this must wait for it. On the evening itself nothing waits."""
    zone = zone_of(event)
    is_the_day = now.astimezone(zone).date() == event.starts_at.astimezone(zone).date()
    if kind in _AT_ANY_TIME or is_the_day or not reminders.is_quiet(now, zone):
        return None
    return reminders.morning_after(now, zone)


async def _event_of(session: AsyncSession, message: OutboxMessage) -> Event | None:
    """The event that a message is about, by way of what its subject is."""
    subject = message.subject_id or 0
    match message.kind:
        case NoticeKind.EVENT_CANCELLED:
            return await _kept(session, subject)
        case NoticeKind.EVENT_CHANGED:
            way = select(EventChange.event_id).where(EventChange.id == subject)
        case NoticeKind.PLACE_OFFERED | NoticeKind.LOT_WON | NoticeKind.LOT_LOST:
            way = select(Registration.event_id).join(Place).where(Place.id == subject)
        case NoticeKind.LEAVE_NOW | NoticeKind.LAST_BUS | NoticeKind.ROUTE_DELAYED:
            way = select(Registration.event_id).join(Seat).where(Seat.id == subject)
        case _:
            way = select(Registration.event_id).where(Registration.id == subject)
    event_id = await session.scalar(way)
    return await _kept(session, event_id) if event_id else None


async def _kept(session: AsyncSession, event_id: int) -> Event | None:
    """An event, read once for all the messages of a transaction: a session holds what it read only weakly."""
    kept: dict[int, Event | None] = session.info.setdefault("events", {})
    if event_id not in kept:
        kept[event_id] = await session.get(Event, event_id)
    return kept[event_id]


async def _reminder(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    """Before the evening: the whole plan again, with ways to change it."""
    registration = await evenings.registration_of(session, message.person_id, event.id)
    if not _wants_reminder(registration, message) or event.ends_at <= now:
        return None
    if await _is_asked_again(session, message):
        return None
    assert registration is not None  # noqa: S101 - checked by _wants_reminder
    key = message.kind.value.replace("_", "-")
    return screen(
        t(key, name=event.name),
        event_line(event),
        plan_lines(registration, await _positions(session, registration)),
        rows=change_or_cancel(event.id),
    )


async def _is_asked_again(session: AsyncSession, message: OutboxMessage) -> bool:
    """Whether the person must first agree to reminders as they are worded now."""
    return await consents.outdated(session, message.person_id, ConsentPurpose.REMINDERS) is not None


def _wants_reminder(registration: Registration | None, message: OutboxMessage) -> bool:
    """Still registered, still wanted, and written for the time that the event has now."""
    if registration is None or registration.status is not RegistrationStatus.REGISTERED or not registration.reminders:
        return False
    moved_at = registration.event.moved_at
    return moved_at is None or moved_at <= message.created_at


async def _positions(session: AsyncSession, registration: Registration) -> dict[int, int]:
    return {
        place.id: await waiting.position(session, place)
        for place in registration.places
        if place.status is PlaceStatus.WAITING
    }


async def _seat(session: AsyncSession, message: OutboxMessage) -> Seat | None:
    seat: Seat | None = await session.scalar(
        select(Seat)
        .options(joinedload(Seat.route), joinedload(Seat.board), joinedload(Seat.alight), joinedload(Seat.registration))
        .where(Seat.id == message.subject_id)
        .execution_options(populate_existing=True)
    )
    return seat


async def _bus(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    """Time to go to the bus, or the last one home."""
    seat = await _seat(session, message)
    if seat is None or seat.registration.status is not RegistrationStatus.REGISTERED or not seat.route.is_open:
        return None
    at = _departure(seat)
    if at <= now or not seat.registration.reminders or await _is_asked_again(session, message):
        return None
    is_home = message.kind is NoticeKind.LAST_BUS
    local = at.astimezone(zone_of(event))
    texts: list[Sayable] = [
        t(
            "reminder-last-bus" if is_home else "reminder-leave-now",
            route=seat.route.name,
            at=local,
            start=seat.board.name,
        )
    ]
    if seat.route.delay_minutes:
        texts.append(t("reminder-delayed", late=seat.route.delay_minutes, at=local))
    texts += await doors_notices.of_seat(session, seat, event, now=now)
    return screen(*texts, rows=change_or_cancel(event.id))


def _departure(seat: Seat) -> datetime:
    return seat.board.departs_at + timedelta(minutes=seat.route.delay_minutes)


async def _delayed(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    seat = await _seat(session, message)
    if seat is None or seat.registration.status is not RegistrationStatus.REGISTERED or _departure(seat) <= now:
        return None
    at = _departure(seat).astimezone(zone_of(event))
    late, route = seat.route.delay_minutes, seat.route.name
    words = t("route-delayed", route=route, late=late, at=at, start=seat.board.name)
    on_time = t("route-on-time", route=route, at=at, start=seat.board.name)
    return screen(words if late else on_time, rows=((step_button(event.id, "show"),),))


async def _place(session: AsyncSession, message: OutboxMessage) -> Place | None:
    place: Place | None = await session.scalar(
        select(Place)
        .options(joinedload(Place.stop).joinedload(Stop.company), joinedload(Place.registration))
        .where(Place.id == message.subject_id)
        .execution_options(populate_existing=True)
    )
    return place


async def _offered(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    """A freed place, with the time until which it is kept."""
    place = await _place(session, message)
    if place is None or place.status is not PlaceStatus.OFFERED or place.offer_until is None or place.slot_at is None:
        return None
    if place.offer_until <= now:
        return None
    zone = zone_of(event)
    at, until = place.slot_at.astimezone(zone), place.offer_until.astimezone(zone)
    rows = (
        (Button(t("button-place-yes"), AnswerPlace(place.id, "yes")),),
        (Button(t("button-place-no"), AnswerPlace(place.id, "no")),),
    )
    name = place.stop.company.name
    told = t("place-offered", company=name, day=at.date(), at=at, untilday=until.date(), until=until)
    return screen(told, rows=rows)


async def _lot(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    """How the draw went for this person, as the place stands now."""
    place = await _place(session, message)
    if place is None or event.ends_at <= now:
        return None
    rows = ((step_button(event.id, "show"),),)
    name = place.stop.company.name
    if place.status is PlaceStatus.HELD and place.slot_at is not None:
        at = place.slot_at.astimezone(zone_of(event))
        return screen(t("lot-won", company=name, day=at.date(), at=at), rows=rows)
    if place.status is PlaceStatus.WAITING:
        return screen(t("lot-lost", company=name, position=await waiting.position(session, place)), rows=rows)
    return None


async def _changed(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    """What staff changed, as far as it touches this person, and the plan as it is now."""
    registration = await evenings.registration_of(session, message.person_id, event.id)
    change = await session.get(EventChange, message.subject_id or 0)
    if registration is None or change is None or event.ends_at <= now:
        return None
    if registration.status is not RegistrationStatus.REGISTERED:
        return None
    told = change_lines(registration, _own_changes(registration, change.changes))
    if not told:
        return None
    return screen(
        t("event-changed", name=event.name),
        lines(*told),
        t("event-changed-plan"),
        event_line(event),
        plan_lines(registration, await _positions(session, registration)),
        rows=(*change_or_cancel(event.id)[:1], (step_button(event.id, "cancel"),)),
    )


def _own_changes(registration: Registration, changes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    stops = {place.stop_id for place in registration.places}
    routes = {seat.route_id for seat in registration.seats}
    return [
        change
        for change in changes
        if change["what"].startswith("event_")
        or (change["what"].startswith("stop_") and change["id"] in stops)
        or (change["what"].startswith("route_") and change["id"] in routes)
    ]


async def _cancelled(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    if event.state is not EventState.CANCELLED or event.ends_at <= now:
        return None
    day = event.starts_at.astimezone(zone_of(event)).date()
    rows = ((Button(t("button-matches"), OpenPage("matches")),),)
    return screen(t("event-cancelled", name=event.name, day=day), rows=rows)


async def _after(session: AsyncSession, message: OutboxMessage, event: Event, now: datetime) -> Screen | None:
    """The day after, a week after, a month after: thanks once, and one next step for each firm visited."""
    registration = await evenings.registration_of(session, message.person_id, event.id)
    if registration is None or registration.reminders is False or await _is_asked_again(session, message):
        return None
    today = now.astimezone(zone_of(event)).date()
    steps = await aftercare.next_steps(session, message.person_id, event.id, today=today)
    rows = tuple((_step_button(step),) for step in steps)
    stop = (Button(t("button-after-stop"), MyEvening(event.id, "stop")),)
    if message.kind is not NoticeKind.AFTER_1_DAY:
        told = [t(message.kind.value.replace("_", "-"), name=event.name), *_step_lines(steps)]
        if not any(step.offer for step in steps):
            told.append(t("after-nothing-open"))
        return screen(*told, rows=(*rows, (Button(t("button-matches"), OpenPage("matches")),), stop))
    visits = await doors.visits_of(session, message.person_id, event.id)
    thanks: list[Sayable] = [t("after-thanks", name=event.name)]
    if visits:
        thanks.append(t("after-visited", count=len(visits)))
    thanks += _step_lines(steps)
    thanks.append(t("after-ask-attitude"))
    feelings = [Button(t(f"attitude-{one.value}"), MyEvening(event.id, f"feel-{one.value}")) for one in Attitude]
    asked = (tuple(feelings[:2]), tuple(feelings[2:]))
    return screen(*thanks, rows=(*asked, *rows, (step_button(event.id, "stamps"),), stop))


def _step_lines(steps: list[aftercare.NextStep]) -> list[Sayable]:
    if not steps:
        return []
    told = [
        t(
            "after-step-offer",
            company=step.company.name,
            kind=kind_name(step.offer.kind),
            title=in_languages(step.offer, "title"),
        )
        if step.offer
        else t("after-step-contact", company=step.company.name)
        for step in steps
    ]
    return [lines(t("after-next-steps"), *told)]


def _step_button(step: aftercare.NextStep) -> Button:
    name = step.company.name
    if step.offer is None:
        return Button(t("button-after-contact", company=name), WantCompany(step.company.id, "next"))
    return Button(t("button-after-offer", company=name), WantOffer(step.offer.id, "next"))


async def _door_count(session: AsyncSession, message: OutboxMessage) -> Notice | None:
    """The firm's visitors so far, in place of the number that stands on the phone already."""
    stop: Stop | None = await session.scalar(
        select(Stop).options(joinedload(Stop.company)).where(Stop.id == message.subject_id)
    )
    if stop is None:
        return None
    shown = count_screen(stop, await doors.counts_of(session, stop.id))
    sent = await outbox.sent_message_ids(session, kind=NoticeKind.DOOR_COUNT, subject_id=stop.id)
    on_phone = [message_id for person, message_id in sent if person.id == message.person_id]
    return Notice(shown, max(on_phone) if on_phone else None)


Wording = Callable[[AsyncSession, OutboxMessage, Event, datetime], Awaitable[Screen | None]]
_WORDING: Mapping[NoticeKind, Wording] = {
    NoticeKind.REMINDER_7_DAYS: _reminder,
    NoticeKind.REMINDER_1_DAY: _reminder,
    NoticeKind.REMINDER_3_HOURS: _reminder,
    NoticeKind.LEAVE_NOW: _bus,
    NoticeKind.LAST_BUS: _bus,
    NoticeKind.ROUTE_DELAYED: _delayed,
    NoticeKind.PLACE_OFFERED: _offered,
    NoticeKind.LOT_WON: _lot,
    NoticeKind.LOT_LOST: _lot,
    NoticeKind.EVENT_CHANGED: _changed,
    NoticeKind.EVENT_CANCELLED: _cancelled,
    **dict.fromkeys(_FOLLOW_UPS, _after),
}

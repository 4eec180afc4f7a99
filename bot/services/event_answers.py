"""Staff's answers in the chat -> events, doors and buses, and back again for changing one answer."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import audit, events, staff
from bot.services.event_entries import at_clock
from bot.services.programme import event_of, stop_of, zone_of
from db.models import Company, Event, Person, Route, RouteStop, Stop

Answers = Mapping[str, Any]


def answers_of_event(event: Event) -> dict[str, Any]:
    """The answers that would make this event."""
    zone = zone_of(event)
    start, end = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    return {
        "name": event.name,
        "day": start.date().isoformat(),
        "starts": f"{start:%H:%M}",
        "ends": f"{end:%H:%M}",
        "area": event.area,
        "about": event.about,
        "stamps": event.stamps_needed,
    }


async def save_event_answers(
    session: AsyncSession, *, event_id: int, answers: Answers, actor: Person, zone: ZoneInfo, now: datetime
) -> Event:
    """Make a new event (`event_id` 0) or change one; who is registered is told what changed."""
    if event_id:
        zone = zone_of(await event_of(session, event_id))
    start, end = _span(answers["day"], answers["starts"], answers["ends"], zone)
    values = {
        "name": answers["name"],
        "area": answers["area"],
        "about": answers["about"],
        "starts_at": start,
        "ends_at": end,
        "stamps_needed": answers.get("stamps"),
    }
    if not event_id:
        return await events.create_event(session, actor=actor, values={**values, "zone": zone.key}, now=now)
    return await events.change_event(session, event_id=event_id, actor=actor, values=values, now=now)


def _span(day: str, starts: str, ends: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The two instants; an evening that ends before it starts ends the next day."""
    on = date.fromisoformat(day)
    start = datetime.combine(on, datetime.strptime(starts, "%H:%M").time(), tzinfo=zone)  # noqa: DTZ007 - time only
    end = datetime.combine(on, datetime.strptime(ends, "%H:%M").time(), tzinfo=zone)  # noqa: DTZ007 - time only
    return start, end if end > start else end + timedelta(days=1)


async def add_stop(session: AsyncSession, *, event_id: int, company_id: int, actor: Person) -> Stop:
    """A company's doors at an event, not open to anybody until the questions are answered."""
    staff.require_staff(actor)
    event = await event_of(session, event_id)
    if await session.get(Company, company_id) is None:
        raise NoLongerPossible("company-gone")
    stop: Stop | None = await session.scalar(
        select(Stop).where(Stop.event_id == event_id, Stop.company_id == company_id)
    )
    if stop is None:
        stop = Stop(
            event_id=event_id,
            company_id=company_id,
            opens_at=event.starts_at,
            closes_at=event.ends_at,
            activities=[],
            languages=[],
            is_open=False,
        )
        session.add(stop)
        await session.flush()
    return stop


def answers_of_stop(stop: Stop) -> dict[str, Any]:
    """The answers that would make these doors. The stop's event must be loaded."""
    zone = zone_of(stop.event)
    return {
        "opens": f"{stop.opens_at.astimezone(zone):%H:%M}",
        "closes": f"{stop.closes_at.astimezone(zone):%H:%M}",
        "address": stop.address,
        "slots": str(stop.slot_minutes) if stop.slot_minutes else None,
        "capacity": stop.capacity,
        "min_age": stop.min_age,
        "with_adult": _yes_no(stop.with_adult),
        "step_free": _yes_no(stop.step_free),
        "wear": stop.wear,
        "languages": stop.languages or None,
        "activities": stop.activities or None,
        "by_lot": _yes_no(stop.by_lot),
    }


def _yes_no(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"


async def save_stop_answers(
    session: AsyncSession, *, stop_id: int, answers: Answers, actor: Person, now: datetime
) -> Stop:
    """Write the answers to a company's doors and open them; who planned to come is told what changed."""
    staff.require_staff(actor)
    stop = await stop_of(session, stop_id)
    event = await event_of(session, stop.event_id)
    before = events.told_of(event)
    day = event.starts_at.astimezone(zone_of(event))
    opens, closes = at_clock(day, answers["opens"]), at_clock(day, answers["closes"])
    stop.opens_at, stop.closes_at = opens, closes if closes > opens else closes + timedelta(days=1)
    stop.address = answers.get("address")
    stop.slot_minutes = int(answers["slots"]) if answers.get("slots") else None
    stop.capacity, stop.min_age, stop.wear = answers.get("capacity"), answers.get("min_age"), answers.get("wear")
    flags = {"yes": True, "no": False}
    stop.with_adult = flags.get(answers.get("with_adult") or "")
    stop.step_free = flags.get(answers.get("step_free") or "")
    stop.by_lot = answers.get("by_lot") == "yes"
    stop.languages, stop.activities = answers.get("languages") or [], answers.get("activities") or []
    stop.is_open = True
    audit.record(session, actor, "stop-changed", now=now, company=stop.company.name)
    await session.flush()
    event = await event_of(session, event.id)
    await events.tell_changes(session, event, before, actor=actor, now=now)
    return stop


def answers_of_route(route: Route, zone: ZoneInfo) -> dict[str, Any]:
    """The answers that would make this bus. Its places must be loaded."""
    return {
        "name": route.name,
        "seats": route.seats,
        "homeward": _yes_no(route.is_homeward),
        "timetable": [{"at": f"{call.departs_at.astimezone(zone):%H:%M}", "name": call.name} for call in route.stops],
    }


async def save_route_answers(
    session: AsyncSession, *, event_id: int, answers: Answers, actor: Person, now: datetime
) -> Route:
    """Make or change the bus of this name. A place named like a company with open doors is at its doors."""
    staff.require_staff(actor)
    event = await event_of(session, event_id)
    before = events.told_of(event)
    day = event.starts_at.astimezone(zone_of(event))
    route: Route | None = await session.scalar(
        select(Route).where(Route.event_id == event_id, Route.name == answers["name"])
    )
    if route is None:
        route = Route(event_id=event_id, name=answers["name"], seats=answers["seats"])
        session.add(route)
    route.seats, route.is_homeward, route.is_open = answers["seats"], answers["homeward"] == "yes", True
    audit.record(session, actor, "route-changed", now=now, route=route.name)
    await session.flush()
    await _write_calls(session, route.id, answers["timetable"], event, day)
    event = await event_of(session, event_id)
    await events.tell_changes(session, event, before, actor=actor, now=now)
    return route


async def _write_calls(
    session: AsyncSession, route_id: int, timetable: list[Mapping[str, str]], event: Event, day: datetime
) -> None:
    """The places by their order in the timetable, so that seats taken before stay where they are."""
    known = {
        call.position: call for call in await session.scalars(select(RouteStop).where(RouteStop.route_id == route_id))
    }
    for position, line in enumerate(timetable):
        call = known.pop(position, None)
        stop = _stop_named(event, line["name"])
        values = {"name": line["name"], "departs_at": at_clock(day, line["at"]), "stop_id": stop.id if stop else None}
        if call is None:
            session.add(RouteStop(route_id=route_id, position=position, **values))
        else:
            for name, value in values.items():
                setattr(call, name, value)
    for extra in known.values():
        await session.delete(extra)
    await session.flush()


def _stop_named(event: Event, name: str) -> Stop | None:
    """The doors of the company that is meant: its name, or what it begins with."""
    wanted = name.casefold().strip()
    for stop in event.stops:
        company = stop.company.name.casefold()
        if stop.is_open and (company == wanted or company.startswith(wanted) or wanted.startswith(company)):
            return stop
    return None

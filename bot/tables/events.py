"""An event programme as a workbook: the sheets event, stops, activities, routes and route stops, in and out."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime, time
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from bot.i18n import SOURCE_LANGUAGE, languages
from bot.numerals import in_our_digits
from bot.services.event_entries import CallEntry, EventEntry, RouteEntry, StopEntry
from bot.services.programme import open_stops, zone_of
from bot.tables.companies import wrong_values
from bot.tables.faults import Fault, column_faults
from bot.tables.files import ACTIVITIES, CALLS, EVENT, EVENT_SHEETS, NONE_OF_THEM, ROUTES, STOPS, Row, Sheet, typed_cell
from db.models import Event, Route, RouteStop, Stop

_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)(:[0-5]\d)?")
_CLOCK_ONLY = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")
_KINDS = ("try_on", "food", "music", "show")
#: Fields that other sheets hold, or that columns such as `about_en` do.
_ELSEWHERE = {
    EVENT: ("translations", "days_ahead", "stops", "routes"),
    STOPS: ("translations", "activities"),
    ROUTES: ("calls",),
}
_TRANSLATED = {EVENT: "about", STOPS: "wear", ACTIVITIES: "title"}
#: Columns that name the row of another sheet.
_BELONGS_TO = {ACTIVITIES: "company", CALLS: "route"}
_SHAPES: dict[str, type[msgspec.Struct]] = {EVENT: EventEntry, STOPS: StopEntry, ROUTES: RouteEntry, CALLS: CallEntry}

Shape = TypeVar("Shape", bound=msgspec.Struct)


class _Activity(msgspec.Struct):
    """One row of the sheet of activities."""

    kind: str
    title: str


def event_of_sheets(sheets: Mapping[str, Sheet], known: Collection[str]) -> tuple[EventEntry | None, list[Fault]]:
    """The event of a workbook, and one fault for everything that is wrong; `known` are the keys of companies."""
    faults = [fault for sheet in sheets.values() for fault in column_faults(sheet, columns_of_sheet(sheet.name))]
    events = _rows(sheets, EVENT, EventEntry, faults)
    stops = _rows(sheets, STOPS, StopEntry, faults)
    routes = _rows(sheets, ROUTES, RouteEntry, faults)
    activities = _owned(
        sheets, ACTIVITIES, _Activity, {stop["company"] for _n, stop in stops if "company" in stop}, faults
    )
    calls = _owned(sheets, CALLS, CallEntry, {route["name"] for _n, route in routes if "name" in route}, faults)
    if len(events) != 1:
        faults.append(Fault(EVENT, 2, "key", "table-one-event"))
    faults.extend(_twice(STOPS, "company", stops))
    faults.extend(_twice(ROUTES, "name", routes))
    for sheet, rows in ((STOPS, stops), (CALLS, [row for found in calls.values() for row in found])):
        faults.extend(_unknown_companies(sheet, rows, known))
    for _number, stop in stops:
        stop["activities"] = [_as_activity(row) for _n, row in activities.get(stop.get("company", ""), [])]
    for number, route in routes:
        route["calls"] = [CallEntry(**row) for _n, row in calls.get(route.get("name", ""), []) if not faults]
        if len(calls.get(route.get("name", ""), [])) < 2:
            faults.append(Fault(ROUTES, number, "name", "table-route-short"))
    if faults:
        return None, sorted(faults, key=lambda fault: (EVENT_SHEETS.index(fault.place), fault.row))
    values = events[0][1]
    entry = EventEntry(
        **values,
        stops=[StopEntry(**stop) for _n, stop in stops],
        routes=[RouteEntry(**route) for _n, route in routes],
    )
    return entry, []


def _as_activity(row: Row) -> Row:
    return {"kind": row.get("kind"), "title": row.get("title"), "translations": row.get("translations", {})}


def columns_of_sheet(sheet: str) -> list[str]:
    """The columns of a sheet, in the order in which they are written."""
    shape = _SHAPES.get(sheet, _Activity)
    own = [name for name in shape.__struct_fields__ if name not in _ELSEWHERE.get(sheet, ())]
    owner = [_BELONGS_TO[sheet]] if sheet in _BELONGS_TO and _BELONGS_TO[sheet] not in own else []
    return owner + own + list(_translated(sheet))


def _translated(sheet: str) -> dict[str, str]:
    """Columns of translations, such as `about_en`, with their language."""
    if sheet not in _TRANSLATED:
        return {}
    others = [language for language in languages() if language != SOURCE_LANGUAGE]
    return {f"{_TRANSLATED[sheet]}_{language}": language for language in others}


def _rows(sheets: Mapping[str, Sheet], name: str, shape: type[Shape], faults: list[Fault]) -> list[tuple[int, Row]]:
    """The rows of a sheet with the values that are right; what is wrong becomes a fault."""
    if name not in sheets:
        return []
    return [(number, _values(name, number, row, shape, faults)) for number, row in sheets[name].rows]


def _values(sheet: str, number: int, row: Row, shape: type[Shape], faults: list[Fault]) -> Row:
    values: Row = {}
    for one in msgspec.structs.fields(shape):
        if one.name in _ELSEWHERE.get(sheet, ()):
            continue
        cell = row.get(one.name)
        if cell is None:
            if one.required:
                faults.append(Fault(sheet, number, one.name, "table-cell-missing"))
            continue
        try:
            values[one.name] = msgspec.convert(_typed(one.name, one.type, cell), one.type, strict=False)
        except ValueError as error:
            wrong = {"got": str(cell), "wanted": str(error).split(", got")[0]}
            faults.append(Fault(sheet, number, one.name, "table-cell-wrong", wrong))
    translations: dict[str, dict[str, str]] = defaultdict(dict)
    for column, language in _translated(sheet).items():
        if row.get(column) is not None:
            translations[language][_TRANSLATED[sheet]] = str(row[column])
    if sheet in _TRANSLATED:
        values["translations"] = dict(translations)
    return values


def _typed(name: str, shape: Any, cell: Any) -> Any:
    """A cell as the field wants it: instants, times of day and zones have their own words."""
    reader = _READERS.get(name)
    return reader(cell) if reader else typed_cell(shape, cell)


def _instant(cell: Any) -> datetime:
    if isinstance(cell, datetime):
        return cell
    try:
        return datetime.fromisoformat(str(cell))
    except ValueError as error:
        raise ValueError("Expected a day and time such as 2026-12-10 17:00") from error


def _clock(cell: Any) -> str:
    if isinstance(cell, time | datetime):
        return f"{cell:%H:%M}"
    match = _CLOCK.fullmatch(in_our_digits(str(cell)).strip())
    if match is None:
        raise ValueError("Expected a time like 17:00")
    return f"{int(match[1]):02}:{match[2]}"


def _zone(cell: Any) -> str:
    try:
        return ZoneInfo(str(cell)).key
    except (LookupError, ValueError, OSError) as error:
        raise ValueError("Expected a time zone such as Europe/Stockholm") from error


def _kind(cell: Any) -> str:
    if cell not in _KINDS:
        raise ValueError("Expected one of " + " / ".join(_KINDS))
    return str(cell)


_READERS: dict[str, Callable[[Any], Any]] = {
    "starts_at": _instant,
    "ends_at": _instant,
    "opens": _clock,
    "closes": _clock,
    "at": _clock,
    "zone": _zone,
    "kind": _kind,
}


def _owned(
    sheets: Mapping[str, Sheet], name: str, shape: type[Shape], owners: Collection[str | None], faults: list[Fault]
) -> dict[str, list[tuple[int, Row]]]:
    """Rows by the row of another sheet that they belong to."""
    found: dict[str, list[tuple[int, Row]]] = defaultdict(list)
    column = _BELONGS_TO[name]
    raw = dict(sheets[name].rows) if name in sheets else {}
    for number, values in _rows(sheets, name, shape, faults):
        owner = str(raw[number].get(column) or "")
        if owner not in owners:
            faults.append(Fault(name, number, column, "table-owner-unknown", {"key": owner or "–"}))
        found[owner].append((number, values))
    return found


def _twice(sheet: str, column: str, rows: list[tuple[int, Row]]) -> Iterator[Fault]:
    seen = set()
    for number, row in rows:
        key = row.get(column)
        if key in seen:
            yield Fault(sheet, number, column, "table-key-twice", {"key": str(key)})
        seen.add(key)


def _unknown_companies(sheet: str, rows: list[tuple[int, Row]], known: Collection[str]) -> Iterator[Fault]:
    for number, row in rows:
        if row.get("company") is not None and row["company"] not in known:
            yield Fault(sheet, number, "company", "table-company-unknown", {"key": str(row["company"])})


def faults_of_event(event: EventEntry, known: Collection[str]) -> Iterator[Fault]:
    """What is wrong in an event that was read whole; `known` are the keys of companies."""
    for wrong in wrong_values(Event, msgspec.structs.asdict(event)):
        yield Fault("$", 0, *wrong)
    if event.ends_at.replace(tzinfo=None) <= event.starts_at.replace(tzinfo=None):
        yield Fault("$", 0, "ends_at", "table-ends-before")
    try:
        ZoneInfo(event.zone)
    except (LookupError, ValueError, OSError):
        wanted = {"got": event.zone, "wanted": "Expected a time zone such as Europe/Stockholm"}
        yield Fault("$", 0, "zone", "table-cell-wrong", wanted)
    seen = set()
    for number, stop in enumerate(event.stops):
        here = f"$.stops[{number}]"
        if stop.company not in known:
            yield Fault(here, 0, "company", "table-company-unknown", {"key": stop.company})
        if stop.company in seen:
            yield Fault(here, 0, "company", "table-key-twice", {"key": stop.company})
        seen.add(stop.company)
        for wrong in wrong_values(Stop, msgspec.structs.asdict(stop)):
            yield Fault(here, 0, *wrong)
    yield from _faults_of_routes(event)
    for place, name, clock in _clocks_of(event):
        if not _CLOCK_ONLY.fullmatch(clock):
            yield Fault(place, 0, name, "table-cell-wrong", {"got": clock, "wanted": "Expected a time like 17:00"})


def _faults_of_routes(event: EventEntry) -> Iterator[Fault]:
    for number, route in enumerate(event.routes):
        here = f"$.routes[{number}]"
        for wrong in wrong_values(Route, msgspec.structs.asdict(route)):
            yield Fault(here, 0, *wrong)
        for at, call in enumerate(route.calls):
            for wrong in wrong_values(RouteStop, msgspec.structs.asdict(call)):
                yield Fault(f"{here}.calls[{at}]", 0, *wrong)


def _clocks_of(event: EventEntry) -> Iterator[tuple[str, str, str]]:
    """Every time of day with its place and field."""
    for number, stop in enumerate(event.stops):
        yield f"$.stops[{number}]", "opens", stop.opens
        yield f"$.stops[{number}]", "closes", stop.closes
    for number, route in enumerate(event.routes):
        for at, call in enumerate(route.calls):
            yield f"$.routes[{number}].calls[{at}]", "at", call.at


def entry_of_event(event: Event) -> EventEntry:
    """An event of the database as a file would hold it. Its stops, companies and buses must be loaded."""
    zone = zone_of(event)
    company_of = {stop.id: stop.company.key for stop in event.stops}
    routes = (route for route in event.routes if route.is_open)
    return EventEntry(
        **_same_fields(EventEntry, event, "starts_at", "ends_at", "days_ahead", "stops", "routes"),
        starts_at=event.starts_at.astimezone(zone).replace(tzinfo=None),
        ends_at=event.ends_at.astimezone(zone).replace(tzinfo=None),
        stops=[
            StopEntry(
                **_same_fields(StopEntry, stop, "company", "opens", "closes"),
                company=stop.company.key,
                opens=f"{stop.opens_at.astimezone(zone):%H:%M}",
                closes=f"{stop.closes_at.astimezone(zone):%H:%M}",
            )
            for stop in open_stops(event)
        ],
        routes=[
            RouteEntry(route.name, route.seats, route.is_homeward, _calls(route, company_of, zone)) for route in routes
        ],
    )


def _calls(route: Route, company_of: Mapping[int, str], zone: ZoneInfo) -> list[CallEntry]:
    return [
        CallEntry(
            **_same_fields(CallEntry, call, "at", "company"),
            at=f"{call.departs_at.astimezone(zone):%H:%M}",
            company=company_of.get(call.stop_id or 0),
        )
        for call in route.stops
    ]


def _same_fields(shape: type[msgspec.Struct], row: Any, *left_out: str) -> dict[str, Any]:
    return {name: getattr(row, name) for name in shape.__struct_fields__ if name not in left_out}


def sheets_of_event(event: Event) -> dict[str, tuple[list[str], list[Row]]]:
    """An event as sheets (columns, rows). Its stops, companies and buses must be loaded."""
    zone = zone_of(event)
    company_of = {stop.id: stop.company.key for stop in event.stops}
    stops = open_stops(event)
    routes = sorted((route for route in event.routes if route.is_open), key=lambda route: route.name)
    rows: dict[str, list[Row]] = {
        EVENT: [_row(EVENT, event, zone)],
        STOPS: [_row(STOPS, stop, zone) | {"company": stop.company.key} for stop in stops],
        ACTIVITIES: [
            {"company": stop.company.key, "kind": activity.get("kind"), "title": activity.get("title")}
            | _translations(ACTIVITIES, activity.get("translations") or {})
            for stop in stops
            for activity in stop.activities
        ],
        ROUTES: [_row(ROUTES, route, zone) | {"homeward": route.is_homeward} for route in routes],
        CALLS: [
            _row(CALLS, call, zone)
            | {"route": route.name, "at": f"{call.departs_at.astimezone(zone):%H:%M}"}
            | {"company": company_of.get(call.stop_id or 0)}
            for route in routes
            for call in route.stops
        ],
    }
    return {name: (columns_of_sheet(name), rows[name]) for name in EVENT_SHEETS}


def _row(sheet: str, row: Any, zone: ZoneInfo) -> Row:
    """The columns of a sheet from a row of the database; instants are local."""
    clocks = {"opens": "opens_at", "closes": "closes_at"}
    values: Row = {}
    for name in columns_of_sheet(sheet):
        # What the row belongs to is the caller's to name.
        if name in ("route", "company", "at"):
            continue
        if name in clocks:
            values[name] = f"{getattr(row, clocks[name]).astimezone(zone):%H:%M}"
        elif name in ("starts_at", "ends_at"):
            values[name] = f"{getattr(row, name).astimezone(zone):%Y-%m-%d %H:%M}"
        else:
            value = getattr(row, name, None)
            values[name] = (", ".join(value) or NONE_OF_THEM) if isinstance(value, list) else value
    return values | _translations(sheet, getattr(row, "translations", None) or {})


def _translations(sheet: str, translations: Mapping[str, Mapping[str, str]]) -> Row:
    return {
        column: translations.get(language, {}).get(_TRANSLATED[sheet])
        for column, language in _translated(sheet).items()
    }

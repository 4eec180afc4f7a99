"""What a file would change: added, changed (field by field), opened again, or no longer offered. Pure."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from bot.services.entries import CompanyEntry, OfferEntry
from bot.services.event_entries import EventEntry
from bot.tables.companies import flat
from bot.tables.files import COMPANIES, OFFERS, as_read


class Thing(StrEnum):
    """What a line of a file is about."""

    COMPANY = "company"
    OFFER = "offer"
    EVENT = "event"
    STOP = "stop"
    ROUTE = "route"


class Deed(StrEnum):
    """What would happen to it."""

    ADDED = "added"
    CHANGED = "changed"
    OPENED = "opened"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One column: what stands there now and what would stand there, as a sheet writes it; "" for nothing."""

    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One company, offer, evening, door or bus that would not stay as it is. `owner` is the company's name."""

    thing: Thing
    deed: Deed
    name: str
    owner: str = ""
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownCompany:
    """A company as the database has it: its entry with the open offers, and the offers that are closed."""

    entry: CompanyEntry
    closed: Mapping[str, OfferEntry]


def company_changes(entries: Sequence[CompanyEntry], known: Mapping[str, KnownCompany]) -> list[Change]:
    """What saving `entries` would change. Companies that are not among them stay as they are."""
    return [change for entry in entries for change in _changes_of(entry, known.get(entry.key))]


def _changes_of(entry: CompanyEntry, known: KnownCompany | None) -> Iterator[Change]:
    if known is None:
        yield Change(Thing.COMPANY, Deed.ADDED, entry.name)
    elif fields := _fields(flat(COMPANIES, known.entry), flat(COMPANIES, entry)):
        yield Change(Thing.COMPANY, Deed.CHANGED, known.entry.name, fields=fields)
    before = {offer.key: offer for offer in known.entry.offers} if known else {}
    closed = known.closed if known else {}
    for offer in entry.offers:
        yield from _offer_changes(entry.name, offer, before.get(offer.key), closed.get(offer.key))
    listed = {offer.key for offer in entry.offers}
    for key, offer in before.items():
        if key not in listed:
            yield Change(Thing.OFFER, Deed.REMOVED, offer.title, entry.name)


def _offer_changes(
    owner: str, offer: OfferEntry, before: OfferEntry | None, closed: OfferEntry | None
) -> Iterator[Change]:
    old = before or closed
    if old is None:
        yield Change(Thing.OFFER, Deed.ADDED, offer.title, owner)
        return
    fields = _fields(flat(OFFERS, old), flat(OFFERS, offer))
    if before is None:
        yield Change(Thing.OFFER, Deed.OPENED, old.title, owner, fields)
    elif fields:
        yield Change(Thing.OFFER, Deed.CHANGED, old.title, owner, fields)


def event_changes(event: EventEntry, known: EventEntry | None) -> list[Change]:
    """What saving an evening would change: the evening itself, its doors (named by their company's key), its buses."""
    if known is None:
        doors = [Change(Thing.STOP, Deed.ADDED, stop.company, event.name) for stop in event.stops]
        buses = [Change(Thing.ROUTE, Deed.ADDED, route.name, event.name) for route in event.routes]
        return [Change(Thing.EVENT, Deed.ADDED, event.name), *doors, *buses]
    fields = _fields(_plain(event_row(known)), _plain(event_row(event)))
    own = [Change(Thing.EVENT, Deed.CHANGED, known.name, fields=fields)] if fields else []
    doors = _parts(
        Thing.STOP, event.name, {stop.company: stop for stop in known.stops}, {s.company: s for s in event.stops}
    )
    buses = _parts(
        Thing.ROUTE, event.name, {route.name: route for route in known.routes}, {r.name: r for r in event.routes}
    )
    return [*own, *doors, *buses]


def event_row(event: EventEntry) -> dict[str, Any]:
    """The evening's own fields."""
    left_out = ("stops", "routes", "days_ahead", "key")
    return {name: value for name, value in msgspec.structs.asdict(event).items() if name not in left_out}


def _parts(
    thing: Thing, owner: str, before: Mapping[str, msgspec.Struct], after: Mapping[str, msgspec.Struct]
) -> list[Change]:
    found = []
    for name, part in after.items():
        if name not in before:
            found.append(Change(thing, Deed.ADDED, name, owner))
        elif fields := _fields(_plain(msgspec.structs.asdict(before[name])), _plain(msgspec.structs.asdict(part))):
            found.append(Change(thing, Deed.CHANGED, name, owner, fields))
    found.extend(Change(thing, Deed.REMOVED, name, owner) for name in before if name not in after)
    return found


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """Lists and translations in one line each, so that they can be compared and shown as a cell."""
    return {name: _in_words(value) for name, value in row.items()}


def _in_words(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        value = msgspec.structs.asdict(value)
    if isinstance(value, dict):
        # What is empty (no translation, say) is as good as not there.
        return " ".join(
            f"{name}: {words}" for name, one in value.items() if (words := _in_words(one)) not in ("", None)
        )
    if isinstance(value, list):
        return ", ".join(str(_in_words(one)) for one in value)
    return value


def _fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[FieldChange, ...]:
    pairs = [(name, as_read(before.get(name)), as_read(after.get(name))) for name in after]
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)


def digest(changes: Sequence[Change]) -> str:
    """Twelve letters that are others as soon as anything else would be changed; they go into the confirm button."""
    return hashlib.sha256(msgspec.json.encode(changes)).hexdigest()[:12]

"""Companies and offers in and out of files: .xlsx, .csv and .json, with one line for each fault."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from bot.errors import BadFile
from bot.event_tables import event_of_sheets, sheets_of_event
from bot.i18n import SOURCE_LANGUAGE, languages, translate
from bot.services.entries import CompanyEntry, OfferEntry, save_companies
from bot.services.event_entries import EventEntry, save_event
from bot.services.programme import event_of
from bot.settings import Settings
from bot.strict_json import read_strictly
from bot.table_faults import LANGUAGE, Fault, column_faults
from bot.table_files import (
    COMPANIES,
    EVENT,
    LEADS,
    NONE_OF_THEM,
    OFFERS,
    SUFFIXES,
    Row,
    Sheet,
    read_sheets,
    typed_cell,
    write_json,
    write_sheets,
)
from db import migrate
from db.base import Base
from db.models import Company, Event, Lead, Offer, Stop
from db.session import Database

TRANSLATED = {COMPANIES: ("about",), OFFERS: ("title", "about", "swedish_reason")}
_NESTED = ("offers", "translations")
_SHAPES: dict[str, type[msgspec.Struct]] = {COMPANIES: CompanyEntry, OFFERS: OfferEntry}
_MODELS: dict[str, type[Base]] = {COMPANIES: Company, OFFERS: Offer}
_LEAD_COLUMNS = ["lead", "company", "offer", "status", "requested_at", "answer_by", "answered_at", "decline_reason"]
_NEEDS_REASON = ("B1", "B2", "C1", "C2")
_RANGES = {"latitude": (-90, 90), "longitude": (-180, 180)}
#: Numbers count people and years; the column's largest number is the database's.
_COUNT_RANGE = (0, 2**31 - 1)
_CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")

#: What is wrong with a value: field, text key and its arguments.
Wrong = tuple[str, str, dict[str, str]]


async def import_file(path: Path, settings: Settings, *, now: datetime) -> str:
    """Read companies and offers (or an event programme, .json) into the database, all or nothing.

    A file without a sheet of offers leaves offers alone; one without a sheet of companies changes only the offers of
    the companies it names. Raises BadFile with a line for each fault; then nothing has changed.
    """
    content = _read(path)
    database = Database(settings.database_url)
    try:
        await migrate.upgrade(database.engine)
        async with database.transaction() as session:
            event = await _event_in(path, content, session)
            if event is not None:
                known = set(await session.scalars(select(Company.key)))
                _refuse(path, list(_event_faults(event, known)))
                await save_event(session, event, now=now, zone=settings.timezone)
                companies = []
            elif not isinstance(content, EventEntry):
                companies = await _companies_of(path, content, session)
                await save_companies(session, companies)
    finally:
        await database.close()
    offers = sum(len(company.offers) for company in companies)
    events = int(event is not None)
    return translate(LANGUAGE, "table-imported", companies=len(companies), offers=offers, events=events)


async def _event_in(
    path: Path, content: list[CompanyEntry] | EventEntry | dict[str, Sheet], session: AsyncSession
) -> EventEntry | None:
    """The event that a file holds; None when it holds companies."""
    if isinstance(content, EventEntry):
        return content
    if isinstance(content, list) or EVENT not in content:
        return None
    entry, faults = event_of_sheets(content, set(await session.scalars(select(Company.key))))
    _refuse(path, faults)
    return entry


def _read(path: Path) -> list[CompanyEntry] | EventEntry | dict[str, Sheet]:
    if path.suffix.lower() not in SUFFIXES:
        raise BadFile("table-kind-unknown", file=path.name)
    if path.suffix.lower() != ".json":
        return read_sheets(path)
    try:
        is_event = path.read_text(encoding="utf-8-sig").lstrip().startswith("{")
    except (OSError, UnicodeDecodeError):
        # The strict reader tells what is wrong.
        is_event = False
    return read_strictly(path, EventEntry) if is_event else read_strictly(path, list[CompanyEntry])


async def _companies_of(
    path: Path, content: list[CompanyEntry] | dict[str, Sheet], session: AsyncSession
) -> list[CompanyEntry]:
    if isinstance(content, list):
        _refuse(path, list(_json_faults(content)))
        return content
    known = {entry.key: entry for entry in await _company_entries(session)}
    entries, faults = _entries(content, known)
    _refuse(path, faults)
    return entries


def _refuse(path: Path, faults: list[Fault]) -> None:
    if faults:
        raise BadFile("table-faults", file=path.name, faults="\n".join(fault.line() for fault in faults))


def _entries(sheets: Mapping[str, Sheet], known: Mapping[str, CompanyEntry]) -> tuple[list[CompanyEntry], list[Fault]]:
    """The companies to save. What the file does not tell about a known company stays as it is."""
    faults = [fault for sheet in sheets.values() for fault in column_faults(sheet, _columns(sheet.name))]
    found: dict[str, CompanyEntry] = {}
    mentioned: set[str] = set()
    if COMPANIES in sheets:
        for number, row in sheets[COMPANIES].rows:
            values = _values(sheets[COMPANIES], number, row, faults)
            key = values.get("key")
            if key in mentioned:
                faults.append(Fault(COMPANIES, number, "key", "table-key-twice", {"key": key}))
            # A company with a fault is still known to its offers.
            mentioned.add(str(row.get("key")))
            if not faults and key:
                kept = known[key].offers if key in known and OFFERS not in sheets else []
                found[key] = CompanyEntry(**values, offers=list(kept))
    if OFFERS in sheets:
        offers = _offers(sheets[OFFERS], mentioned | set(known), faults)
        for key in offers:
            if key in found or key in known:
                found[key] = msgspec.structs.replace(found.get(key) or known[key], offers=offers[key])
    return list(found.values()), sorted(faults, key=lambda fault: (fault.place, fault.row))


def _offers(sheet: Sheet, known: Collection[str], faults: list[Fault]) -> dict[str, list[OfferEntry]]:
    """Offers by the key of their company."""
    found: dict[str, list[OfferEntry]] = defaultdict(list)
    keys: set[tuple[str, str]] = set()
    for number, row in sheet.rows:
        company = str(row.get("company") or "")
        if not company:
            faults.append(Fault(OFFERS, number, "company", "table-cell-missing"))
        elif company not in known:
            faults.append(Fault(OFFERS, number, "company", "table-company-unknown", {"key": company}))
        values = _values(sheet, number, row, faults)
        key = str(values.get("key"))
        if "key" in values and (company, key) in keys:
            faults.append(Fault(OFFERS, number, "key", "table-key-twice", {"key": key}))
        keys.add((company, key))
        if not faults:
            found[company].append(OfferEntry(**values))
    return found


def _columns(sheet: str) -> list[str]:
    """The columns of a sheet, in the order in which they are written."""
    plain = [name for name in _SHAPES[sheet].__struct_fields__ if name not in _NESTED]
    return (["company"] if sheet == OFFERS else []) + plain + list(_translated(sheet))


def _translated(sheet: str) -> dict[str, tuple[str, str]]:
    """Columns of translations, such as `title_en`, with their field and language."""
    others = [language for language in languages() if language != SOURCE_LANGUAGE]
    return {f"{name}_{language}": (name, language) for name in TRANSLATED[sheet] for language in others}


def _values(sheet: Sheet, number: int, row: Row, faults: list[Fault]) -> Row:
    """The row's fields that are right, its translations gathered; everything that is wrong becomes a fault."""
    values: Row = {}
    for one in msgspec.structs.fields(_SHAPES[sheet.name]):
        if one.name in _NESTED:
            continue
        cell = row.get(one.name)
        if cell is None:
            if one.required:
                faults.append(Fault(sheet.name, number, one.name, "table-cell-missing"))
            continue
        try:
            values[one.name] = msgspec.convert(typed_cell(one.type, cell), one.type, strict=False)
        except ValueError as error:
            wrong = {"got": str(cell), "wanted": str(error).split(", got")[0]}
            faults.append(Fault(sheet.name, number, one.name, "table-cell-wrong", wrong))
    faults.extend(Fault(sheet.name, number, *wrong) for wrong in _wrong_values(_MODELS[sheet.name], values))
    named = set(sheet.columns)
    stray = [name for name in row if name not in named]
    faults.extend(Fault(sheet.name, number, name, "table-column-unknown") for name in stray)
    translations: dict[str, dict[str, str]] = defaultdict(dict)
    for name, (field_name, language) in _translated(sheet.name).items():
        if row.get(name) is not None:
            translations[language][field_name] = str(row[name])
    return values | {"translations": dict(translations)}


def _wrong_values(model: type[Base], values: Mapping[str, Any]) -> Iterator[Wrong]:
    """What the database cannot hold or a person should not be told; the values have the right kinds."""
    for name, value in values.items():
        column = model.__table__.columns.get(name)
        length = None if column is None else getattr(column.type, "length", None)
        if isinstance(value, str) and not value.strip() and column is not None and not column.nullable:
            yield name, "table-cell-missing", {}
        elif isinstance(value, str) and length and len(value) > length:
            yield name, "table-cell-wrong", {"got": value, "wanted": f"Expected `str` of length <= {length}"}
        elif isinstance(value, int | float) and not isinstance(value, bool):
            low, high = _RANGES.get(name, _COUNT_RANGE)
            if not low <= value <= high:
                yield name, "table-cell-wrong", {"got": str(value), "wanted": f"Expected a number {low}–{high}"}
    if values.get("swedish") in _NEEDS_REASON and not values.get("swedish_reason"):
        yield "swedish_reason", "table-reason-missing", {}


def _json_faults(entries: list[CompanyEntry]) -> Iterator[Fault]:
    yield from _entry_faults("$", entries, Company)
    for number, entry in enumerate(entries):
        yield from _entry_faults(f"$[{number}].offers", entry.offers, Offer)


def _entry_faults(place: str, entries: Collection[CompanyEntry | OfferEntry], model: type[Base]) -> Iterator[Fault]:
    seen = set()
    for number, entry in enumerate(entries):
        here = f"{place}[{number}]"
        if entry.key in seen:
            yield Fault(here, 0, "key", "table-key-twice", {"key": entry.key})
        seen.add(entry.key)
        for wrong in _wrong_values(model, msgspec.structs.asdict(entry)):
            yield Fault(here, 0, *wrong)


def _event_faults(event: EventEntry, known: Collection[str]) -> Iterator[Fault]:
    for wrong in _wrong_values(Event, msgspec.structs.asdict(event)):
        yield Fault("$", 0, *wrong)
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
        for name, clock in (("opens", stop.opens), ("closes", stop.closes)):
            if not _CLOCK.fullmatch(clock):
                yield Fault(here, 0, name, "table-cell-wrong", {"got": clock, "wanted": "Expected a time like 17:00"})
        for wrong in _wrong_values(Stop, msgspec.structs.asdict(stop)):
            yield Fault(here, 0, *wrong)


async def export_file(kind: str, path: Path, settings: Settings) -> str:
    """Write companies with open offers, leads (facts without people), or the newest event (.xlsx) to a file.

    A .csv of companies has no offers. Raises BadFile if the file cannot be written.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise BadFile("table-kind-unknown", file=path.name)
    database = Database(settings.database_url)
    try:
        await migrate.upgrade(database.engine)
        async with database.transaction() as session:
            sheets = await _event_sheets(path, session) if kind == EVENT else {}
            entries = await _company_entries(session) if kind == COMPANIES else []
            leads = await _lead_rows(session) if kind == LEADS else []
    finally:
        await database.close()
    if kind == EVENT:
        write_sheets(path, sheets)
        return translate(
            LANGUAGE, "table-exported", rows=sum(len(rows) for _c, rows in sheets.values()), file=str(path)
        )
    if kind == LEADS:
        write_sheets(path, {LEADS: (_LEAD_COLUMNS, leads)})
    elif path.suffix.lower() == ".json":
        write_json(path, entries)
    else:
        offers = [{"company": entry.key, **_flat(OFFERS, offer)} for entry in entries for offer in entry.offers]
        companies = [_flat(COMPANIES, entry) for entry in entries]
        write_sheets(path, {COMPANIES: (_columns(COMPANIES), companies), OFFERS: (_columns(OFFERS), offers)})
    return translate(LANGUAGE, "table-exported", rows=len(leads or entries), file=str(path))


async def _event_sheets(path: Path, session: AsyncSession) -> dict[str, tuple[list[str], list[Row]]]:
    """The newest event as sheets. Raises BadFile when there is none, or for a file that holds one sheet only."""
    event_id = await session.scalar(select(Event.id).order_by(Event.starts_at.desc()).limit(1))
    if event_id is None:
        raise BadFile("table-no-event")
    if path.suffix.lower() != ".xlsx":
        raise BadFile("table-event-xlsx", file=path.name)
    return sheets_of_event(await event_of(session, event_id))


async def _company_entries(session: AsyncSession) -> list[CompanyEntry]:
    """The companies of the database with their open offers, in the order of their keys."""
    companies = await session.scalars(select(Company).options(selectinload(Company.offers)).order_by(Company.key))
    own = [name for name in CompanyEntry.__struct_fields__ if name not in ("offers", "example")]
    return [
        CompanyEntry(
            **{name: getattr(company, name) for name in own},
            example=company.is_example,
            offers=[
                OfferEntry(**{name: getattr(offer, name) for name in OfferEntry.__struct_fields__})
                for offer in sorted(company.offers, key=lambda offer: offer.id)
                if offer.is_open
            ],
        )
        for company in companies
    ]


def _flat(sheet: str, entry: CompanyEntry | OfferEntry) -> Row:
    row = {name: value for name, value in msgspec.structs.asdict(entry).items() if name not in _NESTED}
    row = {
        name: (", ".join(value) or NONE_OF_THEM) if isinstance(value, list) else value for name, value in row.items()
    }
    for name, (field_name, language) in _translated(sheet).items():
        row[name] = entry.translations.get(language, {}).get(field_name)
    return row


async def _lead_rows(session: AsyncSession) -> list[Row]:
    leads = await session.scalars(
        select(Lead).options(joinedload(Lead.company), joinedload(Lead.offer)).order_by(Lead.id)
    )
    return [
        {
            "lead": lead.id,
            "company": lead.company.name,
            "offer": lead.offer.title if lead.offer else None,
            "status": lead.status,
            "requested_at": lead.requested_at,
            "answer_by": lead.answer_by,
            "answered_at": lead.answered_at,
            "decline_reason": lead.decline_reason,
        }
        for lead in leads
    ]

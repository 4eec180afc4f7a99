"""Companies and offers in and out of files: .xlsx, .csv and .json, with one line for each fault."""

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
from openpyxl import Workbook, load_workbook
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from bot.errors import BadFile
from bot.i18n import translate
from bot.services import region
from bot.services.region import CompanyEntry, EventEntry, OfferEntry
from bot.settings import Settings
from bot.strict_json import read_strictly
from db import migrate
from db.models import Company, Lead
from db.session import Database

COMPANIES, OFFERS, LEADS = "companies", "offers", "leads"
LANGUAGE = "en"
TRANSLATED = {"companies": ("about",), "offers": ("title", "about", "swedish_reason")}
LANGUAGES = ("en", "ar", "uk", "fa", "ti", "so")
_LISTS = {"languages", "concepts", "hazards"}
_FIELDS = {COMPANIES: CompanyEntry.__struct_fields__, OFFERS: OfferEntry.__struct_fields__}
_LEAD_COLUMNS = ["lead", "company", "offer", "status", "requested_at", "answer_by", "answered_at", "decline_reason"]

Row = dict[str, Any]
Sheet = list[tuple[int, Row]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a file: where, and a text key with arguments."""

    sheet: str
    row: int
    column: str
    text_key: str
    args: Mapping[str, str]

    def line(self) -> str:
        words = translate(LANGUAGE, self.text_key, **self.args)
        return translate(LANGUAGE, "table-fault", sheet=self.sheet, row=str(self.row), column=self.column, fault=words)


async def import_file(path: Path, settings: Settings, *, now: datetime) -> str:
    """Read companies and offers (or an event programme, .json) into the database, all or nothing.

    Raises BadFile with a line for each fault; then nothing has changed.
    """
    companies, event = _read(path)
    database = Database(settings.database_url)
    try:
        await migrate.upgrade(database.engine)
        async with database.transaction() as session:
            await region.save_companies(session, companies)
            if event is not None:
                await region.save_event(session, event, today=now.astimezone(settings.timezone).date())
    finally:
        await database.close()
    offers = sum(len(company.offers) for company in companies)
    return translate(LANGUAGE, "table-imported", companies=len(companies), offers=offers, events=int(event is not None))


def _read(path: Path) -> tuple[list[CompanyEntry], EventEntry | None]:
    match path.suffix.lower():
        case ".json":
            return _read_json(path)
        case ".xlsx":
            sheets = _read_workbook(path)
        case ".csv":
            rows = _read_csv(path)
            sheets = {COMPANIES: rows}
        case _:
            raise BadFile("table-kind-unknown", file=path.name)
    entries, faults = _entries(sheets)
    if faults:
        raise BadFile("table-faults", file=path.name, faults="\n".join(fault.line() for fault in faults))
    return entries, None


def _read_json(path: Path) -> tuple[list[CompanyEntry], EventEntry | None]:
    try:
        is_event = path.read_text(encoding="utf-8-sig").lstrip().startswith("{")
    except (OSError, UnicodeDecodeError):
        is_event = False
    if is_event:
        return [], read_strictly(path, EventEntry)
    return read_strictly(path, list[CompanyEntry]), None


def _read_workbook(path: Path) -> dict[str, Sheet]:
    try:
        workbook = load_workbook(path, read_only=True, data_only=True)
    except Exception as error:
        # openpyxl raises whatever a broken archive makes it raise.
        raise BadFile("table-unreadable", file=path.name) from error
    missing = [name for name in (COMPANIES, OFFERS) if name not in workbook.sheetnames]
    if missing:
        raise BadFile("table-sheet-missing", file=path.name, sheet=", ".join(missing))
    return {name: _rows(workbook[name].iter_rows(values_only=True)) for name in (COMPANIES, OFFERS)}


def _read_csv(path: Path) -> Sheet:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadFile("table-unreadable", file=path.name) from error
    delimiter = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
    return _rows(csv.reader(io.StringIO(text), delimiter=delimiter))


def _rows(lines: Iterable[Iterable[Any]]) -> Sheet:
    """Rows as {column: value}, with their numbers as a spreadsheet shows them; empty rows are left out."""
    numbered = enumerate(lines, start=1)
    _number, head = next(numbered, (1, ()))
    columns = [str(name or "").strip() for name in head]
    found: Sheet = []
    for number, values in numbered:
        row = {name: _tidy(value) for name, value in zip(columns, values, strict=False) if name}
        if any(value is not None for value in row.values()):
            found.append((number, row))
    return found


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip().removeprefix("'") or None
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _entries(sheets: Mapping[str, Sheet]) -> tuple[list[CompanyEntry], list[Fault]]:
    faults: list[Fault] = []
    companies: dict[str, tuple[int, Row]] = {}
    offers: dict[str, list[OfferEntry]] = defaultdict(list)
    for number, row in sheets.get(COMPANIES, []):
        shaped = _shaped(COMPANIES, number, row, faults)
        key = str(shaped.get("key"))
        if key in companies:
            faults.append(Fault(COMPANIES, number, "key", "table-key-twice", {"key": key}))
        companies[key] = (number, shaped)
    for number, row in sheets.get(OFFERS, []):
        company = str(row.pop("company", None))
        if company not in companies:
            faults.append(Fault(OFFERS, number, "company", "table-company-unknown", {"key": company}))
        entry = _converted(OFFERS, number, _shaped(OFFERS, number, row, faults), OfferEntry, faults)
        if isinstance(entry, OfferEntry):
            if entry.key in {known.key for known in offers[company]}:
                faults.append(Fault(OFFERS, number, "key", "table-key-twice", {"key": entry.key}))
            offers[company].append(entry)
    entries = []
    for key, (number, shaped) in companies.items():
        entry = _converted(COMPANIES, number, shaped, CompanyEntry, faults)
        if isinstance(entry, CompanyEntry):
            entry.offers = offers[key]
            entries.append(entry)
    return entries, sorted(faults, key=lambda fault: (fault.sheet, fault.row))


def _shaped(sheet: str, number: int, row: Row, faults: list[Fault]) -> Row:
    """A row in the shape of its struct: lists split, translations gathered, unknown columns told."""
    shaped: Row = {}
    translations: dict[str, dict[str, str]] = defaultdict(dict)
    for name, value in row.items():
        field, _, language = name.rpartition("_")
        if language in LANGUAGES and field in TRANSLATED[sheet]:
            if value is not None:
                translations[language][field] = str(value)
        elif name not in _FIELDS[sheet] or name in ("offers", "translations"):
            faults.append(Fault(sheet, number, name, "table-column-unknown", {}))
        elif value is not None:
            shaped[name] = _cell(name, value)
    return shaped | {"translations": dict(translations)}


def _cell(name: str, value: Any) -> Any:
    if name in _LISTS:
        return [] if value == "-" else [item.strip() for item in str(value).split(",") if item.strip()]
    if isinstance(value, str) and value.casefold() in ("yes", "no", "ja", "nej", "true", "false"):
        return value.casefold() in ("yes", "ja", "true")
    return value


def _converted(
    sheet: str, number: int, shaped: Row, shape: type[msgspec.Struct], faults: list[Fault]
) -> msgspec.Struct | None:
    """The row as its struct; every field that is wrong becomes a fault."""
    before = len(faults)
    for field in msgspec.structs.fields(shape):
        if field.name in shaped:
            try:
                msgspec.convert(shaped[field.name], field.type, strict=False)
            except msgspec.ValidationError as error:
                wrong = {"got": str(shaped[field.name]), "wanted": str(error).split(", got")[0]}
                faults.append(Fault(sheet, number, field.name, "table-cell-wrong", wrong))
        elif field.required:
            faults.append(Fault(sheet, number, field.name, "table-cell-missing", {}))
    if shaped.get("swedish") in ("B1", "B2", "C1", "C2") and not shaped.get("swedish_reason"):
        faults.append(Fault(sheet, number, "swedish_reason", "table-reason-missing", {}))
    return msgspec.convert(shaped, shape, strict=False) if len(faults) == before else None


async def export_file(kind: str, path: Path, settings: Settings) -> str:
    """Write companies with offers, or leads (facts without people), to .xlsx, .csv or .json."""
    if path.suffix.lower() not in (".xlsx", ".csv", ".json"):
        raise BadFile("table-kind-unknown", file=path.name)
    database = Database(settings.database_url)
    try:
        sheets = await (_company_sheets(database) if kind == COMPANIES else _lead_sheets(database))
        if kind == COMPANIES and path.suffix.lower() == ".json":
            content = msgspec.json.format(msgspec.json.encode(await _company_entries(database)), indent=2)
            path.write_bytes(content)  # noqa: ASYNC240 - a command line waits for its file
        else:
            _write(path, sheets)
    finally:
        await database.close()
    return translate(LANGUAGE, "table-exported", rows=len(next(iter(sheets.values()))), file=str(path))


async def _company_entries(database: Database) -> list[CompanyEntry]:
    async with database.transaction() as session:
        companies = await session.scalars(select(Company).options(selectinload(Company.offers)).order_by(Company.key))
        return [
            CompanyEntry(
                **{name: getattr(company, name) for name in _FIELDS[COMPANIES] if name not in ("offers", "example")},
                example=company.is_example,
                offers=[
                    OfferEntry(**{name: getattr(offer, name) for name in _FIELDS[OFFERS]})
                    for offer in company.offers
                    if offer.is_open
                ],
            )
            for company in companies
        ]


async def _company_sheets(database: Database) -> dict[str, list[Row]]:
    entries = await _company_entries(database)
    companies = [_flat(COMPANIES, entry) for entry in entries]
    offers = [{"company": entry.key, **_flat(OFFERS, offer)} for entry in entries for offer in entry.offers]
    return {COMPANIES: companies, OFFERS: offers}


def _flat(sheet: str, entry: CompanyEntry | OfferEntry) -> Row:
    row = {}
    for name in _FIELDS[sheet]:
        value = getattr(entry, name)
        if name in _LISTS and value is not None:
            value = ", ".join(value) or "-"
        if name not in ("offers", "translations"):
            row[name] = value
    for field in TRANSLATED[sheet]:
        for language in LANGUAGES:
            row[f"{field}_{language}"] = entry.translations.get(language, {}).get(field)
    return row


async def _lead_sheets(database: Database) -> dict[str, list[Row]]:
    async with database.transaction() as session:
        found = await session.scalars(
            select(Lead).options(joinedload(Lead.company), joinedload(Lead.offer)).order_by(Lead.id)
        )
        return {LEADS: [_lead_row(lead) for lead in found]}


def _lead_row(lead: Lead) -> Row:
    values = (
        lead.id, lead.company.name, lead.offer.title if lead.offer else None, lead.status, lead.requested_at,
        lead.answer_by, lead.answered_at, lead.decline_reason,
    )  # fmt: skip
    return dict(zip(_LEAD_COLUMNS, values, strict=True))


def _write(path: Path, sheets: Mapping[str, list[Row]]) -> None:
    match path.suffix.lower():
        case ".json":
            path.write_bytes(msgspec.json.format(msgspec.json.encode(next(iter(sheets.values()))), indent=2))
        case ".csv":
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows(_lines(*next(iter(sheets.items()))))
        case _:
            workbook = Workbook(write_only=True)
            for name, rows in sheets.items():
                sheet = workbook.create_sheet(name)
                for line in _lines(name, rows):
                    sheet.append(line)
            workbook.save(path)


def _lines(name: str, rows: list[Row]) -> Iterator[list[Any]]:
    columns = list(rows[0]) if rows else (_LEAD_COLUMNS if name == LEADS else list(_FIELDS.get(name, ())))
    yield columns
    for row in rows:
        yield [_safe(row[column]) for column in columns]


def _safe(value: Any) -> Any:
    """A cell for a spreadsheet: no time zones, and nothing that would run as a formula."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date | bool):
        return value.isoformat() if isinstance(value, date) else ("yes" if value else "no")
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str):
        return f"'{value}" if value.startswith(("=", "+", "-", "@")) and len(value) > 1 else str(value)
    return value

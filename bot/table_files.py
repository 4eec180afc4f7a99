"""Sheets in files: .xlsx and .csv as rows of plain cells, and rows written so that no cell runs as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.utils import get_column_letter

from bot.errors import BadFile

COMPANIES, OFFERS, LEADS = "companies", "offers", "leads"
EVENT, STOPS, ACTIVITIES, ROUTES, CALLS = EVENT_SHEETS = ("event", "stops", "activities", "routes", "route stops")
SUFFIXES = (".xlsx", ".csv", ".json")
#: What a spreadsheet takes for the beginning of a formula; such a cell gets an apostrophe before it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: A list that is known to be empty. It cannot run as a formula and stays bare.
NONE_OF_THEM = "-"
_YES_NO = {"yes": True, "ja": True, "true": True, "no": False, "nej": False, "false": False}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The first row's names and the rows below with their numbers, as a spreadsheet counts them."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, Row], ...]


def read_sheets(path: Path) -> dict[str, Sheet]:
    """The sheets of an .xlsx or .csv by name (`companies`, `offers`, those of an event); raises BadFile."""
    if path.suffix.lower() == ".csv":
        sheet = _read_csv(path)
        return {sheet.name: sheet}
    try:
        with closing(load_workbook(path, read_only=True, data_only=True)) as workbook:
            found = {}
            for name in (COMPANIES, OFFERS, *EVENT_SHEETS):
                if name in workbook.sheetnames:
                    # Some programs write a wrong size of the sheet; the rows themselves are right.
                    workbook[name].reset_dimensions()
                    found[name] = _sheet(name, workbook[name].iter_rows(values_only=True))
    except Exception as error:
        # openpyxl raises whatever a broken archive makes it raise.
        raise BadFile("table-unreadable", file=path.name) from error
    if not found:
        raise BadFile("table-sheet-missing", file=path.name, sheet=f"{COMPANIES} / {OFFERS} / {EVENT}")
    return found


def _read_csv(path: Path) -> Sheet:
    """One sheet: offers if it has a column `company`, else companies."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        head = text.partition("\n")[0]
        delimiter = ";" if head.count(";") > head.count(",") else ","
        lines = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadFile("table-unreadable", file=path.name) from error
    name = OFFERS if lines and "company" in [cell.strip() for cell in lines[0]] else COMPANIES
    return _sheet(name, lines)


def _sheet(name: str, lines: Iterable[Iterable[Any]]) -> Sheet:
    """Empty rows are left out; a cell under no name gets its column's letter, so that it can be told."""
    numbered = enumerate(lines, start=1)
    _number, head = next(numbered, (1, ()))
    columns = [str(_tidy(cell) or "") for cell in head]
    rows = []
    for number, cells in numbered:
        row: Row = {}
        for place, cell in enumerate(cells):
            column = columns[place] if place < len(columns) else ""
            value = _tidy(cell)
            if column or value is not None:
                row[column or get_column_letter(place + 1)] = value
        if any(value is not None for value in row.values()):
            rows.append((number, row))
    return Sheet(name, tuple(column for column in columns if column), tuple(rows))


def _tidy(value: Any) -> Any:
    """A cell without blanks around it and without the apostrophe of `_safe`; None if nothing is left."""
    if not isinstance(value, str):
        return value
    value = value.strip()
    is_guarded = value.startswith("'") and value[1:].startswith((*_FORMULA, "'"))
    return (value[1:] if is_guarded else value) or None


def _core(shape: Any) -> Any:
    """The kind of a field without `| None` and without limits."""
    if get_origin(shape) is Annotated:
        return _core(get_args(shape)[0])
    if get_origin(shape) in (Union, UnionType):
        return _core(next(one for one in get_args(shape) if one is not type(None)))
    return get_origin(shape) or shape


def typed_cell(shape: Any, cell: Any) -> Any:
    """A cell as a field of the type `shape` wants it, still to be converted; ValueError says what was wanted."""
    kind = _core(shape)
    if kind is bool:
        answer = _YES_NO.get(str(cell).casefold())
        if answer is None:
            raise ValueError("Expected yes or no")
        return answer
    if kind is list:
        items = [] if cell == NONE_OF_THEM else str(cell).split(",")
        return [item.strip() for item in items if item.strip()]
    if kind is date:
        return _day(cell)
    if isinstance(cell, (bool, date)):
        raise ValueError("Expected a number" if kind in (int, float) else "Expected text; format the cell as text")
    if isinstance(cell, float) and cell.is_integer() and kind is not float:
        cell = int(cell)
    if kind is float:
        return str(cell).replace(",", ".")
    if issubclass(kind, Enum) and cell not in set(kind):
        raise ValueError("Expected one of " + " / ".join(kind))
    return cell if kind is int else str(cell)


def _day(cell: Any) -> date:
    if isinstance(cell, date):
        return cell.date() if isinstance(cell, datetime) else cell
    try:
        return date.fromisoformat(str(cell))
    except ValueError as error:
        raise ValueError("Expected a date such as 2027-08-31") from error


def write_sheets(path: Path, sheets: Mapping[str, tuple[list[str], list[Row]]]) -> None:
    """Write sheets, each as (columns, rows); .csv and .json take the first only. Raises BadFile."""
    columns, rows = next(iter(sheets.values()))
    match path.suffix.lower():
        case ".json":
            write_json(path, rows)
        case ".csv":
            out = io.StringIO(newline="")
            csv.writer(out).writerows(_lines(columns, rows))
            _write(path, out.getvalue().encode("utf-8-sig"))
        case _:
            workbook = Workbook(write_only=True)
            for name, (names, of_sheet) in sheets.items():
                sheet = workbook.create_sheet(name)
                for line in _lines(names, of_sheet):
                    sheet.append([_printable(cell) for cell in line])
            raw = io.BytesIO()
            workbook.save(raw)
            _write(path, raw.getvalue())


def write_json(path: Path, content: Any) -> None:
    """Write structs or rows as JSON that people can read; raises BadFile."""
    _write(path, msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n")


def _write(path: Path, raw: bytes) -> None:
    try:
        path.write_bytes(raw)
    except OSError as error:
        raise BadFile("table-unwritable", file=str(path), error=error.strerror or str(error)) from error


def _lines(columns: list[str], rows: list[Row]) -> Iterator[list[Any]]:
    yield list(columns)
    for row in rows:
        yield [_safe(row[column]) for column in columns]


def _safe(value: Any) -> Any:
    """A cell for a spreadsheet: instants with their zone, yes and no, and nothing that would run as a formula."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        # Also what begins with an apostrophe of its own, so that reading takes away only ours.
        is_guarded = value.startswith((*_FORMULA, "'")) and value != NONE_OF_THEM
        return f"'{value}" if is_guarded else str(value)
    return value


def _printable(value: Any) -> Any:
    """The format has no place for control characters."""
    return ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value

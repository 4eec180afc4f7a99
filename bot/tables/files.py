"""Sheets in files: .xlsx and .csv as rows of plain cells, and rows written so that no cell runs as a formula.

openpyxl is imported by what needs it: a start without a table is a fifth of a second quicker.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from bot.errors import BadFile
from bot.tables.guard import check_workbook, has_formulas

COMPANIES, OFFERS, LEADS = "companies", "offers", "leads"
EVENT, STOPS, ACTIVITIES, ROUTES, CALLS = EVENT_SHEETS = ("event", "stops", "activities", "routes", "route stops")
#: What a spreadsheet takes for the beginning of a formula; such a cell gets an apostrophe before it.
#: A workbook turns CR into LF, so that LF is guarded like it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
#: A list that is known to be empty. It cannot run as a formula and stays bare.
NONE_OF_THEM = "-"
#: What a formula without a result leaves in a cell.
UNCOMPUTED = "=…"
#: What a formula that went wrong leaves in a cell.
_ERROR_VALUES = frozenset({"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!"})
WANTED_VALUE = "Expected a value, not a formula without a result"
#: More than any workbook of ours; one that is longer is refused before it fills the memory.
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 10_000, 100, 300_000
_YES_NO = {"yes": True, "ja": True, "true": True, "no": False, "nej": False, "false": False}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The first row's names and the rows below with their numbers, as a spreadsheet counts them."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, Row], ...]


def read_sheets(name: str, raw: bytes) -> dict[str, Sheet]:
    """The sheets of an .xlsx or .csv by name (`companies`, `offers`, those of an event); raises BadFile."""
    if name.lower().endswith(".csv"):
        sheet = _read_csv(name, raw)
        return {sheet.name: sheet}
    from openpyxl import load_workbook

    check_workbook(name, raw)
    try:
        with closing(load_workbook(io.BytesIO(raw), read_only=True, data_only=True)) as workbook:
            names = [sheet for sheet in (COMPANIES, OFFERS, *EVENT_SHEETS) if sheet in workbook.sheetnames]
            lines = {sheet: list(_lines_of(name, workbook[sheet])) for sheet in names}
        if has_formulas(raw):
            _mark_uncomputed(name, raw, lines)
    except BadFile:
        raise
    except Exception as error:
        # openpyxl raises whatever a broken archive makes it raise.
        raise BadFile("table-unreadable", file=name) from error
    if not lines:
        raise BadFile("table-sheet-missing", file=name, sheet=f"{COMPANIES} / {OFFERS} / {EVENT}")
    return {sheet: _sheet(sheet, found) for sheet, found in lines.items()}


def _lines_of(name: str, worksheet: Any) -> Iterator[tuple[Any, ...]]:
    """The rows of a worksheet, each of its own width; raises BadFile when there are too many.

    A row may claim any number and a cell any column: neither is believed beyond the limits.
    """
    # Some programs write a wrong size of the sheet; the rows themselves are right.
    worksheet.reset_dimensions()
    return within_limits(name, worksheet.iter_rows(values_only=True, max_col=MAX_COLUMNS))


def within_limits(name: str, lines: Iterable[Iterable[Any]]) -> Iterator[tuple[Any, ...]]:
    """Rows without the empty cells at their ends. Raises BadFile for more rows or cells than a file of ours has."""
    cells = 0
    for number, line in enumerate(lines, start=1):
        row = list(line)
        while row and row[-1] is None:
            row.pop()
        cells += len(row)
        if number > MAX_ROWS or len(row) > MAX_COLUMNS or cells > MAX_CELLS:
            raise BadFile("table-too-long", file=name, rows=MAX_ROWS)
        yield tuple(row)


def _mark_uncomputed(name: str, raw: bytes, lines: dict[str, list[tuple[Any, ...]]]) -> None:
    """A formula that was never computed reads as an empty cell: it gets a mark, so that it is told."""
    from openpyxl import load_workbook

    with closing(load_workbook(io.BytesIO(raw), read_only=True)) as workbook:
        for sheet, found in lines.items():
            for at, formulas in enumerate(_lines_of(name, workbook[sheet])):
                values = found[at] + (None,) * (len(formulas) - len(found[at]))
                found[at] = tuple(
                    UNCOMPUTED if value is None and formula is not None else value
                    for value, formula in zip(values, formulas, strict=False)
                )


def _read_csv(name: str, raw: bytes) -> Sheet:
    """One sheet: offers if it has a column `company`, else companies."""
    try:
        text = _decoded(raw)
        head = text.partition("\n")[0]
        delimiter = ";" if head.count(";") > head.count(",") else ","
        lines = list(within_limits(name, csv.reader(io.StringIO(text), delimiter=delimiter)))
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadFile("table-unreadable", file=name) from error
    sheet = OFFERS if lines and "company" in [cell.strip() for cell in lines[0]] else COMPANIES
    return _sheet(sheet, lines)


def _decoded(raw: bytes) -> str:
    """The text of a .csv; Excel in Swedish writes the letters of Windows unless it is told otherwise."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def _sheet(name: str, lines: Iterable[Iterable[Any]]) -> Sheet:
    """Empty rows are left out; a cell under no name gets its column's letter, so that it can be told."""
    from openpyxl.utils import get_column_letter

    numbered = enumerate(lines, start=1)
    _number, head = next(numbered, (1, ()))
    columns = [str(_tidy(cell) or "") for cell in head]
    rows = []
    for number, cells in numbered:
        row: Row = dict.fromkeys(filter(None, columns))
        for place, cell in enumerate(cells):
            column = columns[place] if place < len(columns) else ""
            value = _tidy(cell)
            if column or value is not None:
                row[column or get_column_letter(place + 1)] = value
        if any(value is not None for value in row.values()):
            rows.append((number, row))
    return Sheet(name, tuple(column for column in columns if column), tuple(rows))


def _tidy(value: Any) -> Any:
    """A cell without blanks around it and without the apostrophe of `_safe`; None if nothing is left.

    Zero characters, which no database takes into a text, are left out.
    """
    if not isinstance(value, str):
        return value
    value = value.replace("\0", "").strip()
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
    if cell is UNCOMPUTED or cell in _ERROR_VALUES:
        raise ValueError(WANTED_VALUE)
    if kind is bool:
        answer = _YES_NO.get(str(cell).casefold())
        if answer is None:
            raise ValueError("Expected yes or no")
        return answer
    if kind is list:
        items = [] if cell == NONE_OF_THEM else str(cell).split(",")
        return list(dict.fromkeys(item.strip() for item in items if item.strip()))
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


def csv_for_people(columns: list[str], rows: list[Row]) -> bytes:
    """A .csv that opens in columns in a Swedish Excel, which wants semicolons."""
    return _csv(columns, rows, ";")


def _csv(columns: list[str], rows: list[Row], delimiter: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(_lines(columns, rows))
    return out.getvalue().encode("utf-8-sig")


def sheets_as_bytes(
    suffix: str, sheets: Mapping[str, tuple[list[str], list[Row]]], choices: Mapping[str, Sequence[str]] | None = None
) -> bytes:
    """A file of sheets, each as (columns, rows); .csv and .json take the first only.

    In a workbook the cells below a column of `choices` offer these to choose from.
    """
    columns, rows = next(iter(sheets.values()))
    match suffix.lower():
        case ".json":
            return json_as_bytes(rows)
        case ".csv":
            return _csv(columns, rows, ",")
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    workbook = Workbook(write_only=True)
    for name, (names, of_sheet) in sheets.items():
        sheet = workbook.create_sheet(name)
        sheet.freeze_panes = "A2"
        for number, width in enumerate(_widths(names, of_sheet), start=1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        for column, words in (choices or {}).items():
            if column in names:
                letter = get_column_letter(names.index(column) + 1)
                listed = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
                listed.add(f"{letter}2:{letter}{MAX_ROWS}")
                sheet.data_validations.append(listed)
        for line in _lines(names, of_sheet):
            sheet.append([_printable(cell) for cell in line])
    raw = io.BytesIO()
    workbook.save(raw)
    return raw.getvalue()


def _widths(columns: list[str], rows: list[Row]) -> Iterator[int]:
    """Widths of columns that show what is in them, within reason."""
    for column in columns:
        longest = max((len(str(row[column] or "")) for row in rows), default=0)
        yield min(max(len(column), longest) + 2, 48)


def json_as_bytes(content: Any) -> bytes:
    """Structs or rows as JSON that people can read."""
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def write_file(path: Path, raw: bytes) -> None:
    """Write a file; raises BadFile."""
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
        # Blanks at the end do not survive a sheet, and would hide our apostrophe from the reader.
        value = str(value).rstrip()
        # Also what begins with an apostrophe of its own, so that reading takes away only ours.
        is_guarded = value.startswith((*_FORMULA, "'")) and value != NONE_OF_THEM
        return f"'{value}" if is_guarded else value
    return value


def as_read(value: Any) -> str:
    """What a cell with this value reads as when it comes back from a sheet; "" for nothing."""
    cell = _tidy(_printable(_safe(value)))
    return "" if cell is None else str(cell).replace("\r\n", "\n").replace("\r", "\n")


def _printable(value: Any) -> Any:
    """The format has no place for control characters."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value

"""Files that staff could hand in, a little wrong: cells, values, bytes, parts of the archive."""

import csv
import io
import json
import zipfile
from datetime import date, datetime, time
from random import Random
from typing import Any

from openpyxl import Workbook, load_workbook

from benchmarks.fuzz import values

_CELLS: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 1e300, 2**31 - 1, 2**31, 10**20),
    # A cell of a spreadsheet knows no zone.
    # Cells of a workbook have no time zone.
    *(datetime(2026, 12, 10, 17), date(9999, 12, 31), date(1, 1, 1), time(17)),  # noqa: DTZ001
    *("2026-12-10", "2026-12-10 17:00", "17:00", "24:00", "ja", "nej", "x;y", "sv, en", "sv,xx", "=1+1", "a\x00b"),
)


def mutated_bytes(chance: Random, raw: bytes) -> bytes:
    """Bytes changed, taken out, put in, or cut off."""
    made = bytearray(raw)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made) + 1)
        match chance.randrange(4):
            case 0:
                made[at : at + 1] = chance.randbytes(1)
            case 1:
                del made[at : at + chance.randint(1, 30)]
            case 2:
                made[at:at] = chance.randbytes(chance.randint(1, 5))
            case _:
                made = made[: max(1, at)]
    return bytes(made)


def mutated_archive(chance: Random, raw: bytes) -> bytes:
    """A workbook with wrong bytes in one or several of its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as whole, zipfile.ZipFile(out, "w") as made:
        hit = chance.choice(whole.namelist())
        for name in whole.namelist():
            part = whole.read(name)
            made.writestr(name, mutated_bytes(chance, part) if name == hit or chance.random() < 0.2 else part)
    return out.getvalue()


def mutated_workbook(chance: Random, raw: bytes) -> bytes:
    """A proper workbook with other values in some cells."""
    book: Workbook = load_workbook(io.BytesIO(raw))
    for _ in range(chance.randint(1, 3)):
        sheet = chance.choice(book.worksheets)
        row, column = chance.randint(1, sheet.max_row + 1), chance.randint(1, sheet.max_column + 1)
        cell = _cell(chance)
        sheet.cell(row, column).value = _in_xml(cell) if isinstance(cell, str) else cell
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def mutated_csv(chance: Random, raw: bytes) -> bytes:
    """A table with other values in some cells, or with another delimiter."""
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    for _ in range(chance.randint(1, 3)):
        row = chance.choice(rows)
        row[chance.randrange(len(row))] = str(_cell(chance))
    out = io.StringIO()
    csv.writer(out, delimiter=chance.choice(",,;")).writerows(rows)
    made = out.getvalue().encode("utf-8", "surrogatepass")
    return made if chance.random() < 0.8 else mutated_bytes(chance, made)


def mutated_json(chance: Random, raw: bytes) -> bytes:
    """The same objects with another value somewhere, without a key or with one too many; rarely no JSON at all."""
    if chance.random() < 0.1:
        return mutated_bytes(chance, raw)
    content = json.loads(raw)
    return json.dumps(_mutated(chance, content)).encode()


def _mutated(chance: Random, content: Any) -> Any:
    if isinstance(content, dict) and content and chance.random() < 0.85:
        key = chance.choice(list(content))
        dice = chance.random()
        if dice < 0.1:
            return {name: value for name, value in content.items() if name != key}
        return {**content, "x" if dice < 0.15 else key: _mutated(chance, content[key])}
    if isinstance(content, list) and content and chance.random() < 0.85:
        at = chance.randrange(len(content))
        return [_mutated(chance, item) if at == number else item for number, item in enumerate(content)]
    cell: Any = chance.choice((_cell(chance), [], {}, [[]], 10**30, -(2**63)))
    return cell if isinstance(cell, str | int | float | list | dict | None) else str(cell)


def _cell(chance: Random) -> Any:
    return chance.choice(_CELLS) if chance.random() < 0.5 else values.text(chance)


def _in_xml(words: str) -> str:
    """Only what XML can hold."""
    return "".join(sign for sign in words if sign >= " " and not "\ud800" <= sign <= "\udfff" and sign < "\ufffe")

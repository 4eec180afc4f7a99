"""Files from outside that mean harm, or are only too large: refused quickly, with words that help."""

import contextlib
import io
import struct
import time
import zipfile
from collections.abc import Callable

import pytest
from openpyxl import Workbook

from bot.errors import BadFile
from bot.i18n import translate
from bot.services.entries import CompanyEntry
from bot.strict_json import read_strictly_from
from bot.tables.files import read_sheets
from bot.tables.guard import MAX_BYTES, MAX_UNPACKED, check_name, check_size, is_table_name
from tests.bot.files_to_send import workbook

HEAD = ("key", "name", "municipality", "about")


def _zip(entries: dict[str, bytes]) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return raw.getvalue()


def _with_sheet(xml: bytes) -> bytes:
    """A proper workbook whose only sheet, `companies`, is this XML."""
    good = zipfile.ZipFile(io.BytesIO(workbook({"companies": (HEAD,)})))
    entries = {name: good.read(name) for name in good.namelist()}
    return _zip(entries | {"xl/worksheets/sheet1.xml": xml})


def _sheet_xml(rows: bytes) -> bytes:
    space = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return b'<?xml version="1.0"?><worksheet ' + space + b"><sheetData>" + rows + b"</sheetData></worksheet>"


def _bomb() -> bytes:
    return _zip({"xl/workbook.xml": bytes(MAX_UNPACKED + 1)})


def _many_small_bombs() -> bytes:
    return _zip({f"xl/worksheets/sheet{number}.xml": bytes(2**20) for number in range(17)})


def _lies_about_its_size() -> bytes:
    raw = _with_sheet(_sheet_xml(b" " * 4_000_000))
    at = raw.rindex(b"PK\x01\x02")
    # The size in the directory, of the entry that comes last, says: one byte.
    return raw[: at + 24] + struct.pack("<I", 1) + raw[at + 28 :]


def _laughs() -> bytes:
    lines = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    head = b'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a0 "aaaaaaaaaa">' + lines + b"]>"
    row = b'<row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row>'
    return _with_sheet(head + _sheet_xml(row).partition(b"?>")[2])


def _macros() -> bytes:
    return _zip({"xl/workbook.xml": b"<x/>", "xl/vbaProject.bin": b"program"})


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb": (_bomb, "table-unpacks-large"),
    "many entries of a megabyte": (_many_small_bombs, "table-unpacks-large"),
    "2000 entries": (lambda: _zip({f"{number}": b"" for number in range(2000)}), "table-unpacks-large"),
    "lies about its size": (_lies_about_its_size, "table-unreadable"),
    "entities": (_laughs, "table-unreadable"),
    "macros under an honest name": (_macros, "table-macros"),
    "not a zip": (lambda: b"PK nonsense", "table-unreadable"),
    "empty": (lambda: b"", "table-unreadable"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(1000), "table-unreadable"),
    "a zip of something else": (lambda: _zip({"letter.txt": b"hello"}), "table-unreadable"),
    "no sheet of ours": (lambda: workbook({"Blad1": (HEAD,)}), "table-sheet-missing"),
    "broken XML": (lambda: _with_sheet(b"<worksheet><row>"), "table-unreadable"),
    "a row of number 10^12": (
        lambda: _with_sheet(_sheet_xml(b'<row r="999999999999"><c r="A1"><v>1</v></c></row>')),
        "table-too-long",
    ),
    "a million rows": (lambda: _with_sheet(_sheet_xml(b'<row r="1048576"></row>')), "table-too-long"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_workbook_is_refused_quickly(what: str) -> None:
    make, key = HOSTILE[what]
    raw = make()
    before = time.process_time()
    with pytest.raises(BadFile) as told:
        read_sheets("firms.xlsx", raw)
    assert told.value.text_key == key
    assert time.process_time() - before < 5
    for language in ("sv", "en"):
        assert "firms.xlsx" in translate(language, key, **told.value.args_of_text)


def test_a_cell_far_to_the_right_takes_no_memory() -> None:
    row = b'<row r="1"><c r="A1" t="inlineStr"><is><t>key</t></is></c><c r="ZZZ1"><v>1</v></c></row>'
    assert read_sheets("firms.xlsx", _with_sheet(_sheet_xml(row)))["companies"].columns == ("key",)


def test_more_cells_than_anybody_fills_are_refused() -> None:
    text = "key" + ",x" * 99 + "\n"
    with pytest.raises(BadFile) as told:
        read_sheets("firms.csv", (text * 3100).encode())
    assert told.value.text_key == "table-too-long"
    with pytest.raises(BadFile):
        read_sheets("firms.csv", b"key\n" + b"a\n" * 10_001)
    with pytest.raises(BadFile):
        read_sheets("firms.csv", b"key" + b",x" * 200)


@pytest.mark.parametrize("raw", [b'key\n"' + b"x" * 200_000, b"\x81\x8d\x8f", b"\xff\xfek\x00", b"key,name\n\x00,\x00"])
def test_a_csv_of_anything_is_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(BadFile):
        read_sheets("firms.csv", raw)


@pytest.mark.parametrize(
    "raw", [b"[" * 100_000, b"[{" * 9, b'[{"key": 1}]', b"\xff", b'[{"key": "a", "__class__": "x"}]']
)
def test_a_json_of_anything_is_refused(raw: bytes) -> None:
    with pytest.raises(BadFile):
        read_strictly_from("firms.json", raw, list[CompanyEntry])


def test_a_csv_that_swedish_excel_saved_is_read() -> None:
    (_number, row), *_more = read_sheets("firms.csv", "key;name;about\na;Åre Järn;”ja”".encode("cp1252"))[
        "companies"
    ].rows
    assert row == {"key": "a", "name": "Åre Järn", "about": "”ja”"}


def test_a_formula_without_a_result_is_no_empty_cell() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "companies"
    sheet.append(("key", "name"))
    sheet.append(("a", '=HYPERLINK("http://x")'))
    sheet.append(("b", "#REF!"))
    raw = io.BytesIO()
    book.save(raw)
    rows = read_sheets("firms.xlsx", raw.getvalue())["companies"].rows
    assert [row["name"] for _number, row in rows] == ["=…", "#REF!"]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("firms.xlsm", "table-macros"),
        ("FIRMS.XLSB", "table-macros"),
        ("firms.xls", "table-other-program"),
        ("firms.ods", "table-other-program"),
        ("firms.exe", "table-kind-unknown"),
        ("firms", "table-kind-unknown"),
        (".xlsx", "table-kind-unknown"),
    ],
)
def test_other_kinds_are_refused_by_their_name(name: str, key: str) -> None:
    with pytest.raises(BadFile) as told:
        check_name(name)
    assert told.value.text_key == key
    assert is_table_name(name) == (key != "table-kind-unknown")


def test_a_size_is_told_before_anything_is_fetched() -> None:
    check_size("firms.xlsx", MAX_BYTES)
    with pytest.raises(BadFile) as told:
        check_size("firms.xlsx", MAX_BYTES + 1)
    assert "5 MB" in translate("sv", told.value.text_key, **told.value.args_of_text).replace("\u2068", "").replace(
        "\u2069", ""
    )

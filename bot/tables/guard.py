"""Files from outside: what is refused before anything is read of them, and what the person can do instead."""

import io
import zipfile
from pathlib import PurePath

from bot.errors import BadFile

SUFFIXES = (".xlsx", ".csv", ".json")
#: Workbooks that may hold programs; Excel itself warns of them.
_MACRO_SUFFIXES = (".xlsm", ".xltm", ".xlsb", ".xlam")
_OLD_SUFFIXES = (".xls", ".ods", ".numbers")
#: A file of ours has some hundred kilobytes. Telegram lets bots fetch 20 MB.
MAX_BYTES = 5 * 1024 * 1024
#: What is packed in a workbook: many entries, or a few that unpack to gigabytes, are no workbook of anybody's.
MAX_UNPACKED = 16 * 1024 * 1024
MAX_ENTRIES = 1000
#: The parts of a workbook that hold or name programs.
_MACRO_PARTS = ("vbaproject.bin", "macrosheets/", "activex/")
_MEGA = 1024 * 1024


def is_table_name(name: str) -> bool:
    """Whether somebody who sends a file of this name means to hand in a table, be it one that is refused."""
    return PurePath(name).suffix.lower() in SUFFIXES + _MACRO_SUFFIXES + _OLD_SUFFIXES


def check_name(name: str) -> str:
    """The suffix of a file that can be read. Raises BadFile saying what to do with any other."""
    suffix = PurePath(name).suffix.lower()
    if suffix in _MACRO_SUFFIXES:
        raise BadFile("table-macros", file=name)
    if suffix in _OLD_SUFFIXES:
        raise BadFile("table-other-program", file=name)
    if suffix not in SUFFIXES:
        raise BadFile("table-kind-unknown", file=name)
    return suffix


def check_size(name: str, size: int) -> None:
    """Raises BadFile for a file that is larger than any of ours; `size` in bytes."""
    if size > MAX_BYTES:
        raise BadFile("table-too-large", file=name, megabytes=MAX_BYTES // _MEGA)


def check_workbook(name: str, raw: bytes) -> None:
    """Raises BadFile for what is no workbook, unpacks to too much, or brings programs along. Unpacks nothing.

    Python's zipfile never unpacks more of an entry than its head declares, so the declared sizes can be trusted.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
    # zipfile raises NotImplementedError for a compression or version that it does not know.
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise BadFile("table-unreadable", file=name) from error
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise BadFile("table-unpacks-large", file=name)
    if any(part in entry.filename.lower() for entry in entries for part in _MACRO_PARTS):
        raise BadFile("table-macros", file=name)


def has_formulas(raw: bytes) -> bool:
    """Whether a checked workbook holds formulas: then its cells are looked at twice."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        sheets = [entry for entry in archive.namelist() if "worksheets/" in entry]
        return any(b"<f" in archive.read(entry) for entry in sheets)

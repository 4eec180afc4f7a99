"""The record of processing names every table that holds something about people, and no table that is not there."""

import re
from pathlib import Path

import db.models  # noqa: F401 - the tables are known once the models are read
from db.base import Base
from db.sealing import SealedJson, SealedText

_RECORD = Path(__file__).parent.parent.parent / "docs" / "registerforteckning.md"
#: They hold nothing about one person: signs and numbers without an account, marks, ids of updates.
_OF_NOBODY = {"exit_poll", "class_scan", "processed_update", "erased_person"}


def test_every_table_with_something_about_people_is_in_the_record() -> None:
    tables = Base.metadata.tables
    about_people = {
        name
        for name, table in tables.items()
        if any(isinstance(column.type, SealedText | SealedJson) for column in table.columns)
        or any(
            key.column.table.name in ("person", "partner", "client", "lead", "registration")
            for key in table.foreign_keys
        )
    }
    rows = [line for line in _RECORD.read_text(encoding="utf-8").splitlines() if line.startswith("| Tabeller")]
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named <= set(tables), named - set(tables)
    assert about_people | {"person"} <= named, (about_people | {"person"}) - named
    assert _OF_NOBODY - {"exit_poll"} <= named

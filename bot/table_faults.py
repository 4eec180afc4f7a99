"""One line for each thing that is wrong in a file."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from bot.i18n import translate
from bot.table_files import Sheet

#: The command line speaks English.
LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a table or, without `row`, at a place of a JSON file."""

    place: str
    row: int
    column: str
    text_key: str
    args: Mapping[str, str] = field(default_factory=dict)

    def line(self) -> str:
        words = translate(LANGUAGE, self.text_key, **self.args)
        if not self.row:
            return translate(LANGUAGE, "table-fault-place", place=f"{self.place}.{self.column}", fault=words)
        return translate(LANGUAGE, "table-fault", sheet=self.place, row=str(self.row), column=self.column, fault=words)


def column_faults(sheet: Sheet, allowed: Collection[str]) -> Iterator[Fault]:
    """Columns that stand twice, or that the sheet does not have."""
    for place, name in enumerate(sheet.columns):
        if name in sheet.columns[:place]:
            yield Fault(sheet.name, 1, name, "table-column-twice")
        elif name not in allowed:
            yield Fault(sheet.name, 1, name, "table-column-unknown")

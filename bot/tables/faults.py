"""One line for each thing that is wrong in a file, in the reader's language."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.errors import BadFile
from bot.i18n import Sayable, literal, say, t
from bot.tables.files import WANTED_VALUE, Sheet

#: The command line speaks English.
LANGUAGE = "en"
#: So much of a wrong value is shown.
MOST_SHOWN = 60
#: More faults than anybody mends one by one: the rest is not looked for.
MAX_FAULTS = 20_000

WANTED_CODES = "Expected codes of languages such as sv, en"

#: What the checks say that they wanted, and the text that says it to people.
_WANTED = (
    (re.escape(WANTED_VALUE), "table-wanted-value"),
    (re.escape(WANTED_CODES), "table-wanted-codes"),
    ("Expected yes or no", "table-wanted-yes-no"),
    ("Expected one of (?P<choices>.+)", "table-wanted-one-of"),
    ("Expected a number (?P<low>-?[0-9]+)–(?P<high>[0-9]+)", "table-wanted-range"),
    ("Expected `int.*|Expected a number", "table-wanted-number"),
    ("Expected `float.*", "table-wanted-number"),
    ("Expected text; format the cell as text", "table-wanted-text"),
    ("Expected a date such as (?P<example>.+)", "table-wanted-date"),
    ("Expected a day and time such as (?P<example>.+)", "table-wanted-instant"),
    ("Expected a time like (?P<example>.+)", "table-wanted-clock"),
    ("Expected a time zone such as (?P<example>.+)", "table-wanted-zone"),
    ("Expected `str.*` of length <= (?P<most>[0-9]+).*", "table-wanted-length"),
    ("Expected `str` matching regex .*", "table-wanted-key"),
    ("Expected `str` of length >= 1", "table-cell-missing"),
)


def wanted(words: str) -> Sayable:
    """What a check wanted, as a text; words that are not foreseen stay as they are."""
    for pattern, key in _WANTED:
        found = re.fullmatch(pattern, words, re.DOTALL)
        if found:
            return t(key, **found.groupdict())
    return literal(words)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a table or, without `row`, at a place of a JSON file."""

    place: str
    row: int
    column: str
    text_key: str
    args: Mapping[str, str] = field(default_factory=dict)

    def what(self) -> Sayable:
        """What is wrong, without the place."""
        args: dict[str, object] = {name: _shortened(value) for name, value in self.args.items()}
        if "wanted" in args:
            args["wanted"] = wanted(self.args["wanted"])
        return t(self.text_key, **args)

    def text(self) -> Sayable:
        """The fault with its sheet, row and column."""
        if not self.row:
            return t("table-fault-place", place=f"{self.place}.{self.column}", fault=self.what())
        column = _shortened(self.column)
        return t("table-fault", sheet=self.place, row=str(self.row), column=column, fault=self.what())

    def line(self, language: str = LANGUAGE) -> str:
        return say(language, self.text())


def _shortened(value: str) -> str:
    return value if len(value) <= MOST_SHOWN else value[:MOST_SHOWN] + "…"


class TableFaults(BadFile):
    """A file with faults, each told with its place; nothing has changed."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        super().__init__("table-faults", file=name, faults="\n".join(fault.line() for fault in faults))
        self.name = name
        self.faults = tuple(faults)


def column_faults(sheet: Sheet, allowed: Collection[str]) -> Iterator[Fault]:
    """Columns that stand twice, or that the sheet does not have."""
    for place, name in enumerate(sheet.columns):
        if name in sheet.columns[:place]:
            yield Fault(sheet.name, 1, name, "table-column-twice")
        elif name not in allowed:
            yield Fault(sheet.name, 1, name, "table-column-unknown")

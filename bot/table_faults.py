"""One line for each thing that is wrong in a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.i18n import translate

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

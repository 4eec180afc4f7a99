"""What the report says that can be changed without a developer: its indicators, and the words of the EU statement."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from bot.errors import AppError

INDICATORS = Path(__file__).parent / "indicators.toml"
STATEMENT = Path(__file__).parent / "statement.toml"
#: What an indicator can show, besides counts of a table's groups such as `outcomes-job`.
FIGURES = (
    "firms",
    "evenings",
    "participants",
    "visits",
    "leads",
    "leads-yes",
    "leads-no",
    "leads-waiting",
    "leads-lapsed",
    "outcomes",
    "outcomes-visit",
    "outcomes-internship",
    "outcomes-summer_job",
    "outcomes-job",
    "outcomes-thesis",
    "outcomes-education",
    "poll",
    "share-women",
    "share-born-abroad",
)
SHARES = "share-"

Kind = TypeVar("Kind")


class Indicator(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One line of the report; `target` is for a half-year."""

    id: str
    sv: str
    en: str
    figure: str
    target: int | None = None

    def label(self, language: str) -> str:
        return self.en if language == "en" else self.sv


class Statement(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Who pays, in one language."""

    statement: str
    project: str
    funders: str


class _Indicators(msgspec.Struct, forbid_unknown_fields=True):
    indicator: list[Indicator]


@dataclass(frozen=True, slots=True)
class Words:
    """The indicators in their order, and the statement by language."""

    indicators: tuple[Indicator, ...]
    statements: dict[str, Statement]


@cache
def report_words(indicators: Path = INDICATORS, statement: Path = STATEMENT) -> Words:
    """Read both files. Raises AppError that names the file and what is wrong in it."""
    found = _decoded(indicators, _Indicators).indicator
    names: set[str] = set()
    for one in found:
        if one.figure not in FIGURES:
            raise AppError("report-figure-unknown", id=one.id, figure=one.figure, known=", ".join(FIGURES))
        if one.id in names:
            raise AppError("report-words-wrong", file=indicators.name, fault=f"id {one.id} twice")
        names.add(one.id)
    statements = _decoded(statement, dict[str, Statement])
    for language in ("sv", "en"):
        if language not in statements:
            raise AppError("report-words-wrong", file=statement.name, fault=f"[{language}]?")
    return Words(tuple(found), statements)


def _decoded(file: Path, kind: type[Kind]) -> Kind:
    try:
        return msgspec.toml.decode(file.read_bytes(), type=kind)
    except (OSError, ValueError) as error:
        raise AppError("report-words-wrong", file=file.name, fault=str(error)) from error

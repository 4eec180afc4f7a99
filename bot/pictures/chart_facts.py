"""What a chart shows: numbers to draw, and ready words in the reader's language beside them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands on every chart: `nothing` is said in place of a chart without figures."""

    language: str
    title: str
    subtitle: str
    footer: str
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: a number for each series, None where it is hidden or not known, and how to say it."""

    label: str
    values: tuple[float | None, ...]
    shown: tuple[str, ...]
    #: Drawn in the colour of alarm: look here.
    stands_out: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """Rows of bars, one or two to a row; `legend` names the series when there are two."""

    heading: Heading
    bars: tuple[Bar, ...]
    legend: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Columns for one series, as many as the chart has labels."""

    title: str
    values: tuple[float, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnChart:
    """Panels under each other with the same labels below: weeks, say. The last column is not complete yet."""

    heading: Heading
    labels: tuple[str, ...]
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class RatioRow:
    """A group beside all others: ratio and interval, and how to say it."""

    label: str
    shown: str
    ratio: float
    low: float
    high: float

    @property
    def is_lower(self) -> bool:
        return self.high < 1


@dataclass(frozen=True, slots=True)
class RatioChart:
    """Groups around a line at "as much as the others"."""

    heading: Heading
    rows: tuple[RatioRow, ...]
    less: str
    equal: str
    more: str


@dataclass(frozen=True, slots=True)
class Region:
    """A municipality on the map: None is hidden."""

    value: int | None
    shown: str


@dataclass(frozen=True, slots=True)
class CountyMap:
    """The county, each municipality as dark as its value is high; `regions` by Swedish name."""

    heading: Heading
    regions: Mapping[str, Region]
    #: What the hatched ones mean; empty when there are none.
    hidden: str

"""The county as a map: eight rough shapes of our own, darker where there are more people. Words in, PNG out."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import cos, radians
from pathlib import Path

import msgspec

from bot.pictures.canvas import GREY, INK, INNER, LARGE, LEADING, MARGIN, PAPER, PLAIN, SMALL, Canvas, drawing, one_line
from bot.pictures.chart_facts import CountyMap
from bot.pictures.charts import height_of_heading, sheet

_FILE = Path(__file__).parent / "data" / "county.json"
#: From few to many; the first three are light, with dark words.
_SHADES = ("#e3eff0", "#b5d5d8", "#7fb5ba", "#3d8a92", "#0b5d66")
_DARK_FROM = 3
_KEY = 40

Point = tuple[float, float]


class _Municipality(msgspec.Struct, forbid_unknown_fields=True):
    label: Point
    ring: list[str]


class _County(msgspec.Struct, forbid_unknown_fields=True):
    note: str
    points: dict[str, Point]
    municipalities: dict[str, _Municipality]


@dataclass(frozen=True, slots=True)
class Shape:
    """A municipality: its border and where its name goes, in degrees (longitude, latitude)."""

    ring: tuple[Point, ...]
    label: Point


@cache
def county() -> Mapping[str, Shape]:
    """The eight municipalities by their Swedish names."""
    read = msgspec.json.decode(_FILE.read_bytes(), type=_County)
    return {
        name: Shape(tuple(read.points[point] for point in one.ring), one.label)
        for name, one in read.municipalities.items()
    }


def county_map(facts: CountyMap) -> bytes:
    """PNG, 1080 pixels wide: the county with the figure of each municipality."""
    with drawing():
        return draw_map(facts).png()


def draw_map(facts: CountyMap) -> Canvas:
    """The map, on a canvas."""
    project, height = _projection()
    key = (SMALL + 12) * LEADING if facts.hidden else 0
    canvas = sheet(facts.heading, height + key + MARGIN)
    top = height_of_heading(facts.heading)
    highest = max((region.value or 0 for region in facts.regions.values()), default=0)
    for name, shape in county().items():
        region = facts.regions[name]
        shade = _shade(region.value or 0, highest)
        ring = [_below(project(point), top) for point in shape.ring]
        canvas.shape(ring, _SHADES[shade], hatched=region.value is None)
    for name, shape in county().items():
        region = facts.regions[name]
        shade = 0 if region.value is None else _shade(region.value, highest)
        x, y = _below(project(shape.label), top)
        color, halo = (PAPER, _SHADES[shade]) if shade >= _DARK_FROM else (INK, _halo(shade, region.value))
        canvas.caption(x, y - PLAIN * 0.62, name, size=PLAIN, bold=False, color=color, halo=halo)
        canvas.caption(x, y + LARGE * 0.62, region.shown, size=LARGE, bold=True, color=color, halo=halo)
    if facts.hidden:
        canvas.box(MARGIN, top + height + MARGIN / 2, _KEY, _KEY, PAPER, hatched=True)
        said = one_line(facts.hidden, width=INNER - _KEY - 16, size=SMALL)
        canvas.text(MARGIN + _KEY + 16, top + height + MARGIN / 2 + _KEY / 2, said, size=SMALL, color=GREY)
    return canvas


def _halo(shade: int, value: int | None) -> str:
    return PAPER if value is None else _SHADES[shade]


def _shade(value: int, highest: int) -> int:
    """Which of the five shades: none at all is the lightest, the highest is the darkest."""
    return round((len(_SHADES) - 1) * value / highest) if highest else 0


def _below(point: Point, top: float) -> Point:
    return point[0], point[1] + top


@cache
def _projection() -> tuple["_Projection", float]:
    points = [point for shape in county().values() for point in shape.ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    narrowing = cos(radians((south + north) / 2))
    scale = INNER / ((east - west) * narrowing)
    return _Projection(west, north, scale, narrowing), (north - south) * scale


@dataclass(frozen=True, slots=True)
class _Projection:
    """Degrees to pixels: equal steps of latitude, meridians as far apart as in the middle of the county."""

    west: float
    north: float
    scale: float
    narrowing: float

    def __call__(self, point: Point) -> Point:
        return MARGIN + (point[0] - self.west) * self.narrowing * self.scale, (self.north - point[1]) * self.scale

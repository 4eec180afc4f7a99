"""The county's shapes: each is simple, together they tile, and every town lies in its own."""

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from matplotlib.path import Path as Ring

from bot.flows.profile import MUNICIPALITIES
from bot.matching.places import place_of
from bot.pictures.canvas import INNER, MARGIN
from bot.pictures.chart_facts import CountyMap, Heading, Region
from bot.pictures.county import Point, county, draw_map
from bot.services import region

#: Towns and villages (longitude, latitude) that a wrong border would lose.
TOWNS = {
    "Östersund": [(14.55, 63.18), (14.85, 63.32), (14.83, 63.07), (14.57, 63.0)],
    "Åre": [(13.46, 63.35), (13.65, 63.31), (12.1, 63.31), (14.03, 63.19), (12.96, 63.15)],
    "Krokom": [(14.56, 63.25), (14.62, 63.67), (14.05, 63.45), (13.93, 63.38), (14.13, 64.07)],
    "Strömsund": [(14.15, 64.5), (15.35, 63.58), (16.4, 63.82), (16.2, 64.12)],
    "Härjedalen": [(12.54, 62.54), (13.51, 62.42), (14.94, 62.18), (13.27, 62.11), (13.87, 62.45), (14.07, 61.85)],
    "Berg": [(14.52, 62.92), (12.8, 62.85), (13.06, 62.8), (14.53, 62.47), (14.3, 62.98)],
    "Bräcke": [(15.23, 62.91), (15.05, 62.96), (16.08, 62.98)],
    "Ragunda": [(15.6, 63.17), (16.63, 63.03)],
}


def _edges(ring: tuple[Point, ...]) -> list[tuple[Point, Point]]:
    return list(pairwise((*ring, ring[0])))


def _area(ring: list[Point]) -> float:
    """Positive when counter-clockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]])) / 2


def _cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Whether two edges without a common end touch."""

    def side(a: Point, b: Point, c: Point) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) <= 0 and side(c, d, a) * side(c, d, b) <= 0


def _outline() -> list[Point]:
    """The edges that belong to one municipality only, put in order."""
    edges = [edge for shape in county().values() for edge in _edges(shape.ring)]
    back = {(end, start) for start, end in edges}
    onward = {start: end for start, end in edges if (start, end) not in back}
    ring = [next(iter(onward))]
    while (point := onward[ring[-1]]) != ring[0]:
        ring.append(point)
    assert len(ring) == len(onward), "the outline is one ring"
    return ring


def test_there_are_the_eight_and_a_note_says_how_they_were_made() -> None:
    assert sorted(county()) == sorted(MUNICIPALITIES.values())
    file = Path(__file__).parents[2] / "bot" / "pictures" / "data" / "county.json"
    assert "not traced from any map" in json.loads(file.read_text(encoding="utf-8"))["note"]


@pytest.mark.parametrize("name", sorted(MUNICIPALITIES.values()))
def test_a_shape_is_simple_and_holds_its_towns_and_its_name(name: str) -> None:
    shape = county()[name]
    assert _area(list(shape.ring)) < 0, "clockwise"
    edges = _edges(shape.ring)
    assert len(set(shape.ring)) == len(shape.ring)
    for number, one in enumerate(edges):
        for other in edges[number + 1 :]:
            assert set(one) & set(other) or not _cross(one, other), (one, other)
    ring = Ring(shape.ring)
    place = place_of(name)
    assert place is not None
    for town in ((place[1], place[0]), shape.label, *TOWNS[name]):
        assert ring.contains_point(town), town


def test_shapes_tile_the_county_without_gaps_or_overlaps() -> None:
    edges = Counter(edge for shape in county().values() for edge in _edges(shape.ring))
    assert set(edges.values()) == {1}, "no border is used twice in the same direction"
    whole = _outline()
    assert sum(_area(list(shape.ring)) for shape in county().values()) == pytest.approx(_area(whole))
    rings = [Ring(shape.ring) for shape in county().values()]
    grid = np.array([(x, y) for x in np.arange(11.9, 17, 0.0371) for y in np.arange(61.5, 65.2, 0.0373)])
    inside = np.sum([ring.contains_points(grid) for ring in rings], axis=0)
    assert np.array_equal(inside == 1, Ring(whole).contains_points(grid))
    assert inside.max() == 1


def test_firms_of_the_example_lie_in_their_municipality() -> None:
    for company in region.example_companies():
        assert company.longitude is not None
        assert company.latitude is not None
        ring = Ring(county()[company.municipality].ring)
        assert ring.contains_point((company.longitude, company.latitude)), company.name


@pytest.mark.parametrize("value", [0, 7, 12_345, None])
def test_names_and_figures_on_the_map_do_not_collide(value: int | None) -> None:
    heading = Heading("sv", "Personer per kommun", "i dag", "stöd av EU")
    shown = "få" if value is None else f"{value}"
    facts = CountyMap(heading, {name: Region(value, shown) for name in MUNICIPALITIES.values()}, "Streckat: få")
    canvas = draw_map(facts)
    places = canvas.places()
    assert sum(words == shown for words, _at in places) == 8
    for number, (words, at) in enumerate(places):
        assert at[0] >= 0, words
        assert at[2] <= INNER + 2 * MARGIN, words
        for others, other in places[number + 1 :]:
            apart = at[2] <= other[0] or other[2] <= at[0] or at[3] <= other[1] + 9 or other[3] <= at[1] + 9
            assert apart, (words, others)

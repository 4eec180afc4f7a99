"""Charts: they decode, say something, keep every word on the sheet, and take any word and any number."""

import threading
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from bot.pictures.canvas import LARGE, MARGIN, PLAIN, SMALL, TITLE, WIDTH, Canvas, width_of, wrapped
from bot.pictures.chart_facts import Bar, BarChart, ColumnChart, CountyMap, Heading, Panel, RatioChart, RatioRow, Region
from bot.pictures.charts import bar_chart, column_chart, draw_bars, draw_columns, draw_ratios, ratio_chart
from bot.pictures.county import county, county_map, draw_map
from tests.unit.test_pictures import HOSTILE, LONG, ONE_WORD, pixels, size_of

HEADING = Heading(
    "sv", "Nya och aktiva per vecka", "måndag 23 november", "Med stöd av EU.", "Det finns inga siffror än."
)
INK = (0x0B, 0x5D, 0x66)


def a_bar(label: str = "Mörsjö Deli", value: float | None = 12, shown: str = "12") -> Bar:
    return Bar(label, (value,), (shown,))


def columns(values: tuple[float, ...], heading: Heading = HEADING) -> ColumnChart:
    shown = tuple(f"{value:.0f}" for value in values)
    labels = tuple(f"v. {week}" for week in range(40, 40 + len(values)))
    return ColumnChart(heading, labels, (Panel("Nya personer", values, shown), Panel("Aktiva", values, shown)))


def ratios(*rows: RatioRow, heading: Heading = HEADING) -> RatioChart:
    return RatioChart(heading, rows, "sämre", "som andra", "bättre")


def a_map(words: str = "12", heading: Heading = HEADING) -> CountyMap:
    return CountyMap(heading, {name: Region(12, words) for name in county()}, "Streckat: få")


def stays_inside(canvas: Canvas) -> None:
    """Every word stands on the sheet, and none runs into the margin by more than a hair."""
    for words, (left, top, right, bottom) in canvas.places():
        assert left >= MARGIN - 12, words
        assert right <= WIDTH - MARGIN + 12, words
        assert top >= 0, words
        assert bottom <= canvas.height, words


def canvases(words: str, language: str) -> list[Canvas]:
    heading = Heading(language, words, words, words, words)
    two = BarChart(heading, (Bar(words, (3, None), (words, words)),) * 2, (words, words))
    three = ColumnChart(heading, (words,) * 8, (Panel(words, (0, 1, 2, 3, 4, 5, 6, 7), ("1",) * 8),))
    four = RatioChart(heading, (RatioRow(words, "50 % (40–60 %)", 0.5, 0.4, 0.6),), words, words, words)
    return [draw_bars(two), draw_bars(BarChart(heading, ())), draw_columns(three), draw_ratios(four)]


def test_type_is_readable_at_360_pixels() -> None:
    assert min(TITLE, LARGE, PLAIN, SMALL) / (WIDTH / 360) >= 10


@pytest.mark.parametrize(
    "draw",
    [
        pytest.param(lambda: bar_chart(BarChart(HEADING, (a_bar(), a_bar("Åre Produktion", 3, "3")))), id="bars"),
        pytest.param(lambda: column_chart(columns((3, 12, 45, 8, 0, 120, 33, 7))), id="columns"),
        pytest.param(lambda: ratio_chart(ratios(RatioRow("Svenska", "110 %", 1.1, 0.9, 1.3))), id="ratios"),
        pytest.param(lambda: county_map(a_map()), id="map"),
    ],
)
def test_a_chart_is_a_picture_with_ink_on_white(draw: Callable[[], bytes]) -> None:
    png = draw()
    width, height = size_of(png)
    assert width == WIDTH
    assert 400 < height < 2200
    image = pixels(png)
    assert (image[:20] == 255).all()
    assert (image[-20:] == 255).all()
    assert (image != 255).any(axis=2).mean() > 0.01


@pytest.mark.parametrize("words", [LONG * 3, ONE_WORD * 3, *HOSTILE])
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_whatever_the_words_they_stay_on_the_sheet(words: str, language: str) -> None:
    drawn = canvases(words, language)
    for canvas in drawn:
        stays_inside(canvas)
    # All are drawn alike; this one has the smallest type.
    assert size_of(drawn[2].png())[0] == WIDTH


def test_no_data_is_said() -> None:
    for canvas in (
        draw_bars(BarChart(HEADING, ())),
        draw_columns(ColumnChart(HEADING, (), ())),
        draw_ratios(ratios()),
    ):
        assert any("inga siffror" in words for words, _at in canvas.written)


def test_one_week_and_nothing_but_zeros_can_be_drawn() -> None:
    stays_inside(draw_columns(columns((7,))))
    stays_inside(draw_columns(columns((0,) * 8)))
    stays_inside(draw_bars(BarChart(HEADING, (a_bar(value=0, shown="0"), a_bar(value=None, shown="få")))))


def test_thousands_stand_beside_each_other_without_touching() -> None:
    canvas = draw_columns(columns((123_456,) * 8))
    stays_inside(canvas)
    shown = [at for words, at in canvas.places() if words == "123456"]
    assert len(shown) == 16
    for one, other in pairwise(shown[:8]):
        assert one[2] < other[0]


def test_a_longer_bar_for_more() -> None:
    def ink(value: float) -> int:
        image = pixels(bar_chart(BarChart(HEADING, (a_bar(value=value), a_bar(value=100)))))
        return int((image == INK).all(axis=2).sum())

    assert ink(0) < ink(1) < ink(50) < ink(99)


def test_a_lower_group_differs_in_shape_and_not_only_in_colour() -> None:
    equal = draw_ratios(ratios(RatioRow("Tigrinja", "80 %", 0.8, 0.6, 1.1)))
    lower = draw_ratios(ratios(RatioRow("Tigrinja", "80 %", 0.8, 0.7, 0.9)))
    grey = [pixels(canvas.png()).mean(axis=2) for canvas in (equal, lower)]
    assert not np.array_equal(*grey)


@pytest.mark.parametrize(("ratio", "low", "high"), [(0.0, 0.0, 0.0), (0.0, 0.0, float("inf")), (9.0, 0.0, 99.0)])
def test_ratios_beyond_the_scale_stand_at_its_end(ratio: float, low: float, high: float) -> None:
    stays_inside(draw_ratios(ratios(RatioRow("Svenska", "0 %", ratio, low, high))))


def test_arabic_is_mirrored_and_joined() -> None:
    chart = BarChart(replace(HEADING, language="ar"), (a_bar("أهلًا بكم"),))
    label = next(at for words, at in draw_bars(chart).places() if words.startswith("أهل"))
    assert label[2] == pytest.approx(WIDTH - MARGIN, abs=12)
    apart = sum(width_of(letter) for letter in "سلام")
    assert width_of("سلام") < 0.95 * apart, "letters take their joined shapes"


def test_words_are_wrapped_at_blanks_and_cut_with_an_ellipsis() -> None:
    lines = wrapped(LONG, width=400)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(width_of(line) <= 400 for line in lines)
    assert wrapped("kort") == ("kort",)
    assert wrapped("") == ()


def test_markup_and_unknown_letters_are_harmless() -> None:
    assert width_of("$x^2$") > width_of("x")
    assert wrapped("一 Åre 🎉") == ("? Åre",)


def test_a_hidden_municipality_is_hatched() -> None:
    regions = {name: Region(12, "12") for name in county()}
    plain = pixels(draw_map(CountyMap(HEADING, regions, "")).png())
    hidden = pixels(draw_map(CountyMap(HEADING, regions | {"Berg": Region(None, "12")}, "")).png())
    assert plain.shape == hidden.shape
    assert not np.array_equal(plain, hidden)


def test_the_same_facts_make_the_same_picture_in_many_threads() -> None:
    facts = BarChart(HEADING, (a_bar(),))
    expected, made = bar_chart(facts), list[bytes]()
    threads = [threading.Thread(target=lambda: made.append(bar_chart(facts))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [expected] * 6

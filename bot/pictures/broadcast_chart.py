"""The picture of a broadcast's report: bars by language and by hour, readable on a phone and without colours."""

import io
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from bot.pictures.press import FONTS, UNPRINTABLE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: From the palette of Okabe and Ito, told apart with any colour vision; each has a hatch besides.
COLOURS = ("#0072B2", "#E69F00", "#009E73")
HATCHES = ("", "//", "..")
#: Pixels: 1,000 wide.
_INCHES, _DPI = 3.6, 278
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Bars:
    """One language with its numbers: sent, pressed, registered."""

    label: str
    values: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Hours:
    """One hour with the copies sent and the buttons pressed in it."""

    label: str
    sent: int
    pressed: int


@dataclass(frozen=True, slots=True)
class BroadcastChart:
    """Ready words and numbers, in the reader's language."""

    title: str
    series: tuple[str, ...]
    by_language_title: str
    by_language: tuple[Bars, ...]
    by_hour_title: str
    by_hour: tuple[Hours, ...]


def draw_chart(facts: BroadcastChart) -> bytes:
    """PNG, 1000 pixels wide. Safe in threads; they wait for each other."""
    # Read when the first picture is drawn: the library takes as long to load as the whole rest of the bot.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with _ONE_AT_A_TIME:
        bars_high = 0.75 + 0.62 * len(facts.by_language)
        height = 1.15 + bars_high + (2.6 if facts.by_hour else 0)
        figure = Figure(figsize=(_INCHES, height), dpi=_DPI, layout="constrained")
        canvas = FigureCanvasAgg(figure)
        figure.suptitle(_clean(facts.title), fontsize=12, fontweight="bold", **_font())
        if facts.by_hour:
            upper, lower = figure.subplots(2, 1, height_ratios=(bars_high, 2.4))
            _draw_hours(lower, facts)
        else:
            upper = figure.subplots(1, 1)
        _draw_languages(upper, facts)
        # Below the bars, so that it hides none of them.
        look = {"family": _families(), "size": 9}
        figure.legend(loc="outside lower center", ncols=len(facts.series), prop=look, frameon=False)
        written = io.BytesIO()
        canvas.print_figure(written, format="png", dpi=_DPI)
        return written.getvalue()


def _draw_languages(axes: "Axes", facts: BroadcastChart) -> None:
    """Three bars for each language, each with its number."""
    width = 0.27
    for series, name in enumerate(facts.series):
        values = [one.values[series] for one in facts.by_language]
        places = [row + (series - 1) * width for row in range(len(values))]
        drawn = axes.barh(
            places, values, width, color=COLOURS[series], hatch=HATCHES[series], edgecolor="white", label=_clean(name)
        )
        axes.bar_label(drawn, padding=3, fontsize=9, **_font())
    axes.set_yticks(
        range(len(facts.by_language)), [_clean(one.label) for one in facts.by_language], **_font(), fontsize=10
    )
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.xaxis.set_visible(False)
    _tidy(axes, facts.by_language_title)


def _draw_hours(axes: "Axes", facts: BroadcastChart) -> None:
    """Sent and pressed by hour of the day."""
    from matplotlib.ticker import MaxNLocator

    width = 0.4
    for series, values in enumerate(([one.sent for one in facts.by_hour], [one.pressed for one in facts.by_hour])):
        places = [hour + (series - 0.5) * width for hour in range(len(values))]
        drawn = axes.bar(places, values, width, color=COLOURS[series], hatch=HATCHES[series], edgecolor="white")
        if len(values) <= 8:
            axes.bar_label(drawn, padding=2, fontsize=9, **_font())
    step = max(1, len(facts.by_hour) // 8)
    shown = range(0, len(facts.by_hour), step)
    axes.set_xticks(list(shown), [_clean(facts.by_hour[hour].label) for hour in shown], fontsize=9, **_font())
    axes.set_xlim(-0.7, max(len(facts.by_hour), 4) - 0.3)
    axes.margins(y=0.15)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
    axes.tick_params(axis="y", labelsize=9)
    for label in axes.get_yticklabels():
        label.set_fontfamily(_families())
    _tidy(axes, facts.by_hour_title)


def _tidy(axes: "Axes", title: str) -> None:
    axes.set_title(_clean(title), loc="left", fontsize=10, **_font())
    axes.spines[["top", "right"]].set_visible(False)


def _clean(words: str) -> str:
    """What the fonts can show; `$` is no formula."""
    return UNPRINTABLE.sub("", words).replace("\u2068", "").replace("\u2069", "").replace("$", r"\$")


def _font() -> dict[str, Any]:
    return {"fontfamily": _families()}


@cache
def _families() -> list[str]:
    """The project's own fonts, the one for most letters first; the others take over where it has none."""
    from matplotlib import font_manager

    names: list[str] = []
    for file in sorted(FONTS.glob("*.?tf")):
        font_manager.fontManager.addfont(file)
        names.append(font_manager.FontProperties(fname=file).get_name())
    return sorted(dict.fromkeys(names), key=lambda name: (name != "Noto Sans", name))

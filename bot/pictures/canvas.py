"""A sheet to draw figures on, in pixels from the upper edge, with our own fonts in every script of ours.

The sheet is 1080 pixels wide and shown at a third of that on a phone: nothing on it is smaller than `SMALL`.
"""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from threading import RLock
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.patches import Patch, Polygon, Rectangle
from matplotlib.patheffects import withStroke
from matplotlib.text import Text

from bot.direction import is_right_to_left
from bot.pictures.press import FONTS, UNPRINTABLE

WIDTH = 1080
MARGIN = 48
INNER = WIDTH - 2 * MARGIN
#: Sizes of type in pixels.
TITLE, LARGE, PLAIN, SMALL = 52, 44, 38, 32
#: Lines stand this far apart, in sizes of their type.
LEADING = 1.3
#: Dark and light enough to be told apart without colour; after Okabe and Ito 2008.
INK, GREY, RULE, PAPER = "#1b1b1b", "#5a5a5a", "#c9c9c9", "#ffffff"
FIRST, SECOND, ALARM = "#0b5d66", "#e69f00", "#b3400d"
SERIES = (FIRST, SECOND)

_DPI = 100
#: From the middle of a capital letter down to the line it stands on, in sizes of type.
_HALF_CAPITAL = 0.36
_FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Symbols")
#: Matplotlib keeps state that threads would share.
_ONE_AT_A_TIME = RLock()


class Canvas:
    """A white sheet of a given height. Right-to-left languages have it mirrored: x counts from where lines begin."""

    def __init__(self, height: float, language: str) -> None:
        self.height = round(height)
        self._mirrored = is_right_to_left(language)
        self._figure = Figure(figsize=(WIDTH / _DPI, self.height / _DPI), dpi=_DPI, facecolor=PAPER)
        self._agg = FigureCanvasAgg(self._figure)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, WIDTH)
        self._axes.set_ylim(self.height, 0)
        self._axes.set_axis_off()
        #: What was written, to look at in tests: the words and where they stand (left, top, right, bottom).
        self.written: list[tuple[str, Text]] = []

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = PLAIN,
        bold: bool = False,
        color: str = INK,
        align: str = "start",
    ) -> None:
        """One line of words; `y` is the middle of the line, `align` is `start`, `middle` or `end`."""
        begin, end = ("right", "left") if self._mirrored else ("left", "right")
        shown = printable(words)
        text = self._axes.text(
            self._x(x),
            y + size * _HALF_CAPITAL,
            shown,
            fontproperties=_font(size, bold),
            color=color,
            ha={"start": begin, "middle": "center", "end": end}[align],
            va="baseline",
            parse_math=False,
        )
        self.written.append((shown, text))

    def paragraph(
        self, y: float, said: Sequence[str], *, size: float = PLAIN, bold: bool = False, color: str = INK
    ) -> float:
        """Lines under each other from the margin; returns where the next one begins."""
        for line in said:
            self.text(MARGIN, y + size * LEADING / 2, line, size=size, bold=bold, color=color)
            y += size * LEADING
        return y

    def box(self, x: float, y: float, width: float, height: float, color: str, *, hatched: bool = False) -> None:
        left = self._x(x + width) if self._mirrored else x
        self._axes.add_patch(_filled(Rectangle((left, y), width, height), color, hatched))

    def line(self, x1: float, y1: float, x2: float, y2: float, color: str = RULE, width: float = 3) -> None:
        self._axes.plot(
            [self._x(x1), self._x(x2)],
            [y1, y2],
            color=color,
            linewidth=width * 72 / _DPI,
            zorder=1,
            solid_capstyle="butt",
        )

    def dot(self, x: float, y: float, color: str, *, marker: str = "o", size: float = 26) -> None:
        self._axes.plot([self._x(x)], [y], marker, color=color, markersize=size * 72 / _DPI, zorder=3)

    def shape(self, points: Sequence[tuple[float, float]], color: str, *, hatched: bool = False) -> None:
        """A closed shape. Maps are never mirrored."""
        self._axes.add_patch(_filled(Polygon(points, closed=True), color, hatched))
        self._axes.add_patch(Polygon(points, closed=True, fill=False, edgecolor=GREY, linewidth=1.5))

    def caption(self, x: float, y: float, words: str, *, size: float, bold: bool, color: str, halo: str) -> None:
        """A word on a map, centred, with a rim of the ground's colour; not mirrored."""
        shown = printable(words)
        text = self._axes.text(
            x,
            y + size * _HALF_CAPITAL,
            shown,
            fontproperties=_font(size, bold),
            color=color,
            ha="center",
            va="baseline",
            parse_math=False,
            path_effects=[withStroke(linewidth=6, foreground=halo)],
        )
        self.written.append((shown, text))

    def places(self) -> list[tuple[str, tuple[float, float, float, float]]]:
        """Where each word stands: left, top, right, bottom in pixels."""
        found = []
        for words, text in self.written:
            at = text.get_window_extent(_renderer_of(self._agg))
            found.append((words, (at.x0, self.height - at.y1, at.x1, self.height - at.y0)))
        return found

    def png(self) -> bytes:
        made = io.BytesIO()
        self._figure.savefig(made, format="png", dpi=_DPI)
        return made.getvalue()

    def _x(self, x: float) -> float:
        return WIDTH - x if self._mirrored else x


def _filled(patch: Patch, color: str, hatched: bool) -> Patch:
    patch.set_linewidth(0)
    patch.set_facecolor(PAPER if hatched else color)
    if hatched:
        patch.set_edgecolor(GREY)
        patch.set_hatch("/")
    return patch


def _renderer_of(agg: FigureCanvasAgg) -> Any:
    return agg.get_renderer()  # type: ignore[no-untyped-call] # the library gives no types for it


@contextmanager
def drawing() -> Iterator[None]:
    """Whoever draws or measures does it inside of this: one thread at a time."""
    with _ONE_AT_A_TIME:
        yield


def width_of(words: str, size: float = PLAIN, *, bold: bool = False) -> float:
    """How wide a line is, in pixels."""
    return _width(printable(words), size, bold)


@lru_cache(maxsize=2000)
def _width(words: str, size: float, bold: bool) -> float:
    return float(_renderer_of(_ruler()).get_text_width_height_descent(words, _font(size, bold), ismath=False)[0])


def wrapped(
    words: str, *, width: float = INNER, size: float = PLAIN, bold: bool = False, most: int = 2
) -> tuple[str, ...]:
    """The words in at most `most` lines of this width; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    rest = printable(words)
    while rest and len(lines) < most:
        taken = _taken(rest, width, size, bold)
        if len(lines) == most - 1 and taken < len(rest):
            lines.append(_cut(rest, width, size, bold))
            break
        lines.append(rest[:taken].strip())
        rest = rest[taken:].strip()
    return tuple(lines)


def one_line(words: str, *, width: float = INNER, size: float = PLAIN, bold: bool = False) -> str:
    """The words on one line of this width, cut where they are too long."""
    return "".join(wrapped(words, width=width, size=size, bold=bold, most=1))


def _taken(words: str, width: float, size: float, bold: bool) -> int:
    """How many letters go on one line: whole words, or as much as fits of a word that is wider than the line."""
    if width_of(words, size, bold=bold) <= width:
        return len(words)
    fits = _longest(words, width, size, bold)
    blank = words.rfind(" ", 0, fits + 1)
    return blank if blank > 0 else max(1, fits)


def _longest(words: str, width: float, size: float, bold: bool, end: str = "") -> int:
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(words[:middle] + end, size, bold=bold) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _cut(words: str, width: float, size: float, bold: bool) -> str:
    return words[: _longest(words, width, size, bold, "…")].rstrip() + "…"


def printable(words: str) -> str:
    """Without controls and pictograms; a letter that no font of ours has is a question mark."""
    clean = " ".join(UNPRINTABLE.sub("", words).split())
    return "".join(letter if ord(letter) in _letters() else "?" for letter in clean)


@cache
def _letters() -> frozenset[int]:
    """What the fonts can show, and the invisible marks of direction, which need no picture."""
    known = {number for file in _files() for number in get_font(str(file)).get_charmap()}
    return frozenset(known | set(range(0x200B, 0x2010)) | set(range(0x202A, 0x202F)) | set(range(0x2066, 0x206A)))


@cache
def _files() -> tuple[Path, ...]:
    return tuple(sorted(FONTS.glob("*.ttf")))


@cache
def _registered() -> bool:
    for file in _files():
        fontManager.addfont(str(file))
    return True


@cache
def _font(size: float, bold: bool) -> FontProperties:
    _registered()
    return FontProperties(family=list(_FAMILIES), weight="bold" if bold else "normal", size=size * 72 / _DPI)


@cache
def _ruler() -> FigureCanvasAgg:
    return FigureCanvasAgg(Figure(figsize=(1, 1), dpi=_DPI))

"""Charts for a phone: rows of bars, columns through the weeks, ratios with their intervals. Words in, PNG out.

Values stand at the bars in place of axes; colours differ in lightness too. Safe to call from several threads.
"""

from math import log

from bot.pictures.canvas import (
    ALARM,
    FIRST,
    GREY,
    INK,
    INNER,
    LARGE,
    LEADING,
    MARGIN,
    PAPER,
    PLAIN,
    RULE,
    SERIES,
    SMALL,
    TITLE,
    WIDTH,
    Canvas,
    drawing,
    one_line,
    width_of,
    wrapped,
)
from bot.pictures.chart_facts import Bar, BarChart, ColumnChart, Heading, Panel, RatioChart, RatioRow

_GAP = 24
_BAR = 44
#: At least so much of a bar is drawn when there is anything at all.
_LEAST = 6
_PANEL = 330
_WIDEST = 160
_ROW = 120
#: Ratios beyond these stand at the edge, with an arrow.
_FAR = 4.0


def bar_chart(facts: BarChart) -> bytes:
    """PNG, 1080 pixels wide, as high as the rows need."""
    with drawing():
        return draw_bars(facts).png()


def column_chart(facts: ColumnChart) -> bytes:
    """PNG, 1080 pixels wide: one panel under the other."""
    with drawing():
        return draw_columns(facts).png()


def ratio_chart(facts: RatioChart) -> bytes:
    """PNG, 1080 pixels wide, as high as the rows need."""
    with drawing():
        return draw_ratios(facts).png()


def height_of_heading(heading: Heading) -> float:
    """Where the chart can begin."""
    titles = len(wrapped(heading.title, size=TITLE, bold=True)) * TITLE
    return MARGIN + (titles + len(wrapped(heading.subtitle, size=SMALL)) * SMALL) * LEADING + _GAP


def height_of_footer(heading: Heading) -> float:
    return len(wrapped(heading.footer, size=SMALL)) * SMALL * LEADING + _GAP + MARGIN / 2


def put_heading(canvas: Canvas, heading: Heading) -> float:
    """Title and subtitle above, the footer below; returns where the chart can begin."""
    y = canvas.paragraph(MARGIN, wrapped(heading.title, size=TITLE, bold=True), size=TITLE, bold=True)
    canvas.paragraph(y, wrapped(heading.subtitle, size=SMALL), size=SMALL, color=GREY)
    footer = wrapped(heading.footer, size=SMALL)
    canvas.paragraph(canvas.height - height_of_footer(heading) + _GAP, footer, size=SMALL, color=GREY)
    return height_of_heading(heading)


def sheet(heading: Heading, height: float) -> Canvas:
    """A canvas for a chart of this height, with what stands on every chart."""
    canvas = Canvas(height_of_heading(heading) + height + height_of_footer(heading), heading.language)
    put_heading(canvas, heading)
    return canvas


def empty_sheet(heading: Heading) -> Canvas:
    """A chart without figures says so."""
    said = wrapped(heading.nothing, size=LARGE, most=4)
    canvas = sheet(heading, len(said) * LARGE * LEADING + 4 * _GAP)
    canvas.paragraph(height_of_heading(heading) + 2 * _GAP, said, size=LARGE, color=GREY)
    return canvas


def draw_bars(facts: BarChart) -> Canvas:
    """The rows of bars, on a canvas."""
    if not facts.bars:
        return empty_sheet(facts.heading)
    legend = (SMALL * LEADING + _GAP) * len(facts.legend)
    canvas = sheet(facts.heading, legend + sum(map(_height_of_bar, facts.bars)))
    y = height_of_heading(facts.heading)
    for number, words in enumerate(facts.legend):
        canvas.box(MARGIN, y, SMALL, SMALL, SERIES[number])
        canvas.text(MARGIN + SMALL + 16, y + SMALL / 2, one_line(words, width=INNER - 60))
        y += SMALL * LEADING + _GAP
    highest = max((value for bar in facts.bars for value in bar.values if value is not None), default=0)
    widest = max(width_of(words, PLAIN, bold=True) for bar in facts.bars for words in bar.shown)
    longest = max(INNER * 0.3, INNER - widest - 20)
    for bar in facts.bars:
        y = _put_bar(canvas, y, bar, longest / highest if highest else 0)
    return canvas


def _height_of_bar(bar: Bar) -> float:
    return len(wrapped(bar.label)) * PLAIN * LEADING + 8 + len(bar.values) * (_BAR + 10) + _GAP


def _put_bar(canvas: Canvas, y: float, bar: Bar, scale: float) -> float:
    """A label with its bars below, each with its value at the end; returns where the next row begins."""
    y = canvas.paragraph(y, wrapped(bar.label)) + 8
    for number, (value, shown) in enumerate(zip(bar.values, bar.shown, strict=True)):
        length = max(value * scale, _LEAST) if value else 0.0
        canvas.box(MARGIN, y, length or 3, _BAR, (ALARM if bar.stands_out else SERIES[number]) if length else RULE)
        words = one_line(shown, width=INNER - length - 16, bold=True)
        color = ALARM if bar.stands_out else INK
        canvas.text(MARGIN + length + 16, y + _BAR / 2, words, bold=True, color=color)
        y += _BAR + 10
    return y + _GAP


def draw_columns(facts: ColumnChart) -> Canvas:
    """The panels, on a canvas."""
    if not facts.labels or not facts.panels:
        return empty_sheet(facts.heading)
    head = LARGE * LEADING + _GAP
    labels = SMALL * LEADING + _GAP
    canvas = sheet(facts.heading, len(facts.panels) * (head + _PANEL + labels + _GAP))
    y = height_of_heading(facts.heading)
    for number, panel in enumerate(facts.panels):
        canvas.paragraph(y, wrapped(panel.title, size=LARGE, bold=True, most=1), size=LARGE, bold=True)
        _put_columns(canvas, y + head, panel, facts.labels, SERIES[number % 2])
        y += head + _PANEL + labels + _GAP
    return canvas


def _put_columns(canvas: Canvas, top: float, panel: Panel, labels: tuple[str, ...], color: str) -> None:
    step = INNER / len(labels)
    width = min(step * 0.72, _WIDEST)
    size = _size_that_fits(panel.shown, step - 8)
    highest = max(panel.values) or 1
    room = _PANEL - size * LEADING
    canvas.line(MARGIN, top + _PANEL, MARGIN + INNER, top + _PANEL)
    for place, (value, shown, label) in enumerate(zip(panel.values, panel.shown, labels, strict=True)):
        middle = MARGIN + step * (place + 0.5)
        height = max(room * value / highest, _LEAST) if value else 0.0
        canvas.box(middle - width / 2, top + _PANEL - height, width, height, color)
        canvas.text(middle, top + _PANEL - height - size * 0.7, shown, size=size, bold=True, align="middle")
        under = one_line(label, width=step - 6, size=SMALL)
        canvas.text(middle, top + _PANEL + SMALL, under, size=SMALL, color=GREY, align="middle")


def _size_that_fits(words: tuple[str, ...], width: float) -> float:
    """The largest type in which all of the words are at most so wide."""
    widest = max(width_of(one, PLAIN, bold=True) for one in words)
    return PLAIN if widest <= width else PLAIN * width / widest


def draw_ratios(facts: RatioChart) -> Canvas:
    """The groups around the line at 1, on a canvas."""
    if not facts.rows:
        return empty_sheet(facts.heading)
    head = SMALL * LEADING + _GAP
    canvas = sheet(facts.heading, head + len(facts.rows) * _ROW)
    top = height_of_heading(facts.heading)
    third = INNER / 3 - 10
    for x, words, align in (
        (MARGIN, facts.less, "start"),
        (WIDTH / 2, facts.equal, "middle"),
        (MARGIN + INNER, facts.more, "end"),
    ):
        said = one_line(words, width=third, size=SMALL)
        canvas.text(x, top + SMALL / 2, said, size=SMALL, color=GREY, align=align)
    canvas.line(WIDTH / 2, top + head - 10, WIDTH / 2, top + head + len(facts.rows) * _ROW - 20, color=GREY)
    for number, row in enumerate(facts.rows):
        _put_ratio(canvas, top + head + number * _ROW, row)
    return canvas


def _put_ratio(canvas: Canvas, y: float, row: RatioRow) -> None:
    color = ALARM if row.is_lower else FIRST
    value = width_of(row.shown, SMALL, bold=True)
    label = one_line(row.label, width=INNER - value - 30, bold=row.is_lower)
    canvas.box(MARGIN, y, INNER, PLAIN * LEADING, PAPER)
    canvas.text(MARGIN, y + PLAIN * 0.65, label, bold=row.is_lower)
    canvas.text(MARGIN + INNER, y + PLAIN * 0.65, row.shown, size=SMALL, bold=True, color=color, align="end")
    middle = y + PLAIN * LEADING + 24
    canvas.line(MARGIN, middle, MARGIN + INNER, middle, width=2)
    canvas.line(_on_scale(row.low), middle, _on_scale(row.high), middle, color=color, width=10)
    # A shape of its own besides the colour, for who cannot tell the colours apart.
    canvas.dot(_on_scale(row.ratio), middle, INK if row.is_lower else color, marker=_mark(row))


def _mark(row: RatioRow) -> str:
    if row.ratio > _FAR:
        return ">"
    return "<" if row.ratio < 1 / _FAR else "v" if row.is_lower else "o"


def _on_scale(ratio: float) -> float:
    """Where a ratio stands: as far from the middle for a half as for double."""
    bounded = min(max(ratio, 1 / _FAR), _FAR)
    return WIDTH / 2 + (INNER / 2) * log(bounded) / log(_FAR)

"""The report as a workbook (.xlsx): what the page says and the tables behind it."""

import io
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from bot.cards.report_lines import Line, Value, columns, division_lines, indicator_lines, poll_tables, total_line
from bot.cards.report_page import made_line, notes, period_line
from bot.i18n import literal, say, t
from bot.reports.words import report_words
from bot.services import period_figures
from bot.services.report_figures import Report, Told

Rows = list[list[Value]]
#: Sheets with one list for each way of dividing something.
_DIVIDED = {
    period_figures.PARTICIPANTS: (period_figures.MUNICIPALITY, period_figures.AGE, period_figures.LANGUAGE),
    period_figures.VISITS: (period_figures.FIRM,),
    period_figures.LEADS: (period_figures.ANSWER,),
    period_figures.RESULTS: (period_figures.KIND,),
}
_FIRST_WIDTH, _WIDTH = 62, 18


def make_workbook(report: Report, language: str) -> bytes:
    """The report's workbook in one language; nothing in it runs as a formula."""
    workbook = Workbook(write_only=True)
    sheets: list[tuple[str, Callable[[], Rows]]] = [
        ("indicators", lambda: _indicators(report, language)),
        *((table, partial(_divided, report, table)) for table in _DIVIDED),
        ("poll", lambda: _poll(report)),
        ("about", lambda: _about(report, language)),
    ]
    for name, rows in sheets:
        _write(workbook, name, rows(), language)
    raw = io.BytesIO()
    workbook.save(raw)
    return raw.getvalue()


def _indicators(report: Report, language: str) -> Rows:
    lines = indicator_lines(report, language)
    head: list[Value] = [t("report-indicator"), *columns(report), t("report-target")]
    rows: Rows = [[line.label, *line.values, line.target or literal("")] for line in lines]
    return [head, *rows]


def _divided(report: Report, table: str) -> Rows:
    if not report.halves:
        return [[t("report-by-half-year")]]
    halves: list[Value] = [literal(half.period.key) for half in report.halves]
    rows: Rows = [[t(f"report-table-{table}"), *halves], *_rows([total_line(report, table)])]
    for division in _DIVIDED[table]:
        rows += [[], [t(f"report-by-{division}"), *halves], *_rows(division_lines(report, table, division))]
    return rows


def _poll(report: Report) -> Rows:
    if not report.halves:
        return [[t("report-by-half-year")]]
    rows: Rows = []
    for half in report.halves:
        if half.told is Told.TOTALS:
            rows += [[literal(half.period.key), t("report-later")], []]
            continue
        for division, head, lines in poll_tables(half):
            title = t("report-poll-by", period=half.period.key, division=division)
            rows += [[title, *head], *_rows(lines), []]
    return rows


def _rows(lines: Iterable[Line]) -> Rows:
    return [[line.label, *line.values] for line in lines]


def _about(report: Report, language: str) -> Rows:
    words = report_words().statements[language]
    said: list[Value] = [
        literal(words.statement),
        literal(words.funders),
        literal(words.project),
        period_line(report),
        made_line(report),
        *notes(report),
        *(t(f"report-means-{name}") for name in ("firms", "participants", "visits", "leads", "outcomes", "poll")),
    ]
    return [[t("report-about")], *([one] for one in said)]


def _write(workbook: Workbook, name: str, rows: Sequence[Sequence[Value]], language: str) -> None:
    sheet = workbook.create_sheet(name)
    longest = max((len(row) for row in rows), default=1)
    sheet.column_dimensions["A"].width = _FIRST_WIDTH if longest > 1 else 2 * _FIRST_WIDTH
    for number in range(2, longest + 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTH
    begins = True
    for row in rows:
        sheet.append([_cell(sheet, value, language, is_head=begins, is_first=not at) for at, value in enumerate(row)])
        # What stands after an empty row is the head of the next table.
        begins = not row


def _cell(sheet: Any, value: Value, language: str, *, is_head: bool, is_first: bool) -> Any:
    words = value if isinstance(value, int) else ILLEGAL_CHARACTERS_RE.sub("", plain(say(language, value)))
    cell = WriteOnlyCell(sheet, words)
    if isinstance(words, str):
        # A name that begins with "=" is a name.
        cell.data_type = "s"
    cell.font = Font(bold=is_head)
    cell.alignment = Alignment(horizontal="left" if is_first else "right", wrap_text=is_first, vertical="top")
    return cell


def plain(words: str) -> str:
    """Without the marks that isolate names in a chat: a spreadsheet needs none."""
    return words.translate({0x2068: None, 0x2069: None})

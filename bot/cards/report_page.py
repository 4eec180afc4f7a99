"""The report as a page (PDF) to print or send: the indicators, the poll, who pays, and how to read it."""

from bot.cards.report_lines import Line, columns, indicator_lines, poll_tables
from bot.i18n import Sayable, say, t
from bot.pictures.draw import report_page
from bot.pictures.facts import ReportPage, ReportTable
from bot.reports.periods import ZONE, PeriodKind
from bot.reports.words import report_words
from bot.services.report_figures import POLL, Report, Told

_ISOLATES = {0x2068: None, 0x2069: None}


def make_page(report: Report, language: str) -> bytes:
    """PDF, one page."""
    return report_page(page_facts(report, language))


def page_facts(report: Report, language: str) -> ReportPage:
    """What the page says, in words."""

    def said(text: Sayable | int) -> str:
        return str(text) if isinstance(text, int) else say(language, text).translate(_ISOLATES)

    def rows(lines: list[Line]) -> tuple[tuple[str, ...], ...]:
        return tuple(
            (said(line.label), *map(said, line.values), *(() if line.target is None else (said(line.target),)))
            for line in lines
        )

    words = report_words().statements[language]
    head = (said(t("report-indicator")), *map(said, columns(report)), said(t("report-target")))
    others = []
    for half in report.halves:
        # Two half-years have no room beside the indicators; the workbook has them all.
        if half.told is Told.WHOLE and half.count(POLL) != 0 and len(report.halves) == 1:
            for division, sexes, lines in poll_tables(half):
                title = said(t("report-poll-by", period=half.period.key, division=division))
                others.append(ReportTable(title, ("", *map(said, sexes)), rows(lines)))
    return ReportPage(
        language=language,
        title=said(t("report-title")),
        period=report.period.key,
        badge=said(t("report-preliminary")) if not report.is_over else "",
        statement=words.statement,
        project=words.project,
        funders=words.funders,
        indicators=ReportTable("", head, rows(indicator_lines(report, language))),
        others=tuple(others),
        notes=tuple(map(said, notes(report))),
        made=said(made_line(report)),
    )


def period_line(report: Report) -> Sayable:
    """Which days the period has, the last one too."""
    last = report.period.ends_at.date().toordinal() - 1
    first = report.period.starts_at.date()
    return t(
        "report-period", period=report.period.key, first=first.isoformat(), last=first.fromordinal(last).isoformat()
    )


def made_line(report: Report) -> Sayable:
    return t("report-made", on=report.made_at.astimezone(ZONE).date().isoformat())


def notes(report: Report) -> list[Sayable]:
    """How hidden and missing numbers are to be read."""
    told: list[Sayable] = [t("report-note-hidden"), t("report-note-half-years")]
    if report.period.kind is PeriodKind.QUARTER:
        return [t("report-note-quarter")]
    if report.period.kind is PeriodKind.YEAR:
        told.append(t("report-note-year"))
    return told

"""`/report`: the funder report of a period as a workbook and a page."""

import asyncio

from bot.actions import MakeReport
from bot.cards.report_page import make_page
from bot.edge import Turn
from bot.handlers import trust
from bot.i18n import FALLBACK_LANGUAGE, SOURCE_LANGUAGE, STAFF_LANGUAGES, literal, t
from bot.reports.periods import Period, PeriodKind, half_of, parse_period
from bot.screen import Button, Document, Reply, Screen, reply, screen
from bot.services import report_figures
from bot.services.report_figures import Report
from bot.services.staff import require_staff

#: What the button that lists the periods carries in place of one.
LIST = "list"


async def on_report(turn: Turn) -> Reply:
    """`/report 2026-H2`, `/report 2026 en`; without a period: which ones there are. From others: a report to staff."""
    if not turn.person.is_staff:
        # Everybody else who writes it wants to tell that something is wrong.
        return await trust.on_report(turn)
    words = (turn.text or "").split()[1:]
    if not words:
        return _choose(turn)
    language = words[1].lower() if len(words) > 1 else _language(turn)
    return await _report(turn, parse_period(words[0]), language)


async def on_make_report(turn: Turn, action: MakeReport) -> Reply:
    """A button of the list."""
    require_staff(turn.person)
    if action.period == LIST:
        return _choose(turn)
    return await _report(turn, parse_period(action.period), action.language)


def _language(turn: Turn) -> str:
    """Reports go to a Swedish authority; staff who chat in another language than these two get English."""
    own = turn.person.language
    return own if own in STAFF_LANGUAGES else FALLBACK_LANGUAGE


def _choose(turn: Turn) -> Reply:
    """The last three half-years and the years they lie in, newest first."""
    this = half_of(turn.now)
    halves = [this, this.before(), this.before().before()]
    years = [Period(year, PeriodKind.YEAR, 1) for year in sorted({half.year for half in halves}, reverse=True)]
    language = _language(turn)
    buttons = [
        Button(
            literal(period.key) if period.is_over(turn.now) else t("button-report-running", period=period.key), action
        )
        for period in (*halves, *years)
        for action in (MakeReport(period.key, language),)
    ]
    return reply(screen(t("report-choose"), rows=tuple((button,) for button in buttons)))


async def _report(turn: Turn, period: Period, language: str) -> Reply:
    # What writes workbooks is imported when the first one is made: it would make every start slower.
    from bot.cards.report_workbook import make_workbook

    if language not in STAFF_LANGUAGES:
        language = SOURCE_LANGUAGE
    turn.spend_heavily()
    report = await report_figures.make_report(
        turn.session, period=period, language=language, actor=turn.person, now=turn.now
    )
    name = f"industrilyftet-{period.key}-{language}"
    workbook = await asyncio.to_thread(make_workbook, report, language)
    caption = t(_caption(report), period=period.key)
    other = next(one for one in STAFF_LANGUAGES if one != language)
    rows = (
        (Button(t(f"button-report-{other}"), MakeReport(period.key, other)),),
        (Button(t("button-report-others"), MakeReport(LIST, language)),),
    )
    page = Screen(
        (t("report-page-caption", period=period.key),),
        document=Document(f"{name}.pdf", lambda: make_page(report, language)),
    )
    table = Screen((caption,), rows, document=Document(f"{name}.xlsx", workbook))
    return Reply((page, table), keep=True)


def _caption(report: Report) -> str:
    """What to say of the workbook: whether it may be sent on, and what is not in it."""
    if not report.is_over:
        return "report-running-caption"
    return "report-made-caption" if report.halves else "report-quarter-caption"

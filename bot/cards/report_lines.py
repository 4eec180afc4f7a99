"""The lines of a report, for its workbook and its page alike: indicators and tables with words for what is hidden."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.flows.profile import MUNICIPALITIES
from bot.i18n import Sayable, literal, native_name, t
from bot.reports.words import SHARES, Indicator, report_words
from bot.services import period_figures
from bot.services.report_figures import AGE, BORN_ABROAD, POLL, POLL_ANSWERS, SEX, HalfYear, Report, Told

#: Figures that tell nothing of people, so that they are told for any period.
_OF_FIRMS = ("firms", "evenings")
#: What a poll share is a share of: the group's cell.
_SHARES = {f"{SHARES}women": (SEX, "woman"), f"{SHARES}born-abroad": (BORN_ABROAD, "yes")}
#: Figures that somebody can have in both half-years: their sum would count them twice.
_NOT_ADDED = ("participants",)

Value = int | Sayable


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a label, a number (or a word in its place) for each column, and for indicators a target."""

    label: Sayable
    values: tuple[Value, ...]
    target: Value | None = None


def columns(report: Report) -> list[Sayable]:
    """The columns: the half-years that have begun, and for a year the whole."""
    halves: list[Sayable] = [literal(half.period.key) for half in report.halves]
    return [*halves, literal(report.period.key)] if _has_whole(report) else halves


def _has_whole(report: Report) -> bool:
    return report.period.halves != (report.period,)


def indicator_lines(report: Report, language: str) -> list[Line]:
    """The indicators in the order of the configuration; for a quarter only those that tell of no people."""
    lines = []
    for one in report_words().indicators:
        if not report.halves and one.figure not in _OF_FIRMS:
            continue
        values = [_indicator(half, one.figure) for half in report.halves]
        if _has_whole(report):
            values.append(_whole(report, one.figure, values))
        lines.append(Line(literal(one.label(language)), tuple(values), _target(one, report)))
    return lines


def _target(one: Indicator, report: Report) -> Value:
    target = report.targets.get(one.id, one.target)
    if target is None:
        return literal("")
    return t("report-percent", number=target) if one.figure.startswith(SHARES) else target


def _indicator(half: HalfYear, figure: str) -> Value:
    """A figure of one half-year."""
    if figure in _OF_FIRMS:
        return len(half.firms) if figure == "firms" else half.evenings
    if figure in _SHARES:
        return _share(half, _SHARES[figure])
    table, _, group = figure.partition("-")
    division = {period_figures.LEADS: period_figures.ANSWER, period_figures.RESULTS: period_figures.KIND}.get(table, "")
    return count_of(half, table, *((division, group) if group else ()))


def count_of(half: HalfYear, table: str, *cell: str) -> Value:
    """A count, or the word for what is hidden or comes later."""
    count = half.count(table, *cell)
    if count is not None:
        return t("report-at-least", number=count) if half.told is Told.TOTALS and count else count
    is_later = half.told is Told.TOTALS and (bool(cell) or table not in half.tables)
    return t("report-later") if is_later else t("report-hidden")


def _share(half: HalfYear, cell: tuple[str, ...]) -> Value:
    """Per cent of all answers, from numbers that are told themselves; nothing else may be made known by it."""
    part, whole = half.count(POLL, *cell), half.count(POLL)
    if part is None or whole is None:
        return count_of(half, POLL, *(cell if part is None else ()))
    return t("report-percent", number=round(100 * part / whole)) if whole else t("report-none")


def _whole(report: Report, figure: str, values: list[Value]) -> Value:
    """A figure of the whole period: what tells of people is only added up from numbers that are told themselves."""
    if figure in _OF_FIRMS:
        return report.firms if figure == "firms" else report.evenings
    numbers = [value for value in values if isinstance(value, int)]
    if not report.is_over or figure in _NOT_ADDED or len(numbers) < len(report.period.halves) or not numbers:
        return t("report-none")
    return sum(numbers)


def division_lines(report: Report, table: str, division: str) -> list[Line]:
    """One way in which something is divided: a line for each group of any half-year."""
    groups: dict[str, None] = {}
    for half in report.halves:
        if half.told is Told.WHOLE:
            groups |= {cell[1]: None for cell in half.tables[table] if len(cell) == 2 and cell[0] == division}
    return [
        Line(group_label(division, group), tuple(count_of(half, table, division, group) for half in report.halves))
        for group in groups
    ]


def total_line(report: Report, table: str) -> Line:
    return Line(t("report-total"), tuple(count_of(half, table) for half in report.halves))


def poll_tables(half: HalfYear) -> Iterator[tuple[str, list[Sayable], list[Line]]]:
    """Sex by age group and sex by born abroad: the division, the columns (sexes and all) and the lines."""
    head: list[Sayable] = [*(group_label(SEX, sex) for sex in POLL_ANSWERS[SEX]), t("report-total")]
    for division in (AGE, BORN_ABROAD):
        lines = []
        for group in POLL_ANSWERS[division]:
            cells = [(SEX, sex, division, group) for sex in POLL_ANSWERS[SEX]]
            counts = [count_of(half, POLL, *cell) for cell in cells]
            lines.append(Line(group_label(division, group), (*counts, count_of(half, POLL, division, group))))
        sexes = [count_of(half, POLL, SEX, sex) for sex in POLL_ANSWERS[SEX]]
        lines.append(Line(t("report-total"), (*sexes, count_of(half, POLL))))
        yield division, head, lines


def group_label(division: str, group: str) -> Sayable:
    """What a group is called."""
    if group == period_figures.UNKNOWN:
        return t("report-unknown")
    match division:
        case period_figures.MUNICIPALITY:
            known = MUNICIPALITIES.get(group)
            return literal(known) if known else t("municipality-elsewhere")
        case period_figures.LANGUAGE:
            return literal(native_name(group))
        case period_figures.FIRM:
            return literal(group)
        case period_figures.AGE if group != "other":
            return t("report-age-older", age=50) if group == "50-" else literal(group.replace("-", "–"))
        case period_figures.KIND:
            return t(f"outcome-{group.replace('_', '-')}")
    return t(f"report-{division}-{group}")

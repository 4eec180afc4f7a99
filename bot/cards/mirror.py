"""What the fairness mirror says: what stands out with what to do about it, the groups, and firm by firm."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.actions import ShowStats
from bot.cards.figures import Viewer, figure_page, language_name
from bot.cards.stats import place_name, times_words
from bot.i18n import Sayable, joined, lines, literal, t
from bot.matching.fairness import SMALLEST_GROUP, Ratio
from bot.pictures.chart_facts import Bar, BarChart, RatioChart, RatioRow
from bot.pictures.late import bar_chart, ratio_chart
from bot.screen import Button, Reply, Screen, screen
from bot.services.answer_times import PERIOD, SILENCE
from bot.services.mirror import OTHERS, Axis, FairnessMirror, FirmMirror, GroupMirror, is_served_less

#: So many firms make a page.
PAGE = 10
#: So many firms are named in a sentence; all are under "firm by firm".
NAMED = 6
#: No ratio is said to be higher: it would only mean that hardly anybody else has anything.
_MOST = 9.99


def mirror_screen(viewer: Viewer, found: FairnessMirror) -> Screen:
    """Everything that stands out, each with what to do."""
    texts: list[Sayable] = [t("mirror-title", days=PERIOD.days), t("mirror-firms-head")]
    texts += _firm_sentences(found)
    texts.append(t("mirror-groups-head"))
    texts += [sentence for axis in Axis for sentence in group_sentences(viewer, found.groups[axis])]
    rows = (
        (Button(t("button-mirror-firms"), ShowStats("mirror-firms", 0)),),
        *((Button(t(f"button-mirror-{axis.value}"), ShowStats(f"mirror-{axis.value}", 0)),) for axis in Axis),
        (Button(t("button-stats-all"), ShowStats("menu", 0)),),
    )
    return screen(*texts, rows=rows)


def _firm_sentences(found: FairnessMirror) -> list[Sayable]:
    silent = [firm for firm in found.firms if firm.silent_days >= SILENCE.days]
    forgotten = [firm for firm in found.firms if firm.is_forgotten]
    told: list[Sayable] = [t("mirror-none-silent", days=SILENCE.days)]
    if silent:
        told = [t("mirror-silent", count=len(silent), days=SILENCE.days, names=_names(silent))]
    if not found.is_enough:
        return [*told, t("mirror-few-shown", count=found.showings)]
    if forgotten:
        told.append(t("mirror-forgotten", count=len(forgotten), names=_names(forgotten)))
    return [*told, t("mirror-half", count=found.half, firms=len(found.firms))]


def _names(firms: Sequence[FirmMirror]) -> Sayable:
    shown, left = [literal(firm.company) for firm in firms[:NAMED]], max(0, len(firms) - NAMED)
    return joined([*shown, *([t("mirror-more", count=left)] if left else [])])


def group_sentences(viewer: Viewer, found: GroupMirror) -> list[Sayable]:
    """What can be seen between the groups of one axis, and what to do; or that nothing can be seen."""
    axis = found.axis.value
    if not found.exposure:
        told: list[Sayable] = [t(f"mirror-too-few-{axis}")]
    else:
        lower = {group: ratio for group, ratio in found.exposure.items() if is_served_less(ratio)}
        told = [_less(viewer, "mirror-less", found.axis, group, ratio) for group, ratio in lower.items()]
        groups = len(found.exposure)
        told += [t(f"mirror-advice-{axis}")] if lower else [t(f"mirror-equal-{axis}", groups=groups)]
    refused = {group: ratio for group, ratio in found.selection.items() if is_served_less(ratio)}
    told += [_less(viewer, "mirror-refused", found.axis, group, ratio) for group, ratio in refused.items()]
    return [lines(*told, *([t("mirror-advice-refused")] if refused else []))]


def _less(viewer: Viewer, key: str, axis: Axis, group: str, ratio: Ratio) -> Sayable:
    return t(key, group=group_name(axis, group), ratio=ratio_words(viewer, ratio), people=_about(ratio.people))


def ratio_words(viewer: Viewer, ratio: Ratio) -> str:
    """The ratio in per cent of what others have, with its interval."""
    if ratio.ratio <= 0:
        return viewer.percent(0)
    high = viewer.percent(min(ratio.high, _MOST))
    share = viewer.percent(min(ratio.ratio, _MOST))
    return viewer.say(t("mirror-ratio", ratio=share, low=round(ratio.low * 100), high=high))


def _about(people: int) -> int:
    """To the next five: exact numbers of several axes would tell how many there are in groups too small to show."""
    return SMALLEST_GROUP * round(people / SMALLEST_GROUP)


def group_name(axis: Axis, group: str) -> Sayable:
    """A group as staff call it."""
    if group == OTHERS:
        return t("mirror-others")
    match axis:
        case Axis.LANGUAGE:
            return language_name(group)
        case Axis.MUNICIPALITY:
            return place_name(group)
        case Axis.AGE:
            return t(f"mirror-age-{group}")


def group_page(viewer: Viewer, found: GroupMirror) -> Reply:
    """The groups of one axis as a picture: what they are shown beside what all others are shown."""
    axis = found.axis.value
    title = t(f"mirror-{axis}")
    facts = RatioChart(
        viewer.heading(title, t(f"mirror-too-few-{axis}"), t("stats-period", days=PERIOD.days)),
        _ratio_rows(viewer, found.axis, found.exposure),
        less=viewer.say(t("mirror-less-side")),
        equal=viewer.say(t("mirror-equal-side")),
        more=viewer.say(t("mirror-more-side")),
    )
    told = [
        t(
            "mirror-group-line",
            group=group_name(found.axis, group),
            ratio=ratio_words(viewer, ratio),
            people=_about(ratio.people),
        )
        for group, ratio in found.exposure.items()
    ]
    body: list[Sayable] = group_sentences(viewer, found)
    if told:
        body = [t("mirror-how", people=_about(found.people)), lines(*told), *body]
    back = ((Button(t("button-mirror-back"), ShowStats("mirror", 0)),),)
    return figure_page(
        viewer, title, body, partial(ratio_chart, facts), again=ShowStats(f"mirror-{axis}", 0), rows=back
    )


def _ratio_rows(viewer: Viewer, axis: Axis, ratios: Mapping[str, Ratio]) -> tuple[RatioRow, ...]:
    rows = []
    for group, ratio in ratios.items():
        # Who has nothing while the others have something: there is no interval to draw.
        high = 0.0 if ratio.value <= 0 and ratio.ratio <= 0 else ratio.high
        label = viewer.say(group_name(axis, group))
        rows.append(RatioRow(label, ratio_words(viewer, ratio), ratio.ratio, ratio.low, high))
    return tuple(rows)


def _firm_line(viewer: Viewer, firm: FirmMirror) -> Sayable:
    line = t("mirror-firm-line", company=firm.company, shown=firm.shown, people=firm.people, wanted=firm.wanted)
    if not (firm.times.answered or firm.times.missed or firm.times.waiting):
        return line
    return t("mirror-firm-times", line=line, times=times_words(viewer, firm.times))


def firms_page(viewer: Viewer, found: FairnessMirror, *, page: int) -> Reply:
    """Ten firms: how often shown, wanted, and how they answer; the least shown first."""
    firms, is_enough = found.firms, found.is_enough
    title = t("mirror-firms")
    shown = firms[page * PAGE : (page + 1) * PAGE]
    bars = tuple(
        Bar(firm.company, (firm.shown,), (viewer.count(firm.shown),), is_enough and firm.is_forgotten) for firm in shown
    )
    facts = BarChart(viewer.heading(title, t("mirror-no-firms"), t("mirror-shown")), bars)
    told = [_firm_line(viewer, firm) for firm in shown]
    body = [t("stats-period", days=PERIOD.days), lines(*told) if told else t("mirror-no-firms")]
    body += [t("mirror-firms-how")] if is_enough and any(firm.is_forgotten for firm in shown) else []
    ways = []
    if page:
        ways.append(Button(t("button-previous-page"), ShowStats("mirror-firms", page - 1)))
    if (page + 1) * PAGE < len(firms):
        ways.append(Button(t("button-next-page"), ShowStats("mirror-firms", page + 1)))
    rows = (*((tuple(ways),) if ways else ()), (Button(t("button-mirror-back"), ShowStats("mirror", 0)),))
    return figure_page(viewer, title, body, partial(bar_chart, facts), again=ShowStats("mirror-firms", page), rows=rows)

"""What `/stats` shows: the menu, and each page of figures as a picture with the same in words."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.actions import ShowStats
from bot.cards.figures import Viewer, figure_page, language_name, listed, shortened
from bot.flows.profile import ELSEWHERE, MUNICIPALITIES
from bot.i18n import Sayable, lines, literal, t
from bot.pictures.chart_facts import Bar, BarChart, ColumnChart, CountyMap, Panel, Region
from bot.pictures.late import bar_chart, column_chart, county_map
from bot.screen import Button, Reply, Screen, in_rows, screen
from bot.services.answer_times import PERIOD, AnswerTimes, FirmAnswers
from bot.services.figures import UNSAID, Attitudes, Funnel, Municipality, Sources, Week
from bot.services.live import Live
from db.enums import Attitude

#: The pages in the order of the menu.
PAGES = ("reach", "funnel", "map", "live", "answers", "sources", "languages", "attitude", "mirror")
NOTHING = t("stats-nothing")


def menu() -> Screen:
    """All pages, a button each."""
    buttons = [Button(t(f"button-stats-{page}"), ShowStats(page, 0)) for page in PAGES]
    return screen(t("stats-title"), rows=in_rows(buttons))


def reach_page(viewer: Viewer, weeks: Sequence[Week]) -> Reply:
    title = t("stats-reach")
    told = [t("stats-reach-line", week=week.number, new=week.new, active=week.active) for week in weeks]
    panels = tuple(
        Panel(viewer.say(t(f"stats-reach-{name}")), tuple(map(float, values)), tuple(map(viewer.count, values)))
        for name, values in (("new", [week.new for week in weeks]), ("active", [week.active for week in weeks]))
    )
    labels = tuple(viewer.say(t("stats-week", week=week.number)) for week in weeks)
    facts = ColumnChart(viewer.heading(title, NOTHING), labels, panels)
    body = (lines(*told), t("stats-reach-how"))
    return figure_page(viewer, title, body, partial(column_chart, facts), again=ShowStats("reach", 0))


def funnel_page(viewer: Viewer, funnel: Funnel) -> Reply:
    title = t("stats-funnel")
    steps = {
        "started": funnel.started,
        "profile": funnel.profile,
        "matches": funnel.matches,
        "yes": funnel.yes,
        "answered": funnel.answered,
        "visit": funnel.visit,
        "internship": funnel.internship,
        "job": funnel.job,
    }
    told, bars = [], []
    for step, people in steps.items():
        name = t(f"stats-funnel-{step}")
        percent = viewer.percent(people / funnel.started) if funnel.started else viewer.percent(0)
        told.append(t("stats-funnel-line", step=name, count=people, percent=percent))
        bars.append(Bar(viewer.say(name), (people,), (f"{viewer.count(people)} ({percent})",)))
    facts = BarChart(viewer.heading(title, NOTHING), tuple(bars) if funnel.started else ())
    body = (lines(*told), t("stats-funnel-how"))
    return figure_page(viewer, title, body, partial(bar_chart, facts), again=ShowStats("funnel", 0))


def map_page(viewer: Viewer, found: Mapping[str, Municipality]) -> Reply:
    title = t("stats-map")
    inside = {name: found[name] for name in MUNICIPALITIES.values()}
    regions = {name: Region(one.people, viewer.count(one.people)) for name, one in inside.items()}
    has_few = any(one.people is None for one in inside.values())
    facts = CountyMap(
        viewer.heading(title, NOTHING, t("stats-map-what")),
        regions,
        hidden=viewer.say(t("stats-map-few")) if has_few else "",
    )
    told = [
        t("stats-map-line", place=place_name(name), people=viewer.count(one.people), firms=one.firms)
        for name, one in found.items()
    ]
    body = [t("stats-map-what"), lines(*told), *few_note(has_few)]
    return figure_page(viewer, title, body, partial(county_map, facts), again=ShowStats("map", 0))


def place_name(name: str) -> Sayable:
    """A municipality, or where else people live."""
    if name in (ELSEWHERE, UNSAID):
        return t(f"stats-place-{name}")
    return literal(MUNICIPALITIES.get(name, name))


def few_note(has_few: bool) -> tuple[Sayable, ...]:
    """What "few" means, where it stands."""
    return (t("stats-few-note"),) if has_few else ()


def live_page(viewer: Viewer, live: Live | None) -> Reply:
    if live is None:
        return Reply((screen(t("stats-live-none"), rows=((Button(t("button-stats-all"), ShowStats("menu", 0)),),)),))
    title = t("stats-live")
    doors, more_doors = shortened(sorted(live.doors, key=lambda door: -max(door.visitors, door.registered)))
    bars = tuple(
        Bar(
            door.company, (door.registered, door.visitors), (viewer.count(door.registered), viewer.count(door.visitors))
        )
        for door in doors
    )
    legend = (viewer.say(t("stats-live-registered")), viewer.say(t("stats-live-visited")))
    facts = BarChart(viewer.heading(title, t("stats-live-no-doors"), literal(live.event.name)), bars, legend)
    local = live.event.starts_at.astimezone(viewer.at.tzinfo)
    body: list[Sayable] = [
        t("stats-live-event", name=live.event.name, day=local.date(), at=local),
        t("stats-live-people", registered=live.registered, visitors=live.visitors),
    ]
    if doors:
        body.append(
            listed(
                [
                    t(
                        "stats-live-door",
                        company=door.company,
                        registered=door.registered,
                        visitors=door.visitors,
                        lately=door.lately,
                    )
                    for door in doors
                ],
                more_doors,
            )
        )
    if live.buses:
        buses, more_buses = shortened(live.buses)
        told = [t("stats-live-bus", name=bus.name, taken=bus.taken, seats=bus.seats) for bus in buses]
        body.append(listed(told, more_buses))
    return figure_page(viewer, title, body, partial(bar_chart, facts), again=ShowStats("live", 0))


def answers_page(viewer: Viewer, every: AnswerTimes, firms: Sequence[FirmAnswers]) -> Reply:
    title = t("stats-answers")
    shown, left = shortened(firms)
    bars = tuple(
        Bar(firm.company, (firm.times.median_days,), (viewer.say(_firm_words(viewer, firm, True)),), firm.is_silent)
        for firm in shown
    )
    period = t("stats-period", days=PERIOD.days)
    facts = BarChart(viewer.heading(title, t("stats-answers-none"), period), bars)
    told = [t("stats-firm-line", company=firm.company, times=_firm_words(viewer, firm)) for firm in shown]
    body: list[Sayable] = [period]
    body.append(t("stats-answers-all", times=times_words(viewer, every)) if firms else t("stats-answers-none"))
    if told:
        body += [listed(told, left), t("stats-answers-how")]
    return figure_page(viewer, title, body, partial(bar_chart, facts), again=ShowStats("answers", 0))


def times_words(viewer: Viewer, times: AnswerTimes) -> Sayable:
    """How fast, how often in time, and what is missing."""
    if times.median_days is None:
        return t("stats-times-unanswered", missed=times.missed, waiting=times.waiting)
    return t(
        "stats-times",
        days=round(times.median_days, 1),
        percent=viewer.percent(times.share_in_time or 0),
        missed=times.missed,
    )


def _firm_words(viewer: Viewer, firm: FirmAnswers, is_short: bool = False) -> Sayable:
    """The times of a firm, and how long it has been silent if that is long."""
    times = _short_times(viewer, firm.times) if is_short else times_words(viewer, firm.times)
    return t("stats-times-silent", times=times, days=firm.silent_days) if firm.is_silent else times


def _short_times(viewer: Viewer, times: AnswerTimes) -> Sayable:
    """The same beside a bar, where there is less room."""
    if times.median_days is None:
        return t("stats-times-none")
    percent = viewer.percent(times.share_in_time or 0)
    return t("stats-times-short", days=round(times.median_days, 1), percent=percent)


def sources_page(viewer: Viewer, found: Sources) -> Reply:
    title = t("stats-sources")
    codes, left = shortened(found.codes)
    rows: list[tuple[Sayable, int | None]] = [
        *((literal(code.name), code.people) for code in codes),
        (t("stats-sources-without"), found.without),
    ]
    return _split_page(viewer, "sources", title, rows, left)


def languages_page(viewer: Viewer, found: Mapping[str, int | None]) -> Reply:
    rows: list[tuple[Sayable, int | None]] = [(language_name(code), people) for code, people in found.items()]
    return _split_page(viewer, "languages", t("stats-languages"), rows, 0)


def _split_page(
    viewer: Viewer, page: str, title: Sayable, rows: Sequence[tuple[Sayable, int | None]], left: int
) -> Reply:
    """People split into groups: a bar and a line each; small groups are few."""
    bars = tuple(Bar(viewer.say(name), (people,), (viewer.count(people),)) for name, people in rows)
    told = [t("stats-group-line", group=name, people=viewer.count(people)) for name, people in rows]
    facts = BarChart(viewer.heading(title, NOTHING), bars)
    body = [listed(told, left), *few_note(any(people is None for _name, people in rows))]
    return figure_page(viewer, title, body, partial(bar_chart, facts), again=ShowStats(page, 0))


def attitude_page(viewer: Viewer, found: Attitudes | None) -> Reply:
    title = t("stats-attitude")
    legend = (viewer.say(t("stats-attitude-before")), viewer.say(t("stats-attitude-after")))
    bars, told = [], []
    for one in Attitude if found else ():
        shares = [answers[one] / found.people for answers in (found.before, found.after)] if found else []
        percents = [viewer.percent(share) for share in shares]
        name = t(f"stats-attitude-{one.value}")
        bars.append(Bar(viewer.say(name), tuple(shares), tuple(percents)))
        told.append(t("stats-attitude-line", answer=name, before=percents[0], after=percents[1]))
    facts = BarChart(viewer.heading(title, t("stats-attitude-none")), tuple(bars), legend if bars else ())
    body: list[Sayable] = [t("stats-attitude-none")]
    if found:
        body = [t("stats-attitude-people", count=found.people), lines(*told)]
    return figure_page(viewer, title, body, partial(bar_chart, facts), again=ShowStats("attitude", 0))

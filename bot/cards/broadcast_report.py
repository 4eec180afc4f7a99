"""A broadcast under way and afterwards: the progress that changes in place, and the report with its picture."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.actions import RunBroadcast
from bot.cards.broadcasts import button_label, state_word
from bot.cards.segments import language_word
from bot.i18n import FALLBACK_LANGUAGE, STAFF_LANGUAGES, Sayable, lines, say, t
from bot.pictures.broadcast_chart import Bars, BroadcastChart, Hours, draw_chart
from bot.screen import Button, Picture, Screen, screen
from bot.services.broadcast_figures import Progress, Report
from bot.services.broadcasts import LINK
from db.enums import BroadcastState
from db.models import Broadcast

_BLOCKS = 12
#: So many hours are told and drawn: the first day.
HOURS = 24
#: More lines of languages do not fit under a picture; the picture shows them all.
_MOST_LANGUAGES = 7
_OVER = (BroadcastState.DONE, BroadcastState.STOPPED)


def progress_screen(broadcast: Broadcast, progress: Progress, *, now: datetime, zone: ZoneInfo) -> Screen:
    """Bar, numbers, time left, and what can be done about it."""
    texts: list[Sayable] = [
        lines(
            t("cast-progress-title", number=broadcast.id, state=state_word(broadcast.state)),
            t("cast-bar", bar=_bar(progress), percent=_percent(progress)),
        ),
        lines(*_numbers(progress)),
    ]
    if broadcast.state is BroadcastState.RUNNING and progress.waiting:
        texts.append(_time_left(progress, now=now, zone=zone))
    if broadcast.state is BroadcastState.PAUSED:
        texts.append(t("cast-is-paused"))
    return screen(
        *texts, rows=(*_ways(broadcast), (Button(t("button-cast-list"), RunBroadcast(broadcast.id, "list")),))
    )


def _bar(progress: Progress) -> str:
    full = _percent(progress) * _BLOCKS // 100
    return "▓" * full + "░" * (_BLOCKS - full)


def _percent(progress: Progress) -> int:
    """The share of copies that are through, sent or not. What is stopped was never on its way."""
    total = progress.sent + progress.blocked + progress.failed + progress.said_no + progress.stopped + progress.waiting
    return 100 * (total - progress.waiting - progress.stopped) // total if total else 100


def _numbers(progress: Progress) -> list[Sayable]:
    optional = {"waiting": progress.waiting, "blocked": progress.blocked, "failed": progress.failed}
    optional |= {"said-no": progress.said_no, "stopped": progress.stopped}
    return [
        t("cast-n-receivers", count=progress.receivers),
        t("cast-n-sent", count=progress.sent),
        *(t(f"cast-n-{name}", count=number) for name, number in optional.items() if number),
    ]


def _time_left(progress: Progress, *, now: datetime, zone: ZoneInfo) -> Sayable:
    if progress.next_at is not None and progress.next_at > now + timedelta(minutes=30):
        local = progress.next_at.astimezone(zone)
        return t("cast-waits-until", day=local.date(), at=local)
    if progress.seconds_left is None:
        return t("cast-just-begun")
    return t("cast-time-left", minutes=round(progress.seconds_left / 60))


def _ways(broadcast: Broadcast) -> tuple[tuple[Button, ...], ...]:
    def go(key: str, step: str) -> Button:
        return Button(t(key), RunBroadcast(broadcast.id, step))

    if broadcast.state in _OVER:
        return ((go("button-cast-report", "report"),),)
    first = (
        go("button-cast-go-on", "go") if broadcast.state is BroadcastState.PAUSED else go("button-cast-pause", "pause")
    )
    return ((first, go("button-cast-stop", "stop")), (go("button-cast-renew", "page"),))


def report_screen(broadcast: Broadcast, report: Report, *, language: str, zone: ZoneInfo, now: datetime) -> Screen:
    """What came of it, in words and as a picture that shows the same."""
    progress = report.progress
    texts: list[Sayable] = [
        t("cast-report-title", number=broadcast.id, state=state_word(broadcast.state)),
        lines(*_numbers(progress)),
        lines(
            t("cast-n-pressed", count=report.pressed, percent=_share(report.pressed, progress.sent)),
            *_button_lines(broadcast, report),
            t("cast-n-registered", count=report.registered, percent=_share(report.registered, progress.sent)),
            *([t("cast-n-left", count=report.said_no_after)] if report.said_no_after else []),
        ),
    ]
    by_language = _language_lines(report)
    texts.extend([lines(*by_language)] if by_language else [])
    texts.extend([t("cast-links-uncounted")] if any(one["kind"] == LINK for one in broadcast.buttons) else [])
    renew = (Button(t("button-cast-renew"), RunBroadcast(broadcast.id, "report")),)
    if not report.sent_by_language:
        return screen(*texts, rows=(renew,))
    chart = _chart(broadcast, report, language=language, zone=zone, now=now)
    return Screen(tuple(texts), (renew,), picture=Picture(partial(draw_chart, chart)))


def _language_lines(report: Report) -> list[Sayable]:
    """A line for each language, most sent first; what is beyond the room under a picture is counted together."""
    ordered = sorted(report.sent_by_language, key=lambda code: -report.sent_by_language[code])
    named = ordered if len(ordered) <= _MOST_LANGUAGES else ordered[: _MOST_LANGUAGES - 1]
    groups: list[tuple[Sayable, list[str]]] = [(language_word(code), [code]) for code in named]
    if len(named) < len(ordered):
        groups.append((t("cast-report-other-languages"), ordered[len(named) :]))
    return [
        t(
            "cast-report-language",
            language=language,
            sent=_sum(report.sent_by_language, codes),
            pressed=_sum(report.pressed_by_language, codes),
            registered=_sum(report.registered_by_language, codes),
        )
        for language, codes in groups
    ]


def _sum(counts: Mapping[str, int], codes: Sequence[str]) -> int:
    return sum(counts.get(code, 0) for code in codes)


def _share(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0


def _button_lines(broadcast: Broadcast, report: Report) -> list[Sayable]:
    """How many people pressed each button that can be counted."""
    return [
        t("cast-n-button", label=button_label(button), count=report.pressed_by_button.get(str(number), 0))
        for number, button in enumerate(broadcast.buttons)
        if button["kind"] != LINK
    ]


def _chart(broadcast: Broadcast, report: Report, *, language: str, zone: ZoneInfo, now: datetime) -> BroadcastChart:
    # Texts for staff are in two languages; other readers get the second one, as everywhere.
    reader = language if language in STAFF_LANGUAGES else FALLBACK_LANGUAGE

    def words(text: Sayable) -> str:
        return say(reader, text)

    codes = sorted(report.sent_by_language, key=lambda code: -report.sent_by_language[code])
    bars = tuple(
        Bars(
            words(language_word(code)),
            (
                report.sent_by_language[code],
                report.pressed_by_language.get(code, 0),
                report.registered_by_language.get(code, 0),
            ),
        )
        for code in codes
    )
    local = (broadcast.started_at or now).astimezone(zone)
    return BroadcastChart(
        title=words(t("cast-chart-title", number=broadcast.id, day=local.date())),
        series=tuple(words(t(f"cast-chart-{name}")) for name in ("sent", "pressed", "registered")),
        by_language_title=words(t("cast-chart-languages")),
        by_language=bars,
        by_hour_title=words(t("cast-chart-hours")),
        by_hour=_hours(report, zone),
    )


def _hours(report: Report, zone: ZoneInfo) -> tuple[Hours, ...]:
    """Every hour from the first copy on, for a day at most, also those in which nothing happened."""
    known = sorted({*report.sent_by_hour, *report.pressed_by_hour})
    if not known:
        return ()
    count = min(HOURS, int((known[-1] - known[0]).total_seconds() // 3600) + 1)
    hours = [known[0] + timedelta(hours=number) for number in range(count)]
    return tuple(
        Hours(f"{hour.astimezone(zone):%H}", report.sent_by_hour.get(hour, 0), report.pressed_by_hour.get(hour, 0))
        for hour in hours
    )

"""A page of figures: a picture, the same figures in words, and the ways on. In the viewer's language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from babel import Locale
from babel.numbers import format_percent

from bot.actions import ShowStats
from bot.i18n import FALLBACK_LANGUAGE, STAFF_LANGUAGES, Sayable, Words, lines, say, t
from bot.pictures.chart_facts import Heading
from bot.screen import Button, Picture, Reply, Screen, reply

#: Bot API: captions have at most 1024 characters; a title and some room are kept for what comes besides.
MAX_CAPTION = 1000
#: So many rows a picture has, and its text as many lines.
MOST = 12

Item = TypeVar("Item")
Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: the language in which pictures are written (one that staff have texts in), and the local time."""

    language: str
    at: datetime

    def say(self, text: Sayable) -> str:
        return say(self.language, text)

    def count(self, value: int | None) -> str:
        """A count of people; None is few."""
        return self.say(t("stats-few") if value is None else t("stats-number", value=value))

    def percent(self, share: float) -> str:
        return str(format_percent(share, locale=Locale.parse(self.language)))

    def heading(self, title: Sayable, nothing: Sayable, subtitle: Sayable | None = None) -> Heading:
        """What stands on every picture of ours."""
        said = [self.say(subtitle)] if subtitle is not None else []
        return Heading(
            language=self.language,
            title=self.say(title),
            subtitle=" · ".join([self.say(t("stats-at", day=self.at.date(), at=self.at)), *said]),
            footer=self.say(t("eu-support")),
            nothing=self.say(nothing),
        )


def viewer(language: str, at: datetime) -> Viewer:
    """A viewer whose language has no texts for staff sees English."""
    return Viewer(language if language in STAFF_LANGUAGES else FALLBACK_LANGUAGE, at)


def figure_page(
    viewer: Viewer,
    title: Sayable,
    body: Sequence[Sayable],
    draw: Callable[[], bytes],
    *,
    again: ShowStats,
    rows: tuple[Row, ...] = (),
) -> Reply:
    """The picture with the figures as its caption; a caption that is too long follows as a message of its own."""
    heading = t("stats-heading", title=title)
    ways = (*rows, *_ways(again))
    picture = Picture(draw)
    if len("\n\n".join(viewer.say(text) for text in (heading, *body))) <= MAX_CAPTION:
        return reply(Screen((heading, *body), ways, picture=picture))
    return reply(Screen((heading,), picture=picture), Screen(tuple(body), ways))


def _ways(again: ShowStats) -> tuple[Row, ...]:
    return (
        (Button(t("button-stats-refresh"), again),),
        (Button(t("button-stats-all"), ShowStats("menu", 0)),),
    )


def shortened(items: Sequence[Item]) -> tuple[Sequence[Item], int]:
    """As many as fit, and how many are left over."""
    return items[:MOST], max(0, len(items) - MOST)


def listed(told: Sequence[Sayable], left: int) -> Sayable:
    """Lines under each other, with how many more there are."""
    return lines(*told, *([t("stats-more", count=left)] if left else []))


def language_name(code: str) -> Words:
    """A language's name in the languages of staff, as it begins a line."""
    names = {one: str(Locale.parse(one).languages.get(code, code)) for one in STAFF_LANGUAGES}
    return Words({one: name[:1].upper() + name[1:] for one, name in names.items()})

"""Staff's figures: `/stats` and the fairness mirror `/mirror`."""

from collections.abc import Awaitable, Callable

from bot.actions import ShowStats
from bot.cards import mirror as mirror_cards
from bot.cards import stats as stats_cards
from bot.cards.figures import Viewer, viewer
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.screen import Reply, reply
from bot.services import answer_times, figures, live, mirror
from bot.services.mirror import Axis, FairnessMirror
from bot.services.staff import require_staff


async def on_stats(turn: Turn) -> Reply:
    """`/stats`: the menu of figures."""
    require_staff(turn.person)
    return reply(stats_cards.menu())


async def on_mirror(turn: Turn) -> Reply:
    """`/mirror`: what stands out, and what to do about it."""
    return reply(mirror_cards.mirror_screen(_viewer(turn), await _mirror(turn, is_look=True)))


async def on_show_stats(turn: Turn, action: ShowStats) -> Reply:
    """One page of figures."""
    require_staff(turn.person)
    page = _PAGES.get(action.page)
    if page is not None:
        return await page(turn)
    if action.page == "mirror-firms":
        found = await _mirror(turn)
        return mirror_cards.firms_page(_viewer(turn), found, page=min(action.number, 10_000))
    prefix, _, axis = action.page.partition("-")
    if prefix == "mirror" and axis in set(Axis):
        found = await _mirror(turn)
        return mirror_cards.group_page(_viewer(turn), found.groups[Axis(axis)])
    raise NoLongerPossible("button-unknown")


def _viewer(turn: Turn) -> Viewer:
    return viewer(turn.person.language, turn.now.astimezone(turn.settings.timezone))


async def _mirror(turn: Turn, *, is_look: bool = False) -> FairnessMirror:
    zone = turn.settings.timezone
    return await mirror.look(turn.session, actor=turn.person, now=turn.now, zone=zone, is_look=is_look)


async def _reach(turn: Turn) -> Reply:
    weeks = await figures.reach(turn.session, actor=turn.person, now=turn.now, zone=turn.settings.timezone)
    return stats_cards.reach_page(_viewer(turn), weeks)


async def _funnel(turn: Turn) -> Reply:
    return stats_cards.funnel_page(_viewer(turn), await figures.funnel(turn.session, actor=turn.person))


async def _map(turn: Turn) -> Reply:
    return stats_cards.map_page(_viewer(turn), await figures.municipalities(turn.session, actor=turn.person))


async def _live(turn: Turn) -> Reply:
    return stats_cards.live_page(_viewer(turn), await live.live(turn.session, actor=turn.person, now=turn.now))


async def _answers(turn: Turn) -> Reply:
    every, firms = await answer_times.answer_times(
        turn.session, actor=turn.person, now=turn.now, zone=turn.settings.timezone
    )
    return stats_cards.answers_page(_viewer(turn), every, firms)


async def _sources(turn: Turn) -> Reply:
    return stats_cards.sources_page(_viewer(turn), await figures.sources(turn.session, actor=turn.person))


async def _languages(turn: Turn) -> Reply:
    return stats_cards.languages_page(_viewer(turn), await figures.chat_languages(turn.session, actor=turn.person))


async def _attitude(turn: Turn) -> Reply:
    return stats_cards.attitude_page(_viewer(turn), await figures.attitudes(turn.session, actor=turn.person))


_PAGES: dict[str, Callable[[Turn], Awaitable[Reply]]] = {
    "menu": on_stats,
    "reach": _reach,
    "funnel": _funnel,
    "map": _map,
    "live": _live,
    "answers": _answers,
    "sources": _sources,
    "languages": _languages,
    "attitude": _attitude,
    "mirror": on_mirror,
}

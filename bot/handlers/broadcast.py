"""`/broadcast`: staff write to many people, look at every language, send, watch, and read what came of it."""

from collections.abc import Awaitable, Callable
from functools import partial

from bot.actions import RunBroadcast, is_number
from bot.cards.broadcast_report import report_screen
from bot.cards.broadcasts import (
    buttons_screen,
    copy_screen,
    events_screen,
    in_language,
    list_screen,
    preview_heading,
    preview_screen,
    texts_screen,
)
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.handlers import broadcast_writing
from bot.handlers.broadcast_pages import page_of
from bot.handlers.broadcast_receivers import segment_page
from bot.i18n import SOURCE_LANGUAGE, languages, t
from bot.screen import Button, Reply, Screen, reply, screen
from bot.services import broadcast_figures, broadcast_runs, broadcasts, events
from bot.services.broadcast_runs import CountChanged
from bot.services.broadcast_words import check_texts
from bot.services.staff import require_staff
from db.enums import BroadcastState, EventState
from db.models import Broadcast, Event

#: States that a tap leads to, told in words above the page.
_TOLD = (BroadcastState.WAITING, BroadcastState.SCHEDULED, BroadcastState.RUNNING)
#: So many evenings are offered.
EVENTS = 6


async def on_broadcast(turn: Turn) -> Reply:
    """`/broadcast`: the newest broadcasts, and a way to write another."""
    found = await broadcasts.list_broadcasts(turn.session, actor=turn.person)
    await broadcast_writing.leave(turn)
    return reply(list_screen(found))


async def on_run_broadcast(turn: Turn, action: RunBroadcast) -> Reply:
    """A page or deed of a broadcast."""
    require_staff(turn.person)
    step, _, value = action.step.partition("-")
    if step == "list":
        return await on_broadcast(turn)
    if step == "new":
        draft = await broadcasts.begin_broadcast(turn.session, actor=turn.person, now=turn.now)
        return await broadcast_writing.begin_text(turn, draft, SOURCE_LANGUAGE, is_first=True)
    if step in _READING:
        return await _READING[step](turn, await broadcasts.broadcast_of(turn.session, action.broadcast_id), value)
    if step in _RUNNING:
        return await _RUNNING[step](turn, action.broadcast_id, value)
    if step in _CHANGING:
        draft = await broadcasts.draft_of(turn.session, action.broadcast_id, actor=turn.person)
        return await _CHANGING[step](turn, draft, value)
    raise NoLongerPossible("button-unknown")


# Looking at it: nothing changes.


async def _page(turn: Turn, broadcast: Broadcast, _value: str) -> Reply:
    await broadcast_writing.leave(turn)
    return reply(await page_of(turn, broadcast))


async def _preview(turn: Turn, broadcast: Broadcast, value: str) -> Reply:
    """The copy as readers of a language get it, under a line that says whose words they see."""
    wanted = [code for code in languages() if value in (code, "all")]
    if not wanted:
        count = await broadcasts.count_of(turn.session, broadcast, now=turn.now, zone=turn.settings.timezone)
        return reply(preview_screen(broadcast, count))
    shown = []
    for language in wanted:
        copy = await _copy(turn, broadcast, language)
        shown += [screen(preview_heading(broadcast, language)), copy]
    return Reply(tuple(shown), keep=True)


async def _test(turn: Turn, broadcast: Broadcast, _value: str) -> Reply:
    """The copy to oneself, as it will be."""
    return Reply((await _copy(turn, broadcast, turn.person.language),), keep=True)


async def _copy(turn: Turn, broadcast: Broadcast, language: str) -> Screen:
    event = await broadcasts.event_of(turn.session, broadcast)
    check_texts(broadcast, event)
    copy = copy_screen(broadcast, language, first_name=turn.telegram_name[:60], event=event)
    if copy is None:
        raise AppError("cast-event-gone")
    return in_language(copy, language)


async def _report(turn: Turn, broadcast: Broadcast, _value: str) -> Reply:
    report = await broadcast_figures.report_of(turn.session, broadcast, now=turn.now)
    zone, language = turn.settings.timezone, turn.person.language
    return Reply((report_screen(broadcast, report, language=language, zone=zone, now=turn.now),), keep=True)


# Changing a draft.


async def _texts(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    return reply(texts_screen(draft))


async def _text(turn: Turn, draft: Broadcast, value: str) -> Reply:
    if value not in languages():
        raise NoLongerPossible("button-unknown")
    return await broadcast_writing.begin_text(turn, draft, value)


async def _drop_text(turn: Turn, draft: Broadcast, value: str) -> Reply:
    await broadcasts.drop_text(turn.session, draft, language=value, actor=turn.person)
    return reply(texts_screen(draft))


async def _unattach(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    await broadcasts.set_attachment(turn.session, draft, None, actor=turn.person)
    return reply(texts_screen(draft).led_by(t("cast-unattached")))


async def _buttons(_turn: Turn, draft: Broadcast, _value: str) -> Reply:
    return reply(buttons_screen(draft))


async def _add(_turn: Turn, draft: Broadcast, value: str) -> Reply:
    broadcasts.toggle_page(draft, value)
    return reply(buttons_screen(draft))


async def _drop_links(_turn: Turn, draft: Broadcast, _value: str) -> Reply:
    broadcasts.drop_links(draft)
    return reply(buttons_screen(draft))


async def _receivers(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    return reply(await segment_page(turn, draft))


async def _events(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    return reply(events_screen(draft, await _choosable(turn)))


async def _choosable(turn: Turn) -> list[Event]:
    found = await events.list_events(turn.session)
    return [event for event in found if event.state is EventState.PUBLISHED][:EVENTS]


async def _event(turn: Turn, draft: Broadcast, value: str) -> Reply:
    known = {str(event.id): event.id for event in await _choosable(turn)} | {"0": None}
    if value not in known:
        raise NoLongerPossible("button-unknown")
    draft.event_id = known[value]
    return reply(await page_of(turn, draft))


async def _now(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    draft.scheduled_at = None
    await broadcast_writing.leave(turn)
    return reply(await page_of(turn, draft))


async def _remove(turn: Turn, draft: Broadcast, value: str) -> Reply:
    if value != "yes":
        rows = (
            (Button(t("button-cast-remove-yes"), RunBroadcast(draft.id, "remove-yes")),),
            (Button(t("button-keep"), RunBroadcast(draft.id, "page")),),
        )
        return reply(screen(t("cast-remove-ask", number=draft.id), rows=rows))
    await broadcast_writing.leave(turn)
    await broadcasts.remove_draft(turn.session, draft, actor=turn.person, now=turn.now)
    return (await on_broadcast(turn)).led_by(t("cast-removed"))


# Sending it.


async def _send(turn: Turn, broadcast_id: int, value: str) -> Reply:
    return await _counted(turn, broadcast_id, value, partial(broadcast_runs.confirm, shown_at=turn.pressed))


async def _approve(turn: Turn, broadcast_id: int, value: str) -> Reply:
    return await _counted(turn, broadcast_id, value, broadcast_runs.approve)


async def _counted(turn: Turn, broadcast_id: int, value: str, deed: Callable[..., Awaitable[Broadcast]]) -> Reply:
    """Confirm the number on the button; when it is another by now, the page comes again with the new one."""
    if not is_number(value):
        raise NoLongerPossible("button-unknown")
    zone = turn.settings.timezone
    try:
        broadcast = await deed(
            turn.session, broadcast_id=broadcast_id, expected=int(value), actor=turn.person, now=turn.now, zone=zone
        )
    except CountChanged as changed:
        told = t(changed.text_key, **changed.args_of_text)
        return reply((await page_of(turn, await broadcasts.broadcast_of(turn.session, broadcast_id))).led_by(told))
    await broadcast_writing.leave(turn)
    page = await page_of(turn, broadcast)
    return reply(page.led_by(t(f"cast-told-{broadcast.state.value}")) if broadcast.state in _TOLD else page)


async def _take_back(turn: Turn, broadcast_id: int, _value: str) -> Reply:
    broadcast = await broadcast_runs.take_back(turn.session, broadcast_id=broadcast_id, actor=turn.person, now=turn.now)
    return reply((await page_of(turn, broadcast)).led_by(t("cast-told-draft")))


async def _pause(turn: Turn, broadcast_id: int, _value: str) -> Reply:
    broadcast = await broadcast_runs.pause(turn.session, broadcast_id=broadcast_id, actor=turn.person, now=turn.now)
    return reply(await page_of(turn, broadcast))


async def _go_on(turn: Turn, broadcast_id: int, _value: str) -> Reply:
    broadcast = await broadcast_runs.go_on(
        turn.session, broadcast_id=broadcast_id, actor=turn.person, now=turn.now, zone=turn.settings.timezone
    )
    return reply(await page_of(turn, broadcast))


async def _stop(turn: Turn, broadcast_id: int, _value: str) -> Reply:
    broadcast = await broadcast_runs.stop(turn.session, broadcast_id=broadcast_id, actor=turn.person, now=turn.now)
    return reply(await page_of(turn, broadcast))


_READING: dict[str, Callable[[Turn, Broadcast, str], Awaitable[Reply]]] = {
    "page": _page,
    "preview": _preview,
    "test": _test,
    "report": _report,
}
_CHANGING: dict[str, Callable[[Turn, Broadcast, str], Awaitable[Reply]]] = {
    "texts": _texts,
    "text": _text,
    "skip": broadcast_writing.skip_text,
    "attach": broadcast_writing.attach_table,
    "drop": _drop_text,
    "unattach": _unattach,
    "buttons": _buttons,
    "add": _add,
    "link": broadcast_writing.begin_link,
    "nolinks": _drop_links,
    "label": broadcast_writing.skip_label,
    "receivers": _receivers,
    "events": _events,
    "event": _event,
    "time": broadcast_writing.begin_moment,
    "now": _now,
    "remove": _remove,
}
_RUNNING: dict[str, Callable[[Turn, int, str], Awaitable[Reply]]] = {
    "send": _send,
    "approve": _approve,
    "back": _take_back,
    "pause": _pause,
    "go": _go_on,
    "stop": _stop,
}

"""A receiver's tap under a broadcast: counted, then the page opens below; the message itself stays."""

from dataclasses import replace

from bot.actions import MyEvening, News, PressBroadcast, is_number
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import candidate, evening, news
from bot.i18n import t
from bot.screen import Reply, reply, screen
from bot.services import broadcast_figures, broadcasts
from bot.services.broadcast_figures import STOP_BUTTON
from db.enums import BroadcastState
from db.models import Broadcast

_NOT_SENT = (BroadcastState.DRAFT, BroadcastState.WAITING, BroadcastState.SCHEDULED)


async def on_press(turn: Turn, action: PressBroadcast) -> Reply:
    """Count it if the person got the broadcast, and do what the button says."""
    broadcast = await broadcasts.broadcast_of(turn.session, action.broadcast_id)
    if broadcast.state in _NOT_SENT and not turn.person.is_staff:
        # Nobody has such a button yet but staff, who try their draft out.
        raise NoLongerPossible("button-unknown")
    if action.button == STOP_BUTTON:
        return await _stop(turn, broadcast)
    number = int(action.button) if is_number(action.button) else -1
    if not 0 <= number < len(broadcast.buttons):
        raise NoLongerPossible("button-unknown")
    await _count(turn, broadcast, str(number))
    try:
        opened = await _open(turn, broadcast, str(broadcast.buttons[number]["kind"]))
    except NoLongerPossible as error:
        # They did press, though the evening is over by now: it stays counted.
        opened = reply(screen(t(error.text_key, **error.args_of_text)))
    return replace(opened, keep=True)


async def _count(turn: Turn, broadcast: Broadcast, button: str) -> bool:
    return await broadcast_figures.note_press(
        turn.session, broadcast_id=broadcast.id, person=turn.person, button=button, now=turn.now
    )


async def _stop(turn: Turn, broadcast: Broadcast) -> Reply:
    """No such messages from now on. Staff who try out their own broadcast only learn what the button does."""
    is_receiver = await _count(turn, broadcast, STOP_BUTTON)
    if turn.person.is_staff and not is_receiver:
        return reply(toast=t("cast-stop-tried"))
    return await news.on_news(turn, News("no"))


async def _open(turn: Turn, broadcast: Broadcast, kind: str) -> Reply:
    match kind:
        case "register" if broadcast.event_id is not None:
            return await evening.on_my_evening(turn, MyEvening(broadcast.event_id, "show"))
        case "register" | "evening":
            return await evening.on_evening(turn)
        case "matches":
            return await candidate.on_matches(turn)
    raise NoLongerPossible("button-unknown")

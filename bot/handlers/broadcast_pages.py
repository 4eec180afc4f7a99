"""The page of one broadcast, whatever state it is in; other handlers lead back to it."""

from bot.cards.broadcast_report import progress_screen
from bot.cards.broadcasts import confirmed_screen, draft_screen, facts_lines
from bot.edge import Turn
from bot.screen import Screen
from bot.services import broadcast_figures, broadcasts, segments
from db.enums import BroadcastState
from db.models import Broadcast

_NOT_BEGUN = (BroadcastState.DRAFT, BroadcastState.WAITING, BroadcastState.SCHEDULED)


async def page_of(turn: Turn, broadcast: Broadcast) -> Screen:
    """A draft to change, one that waits, or the progress of one that runs or ran."""
    zone = turn.settings.timezone
    await turn.session.flush()
    if broadcast.state not in _NOT_BEGUN:
        progress = await broadcast_figures.progress_of(turn.session, broadcast, now=turn.now)
        return progress_screen(broadcast, progress, now=turn.now, zone=zone)
    count = await broadcasts.count_of(turn.session, broadcast, now=turn.now, zone=zone)
    event = await broadcasts.event_of(turn.session, broadcast)
    facts = facts_lines(broadcast, count, event, await segments.referral_codes(turn.session), zone)
    if broadcast.state is BroadcastState.DRAFT:
        return draft_screen(broadcast, facts, count, zone)
    is_waiting = broadcast.state is BroadcastState.WAITING
    may_approve = is_waiting and broadcast.confirmed_by != turn.person.id
    return confirmed_screen(broadcast, facts, count, may_approve=may_approve)

"""Staff choose by taps who gets a broadcast, and keep the choice under a name."""

from bot.actions import ChooseReceivers, is_number
from bot.cards.segments import FILTERS, NO_VALUE, filter_screen, options_of, saved_screen, segment_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import broadcast_writing
from bot.i18n import t
from bot.screen import Reply, Screen, reply
from bot.services import broadcasts, segments
from db.models import Broadcast


async def segment_page(turn: Turn, draft: Broadcast) -> Screen:
    """All filters of a draft, with the count as it is now."""
    await turn.session.flush()
    count = await broadcasts.count_of(turn.session, draft, now=turn.now, zone=turn.settings.timezone)
    codes = await segments.referral_codes(turn.session)
    return segment_screen(draft, count, codes, has_saved=bool(await segments.list_segments(turn.session)))


async def on_choose_receivers(turn: Turn, action: ChooseReceivers) -> Reply:
    """A filter's page, one of its values, or something about saved segments."""
    draft = await broadcasts.draft_of(turn.session, action.broadcast_id, actor=turn.person)
    match action.what:
        case "page":
            await broadcast_writing.leave(turn)
            return reply(await segment_page(turn, draft))
        case "clear":
            draft.filters = {}
            return reply(await segment_page(turn, draft))
        case "save":
            return await broadcast_writing.begin_name(turn, draft)
        case "saved":
            return reply(await _saved(turn, draft))
        case "use" | "forget":
            return await _with_saved(turn, draft, action.what, action.value)
    if action.what not in FILTERS:
        raise NoLongerPossible("button-unknown")
    return await _filter(turn, draft, action.what, action.value)


async def _filter(turn: Turn, draft: Broadcast, name: str, value: str) -> Reply:
    codes = await segments.referral_codes(turn.session)
    if value != NO_VALUE:
        if value not in options_of(name, codes):
            raise NoLongerPossible("button-unknown")
        broadcasts.toggle_filter(draft, name, value)
        await turn.session.flush()
    count = await broadcasts.count_of(turn.session, draft, now=turn.now, zone=turn.settings.timezone)
    event = await broadcasts.event_of(turn.session, draft)
    return reply(filter_screen(draft, name, count, codes, event))


async def _saved(turn: Turn, draft: Broadcast) -> Screen:
    return saved_screen(draft, await segments.list_segments(turn.session))


async def _with_saved(turn: Turn, draft: Broadcast, deed: str, value: str) -> Reply:
    if not is_number(value):
        raise NoLongerPossible("button-unknown")
    if deed == "use":
        segment = await segments.segment_of(turn.session, int(value))
        draft.filters = dict(segment.filters)
        return reply((await segment_page(turn, draft)).led_by(t("cast-segment-used", name=segment.name)))
    await segments.remove_segment(turn.session, segment_id=int(value), actor=turn.person, now=turn.now)
    return reply(await _saved(turn, draft))

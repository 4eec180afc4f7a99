"""A contact's taps about the own doors on the evening. Who may is read from the database each time."""

from bot.actions import FirmEvening, is_number
from bot.cards.firm_evening import code_screen, firms_screen, own_doors_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.i18n import Sayable, t
from bot.screen import Reply, reply
from bot.services import firm_evening, programme, shut_doors


async def on_firm_evening(turn: Turn, action: FirmEvening) -> Reply:
    """A page or deed of the own doors; without a firm, of the only one or of the one to choose."""
    company_id = action.company_id
    if company_id == 0:
        firms = await firm_evening.own_firms(turn.session, actor=turn.person)
        if len(firms) > 1:
            return reply(firms_screen(firms))
        company_id = firms[0].id
    step, _, value = action.step.partition("-")
    match step:
        case "page":
            return await _page(turn, company_id)
        case "code":
            return await _code(turn, company_id)
        case "shut" if is_number(value, digits=3):
            return await _shut(turn, company_id, int(value))
        case "open":
            return await _open(turn, company_id)
    raise NoLongerPossible("button-unknown")


async def _page(turn: Turn, company_id: int, *before: Sayable) -> Reply:
    own = await firm_evening.own_doors(turn.session, company_id=company_id, actor=turn.person, now=turn.now)
    return reply(own_doors_screen(own, now=turn.now).led_by(*before))


async def _is_shut(turn: Turn, company_id: int) -> bool:
    stop = await firm_evening.own_stop(turn.session, company_id=company_id, actor=turn.person, now=turn.now)
    return shut_doors.shut_until(stop, turn.now) is not None


async def _open(turn: Turn, company_id: int) -> Reply:
    was_shut = await _is_shut(turn, company_id)
    await firm_evening.reopen_own(turn.session, company_id=company_id, actor=turn.person, now=turn.now)
    return await _page(turn, company_id, t("firm-evening-opened" if was_shut else "firm-evening-open-before"))


async def _shut(turn: Turn, company_id: int, minutes: int) -> Reply:
    was_shut = await _is_shut(turn, company_id)
    stop, told = await firm_evening.shut_own(
        turn.session, company_id=company_id, minutes=minutes, actor=turn.person, now=turn.now
    )
    until = (stop.shut_until or turn.now).astimezone(programme.zone_of(stop.event))
    key = "firm-evening-shut-before" if was_shut else "firm-evening-shut-now"
    return await _page(turn, company_id, t(key, until=until, told=told))


async def _code(turn: Turn, company_id: int) -> Reply:
    stop = await firm_evening.own_stop(turn.session, company_id=company_id, actor=turn.person, now=turn.now)
    shown = code_screen(
        stop,
        spoken=await firm_evening.spoken_code(turn.session, stop),
        language=turn.person.language,
        bot_username=turn.bot_username,
    )
    return Reply((shown,), keep=True)

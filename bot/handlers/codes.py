"""Referral codes of staff and of partners: make one, its link and sheet, how far it reaches, close it."""

from typing import Any

from bot.actions import RunCode
from bot.cards.codes import code_list, code_page, sheet_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.help import REFERRAL
from bot.handlers import questionnaire
from bot.i18n import t
from bot.screen import Reply, reply
from bot.services import audit, conversations, referrals


async def on_codes(turn: Turn, page: int = 0) -> Reply:
    """`/codes`: the codes, open ones first."""
    found, total = await referrals.page_of(turn.session, actor=turn.person, page=page)
    return reply(code_list(found, page=page, total=total))


async def on_own_codes(turn: Turn, page: int = 0) -> Reply:
    """`/mycodes`: a partner's own codes; staff have all of them."""
    if turn.person.is_staff:
        return await on_codes(turn, page)
    found, total = await referrals.own_page(turn.session, actor=turn.person, page=page)
    return reply(code_list(found, page=page, total=total, is_own=True))


async def on_run_code(turn: Turn, action: RunCode) -> Reply:
    """A page of codes, one code, or a deed: of any code for staff, for partners of their own."""
    match action.step:
        case "list":
            return await on_own_codes(turn, page=min(action.code_id, 10_000))
        case "new":
            await referrals.require_maker(turn.session, turn.person)
            conversation = await conversations.begin_with(
                turn.session, turn.person, REFERRAL.name, subject_id=0, answers={}, cursor=None, now=turn.now
            )
            return await questionnaire.ask(turn, conversation)
        case "page":
            return await _page(turn, action.code_id)
        case "sheet":
            turn.spend_heavily()
            code = await referrals.code_of(turn.session, code_id=action.code_id, actor=turn.person)
            if turn.person.is_staff:
                audit.record(turn.session, turn.person, "code-sheet-made", now=turn.now, code=code.name)
            return Reply((sheet_screen(code, bot_username=turn.bot_username),), keep=True)
        case "close" | "open":
            is_open = action.step == "open"
            await referrals.set_open(
                turn.session, code_id=action.code_id, is_open=is_open, actor=turn.person, now=turn.now
            )
            return (await _page(turn, action.code_id)).led_by(t(f"code-now-{'open' if is_open else 'closed'}"))
    raise NoLongerPossible("button-unknown")


async def _page(turn: Turn, code_id: int) -> Reply:
    code = await referrals.code_of(turn.session, code_id=code_id, actor=turn.person)
    reach = await referrals.reach_of(turn.session, code, actor=turn.person, today=turn.today)
    owner = await referrals.owner_of(turn.session, code) if turn.person.is_staff else None
    return reply(code_page(code, reach, bot_username=turn.bot_username, owner=owner))


async def on_finish(turn: Turn, _flow: str, _subject: int, answers: dict[str, Any]) -> Reply:
    """The name of a new code was typed."""
    code = await referrals.make_code(turn.session, name=answers["name"], actor=turn.person, now=turn.now)
    return (await _page(turn, code.id)).led_by(t("code-made"))

"""Staff look after the dialogues with ambassadors: lists, reading both sides, held messages, stopping one."""

from bot.actions import ListDialogues, RunDialogue, is_number
from bot.cards import dialogues as cards
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.i18n import t
from bot.screen import Reply, reply
from bot.services import dialogue_care, dialogues
from bot.services.dialogue_care import View
from bot.services.staff import require_staff
from db.enums import Side
from db.models import Dialogue


async def on_asked(turn: Turn) -> Reply:
    """`/asked`: the dialogues with a held message, or those that go on."""
    counts = await dialogue_care.counts(turn.session, actor=turn.person)
    view = View.HELD if counts[View.HELD] else View.OPEN
    return await on_list(turn, ListDialogues(view.value, 0))


async def on_list(turn: Turn, action: ListDialogues) -> Reply:
    """A page of dialogues."""
    require_staff(turn.person)
    if action.view not in set(View):
        raise NoLongerPossible("button-unknown")
    view, page = View(action.view), min(action.page, 10_000)
    found, total = await dialogue_care.page_of(turn.session, view, actor=turn.person, page=page)
    counts = await dialogue_care.counts(turn.session, actor=turn.person)
    return reply(cards.list_for_staff(view, found, page=page, total=total, counts=counts))


async def on_run(turn: Turn, action: RunDialogue) -> Reply:
    """One dialogue's page, its words, or what staff do about it."""
    require_staff(turn.person)
    step, _, number = action.step.partition("-")
    match step, number:
        case "page", "":
            dialogue = await dialogues.own_dialogue(
                turn.session, dialogue_id=action.dialogue_id, side=Side.STAFF, actor=turn.person
            )
            return await _page(turn, dialogue)
        case "read", "":
            if turn.person.paused_at is not None:
                return reply(cards.paused_screen())
            await dialogue_care.read(turn.session, dialogue_id=action.dialogue_id, actor=turn.person, now=turn.now)
            return reply(toast=t("dialogue-comes"))
        case "stop", "":
            return Reply((cards.stop_ask_for_staff(action.dialogue_id),), keep=True)
        case "stop", "yes":
            stopped = await dialogue_care.stop(
                turn.session, dialogue_id=action.dialogue_id, actor=turn.person, now=turn.now
            )
            return (await _page(turn, stopped)).led_by(t("talks-stopped"))
        case "pass" | "withhold", _ if is_number(number):
            return await _judge(turn, action.dialogue_id, step, int(number))
    raise NoLongerPossible("button-unknown")


async def _judge(turn: Turn, dialogue_id: int, step: str, talk_id: int) -> Reply:
    which = {"dialogue_id": dialogue_id, "talk_id": talk_id}
    if step == "pass":
        dialogue = await dialogue_care.pass_on(turn.session, **which, actor=turn.person, now=turn.now, today=turn.today)
    else:
        dialogue = await dialogue_care.withhold(turn.session, **which, actor=turn.person, now=turn.now)
    return (await _page(turn, dialogue)).led_by(t(f"talks-did-{step}"))


async def _page(turn: Turn, dialogue: Dialogue) -> Reply:
    zone = turn.settings.timezone
    held = len(await dialogue_care.held_in(turn.session, dialogue))
    waiting = dialogue.waiting_since.astimezone(zone).date() if dialogue.waiting_since is not None else None
    begun = dialogue.begun_at.astimezone(zone).date()
    return reply(cards.page_for_staff(dialogue, held=held, begun=begun, waiting=waiting))

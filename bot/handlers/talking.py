"""What both sides of a dialogue do alike: read again, stop, and exchange contacts."""

from bot.actions import OpenPage
from bot.cards import dialogues as cards
from bot.cards.ambassadors import partner_name
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.ambassadors import SIDE, TALK_PHONE
from bot.handlers import pages
from bot.i18n import Sayable, t
from bot.screen import Button, Keyboard, Reply, Request, Screen, reply, screen
from bot.services import conversations, dialogues, exchanges
from bot.services.dialogues import Words, own_dialogue, tell
from db.enums import NoticeKind, Side, TalkState
from db.models import Dialogue, Talk

#: The steps that this room knows.
STEPS = frozenset({"read", "stop", "stop-yes", "exchange", "give-name", "give-phone", "give-no"})


async def on_step(turn: Turn, side: Side, dialogue_id: int, step: str) -> Reply:
    """A step of a dialogue that is checked to be the person's own, on this side."""
    match step:
        case "read":
            return await _read(turn, side, dialogue_id)
        case "stop":
            dialogue = await own_dialogue(turn.session, dialogue_id=dialogue_id, side=side, actor=turn.person)
            dialogues.require_open(dialogue)
            return Reply((cards.stop_ask(dialogue.id, side=side),), keep=True)
        case "stop-yes":
            dialogue = await dialogues.stop(
                turn.session, dialogue_id=dialogue_id, side=side, actor=turn.person, now=turn.now
            )
            return reply(screen(t("dialogue-stopped", name=_other(dialogue, side)), rows=_menu()))
    return await _exchange(turn, side, dialogue_id, step)


async def _read(turn: Turn, side: Side, dialogue_id: int) -> Reply:
    """The words come through the outbox, so that they can be emptied when their writer is erased."""
    dialogue = await own_dialogue(turn.session, dialogue_id=dialogue_id, side=side, actor=turn.person)
    if turn.person.paused_at is not None:
        return reply(cards.paused_screen())
    occasion = f"{turn.now.timestamp():.0f}"
    await tell(turn.session, NoticeKind.DIALOGUE_SHOWN, dialogue.id, turn.person.id, now=turn.now, occasion=occasion)
    return reply(toast=t("dialogue-comes"))


def _other(dialogue: Dialogue, side: Side) -> Sayable:
    return t("dialogue-person") if side is Side.AMBASSADOR else partner_name(dialogue)


def _menu() -> tuple[tuple[Button, ...], ...]:
    return ((Button(t("button-menu"), OpenPage("help")),),)


def _go_on(side: Side, dialogue_id: int) -> tuple[Button, ...]:
    """The next message of this side."""
    step, label = ("reply", "amb-reply") if side is Side.AMBASSADOR else ("more", "dialogue-more")
    return (Button(t(f"button-{label}"), cards.own_side(side, step, dialogue_id)),)


async def _exchange(turn: Turn, side: Side, dialogue_id: int, step: str) -> Reply:
    dialogue = await own_dialogue(turn.session, dialogue_id=dialogue_id, side=side, actor=turn.person)
    if step == "give-no":
        await exchanges.decline(turn.session, dialogue_id=dialogue.id, side=side, actor=turn.person, now=turn.now)
        return reply(screen(t("exchange-said-no"), rows=(_go_on(side, dialogue.id),)))
    await exchanges.require_possible(turn.session, dialogue, today=turn.today)
    if exchanges.is_done(dialogue):
        contact = exchanges.contact_for(dialogue, side) or ""
        return Reply((cards.contact_card(dialogue.id, contact, side=side, other=_other(dialogue, side)),), keep=True)
    match step:
        case "exchange":
            is_asked = dialogue.exchange_by not in (None, side)
            asked = cards.exchange_ask(
                dialogue.id, side=side, other=_other(dialogue, side), username=turn.username, is_asked=is_asked
            )
            return Reply((asked,), keep=True)
        case "give-name":
            if turn.username is None:
                raise AppError("exchange-no-username")
            return await _give(turn, dialogue, side, f"@{turn.username}")
        case "give-phone":
            return await _ask_phone(turn, dialogue, side)
    raise NoLongerPossible("button-unknown")


async def _ask_phone(turn: Turn, dialogue: Dialogue, side: Side) -> Reply:
    await conversations.begin_with(
        turn.session,
        turn.person,
        TALK_PHONE.name,
        subject_id=dialogue.id,
        answers={SIDE: side.value},
        cursor=None,
        now=turn.now,
    )
    keyboard = Keyboard(((t("button-send-phone"), Request.CONTACT), (t("button-no-phone"), None)))
    return Reply((Screen((t("exchange-phone-ask"),), keyboard=keyboard),), keep=True)


async def on_phone(turn: Turn) -> Reply:
    """The own number by the contact button, or words instead of it: then nothing is given."""
    conversation = turn.conversation
    assert conversation is not None  # noqa: S101 - the caller saw it
    if turn.phone is not None and not turn.phone_is_own:
        return reply(screen(t("phone-not-yours")))
    side, dialogue_id = Side(conversation.answers.get(SIDE, Side.CANDIDATE)), conversation.subject_id or 0
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    if turn.phone is None:
        return reply(Screen((t("exchange-phone-kept"),), removes_keyboard=True))
    thanks = Screen((t("phone-thanks"),), removes_keyboard=True)
    try:
        dialogue = await own_dialogue(turn.session, dialogue_id=dialogue_id, side=side, actor=turn.person)
        given = await _give(turn, dialogue, side, "+" + turn.phone.lstrip("+"))
    except AppError as error:
        why = Screen((t(error.text_key, **error.args_of_text),), removes_keyboard=True)
        return reply(why, await pages.help_screen(turn))
    return reply(thanks, *given.screens)


async def _give(turn: Turn, dialogue: Dialogue, side: Side, contact: str) -> Reply:
    step = await exchanges.offer(
        turn.session,
        dialogue_id=dialogue.id,
        side=side,
        actor=turn.person,
        contact=contact,
        now=turn.now,
        today=turn.today,
    )
    key = "exchange-waits" if step is exchanges.Step.ASKED else "exchange-both"
    rows = ((Button(t("button-exchange-back"), cards.own_side(side, "give-no", dialogue.id)),),)
    waits = step is exchanges.Step.ASKED
    return reply(screen(t(key, name=_other(dialogue, side)), rows=rows if waits else ()))


def words_of(turn: Turn, answer: dict[str, object]) -> Words:
    """What was written, as the services take it."""
    return Words(str(answer["text"]), turn.person.language)


def became_of(talk: Talk, sent: Sayable) -> Sayable:
    """What became of a message: sent, or held for staff."""
    return t("talk-held") if talk.state is TalkState.HELD else sent

"""The ambassador's own side: the first page, the card, questions and answers."""

from typing import Any

from bot.actions import AmbassadorWork
from bot.cards import ambassadors as cards
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows import engine
from bot.flows.ambassadors import AMB_DAY, AMB_LANGUAGES, AMB_NAME, AMB_PHOTO, AMB_REPLY
from bot.flows.engine import Flow
from bot.handlers import questionnaire, talking
from bot.i18n import t
from bot.screen import Button, Reply, reply, screen
from bot.services import ambassadors, conversations, dialogues
from bot.services.partners import require_role
from db.enums import PartnerRole, Side
from db.models import AmbassadorCard, Conversation, Dialogue, Partner

_MOST_PAGES = 10_000
_EDITS: dict[str, Flow] = {
    "edit-name": AMB_NAME,
    "edit-languages": AMB_LANGUAGES,
    "edit-day": AMB_DAY,
    "edit-photo": AMB_PHOTO,
}
#: One tap that changes the card.
_CHANGES: dict[str, dict[str, Any]] = {
    "hide": {"is_shown": False},
    "adult": {"is_adult": True},
    "minor": {"is_adult": False},
    "nophoto": {"file_id": None, "alt": None},
}


async def on_home(turn: Turn, _partner: Partner | None = None) -> Reply:
    """The first page of an ambassador."""
    card = await ambassadors.own_card(turn.session, actor=turn.person, now=turn.now)
    waiting, total = await dialogues.counts_of_ambassador(turn.session, actor=turn.person)
    is_paused = turn.person.paused_at is not None
    return reply(cards.home(card, waiting=waiting, open_ones=total, is_paused=is_paused))


async def on_work(turn: Turn, action: AmbassadorWork) -> Reply:
    """A page or a deed of an ambassador; the role is looked at each time."""
    card = await ambassadors.own_card(turn.session, actor=turn.person, now=turn.now)
    match action.step:
        case "home":
            return await on_home(turn)
        case "card":
            return reply(cards.card_page(card, language=turn.person.language))
        case "inbox":
            return await _inbox(turn, min(action.subject_id, _MOST_PAGES))
        case "show":
            return await _changed(turn, await ambassadors.show_card(turn.session, actor=turn.person, now=turn.now))
        case "page":
            return await _page(turn, await _own(turn, action.subject_id), card)
        case "reply":
            dialogues.require_open(await _own(turn, action.subject_id))
            return await _begin(turn, AMB_REPLY, action.subject_id, {})
    if action.step in _EDITS:
        return await _edit(turn, card, _EDITS[action.step])
    if action.step in _CHANGES:
        changes = _CHANGES[action.step]
        return await _changed(
            turn, await ambassadors.change_card(turn.session, actor=turn.person, now=turn.now, **changes)
        )
    if action.step in talking.STEPS:
        return await talking.on_step(turn, Side.AMBASSADOR, action.subject_id, action.step)
    raise NoLongerPossible("button-unknown")


async def _own(turn: Turn, dialogue_id: int) -> Dialogue:
    return await dialogues.own_dialogue(turn.session, dialogue_id=dialogue_id, side=Side.AMBASSADOR, actor=turn.person)


async def _changed(turn: Turn, card: AmbassadorCard) -> Reply:
    return reply(cards.card_page(card, language=turn.person.language).led_by(t("amb-card-changed")))


async def _inbox(turn: Turn, page: int) -> Reply:
    found, total = await dialogues.page_of(turn.session, side=Side.AMBASSADOR, actor=turn.person, page=page)
    zone = turn.settings.timezone
    days = {one.id: one.waiting_since.astimezone(zone).date() for one in found if one.waiting_since is not None}
    return reply(cards.inbox(found, page=page, total=total, days=days))


async def _page(turn: Turn, dialogue: Dialogue, card: AmbassadorCard) -> Reply:
    dialogues.require_open(dialogue)
    since = dialogue.waiting_since
    day = since.astimezone(turn.settings.timezone).date() if since is not None else None
    return reply(cards.dialogue_page(dialogue, is_adult=card.is_adult, day=day))


async def _begin(turn: Turn, flow: Flow, subject_id: int, answers: dict[str, Any]) -> Reply:
    conversation = await conversations.begin_with(
        turn.session, turn.person, flow.name, subject_id=subject_id, answers=answers, cursor=None, now=turn.now
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def _edit(turn: Turn, card: AmbassadorCard, flow: Flow) -> Reply:
    """One line of the card; languages begin as they are, so that a tap adds or takes away."""
    conversation = await conversations.begin_with(
        turn.session, turn.person, flow.name, subject_id=0, answers={}, cursor=None, now=turn.now
    )
    if flow is AMB_LANGUAGES and card.languages:
        conversation.answers, conversation.cursor = {"languages": list(card.languages)}, "languages"
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_photo_message(turn: Turn, conversation: Conversation) -> Reply:
    """Any message while the photo of the card is asked for: the photo itself, then words that say what it shows."""
    await require_role(turn.session, turn.person, PartnerRole.AMBASSADOR)
    state = conversations.state_of(conversation)
    question = engine.current(AMB_PHOTO, state, turn.today)
    if question is not None and question.key == "photo" and (turn.attachment or {}).get("kind") == "photo":
        assert turn.attachment is not None  # noqa: S101 - just looked at
        answered = engine.answer(question, state, turn.attachment["file_id"][:200])
        conversations.keep(conversation, answered, now=turn.now)
        return await questionnaire.ask(turn, conversation)
    if turn.text is not None:
        return await questionnaire.on_text(turn, conversation)
    if question is not None and question.key == "photo":
        return await questionnaire.ask(turn, conversation, t("amb-photo-please"))
    return await questionnaire.ask(turn, conversation)


async def on_finish(turn: Turn, flow: str, subject_id: int, answers: dict[str, Any]) -> Reply:
    """An answer or a line of the card was written."""
    try:
        if flow == AMB_REPLY.name:
            return await _replied(turn, subject_id, answers["text"])
        return await _changed(turn, await _write(turn, flow, answers))
    except AppError as error:
        return reply(screen(t(error.text_key, **error.args_of_text)))


async def _write(turn: Turn, flow: str, answers: dict[str, Any]) -> AmbassadorCard:
    # A column of the card and the answer that is written into it.
    columns = {
        AMB_NAME.name: {"first_name": "name"},
        AMB_LANGUAGES.name: {"languages": "languages"},
        AMB_DAY.name: {"day": "day", "language": "language"},
        AMB_PHOTO.name: {"file_id": "photo", "alt": "alt"},
    }[flow]
    values = {column: answers[key] for column, key in columns.items()}
    if flow == AMB_LANGUAGES.name:
        values["languages"] = (values["languages"] or [])[: ambassadors.MOST_LANGUAGES]
        if not values["languages"]:
            values["is_shown"] = False
    return await ambassadors.change_card(turn.session, actor=turn.person, now=turn.now, **values)


async def _replied(turn: Turn, dialogue_id: int, answer: dict[str, Any]) -> Reply:
    talk = await dialogues.speak(
        turn.session,
        dialogue_id=dialogue_id,
        side=Side.AMBASSADOR,
        actor=turn.person,
        words=talking.words_of(turn, answer),
        now=turn.now,
    )
    rows = (
        (Button(t("button-amb-inbox-plain"), AmbassadorWork(0, "inbox")),),
        (Button(t("button-amb-home"), AmbassadorWork(0, "home")),),
    )
    return reply(screen(talking.became_of(talk, t("amb-reply-sent")), rows=rows))

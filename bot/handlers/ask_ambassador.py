"""Who asks: whom there is to ask, one ambassador's card, a question, and the own dialogues."""

from typing import Any

from bot.actions import AskAmbassador, Privacy
from bot.cards import ambassadors as cards
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.ambassadors import ASK_AMBASSADOR, ASK_MORE
from bot.flows.help import KNOWN_AGE
from bot.handlers import asking, questionnaire, talking
from bot.i18n import Sayable, t
from bot.screen import Button, Reply, reply, screen
from bot.services import ambassadors, conversations, dialogues, exchanges
from bot.services.dialogue_care import LATE_AFTER
from bot.services.working_days import add_working_days
from db.enums import Side

_MOST_PAGES = 10_000


async def on_ask(turn: Turn) -> Reply:
    """`/ask`: whom one can ask."""
    return await _list(turn, 0)


async def on_ask_ambassador(turn: Turn, action: AskAmbassador) -> Reply:
    """A page, a question, or a step of an own dialogue."""
    match action.step:
        case "list":
            return await _list(turn, min(action.subject_id, _MOST_PAGES))
        case "firm":
            return await _of_firm(turn, action.subject_id)
        case "card":
            card = await ambassadors.shown_card(turn.session, partner_id=action.subject_id)
            return reply(cards.ambassador_card(card, language=turn.person.language))
        case "write":
            return await _begin(turn, action.subject_id)
        case "own":
            found, _total = await dialogues.page_of(turn.session, side=Side.CANDIDATE, actor=turn.person)
            return reply(cards.own_list(found))
        case "page":
            return await _page(turn, action.subject_id)
        case "more":
            return await _more(turn, action.subject_id)
    if action.step in talking.STEPS:
        return await talking.on_step(turn, Side.CANDIDATE, action.subject_id, action.step)
    raise NoLongerPossible("button-unknown")


async def _list(turn: Turn, page: int) -> Reply:
    found, total = await ambassadors.shown_cards(turn.session, page=page)
    own, _count = await dialogues.page_of(turn.session, side=Side.CANDIDATE, actor=turn.person)
    return reply(cards.ask_list(found, page=page, total=total, has_own=bool(own)))


async def _of_firm(turn: Turn, company_id: int) -> Reply:
    """The firm's only ambassador, or a choice. The card of the offer stays where it is."""
    found, total = await ambassadors.shown_cards(turn.session, page=0, company_id=company_id)
    if not found:
        asked = (await _list(turn, 0)).led_by(t("ambassador-away"))
        return Reply(asked.screens, keep=True)
    if len(found) == 1:
        return Reply((cards.ambassador_card(found[0], language=turn.person.language),), keep=True)
    # All of a firm fit on a page; those of other firms are a button away.
    shown = cards.ask_list(found, page=0, total=min(total, ambassadors.PAGE), has_own=False)
    return Reply((shown,), keep=True)


async def _begin(turn: Turn, partner_id: int) -> Reply:
    await dialogues.require_room(turn.session, person=turn.person, partner_id=partner_id, now=turn.now)
    known = await asking.known(turn)
    answers = {KNOWN_AGE: True} if known.get(KNOWN_AGE) else {}
    conversation = await conversations.begin_with(
        turn.session,
        turn.person,
        ASK_AMBASSADOR.name,
        subject_id=partner_id,
        answers=answers,
        cursor=None,
        now=turn.now,
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def _page(turn: Turn, dialogue_id: int) -> Reply:
    dialogue = await dialogues.own_dialogue(
        turn.session, dialogue_id=dialogue_id, side=Side.CANDIDATE, actor=turn.person
    )
    may_exchange = await exchanges.are_adults(turn.session, dialogue, today=turn.today)
    return reply(cards.own_page(dialogue, may_exchange=may_exchange))


async def _more(turn: Turn, dialogue_id: int) -> Reply:
    """Write on in a dialogue; who has written enough for today learns it before they write."""
    await dialogues.require_going_on(turn.session, dialogue_id=dialogue_id, person=turn.person, now=turn.now)
    conversation = await conversations.begin_with(
        turn.session, turn.person, ASK_MORE.name, subject_id=dialogue_id, answers={}, cursor=None, now=turn.now
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_finish(turn: Turn, flow: str, subject_id: int, answers: dict[str, Any]) -> Reply:
    """The question or another message was written. What cannot be sent any more stays in the person's own chat."""
    answer = answers["question" if flow == ASK_AMBASSADOR.name else "text"]
    words = talking.words_of(turn, answer)
    try:
        if flow == ASK_AMBASSADOR.name:
            talk = await dialogues.ask(
                turn.session, person=turn.person, partner_id=subject_id, words=words, now=turn.now
            )
        else:
            talk = await dialogues.speak(
                turn.session,
                dialogue_id=subject_id,
                side=Side.CANDIDATE,
                actor=turn.person,
                words=words,
                now=turn.now,
            )
    except AppError as error:
        return reply(screen(t(error.text_key, **error.args_of_text), rows=cards.ask_rows()))
    dialogue = await dialogues.own_dialogue(
        turn.session, dialogue_id=talk.dialogue_id, side=Side.CANDIDATE, actor=turn.person
    )
    day = add_working_days(turn.today, LATE_AFTER)
    sent = t("talk-sent", name=cards.partner_name(dialogue), company=dialogue.company.name, day=day)
    texts: list[Sayable] = [talking.became_of(talk, sent)]
    rows = cards.ask_rows()
    if turn.person.paused_at is not None:
        texts.append(t("dialogue-paused"))
        rows = ((Button(t("button-resume"), Privacy("resume")),), *rows)
    return reply(screen(*texts, rows=rows))

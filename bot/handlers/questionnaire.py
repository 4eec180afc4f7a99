"""Questionnaires on the phone: the screen of a question, and taps, texts and places that answer it."""

from dataclasses import replace
from typing import Any

from bot.actions import AnswerQuestion, MoveInFlow, OpenPage, OpenWork
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows import engine
from bot.flows.client import LANGUAGE, WITNESSED, client_in
from bot.flows.engine import Flow, Kind, Option, Question, State, Unclear
from bot.flows.offer import OWN_OFFER, OWN_OFFER_FLOWS
from bot.flows.profile import MUNICIPALITIES, PROFILE, TRAVEL_KM, concept_label, guessed, understood
from bot.handlers import outcomes, own_offers
from bot.handlers.answers import noted
from bot.handlers.language_offer import with_offer
from bot.handlers.typed import means_dont_know, option_typed
from bot.i18n import Sayable, joined, literal, say, t
from bot.matching.places import place_of, road_km
from bot.screen import Button, Keyboard, Reply, Request, Screen, in_rows, reply, screen
from bot.services import consents, conversations
from bot.services.partners import require_role
from db.enums import ConsentPurpose, PartnerRole
from db.models import Conversation

#: Decimals of a degree that are kept of the phone's place: about a kilometre.
PLACE_DECIMALS = 2


async def ask(turn: Turn, conversation: Conversation, *before: Sayable) -> Reply:
    """Show the question that is open now, after the texts `before`; finish when there is none."""
    await _require_consent(turn, conversation)
    flow = conversations.flow_of(conversation)
    state = conversations.state_of(conversation)
    question = engine.current(flow, state, turn.today)
    if question is None:
        return await outcomes.finish(turn, conversation, *before)
    return reply(question_screen(turn, flow, state, question).led_by(*before))


async def _require_consent(turn: Turn, conversation: Conversation) -> None:
    """Nothing more is kept of a candidate who agreed to an older text. Raises AskedAgain."""
    if conversation.flow == PROFILE.name and conversation.answers.get("consent") == "yes":
        await consents.require_current(turn.session, turn.person, ConsentPurpose.PROFILE)


async def is_complete(turn: Turn, conversation: Conversation) -> bool:
    """Whether every question of the conversation's flow has an answer."""
    flow = conversations.flow_of(conversation)
    return engine.current(flow, conversations.state_of(conversation), turn.today) is None


def question_screen(turn: Turn, flow: Flow, state: State, question: Question, unclear: Unclear | None = None) -> Screen:
    """One question: where we are, the question, its choices, and the ways around it.

    A client's question is said in the client's language, and what the messages tell of them is noted.
    """
    turn.client_id = client_in(flow.name) or turn.client_id
    number, total = engine.progress(flow, state, question, turn.today)
    paragraphs: list[Sayable] = []
    if total > 1 and engine.BEFORE not in state.answers and question.key != WITNESSED:
        paragraphs.append(t("progress", number=number, total=total))
    paragraphs.extend(_question_texts(flow, state, question))
    options = unclear.options if unclear else question.options(state.answers)
    buttons = [_option_button(flow, state, question, option) for option in options]
    rows = in_rows(buttons, question.columns if not unclear else 2)
    language = None if question.key == WITNESSED else state.answers.get(LANGUAGE)
    return Screen(tuple(paragraphs), (*rows, *_ways_around(turn, flow, state, question)), language=language)


def _question_texts(flow: Flow, state: State, question: Question) -> list[Sayable]:
    if question.key != "skills":
        return [t(question.text or f"question-{flow.wording}-{question.key}".replace("_", "-"))]
    found = understood(state.answers, "have", "wish")
    nothing = "question-profile-skills-guessed" if guessed(state.answers) else "question-profile-skills-none"
    texts: list[Sayable] = [t("question-profile-skills" if found else nothing)]
    avoided = [concept_label(concept) for concept in understood(state.answers, "not")]
    if avoided:
        texts.append(t("skills-avoided", things=joined(avoided)))
    return texts


def _option_button(flow: Flow, state: State, question: Question, option: Option) -> Button:
    if question.kind is not Kind.SEVERAL:
        return Button(option.label, AnswerQuestion(flow.name, question.key, option.value))
    is_chosen = option.value in (state.answers.get(question.key) or [])
    label = t("option-chosen", option=option.label) if is_chosen else t("option-open", option=option.label)
    return Button(label, AnswerQuestion(flow.name, question.key, ("-" if is_chosen else "+") + option.value))


def _ways_around(turn: Turn, flow: Flow, state: State, question: Question) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    if question.key == "municipality" and flow is PROFILE:
        rows.append((Button(t("button-locate"), MoveInFlow(flow.name, "locate", question.key)),))
    if question.kind is Kind.SEVERAL:
        rows.append((Button(t("button-done"), MoveInFlow(flow.name, "done", question.key)),))
    last: list[Button] = []
    if engine.BEFORE not in state.answers and engine.before(flow, state, question.key, turn.today):
        last.append(Button(t("button-back"), MoveInFlow(flow.name, "back", question.key)))
    if question.can_skip and question.kind is not Kind.SEVERAL:
        last.extend(_without_answer(flow, state, question))
    is_client = client_in(flow.name) is not None
    if flow is not PROFILE and not is_client:
        leave = "button-own-offer-later" if flow is OWN_OFFER else "button-cancel"
        last.append(Button(t(leave), MoveInFlow(flow.name, "cancel", question.key)))
    if last:
        rows.append(tuple(last))
    if is_client:
        # For the caseworker, whose words these are; the answers so far stay.
        label = literal(say(turn.person.language, t("button-client-pause")))
        rows.append((Button(label, OpenWork(PartnerRole.CASEWORKER.value)),))
    return tuple(rows)


def _without_answer(flow: Flow, state: State, question: Question) -> list[Button]:
    """Leave a new question open; of a thing that is changed, take away what stands there."""
    before = state.answers.get(engine.BEFORE)
    if before is None:
        return [Button(t("button-skip"), MoveInFlow(flow.name, "skip", question.key))]
    is_there = before.get(question.key) is not None
    return [Button(t("button-clear-answer"), MoveInFlow(flow.name, "clear", question.key))] if is_there else []


async def on_answer(turn: Turn, action: AnswerQuestion) -> Reply:
    """A tapped choice. It answers the question it stands under, also when another one is open by now."""
    flow, conversation, question = await _pressed(turn, action.flow, action.question)
    state = conversations.state_of(conversation)
    gate = engine.gate_before(flow, state, question, turn.today)
    if gate is not None:
        return await _stopped_at(turn, conversation, gate)
    if question.kind is Kind.SEVERAL:
        sign, value = action.value[:1], action.value[1:]
        if sign not in ("+", "-"):
            raise NoLongerPossible("button-unknown")
        value = _offered(question, state, value, turn, may_read=sign == "+")
        chosen = engine.choose(question, state, value, on=sign == "+")
        conversations.keep(conversation, chosen, now=turn.now)
        return reply(question_screen(turn, flow, chosen, question))
    value = action.value
    if question.kind is Kind.CHOICE:
        _check_option(question, state, value)
    return await _take(turn, conversation, question, question.read(value, turn.today) if question.read else value)


async def _stopped_at(turn: Turn, conversation: Conversation, gate: Question) -> Reply:
    """Age and consent come first, whatever button is pressed: their question is asked."""
    state = engine.go_to(gate, conversations.state_of(conversation))
    conversations.keep(conversation, state, now=turn.now)
    return await ask(turn, conversation)


def _offered(question: Question, state: State, value: str, turn: Turn, *, may_read: bool) -> str:
    """One of several choices; one that was offered because typed words were unclear is read as those are."""
    if may_read and question.read is not None and value not in {one.value for one in question.options(state.answers)}:
        return str(question.read(value, turn.today))
    _check_option(question, state, value)
    return value


def _check_option(question: Question, state: State, value: str) -> None:
    if value not in {option.value for option in question.options(state.answers)}:
        raise NoLongerPossible("button-unknown")


async def on_move(turn: Turn, action: MoveInFlow) -> Reply:
    """Back, skip, done, edit, the phone's place, or leaving a short questionnaire."""
    flow, conversation, question = await _pressed(turn, action.flow, action.question)
    state = conversations.state_of(conversation)
    gate = None if action.move == "cancel" else engine.gate_before(flow, state, question, turn.today)
    if gate is not None:
        return await _stopped_at(turn, conversation, gate)
    match action.move:
        case "back":
            previous = engine.before(flow, state, question.key, turn.today) or question
            conversations.keep(conversation, engine.go_to(previous, state), now=turn.now)
        case "edit":
            conversations.keep(conversation, engine.go_to(question, state), now=turn.now)
        case "skip" | "clear" | "done":
            return await _without_words(turn, conversation, flow, question, action.move)
        case "locate" if question.key == "municipality" and flow is PROFILE:
            conversations.keep(conversation, engine.go_to(question, state), now=turn.now)
            keyboard = Keyboard(((t("button-send-place"), Request.LOCATION), (t("button-no-place"), None)))
            return Reply((Screen((t("ask-place"),), keyboard=keyboard),), keep=True)
        case "cancel" if flow in OWN_OFFER_FLOWS:
            return await own_offers.on_leave(turn, conversation)
        case "cancel" if flow is not PROFILE and client_in(flow.name) is None:
            await conversations.close_conversation(turn.session, conversation, now=turn.now)
            return reply(screen(t("cancelled"), rows=((Button(t("button-menu"), OpenPage("help")),),)))
        case _:
            raise NoLongerPossible("button-unknown")
    return await ask(turn, conversation)


async def _without_words(turn: Turn, conversation: Conversation, flow: Flow, question: Question, move: str) -> Reply:
    """Leave a question open, take its answer away, or be done with choosing."""
    state = conversations.state_of(conversation)
    is_several = question.kind is Kind.SEVERAL
    may_clear = question.asks_if_none or (question.can_skip and engine.BEFORE in state.answers)
    match move:
        case "skip" if question.can_skip and not is_several:
            return await _go_on(turn, conversation, question, engine.skip(question, state))
        case "clear" if may_clear:
            return await _go_on(turn, conversation, question, engine.clear(question, state))
        case "done" if is_several and state.answers.get(question.key):
            return await _go_on(turn, conversation, question, engine.finish_choosing(question, state))
        case "done" if is_several and not question.can_skip:
            raise AppError("choose-at-least-one")
        case "done" if is_several and question.asks_if_none:
            conversations.keep(conversation, engine.go_to(question, state), now=turn.now)
            return reply(_nothing_chosen(turn, flow, state, question, question.asks_if_none))
        case "done" if is_several:
            return await _go_on(turn, conversation, question, engine.finish_choosing(question, state))
    raise NoLongerPossible("button-unknown")


def _nothing_chosen(turn: Turn, flow: Flow, state: State, question: Question, text_key: str) -> Screen:
    """The same question again: does nothing apply, or does nobody know?"""
    asked = question_screen(turn, flow, state, question).led_by(t(text_key))
    unknown = (Button(t("button-not-known"), MoveInFlow(flow.name, "clear", question.key)),)
    return replace(asked, rows=(unknown, *asked.rows))


async def _pressed(turn: Turn, flow_name: str, key: str) -> tuple[Flow, Conversation, Question]:
    """The conversation behind a pressed button, opened again. Raises NoLongerPossible when it is gone."""
    flow = conversations.flow_named(flow_name)
    question = flow.question(key) if flow else None
    if flow is None or question is None:
        raise NoLongerPossible("button-unknown")
    conversation = turn.conversation
    if conversation is None or conversation.flow != flow_name:
        conversation = await conversations.find_conversation(turn.session, turn.person, flow_name)
    if conversation is None or not question.applies(conversation.answers, turn.today):
        raise NoLongerPossible("question-over")
    if client_in(flow_name) is not None:
        # A client's answers are seen and changed in the role only.
        await require_role(turn.session, turn.person, PartnerRole.CASEWORKER)
    await _require_consent(turn, conversation)
    if not conversation.is_open:
        conversation = await conversations.open_conversation(
            turn.session, turn.person, flow_name, now=turn.now, subject_id=conversation.subject_id
        )
    return flow, conversation, question


async def on_text(turn: Turn, conversation: Conversation) -> Reply:
    """A typed answer to the open question. What cannot be read is explained, and the question comes again."""
    await _require_consent(turn, conversation)
    flow = conversations.flow_of(conversation)
    state = conversations.state_of(conversation)
    question = engine.current(flow, state, turn.today)
    if question is None or turn.text is None:
        return await ask(turn, conversation)
    if turn.is_repeat:
        return await ask(turn, conversation)
    if (flow is PROFILE or client_in(flow.name) or question.can_skip) and means_dont_know(turn.text):
        if question.can_skip:
            return await _go_on(turn, conversation, question, engine.skip(question, state), t("dont-know-fine"))
        return reply(question_screen(turn, flow, state, question).led_by(t("dont-know-needed")))
    try:
        answered = await _typed(turn, conversation, flow, state, question)
        is_own_words = flow is PROFILE and question.key == "skills_text"
        return with_offer(turn, conversation, answered) if is_own_words else answered
    except Unclear as unclear:
        explained = t(unclear.text_key, **unclear.args_of_text)
        return reply(question_screen(turn, flow, state, question, unclear).led_by(explained))
    except AppError as error:
        explained = t(error.text_key, **error.args_of_text)
        return reply(question_screen(turn, flow, state, question).led_by(explained))


async def _typed(turn: Turn, conversation: Conversation, flow: Flow, state: State, question: Question) -> Reply:
    text = turn.text or ""
    option = option_typed(question.options(state.answers), text)
    if question.kind is Kind.SEVERAL:
        value = option.value if option is not None else _read(question, text, turn)
        chosen = engine.choose(question, state, value, on=True)
        conversations.keep(conversation, chosen, now=turn.now)
        return reply(question_screen(turn, flow, chosen, question))
    if option is not None:
        return await _take(turn, conversation, question, option.value)
    value, said = _read(question, text, turn), question.remark(text)
    language, before = state.answers.get(LANGUAGE, turn.person.language), state.answers.get(question.key)
    question.doubt(text, value, language, turn.today, before)
    return await _take(turn, conversation, question, value, *([said] if said else []))


def _read(question: Question, text: str, turn: Turn) -> Any:
    """Typed words as an answer. Raises AppError for what cannot be read, and where only buttons answer."""
    if question.read is None:
        raise AppError("choose-by-button")
    return question.read(text, turn.today)


async def _take(turn: Turn, conversation: Conversation, question: Question, value: object, *remarks: Sayable) -> Reply:
    state = engine.answer(question, conversations.state_of(conversation), value)
    return await _go_on(turn, conversation, question, state, *((*noted(state, question), *remarks) if remarks else ()))


async def _go_on(turn: Turn, conversation: Conversation, question: Question, state: State, *before: Sayable) -> Reply:
    """Keep the new state, do what follows from the answer, and ask on."""
    conversations.keep(conversation, state, now=turn.now)
    ended = await outcomes.after_answer(turn, conversation, question)
    if ended is not None:
        return ended
    return await ask(turn, conversation, *(before or noted(state, question)))


async def on_place(turn: Turn, place: tuple[float, float]) -> Reply | None:
    """The phone's place: kept to about a kilometre, with the municipality nearest to it. None where none is asked."""
    conversation = turn.conversation
    question = PROFILE.question("municipality")
    assert question is not None  # noqa: S101 - it is in the flow
    thanks = Screen((t("place-thanks"),), removes_keyboard=True)
    if conversation is None or conversation.flow != PROFILE.name or "consent" not in conversation.answers:
        return None
    await _require_consent(turn, conversation)
    state = engine.answer(question, conversations.state_of(conversation), nearest_municipality(place))
    rounded = {"latitude": round(place[0], PLACE_DECIMALS), "longitude": round(place[1], PLACE_DECIMALS)}
    conversations.keep(conversation, State({**state.answers, "place": rounded}, state.cursor), now=turn.now)
    asked = await ask(turn, conversation, *noted(state, question))
    return reply(thanks, *asked.screens)


def nearest_municipality(place: tuple[float, float]) -> str:
    """The municipality whose middle is nearest by road, or `elsewhere` when all are far away."""
    distances = {
        slug: road_km(place, centre) for slug, name in MUNICIPALITIES.items() if (centre := place_of(name)) is not None
    }
    slug, km = min(distances.items(), key=lambda pair: pair[1])
    return slug if km <= TRAVEL_KM["100"] else "elsewhere"

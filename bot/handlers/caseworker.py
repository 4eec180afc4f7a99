"""Caseworkers: their home, clients who answer on their phone, shared outcomes, the code by which people find them."""

from typing import Any

from bot.actions import HandClients, RunCaseworker, RunClient
from bot.cards import caseworker as cards
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.client import LANGUAGE, WITNESSED, client_in, flow_name
from bot.flows.engine import Question, State
from bot.flows.profile import is_under_age
from bot.handlers import partners as partner_pages
from bot.handlers import questionnaire
from bot.handlers.answers import answer_words
from bot.i18n import t
from bot.screen import Button, Reply, Screen, reply
from bot.services import clients, conversations, handing_over, meeting, outcome_shares
from bot.services.client_messages import Gone
from bot.services.partners import require_role
from bot.services.staff import require_staff
from db.enums import PartnerRole
from db.models import Client, Conversation, Partner


async def home(turn: Turn, partner: Partner) -> Reply:
    """The caseworker's first page. Questions to a client that are open wait: what is typed now is no answer."""
    conversation = turn.conversation
    if conversation is not None and client_in(conversation.flow) is not None:
        conversation.is_open = False
    found = await clients.open_clients(turn.session, actor=turn.person, now=turn.now)
    shared = await outcome_shares.shared_with(turn.session, actor=turn.person)
    return reply(cards.home_screen(partner, found, shared=len(shared), zone=turn.settings.timezone))


partner_pages.HOMES[PartnerRole.CASEWORKER] = home


async def _home(turn: Turn) -> Reply:
    return await home(turn, await require_role(turn.session, turn.person, PartnerRole.CASEWORKER))


async def on_run_caseworker(turn: Turn, action: RunCaseworker) -> Reply:
    """Shared outcomes, and the code by which people find the caseworker, also as a sheet."""
    match action.step:
        case "shared":
            count = await outcome_shares.show_again(turn.session, actor=turn.person, now=turn.now)
            return (await _home(turn)).led_by(t("shared-sent", count=count))
        case "code":
            code: str | None = await meeting.code_of(turn.session, actor=turn.person, now=turn.now)
        case "code-sheet":
            partner = await require_role(turn.session, turn.person, PartnerRole.CASEWORKER)
            turn.spend_heavily()
            shown = await meeting.code_of(turn.session, actor=turn.person, now=turn.now)
            return Reply((cards.meeting_sheet(partner, shown, bot_username=turn.bot_username),), keep=True)
        case "code-new":
            code = await meeting.new_code(turn.session, actor=turn.person, now=turn.now)
        case "code-close":
            await meeting.close_code(turn.session, actor=turn.person)
            code = None
        case _:
            raise NoLongerPossible("button-unknown")
    return reply(cards.code_screen(code, bot_username=turn.bot_username))


async def on_run_client(turn: Turn, action: RunClient) -> Reply:
    """A client: begin, or (their own, checked in the service) a page or deed."""
    step, _, value = action.step.partition("-")
    if action.client_id == 0:
        await require_role(turn.session, turn.person, PartnerRole.CASEWORKER)
        if step == "begin":
            return await _begin(turn, value)
        return reply(cards.choose_language())
    client = await clients.client_of(turn.session, client_id=action.client_id, actor=turn.person, now=turn.now)
    match action.step:
        case "erase":
            return reply(cards.erase_screen(client))
        case "erase-yes":
            return (await _erase(turn, client)).led_by(t("client-erased"))
        case "go-on":
            return await _go_on(turn, client)
    turn.client_id = client.id
    if step in ("matches", "slip", "edit") and clients.must_agree_again(turn.session, client):
        return await _agree_again(turn, client)
    return await _on_step(turn, client, step, value)


async def _on_step(turn: Turn, client: Client, step: str, value: str) -> Reply:
    """A page or deed about a client of the actor's own."""
    match step:
        case "page":
            return reply(cards.client_page(client, turn.settings.timezone))
        case "matches" | "slip":
            return await _matches(turn, client, is_slip=step == "slip")
        case "answers":
            clients.require_answers(client)
            return reply(_answers(turn, client))
        case "edit":
            return await _edit(turn, client, value)
    raise NoLongerPossible("button-unknown")


async def _begin(turn: Turn, language: str) -> Reply:
    client = await clients.begin(turn.session, language=language, actor=turn.person, now=turn.now)
    asked = await _ask(turn, client, {}, None)
    return Reply((Screen((t("client-begun"),)), *asked.screens))


async def _ask(turn: Turn, client: Client, answers: dict[str, Any], cursor: str | None) -> Reply:
    conversation = await conversations.begin_with(
        turn.session,
        turn.person,
        flow_name(client.id),
        subject_id=client.id,
        answers={**answers, LANGUAGE: client.language},
        cursor=cursor,
        now=turn.now,
    )
    return await questionnaire.ask(turn, conversation)


async def _go_on(turn: Turn, client: Client) -> Reply:
    """The questions go on where they were left."""
    left = await conversations.find_conversation(turn.session, turn.person, flow_name(client.id))
    if left is None:
        return await _ask(turn, client, dict(client.answers), None)
    conversation = await conversations.open_conversation(
        turn.session, turn.person, left.flow, now=turn.now, subject_id=client.id
    )
    return await questionnaire.ask(turn, conversation)


async def _edit(turn: Turn, client: Client, key: str) -> Reply:
    if key not in {question.key for question in cards.editable(client, turn.today)}:
        raise NoLongerPossible("question-over")
    return await _ask(turn, client, dict(client.answers), key)


async def _agree_again(turn: Turn, client: Client) -> Reply:
    """The text of the consent is new: the person reads or hears it and answers before anything goes on."""
    kept = {key: value for key, value in client.answers.items() if key not in ("consent", WITNESSED)}
    asked = await _ask(turn, client, kept, None)
    return Reply((Screen((t("client-consent-again"),)), *asked.screens))


def _answers(turn: Turn, client: Client) -> Screen:
    state = State(client.answers)
    asked = cards.editable(client, turn.today)
    fields = {one.key: t(f"field-{one.key}".replace("_", "-")) for one in asked}
    lines = [t("summary-line", field=fields[one.key], answer=answer_words(state, one)) for one in asked]
    edits = [
        Button(t("button-change", field=fields[one.key]), RunClient(client.id, f"edit-{one.key}")) for one in asked
    ]
    return cards.answers_screen(client, lines, edits, language=turn.person.language)


async def _matches(turn: Turn, client: Client, *, is_slip: bool) -> Reply:
    found = await clients.suggestions_for(turn.session, client, now=turn.now, today=turn.today)
    if is_slip:
        turn.spend_heavily()
        shown = cards.slip_screen(client, found, bot_username=turn.bot_username, zone=turn.settings.timezone)
        return Reply((shown,), keep=True)
    return Reply(tuple(cards.match_screens(client, found)), keep=True)


async def _erase(turn: Turn, client: Client) -> Reply:
    """Erase a client with what stands on the phone, but the message that becomes the reply; then the home."""
    turn.gone.extend(
        await clients.erase(turn.session, client_id=client.id, actor=turn.person, now=turn.now, pressed=turn.pressed)
    )
    if turn.written is not None:
        turn.gone.append(Gone(turn.person.telegram_id, turn.person.language, (turn.written,), ()))
    turn.client_id, turn.conversation = None, None
    return await _home(turn)


async def after_answer(turn: Turn, conversation: Conversation, question: Question) -> Reply | None:
    """The gates: too young, no consent, or nobody to bear witness of it. Then nothing is kept."""
    client = await clients.client_of(
        turn.session, client_id=conversation.subject_id or 0, actor=turn.person, now=turn.now
    )
    if is_under_age(conversation.answers, turn.today):
        return await _ended(turn, client, "client-too-young")
    if question.key in ("consent", WITNESSED) and conversation.answers[question.key] == "no":
        return await _ended(turn, client, "client-refused")
    return None


async def _ended(turn: Turn, client: Client, text_key: str) -> Reply:
    said = Screen((t(text_key),), language=client.language)
    return reply(said, *(await _erase(turn, client)).screens)


async def on_finish(turn: Turn, _flow: str, client_id: int, answers: dict[str, Any]) -> Reply:
    """All questions are answered: the client's page."""
    client = await clients.finish(turn.session, client_id=client_id, answers=answers, actor=turn.person, now=turn.now)
    turn.client_id = client.id
    return reply(cards.client_page(client, turn.settings.timezone).led_by(t("client-done")))


async def on_hand_clients(turn: Turn, action: HandClients) -> Reply:
    """Staff: what becomes of clients whose caseworker is gone."""
    require_staff(turn.person)
    organisation_id = action.organisation_id
    count = await clients.count_waiting(turn.session, organisation_id=organisation_id)
    match action.step:
        case "page":
            return await _hand_on(turn, organisation_id)
        case "give":
            given = await handing_over.give_to(
                turn.session,
                organisation_id=organisation_id,
                partner_id=action.partner_id,
                actor=turn.person,
                now=turn.now,
            )
            return (await _hand_on(turn, organisation_id)).led_by(t("clients-given", count=given))
        case "erase" if count:
            return reply(cards.erase_waiting_screen(organisation_id, count))
        case "erase" | "erase-yes":
            turn.gone.extend(
                await handing_over.erase_waiting(
                    turn.session, organisation_id=organisation_id, actor=turn.person, now=turn.now
                )
            )
            return (await _hand_on(turn, organisation_id)).led_by(t("clients-erased", count=count))
    raise NoLongerPossible("button-unknown")


async def _hand_on(turn: Turn, organisation_id: int) -> Reply:
    count = await clients.count_waiting(turn.session, organisation_id=organisation_id)
    found = await handing_over.colleagues(turn.session, organisation_id=organisation_id, actor=turn.person)
    return reply(cards.hand_on_screen(organisation_id, count, found))

"""The company's side of a lead: accept, not now, ask a question."""

from collections.abc import Sequence
from typing import Any

from bot.actions import AnswerLead
from bot.cards.offers import lead_card
from bot.edge import Turn
from bot.errors import GoneFromFirm, NoLongerPossible, NotAllowed
from bot.flows.questions import LEAD_QUESTION
from bot.handlers import firm_home, pages, questionnaire
from bot.i18n import t
from bot.screen import Button, Reply, in_rows, reply, screen
from bot.services import companies, conversations, firm_inbox, lead_cards, leads, old_words, people
from bot.services.lead_facts import load_facts
from db.enums import DeclineReason, LeadStatus
from db.models import CompanyContact, Lead


async def on_join(turn: Turn, code: str) -> Reply:
    """A one-time link of staff: the person becomes a contact of the company."""
    company = await companies.join_by_invite(
        turn.session, code=code, person=turn.person, first_name=turn.telegram_name, now=turn.now
    )
    asked = pages.work_language(turn)
    turn.person.language_chosen = True
    turn.menus.append(turn.person.telegram_id)
    home = await firm_home.on_company(turn)
    return reply(screen(t("contact-welcome", company=company.name), t("contact-how")), *home.screens, *asked)


async def on_welcome(turn: Turn, roles: Sequence[CompanyContact]) -> Reply:
    """`/start` of somebody who works with the bot: what staff can do, and the home of a contact's firm."""
    turn.menus.append(turn.person.telegram_id)
    greeting = [screen(t("staff-welcome"))] if turn.person.is_staff else []
    home = await firm_home.on_company(turn) if roles else reply()
    return reply(*greeting, *home.screens)


async def on_answer_lead(turn: Turn, action: AnswerLead) -> Reply:
    """A tap on a lead's card. Who may, and whether it is still open, is read from the database.

    What cannot be done any more is said above the card as it stands now: who of the firm did it before, and when.
    """
    try:
        lead, contact = await leads.lead_for_contact(turn.session, lead_id=action.lead_id, actor=turn.person)
    except NotAllowed as error:
        if error.text_key == "lead-not-yours" and await people.contact_roles(turn.session, turn.person):
            # Erased, or another firm's: a contact is told the same about both.
            raise GoneFromFirm("firm-lead-gone") from None
        raise
    if contact is not None:
        firm_inbox.mark_seen(lead, now=turn.now)
    try:
        return await _carry_out(turn, lead, action.decision)
    except NoLongerPossible as why_not:
        card = await _card(turn, lead.id)
        told = t(why_not.text_key, **why_not.args_of_text)
        return card if lead_cards.is_taken_away(lead) else card.led_by(told)


async def _carry_out(turn: Turn, lead: Lead, decision: str) -> Reply:
    match decision:
        case "accept":
            await leads.answer_lead(
                turn.session, lead_id=lead.id, actor=turn.person, decision=LeadStatus.ACCEPTED, now=turn.now
            )
            return await _card(turn, lead.id)
        case "decline":
            return ask_why(lead.id) if lead.status is LeadStatus.REQUESTED else await _card(turn, lead.id)
        case "question":
            return await _ask_question(turn, lead.id)
        case "card":
            return await _card(turn, lead.id)
        case reason if reason in set(DeclineReason):
            await leads.answer_lead(
                turn.session,
                lead_id=lead.id,
                actor=turn.person,
                decision=LeadStatus.DECLINED,
                reason=DeclineReason(reason),
                now=turn.now,
            )
            return await _card(turn, lead.id)
    raise NoLongerPossible("button-unknown")


def ask_why(lead_id: int) -> Reply:
    buttons = [
        Button(t(f"decline-{reason.value.replace('_', '-')}"), AnswerLead(lead_id, reason.value))
        for reason in DeclineReason
    ]
    buttons.append(Button(t("button-back"), AnswerLead(lead_id, "card")))
    return reply(screen(t("decline-why"), rows=in_rows(buttons)))


async def _ask_question(turn: Turn, lead_id: int) -> Reply:
    lead, _contact = await leads.lead_for_contact(turn.session, lead_id=lead_id, actor=turn.person)
    await leads.check_may_ask(turn.session, lead)
    conversation = await conversations.open_conversation(
        turn.session, turn.person, LEAD_QUESTION.name, now=turn.now, subject_id=lead_id
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_question_asked(turn: Turn, _flow: str, lead_id: int, answers: dict[str, Any]) -> Reply:
    """The firm's question about a lead was written: it goes to the candidate."""
    lead = await leads.ask_question(
        turn.session, lead_id=lead_id, actor=turn.person, question=answers["question"], now=turn.now
    )
    await old_words.note_typed(
        turn.session, about=lead.person_id, writer=turn.person, message_id=turn.written, now=turn.now
    )
    return reply(screen(t("lead-question-sent"), rows=((Button(t("button-lead-card"), AnswerLead(lead_id, "card")),),)))


async def _card(turn: Turn, lead_id: int) -> Reply:
    """The card as it stands now, in the message that was pressed; from now on that one is kept up to date, too."""
    lead, contact = await leads.lead_for_contact(turn.session, lead_id=lead_id, actor=turn.person)
    facts = await load_facts(turn.session, lead_id)
    if facts is None:
        raise GoneFromFirm("lead-withdrawn-before")
    if turn.pressed is not None:
        await lead_cards.note_opened(turn.session, lead, person=turn.person, message_id=turn.pressed, now=turn.now)
    return reply(lead_card(facts, today=turn.today, is_contact=contact is not None))

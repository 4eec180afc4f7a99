"""The company's side of a lead: accept, not now, ask a question."""

from collections.abc import Sequence
from typing import Any

from bot.actions import AnswerLead, OpenPage
from bot.cards.offers import lead_card
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.questions import LEAD_QUESTION
from bot.handlers import questionnaire
from bot.i18n import joined, t
from bot.screen import Button, Reply, Screen, in_rows, reply, screen
from bot.services import companies, conversations, leads
from db.enums import DeclineReason, LeadStatus
from db.models import Company, CompanyContact


async def on_join(turn: Turn, code: str) -> Reply:
    """A one-time link of staff: the person becomes a contact of the company."""
    company = await companies.join_by_invite(
        turn.session, code=code, person=turn.person, first_name=turn.telegram_name, now=turn.now
    )
    turn.person.language_chosen = True
    return reply(screen(t("contact-welcome", company=company.name), t("contact-how")))


async def on_welcome(turn: Turn, roles: Sequence[CompanyContact]) -> Reply:
    """`/start` of somebody who works with the bot: what they can do, and the leads that wait for them."""
    texts = [t("staff-welcome")] if turn.person.is_staff else []
    names = [(await turn.session.get_one(Company, role.company_id)).name for role in roles]
    if names:
        texts += [t("contact-welcome", company=joined(names)), t("contact-how")]
    return reply(screen(*texts), *await lead_screens(turn))


async def on_answer_lead(turn: Turn, action: AnswerLead) -> Reply:
    """A tap on a lead's card. Who may, and whether it is still open, is read from the database."""
    lead, _contact = await leads.lead_for_contact(turn.session, lead_id=action.lead_id, actor=turn.person)
    match action.decision:
        case "accept":
            await leads.answer_lead(
                turn.session, lead_id=lead.id, actor=turn.person, decision=LeadStatus.ACCEPTED, now=turn.now
            )
            return await _card(turn, lead.id)
        case "decline":
            return _ask_why(lead.id) if lead.status is LeadStatus.REQUESTED else await _card(turn, lead.id)
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


def _ask_why(lead_id: int) -> Reply:
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
    await leads.ask_question(
        turn.session, lead_id=lead_id, actor=turn.person, question=answers["question"], now=turn.now
    )
    return reply(screen(t("lead-question-sent"), rows=((Button(t("button-leads"), OpenPage("leads")),),)))


async def _card(turn: Turn, lead_id: int) -> Reply:
    facts = await leads.load_facts(turn.session, lead_id)
    if facts is None:
        raise NoLongerPossible("lead-withdrawn-before")
    return reply(lead_card(facts, today=turn.today))


async def lead_screens(turn: Turn) -> list[Screen]:
    """Cards of the leads that the actor's firms have, waiting ones first, in time order."""
    shown = []
    for lead in await leads.leads_for_contact(turn.session, turn.person):
        facts = await leads.load_facts(turn.session, lead.id)
        if facts is not None:
            shown.append(lead_card(facts, today=turn.today))
    return shown

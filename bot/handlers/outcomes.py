"""What follows from answers: the gates at the start of a profile, and what a finished questionnaire does."""

from collections.abc import Awaitable, Callable, Iterable
from functools import cache
from typing import Any

from bot.edge import Turn
from bot.flows.ambassadors import AMB_REPLY, ASK_AMBASSADOR, ASK_MORE, CARD_FLOWS
from bot.flows.class_visit import CLASS_FLOWS
from bot.flows.client import OUTCOME_NAME, client_in
from bot.flows.engine import Flow, Question
from bot.flows.event import STAFF_FLOWS
from bot.flows.firm import FIRM_FLOWS
from bot.flows.help import HELP, HELP_REPLY, HELP_WORD, REFERRAL
from bot.flows.learning import LEARNING_FLOWS
from bot.flows.offer import OWN_OFFER_FLOWS
from bot.flows.partners import PARTNER_FLOWS
from bot.flows.profile import PROFILE, is_under_age
from bot.flows.questions import LEAD_ANSWER, LEAD_NOTE, LEAD_QUESTION
from bot.flows.settings import SETTING
from bot.flows.texts import tells_what_was_left_out
from bot.handlers import (
    ambassadors,
    ask_ambassador,
    asking,
    candidate,
    caseworker,
    class_visits,
    codes,
    company,
    door,
    firm_home,
    firms,
    help_desk,
    learning,
    own_offers,
    pages,
    partners,
    renewing,
    settings,
    sharing,
    staff_events,
)
from bot.i18n import Sayable, t
from bot.screen import Reply, reply
from bot.services import consents, conversations, guardians, people, privacy, profiles
from db.enums import ConsentPurpose
from db.models import Conversation

#: What a finished questionnaire does: its flow's name, what it is about (0: nothing), and the answers.
Finisher = Callable[[Turn, str, int, dict[str, Any]], Awaitable[Reply]]


async def after_answer(turn: Turn, conversation: Conversation, question: Question) -> Reply | None:
    """Do what follows from one answer; a reply when the questionnaire ends here."""
    if conversation.flow in (HELP.name, ASK_AMBASSADOR.name) and conversation.answers.get("turned_13") == "no":
        return await _too_young(turn)
    if client_in(conversation.flow) is not None:
        return await caseworker.after_answer(turn, conversation, question)
    if conversation.flow != PROFILE.name:
        return await own_offers.after_answer(turn, conversation, question)
    if is_under_age(conversation.answers, turn.today):
        return await _too_young(turn)
    if question.key == "birth_year":
        year = conversation.answers["birth_year"]
        await guardians.note_year(turn.session, turn.person, year, now=turn.now, today=turn.today)
    if question.key == "consent":
        if conversation.answers["consent"] == "no":
            await renewing.forget_answers(turn)
            programme = await pages.programme(turn)
            return reply(programme.led_by(t("consent-refused")))
        await consents.give(turn.session, turn.person, ConsentPurpose.PROFILE, now=turn.now)
    return None


async def _too_young(turn: Turn) -> Reply:
    """Under 13: the public programme, and nothing is stored, not even that they were here."""
    programme = await pages.programme(turn)
    has_role = await people.has_role(turn.session, turn.person)
    if has_role:
        await renewing.forget_answers(turn)
    else:
        erased = await privacy.erase_person(turn.session, turn.person, now=turn.now, is_counted=False, gone=turn.gone)
        turn.to_empty.extend(erased)
    return reply(programme.led_by(t("too-young")))


async def finish(turn: Turn, conversation: Conversation, *before: Sayable) -> Reply:
    """The questionnaire has no open question left."""
    answers, subject = dict(conversation.answers), conversation.subject_id or 0
    if conversation.flow == PROFILE.name:
        await conversations.close_conversation(turn.session, conversation, now=turn.now)
        await profiles.save_profile(turn.session, turn.person, conversation, now=turn.now)
        return reply(pages.summary(turn, conversation).led_by(*before), *await door.still_wanted(turn))
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    is_client = client_in(conversation.flow) is not None
    finisher = caseworker.on_finish if is_client else _finishers()[conversation.flow]
    done = await finisher(turn, conversation.flow, subject, answers)
    # What was noted is in the page that follows anyway; what was left out is nowhere else.
    said = tuple(filter(tells_what_was_left_out, before))
    return done.led_by(*said) if said else done


@cache
def _finishers() -> dict[str, Finisher]:
    """What a finished questionnaire does, by its flow. Made late: the rooms of the flows import the questions."""
    of_flows: tuple[tuple[Iterable[Flow], Finisher], ...] = (
        (STAFF_FLOWS, staff_events.on_finish),
        (FIRM_FLOWS, firms.on_finish),
        (OWN_OFFER_FLOWS, own_offers.on_finish),
        (LEARNING_FLOWS, learning.on_finish),
        (PARTNER_FLOWS, partners.on_finish),
        (CLASS_FLOWS, class_visits.on_finish),
        ((LEAD_QUESTION,), company.on_question_asked),
        ((LEAD_NOTE,), firm_home.on_note),
        ((LEAD_ANSWER,), candidate.on_lead_answer),
        ((HELP,), asking.on_finish),
        ((HELP_REPLY,), help_desk.on_reply),
        ((HELP_WORD,), help_desk.on_word),
        ((REFERRAL,), codes.on_finish),
        ((ASK_AMBASSADOR, ASK_MORE), ask_ambassador.on_finish),
        ((AMB_REPLY, *CARD_FLOWS), ambassadors.on_finish),
        ((SETTING,), settings.on_finish),
        ((OUTCOME_NAME,), sharing.on_finish),
    )
    return {flow.name: finisher for flows, finisher in of_flows for flow in flows}

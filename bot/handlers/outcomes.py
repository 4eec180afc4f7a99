"""What follows from answers: the gates at the start of a profile, and what a finished questionnaire does."""

from typing import Any

from bot.actions import OpenPage
from bot.edge import Turn
from bot.flows.engine import Question
from bot.flows.event import STAFF_FLOWS
from bot.flows.firm import FIRM_FLOWS
from bot.flows.help import HELP, HELP_FLOWS, HELP_REPLY, HELP_WORD
from bot.flows.learning import COURSE_TAUGHT
from bot.flows.profile import PROFILE, is_under_age
from bot.flows.questions import LEAD_ANSWER, LEAD_QUESTION
from bot.handlers import asking, codes, door, firms, help_desk, learning, pages, staff_events
from bot.i18n import Sayable, t
from bot.screen import Button, Reply, reply, screen
from bot.services import consents, conversations, leads, people, privacy, profiles
from db.enums import ConsentPurpose
from db.models import Conversation

STAFF_FLOW_NAMES = frozenset(flow.name for flow in STAFF_FLOWS)
FIRM_FLOW_NAMES = frozenset(flow.name for flow in FIRM_FLOWS)
HELP_FLOW_NAMES = frozenset(flow.name for flow in HELP_FLOWS)


async def after_answer(turn: Turn, conversation: Conversation, question: Question) -> Reply | None:
    """Do what follows from one answer; a reply when the questionnaire ends here."""
    if conversation.flow == HELP.name and conversation.answers.get("turned_13") == "no":
        return await _too_young(turn)
    if conversation.flow != PROFILE.name:
        return None
    if is_under_age(conversation.answers, turn.today):
        return await _too_young(turn)
    if question.key == "consent":
        if conversation.answers["consent"] == "no":
            await privacy.erase_profile(turn.session, turn.person, now=turn.now)
            programme = await pages.programme(turn)
            return reply(programme.led_by(t("consent-refused")))
        await consents.give(turn.session, turn.person, ConsentPurpose.PROFILE, now=turn.now)
    return None


async def _too_young(turn: Turn) -> Reply:
    """Under 13: the public programme, and nothing is stored, not even that they were here."""
    programme = await pages.programme(turn)
    has_role = turn.person.is_staff or await people.contact_roles(turn.session, turn.person)
    if has_role:
        await privacy.erase_profile(turn.session, turn.person, now=turn.now)
    else:
        turn.to_empty.extend(await privacy.erase_person(turn.session, turn.person, now=turn.now, is_counted=False))
    return reply(programme.led_by(t("too-young")))


async def finish(turn: Turn, conversation: Conversation, *before: Sayable) -> Reply:
    """The questionnaire has no open question left."""
    answers, subject = dict(conversation.answers), conversation.subject_id or 0
    if conversation.flow == PROFILE.name:
        await conversations.close_conversation(turn.session, conversation, now=turn.now)
        await profiles.save_profile(turn.session, turn.person, conversation, now=turn.now)
        return reply(pages.summary(turn, conversation).led_by(*before), *await door.still_wanted(turn))
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    if conversation.flow in STAFF_FLOW_NAMES:
        return await staff_events.on_finish(turn, conversation.flow, subject, answers)
    if conversation.flow in FIRM_FLOW_NAMES:
        return await firms.on_finish(turn, conversation.flow, subject, answers)
    if conversation.flow == COURSE_TAUGHT.name:
        return await learning.on_finish(turn, subject, answers)
    if conversation.flow in HELP_FLOW_NAMES:
        return (await _finish_help(turn, conversation.flow, subject, answers)).led_by(*before)
    menu = ((Button(t("button-leads"), OpenPage("leads")),),)
    if conversation.flow == LEAD_QUESTION.name:
        await leads.ask_question(
            turn.session, lead_id=subject, actor=turn.person, question=answers["question"], now=turn.now
        )
        return reply(screen(t("lead-question-sent"), rows=menu))
    assert conversation.flow == LEAD_ANSWER.name  # noqa: S101 - the flows there are
    lead = await leads.answer_question(
        turn.session, lead_id=subject, person=turn.person, answer=answers["answer"], now=turn.now
    )
    return reply(screen(t("lead-answer-sent", company=lead.company.name), rows=menu))


async def _finish_help(turn: Turn, flow: str, subject: int, answers: dict[str, Any]) -> Reply:
    """A question to staff, staff's answer, a word to search for, or the name of a referral code."""
    if flow == HELP.name:
        return await asking.on_finish(turn, answers)
    if flow == HELP_REPLY.name:
        return await help_desk.on_reply(turn, subject, answers["answer"])
    if flow == HELP_WORD.name:
        return await help_desk.on_word(turn, subject, answers["word"])
    return await codes.on_finish(turn, answers["name"])

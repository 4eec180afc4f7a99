"""Conversations: a row of answers and a cursor for each questionnaire with a person."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.ambassadors import AMBASSADOR_FLOWS, ASK_AMBASSADOR, ASK_MORE, TALK_PHONE
from bot.flows.class_visit import CLASS_FLOWS
from bot.flows.client import OUTCOME_NAME, client_flow
from bot.flows.client import PREFIX as CLIENT_PREFIX
from bot.flows.engine import Flow, State
from bot.flows.event import STAFF_FLOWS
from bot.flows.firm import FIRM_FLOWS
from bot.flows.help import HELP, HELP_FLOWS
from bot.flows.learning import LEARNING_FLOWS
from bot.flows.offer import OWN_OFFER, OWN_OFFER_CHANGE, OWN_OFFER_FLOWS, OWN_OFFER_WORD, OWN_PHOTO
from bot.flows.partners import PARTNER_FLOWS
from bot.flows.profile import PROFILE
from bot.flows.questions import LEAD_ANSWER, LEAD_NOTE, LEAD_PHONE, LEAD_QUESTION
from bot.flows.settings import SETTING
from db.models import Conversation, Offer, Person

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        PROFILE,
        LEAD_QUESTION,
        LEAD_NOTE,
        LEAD_ANSWER,
        LEAD_PHONE,
        OUTCOME_NAME,
        *STAFF_FLOWS,
        *HELP_FLOWS,
        *FIRM_FLOWS,
        *OWN_OFFER_FLOWS,
        *LEARNING_FLOWS,
        *PARTNER_FLOWS,
        *AMBASSADOR_FLOWS,
        *CLASS_FLOWS,
        SETTING,
    )
}
#: What a contact answers about an offer of their own firm; a picture is no questionnaire.
OWN_OFFER_NAMES = (*(flow.name for flow in OWN_OFFER_FLOWS), OWN_PHOTO)
#: What somebody answers as a candidate, a firm's contact or an ambassador; everything else is the work of staff.
OWN_FLOWS = frozenset(
    flow.name
    for flow in (
        *(PROFILE, LEAD_QUESTION, LEAD_NOTE, LEAD_ANSWER, LEAD_PHONE, HELP, OUTCOME_NAME),
        *AMBASSADOR_FLOWS,
        *CLASS_FLOWS,
    )
).union(OWN_OFFER_NAMES)


#: In the answers: when the person's own words among them were written.
_WORDS_AT = "_words_at"


def flow_named(name: str) -> Flow | None:
    """The questionnaire of this name; each client of a caseworker has one of their own."""
    return FLOWS.get(name) or client_flow(name)


def flow_of(conversation: Conversation) -> Flow:
    """The questionnaire of a conversation. Raises KeyError for one that no version of ours has."""
    flow = flow_named(conversation.flow)
    if flow is None:
        raise KeyError(conversation.flow)
    return flow


def state_of(conversation: Conversation) -> State:
    return State(conversation.answers, conversation.cursor)


def keep(conversation: Conversation, state: State, *, now: datetime) -> None:
    """Write the answers and the cursor back to the row, with the moment at which the person's own words came.

    Other answers that are changed later do not make these words any younger.
    """
    answers = dict(state.answers)
    words = own_words(answers)
    if words:
        is_new = words != own_words(conversation.answers)
        answers[_WORDS_AT] = (now if is_new else words_at(conversation)).isoformat()
    conversation.answers = answers
    conversation.cursor = state.cursor
    conversation.updated_at = now


def own_words(answers: Mapping[str, Any]) -> str:
    """What somebody wrote about themselves in their own words; empty when they did not, or when it is gone."""
    return (answers.get("skills_text") or {}).get("text") or ""


def words_at(conversation: Conversation) -> datetime:
    """When the own words in a conversation were written."""
    written = conversation.answers.get(_WORDS_AT)
    return datetime.fromisoformat(written) if written else conversation.updated_at


async def find_conversation(session: AsyncSession, person: Person, flow: str) -> Conversation | None:
    found: Conversation | None = await session.scalar(
        select(Conversation).where(Conversation.person_id == person.id, Conversation.flow == flow)
    )
    return found


async def open_conversation(
    session: AsyncSession, person: Person, flow: str, *, now: datetime, subject_id: int | None = None
) -> Conversation:
    """Open a questionnaire: from now on the person's texts answer it, and any other one waits.

    One that was left in the middle goes on where it was, unless it is about another subject.
    """
    await session.execute(
        update(Conversation)
        .where(Conversation.person_id == person.id, Conversation.is_open, Conversation.flow != flow)
        .values(is_open=False)
    )
    conversation = await find_conversation(session, person, flow)
    if conversation is None:
        conversation = Conversation(
            person_id=person.id, flow=flow, subject_id=subject_id, answers={}, cursor=None, is_open=True, updated_at=now
        )
        session.add(conversation)
    elif conversation.subject_id != subject_id:
        conversation.subject_id, conversation.answers, conversation.cursor = subject_id, {}, None
    conversation.is_open = True
    conversation.updated_at = now
    await session.flush()
    return conversation


async def begin_with(
    session: AsyncSession,
    person: Person,
    flow: str,
    *,
    subject_id: int,
    answers: dict[str, Any],
    cursor: str | None,
    now: datetime,
) -> Conversation:
    """Open a questionnaire with answers that are known already, at the question to change or the first open one."""
    conversation = await open_conversation(session, person, flow, now=now, subject_id=subject_id)
    conversation.answers, conversation.cursor = dict(answers), cursor
    await session.flush()
    return conversation


async def forget_staff_flows(session: AsyncSession, person: Person) -> None:
    """Drop what somebody began as a member of staff; what they began as themselves stays."""
    await session.execute(
        delete(Conversation).where(
            Conversation.person_id == person.id,
            Conversation.flow.not_in(OWN_FLOWS),
            Conversation.flow.not_like(f"{CLIENT_PREFIX}%"),
        )
    )


async def close_client_flows(session: AsyncSession, *, person_id: int) -> None:
    """No text of a caseworker answers for a client now; what was answered stays."""
    own = (Conversation.person_id == person_id, Conversation.flow.like(f"{CLIENT_PREFIX}%"))
    await session.execute(update(Conversation).where(*own, Conversation.is_open).values(is_open=False))


async def forget_candidate_flows(session: AsyncSession, person: Person) -> None:
    """Drop what somebody answered and asked as a candidate; what they began in a role stays, a client's answers too."""
    asked = (ASK_AMBASSADOR, ASK_MORE, TALK_PHONE)
    names = [flow.name for flow in (PROFILE, LEAD_ANSWER, LEAD_PHONE, HELP, OUTCOME_NAME, *asked)]
    await session.execute(delete(Conversation).where(Conversation.person_id == person.id, Conversation.flow.in_(names)))


async def forget_offer_flows(session: AsyncSession, *, person_id: int, company_id: int) -> None:
    """Drop what somebody was writing about a firm's offers as its contact."""
    offers = select(Offer.id).where(Offer.company_id == company_id)
    about_offers = (OWN_OFFER_CHANGE.name, OWN_OFFER_WORD.name, OWN_PHOTO)
    await session.execute(
        delete(Conversation).where(
            Conversation.person_id == person_id,
            or_(
                and_(Conversation.flow == OWN_OFFER.name, Conversation.subject_id == company_id),
                and_(Conversation.flow.in_(about_offers), Conversation.subject_id.in_(offers)),
            ),
        )
    )


async def forget_unfinished(session: AsyncSession, *, before: datetime) -> None:
    """Retention: an offer or a class that was left half described, or a change that was not made."""
    names = (*OWN_OFFER_NAMES, *(flow.name for flow in CLASS_FLOWS))
    await session.execute(delete(Conversation).where(Conversation.flow.in_(names), Conversation.updated_at < before))


async def step_aside(session: AsyncSession, conversation: Conversation | None) -> None:
    """The person went elsewhere: the next text does not answer this. Its answers stay, and its buttons go on with it.

    Open stay the candidate's own questions, which are asked until they are answered, and the one for a phone number,
    which is answered by a button beside the keyboard.
    """
    if conversation is not None and conversation.flow not in (PROFILE.name, LEAD_PHONE.name):
        conversation.is_open = False
        await session.flush()


async def close_conversation(session: AsyncSession, conversation: Conversation, *, now: datetime) -> None:
    """The questionnaire is done: the person's next text is not an answer to it.

    A short one is forgotten; the candidate's answers stay with the profile.
    """
    if conversation.flow == PROFILE.name:
        conversation.is_open = False
        conversation.updated_at = now
    else:
        await session.delete(conversation)
    await session.flush()

"""Notices about questions to staff: a new one to staff, the answer and what was changed to the person."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import AskPerson, OpenPage, UndoChange
from bot.cards.help_desk import card, late_card, more_card, shortened
from bot.flows import skill_changes
from bot.flows.profile import PROFILE, concept_label
from bot.i18n import Sayable, lines, t
from bot.matching.concepts import load_lexicon
from bot.notices.notice import Notice
from bot.screen import Button, screen
from bot.services import conversations, help_cards, help_desk
from bot.services.help_desk import Asked
from db.enums import NoticeKind, SkillKind
from db.models import OutboxMessage, Person


async def compose(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The notice as things stand now; nothing when the question, the role or the change is gone."""
    if message.kind is NoticeKind.HELP_CORRECTED:
        return await _corrected(session, message)
    asked = await help_desk.load(session, message.subject_id or 0)
    if asked is None:
        return None
    if message.kind is NoticeKind.HELP_ANSWERED:
        return _answered(asked)
    return await _for_staff(session, message, asked)


async def _for_staff(session: AsyncSession, message: OutboxMessage, asked: Asked) -> Notice | None:
    member = await session.get(Person, message.person_id)
    if member is None or not member.is_staff:
        return None
    if message.args.get("is_change"):
        cards, opened = await help_cards.cards_of(session, asked.question.id)
        replaced = message.args.get("message_id")
        if replaced is not None:
            return Notice(card(asked), replaced) if replaced in opened.get(member.id, ()) else None
        on_phone = cards.get(member.id)
        return Notice(card(asked), on_phone[0]) if on_phone else None
    if message.args.get("late"):
        return Notice(late_card(int(message.args["late"])))
    if message.args.get("is_more"):
        return Notice(more_card(asked)) if asked.is_open and asked.question.taken_by == member.id else None
    return Notice(card(asked)) if asked.is_open and asked.taker is None else None


def _answered(asked: Asked) -> Notice | None:
    """The answer as staff wrote it, with the question above it: hours may have passed."""
    question = asked.question
    if question.answer is None:
        return None
    texts: list[Sayable] = [t("help-answered")]
    if question.question:
        texts += [t("help-you-asked"), t("quoted", text=shortened(question.question)), t("help-they-answer")]
    texts += [t("quoted", text=question.answer), t("help-answer-untranslated")]
    rows = ((Button(t("button-ask-again"), AskPerson(0, "write")),), (Button(t("button-menu"), OpenPage("help")),))
    return Notice(screen(*texts, rows=rows))


async def _corrected(session: AsyncSession, message: OutboxMessage) -> Notice | None:
    """What staff changed about a skill, before and now, with one tap that undoes it."""
    concept = str(message.args.get("concept"))
    person = await session.get_one(Person, message.person_id)
    conversation = await conversations.find_conversation(session, person, PROFILE.name)
    if conversation is None or concept not in load_lexicon().concepts:
        return None
    answers = conversation.answers
    before, after = skill_changes.kind_before(answers, concept), skill_changes.kind_of(answers, concept)
    if not skill_changes.is_changed(answers, concept) or before is after:
        return None
    told = lines(
        t("help-change-before", state=_state(concept, before)), t("help-change-now", state=_state(concept, after))
    )
    rows = (
        (Button(t("button-help-undo"), UndoChange(concept)),),
        (Button(t("button-profile"), OpenPage("profile")),),
    )
    return Notice(screen(t("help-corrected"), told, rows=rows))


def _state(concept: str, kind: SkillKind | None) -> Sayable:
    return t(f"help-state-{kind.value if kind else 'none'}", concept=concept_label(concept))

"""What staff may see and mend of a person who asked for help and allowed it, while the question is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.flows import skill_changes
from bot.flows.engine import Answers
from bot.flows.profile import PROFILE
from bot.matching.concepts import load_lexicon
from bot.services import audit, consents, conversations, help_desk, leads, outbox, profiles
from bot.services.staff import require_staff
from db.enums import ConsentPurpose, NoticeKind, SkillKind
from db.models import Conversation, HelpQuestion, Lead, Person, Profile, Skill
from db.session import lock_person


@dataclass(frozen=True, slots=True)
class Helped:
    """A person as they allowed staff to see them. `conversation` holds the answers of the questionnaire."""

    question: HelpQuestion
    person: Person
    profile: Profile
    conversation: Conversation
    skills: Sequence[Skill]
    leads: Sequence[Lead]

    @property
    def changeable(self) -> list[Skill]:
        """The skills that staff can correct: what words were understood as, not the tiles that were pressed."""
        return [skill for skill in self.skills if skill.kind in skill_changes.KINDS]


async def look(session: AsyncSession, *, question_id: int, actor: Person, now: datetime, at: str = "person") -> Helped:
    """The person behind an open question that `actor` has taken; each look is logged with the question's number.

    `at` says what is looked at: there is a text `audit-help-<at>-seen`. Raises NoLongerPossible when the person did
    not allow it, or has told nothing.
    """
    helped = await allowed(session, question_id=question_id, actor=actor)
    audit.record(session, actor, f"help-{at}-seen", now=now, question=question_id)
    return helped


async def allowed(session: AsyncSession, *, question_id: int, actor: Person) -> Helped:
    """As `look`, for a page that comes again after a deed that is logged itself."""
    asked = await help_desk.taken_question(session, question_id=question_id, actor=actor)
    if not asked.question.may_see_profile:
        raise NoLongerPossible("help-not-allowed")
    conversation = await conversations.find_conversation(session, asked.person, PROFILE.name)
    profile = await profiles.find_profile(session, asked.person)
    if conversation is None or profile is None or conversation.answers.get("consent") != "yes":
        raise NoLongerPossible("help-no-profile")
    if await consents.outdated(session, asked.person.id, ConsentPurpose.PROFILE) is not None:
        raise NoLongerPossible("help-no-profile")
    return Helped(
        question=asked.question,
        person=asked.person,
        profile=profile,
        conversation=conversation,
        skills=await profiles.skills_of(session, asked.person),
        leads=await leads.leads_of_person(session, asked.person),
    )


async def correct_skill(
    session: AsyncSession, *, question_id: int, concept: str, kind: SkillKind | None, actor: Person, now: datetime
) -> Helped:
    """Make a concept a skill, a wish or something to avoid, or (None) take it away; the person is told.

    Raises NoLongerPossible for a concept that the lexicon lacks, or before the person was asked what they can do.
    """
    require_staff(actor)
    await _hold_still(session, question_id)
    helped = await allowed(session, question_id=question_id, actor=actor)
    answers = helped.conversation.answers
    if concept not in load_lexicon().concepts or kind not in (None, *skill_changes.KINDS):
        raise NoLongerPossible("button-unknown")
    if not skill_changes.can_change(answers):
        raise NoLongerPossible("help-skills-not-yet")
    if skill_changes.kind_of(answers, concept) == kind:
        return helped
    await _rewrite(session, helped.person, helped.conversation, skill_changes.changed(answers, concept, kind))
    audit.record(session, actor, "help-skill-changed", now=now, question=question_id)
    await outbox.enqueue(
        session,
        person_id=helped.person.id,
        kind=NoticeKind.HELP_CORRECTED,
        subject_id=question_id,
        occasion=f"{concept}-{now.timestamp():.0f}",
        now=now,
        concept=concept,
    )
    return await allowed(session, question_id=question_id, actor=actor)


async def _hold_still(session: AsyncSession, question_id: int) -> None:
    """Let what the person is just writing be finished first: their answers are one value, written whole."""
    telegram_id = await session.scalar(
        select(Person.telegram_id)
        .join(HelpQuestion, HelpQuestion.person_id == Person.id)
        .where(HelpQuestion.id == question_id)
    )
    if telegram_id is not None:
        await lock_person(session, telegram_id)


async def undo_change(session: AsyncSession, *, person: Person, concept: str) -> bool:
    """The person takes back what staff changed about a concept; False when there is nothing to take back."""
    conversation = await conversations.find_conversation(session, person, PROFILE.name)
    if conversation is None or not skill_changes.is_changed(conversation.answers, concept):
        return False
    await _rewrite(session, person, conversation, skill_changes.undone(conversation.answers, concept))
    return True


async def _rewrite(session: AsyncSession, person: Person, conversation: Conversation, answers: Answers) -> None:
    """Write changed answers and the profile made of them; neither gets younger, so that retention still holds."""
    conversation.answers = dict(answers)
    profile = await profiles.find_profile(session, person)
    if profile is not None:
        await profiles.save_profile(session, person, conversation, now=profile.updated_at)

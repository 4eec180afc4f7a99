"""A help desk to test with: a candidate with a profile, two members of staff, and questions."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.profile import read_skills
from bot.i18n import say
from bot.notices import Notice, compose
from bot.services import help_desk, profiles
from db.enums import SkillKind
from db.models import Conversation, HelpQuestion, OutboxMessage, Person
from tests.conftest import NOW
from tests.db.ground import ZONE
from tests.factories import make_person

TODAY = NOW.date()
LATER = NOW + timedelta(hours=2)
SAID = "jag svetsade hemma"


class World:
    """A candidate with a profile, two members of staff, and somebody else."""

    def __init__(self, people: list[Person]) -> None:
        self.amina, self.karin, self.olle, self.other = people


async def make_world(session: AsyncSession) -> World:
    world = World([await make_person(session, number, now=NOW) for number in range(1, 5)])
    world.karin.is_staff = world.olle.is_staff = True
    world.karin.staff_name, world.olle.staff_name = "Karin", "Olle"
    world.amina.language = "so"
    told = read_skills(SAID, TODAY)
    answers: dict[str, Any] = {
        "birth_year": 1990,
        "consent": "yes",
        "municipality": "are",
        "skills_text": told,
        "skills": [item["concept"] for item in told["found"]],
        "first_name": "Amina",
    }
    conversation = Conversation(
        person_id=world.amina.id, flow="profile", answers=answers, cursor=None, is_open=False, updated_at=NOW
    )
    session.add(conversation)
    await profiles.save_profile(session, world.amina, conversation, now=NOW)
    return world


async def asked_by(session: AsyncSession, world: World, *, may_see: bool = True, text: str = "Sidee?") -> HelpQuestion:
    question = await help_desk.ask(session, person=world.amina, text=text, may_see_profile=may_see, now=NOW)
    assert question is not None
    return question


async def taken_from(session: AsyncSession, world: World, *, may_see: bool = True) -> HelpQuestion:
    question = await asked_by(session, world, may_see=may_see)
    await help_desk.open_question(session, question_id=question.id, actor=world.karin, now=NOW)
    return question


async def skill_kinds(session: AsyncSession, person: Person) -> dict[str, SkillKind]:
    return {skill.concept: skill.kind for skill in await profiles.skills_of(session, person)}


async def conversation_of(session: AsyncSession, person: Person) -> Conversation:
    found: Conversation = (await session.scalars(select(Conversation).where(Conversation.person_id == person.id))).one()
    return found


async def said_in(session: AsyncSession, message: OutboxMessage, language: str = "sv") -> str | None:
    notice = await compose(session, message, now=LATER, zone=ZONE)
    if notice is None:
        return None
    assert isinstance(notice, Notice)
    return "\n".join(say(language, paragraph) for paragraph in notice.screen.paragraphs)

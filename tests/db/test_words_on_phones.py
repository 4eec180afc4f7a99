"""What stands about a person on other people's phones goes when it goes from the database, or when they go."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.offers import lead_card, shared_lines
from bot.flows.engine import State
from bot.flows.profile import read_skills
from bot.i18n import t
from bot.services import (
    conversations,
    guardian_pages,
    leads,
    old_words,
    outbox,
    privacy,
    profiles,
)
from bot.services.client_messages import Gone
from bot.services.lead_facts import load_facts
from db.enums import NoticeKind, SkillKind
from db.models import Conversation, OutboxMessage, Skill
from db.session import Database
from tests.conftest import NOW
from tests.db import dialogue_ground, help_ground
from tests.db.firm_ground import accepted, two_firms
from tests.db.ground import enforce_retention
from tests.factories import make_person

LATER = NOW + timedelta(days=31)


async def _sent(session: AsyncSession, *kinds: NoticeKind) -> dict[tuple[NoticeKind, int], int]:
    """Have the outbox's messages of these kinds stand on phones; the id of each by kind and person."""
    rows = await session.scalars(select(OutboxMessage).where(OutboxMessage.kind.in_(kinds)).order_by(OutboxMessage.id))
    at = {}
    for row in list(rows):
        row.sent_at, row.message_id = row.created_at, 1000 + row.id
        at[row.kind, row.person_id] = row.message_id
    await session.flush()
    return at


def _emptied(gone: list[Gone]) -> set[tuple[int, int]]:
    return {(one.telegram_id, message_id) for one in gone for message_id in one.to_empty}


async def test_an_answer_to_a_firm_goes_from_its_phones_with_its_words(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await accepted(session, firms)
        await leads.ask_question(session, lead_id=lead.id, actor=firms.maja, question="När?", now=NOW)
        answer = "På torsdag."
        await leads.answer_question(session, lead_id=lead.id, person=firms.signe, answer=answer, now=NOW)
        on_phone = await _sent(session, NoticeKind.LEAD_QUESTION_ANSWERED, NoticeKind.LEAD_QUESTION)
        at = on_phone[NoticeKind.LEAD_QUESTION_ANSWERED, firms.maja.id]
        assert await enforce_retention(session, now=NOW + timedelta(days=29)) == []
        gone = await enforce_retention(session, now=LATER)
        assert (firms.maja.telegram_id, at) in _emptied(gone)
        assert {one.telegram_id for one in gone} <= {firms.maja.telegram_id, firms.rima.telegram_id}
        assert all(one.why == t("words-old", days="30") for one in gone)
        assert await enforce_retention(session, now=LATER) == [], "once"


async def test_questions_go_from_phones_of_staff_and_ambassadors_but_not_from_the_asker(database: Database) -> None:
    async with database.transaction() as session:
        world = await dialogue_ground.make_world(session)
        talk = await dialogue_ground.ask(session, world)
        await dialogue_ground.answer(session, world, talk.dialogue_id)
        kinds = (NoticeKind.DIALOGUE_ASKED, NoticeKind.DIALOGUE_ANSWERED)
        on_phone = await _sent(session, *kinds)
        for reader, at in ((world.lina, 7), (world.karin, 8), (world.hodan, 9)):
            kind = NoticeKind.DIALOGUE_READ if reader is world.karin else NoticeKind.DIALOGUE_SHOWN
            await outbox.enqueue(session, person_id=reader.id, kind=kind, subject_id=talk.dialogue_id, now=NOW)
            row = (
                await session.scalars(
                    select(OutboxMessage).where(OutboxMessage.kind == kind, OutboxMessage.person_id == reader.id)
                )
            ).one()
            row.message_id, row.sent_at = at, NOW
        await session.flush()
        gone = await enforce_retention(session, now=LATER)
        asked = on_phone[NoticeKind.DIALOGUE_ASKED, world.lina.id]
        assert _emptied(gone) == {
            (world.lina.telegram_id, asked),
            (world.lina.telegram_id, 7),
            (world.karin.telegram_id, 8),
        }


async def test_a_question_to_staff_goes_from_their_phones(database: Database) -> None:
    async with database.transaction() as session:
        world = await help_ground.make_world(session)
        question = await help_ground.asked_by(session, world)
        on_phone = await _sent(session, NoticeKind.HELP_ASKED)
        gone = await enforce_retention(session, now=LATER)
        assert _emptied(gone) == {
            (person.telegram_id, on_phone[NoticeKind.HELP_ASKED, person.id]) for person in (world.karin, world.olle)
        }
        assert question.id > 0


async def test_words_do_not_grow_younger_by_other_answers(database: Database) -> None:
    async with database.transaction() as session:
        person = await make_person(session, 2, now=NOW)
        conversation = await conversations.open_conversation(session, person, "profile", now=NOW)
        words = read_skills("Jag svetsade hemma", NOW.date())
        answers = {"birth_year": 1990, "skills_text": words, "skills": [one["concept"] for one in words["found"]]}
        conversations.keep(conversation, State(answers), now=NOW)
        await profiles.save_profile(session, person, conversation, now=NOW)
        changed = NOW + timedelta(days=20)
        answers = {**conversation.answers, "first_name": "Hodan"}
        conversations.keep(conversation, State(answers), now=changed)
        await profiles.save_profile(session, person, conversation, now=changed)
        assert any(await session.scalars(select(Skill.said))), "there was something to empty"
        await enforce_retention(session, now=NOW + timedelta(days=29))
        assert conversations.own_words(conversation.answers) == "Jag svetsade hemma"
        await enforce_retention(session, now=LATER)
        kept = (await session.scalars(select(Conversation).execution_options(populate_existing=True))).one()
        assert conversations.own_words(kept.answers) == ""
        assert kept.answers["first_name"] == "Hodan"
        said = (await session.scalars(select(Skill.said))).all()
        assert set(said) == {None}


async def test_a_guardian_keeps_no_name_after_an_answer_or_an_erasure(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await accepted(session, firms)
        guardian, other = await make_person(session, 50, now=NOW), await make_person(session, 51, now=NOW)

        async def opened() -> None:
            for person, shown in ((guardian, [71, 72]), (other, [73])):
                noted = await guardian_pages.note(
                    session, lead_id=lead.id, telegram_id=person.telegram_id, shown=shown, now=NOW
                )
                assert noted == []

        await opened()
        gone = await guardian_pages.answered(session, lead_id=lead.id, but=(50, 72))
        assert _emptied(gone) == {(50, 71), (51, 73)}
        assert await guardian_pages.answered(session, lead_id=lead.id, but=(50, 72)) == [], "remembered no more"
        await opened()
        own: list[Gone] = []
        await privacy.erase_person(session, other, now=NOW, gone=own)
        assert _emptied(own) == {(51, 73)}, "who erases themselves does not keep a child's name either"
        emptied = await privacy.erase_person(session, firms.signe, now=NOW)
        assert {(phone, message_id) for phone, message_id, _language in emptied} >= {(50, 71), (50, 72)}
        late = await guardian_pages.note(session, lead_id=lead.id, telegram_id=50, shown=[74], now=NOW)
        assert [one.to_delete for one in late] == [(74,)], "on its way when the child was erased"
        assert await guardian_pages.note(session, lead_id=lead.id, telegram_id=999, shown=[75], now=NOW) == []


async def test_what_others_typed_about_a_person_is_deleted_while_telegram_lets_us(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await accepted(session, firms)
        old, young = NOW - timedelta(days=3), NOW - timedelta(hours=5)
        for writer, message_id, at in ((firms.maja, 81, old), (firms.maja, 82, young), (firms.karin, 83, young)):
            await old_words.note_typed(session, about=lead.person_id, writer=writer, message_id=message_id, now=at)
        await old_words.note_typed(session, about=firms.olle.id, writer=firms.karin, message_id=84, now=young)
        assert b'"typed_about"' in await privacy.export_person(session, firms.signe)
        await old_words.drop_typed(session, now=NOW)
        gone: list[Gone] = []
        await privacy.erase_person(session, firms.signe, now=NOW, gone=gone)
        assert {(one.telegram_id, *one.to_delete) for one in gone} == {(1, 82), (9, 83)}
        left = await session.scalars(
            select(OutboxMessage.message_id).where(OutboxMessage.kind == NoticeKind.TYPED_ABOUT)
        )
        assert left.all() == [84]


async def test_a_card_says_exactly_what_the_person_saw_before_the_yes(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        kinds = (SkillKind.SKILL, SkillKind.INTEREST, SkillKind.WISH, SkillKind.AVOID)
        for kind, concept in zip(kinds, ("welding", "baking", "sewing", "cleaning"), strict=True):
            session.add(Skill(person_id=firms.signe.id, concept=concept, kind=kind, confidence=1.0))
        lead = await accepted(session, firms)
        facts = await load_facts(session, lead.id)
        assert facts is not None
        before = shared_lines(facts.profile, await profiles.skills_of(session, firms.signe), today=NOW.date())
        assert "shared-wishes" in [line.key for line in before]
        shown = lead_card(facts, today=NOW.date(), is_contact=True).paragraphs[1]
        assert shown.items == tuple(before)  # type: ignore[union-attr] # bullets

"""The help desk: ask, take, answer, take back; retention, export and erasing."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, help_desk, helped_people, privacy, ranking_log
from bot.services.help_desk import View
from db.enums import NoticeKind, SkillKind
from db.models import Conversation, HelpQuestion, OutboxMessage, Person, Ranking
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, enforce_retention, written
from tests.db.help_ground import LATER, asked_by, make_world, said_in, skill_kinds, taken_from


def _facts(entry: Any) -> tuple[str, dict[str, Any]]:
    return entry.deed, entry.facts


async def test_a_question_reaches_all_staff_and_who_opens_it_has_it(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await asked_by(session, world)
    sent = await written(database, NoticeKind.HELP_ASKED)
    assert [message.person_id for message in sent] == [world.karin.id, world.olle.id]
    async with database.transaction() as session:
        card = await said_in(session, sent[0])
        assert card is not None
        assert "somaliska" in card
        assert "Sidee" not in card, "the text is only read by who takes it"
        await session.execute(update(OutboxMessage).values(sent_at=NOW, message_id=7))
        asked = await help_desk.open_question(session, question_id=question.id, actor=world.karin, now=NOW)
        assert asked.question.taken_by == world.karin.id
        again = await help_desk.open_question(session, question_id=question.id, actor=world.olle, now=NOW)
        assert again.question.taken_by == world.karin.id
        with pytest.raises(NoLongerPossible):
            await help_desk.answer(session, question_id=question.id, text="Hej", actor=world.olle, now=NOW)
    *_rest, change = await written(database, NoticeKind.HELP_ASKED)
    async with database.transaction() as session:
        assert (change.person_id, change.args) == (world.olle.id, {"is_change": True})
        assert "Karin" in (await said_in(session, change) or "")


async def test_the_answer_reaches_the_person_once_and_with_their_words(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
        await help_desk.answer(session, question_id=question.id, text="Ring <oss>", actor=world.karin, now=LATER)
        with pytest.raises(NoLongerPossible):
            await help_desk.answer(session, question_id=question.id, text="Igen", actor=world.karin, now=LATER)
        counts = await help_desk.counts(session, actor=world.olle, now=LATER)
        assert counts == {View.OPEN: 0, View.ANSWERED: 1}
    (answered,) = await written(database, NoticeKind.HELP_ANSWERED)
    async with database.transaction() as session:
        assert answered.person_id == world.amina.id
        told = await said_in(session, answered, "so") or ""
        assert "Ring <oss>" in told
        assert "Sidee?" in told
        acts, _total = await audit.acts(session, page=0)
        assert [_facts(act.entry) for act in acts] == [
            ("help-answered", {"question": question.id}),
            ("help-seen", {"question": question.id}),
        ]


async def test_the_oldest_comes_first_and_a_colleague_can_take_over_or_get_it_back(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        first = await taken_from(session, world)
        later = await help_desk.ask(session, person=world.other, text="Hur?", may_see_profile=False, now=LATER)
        assert later is not None
        found, total = await help_desk.page_of(session, View.OPEN, actor=world.olle, page=0, now=LATER)
        assert [one.question.id for one in found] == [first.id, later.id]
        assert (total, found[0].taker and found[0].taker.id) == (2, world.karin.id)
        await help_desk.take_over(session, question_id=first.id, actor=world.olle, now=LATER)
        with pytest.raises(NoLongerPossible):
            await helped_people.look(session, question_id=first.id, actor=world.karin, now=LATER)
        await help_desk.leave(session, question_id=first.id, actor=world.karin, now=LATER)
        assert first.taken_by == world.olle.id, "only who has it can leave it"
        await help_desk.leave(session, question_id=first.id, actor=world.olle, now=LATER)
        assert first.taken_by is None


async def test_many_questions_are_put_together_and_nobody_is_locked_out(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        asked = [await asked_by(session, world, text=f"Fråga {number}") for number in range(3)]
        newest = await help_desk.ask(session, person=world.amina, text="Och en till", may_see_profile=False, now=LATER)
        assert newest is asked[2]
        assert newest.question == "Fråga 2\n\nOch en till"
        assert not newest.may_see_profile, "what was said last counts"
        full = await help_desk.ask(session, person=world.amina, text="x" * 3000, may_see_profile=False, now=LATER)
        assert full is None
        await help_desk.take_back(session, question_id=asked[0].id, person=world.amina, now=LATER)
        fresh = await help_desk.ask(session, person=world.amina, text="Ny", may_see_profile=False, now=LATER)
        assert fresh is not None
        assert fresh.id not in {one.id for one in asked}
        much_later = NOW + timedelta(days=8)
        again = await help_desk.ask(session, person=world.amina, text="?", may_see_profile=False, now=much_later)
        assert again is not None
        assert again.question == "?", "staff's silence locks nobody out"


async def test_a_question_taken_back_is_gone_at_once(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
        with pytest.raises(NoLongerPossible):
            await help_desk.take_back(session, question_id=question.id, person=world.other, now=NOW)
        for _ in range(2):
            await help_desk.take_back(session, question_id=question.id, person=world.amina, now=NOW)
        assert question.question is None
        for deed in (help_desk.open_question, help_desk.take_over, help_desk.leave, helped_people.look):
            with pytest.raises(NoLongerPossible):
                await deed(session, question_id=question.id, actor=world.karin, now=NOW)
    for message in await written(database, NoticeKind.HELP_ASKED):
        async with database.transaction() as session:
            assert await said_in(session, message) is None


async def test_who_is_not_staff_gets_nothing(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
        session.add(Ranking(person_id=world.amina.id, ranked_at=NOW, record={}))
        for actor in (world.other, world.amina):
            number: dict[str, Any] = {"question_id": question.id, "actor": actor}
            for refused in (
                help_desk.counts(session, actor=actor, now=NOW),
                help_desk.page_of(session, View.OPEN, actor=actor, page=0, now=NOW),
                help_desk.open_question(session, **number, now=NOW),
                help_desk.take_over(session, **number, now=NOW),
                help_desk.leave(session, **number, now=NOW),
                help_desk.answer(session, **number, text="x", now=NOW),
                helped_people.look(session, **number, now=NOW),
                helped_people.allowed(session, **number),
                helped_people.correct_skill(session, **number, concept="welding", kind=None, now=NOW),
                ranking_log.last_rankings(session, **number, now=NOW),
                ranking_log.ranking_of(session, **number, ranking_id=1),
                ranking_log.replay(session, **number, ranking_id=1, now=NOW),
            ):
                with pytest.raises(NotAllowed):
                    await refused
        await session.flush()
        acts, _total = await audit.acts(session, page=0)
        assert [act.entry.deed for act in acts] == ["help-seen"]


async def test_retention_empties_questions_and_words_kept_for_undoing(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
        await helped_people.correct_skill(
            session, question_id=question.id, concept="welding", kind=None, actor=world.karin, now=LATER
        )
        left = Conversation(
            person_id=world.other.id,
            flow="help",
            answers={"question": {"text": "hemligt", "removed": []}},
            cursor=None,
            is_open=True,
            updated_at=NOW,
        )
        session.add(left)
        await session.flush()
        await enforce_retention(session, now=NOW + timedelta(days=29))
        await session.refresh(question)
        assert question.question == "Sidee?"
        await enforce_retention(session, now=NOW + timedelta(days=31))
        await session.refresh(question)
        assert [text for text in (question.question, question.answer) if text] == []
        assert not help_desk.is_open(question)
        rows = (await session.scalars(select(Conversation))).all()
        everything = msgspec.json.encode([row.answers for row in rows]).decode()
        assert "svets" not in everything
        assert "hemligt" not in everything
        assert await helped_people.undo_change(session, person=world.amina, concept="welding")
        assert (await skill_kinds(session, world.amina))["welding"] is SkillKind.SKILL


async def test_export_has_the_questions_and_erasing_leaves_nothing_on_phones(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await asked_by(session, world, text="Var är bussen?")
        await session.execute(update(OutboxMessage).values(sent_at=NOW, message_id=7))
        stored = msgspec.json.decode(await privacy.export_person(session, world.amina))
        assert [row["question"] for row in stored["help_question"]] == ["Var är bussen?"]
        cards = await privacy.erase_person(session, world.amina, now=NOW)
        assert cards == [(world.karin.telegram_id, 7, "sv"), (world.olle.telegram_id, 7, "sv")]
        assert (await session.scalars(select(HelpQuestion))).all() == []
        # The next question may get the same number; its notices must not be taken for the old ones.
        fresh = await help_desk.ask(session, person=world.other, text="Ny", may_see_profile=False, now=LATER)
        assert fresh is not None
        waiting = await session.scalars(select(OutboxMessage.person_id).where(OutboxMessage.sent_at.is_(None)))
        assert sorted(waiting) == [world.karin.id, world.olle.id]
    assert question.id is not None


async def test_staff_are_reminded_once_each_working_morning_of_what_waits_too_long(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await asked_by(session, world)
        second = await help_desk.ask(session, person=world.other, text="Hur?", may_see_profile=False, now=LATER)
        assert second is not None

    async def reminded(now: datetime) -> list[int]:
        async with database.transaction() as session:
            for _ in range(2):
                await help_desk.remind_staff(session, now=now, zone=ZONE)
        messages = await written(database, NoticeKind.HELP_ASKED)
        return [message.args["late"] for message in messages if "late" in message.args and message.created_at == now]

    morning = datetime(2026, 11, 26, 7, 30, tzinfo=UTC)  # Thursday; they asked on Monday
    assert await reminded(morning - timedelta(days=1)) == []
    assert await reminded(morning - timedelta(hours=2)) == [], "not at half past six"
    assert await reminded(morning) == [2, 2], "both members of staff, once"
    async with database.transaction() as session:
        await help_desk.open_question(session, question_id=second.id, actor=world.karin, now=morning)
        await help_desk.answer(session, question_id=second.id, text="Så", actor=world.karin, now=morning)
    assert await reminded(morning + timedelta(days=1)) == [1, 1]
    assert await reminded(morning + timedelta(days=2)) == [], "not on a Saturday"
    (late, *_rest) = [one for one in await written(database, NoticeKind.HELP_ASKED) if one.args.get("late") == 1]
    async with database.transaction() as session:
        assert "1 fråga har väntat" in (await said_in(session, late) or "").replace("\u2068", "").replace("\u2069", "")


async def test_who_has_a_question_is_told_when_the_person_writes_more(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        for _ in range(2):
            await asked_by(session, world)
        question = await taken_from(session, world)
        added = await help_desk.ask(session, person=world.amina, text="Och en till", may_see_profile=True, now=LATER)
        assert added is not None
        assert added.id == question.id
    *_rest, more = await written(database, NoticeKind.HELP_ASKED)
    assert (more.person_id, more.args) == (world.karin.id, {"is_more": True})
    async with database.transaction() as session:
        assert "skrivit mer" in (await said_in(session, more) or "")
        await help_desk.leave(session, question_id=question.id, actor=world.karin, now=LATER)
        await session.flush()
        assert await said_in(session, more) is None


async def test_two_who_open_at_once_do_not_both_have_it(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await asked_by(session, world)

    async def opens(member_id: int) -> int | None:
        async with database.transaction() as session:
            member = await session.get_one(Person, member_id)
            asked = await help_desk.open_question(session, question_id=question.id, actor=member, now=LATER)
            return asked.question.taken_by

    first, second = await asyncio.gather(opens(world.karin.id), opens(world.olle.id))
    assert first == second

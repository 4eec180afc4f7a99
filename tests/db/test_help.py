"""The help desk: ask, take, answer, take back; what staff may see and mend; and the log of why an offer was ranked."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible, NotAllowed
from bot.flows import skill_changes
from bot.flows.profile import read_skills
from bot.i18n import say
from bot.matching.concepts import load_lexicon
from bot.matching.search import concepts_named
from bot.notices import Notice, compose
from bot.services import audit, help_desk, helped_people, matches, privacy, profiles, ranking_log
from bot.services.help_desk import View
from db.enums import NoticeKind, SkillKind
from db.models import Conversation, HelpQuestion, Offer, OutboxMessage, Person, Profile, Ranking, Skill
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, written
from tests.factories import make_offer, make_person

TODAY = NOW.date()
LATER = NOW + timedelta(hours=2)
SAID = "jag svetsade hemma"


class World:
    """A candidate with a profile, two members of staff, and somebody else."""

    def __init__(self, people: list[Person]) -> None:
        self.amina, self.karin, self.olle, self.other = people


async def _world(session: AsyncSession) -> World:
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


async def _asked(session: AsyncSession, world: World, *, may_see: bool = True, text: str = "Sidee?") -> HelpQuestion:
    question = await help_desk.ask(session, person=world.amina, text=text, may_see_profile=may_see, now=NOW)
    assert question is not None
    return question


async def _taken(session: AsyncSession, world: World, *, may_see: bool = True) -> HelpQuestion:
    question = await _asked(session, world, may_see=may_see)
    await help_desk.open_question(session, question_id=question.id, actor=world.karin, now=NOW)
    return question


async def _skills(session: AsyncSession, person: Person) -> dict[str, SkillKind]:
    return {skill.concept: skill.kind for skill in await profiles.skills_of(session, person)}


async def _conversation(session: AsyncSession, person: Person) -> Conversation:
    found: Conversation = (await session.scalars(select(Conversation).where(Conversation.person_id == person.id))).one()
    return found


async def _said_in(session: AsyncSession, message: OutboxMessage, language: str = "sv") -> str | None:
    notice = await compose(session, message, now=LATER, zone=ZONE)
    if notice is None:
        return None
    assert isinstance(notice, Notice)
    return "\n".join(say(language, paragraph) for paragraph in notice.screen.paragraphs)


def _facts(entry: Any) -> tuple[str, dict[str, Any]]:
    return entry.deed, entry.facts


async def test_a_question_reaches_all_staff_and_who_opens_it_has_it(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _asked(session, world)
    sent = await written(database, NoticeKind.HELP_ASKED)
    assert [message.person_id for message in sent] == [world.karin.id, world.olle.id]
    async with database.transaction() as session:
        card = await _said_in(session, sent[0])
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
        assert "Karin" in (await _said_in(session, change) or "")


async def test_the_answer_reaches_the_person_once_and_with_their_words(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _taken(session, world)
        await help_desk.answer(session, question_id=question.id, text="Ring <oss>", actor=world.karin, now=LATER)
        with pytest.raises(NoLongerPossible):
            await help_desk.answer(session, question_id=question.id, text="Igen", actor=world.karin, now=LATER)
        counts = await help_desk.counts(session, actor=world.olle, now=LATER)
        assert counts == {View.OPEN: 0, View.ANSWERED: 1}
    (answered,) = await written(database, NoticeKind.HELP_ANSWERED)
    async with database.transaction() as session:
        assert answered.person_id == world.amina.id
        told = await _said_in(session, answered, "so") or ""
        assert "Ring <oss>" in told
        assert "Sidee?" in told
        acts, _total = await audit.acts(session, page=0)
        assert [_facts(act.entry) for act in acts] == [
            ("help-answered", {"question": question.id}),
            ("help-seen", {"question": question.id}),
        ]


async def test_the_oldest_comes_first_and_a_colleague_can_take_over_or_get_it_back(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        first = await _taken(session, world)
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
        world = await _world(session)
        asked = [await _asked(session, world, text=f"Fråga {number}") for number in range(3)]
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
        world = await _world(session)
        question = await _taken(session, world)
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
            assert await _said_in(session, message) is None


async def test_who_is_not_staff_gets_nothing(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _taken(session, world)
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


async def test_staff_see_only_what_is_allowed_and_only_while_it_is_open(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        (await session.get_one(Profile, world.amina.id)).phone = "+46701234567"
        closed = await _taken(session, world, may_see=False)
        with pytest.raises(NoLongerPossible):
            await helped_people.look(session, question_id=closed.id, actor=world.karin, now=NOW)
        question = await _taken(session, world)
        helped = await helped_people.look(session, question_id=question.id, actor=world.karin, now=NOW)
        assert next((skill.concept, skill.said) for skill in helped.changeable) == ("welding", "svetsade")
        assert helped.leads == []
        with pytest.raises(NoLongerPossible):
            await helped_people.look(session, question_id=question.id, actor=world.olle, now=NOW)
        await help_desk.answer(session, question_id=question.id, text="Så", actor=world.karin, now=NOW)
        for refused in (
            helped_people.look(session, question_id=question.id, actor=world.karin, now=NOW),
            helped_people.correct_skill(
                session, question_id=question.id, concept="welding", kind=None, actor=world.karin, now=NOW
            ),
            ranking_log.last_rankings(session, question_id=question.id, actor=world.karin, now=NOW),
        ):
            with pytest.raises(NoLongerPossible):
                await refused
        acts, _total = await audit.acts(session, page=0)
        looks = [_facts(act.entry) for act in acts if act.entry.deed == "help-person-seen"]
        assert looks == [("help-person-seen", {"question": question.id})]


async def test_a_corrected_skill_lasts_and_one_tap_undoes_it(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _taken(session, world)
        before = (await _skills(session, world.amina), dict((await _conversation(session, world.amina)).answers))

        async def correct(concept: str, kind: SkillKind | None) -> dict[str, SkillKind]:
            await helped_people.correct_skill(
                session, question_id=question.id, concept=concept, kind=kind, actor=world.karin, now=LATER
            )
            # As when the person looks at their matches after a change of their own.
            conversation = await _conversation(session, world.amina)
            await profiles.save_profile(session, world.amina, conversation, now=NOW)
            return await _skills(session, world.amina)

        assert before[0]["welding"] is SkillKind.SKILL
        assert (await correct("welding", SkillKind.WISH))["welding"] is SkillKind.WISH
        assert (await correct("welding", SkillKind.AVOID))["welding"] is SkillKind.AVOID
        assert "welding" not in await correct("welding", None)
        after = await correct("baking", SkillKind.SKILL)
        assert after["baking"] is SkillKind.SKILL
        assert await helped_people.undo_change(session, person=world.amina, concept="welding")
        assert await helped_people.undo_change(session, person=world.amina, concept="baking")
        assert not await helped_people.undo_change(session, person=world.amina, concept="baking")
        assert not await helped_people.undo_change(session, person=world.other, concept="welding")
        assert await _skills(session, world.amina) == before[0]
        (skill,) = [one for one in await profiles.skills_of(session, world.amina) if one.concept == "welding"]
        assert skill.said == "svetsade"


async def test_the_person_is_told_of_a_change_as_it_stands(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _taken(session, world)
        for kind in (SkillKind.WISH, SkillKind.WISH):
            await helped_people.correct_skill(
                session, question_id=question.id, concept="welding", kind=kind, actor=world.karin, now=LATER
            )
    (told,) = await written(database, NoticeKind.HELP_CORRECTED)
    async with database.transaction() as session:
        words = await _said_in(session, told) or ""
        assert "Förut: du kan" in words.replace("\u2068", "")
        assert "Nu: du vill lära dig" in words.replace("\u2068", "")
        await helped_people.undo_change(
            session, person=await session.get_one(Person, world.amina.id), concept="welding"
        )
        assert await _said_in(session, told) is None


async def test_strange_corrections_change_nothing(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _taken(session, world)
        before = await _skills(session, world.amina)
        for concept, kind in (("no-such-concept", SkillKind.SKILL), ("welding", SkillKind.INTEREST)):
            with pytest.raises(NoLongerPossible):
                await helped_people.correct_skill(
                    session, question_id=question.id, concept=concept, kind=kind, actor=world.karin, now=NOW
                )
        conversation = await _conversation(session, world.amina)
        conversation.answers = {key: value for key, value in conversation.answers.items() if "skills" not in key}
        with pytest.raises(NoLongerPossible):
            await helped_people.correct_skill(
                session, question_id=question.id, concept="welding", kind=None, actor=world.karin, now=NOW
            )
        assert await _skills(session, world.amina) == before


def test_a_question_that_was_skipped_can_be_answered_by_staff_and_is_still_undone() -> None:
    answers = skill_changes.changed({"skills_text": None}, "welding", SkillKind.SKILL)
    assert skill_changes.kind_of(answers, "welding") is SkillKind.SKILL
    assert skill_changes.kind_before(answers, "welding") is None
    undone = skill_changes.undone(answers, "welding")
    assert skill_changes.kind_of(undone, "welding") is None
    assert skill_changes.undone(undone, "welding") is undone
    retold = {**answers, "skills_text": read_skills("Jag bakar", TODAY)}
    assert not skill_changes.is_changed(retold, "welding"), "what the person tells anew counts"


def test_a_word_of_staff_finds_concepts() -> None:
    lexicon = load_lexicon()
    assert concepts_named("svetsning", lexicon)[0] == "welding"
    assert concepts_named("Welding", lexicon)[0] == "welding"
    assert "baking" in concepts_named("baka", lexicon)
    assert concepts_named("baka", lexicon) == concepts_named("BAKA ", lexicon)
    assert concepts_named("qqqq", lexicon) == ()
    assert concepts_named("!?", lexicon) == ()
    assert len(concepts_named("a", lexicon)) <= 8


async def test_retention_empties_questions_and_words_kept_for_undoing(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _taken(session, world)
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
        await privacy.enforce_retention(session, now=NOW + timedelta(days=29))
        await session.refresh(question)
        assert question.question == "Sidee?"
        await privacy.enforce_retention(session, now=NOW + timedelta(days=31))
        await session.refresh(question)
        assert (question.question, question.answer) == (None, None)
        assert not help_desk.is_open(question)
        rows = (await session.scalars(select(Conversation))).all()
        everything = msgspec.json.encode([row.answers for row in rows]).decode()
        assert "svets" not in everything
        assert "hemligt" not in everything
        assert await helped_people.undo_change(session, person=world.amina, concept="welding")
        assert (await _skills(session, world.amina))["welding"] is SkillKind.SKILL


async def test_export_has_the_questions_and_erasing_leaves_nothing_on_phones(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        question = await _asked(session, world, text="Var är bussen?")
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


async def test_the_log_tells_parts_and_reasons_and_a_replay_tells_what_is_other(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        offer = await make_offer(session, concepts=["welding"])
        profile = await session.get_one(Profile, world.amina.id)
        await matches.suggest(session, world.amina, profile, now=NOW, today=TODAY)
        question = await _taken(session, world)
        number: dict[str, Any] = {"question_id": question.id, "actor": world.karin}
        _helped, (ranking,) = await ranking_log.last_rankings(session, **number, now=LATER)
        logged = await ranking_log.ranking_of(session, **number, ranking_id=ranking.id)
        (entry,) = logged.entries
        assert entry.offer is offer
        assert "reason-skill" in entry.reasons
        assert set(entry.parts) >= {"skills"}
        assert logged.versions == ranking_log.versions_now()

        async def replayed() -> tuple[bool, list[str]]:
            found = await ranking_log.replay(session, **number, ranking_id=ranking.id, now=LATER)
            return found.is_same, list(found.differs_in)

        assert await replayed() == (True, [])
        assert len((await session.scalars(select(Ranking))).all()) == 1, "a replay records no ranking"
        await helped_people.correct_skill(session, **number, concept="welding", kind=None, now=LATER)
        assert await replayed() == (False, ["input"])
        await helped_people.undo_change(session, person=world.amina, concept="welding")
        ranking.record = {**ranking.record, "weights": "old"}
        assert await replayed() == (True, ["weights"])
        assert (await ranking_log.ranking_of(session, **number, ranking_id=ranking.id)).versions.weights == "old"


async def test_a_replay_knows_further_pages_and_gone_offers_and_nobody_elses(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        offers = [await make_offer(session, f"firm-{number}", concepts=["welding"]) for number in range(5)]
        profile = await session.get_one(Profile, world.amina.id)
        await matches.suggest(session, world.amina, profile, now=NOW, today=TODAY, page=1)
        question = await _taken(session, world)
        number: dict[str, Any] = {"question_id": question.id, "actor": world.karin}
        _helped, (second,) = await ranking_log.last_rankings(session, **number, now=LATER)
        again = await ranking_log.replay(session, **number, ranking_id=second.id, now=LATER)
        assert (again.is_same, again.differs_in) == (True, [])
        await session.execute(delete(Offer).where(Offer.id.in_([offer.id for offer in offers])))
        session.expunge_all()
        logged = await ranking_log.ranking_of(session, **number, ranking_id=second.id)
        assert {entry.offer for entry in logged.entries} == {None}
        alien = Ranking(person_id=world.other.id, ranked_at=NOW, record=second.record)
        session.add(alien)
        await session.flush()
        for refused in (
            ranking_log.ranking_of(session, **number, ranking_id=alien.id),
            ranking_log.replay(session, **number, ranking_id=alien.id, now=LATER),
        ):
            with pytest.raises(NoLongerPossible):
                await refused


async def test_others_who_wait_for_the_same_place_are_named_as_the_reason(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        await make_offer(session, concepts=["welding"])
        profile = await session.get_one(Profile, world.amina.id)
        await matches.suggest(session, world.amina, profile, now=NOW, today=TODAY)
        question = await _taken(session, world)
        (ranking,) = await session.scalars(select(Ranking))
        record = dict(ranking.record)
        # The same input and versions, and yet another result.
        record["result"] = [{**one, "score": 0.0} for one in record["result"]]
        ranking.record = record
        found = await ranking_log.replay(
            session, question_id=question.id, ranking_id=ranking.id, actor=world.karin, now=LATER
        )
        assert (found.is_same, list(found.differs_in)) == (False, ["crowd"])
        assert (await session.scalars(select(Skill))).all()

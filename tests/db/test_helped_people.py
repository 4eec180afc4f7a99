"""What staff may see and mend of a person whom they help, and the log of why an offer was ranked."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import delete, select

from bot.errors import NoLongerPossible
from bot.flows import skill_changes
from bot.flows.profile import read_skills
from bot.matching.concepts import load_lexicon
from bot.matching.search import concepts_named
from bot.services import audit, help_desk, helped_people, matches, profiles, ranking_log
from db.enums import NoticeKind, SkillKind
from db.models import Offer, Person, Profile, Ranking
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import written
from tests.db.help_ground import LATER, TODAY, conversation_of, make_world, said_in, skill_kinds, taken_from
from tests.factories import make_offer


def _facts(entry: Any) -> tuple[str, dict[str, Any]]:
    return entry.deed, entry.facts


async def test_staff_see_only_what_is_allowed_and_only_while_it_is_open(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        (await session.get_one(Profile, world.amina.id)).phone = "+46701234567"
        closed = await taken_from(session, world, may_see=False)
        with pytest.raises(NoLongerPossible):
            await helped_people.look(session, question_id=closed.id, actor=world.karin, now=NOW)
        question = await taken_from(session, world)
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
        world = await make_world(session)
        question = await taken_from(session, world)
        before = (await skill_kinds(session, world.amina), dict((await conversation_of(session, world.amina)).answers))

        async def correct(concept: str, kind: SkillKind | None) -> dict[str, SkillKind]:
            await helped_people.correct_skill(
                session, question_id=question.id, concept=concept, kind=kind, actor=world.karin, now=LATER
            )
            # As when the person looks at their matches after a change of their own.
            conversation = await conversation_of(session, world.amina)
            await profiles.save_profile(session, world.amina, conversation, now=NOW)
            return await skill_kinds(session, world.amina)

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
        assert await skill_kinds(session, world.amina) == before[0]
        (skill,) = [one for one in await profiles.skills_of(session, world.amina) if one.concept == "welding"]
        assert skill.said == "svetsade"


async def test_the_person_is_told_of_a_change_as_it_stands(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
        for kind in (SkillKind.WISH, SkillKind.WISH):
            await helped_people.correct_skill(
                session, question_id=question.id, concept="welding", kind=kind, actor=world.karin, now=LATER
            )
    (told,) = await written(database, NoticeKind.HELP_CORRECTED)
    async with database.transaction() as session:
        words = await said_in(session, told) or ""
        assert "Förut: du kan" in words.replace("\u2068", "")
        assert "Nu: du vill lära dig" in words.replace("\u2068", "")
        await helped_people.undo_change(
            session, person=await session.get_one(Person, world.amina.id), concept="welding"
        )
        assert await said_in(session, told) is None


async def test_strange_corrections_change_nothing(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
        before = await skill_kinds(session, world.amina)
        for concept, kind in (("no-such-concept", SkillKind.SKILL), ("welding", SkillKind.INTEREST)):
            with pytest.raises(NoLongerPossible):
                await helped_people.correct_skill(
                    session, question_id=question.id, concept=concept, kind=kind, actor=world.karin, now=NOW
                )
        conversation = await conversation_of(session, world.amina)
        conversation.answers = {key: value for key, value in conversation.answers.items() if "skills" not in key}
        with pytest.raises(NoLongerPossible):
            await helped_people.correct_skill(
                session, question_id=question.id, concept="welding", kind=None, actor=world.karin, now=NOW
            )
        assert await skill_kinds(session, world.amina) == before


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


async def test_the_log_tells_parts_and_reasons_and_a_replay_tells_what_is_other(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        offer = await make_offer(session, concepts=["welding"])
        profile = await session.get_one(Profile, world.amina.id)
        await matches.suggest(session, world.amina, profile, now=NOW, today=TODAY)
        question = await taken_from(session, world)
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
        world = await make_world(session)
        offers = [await make_offer(session, f"firm-{number}", concepts=["welding"]) for number in range(5)]
        profile = await session.get_one(Profile, world.amina.id)
        await matches.suggest(session, world.amina, profile, now=NOW, today=TODAY, page=1)
        question = await taken_from(session, world)
        number: dict[str, Any] = {"question_id": question.id, "actor": world.karin}
        _helped, (second,) = await ranking_log.last_rankings(session, **number, now=LATER)
        again = await ranking_log.replay(session, **number, ranking_id=second.id, now=LATER)
        assert (again.is_same, again.differs_in) == (True, [])
        await session.execute(delete(Offer).where(Offer.id.in_([offer.id for offer in offers])))
        session.expunge_all()
        logged = await ranking_log.ranking_of(session, **number, ranking_id=second.id)
        assert [entry.offer for entry in logged.entries if entry.offer is not None] == []
        assert logged.entries
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
        world = await make_world(session)
        await make_offer(session, concepts=["welding"])
        profile = await session.get_one(Profile, world.amina.id)
        await matches.suggest(session, world.amina, profile, now=NOW, today=TODAY)
        question = await taken_from(session, world)
        (ranking,) = await session.scalars(select(Ranking))
        record = dict(ranking.record)
        # The same input and versions, and yet another result.
        record["result"] = [{**one, "score": 0.0} for one in record["result"]]
        ranking.record = record
        found = await ranking_log.replay(
            session, question_id=question.id, ranking_id=ranking.id, actor=world.karin, now=LATER
        )
        assert (found.is_same, list(found.differs_in)) == (False, ["crowd"])


async def test_a_correction_waits_for_what_the_person_is_just_writing(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
    has_begun = asyncio.Event()

    async def the_person_writes() -> None:
        async with database.transaction() as session:
            await database.lock_person(session, world.amina.telegram_id)
            conversation = await conversation_of(session, world.amina)
            has_begun.set()
            await asyncio.sleep(0.1)
            conversation.answers = {**conversation.answers, "first_name": "Amina Maria"}

    async def staff_correct() -> None:
        await has_begun.wait()
        async with database.transaction() as session:
            await helped_people.correct_skill(
                session, question_id=question.id, concept="welding", kind=None, actor=world.karin, now=LATER
            )

    await asyncio.gather(the_person_writes(), staff_correct())
    async with database.transaction() as session:
        answers = (await conversation_of(session, world.amina)).answers
        assert answers["first_name"] == "Amina Maria"
        assert skill_changes.kind_of(answers, "welding") is None

"""Dialogues with ambassadors: anonymous, limited, stopped at once, and nobody else's."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.notices import compose
from bot.services import ambassadors, dialogues, partners, privacy
from bot.services.dialogues import MOST_A_DAY, MOST_OPEN, Words, written_in
from db.enums import DialogueEnd, NoticeKind, PartnerRole, Side, TalkState
from db.models import AuditEntry, Dialogue, OutboxMessage, Person, Talk
from db.session import Database
from tests.conftest import NOW
from tests.db.dialogue_ground import PHONE, answer, ask, dialogue_of, make_world, read_on_phone, speak, waiting
from tests.db.ground import ZONE, enforce_retention
from tests.factories import make_profile


async def test_the_ambassador_reads_the_question_and_nothing_about_who_asks(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await make_profile(session, world.hodan, now=NOW, first_name="Hodan", birth_year=1999, phone="+46701")
        await ask(session, world, "Sidee bay shaqadu tahay?")
        (shown,) = await read_on_phone(session, world.lina)
        assert "Sidee bay shaqadu tahay?" in shown
        assert "somaliska" in shown
        assert not any(word in shown for word in ("Hodan", "1999", "27", "+46701"))


async def test_answers_go_both_ways_and_each_phone_gets_the_other_side(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        talk = await ask(session, world)
        dialogue = await dialogue_of(session, talk)
        assert dialogue.waiting_since == NOW
        await answer(session, world, dialogue.id, "Det är kul.")
        assert dialogue.waiting_since is None
        await speak(session, world.hodan, Side.CANDIDATE, dialogue.id, "Mahadsanid")
        assert await waiting(session, world.hodan) == [NoticeKind.DIALOGUE_ANSWERED]
        assert await waiting(session, world.lina) == [NoticeKind.DIALOGUE_ASKED] * 2
        (answered,) = await read_on_phone(session, world.hodan)
        assert "Sidee?" in answered
        assert "Det är kul." in answered
        assert "Lina" in answered


async def test_a_second_question_to_the_same_ambassador_goes_on_in_the_dialogue(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        one, two = await ask(session, world), await ask(session, world)
        other = await ask(session, world, person=world.omar)
        assert one.dialogue_id == two.dialogue_id != other.dialogue_id


@pytest.mark.parametrize("side", [Side.CANDIDATE, Side.AMBASSADOR])
async def test_stopping_ends_it_at_once_also_what_waits_to_be_sent(database: Database, side: Side) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        held = await speak(session, world.hodan, Side.CANDIDATE, dialogue.id, PHONE)
        await answer(session, world, dialogue.id)
        await answer(session, world, dialogue.id, PHONE)
        stopper, other = (world.hodan, world.lina) if side is Side.CANDIDATE else (world.lina, world.hodan)
        for _ in range(2):
            await dialogues.stop(session, dialogue_id=dialogue.id, side=side, actor=stopper, now=NOW)
        assert dialogue.ended_by is DialogueEnd(side.value)
        assert await waiting(session, other) == [NoticeKind.DIALOGUE_ENDED]
        assert await waiting(session, stopper) == []
        assert await waiting(session, world.karin) == []
        assert len(await read_on_phone(session, other)) == 1
        assert held.state is TalkState.WITHHELD
        for person, own in ((world.hodan, Side.CANDIDATE), (world.lina, Side.AMBASSADOR)):
            with pytest.raises(NoLongerPossible):
                await speak(session, person, own, dialogue.id)


async def test_a_copy_that_was_claimed_before_the_stop_is_not_wanted_any_more(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        row = (await session.scalars(select(OutboxMessage).where(OutboxMessage.person_id == world.lina.id))).one()
        session.expunge(row)
        await dialogues.stop(session, dialogue_id=dialogue.id, side=Side.CANDIDATE, actor=world.hodan, now=NOW)
        assert await compose(session, row, now=NOW, zone=ZONE) is None


async def test_so_many_dialogues_and_messages_and_no_more(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        for _ in range(MOST_A_DAY - 1):
            await speak(session, world.hodan, Side.CANDIDATE, dialogue.id)
        with pytest.raises(AppError, match="ask-many-today"):
            await speak(session, world.hodan, Side.CANDIDATE, dialogue.id)
        with pytest.raises(AppError, match="ask-many-today"):
            await dialogues.require_going_on(session, dialogue_id=dialogue.id, person=world.hodan, now=NOW)
        await speak(session, world.hodan, Side.CANDIDATE, dialogue.id, now=NOW + timedelta(days=1, seconds=1))
        for _ in range(MOST_OPEN):
            session.add(
                Dialogue(
                    person_id=world.omar.id,
                    partner_id=world.of_idris.id,
                    company_id=world.of_idris.company_id,
                    begun_at=NOW,
                    spoken_at=NOW,
                )
            )
        await session.flush()
        with pytest.raises(AppError, match="ask-many-open"):
            await ask(session, world, person=world.omar)


async def test_nobody_reaches_a_dialogue_of_others_by_its_number(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        wrong = (
            (world.omar, Side.CANDIDATE, dialogue.id),
            (world.lina, Side.CANDIDATE, dialogue.id),
            (world.idris, Side.AMBASSADOR, dialogue.id),
            (world.omar, Side.AMBASSADOR, dialogue.id),
            (world.hodan, Side.AMBASSADOR, dialogue.id),
            (world.lina, Side.STAFF, dialogue.id),
            (world.hodan, Side.CANDIDATE, 0),
            (world.karin, Side.STAFF, 999_999_999),
        )
        for actor, side, number in wrong:
            with pytest.raises(AppError):
                await dialogues.own_dialogue(session, dialogue_id=number, side=side, actor=actor)
        for actor, side, number in wrong[:5]:
            with pytest.raises(AppError):
                await speak(session, actor, side, number)
            with pytest.raises(AppError):
                await dialogues.stop(session, dialogue_id=number, side=side, actor=actor, now=NOW)
        assert dialogue.ended_at is None
        with pytest.raises(AppError, match="ask-yourself"):
            await ask(session, world, person=world.lina)


async def test_a_role_that_is_taken_away_ends_its_dialogues(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        await partners.remove(session, partner_id=world.of_lina.id, actor=world.karin, now=NOW)
        await session.refresh(dialogue)
        assert (dialogue.ended_by, dialogue.partner_id) == (DialogueEnd.LEFT, None)
        assert await waiting(session, world.lina) == []
        assert await waiting(session, world.hodan) == [NoticeKind.DIALOGUE_ENDED]
        with pytest.raises(NotAllowed):
            await answer(session, world, dialogue.id)
        with pytest.raises(NoLongerPossible):
            await ask(session, world)
        assert len(await read_on_phone(session, world.hodan)) == 1


async def test_a_new_firm_ends_what_was_said_for_the_old_one(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        code, _ = await partners.invite(
            session, role=PartnerRole.AMBASSADOR, home_id=world.of_idris.company_id or 0, actor=world.karin, now=NOW
        )
        await partners.join(session, code=code, person=world.lina, name="Lina", now=NOW)
        assert dialogue.ended_by is DialogueEnd.LEFT


async def test_a_hidden_card_is_not_found_and_not_asked(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        found, total = await ambassadors.shown_cards(session, page=0)
        assert ([card.partner.first_name for card in found], total) == (["Lina", "Idris"], 2)
        await ambassadors.change_card(session, actor=world.lina, now=NOW, is_shown=False)
        world.idris.paused_at = NOW
        await session.flush()
        assert await ambassadors.shown_cards(session, page=0) == ([], 0)
        firms = [world.of_lina.company_id or 0, world.of_idris.company_id or 0]
        assert await ambassadors.firms_to_ask(session, firms) == set()
        with pytest.raises(NoLongerPossible):
            await ask(session, world, person=world.omar)
        await answer(session, world, dialogue.id)
        with pytest.raises(NotAllowed):
            await ambassadors.own_card(session, actor=world.omar, now=NOW)


async def test_staff_hide_a_card_and_nobody_else_does(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        for actor in (world.omar, world.idris):
            with pytest.raises(NotAllowed):
                await ambassadors.hide_by_staff(session, partner=world.of_lina, actor=actor, now=NOW)
        for _ in range(2):
            await ambassadors.hide_by_staff(session, partner=world.of_lina, actor=world.karin, now=NOW)
        found, _total = await ambassadors.shown_cards(session, page=0)
        assert [card.partner.first_name for card in found] == ["Idris"]
        deeds = await session.scalars(select(AuditEntry.facts).where(AuditEntry.deed == "ambassador-hidden"))
        assert list(deeds) == [{"company": "Deli"}]


async def test_an_empty_card_cannot_be_shown(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await ambassadors.change_card(session, actor=world.lina, now=NOW, day=None, is_shown=False)
        with pytest.raises(AppError, match="amb-card-not-ready"):
            await ambassadors.show_card(session, actor=world.lina, now=NOW)


async def test_erasing_who_asked_takes_every_word_and_empties_the_cards(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        await answer(session, world, dialogue.id)
        await session.execute(update(OutboxMessage).values(message_id=77, sent_at=NOW))
        cards = await privacy.erase_person(session, world.hodan, now=NOW)
        assert cards == [(world.lina.telegram_id, 77, "sv")]
        assert list(await session.scalars(select(Talk))) == []
        assert list(await session.scalars(select(Dialogue))) == []
        kinds = await session.scalars(select(OutboxMessage.kind))
        assert not [kind for kind in kinds if kind.value.startswith("dialogue")]


async def test_erasing_the_ambassador_takes_their_words_and_tells_who_asked(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        await answer(session, world, dialogue.id, "Jag heter Lina")
        await session.execute(update(OutboxMessage).values(message_id=78, sent_at=NOW))
        assert await privacy.erase_person(session, world.lina, now=NOW) == [(world.hodan.telegram_id, 78, "so")]
        assert [talk.side for talk in await session.scalars(select(Talk))] == [Side.CANDIDATE]
        await session.refresh(dialogue)
        assert dialogue.partner_id is None
        assert await waiting(session, world.hodan) == [NoticeKind.DIALOGUE_ENDED]


async def test_who_was_an_ambassador_leaves_no_word_either(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        await answer(session, world, dialogue.id, "Jag heter Lina")
        await session.execute(update(OutboxMessage).values(message_id=78, sent_at=NOW))
        await partners.remove(session, partner_id=world.of_lina.id, actor=world.karin, now=NOW)
        assert "Jag heter Lina" in (await privacy.export_person(session, world.lina)).decode()
        assert await privacy.erase_person(session, world.lina, now=NOW) == [(world.hodan.telegram_id, 78, "so")]
        assert [talk.side for talk in await session.scalars(select(Talk))] == [Side.CANDIDATE]


async def test_withdrawing_the_profile_takes_the_dialogues(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await ask(session, world)
        await session.execute(update(OutboxMessage).values(message_id=79, sent_at=NOW))
        assert await privacy.erase_profile(session, world.hodan, now=NOW) == [(world.lina.telegram_id, 79, "sv")]
        assert list(await session.scalars(select(Dialogue))) == []
        assert await session.get(Person, world.hodan.id) is not None


async def test_words_go_after_thirty_days_and_quiet_dialogues_end(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        talk = await ask(session, world)
        held = await speak(session, world.hodan, Side.CANDIDATE, talk.dialogue_id, PHONE)
        await enforce_retention(session, now=NOW + timedelta(days=29))
        await session.refresh(talk)
        assert talk.text == "Sidee?"
        await enforce_retention(session, now=NOW + timedelta(days=31))
        for one in (talk, held):
            await session.refresh(one)
            assert one.text is None
        assert held.state is TalkState.WITHHELD
        assert (await dialogue_of(session, talk)).ended_by is DialogueEnd.QUIET


async def test_the_export_holds_what_somebody_wrote_and_got_and_no_more(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world, "Fråga ett"))
        await answer(session, world, dialogue.id, "Svar ett")
        await answer(session, world, dialogue.id, "Skriv till mig på Instagram")
        dialogue.ambassador_contact = "@lina_secret"
        asked = (await privacy.export_person(session, world.hodan)).decode()
        assert "Fråga ett" in asked
        assert "Svar ett" in asked
        assert "Instagram" not in asked
        assert "@lina_secret" not in asked
        told = (await privacy.export_person(session, world.lina)).decode()
        assert "Jag bakar." in told
        assert "Instagram" in told
        assert "@lina_secret" in told


@pytest.mark.parametrize(
    ("text", "chat", "language"),
    [
        ("Sidee?", "so", "so"),
        ("Чи важко?", "sv", "uk"),
        ("Это трудно?", "sv", "ru"),
        ("Трудно?", "ru", "ru"),
        ("ከመይ?", "en", "ti"),
        ("كيف العمل؟", "ar", "ar"),
        ("چطور است؟", "sv", None),
        ("Hur är det?", "ar", None),
        ("7?", "fa", "fa"),
    ],
)
def test_the_language_is_that_of_the_chat_unless_the_letters_say_otherwise(
    text: str, chat: str, language: str | None
) -> None:
    assert written_in(Words(text, chat)) == language

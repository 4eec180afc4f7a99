"""The help desk on phones: who may do what, children, cards that change and empty, and the links of referral codes."""

import pytest
from sqlalchemy import select

from bot.services import referrals
from db.models import Conversation, HelpQuestion, Person, ReferralCode
from sandbox.client import NoButton, Phone
from tests.bot.stage import Stage

KARIN, PETRA = 900001, 910001  # staff; a firm's contact who becomes staff


async def _newcomer(stage: Stage, payload: str | None = None) -> Phone:
    phone = await stage.person("Elin", "sv")
    await phone.start(payload)
    await stage.settle()
    await stage.say(phone, "[Svenska]")
    return phone


async def _asks(stage: Stage, phone: Phone, text: str = "Får jag ta med min kompis?") -> None:
    await stage.say(phone, "/help", "[Fråga en människa]", "[Ja]", text)


async def _questions(stage: Stage) -> list[HelpQuestion]:
    async with stage.program.database.transaction() as session:
        return list(await session.scalars(select(HelpQuestion).order_by(HelpQuestion.id)))


async def test_who_is_not_staff_gets_nothing_by_commands_and_forged_buttons(stage: Stage) -> None:
    elin = await _newcomer(stage)
    await _asks(stage, elin)
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "[Öppna frågan]")
    mallory = await stage.person("Mallory", "sv")
    await mallory.start()
    await stage.settle()
    message = (await mallory.from_bot())[-1]["message_id"]
    forged = ["questions:open:0", "code:0:list", "code:0:new", "code:1:page", "code:1:sheet", "code:1:close"]
    steps = ("page", "take", "leave", "answer", "person", "skills", "skill-welding", "set-none-welding", "find")
    forged += [f"help:1:{step}" for step in (*steps, "rankings", "ranking-1", "replay-1", "nonsense")]
    for data in forged:
        await mallory.press_data(message, data)
        await stage.settle()
    await stage.say(mallory, "/questions", "/codes")
    told = [shown["text"] for shown in await mallory.from_bot()][1:]
    assert set(told) == {
        "Det här är bara för projektets personal.",
        "Den sidan är för ambassadörer, lärare och handläggare. Är du en av dem? Be Industrilyftet om en ny länk.",
    }
    for data in ("ask:1:withdraw", "undo:welding", "undo:", "ask:1:nonsense", "answer:help_reply:answer:Hej"):
        await mallory.press_data(message, data)
        await stage.settle()
    (question,) = await _questions(stage)
    assert question.question == "Får jag ta med min kompis?"
    assert question.answer is None
    async with stage.program.database.transaction() as session:
        assert (await session.scalars(select(ReferralCode))).all() == []


async def test_staff_who_lose_their_role_in_the_middle_send_no_answer(stage: Stage) -> None:
    elin = await _newcomer(stage)
    await _asks(stage, elin)
    petra = stage.client.phone(PETRA)
    async with stage.program.database.transaction() as session:
        member = (await session.scalars(select(Person).where(Person.telegram_id == PETRA))).one()
        member.is_staff = True
    await stage.say(petra, "/questions", "[Nr 1]", "[Svara]")
    async with stage.program.database.transaction() as session:
        (await session.get_one(Person, member.id)).is_staff = False
    await stage.say(petra, "Ja, gärna")
    (question,) = await _questions(stage)
    assert question.answer is None


async def test_a_colleague_sees_on_the_card_that_it_is_taken(stage: Stage) -> None:
    async with stage.program.database.transaction() as session:
        member = (await session.scalars(select(Person).where(Person.telegram_id == PETRA))).one()
        member.is_staff, member.staff_name = True, "Petra"
    elin = await _newcomer(stage)
    await _asks(stage, elin)
    karin, petra = stage.client.phone(KARIN), stage.client.phone(PETRA)
    await stage.say(karin, "[Öppna frågan]")
    assert "Karin" in await petra.last_text()
    assert "tar hand om den" in await petra.last_text()
    await stage.say(petra, "[Öppna frågan]")
    assert "kompis" not in await petra.last_text()
    await stage.say(petra, "[Ta över]")
    assert "kompis" in await petra.last_text()
    assert "Petra" in await karin.last_text(), "what Karin had opened is gone from her phone"
    await karin.press_data((await karin.from_bot())[-1]["message_id"], "help:1:answer")
    await stage.settle()
    assert "En kollega" in await karin.last_text()


async def test_a_child_under_thirteen_asks_nothing_and_nothing_is_kept(stage: Stage) -> None:
    phone = await _newcomer(stage)
    await stage.say(phone, "/help", "[Fråga en människa]", "[Nej]")
    assert await _questions(stage) == []
    async with stage.program.database.transaction() as session:
        assert (await session.scalars(select(Conversation))).all() == []
        known = await session.scalars(select(Person.telegram_id))
        assert phone.id not in list(known)


async def test_erasing_oneself_empties_the_question_on_the_phones_of_staff(stage: Stage) -> None:
    elin = await _newcomer(stage)
    await _asks(stage, elin)
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "[Öppna frågan]")
    assert "kompis" in await karin.last_text()
    await stage.say(elin, "/privacy", "[Radera allt om mig]", "[Ja, radera allt nu]")
    assert await karin.last_text() == "Personen har raderat sina uppgifter."
    with pytest.raises(NoButton):
        await karin.press("Svara")


async def test_what_must_not_be_kept_is_left_out_or_asked_for_in_another_way(stage: Stage) -> None:
    elin = await _newcomer(stage)
    await _asks(stage, elin, "850101-1234")
    assert "privat" in await elin.last_text()
    assert await _questions(stage) == []
    await stage.say(elin, "Var är bussen? Mitt nummer är 070-123 45 67.")
    (question,) = await _questions(stage)
    assert question.question is not None
    assert "070" not in question.question
    assert "bussen" in question.question


async def test_a_words_hours_later_are_no_question_any_more(stage: Stage) -> None:
    elin = await _newcomer(stage)
    await stage.say(elin, "/help", "[Fråga en människa]", "[Ja]")
    stage.clock.advance(hours=3)
    await stage.say(elin, "hej")
    assert await _questions(stage) == []


async def test_a_link_of_a_code_is_noted_with_the_language_and_told_in_privacy(stage: Stage) -> None:
    async with stage.program.database.transaction() as session:
        karin = (await session.scalars(select(Person).where(Person.telegram_id == KARIN))).one()
        code = await referrals.make_code(session, name="SFI", actor=karin, now=stage.clock.now)
    elin = await _newcomer(stage, f"r_{code.code}")
    await stage.say(elin, "/privacy")
    assert "vilken länk du kom hit med" in await elin.last_text()
    assert "SFI" not in await elin.last_text()
    olga = await _newcomer(stage, "r_wrong")
    await olga.start(f"r_{code.code}")
    await stage.settle()
    async with stage.program.database.transaction() as session:
        noted = await session.scalars(select(Person.telegram_id).where(Person.referral_code_id == code.id))
        assert list(noted) == [elin.id]


async def test_who_has_stopped_messages_is_told_where_the_answer_will_be(stage: Stage) -> None:
    elin = await _newcomer(stage)
    await stage.say(elin, "/stop")
    await _asks(stage, elin)
    assert "Du har stoppat meddelanden" in await elin.last_text()
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "[Öppna frågan]", "[Svara]", "Ja, gärna.")
    assert "Personen har stoppat meddelanden" in await karin.last_text()
    assert "Ja, gärna." not in await elin.last_text()
    await stage.say(elin, "[Mina frågor]")
    assert "Ja, gärna." in await elin.last_text()


@pytest.mark.parametrize("data", ["help:1:answer", "cast:0:new", "code:0:new", "firm:0:search", "event:1:edit-name"])
async def test_who_is_removed_is_asked_no_question_of_staff_any_more(stage: Stage, data: str) -> None:
    elin = await _newcomer(stage)
    await _asks(stage, elin)
    petra, karin = stage.client.phone(PETRA), stage.client.phone(KARIN)
    async with stage.program.database.transaction() as session:
        member = (await session.scalars(select(Person).where(Person.telegram_id == PETRA))).one()
        member.is_staff = True
    await stage.say(petra, "/questions", "[Nr 1]")
    for phone, pressed in ((petra, data), (karin, f"team:{member.id}:remove-yes")):
        await phone.press_data((await phone.from_bot())[-1]["message_id"], pressed)
        await stage.settle()
    await stage.say(petra, "Ja, gärna")
    assert "Var det ett svar på en fråga?" in await petra.last_text()


async def test_what_a_removed_member_had_taken_is_free_again_and_gone_from_their_phone(stage: Stage) -> None:
    elin = await _newcomer(stage)
    petra, karin = stage.client.phone(PETRA), stage.client.phone(KARIN)
    async with stage.program.database.transaction() as session:
        member = (await session.scalars(select(Person).where(Person.telegram_id == PETRA))).one()
        member.is_staff, member.staff_name = True, "Petra"
    await _asks(stage, elin)
    await stage.say(petra, "[Öppna frågan]")
    assert "kompis" in await petra.last_text()
    assert "Petra" in await karin.last_text()
    await stage.say(karin, "/staff")
    await karin.press_data((await karin.from_bot())[-1]["message_id"], f"team:{member.id}:remove-yes")
    await stage.settle()
    assert not any("kompis" in message.get("text", "") for message in await petra.from_bot())
    (question,) = await _questions(stage)
    assert question.taken_by is None
    await stage.say(karin, "/questions", "[Nr 1]")
    assert "kompis" in await karin.last_text()

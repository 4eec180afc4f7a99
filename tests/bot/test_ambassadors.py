"""Ambassadors on phones: who may do what, the card with its photo, contacts that both give, and words that go."""

from typing import Any

from sqlalchemy import select

from bot.services import partners
from db.enums import PartnerRole, TalkState
from db.models import AmbassadorCard, Dialogue, Partner, Person, Talk
from sandbox.client import Phone
from tests.bot.stage import Stage

KARIN, LINA, IDRIS = 900001, 930001, 930002
GONE = {"Det samtalet finns inte längre.", "Det här är bara för projektets personal.", "Det här är för ambassadörer."}


async def _newcomer(stage: Stage, name: str = "Elin") -> Phone:
    phone = await stage.person(name, "sv")
    await phone.start()
    await stage.settle()
    await stage.say(phone, "[Svenska]")
    return phone


async def _asks(stage: Stage, phone: Phone, text: str = "Är det tungt?") -> None:
    await stage.say(phone, "/ask", "[Lina, Mörsjö Deli]", "[Ställ en fråga]", "[Ja]", text)


async def _rows(stage: Stage, table: Any) -> list[Any]:
    async with stage.program.database.transaction() as session:
        return list(await session.scalars(select(table).order_by(table.id)))


async def test_who_has_no_part_in_it_reads_and_changes_nothing(stage: Stage) -> None:
    elin, mallory = await _newcomer(stage), await _newcomer(stage, "Mallory")
    await _asks(stage, elin, "Är det tungt? 070-123 45 67")
    steps = ("read", "stop-yes", "exchange", "give-name", "give-phone", "give-no", "page")
    forged = [f"askamb:1:{step}" for step in (*steps, "more")] + [f"amb:1:{step}" for step in (*steps, "reply")]
    forged += [f"talk:1:{step}" for step in ("page", "read", "pass-1", "withhold-1", "stop-yes")]
    forged += ["talks:held:0", "askamb:999999999:stop-yes", "amb:0:reply"]
    idris = stage.client.phone(IDRIS)
    async with stage.program.database.transaction() as session:
        (await session.scalars(select(Person).where(Person.telegram_id == IDRIS))).one().language = "sv"
    await stage.say(idris, "/work")
    for phone in (mallory, idris):
        message = (await phone.from_bot())[-1]["message_id"]
        seen = len(await phone.from_bot())
        for data in forged:
            await phone.press_data(message, data)
            await stage.settle()
        told = {shown["text"] for shown in (await phone.from_bot())[seen:]}
        assert told <= GONE
    (talk,), (dialogue,) = await _rows(stage, Talk), await _rows(stage, Dialogue)
    assert (talk.state, dialogue.ended_at) == (TalkState.HELD, None)


async def test_a_role_that_is_taken_away_takes_the_questions_from_the_phone(stage: Stage) -> None:
    elin, lina, karin = await _newcomer(stage), stage.client.phone(LINA), stage.client.phone(KARIN)
    await _asks(stage, elin)
    await stage.say(lina, "[Svara]")
    question = (await lina.from_bot())[-2]["message_id"]
    await stage.say(karin, "/partners", "[Ambassadörer]", "[Lina]", "[Ta bort rollen]", "[Ja, ta bort]")
    shown = {message["message_id"]: message for message in await lina.from_bot()}
    assert "tungt" not in shown[question]["text"]
    assert "är inte med längre" in await elin.last_text()
    await stage.say(lina, "Nej, inte alls")
    for data in ("amb:1:read", "amb:1:reply", "amb:0:home", "amb:0:show"):
        await lina.press_data(question, data)
        await stage.settle()
    assert len(await _rows(stage, Talk)) == 1
    assert "inte alls" not in await elin.last_text()


async def test_the_card_is_filled_in_by_taps_and_shown_with_its_photo(stage: Stage) -> None:
    elin, lina = await _newcomer(stage), stage.client.phone(LINA)
    await elin.do("photo")
    await stage.say(lina, "/work", "[Mitt kort]", "[En dag på jobbet]", "Ring mig på 070-123 45 67")
    assert "Kortet kan alla läsa" in await lina.last_text()
    await stage.say(lina, "Jag bakar chips.", "[Svenska]", "[Foto]", "ett foto")
    assert "Skicka ett foto" in await lina.last_text()
    await lina.do("photo")
    await stage.settle()
    await stage.say(lina, "Lina vid en ugn", "[Göm mitt kort]")
    await stage.say(elin, "/ask")
    assert "Lina" not in await elin.last_text()
    await stage.say(lina, "[Visa mitt kort]")
    await stage.say(elin, "/ask", "[Lina, Mörsjö Deli]")
    card = (await elin.from_bot())[-1]
    assert card["photo"]
    assert "Jag bakar chips." in card["caption"]
    assert "Bilden visar: \u2068Lina vid en ugn\u2069" in card["caption"]
    await stage.say(elin, "[Ställ en fråga]", "[Ja]", "Är det varmt?")
    assert "Är det varmt?" in await lina.last_text()


async def test_nobody_but_an_ambassador_who_is_asked_sends_a_photo(stage: Stage) -> None:
    elin, lina = await _newcomer(stage), stage.client.phone(LINA)
    await elin.do("photo")
    await lina.do("photo")
    await stage.settle()
    await stage.say(lina, "/work", "[Mitt kort]", "[Foto]")
    async with stage.program.database.transaction() as session:
        roles = await session.scalars(
            select(Partner).join(Person, Person.id == Partner.person_id).where(Person.telegram_id == LINA)
        )
        role = roles.one()
        staff = (await session.scalars(select(Person).where(Person.telegram_id == KARIN))).one()
        await partners.remove(session, partner_id=role.id, actor=staff, now=stage.clock.now)
    await lina.do("photo")
    await stage.settle()
    assert [card.file_id for card in await _rows(stage, AmbassadorCard)] == [None]


async def test_adults_exchange_what_each_of_them_chose(stage: Stage) -> None:
    omar = await stage.reader("Omar", "sv", "are", "1990", "job")
    lina = stage.client.phone(LINA)
    await stage.say(omar, "/ask", "[Lina, Mörsjö Deli]", "[Ställ en fråga]")
    if "13 år" in await omar.last_text():
        await stage.say(omar, "[Ja]")
    await stage.say(omar, "Får man ringa?")
    await stage.say(lina, "[Byt kontakt]", "[Mitt telefonnummer]")
    await lina.do("contact")
    await stage.settle()
    assert "ett förslag" in (await omar.last_text()).casefold()
    assert "+" not in await omar.last_text()
    await stage.say(omar, "[Se vad det gäller]", "[Mitt telefonnummer]")
    await omar.do("contact")
    await stage.settle()
    for phone in (omar, lina):
        assert "Ni har bytt kontakt" in await phone.last_text()
        assert "+" in await phone.last_text()
    await stage.say(omar, "[Avsluta samtalet]", "[Ja, avsluta]")
    (dialogue,) = await _rows(stage, Dialogue)
    assert (dialogue.candidate_contact, dialogue.ambassador_contact) == (None, None)


async def test_a_child_asks_nothing_and_who_erases_themselves_leaves_no_word(stage: Stage) -> None:
    child = await _newcomer(stage)
    await stage.say(child, "/ask", "[Lina, Mörsjö Deli]", "[Ställ en fråga]", "[Nej]")
    assert child.id not in [person.telegram_id for person in await _rows(stage, Person)]
    elin, lina, karin = await _newcomer(stage), stage.client.phone(LINA), stage.client.phone(KARIN)
    await _asks(stage, elin)
    await stage.say(karin, "/asked", "[1: Lina, Mörsjö Deli]", "[Läs samtalet]")
    assert "tungt" in await karin.last_text()
    await stage.say(elin, "/privacy", "[Radera allt om mig]", "[Ja, radera allt nu]")
    assert await lina.last_text() == "Personen har raderat sina uppgifter."
    assert await karin.last_text() == "Personen har raderat sina uppgifter."
    assert await _rows(stage, Dialogue) == []
    assert PartnerRole.AMBASSADOR in [role.role for role in await _rows(stage, Partner)]


async def test_signs_that_nobody_sees_are_no_name_and_no_question(stage: Stage) -> None:
    elin, lina = await _newcomer(stage), stage.client.phone(LINA)
    await stage.say(lina, "/work", "[Mitt kort]", "[Namn]", "\u200b\u200b")
    assert "kan jag tyvärr inte läsa" in await lina.last_text()
    await _asks(stage, elin, "\u3164")
    assert "kan jag tyvärr inte läsa" in await elin.last_text()
    assert await _rows(stage, Talk) == []
    assert "Lina" in [role.first_name for role in await _rows(stage, Partner)]


async def test_who_stopped_messages_is_not_told_that_the_card_is_shown(stage: Stage) -> None:
    elin, lina = await _newcomer(stage), stage.client.phone(LINA)
    await stage.say(lina, "/stop", "/work")
    assert "visas inte ditt kort" in await lina.last_text()
    await stage.say(elin, "/ask")
    assert "Lina" not in await elin.last_text()
    await stage.say(lina, "[Börja skicka igen]", "/work")
    assert "Ditt kort visas för dem" in await lina.last_text()


async def test_a_no_to_the_exchange_leads_back_to_the_dialogue(stage: Stage) -> None:
    elin, lina = await _newcomer(stage), stage.client.phone(LINA)
    await _asks(stage, elin)
    await stage.say(lina, "[Byt kontakt]")
    message = (await lina.from_bot())[-1]["message_id"]
    await lina.press_data(message, "amb:1:give-no")
    await stage.settle()
    await stage.say(lina, "[Svara]", "Nej, det är lätt.")
    assert "Nej, det är lätt." in await elin.last_text()


async def test_an_answer_to_somebody_who_is_gone_reaches_nobody_else(stage: Stage) -> None:
    elin, omar, lina = await _newcomer(stage), await _newcomer(stage, "Omar"), stage.client.phone(LINA)
    await _asks(stage, elin)
    await stage.say(lina, "[Svara]")
    await stage.say(elin, "/privacy", "[Radera allt om mig]", "[Ja, radera allt nu]")
    await _asks(stage, omar, "Luktar det gott?")
    await stage.say(lina, "Nej, det är lätt.")
    assert "lätt" not in await omar.last_text()
    assert await lina.last_text() == "Det samtalet finns inte längre."
    await stage.say(lina, "/work")
    message = (await lina.from_bot())[-1]["message_id"]
    for data in ("amb:1:reply", "amb:1:stop-yes"):
        await lina.press_data(message, data)
        await stage.settle()
    (dialogue,) = await _rows(stage, Dialogue)
    assert dialogue.ended_at is None

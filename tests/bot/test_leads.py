"""A lead from the yes to the answer: what each phone shows, who may press what, and that nobody is left in silence."""

from typing import Any

import pytest
from sqlalchemy import select, update

from bot.i18n import translate
from db.enums import LeadStatus
from db.models import Consent, Lead, Offer, OutboxMessage, Person, Profile
from sandbox.client import NoButton, Phone
from tests.bot.stage import Stage

MAJA, RIMA = 910001, 910002  # both answer for Mörsjö Deli
OLLE = 910003  # answers for Åre Produktion
KARIN = 900001  # staff


async def _candidate(stage: Stage, name: str = "Elin", **facts: object) -> Phone:
    """Somebody with a short profile who looks for an internship with food."""
    phone = await stage.person(name, "sv", **facts)
    await phone.start()
    await stage.settle()
    await stage.say(phone, "[Svenska]", "[Börja]", "1990", "[Ja]", "[Östersund]", "[Praktik]", "[Klar]", "[Mat]")
    await stage.say(phone, "[Klar]", "Jag bakade bröd hemma", "[Klar]", "[några ord]", "[Klar]", "[30 km]", "[Klar]")
    await stage.say(phone, name, "[Visa vad som passar mig]")
    return phone


async def _says_yes(
    stage: Stage, phone: Phone, company: str = "Mörsjö Deli", how: str = "[Ja, de får skriva här på Telegram]"
) -> None:
    message = next(m for m in await phone.from_bot() if company in m["text"] and m.get("reply_markup"))
    await phone.press("Ja, berätta", message_id=message["message_id"])
    await stage.settle()
    await stage.say(phone, how)


async def _lead(stage: Stage) -> Lead:
    async with stage.program.database.transaction() as session:
        return (await session.scalars(select(Lead).order_by(Lead.id.desc()).limit(1))).one()


async def test_yes_shows_what_is_shared_and_reaches_both_contacts(stage: Stage) -> None:
    elin = await _candidate(stage)
    message = next(m for m in await elin.from_bot() if "Mörsjö Deli" in m["text"])
    await elin.press("Ja, berätta", message_id=message["message_id"])
    await stage.settle()
    shown = next(m["text"] for m in await elin.from_bot() if m["message_id"] == message["message_id"])
    assert "Förnamn" in shown
    assert "Elin" in shown
    assert await stage.client.phone(MAJA).from_bot() == [], "nothing is sent before the consent"

    await stage.say(elin, "[Ja, de får skriva här på Telegram]")
    card = await stage.client.phone(MAJA).last_text()
    assert "Elin" in card
    assert "måndag" in card
    assert "score" not in card.lower()
    assert len(await stage.client.phone(RIMA).from_bot()) == 1
    assert await stage.client.phone(OLLE).from_bot() == [], "another firm sees nothing"


async def test_accepting_tells_everybody_and_shows_how_to_reach_each_other(stage: Stage) -> None:
    elin = await _candidate(stage, username="elin_o")
    await _says_yes(stage, elin)
    maja, rima = stage.client.phone(MAJA), stage.client.phone(RIMA)
    stage.clock.advance(days=2)
    await stage.say(maja, "[Ja, vi vill träffa personen]")

    assert "@elin_o" in await maja.last_text()
    assert "2" in await elin.last_text()
    assert "Maja" in await elin.last_text()
    assert "Maja" in await rima.last_text(), "the second contact sees who answered"
    with pytest.raises(NoButton):
        await rima.press("✅")


async def test_a_second_answer_is_refused_kindly(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja, rima = stage.client.phone(MAJA), stage.client.phone(RIMA)
    old = (await rima.from_bot())[-1]
    data = old["reply_markup"]["inline_keyboard"][1][0]["callback_data"]
    await stage.say(maja, "[Ja, vi vill träffa personen]")
    lead = await _lead(stage)
    await rima.press_data(old["message_id"], f"lead:{lead.id}:no_time")
    await stage.settle()
    assert "Maja" in await rima.last_text()
    assert (await _lead(stage)).status is LeadStatus.ACCEPTED
    assert data.startswith("lead:")


async def test_what_was_missed_comes_when_the_person_is_back(stage: Stage) -> None:
    elin, maja = await _candidate(stage), stage.client.phone(MAJA)
    await stage.say(elin, "/stop")
    await _says_yes(stage, elin)
    assert any(translate("sv", "messages-stopped") in one["text"] for one in await elin.from_bot()), "no empty promise"
    await stage.say(maja, "[Ställ en fråga]", "Kan du börja klockan sju?")
    assert "klockan sju" not in await elin.last_text(), "whoever stopped messages gets none"
    await stage.say(elin, "/start")
    *_before, greeting, question = await elin.from_bot()
    assert translate("sv", "messages-again") in greeting["text"]
    assert "Kan du börja klockan sju?" in question["text"]
    # Written straight below, without the button: the question is shown again, and /leads has it, too.
    await stage.say(elin, "Ja, det går bra.")
    assert translate("sv", "lead-question-meant") in await elin.last_text()
    await stage.say(elin, "/leads", "[Skriv ett svar]")
    # A number that nobody asked for is kept nowhere, and the open question comes again.
    await elin.do("contact")
    await stage.settle()
    assert await elin.last_text() == translate("sv", "question-lead-answer-answer")
    await elin.do("block")
    await stage.say(maja, "[Ja, vi vill träffa personen]")
    await elin.do("unblock")
    await stage.say(elin, "Ja, det går bra.")
    assert any("Maja" in one["text"] for one in (await elin.from_bot())[-2:]), "the answer comes after the block"
    assert any("det går bra" in one["text"] for one in await maja.from_bot())


async def test_an_offer_that_goes_while_the_number_is_asked_for_is_no_trap(stage: Stage) -> None:
    elin, other = await _candidate(stage), await _candidate(stage, "Omar")
    for phone in (elin, other):
        await _says_yes(stage, phone, how="[Ja, de får ringa mig]")
    async with stage.program.database.transaction() as session:
        await session.execute(update(Offer).values(is_open=False))
    await other.do("contact")
    await stage.say(elin, "0701234567")
    for phone in (elin, other):
        await stage.settle()
        assert translate("sv", "offer-gone") in await phone.last_text()
        assert (await phone.chat())["reply_keyboard"] is None
        await stage.say(phone, "hej")
        assert translate("sv", "not-a-question") in await phone.last_text()
    async with stage.program.database.transaction() as session:
        assert set(await session.scalars(select(Profile.phone))) == {None}, "a number that nobody gets is not kept"
        assert list(await session.scalars(select(Lead))) == []


async def test_strangers_and_other_firms_cannot_answer(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    lead = await _lead(stage)
    for number in (OLLE, KARIN, elin.id):
        phone = stage.client.phone(number)
        for decision in ("accept", "no_time", "question", "card"):
            await phone.press_data(1, f"lead:{lead.id}:{decision}") if (await phone.messages()) else None
    await stage.client.call(
        "POST",
        f"people/{elin.id}/press",
        {"message_id": (await elin.from_bot())[-1]["message_id"], "data": f"lead:{lead.id}:accept"},
    )
    await stage.settle()
    assert (await _lead(stage)).status is LeadStatus.REQUESTED


async def test_not_now_gives_a_kind_reason_and_a_way_on(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    await stage.say(stage.client.phone(MAJA), "[Inte nu]", "[Vi har inga platser kvar]")
    assert "inga platser kvar" in await elin.last_text()
    await stage.say(elin, "[Visa vad som passar mig]")
    assert not any("Mörsjö Deli" in m["text"] and "Ja, berätta" in str(m) for m in (await elin.from_bot())[-3:])


async def test_one_question_there_and_one_answer_back(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja = stage.client.phone(MAJA)
    await stage.say(maja, "[Ställ en fråga]", "Kan du börja klockan 6? <b>")
    assert "Kan du börja klockan 6? <b>" in await elin.last_text()
    await stage.say(elin, "[Skriv ett svar]", "Ja, jag bor nära. Jag har diabetes.")
    assert "jag bor nära" in await maja.last_text()
    assert "diabetes" not in await maja.last_text()
    lead = await _lead(stage)
    await maja.press_data((await maja.from_bot())[0]["message_id"], f"lead:{lead.id}:question")
    await stage.settle()
    assert "har redan ställt er fråga" in "".join(m["text"] for m in await maja.from_bot())


async def test_who_took_a_lead_over_and_asked_gets_the_answer_until_they_are_removed(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    lead = await _lead(stage)
    olle, karin = stage.client.phone(OLLE), stage.client.phone(KARIN)
    async with stage.program.database.transaction() as session:
        member = (await session.scalars(select(Person).where(Person.telegram_id == OLLE))).one()
        member.is_staff = True
    await stage.say(olle, "/leads")
    await olle.press_data((await olle.from_bot())[-1]["message_id"], f"runlead:{lead.id}:take")
    await stage.settle()
    await stage.say(olle, "[Ställ en fråga]", "Kan du börja klockan 6?")
    await stage.say(elin, "[Skriv ett svar]", "Ja, jag bor nära.")
    assert "jag bor nära" in await olle.last_text()
    await stage.say(karin, "/staff")
    await karin.press_data((await karin.from_bot())[-1]["message_id"], f"team:{member.id}:remove-yes")
    await stage.settle()
    assert not any("jag bor nära" in message.get("text", "") for message in await olle.from_bot())


async def test_a_question_begun_long_ago_does_not_swallow_another_text(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja = stage.client.phone(MAJA)
    await stage.say(maja, "[Ställ en fråga]")
    stage.clock.advance(hours=3)
    await stage.say(maja, "Nu är jag tillbaka från lunchen")
    assert "lunchen" not in "".join(m["text"] for m in await elin.from_bot())
    assert translate("sv", "not-a-question") in await maja.last_text()


async def test_taking_the_yes_back_empties_the_cards(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    await stage.say(elin, "/leads", "[Ta tillbaka mitt ja]", "[Ja, ta tillbaka]")
    for number in (MAJA, RIMA):
        assert "Elin" not in await stage.client.phone(number).last_text()
    async with stage.program.database.transaction() as session:
        consents = (await session.scalars(select(Consent).where(Consent.company_id.is_not(None)))).all()
    assert all(consent.withdrawn_at for consent in consents)


async def test_a_year_of_silence_takes_the_person_from_the_phones_of_the_firm(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja = stage.client.phone(MAJA)
    await stage.say(maja, "[Ja, vi vill träffa personen]")
    assert any("Elin" in message["text"] for message in await maja.from_bot())
    for days in (352, 14):
        # Told two weeks before, and only then erased.
        stage.clock.advance(days=days)
        await stage.tick()
    async with stage.program.database.transaction() as session:
        assert await session.scalar(select(Person).where(Person.telegram_id == elin.id)) is None
    for firm in (maja, stage.client.phone(RIMA)):
        assert not any("Elin" in message["text"] for message in await firm.from_bot())


async def test_erasing_leaves_nothing_on_any_phone_or_in_any_table(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    await stage.say(elin, "/privacy", "[Radera allt om mig]", "[Ja, radera allt nu]")
    for number in (MAJA, RIMA):
        assert "Elin" not in await stage.client.phone(number).last_text()
    async with stage.program.database.transaction() as session:
        assert (await session.scalars(select(Person).where(Person.telegram_id == elin.id))).all() == []
        assert (await session.scalars(select(Profile))).all() == []
        assert (await session.scalars(select(OutboxMessage))).all() == []


async def test_the_phone_number_goes_only_to_the_firm_that_says_yes(stage: Stage) -> None:
    elin = await _candidate(stage, phone="+46701234567")
    await _says_yes(stage, elin, how="[Ja, de får ringa mig]")
    await stage.say(elin, "[📞 Skicka mitt nummer]")
    maja = stage.client.phone(MAJA)
    assert "+46701234567" not in await maja.last_text()
    await stage.say(maja, "[Ja, vi vill träffa personen]")
    assert "+46701234567" in await maja.last_text()


async def test_somebody_elses_number_is_not_taken(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin, how="[Ja, de får ringa mig]")
    await elin.do("contact", phone_number="+46709999999", user_id=123)
    await stage.settle()
    assert "inte ditt eget" in await elin.last_text()


async def test_a_late_firm_is_reminded_then_staff_are_told_then_it_ends(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja, karin = stage.client.phone(MAJA), stage.client.phone(KARIN)
    stage.clock.advance(days=7)  # Monday 30 November, the promised day
    await stage.tick()
    await stage.tick()
    told = [message["text"] for message in await maja.from_bot()]
    assert sum("Sista dagen" in text for text in told) == 1, "reminded once"
    assert sum("veckan som gick" in text for text in told) == 1, "and told of the week, since it is Monday"
    stage.clock.advance(days=1)
    await stage.tick()
    assert "Mörsjö Deli" in await karin.last_text()
    assert "Elin" not in await karin.last_text(), "staff are told of the firm, not of the person"
    assert "sena" in await elin.last_text()
    stage.clock.advance(days=3)
    await stage.tick()
    assert (await _lead(stage)).status is LeadStatus.EXPIRED
    assert "svarade inte i tid" in await elin.last_text()
    assert "Elin" not in (await maja.from_bot())[0]["text"]


def _offer_of(message: dict[str, Any]) -> str:
    """The offer's id, from the first button of its card."""
    return str(message["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(":")[1])


async def test_staff_are_told_when_nobody_at_the_firm_can_see_the_yes(stage: Stage) -> None:
    for number in (MAJA, RIMA):
        await stage.client.phone(number).do("block")
    await stage.settle()
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    karin = stage.client.phone(KARIN)
    assert "Mörsjö Deli" in await karin.last_text()
    assert "/companies" in await karin.last_text()
    maja = stage.client.phone(MAJA)
    await maja.start()
    await stage.settle()
    await stage.say(maja, "[Nya (1)]", "[Nr 1]")
    assert "Elin" in await maja.last_text(), "who comes back sees the leads that wait"


async def test_two_quick_yes_are_one_lead(stage: Stage) -> None:
    elin = await _candidate(stage)
    message = next(m for m in await elin.from_bot() if "Mörsjö Deli" in m["text"])
    await elin.press("Ja, berätta", message_id=message["message_id"])
    await stage.settle()
    lead_data = f"want:{_offer_of(message)}:telegram"
    for _ in range(3):
        await elin.press_data(message["message_id"], lead_data)
    await stage.settle()
    async with stage.program.database.transaction() as session:
        assert len((await session.scalars(select(Lead))).all()) == 1
    assert len(await stage.client.phone(MAJA).from_bot()) == 1


async def test_a_contact_joins_by_a_link_once(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/company", "[Nästa →]", "[Mörsjö Deli]", "[Kontakter]", "[Bjud in en kontakt]")
    payload = (await karin.last_text()).rsplit("start=", 1)[1]
    nina = await stage.person("Nina", "en")
    await nina.start(payload)
    await stage.settle()
    texts = [m["text"] for m in await nina.from_bot()]
    assert "Mörsjö Deli" in texts[0]
    assert any("Elin" in text for text in texts[1:]), "the lead that waits comes to her too"
    assert translate("en", "work-language") in texts, "an English phone may be that of a Swede"
    await stage.say(nina, "[Svenska]")
    assert translate("sv", "language-changed") in await nina.last_text()
    assert "Mörsjö Deli" in await nina.last_text(), "the home of the firm, and no welcome for candidates"
    other = await stage.person("Otto", "sv")
    await other.start(payload)
    await stage.settle()
    assert any("redan använd" in m["text"] for m in await other.from_bot())
    await stage.say(other, "[Svenska]", "/company")
    assert "för företagens kontaktpersoner" in await other.last_text()

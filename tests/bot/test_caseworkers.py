"""Caseworkers and the people they help, on their phones: what stays there, and what no button or link opens."""

from typing import Any

from sqlalchemy import func, select

from bot.i18n import translate
from bot.services import leads, meeting
from db.enums import PartnerRole, ReachBy
from db.models import Client, ClientMessage, Conversation, MeetingCode, Partner, Person, Profile, ReferralCode
from sandbox.client import Phone
from tests.bot.stage import Stage
from tests.bot.transcript import plain_text
from tests.db.test_clients import answered, caseworker

MIKAEL, KARIN, ASA = 930004, 900001, 930003


async def _count(stage: Stage, table: Any) -> int:
    async with stage.program.database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def _client(stage: Stage) -> Client:
    """A client of Mikael who has answered everything."""
    async with stage.program.database.transaction() as session:
        mikael = (await session.scalars(select(Person).where(Person.telegram_id == MIKAEL))).one()
        return await answered(session, mikael)


async def _shown(phone: Phone) -> list[str]:
    return [plain_text(message.get("text") or "") for message in (await phone.chat())["messages"]]


async def _newest(phone: Phone) -> str:
    return plain_text((await phone.from_bot())[-1].get("text") or "")


async def test_nothing_is_kept_of_who_is_too_young_or_says_no(stage: Stage) -> None:
    mikael = stage.client.phone(MIKAEL)
    await stage.say(mikael, "/work", "[+ Ny person]", "[Soomaali]", "2020")
    shown = await _shown(mikael)
    assert translate("so", "client-too-young") in shown
    assert "2020" not in shown
    for refusal in (["[Maya]"], ["[Haa]", "[Nej, spara ingenting]"]):
        await stage.say(mikael, "[+ Ny person]", "[Soomaali]", "1999", *refusal)
        assert translate("so", "client-refused") in await _shown(mikael)
    assert "1999" not in await _shown(mikael)
    for table in (Client, Conversation, ClientMessage, Profile):
        assert await _count(stage, table) == 0


async def test_a_claim_by_a_typed_code_takes_everything_from_the_other_phone(stage: Stage) -> None:
    mikael, filmon = stage.client.phone(MIKAEL), await stage.person("Filmon", "ti")
    client = await _client(stage)
    await stage.say(mikael, "/work", "[ትግርኛ]", "[Visa och ändra svaren]")
    assert any("Filmon" in text for text in await _shown(mikael))
    label = plain_text(translate("ti", "button-change", field=translate("ti", "field-first-name")))
    await stage.say(mikael, f"[{label}]", "Filmon Tesfay")
    assert "Filmon Tesfay" in await _shown(mikael)
    await stage.say(filmon, f"{client.code[:4].lower()} {client.code[4:]}")
    assert await _newest(filmon) == plain_text(
        translate("ti", "claim-ask", who="Mikael", home="Kommunens jobbcenter (exempel)")
    ).replace("<b>", "").replace("</b>", "")
    await stage.say(filmon, f"[{translate('ti', 'button-claim-yes')}]")
    left = await _shown(mikael)
    assert not any("Filmon" in text or "1999" in text for text in left)
    assert "personen har tagit över sina svar" in left[-1]
    async with stage.program.database.transaction() as session:
        profile = (await session.scalars(select(Profile))).one()
        assert (profile.first_name, profile.birth_year) == ("Filmon Tesfay", 1999)
    # Old buttons of the client lead nowhere.
    for data in (f"client:{client.id}:page", f"client:{client.id}:slip", f"client:{client.id}:edit-wants"):
        await mikael.press_data((await mikael.from_bot())[-1]["message_id"], data)
        await stage.settle()
        assert await _newest(mikael) == translate("sv", "client-gone")


async def test_a_role_taken_away_leaves_no_way_in(stage: Stage) -> None:
    mikael, karin = stage.client.phone(MIKAEL), stage.client.phone(KARIN)
    client = await _client(stage)
    await stage.say(mikael, "/work", "[ትግርኛ]", "[Visa och ändra svaren]", "/work", "[+ Ny person]", "[English]", "1990")
    async with stage.program.database.transaction() as session:
        await caseworker(session, 555, "kommunens jobbcenter (exempel)", name="Sara")
    await stage.say(karin, "/partners", "[Handläggare (2)]", "[Mikael, Kommunens jobbcenter (exempel)]")
    await stage.say(karin, "[Ta bort rollen]", "[Ja, ta bort]", "[Välj vad som händer med svaren]")
    assert "Svaren från en person väntar" in await _newest(karin)
    left = await _shown(mikael)
    assert not any("Filmon" in text or "1990" in text or "1 of 10" in text for text in left)
    for text in ("/work", "/mycodes"):
        await mikael.text(text)
        await stage.settle()
    pressed = (await mikael.from_bot())[-1]["message_id"]
    refused = {translate("sv", key) for key in ("only-for-caseworkers", "work-none", "question-over")} | {
        translate("sv", "only-for-staff")
    }
    for data in (
        f"client:{client.id}:page",
        f"client:{client.id}:erase-yes",
        "client:0:new",
        "client:0:begin-ti",
        "casework:shared",
        "casework:code-new",
        f"answer:client-{client.id}:municipality:krokom",
        f"move:client-{client.id}:edit:first_name",
        "work:caseworker",
        "code:0:new",
        f"handover:{client.organisation_id}:0:erase-yes",
    ):
        seen = (await mikael.chat())["rev"]
        await mikael.press_data(pressed, data)
        await stage.settle()
        shown = [message["text"] for message in await mikael.from_bot() if message["rev"] > seen]
        assert set(shown) <= refused, data
    assert await _count(stage, Client) == 1
    await stage.say(karin, "[Ge till Sara]")
    assert "Klart: 1." in await _newest(karin)
    await stage.say(karin, "/audit")
    assert "gav 1 väntande svar till en ny handläggare" in await _newest(karin)


async def test_a_caseworker_who_erases_themself_leaves_nothing_of_a_client_on_the_phone(stage: Stage) -> None:
    mikael = stage.client.phone(MIKAEL)
    await stage.say(mikael, "/work", "[+ Ny person]", "[English]", "1990", "/privacy")
    assert translate("sv", "privacy-works") in await _newest(mikael)
    assert translate("sv", "privacy-nothing") not in await _newest(mikael)
    await stage.say(mikael, "[Radera allt om mig]")
    assert translate("sv", "erase-ask-works") in await _newest(mikael)
    await stage.say(mikael, "[Ja, radera allt nu]")
    left = await _shown(mikael)
    assert not any("1990" in text or "1 of 10" in text for text in left)
    assert translate("sv", "erased-role") in left[-1], "the receipt"
    assert await _count(stage, Client) == 0


async def test_the_name_of_a_code_is_not_asked_on_when_the_role_is_gone(stage: Stage) -> None:
    mikael, karin = stage.client.phone(MIKAEL), stage.client.phone(KARIN)
    await stage.say(mikael, "/mycodes", "[Ny kod]")
    await stage.say(karin, "/partners", "[Handläggare (1)]", "[Mikael, Kommunens jobbcenter (exempel)]")
    await stage.say(karin, "[Ta bort rollen]", "[Ja, ta bort]")
    await stage.say(mikael, "SFI grupp 3")
    assert translate("sv", "not-a-question") in await _newest(mikael)
    assert await _count(stage, Conversation) == 0


async def test_words_between_two_questions_and_help_lead_to_the_own_page(stage: Stage) -> None:
    mikael, alva = stage.client.phone(MIKAEL), await stage.person("Alva")
    for words in ("/work", "Östersund", "/help", "/hjälp", "/worked"):
        await stage.say(mikael, words)
        if words != "/work":
            await stage.say(mikael, "[Handläggare, Kommunens jobbcenter (exempel)]")
            assert "Hej Mikael!" in await _newest(mikael)
    await stage.say(alva, "/start", "[Svenska]", "/help")
    shown = [button["text"] for row in (await alva.from_bot())[-1]["reply_markup"]["inline_keyboard"] for button in row]
    assert not any("Handläggare" in label for label in shown)


async def test_forged_and_foreign_buttons_change_nothing(stage: Stage) -> None:
    filmon, mikael = await stage.person("Filmon", "sv"), stage.client.phone(MIKAEL)
    await stage.say(filmon, "/start", "[Svenska]")
    client = await _client(stage)
    pressed = (await filmon.from_bot())[-1]["message_id"]
    for data in (
        f"client:{client.id}:page",
        "casework:code",
        f"handover:{client.organisation_id}:1:give",
        "claim:AAAA2222:yes",
        "claim::yes",
        f"claim:{client.code}:bogus",
        "share:1:1:first",
        "share:0:0:stop",
        "share:1:1:bogus",
        "code:1:page",
    ):
        await filmon.press_data(pressed, data)
        await stage.settle()
    assert await _count(stage, Client) == 1
    assert await _count(stage, Profile) == 0
    # A link of the wrong kind, too long or empty, is answered kindly.
    for payload in ("h_", "h_" + "x" * 60, "m_", "m_K7MXR2", "m_<b>"):
        await filmon.text(f"/start {payload}")
        await stage.settle()
        assert await _newest(filmon) in {
            translate("sv", "hand-over-unknown"),
            translate("sv", "meeting-code-unknown"),
        }
    await stage.say(mikael, "/work")
    await mikael.press_data((await mikael.from_bot())[-1]["message_id"], f"client:{client.id + 1}:page")
    await stage.settle()
    assert await _newest(mikael) == translate("sv", "client-gone")


async def test_time_takes_the_answers_from_the_phone(stage: Stage) -> None:
    mikael = stage.client.phone(MIKAEL)
    await _client(stage)
    await stage.say(mikael, "/work", "[ትግርኛ]", "[Visa och ändra svaren]")
    stage.clock.advance(days=27)
    await stage.tick()
    assert "Har personen fått bladet" in await _newest(mikael)
    stage.clock.advance(days=3)
    await stage.tick()
    shown = await _shown(mikael)
    assert not any("Filmon" in text for text in shown)
    assert translate("sv", "client-message-gone") in shown
    assert await _count(stage, Client) == 0


async def test_an_old_slip_is_emptied_although_telegram_does_not_delete_it_any_more(stage: Stage) -> None:
    mikael = stage.client.phone(MIKAEL)
    await _client(stage)
    await stage.say(mikael, "/work", "[ትግርኛ]", "[Blad med förslag och kod]")
    slip = next(message for message in await mikael.from_bot() if "document" in message)
    assert (await mikael.received_file(slip))[1].startswith(b"%PDF")
    stage.clock.advance(days=30)
    # The messages of Telegram are as old by now.
    await stage.client.advance(30 * 86400)
    await stage.tick()
    left = next(message for message in await mikael.from_bot() if message["message_id"] == slip["message_id"])
    gone = translate("sv", "client-message-gone")
    assert left["caption"] == gone
    assert (await mikael.received_file(left))[1].decode() == gone


async def test_the_warning_before_the_end_knows_whether_the_questions_are_done(stage: Stage) -> None:
    mikael = stage.client.phone(MIKAEL)
    await stage.say(mikael, "/work", "[+ Ny person]", "[English]", "1990")
    stage.clock.advance(days=27)
    await stage.tick()
    warning = await _newest(mikael)
    assert "Gå vidare med frågorna" in warning
    assert "bladet" not in warning


async def test_answers_that_came_since_are_not_replaced_by_an_old_button(stage: Stage) -> None:
    filmon = await stage.person("Filmon", "sv")
    client = await _client(stage)
    await stage.say(filmon, "/start", "[Svenska]")
    await filmon.start(f"h_{client.secret}")
    await stage.settle()
    old = (await filmon.from_bot())[-1]["message_id"]
    await stage.say(filmon, "/start", "[Börja]", "1980", "[Ja]")
    await filmon.press_data(old, f"claim:{client.code}:yes")
    await stage.settle()
    assert await _count(stage, Client) == 1
    assert plain_text(translate("ti", "claim-replaces")) in "\n".join(await _shown(filmon))
    await stage.say(filmon, f"[{translate('ti', 'button-claim-replace')}]")
    assert await _count(stage, Client) == 0
    async with stage.program.database.transaction() as session:
        assert (await session.scalars(select(Profile.birth_year))).one() == 1999


async def test_an_outcome_is_shared_under_another_name_with_the_chosen_caseworker(stage: Stage) -> None:
    filmon, mikael = await stage.reader("Filmon", "sv", "krokom", "1999", "job"), stage.client.phone(MIKAEL)
    async with stage.program.database.transaction() as session:
        person = (await session.scalars(select(Person).where(Person.telegram_id == filmon.id))).one()
        await leads.request_lead(
            session,
            person=person,
            company_id=1,
            offer=None,
            reach_by=ReachBy.TELEGRAM,
            username=None,
            now=stage.clock.now,
            today=stage.clock.now.date(),
        )
        await caseworker(session, 555, "Annat")
        for partner in await session.scalars(select(Partner).where(Partner.role == PartnerRole.CASEWORKER)):
            await meeting.remember(session, person, partner, now=stage.clock.now)
    await stage.say(filmon, "/leads", "[Visa en handläggare hur det går]", "[Mikael, Kommunens jobbcenter (exempel)]")
    await stage.say(filmon, "[Ja, med ett annat namn]", "1999", "Fili")
    assert "Mikael ser nu hur det går" in await _newest(filmon)
    assert (await _newest(mikael)).startswith("Fili delar med dig")
    assert not any("Filmon" in text for text in await _shown(mikael))
    await stage.say(filmon, "/privacy", "[Sluta visa för Mikael]")
    assert not any("Fili" in text for text in await _shown(mikael))


async def test_people_meet_a_caseworker_by_six_signs_or_a_sheet(stage: Stage) -> None:
    mikael, filmon = stage.client.phone(MIKAEL), await stage.person("Filmon", "sv")
    await stage.say(mikael, "/work", "[Min kod för att dela resultat]", "[Blad med QR-kod]")
    assert "document" in (await mikael.from_bot())[-1]
    async with stage.program.database.transaction() as session:
        old = (await session.scalars(select(MeetingCode.code))).one()
    await filmon.start(f"m_{old}")
    await stage.settle()
    met = plain_text(translate("sv", "meeting-met", name="Mikael", home="Kommunens jobbcenter (exempel)"))
    assert met.replace("<b>", "").replace("</b>", "") in await _shown(filmon)
    await stage.say(filmon, "[Svenska]")
    await stage.say(mikael, "[Stäng koden]")
    await stage.say(filmon, f"{old[:3]} {old[3:]}".lower())
    assert await _newest(filmon) == translate("sv", "meeting-code-unknown")
    await stage.say(filmon, "[Börja]", "Z9Z9Z9", "1999")
    assert "Får jag spara" in await _newest(filmon)


async def test_a_teacher_makes_a_link_of_her_own(stage: Stage) -> None:
    asa, filmon = stage.client.phone(ASA), await stage.person("Filmon", "sv")
    await stage.say(asa, "/mycodes", "[Ny kod]", "TE22")
    assert "Började: få (färre än 5)" in await _newest(asa)
    assert translate("sv", "code-stepped") in await _newest(asa)
    await stage.say(asa, "[Blad med QR-kod]")
    assert "document" in (await asa.from_bot())[-1]
    async with stage.program.database.transaction() as session:
        code = (await session.scalars(select(ReferralCode))).one()
    await filmon.start(f"r_{code.code}")
    await stage.settle()
    async with stage.program.database.transaction() as session:
        person = (await session.scalars(select(Person).where(Person.telegram_id == filmon.id))).one()
        assert person.referral_code_id == code.id
    await stage.say(asa, "/codes")
    assert await _newest(asa) == translate("sv", "only-for-staff")
    await stage.say(asa, "/language", "[English]")
    assert translate("en", "language-changed") in await _newest(asa)
    assert translate("en", "welcome-how") not in await _newest(asa), "a teacher's own page, not the one for candidates"

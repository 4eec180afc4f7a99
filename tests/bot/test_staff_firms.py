"""Staff and firms over HTTP: files that are fetched, refused, or nobody's business; and a contact who is removed."""

import pytest
from sqlalchemy import func, select

from bot.actions import HandleFile, ListFirms, RunContact, RunFirm, RunOffer, encode
from bot.tables.guard import MAX_BYTES
from db.models import Company, CompanyContact, Conversation, HandedInFile, Offer, Person
from sandbox.client import Phone
from tests.bot.files_to_send import FILES, workbook
from tests.bot.stage import Stage
from tests.bot.test_leads import _candidate, _says_yes

KARIN, MAJA = 900001, 910001
FORGED = [
    ListFirms(0, ""),
    RunFirm(1, "page"),
    RunFirm(1, "pause-yes"),
    RunFirm(1, "contacts"),
    RunFirm(0, "search"),
    RunFirm(1, "edit-name"),
    RunOffer(1, "close"),
    RunOffer(1, "edit-title"),
    RunContact(1, "remove-yes"),
    HandleFile(1, "yes", "0" * 16),
    HandleFile(1, "no", ""),
    HandleFile(0, "export", ""),
    HandleFile(0, "template", ""),
]


async def _handed_in(stage: Stage) -> int:
    async with stage.program.database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(HandedInFile)) or 0


async def _sends(stage: Stage, phone: Phone, name: str, content: bytes) -> str:
    await phone.send_file(name, content)
    await stage.settle()
    return (await phone.last_text()).replace("\u2068", "").replace("\u2069", "")


async def test_a_stranger_and_a_contact_get_nothing(stage: Stage) -> None:
    stranger = await stage.person("Elin")
    await stranger.start()
    await stage.settle()
    await stage.say(stranger, "[Svenska]")
    for phone in (stranger, stage.client.phone(MAJA)):
        before = len(await stage.client.calls())
        said = await _sends(stage, phone, "foretag.xlsx", FILES["foretag.xlsx"]())
        assert "läsa" in said
        calls = [call["method"] for call in (await stage.client.calls())[before:]]
        assert "getFile" not in calls, "what nobody asked for is not even fetched"
        for command in ("/companies", "/companies deli", "/template", "/export"):
            await stage.say(phone, command)
            assert "personal" in await phone.last_text()
            assert not any("document" in message for message in await phone.from_bot())
        last = (await phone.from_bot())[-1]["message_id"]
        for action in FORGED:
            await phone.press_data(last, encode(action))
            await stage.settle()
            assert not any("document" in message for message in await phone.from_bot()), action
    async with stage.program.database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(HandedInFile)) == 0
        assert (
            await session.scalar(select(func.count()).select_from(Company).where(Company.paused_at.is_not(None))) == 0
        )
        assert await session.scalar(select(func.count()).select_from(Offer).where(Offer.is_open.is_(False))) == 0
        assert await session.get(CompanyContact, 1) is not None
        flows = set(await session.scalars(select(Conversation.flow)))
    assert not flows & {"firm", "firm_offer", "firm_search"}


@pytest.mark.parametrize("action", [RunFirm(999_999_999, "page"), RunOffer(999_999_999, "close"), RunFirm(1, "edit-x"),
                                    RunContact(999_999_999, "remove"), RunOffer(1, "edit-nothing"),
                                    HandleFile(999_999_999, "yes", "x"), HandleFile(1, "steal", ""),
                                    ListFirms(999_999_999, "x")])  # fmt: skip
async def test_forged_ids_are_answered_kindly(stage: Stage, action: RunFirm) -> None:
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/companies")
    await karin.press_data((await karin.from_bot())[-1]["message_id"], encode(action))
    await stage.settle()
    assert "gick fel" not in await karin.last_text()
    assert "error" not in (await karin.last_text()).lower()


async def test_a_large_file_is_not_fetched(stage: Stage) -> None:
    karin = stage.client.phone(KARIN)
    before = len(await stage.client.calls())
    said = await _sends(stage, karin, "stor.xlsx", bytes(MAX_BYTES + 1))
    assert "för stor" in said
    assert "getFile" not in [call["method"] for call in (await stage.client.calls())[before:]]
    assert await _handed_in(stage) == 0


async def test_a_file_that_cannot_be_fetched_is_asked_for_again(stage: Stage) -> None:
    karin = stage.client.phone(KARIN)
    await stage.client.fault("500", method="getFile", count=10)
    said = await _sends(stage, karin, "foretag.xlsx", FILES["foretag.xlsx"]())
    assert "en gång till" in said
    await stage.client.clear_faults()
    assert "inga fel" in await _sends(stage, karin, "foretag.xlsx", FILES["foretag.xlsx"]())
    assert await _handed_in(stage) == 1


BROKEN = [
    ("x.xlsx", b"PK nonsense"),
    ("x.csv", b"\x00\xff\x81"),
    ("x.json", b"[" * 9999),
    ("x.json", b"{}"),
    ("x.xlsx", b""),
    ("x.csv", b"key\n" + b"x" * 3_000_000),
]


@pytest.mark.parametrize(("name", "content"), BROKEN)
async def test_broken_files_are_explained_and_nothing_is_kept(stage: Stage, name: str, content: bytes) -> None:
    karin = stage.client.phone(KARIN)
    said = await _sends(stage, karin, name, content)
    assert "x." in said
    assert await _handed_in(stage) == 0


async def test_a_newer_file_replaces_the_older_and_old_buttons_are_answered(stage: Stage) -> None:
    karin = stage.client.phone(KARIN)
    await _sends(stage, karin, "foretag.xlsx", FILES["foretag.xlsx"]())
    first = (await karin.from_bot())[-1]
    head = ("key", "name", "municipality", "about")
    await _sends(stage, karin, "b.xlsx", workbook({"companies": (head, ("b", "<b>B & C</b>", "Åre", "x"))}))
    assert await _handed_in(stage) == 1
    await karin.press("Ja, gör det", message_id=first["message_id"])
    await stage.settle()
    assert any("finns inte kvar" in (message.get("text") or "") for message in await karin.from_bot())
    await stage.say(karin, "[Ja, gör det]")
    async with stage.program.database.transaction() as session:
        assert await session.scalar(select(Company.name).where(Company.key == "b")) == "<b>B & C</b>"
        assert await session.scalar(select(Company.id).where(Company.key == "jamtsmide")) is None
    await stage.say(karin, "/companies b c", "[<b>B & C</b>]")
    assert "<b>B & C</b>" in (await karin.last_text()).replace("\u2068", "").replace("\u2069", "")


async def test_a_removed_contacts_card_is_emptied_on_the_phone(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja, karin = stage.client.phone(MAJA), stage.client.phone(KARIN)
    card = (await maja.from_bot())[-1]
    assert "Elin" in card["text"]
    await stage.say(karin, "/companies deli", "[Mörsjö Deli]", "[Kontakter]", "[Ta bort Maja]", "[Ja, ta bort]")
    shown = next(message for message in await maja.from_bot() if message["message_id"] == card["message_id"])
    assert "Elin" not in shown["text"]
    assert "får inte längre se det här" in shown["text"]
    assert not shown.get("reply_markup")
    await maja.press_data(card["message_id"], f"lead:{1}:accept")
    await stage.settle()
    async with stage.program.database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(CompanyContact).where(CompanyContact.id == 1)) == 0


async def test_a_paused_firm_answers_old_buttons_kindly(stage: Stage) -> None:
    elin = await _candidate(stage)
    message = next(m for m in await elin.from_bot() if "Mörsjö Deli" in m["text"] and m.get("reply_markup"))
    data = message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/companies deli", "[Mörsjö Deli]", "[Pausa]", "[Ja, pausa]")
    await elin.press_data(message["message_id"], data)
    await stage.settle()
    assert "tar inte emot fler" in await _text_of(elin, message["message_id"])
    before = len(await elin.from_bot())
    await stage.say(elin, "/matches")
    shown = (await elin.from_bot())[before:]
    assert shown
    assert not [one for one in shown if "Mörsjö Deli" in one["text"]]
    await stage.say(karin, "[Ta emot ja-svar igen]")
    await elin.press_data(message["message_id"], data)
    await stage.settle()
    assert "Det här får" in await _text_of(elin, message["message_id"])


async def _text_of(phone: Phone, message_id: int) -> str:
    return next(str(one["text"]) for one in await phone.from_bot() if one["message_id"] == message_id)


async def test_a_text_full_of_signs_that_are_escaped_is_shown(stage: Stage) -> None:
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/companies")
    await karin.press_data((await karin.from_bot())[-1]["message_id"], "firm:1:edit-about")
    await stage.settle()
    await stage.say(karin, "&" * 1000)
    assert "&" * 1000 in await karin.last_text()


@pytest.mark.parametrize("data", ["runlead:1:move-²", "bus:1:delay-²", "cast:1:label-²-en"])
async def test_digits_that_are_no_numbers_are_answered_kindly(stage: Stage, data: str) -> None:
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/broadcast", "[Nytt utskick]", "Hej!")
    await karin.press_data((await karin.from_bot())[-1]["message_id"], data)
    await stage.settle()
    assert "gick fel" not in await karin.last_text()


async def test_who_is_staff_by_the_settings_is_not_removed_in_the_chat(stage: Stage) -> None:
    karin, maja = stage.client.phone(KARIN), stage.client.phone(MAJA)
    async with stage.program.database.transaction() as session:
        admin = (await session.scalars(select(Person).where(Person.telegram_id == MAJA))).one()
        admin.is_staff = admin.is_admin = True
        member = (await session.scalars(select(Person).where(Person.telegram_id == KARIN))).one()
    await stage.say(maja, "/staff")
    for step in ("remove", "remove-yes"):
        await maja.press_data((await maja.from_bot())[-1]["message_id"], f"team:{member.id}:{step}")
        await stage.settle()
        assert "STAFF_IDS" in await maja.last_text()
    await stage.say(karin, "/audit")
    assert "tog bort" not in await karin.last_text()


async def test_a_removed_contact_is_not_asked_for_their_question_any_more(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja, karin = stage.client.phone(MAJA), stage.client.phone(KARIN)
    await stage.say(maja, "[Ställ en fråga]")
    await stage.say(karin, "/companies deli", "[Mörsjö Deli]", "[Kontakter]", "[Ta bort Maja]", "[Ja, ta bort]")
    await stage.say(maja, "Kan du börja klockan 6?")
    assert "Var det ett svar på en fråga?" in await maja.last_text()

"""The firm's own side over the wire: menus by role, cards and lists in one chat, and buttons that are not one's own."""

import random

from sqlalchemy import Select, select

from bot.i18n import translate
from bot.services import region
from db.enums import NoticePace
from db.models import CompanyContact, Lead, Offer, Person
from sandbox.client import Phone
from tests.bot.stage import Stage
from tests.bot.test_leads import KARIN, MAJA, OLLE, RIMA, _candidate, _says_yes
from tests.bot.test_robots import stored


def _contact(telegram_id: int) -> Select[CompanyContact]:
    return (
        select(CompanyContact)
        .join(Person, Person.id == CompanyContact.person_id)
        .where(Person.telegram_id == telegram_id)
    )


async def _menu(phone: Phone) -> list[str]:
    return [command["command"] for command in (await phone.chat())["commands"]]


async def _published(stage: Stage) -> None:
    """Wait until every menu that there is at the start has been sent."""
    last = stage.client.phone(region.example_people().contacts[-1].telegram_id)
    for _ in range(200):
        if "company" in await _menu(last):
            return
        await stage.client.settle(idle_ms=30)
    raise AssertionError("the menus were not published")


async def test_the_menu_of_a_chat_comes_and_goes_with_the_role(stage: Stage) -> None:
    karin, nina = stage.client.phone(KARIN), await stage.person("Nina", "sv")
    await _published(stage)
    assert "company" in await _menu(stage.client.phone(MAJA)), "at the start, for who has a role already"
    assert "broadcast" in await _menu(karin)
    assert "company" not in await _menu(karin)
    await stage.say(karin, "/companies morsjo", "[Mörsjö Deli]", "[Kontakter]", "[Bjud in en kontakt]")
    await nina.start((await karin.last_text()).rsplit("start=", 1)[1])
    await stage.settle()
    assert "company" in await _menu(nina)
    assert "Mörsjö Deli" in await nina.last_text(), "the home of the firm comes with the welcome"
    await stage.say(karin, "/companies morsjo", "[Mörsjö Deli]", "[Kontakter]")
    # Telegram is away for the menu: the role goes all the same, and the menu when it is used the next time.
    await stage.client.fault("500", method="deleteMyCommands", count=1)
    await stage.say(karin, "[Ta bort Nina]", "[Ja, ta bort]")
    assert "Borttagen" in await karin.last_text()
    await stage.say(nina, "/company")
    assert translate("sv", "only-for-contacts") in await nina.last_text()
    assert "company" not in await _menu(nina)


async def test_a_card_that_came_by_itself_stays_and_one_from_the_list_gives_way(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja = stage.client.phone(MAJA)
    (card,) = await maja.from_bot()
    await stage.say(maja, "[Vår inkorg]")
    shown = await maja.from_bot()
    assert len(shown) == 2
    assert "Elin" in shown[0]["text"]
    await stage.say(maja, "[Nya (1)]", "[Nr 1]")
    assert "Elin" in (await maja.from_bot())[1]["text"]
    await stage.say(maja, "[Vår inkorg]")
    assert len(await maja.from_bot()) == 2
    await stage.say(maja, "[Väntar på oss (1)]", "[Nr 1]")
    await stage.say(maja, "[Skriv en anteckning]", "Elin ringer på torsdag.", "[Vår inkorg]")
    # The list is no card any more: what changes about the lead changes the card alone.
    await stage.say(elin, "/privacy", "[Radera allt om mig]", "[Ja, radera allt nu]")
    first, second, _asked, _kept = await maja.from_bot()
    assert not any("Elin" in message["text"] for message in await maja.messages()), "not even what Maja typed"
    assert translate("sv", "card-emptied") in first["text"]
    assert "Du svarar för företaget" in second["text"]
    await maja.press_data(second["message_id"], "home:1:lead-1")
    await stage.settle()
    assert translate("sv", "firm-lead-gone") in (await maja.from_bot())[1]["text"]
    await stage.say(maja, "[Vår inkorg]")
    assert "Du svarar för företaget" in (await maja.from_bot())[1]["text"], "a way on"
    assert card["message_id"] == first["message_id"]


async def test_somebody_may_answer_for_several_firms_each_at_its_pace(stage: Stage) -> None:
    async with stage.program.database.transaction() as session:
        maja = await session.scalar(_contact(MAJA))
        assert maja is not None
        assert maja.notices is NoticePace.ANY_HOUR, "whoever tries the example at night does not wait"
        session.add(
            CompanyContact(person_id=maja.person_id, company_id=2, first_name="Maja", joined_at=stage.clock.now)
        )
    phone = stage.client.phone(MAJA)
    await stage.say(phone, "/company")
    assert translate("sv", "firm-home-choose") in await phone.last_text()
    await stage.say(phone, "[Åre Produktion]", "[Byt företag]", "[Mörsjö Deli]", "[När meddelanden kommer]")
    await stage.say(phone, "[ett brev om dagen]")
    async with stage.program.database.transaction() as session:
        paces = await session.execute(
            select(CompanyContact.company_id, CompanyContact.notices)
            .where(CompanyContact.person_id == maja.person_id)
            .order_by(CompanyContact.company_id)
        )
        assert [tuple(row) for row in paces] == [(1, NoticePace.DAILY), (2, NoticePace.INSTANT)]


STEPS = (
    "page", "inbox", "new", "waiting-1", "running-²", "finished-999999999", "lead-1", "lead-999999999", "note-1",
    "notes-1", "full", "pause-1", "reopen-1", "seen", "seen-ar-1", "seen-xx", "pace", "pace-daily",
    "pace-never", "x", "",
)  # fmt: skip


async def test_who_answers_for_another_firm_learns_and_changes_nothing_by_any_button(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    mallory = await stage.person("Mallory", "sv")
    await stage.say(mallory, "/start", "[Svenska]")
    olle, karin, removed = (stage.client.phone(number) for number in (OLLE, KARIN, RIMA))
    await removed.text("/language")
    await stage.settle()
    await stage.say(removed, "[Svenska]")
    async with stage.program.database.transaction() as session:
        contact = await session.scalar(_contact(RIMA))
        await session.delete(contact)
    for phone in (olle, karin):
        await stage.say(phone, "/help")
    before = await stored(stage)
    refused = {
        translate("sv", key)
        for key in ("firm-not-yours", "lead-not-yours", "button-unknown", "only-for-contacts", "firm-lead-gone")
    }
    chance = random.Random(4)
    for phone in (mallory, olle, karin, removed):
        for step in [*chance.sample(STEPS, 12), "lead-1", "note-1", "pause-1"]:
            seen = (await phone.chat())["rev"]
            await phone.press_data((await phone.from_bot())[-1]["message_id"], f"home:1:{step}")
            await stage.client.settle(idle_ms=10)
            shown = [message["text"] for message in await phone.from_bot() if message["rev"] > seen]
            assert set(shown) <= refused, step
    assert await stored(stage) == before


async def test_every_step_of_the_own_side_gets_an_answer(stage: Stage) -> None:
    elin = await _candidate(stage)
    await _says_yes(stage, elin)
    maja = stage.client.phone(MAJA)
    await stage.say(maja, "/company")
    home = (await maja.from_bot())[-1]["message_id"]
    for company, step in [(1, step) for step in STEPS] + [(0, "page"), (2, "page"), (999_999_999, "new")]:
        seen = (await maja.chat())["rev"]
        await maja.press_data(home, f"home:{company}:{step}")
        await stage.client.settle(idle_ms=10)
        chat = await maja.chat()
        assert chat["rev"] > seen, step
        for message in chat["messages"]:
            assert translate("sv", "error-ours") not in message.get("text", ""), step
    async with stage.program.database.transaction() as session:
        lead, offer = await session.get_one(Lead, 1), await session.get_one(Offer, 1)
        assert lead.seen_at is not None
        assert (offer.is_open, offer.paused_at) == (True, None), "paused and opened again"


async def test_what_a_contact_sends_unasked_leads_to_their_inbox_and_for_others_not(stage: Stage) -> None:
    maja, elin = stage.client.phone(MAJA), await stage.person("Elin", "sv")
    await stage.say(elin, "/start", "[Svenska]")
    for phone, has_inbox in ((maja, True), (elin, False)):
        for message in ("hej", "/ofers", "sticker"):
            await (phone.do("sticker") if message == "sticker" else phone.text(message))
            await stage.settle()
            ways = str((await phone.from_bot())[-1]["reply_markup"])
            assert ("Vår inkorg" in ways) is has_inbox, message

"""Figures are for staff: whoever else asks gets nothing, by no command and no forged button."""

from bot.cards.stats import PAGES
from bot.i18n import translate
from tests.bot.stage import Stage

KARIN, MAJA = 900001, 910001  # staff, and a firm's contact
FORGED = (*PAGES, "menu", "mirror-firms", "mirror-language", "mirror-municipality", "mirror-age", "nonsense", "")


async def test_who_is_not_staff_gets_no_figures(stage: Stage) -> None:
    anybody = await stage.person("Amina")
    for phone in (anybody, stage.client.phone(MAJA)):
        await stage.say(phone, "/start")
        begun = await phone.from_bot()
        await stage.say(phone, "/stats", "/mirror")
        for page in FORGED:
            await phone.press_data(begun[0]["message_id"], f"stats:{page}:0")
            await stage.settle()
        news = [
            message for message in await phone.from_bot() if message not in begun or message["rev"] > begun[-1]["rev"]
        ]
        assert len(news) >= 2
        refused = translate("sv", "only-for-staff")
        assert all(message.get("text") == refused for message in news), news
        assert not any("photo" in message for message in await phone.from_bot())


async def test_staff_get_a_kind_answer_to_a_button_that_never_was(stage: Stage) -> None:
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/stats")
    menu = (await karin.from_bot())[-1]["message_id"]
    for data in ("stats:nonsense:0", "stats:mirror-income:0", "stats::0"):
        await karin.press_data(menu, data)
        await stage.settle()
        assert await karin.last_text() == translate("sv", "button-unknown")


async def test_an_old_page_number_shows_an_empty_page(stage: Stage) -> None:
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/stats")
    menu = (await karin.from_bot())[-1]["message_id"]
    await karin.press_data(menu, "stats:mirror-firms:999999999")
    await stage.settle()
    shown = (await karin.from_bot())[-1]
    assert "photo" in shown

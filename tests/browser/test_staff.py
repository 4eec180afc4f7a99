"""A day of staff on the demo page: a workbook, an invitation in four languages with its report, and a late lead."""

import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.i18n import native_name, translate
from tests.bot.files_to_send import FILES
from tests.browser.test_demo import demo, do, no_sideways_scrolling, open_page, press
from tests.browser.test_firms import send_file
from tests.forks import Nursery

pytestmark = pytest.mark.asyncio(loop_scope="session")

INVITATION = {
    "sv": "Hej {first_name}! {day} öppnar fabrikerna sina dörrar. Välkommen till {event}!",
    "en": "Hi {first_name}! On {day} the factories open their doors. Welcome to {event}!",
    "ar": "مرحبًا {first_name}! {day} تفتح المصانع أبوابها. أهلًا بكم في {event}!",
}


def filled(text: str) -> str:
    """A text as it stands on the page: what was filled in, here in braces, is isolated."""
    return text.replace("{", "\u2068").replace("}", "\u2069")


async def give_to(phone: Locator, name: str) -> None:
    """Let one of the demo's people hold this phone."""
    person = phone.get_by_test_id("holder").locator("option").filter(has_text=name)
    await phone.get_by_test_id("holder").select_option(value=await person.get_attribute("value"))


async def give_to_new_person(page: Page, phone: Locator, name: str, language: str) -> None:
    """Add a person to the page, who then holds this phone."""
    await phone.get_by_test_id("add-person").click()
    await page.get_by_label("First name").fill(name)
    await page.get_by_label("Language of their Telegram").select_option(language)
    await page.get_by_role("button", name="Add", exact=True).click()


async def say_yes_to_news(phone: Locator, language: str) -> None:
    """Who holds the phone begins, looks at what fits, and wants news."""

    def button(key: str) -> str:
        return f"[{translate(language, key)}]"

    await phone.get_by_test_id("start").click()
    await expect(phone.get_by_test_id("inline-button").first).to_be_visible()
    await do(phone, f"[{native_name(language)}]", button("button-begin"), "1990", button("answer-yes"))
    await do(phone, "/matches", button("button-news-yes"))


async def say_yes_to_a_firm(phone: Locator, language: str) -> None:
    """Who holds the phone says yes to the first firm of their list."""
    await phone.get_by_test_id("inline-button").filter(has_text=translate(language, "button-want")).first.click()
    await press(phone, translate(language, "button-share-telegram"))


async def move_clock_to_evening(page: Page, day: date) -> None:
    """18:00 on this day, with the clock of the page. By day messages go out at once, at night they would wait."""
    await page.get_by_role("button", name="To the evening before…").click()
    await page.get_by_label("Which day?").fill((day + timedelta(days=1)).isoformat())
    await page.get_by_role("dialog").get_by_role("button", name="Move the clock").click()
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def take_in_a_workbook(page: Page, karin: Locator, folder: Path) -> None:
    """Karin sends a workbook with faults, then the mended one, and says yes."""
    for name in ("foretag-med-fel.xlsx", "foretag.xlsx"):
        (folder / name).write_bytes(FILES[name]())
    await send_file(page, karin, folder / "foretag-med-fel.xlsx")
    await expect(karin).to_contain_text("Rätta filen", timeout=10_000)
    await send_file(page, karin, folder / "foretag.xlsx")
    await press(karin, "Ja, gör det")
    await expect(karin).to_contain_text("är inlagd", timeout=10_000)


async def write_invitation(karin: Locator) -> None:
    """Karin writes it in three languages, with one button, for people of one age."""
    await do(karin, "/broadcast", "[Nytt utskick]", *INVITATION.values(), "[Till utkastet]")
    await do(karin, "[Knappar]", "[Anmäl dig]", "[Tillbaka]")
    await do(karin, "[Mottagare]", "[Ålder]", "[25–39]", "[Tillbaka]", "[Klar]")


def promised_day(database: Path) -> date:
    """The last day for the firm's answer to the only lead, from the demo's database."""
    with sqlite3.connect(database) as connection:
        (day,) = connection.execute("SELECT answer_by FROM lead").fetchone()
    return date.fromisoformat(day)


async def test_staff_import_invite_report_and_answer_a_late_lead(
    forks: Nursery, chromium: Browser, tmp_path: Path
) -> None:
    async with demo(forks, tmp_path) as url, open_page(chromium, url, {"width": 1280, "height": 900}) as page:
        first, second, karin = (page.get_by_test_id("phone").nth(at) for at in range(3))
        await move_clock_to_evening(page, datetime.now(UTC).date() + timedelta(days=1))
        await take_in_a_workbook(page, karin, tmp_path)

        await say_yes_to_news(first, "sv")
        await give_to_new_person(page, second, "Emily", "en")
        await say_yes_to_news(second, "en")
        await give_to(second, "Olena")
        await say_yes_to_news(second, "uk")
        await give_to(first, "Omar")
        await say_yes_to_news(first, "ar")
        await say_yes_to_a_firm(first, "ar")

        await write_invitation(karin)
        draft = karin.get_by_test_id("message").last
        await expect(draft).to_contain_text(filled("{4} personer får det"))
        await expect(draft).to_contain_text(filled("En av dem får texten på {engelska}"))
        await press(karin, filled("Skicka till {{4} personer}"))
        await expect(karin).to_contain_text(filled("{4} mottagare"))
        await expect(first).to_contain_text("تفتح المصانع أبوابها")
        await expect(second).to_contain_text("the factories open their doors")
        await press(first, translate("ar", "button-cast-register"))
        await page.get_by_role("button", name="+1 hour").click()
        report = karin.get_by_test_id("message").filter(has_text=filled("Rapport, utskick {1}")).last
        await expect(report).to_contain_text(filled("{4} skickade"), timeout=10_000)
        await expect(report.locator("img")).to_be_visible()

        await move_clock_to_evening(page, promised_day(tmp_path / "demo" / "bot.sqlite3") + timedelta(days=1))
        await expect(karin).to_contain_text("har inte svarat på ett ja", timeout=10_000)
        await do(karin, "/leads", filled("[Sena ({1})]"), filled("[Nr {1}, ]"), "[Svara i företagets ställe]")
        await press(karin, "Ja, vi vill träffa personen")
        await expect(first).to_contain_text("خبر سار")
        await page.set_viewport_size({"width": 360, "height": 740})
        await no_sideways_scrolling(page)

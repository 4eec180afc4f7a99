"""The demo in a real Chromium: from Start to an accepted lead on two phones, in Swedish and in Arabic.

`UPDATE_PICTURES=1 make test` also takes the pictures of the README.
"""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests.forks import ROOT, Nursery

PICTURES = ROOT / "docs" / "pictures"

_OPEN = re.compile(r"^Open (http://127\.0\.0\.1:\d+)$", re.MULTILINE)

pytestmark = pytest.mark.asyncio(loop_scope="session")

SWEDISH = (
    "[Svenska]", "[Börja]", "2008", "[Ja]", "[Krokom]", "[Ja]", "[Sommarjobb]", "[Klar]", "[Mat]", "[Klar]",
    "Jag bakar bröd hemma och hjälper till på en gård.", "[Klar]", "[Svenska är mitt språk]", "[Klar]", "[60 km]",
    "[Buss]", "[Klar]", "Alva-Linnéa Margareta", "[Visa vad som passar mig]",
)  # fmt: skip


@asynccontextmanager
async def demo(forks: Nursery, folder: Path) -> AsyncIterator[str]:
    """The demo, begun at once; gives its address."""
    said = folder / "said.txt"
    program = await forks.begin("bot.cli", ("demo", "--data", str(folder / "demo")), {}, said)
    try:
        yield await _address(said)
    finally:
        assert await program.end(signal.SIGTERM) == 0


async def _address(said: Path) -> str:
    """The address that the demo prints when all of it answers."""
    for _ in range(1_200):
        if found := _OPEN.search(await asyncio.to_thread(said.read_text)):
            return found[1]
        await asyncio.sleep(0.05)
    raise AssertionError("the demo did not start")


@asynccontextmanager
async def started_demo(folder: Path) -> AsyncIterator[str]:
    """`make demo` as a user starts it; gives its address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", "--data", str(folder / "demo"), cwd=ROOT,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60):
            line = (await process.stdout.readline()).decode()
        assert line.startswith("Open http://127.0.0.1:"), "one line with the address"
        yield line.removeprefix("Open ").strip()
    finally:
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0


@asynccontextmanager
async def open_page(chromium: Browser, url: str, viewport: ViewportSize) -> AsyncIterator[Page]:
    """The demo's page in a window of its own, without animations; a fault of its scripts fails the test."""
    window = await chromium.new_context(viewport=viewport, reduced_motion="reduce")
    try:
        page = await window.new_page()
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        await page.goto(url)
        yield page
        assert faults == []
    finally:
        await window.close()


async def press(phone: Locator, label: str) -> None:
    """Press the newest button with this label."""
    button = phone.get_by_test_id("inline-button").filter(has_text=label).last
    await expect(button).to_be_visible(timeout=10_000)
    await button.click()


async def do(phone: Locator, *steps: str) -> None:
    """Write or `[press]`, one after the other, each when the bot has answered."""
    for step in steps:
        before = await phone.get_by_test_id("message").last.text_content() or ""
        if step.startswith("["):
            await press(phone, step.strip("[]"))
        else:
            await phone.get_by_role("textbox", name="Message").fill(step)
            await phone.get_by_test_id("send").click()
        await _answered(phone, before, is_text=not step.startswith("["))


async def _answered(phone: Locator, before: str, *, is_text: bool) -> None:
    """Wait until the newest message is the bot's and says something else than before.

    Its words are compared, since a pressed button changes its looks at once, and both facts are read at once.
    """
    for _ in range(100):
        newest = phone.get_by_test_id("message").last
        sender, words = await newest.evaluate("(message) => [message.dataset.from, message.textContent]")
        if sender == "bot" and words != before:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"no answer {'to the text' if is_text else 'to the tap'}; last: {before[:200]}")


async def picture(page: Page, name: str) -> None:
    """A picture for the README, when asked for."""
    if os.environ.get("UPDATE_PICTURES"):
        await asyncio.to_thread(PICTURES.mkdir, parents=True, exist_ok=True)
        await page.screenshot(path=PICTURES / name)


async def no_sideways_scrolling(page: Page) -> None:
    """The page fits into its window's width."""
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


async def test_from_start_to_an_accepted_lead_in_swedish(chromium: Browser, tmp_path: Path) -> None:
    async with started_demo(tmp_path) as url, open_page(chromium, url, {"width": 1280, "height": 900}) as page:
        candidate, contact = page.get_by_test_id("phone").nth(0), page.get_by_test_id("phone").nth(1)
        await candidate.get_by_test_id("start").click()
        await expect(candidate.get_by_test_id("inline-button").first).to_be_visible()
        await do(candidate, *SWEDISH)
        card = candidate.get_by_test_id("message").filter(has_text="Mörsjö Deli").first
        await expect(card).to_contain_text("Varför det passar")
        await card.get_by_test_id("inline-button").first.click()
        await expect(candidate).to_contain_text("Det här får")
        await press(candidate, "Ja, de får skriva")
        await expect(candidate).to_contain_text("De svarar senast")
        await expect(contact).to_contain_text("Någon vill till er")
        await contact.get_by_test_id("message").last.scroll_into_view_if_needed()
        await picture(page, "demo-lead.png")
        await press(contact, "Ja, vi vill träffa personen")
        await expect(candidate).to_contain_text("Goda nyheter!")
        await expect(contact).to_contain_text("Alva-Linnéa Margareta")
        await candidate.get_by_test_id("message").last.scroll_into_view_if_needed()
        await picture(page, "demo-accepted.png")


async def test_from_start_to_an_accepted_lead_in_arabic_on_a_narrow_phone(
    forks: Nursery, chromium: Browser, tmp_path: Path
) -> None:
    from bot.i18n import translate

    def ar(key: str) -> str:
        return f"[{translate('ar', key)}]"

    steps = (
        ar("language-name"), ar("button-begin"), "١٩٩٠", ar("answer-yes"), "[Östersund]", ar("want-internship"),
        ar("button-done"), ar("interest-food"), ar("button-done"), "كنت أخبز الخبز في البيت وأعمل في مطعم",
        ar("button-done"), ar("swedish-A1"), ar("button-done"), ar("travel-km-60"), ar("button-done"), "سامر",
        ar("button-show-matches"),
    )  # fmt: skip
    async with demo(forks, tmp_path) as url, open_page(chromium, url, {"width": 360, "height": 740}) as page:
        candidate, contact = page.get_by_test_id("phone").nth(0), page.get_by_test_id("phone").nth(1)
        omar = candidate.get_by_test_id("holder").locator("option").filter(has_text="Omar")
        await candidate.get_by_test_id("holder").select_option(value=await omar.get_attribute("value"))
        await candidate.get_by_test_id("start").click()
        await expect(candidate.get_by_test_id("inline-button").first).to_be_visible()
        await do(candidate, *steps)
        await no_sideways_scrolling(page)
        card = candidate.get_by_test_id("message").filter(has_text="Mörsjö Deli").first
        await card.scroll_into_view_if_needed()
        await picture(page, "demo-arabic.png")
        await card.get_by_test_id("inline-button").first.click()
        await press(candidate, translate("ar", "button-share-telegram"))
        await page.locator("#tabs button").nth(1).click()
        await expect(contact).to_contain_text("سامر")
        await press(contact, "Ja, vi vill träffa personen")
        await expect(contact).to_contain_text("sa ja")
        await page.locator("#tabs button").nth(0).click()
        await expect(candidate).to_contain_text(translate("ar", "button-leads"))
        await no_sideways_scrolling(page)


async def test_a_person_can_be_added_and_the_clock_moved_by_keyboard(
    forks: Nursery, chromium: Browser, tmp_path: Path
) -> None:
    async with demo(forks, tmp_path) as url, open_page(chromium, url, {"width": 1280, "height": 900}) as page:
        phone = page.get_by_test_id("phone").nth(2)
        await phone.get_by_test_id("add-person").focus()
        await page.keyboard.press("Enter")
        await page.keyboard.type("Wilhelmina-Katarina von Strömsund")
        await page.get_by_label("Language of their Telegram").select_option("so")
        await page.keyboard.press("Enter")
        await expect(phone.get_by_test_id("start")).to_be_visible()
        await phone.get_by_test_id("start").press("Enter")
        await expect(phone.get_by_test_id("inline-button").first).to_be_visible()
        before = await page.locator("#clock-now").inner_text()
        await page.get_by_role("button", name="+1 day").press("Enter")
        await expect(page.locator("#clock-now")).not_to_have_text(before)
        await phone.get_by_role("button", name="Menu").press("Enter")
        await expect(phone.get_by_role("menu")).to_contain_text("/matches")
        await page.keyboard.press("Escape")
        await expect(phone.get_by_role("menu")).to_be_hidden()

"""Staff on the demo page hand in a workbook with faults, mend it, look at what it would change, and say yes."""

import asyncio
import base64
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.bot.files_to_send import FILES
from tests.browser.test_demo import demo, do, no_sideways_scrolling, open_page, press
from tests.forks import Nursery

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def send_file(page: Page, phone: Locator, file: Path) -> None:
    """Send a file with the paper clip, as a person would."""
    async with page.expect_file_chooser() as chooser:
        await phone.get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name="File…").click()
    await (await chooser.value).set_files(file)


async def _drop(phone: Locator, file: Path) -> None:
    """Drag a file onto the phone."""
    content = base64.b64encode(await asyncio.to_thread(file.read_bytes)).decode()
    await phone.evaluate(
        """(node, [name, content]) => {
            const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], name));
            node.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }""",
        [file.name, content],
    )


async def test_a_workbook_is_handed_in_mended_and_taken_in(forks: Nursery, chromium: Browser, tmp_path: Path) -> None:
    for name in ("foretag-med-fel.xlsx", "foretag.xlsx"):
        (tmp_path / name).write_bytes(FILES[name]())
    async with demo(forks, tmp_path) as url, open_page(chromium, url, {"width": 400, "height": 900}) as page:
        phone = page.get_by_test_id("phone").nth(0)
        option = phone.get_by_test_id("holder").locator("option").filter(has_text="Karin")
        await phone.get_by_test_id("holder").select_option(value=await option.get_attribute("value"))
        await send_file(page, phone, tmp_path / "foretag-med-fel.xlsx")
        await expect(phone).to_contain_text("Rätta filen", timeout=10_000)
        await no_sideways_scrolling(page)
        await send_file(page, phone, tmp_path / "foretag.xlsx")
        await expect(phone).to_contain_text("har inga fel", timeout=10_000)
        await press(phone, "Ja, gör det")
        await expect(phone).to_contain_text("är inlagd", timeout=10_000)
        await do(phone, "/companies jamtsmide", "[Jämtsmide]")
        await expect(phone.get_by_test_id("message").last).to_contain_text("Vi smider grindar och räcken.")
        async with page.expect_download() as download:
            await do(phone, "/export")
            await phone.get_by_role("link", name="companies.xlsx").last.click()
        await (await download.value).save_as(tmp_path / "companies.xlsx")
        await _drop(phone, tmp_path / "companies.xlsx")
        await expect(phone).to_contain_text("allt i den stämmer redan", timeout=10_000)

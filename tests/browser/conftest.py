"""One Chromium for the tests of a process; each test has a window of its own, which shares nothing with others."""

import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    file = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if file is None:
        pytest.skip("no Chromium here; install Debian's package chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=file, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        await browser.close()

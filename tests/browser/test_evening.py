"""The evening in a real Chromium: moving the demo's clock brings every reminder to the phone, in its language.

`UPDATE_PICTURES=1 make test` also takes the pictures of the README.
"""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import Browser, expect

from bot.i18n import translate
from tests.browser.test_demo import demo, do, no_sideways_scrolling, open_page, picture, press
from tests.forks import Nursery

pytestmark = pytest.mark.asyncio(loop_scope="session")


def _instants(database: Path) -> dict[str, datetime]:
    """When each reminder of the one registration is due, from the demo's database."""
    with sqlite3.connect(database) as connection:
        start, end = connection.execute("SELECT starts_at, ends_at FROM event").fetchone()
        rides = connection.execute(
            "SELECT route.is_homeward, min(route_stop.departs_at) FROM seat JOIN route ON route.id = seat.route_id "
            "JOIN route_stop ON route_stop.id = seat.board_id GROUP BY route.is_homeward"
        ).fetchall()
    starts_at, ends_at = _instant(start), _instant(end)
    buses = {bool(is_homeward): _instant(at) for is_homeward, at in rides}
    return {
        "reminder-7-days": starts_at - timedelta(days=7),
        "reminder-1-day": starts_at - timedelta(days=1),
        "reminder-3-hours": starts_at - timedelta(hours=3),
        "reminder-leave-now": buses[False] - timedelta(minutes=15),
        "reminder-last-bus": buses[True] - timedelta(minutes=30),
        "after-thanks": ends_at + timedelta(hours=16),
    }


def _instant(stored: str) -> datetime:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC)


def _telling(language: str, key: str) -> str:
    """The longest piece of a text that holds nothing filled in."""
    names = ("name", "route", "start")
    words = translate(language, key, at=datetime(2026, 1, 1, tzinfo=UTC), **dict.fromkeys(names, "\x00"))
    pieces = words.replace("<b>", "\x00").replace("</b>", "\x00").replace("\u2068", "\x00").split("\x00")
    return max((piece.replace("\u2069", "").strip() for piece in pieces), key=len)


async def _move_clock(url: str, instant: datetime) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/control/clock", json={"set": instant.isoformat()}) as response,
    ):
        response.raise_for_status()


async def test_moving_the_clock_shows_every_reminder(forks: Nursery, chromium: Browser, tmp_path: Path) -> None:
    """In Arabic on a narrow phone; the Swedish words stand in the transcript of the same evening."""
    language, guest, width = "ar", "Omar", 360

    def said(key: str) -> str:
        return translate(language, key)

    async with demo(forks, tmp_path) as url, open_page(chromium, url, {"width": width, "height": 900}) as page:
        phone = page.get_by_test_id("phone").nth(0)
        option = phone.get_by_test_id("holder").locator("option").filter(has_text=guest)
        await phone.get_by_test_id("holder").select_option(value=await option.get_attribute("value"))
        await phone.get_by_test_id("start").click()
        await expect(phone.get_by_test_id("inline-button").first).to_be_visible()
        await do(phone, f"[{said('language-name')}]", "/evening")
        await press(phone, said("button-evening-take"))
        await press(phone, said("button-thirteen-yes"))
        await press(phone, said("button-reminders-yes"))
        await expect(phone).to_contain_text(said("evening-ask-attitude"))
        await no_sideways_scrolling(page)
        await phone.get_by_test_id("message").filter(has=page.locator("img")).last.scroll_into_view_if_needed()
        await picture(page, f"evening-ticket-{language}.png")
        for key, instant in _instants(tmp_path / "demo" / "bot.sqlite3").items():
            if key == "after-thanks":
                break
            await _move_clock(url, instant + timedelta(seconds=5))
            await expect(phone).to_contain_text(_telling(language, key), timeout=10_000)
        await no_sideways_scrolling(page)
        await picture(page, f"evening-reminders-{language}.png")

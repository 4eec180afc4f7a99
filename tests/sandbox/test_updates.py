"""Updates wait until they are confirmed, are polled by one bot at a time, or pushed to a webhook."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from sandbox import updates
from tests.sandbox.ground import Ground, Refused

SECRET = "a-secret_1"


def _texts(found: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in found]


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what is waited for happens in the server, which sets no event
            await asyncio.sleep(0.005)


async def test_updates_come_again_until_a_later_offset_confirms_them(ground: Ground) -> None:
    phone = await ground.started()
    for text in ("ett", "två", "tre"):
        await phone.text(text)
    first = await ground.updates(limit=2)
    assert _texts(first) == ["ett", "två"]
    assert await ground.updates(limit=2) == first
    assert _texts(await ground.updates(offset=first[0]["update_id"] + 1)) == ["två", "tre"]
    assert _texts(await ground.updates(offset=-1)) == ["tre"]
    await ground.updates(offset=first[1]["update_id"] + 2)
    assert await ground.updates() == []


async def test_a_long_poll_waits_for_the_next_update(ground: Ground) -> None:
    phone = await ground.started()
    poll = asyncio.create_task(ground.updates(timeout=30))
    await _until(lambda: ground.sandbox.world.bots[100001].mailbox.is_listened_to)
    await phone.text("hej")
    assert _texts(await poll) == ["hej"]


async def test_a_poll_of_a_bot_that_hung_up_takes_nothing_with_it(ground: Ground) -> None:
    phone = await ground.started()
    mailbox = ground.sandbox.world.bots[100001].mailbox
    poll = asyncio.create_task(ground.updates(timeout=30))
    await _until(lambda: mailbox.is_listened_to)
    poll.cancel()
    await _until(lambda: not mailbox.is_listened_to)
    await phone.text("är du där?")
    assert _texts(await ground.updates(timeout=5)) == ["är du där?"]


async def test_two_polls_or_a_webhook_are_a_conflict(ground: Ground) -> None:
    mailbox = ground.sandbox.world.bots[100001].mailbox
    first = asyncio.create_task(ground.updates(timeout=30))
    await _until(lambda: mailbox.is_listened_to)
    second = asyncio.create_task(ground.updates(timeout=30))
    with pytest.raises(Refused, match="409 Conflict: terminated by other getUpdates request"):
        await first
    await ground.call("setWebhook", url="http://127.0.0.1:9/nobody")
    with pytest.raises(Refused, match="409 Conflict: terminated by setWebhook request"):
        await second
    with pytest.raises(Refused, match="409 Conflict: can't use getUpdates method while webhook is active"):
        await ground.updates()
    await ground.call("deleteWebhook")
    assert await ground.updates() == []


async def test_only_the_kinds_that_were_asked_for_come(ground: Ground) -> None:
    phone = await ground.started()
    await ground.updates(allowed_updates=["message"])
    await phone.do("block")
    await phone.text("hej")
    found = await ground.updates(allowed_updates=[])
    assert _texts(found) == ["hej"]
    await ground.updates(offset=found[-1]["update_id"] + 1)
    await phone.do("update", message_reaction={"chat": {"id": phone.id}})
    await phone.do("update", my_chat_member={"chat": {"id": phone.id}})
    assert [set(update) - {"update_id"} for update in await ground.updates()] == [{"my_chat_member"}]


class Receiver:
    """A bot behind a webhook; `answers` are the next statuses, 200 when there are none left."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.got: list[tuple[str, str]] = []
        self.secrets: set[str | None] = set()
        self.at_once = self.most_at_once = 0

    async def take(self, request: web.Request) -> web.Response:
        message = (await request.json())["message"]
        self.secrets.add(request.headers.get(updates.SECRET_HEADER))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0.02)
        self.at_once -= 1
        status = self.answers.pop(0) if self.answers else 200
        if status == 200:
            self.got.append((message["from"]["first_name"], message["text"]))
        return web.Response(status=status)


@asynccontextmanager
async def _receiving() -> AsyncIterator[tuple[Receiver, str]]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield receiver, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_for_each_person(ground: Ground) -> None:
    amina, omar = await ground.started("Amina"), await ground.started("Omar")
    await amina.text("0")
    async with _receiving() as (receiver, url):
        await ground.call("setWebhook", url=url, secret_token=SECRET)
        for number in range(1, 4):
            await amina.text(str(number))
            await omar.text(str(number))
        await ground.client.settle(idle_ms=20)
        assert [text for name, text in receiver.got if name == "Amina"] == ["0", "1", "2", "3"]
        assert [text for name, text in receiver.got if name == "Omar"] == ["1", "2", "3"]
        assert receiver.secrets == {SECRET}
        assert receiver.most_at_once == 2
        info = await ground.call("getWebhookInfo")
        assert (info["url"], info["pending_update_count"]) == (url, 0)
        await ground.call("deleteWebhook")


async def test_a_webhook_that_fails_is_tried_again(ground: Ground) -> None:
    ground.sandbox.world.bots[100001].mailbox.pauses = (0.01,)
    phone = await ground.started()
    async with _receiving() as (receiver, url):
        receiver.answers = [500, 502]
        await ground.call("setWebhook", url=url)
        await phone.text("ett")
        await phone.text("två")
        await ground.client.settle(idle_ms=20)
        assert [text for _name, text in receiver.got] == ["ett", "två"]
        info = await ground.call("getWebhookInfo")
        assert info["last_error_message"] == "Wrong response from the webhook: 502 Bad Gateway"
        await ground.call("deleteWebhook")


async def test_what_is_pending_can_be_dropped_and_odd_webhooks_are_refused(ground: Ground) -> None:
    phone = await ground.started()
    await phone.text("glöm det")
    await ground.call("deleteWebhook", drop_pending_updates=True)
    assert await ground.updates() == []
    with pytest.raises(Refused, match="An HTTPS URL must be provided for webhook"):
        await ground.call("setWebhook", url="http://example.com/hook")
    with pytest.raises(Refused, match="secret token contains unallowed characters"):
        await ground.call("setWebhook", url="https://example.com/hook", secret_token="å")

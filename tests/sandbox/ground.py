"""What the sandbox's tests stand on: a running sandbox, a bot's raw calls, and people with phones."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from sandbox.client import Phone, SandboxClient, sandbox_client
from sandbox.server import Sandbox, running_sandbox

TOKEN = "100001:" + "s" * 35


class Refused(Exception):
    """An error answer of the Bot API."""

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__(f"{answer['error_code']} {answer['description']}")
        self.answer = answer


@dataclass(slots=True)
class Ground:
    """One sandbox, its address, the control API's client and a bot without any library."""

    sandbox: Sandbox
    url: str
    client: SandboxClient
    http: aiohttp.ClientSession
    token: str = TOKEN

    async def call(self, method: str, **params: Any) -> Any:
        """One call in JSON; the result, or Refused."""
        return await self.send(method, json=params)

    async def send(self, method: str, **request: Any) -> Any:
        """One call in any encoding that aiohttp can make of `json`, `data` or `params`."""
        async with self.http.post(f"{self.url}/bot{self.token}/{method}", **request) as response:
            answer = await response.json()
        if not answer["ok"]:
            assert answer["error_code"] == response.status
            raise Refused(answer)
        return answer["result"]

    async def started(self, name: str = "Amina", **facts: Any) -> Phone:
        """The phone of somebody who has started the bot and said nothing yet."""
        return await self.client.add_person(name, has_started=True, **facts)

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.call("getUpdates", **params)
        return found


@asynccontextmanager
async def new_ground(**options: Any) -> AsyncIterator[Ground]:
    """A sandbox whose only bot has called once. Options are those of `running_sandbox`."""
    async with (
        running_sandbox(**options) as (sandbox, url),
        sandbox_client(url) as client,
        aiohttp.ClientSession() as http,
    ):
        ground = Ground(sandbox, url, client, http)
        await ground.call("getMe")
        yield ground

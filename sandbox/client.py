"""A small typed client of the control API, for tests of bots: people that write and press, as a person would."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

_ISOLATES = re.compile("[\u2066-\u2069]")


class NoButton(AssertionError):
    """There is no such button; the message lists those there are."""


class SandboxClient:
    """The control API of one sandbox."""

    def __init__(self, url: str, http: aiohttp.ClientSession) -> None:
        self.url = url
        self._http = http

    async def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """One request; raises AssertionError with the sandbox's own words when it is refused."""
        async with self._http.request(method, f"{self.url}/control/{path}", json=body) as response:
            answer = await response.json()
            if response.status >= 400:
                raise AssertionError(f"{method} {path}: {answer}")
            return answer

    async def add_person(self, first_name: str, **facts: Any) -> "Phone":
        person = await self.call("POST", "people", {"first_name": first_name, **facts})
        return Phone(self, person["id"])

    def phone(self, person_id: int) -> "Phone":
        """The phone of a person who is there already."""
        return Phone(self, person_id)

    async def settle(self, idle_ms: int = 120, seconds: float = 15) -> None:
        """Wait until the bots are done with everything."""
        await self.call("GET", f"wait?idle_ms={idle_ms}&timeout={seconds}")

    async def calls(self, since: int = 0) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.call("GET", f"calls?since={since}")
        return found

    async def advance(self, seconds: float) -> None:
        await self.call("POST", "clock", {"advance_seconds": seconds})

    async def fault(self, kind: str, **order: Any) -> None:
        await self.call("POST", "faults", {"kind": kind, **order})


class Phone:
    """One person's phone."""

    def __init__(self, sandbox: SandboxClient, person_id: int) -> None:
        self.sandbox = sandbox
        self.id = person_id

    async def do(self, deed: str, **wish: Any) -> dict[str, Any]:
        """Any deed of the control API: `voice`, `block`, `location`…"""
        done: dict[str, Any] = await self.sandbox.call("POST", f"people/{self.id}/{deed}", wish)
        return done

    async def start(self, payload: str | None = None) -> None:
        await self.do("start", **({"payload": payload} if payload else {}))

    async def text(self, text: str) -> None:
        await self.do("text", text=text)

    async def chat(self) -> dict[str, Any]:
        chat: dict[str, Any] = await self.sandbox.call("GET", f"people/{self.id}/chat")
        return chat

    async def messages(self) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = (await self.chat())["messages"]
        return messages

    async def from_bot(self) -> list[dict[str, Any]]:
        """Messages of the bot that are in the chat now, oldest first."""
        return [message for message in await self.messages() if message["from"]["is_bot"]]

    async def last_text(self) -> str:
        """Text or caption of the bot's newest message."""
        message = (await self.from_bot())[-1]
        return str(message.get("text") or message.get("caption") or "")

    async def press(self, label: str, *, message_id: int | None = None) -> None:
        """Press the button whose label contains `label`, in the newest message that has one (or in `message_id`)."""
        chat, label = await self.chat(), _plain(label)
        seen = []
        for message in reversed(chat["messages"]):
            if message_id is not None and message["message_id"] != message_id:
                continue
            for row in (message.get("reply_markup") or {}).get("inline_keyboard", []):
                for button in row:
                    seen.append(button["text"])
                    if label in _plain(button["text"]) and "callback_data" in button:
                        await self.do("press", message_id=message["message_id"], data=button["callback_data"])
                        return
        for row in (chat["reply_keyboard"] or {}).get("keyboard", []):
            for button in row:
                seen.append(button["text"])
                if label in _plain(button["text"]):
                    await self.do("tap", text=button["text"])
                    return
        raise NoButton(f"no button {label!r}; there are: {' | '.join(seen) or 'none'}")

    async def press_data(self, message_id: int, data: str) -> None:
        """Press a button with this data, also one that no bot ever made."""
        await self.do("press", message_id=message_id, data=data)


def _plain(text: str) -> str:
    """Text without the invisible marks that keep names apart in right-to-left lines."""
    return _ISOLATES.sub("", text)


@asynccontextmanager
async def sandbox_client(url: str) -> AsyncIterator[SandboxClient]:
    """A client for the sandbox at `url`."""
    async with aiohttp.ClientSession() as http:
        yield SandboxClient(url, http)

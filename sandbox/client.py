"""A small typed client of the control API, for tests of bots: people that write and press, as a person would."""

import base64
import io
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import aiohttp

_ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")


class NoButton(AssertionError):
    """There is no such button; the message lists those there are."""


class SandboxClient:
    """The control API of one sandbox."""

    def __init__(self, url: str, http: aiohttp.ClientSession) -> None:
        self.url = url
        self._http = http

    async def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """One request; raises AssertionError with the sandbox's own words when it is refused."""
        # As a stream: a file of some megabytes goes along as well.
        data = None if body is None else io.BytesIO(json.dumps(body).encode())
        headers = {} if body is None else {"Content-Type": "application/json"}
        async with self._http.request(method, f"{self.url}/control/{path}", data=data, headers=headers) as response:
            answer = await response.json()
            if response.status >= 400:
                raise AssertionError(f"{method} {path}: {answer}")
            return answer

    async def file(self, file_id: str) -> bytes:
        """The content of a file that was sent; raises AssertionError when there is none."""
        async with self._http.get(f"{self.url}/control/files/{file_id}") as response:
            content = await response.read()
            if response.status >= 400:
                raise AssertionError(f"file {file_id}: {response.status}")
            return content

    async def add_person(self, first_name: str, **facts: Any) -> "Phone":
        """Add a person (`language_code`, `phone`, `has_started`…) and hand out their phone."""
        person = await self.call("POST", "people", {"first_name": first_name, **facts})
        return Phone(self, person["id"])

    def phone(self, person_id: int) -> "Phone":
        """The phone of a person who is there already."""
        return Phone(self, person_id)

    async def settle(self, idle_ms: int = 120, seconds: float = 15) -> None:
        """Wait until the bots are done with everything."""
        await self.call("GET", f"wait?idle_ms={idle_ms}&timeout={seconds}")

    async def calls(self, since: int = 0) -> list[dict[str, Any]]:
        """What bots called after the call with this number: method, params, status…"""
        found: list[dict[str, Any]] = await self.call("GET", f"calls?since={since}")
        return found

    async def state(self) -> dict[str, Any]:
        """Bots, people and the clock."""
        state: dict[str, Any] = await self.call("GET", "state")
        return state

    async def advance(self, seconds: float) -> None:
        """Move the sandbox's clock on."""
        await self.call("POST", "clock", {"advance_seconds": seconds})

    async def set_clock(self, instant: datetime | None) -> None:
        """Put the sandbox's clock to an instant; None puts it back to the real time."""
        await self.call("POST", "clock", {"set": instant and instant.isoformat()})

    async def fault(self, kind: str, **order: Any) -> None:
        """Order a fault: 429, 500, reset_before, reset_after or slow; for `method`, `count` times."""
        await self.call("POST", "faults", {"kind": kind, **order})

    async def clear_faults(self) -> None:
        """From now on nothing goes wrong on purpose."""
        await self.call("DELETE", "faults")

    async def reset(self) -> None:
        """Empty the world; bots stay known."""
        await self.call("POST", "reset")


class Phone:
    """One person's phone."""

    def __init__(self, sandbox: SandboxClient, person_id: int) -> None:
        self.sandbox = sandbox
        self.id = person_id

    async def do(self, deed: str, **wish: Any) -> dict[str, Any]:
        """Any deed of the control API: `voice`, `block`, `location`…"""
        done: dict[str, Any] = await self.sandbox.call("POST", f"people/{self.id}/{deed}", wish)
        return done

    async def start(self, payload: str | None = None) -> dict[str, Any]:
        """Press Start, or open a deep link with a payload."""
        return await self.do("start", **({"payload": payload} if payload else {}))

    async def text(self, text: str) -> dict[str, Any]:
        """Write a text or a command."""
        return await self.do("text", text=text)

    async def send_file(self, name: str, content: bytes, *, caption: str = "", mime_type: str = "") -> dict[str, Any]:
        """Send a file as a document."""
        wish = {"name": name, "file": base64.b64encode(content).decode()}
        optional = {"caption": caption, "mime_type": mime_type}
        return await self.do("document", **wish, **{key: value for key, value in optional.items() if value})

    async def received_file(self, message: dict[str, Any]) -> tuple[str, bytes]:
        """Name and content of the document that a message of the bot brought."""
        document = message["document"]
        return document["file_name"], await self.sandbox.file(document["file_id"])

    async def chat(self) -> dict[str, Any]:
        """What the phone shows: messages, keyboards, commands, answers to taps."""
        chat: dict[str, Any] = await self.sandbox.call("GET", f"people/{self.id}/chat")
        return chat

    async def messages(self) -> list[dict[str, Any]]:
        """All messages that are in the chat now, oldest first."""
        messages: list[dict[str, Any]] = (await self.chat())["messages"]
        return messages

    async def from_bot(self) -> list[dict[str, Any]]:
        """Messages of the bot that are in the chat now, oldest first."""
        return [message for message in await self.messages() if message["from"]["is_bot"]]

    async def last_text(self) -> str:
        """Text or caption of the bot's newest message."""
        message = (await self.from_bot())[-1]
        return str(message.get("text") or message.get("caption") or "")

    async def press(
        self, label: str | None = None, *, data: str | None = None, message_id: int | None = None
    ) -> dict[str, Any]:
        """Press the button with this label (or one that contains it) or this data, in the newest message that has one.

        The reply keyboard comes last. With `message_id` only that message counts. Returns what the sandbox answers:
        `callback_query_id`, or `url` for a link. Raises NoButton, which lists the buttons that there are.
        """
        chat = await self.chat()
        seen: list[str] = []
        for message in reversed(chat["messages"]):
            if message_id is None or message["message_id"] == message_id:
                rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
                place = _place(rows, label, data, seen)
                if place is not None:
                    return await self.do("press", message_id=message["message_id"], row=place[0], col=place[1])
        rows = (chat["reply_keyboard"] or {}).get("keyboard", [])
        place = _place(rows, label, data, seen) if message_id is None else None
        if place is None:
            raise NoButton(f"no button {label or data!r}; there are: {' | '.join(seen) or 'none'}")
        return await self.do("tap", text=rows[place[0]][place[1]]["text"])

    async def press_data(self, message_id: int, data: str) -> dict[str, Any]:
        """Press a button with this data, also one that no bot ever made."""
        return await self.do("press", message_id=message_id, data=data)


def _place(
    rows: list[list[dict[str, Any]]], label: str | None, data: str | None, seen: list[str]
) -> tuple[int, int] | None:
    """Row and column of the button that is meant: the label itself before one that contains it. Notes all labels."""
    buttons = [(row, col, button) for row, line in enumerate(rows) for col, button in enumerate(line)]
    seen.extend(button["text"] for _row, _col, button in buttons)
    if label is None:
        return next(((row, col) for row, col, button in buttons if button.get("callback_data") == data), None)
    wanted = _plain(label)
    same = [(row, col) for row, col, button in buttons if _plain(button["text"]) == wanted]
    alike = [(row, col) for row, col, button in buttons if wanted in _plain(button["text"])]
    return next(iter(same + alike), None)


def _plain(text: str) -> str:
    """Text without the invisible marks that keep names apart in right-to-left lines."""
    return _ISOLATES.sub("", text)


@asynccontextmanager
async def sandbox_client(url: str) -> AsyncIterator[SandboxClient]:
    """A client for the sandbox at `url`."""
    async with aiohttp.ClientSession() as http:
        yield SandboxClient(url, http)

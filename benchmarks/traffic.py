"""People who hold a whole profile conversation with a bot over HTTP, and how long each answer took."""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import aiohttp

#: One conversation: text is written, `[Label]` is pressed.
PROFILE_CONVERSATION = (
    "/start",
    "[Svenska]",
    "[Börja]",
    "1990",
    "[Ja]",
    "[Krokom]",
    "[Praktik]",
    "[Jobb med lön]",
    "[Klar]",
    "[Mat]",
    "[Metall]",
    "[Klar]",
    "Jag bakade bröd hemma och lagade traktorer.",
    "[Klar]",
    "[enkla saker]",
    "[Русский]",
    "[Klar]",
    "[100 km]",
    "[Buss]",
    "[Klar]",
    "Oleksandr",
)


@dataclass(slots=True)
class Traffic:
    """Plays conversations against one sandbox; `seconds` are the reply times, one for each update."""

    url: str
    http: aiohttp.ClientSession
    presses_labels: bool
    seconds: list[float] = field(default_factory=list)
    _changes: dict[int, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))

    async def listen(self) -> None:
        """Follow the sandbox's events until cancelled."""
        async with self.http.get(f"{self.url}/control/events", timeout=aiohttp.ClientTimeout()) as events:
            async for line in events.content:
                if line.startswith(b"data:"):
                    event = json.loads(line[5:])
                    if event["type"] == "chat":
                        self._changes[event["person"]].set()

    async def add_people(self, count: int) -> list[int]:
        people = []
        for number in range(count):
            body = {"first_name": f"P{number}", "language_code": "sv"}
            async with self.http.post(f"{self.url}/control/people", json=body) as response:
                people.append((await response.json())["id"])
        return people

    async def converse(self, person: int, steps: Sequence[str]) -> None:
        """One conversation; the next step comes when the answer to the one before is there."""
        for step in steps:
            chat = await self._chat(person)
            deed, body = self._deed(step, chat["messages"])
            started = time.perf_counter()
            async with self.http.post(f"{self.url}/control/people/{person}/{deed}", json=body) as response:
                assert response.status == 200, await response.text()
            await self._answer(person, chat["rev"] + (deed == "text"))
            self.seconds.append(time.perf_counter() - started)

    def _deed(self, step: str, messages: list[dict[str, Any]]) -> tuple[str, dict[str, object]]:
        if not step.startswith("["):
            return "text", {"text": step}
        label = step.strip("[]") if self.presses_labels else ""
        for message in reversed(messages):
            for row in (message.get("reply_markup") or {}).get("inline_keyboard", []):
                for button in row:
                    if label in button["text"]:
                        return "press", {"message_id": message["message_id"], "data": button["callback_data"]}
        raise AssertionError(f"no button {step}")

    async def _chat(self, person: int) -> dict[str, Any]:
        async with self.http.get(f"{self.url}/control/people/{person}/chat") as response:
            chat: dict[str, Any] = await response.json()
            return chat

    async def _answer(self, person: int, rev: int) -> None:
        """Wait until the bot has changed the chat (a message of its own, or one that it edited)."""
        while True:
            change = self._changes[person]
            change.clear()
            chat = await self._chat(person)
            newest = max((m["rev"] for m in chat["messages"] if m["from"]["is_bot"]), default=0)
            if newest > rev:
                return
            await asyncio.wait_for(change.wait(), timeout=30)

"""Server-sent events: what changed, for pages that then fetch it."""

import asyncio
import json
from typing import Any

from aiohttp import web

#: A page that reads slower than this many events behind is told to fetch everything.
BACKLOG = 1000
PING_SECONDS = 15.0

Event = dict[str, Any]


class Events:
    """Gives every event to every page that listens."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[Event | None]] = set()

    def publish(self, event: Event | None) -> None:
        """Tell every page; None ends their streams."""
        for queue in self._listeners:
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                queue.put_nowait(event and {"type": "everything"})
            else:
                queue.put_nowait(event)

    def close(self) -> None:
        """End every stream: the sandbox stops."""
        self.publish(None)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """GET /control/events."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        )
        await response.prepare(request)
        queue: asyncio.Queue[Event | None] = asyncio.Queue(BACKLOG)
        self._listeners.add(queue)
        try:
            await response.write(b"retry: 500\n\n")
            while (line := await _next_line(queue)) is not None:
                await response.write(line)
        except ConnectionError:
            pass  # the page was closed
        finally:
            self._listeners.discard(queue)
        return response


async def _next_line(queue: asyncio.Queue[Event | None]) -> bytes | None:
    """The next event as the stream carries it, a sign of life when there is none, None at the end."""
    try:
        async with asyncio.timeout(PING_SECONDS):
            event = await queue.get()
    except TimeoutError:
        return b": still here\n\n"
    return None if event is None else f"data: {json.dumps(event)}\n\n".encode()

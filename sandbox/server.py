"""The HTTP server: Bot API for bots, control API and page for people and tests."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from sandbox import schema
from sandbox.bot_api import METHODS
from sandbox.bot_api.context import Call, Upload
from sandbox.bot_api.media import safe_name
from sandbox.control import Control
from sandbox.errors import ApiError, bad_request
from sandbox.limits import DEFAULT_RATE, CallLog, Fault, Faults, RateLimit, error_of
from sandbox.world import Bot, World

STATIC = Path(__file__).parent / "static"
_TOKEN = re.compile(r"\d{1,15}:[A-Za-z0-9_-]{30,}")
#: Telegram takes files of 50 MB from bots; the rest is for the other parameters.
MAX_BODY = 51 * 1024 * 1024


class Sandbox:
    """One sandbox: its world and the web application that serves it."""

    def __init__(self, *, rate: float | None = DEFAULT_RATE, is_strict: bool = True) -> None:
        self.world = World()
        self.limit = RateLimit(rate)
        self.faults = Faults()
        self.calls = CallLog(self.world.clock)
        self.is_strict = is_strict
        self.app = web.Application(client_max_size=MAX_BODY)
        self.app.router.add_route("*", "/bot{token}/{method}", self._on_call)
        self.app.router.add_get("/file/bot{token}/files/{file_id}/{name}", self._on_bot_file)
        self.app.router.add_get("/control/files/{file_id}", self._on_file)
        self.app.router.add_get("/control/events", self.world.events.stream)
        self.app.add_routes(Control(self.world, self.faults, self.calls, self.limit).routes())
        self.app.router.add_get("/", self._on_page)
        self.app.router.add_static("/static", STATIC)
        self.app.on_shutdown.append(self._on_shutdown)

    async def _on_call(self, request: web.Request) -> web.StreamResponse:
        method = schema.official_name(request.match_info["method"]) or request.match_info["method"]
        fault = self.faults.next_for(method)
        if fault is None:
            return await self._answer(request, method, None)
        # A bot that gives up waiting undoes nothing: what it asked for happens all the same.
        return await asyncio.shield(asyncio.create_task(self._answer(request, method, fault)))

    async def _answer(self, request: web.Request, method: str, fault: Fault | None) -> web.Response:
        """Carry out a call, note it in the log and answer as Telegram does."""
        params: dict[str, Any] = {}
        try:
            bot = self._bot(request.match_info["token"], method)
            params, uploads = await _read(request)
            if fault is not None:
                await _meet(fault, request)
            result = await self._carry_out(bot, method, params, uploads)
        except ApiError as error:
            self.calls.note(method, params, error.status, error.description)
            return web.json_response(error.as_dict(), status=error.status)
        if fault is not None and fault.kind == "reset_after":
            self.calls.note(method, params, 200, "connection reset after the effect")
            return _reset(request)
        if method != "getUpdates":
            self.calls.note(method, params, 200, None)
        return web.json_response(body=json.dumps({"ok": True, "result": result}).encode())

    def _bot(self, token: str, method: str) -> Bot:
        """The bot with this token. Raises 401 for odd tokens and 404 for methods that there are not."""
        if not _TOKEN.fullmatch(token):
            raise ApiError(401, "Unauthorized")
        if method not in METHODS:
            raise ApiError(404, "Not Found")
        bot = self.world.bot_for(token)
        if bot.token != token:
            raise ApiError(401, "Unauthorized")
        return bot

    async def _carry_out(self, bot: Bot, method: str, params: dict[str, Any], uploads: dict[str, Upload]) -> Any:
        known = schema.checked(method, params | _attached(method, params, uploads), strict=self.is_strict)
        call = Call(self.world, bot, self.limit, known, uploads)
        if method == "getUpdates":
            return await METHODS[method](call)
        bot.mailbox.in_flight += 1
        try:
            return await METHODS[method](call)
        finally:
            bot.mailbox.in_flight -= 1

    async def _on_bot_file(self, request: web.Request) -> web.Response:
        if not any(bot.token == request.match_info["token"] for bot in self.world.bots.values()):
            raise web.HTTPUnauthorized(text="no bot with this token has called")
        return await self._on_file(request)

    async def _on_file(self, request: web.Request) -> web.Response:
        file = self.world.files.get(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound(text="no such file")
        headers = {"Content-Disposition": f'inline; filename="{safe_name(file.name)}"'}
        return web.Response(body=file.content, content_type=file.mime_type.split(";")[0], headers=headers)

    async def _on_page(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(STATIC / "index.html", headers={"Cache-Control": "no-store"})

    async def _on_shutdown(self, _app: web.Application) -> None:
        self.world.events.close()
        for bot in self.world.bots.values():
            await bot.mailbox.close()


def _attached(method: str, params: dict[str, Any], uploads: dict[str, Upload]) -> dict[str, str]:
    """Files sent under the name of their parameter; others are referred to as attach://name."""
    fields = schema.parameters(method)
    return {name: f"attach://{name}" for name in uploads if name in fields and name not in params}


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters of a call from query, JSON or form, and the files that came along."""
    params: dict[str, Any] = dict(request.query)
    try:
        if request.content_type == "application/json":
            return params | _object(await request.read()), {}
        form = await request.post()
    except web.HTTPRequestEntityTooLarge as error:
        raise ApiError(413, "Request Entity Too Large") from error
    uploads: dict[str, Upload] = {}
    for name, value in form.items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            params[name] = value if isinstance(value, str) else bytes(value).decode(errors="replace")
    return params, uploads


def _object(body: bytes) -> dict[str, Any]:
    try:
        content = json.loads(body or b"{}")
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(content, dict):
        raise bad_request("JSON object expected")
    return content


async def _meet(fault: Fault, request: web.Request) -> None:
    """What a fault does before the call has any effect."""
    error = error_of(fault)
    if error is not None:
        raise error
    if fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    if fault.kind == "reset_before":
        _reset(request)
        raise ApiError(500, "connection reset before the effect")


def _reset(request: web.Request) -> web.Response:
    """Break the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


@asynccontextmanager
async def running_sandbox(
    port: int = 0, *, host: str = "127.0.0.1", rate: float | None = DEFAULT_RATE, is_strict: bool = True
) -> AsyncIterator[tuple[Sandbox, str]]:
    """A sandbox inside this event loop; gives it and its address. Raises OSError when the port is taken."""
    sandbox = Sandbox(rate=rate, is_strict=is_strict)
    # Handlers end when their bot hangs up: a poll of a bot that was killed does not look like one that listens.
    runner = web.AppRunner(sandbox.app, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        address = runner.addresses[0]
        yield sandbox, f"http://{address[0]}:{address[1]}"
    finally:
        await runner.cleanup()

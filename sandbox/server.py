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
from sandbox.control import Control
from sandbox.errors import ApiError, bad_request
from sandbox.limits import DEFAULT_RATE, CallLog, Fault, Faults, RateLimit, error_of
from sandbox.world import World

STATIC = Path(__file__).parent / "static"
_TOKEN = re.compile(r"\d{1,15}:[A-Za-z0-9_-]{30,}")
MAX_BODY = 60 * 1024 * 1024


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
        self.app.router.add_get("/file/bot{token}/files/{file_id}/{name}", self._on_file)
        self.app.router.add_get("/control/files/{file_id}", self._on_file)
        self.app.router.add_get("/control/events", self.world.events.stream)
        self.app.add_routes(Control(self.world, self.faults, self.calls).routes())
        self.app.router.add_get("/", self._on_page)
        self.app.router.add_static("/static", STATIC)
        self.app.on_shutdown.append(self._on_shutdown)

    async def _on_call(self, request: web.Request) -> web.StreamResponse:
        method = schema.official_name(request.match_info["method"]) or request.match_info["method"]
        params: dict[str, Any] = {}
        try:
            fault = self.faults.next_for(method)
            if fault is not None:
                await _meet(fault, request)
            params, uploads = await _read(request)
            result = await self._carry_out(request.match_info["token"], method, params, uploads)
            if fault is not None and fault.kind == "reset_after":
                self.calls.note(method, params, 200, "connection reset after the effect")
                return _reset(request)
        except ApiError as error:
            self.calls.note(method, params, error.status, error.description)
            return web.json_response(error.as_dict(), status=error.status)
        if method != "getUpdates":
            self.calls.note(method, params, 200, None)
        return web.json_response(body=json.dumps({"ok": True, "result": result}).encode())

    async def _carry_out(self, token: str, method: str, params: dict[str, Any], uploads: dict[str, Upload]) -> Any:
        if not _TOKEN.fullmatch(token):
            raise ApiError(401, "Unauthorized")
        if method not in METHODS:
            raise ApiError(404, "Not Found")
        bot = self.world.bot_for(token)
        if bot.token != token:
            raise ApiError(401, "Unauthorized")
        attached = {name: f"attach://{name}" for name in uploads if name not in params}
        known = schema.checked(method, params | _own_fields(method, attached), strict=self.is_strict)
        call = Call(self.world, bot, self.limit, known, uploads)
        bot.mailbox.in_flight += method != "getUpdates"
        try:
            return await METHODS[method](call)
        finally:
            bot.mailbox.in_flight -= method != "getUpdates"

    async def _on_file(self, request: web.Request) -> web.Response:
        file = self.world.files.get(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound(text="no such file")
        name, mime_type, content = file
        disposition = f'inline; filename="{re.sub(r"[^A-Za-z0-9._-]", "_", name)}"'
        return web.Response(body=content, content_type=mime_type, headers={"Content-Disposition": disposition})

    async def _on_page(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(STATIC / "index.html", headers={"Cache-Control": "no-store"})

    async def _on_shutdown(self, _app: web.Application) -> None:
        for bot in self.world.bots.values():
            await bot.mailbox.set_webhook(None)


def _own_fields(method: str, attached: dict[str, str]) -> dict[str, str]:
    """Files sent under the name of their parameter; others are referred to as attach://name."""
    known = {"sendPhoto": "photo", "sendDocument": "document"}
    return {name: value for name, value in attached.items() if known.get(method) == name}


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters of a call from query, JSON or form, and the files that came along."""
    params: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.read() or b"{}")
        except ValueError as error:
            raise bad_request("can't parse JSON object") from error
        if not isinstance(body, dict):
            raise bad_request("JSON object expected")
        return params | body, uploads
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            content = value.file.read()
            uploads[name] = Upload(value.filename, value.content_type or "application/octet-stream", content)
        else:
            params[name] = value if isinstance(value, str) else bytes(value).decode(errors="replace")
    return params, uploads


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
    """A sandbox inside this event loop; gives it and its address."""
    sandbox = Sandbox(rate=rate, is_strict=is_strict)
    runner = web.AppRunner(sandbox.app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        address = runner.addresses[0]
        yield sandbox, f"http://{address[0]}:{address[1]}"
    finally:
        await runner.cleanup()

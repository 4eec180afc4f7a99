"""What the bot serves over HTTP when WEBHOOK_URL is set: Telegram's webhook and a health check."""

import hmac
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from sqlalchemy import text
from telegram import Bot, Update

from db.session import Database

WEBHOOK_PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


def make_web(
    database: Database, bot: Bot, secret: str, carry_out: Callable[[Update], Awaitable[Any]]
) -> web.Application:
    """The web application. Telegram gets its 200 after the commit, so an update is redelivered rather than lost."""

    async def on_webhook(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            raise web.HTTPForbidden(text="wrong secret")
        try:
            update = Update.de_json(await request.json(), bot)
        except (ValueError, KeyError, TypeError) as error:
            raise web.HTTPBadRequest(text="this is no update") from error
        await carry_out(update)
        return web.Response()

    async def on_health(_request: web.Request) -> web.Response:
        async with database.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
        return web.json_response({"ok": True})

    app = web.Application(client_max_size=1024 * 1024)
    app.add_routes([web.post(WEBHOOK_PATH, on_webhook), web.get("/health", on_health)])
    return app

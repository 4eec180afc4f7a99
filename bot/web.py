"""What the bot serves over HTTP when WEBHOOK_URL is set: Telegram's webhook and a health check."""

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from sqlalchemy import text
from telegram import Bot, Update

from bot.incoming import is_update, read_update
from db.session import Database

WEBHOOK_PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


def make_web(
    database: Database, bot: Bot, secret: str, carry_out: Callable[[Update], Awaitable[Any]]
) -> web.Application:
    """The web application. Telegram gets its 200 after the commit, so an update is redelivered rather than lost.

    What is no update at all is 400. One that cannot be read gets its 200, too: it would be sent again for a day, and
    other people's after it.
    """

    async def on_webhook(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        # Bytes that are no UTF-8 come as halves of characters.
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), secret.encode()):
            raise web.HTTPForbidden(text="wrong secret")
        try:
            raw = json.loads(await request.read())
        except (ValueError, RecursionError) as error:
            raise web.HTTPBadRequest(text="this is no update") from error
        if not is_update(raw):
            raise web.HTTPBadRequest(text="this is no update")
        update = read_update(raw, bot)
        if update is not None:
            await carry_out(update)
        return web.Response()

    async def on_health(_request: web.Request) -> web.Response:
        async with database.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
        return web.json_response({"ok": True})

    app = web.Application(client_max_size=1024 * 1024)
    app.add_routes([web.post(WEBHOOK_PATH, on_webhook), web.get("/health", on_health)])
    return app

"""Updates, webhooks and answers to taps."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api.context import Call, some
from sandbox.errors import bad_request
from sandbox.updates import Update, Webhook

#: Seconds of sandbox time after which a tap cannot be answered any more.
QUERY_SECONDS = 15 * 60
MAX_ANSWER = 200
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(call: Call) -> list[Update]:
    params = call.params
    return await call.bot.mailbox.get(
        offset=params.get("offset", 0),
        limit=params.get("limit", 100),
        seconds=min(max(params.get("timeout", 0), 0), 50),
        allowed=params.get("allowed_updates"),
    )


async def set_webhook(call: Call) -> bool:
    url = call.params.get("url", "")
    if call.params.get("drop_pending_updates"):
        call.bot.mailbox.clear()
    if not url:
        await call.bot.mailbox.set_webhook(None)
        return True
    if not url.startswith(("https://", "http://127.", "http://localhost", "http://[::1]")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.params.get("secret_token")
    if secret is not None and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if "allowed_updates" in call.params:
        call.bot.mailbox.allowed = call.params["allowed_updates"]
    connections = min(100, max(1, call.params.get("max_connections", 40)))
    await call.bot.mailbox.set_webhook(Webhook(url, secret, connections))
    return True


async def delete_webhook(call: Call) -> bool:
    if call.params.get("drop_pending_updates"):
        call.bot.mailbox.clear()
    await call.bot.mailbox.set_webhook(None)
    return True


async def get_webhook_info(call: Call) -> dict[str, Any]:
    mailbox = call.bot.mailbox
    webhook = mailbox.webhook
    info: dict[str, Any] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(mailbox.waiting),
    }
    if webhook:
        info |= {"max_connections": webhook.max_connections, "ip_address": "127.0.0.1"}
    if webhook and webhook.last_error:
        info |= {"last_error_date": int(call.world.clock.timestamp()), "last_error_message": webhook.last_error}
    return info | some(allowed_updates=mailbox.allowed)


async def answer_callback_query(call: Call) -> bool:
    """Answer a tap, once, and within QUERY_SECONDS."""
    query_id = str(call.params["callback_query_id"])
    text = call.params.get("text", "")
    if len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query = call.bot.queries.pop(query_id, None)
    if query is None or call.world.clock.timestamp() - query.at > QUERY_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    chat = call.bot.chats.get(query.person_id)
    if chat is not None:
        answer = {"callback_query_id": query_id, "text": text, "show_alert": call.params.get("show_alert", False)}
        chat.answers = [*chat.answers[-49:], {**answer, "rev": chat.rev + 1}]
        call.world.changed(call.bot, chat)
    return True


METHODS: dict[str, Callable[[Call], Awaitable[Any]]] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "answerCallbackQuery": answer_callback_query,
}

"""Keyboards as Telegram checks them."""

from typing import Any

from sandbox.errors import bad_request

_INLINE_ACTIONS = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
]
MAX_DATA = 64
MAX_BUTTONS = 100


def checked_markup(markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """The reply markup, if Telegram would take it. Raises ApiError 400 otherwise."""
    if markup is None:
        return None
    buttons = [button for row in markup.get("inline_keyboard", []) for button in row]
    if len(buttons) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check_inline(button)
    for button in (button for row in markup.get("keyboard", []) for button in row):
        if not str(button["text"]).strip():
            raise bad_request("keyboard button text must be non-empty")
    return markup


def _check_inline(button: dict[str, Any]) -> None:
    if not str(button["text"]).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in _INLINE_ACTIONS if name in button]
    if len(actions) != 1:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")

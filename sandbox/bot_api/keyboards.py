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
_REPLY_ACTIONS = [
    "request_users",
    "request_chat",
    "request_managed_bot",
    "request_contact",
    "request_location",
    "request_poll",
    "web_app",
]
#: In bytes.
MAX_DATA = 64
MAX_BUTTONS = 100
MAX_ROW = 8
MAX_REPLY_ROW = 12
MAX_PLACEHOLDER = 64


def checked_markup(markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """The reply markup, if Telegram would take it. Raises ApiError 400 otherwise."""
    if markup is None:
        return None
    for button in _buttons(markup, "inline_keyboard", MAX_ROW):
        _check_inline(button)
    for button in _buttons(markup, "keyboard", MAX_REPLY_ROW):
        _check_reply(button)
    if len(markup.get("input_field_placeholder", "")) > MAX_PLACEHOLDER:
        raise bad_request("reply markup input field placeholder is too long")
    return markup


def _buttons(markup: dict[str, Any], kind: str, longest: int) -> list[dict[str, Any]]:
    rows = markup.get(kind, [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > MAX_BUTTONS or any(len(row) > longest for row in rows):
        raise bad_request("reply markup is too long")
    return buttons


def _check_reply(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    if len([name for name in _REPLY_ACTIONS if button.get(name)]) > 1:
        raise bad_request("a keyboard button can do one thing at most")


def _check_inline(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in _INLINE_ACTIONS if name in button]
    if not actions:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(f"inline keyboard button must have exactly one action, not {' and '.join(actions)}")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not button["url"].lower().startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")

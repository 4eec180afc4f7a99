"""The Bot API's methods: name -> what it does."""

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api import edits, media, messages, settings, taps
from sandbox.bot_api.context import Call

METHODS: dict[str, Callable[[Call], Awaitable[Any]]] = {
    **messages.METHODS,
    **media.METHODS,
    **edits.METHODS,
    **taps.METHODS,
    **settings.METHODS,
}

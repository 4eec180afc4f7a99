"""Updates as they come in: cleaned, and read one by one, so that one that cannot be read stops nothing."""

from collections.abc import Sequence
from typing import Any

import structlog
from telegram import Bot, Update, User
from telegram.ext import ExtBot

log = structlog.get_logger("incoming")

#: Bot API: ids of people have at most 52 significant bits.
MOST_BITS_OF_PERSON = 52
#: No column takes a number beyond 64 bits, and Telegram sends none.
_NUMBERS = range(-(2**63), 2**63)


class _Impossible(ValueError):
    """What Telegram does not send: a number that is too large, something without what makes it."""


class OurBot(ExtBot[None]):
    """The library's bot, which also gives updates as they came."""

    async def raw_updates(
        self, *, offset: int, limit: int, seconds: int, allowed_updates: Sequence[str]
    ) -> list[dict[str, Any]]:
        """`getUpdates`, which waits so many seconds for one. Raises TelegramError.

        The library's own method reads all updates at once: one that it cannot read would keep every other from coming,
        for ever, and its log would hold what people wrote.
        """
        wish = {"offset": offset, "limit": limit, "timeout": seconds, "allowed_updates": list(allowed_updates)}
        patience = (self._request[0].read_timeout or 0) + seconds
        found: list[dict[str, Any]] = await self._post("getUpdates", wish, read_timeout=patience)
        return found


def is_update(raw: Any) -> bool:
    """Whether this JSON is an update, whatever is in it: an object with its number."""
    return isinstance(raw, dict) and type(raw.get("update_id")) is int


def read_update(raw: dict[str, Any], bot: Bot | None) -> Update | None:
    """An update from its JSON; None for one that the library cannot read or no database can take: the log says so."""
    try:
        update = Update.de_json(_clean(raw), bot)
        _check_whole(update)
        return update
    except Exception as error:
        # The library trusts what it reads, and says so in many ways: whatever it stumbles over, the next update counts.
        log.warning("update not readable", update_id=raw["update_id"], error=type(error).__name__)
        return None


def _check_whole(update: Update) -> None:
    """Raises _Impossible when what an update is about lacks a part that it always has."""
    change, message = update.my_chat_member, update.effective_message
    parts: list[object] = [] if change is None else [change.chat, change.from_user, change.new_chat_member]
    if message is not None:
        parts.append(message.chat)
    if None in parts:
        raise _Impossible


def is_person(user: User | None) -> bool:
    """Whether this can be somebody's account: no bot, and with an id that Telegram gives to people."""
    return user is not None and not user.is_bot and 0 < user.id < 2**MOST_BITS_OF_PERSON


def _clean(content: Any) -> Any:
    """The same without what no database and no message takes: zero characters, halves of characters.

    Raises _Impossible for numbers beyond 64 bits, RecursionError for what is nested too deeply.
    """
    if isinstance(content, str):
        return _clean_text(content)
    if isinstance(content, dict):
        return {_clean_text(key): _clean(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_clean(item) for item in content]
    if isinstance(content, int) and content not in _NUMBERS:
        raise _Impossible
    return content


def _clean_text(words: str) -> str:
    if "\0" in words:
        words = words.replace("\0", "")
    if words.isascii():
        return words
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

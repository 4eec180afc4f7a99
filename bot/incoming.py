"""Updates as they come in: cleaned, and read one by one, so that one that cannot be read stops nothing."""

from collections.abc import Sequence
from types import UnionType
from typing import Any

import structlog
from telegram import Bot, Chat, ChatMember, Message, Update, User
from telegram.ext import ExtBot

log = structlog.get_logger("incoming")

#: Bot API: ids of people have at most 52 significant bits.
MOST_BITS_OF_PERSON = 52
#: No column takes a number beyond 64 bits, and Telegram sends none.
_NUMBERS = range(-(2**63), 2**63)


#: Something of an update, and what it must be.
_Part = tuple[object, type | UnionType]
_WORDS = str | None


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
    """Raises _Impossible when what an update is about lacks a part that it always has, or a part is of another kind.

    The library takes a list for a text as it takes a text.
    """
    change, message, query, user = update.my_chat_member, update.message, update.callback_query, update.effective_user
    parts: list[_Part] = []
    if change is not None:
        parts += [(change.chat, Chat), (change.from_user, User), (change.new_chat_member, ChatMember)]
    if update.effective_message is not None:
        parts += [(update.effective_message.chat, Chat), (update.effective_message.message_id, int)]
    if user is not None:
        parts += [(user.id, int), (user.first_name, str), (user.username, _WORDS), (user.language_code, _WORDS)]
    if query is not None:
        parts += [(query.id, str), (query.data, _WORDS)]
    if message is not None:
        parts += [(each, _WORDS) for each in (message.text, message.caption, message.media_group_id)]
        parts += _parts_of_content(message)
    if not all(isinstance(part, kind) for part, kind in parts):
        raise _Impossible


def _parts_of_content(message: Message) -> list[_Part]:
    """What we read of a contact, a place and a file, with its kind."""
    parts: list[_Part] = []
    if message.contact is not None:
        parts.append((message.contact.phone_number, str))
    if message.location is not None:
        parts += [(message.location.latitude, int | float), (message.location.longitude, int | float)]
    if message.document is not None:
        file = message.document
        parts += [(file.file_id, str), (file.file_name, _WORDS), (file.file_size, int | None)]
    return parts


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

"""Showing screens on phones: new messages, messages changed in place, and what Telegram says about it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat, InlineKeyboardMarkup, InputMediaDocument
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot import render
from bot.i18n import Text, say, t, translate
from bot.pacing import REPLY, Pacer
from bot.screen import Reply, Screen, screen
from bot.services.client_messages import Gone

log = structlog.get_logger("sending")

_ERASED = t("card-emptied")
#: Seconds to wait before trying again when the network fails.
PAUSES = (0.3, 1.0, 3.0)
#: How long one message waits for Telegram's limits in all, in seconds; a flood is worked off, not dropped.
MAX_WAIT = 300.0
#: Bot API: deleteMessages takes 1-100 ids.
MOST_DELETED = 100


class NotWanted(Exception):
    """A message that was about to be sent is not wanted any more."""


def menu(commands: Sequence[str], language: str) -> list[BotCommand]:
    """Commands with what each does, in words."""
    return [BotCommand(name, translate(language, f"command-{name}")) for name in commands]


class Phone:
    """Shows screens at the pace that Telegram allows; direct replies wait as long as it says, and try again."""

    def __init__(self, bot: Bot, pacer: Pacer) -> None:
        self._bot = bot
        self._pacer = pacer

    @property
    def bot_username(self) -> str:
        return self._bot.username

    async def show(self, chat_id: int, shown: Screen, language: str) -> int:
        """Send a screen as a new message, patiently; returns the message id. Raises TelegramError."""
        method, arguments = await self._made(shown, language)

        async def send() -> Any:
            async with self._pacer.slot(chat_id, REPLY):
                return await method(chat_id=chat_id, **arguments)

        return int((await self._patiently(send)).message_id)

    async def deliver(
        self,
        chat_id: int,
        shown: Screen,
        language: str,
        *,
        priority: int,
        replaces: int | None = None,
        still_wanted: Callable[[], Awaitable[bool]] | None = None,
    ) -> int:
        """Send a screen once, in its turn among the others; returns the message id. Raises TelegramError.

        After a RetryAfter nobody of this priority or a lower one sends until Telegram's time is over. `still_wanted`
        is asked when the turn has come, right before sending: raises NotWanted when it says no.
        """
        try:
            if replaces is not None and shown.is_text:
                if still_wanted is not None and not await still_wanted():
                    raise NotWanted
                return await self._change(chat_id, replaces, shown, language, priority)
            method, arguments = await self._made(shown, language)
            async with self._pacer.slot(chat_id, priority):
                if still_wanted is not None and not await still_wanted():
                    raise NotWanted
                sent = await method(chat_id=chat_id, **arguments)
            return int(sent.message_id)
        except RetryAfter as error:
            self._pacer.hold(priority, seconds_of(error))
            raise

    async def _change(self, chat_id: int, message_id: int, shown: Screen, language: str, priority: int) -> int:
        """Change an earlier message; one that is gone is sent anew."""
        await self._pacer.held(priority)
        try:
            await self._bot.edit_message_text(chat_id=chat_id, message_id=message_id, **render.message(shown, language))
        except BadRequest as error:
            if "not modified" in error.message:
                return message_id
            return await self.deliver(chat_id, shown, language, priority=priority)
        return message_id

    async def _made(self, shown: Screen, language: str) -> tuple[Any, dict[str, Any]]:
        """The method and arguments for a screen. Drawing happens in a thread: it may take some tenths of a second."""
        if shown.document is not None:
            content = shown.document.content
            raw = content if isinstance(content, bytes) else await asyncio.to_thread(content)
            return self._bot.send_document, render.document(shown, language, raw)
        if shown.picture is not None:
            drawn = await asyncio.to_thread(shown.picture.draw)
            return self._bot.send_photo, render.photo(shown, language, drawn)
        if shown.attachment is not None:
            send = self._bot.send_photo if shown.attachment.is_picture else self._bot.send_document
            return send, render.attachment(shown, language)
        if shown.venue is not None:
            return self._bot.send_venue, render.venue(shown, language)
        return self._bot.send_message, render.message(shown, language)

    async def replace(self, chat_id: int, message_id: int, shown: Screen, language: str) -> int:
        """Show a screen in place of an earlier message, or below it when that one cannot be changed."""
        if not shown.is_text:
            return await self.show(chat_id, shown, language)
        arguments = render.message(shown, language)
        if not isinstance(arguments["reply_markup"], InlineKeyboardMarkup | None):
            return await self.show(chat_id, shown, language)
        try:
            await self._edit(chat_id, message_id, arguments)
        except BadRequest as error:
            if "not modified" in error.message:
                return message_id
            return await self.show(chat_id, shown, language)
        return message_id

    async def fetch(self, file_id: str, *, at_most: int) -> bytes | None:
        """A file that somebody sent, of at most so many bytes; None when it is larger or cannot be had now."""

        async def fetch() -> bytes | None:
            file = await self._bot.get_file(file_id)
            if (file.file_size or 0) > at_most:
                return None
            return bytes(await file.download_as_bytearray())

        try:
            content: bytes | None = await self._patiently(fetch)
        except TelegramError as error:
            log.warning("file not fetched", error=type(error).__name__)
            return None
        return content if content is not None and len(content) <= at_most else None

    async def empty(self, chat_id: int, message_id: int, language: str, why: Text = _ERASED) -> None:
        """Take the content away from a message whose person is gone; no matter if it is not there any more."""
        arguments = render.message(screen(why), language)
        try:
            await self._edit(chat_id, message_id, arguments)
        except BadRequest as error:
            if "no text in the message" in error.message:
                await self._empty_file(chat_id, message_id, say(language, why))
        except TelegramError:
            return

    async def _empty_file(self, chat_id: int, message_id: int, words: str) -> None:
        """A message keeps having a file, so one that says these words takes the place of the old."""
        content = words.encode()

        async def edit() -> Any:
            media = InputMediaDocument(content, filename="-.txt", caption=words)
            return await self._bot.edit_message_media(chat_id=chat_id, message_id=message_id, media=media)

        try:
            await self._patiently(edit)
        except TelegramError as error:
            log.warning("file not emptied", error=type(error).__name__)

    async def set_menu(self, chat_id: int, commands: Sequence[str], language: str) -> None:
        """Give a chat a menu of commands of its own, or (without any) the menu of everybody. Never fails."""
        scope = BotCommandScopeChat(chat_id)
        try:
            if commands:
                await self._bot.set_my_commands(menu(commands, language), scope=scope)
            else:
                await self._bot.delete_my_commands(scope=scope)
        except TelegramError as error:
            # Somebody who never wrote to the bot has no chat yet; they get it with their first /start.
            log.warning("menu not set", error=type(error).__name__)

    async def take_away(self, gone: Gone) -> None:
        """Delete what Telegram lets us delete, and empty the rest; no matter if it is not there any more."""
        for at in range(0, len(gone.to_delete), MOST_DELETED):
            await self._delete(gone.telegram_id, gone.to_delete[at : at + MOST_DELETED])
        for message_id in gone.to_empty:
            await self.empty(gone.telegram_id, message_id, gone.language, gone.why or t("client-message-gone"))

    async def _delete(self, chat_id: int, message_ids: Sequence[int]) -> None:
        async def delete() -> Any:
            return await self._bot.delete_messages(chat_id=chat_id, message_ids=message_ids)

        try:
            await self._patiently(delete)
        except TelegramError as error:
            log.warning("messages not deleted", error=type(error).__name__)

    async def answer_tap(
        self, chat_id: int, query_id: str, pressed: int | None, answer: Reply, language: str, shown_ids: list[int]
    ) -> None:
        """Answer a tap: the small notice, the first screen in place of the pressed message, the rest below.

        The ids of the messages that it stands in are added to `shown_ids`.
        """
        notice = asyncio.create_task(self.notice(query_id, answer.toast, language))
        try:
            first, *others = answer.screens or (None,)
            if first is not None:
                if pressed is None or answer.keep:
                    shown_ids.append(await self.show(chat_id, first, language))
                else:
                    shown_ids.append(await self.replace(chat_id, pressed, first, language))
            for shown in others:
                if shown is not None:
                    shown_ids.append(await self.show(chat_id, shown, language))
        finally:
            await notice

    async def notice(self, query_id: str, words: Text | None, language: str) -> None:
        """Answer a tap with a small notice, or with none: the phone stops waiting."""
        text = say(language, words)[:200] if words else None
        try:
            await self._bot.answer_callback_query(query_id, text=text, show_alert=bool(text and len(text) > 60))
        except (BadRequest, NetworkError, RetryAfter):
            # Too old, or the network: the screen below says all that matters.
            return

    async def _edit(self, chat_id: int, message_id: int, arguments: dict[str, Any]) -> None:
        async def edit() -> Any:
            return await self._bot.edit_message_text(chat_id=chat_id, message_id=message_id, **arguments)

        await self._patiently(edit)

    async def _patiently(self, call: Callable[[], Awaitable[Any]]) -> Any:
        """Call until it works: wait as long as Telegram says, and a little when the network fails."""
        loop = asyncio.get_running_loop()
        give_up_at, pauses = loop.time() + MAX_WAIT, iter(PAUSES)
        while True:
            await self._pacer.held(REPLY)
            try:
                return await call()
            except RetryAfter as error:
                self._pacer.hold(REPLY, seconds_of(error))
                if loop.time() + seconds_of(error) > give_up_at:
                    raise
            except NetworkError as error:
                pause = next(pauses, None)
                if pause is None or isinstance(error, BadRequest):
                    raise
                await asyncio.sleep(pause)


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()

"""Receiving updates so that none is lost: Telegram is told to forget an update only after it was carried out."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram import Update
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.incoming import OurBot, is_update, read_update
from bot.sending import seconds_of

log = structlog.get_logger("receiving")

ALLOWED_UPDATES = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]
#: Seconds of one long poll when nothing is being worked on.
LONG_POLL = 25
#: Seconds to let updates finish before Telegram is asked for more; grows while nothing new comes.
SHORT_WAIT, LONG_WAIT = 0.05, 0.5
#: Seconds until the next try when Telegram cannot be reached.
FAILURE_PAUSE = 1.0
#: So many times as long when it refuses the token.
REFUSED = 30
#: Updates worked on at once, and so at most kept unconfirmed; Telegram gives 100 at a time.
MAX_IN_WORK = 100


class Receiver:
    """Long polling with a confirmed offset.

    `getUpdates` with an offset confirms everything before it, so the offset is always the oldest update that is
    still in work. A killed process gets those again; the edge recognises what was already carried out.
    """

    def __init__(
        self, bot: OurBot, carry_out: Callable[[Update], Awaitable[Any]], *, failure_pause: float = FAILURE_PAUSE
    ) -> None:
        self._bot = bot
        self._failure_pause = failure_pause
        self._carry_out = carry_out
        #: Every update from the offset on, in work or done.
        self._known: dict[int, asyncio.Future[Any]] = {}
        self._offset = 0

    async def run(self) -> None:
        """Poll until cancelled."""
        patience = SHORT_WAIT
        while True:
            updates = await self._poll()
            fresh = [raw for raw in updates if is_update(raw) and raw["update_id"] not in self._known]
            for raw in fresh:
                self._known[raw["update_id"]] = asyncio.ensure_future(self._read_and_carry_out(raw))
            if in_work := self._in_work():
                patience = SHORT_WAIT if fresh else min(patience * 2, LONG_WAIT)
                await asyncio.wait(in_work, timeout=patience)
            self._advance()

    async def drain(self, seconds: float) -> None:
        """Let what is in work finish, then confirm it; at most `seconds`."""
        if in_work := self._in_work():
            await asyncio.wait(in_work, timeout=seconds)
        self._advance()
        if self._offset:
            try:
                await self._bot.raw_updates(offset=self._offset, limit=1, seconds=0, allowed_updates=ALLOWED_UPDATES)
            except TelegramError as error:
                log.warning("last updates not confirmed", error=type(error).__name__)

    async def _read_and_carry_out(self, raw: dict[str, Any]) -> None:
        """What cannot be read is as good as carried out: it would come again and again."""
        update = read_update(raw, self._bot)
        if update is not None:
            await self._carry_out(update)

    def _in_work(self) -> list[asyncio.Future[Any]]:
        return [future for future in self._known.values() if not future.done()]

    def _advance(self) -> None:
        """Move the offset to the oldest update in work, or past all of them."""
        in_work = [update_id for update_id, future in self._known.items() if not future.done()]
        self._offset = min(in_work, default=max(self._known, default=self._offset - 1) + 1)
        for update_id in [known for known in self._known if known < self._offset]:
            self._known.pop(update_id)

    async def _poll(self) -> list[dict[str, Any]]:
        try:
            return await self._bot.raw_updates(
                offset=self._offset,
                limit=MAX_IN_WORK,
                seconds=0 if self._known else LONG_POLL,
                allowed_updates=ALLOWED_UPDATES,
            )
        except InvalidToken:
            # At the start it stops the program; now it may be a proxy's answer, and somebody may restore the token.
            log.error("token refused; if BotFather gave a new one, set BOT_TOKEN and start again")
            await asyncio.sleep(self._failure_pause * REFUSED)
        except RetryAfter as error:
            await asyncio.sleep(seconds_of(error))
        except TelegramError as error:
            log.warning("polling failed", error=type(error).__name__)
            await asyncio.sleep(self._failure_pause)
        except Exception:
            # An answer that is none of Telegram's: whoever stops to ask here is deaf until somebody starts us again.
            log.exception("polling failed")
            await asyncio.sleep(self._failure_pause)
        return []

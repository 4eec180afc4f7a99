"""The gate before the edge: whoever sends far too much is asked to wait, and nobody else notices."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable

import structlog
from telegram import Update, User
from telegram.error import TelegramError

from bot.i18n import nearest_language, t
from bot.limits import MOST_WAITING, Act, Limits
from bot.screen import screen
from bot.sending import Phone

log = structlog.get_logger("gate")

#: Answers to what was too much that are under way at once; beyond, a script's taps stay without one.
MOST_ANSWERS = 200


class Gate:
    """Lets updates through within each person's limits.

    `carry_out` returns when Telegram may forget the update: when it is done, when it was too much, or, for somebody who
    floods, at once. Telegram hands out at most 100 updates that are not confirmed, so that what a flooder still waits
    for would otherwise keep others' from coming; only a flooder can lose something by it, and only in a crash.
    """

    def __init__(
        self,
        work: Callable[[Update], Awaitable[None]],
        phone: Phone,
        language_of: Callable[[int], Awaitable[str | None]],
        limits: Limits | None,
    ) -> None:
        self._work = work
        self._phone = phone
        self._language_of = language_of
        #: None: no limits.
        self.limits = limits
        #: Each person's updates that wait or are in work.
        self._waiting: dict[int, set[asyncio.Task[None]]] = defaultdict(set)
        #: By person: set when they flood, so that what waits confirms itself.
        self._floods: dict[int, asyncio.Future[None]] = {}
        self._answers: set[asyncio.Task[None]] = set()

    async def carry_out(self, update: Update) -> None:
        """Let one update through, or ask its person to wait."""
        user = update.effective_user
        if self.limits is None or user is None:
            await self._work(update)
            return
        now = asyncio.get_running_loop().time()
        act = Act.TAP if update.callback_query is not None or update.my_chat_member is not None else Act.MESSAGE
        if len(self._waiting.get(user.id, ())) >= MOST_WAITING:
            self.limits.refuse(user.id, now=now)
        elif self.limits.take(user.id, act, now=now):
            await self._let_through(update, user.id, is_flooding=self.limits.is_flooding(user.id, now=now))
            return
        flood = self._floods.pop(user.id, None)
        if flood is not None:
            flood.set_result(None)
        self._turn_away(update, user, now)

    async def _let_through(self, update: Update, person: int, *, is_flooding: bool) -> None:
        work = asyncio.ensure_future(self._work(update))
        waiting = self._waiting[person]
        waiting.add(work)
        work.add_done_callback(lambda done: self._done(person, done))
        if is_flooding:
            return
        flood = self._floods.setdefault(person, asyncio.get_running_loop().create_future())
        await asyncio.wait({work, flood}, return_when=asyncio.FIRST_COMPLETED)

    def _done(self, person: int, work: asyncio.Task[None]) -> None:
        waiting = self._waiting[person]
        waiting.discard(work)
        if not waiting:
            del self._waiting[person]
            self._floods.pop(person, None)
        if not work.cancelled() and work.exception() is not None:
            log.error("update failed", error=type(work.exception()).__name__)

    def _turn_away(self, update: Update, user: User, now: float) -> None:
        """Stop the phone's waiting sign at each tap; say it in words once in a while."""
        assert self.limits is not None  # noqa: S101 - asked by carry_out
        says = self.limits.may_tell(user.id, now=now)
        query = update.callback_query
        if (query is None and not says) or len(self._answers) >= MOST_ANSWERS:
            return
        answer = asyncio.ensure_future(self._answer(user, query.id if query is not None else None, says))
        self._answers.add(answer)
        answer.add_done_callback(self._answers.discard)

    async def _answer(self, user: User, query_id: str | None, says: bool) -> None:
        words = t("too-fast") if says else None
        try:
            language = (await self._language_of(user.id) if says else None) or nearest_language(user.language_code)
            if query_id is not None:
                await self._phone.notice(query_id, words, language)
            elif words is not None:
                await self._phone.show(user.id, screen(words), language)
        except TelegramError as error:
            log.warning("not asked to wait", error=type(error).__name__)
        except Exception:
            log.exception("not asked to wait")

    async def drain(self, seconds: float) -> None:
        """Let what was let through finish; at most `seconds`."""
        work = [one for waiting in self._waiting.values() for one in waiting]
        if work:
            await asyncio.wait(work, timeout=seconds)
        for answer in self._answers:
            answer.cancel()

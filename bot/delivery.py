"""Delivery: claim what is due, send it in its turn, record what Telegram answered."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.i18n import t
from bot.letters import Letter, Letters
from bot.sending import NotWanted, Phone, seconds_of
from bot.services import outbox, people
from db.session import Database

log = structlog.get_logger("delivery")

#: How many seconds' worth of letters are in hand at most: far less than a lease.
SECONDS_IN_HAND = 3
MOST_IN_HAND = 300
#: So many are claimed and worded at once: more would keep the loop from sending for too long.
BATCH = 40
#: So many calls at the same time.
AT_ONCE = 48
#: How long delivery sleeps when nothing woke it.
IDLE = 5.0
#: Answers are recorded together, at the latest after so many seconds.
RECORD_AFTER = 0.04
#: After so many seconds they are recorded again, when the database took them not.
RECORD_AGAIN_AFTER = 1.0
FIRST_RETRY = timedelta(seconds=2)
LONGEST_RETRY = timedelta(minutes=10)


def letters_in_hand(per_second: float | None) -> int:
    """How many letters to claim ahead at a rate."""
    return MOST_IN_HAND if per_second is None else min(MOST_IN_HAND, max(30, round(per_second * SECONDS_IN_HAND)))


class Delivery:
    """Sends the outbox of one bot. Several may run on one database."""

    def __init__(
        self,
        database: Database,
        phone: Phone,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        *,
        in_hand: int = MOST_IN_HAND,
    ) -> None:
        self._database = database
        self._phone = phone
        self._clock = clock
        self._letters = Letters(database, clock, zone)
        self._most = in_hand
        self._wake = asyncio.Event()
        self._calls = asyncio.Semaphore(AT_ONCE)
        #: Letters that were claimed and are not recorded yet, by outbox id.
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        #: The last letter to each person, after which the next one goes.
        self._last: dict[int, asyncio.Task[None]] = {}
        self._sent: list[tuple[int, int | None]] = []
        self._answered = asyncio.Event()

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    async def run(self) -> None:
        """Deliver until cancelled; then what was sent is recorded, and what was not is given back."""
        recorder = asyncio.create_task(self._record())
        try:
            while True:
                self._wake.clear()
                if not await self._take_up():
                    await self._sleep()
        finally:
            await self._put_down(recorder)

    async def _sleep(self) -> None:
        try:
            async with asyncio.timeout(IDLE):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _take_up(self) -> bool:
        """Claim letters when there is room for them; returns whether to look again at once."""
        if len(self._in_hand) > self._most // 2:
            # Something is sent all the time; whoever is done first makes room.
            await asyncio.wait(self._in_hand.values(), return_when=asyncio.FIRST_COMPLETED)
            return True
        try:
            limit = min(BATCH, self._most - len(self._in_hand))
            letters, is_more = await self._letters.claim(limit, but=list(self._in_hand))
        except Exception:
            log.exception("delivery failed")
            return False
        for letter in letters:
            self._in_hand[letter.outbox_id] = task = asyncio.create_task(
                self._deliver(letter, self._last.get(letter.person_id))
            )
            self._last[letter.person_id] = task
        return is_more

    async def _deliver(self, letter: Letter, earlier: asyncio.Task[None] | None) -> None:
        """Send one letter after the earlier one to the same person."""
        try:
            if earlier is not None:
                await asyncio.wait([earlier])
            async with self._calls:
                if self._clock() >= letter.expires_at:
                    # It waited longer than our claim holds: somebody else may have it by now.
                    return
                message_id = await self._phone.deliver(
                    letter.telegram_id,
                    letter.notice.screen,
                    letter.language,
                    priority=letter.priority,
                    replaces=letter.notice.replaces,
                    still_wanted=self._recheck(letter),
                )
            self._sent.append((letter.outbox_id, message_id))
            self._answered.set()
            await self._recall(letter, message_id)
        except NotWanted:
            # Back into the outbox: whoever opens it next sees why, and drops it or puts it off.
            async with self._database.transaction() as session:
                await outbox.release(session, [letter.outbox_id])
            self._in_hand.pop(letter.outbox_id, None)
        except TelegramError as error:
            await self._record_failure(letter, error)
            self._in_hand.pop(letter.outbox_id, None)
        except Exception:
            # The words could not be made, or the database is away: the claim runs out, and it is tried again.
            log.exception("letter not delivered", outbox_id=letter.outbox_id)
            self._in_hand.pop(letter.outbox_id, None)
        finally:
            if self._last.get(letter.person_id) is asyncio.current_task():
                del self._last[letter.person_id]

    async def _recall(self, letter: Letter, message_id: int) -> None:
        """Empty a message that was taken back while it was on its way."""
        recheck = self._recheck(letter) if letter.notice.is_recalled else None
        if recheck is not None and not await recheck():
            await self._phone.empty(letter.telegram_id, message_id, letter.language, t("card-taken-back"))

    def _recheck(self, letter: Letter) -> Callable[[], Awaitable[bool]] | None:
        """What asks the database right before sending whether the letter is still wanted."""
        still_wanted = letter.notice.still_wanted
        if still_wanted is None:
            return None

        async def recheck() -> bool:
            async with self._database.transaction() as session:
                return await still_wanted(session)

        return recheck

    async def _record(self) -> None:
        """Record answers together: one transaction for all that came within a moment."""
        while True:
            await self._answered.wait()
            await asyncio.sleep(RECORD_AFTER)
            self._answered.clear()
            try:
                await self._record_sent()
            except Exception:
                log.exception("answers not recorded")
                await asyncio.sleep(RECORD_AGAIN_AFTER)
                self._answered.set()

    async def _record_sent(self) -> None:
        batch = self._sent[:]
        async with self._database.transaction() as session:
            await outbox.record_sent(session, batch, now=self._clock())
        del self._sent[: len(batch)]
        for outbox_id, _message_id in batch:
            self._in_hand.pop(outbox_id, None)

    async def _record_failure(self, letter: Letter, error: TelegramError) -> None:
        now = self._clock()
        retry_in = retry_after(error, letter.attempts)
        async with self._database.transaction() as session:
            if retry_in is not None:
                await outbox.record_retry(session, letter.outbox_id, at=now + retry_in)
                return
            log.warning("message dropped", outbox_id=letter.outbox_id, error=type(error).__name__)
            await outbox.record_dropped(session, letter.outbox_id, reason=type(error).__name__, now=now)
            if isinstance(error, Forbidden):
                await people.mark_unreachable(session, telegram_id=letter.telegram_id, now=now)

    async def _put_down(self, recorder: asyncio.Task[None]) -> None:
        """Stop cleanly: sends that are under way are cut off at the next answer, the rest goes back."""
        tasks = list(self._in_hand.values())
        for task in [recorder, *tasks]:
            task.cancel()
        await asyncio.gather(recorder, *tasks, return_exceptions=True)
        await self._record_sent()
        left = list(self._in_hand)
        if left:
            async with self._database.transaction() as session:
                await outbox.release(session, left)


def retry_after(error: TelegramError, attempts: int) -> timedelta | None:
    """How long to wait before the next try after this answer of Telegram; None when trying is over.

    Pure: `attempts` counts the tries made so far, the last one included.
    """
    if isinstance(error, RetryAfter):
        return timedelta(seconds=seconds_of(error))
    if isinstance(error, InvalidToken):
        # Says nothing about the message: it waits until the token is taken again.
        return LONGEST_RETRY
    if isinstance(error, Forbidden | BadRequest) or attempts >= outbox.MAX_ATTEMPTS:
        return None
    if isinstance(error, NetworkError):
        return min(FIRST_RETRY * float(2 ** (attempts - 1)), LONGEST_RETRY)
    return None

"""Delivery: claim what is due, send it in its turn, record what Telegram answered."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.i18n import t
from bot.notices import Later, Notice, compose
from bot.sending import NotWanted, Phone, seconds_of
from bot.services import outbox, people
from db.models import OutboxMessage, Person
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


@dataclass(frozen=True, slots=True)
class Letter:
    """A claimed message with everything that sending needs; the transaction is over by now."""

    outbox_id: int
    attempts: int
    priority: int
    expires_at: datetime
    person_id: int
    telegram_id: int
    language: str
    notice: Notice


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
        self._zone = zone
        self._most = in_hand
        self._owner = uuid.uuid4().hex
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
            letters, is_more = await self._claim(min(BATCH, self._most - len(self._in_hand)))
        except Exception:
            log.exception("delivery failed")
            return False
        for letter in letters:
            self._in_hand[letter.outbox_id] = task = asyncio.create_task(
                self._deliver(letter, self._last.get(letter.person_id))
            )
            self._last[letter.person_id] = task
        return is_more

    async def _claim(self, limit: int) -> tuple[list[Letter], bool]:
        """Claim and open a batch in one transaction: is each letter still wanted, and what does it say now?"""
        now = self._clock()
        async with self._database.transaction() as session:
            claimed = await outbox.claim(session, owner=self._owner, now=now, limit=limit, but=list(self._in_hand))
            found = await session.scalars(
                select(Person).where(Person.id.in_({message.person_id for message in claimed}))
            )
            persons = {person.id: person for person in found}
            opened = [await self._open(session, message, persons.get(message.person_id), now) for message in claimed]
        return [letter for letter in opened if letter is not None], bool(claimed)

    async def _open(
        self, session: AsyncSession, message: OutboxMessage, person: Person | None, now: datetime
    ) -> Letter | None:
        """The letter for a message; dropped when it no longer makes sense, put off when it is not time."""
        why_not = _why_not(person)
        notice = None if why_not else await compose(session, message, now=now, zone=self._zone)
        if isinstance(notice, Later):
            await outbox.record_retry(session, message.id, at=notice.at)
            return None
        if person is None or notice is None:
            await outbox.record_dropped(session, message.id, reason=why_not or "out of date", now=now)
            return None
        return Letter(
            outbox_id=message.id,
            attempts=message.attempts,
            priority=message.priority,
            expires_at=now + outbox.LEASE,
            person_id=person.id,
            telegram_id=person.telegram_id,
            language=person.language,
            notice=notice,
        )

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


def _why_not(person: Person | None) -> str | None:
    """Why nothing is sent to this person at all."""
    if person is None:
        return "erased"
    if person.unreachable_at is not None:
        return "unreachable"
    return "paused" if person.paused_at is not None else None


def retry_after(error: TelegramError, attempts: int) -> timedelta | None:
    """How long to wait before the next try after this answer of Telegram; None when trying is over.

    Pure: `attempts` counts the tries made so far, the last one included.
    """
    if isinstance(error, RetryAfter):
        return timedelta(seconds=seconds_of(error))
    if isinstance(error, Forbidden | BadRequest) or attempts >= outbox.MAX_ATTEMPTS:
        return None
    if isinstance(error, NetworkError):
        return min(FIRST_RETRY * float(2 ** (attempts - 1)), LONGEST_RETRY)
    return None

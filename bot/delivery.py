"""Delivery: claim what is due, send it, record what Telegram answered."""

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.notices import Later, Notice, compose
from bot.sending import Phone, seconds_of
from bot.services import outbox, people
from db.models import OutboxMessage, Person
from db.session import Database

log = structlog.get_logger("delivery")

BATCH = 30
#: Telegram: about 30 messages a second in all.
PER_SECOND = 30
#: How long delivery sleeps when nothing woke it.
IDLE = 5.0
FIRST_RETRY = timedelta(seconds=2)
LONGEST_RETRY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Letter:
    """A claimed message with everything that sending needs; the transaction is over by now."""

    outbox_id: int
    attempts: int
    telegram_id: int
    language: str
    notice: Notice


class Delivery:
    """Sends the outbox of one bot. Several may run on one database."""

    def __init__(self, database: Database, phone: Phone, clock: Callable[[], datetime], zone: ZoneInfo) -> None:
        self._database = database
        self._phone = phone
        self._clock = clock
        self._zone = zone
        self._owner = uuid.uuid4().hex
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        while True:
            self._wake.clear()
            try:
                sent_any = await self.deliver_due()
            except Exception:
                log.exception("delivery failed")
                sent_any = False
            if not sent_any:
                try:
                    async with asyncio.timeout(IDLE):
                        await self._wake.wait()
                except TimeoutError:
                    continue

    async def deliver_due(self) -> bool:
        """Send one batch of what is due; returns whether there was anything."""
        now = self._clock()
        async with self._database.transaction() as session:
            claimed = await outbox.claim(session, owner=self._owner, now=now, limit=BATCH)
        for message in claimed:
            await self._deliver(message)
            await asyncio.sleep(1 / PER_SECOND)
        return bool(claimed)

    async def _deliver(self, message: OutboxMessage) -> None:
        letter = await self._open(message)
        if letter is None:
            return
        try:
            message_id = await self._send(letter)
        except TelegramError as error:
            await self._record_failure(letter, error)
            return
        async with self._database.transaction() as session:
            await outbox.record_sent(session, [(letter.outbox_id, message_id)], now=self._clock())

    async def _open(self, message: OutboxMessage) -> Letter | None:
        """Look once more whether the message still makes sense, and find its words; drop it otherwise."""
        now = self._clock()
        async with self._database.transaction() as session:
            person = await session.get(Person, message.person_id)
            why_not = _why_not(person)
            notice = None if why_not else await compose(session, message, now=now, zone=self._zone)
            if isinstance(notice, Later):
                await outbox.record_retry(session, message.id, at=notice.at)
                return None
            if person is None or notice is None:
                await outbox.record_dropped(session, message.id, reason=why_not or "out of date", now=now)
                return None
            return Letter(message.id, message.attempts, person.telegram_id, person.language, notice)

    async def _send(self, letter: Letter) -> int:
        if letter.notice.replaces is not None:
            return await self._phone.replace(
                letter.telegram_id, letter.notice.replaces, letter.notice.screen, letter.language
            )
        return await self._phone.show(letter.telegram_id, letter.notice.screen, letter.language)

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

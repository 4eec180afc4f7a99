"""Letters: outbox messages that are claimed, still wanted, and worded for their receiver."""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.notices import Later, Notice, compose
from bot.services import outbox
from db.models import OutboxMessage, Person
from db.session import Database

log = structlog.get_logger("delivery")


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


class Letters:
    """Claims and opens the outbox for one process."""

    def __init__(self, database: Database, clock: Callable[[], datetime], zone: ZoneInfo) -> None:
        self._database = database
        self._clock = clock
        self._zone = zone
        self._owner = uuid.uuid4().hex

    async def claim(self, limit: int, *, but: Collection[int]) -> tuple[list[Letter], bool]:
        """At most so many letters, and whether there may be more. `but` names messages that are in hand already.

        One transaction for all. When that fails, each is claimed for itself: what cannot be opened holds up no other.
        Raises what the database raises when it is away.
        """
        now = self._clock()
        try:
            async with self._database.transaction() as session:
                claimed = await outbox.claim(session, owner=self._owner, now=now, limit=limit, but=but)
                return await self._opened(session, claimed, now), bool(claimed)
        except Exception:
            log.exception("letters not opened")
        return await self._claim_each(limit, but, now)

    async def _claim_each(self, limit: int, but: Collection[int], now: datetime) -> tuple[list[Letter], bool]:
        letters: list[Letter] = []
        for _ in range(limit):
            async with self._database.transaction() as session:
                claimed = await outbox.claim(session, owner=self._owner, now=now, limit=1, but=but)
            if not claimed:
                return letters, bool(letters)
            try:
                async with self._database.transaction() as session:
                    letters += await self._opened(session, claimed, now)
            except Exception:
                log.exception("letter not opened", outbox_id=claimed[0].id)
                await self._give_up_in_the_end(claimed[0], now)
        return letters, True

    async def _give_up_in_the_end(self, message: OutboxMessage, now: datetime) -> None:
        """What cannot be opened is tried again when its claim runs out, but not for ever."""
        if message.attempts >= outbox.MAX_ATTEMPTS:
            async with self._database.transaction() as session:
                await outbox.record_dropped(session, message.id, reason="cannot be opened", now=now)

    async def _opened(self, session: AsyncSession, claimed: Sequence[OutboxMessage], now: datetime) -> list[Letter]:
        found = await session.scalars(select(Person).where(Person.id.in_({message.person_id for message in claimed})))
        persons = {person.id: person for person in found}
        letters = [await self._open(session, message, persons.get(message.person_id), now) for message in claimed]
        return [letter for letter in letters if letter is not None]

    async def _open(
        self, session: AsyncSession, message: OutboxMessage, person: Person | None, now: datetime
    ) -> Letter | None:
        """The letter for a message; dropped when it no longer makes sense, put off when it is not time."""
        why_not = _why_not(person)
        notice = None if why_not else await compose(session, message, now=now, zone=self._zone)
        if isinstance(notice, Later):
            await outbox.put_off(session, message.id, at=notice.at)
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


def _why_not(person: Person | None) -> str | None:
    """Why nothing is sent to this person at all."""
    if person is None:
        return "erased"
    if person.unreachable_at is not None:
        return "unreachable"
    return "paused" if person.paused_at is not None else None

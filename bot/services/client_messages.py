"""Which messages on a caseworker's phone tell of a client, so that they can be taken away from there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import Text
from db.enums import NoticeKind
from db.models import Client, ClientMessage, OutboxMessage, Person
from db.upsert import insert_unless_present

#: Bot API: a bot deletes messages of a private chat for 48 hours; an hour is left for the way there.
DELETABLE = timedelta(hours=47)


@dataclass(frozen=True, slots=True)
class Gone:
    """Messages on one phone that must go. What is too old to be deleted is emptied; what a person typed stays then."""

    telegram_id: int
    language: str
    to_delete: tuple[int, ...]
    to_empty: tuple[int, ...]
    #: What stands there instead of an emptied message; None for the plain words that it is erased.
    why: Text | None = None


async def note(
    session: AsyncSession, *, client_id: int, telegram_id: int, shown: Sequence[int], typed: int | None, now: datetime
) -> list[Gone]:
    """Note messages about a client; returns them to be taken away when the client is gone by now."""
    person = await session.scalar(select(Person).where(Person.telegram_id == telegram_id))
    if person is None:
        return []
    if await session.get(Client, client_id) is None:
        return [Gone(telegram_id, person.language, tuple(shown), ())]
    for message_id, is_typed in (*((one, False) for one in shown), *(((typed, True),) if typed else ())):
        await insert_unless_present(
            session,
            ClientMessage,
            client_id=client_id,
            person_id=person.id,
            message_id=message_id,
            is_typed=is_typed,
            sent_at=now,
        )
    return []


async def taken_from(
    session: AsyncSession, client_ids: Iterable[int], *, now: datetime, but: int | None = None
) -> list[Gone]:
    """The messages about these clients, by phone, no longer noted. `but` stays: it shows the reply of this turn."""
    rows = await session.execute(
        select(ClientMessage, Person)
        .join(Person, Person.id == ClientMessage.person_id)
        .where(ClientMessage.client_id.in_(list(client_ids)))
        .order_by(ClientMessage.message_id)
    )
    found = [(message, person) for message, person in rows if message.message_id != but]
    await session.execute(delete(ClientMessage).where(ClientMessage.id.in_([message.id for message, _ in found])))
    phones = {person.id: person for _message, person in found}
    return [
        _gone(person, [(one.message_id, one.is_typed, one.sent_at) for one, whose in found if whose is person], now=now)
        for person in phones.values()
    ]


async def notices_taken(
    session: AsyncSession, kind: NoticeKind, subject_ids: Iterable[int], *, now: datetime
) -> list[Gone]:
    """The same for notices of a kind about these subjects; those that wait in the outbox go, too."""
    which = (OutboxMessage.kind == kind, OutboxMessage.subject_id.in_(list(subject_ids)))
    rows = await session.execute(
        select(OutboxMessage, Person)
        .join(Person, Person.id == OutboxMessage.person_id)
        .where(*which, OutboxMessage.message_id.is_not(None))
        .order_by(OutboxMessage.id)
    )
    found = [(message, person) for message, person in rows]
    phones = {person.id: person for _message, person in found}
    gone = [
        _gone(
            person,
            [(one.message_id or 0, False, one.sent_at or now) for one, whose in found if whose is person],
            now=now,
        )
        for person in phones.values()
    ]
    await session.execute(delete(OutboxMessage).where(*which))
    return gone


def _gone(person: Person, messages: list[tuple[int, bool, datetime]], *, now: datetime) -> Gone:
    """What can be deleted, and what can only be emptied."""
    young = [message_id for message_id, _typed, sent_at in messages if now - sent_at < DELETABLE]
    old = [message_id for message_id, typed, sent_at in messages if now - sent_at >= DELETABLE and not typed]
    return Gone(person.telegram_id, person.language, tuple(dict.fromkeys(young)), tuple(dict.fromkeys(old)))

"""Messages in which somebody opened a page about a person. They are remembered, so that they are emptied with it."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import outbox
from db.enums import NoticeKind
from db.models import OutboxMessage, Person
from db.upsert import insert_unless_present

#: Stands in the key of a message that did not come by itself.
MARK = "opened-"


def is_opened(dedupe_key: str, message_id: int | None) -> bool:
    """Whether this message was opened by its reader, and did not come by itself."""
    return dedupe_key.endswith(f":{MARK}{message_id}")


async def note(
    session: AsyncSession, kind: NoticeKind, subject_id: int, *, person: Person, message_id: int, now: datetime
) -> None:
    """Remember that a message on this phone shows what notices of this kind tell."""
    await insert_unless_present(
        session,
        OutboxMessage,
        person_id=person.id,
        kind=kind,
        subject_id=subject_id,
        args={},
        dedupe_key=f"{kind.value}:{subject_id}:{person.id}:{MARK}{message_id}",
        priority=outbox.PRIORITY[kind],
        created_at=now,
        due_at=now,
        attempts=0,
        sent_at=now,
        message_id=message_id,
    )


async def forget(session: AsyncSession, *, person: Person, message_id: int | None) -> None:
    """The message (None: there is none) shows nobody any more: it need not be emptied with the person it was about."""
    if message_id is None:
        return
    await session.execute(
        delete(OutboxMessage).where(
            OutboxMessage.person_id == person.id,
            OutboxMessage.message_id == message_id,
            OutboxMessage.dedupe_key.endswith(f":{MARK}{message_id}"),
        )
    )

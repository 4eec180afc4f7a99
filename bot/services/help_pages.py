"""Pages about a question that staff opened themselves, from a list, so that they change and empty with its card."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import outbox
from db.enums import NoticeKind
from db.models import OutboxMessage, Person
from db.upsert import insert_unless_present

#: Marks a page that somebody opened, in place of a list: it is about the question only until they go on.
_OPENED = "opened-"


async def note_opened(
    session: AsyncSession, question_id: int, *, person: Person, message_id: int, now: datetime
) -> None:
    """Remember that a message of this phone tells of the question now; the card that came by itself is known."""
    found = await session.scalar(
        select(OutboxMessage.id)
        .where(
            OutboxMessage.kind == NoticeKind.HELP_ASKED,
            OutboxMessage.subject_id == question_id,
            OutboxMessage.person_id == person.id,
            OutboxMessage.message_id == message_id,
        )
        .limit(1)
    )
    if found is not None:
        return
    await forget_opened(session, person=person, message_id=message_id)
    await insert_unless_present(
        session,
        OutboxMessage,
        person_id=person.id,
        kind=NoticeKind.HELP_ASKED,
        subject_id=question_id,
        args={},
        dedupe_key=f"{NoticeKind.HELP_ASKED.value}:{question_id}:{person.id}:{_OPENED}{message_id}",
        priority=outbox.PRIORITY[NoticeKind.HELP_ASKED],
        created_at=now,
        due_at=now,
        attempts=0,
        sent_at=now,
        message_id=message_id,
    )


async def forget_opened(session: AsyncSession, *, person: Person, message_id: int) -> None:
    """The message shows something else now."""
    await session.execute(
        delete(OutboxMessage).where(
            OutboxMessage.person_id == person.id,
            OutboxMessage.kind == NoticeKind.HELP_ASKED,
            OutboxMessage.dedupe_key.endswith(f":{_OPENED}{message_id}"),
        )
    )


async def opened(session: AsyncSession, question_id: int) -> list[tuple[int, int]]:
    """Where such pages stand: (id of the member of staff, message id)."""
    rows = await session.execute(
        select(OutboxMessage.person_id, OutboxMessage.message_id).where(
            OutboxMessage.kind == NoticeKind.HELP_ASKED,
            OutboxMessage.subject_id == question_id,
            OutboxMessage.dedupe_key.contains(f":{_OPENED}"),
        )
    )
    return [(person_id, message_id) for person_id, message_id in rows if message_id is not None]

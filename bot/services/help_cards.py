"""Where questions to staff stand on their phones: cards that came by themselves, and pages opened from a list."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import opened_pages, outbox
from db.enums import NoticeKind
from db.models import HelpQuestion, OutboxMessage, Person


async def change_all(
    session: AsyncSession, question: HelpQuestion, *, occasion: str, now: datetime, but: int = 0
) -> None:
    """The card on the phones of staff becomes what it is now, and so does a page that somebody opened from a list.

    `but` has it changed by the tap already.
    """
    cards, opened = await cards_of(session, question.id)
    for member_id in cards.keys() - {but}:
        await _change(session, question, member_id, occasion, now)
    for member_id in opened.keys() - {but}:
        for message_id in opened[member_id]:
            await _change(session, question, member_id, f"{occasion}-{message_id}", now, message_id=message_id)


async def _change(
    session: AsyncSession, question: HelpQuestion, member_id: int, occasion: str, now: datetime, **args: Any
) -> None:
    await outbox.enqueue(
        session,
        person_id=member_id,
        kind=NoticeKind.HELP_ASKED,
        subject_id=question.id,
        occasion=occasion,
        now=now,
        is_change=True,
        **args,
    )


async def cards_of(session: AsyncSession, question_id: int) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Where a question stands on the phones of staff, by person: cards that came by themselves, and opened pages."""
    rows = await session.execute(
        select(OutboxMessage.person_id, OutboxMessage.message_id, OutboxMessage.dedupe_key)
        .where(
            OutboxMessage.kind == NoticeKind.HELP_ASKED,
            OutboxMessage.subject_id == question_id,
            OutboxMessage.message_id.is_not(None),
        )
        .order_by(OutboxMessage.id)
    )
    cards: dict[int, list[int]] = {}
    opened: dict[int, list[int]] = {}
    for person_id, message_id, key in rows:
        found = opened if opened_pages.is_opened(key, message_id) else cards
        found.setdefault(person_id, []).append(message_id or 0)
    return cards, opened


async def note_opened(
    session: AsyncSession, *, question_id: int, member: Person, message_id: int, now: datetime
) -> None:
    """Remember that a message on this phone tells of the question: it is emptied there with it."""
    cards, opened = await cards_of(session, question_id)
    if message_id in (*cards.get(member.id, ()), *opened.get(member.id, ())):
        return
    await opened_pages.note(session, NoticeKind.HELP_ASKED, question_id, person=member, message_id=message_id, now=now)

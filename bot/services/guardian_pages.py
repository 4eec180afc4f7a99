"""Where guardians read of a child: messages that lose the child's name when somebody has answered or is erased."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import t
from bot.services import opened_pages
from bot.services.client_messages import Gone
from db.enums import NoticeKind
from db.models import Lead, OutboxMessage, Person


async def note(
    session: AsyncSession, *, lead_id: int, telegram_id: int, shown: Sequence[int], now: datetime
) -> list[Gone]:
    """Remember which messages show the page of a lead; returns them to be deleted when the lead is gone by now.

    Nothing is remembered of somebody who is not known any more.
    """
    person = await session.scalar(select(Person).where(Person.telegram_id == telegram_id))
    if person is None:
        return []
    if await session.scalar(select(Lead.id).where(Lead.id == lead_id)) is None:
        return [Gone(telegram_id, person.language, tuple(shown), ())]
    for message_id in shown:
        await opened_pages.note(
            session, NoticeKind.LEAD_GUARDIAN_PAGE, lead_id, person=person, message_id=message_id, now=now
        )
    return []


async def answered(session: AsyncSession, *, lead_id: int, but: tuple[int, int | None]) -> list[Gone]:
    """Somebody answered: all pages of the lead, which are remembered no more, to say so in place of the child's name.

    `but` (Telegram id, message id) is the message that was pressed: the reply takes its place.
    """
    pages = (OutboxMessage.kind == NoticeKind.LEAD_GUARDIAN_PAGE, OutboxMessage.subject_id == lead_id)
    rows = await session.execute(
        select(Person.telegram_id, Person.language, OutboxMessage.message_id)
        .join(Person, Person.id == OutboxMessage.person_id)
        .where(*pages, OutboxMessage.message_id.is_not(None))
        .order_by(OutboxMessage.id)
    )
    why = t("guardian-answered-before")
    gone = [
        Gone(telegram_id, language, (), (message_id,), why)
        for telegram_id, language, message_id in rows
        if message_id is not None and (telegram_id, message_id) != but
    ]
    await session.execute(delete(OutboxMessage).where(*pages))
    return gone

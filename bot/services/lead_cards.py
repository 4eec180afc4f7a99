"""Where the card of a lead stands on phones, so that it changes and empties there, too."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import outbox
from db.enums import LeadStatus, NoticeKind
from db.models import CompanyContact, Consent, Lead, OutboxMessage, Person
from db.upsert import insert_unless_present

#: Messages that are a card of the lead.
CARDS = (NoticeKind.LEAD_CARD, NoticeKind.LEAD_REMINDER)
#: Messages on a firm's phones that tell of the person in other words.
TELLING = (*CARDS, NoticeKind.LEAD_QUESTION_ANSWERED, NoticeKind.LEAD_TALKED)
#: After these nothing of the person stays on a firm's phones.
_TAKEN_AWAY = (LeadStatus.WITHDRAWN, LeadStatus.EXPIRED, LeadStatus.CLOSED)
#: Marks a card that somebody opened themselves, in place of a list: it is a card only until they go on.
_OPENED = "opened-"


async def update_cards(
    session: AsyncSession, lead: Lead, *, occasion: str, now: datetime, but: int | None = None
) -> None:
    """Have every card of this lead redrawn on the phones of the firm's contacts, and of staff who answer for it."""
    contacts = select(CompanyContact.person_id).where(CompanyContact.company_id == lead.company_id)
    receivers = list(await session.scalars(contacts.order_by(CompanyContact.id)))
    if lead.taken_over_by is not None:
        receivers.append(lead.taken_over_by)
    for person_id in dict.fromkeys(receivers):
        if person_id == but:
            continue
        # The newest card is looked for at sending: it may be under way right now.
        await _update(session, lead, person_id, occasion, now)
        for message_id in (await on_phone(session, lead, person_id))[:-1]:
            await _update(session, lead, person_id, f"{occasion}-{message_id}", now, message_id=message_id)


async def _update(session: AsyncSession, lead: Lead, person_id: int, occasion: str, now: datetime, **args: Any) -> None:
    await outbox.enqueue(
        session,
        person_id=person_id,
        kind=NoticeKind.LEAD_CARD_UPDATE,
        subject_id=lead.id,
        occasion=occasion,
        now=now,
        **args,
    )


async def on_phone(session: AsyncSession, lead: Lead, person_id: int) -> list[int]:
    """The messages on a phone that must say what the lead's card says now, in the order in which they came."""
    ended_at = await session.scalar(select(Consent.withdrawn_at).where(Consent.id == lead.consent_id))
    kinds = TELLING if is_taken_away(lead) or ended_at is not None else CARDS
    found = await session.scalars(
        select(OutboxMessage.message_id)
        .where(
            OutboxMessage.kind.in_(kinds),
            OutboxMessage.subject_id == lead.id,
            OutboxMessage.person_id == person_id,
            OutboxMessage.message_id.is_not(None),
        )
        .order_by(OutboxMessage.message_id)
        .distinct()
    )
    return [message_id for message_id in found if message_id is not None]


def is_taken_away(lead: Lead) -> bool:
    """Whether the firm may not see the person any more."""
    ended_by_outcome = lead.status is LeadStatus.CLOSED and lead.close_reason is None
    return lead.status in _TAKEN_AWAY and not ended_by_outcome


async def note_opened(session: AsyncSession, lead: Lead, *, person: Person, message_id: int, now: datetime) -> None:
    """Remember that a message of this phone shows the lead's card now, because the person opened it there."""
    if message_id in await on_phone(session, lead, person.id):
        return
    await insert_unless_present(
        session,
        OutboxMessage,
        person_id=person.id,
        kind=NoticeKind.LEAD_CARD,
        subject_id=lead.id,
        args={},
        dedupe_key=f"{NoticeKind.LEAD_CARD.value}:{lead.id}:{person.id}:{_OPENED}{message_id}",
        priority=outbox.PRIORITY[NoticeKind.LEAD_CARD],
        created_at=now,
        due_at=now,
        attempts=0,
        sent_at=now,
        message_id=message_id,
    )


async def forget_opened(session: AsyncSession, *, person: Person, message_id: int) -> None:
    """The message shows something else now: it is no card any more."""
    await session.execute(
        delete(OutboxMessage).where(
            OutboxMessage.person_id == person.id,
            OutboxMessage.message_id == message_id,
            OutboxMessage.dedupe_key.endswith(f":{_OPENED}{message_id}"),
        )
    )


async def is_sent_card(session: AsyncSession, *, person: Person, message_id: int) -> bool:
    """Whether a message came by itself to tell of a lead: such a one stays what it is."""
    keys = await session.scalars(
        select(OutboxMessage.dedupe_key).where(
            OutboxMessage.person_id == person.id,
            OutboxMessage.message_id == message_id,
            OutboxMessage.kind.in_(TELLING),
        )
    )
    return any(not key.endswith(f":{_OPENED}{message_id}") for key in keys)


async def cards_of(session: AsyncSession, lead_ids: Iterable[int]) -> list[tuple[int, int, str]]:
    """Everything that tells of these leads on phones of firms: (Telegram id, message id, language), to empty it."""
    rows = await session.execute(
        select(Person.telegram_id, OutboxMessage.message_id, Person.language)
        .join(Person, Person.id == OutboxMessage.person_id)
        .join(Lead, Lead.id == OutboxMessage.subject_id)
        .where(
            OutboxMessage.kind.in_(TELLING),
            OutboxMessage.subject_id.in_(list(lead_ids)),
            OutboxMessage.person_id != Lead.person_id,
            OutboxMessage.message_id.is_not(None),
        )
        .distinct()
    )
    return [(telegram_id, message_id, language) for telegram_id, message_id, language in rows if message_id is not None]

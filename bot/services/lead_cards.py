"""Where the card of a lead stands on phones, so that it changes and empties there, too."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import opened_pages, outbox
from db.enums import LeadStatus, NoticeKind
from db.models import CompanyContact, Consent, Lead, OutboxMessage, Person

#: Messages that are a card of the lead.
CARDS = (NoticeKind.LEAD_CARD, NoticeKind.LEAD_REMINDER)
#: Messages on a firm's phones that tell of the person in other words.
TELLING = (*CARDS, NoticeKind.LEAD_QUESTION_ANSWERED, NoticeKind.LEAD_TALKED)
#: After these nothing of the person stays on a firm's phones.
_TAKEN_AWAY = (LeadStatus.WITHDRAWN, LeadStatus.EXPIRED, LeadStatus.CLOSED)


async def update_cards(
    session: AsyncSession, lead: Lead, *, occasion: str, now: datetime, but: int | None = None
) -> None:
    """Have every card of this lead redrawn on the phones of the firm's contacts, and of staff who answer for it.

    What staff opened to look at stays as they saw it, until nothing of the person may be seen any more.
    """
    contacts = select(CompanyContact.person_id).where(CompanyContact.company_id == lead.company_id)
    receivers = list(await session.scalars(contacts.order_by(CompanyContact.id)))
    if lead.taken_over_by is not None:
        receivers.append(lead.taken_over_by)
    if await _is_over(session, lead):
        receivers += await _who_opened(session, lead)
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
    kinds = TELLING if await _is_over(session, lead) else CARDS
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


async def _is_over(session: AsyncSession, lead: Lead) -> bool:
    """Whether nothing of the person may stand on any of these phones: the lead is over, or the consent behind it."""
    ended_at = await session.scalar(select(Consent.withdrawn_at).where(Consent.id == lead.consent_id))
    return is_taken_away(lead) or ended_at is not None


async def _who_opened(session: AsyncSession, lead: Lead) -> list[int]:
    """The ids of people who opened the card, or staff's page of the lead, themselves."""
    found = await session.scalars(
        select(OutboxMessage.person_id)
        .where(
            OutboxMessage.kind == NoticeKind.LEAD_CARD,
            OutboxMessage.subject_id == lead.id,
            OutboxMessage.dedupe_key.contains(f":{opened_pages.MARK}"),
        )
        .order_by(OutboxMessage.person_id)
        .distinct()
    )
    return list(found)


def is_taken_away(lead: Lead) -> bool:
    """Whether the firm may not see the person any more."""
    ended_by_outcome = lead.status is LeadStatus.CLOSED and lead.close_reason is None
    return lead.status in _TAKEN_AWAY and not ended_by_outcome


async def note_opened(session: AsyncSession, lead: Lead, *, person: Person, message_id: int, now: datetime) -> None:
    """Remember that a message of this phone shows the lead's card now, because the person opened it there."""
    if message_id in await on_phone(session, lead, person.id):
        return
    await opened_pages.note(session, NoticeKind.LEAD_CARD, lead.id, person=person, message_id=message_id, now=now)


async def is_sent_card(session: AsyncSession, *, person: Person, message_id: int) -> bool:
    """Whether a message came by itself to tell of a lead: such a one stays what it is."""
    keys = await session.scalars(
        select(OutboxMessage.dedupe_key).where(
            OutboxMessage.person_id == person.id,
            OutboxMessage.message_id == message_id,
            OutboxMessage.kind.in_(TELLING),
        )
    )
    return any(not opened_pages.is_opened(key, message_id) for key in keys)


async def cards_of(session: AsyncSession, lead_ids: Iterable[int]) -> list[tuple[int, int, str]]:
    """Everything that tells of these leads on phones of firms and guardians: (Telegram id, message id, language)."""
    rows = await session.execute(
        select(Person.telegram_id, OutboxMessage.message_id, Person.language)
        .join(Person, Person.id == OutboxMessage.person_id)
        .join(Lead, Lead.id == OutboxMessage.subject_id)
        .where(
            OutboxMessage.kind.in_((*TELLING, NoticeKind.LEAD_GUARDIAN_PAGE)),
            OutboxMessage.subject_id.in_(list(lead_ids)),
            OutboxMessage.person_id != Lead.person_id,
            OutboxMessage.message_id.is_not(None),
        )
        .distinct()
    )
    return [(telegram_id, message_id, language) for telegram_id, message_id, language in rows if message_id is not None]

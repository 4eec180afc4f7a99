"""A consent text was changed: whoever agreed to the one before is asked once, and nothing of it goes on meanwhile."""

from datetime import datetime, timedelta

from sqlalchemy import Select, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import consents, outbox
from db.enums import ConsentPurpose, NoticeKind, RegistrationStatus
from db.models import Consent, Event, OutcomeShare, Person, Registration

#: Which notice asks for which purpose. The profile is asked for when the person opens something that needs it.
NOTICES = {
    NoticeKind.CONSENT_REMINDERS: ConsentPurpose.REMINDERS,
    NoticeKind.CONSENT_BROADCASTS: ConsentPurpose.BROADCASTS,
    NoticeKind.CONSENT_OUTCOME: ConsentPurpose.OUTCOME,
}
#: Reminders of an evening go on for so long after it (the thanks and the next steps).
_AFTER = timedelta(days=31)


async def ask_again(session: AsyncSession, *, now: datetime) -> None:
    """Write to whoever must agree again, once for each version; to nobody who has paused or cannot be reached."""
    for kind, purpose in NOTICES.items():
        if purpose is ConsentPurpose.OUTCOME:
            await _ask_of_shares(session, now=now)
            continue
        receivers = _receivers(session, purpose, now)
        if await session.scalar(receivers.limit(1)) is not None:
            prefix = f"{kind.value}:{consents.version_of(session, purpose)}"
            await outbox.enqueue_selected(session, receivers, kind=kind, key_prefix=prefix, now=now)


def _receivers(session: AsyncSession, purpose: ConsentPurpose, now: datetime) -> Select[int, int]:
    """Who is asked: (person, 0). About reminders only those who have an evening to be reminded of."""
    asked = select(Person.id, literal(0)).where(
        Person.id.in_(consents.waiting(session, purpose)), Person.paused_at.is_(None), Person.unreachable_at.is_(None)
    )
    if purpose is not ConsentPurpose.REMINDERS:
        return asked
    with_evening = (
        select(Registration.person_id)
        .join(Event, Event.id == Registration.event_id)
        .where(
            Registration.reminders.is_(True),
            Registration.status == RegistrationStatus.REGISTERED,
            Event.ends_at > now - _AFTER,
        )
    )
    return asked.where(Person.id.in_(with_evening))


async def _ask_of_shares(session: AsyncSession, *, now: datetime) -> None:
    """One notice for each shared outcome: each is a yes of its own."""
    found = await session.execute(
        select(OutcomeShare.id, OutcomeShare.person_id)
        .join(Consent, Consent.id == OutcomeShare.consent_id)
        .join(Person, Person.id == OutcomeShare.person_id)
        .where(
            consents.is_outdated(session, ConsentPurpose.OUTCOME),
            Person.paused_at.is_(None),
            Person.unreachable_at.is_(None),
        )
    )
    for share_id, person_id in list(found):
        await outbox.enqueue(
            session,
            person_id=person_id,
            kind=NoticeKind.CONSENT_OUTCOME,
            subject_id=share_id,
            occasion=consents.version_of(session, ConsentPurpose.OUTCOME),
            now=now,
        )

"""Consents: what a person agreed to, with the version of the text they read."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.enums import ConsentPurpose
from db.models import Consent, Person

#: Raise when the words of a consent text change in substance; people are then asked again.
TEXT_VERSION = "2026-11-23"


async def give(
    session: AsyncSession, person: Person, purpose: ConsentPurpose, *, now: datetime, company_id: int | None = None
) -> Consent:
    """The consent of a person for a purpose (and company): the one that holds, or a new one."""
    held: Consent | None = await session.scalar(
        select(Consent).where(
            Consent.person_id == person.id,
            Consent.purpose == purpose,
            Consent.company_id.is_(None) if company_id is None else Consent.company_id == company_id,
            Consent.withdrawn_at.is_(None),
            Consent.text_version == TEXT_VERSION,
        )
    )
    if held is not None:
        return held
    consent = Consent(
        person_id=person.id, purpose=purpose, company_id=company_id, text_version=TEXT_VERSION, given_at=now
    )
    session.add(consent)
    await session.flush()
    return consent


async def withdraw(session: AsyncSession, consent_id: int, *, now: datetime) -> None:
    """End one consent; ending it again keeps the first instant."""
    await session.execute(
        update(Consent).where(Consent.id == consent_id, Consent.withdrawn_at.is_(None)).values(withdrawn_at=now)
    )


async def withdraw_purpose(session: AsyncSession, person: Person, purpose: ConsentPurpose, *, now: datetime) -> None:
    """End every consent of a person for a purpose."""
    await session.execute(
        update(Consent)
        .where(Consent.person_id == person.id, Consent.purpose == purpose, Consent.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
    )

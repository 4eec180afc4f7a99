"""Consents: what a person agreed to, with the version of the text they read.

A newer version of a text asks again before the old purpose goes on: everything that relies on a consent reads here
whether the current version is held. The yes to a company is given anew with each lead, so a lead that is under way goes
on as it was agreed.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError
from bot.texts.consents import ConsentText, consent_texts
from db.enums import ConsentPurpose
from db.models import Consent, Person

#: In `session.info`: other texts than those of the file, to see what a new version would do.
TEXTS = "consent_texts"


class AskedAgain(AppError):
    """The text of a purpose is newer than the person's yes: they are asked before anything goes on."""

    def __init__(self, purpose: ConsentPurpose) -> None:
        super().__init__("consent-again-needed")
        self.purpose = purpose


def text_of(session: AsyncSession, purpose: ConsentPurpose) -> ConsentText:
    """The text of a purpose as it is now, with its version."""
    texts: Mapping[str, ConsentText] = session.info.get(TEXTS) or consent_texts()
    return texts[purpose.value]


def version_of(session: AsyncSession, purpose: ConsentPurpose) -> str:
    """The version (a day, YYYY-MM-DD) of the text of a purpose as it is now."""
    return text_of(session, purpose).version


def is_held(session: AsyncSession, purpose: ConsentPurpose) -> ColumnElement[bool]:
    """Of a consent in a query: it is for this purpose, not taken back, and given to the text as it is now."""
    return and_(_is_given(purpose), Consent.text_version == version_of(session, purpose))


def is_outdated(session: AsyncSession, purpose: ConsentPurpose) -> ColumnElement[bool]:
    """Of a consent in a query: it is for this purpose and not taken back, but the text is newer."""
    return and_(_is_given(purpose), Consent.text_version != version_of(session, purpose))


def _is_given(purpose: ConsentPurpose) -> ColumnElement[bool]:
    return and_(Consent.purpose == purpose, Consent.withdrawn_at.is_(None))


def holders(session: AsyncSession, purpose: ConsentPurpose) -> Select[int]:
    """The ids of people who agreed to the purpose as its text is now."""
    return select(Consent.person_id).where(is_held(session, purpose))


def waiting(session: AsyncSession, purpose: ConsentPurpose) -> Select[int]:
    """The ids of people who must be asked again before the purpose goes on."""
    return select(Consent.person_id).where(is_outdated(session, purpose))


async def outdated(session: AsyncSession, person_id: int, purpose: ConsentPurpose) -> Consent | None:
    """A person's yes that is older than the text; None when there is nothing to ask again."""
    found: Consent | None = await session.scalar(
        select(Consent).where(Consent.person_id == person_id, is_outdated(session, purpose)).order_by(Consent.id)
    )
    return found


async def require_current(session: AsyncSession, person: Person, purpose: ConsentPurpose) -> None:
    """Raises AskedAgain when the person agreed to an older text."""
    if await outdated(session, person.id, purpose) is not None:
        raise AskedAgain(purpose)


async def given_by(session: AsyncSession, person: Person) -> Sequence[Consent]:
    """Everything that a person agrees to now, also to an older text; in the order in which they did."""
    found = await session.scalars(
        select(Consent).where(Consent.person_id == person.id, Consent.withdrawn_at.is_(None)).order_by(Consent.id)
    )
    return list(found)


async def give(session: AsyncSession, person: Person, purpose: ConsentPurpose, *, now: datetime) -> Consent:
    """The consent of a person for a purpose of the bot itself: the one that holds, or a new one.

    A new one takes the place of the yes to an older text, which ends at that instant.
    """
    held: Consent | None = await session.scalar(
        select(Consent).where(Consent.person_id == person.id, is_held(session, purpose))
    )
    if held is not None:
        return held
    await withdraw_purpose(session, person, purpose, now=now)
    return await add(session, person, purpose, now=now, company_id=None)


async def add(
    session: AsyncSession, person: Person, purpose: ConsentPurpose, *, now: datetime, company_id: int | None
) -> Consent:
    """A new yes to the text as it is now: of each lead and each shared outcome there is one of its own."""
    consent = Consent(
        person_id=person.id,
        purpose=purpose,
        company_id=company_id,
        text_version=version_of(session, purpose),
        given_at=now,
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

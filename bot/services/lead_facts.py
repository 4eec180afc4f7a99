"""The facts of a lead that a card may say, read at the moment of showing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload

from bot.services import adjustments
from db.enums import SkillKind
from db.models import (
    Company,
    CompanyContact,
    Consent,
    GuardianWord,
    Lead,
    LeadNote,
    LeadQuestion,
    Offer,
    Person,
    Profile,
    Skill,
)

#: So many notes stand on a card, the newest; a page of its own shows more.
NOTES_ON_CARD = 3


@dataclass(frozen=True, slots=True)
class Note:
    """A note about a lead and who of the firm wrote it: the first name of a contact, None for anybody else."""

    written_by: str | None
    written_at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class LeadFacts:
    """Everything a card about a lead may say. Read at the moment of sending; no score, no rank."""

    lead: Lead
    company: Company
    offer: Offer | None
    person: Person
    profile: Profile
    skills: tuple[Skill, ...]
    answered_by: CompanyContact | None
    answered_by_telegram_id: int | None
    question: LeadQuestion | None
    asked_by: CompanyContact | None = None
    #: Notes of the firm, the oldest first.
    notes: Sequence[Note] = ()
    #: The person's consent to this firm has ended: nothing of them is shown to it any more.
    is_taken_back: bool = False
    #: What a guardian said of a minor's lead, if anything.
    guardian: GuardianWord | None = None
    #: Whether a minor's contact waits for a guardian or staff (a setting).
    minors_wait: bool = True


async def load_facts(session: AsyncSession, lead_id: int) -> LeadFacts | None:
    """The facts of a lead, or None when the lead, its person or their profile is gone."""
    asker = aliased(CompanyContact)
    row = (
        await session.execute(
            select(Lead, Person, Profile, CompanyContact, LeadQuestion, asker, GuardianWord, Consent.withdrawn_at)
            .options(joinedload(Lead.company), joinedload(Lead.offer))
            .join(Person, Person.id == Lead.person_id)
            .join(Profile, Profile.person_id == Lead.person_id)
            .join(Consent, Consent.id == Lead.consent_id)
            .outerjoin(CompanyContact, CompanyContact.id == Lead.answered_by)
            .outerjoin(LeadQuestion, LeadQuestion.lead_id == Lead.id)
            .outerjoin(asker, asker.id == LeadQuestion.asked_by)
            .outerjoin(GuardianWord, GuardianWord.lead_id == Lead.id)
            .where(Lead.id == lead_id)
        )
    ).one_or_none()
    if row is None:
        return None
    lead, person, profile, contact, question, asked_by, word, taken_back_at = row
    # The same that the person saw before they said yes; what they want to avoid is no firm's business.
    skills = await session.scalars(
        select(Skill).where(Skill.person_id == person.id, Skill.kind != SkillKind.AVOID).order_by(Skill.id)
    )
    contact_telegram_id = None
    if contact is not None:
        contact_telegram_id = await session.scalar(select(Person.telegram_id).where(Person.id == contact.person_id))
    return LeadFacts(
        lead=lead,
        company=lead.company,
        offer=lead.offer,
        person=person,
        profile=profile,
        skills=tuple(skills),
        answered_by=contact,
        answered_by_telegram_id=contact_telegram_id,
        question=question,
        asked_by=asked_by,
        notes=await notes_of(session, lead),
        is_taken_back=taken_back_at is not None,
        guardian=word,
        minors_wait=await adjustments.value_of(session, adjustments.MINOR_CONTACT) == 1,
    )


async def notes_of(session: AsyncSession, lead: Lead) -> list[Note]:
    """The firm's notes about a lead, the oldest first."""
    rows = await session.execute(
        select(LeadNote, CompanyContact.first_name)
        .outerjoin(
            CompanyContact,
            and_(CompanyContact.person_id == LeadNote.written_by, CompanyContact.company_id == lead.company_id),
        )
        .where(LeadNote.lead_id == lead.id)
        .order_by(LeadNote.written_at, LeadNote.id)
    )
    return [Note(name, note.written_at, note.note) for note, name in rows]

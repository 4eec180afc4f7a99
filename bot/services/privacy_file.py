"""What the readable export tells: the same rows as the JSON export, gathered so that they can be put into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.services import dialogues, partners, privacy_page
from bot.services.privacy_page import Kept
from db.enums import Side, TalkState
from db.models import (
    AuditEntry,
    Company,
    CompanyContact,
    Dialogue,
    Dismissal,
    Event,
    HelpQuestion,
    Lead,
    LeadNote,
    LeadQuestion,
    OutboxMessage,
    Partner,
    Person,
    Place,
    Registration,
    Stop,
    Talk,
    Visit,
)


@dataclass(frozen=True, slots=True)
class ToldDialogue:
    """A dialogue as the person knows it: what they wrote, and what reached them."""

    dialogue: Dialogue
    talks: Sequence[Talk]


@dataclass(frozen=True, slots=True)
class Told:
    """Everything of the page; each list in the order in which it happened."""

    kept: Kept
    questions: Sequence[HelpQuestion]
    #: Questions of firms, with the company's name.
    firm_questions: Sequence[tuple[LeadQuestion, str]]
    #: What firms wrote down, with the company's name.
    notes: Sequence[tuple[LeadNote, str]]
    dialogues: Sequence[ToldDialogue]
    #: Evenings with the companies planned there, and the companies visited.
    evenings: Sequence[tuple[Event, Sequence[str]]]
    visits: Sequence[tuple[datetime, str]]
    #: The companies that the person answers for, and their partner roles.
    contact_of: Sequence[tuple[CompanyContact, str]]
    partner_in: Sequence[Partner]
    messages: int
    dismissed: int
    acts: int


async def told_of(session: AsyncSession, person: Person) -> Told:
    """What is told to a person about themselves; nobody else may see it."""
    own = Lead.person_id == person.id
    asked = select(LeadQuestion, Company.name).join(Lead, Lead.id == LeadQuestion.lead_id)
    noted = select(LeadNote, Company.name).join(Lead, Lead.id == LeadNote.lead_id)
    to_company = Company.id == Lead.company_id
    return Told(
        kept=await privacy_page.kept_of(session, person),
        questions=list(
            await session.scalars(
                select(HelpQuestion).where(HelpQuestion.person_id == person.id).order_by(HelpQuestion.asked_at)
            )
        ),
        firm_questions=[
            (one, company)
            for one, company in await session.execute(
                asked.join(Company, to_company).where(own).order_by(LeadQuestion.asked_at)
            )
        ],
        notes=[
            (one, company)
            for one, company in await session.execute(
                noted.join(Company, to_company).where(own).order_by(LeadNote.written_at)
            )
        ],
        dialogues=await _dialogues(session, person),
        evenings=await _evenings(session, person),
        visits=await _visits(session, person),
        contact_of=await _contact_of(session, person),
        partner_in=await partners.roles_of(session, person),
        messages=await _count(session, OutboxMessage.person_id == person.id),
        dismissed=await _count(session, Dismissal.person_id == person.id),
        acts=await _count(session, AuditEntry.actor_id == person.id),
    )


async def _count(session: AsyncSession, is_own: ColumnElement[bool]) -> int:
    return await session.scalar(select(func.count()).where(is_own)) or 0


async def _dialogues(session: AsyncSession, person: Person) -> list[ToldDialogue]:
    own = await session.scalars(dialogues.with_home().where(Dialogue.person_id == person.id).order_by(Dialogue.id))
    return [
        ToldDialogue(
            one,
            [
                talk
                for talk in await dialogues.talks_of(session, one)
                if talk.side is Side.CANDIDATE or talk.state is TalkState.PASSED
            ],
        )
        for one in list(own)
    ]


async def _evenings(session: AsyncSession, person: Person) -> list[tuple[Event, list[str]]]:
    registrations = await session.scalars(
        select(Registration)
        .options(joinedload(Registration.event))
        .where(Registration.person_id == person.id)
        .order_by(Registration.created_at)
    )
    found = []
    for one in list(registrations):
        companies = await session.scalars(
            select(Company.name)
            .join(Stop, Stop.company_id == Company.id)
            .join(Place, Place.stop_id == Stop.id)
            .where(Place.registration_id == one.id)
            .order_by(Place.slot_at, Place.id)
        )
        found.append((one.event, list(companies)))
    return found


async def _visits(session: AsyncSession, person: Person) -> list[tuple[datetime, str]]:
    rows = await session.execute(
        select(Visit.scanned_at, Company.name)
        .join(Stop, Stop.id == Visit.stop_id)
        .join(Company, Company.id == Stop.company_id)
        .where(Visit.person_id == person.id)
        .order_by(Visit.scanned_at)
    )
    return [(at, company) for at, company in rows]


async def _contact_of(session: AsyncSession, person: Person) -> list[tuple[CompanyContact, str]]:
    rows = await session.execute(
        select(CompanyContact, Company.name)
        .join(Company, Company.id == CompanyContact.company_id)
        .where(CompanyContact.person_id == person.id)
        .order_by(CompanyContact.id)
    )
    return [(one, company) for one, company in rows]

"""What the readable export tells: the same rows as the JSON export, gathered so that they can be put into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.services import dialogues, partners, privacy_page
from bot.services.privacy_page import Kept, count_of
from db.enums import NoticeKind, Side, TalkState
from db.models import (
    Acquaintance,
    AuditEntry,
    BroadcastPress,
    Company,
    CompanyContact,
    Consent,
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
    Profile,
    Registration,
    Reward,
    Route,
    Seat,
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
    #: Where each lead stands.
    leads: Sequence[Lead]
    #: Consents that have ended, with the company's name if there is one.
    ended: Sequence[tuple[Consent, str | None]]
    phone: str | None
    #: Caseworkers whom the person has met.
    met: Sequence[Partner]
    #: Evenings with the companies and buses planned there, and the companies visited.
    evenings: Sequence[tuple[Event, Sequence[str]]]
    visits: Sequence[tuple[datetime, str]]
    rewards: Sequence[Reward]
    #: The companies that the person answers for, and their partner roles; those that rest, too.
    contact_of: Sequence[tuple[CompanyContact, str]]
    partner_in: Sequence[Partner]
    messages: int
    dismissed: int
    presses: int
    acts: int


async def told_of(session: AsyncSession, person: Person) -> Told:
    """What is told to a person about themselves; nobody else may see it."""
    return Told(
        kept=await privacy_page.kept_of(session, person),
        questions=await _questions(session, person),
        firm_questions=await _firm_questions(session, person),
        notes=await _notes(session, person),
        dialogues=await _dialogues(session, person),
        leads=await _leads(session, person),
        ended=await _ended(session, person),
        phone=await session.scalar(select(Profile.phone).where(Profile.person_id == person.id)),
        met=await _met(session, person),
        evenings=await _evenings(session, person),
        visits=await _visits(session, person),
        rewards=list(await session.scalars(select(Reward).where(Reward.person_id == person.id).order_by(Reward.id))),
        contact_of=await _contact_of(session, person),
        partner_in=await partners.every_role_of(session, person),
        messages=await count_of(
            session, and_(OutboxMessage.person_id == person.id, OutboxMessage.kind != NoticeKind.TYPED_ABOUT)
        ),
        dismissed=await count_of(session, Dismissal.person_id == person.id),
        presses=await count_of(session, BroadcastPress.person_id == person.id),
        acts=await count_of(session, AuditEntry.actor_id == person.id),
    )


async def _questions(session: AsyncSession, person: Person) -> list[HelpQuestion]:
    found = await session.scalars(
        select(HelpQuestion).where(HelpQuestion.person_id == person.id).order_by(HelpQuestion.asked_at)
    )
    return list(found)


async def _firm_questions(session: AsyncSession, person: Person) -> list[tuple[LeadQuestion, str]]:
    rows = await session.execute(
        select(LeadQuestion, Company.name)
        .join(Lead, Lead.id == LeadQuestion.lead_id)
        .join(Company, Company.id == Lead.company_id)
        .where(Lead.person_id == person.id)
        .order_by(LeadQuestion.asked_at)
    )
    return [(question, company) for question, company in rows]


async def _notes(session: AsyncSession, person: Person) -> list[tuple[LeadNote, str]]:
    rows = await session.execute(
        select(LeadNote, Company.name)
        .join(Lead, Lead.id == LeadNote.lead_id)
        .join(Company, Company.id == Lead.company_id)
        .where(Lead.person_id == person.id)
        .order_by(LeadNote.written_at)
    )
    return [(note, company) for note, company in rows]


async def _leads(session: AsyncSession, person: Person) -> list[Lead]:
    found = await session.scalars(
        select(Lead).options(joinedload(Lead.company)).where(Lead.person_id == person.id).order_by(Lead.requested_at)
    )
    return list(found)


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
        buses = await session.scalars(
            select(Route.name)
            .join(Seat, Seat.route_id == Route.id)
            .where(Seat.registration_id == one.id)
            .order_by(Seat.id)
        )
        found.append((one.event, [*companies, *buses]))
    return found


async def _met(session: AsyncSession, person: Person) -> list[Partner]:
    found = await session.scalars(
        partners.with_home()
        .join(Acquaintance, Acquaintance.partner_id == Partner.id)
        .where(Acquaintance.person_id == person.id)
        .order_by(Acquaintance.met_at)
    )
    return list(found)


async def _ended(session: AsyncSession, person: Person) -> list[tuple[Consent, str | None]]:
    rows = await session.execute(
        select(Consent, Company.name)
        .outerjoin(Company, Company.id == Consent.company_id)
        .where(Consent.person_id == person.id, Consent.withdrawn_at.is_not(None))
        .order_by(Consent.withdrawn_at, Consent.id)
    )
    return [(consent, company) for consent, company in rows]


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

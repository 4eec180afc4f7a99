"""The person's rights: see, export, erase, pause."""

from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Select, delete, inspect, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.client import client_in
from bot.services import (
    class_visit_doors,
    consents,
    conversations,
    dialogue_ends,
    erased,
    evenings,
    help_desk,
    lead_cards,
    leads,
    leaving,
    old_words,
    outbox,
    outcome_shares,
    partners,
    ranking_log,
    waiting,
    work_ends,
)
from bot.services.client_messages import Gone
from db.base import Base
from db.enums import ConsentPurpose, NoticeKind
from db.models import (
    Acquaintance,
    AuditEntry,
    BroadcastPress,
    ClientMessage,
    CompanyContact,
    Consent,
    Conversation,
    Dismissal,
    DoorAttempt,
    GuardianLink,
    GuardianWord,
    HandedInFile,
    HelpQuestion,
    Lead,
    LeadNote,
    LeadQuestion,
    MeetingCode,
    Offer,
    OutboxMessage,
    OutcomeShare,
    Partner,
    PartnerCode,
    Person,
    Place,
    Profile,
    Ranking,
    ReferralCode,
    Registration,
    Reward,
    Seat,
    Skill,
    StudyVisit,
    Visit,
)

#: Notices whose subject is a lead.
LEAD_NOTICES = tuple(kind for kind in NoticeKind if kind.value.startswith("lead_"))


async def export_person(session: AsyncSession, person: Person) -> bytes:
    """Everything stored about a person, as readable JSON (UTF-8): an object with a list of rows for each table."""
    stored: dict[str, Any] = {"person": _row(person)}
    stored |= await _export_own(session, person)
    stored |= await _export_parts(session, person)
    stored |= await dialogue_ends.export_of(session, person)
    stored |= await _export_work(session, person)
    stored |= await _export_guardians(session, person)
    stored[NoticeKind.TYPED_ABOUT] = [{"typed_at": at} for at in await old_words.typed_at(session, person)]
    return msgspec.json.format(msgspec.json.encode(stored), indent=2)


async def _export_own(session: AsyncSession, person: Person) -> dict[str, list[dict[str, Any]]]:
    """Rows that are marked as the person's own."""
    tables: list[type[Base]] = [Profile, Skill, Conversation, Consent, Lead, Dismissal, Ranking, CompanyContact]
    tables += [Registration, Visit, Reward, BroadcastPress, HelpQuestion, Partner]
    tables += [Acquaintance, OutcomeShare, ClientMessage, OutboxMessage]
    told = {}
    for table in tables:
        rows = await session.scalars(select(table).where(table.__table__.c.person_id == person.id))
        # What a caseworker writes down for a client is the client's, and nobody else's to take along.
        own = (row for row in rows if not (isinstance(row, Conversation) and client_in(row.flow)))
        told[table.__tablename__] = [_row(row) for row in own]
    return told


async def _export_parts(session: AsyncSession, person: Person) -> dict[str, list[dict[str, Any]]]:
    """What hangs on a registration or a lead of the person's."""
    registrations = select(Registration.id).where(Registration.person_id == person.id)
    own_leads = select(Lead.id).where(Lead.person_id == person.id)
    found: dict[type[Base], Select[Any]] = {
        Place: select(Place).where(Place.registration_id.in_(registrations)).order_by(Place.id),
        Seat: select(Seat).where(Seat.registration_id.in_(registrations)).order_by(Seat.id),
        LeadQuestion: select(LeadQuestion).where(LeadQuestion.lead_id.in_(own_leads)),
        LeadNote: select(LeadNote).where(LeadNote.lead_id.in_(own_leads)).order_by(LeadNote.id),
    }
    return {table.__tablename__: [_row(row) for row in await session.scalars(rows)] for table, rows in found.items()}


async def _export_guardians(session: AsyncSession, person: Person) -> dict[str, list[dict[str, Any]]]:
    """The links for a guardian of this person, without what opens them, and what was said through them."""
    own = select(Lead.id).where(Lead.person_id == person.id)
    links = await session.scalars(select(GuardianLink).where(GuardianLink.lead_id.in_(own)).order_by(GuardianLink.id))
    words = await session.scalars(select(GuardianWord).where(GuardianWord.lead_id.in_(own)))
    return {
        GuardianLink.__tablename__: [_row(link) | {"code_hash": None} for link in links],
        GuardianWord.__tablename__: [_row(word) for word in words],
    }


async def _export_work(session: AsyncSession, person: Person) -> dict[str, list[dict[str, Any]]]:
    """What somebody made and did in a role: links and code, files that wait, offers, class visits, the log of acts."""
    own = select(Partner.id).where(Partner.person_id == person.id)
    codes = select(PartnerCode.referral_code_id).where(PartnerCode.partner_id.in_(own))
    files = await session.scalars(select(HandedInFile).where(HandedInFile.person_id == person.id))
    found = {
        ReferralCode: select(ReferralCode).where(ReferralCode.id.in_(codes)).order_by(ReferralCode.id),
        MeetingCode: select(MeetingCode).where(MeetingCode.partner_id.in_(own)),
        AuditEntry: select(AuditEntry).where(AuditEntry.actor_id == person.id).order_by(AuditEntry.id),
        DoorAttempt: select(DoorAttempt).where(DoorAttempt.person_id == person.id).order_by(DoorAttempt.id),
    }
    told = {table.__tablename__: [_row(row) for row in await session.scalars(rows)] for table, rows in found.items()}
    # The workbook itself came from the person a moment ago, and speaks of firms.
    told[HandedInFile.__tablename__] = [{"name": file.name, "handed_in_at": file.handed_in_at} for file in files]
    changed = await session.scalars(select(Offer).where(Offer.changed_by == person.id).order_by(Offer.id))
    told["offers_changed"] = [
        {"offer": offer.id, "title": offer.title, "changed_at": offer.changed_at} for offer in changed
    ]
    is_theirs = or_(
        StudyVisit.teacher_id == person.id, StudyVisit.host_id == person.id, StudyVisit.seen_by == person.id
    )
    visits = await session.scalars(select(StudyVisit).where(is_theirs).order_by(StudyVisit.id))
    # The key of a visit's code is no fact about anybody.
    told[StudyVisit.__tablename__] = [_row(visit) | {"secret": None} for visit in visits]
    return told


def _row(row: Base) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in inspect(row).mapper.column_attrs}


async def erase_person(
    session: AsyncSession, person: Person, *, now: datetime, is_counted: bool = True, gone: list[Gone] | None = None
) -> list[tuple[int, int, str]]:
    """Erase a person and everything about them at once.

    Cards that stand on phones of firms lose their content: returns (Telegram id of the contact, message id,
    language) for the caller to empty after the commit, since the rows that knew them are gone by then. Staff and
    contacts of a firm who erase themselves lose those roles; messages that must go from their phone with a role
    are added to `gone`. Somebody who is too young is not even counted, nor do
    their rankings stay without them.
    """
    open_leads = await session.scalars(select(Lead.id).where(Lead.person_id == person.id))
    cards: list[tuple[int, int, str]] = []
    for lead_id in list(open_leads):
        cards.extend(await lead_cards.cards_of(session, [lead_id]))
        await session.execute(
            delete(OutboxMessage).where(OutboxMessage.subject_id == lead_id, OutboxMessage.kind.in_(LEAD_NOTICES))
        )
    cards.extend(await help_desk.forget(session, person))
    cards.extend(await dialogue_ends.forget(session, person, now=now))
    await erased.note(session, person, now=now)
    await class_visit_doors.forget_seen(session, person)
    for shared in await outcome_shares.take_all_back(session, person, now=now):
        cards.extend((shared.telegram_id, one, shared.language) for one in (*shared.to_delete, *shared.to_empty))
    typed = await old_words.typed_about(session, person, now=now)
    ended = await partners.end_all(session, person, now=now)
    if gone is not None:
        gone.extend([*ended, *typed, *await work_ends.cards_about_others(session, person)])
    firms = await work_ends.firms_of(session, person)
    if is_counted:
        await ranking_log.part(session, person)
    async with leaving.still_counted(session, [person.id] if is_counted else [], now=now):
        freed = await evenings.give_back(session, person.id)
        await session.delete(person)
    for stop_id in freed:
        await waiting.offer_next(session, stop_id, now=now)
    await work_ends.tell_staff(session, firms, now=now)
    return cards


async def erase_profile(session: AsyncSession, person: Person, *, now: datetime) -> list[tuple[int, int, str]]:
    """Forget what a candidate told, but keep their language and roles; every yes to a company ends first.

    Returns the cards on other phones to empty, as `erase_person` does: without the answers nothing can redraw them.
    """
    own = list(await session.scalars(select(Lead.id).where(Lead.person_id == person.id)))
    cards = await lead_cards.cards_of(session, own)
    for lead_id in own:
        await leads.take_consent_back(session, lead_id=lead_id, person=person, now=now)
    await help_desk.hide_answers(session, person, now=now)
    await consents.withdraw_purpose(session, person, ConsentPurpose.PROFILE, now=now)
    await ranking_log.part(session, person)
    for table in (Profile, Skill, Dismissal):
        await session.execute(delete(table).where(table.__table__.c.person_id == person.id))
    await conversations.forget_candidate_flows(session, person)
    cards += await dialogue_ends.forget_asked(session, person)
    await session.flush()
    return cards


def pause(person: Person, *, now: datetime) -> None:
    """Send nothing but direct replies until the person comes back."""
    person.paused_at = person.paused_at or now


async def resume(session: AsyncSession, person: Person, *, now: datetime) -> bool:
    """Send messages again, first those that were missed meanwhile; whether they had been stopped."""
    if person.paused_at is None:
        return False
    person.paused_at = None
    await session.flush()
    await outbox.send_missed(session, person_id=person.id, now=now)
    return True

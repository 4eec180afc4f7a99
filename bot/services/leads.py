"""Leads: a person's yes to a company, the firm's answer, and what each side is told."""

from datetime import date, datetime

from sqlalchemy import and_, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import adjustments, companies, consents, outbox, people, role_use
from bot.services.lead_cards import update_cards
from bot.services.people import staff_members
from bot.services.working_days import add_working_days
from db.enums import OPEN_LEAD_STATUSES, ConsentPurpose, DeclineReason, LeadStatus, NoticeKind, ReachBy
from db.models import CompanyContact, Consent, Lead, LeadNote, LeadQuestion, Offer, Person


async def find_open_lead(session: AsyncSession, person: Person, company_id: int) -> Lead | None:
    found: Lead | None = await session.scalar(
        select(Lead)
        .options(joinedload(Lead.company), joinedload(Lead.offer))
        .where(Lead.person_id == person.id, Lead.company_id == company_id, Lead.status.in_(OPEN_LEAD_STATUSES))
    )
    return found


async def request_lead(
    session: AsyncSession,
    *,
    person: Person,
    company_id: int,
    offer: Offer | None,
    reach_by: ReachBy,
    username: str | None,
    now: datetime,
    today: date,
) -> Lead:
    """A person's yes: consent for this company, the lead, and a card for each contact, all in one transaction.

    The consent is to the text of this day. When that is worded anew, the lead goes on as it was agreed.

    Without an offer it is a yes to the company itself (at its doors, say). A second yes to the same company gives the
    lead that is already open. `today` is the local day.
    """
    lead = await find_open_lead(session, person, company_id)
    if lead is not None:
        return lead
    companies.require_taking_leads(await companies.company_of(session, company_id))
    consent = await consents.add(session, person, ConsentPurpose.COMPANY, company_id=company_id, now=now)
    lead = Lead(
        person_id=person.id,
        company_id=company_id,
        offer_id=offer.id if offer else None,
        consent_id=consent.id,
        status=LeadStatus.REQUESTED,
        reach_by=reach_by,
        username=username if reach_by is ReachBy.TELEGRAM else None,
        requested_at=now,
        answer_by=add_working_days(today, await adjustments.value_of(session, adjustments.ANSWER_DAYS)),
    )
    session.add(lead)
    await session.flush()
    for contact in await contacts_of(session, company_id):
        await outbox.enqueue(
            session, person_id=contact.person_id, kind=NoticeKind.LEAD_CARD, subject_id=lead.id, now=now
        )
    if not await can_reach(session, company_id):
        for member in await staff_members(session):
            await outbox.enqueue(
                session, person_id=member.id, kind=NoticeKind.LEAD_NO_CONTACT, subject_id=lead.id, now=now
            )
    return lead


async def can_reach(session: AsyncSession, company_id: int) -> bool:
    """Whether the firm has a contact who gets messages now; otherwise staff must see to it that it has."""
    found = await session.scalar(
        select(CompanyContact.id)
        .join(Person, Person.id == CompanyContact.person_id)
        .where(
            CompanyContact.company_id == company_id,
            CompanyContact.rests_since.is_(None),
            Person.unreachable_at.is_(None),
            Person.paused_at.is_(None),
        )
        .limit(1)
    )
    return found is not None


async def contacts_of(session: AsyncSession, company_id: int) -> list[CompanyContact]:
    """Who answers for a firm. Whoever's role rests is among them: they are told that something waits, and of nobody."""
    found = await session.scalars(
        select(CompanyContact).where(CompanyContact.company_id == company_id).order_by(CompanyContact.id)
    )
    return list(found)


async def lead_for_contact(session: AsyncSession, *, lead_id: int, actor: Person) -> tuple[Lead, CompanyContact | None]:
    """The lead, and the contact that `actor` is for its company; None for staff who took the lead over.

    Raises NotAllowed with the same words whether the lead belongs to another firm or does not exist.
    """
    row = (
        await session.execute(
            select(Lead, CompanyContact)
            .options(joinedload(Lead.company))
            .outerjoin(
                CompanyContact,
                and_(
                    CompanyContact.company_id == Lead.company_id,
                    CompanyContact.person_id == actor.id,
                    CompanyContact.rests_since.is_(None),
                ),
            )
            .where(Lead.id == lead_id)
            .with_for_update(of=Lead)
        )
    ).one_or_none()
    if row is None:
        raise NotAllowed("lead-not-yours")
    lead, contact = row
    if contact is not None:
        role_use.mark(contact)
    elif not (actor.is_staff and lead.taken_over_by == actor.id):
        raise await people.why_no_contact(session, actor, "lead-not-yours", company_id=lead.company_id)
    return lead, contact


async def answer_lead(
    session: AsyncSession,
    *,
    lead_id: int,
    actor: Person,
    decision: LeadStatus,
    now: datetime,
    reason: DeclineReason | None = None,
) -> Lead:
    """A firm's answer: `accepted` or `declined`. The candidate and the firm's other contacts are told.

    The same contact giving the same answer again changes nothing. Raises NotAllowed for anybody else, and
    NoLongerPossible when the lead has another answer, was withdrawn or ran out.
    """
    lead, contact = await lead_for_contact(session, lead_id=lead_id, actor=actor)
    answered_by = contact.id if contact else None
    if lead.status is decision and lead.answered_by == answered_by:
        return lead
    if lead.status is not LeadStatus.REQUESTED:
        raise await _why_not(session, lead)
    lead.status = decision
    lead.decline_reason = reason
    lead.answered_at = now
    lead.answered_by = answered_by
    await session.flush()
    await outbox.enqueue(session, person_id=lead.person_id, kind=NoticeKind.LEAD_ANSWERED, subject_id=lead.id, now=now)
    await update_cards(session, lead, occasion=decision.value, but=actor.id, now=now)
    return lead


async def _why_not(session: AsyncSession, lead: Lead) -> NoLongerPossible:
    """Why a tap on this lead's card does nothing any more."""
    answered_by = await session.scalar(select(CompanyContact.first_name).where(CompanyContact.id == lead.answered_by))
    if lead.status is LeadStatus.CLOSED:
        return NoLongerPossible("lead-closed-before")
    if lead.answered_at is not None and answered_by:
        key = "lead-answered-yes-before" if lead.status is not LeadStatus.DECLINED else "lead-answered-no-before"
        return NoLongerPossible(key, contact=answered_by, day=lead.answered_at.date())
    return NoLongerPossible("lead-withdrawn-before" if lead.status is LeadStatus.WITHDRAWN else "lead-expired-before")


async def lead_of_person(session: AsyncSession, *, lead_id: int, person: Person) -> Lead:
    """A person's own lead. Raises NotAllowed for anybody else's."""
    lead = await session.scalar(
        select(Lead)
        .options(joinedload(Lead.company), joinedload(Lead.offer))
        .where(Lead.id == lead_id, Lead.person_id == person.id)
        .with_for_update(of=Lead)
    )
    if lead is None:
        raise NotAllowed("lead-not-yours")
    return lead


async def withdraw_lead(session: AsyncSession, *, lead_id: int, person: Person, now: datetime) -> Lead:
    """Take a yes back: the consent ends, the firm's card is emptied. Repeating changes nothing."""
    lead = await lead_of_person(session, lead_id=lead_id, person=person)
    if lead.status not in OPEN_LEAD_STATUSES:
        return lead
    lead.status = LeadStatus.WITHDRAWN
    lead.closed_at = now
    await end_consent(session, lead, now=now)
    await update_cards(session, lead, occasion="withdrawn", now=now)
    return lead


async def take_consent_back(session: AsyncSession, *, lead_id: int, person: Person, now: datetime) -> Lead:
    """End the consent behind a lead, also when the lead itself is over: the firm sees nothing of the person any more.

    An open lead is withdrawn. Repeating changes nothing. Raises NotAllowed for somebody else's lead.
    """
    lead = await withdraw_lead(session, lead_id=lead_id, person=person, now=now)
    consent = await session.get_one(Consent, lead.consent_id, populate_existing=True)
    others = await session.scalars(select(Lead.id).where(Lead.consent_id == consent.id, Lead.id != lead.id))
    for other_id in list(others):
        # In older data one consent may stand behind two leads to the same company.
        other = await withdraw_lead(session, lead_id=other_id, person=person, now=now)
        await update_cards(session, other, occasion="taken-back", now=now)
    if consent.withdrawn_at is None:
        await end_consent(session, lead, now=now)
        await update_cards(session, lead, occasion="taken-back", now=now)
    return lead


async def end_consent(session: AsyncSession, lead: Lead, *, now: datetime) -> None:
    """The firm may not know about the person any more: what it wrote down goes with the consent."""
    await consents.withdraw(session, lead.consent_id, now=now)
    await session.execute(delete(LeadNote).where(LeadNote.lead_id == lead.id))
    await session.flush()


async def leads_of_person(session: AsyncSession, person: Person) -> list[Lead]:
    """A person's leads, the newest first."""
    found = await session.scalars(
        select(Lead)
        .options(joinedload(Lead.company), joinedload(Lead.offer))
        .where(Lead.person_id == person.id)
        .order_by(Lead.requested_at.desc(), Lead.id.desc())
        .limit(20)
    )
    return list(found)


async def accepted_counts(session: AsyncSession) -> dict[int, int]:
    """How many leads of each offer were accepted: places that are taken."""
    rows = await session.execute(
        select(Lead.offer_id, func.count())
        .where(Lead.status.in_((LeadStatus.ACCEPTED, LeadStatus.CONTACTED, LeadStatus.INTERNSHIP, LeadStatus.HIRED)))
        .group_by(Lead.offer_id)
    )
    return {offer_id: count for offer_id, count in rows if offer_id is not None}


async def waiting_counts(session: AsyncSession) -> dict[int, int]:
    """How many people each offer's firm still has before it: leads that wait, are talked about, or took a place."""
    gone = (LeadStatus.DECLINED, LeadStatus.EXPIRED, LeadStatus.WITHDRAWN, LeadStatus.CLOSED)
    rows = await session.execute(
        select(Lead.offer_id, func.count()).where(Lead.status.not_in(gone)).group_by(Lead.offer_id)
    )
    return {offer_id: count for offer_id, count in rows if offer_id is not None}


async def ask_question(session: AsyncSession, *, lead_id: int, actor: Person, question: str, now: datetime) -> Lead:
    """Relay one question of the firm to the candidate. Raises NoLongerPossible for a second one."""
    lead, contact = await lead_for_contact(session, lead_id=lead_id, actor=actor)
    await check_may_ask(session, lead)
    asked_by = contact.id if contact else None
    session.add(LeadQuestion(lead_id=lead.id, asked_by=asked_by, question=question, asked_at=now))
    await session.flush()
    await outbox.enqueue(session, person_id=lead.person_id, kind=NoticeKind.LEAD_QUESTION, subject_id=lead.id, now=now)
    await update_cards(session, lead, occasion="asked", but=actor.id, now=now)
    return lead


async def check_may_ask(session: AsyncSession, lead: Lead) -> None:
    """Raises NoLongerPossible unless the lead is open and no question was asked yet."""
    if lead.status not in (LeadStatus.REQUESTED, LeadStatus.ACCEPTED):
        raise await _why_not(session, lead)
    asked = await session.get(LeadQuestion, lead.id)
    if asked is None:
        return
    asker = await session.scalar(select(CompanyContact.first_name).where(CompanyContact.id == asked.asked_by))
    if asker is None:
        raise NoLongerPossible("lead-question-asked-before")
    raise NoLongerPossible("lead-question-asked-by", contact=asker, day=asked.asked_at.date())


async def question_for_person(session: AsyncSession, *, lead_id: int, person: Person) -> tuple[Lead, LeadQuestion]:
    """The open question about a person's own lead. Raises NoLongerPossible when it is answered or over."""
    lead = await lead_of_person(session, lead_id=lead_id, person=person)
    question = await session.get(LeadQuestion, lead.id)
    if question is None or question.question is None or lead.status not in OPEN_LEAD_STATUSES:
        raise NoLongerPossible("lead-question-over")
    if question.answered_at is not None:
        raise NoLongerPossible("lead-question-answered-before")
    return lead, question


async def answer_question(session: AsyncSession, *, lead_id: int, person: Person, answer: str, now: datetime) -> Lead:
    """Relay the candidate's answer to every contact of the firm, and to the member of staff who took the lead over."""
    lead, question = await question_for_person(session, lead_id=lead_id, person=person)
    question.answer = answer
    question.answered_at = now
    await session.flush()
    receivers = [contact.person_id for contact in await contacts_of(session, lead.company_id)]
    member = await session.get(Person, lead.taken_over_by or 0)
    if member is not None and member.is_staff and member.id not in receivers:
        receivers.append(member.id)
    for person_id in receivers:
        await outbox.enqueue(
            session, person_id=person_id, kind=NoticeKind.LEAD_QUESTION_ANSWERED, subject_id=lead.id, now=now
        )
    return lead

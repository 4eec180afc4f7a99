"""What must hold in the database whatever was sent: `faults` names everything that does not."""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from benchmarks.fuzz.cast import Cast, roles_held
from benchmarks.fuzz.traces import Gone, Memory, faults_of_once, faults_of_staff, gone_of
from bot.flows import engine
from bot.flows.ambassadors import AMB_PHOTO
from bot.flows.offer import OWN_PHOTO
from bot.handlers import broadcast_writing
from bot.handlers.questionnaire import question_screen  # noqa: F401 - the questionnaires are read from this end
from bot.services import conversations, outbox, room
from db.base import Base
from db.enums import OPEN_LEAD_STATUSES, CloseReason, ConsentPurpose, LeadStatus
from db.models import (
    Consent,
    ContactInvite,
    Conversation,
    Lead,
    OutboxMessage,
    PartnerInvite,
    Place,
    Registration,
    Route,
    StaffInvite,
    Stop,
)
from db.sealing import WrongKey, sealed_columns

#: Conversations that are no questionnaires.
_NO_QUESTIONS = {broadcast_writing.FLOW, OWN_PHOTO, AMB_PHOTO.name}
#: A message that is due for longer than this and neither sent nor dropped is lost.
LOST_AFTER = timedelta(hours=1)
#: While the clock stands still, a message that is due and was never tried is waiting for nothing.
UNTRIED_AFTER = timedelta(seconds=1)


async def faults(session: AsyncSession, cast: Cast, memory: Memory, *, now: datetime, today: date) -> list[str]:
    """Everything that is wrong, in words; empty when all is well. Reads only."""
    found: list[str] = []
    await memory.note(session)
    gone = await gone_of(session, cast, memory)
    for each in (
        _orphans(session),
        _unreadable(session, gone),
        _conversations(session, today),
        _leads(session),
        _rooms(session),
        _letters(session, now),
        _roles(session, cast),
        faults_of_once(session),
        faults_of_staff(session, memory),
    ):
        found.extend([fault async for fault in each])
    return found


async def _orphans(session: AsyncSession) -> AsyncIterator[str]:
    """Rows that point to nothing."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            target = aliased(key.column.table)
            there = target.c[key.column.name]
            lost = select(func.count()).select_from(table.outerjoin(target, key.parent == there))
            count = await session.scalar(lost.where(key.parent.is_not(None), there.is_(None)))
            if count:
                yield f"{count} of {table.name}.{key.parent.name} point to nothing"


async def _unreadable(session: AsyncSession, gone: Gone) -> AsyncIterator[str]:
    """Sealed columns that no key opens, rows whose words and lists no version of ours wrote, and traces of the gone."""
    for table, column in sealed_columns():
        try:
            (await session.execute(select(column))).all()
        except (WrongKey, ValueError) as error:
            yield f"{table.name}.{column.name} cannot be opened: {error!r}"
    for mapper in Base.registry.mappers:
        try:
            rows = (await session.execute(select(*mapper.local_table.columns))).all()
        except (LookupError, ValueError) as error:
            yield f"{mapper.class_.__name__} cannot be read: {error!r}"
        else:
            if trace := gone.found_in(rows):
                yield f"somebody who is gone is still in {mapper.class_.__name__}.{trace}"


async def _conversations(session: AsyncSession, today: date) -> AsyncIterator[str]:
    open_ones = select(Conversation.person_id).where(Conversation.is_open).group_by(Conversation.person_id)
    for person_id in await session.scalars(open_ones.having(func.count() > 1)):
        yield f"person {person_id} has several open conversations"
    for conversation in await session.scalars(select(Conversation)):
        if conversation.flow in _NO_QUESTIONS:
            continue
        try:
            flow, state = conversations.flow_of(conversation), conversations.state_of(conversation)
            for question in flow.applying(state.answers, today):
                question.options(state.answers)
            engine.current(flow, state, today)
        except Exception as error:
            yield f"answers of {conversation.flow} are not readable: {error!r}"


async def _leads(session: AsyncSession) -> AsyncIterator[str]:
    rows = await session.execute(select(Lead, Consent).outerjoin(Consent, Consent.id == Lead.consent_id))
    for lead, consent in rows:
        for wrong in _wrong_with(lead, consent):
            yield f"lead {lead.id} ({lead.status.value}): {wrong}"


def _wrong_with(lead: Lead, consent: Consent | None) -> list[str]:
    if consent is None:
        return ["has no consent"]
    is_open = lead.status in OPEN_LEAD_STATUSES
    is_over = lead.status in (LeadStatus.WITHDRAWN, LeadStatus.EXPIRED)
    rules = {
        "the consent is another person's": consent.person_id != lead.person_id,
        "the consent is for something else": consent.purpose is not ConsentPurpose.COMPANY,
        "the consent is for another firm": consent.company_id != lead.company_id,
        "is open without consent": is_open and consent.withdrawn_at is not None,
        "was withdrawn with consent": lead.status is LeadStatus.WITHDRAWN and consent.withdrawn_at is None,
        "is over since no time": is_over and lead.closed_at is None,
        "was answered at no time": lead.status in (LeadStatus.ACCEPTED, LeadStatus.DECLINED) and not lead.answered_at,
        "waits and was answered": lead.status is LeadStatus.REQUESTED and lead.answered_at is not None,
        "a reason without a no": lead.decline_reason is not None and lead.answered_at is None,
        "closed by staff at no time": isinstance(lead.close_reason, CloseReason) and lead.closed_at is None,
    }
    return [words for words, holds in rules.items() if holds]


async def _rooms(session: AsyncSession) -> AsyncIterator[str]:
    stops = list(await session.scalars(select(Stop).where(Stop.capacity.is_not(None))))
    taken = await room.taken_at(session, stops)
    capacity = {stop.id: stop.capacity or 0 for stop in stops}
    for (stop_id, slot_at), people in taken.items():
        if people > capacity[stop_id]:
            yield f"stop {stop_id} at {slot_at}: {people} people, room for {capacity[stop_id]}"
    routes = list(await session.scalars(select(Route)))
    for route_id, left in (await room.seats_left(session, routes)).items():
        if left < 0:
            yield f"route {route_id}: {-left} seats too many"
    for registration in await session.scalars(select(Registration)):
        if not 1 <= registration.party <= 4:
            yield f"registration {registration.id}: a party of {registration.party}"
    odd = select(func.count()).select_from(Place).where(Place.status == "offered", Place.offer_until.is_(None))
    if count := await session.scalar(odd):
        yield f"{count} places are offered without end"


async def _letters(session: AsyncSession, now: datetime) -> AsyncIterator[str]:
    late = (
        OutboxMessage.sent_at.is_(None),
        OutboxMessage.dropped_at.is_(None),
        OutboxMessage.due_at < now - LOST_AFTER,
    )
    rules: dict[str, tuple[ColumnElement[bool], ...]] = {
        "sent and dropped": (OutboxMessage.sent_at.is_not(None), OutboxMessage.dropped_at.is_not(None)),
        "dropped without a reason": (OutboxMessage.dropped_at.is_not(None), OutboxMessage.drop_reason.is_(None)),
        "tried too often": (OutboxMessage.attempts > outbox.MAX_ATTEMPTS,),
        "due and forgotten": late,
        "due and never tried": untried(now),
    }
    for words, conditions in rules.items():
        kinds = (await session.scalars(select(OutboxMessage.kind).where(*conditions).distinct())).all()
        if kinds:
            yield f"messages {words}: {', '.join(sorted(kind.value for kind in kinds))}"


def untried(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Of messages: due, and nobody has taken them to send."""
    return (
        OutboxMessage.sent_at.is_(None),
        OutboxMessage.dropped_at.is_(None),
        OutboxMessage.attempts == 0,
        OutboxMessage.due_at < now - UNTRIED_AFTER,
    )


async def _roles(session: AsyncSession, cast: Cast) -> AsyncIterator[str]:
    """Roles that nobody invited to."""
    invited = {("staff", used_by, "") for used_by in await session.scalars(select(StaffInvite.used_by))}
    firms = await session.execute(select(ContactInvite.used_by, ContactInvite.company_id))
    invited |= {("contact", used_by, str(company_id)) for used_by, company_id in firms}
    links = list(await session.scalars(select(PartnerInvite)))
    invited |= {("partner", link.used_by, link.role.value) for link in links}
    # A school's link works for several; who used it is not kept.
    shared = {link.role.value for link in links if link.is_shared}
    for kind, person_id, place in await roles_held(session) - cast.given:
        if (kind, person_id, place) not in invited and not (kind == "partner" and place in shared):
            yield f"person {person_id} has the role {kind} {place} that nobody gave"

"""What is kept for how long (mission, rules): a daily job empties and erases it, and staff read what it did.

Admins can shorten the periods, never lengthen them: what people were told stays true.
"""

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, delete, func, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows import skill_changes
from bot.flows.profile import PROFILE
from bot.services import (
    adjustments,
    aftercare,
    audit,
    class_visit_doors,
    conversations,
    dialogue_ends,
    erased,
    help_desk,
    lead_cards,
    old_words,
    outbox,
    privacy,
)
from bot.services.client_messages import Gone
from bot.services.people import works_here
from db.counting import rows_touched
from db.enums import NoticeKind
from db.models import (
    AuditEntry,
    Conversation,
    DailyRun,
    DoorAttempt,
    Lead,
    LeadNote,
    LeadQuestion,
    OutboxMessage,
    Person,
    ProcessedUpdate,
    Profile,
    Ranking,
    Skill,
)

#: The deed in staff's log, with the numbers of `Removed`.
DEED = "retention-removed"
#: Technical records: messages that were given up, updates that were carried out, work of a day that was begun. What
#: was sent is remembered as long as its receiver: it may have to be changed or emptied on their phone.
RECORD_DAYS = 14
#: Staff's log of acts.
LOG_DAYS = 730
#: What a firm or a teacher left half written, and a dialogue in which nobody writes.
UNFINISHED_DAYS = 30
#: Days before their answers are erased on which people are told.
WARNED_DAYS = 14
_MONTHS_A_YEAR = 12
_DAYS_A_YEAR = 365


@dataclass(frozen=True, slots=True)
class Periods:
    """How long is kept what people wrote in their own words, and everything of somebody who does not come back."""

    words_days: int
    silent_months: int

    @property
    def words(self) -> timedelta:
        return timedelta(days=self.words_days)

    @property
    def silent(self) -> timedelta:
        """A year is 365 days, a month its twelfth part."""
        return timedelta(days=self.silent_months * _DAYS_A_YEAR // _MONTHS_A_YEAR)

    @property
    def warned(self) -> timedelta:
        """After so long a silence people are told what will happen."""
        return self.silent - timedelta(days=WARNED_DAYS)

    def erased_on(self, person: Person, *, told_at: datetime, zone: ZoneInfo) -> date:
        """The local day on which somebody who stays away is erased: two weeks after they are told, at the soonest."""
        at = max(person.last_seen_at + self.silent, told_at + timedelta(days=WARNED_DAYS))
        return at.astimezone(zone).date()


@dataclass(slots=True)
class Removed:
    """What one run removed, in numbers."""

    #: People who did not come back.
    people: int = 0
    #: Guests of an evening, two days after it.
    guests: int = 0
    #: Answers, questions, notes whose own words were emptied.
    words: int = 0
    #: Records of rankings that were older than any profile may be.
    rankings: int = 0

    @property
    def is_nothing(self) -> bool:
        return not any(asdict(self).values())


async def periods(session: AsyncSession) -> Periods:
    """The periods as they are set now."""
    return Periods(
        words_days=await adjustments.value_of(session, adjustments.WORDS_DAYS),
        silent_months=await adjustments.value_of(session, adjustments.PROFILE_MONTHS),
    )


def is_due(person: Person, kept: Periods, *, now: datetime) -> bool:
    """Whether it is time to tell somebody; no more once they have been here again."""
    return person.last_seen_at < now - kept.warned


async def warn(session: AsyncSession, *, now: datetime) -> None:
    """Write to whoever told something about themselves and has not been here for so long; once each time."""
    kept = await periods(session)
    silent = await session.scalars(
        select(Person).where(
            Person.last_seen_at < now - kept.warned,
            Person.unreachable_at.is_(None),
            not_(works_here()),
            _has_told(),
        )
    )
    for person in list(silent):
        await outbox.enqueue(
            session,
            person_id=person.id,
            kind=NoticeKind.RETENTION_SOON,
            subject_id=0,
            occasion=person.last_seen_at.date().isoformat(),
            now=now,
        )


def _has_told() -> ColumnElement[bool]:
    """Of a person in a query: they told something about themselves, so that there is something to lose."""
    return or_(*(Person.id.in_(select(table.person_id)) for table in (Profile, Conversation)))


def _may_go(now: datetime) -> ColumnElement[bool]:
    """Of a person in a query: they were told two weeks ago, or have nothing to lose, or cannot be told.

    When admins shorten the period, people are told first as well. What waits in the outbox because Telegram is away
    has told nobody yet; what was given up tells nobody (they have stopped messages, say).
    """
    told = select(OutboxMessage.person_id).where(
        OutboxMessage.kind == NoticeKind.RETENTION_SOON,
        func.coalesce(OutboxMessage.sent_at, OutboxMessage.dropped_at) <= now - timedelta(days=WARNED_DAYS),
        OutboxMessage.created_at >= Person.last_seen_at,
        OutboxMessage.person_id == Person.id,
    )
    return or_(not_(_has_told()), Person.unreachable_at.is_not(None), told.exists())


async def empty_words(session: AsyncSession, *, now: datetime) -> list[Gone]:
    """Empty what people wrote in their own words, when its time is over.

    Like the two pieces after it: what was removed stands in staff's log, in numbers, and what must go from other
    people's phones with it is returned. Each is done for itself, so that one can fail alone.
    """
    kept = await periods(session)
    gone = await old_words.on_phones(session, before=now - kept.words, days=kept.words_days)
    _note(session, Removed(words=await _empty_words(session, before=now - kept.words, now=now)), now=now)
    await session.flush()
    return gone


async def erase_silent(session: AsyncSession, *, now: datetime) -> list[Gone]:
    """Erase people who do not come back, and guests of an evening that is over."""
    kept = await periods(session)
    removed = Removed()
    gone = await _erase_silent(session, before=now - kept.silent, now=now, removed=removed)
    removed.guests = await aftercare.erase_guests(session, now=now, gone=gone)
    _note(session, removed, now=now)
    await session.flush()
    return gone


async def drop_records(session: AsyncSession, *, now: datetime) -> None:
    """Drop records that are older than they may be."""
    kept = await periods(session)
    old = delete(Ranking).where(Ranking.ranked_at < now - kept.silent)
    _note(session, Removed(rankings=await rows_touched(session, old)), now=now)
    await _drop_records(session, now=now)


def _note(session: AsyncSession, removed: Removed, *, now: datetime) -> None:
    if not removed.is_nothing:
        audit.record_of_program(session, DEED, now=now, **asdict(removed))


async def removed_since(session: AsyncSession, since: datetime) -> Removed:
    """What all runs since then removed, from staff's log."""
    runs = await session.scalars(
        select(AuditEntry.facts).where(AuditEntry.deed == DEED, AuditEntry.happened_at > since)
    )
    total = Counter[str]()
    for facts in runs:
        total.update(facts)
    return Removed(**total)


async def _erase_silent(session: AsyncSession, *, before: datetime, now: datetime, removed: Removed) -> list[Gone]:
    """Erase whoever was not here since; those who work here stay."""
    gone: list[Gone] = []
    found = await session.scalars(
        select(Person)
        .where(Person.last_seen_at < before, not_(works_here()), _may_go(now))
        .order_by(Person.id)
        # Who comes back at this moment either is seen here, or waits and begins anew: nobody is erased in mid-answer.
        .with_for_update(of=Person)
    )
    silent = list(found)
    for person in silent:
        cards = await privacy.erase_person(session, person, now=now, gone=gone)
        gone.extend(Gone(telegram_id, language, (), (message_id,)) for telegram_id, message_id, language in cards)
    removed.people = len(silent)
    return gone


async def _empty_words(session: AsyncSession, *, before: datetime, now: datetime) -> int:
    """Empty what was written in own words before then; how many texts."""
    emptied = await _empty_answers(session, before=before)
    old_profiles = select(Profile.person_id).where(Profile.updated_at < before)
    said = update(Skill).where(Skill.person_id.in_(old_profiles), Skill.said.is_not(None)).values(said=None)
    await session.execute(said)
    emptied += await _empty_of_leads(session, before=before, now=now)
    emptied += await help_desk.empty_old(session, before=before)
    emptied += await dialogue_ends.empty_old(session, before=before)
    unfinished = now - timedelta(days=UNFINISHED_DAYS)
    await dialogue_ends.end_quiet(session, before=unfinished, now=now)
    await conversations.forget_unfinished(session, before=unfinished)
    return emptied + await class_visit_doors.empty_old(session, before=before)


async def _empty_of_leads(session: AsyncSession, *, before: datetime, now: datetime) -> int:
    """Empty questions and answers about leads, and drop notes; the cards on phones of firms follow."""
    asked = and_(LeadQuestion.asked_at < before, LeadQuestion.question.is_not(None))
    old = (select(LeadQuestion.lead_id).where(asked), select(LeadNote.lead_id).where(LeadNote.written_at < before))
    changed = list(await session.scalars(select(Lead).where(or_(*(Lead.id.in_(ids) for ids in old))).order_by(Lead.id)))
    emptied = await rows_touched(session, update(LeadQuestion).where(asked).values(question=None, answer=None))
    emptied += await rows_touched(session, delete(LeadNote).where(LeadNote.written_at < before))
    for lead in changed:
        await lead_cards.update_cards(session, lead, occasion=f"emptied-{now:%Y%m%d}", now=now)
    return emptied


async def _empty_answers(session: AsyncSession, *, before: datetime) -> int:
    """Own words count from the day they were written, also when somebody goes on changing other answers."""
    emptied = set()
    perhaps_old = or_(Conversation.updated_at < before, Conversation.flow == PROFILE.name)
    for conversation in await session.scalars(select(Conversation).where(perhaps_old)):
        answers = conversation.answers
        if conversations.own_words(answers) and conversations.words_at(conversation) < before:
            without = skill_changes.without_words(answers["skills_text"])
            conversation.answers = answers | {"skills_text": without}
            emptied.add(conversation.person_id)
    said = update(Skill).where(Skill.person_id.in_(emptied), Skill.said.is_not(None)).values(said=None)
    await session.execute(said)
    return len(emptied)


async def _drop_records(session: AsyncSession, *, now: datetime) -> None:
    before = now - timedelta(days=RECORD_DAYS)
    await aftercare.drop_old_proposals(session, now=now)
    await session.execute(delete(DoorAttempt).where(DoorAttempt.attempted_at < now - timedelta(days=1)))
    await erased.drop_old(session, now=now)
    await old_words.drop_typed(session, now=now)
    await session.execute(delete(ProcessedUpdate).where(ProcessedUpdate.processed_at < before))
    await session.execute(delete(OutboxMessage).where(OutboxMessage.dropped_at < before))
    await session.execute(delete(AuditEntry).where(AuditEntry.happened_at < now - timedelta(days=LOG_DAYS)))
    await session.execute(delete(DailyRun).where(DailyRun.ran_at < before))

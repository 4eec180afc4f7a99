"""The help desk: a person asks, one member of staff takes the question and answers; the person can take it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.errors import NoLongerPossible
from bot.flows.help import HELP, HELP_REPLY
from bot.services import audit, help_cards, outbox, people
from bot.services.staff import require_staff
from bot.services.working_days import add_working_days, is_working_day
from db.counting import rows_touched
from db.enums import NoticeKind
from db.models import CompanyContact, Conversation, DailyRun, HelpQuestion, Lead, OutboxMessage, Person
from db.upsert import insert_unless_present

PAGE = 8
#: Answered questions that are older are history.
RECENTLY = timedelta(days=30)
#: A question that waits for so many working days is told of again, each working morning.
PATIENCE_DAYS, REMIND_AT = 2, time(8)
#: So many questions of a person wait side by side; what they write besides is added to the newest of them.
MOST_OPEN = 3
#: A question that staff left unanswered for so long takes no room: the silence is theirs.
TAKES_ROOM = timedelta(days=7)
#: What is added to a question ends here, so that it fits into one message together with its answer.
MAX_TOGETHER = 2000
NOTICES = (NoticeKind.HELP_ASKED, NoticeKind.HELP_ANSWERED, NoticeKind.HELP_CORRECTED)


class View(StrEnum):
    """Which questions staff look at."""

    OPEN = "open"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with who asked it, and the member of staff who took it, if any."""

    question: HelpQuestion
    person: Person
    taker: Person | None

    @property
    def is_open(self) -> bool:
        return is_open(self.question)


def is_open(question: HelpQuestion) -> bool:
    """Whether it still waits for an answer."""
    return question.answered_at is None and question.withdrawn_at is None and question.question is not None


def is_waiting() -> ColumnElement[bool]:
    """Of a question in a query: it still waits for an answer."""
    return and_(
        HelpQuestion.answered_at.is_(None), HelpQuestion.withdrawn_at.is_(None), HelpQuestion.question.is_not(None)
    )


async def ask(
    session: AsyncSession, *, person: Person, text: str, may_see_profile: bool, now: datetime
) -> HelpQuestion | None:
    """Send a question to staff. With several waiting it is added to the newest; None when that one is full."""
    waiting = [one for one in await own(session, person) if is_open(one) and one.asked_at > now - TAKES_ROOM]
    if len(waiting) >= MOST_OPEN:
        return await _add(session, waiting[0], text, may_see_profile=may_see_profile, now=now)
    question = HelpQuestion(person_id=person.id, question=text, may_see_profile=may_see_profile, asked_at=now)
    session.add(question)
    await session.flush()
    for member in await people.staff_members(session):
        if member.id != person.id:
            await outbox.enqueue(
                session, person_id=member.id, kind=NoticeKind.HELP_ASKED, subject_id=question.id, now=now
            )
    return question


async def _add(
    session: AsyncSession, question: HelpQuestion, text: str, *, may_see_profile: bool, now: datetime
) -> HelpQuestion | None:
    together = f"{question.question}\n\n{text}"
    if len(together) > MAX_TOGETHER:
        return None
    question.question, question.may_see_profile = together, may_see_profile
    if question.taken_by is not None:
        await outbox.enqueue(
            session,
            person_id=question.taken_by,
            kind=NoticeKind.HELP_ASKED,
            subject_id=question.id,
            occasion=f"more-{now.timestamp():.0f}",
            now=now,
            is_more=True,
        )
    await session.flush()
    return question


async def own(session: AsyncSession, person: Person) -> list[HelpQuestion]:
    """A person's own questions, the newest first."""
    found = await session.scalars(
        select(HelpQuestion)
        .where(HelpQuestion.person_id == person.id)
        .order_by(HelpQuestion.asked_at.desc(), HelpQuestion.id.desc())
        .limit(20)
    )
    return list(found)


async def take_back(session: AsyncSession, *, question_id: int, person: Person, now: datetime) -> None:
    """The person takes an own open question back: its text goes at once, here and on the phones of staff."""
    question = await _locked(session, question_id)
    if question.person_id != person.id:
        raise NoLongerPossible("help-gone")
    if question.withdrawn_at is not None:
        return
    if not is_open(question):
        raise NoLongerPossible("help-over")
    question.withdrawn_at, question.question = now, None
    await session.flush()
    await help_cards.change_all(session, question, occasion="withdrawn", now=now)


async def counts(session: AsyncSession, *, actor: Person, now: datetime) -> dict[View, int]:
    """How many questions wait, and how many were answered in the last 30 days."""
    require_staff(actor)
    found = {}
    for view in View:
        statement = select(func.count()).select_from(HelpQuestion).where(_condition(view, now))
        found[view] = await session.scalar(statement) or 0
    return found


async def page_of(
    session: AsyncSession, view: View, *, actor: Person, page: int, now: datetime
) -> tuple[Sequence[Asked], int]:
    """One page of questions and how many there are: open ones the oldest first, answered ones the newest first."""
    require_staff(actor)
    condition = _condition(view, now)
    total = await session.scalar(select(func.count()).select_from(HelpQuestion).where(condition))
    order = HelpQuestion.asked_at if view is View.OPEN else HelpQuestion.answered_at.desc()
    taker = aliased(Person)
    rows = await session.execute(
        select(HelpQuestion, Person, taker)
        .join(Person, Person.id == HelpQuestion.person_id)
        .outerjoin(taker, taker.id == HelpQuestion.taken_by)
        .where(condition)
        .order_by(order, HelpQuestion.id)
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return [Asked(question, person, member) for question, person, member in rows], total or 0


def _condition(view: View, now: datetime) -> ColumnElement[bool]:
    return is_waiting() if view is View.OPEN else HelpQuestion.answered_at > now - RECENTLY


async def open_question(session: AsyncSession, *, question_id: int, actor: Person, now: datetime) -> Asked:
    """Look at a question, which is logged. Who opens one that nobody has takes it, and the others see that.

    Raises NoLongerPossible when it is gone or was taken back.
    """
    require_staff(actor)
    question = await _locked(session, question_id)
    if question.withdrawn_at is not None:
        raise NoLongerPossible("help-withdrawn")
    if is_open(question) and question.taken_by is None:
        question.taken_by = actor.id
        await session.flush()
        await help_cards.change_all(session, question, occasion=f"taken-{now.timestamp():.0f}", now=now, but=actor.id)
    if question.taken_by == actor.id or not is_open(question):
        # Of a colleague's question only the number is shown: that is no look.
        audit.record(session, actor, "help-seen", now=now, question=question.id)
    return await _asked(session, question)


async def take_over(session: AsyncSession, *, question_id: int, actor: Person, now: datetime) -> Asked:
    """Take a question from a colleague who does not get to it."""
    question = await _open_one(session, question_id, actor)
    if question.taken_by != actor.id:
        question.taken_by = actor.id
        audit.record(session, actor, "help-taken-over", now=now, question=question.id)
        await session.flush()
        await help_cards.change_all(session, question, occasion=f"taken-{now.timestamp():.0f}", now=now, but=actor.id)
    return await open_question(session, question_id=question_id, actor=actor, now=now)


async def leave(session: AsyncSession, *, question_id: int, actor: Person, now: datetime) -> None:
    """Give a question back, so that a colleague takes it."""
    question = await _open_one(session, question_id, actor)
    if question.taken_by != actor.id:
        return
    question.taken_by = None
    audit.record(session, actor, "help-left", now=now, question=question.id)
    await session.flush()
    await help_cards.change_all(session, question, occasion=f"left-{now.timestamp():.0f}", now=now, but=actor.id)


async def leave_all(session: AsyncSession, *, person_id: int, now: datetime) -> list[tuple[int, int, str]]:
    """Give back what somebody who is no member of staff any more had taken, so that a colleague takes it.

    Returns the cards about people on their phone to empty: (Telegram id, message id, language).
    """
    person = await session.get(Person, person_id)
    if person is None or person.is_staff:
        return []
    own_firms = select(CompanyContact.company_id).where(CompanyContact.person_id == person_id)
    of_others = select(Lead.id).where(Lead.company_id.not_in(own_firms))
    about_people = (NoticeKind.LEAD_CARD, NoticeKind.LEAD_QUESTION_ANSWERED)
    of_lead = and_(OutboxMessage.kind.in_(about_people), OutboxMessage.subject_id.in_(of_others))
    theirs = (OutboxMessage.person_id == person_id, or_(OutboxMessage.kind == NoticeKind.HELP_ASKED, of_lead))
    on_phone = await session.scalars(
        select(OutboxMessage.message_id).where(*theirs, OutboxMessage.message_id.is_not(None)).distinct()
    )
    cards = [(person.telegram_id, message_id, person.language) for message_id in on_phone if message_id is not None]
    await session.execute(delete(OutboxMessage).where(*theirs))
    for question in list(
        await session.scalars(select(HelpQuestion).where(is_waiting(), HelpQuestion.taken_by == person_id))
    ):
        question.taken_by = None
        await session.flush()
        await help_cards.change_all(session, question, occasion=f"left-{now.timestamp():.0f}", now=now)
    return cards


async def taken_question(session: AsyncSession, *, question_id: int, actor: Person) -> Asked:
    """An open question that `actor` has taken. Raises NoLongerPossible for any other."""
    question = await _open_one(session, question_id, actor)
    if question.taken_by != actor.id:
        raise NoLongerPossible("help-not-yours")
    return await _asked(session, question)


async def answer(session: AsyncSession, *, question_id: int, text: str, actor: Person, now: datetime) -> Asked:
    """Answer a question, once; the person gets the answer in the chat."""
    asked = await taken_question(session, question_id=question_id, actor=actor)
    question = asked.question
    question.answer, question.answered_at, question.answered_by = text, now, actor.id
    audit.record(session, actor, "help-answered", now=now, question=question.id)
    await session.flush()
    await outbox.enqueue(
        session, person_id=question.person_id, kind=NoticeKind.HELP_ANSWERED, subject_id=question.id, now=now
    )
    await help_cards.change_all(session, question, occasion="answered", now=now)
    return asked


async def remind_staff(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """On the morning of a working day, tell all staff once of the questions that wait too long."""
    local = now.astimezone(zone)
    if local.time() < REMIND_AT or not is_working_day(local.date()):
        return
    today = local.date().isoformat()
    if not await insert_unless_present(session, DailyRun, key=f"help:{today}", ran_at=now):
        return
    waiting = await session.scalars(select(HelpQuestion).where(is_waiting()).order_by(HelpQuestion.asked_at))
    late = [
        one for one in waiting if add_working_days(one.asked_at.astimezone(zone).date(), PATIENCE_DAYS) < local.date()
    ]
    members = await people.staff_members(session) if late else []
    for member in members:
        await outbox.enqueue(
            session,
            person_id=member.id,
            kind=NoticeKind.HELP_ASKED,
            subject_id=late[0].id,
            occasion=f"late-{today}",
            now=now,
            late=len(late),
        )


async def load(session: AsyncSession, question_id: int) -> Asked | None:
    """A question for a notice about it."""
    question = await session.get(HelpQuestion, question_id)
    return await _asked(session, question) if question is not None else None


async def forget(session: AsyncSession, person: Person) -> list[tuple[int, int, str]]:
    """Erase a person's questions and the notices about them.

    Returns the cards on phones of staff to empty: (Telegram id, message id, language).
    """
    cards: list[tuple[int, int, str]] = []
    for question in list(await session.scalars(select(HelpQuestion).where(HelpQuestion.person_id == person.id))):
        sent = await outbox.sent_message_ids(session, kind=NoticeKind.HELP_ASKED, subject_id=question.id)
        cards.extend((member.telegram_id, message_id, member.language) for member, message_id in sent)
        await session.execute(
            delete(OutboxMessage).where(OutboxMessage.subject_id == question.id, OutboxMessage.kind.in_(NOTICES))
        )
        await session.delete(question)
    await session.flush()
    return list(dict.fromkeys(cards))


async def hide_answers(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """The person's answers are gone: what shows them on phones of staff becomes the card of the question."""
    for question in await own(session, person):
        if question.may_see_profile:
            await help_cards.change_all(session, question, occasion=f"hidden-{now.timestamp():.0f}", now=now)


async def empty_old(session: AsyncSession, *, before: datetime) -> int:
    """Retention: questions and answers are raw chat text, as is a question that was never sent off. How many."""
    old = update(HelpQuestion).where(HelpQuestion.asked_at < before, HelpQuestion.question.is_not(None))
    emptied = await rows_touched(session, old.values(question=None, answer=None))
    await session.execute(
        delete(Conversation).where(
            Conversation.flow.in_((HELP.name, HELP_REPLY.name)), Conversation.updated_at < before
        )
    )
    return emptied


async def _open_one(session: AsyncSession, question_id: int, actor: Person) -> HelpQuestion:
    """An open question for staff. Raises NoLongerPossible for one that is over."""
    require_staff(actor)
    question = await _locked(session, question_id)
    if question.withdrawn_at is not None:
        raise NoLongerPossible("help-withdrawn")
    if not is_open(question):
        raise NoLongerPossible("help-over")
    return question


async def _locked(session: AsyncSession, question_id: int) -> HelpQuestion:
    question: HelpQuestion | None = await session.scalar(
        select(HelpQuestion).where(HelpQuestion.id == question_id).with_for_update()
    )
    if question is None:
        raise NoLongerPossible("help-gone")
    return question


async def _asked(session: AsyncSession, question: HelpQuestion) -> Asked:
    person = await session.get_one(Person, question.person_id)
    taker = await session.get(Person, question.taken_by) if question.taken_by else None
    return Asked(question, person, taker)

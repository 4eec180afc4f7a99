"""The exit poll: offered once, voluntary, and kept so that nothing leads from an answer to a person.

An answer has no id of a person, no event and no instant; only its half-year. Nor may its place among the rows tell,
nor what the database itself notes about them (PostgreSQL marks each row with its transaction, and the person's row is
written in the same one). So each new answer is put in by writing all of that half-year anew, shuffled.
"""

import secrets
from collections import Counter
from datetime import datetime, timedelta
from random import SystemRandom

from sqlalchemy import ColumnElement, delete, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.reports.periods import half_of
from bot.services import consents, outbox, reminders
from db.enums import ConsentPurpose, EventState, NoticeKind, PollState
from db.models import Event, ExitPoll, Person, Profile, Registration, Stop, Visit

SEXES = ("woman", "man", "other")
AGES = ("13-17", "18-24", "25-34", "35-49", "50-")
BIRTHS = ("yes", "no")
#: A question that was skipped.
SKIPPED = "-"
_LARGEST_ID = 2**31 - 1
_LATEST = timedelta(days=2)


def offer(person: Person) -> bool:
    """Whether the person may be asked now: nobody is asked twice, and staff never."""
    if person.exit_poll is not None or person.is_staff:
        return False
    person.exit_poll = PollState.OFFERED
    return True


async def offer_after_evenings(session: AsyncSession, *, now: datetime) -> int:
    """Offer the poll, with the thanks of the day after, to those who visited a firm; returns how many.

    Who wants no messages about the evening, or none at all, is not asked; nor is a guest who did not tell their age.
    """
    asked = 0
    ended = await session.scalars(
        select(Event).where(
            Event.state == EventState.PUBLISHED, Event.ends_at <= now, Event.ends_at > now - 2 * _LATEST
        )
    )
    for event in list(ended):
        due = next(due.at for due in reminders.due_of(event) if due.kind is NoticeKind.AFTER_1_DAY)
        if due <= now < due + _LATEST:
            asked += await _offer_after(session, event, now)
    return asked


async def _offer_after(session: AsyncSession, event: Event, now: datetime) -> int:
    people = await session.scalars(
        select(Person)
        .join(Registration, Registration.person_id == Person.id)
        .where(
            Registration.event_id == event.id,
            Registration.reminders.is_not(False),
            Registration.person_id.not_in(consents.waiting(session, ConsentPurpose.REMINDERS)),
            _was_at(event),
            or_(Registration.turned_13.is_(True), exists().where(Profile.person_id == Person.id)),
            Person.exit_poll.is_(None),
            Person.is_staff.is_(False),
            Person.paused_at.is_(None),
            Person.unreachable_at.is_(None),
        )
        .order_by(Person.id)
    )
    found = list(people)
    for person in found:
        person.exit_poll = PollState.OFFERED
        await outbox.enqueue(session, person_id=person.id, kind=NoticeKind.EXIT_POLL, subject_id=0, now=now)
    await session.flush()
    return len(found)


def _was_at(event: Event) -> ColumnElement[bool]:
    return exists().where(Visit.person_id == Person.id, Visit.stop_id == Stop.id, Stop.event_id == event.id)


def decline(person: Person) -> None:
    """No, thank you: never asked again. Who has answered already hears the same and changes nothing."""
    person.exit_poll = PollState.CLOSED


def check_open(person: Person) -> None:
    """Raises NoLongerPossible for who was never asked, has answered, or said no."""
    if person.exit_poll is not PollState.OFFERED:
        raise NoLongerPossible("poll-over")


async def answer(
    session: AsyncSession, *, person: Person, sex: str, age_group: str, born_abroad: str, now: datetime
) -> None:
    """Keep the three answers apart from the person, for whom only "closed" is noted. Each may be SKIPPED.

    Raises NoLongerPossible for a second time, and for answers that no button of ours gives.
    """
    check_open(person)
    if sex not in (*SEXES, SKIPPED) or age_group not in (*AGES, SKIPPED) or born_abroad not in (*BIRTHS, SKIPPED):
        raise NoLongerPossible("button-unknown")
    person.exit_poll = PollState.CLOSED
    if (sex, age_group, born_abroad) == (SKIPPED,) * 3:
        return
    period = half_of(now).key
    gone = await session.execute(
        delete(ExitPoll)
        .where(ExitPoll.period == period)
        .returning(ExitPoll.sex, ExitPoll.age_group, ExitPoll.born_abroad)
    )
    kept: list[tuple[str | None, str | None, bool | None]] = [(row[0], row[1], row[2]) for row in gone]
    kept.append((_said(sex), _said(age_group), None if born_abroad == SKIPPED else born_abroad == "yes"))
    SystemRandom().shuffle(kept)
    ids = await _fresh_ids(session, len(kept))
    session.add_all(
        ExitPoll(id=number, period=period, sex=sex, age_group=age, born_abroad=born)
        for number, (sex, age, born) in zip(ids, kept, strict=True)
    )
    await session.flush()


def _said(value: str) -> str | None:
    return None if value == SKIPPED else value


async def _fresh_ids(session: AsyncSession, count: int) -> list[int]:
    """Ids by chance: a counter would tell in which order people answered."""
    taken = set(await session.scalars(select(ExitPoll.id)))
    found: set[int] = set()
    while len(found) < count:
        found |= {1 + secrets.randbelow(_LARGEST_ID)} - taken
    return sorted(found)


async def answers(session: AsyncSession, period: str) -> Counter[tuple[str, str, str]]:
    """How often each whole answer was given in a half-year: sex, age group, born abroad, with SKIPPED for none."""
    rows = await session.execute(
        select(ExitPoll.sex, ExitPoll.age_group, ExitPoll.born_abroad).where(ExitPoll.period == period)
    )
    births = {None: SKIPPED, True: "yes", False: "no"}
    return Counter((sex or SKIPPED, age or SKIPPED, births[born]) for sex, age, born in rows)

"""What must have happened once only, what must be gone, and who may not act: faults beside those of `faults`."""

import re
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.fuzz.cast import CANDIDATES, EDGES, Cast, mark_of, roles_held
from db.enums import OPEN_LEAD_STATUSES
from db.models import (
    AuditEntry,
    ClassScan,
    CompanyContact,
    Draw,
    Lead,
    Person,
    Reward,
    Stop,
    StudyVisit,
    Visit,
)


@dataclass(slots=True)
class Memory:
    """What the fuzzer knows of earlier looks: who was ever somebody's staff, contact or partner; the log's end."""

    had_role: set[int] = field(default_factory=set)
    #: Ids of people who had a role at any moment since the last look, and of those who were staff.
    workers: set[int] = field(default_factory=set)
    staff: set[int] = field(default_factory=set)
    last_entry: int = 0

    async def note(self, session: AsyncSession) -> None:
        """Remember the roles of this moment."""
        held = await roles_held(session)
        self.staff |= {person_id for kind, person_id, _place in held if kind == "staff"}
        fresh = {person_id for _kind, person_id, _place in held} - self.workers
        self.workers |= fresh
        self.had_role |= set(await session.scalars(select(Person.telegram_id).where(Person.id.in_(fresh))))


async def faults_of_once(session: AsyncSession) -> AsyncIterator[str]:
    """What was done twice: leads, draws, rewards, counted phones."""
    twice = (
        select(Lead.person_id, Lead.company_id)
        .where(Lead.status.in_(OPEN_LEAD_STATUSES))
        .group_by(Lead.person_id, Lead.company_id)
        .having(func.count() > 1)
    )
    for person_id, company_id in await session.execute(twice):
        yield f"person {person_id} has several open leads to firm {company_id}"
    async for fault in _draws(session):
        yield fault
    async for fault in _evening(session):
        yield fault


async def _draws(session: AsyncSession) -> AsyncIterator[str]:
    draws = list(await session.scalars(select(Draw)))
    stops = {stop.id: stop for stop in await session.scalars(select(Stop))}
    for draw in draws:
        if sum(other.stop_id == draw.stop_id for other in draws) > 1:
            yield f"stop {draw.stop_id} was drawn several times"
        if len(set(draw.entrants)) != len(draw.entrants) or not set(draw.winners) <= set(draw.entrants):
            yield f"draw {draw.id}: somebody stands in it twice, or won without taking part"
    drawn = {draw.stop_id for draw in draws}
    for stop in stops.values():
        if (stop.drawn_at is not None) is not (stop.id in drawn):
            yield f"stop {stop.id}: what it says of its draw is not what the record says"


async def _evening(session: AsyncSession) -> AsyncIterator[str]:
    stamped = select(Visit.id).join(Stop, Stop.id == Visit.stop_id)
    own = (Visit.person_id == Reward.person_id, Stop.event_id == Reward.event_id)
    for reward_id in await session.scalars(select(Reward.id).where(~stamped.where(*own).exists())):
        yield f"reward {reward_id} has no stamp"
    counted = (
        select(StudyVisit.id)
        .join(ClassScan, ClassScan.visit_id == StudyVisit.id)
        .group_by(StudyVisit.id, StudyVisit.scanned)
        .having(func.count() > StudyVisit.scanned)
    )
    for visit_id in await session.scalars(counted):
        yield f"class visit {visit_id} counts fewer phones than were scanned"
    answered = select(Lead.id).join(CompanyContact, CompanyContact.id == Lead.answered_by)
    for lead_id in await session.scalars(answered.where(CompanyContact.company_id != Lead.company_id)):
        yield f"lead {lead_id} was answered by another firm's contact"


async def faults_of_staff(session: AsyncSession, memory: Memory) -> AsyncIterator[str]:
    """Acts in the log by somebody who had no role for them at any moment since the last look."""
    entries = await session.execute(
        select(AuditEntry.id, AuditEntry.actor_id, AuditEntry.deed).where(AuditEntry.id > memory.last_entry)
    )
    for entry_id, actor_id, deed in entries:
        memory.last_entry = max(memory.last_entry, entry_id)
        may = memory.staff if deed.startswith(_BY_STAFF) else memory.workers
        if actor_id is not None and actor_id not in may:
            yield f"person {actor_id} did {deed} without the role for it"
    memory.staff.clear()
    memory.workers.clear()


#: What the deeds begin with that are staff's alone; contacts and partners do some of the others.
_BY_STAFF = (
    *("settings-", "broadcast-", "event-", "lead-", "help-", "report-", "mirror-", "clients-", "reward-"),
    *("staff-removed", "staff-invited", "partner-removed", "partner-invited"),
)


class Gone:
    """Who has no row any more: their number and their own words must be nowhere."""

    def __init__(self, numbers: Iterable[int], marks: Iterable[str]) -> None:
        marked = [*(rf"(?<!\d){number}(?!\d)" for number in numbers), *marks]
        self._numbers = set(numbers)
        self._signs = re.compile("|".join(marked), re.IGNORECASE) if marked else None

    def found_in(self, rows: Sequence[Row[Any]]) -> str | None:
        """The first trace in these rows, without the words around it."""
        if self._signs is None:
            return None
        for row in rows:
            for name, value in zip(row._fields, row, strict=True):
                if isinstance(value, str | list | dict) and (found := self._signs.search(str(value))):
                    return f"{name}: {found[0]}"
                if isinstance(value, int) and value in self._numbers:
                    return f"{name}: {value}"
        return None


async def gone_of(session: AsyncSession, cast: Cast, memory: Memory) -> Gone:
    """Players without a row. Of those who had a role, only their number is looked for: their firm's words stay."""
    there = set(await session.scalars(select(Person.telegram_id)))
    gone = [number for number in cast.players if number not in there and number not in EDGES]
    return Gone(gone, [mark_of(number) for number in gone if number in CANDIDATES and number not in memory.had_role])

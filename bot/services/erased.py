"""Who was erased, so that a restored backup does not bring them back: marks that only our key can make, no names."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import ErasedPerson, Person
from db.sealing import marks_of
from db.upsert import insert_unless_present

#: No backup is kept for so long (runbook), so that a mark is not needed afterwards.
KEPT = timedelta(days=60)
#: How long backups may be kept, in days: the runbook asks for it, and people are told so when they erase themselves.
BACKUP_DAYS = 30
#: The list beside the data: it is needed when the database is lost.
LIST_NAME = "erased"


async def note(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Remember that this account was erased now; of several times the last one counts."""
    mark = marks_of(_account(person.telegram_id))[0]
    if not await insert_unless_present(session, ErasedPerson, mark=mark, erased_at=now):
        await session.execute(update(ErasedPerson).where(ErasedPerson.mark == mark).values(erased_at=now))


def _account(telegram_id: int) -> str:
    return f"person:{telegram_id}"


async def was_erased(session: AsyncSession, *, telegram_id: int, since: datetime) -> bool:
    """Whether this account was erased at this moment or later."""
    marks = marks_of(_account(telegram_id))
    found = select(ErasedPerson.mark).where(ErasedPerson.mark.in_(marks), ErasedPerson.erased_at >= since)
    return await session.scalar(found.limit(1)) is not None


async def drop_old(session: AsyncSession, *, now: datetime) -> None:
    """Forget marks that no backup can need any more."""
    await session.execute(delete(ErasedPerson).where(ErasedPerson.erased_at < now - KEPT))


async def list_of(session: AsyncSession) -> str:
    """The list as the file holds it: a mark and a moment (ISO 8601) a line, the oldest first."""
    rows = await session.scalars(select(ErasedPerson).order_by(ErasedPerson.erased_at, ErasedPerson.mark))
    return "".join(f"{row.mark} {row.erased_at.isoformat()}\n" for row in rows)


def write_list(file: Path, words: str) -> None:
    """Write the list, whole or not at all; nothing is done when it is as it was."""
    if file.exists() and file.read_text(encoding="utf-8") == words:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(file.name + ".part")
    unfinished.write_text(words, encoding="utf-8")
    unfinished.replace(file)


def read_list(file: Path) -> dict[str, datetime]:
    """When each mark was erased last; empty when there is no file."""
    if not file.exists():
        return {}
    lines = (line.split() for line in file.read_text(encoding="utf-8").splitlines())
    return {mark: datetime.fromisoformat(moment) for mark, moment in lines}


async def who_came_back(session: AsyncSession, listed: Mapping[str, datetime]) -> list[Person]:
    """People of a restored backup who were erased after they had come. Who came anew since then stays."""
    every = await session.scalars(select(Person).order_by(Person.id))
    return [
        person
        for person in every
        if any(listed[mark] > person.created_at for mark in marks_of(_account(person.telegram_id)) if mark in listed)
    ]

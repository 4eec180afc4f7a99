"""Files that staff send to the bot: kept until they say yes or no to what the file would change, at most a day."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import PurePath
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import audit, imports
from bot.services.imports import Content, Plan
from bot.services.staff import require_staff
from bot.tables.changes import Change, digest
from db.models import HandedInFile, Person

LIFETIME = timedelta(days=1)
#: The column's length; a suffix is kept when a name is cut.
_NAME_LENGTH = 120


#: Hexadecimal letters of a seal that are the file's, before those of what it would change.
_OF_FILE = 10


@dataclass(frozen=True, slots=True)
class Check:
    """What a file that waits for a yes would change; `seal` tells this file and this list from any other."""

    file_id: int
    name: str
    plan: Plan
    seal: str

    @property
    def changes(self) -> tuple[Change, ...]:
        return self.plan.changes


def tidy_name(name: str | None) -> str:
    """A file's name as it can be kept and shown: its last part, printable, of a length that fits."""
    plain = "".join(char for char in PurePath((name or "").replace("\\", "/")).name if char.isprintable()).strip()
    path = PurePath(plain or "file")
    return path.stem[: _NAME_LENGTH - len(path.suffix[:12])] + path.suffix[:12]


async def hand_in(
    session: AsyncSession, *, name: str, raw: bytes, content: Content, actor: Person, now: datetime, zone: ZoneInfo
) -> Check:
    """Check a file and keep it in the place of the actor's earlier one. Raises TableFaults; then nothing is kept."""
    require_staff(actor)
    plan = await imports.plan_import(session, name, content, now=now, zone=zone)
    await session.execute(delete(HandedInFile).where(HandedInFile.person_id == actor.id))
    file = HandedInFile(person_id=actor.id, name=name, content=raw, handed_in_at=now)
    session.add(file)
    await session.flush()
    return Check(file.id, name, plan, _seal(raw, plan))


def _seal(raw: bytes, plan: Plan) -> str:
    return hashlib.sha256(raw).hexdigest()[:_OF_FILE] + digest(plan.changes)


async def check_again(session: AsyncSession, *, file_id: int, actor: Person, now: datetime, zone: ZoneInfo) -> Check:
    """What a file that was handed in would change now. Raises NoLongerPossible when it is gone."""
    require_staff(actor)
    file = await session.scalar(
        select(HandedInFile).where(
            HandedInFile.id == file_id, HandedInFile.person_id == actor.id, HandedInFile.handed_in_at > now - LIFETIME
        )
    )
    if file is None:
        raise NoLongerPossible("file-gone")
    content = await imports.read_content(file.name, file.content)
    plan = await imports.plan_import(session, file.name, content, now=now, zone=zone)
    return Check(file.id, file.name, plan, _seal(file.content, plan))


async def confirm(
    session: AsyncSession, *, file_id: int, seen: str, actor: Person, now: datetime, zone: ZoneInfo
) -> tuple[Check, bool]:
    """Carry out what was shown (`seen` is its seal); returns the check and whether it was carried out.

    When the database has changed so that the file would do something else than what was shown, nothing happens.
    Raises NoLongerPossible when the file is gone, also when another one came in its place.
    """
    check = await check_again(session, file_id=file_id, actor=actor, now=now, zone=zone)
    if check.seal[:_OF_FILE] != seen[:_OF_FILE]:
        raise NoLongerPossible("file-gone")
    if check.seal != seen:
        return check, False
    await imports.carry_out(session, check.plan, now=now, zone=zone, actor=actor)
    await session.execute(delete(HandedInFile).where(HandedInFile.id == file_id))
    audit.record(session, actor, "file-imported", now=now, file=check.name, changes=len(check.changes))
    await session.flush()
    return check, True


async def leave(session: AsyncSession, *, file_id: int, actor: Person) -> None:
    """Throw a file away. Repeating changes nothing."""
    require_staff(actor)
    await session.execute(delete(HandedInFile).where(HandedInFile.id == file_id, HandedInFile.person_id == actor.id))


async def drop_old(session: AsyncSession, *, now: datetime) -> None:
    """Throw away files that nobody said yes or no to within a day."""
    await session.execute(delete(HandedInFile).where(HandedInFile.handed_in_at <= now - LIFETIME))

"""The audit log: what staff did, when. Written in the transaction of the deed, so that neither is without the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import AuditEntry, CompanyContact, Person

#: So many entries make a page.
PAGE = 10


@dataclass(frozen=True, slots=True)
class Act:
    """One entry with the person who did it (None when they are erased), and their name if they are a firm's contact."""

    entry: AuditEntry
    actor: Person | None
    contact_name: str | None


def record(session: AsyncSession, actor: Person, deed: str, *, now: datetime, **facts: Any) -> None:
    """Log one act of staff, or of a firm's contact about what everybody sees.

    There is a text `audit-<deed>`; `facts` are its arguments: firms, evenings, numbers. What a member of staff reads
    about a candidate goes here as a deed with an id, never with a name.
    """
    session.add(AuditEntry(happened_at=now, actor_id=actor.id, deed=deed, facts=facts))


def record_of_program(session: AsyncSession, deed: str, *, now: datetime, **facts: Any) -> None:
    """Log what the program did by itself and staff should know; its deeds begin with `retention-`."""
    session.add(AuditEntry(happened_at=now, actor_id=None, deed=deed, facts=facts))


async def acts(session: AsyncSession, *, page: int) -> tuple[Sequence[Act], int]:
    """One page of the log, the newest first, and how many entries there are in all."""
    total = await session.scalar(select(func.count()).select_from(AuditEntry))
    contact_name = (
        select(CompanyContact.first_name)
        .where(CompanyContact.person_id == Person.id)
        .order_by(CompanyContact.id)
        .limit(1)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(AuditEntry, Person, contact_name)
        .outerjoin(Person, Person.id == AuditEntry.actor_id)
        .order_by(AuditEntry.happened_at.desc(), AuditEntry.id.desc())
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return [Act(entry, actor, name) for entry, actor, name in rows], total or 0

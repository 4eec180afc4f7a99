"""What an erasure removed, to be told afterwards: numbers and companies, nothing about the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import erased, privacy_page
from db.models import Company, HandedInFile, Lead, Person


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was there until `at`. Counted before the erasure, and kept nowhere."""

    at: datetime
    has_answers: bool
    #: The companies that the person had said yes to: their cards are emptied.
    companies: Sequence[str]
    evenings: int
    visits: int
    #: Questions to staff and dialogues with ambassadors.
    questions: int
    rankings: int
    files: int
    has_role: bool
    #: How long a backup may still hold a sealed copy.
    backup_days: int

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing but the account."""
        counts = (self.evenings, self.visits, self.questions, self.rankings, self.files)
        return not (self.has_answers or self.companies or self.has_role or any(counts))


async def receipt_of(session: AsyncSession, person: Person, *, now: datetime) -> Receipt:
    """Count what an erasure now removes; called right before it."""
    kept = await privacy_page.kept_of(session, person)
    companies = await session.scalars(
        select(Company.name)
        .join(Lead, Lead.company_id == Company.id)
        .where(Lead.person_id == person.id)
        .group_by(Company.id)
        .order_by(func.min(Lead.requested_at), Company.id)
    )
    files = select(func.count()).select_from(HandedInFile).where(HandedInFile.person_id == person.id)
    return Receipt(
        at=now,
        has_answers=kept.answers is not None and bool(kept.answers.answers),
        companies=list(companies),
        evenings=kept.evenings,
        visits=kept.visits,
        questions=kept.questions + kept.dialogues,
        rankings=kept.rankings,
        files=await session.scalar(files) or 0,
        has_role=kept.has_role,
        backup_days=erased.BACKUP_DAYS,
    )

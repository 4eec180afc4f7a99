"""Questions of firms about leads that wait for the candidate's answer."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.enums import OPEN_LEAD_STATUSES
from db.models import Company, Lead, LeadQuestion, Person


@dataclass(frozen=True, slots=True)
class Asked:
    """One question that waits: about which lead, of which firm, and its words."""

    lead_id: int
    company: str
    question: str


async def waiting_for(session: AsyncSession, person: Person) -> list[Asked]:
    """What firms asked about a person's own open leads and have no answer to, the newest first."""
    rows = await session.execute(
        select(LeadQuestion.lead_id, Company.name, LeadQuestion.question)
        .join(Lead, Lead.id == LeadQuestion.lead_id)
        .join(Company, Company.id == Lead.company_id)
        .where(
            Lead.person_id == person.id,
            Lead.status.in_(OPEN_LEAD_STATUSES),
            LeadQuestion.question.is_not(None),
            LeadQuestion.answered_at.is_(None),
        )
        .order_by(LeadQuestion.asked_at.desc(), LeadQuestion.lead_id.desc())
    )
    return [Asked(lead_id, company, question) for lead_id, company, question in rows if question is not None]

"""How fast firms answer, and whether they keep the day that was promised to the person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, load_only

from bot.services.staff import require_staff
from db.enums import CloseReason, LeadStatus
from db.models import Company, Lead, Person

#: What lies further back is history.
PERIOD = timedelta(days=90)
#: A firm that has let a person wait for so long is silent.
SILENCE = timedelta(days=14)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """Leads of the period: answered, answered by the promised day, not answered by then, still in time.

    A lead that the person took back, or that staff closed for another reason, counts only if it was answered.
    """

    answered: int
    in_time: int
    missed: int
    waiting: int
    #: Days from yes to answer, in the middle; None without an answer.
    median_days: float | None

    @property
    def share_in_time(self) -> float | None:
        """Of all leads that were answered or should have been; None when there are none."""
        due = self.answered + self.missed
        return self.in_time / due if due else None


@dataclass(frozen=True, slots=True)
class FirmAnswers:
    """A firm's times; `silent_days`: whole days since the first yes that it left unanswered after its last answer."""

    company_id: int
    company: str
    times: AnswerTimes
    silent_days: int

    @property
    def is_silent(self) -> bool:
        return self.silent_days >= SILENCE.days


async def answer_times(
    session: AsyncSession, *, actor: Person, now: datetime, zone: ZoneInfo
) -> tuple[AnswerTimes, list[FirmAnswers]]:
    """All firms together, and each firm that had a lead in the last 90 days: who misses most first, then the slowest.

    A lead that still waits counts however old it is.
    """
    require_staff(actor)
    by_firm: dict[int, list[Lead]] = {}
    for lead in await _leads(session, now):
        by_firm.setdefault(lead.company_id, []).append(lead)
    firms = [
        FirmAnswers(
            company_id,
            leads[0].company.name,
            times_of(leads, now=now, zone=zone),
            _silent_days(leads, now, now.astimezone(zone).date()),
        )
        for company_id, leads in by_firm.items()
    ]
    firms.sort(key=lambda firm: (-firm.times.missed, -(firm.times.median_days or 0), firm.company.casefold()))
    return times_of([lead for leads in by_firm.values() for lead in leads], now=now, zone=zone), firms


async def _leads(session: AsyncSession, now: datetime) -> Sequence[Lead]:
    found = await session.scalars(
        select(Lead)
        .options(
            load_only(
                Lead.company_id, Lead.status, Lead.requested_at, Lead.answer_by, Lead.answered_at, Lead.close_reason
            ),
            joinedload(Lead.company).load_only(Company.name),
        )
        .where((Lead.requested_at > now - PERIOD) | (Lead.status == LeadStatus.REQUESTED))
        .order_by(Lead.id)
    )
    return found.all()


def times_of(leads: Iterable[Lead], *, now: datetime, zone: ZoneInfo) -> AnswerTimes:
    """The times of these leads."""
    today = now.astimezone(zone).date()
    days, in_time, missed, waiting = list[float](), 0, 0, 0
    for lead in leads:
        if lead.answered_at is not None:
            days.append((lead.answered_at - lead.requested_at) / DAY)
            in_time += lead.answered_at.astimezone(zone).date() <= lead.answer_by
        elif _is_missed(lead, today):
            missed += 1
        elif lead.status is LeadStatus.REQUESTED:
            waiting += 1
    return AnswerTimes(len(days), in_time, missed, waiting, median(days) if days else None)


def _is_missed(lead: Lead, today: date) -> bool:
    is_late = lead.status is LeadStatus.REQUESTED and lead.answer_by < today
    return is_late or lead.status is LeadStatus.EXPIRED or lead.close_reason is CloseReason.FIRM_SILENT


def _silent_days(leads: Sequence[Lead], now: datetime, today: date) -> int:
    """Days since the first yes that the firm left without an answer after it last gave one to anybody."""
    last_answer = max((lead.answered_at for lead in leads if lead.answered_at is not None), default=None)
    unanswered = [
        lead.requested_at
        for lead in leads
        if lead.answered_at is None and (lead.status is LeadStatus.REQUESTED or _is_missed(lead, today))
    ]
    since = [at for at in unanswered if last_answer is None or at > last_answer]
    return (now - min(since)).days if since else 0

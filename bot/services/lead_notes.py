"""Notes about a lead: what a firm's contacts write down for each other; staff read them too, the person by export."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import leads
from bot.services.lead_cards import update_cards
from db.enums import LeadStatus
from db.models import Lead, LeadNote, Person

#: Where a note still serves the firm and the person.
NOTABLE = (
    LeadStatus.REQUESTED,
    LeadStatus.ACCEPTED,
    LeadStatus.CONTACTED,
    LeadStatus.VISIT,
    LeadStatus.INTERNSHIP,
    LeadStatus.HIRED,
)


async def check_may_note(session: AsyncSession, *, lead_id: int, actor: Person) -> Lead:
    """The lead, if `actor` may write a note about it. Raises NotAllowed, or NoLongerPossible when it is over."""
    lead, _contact = await leads.lead_for_contact(session, lead_id=lead_id, actor=actor)
    require_notable(lead)
    return lead


def require_notable(lead: Lead) -> None:
    """Raises NoLongerPossible when the lead is over: its notes are not shown or written any more."""
    if lead.status not in NOTABLE:
        raise NoLongerPossible("lead-note-over")


async def write_note(session: AsyncSession, *, lead_id: int, actor: Person, note: str, now: datetime) -> Lead:
    """Keep a note (at most 500 letters); the cards of colleagues show it at once."""
    lead = await check_may_note(session, lead_id=lead_id, actor=actor)
    written = LeadNote(lead_id=lead.id, written_by=actor.id, written_at=now, note=note)
    session.add(written)
    await session.flush()
    await update_cards(session, lead, occasion=f"note-{written.id}", but=actor.id, now=now)
    return lead

"""Shared outcomes: a person lets one caseworker see what one lead leads to, and can take that back at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible
from bot.services import client_messages, consents, leads, meeting, outbox, outcomes, partners
from bot.services.client_messages import Gone
from bot.services.partners import require_role
from db.enums import ConsentPurpose, LeadStatus, NoticeKind, PartnerRole
from db.models import Company, Consent, Lead, OutcomeShare, Partner, Person

#: Where a lead stands, as a caseworker may see it. That a person took their yes back is nobody's business: it is over.
_OVER = "closed"


@dataclass(frozen=True, slots=True)
class Shared:
    """One shared outcome, as the caseworker and the person see it."""

    share: OutcomeShare
    lead: Lead
    company: str
    partner: Partner

    @property
    def state(self) -> str:
        return state_of(self.lead)


def state_of(lead: Lead) -> str:
    """The word for where a lead stands: an Outcome when both sides agree on one, else its status."""
    told = lead.outcome_person or lead.outcome_company
    if told is not None and not outcomes.differ(lead) and lead.status not in (LeadStatus.WITHDRAWN,):
        return told.value
    return _OVER if lead.status is LeadStatus.WITHDRAWN else lead.status.value


async def to_share(session: AsyncSession, *, lead_id: int, partner_id: int, person: Person) -> tuple[Lead, Partner]:
    """A person's own lead and a caseworker they know, before or after sharing.

    Raises NotAllowed for somebody else's lead, NoLongerPossible for a caseworker they do not know or who is none.
    """
    lead = await leads.lead_of_person(session, lead_id=lead_id, person=person)
    partner = next((one for one in await meeting.known_to(session, person) if one.id == partner_id), None)
    if partner is None:
        raise NoLongerPossible("share-caseworker-gone")
    return lead, partner


async def share(
    session: AsyncSession, *, lead_id: int, partner_id: int, name: str, person: Person, now: datetime
) -> OutcomeShare:
    """The yes: a consent of its own, and a card on the caseworker's phone. Repeating changes nothing but the name."""
    lead, partner = await to_share(session, lead_id=lead_id, partner_id=partner_id, person=person)
    found = await find(session, lead_id=lead.id, partner_id=partner.id)
    if found is not None:
        found.name = name[:40]
        await renew(session, found, person=person, now=now)
        return found
    consent = await consents.add(session, person, ConsentPurpose.OUTCOME, now=now, company_id=lead.company_id)
    made = OutcomeShare(
        lead_id=lead.id,
        person_id=person.id,
        partner_id=partner.id,
        consent_id=consent.id,
        name=name[:40],
        told=state_of(lead),
        shared_at=now,
    )
    session.add(made)
    await session.flush()
    await _tell(session, made, partner, now)
    return made


async def own_share(session: AsyncSession, *, share_id: int, person: Person) -> Shared:
    """What a person shares themselves. Raises NoLongerPossible for anything else, and for what they took back."""
    found = (
        await session.execute(_every().where(OutcomeShare.id == share_id, OutcomeShare.person_id == person.id))
    ).one_or_none()
    if found is None:
        raise NoLongerPossible("share-caseworker-gone")
    return Shared(*found)


async def outdated(session: AsyncSession, share: OutcomeShare) -> Consent | None:
    """The person's yes to an older text; None when they agreed to the text as it is now."""
    given = await session.get_one(Consent, share.consent_id)
    return given if given.text_version != consents.version_of(session, ConsentPurpose.OUTCOME) else None


async def renew(session: AsyncSession, share: OutcomeShare, *, person: Person, now: datetime) -> None:
    """The person's yes to the text as it is now; nothing changes when they have said it already."""
    old = await outdated(session, share)
    if old is not None:
        await consents.withdraw(session, old.id, now=now)
        new = await consents.add(session, person, ConsentPurpose.OUTCOME, now=now, company_id=old.company_id)
        share.consent_id = new.id
    await session.flush()


async def find(session: AsyncSession, *, lead_id: int, partner_id: int) -> OutcomeShare | None:
    found: OutcomeShare | None = await session.scalar(
        select(OutcomeShare).where(OutcomeShare.lead_id == lead_id, OutcomeShare.partner_id == partner_id)
    )
    return found


async def take_back(
    session: AsyncSession, *, lead_id: int, partner_id: int, person: Person, now: datetime
) -> list[Gone]:
    """End the sharing of one outcome with one caseworker; returns the cards that must go from their phone.

    Repeating changes nothing. Raises NotAllowed for somebody else's lead.
    """
    lead = await leads.lead_of_person(session, lead_id=lead_id, person=person)
    found = await find(session, lead_id=lead.id, partner_id=partner_id)
    return await _end(session, [found] if found is not None else [], now)


async def take_all_back(session: AsyncSession, person: Person, *, now: datetime) -> list[Gone]:
    """End all that a person shares."""
    found = await session.scalars(select(OutcomeShare).where(OutcomeShare.person_id == person.id))
    return await _end(session, list(found), now)


async def end_role(session: AsyncSession, partner: Partner, now: datetime) -> list[Gone]:
    """The caseworker's role ends: nothing is shared with them any more."""
    found = await session.scalars(select(OutcomeShare).where(OutcomeShare.partner_id == partner.id))
    return await _end(session, list(found), now)


partners.ENDINGS[PartnerRole.CASEWORKER].append(end_role)
partners.NOTICES_OF[PartnerRole.CASEWORKER] |= {NoticeKind.OUTCOME_SHARED}


async def _end(session: AsyncSession, shares: Sequence[OutcomeShare], now: datetime) -> list[Gone]:
    gone = await client_messages.notices_taken(session, NoticeKind.OUTCOME_SHARED, [one.id for one in shares], now=now)
    for one in shares:
        await consents.withdraw(session, one.consent_id, now=now)
        await session.delete(one)
    await session.flush()
    return gone


async def shared_with(session: AsyncSession, *, actor: Person) -> list[Shared]:
    """What a caseworker may see, the newest first."""
    partner = await require_role(session, actor, PartnerRole.CASEWORKER)
    rows = await session.execute(
        _agreed(session)
        .where(OutcomeShare.partner_id == partner.id)
        .order_by(OutcomeShare.shared_at.desc(), OutcomeShare.id)
    )
    return [Shared(*row) for row in rows]


async def shared_by(session: AsyncSession, person: Person) -> list[Shared]:
    """What a person shares, the newest first."""
    rows = await session.execute(
        _every().where(OutcomeShare.person_id == person.id).order_by(OutcomeShare.shared_at.desc(), OutcomeShare.id)
    )
    return [Shared(*row) for row in rows]


async def load(session: AsyncSession, share_id: int) -> Shared | None:
    """One shared outcome as it stands now; None when it was taken back, or must be agreed to again."""
    row = (await session.execute(_agreed(session).where(OutcomeShare.id == share_id))).one_or_none()
    return Shared(*row) if row is not None else None


def _agreed(session: AsyncSession) -> Select[OutcomeShare, Lead, str, Partner]:
    """What caseworkers may see: whatever the person agreed to as the text is now."""
    is_held = consents.is_held(session, ConsentPurpose.OUTCOME)
    return _every().join(Consent, Consent.id == OutcomeShare.consent_id).where(is_held)


def _every() -> Select[OutcomeShare, Lead, str, Partner]:
    return (
        select(OutcomeShare, Lead, Company.name, Partner)
        .options(joinedload(Partner.organisation), joinedload(Partner.company))
        .join(Lead, Lead.id == OutcomeShare.lead_id)
        .join(Company, Company.id == Lead.company_id)
        .join(Partner, Partner.id == OutcomeShare.partner_id)
    )


async def show_again(session: AsyncSession, *, actor: Person, now: datetime) -> int:
    """Send a caseworker a card of each outcome that is shared with them; how many.

    By the outbox, not as a reply: what stands on the phone can then be taken away when the person takes it back.
    """
    found = await shared_with(session, actor=actor)
    for one in found:
        await _tell(session, one.share, one.partner, now, occasion=now.isoformat(timespec="seconds"))
    return len(found)


async def tell_changes(session: AsyncSession, *, now: datetime) -> None:
    """Tell caseworkers where shared leads stand when that has changed. Running it again tells nothing twice."""
    for row in list(await session.execute(_agreed(session))):
        one = Shared(*row)
        if one.state != one.share.told:
            one.share.told = one.state
            await session.flush()
            await _tell(
                session, one.share, one.partner, now, occasion=f"{one.state}-{now.isoformat(timespec='seconds')}"
            )


async def _tell(session: AsyncSession, one: OutcomeShare, partner: Partner, now: datetime, occasion: str = "") -> None:
    await outbox.enqueue(
        session,
        person_id=partner.person_id,
        kind=NoticeKind.OUTCOME_SHARED,
        subject_id=one.id,
        occasion=occasion,
        now=now,
    )

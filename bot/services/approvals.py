"""Staff look at a firm's first own offer before candidates do: approve it, or send it back with a reason."""

import hashlib
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import AppError, NoLongerPossible
from bot.services import audit, outbox, people
from bot.services.staff import require_staff
from bot.services.working_days import add_working_days, is_working_day
from db.enums import NoticeKind, OfferState
from db.models import Company, CompanyContact, DailyRun, Offer, Person
from db.upsert import insert_unless_present

#: What staff need not have seen for their yes to hold: it is no word of the offer.
_NOT_SEEN = ("is_open", "state", "approved_at", "returned_because", "changed_at", "changed_by")

#: When staff are reminded, local time.
REMIND_AT = time(8)


class OfferChanged(AppError):
    """The offer is not any more what staff saw when they pressed."""


async def is_trusted(session: AsyncSession, company_id: int) -> bool:
    """Whether staff have approved an offer of the firm's own: then the next ones go live at once.

    What staff or a file brought does not count: nobody has seen yet how the firm itself writes. The firm is locked, so
    that two contacts who send at once are judged one after the other.
    """
    await session.scalar(select(Company.id).where(Company.id == company_id).with_for_update())
    found = await session.scalar(
        select(Offer.id).where(Offer.company_id == company_id, Offer.approved_at.is_not(None)).limit(1)
    )
    return found is not None


async def has_waiting(session: AsyncSession, company_id: int) -> bool:
    """Whether an offer of the firm waits for staff."""
    waits = select(Offer.id).where(Offer.company_id == company_id, Offer.state == OfferState.WAITING).limit(1)
    return await session.scalar(waits) is not None


async def ask(session: AsyncSession, offer: Offer, *, now: datetime) -> None:
    """The offer waits, and all staff are told."""
    offer.state, offer.is_open, offer.returned_because = OfferState.WAITING, False, None
    await session.flush()
    for member in await people.staff_members(session):
        await _tell(session, member.id, NoticeKind.OFFER_WAITING, offer, now=now)


async def _tell(session: AsyncSession, person_id: int, kind: NoticeKind, offer: Offer, *, now: datetime) -> None:
    """An offer may be sent back and sent again: each time is another message."""
    occasion = f"{now.timestamp():.0f}-{fingerprint(offer)}"
    await outbox.enqueue(session, person_id=person_id, kind=kind, subject_id=offer.id, occasion=occasion, now=now)


def fingerprint(offer: Offer) -> str:
    """Eight letters that are others as soon as anything that staff read is other than they saw it."""
    seen: list[Any] = [getattr(offer, column.key) for column in Offer.__table__.columns if column.key not in _NOT_SEEN]
    return hashlib.blake2b(repr(seen).encode(), digest_size=4).hexdigest()


async def approve(session: AsyncSession, *, offer_id: int, seen: str, actor: Person, now: datetime) -> Offer:
    """Candidates see the offer from now on; `seen` is its fingerprint on the card that staff pressed.

    Raises OfferChanged when the firm has changed it since, NoLongerPossible when it does not wait (any more).
    """
    offer = await _waiting(session, offer_id, actor)
    if fingerprint(offer) != seen:
        raise OfferChanged("offer-changed-since")
    offer.state, offer.is_open, offer.approved_at = OfferState.APPROVED, True, now
    audit.record(session, actor, "offer-approved", now=now, company=offer.company.name, offer=offer.title)
    await _answered(session, offer, NoticeKind.OFFER_APPROVED, actor=actor, now=now)
    return offer


async def send_back(session: AsyncSession, *, offer_id: int, reason: str, actor: Person, now: datetime) -> Offer:
    """The firm mends the offer and sends it again. Raises NoLongerPossible when it does not wait (any more)."""
    offer = await _waiting(session, offer_id, actor)
    offer.state, offer.returned_because = OfferState.RETURNED, reason
    audit.record(session, actor, "offer-returned", now=now, company=offer.company.name, offer=offer.title)
    await _answered(session, offer, NoticeKind.OFFER_RETURNED, actor=actor, now=now)
    return offer


async def remind_staff(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """On the morning of a working day, tell all staff once of the offers that have waited longer than a working day."""
    local = now.astimezone(zone)
    if local.time() < REMIND_AT or not is_working_day(local.date()):
        return
    today = local.date().isoformat()
    if not await insert_unless_present(session, DailyRun, key=f"offers:{today}", ran_at=now):
        return
    found = await session.scalars(select(Offer).where(Offer.state == OfferState.WAITING).order_by(Offer.id))
    late = [one for one in found if one.changed_at and add_working_days(_day(one.changed_at, zone), 1) < local.date()]
    for offer in late:
        for member in await people.staff_members(session):
            await outbox.enqueue(
                session,
                person_id=member.id,
                kind=NoticeKind.OFFER_WAITING,
                subject_id=offer.id,
                occasion=f"late-{today}",
                now=now,
            )


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


async def waiting(session: AsyncSession, *, actor: Person) -> list[Offer]:
    """The offers that wait for staff, in the order of their last change."""
    require_staff(actor)
    found = await session.scalars(
        select(Offer)
        .options(joinedload(Offer.company))
        .where(Offer.state == OfferState.WAITING)
        .order_by(Offer.changed_at, Offer.id)
    )
    return list(found)


async def waiting_offer(session: AsyncSession, *, offer_id: int, actor: Person) -> Offer:
    """An offer that waits for staff. Raises NoLongerPossible when it does not."""
    return await _waiting(session, offer_id, actor)


async def _waiting(session: AsyncSession, offer_id: int, actor: Person) -> Offer:
    require_staff(actor)
    offer: Offer | None = await session.scalar(
        select(Offer)
        .options(joinedload(Offer.company))
        .where(Offer.id == offer_id)
        .with_for_update(of=Offer)
        .execution_options(populate_existing=True)
    )
    if offer is None:
        raise NoLongerPossible("firm-offer-gone")
    if offer.state is not OfferState.WAITING:
        raise NoLongerPossible("offer-not-waiting", offer=offer.title)
    return offer


async def _answered(session: AsyncSession, offer: Offer, kind: NoticeKind, *, actor: Person, now: datetime) -> None:
    """All contacts are told, and the card on the phones of the other staff says that it is done."""
    await session.flush()
    contacts = await session.scalars(
        select(CompanyContact.person_id).where(CompanyContact.company_id == offer.company_id)
    )
    for person_id in list(contacts):
        await _tell(session, person_id, kind, offer, now=now)
    sent = await outbox.sent_message_ids(session, kind=NoticeKind.OFFER_WAITING, subject_id=offer.id)
    for person_id, message_id in {(member.id, message_id) for member, message_id in sent if member.id != actor.id}:
        await outbox.enqueue(
            session,
            person_id=person_id,
            kind=NoticeKind.OFFER_WAITING,
            subject_id=offer.id,
            occasion=f"done-{message_id}",
            now=now,
            replaces=message_id,
        )

"""Thesis topics: firms of the programme's challenge groups mark them with a field, and students see them by field."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.matching.fields import fields
from bot.matching.limits import obstacles
from bot.services import audit, matches, people
from db.enums import OfferKind
from db.models import Company, CompanyContact, Offer, Person, Profile


async def topics(session: AsyncSession, person: Person, profile: Profile, *, today: date) -> list[Offer]:
    """Open topics with a field, by title, but for what the law keeps from this person and what is over."""
    found = await session.scalars(
        select(Offer)
        .join(Company, Company.id == Offer.company_id)
        .options(joinedload(Offer.company))
        .where(
            Offer.kind == OfferKind.THESIS,
            Offer.field.in_(fields()),
            Offer.is_open,
            Company.challenge_group,
            Company.paused_at.is_(None),
        )
        .order_by(Offer.title, Offer.id)
    )
    offers = list(found)
    seeker = await matches.seeker_for(session, person, profile, today=today)
    openings = await matches.openings_of(session, offers)
    return [
        offer
        for offer, opening in zip(offers, openings, strict=True)
        if not any(
            one.hidden or one.reason.key == "gap-ended"
            for one in obstacles(seeker, opening, today=today, strict_minors=True)
        )
    ]


async def own_topics(session: AsyncSession, person: Person) -> Sequence[Offer]:
    """Open thesis offers of the firms of challenge groups that the person answers for."""
    found = await session.scalars(
        select(Offer)
        .join(Company, Company.id == Offer.company_id)
        .join(CompanyContact, CompanyContact.company_id == Company.id)
        .options(joinedload(Offer.company))
        .where(
            CompanyContact.person_id == person.id,
            CompanyContact.rests_since.is_(None),
            Company.challenge_group,
            Offer.kind == OfferKind.THESIS,
            Offer.is_open,
        )
        .order_by(Offer.title, Offer.id)
    )
    return list(found)


async def topic_of(session: AsyncSession, *, offer_id: int, actor: Person) -> Offer:
    """A thesis offer that the actor may mark: staff any, a contact those of the own firm.

    Raises NotAllowed (with the same words for another firm's offer and for none; other ones while the role rests), and
    NoLongerPossible for an offer that is no thesis or whose firm is in no challenge group.
    """
    offer: Offer | None = await session.scalar(
        select(Offer).options(joinedload(Offer.company)).where(Offer.id == offer_id)
    )
    if offer is None:
        raise NotAllowed("topic-not-yours")
    if not actor.is_staff and await people.contact_of(session, actor, offer.company_id) is None:
        raise await people.why_no_contact(session, actor, "topic-not-yours", company_id=offer.company_id)
    if offer.kind is not OfferKind.THESIS:
        raise NoLongerPossible("topic-no-thesis")
    if not offer.company.challenge_group:
        raise NoLongerPossible("topic-no-group", company=offer.company.name)
    return offer


async def mark(session: AsyncSession, *, offer_id: int, field: str | None, actor: Person, now: datetime) -> Offer:
    """Give a topic its field, or take it away. Repeating changes nothing. Raises NoLongerPossible for another field."""
    offer = await topic_of(session, offer_id=offer_id, actor=actor)
    if field is not None and field not in fields():
        raise NoLongerPossible("button-unknown")
    if offer.field != field:
        offer.field = field
        who = "staff" if actor.is_staff else "firm"
        deed = "topic-marked" if field else "topic-unmarked"
        audit.record(session, actor, deed, now=now, company=offer.company.name, offer=offer.title, by=who)
        await session.flush()
    return offer

"""A firm's own offers, as its contacts write and change them; who may is read from the database every time."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible
from bot.flows.offer import FOR_MINORS, QUESTIONS, needs_reason
from bot.matching.concepts import load_lexicon
from bot.matching.describe import concepts_of
from bot.services import approvals, audit, firm_answers, firm_pause, firms, people
from db.enums import OfferState
from db.models import Company, CompanyContact, Offer, Person

#: A firm with more offers than this closes or reuses one first; nobody reads so many.
MOST_OFFERS = 40
MOST_PHOTOS = 2
#: So many concepts are read out of a text, those that the work is most about; a firm may add some more.
MOST_READ, MOST_CONCEPTS = 8, 16


async def firms_of(session: AsyncSession, actor: Person) -> Sequence[Company]:
    """The firms that the person answers for. Raises NotAllowed when there is none."""
    found = await session.scalars(
        select(Company)
        .join(CompanyContact, CompanyContact.company_id == Company.id)
        .where(CompanyContact.person_id == actor.id, CompanyContact.rests_since.is_(None))
        .order_by(CompanyContact.id)
    )
    companies = list(found)
    if not companies:
        raise await people.why_no_contact(session, actor, "only-for-contacts")
    return companies


async def firm_of(session: AsyncSession, *, company_id: int, actor: Person) -> Company:
    """A firm of the actor's, with its offers. Raises NotAllowed for any other."""
    await firms_of(session, actor)
    if await people.contact_of(session, actor, company_id) is None:
        raise await people.why_no_contact(session, actor, "own-offer-other-firm", company_id=company_id)
    return await firms.firm_of(session, company_id)


async def offer_of(session: AsyncSession, *, offer_id: int, actor: Person) -> Offer:
    """An offer of a firm of the actor's, with the firm, locked until the transaction ends.

    Raises NotAllowed for somebody without a firm, NoLongerPossible for an offer that is gone or another firm's.
    """
    theirs = [company.id for company in await firms_of(session, actor)]
    offer: Offer | None = await session.scalar(
        select(Offer)
        .options(joinedload(Offer.company))
        .where(Offer.id == offer_id, Offer.company_id.in_(theirs))
        .with_for_update(of=Offer)
        .execution_options(populate_existing=True)
    )
    if offer is None:
        raise NoLongerPossible("own-offer-gone")
    return offer


def in_order(company: Company) -> list[Offer]:
    """The firm's offers: shown ones first, then what is on its way, then paused ones."""
    rank = {OfferState.DRAFT: 1, OfferState.RETURNED: 1, OfferState.WAITING: 1, OfferState.APPROVED: 2}
    return sorted(company.offers, key=lambda offer: (0 if offer.is_open else rank[offer.state], offer.id))


async def create(
    session: AsyncSession, *, company_id: int, answers: Mapping[str, Any], actor: Person, now: datetime
) -> Offer:
    """A draft of the answers; questions without an answer stay unknown. Nobody but the firm and staff sees it.

    Raises AppError for what its columns cannot hold.
    """
    company = await firm_of(session, company_id=company_id, actor=actor)
    if len(company.offers) >= MOST_OFFERS:
        raise NoLongerPossible("own-offer-too-many", most=MOST_OFFERS)
    complete = {question.key: answers.get(question.key) for question in QUESTIONS}
    if needs_reason(complete["swedish"]) and not complete["swedish_reason"]:
        # A demand without a reason is none.
        complete["swedish"] = None
    offer = firms.blank_offer(company)
    offer.is_open, offer.state = False, OfferState.DRAFT
    firms.write_values(offer, firm_answers.values_of_offer(complete))
    firms.note_change(offer, actor=actor, now=now)
    session.add(offer)
    await session.flush()
    return await offer_of(session, offer_id=offer.id, actor=actor)


async def change(
    session: AsyncSession, *, offer_id: int, answers: Mapping[str, Any], actor: Person, now: datetime
) -> Offer:
    """Write what was answered anew: of two contacts the later one holds, field by field. Live at once.

    Raises AppError for what its columns cannot hold.
    """
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if firms.write_values(offer, firm_answers.changed_values(answers)):
        _note(session, offer, "own-offer-changed", actor=actor, now=now)
    await session.flush()
    return offer


async def publish(session: AsyncSession, *, offer_id: int, actor: Person, now: datetime) -> Offer:
    """A draft goes live, or, as long as staff have approved none of the firm's own, waits for them. Repeatable.

    Raises NoLongerPossible for a second one before the first is approved: staff read one, and one card is enough.
    """
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if offer.state not in (OfferState.DRAFT, OfferState.RETURNED):
        return offer
    if await approvals.is_trusted(session, offer.company_id):
        offer.state, offer.is_open, offer.returned_because = OfferState.APPROVED, True, None
        _note(session, offer, "own-offer-made", actor=actor, now=now)
    elif await approvals.has_waiting(session, offer.company_id):
        raise NoLongerPossible("own-offer-one-waits")
    else:
        await approvals.ask(session, offer, now=now)
        _note(session, offer, "own-offer-sent", actor=actor, now=now)
    await session.flush()
    return offer


async def set_open(session: AsyncSession, *, offer_id: int, is_open: bool, actor: Person, now: datetime) -> Offer:
    """Pause an own offer or open it again. Leads that it has go on; repeating changes nothing.

    Raises NoLongerPossible for one that staff closed, or that candidates have not seen yet.
    """
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if offer.state is not OfferState.APPROVED:
        raise NoLongerPossible("own-offer-not-live")
    offer, is_changed = await firm_pause.set_paused(
        session, company_id=offer.company_id, offer_id=offer.id, is_paused=not is_open, actor=actor, now=now
    )
    if is_changed:
        firms.note_change(offer, actor=actor, now=now)
    await session.flush()
    return offer


async def drop(session: AsyncSession, *, offer_id: int, actor: Person, now: datetime) -> Company:
    """Throw an offer away that candidates have never seen; returns its firm.

    Raises NoLongerPossible for one that was shown, since people may have said yes to it, and while staff read it.
    """
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if offer.state is OfferState.APPROVED:
        raise NoLongerPossible("own-offer-was-shown")
    if offer.state is OfferState.WAITING:
        raise NoLongerPossible("own-offer-is-read")
    _note(session, offer, "own-offer-dropped", actor=actor, now=now)
    await session.delete(offer)
    await session.flush()
    return await firm_of(session, company_id=offer.company_id, actor=actor)


def _note(session: AsyncSession, offer: Offer, deed: str, *, actor: Person, now: datetime) -> None:
    """Who changed it last, and for staff a line in the log: their look comes after candidates', not before.

    What happens to a draft is nobody's business yet.
    """
    firms.note_change(offer, actor=actor, now=now)
    if offer.state is not OfferState.DRAFT:
        audit.record(session, actor, deed, now=now, company=offer.company.name, offer=offer.title)


def unknown_for_minors(offer: Offer) -> list[str]:
    """The questions that must be answered before somebody under 18 sees the offer."""
    return [name for name in FOR_MINORS if getattr(offer, name) is None]


def read_concepts(offer: Offer) -> list[str]:
    """The concepts by which candidates find the offer, most telling first: the firm's own choice, else as read."""
    company = offer.company
    weights = concepts_of(
        load_lexicon(),
        title=offer.title,
        about=offer.about,
        company=company.name,
        sector=company.sector or "",
        company_about=company.about,
        given=offer.concepts,
    )
    ordered = sorted(weights, key=lambda concept: -weights[concept])
    return ordered if offer.concepts else ordered[:MOST_READ]


async def set_concept(
    session: AsyncSession, *, offer_id: int, concept: str, is_meant: bool, actor: Person, now: datetime
) -> Offer:
    """Add a concept to what candidates find the offer by, or take one away; from then on the firm's list counts.

    Raises NoLongerPossible for a concept that the lexicon lacks, for the last one, and for one too many.
    """
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if concept not in load_lexicon().concepts:
        raise NoLongerPossible("button-unknown")
    known = read_concepts(offer)
    if is_meant == (concept in known):
        return offer
    if is_meant and len(known) >= MOST_CONCEPTS:
        raise NoLongerPossible("own-offer-words-full", most=MOST_CONCEPTS)
    if not is_meant and len(known) == 1:
        raise NoLongerPossible("own-offer-words-last")
    offer.concepts = [*known, concept] if is_meant else [one for one in known if one != concept]
    _note(session, offer, "own-offer-words", actor=actor, now=now)
    await session.flush()
    return offer


async def read_anew(session: AsyncSession, *, offer_id: int, actor: Person, now: datetime) -> Offer:
    """Forget the firm's own list of concepts: the text is read again."""
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if offer.concepts:
        offer.concepts = []
        _note(session, offer, "own-offer-words", actor=actor, now=now)
    await session.flush()
    return offer


def photo_key(photo: Mapping[str, Any]) -> str:
    """A short name of a picture for buttons; Telegram's own ids are too long."""
    return hashlib.blake2b(str(photo["file_id"]).encode(), digest_size=4).hexdigest()


def check_room_for_photo(offer: Offer) -> None:
    """Raises NoLongerPossible when the offer has two pictures already."""
    if len(offer.photos) >= MOST_PHOTOS:
        raise NoLongerPossible("own-offer-photos-full", most=MOST_PHOTOS)


async def add_photo(
    session: AsyncSession, *, offer_id: int, file_id: str, alt: str, actor: Person, now: datetime
) -> Offer:
    """Keep a picture by Telegram's id, with the line that says what is in it. The same one again is kept once.

    Raises NoLongerPossible when there are two already.
    """
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    others = [photo for photo in offer.photos if photo["file_id"] != file_id]
    if len(others) == len(offer.photos):
        check_room_for_photo(offer)
    offer.photos = [*others, {"file_id": file_id, "alt": alt}]
    _note(session, offer, "own-offer-changed", actor=actor, now=now)
    await session.flush()
    return offer


async def drop_photo(session: AsyncSession, *, offer_id: int, key: str, actor: Person, now: datetime) -> Offer:
    """Take a picture away; one that is gone already changes nothing."""
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    kept = [photo for photo in offer.photos if photo_key(photo) != key]
    if len(kept) < len(offer.photos):
        offer.photos = kept
        _note(session, offer, "own-offer-changed", actor=actor, now=now)
    await session.flush()
    return offer

"""Firms as staff keep them: search, facts, changes field by field, pause, and contacts that leave."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from bot.errors import AppError, NoLongerPossible
from bot.flows.questions import LEAD_NOTE, LEAD_QUESTION
from bot.matching.fold import words_of
from bot.services import audit, conversations
from bot.services.staff import require_staff
from bot.tables.companies import wrong_values
from bot.tables.faults import Fault
from db.base import Base
from db.enums import LeadStatus, NoticeKind, OfferState
from db.models import Company, CompanyContact, Conversation, Lead, Offer, OutboxMessage, Person

#: Notices on a contact's phone that tell about a person.
CONTACT_NOTICES = (
    NoticeKind.LEAD_CARD,
    NoticeKind.LEAD_CARD_UPDATE,
    NoticeKind.LEAD_REMINDER,
    NoticeKind.LEAD_QUESTION_ANSWERED,
    NoticeKind.LEAD_TALKED,
)
FIRM_DIGESTS = (NoticeKind.DIGEST_COMPANY, NoticeKind.DIGEST_DAILY)
#: Fields that must fit to another one.
_TOGETHER = {"swedish": "swedish_reason", "starts_on": "ends_on", "opens_on": "apply_by"}
#: Longest key that is made of a name; a number may follow.
_KEY_LENGTH = 60
#: Fields whose translations say something else once the Swedish words are others.
_TRANSLATED = ("title", "about", "swedish_reason")


@dataclass(frozen=True, slots=True)
class FirmFacts:
    """Everything that a firm's page shows."""

    company: Company
    offers: Sequence[Offer]
    contacts: Sequence[CompanyContact]
    leads: Mapping[LeadStatus, int]
    #: The offer that was changed last in the chat, and who did it; None when none ever was.
    changed: tuple[Offer, str | None] | None = None


async def search_firms(
    session: AsyncSession, *, words: str, page: int, size: int, actor: Person
) -> tuple[list[Company], int]:
    """One page of firms by name, and how many there are. Each of `words` stands in name, municipality or sector.

    Letters count without their dots and rings: `ostersund` finds Östersund, and `ÅRE` finds Åre.
    """
    require_staff(actor)
    wanted = _folded(words)
    every = list(await session.scalars(select(Company).order_by(Company.name, Company.id)))
    found = [company for company in every if _fits(company, wanted)]
    return found[page * size : (page + 1) * size], len(found)


def _fits(company: Company, wanted: Sequence[str]) -> bool:
    text = " ".join(_folded(f"{company.name} {company.municipality} {company.sector or ''}"))
    return all(word in text for word in wanted)


def _folded(text: str) -> list[str]:
    return [word.folded for word in words_of(text)]


async def firm_of(session: AsyncSession, company_id: int) -> Company:
    """A firm with its offers. Raises NoLongerPossible when there is none."""
    company: Company | None = await session.scalar(
        select(Company)
        .options(selectinload(Company.offers))
        .where(Company.id == company_id)
        .execution_options(populate_existing=True)
    )
    if company is None:
        raise NoLongerPossible("company-gone")
    return company


async def firm_facts(session: AsyncSession, *, company_id: int, actor: Person) -> FirmFacts:
    """A firm with its offers, its contacts, and its leads in numbers."""
    require_staff(actor)
    company = await firm_of(session, company_id)
    contacts = await session.scalars(
        select(CompanyContact).where(CompanyContact.company_id == company_id).order_by(CompanyContact.id)
    )
    rows = await session.execute(
        select(Lead.status, func.count()).where(Lead.company_id == company_id).group_by(Lead.status)
    )
    counts = {status: count for status, count in rows}  # noqa: C416 - rows are no pairs to the type checker
    offers = sorted(company.offers, key=lambda offer: (not offer.is_open, offer.id))
    dated = [(one.changed_at, one.id, one) for one in offers if one.changed_at is not None]
    last = max(dated)[2] if dated else None
    changed = (last, await changer_of(session, last)) if last is not None else None
    return FirmFacts(company, offers, list(contacts), counts, changed)


async def changer_of(session: AsyncSession, offer: Offer) -> str | None:
    """The name of who changed an offer last: a contact of its firm, or staff; None when they are no more."""
    if offer.changed_by is None:
        return None
    contact: str | None = await session.scalar(
        select(CompanyContact.first_name).where(
            CompanyContact.person_id == offer.changed_by, CompanyContact.company_id == offer.company_id
        )
    )
    return contact or await session.scalar(select(Person.staff_name).where(Person.id == offer.changed_by))


async def offer_of(session: AsyncSession, *, offer_id: int, actor: Person) -> Offer:
    """An offer, open or closed, with its firm. Raises NoLongerPossible when there is none."""
    require_staff(actor)
    offer: Offer | None = await session.scalar(
        select(Offer).options(joinedload(Offer.company)).where(Offer.id == offer_id)
    )
    if offer is None:
        raise NoLongerPossible("firm-offer-gone")
    return offer


async def create_firm(session: AsyncSession, *, values: Mapping[str, Any], actor: Person, now: datetime) -> Company:
    """A new firm. Raises AppError for what its columns cannot hold."""
    require_staff(actor)
    company = Company(key=await _free_company_key(session, str(values["name"])), translations={}, languages=[])
    write_values(company, values)
    session.add(company)
    audit.record(session, actor, "firm-made", now=now, company=company.name)
    await session.flush()
    return company


async def _free_company_key(session: AsyncSession, name: str) -> str:
    """A key made of the name's letters that no other firm has."""
    letters = "-".join(word for word in _folded(name) if word.isascii() and word.isalnum())[:_KEY_LENGTH]
    plain = letters.strip("-") or "firm"
    taken = set(await session.scalars(select(Company.key)))
    numbered = (f"{plain}-{number}" for number in range(2, len(taken) + 3))
    return plain if plain not in taken else next(key for key in numbered if key not in taken)


async def change_firm(
    session: AsyncSession, *, company_id: int, values: Mapping[str, Any], actor: Person, now: datetime
) -> Company:
    """Write some fields of a firm. Raises AppError for what its columns cannot hold."""
    require_staff(actor)
    company = await firm_of(session, company_id)
    if write_values(company, values):
        audit.record(session, actor, "firm-changed", now=now, company=company.name)
    await session.flush()
    return company


async def change_offer(
    session: AsyncSession, *, offer_id: int, values: Mapping[str, Any], actor: Person, now: datetime
) -> Offer:
    """Write some fields of an offer. Raises AppError for what its columns cannot hold."""
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if write_values(offer, values):
        note_change(offer, actor=actor, now=now)
        audit.record(session, actor, "offer-changed", now=now, company=offer.company.name, offer=offer.title)
    await session.flush()
    return offer


async def create_offer(
    session: AsyncSession, *, company_id: int, values: Mapping[str, Any], actor: Person, now: datetime
) -> Offer:
    """A new offer of a firm, open at once."""
    require_staff(actor)
    company = await firm_of(session, company_id)
    offer = blank_offer(company)
    write_values(offer, values)
    note_change(offer, actor=actor, now=now)
    session.add(offer)
    audit.record(session, actor, "offer-made", now=now, company=company.name, offer=offer.title)
    await session.flush()
    return await offer_of(session, offer_id=offer.id, actor=actor)


def blank_offer(company: Company) -> Offer:
    """An offer that tells nothing yet, open; its key is one that no other offer of the firm has, closed or not."""
    taken = {offer.key for offer in company.offers}
    key = next(key for number in range(1, len(taken) + 2) if (key := f"chat-{number}") not in taken)
    empty: dict[str, Any] = {"translations": {}, "concepts": [], "languages": [], "photos": []}
    return Offer(company_id=company.id, key=key, is_open=True, state=OfferState.APPROVED, **empty)


def note_change(offer: Offer, *, actor: Person, now: datetime) -> None:
    """Who changed an offer last, and when."""
    offer.changed_by, offer.changed_at = actor.id, now


def write_values(row: Company | Offer, values: Mapping[str, Any]) -> bool:
    """Write the values that are others than now; returns whether there were any."""
    model: type[Base] = type(row)
    together = {column.key: getattr(row, column.key) for column in model.__table__.columns} | dict(values)
    # What was wrong before in another field is not in the way of this one.
    concerned = {*values, *(other for name, other in _TOGETHER.items() if name in values)}
    wrong = next((one for one in wrong_values(model, together) if one[0] in concerned), None)
    if wrong is not None:
        raise AppError("firm-value-wrong", fault=Fault("", 0, *wrong).what())
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in changed.items():
        setattr(row, name, value)
    stale = [name for name in changed if name in _TRANSLATED]
    if stale:
        kept = {
            language: {name: words for name, words in texts.items() if name not in stale}
            for language, texts in row.translations.items()
        }
        row.translations = {language: texts for language, texts in kept.items() if texts}
    return bool(changed)


async def set_offer_open(session: AsyncSession, *, offer_id: int, is_open: bool, actor: Person, now: datetime) -> Offer:
    """Open or close an offer. Leads that it has go on; repeating changes nothing.

    Raises NoLongerPossible for one that its firm has not sent yet, or that waits to be approved.
    """
    offer = await offer_of(session, offer_id=offer_id, actor=actor)
    if offer.state is not OfferState.APPROVED:
        raise NoLongerPossible("firm-offer-not-approved")
    # What staff say holds: the firm opens again only what it paused itself.
    offer.paused_at = None
    if offer.is_open != is_open:
        offer.is_open = is_open
        note_change(offer, actor=actor, now=now)
        deed = "offer-opened" if is_open else "offer-closed"
        audit.record(session, actor, deed, now=now, company=offer.company.name, offer=offer.title)
    await session.flush()
    return offer


async def pause_firm(session: AsyncSession, *, company_id: int, actor: Person, now: datetime) -> Company:
    """No new leads: the firm's offers are no longer shown, ranked, told or wanted. Open leads go on."""
    require_staff(actor)
    company = await firm_of(session, company_id)
    if company.paused_at is None:
        company.paused_at = now
        audit.record(session, actor, "firm-paused", now=now, company=company.name)
    await session.flush()
    return company


async def resume_firm(session: AsyncSession, *, company_id: int, actor: Person, now: datetime) -> Company:
    """The firm takes leads again."""
    require_staff(actor)
    company = await firm_of(session, company_id)
    if company.paused_at is not None:
        company.paused_at = None
        audit.record(session, actor, "firm-resumed", now=now, company=company.name)
    await session.flush()
    return company


async def contact_of(session: AsyncSession, *, contact_id: int, actor: Person) -> CompanyContact:
    """A contact. Raises NoLongerPossible when they are gone."""
    require_staff(actor)
    contact = await session.get(CompanyContact, contact_id)
    if contact is None:
        raise NoLongerPossible("firm-contact-gone")
    return contact


async def remove_contact(
    session: AsyncSession, *, contact_id: int, actor: Person, now: datetime
) -> list[tuple[int, int, str]]:
    """Take a contact's rights away, at once, with the messages that wait for them.

    Returns the cards about people on their phone for the caller to empty after the commit:
    (Telegram id, message id, language).
    """
    contact = await contact_of(session, contact_id=contact_id, actor=actor)
    company = await firm_of(session, contact.company_id)
    cards = await clear_desk(session, contact)
    await session.delete(contact)
    audit.record(session, actor, "contact-removed", now=now, company=company.name)
    await session.flush()
    return cards


async def clear_desk(session: AsyncSession, contact: CompanyContact) -> list[tuple[int, int, str]]:
    """What waits for a contact, what they began, and what their phone tells about people is theirs no more.

    Returns the cards on the phone, to empty after the commit.
    """
    person = await session.get_one(Person, contact.person_id)
    of_firm = select(Lead.id).where(Lead.company_id == contact.company_id, Lead.person_id != person.id)
    theirs = (
        OutboxMessage.person_id == person.id,
        or_(
            and_(OutboxMessage.kind.in_(CONTACT_NOTICES), OutboxMessage.subject_id.in_(of_firm)),
            and_(OutboxMessage.kind.in_(FIRM_DIGESTS), OutboxMessage.subject_id == contact.company_id),
        ),
    )
    on_phone = await session.scalars(
        select(OutboxMessage.message_id).where(*theirs, OutboxMessage.message_id.is_not(None)).distinct()
    )
    cards = [(person.telegram_id, message_id, person.language) for message_id in on_phone if message_id is not None]
    # The rows go too: a contact who is invited again, or woken, gets the cards that wait anew.
    await session.execute(delete(OutboxMessage).where(*theirs))
    # A question to a person, or a note about one, that was not written yet is not theirs to write any more.
    await session.execute(
        delete(Conversation).where(
            Conversation.person_id == person.id,
            Conversation.flow.in_((LEAD_QUESTION.name, LEAD_NOTE.name)),
            Conversation.subject_id.in_(of_firm),
        )
    )
    await conversations.forget_offer_flows(session, person_id=person.id, company_id=contact.company_id)
    return cards

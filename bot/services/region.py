"""The example region: invented companies, people and an evening, to try everything with."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import nearest_language
from bot.services.companies import add_contact
from bot.services.entries import CompanyEntry, save_companies
from bot.services.event_entries import EventEntry, save_event
from bot.strict_json import read_strictly
from db.enums import NoticePace, PartnerRole
from db.models import AmbassadorCard, Company, CompanyContact, Organisation, Partner, Person

EXAMPLE = Path(__file__).parent.parent / "example"


class CardEntry(msgspec.Struct, forbid_unknown_fields=True):
    """What an ambassador of the example region shows of themselves."""

    languages: list[str]
    language: str
    day: str
    is_adult: bool


class PersonEntry(msgspec.Struct, forbid_unknown_fields=True):
    """Somebody of the example region: an invented Telegram account."""

    telegram_id: int
    first_name: str
    language: str
    last_name: str = ""
    note: str = ""
    company: str | None = None
    #: When a contact gets messages; whoever tries the example at night should not have to wait for the morning.
    notices: NoticePace = NoticePace.INSTANT
    role: PartnerRole | None = None
    organisation: str | None = None
    card: CardEntry | None = None


class PeopleEntry(msgspec.Struct, forbid_unknown_fields=True):
    """The invented people of the example region by role."""

    staff: list[PersonEntry]
    contacts: list[PersonEntry]
    candidates: list[PersonEntry]
    partners: list[PersonEntry]


def example_people() -> PeopleEntry:
    return read_strictly(EXAMPLE / "people.json", PeopleEntry)


def example_companies() -> list[CompanyEntry]:
    return read_strictly(EXAMPLE / "companies.json", list[CompanyEntry])


async def fill_with_example(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> bool:
    """Fill an empty database with the example region; returns whether it was empty."""
    if await session.scalar(select(func.count()).select_from(Company)):
        return False
    await save_companies(session, example_companies())
    event = read_strictly(EXAMPLE / "event.json", EventEntry)
    await save_event(session, event, now=now, zone=zone)
    await _save_people(session, example_people(), now=now)
    return True


async def _save_people(session: AsyncSession, people: PeopleEntry, *, now: datetime) -> None:
    """Staff, contacts and partners have their roles from the start; candidates begin like everybody else."""
    for entry in (*people.staff, *people.contacts, *people.partners):
        person = Person(
            telegram_id=entry.telegram_id,
            language=nearest_language(entry.language),
            language_chosen=True,
            is_staff=entry in people.staff,
            created_at=now,
            last_seen_at=now,
        )
        session.add(person)
        await session.flush()
        company = await session.scalar(select(Company).where(Company.key == entry.company)) if entry.company else None
        if entry.role is not None:
            await _save_partner(session, entry, person, company, now=now)
        elif company is not None:
            await add_contact(session, company=company, person=person, first_name=entry.first_name, now=now)
            await session.execute(
                update(CompanyContact).where(CompanyContact.person_id == person.id).values(notices=entry.notices)
            )


async def _save_partner(
    session: AsyncSession, entry: PersonEntry, person: Person, company: Company | None, *, now: datetime
) -> None:
    organisation = None
    if entry.organisation:
        organisation = Organisation(key=entry.organisation.casefold(), name=entry.organisation, created_at=now)
        session.add(organisation)
        await session.flush()
    partner = Partner(
        person_id=person.id,
        role=entry.role,
        company_id=company.id if company else None,
        organisation_id=organisation.id if organisation else None,
        first_name=entry.first_name,
        joined_at=now,
    )
    session.add(partner)
    await session.flush()
    if entry.card is not None:
        card = msgspec.structs.asdict(entry.card)
        session.add(AmbassadorCard(partner_id=partner.id, is_shown=True, updated_at=now, **card))
        await session.flush()

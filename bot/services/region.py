"""Companies, offers and the event programme as files hold them, and writing them into the database."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import nearest_language
from bot.services.companies import add_contact
from bot.strict_json import read_strictly
from db.base import Base
from db.enums import OfferKind, SwedishLevel
from db.models import Company, Event, Offer, Person, Stop

EXAMPLE = Path(__file__).parent.parent / "example"
THURSDAY = 3

Translations = dict[str, dict[str, str]]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Key = Annotated[str, msgspec.Meta(min_length=1, max_length=80, pattern="^[a-z0-9-]+$")]


class OfferEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One offer of a company. None means unknown; what is unknown hides an offer from minors."""

    key: Key
    kind: OfferKind
    title: Name
    about: str
    translations: Translations = {}
    concepts: list[str] = []
    places: int | None = None
    min_age: int | None = None
    after_school: bool | None = None
    hazards: list[str] | None = None
    supervisor: bool | None = None
    hours: str | None = None
    swedish: SwedishLevel | None = None
    swedish_reason: str | None = None
    licence: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    apply_by: date | None = None


class CompanyEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One company with its offers."""

    key: Key
    name: Name
    municipality: str
    about: str
    address: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    translations: Translations = {}
    sector: str | None = None
    languages: list[str] = []
    employees: int | None = None
    example: bool = False
    offers: list[OfferEntry] = []


class StopEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One company's doors; times are local, `17:00`."""

    company: Key
    opens: str
    closes: str
    capacity: int | None = None
    activities: list[dict[str, Any]] = []
    min_age: int | None = None
    step_free: bool | None = None
    wear: str | None = None
    languages: list[str] = []


class EventEntry(msgspec.Struct, forbid_unknown_fields=True):
    """An Industrinatten; times are local to `zone`. With `days_ahead` the example is moved to a Thursday near then."""

    key: Key
    name: Name
    starts_at: datetime
    ends_at: datetime
    zone: str
    area: str
    about: str
    translations: Translations = {}
    days_ahead: int | None = None
    stops: list[StopEntry] = []


class PersonEntry(msgspec.Struct, forbid_unknown_fields=True):
    """Somebody of the example region: an invented Telegram account."""

    telegram_id: int
    first_name: str
    language: str
    last_name: str = ""
    note: str = ""
    company: str | None = None


class PeopleEntry(msgspec.Struct, forbid_unknown_fields=True):
    """The invented people of the example region by role."""

    staff: list[PersonEntry]
    contacts: list[PersonEntry]
    candidates: list[PersonEntry]


async def save_companies(session: AsyncSession, entries: list[CompanyEntry]) -> None:
    """Insert or update companies and offers by their keys; an offer that is no longer listed is closed."""
    for entry in entries:
        columns = _columns(entry, "offers", "example")
        company = await _upsert(session, Company, {"key": entry.key}, {**columns, "is_example": entry.example})
        await session.flush()
        listed = {offer.key for offer in entry.offers}
        for offer in entry.offers:
            await _upsert(
                session, Offer, {"company_id": company.id, "key": offer.key}, {**_columns(offer), "is_open": True}
            )
        for known in await session.scalars(select(Offer).where(Offer.company_id == company.id)):
            if known.key not in listed:
                known.is_open = False
    await session.flush()


async def save_event(session: AsyncSession, entry: EventEntry, *, today: date) -> None:
    """Insert or update an event with its stops by their keys."""
    zone = ZoneInfo(entry.zone)
    start, end = entry.starts_at.replace(tzinfo=zone), entry.ends_at.replace(tzinfo=zone)
    if entry.days_ahead is not None:
        day = today + timedelta(days=entry.days_ahead)
        day += timedelta(days=(THURSDAY - day.weekday()) % 7)
        start, end = (datetime.combine(day, at.time(), tzinfo=zone) for at in (start, end))
    columns = _columns(entry, "stops", "days_ahead") | {"starts_at": start, "ends_at": end}
    event = await _upsert(session, Event, {"key": entry.key}, columns)
    await session.flush()
    for stop in entry.stops:
        company_id = await session.scalar(select(Company.id).where(Company.key == stop.company))
        times = {"opens_at": _at(start, stop.opens), "closes_at": _at(start, stop.closes)}
        columns = _columns(stop, "company", "opens", "closes") | times
        await _upsert(session, Stop, {"event_id": event.id, "company_id": company_id}, columns)
    await session.flush()


def _at(day: datetime, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return day.replace(hour=int(hour), minute=int(minute))


def _columns(entry: msgspec.Struct, *left_out: str) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in entry.__struct_fields__ if name not in left_out}


async def _upsert(session: AsyncSession, model: type[Base], found_by: dict[str, Any], columns: dict[str, Any]) -> Any:
    row = await session.scalar(select(model).filter_by(**found_by))
    if row is None:
        row = model(**found_by)
        session.add(row)
    for name, value in columns.items():
        setattr(row, name, value)
    return row


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
    await save_event(session, event, today=now.astimezone(zone).date())
    await _save_people(session, example_people(), now=now)
    return True


async def _save_people(session: AsyncSession, people: PeopleEntry, *, now: datetime) -> None:
    """Staff and contacts have their roles from the start; candidates begin like everybody else."""
    for entry in (*people.staff, *people.contacts):
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
        if entry.company:
            company = await session.scalar(select(Company).where(Company.key == entry.company))
            if company is not None:
                await add_contact(session, company=company, person=person, first_name=entry.first_name, now=now)

"""Companies and offers as files hold them, and writing them into the database."""

from datetime import date
from typing import Annotated, Any

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.base import Base
from db.enums import Food, Noise, OfferKind, OfferState, SwedishLevel
from db.models import Company, Offer

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
    opens_on: date | None = None
    languages: list[str] = []
    without_licence: bool | None = None
    noise: Noise | None = None
    step_free: bool | None = None
    wear: list[str] | None = None
    food: Food | None = None
    field: str | None = None
    teaches: list[str] = []
    gives_licence: str | None = None
    gives_swedish: SwedishLevel | None = None


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
    is_school: bool = False
    challenge_group: bool = False
    example: bool = False
    offers: list[OfferEntry] = []


async def save_companies(session: AsyncSession, entries: list[CompanyEntry]) -> None:
    """Insert or update companies and offers by their keys; an offer that is no longer listed is closed."""
    for entry in entries:
        columns = columns_of(entry, "offers", "example")
        company = await upsert(session, Company, {"key": entry.key}, {**columns, "is_example": entry.example})
        await session.flush()
        listed = {offer.key for offer in entry.offers}
        shown = {"is_open": True, "state": OfferState.APPROVED}
        for offer in entry.offers:
            await upsert(session, Offer, {"company_id": company.id, "key": offer.key}, {**columns_of(offer), **shown})
        for known in await session.scalars(select(Offer).where(Offer.company_id == company.id)):
            if known.key not in listed:
                known.is_open = False
    await session.flush()


def columns_of(entry: msgspec.Struct, *left_out: str) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in entry.__struct_fields__ if name not in left_out}


async def upsert(session: AsyncSession, model: type[Base], found_by: dict[str, Any], columns: dict[str, Any]) -> Any:
    row = await session.scalar(select(model).filter_by(**found_by))
    if row is None:
        row = model(**found_by)
        session.add(row)
    for name, value in columns.items():
        setattr(row, name, value)
    return row

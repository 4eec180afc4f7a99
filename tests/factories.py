"""Rows for the database tests, with only what a test cares about spelled out."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from db.enums import OfferKind
from db.models import Company, CompanyContact, Offer, Person, Profile


async def make_person(session: AsyncSession, telegram_id: int, *, now: datetime, **values: Any) -> Person:
    person = Person(
        **{
            "telegram_id": telegram_id,
            "language": "sv",
            "language_chosen": True,
            "is_staff": False,
            "created_at": now,
            "last_seen_at": now,
        }
        | values
    )
    session.add(person)
    await session.flush()
    return person


async def make_profile(session: AsyncSession, person: Person, *, now: datetime, **values: Any) -> Profile:
    empty: dict[str, Any] = {"wants": [], "languages": [], "travel_by": []}
    profile = Profile(**empty | {"person_id": person.id, "birth_year": 1990, "updated_at": now} | values)
    session.add(profile)
    await session.flush()
    return profile


async def make_offer(session: AsyncSession, key: str = "firm", **values: Any) -> Offer:
    company = Company(
        key=key, name=key.title(), municipality="Åre", about="Vi svetsar.", translations={}, languages=["sv"]
    )
    session.add(company)
    await session.flush()
    given: dict[str, Any] = {
        "kind": OfferKind.INTERNSHIP,
        "title": "Praktik",
        "about": "",
        "translations": {},
        "concepts": [],
    }
    offer = Offer(**given | {"company_id": company.id, "key": "offer", "is_open": True} | values)
    session.add(offer)
    await session.flush()
    return offer


async def make_contact(session: AsyncSession, person: Person, company_id: int, *, now: datetime) -> CompanyContact:
    contact = CompanyContact(person_id=person.id, company_id=company_id, first_name="Maja", joined_at=now)
    session.add(contact)
    await session.flush()
    return contact

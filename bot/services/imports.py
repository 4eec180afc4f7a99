"""Files of companies or of an evening: read, checked, compared with the database, and written into it.

The command line and the chat share this. Nothing changes before `carry_out`.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from bot.services import events
from bot.services.entries import CompanyEntry, OfferEntry, save_companies
from bot.services.event_entries import EventEntry, save_event, times_of
from bot.services.programme import event_of
from bot.strict_json import read_strictly_from
from bot.tables.changes import Change, KnownCompany, company_changes, event_changes
from bot.tables.companies import entries_of_sheets, faults_of_entries
from bot.tables.events import entry_of_event, event_of_sheets, faults_of_event
from bot.tables.faults import Fault, TableFaults
from bot.tables.files import EVENT, Sheet, read_sheets
from bot.tables.guard import check_name, check_size
from db.models import Company, Event, Offer, Person

#: What a file holds, before it is compared with anything.
Content = list[CompanyEntry] | EventEntry | dict[str, Sheet]

Entries = TypeVar("Entries")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file without faults would do: companies to save or an evening, and what would be another than now."""

    companies: tuple[CompanyEntry, ...]
    event: EventEntry | None
    changes: tuple[Change, ...]
    #: How many people are registered for the evening and will be told what changed.
    told: int = 0


async def read_content(name: str, raw: bytes) -> Content:
    """The content of a file. Reading happens in a thread: a large workbook takes some tenths of a second.

    Raises BadFile for what is no table, too large, or cannot be read.
    """
    suffix = check_name(name)
    check_size(name, len(raw))
    if suffix != ".json":
        return await asyncio.to_thread(read_sheets, name, raw)
    is_event = raw.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    if is_event:
        return await asyncio.to_thread(read_strictly_from, name, raw, EventEntry)
    return await asyncio.to_thread(read_strictly_from, name, raw, list[CompanyEntry])


async def plan_import(session: AsyncSession, name: str, content: Content, *, now: datetime, zone: ZoneInfo) -> Plan:
    """What a file would change. Raises TableFaults with every fault that it has."""
    known = await known_companies(session)
    if isinstance(content, EventEntry) or (isinstance(content, Mapping) and EVENT in content):
        event = await asyncio.to_thread(_checked_event, name, content, known)
        changes = await _event_changes(session, event, now=now, zone=zone)
        event_id = await session.scalar(select(Event.id).where(Event.key == event.key))
        told = await events.registered_people(session, event_id) if event_id and changes else 0
        return Plan((), event, tuple(changes), told)
    companies = await asyncio.to_thread(_checked_companies, name, content, known)
    return Plan(tuple(companies), None, tuple(company_changes(companies, known)))


def _checked_companies(
    name: str, content: list[CompanyEntry] | dict[str, Sheet], known: Mapping[str, KnownCompany]
) -> list[CompanyEntry]:
    if isinstance(content, list):
        return _without_faults(name, content, list(faults_of_entries(content)))
    before = {key: company.entry for key, company in known.items()}
    entries, faults = entries_of_sheets(content, before)
    return _without_faults(name, entries, faults)


def _checked_event(name: str, content: Content, known: Mapping[str, KnownCompany]) -> EventEntry:
    if isinstance(content, EventEntry):
        return _without_faults(name, content, list(faults_of_event(content, known)))
    if isinstance(content, list):
        raise TypeError("companies are no evening")
    event, faults = event_of_sheets(content, known)
    faults = faults or ([] if event is None else list(faults_of_event(event, known)))
    found: EventEntry | None = _without_faults(name, event, faults)
    if found is None:
        raise TypeError("an evening without faults is there")
    return found


def _without_faults(name: str, entries: Entries, faults: list[Fault]) -> Entries:
    if faults:
        raise TableFaults(name, faults)
    return entries


async def _event_changes(session: AsyncSession, event: EventEntry, *, now: datetime, zone: ZoneInfo) -> list[Change]:
    event_id = await session.scalar(select(Event.id).where(Event.key == event.key))
    if event_id is None:
        return event_changes(event, None)
    start, end = times_of(event, today=now.astimezone(zone).date())
    local = msgspec.structs.replace(event, starts_at=start.replace(tzinfo=None), ends_at=end.replace(tzinfo=None))
    return event_changes(local, entry_of_event(await event_of(session, event_id)))


async def known_companies(session: AsyncSession) -> dict[str, KnownCompany]:
    """The companies of the database by key, in the order of their keys."""
    companies = await session.scalars(select(Company).options(selectinload(Company.offers)).order_by(Company.key))
    return {company.key: _known(company) for company in companies}


async def company_entries(session: AsyncSession) -> list[CompanyEntry]:
    """The companies of the database with their open offers, in the order of their keys."""
    return [company.entry for company in (await known_companies(session)).values()]


def _known(company: Company) -> KnownCompany:
    own = [name for name in CompanyEntry.__struct_fields__ if name not in ("offers", "example")]
    offers = sorted(company.offers, key=lambda offer: offer.id)
    entry = CompanyEntry(
        **{name: getattr(company, name) for name in own},
        example=company.is_example,
        offers=[_offer_entry(offer) for offer in offers if offer.is_open],
    )
    return KnownCompany(entry, {offer.key: _offer_entry(offer) for offer in offers if not offer.is_open})


def _offer_entry(offer: Offer) -> OfferEntry:
    return OfferEntry(**{name: getattr(offer, name) for name in OfferEntry.__struct_fields__})


async def carry_out(
    session: AsyncSession, plan: Plan, *, now: datetime, zone: ZoneInfo, actor: Person | None = None
) -> None:
    """Write what the plan says into the database; people who are registered for an evening are told what changed."""
    if plan.event is not None:
        await save_event(session, plan.event, now=now, zone=zone, actor=actor)
    else:
        await save_companies(session, list(plan.companies))

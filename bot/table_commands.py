"""Import and export on the command line: companies and offers, leads, and the programme of an evening."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import BadFile
from bot.i18n import translate
from bot.services import imports
from bot.services.programme import event_of
from bot.settings import Settings
from bot.tables.companies import sheets_of_companies
from bot.tables.events import sheets_of_event
from bot.tables.faults import LANGUAGE
from bot.tables.files import COMPANIES, EVENT, LEADS, Row, json_as_bytes, sheets_as_bytes, write_file
from bot.tables.guard import SUFFIXES, check_name
from db import migrate
from db.models import Event, Lead
from db.session import Database

_LEAD_COLUMNS = ["lead", "company", "offer", "status", "requested_at", "answer_by", "answered_at", "decline_reason"]


async def import_file(path: Path, settings: Settings, *, now: datetime) -> str:
    """Read companies and offers (or an event programme) into the database, all or nothing.

    A file without a sheet of offers leaves offers alone; one without a sheet of companies changes only the offers of
    the companies it names. Raises BadFile with a line for each fault; then nothing has changed.
    """
    check_name(path.name)
    content = await imports.read_content(path.name, _bytes_of(path))
    database = Database(settings.database_url)
    try:
        await migrate.upgrade(database.engine)
        async with database.transaction() as session:
            plan = await imports.plan_import(session, path.name, content, now=now, zone=settings.timezone)
            await imports.carry_out(session, plan, now=now, zone=settings.timezone)
    finally:
        await database.close()
    offers = sum(len(company.offers) for company in plan.companies)
    events = int(plan.event is not None)
    return translate(LANGUAGE, "table-imported", companies=len(plan.companies), offers=offers, events=events)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadFile("rank-file-not-found", file=str(path)) from error


async def export_file(kind: str, path: Path, settings: Settings) -> str:
    """Write companies with open offers, leads (facts without people), or the newest event (.xlsx) to a file.

    A .csv of companies has no offers. Raises BadFile if the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise BadFile("table-kind-unknown", file=path.name)
    database = Database(settings.database_url)
    try:
        await migrate.upgrade(database.engine)
        async with database.transaction() as session:
            rows, raw = await _EXPORTS[kind](session, path)
    finally:
        await database.close()
    write_file(path, raw)
    return translate(LANGUAGE, "table-exported", rows=rows, file=str(path))


async def _event_file(session: AsyncSession, path: Path) -> tuple[int, bytes]:
    """The newest event. Raises BadFile when there is none, or for a file that holds one sheet only."""
    event_id = await session.scalar(select(Event.id).order_by(Event.starts_at.desc()).limit(1))
    if event_id is None:
        raise BadFile("table-no-event")
    if path.suffix.lower() != ".xlsx":
        raise BadFile("table-event-xlsx", file=path.name)
    sheets = sheets_of_event(await event_of(session, event_id))
    return sum(len(rows) for _columns, rows in sheets.values()), sheets_as_bytes(".xlsx", sheets)


async def _companies_file(session: AsyncSession, path: Path) -> tuple[int, bytes]:
    entries = await imports.company_entries(session)
    if path.suffix.lower() == ".json":
        return len(entries), json_as_bytes(entries)
    return len(entries), sheets_as_bytes(path.suffix, sheets_of_companies(entries))


async def _leads_file(session: AsyncSession, path: Path) -> tuple[int, bytes]:
    rows = await _lead_rows(session)
    return len(rows), sheets_as_bytes(path.suffix, {LEADS: (_LEAD_COLUMNS, rows)})


_EXPORTS = {EVENT: _event_file, COMPANIES: _companies_file, LEADS: _leads_file}


async def _lead_rows(session: AsyncSession) -> list[Row]:
    leads = await session.scalars(
        select(Lead).options(joinedload(Lead.company), joinedload(Lead.offer)).order_by(Lead.id)
    )
    return [
        {
            "lead": lead.id,
            "company": lead.company.name,
            "offer": lead.offer.title if lead.offer else None,
            "status": lead.status,
            "requested_at": lead.requested_at,
            "answer_by": lead.answer_by,
            "answered_at": lead.answered_at,
            "decline_reason": lead.decline_reason,
        }
        for lead in leads
    ]

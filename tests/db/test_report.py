"""The funder report on both databases: a small world counted by hand, what is hidden, and what stays when people go."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.report_page import make_page, page_facts
from bot.cards.report_workbook import make_workbook
from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.pictures.press import press
from bot.reports.periods import parse_period
from bot.services import aftercare, audit, exit_polls, period_figures, privacy, report_figures
from bot.services.report_figures import HalfYear, Report, Told
from db.enums import CloseReason, ConsentPurpose, LeadStatus, Outcome, PollState, ReachBy
from db.models import Company, Consent, CountedHalfYear, Event, Lead, LeftCount, Person, Visit
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import example_event, register, stop_named
from tests.factories import make_person, make_profile

pytestmark = pytest.mark.example_region

AFTERWARDS = datetime(2027, 1, 4, 9, tzinfo=UTC)
YES, NO = LeadStatus.ACCEPTED, LeadStatus.DECLINED


class World:
    """An evening on 10 December with ten visitors, of whom two are guests; eight leads; ten answers to the poll.

    Seven people live in Krokom and one in Åre; the two guests said nothing. Ten visit Mörsjö, three of them Ås too.
    """

    event: Event
    staff: Person
    people: list[Person]


async def _world(session: AsyncSession) -> World:
    world = World()
    world.event = await example_event(session)
    world.staff = await make_person(session, 99, now=NOW, is_staff=True, staff_name="Karin")
    morsjo, as_ = stop_named(world.event, "Mörsjö"), stop_named(world.event, "Ås")
    company = await session.get_one(Company, morsjo.company_id)
    company.name = "=Mörsjö Deli"
    world.people = []
    for number in range(10):
        registration = await register(session, world.event, number, morsjo)
        person = await session.get_one(Person, registration.person_id)
        world.people.append(person)
        if number < 8:
            await make_profile(
                session, person, now=NOW, municipality="krokom" if number < 7 else "are", birth_year=2003
            )
        for stop in (morsjo, as_)[: 2 if number < 3 else 1]:
            session.add(Visit(person_id=person.id, stop_id=stop.id, scanned_at=world.event.starts_at))
        person.exit_poll = PollState.OFFERED
        answers = ("woman" if number < 6 else "man", "18-24", "yes" if number < 9 else "no")
        sex, age, born = answers
        await exit_polls.answer(session, person=person, sex=sex, age_group=age, born_abroad=born, now=NOW)
    # Staff visit too, and count for nothing.
    session.add(Visit(person_id=world.staff.id, stop_id=as_.id, scanned_at=world.event.starts_at))
    for person in world.people[:6]:
        await _lead(session, person, morsjo.company_id, LeadStatus.HIRED, outcome_person=Outcome.SUMMER_JOB)
    await _lead(session, world.people[6], morsjo.company_id, NO)
    await _lead(
        session,
        world.people[7],
        morsjo.company_id,
        LeadStatus.CONTACTED,
        outcome_person=Outcome.JOB,
        outcome_company=Outcome.NOTHING,
    )
    await session.flush()
    return world


async def _lead(session: AsyncSession, person: Person, company_id: int, status: LeadStatus, **values: Any) -> Lead:
    consent = Consent(
        person_id=person.id, purpose=ConsentPurpose.COMPANY, company_id=company_id, text_version="1", given_at=NOW
    )
    session.add(consent)
    await session.flush()
    lead = Lead(
        person_id=person.id,
        company_id=company_id,
        consent_id=consent.id,
        status=status,
        reach_by=ReachBy.TELEGRAM,
        requested_at=NOW,
        answer_by=NOW.date(),
        outcome_at=NOW if values else None,
        **values,
    )
    session.add(lead)
    await session.flush()
    return lead


async def _report(session: AsyncSession, world: World, period: str = "2026-H2", now: datetime = AFTERWARDS) -> Report:
    return await report_figures.make_report(
        session, period=parse_period(period), language="sv", actor=world.staff, now=now
    )


def _people_told(half: HalfYear) -> dict[str, Any]:
    return {name: dict(cells) for name, cells in half.tables.items()}


async def test_a_small_world_counted_by_hand(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        report = await _report(session, world)
        (half,) = report.halves
        assert (report.firms, report.evenings) == (2, 1)
        assert [half.count(name) for name in ("participants", "visits", "leads", "outcomes", "poll")] == [
            10,
            13,
            8,
            6,
            10,
        ]
        assert half.count("outcomes", "kind", "summer_job") == 6, "the job that the firm denies is no outcome yet"
        assert half.count("outcomes", "kind", "job") == 0
        assert half.count("leads", "answer", "no") is None, "one no"
        assert half.count("leads", "answer", "yes") is None, "or the no would be 8 - 7"
        assert half.count("participants", "age", "18-24") is None, "or the two guests of unknown age would be told"
        assert half.count("participants", "municipality", "are") is None
        assert half.count("visits", "firm", "Ås Mätteknik") is None
        assert half.count("poll", "born-abroad", "no") is None
        assert half.count("poll", "sex", "woman") is half.count("poll", "sex", "man") is None, "four men"
        acts, _total = await audit.acts(session, page=0)
        assert [act.entry.deed for act in acts] == ["report-made"]


async def test_what_was_counted_stays_whoever_goes(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        await report_figures.close_half_year(session, now=AFTERWARDS)
        before = await _report(session, world)
        for person in world.people[:5]:
            await privacy.erase_person(session, person, now=AFTERWARDS)
        later = await _report(session, world, now=AFTERWARDS + timedelta(days=300))
        assert _people_told(later.halves[0]) == _people_told(before.halves[0])
        assert (later.firms, later.evenings) == (before.firms, before.evenings)
        assert list(await session.scalars(select(LeftCount))) == [], "nothing more need be noted of them"


async def test_who_goes_before_the_count_is_counted_and_nothing_else_is_kept(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        now = world.event.ends_at + timedelta(hours=49)
        assert await aftercare.erase_guests(session, now=now) == 2
        await privacy.erase_person(session, world.people[0], now=now)
        kept = {(one.period, one.figure): one.count for one in await session.scalars(select(LeftCount))}
        morsjo, as_ = (stop_named(world.event, name).company_id for name in ("=Mörsjö", "Ås"))
        assert kept == {
            ("2026-H2", "participants"): 3,
            ("2026-Q4", f"visits:{morsjo}"): 3,
            ("2026-Q4", f"visits:{as_}"): 1,
            ("2026-Q4", f"firm:{morsjo}"): 1,
            ("2026-Q4", "leads:yes"): 1,
            ("2026-Q4", "outcomes:summer_job"): 1,
        }
        report = await _report(session, world)
        (half,) = report.halves
        assert [half.count(name) for name in ("participants", "visits", "leads", "outcomes")] == [10, 13, 8, 6]
        assert report.firms == 2


async def test_who_is_too_young_is_not_even_counted(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        await privacy.erase_person(session, world.people[9], now=world.event.ends_at, is_counted=False)
        assert list(await session.scalars(select(LeftCount))) == []
        (half,) = (await _report(session, world)).halves
        assert half.count("participants") == 9


async def test_a_lead_that_staff_closed_has_lapsed(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        for person in world.people[:6]:
            firm = stop_named(world.event, "Ås").company_id
            await _lead(session, person, firm, LeadStatus.CLOSED, close_reason=CloseReason.FIRM_SILENT)
        star = next(
            star for star in await period_figures.stars(session, parse_period("2026-H2")) if star.name == "leads"
        )
        assert star.by["answer"] == {"yes": 7, "no": 1, "waiting": 0, "lapsed": 6}


async def test_only_whole_half_years_tell_of_groups(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        running = await _report(session, world, now=world.event.ends_at)
        (half,) = running.halves
        assert half.told is Told.TOTALS
        assert {cell for cells in half.tables.values() for cell in cells} == {()}, "how many in all, no group"
        assert "poll" not in half.tables
        assert [half.count(name) for name in ("participants", "visits", "leads")] == [10, 10, 5], "whole fives"
        assert await session.get(CountedHalfYear, "2026-H2") is None
        quarter = await _report(session, world, "2026-Q4")
        assert quarter.halves == ()
        assert (quarter.firms, quarter.evenings) == (2, 1)
        year = await _report(session, world, "2026")
        assert [one.period.key for one in year.halves] == ["2026-H1", "2026-H2"]
        with pytest.raises(NoLongerPossible):
            await _report(session, world, "2028")


async def test_nobody_but_staff(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        with pytest.raises(NotAllowed):
            await report_figures.make_report(
                session, period=parse_period("2026-H2"), language="sv", actor=world.people[0], now=AFTERWARDS
            )
        assert await session.get(CountedHalfYear, "2026-H2") is None


async def test_the_workbook_opened_again(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        report = await _report(session, world)
        quarter, year = await _report(session, world, "2026-Q4"), await _report(session, world, "2026")
    book = load_workbook(io.BytesIO(make_workbook(report, "sv")))
    assert book.sheetnames == ["indicators", "participants", "visits", "leads", "outcomes", "poll", "about"]
    shown = {row[0]: row[1] for row in book["indicators"].iter_rows(values_only=True)}
    assert shown["Deltagare"] == 10
    assert shown["Företag som har fått stöd (besök eller minst en kontakt)"] == 2
    assert shown["– varav sommarjobb"] == 6
    assert shown["Andel kvinnor av dem som svarade"] == "dolt"
    assert book["about"]["A2"].value == "Medfinansieras av Europeiska unionen"
    names = [row[0] for row in book["visits"].iter_rows()]
    (formula,) = [cell for cell in names if cell.value == "=Mörsjö Deli"]
    assert formula.data_type == "s", "a name, not a formula"
    small = [
        cell.value
        for sheet in book.worksheets[1:]
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int) and 0 < cell.value < 5
    ]
    assert small == []
    for other in (quarter, year):
        assert load_workbook(io.BytesIO(make_workbook(other, "en"))).sheetnames == book.sheetnames


async def test_the_page_is_one_and_says_who_pays(database: Database) -> None:
    async with database.transaction() as session:
        world = await _world(session)
        reports = [await _report(session, world, period) for period in ("2026-H2", "2026", "2026-Q4")]
    for report in reports:
        for language, statement in (
            ("sv", "Medfinansieras av Europeiska unionen"),
            ("en", "Co-funded by the European Union"),
        ):
            pdf = make_page(report, language)
            assert pdf.startswith(b"%PDF")
            facts = page_facts(report, language)
            assert facts.statement == statement
            assert "Tillväxtverket" in facts.funders
            assert "IUC Z-Group" in facts.funders
            assert facts.badge == ""
            # More than one page cannot be made into one picture.
            assert press("report", facts, None, "png").startswith(b"\x89PNG")


@pytest.mark.parametrize("text", ["", "2026-H3", "2026-Q5", "26-H1", "2026-H", "H2-2026", "2026-13", "٢٠٢٦"])
def test_periods_that_are_none(text: str) -> None:
    with pytest.raises(AppError):
        parse_period(text)


def test_periods_as_people_write_them() -> None:
    assert [parse_period(text).key for text in ("2026", "2026-h2", "2026Q3", " 2026-H1 ")] == [
        "2026",
        "2026-H2",
        "2026-Q3",
        "2026-H1",
    ]
    assert parse_period("2026-H2").ends_at == parse_period("2027-Q1").starts_at
    assert parse_period("2026-H1").before().key == "2025-H2"

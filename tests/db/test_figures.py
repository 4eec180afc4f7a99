"""Figures on small worlds whose numbers are counted by hand."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotAllowed
from bot.i18n import languages
from bot.services import answer_times, consents, figures, live, mirror
from bot.services.figures import Funnel, Municipality, Source
from db.enums import Attitude, CloseReason, ConsentPurpose, LeadStatus, ReachBy, RegistrationStatus
from db.models import Company, Lead, Person, Ranking, ReferralCode, Registration, Seat, Visit
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, example_event, register, stop_named
from tests.factories import make_contact, make_offer, make_person, make_profile

DAY = timedelta(days=1)


async def make_staff(session: AsyncSession) -> Person:
    return await make_person(session, 1, now=NOW, is_staff=True)


async def make_lead(session: AsyncSession, person: Person, company_id: int, *, at: datetime, **values: Any) -> Lead:
    """A yes at `at`; the firm promises to answer within seven days."""
    consent = await consents.add(session, person, ConsentPurpose.COMPANY, company_id=company_id, now=at)
    lead = Lead(
        **{
            "person_id": person.id,
            "company_id": company_id,
            "consent_id": consent.id,
            "status": LeadStatus.REQUESTED,
            "reach_by": ReachBy.TELEGRAM,
            "requested_at": at,
            "answer_by": (at + 7 * DAY).date(),
        }
        | values
    )
    session.add(lead)
    await session.flush()
    return lead


async def make_ranking(session: AsyncSession, person: Person) -> None:
    session.add(Ranking(person_id=person.id, ranked_at=NOW, record={"result": []}))
    await session.flush()


async def people(session: AsyncSession, count: int, *, first: int, **values: Any) -> list[Person]:
    return [await make_person(session, first + number, now=NOW, **values) for number in range(count)]


async def test_weeks_begin_on_monday_in_the_programmes_zone(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        # Monday 23 November begins at 23.00 UTC on Sunday.
        sunday = datetime(2026, 11, 22, 22, 59, tzinfo=UTC)
        await make_person(session, 2, now=sunday)
        await make_person(session, 3, now=sunday + timedelta(minutes=1))
        await make_person(session, 4, now=NOW - 70 * DAY)
        weeks = await figures.reach(session, actor=staff, now=NOW, zone=ZONE)
    assert [week.number for week in weeks] == [41, 42, 43, 44, 45, 46, 47, 48]
    assert [week.new for week in weeks] == [0, 0, 0, 0, 0, 0, 1, 1]
    assert [week.active for week in weeks] == [0, 0, 0, 0, 0, 0, 1, 1]


async def test_active_is_who_left_a_trace_once_a_week(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        offer = await make_offer(session)
        came = NOW - 20 * DAY  # week 45
        busy = await make_person(session, 2, now=came, last_seen_at=NOW)
        await make_lead(session, busy, offer.company_id, at=came + DAY)
        await make_lead(
            session, busy, offer.company_id, at=came + 7 * DAY, status=LeadStatus.DECLINED
        )  # with a consent, in week 46
        contact = await make_person(session, 3, now=NOW)
        await make_contact(session, contact, offer.company_id, now=NOW)
        weeks = await figures.reach(session, actor=staff, now=NOW, zone=ZONE)
    assert [week.active for week in weeks[-4:]] == [1, 1, 0, 1], "neither staff nor contacts count"
    assert [week.new for week in weeks[-4:]] == [1, 0, 0, 0]


async def test_the_way_to_a_job_counts_people_not_leads(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        firms = [(await make_offer(session, key)).company_id for key in ("ett", "två")]
        _looker, asked, ranked, waiting, answered, hired = await people(session, 6, first=10)
        for person in (asked, ranked, waiting, answered, hired):
            await make_profile(session, person, now=NOW)
        for person in (ranked, waiting, answered, hired):
            await make_ranking(session, person)
        await make_lead(session, waiting, firms[0], at=NOW)
        await make_lead(session, answered, firms[0], at=NOW - DAY, answered_at=NOW, status=LeadStatus.DECLINED)
        await make_lead(session, hired, firms[0], at=NOW - DAY, answered_at=NOW, status=LeadStatus.HIRED)
        await make_lead(session, hired, firms[1], at=NOW - DAY, answered_at=NOW, status=LeadStatus.VISIT)
        found = await figures.funnel(session, actor=staff)
    assert found == Funnel(started=6, profile=5, matches=4, yes=3, answered=2, visit=1, internship=0, job=1)


async def test_few_people_of_a_municipality_are_hidden(database: Database) -> None:
    places = ["ostersund"] * 9 + ["are"] * 6 + ["krokom"] * 3 + ["berg"] * 2 + [None]
    async with database.transaction() as session:
        staff = await make_staff(session)
        await make_offer(session)  # in Åre
        for number, place in enumerate(places):
            person = await make_person(session, 10 + number, now=NOW)
            await make_profile(session, person, now=NOW, municipality=place)
        found = await figures.municipalities(session, actor=staff)
    assert found["Östersund"] == Municipality(9, 0)
    assert found["Åre"] == Municipality(6, 1)
    hidden = {"Krokom", "Berg", "Bräcke", "Ragunda", "Strömsund", "Härjedalen", "elsewhere", "unsaid"}
    assert {name for name, one in found.items() if one.people is None} == hidden


async def test_where_people_came_from(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        codes = [ReferralCode(code=name, name=name, created_at=NOW) for name in ("Skolan", "Jobbtorget", "Kyrkan")]
        session.add_all(codes)
        await session.flush()
        await people(session, 7, first=10, referral_code_id=codes[0].id)
        await people(session, 8, first=30, referral_code_id=codes[1].id)
        await people(session, 2, first=50, referral_code_id=codes[2].id)
        await people(session, 9, first=70)
        found = await figures.sources(session, actor=staff)
    # Two alone could be worked out from the sum: the next larger group is hidden with them.
    assert found.codes == [Source("Jobbtorget", 8), Source("Kyrkan", None), Source("Skolan", None)]
    assert found.without == 9


async def test_languages_of_chat(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        await people(session, 5, first=10, language="so")
        await people(session, 6, first=30, language="sv")
        await people(session, 4, first=50, language="ti")
        await people(session, 1, first=70, language="ar")
        found = await figures.chat_languages(session, actor=staff)
    assert list(found.items())[:2] == [("sv", 6), ("so", 5)]
    assert {language for language, count in found.items() if count is None} == set(languages()) - {"sv", "so"}


@pytest.mark.example_region
async def test_attitudes_only_of_those_who_answered_twice_and_not_of_few(database: Database) -> None:
    answers = [(Attitude.NO, Attitude.YES)] * 2 + [(Attitude.MAYBE, Attitude.YES), (Attitude.YES, Attitude.YES)]
    async with database.transaction() as session:
        staff = await make_staff(session)
        event = await example_event(session)

        async def answer(number: int, before: Attitude | None, after: Attitude | None) -> None:
            person = await make_person(session, 10 + number, now=NOW)
            given = {"attitude_before": before, "attitude_after": after, "created_at": NOW}
            session.add(
                Registration(person_id=person.id, event_id=event.id, status=RegistrationStatus.REGISTERED, **given)
            )
            await session.flush()

        for number, (before, after) in enumerate(answers):
            await answer(number, before, after)
        await answer(20, Attitude.NO, None)
        assert await figures.attitudes(session, actor=staff) is None
        await answer(21, Attitude.UNKNOWN, Attitude.NO)
        found = await figures.attitudes(session, actor=staff)
    assert found is not None
    assert found.people == 5
    assert found.before == {Attitude.YES: 1, Attitude.MAYBE: 1, Attitude.NO: 2, Attitude.UNKNOWN: 1}
    assert found.after == {Attitude.YES: 4, Attitude.MAYBE: 0, Attitude.NO: 1, Attitude.UNKNOWN: 0}


@pytest.mark.example_region
async def test_the_evening_live(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        event = await example_event(session)
        deli, steel = event.stops[0], event.stops[1]
        one = await register(session, event, 10, deli, party=3)
        two = await register(session, event, 11, deli, steel)
        route = min(event.routes, key=lambda route: route.name)
        session.add(
            Seat(registration_id=one.id, route_id=route.id, board_id=route.stops[0].id, alight_id=route.stops[-1].id)
        )
        at = event.starts_at + timedelta(hours=2)
        for registration, stop, minutes in ((one, deli, 90), (two, deli, 10), (two, steel, 5)):
            scanned = at - timedelta(minutes=minutes)
            session.add(Visit(person_id=registration.person_id, stop_id=stop.id, scanned_at=scanned))
        await session.flush()
        found = await live.live(session, actor=staff, now=at)
    assert found is not None
    assert (found.registered, found.visitors) == (4, 2)
    doors = {door.company: door for door in found.doors}
    assert doors[deli.company.name] == live.Door(deli.company.name, 4, 2, 1)
    assert doors[steel.company.name] == live.Door(steel.company.name, 1, 1, 1)
    assert found.buses[0] == live.Bus(route.name, 3, route.seats)


async def test_the_evening_stays_for_some_days_and_none_is_none(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        assert await live.live(session, actor=staff, now=NOW) is None
        event = await example_event(session)
        assert stop_named(event, "Mörsjö")
        for later in (timedelta(hours=1), 2 * DAY, 200 * DAY):
            found = await live.live(session, actor=staff, now=event.ends_at + later)
            assert found is not None
            assert found.event.id == event.id


async def test_answer_times_by_hand(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        quick, slow, old = [(await make_offer(session, key)).company_id for key in ("quick", "slow", "old")]
        persons = await people(session, 9, first=10)
        at = NOW - 30 * DAY
        yes = {"status": LeadStatus.ACCEPTED}
        await make_lead(session, persons[0], quick, at=at, answered_at=at + DAY, **yes)
        await make_lead(session, persons[1], quick, at=at, answered_at=at + 3 * DAY, status=LeadStatus.DECLINED)
        await make_lead(session, persons[2], quick, at=at, answered_at=at + 8 * DAY, **yes)  # a day late
        await make_lead(session, persons[3], quick, at=at, status=LeadStatus.WITHDRAWN)
        await make_lead(session, persons[4], slow, at=at, status=LeadStatus.EXPIRED)
        await make_lead(
            session, persons[5], slow, at=at, status=LeadStatus.CLOSED, close_reason=CloseReason.FIRM_SILENT
        )
        await make_lead(session, persons[6], slow, at=NOW - DAY)
        await make_lead(session, persons[7], slow, at=NOW - 9 * DAY)
        await make_lead(session, persons[8], old, at=NOW - 91 * DAY, answered_at=NOW - 90 * DAY, **yes)
        every, firms = await answer_times.answer_times(session, actor=staff, now=NOW, zone=ZONE)
    by_name = {firm.company: firm for firm in firms}
    assert [firm.company for firm in firms] == ["Slow", "Quick"]
    assert by_name["Quick"].times == answer_times.AnswerTimes(3, 2, 0, 0, 3.0)
    assert by_name["Quick"].times.share_in_time == pytest.approx(2 / 3)
    assert by_name["Slow"].times == answer_times.AnswerTimes(0, 0, 3, 1, None)
    assert by_name["Slow"].times.share_in_time == 0
    assert every == answer_times.AnswerTimes(3, 2, 3, 1, 3.0)


async def test_the_promised_day_ends_at_midnight_local_time(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        firm = (await make_offer(session)).company_id
        one, other = await people(session, 2, first=10)
        at = datetime(2026, 11, 10, 9, tzinfo=UTC)  # promised until the 17th
        midnight = datetime(2026, 11, 17, 23, tzinfo=UTC)
        yes = {"status": LeadStatus.ACCEPTED}
        await make_lead(session, one, firm, at=at, answered_at=midnight - timedelta(seconds=1), **yes)
        await make_lead(session, other, firm, at=at, answered_at=midnight, **yes)
        every, _firms = await answer_times.answer_times(session, actor=staff, now=NOW, zone=ZONE)
    assert (every.answered, every.in_time) == (2, 1)


async def test_a_firm_is_silent_since_the_first_yes_after_its_last_answer(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        firm = (await make_offer(session)).company_id
        persons = await people(session, 4, first=10)
        await make_lead(session, persons[0], firm, at=NOW - 60 * DAY, status=LeadStatus.EXPIRED)
        await make_lead(
            session, persons[1], firm, at=NOW - 50 * DAY, answered_at=NOW - 40 * DAY, status=LeadStatus.ACCEPTED
        )
        await make_lead(session, persons[2], firm, at=NOW - 20 * DAY, status=LeadStatus.EXPIRED)
        await make_lead(session, persons[3], firm, at=NOW - DAY)
        _every, (found,) = await answer_times.answer_times(session, actor=staff, now=NOW, zone=ZONE)
    assert found.silent_days == 20
    assert found.is_silent


Query = Callable[[AsyncSession, Person], Awaitable[Any]]
QUERIES: dict[str, Query] = {
    "reach": lambda session, actor: figures.reach(session, actor=actor, now=NOW, zone=ZONE),
    "funnel": lambda session, actor: figures.funnel(session, actor=actor),
    "municipalities": lambda session, actor: figures.municipalities(session, actor=actor),
    "sources": lambda session, actor: figures.sources(session, actor=actor),
    "languages": lambda session, actor: figures.chat_languages(session, actor=actor),
    "attitudes": lambda session, actor: figures.attitudes(session, actor=actor),
    "live": lambda session, actor: live.live(session, actor=actor, now=NOW),
    "answers": lambda session, actor: answer_times.answer_times(session, actor=actor, now=NOW, zone=ZONE),
    "mirror": lambda session, actor: mirror.look(session, actor=actor, now=NOW, zone=ZONE),
}


async def test_only_staff_get_figures_and_an_empty_region_has_some(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        anybody = await make_person(session, 2, now=NOW)
        contact = await make_person(session, 3, now=NOW)
        company = Company(key="a", name="A", municipality="Åre", about="", translations={}, languages=[])
        session.add(company)
        await session.flush()
        await make_contact(session, contact, company.id, now=NOW)
        for query in QUERIES.values():
            for person in (anybody, contact):
                with pytest.raises(NotAllowed):
                    await query(session, person)
            await query(session, staff)

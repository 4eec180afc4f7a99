"""Courses beside a list, on both databases: logged and replayed, once, put aside, wanted like any offer."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.ways import way_card
from bot.errors import NoLongerPossible
from bot.i18n import languages, lines, say
from bot.services import leads, matches
from db.enums import OfferKind, ReachBy, SkillKind
from db.models import Company, Offer, Person, Profile, Ranking, Skill
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_offer, make_person, make_profile

TODAY = date(2026, 11, 23)
KNOWN: dict[str, Any] = {"min_age": 18, "after_school": True, "hazards": []}


async def _region(session: AsyncSession) -> dict[str, Offer]:
    """Two firms that want a lorry licence, one that wants none, and the school that gives it."""
    job = {"kind": OfferKind.JOB, "concepts": ["truck-driving"], **KNOWN}
    found = {
        "free": await make_offer(session, "free", **job),
        "lorries": await make_offer(session, "lorries", licence="C", **job),
        "timber": await make_offer(session, "timber", licence="C", **job),
    }
    course = {"kind": OfferKind.EDUCATION, "title": "Körkort C", "teaches": ["truck-driving"], "gives_licence": "C"}
    found["course"] = await make_offer(session, "school", **course, **KNOWN)
    school = await session.get_one(Company, found["course"].company_id)
    school.is_school = True
    await session.flush()
    return found


async def _driver(session: AsyncSession, telegram_id: int = 1) -> tuple[Person, Profile]:
    person = await make_person(session, telegram_id, now=NOW)
    profile = await make_profile(session, person, now=NOW, wants=["job"], travel_by=["car"])
    session.add(Skill(person_id=person.id, concept="truck-driving", kind=SkillKind.SKILL, confidence=1.0, said=None))
    await session.flush()
    return person, profile


async def test_the_course_that_opens_firms_stands_beside_the_list_and_in_the_log(database: Database) -> None:
    async with database.transaction() as session:
        offers = await _region(session)
        person, profile = await _driver(session)
        suggestions, (way,) = await matches.suggest_with_ways(session, person, profile, now=NOW, today=TODAY)
    assert [one.offer.id for one in suggestions] == [offers["free"].id]
    assert way.offer.id == offers["course"].id
    assert {offer.company.name for offer in way.opens} == {"Lorries", "Timber"}
    for language in languages():
        said = say(language, lines(*way_card(way).paragraphs))
        assert "Lorries" in said
        assert "C" in said
    async with database.transaction() as session:
        again, profile = await session.get_one(Person, person.id), await session.get_one(Profile, person.id)
        await matches.suggest_with_ways(session, again, profile, now=NOW, today=TODAY)
    async with database.transaction() as session:
        first, second = list(await session.scalars(select(Ranking).order_by(Ranking.id)))
    assert first.record == second.record
    (logged,) = first.record["bridges"]
    assert (logged["opening"], logged["reasons"]) == (str(offers["course"].id), ["bridge-licence"])
    assert set(logged["opens"]) == {str(offers["lorries"].id), str(offers["timber"].id)}


async def test_who_wants_courses_finds_it_in_the_list_and_not_twice(database: Database) -> None:
    async with database.transaction() as session:
        offers = await _region(session)
        person, profile = await _driver(session)
        profile.wants = ["job", "education"]
        suggestions, ways = await matches.suggest_with_ways(session, person, profile, now=NOW, today=TODAY)
        assert offers["course"].id in {one.offer.id for one in suggestions}
        assert ways == []
        profile.wants = ["job"]
        _first, (way,) = await matches.suggest_with_ways(session, person, profile, now=NOW, today=TODAY)
        profile.wants = []
        later, ways = await matches.suggest_with_ways(session, person, profile, now=NOW, today=TODAY, page=1)
        assert way.offer.id not in {one.offer.id for one in later}
        assert ways == [], "only beside the first page"


@pytest.mark.parametrize("deed", ["closed", "paused", "full", "put aside", "wanted"])
async def test_a_course_that_cannot_be_had_is_not_shown(database: Database, deed: str) -> None:
    async with database.transaction() as session:
        offers = await _region(session)
        person, profile = await _driver(session)
        course = offers["course"]
        match deed:
            case "closed":
                course.is_open = False
            case "paused":
                (await session.get_one(Company, course.company_id)).paused_at = NOW
            case "full":
                course.places = 0
            case "put aside":
                await matches.dismiss(session, person, course, reason=None, now=NOW)
            case "wanted":
                await _want(session, person, course)
        await session.flush()
        _suggestions, ways = await matches.suggest_with_ways(session, person, profile, now=NOW, today=TODAY)
    assert ways == []


async def _want(session: AsyncSession, person: Person, offer: Offer) -> None:
    lead = await leads.request_lead(
        session,
        person=person,
        company_id=offer.company_id,
        offer=offer,
        reach_by=ReachBy.TELEGRAM,
        username=None,
        now=NOW,
        today=TODAY,
    )
    assert lead.offer_id == offer.id


async def test_the_law_bars_a_minor_from_a_course_for_adults(database: Database) -> None:
    async with database.transaction() as session:
        offers = await _region(session)
        person, profile = await _driver(session)
        profile.birth_year = 2010
        _suggestions, ways = await matches.suggest_with_ways(session, person, profile, now=NOW, today=TODAY)
        assert ways == []
        with pytest.raises(NoLongerPossible, match="gap-age"):
            await matches.check_may_want(session, person, profile, offers["course"], today=TODAY)


async def test_what_a_course_teaches_is_read_from_its_words_when_nobody_said_it(database: Database) -> None:
    async with database.transaction() as session:
        await make_offer(session, "welders", kind=OfferKind.JOB, concepts=["welding"], **KNOWN)
        course = {"kind": OfferKind.EDUCATION, "title": "Svetskurs, 20 veckor", "about": "Du lär dig svetsa."}
        made = await make_offer(session, "school", **course, **KNOWN)
        person, profile = await _driver(session)
        session.add(Skill(person_id=person.id, concept="welding", kind=SkillKind.WISH, confidence=1.0, said="svetsa"))
        await session.flush()
        _suggestions, (way,) = await matches.suggest_with_ways(session, person, profile, now=NOW, today=TODAY)
    assert way.offer.id == made.id
    assert [offer.company.name for offer in way.taught] == ["Welders"]
    assert [reason.args["words"] for reason in way.bridge.reasons] == ["svetsa"]

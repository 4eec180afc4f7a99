"""The fairness mirror on worlds where the answer is known."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import mirror
from bot.services.mirror import Axis, is_served_less
from db.enums import LeadStatus
from db.models import AuditEntry, Company, Person, Ranking
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE
from tests.db.test_figures import DAY, make_lead, make_staff
from tests.factories import make_offer, make_person, make_profile


async def rank(session: AsyncSession, person: Person, *found: tuple[int, float], days_ago: float = 1) -> None:
    """A logged ranking: companies with their scores."""
    result = [{"company": str(company), "opening": "1", "score": score} for company, score in found]
    session.add(Ranking(person_id=person.id, ranked_at=NOW - days_ago * DAY, record={"result": result}))
    await session.flush()


async def crowd(
    session: AsyncSession, scores: Sequence[float], *, first: int, company: int, language: str = "sv", **profile: object
) -> list[Person]:
    """People who were each shown one offer, with these scores."""
    found = []
    for number, score in enumerate(scores):
        person = await make_person(session, first + number, now=NOW, language=language)
        await make_profile(session, person, now=NOW, **profile)
        await rank(session, person, (company, score))
        found.append(person)
    return found


def around(middle: float, count: int) -> list[float]:
    return [middle + (number % 5 - 2) / 50 for number in range(count)]


async def look(session: AsyncSession) -> mirror.FairnessMirror:
    staff = await make_staff(session)
    return await mirror.look(session, actor=staff, now=NOW, zone=ZONE)


async def test_firms_are_counted_by_hand(database: Database) -> None:
    async with database.transaction() as session:
        seen, other, never = [(await make_offer(session, key)).company_id for key in ("seen", "other", "never")]
        one, two = [await make_person(session, number, now=NOW) for number in (10, 11)]
        await rank(session, one, (seen, 0.9), (other, 0.5))
        await rank(session, one, (seen, 0.8))
        await rank(session, two, (seen, 0.7))
        await rank(session, two, (other, 0.7), days_ago=91)
        await make_lead(session, one, seen, at=NOW - 3 * DAY, answered_at=NOW, status=LeadStatus.ACCEPTED)
        await make_lead(session, two, seen, at=NOW - DAY)
        found = await look(session)
    firms = {firm.company: firm for firm in found.firms}
    assert [firm.company for firm in found.firms] == ["Never", "Other", "Seen"], "least shown first"
    assert (firms["Seen"].shown, firms["Seen"].people, firms["Seen"].wanted) == (3, 2, 2)
    assert (firms["Seen"].times.answered, firms["Seen"].times.median_days) == (1, 3.0)
    assert (firms["Other"].shown, firms["Other"].people) == (1, 1)
    assert firms["Never"].is_forgotten
    assert not firms["Other"].is_forgotten
    assert (found.showings, found.half) == (4, 1)
    assert not found.is_enough, "four showings of three firms say nothing about who is shown less"
    assert never == firms["Never"].company_id


async def test_a_firm_that_offers_nothing_now_is_not_forgotten(database: Database) -> None:
    async with database.transaction() as session:
        await make_offer(session, "closed", is_open=False)
        paused = await make_offer(session, "paused")
        (await session.get_one(Company, paused.company_id)).paused_at = NOW
        await session.flush()
        found = await look(session)
    assert not any(firm.is_forgotten for firm in found.firms)
    assert (found.showings, found.half, found.is_enough) == (0, 0, False)


async def test_a_language_that_is_shown_less_is_seen_and_the_others_are_not(database: Database) -> None:
    async with database.transaction() as session:
        company = (await make_offer(session)).company_id
        await crowd(session, around(0.8, 30), first=100, company=company, language="sv")
        await crowd(session, around(0.8, 20), first=200, company=company, language="so")
        await crowd(session, around(0.4, 15), first=300, company=company, language="ti")
        await crowd(session, around(0.1, 3), first=400, company=company, language="fa")
        found = (await look(session)).groups[Axis.LANGUAGE]
    assert [language for language, ratio in found.exposure.items() if is_served_less(ratio)] == ["ti"]
    assert next(iter(found.exposure)) == "ti", "lowest first"
    assert set(found.exposure) == {"sv", "so", "ti"}, "three people are nobody's business"
    assert found.people == 65


async def test_small_groups_together_are_one(database: Database) -> None:
    async with database.transaction() as session:
        company = (await make_offer(session)).company_id
        for number, (language, count) in enumerate((("sv", 20), ("ar", 4), ("uk", 3), ("fa", 1))):
            await crowd(session, around(0.8, count), first=100 * (number + 1), company=company, language=language)
        found = (await look(session)).groups[Axis.LANGUAGE]
    assert {language: ratio.people for language, ratio in found.exposure.items()} == {"sv": 20, mirror.OTHERS: 8}


async def test_the_same_offers_for_all_are_no_difference(database: Database) -> None:
    async with database.transaction() as session:
        company = (await make_offer(session)).company_id
        for number, (language, place, year) in enumerate(
            (("sv", "are", 1990), ("ti", "berg", 2005), ("uk", "ostersund", 1970), ("ar", None, 2010))
        ):
            await crowd(
                session,
                around(0.6, 25),
                first=100 + 100 * number,
                company=company,
                language=language,
                municipality=place,
                birth_year=year,
            )
        found = await look(session)
    for axis in Axis:
        assert len(found.groups[axis].exposure) == 4
        assert not any(is_served_less(ratio) for ratio in found.groups[axis].exposure.values())
    assert set(found.groups[Axis.AGE].exposure) == {"13-17", "18-24", "35-49", "50-plus"}
    assert "unsaid" in found.groups[Axis.MUNICIPALITY].exposure


async def test_who_is_shown_nothing_at_all_is_served_less(database: Database) -> None:
    async with database.transaction() as session:
        company = (await make_offer(session)).company_id
        await crowd(session, around(0.8, 20), first=100, company=company)
        for person in await crowd(session, [0.0] * 6, first=200, company=company, language="ti"):
            await rank(session, person)
        found = (await look(session)).groups[Axis.LANGUAGE]
    assert is_served_less(found.exposure["ti"])
    assert not is_served_less(found.exposure["sv"])


async def test_the_best_list_of_a_person_counts(database: Database) -> None:
    async with database.transaction() as session:
        company = (await make_offer(session)).company_id
        await crowd(session, around(0.8, 10), first=100, company=company)
        for person in await crowd(session, around(0.8, 10), first=200, company=company, language="ti"):
            await rank(session, person, (company, 0.1), days_ago=0.5)
        found = (await look(session)).groups[Axis.LANGUAGE]
    assert not any(is_served_less(ratio) for ratio in found.exposure.values())


async def test_firms_that_refuse_one_language_are_seen(database: Database) -> None:
    async with database.transaction() as session:
        company = (await make_offer(session)).company_id
        yes, no = LeadStatus.ACCEPTED, LeadStatus.DECLINED
        for first, language, statuses in ((100, "sv", [yes] * 38 + [no] * 2), (300, "ti", [yes] * 6 + [no] * 24)):
            persons = await crowd(session, around(0.8, len(statuses)), first=first, company=company, language=language)
            for person, status in zip(persons, statuses, strict=True):
                await make_lead(session, person, company, at=NOW - DAY, answered_at=NOW, status=status)
        await crowd(session, around(0.8, 10), first=500, company=company, language="so")  # never said yes
        found = (await look(session)).groups[Axis.LANGUAGE]
    assert is_served_less(found.selection["ti"])
    assert not is_served_less(found.selection["sv"])
    assert "so" not in found.selection
    assert not any(is_served_less(ratio) for ratio in found.exposure.values())


async def test_staff_contacts_and_people_without_a_profile_are_in_no_group(database: Database) -> None:
    async with database.transaction() as session:
        company = (await make_offer(session)).company_id
        staff = await make_staff(session)
        await rank(session, staff, (company, 0.9))
        for number in range(6):
            await rank(session, await make_person(session, 100 + number, now=NOW), (company, 0.9))
        found = await mirror.look(session, actor=staff, now=NOW, zone=ZONE)
        names = await session.scalar(select(func.count()).select_from(Company))
    assert found.groups[Axis.AGE].people == 0
    assert found.groups[Axis.AGE].exposure == {}
    assert found.firms[0].people == 6
    assert names == 1


async def test_that_staff_looked_is_logged_once(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_staff(session)
        await mirror.look(session, actor=staff, now=NOW, zone=ZONE)
        await mirror.look(session, actor=staff, now=NOW + timedelta(minutes=1), zone=ZONE, is_look=False)
        await session.flush()
        deeds = list(await session.scalars(select(AuditEntry.deed)))
    assert deeds == ["mirror-seen"]

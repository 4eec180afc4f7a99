"""Tidings: who is told at night of which offer, and who is not."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.notices import Later, Notice, compose
from bot.services import matches, news, tidings
from db.enums import NoticeKind, SkillKind
from db.models import DailyRun, Offer, OutboxMessage, Person, Profile, Ranking, Skill
from db.session import Database
from db.upsert import insert_unless_present
from tests.conftest import NOW
from tests.db.ground import ZONE, written
from tests.factories import make_offer, make_person, make_profile

TWO_WEEKS = timedelta(days=14)


async def _welder(session: AsyncSession, telegram_id: int, *, wants_news: bool = True, **profile: object) -> Person:
    person = await make_person(session, telegram_id, now=NOW)
    await make_profile(session, person, now=NOW, **profile)
    session.add(Skill(person_id=person.id, concept="welding", kind=SkillKind.SKILL, confidence=1.0, said="svetsa"))
    if wants_news:
        await news.allow(session, person, now=NOW)
    return person


async def _tell(database: Database, now: datetime = NOW) -> list[OutboxMessage]:
    async with database.transaction() as session:
        await tidings.tell_of_offers(session, now=now, zone=ZONE)
    return await written(database, NoticeKind.NEW_OFFER)


async def test_only_who_wants_news_and_fits_is_told_once(database: Database) -> None:
    async with database.transaction() as session:
        offer = await make_offer(session, concepts=["welding"])
        wanting = await _welder(session, 1)
        await _welder(session, 2, wants_news=False)
        baker = await make_person(session, 3, now=NOW)
        await make_profile(session, baker, now=NOW)
        session.add(Skill(person_id=baker.id, concept="baking", kind=SkillKind.SKILL, confidence=1.0, said=None))
        await news.allow(session, baker, now=NOW)
    told = await _tell(database)
    assert [(one.person_id, one.subject_id) for one in told] == [(wanting.id, offer.id)]
    assert len(await _tell(database)) == 1
    assert len(await _tell(database, NOW + TWO_WEEKS)) == 1, "nobody is told twice of one offer"


async def test_it_is_logged_and_due_after_school(database: Database) -> None:
    async with database.transaction() as session:
        offer = await make_offer(session, concepts=["welding"])
        person = await _welder(session, 1)
    (told,) = await _tell(database)
    assert told.due_at.astimezone(ZONE).hour == 16 or told.due_at == NOW
    async with database.transaction() as session:
        (ranking,) = await session.scalars(select(Ranking).where(Ranking.person_id == person.id))
    assert [one["opening"] for one in ranking.record["result"]] == [str(offer.id)]


async def test_what_somebody_saw_in_their_list_is_no_news(database: Database) -> None:
    async with database.transaction() as session:
        await make_offer(session, concepts=["welding"])
        person = await _welder(session, 1)
        profile = await session.get_one(Profile, person.id)
        await matches.suggest(session, person, profile, now=NOW, today=NOW.date())
    assert await _tell(database) == []


async def test_room_is_respected_and_everybody_gets_one_before_anybody_a_second(database: Database) -> None:
    async with database.transaction() as session:
        offers = [await make_offer(session, f"firm{n}", concepts=["welding"], places=1) for n in range(2)]
        people = [await _welder(session, n) for n in range(1, 10)]
    told = await _tell(database)
    assert len({one.person_id for one in told}) == len(told) == 6, "three for each place"
    for offer in offers:
        assert sum(one.subject_id == offer.id for one in told) == 3
    assert {one.person_id for one in told} <= {person.id for person in people}


async def test_a_week_of_peace_between_two_tellings(database: Database) -> None:
    async with database.transaction() as session:
        for number in range(3):
            await make_offer(session, f"firm{number}", concepts=["welding"])
        await _welder(session, 1)
    assert len(await _tell(database)) == 1
    assert len(await _tell(database, NOW + timedelta(days=1))) == 1
    assert len(await _tell(database, NOW + timedelta(days=8))) == 2


async def test_a_minor_is_not_told_of_what_is_not_known_to_be_safe(database: Database) -> None:
    async with database.transaction() as session:
        await make_offer(session, "unknown", concepts=["welding"])
        await make_offer(session, "grown-ups", concepts=["welding"], min_age=18, after_school=True, hazards=[])
        await _welder(session, 1, birth_year=NOW.year - 16)
    assert await _tell(database) == []


async def _opened(database: Database, message: OutboxMessage, now: datetime) -> Notice | Later | None:
    async with database.transaction() as session:
        return await compose(session, message, now=now, zone=ZONE)


async def test_the_card_comes_by_day_while_it_is_still_wanted_and_open(database: Database) -> None:
    async with database.transaction() as session:
        offer = await make_offer(session, concepts=["welding"])
        person = await _welder(session, 1)
    (told,) = await _tell(database)
    noon, night = NOW.replace(hour=12), NOW.replace(hour=2)
    assert isinstance(await _opened(database, told, night), Later)
    assert isinstance(await _opened(database, told, noon), Notice)
    async with database.transaction() as session:
        (await session.get_one(Offer, offer.id)).is_open = False
    assert await _opened(database, told, noon) is None
    async with database.transaction() as session:
        (await session.get_one(Offer, offer.id)).is_open = True
        await news.stop(session, await session.get_one(Person, person.id), now=NOW)
    assert await _opened(database, told, noon) is None


async def test_the_work_of_a_day_is_begun_once(database: Database) -> None:
    async with database.transaction() as session:
        assert await insert_unless_present(session, DailyRun, key="tidings:2026-11-23", ran_at=NOW)
    async with database.transaction() as session:
        assert not await insert_unless_present(session, DailyRun, key="tidings:2026-11-23", ran_at=NOW)

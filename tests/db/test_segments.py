"""Segments: whom each filter takes in, who is left out and why, and saved ones."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.services import evenings, news, privacy, segments
from bot.services.segments import Scope
from db.enums import PlaceStatus, SkillKind
from db.models import Person, Place, ReferralCode, Skill, Visit
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import again, example_event, register, stop_named
from tests.factories import make_person, make_profile


async def _reader(session: AsyncSession, telegram_id: int, *, language: str = "sv", **profile: Any) -> Person:
    """Somebody with a profile who wants news."""
    person = await make_person(session, telegram_id, now=NOW, language=language)
    await make_profile(session, person, now=NOW, **profile)
    await news.allow(session, person, now=NOW)
    return person


def _scope(event_id: int | None = None, **filters: list[str]) -> Scope:
    return Scope(filters, event_id, NOW, NOW.date())


async def _ids(session: AsyncSession, event_id: int | None = None, **filters: list[str]) -> set[int]:
    """Telegram ids of the receivers; the count says the same."""
    scope = _scope(event_id, **filters)
    chosen = set(await session.scalars(segments.receivers(session, scope)))
    assert (await segments.count(session, scope)).receivers == len(chosen)
    return {(await session.get_one(Person, person_id)).telegram_id for person_id in chosen}


async def test_each_filter_takes_in_whom_it_names(database: Database) -> None:
    async with database.transaction() as session:
        code = ReferralCode(code="jobbtorg", name="Jobbtorg", created_at=NOW)
        session.add(code)
        await session.flush()
        amina = await _reader(
            session, 1, language="so", municipality="krokom", birth_year=2010, wants=["summer_job", "internship"]
        )
        omar = await _reader(session, 2, language="ar", municipality="are", birth_year=1986, wants=["job"])
        olena = await _reader(session, 3, language="uk", municipality="elsewhere", birth_year=2002)
        session.add(Skill(person_id=amina.id, concept="metalwork", kind=SkillKind.INTEREST, confidence=1.0))
        session.add(Skill(person_id=omar.id, concept="metalwork", kind=SkillKind.SKILL, confidence=1.0))
        omar.referral_code_id = code.id
        olena.last_seen_at = NOW - timedelta(days=40)
        await session.flush()
        assert await _ids(session) == {1, 2, 3}
        assert await _ids(session, municipality=["krokom", "elsewhere"]) == {1, 3}
        assert await _ids(session, age=["16-17", "40+"]) == {1, 2}
        assert await _ids(session, age=["18-24"]) == {3}
        assert await _ids(session, language=["ar", "uk"]) == {2, 3}
        assert await _ids(session, wants=["internship"]) == {1}
        assert await _ids(session, wants=["internship", "job"]) == {1, 2}
        assert await _ids(session, wants=["intern"]) == set(), "a part of a word is no value"
        assert await _ids(session, interests=["metal"]) == {1}, "what somebody can do is not what they like"
        assert await _ids(session, code=[str(code.id)]) == {2}
        assert await _ids(session, idle=["30"]) == {3}
        assert await _ids(session, idle=["90"]) == set()
        assert await _ids(session, language=["so"], wants=["job"]) == set(), "all filters must hold"


@pytest.mark.example_region
async def test_where_people_stand_with_the_evening(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        coming = await register(session, event, 1, stop)
        waiting = await register(session, event, 2, stop)
        cancelled = await register(session, event, 3, stop)
        await _reader(session, 4)
        for registration in (coming, waiting, cancelled):
            await news.allow(session, await session.get_one(Person, registration.person_id), now=NOW)
        place: Place = waiting.places[0]
        place.status, place.waiting_since = PlaceStatus.WAITING, NOW
        await evenings.cancel(session, await again(session, cancelled), now=NOW)
        session.add(Visit(person_id=coming.person_id, stop_id=stop.id, scanned_at=NOW))
        await session.flush()
        assert await _ids(session, event.id, evening=["registered"]) == {1, 2}
        assert await _ids(session, event.id, evening=["waiting"]) == {2}
        assert await _ids(session, event.id, evening=["visited"]) == {1}
        assert {3, 4} <= await _ids(session, event.id, evening=["not_registered"])
        assert {1, 2} & await _ids(session, event.id, evening=["not_registered"]) == set()
        assert await _ids(session, None, evening=["registered", "waiting", "visited"]) == set()


async def test_who_is_left_out_and_why(database: Database) -> None:
    async with database.transaction() as session:
        await _reader(session, 1, municipality="are")
        await _reader(session, 2, municipality="are", birth_year=NOW.year - 12)
        silent = await make_person(session, 3, now=NOW)
        await make_profile(session, silent, now=NOW, municipality="are")
        gone, paused = [await _reader(session, number, municipality="are") for number in (4, 5)]
        gone.unreachable_at = NOW
        privacy.pause(paused, now=NOW)
        changed = await _reader(session, 6, municipality="are", birth_year=NOW.year - 13)
        await news.stop(session, changed, now=NOW)
        await make_person(session, 7, now=NOW)
        await session.flush()
        assert await _ids(session, municipality=["are"]) == {1}
        count = await segments.count(session, _scope(municipality=["are"]))
        assert (count.receivers, count.under_age, count.said_no, count.unreachable, count.unknown) == (1, 1, 2, 2, 1)
        assert count.by_language == {"sv": 1}
        assert (await segments.count(session, _scope())).unknown == 0, "without such a filter nobody is unknown"


async def test_segments_are_kept_by_name_for_staff_only(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_person(session, 1, now=NOW, is_staff=True)
        person = await make_person(session, 2, now=NOW)
        with pytest.raises(NotAllowed):
            await segments.save_segment(session, name="x", filters={}, actor=person, now=NOW)
        kept = await segments.save_segment(
            session, name="  Unga  i Åre ", filters={"municipality": ["are"]}, actor=staff, now=NOW
        )
        assert kept.name == "Unga i Åre"
        for wrong in ("unga i åre".replace("å", "Å"), "", "x" * 81):
            with pytest.raises(AppError):
                await segments.save_segment(session, name=wrong, filters={}, actor=staff, now=NOW)
        assert [one.filters for one in await segments.list_segments(session)] == [{"municipality": ["are"]}]
        with pytest.raises(NotAllowed):
            await segments.remove_segment(session, segment_id=kept.id, actor=person, now=NOW)
        await segments.remove_segment(session, segment_id=kept.id, actor=staff, now=NOW)
        with pytest.raises(NoLongerPossible):
            await segments.segment_of(session, kept.id)

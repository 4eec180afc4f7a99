"""Personal fields are sealed at rest: what the database holds tells nobody who it is about, and keys can be changed."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import conversations
from db import sealing
from db.models import Conversation, Person, Profile
from db.session import Database
from tests.conftest import DATA_KEY, NOW
from tests.factories import make_person, make_profile


@pytest.fixture(autouse=True)
def _the_usual_key_afterwards() -> Iterator[None]:
    yield
    sealing.use_keys(lambda: (DATA_KEY,))


async def _hodan(session: AsyncSession) -> Person:
    person = await make_person(session, 2, now=NOW)
    await make_profile(session, person, now=NOW, first_name="Hodan", phone="+46701234567")
    told = await conversations.open_conversation(session, person, "profile", now=NOW)
    told.answers = {"skills_text": {"text": "Waan tolaa dharka"}}
    return person


async def _kept(session: AsyncSession) -> list[str]:
    rows = (await session.execute(text("SELECT first_name, phone FROM profile"))).all()
    answers = (await session.execute(text("SELECT answers FROM conversation"))).all()
    return [value for row in (*rows, *answers) for value in row]


async def test_the_database_holds_no_name_number_or_word(database: Database) -> None:
    async with database.transaction() as session:
        await _hodan(session)
    async with database.transaction() as session:
        kept = await _kept(session)
        assert len(kept) == 3
        for value in kept:
            assert value.startswith("s1:")
            assert not any(word in value for word in ("Hodan", "070", "tolaa"))
        profile = (await session.scalars(Profile.__table__.select())).first()
        assert profile is not None
    async with database.transaction() as session:
        found = await session.get_one(Profile, profile)
        assert (found.first_name, found.phone) == ("Hodan", "+46701234567")


async def test_a_new_key_takes_over_and_the_old_one_is_not_needed(database: Database) -> None:
    async with database.transaction() as session:
        person = await _hodan(session)
        # From before there were keys: plain, and read as it is.
        await session.execute(text("UPDATE profile SET phone = '+46700000000'"))
    fresh = sealing.new_key()
    sealing.use_keys(lambda: (fresh, DATA_KEY))
    async with database.transaction() as session:
        assert await sealing.reseal(session) == 3
    sealing.use_keys(lambda: (fresh,))
    async with database.transaction() as session:
        await sealing.check_key(session)
        profile = await session.get_one(Profile, person.id)
        assert (profile.first_name, profile.phone) == ("Hodan", "+46700000000")
        told = await conversations.find_conversation(session, person, "profile")
        assert told is not None
        assert told.answers["skills_text"]["text"] == "Waan tolaa dharka"


async def test_a_wrong_key_is_noticed_before_anything_is_read_or_written(database: Database) -> None:
    async with database.transaction() as session:
        await _hodan(session)
    async with database.transaction() as session:
        before = await _kept(session)
    other = sealing.new_key()
    sealing.use_keys(lambda: (other,))
    async with database.transaction() as session:
        with pytest.raises(sealing.WrongKey):
            await sealing.check_key(session)
    with pytest.raises(sealing.WrongKey):
        await _half_done(database)
    async with database.transaction() as session:
        assert await _kept(session) == before


async def _half_done(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(update(Conversation).values(answers={}))
        await sealing.reseal(session)


def test_only_what_can_be_a_key_is_one() -> None:
    assert sealing.is_key(sealing.new_key())
    for wrong in ("", "key", "x" * 44, "å" * 44):
        assert not sealing.is_key(wrong)


def test_marks_differ_by_key_and_by_text() -> None:
    marks = sealing.marks_of("person:1")
    assert marks == sealing.marks_of("person:1") != sealing.marks_of("person:2")
    sealing.use_keys(lambda: (sealing.new_key(),))
    assert not set(marks) & set(sealing.marks_of("person:1"))

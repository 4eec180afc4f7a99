"""One row that cannot be read holds up nobody else's messages, and none of the other work of a minute or a day."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import select, text, update
from structlog.testing import capture_logs

from bot.letters import Letters
from bot.scheduler import Ticks
from bot.services import outbox
from bot.services.client_messages import Gone
from db.models import OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.firm_ground import say_yes, two_firms
from tests.db.ground import ZONE
from tests.factories import make_person


async def _spoil(database: Database, telegram_id: int, name: str | None = "s1:broken") -> None:
    """Leave a name that no key opens, or none again."""
    async with database.transaction() as session:
        values = {"name": name, "telegram_id": telegram_id}
        await session.execute(text("UPDATE person SET staff_name = :name WHERE telegram_id = :telegram_id"), values)


async def test_a_message_that_cannot_be_opened_holds_up_no_other(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        await say_yes(session, firms)
    await _spoil(database, firms.maja.telegram_id)
    letters = Letters(database, lambda: NOW, ZONE)
    with capture_logs() as logs:
        found, is_more = await letters.claim(10, but=())
    assert [letter.person_id for letter in found] == [firms.rima.id]
    assert is_more
    assert [entry["event"] for entry in logs] == ["letters not opened", "letter not opened"]
    async with database.transaction() as session:
        again = await outbox.claim(session, owner="next", now=NOW + outbox.LEASE, limit=10)
        assert firms.maja.id in {message.person_id for message in again}, "it is tried again"


async def test_what_can_never_be_opened_is_given_up_in_the_end(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        await say_yes(session, firms)
    await _spoil(database, firms.maja.telegram_id)
    now = NOW
    letters = Letters(database, lambda: now, ZONE)
    with capture_logs():
        for _ in range(outbox.MAX_ATTEMPTS):
            await letters.claim(10, but=())
            now += outbox.LEASE
    async with database.transaction() as session:
        (given_up,) = await session.scalars(
            select(OutboxMessage).where(OutboxMessage.person_id == firms.maja.id, OutboxMessage.dropped_at.is_not(None))
        )
        assert given_up.drop_reason == "cannot be opened"


async def test_what_is_put_off_was_not_tried(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        await say_yes(session, firms)
    now = NOW.replace(hour=22)
    letters = Letters(database, lambda: now, ZONE)
    for _ in range(outbox.MAX_ATTEMPTS + 3):
        assert not (await letters.claim(10, but=()))[0], "not at night"
        now += timedelta(days=1)
    async with database.transaction() as session:
        await session.execute(update(OutboxMessage).values(due_at=now))
        again = await outbox.claim(session, owner="next", now=now, limit=10)
        assert {message.attempts for message in again} == {1}


async def test_work_that_fails_keeps_none_of_the_others_from_being_done(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        await say_yes(session, firms)
        silent = await make_person(session, 70, now=NOW - timedelta(days=500))
    await _spoil(database, firms.karin.telegram_id)
    woken = 0

    def wake() -> None:
        nonlocal woken
        woken += 1

    async def take_away(_gone: Gone) -> None:
        raise AssertionError("nothing is on a phone")

    at = NOW + timedelta(days=8)
    ticks = Ticks(database, lambda: at, ZONE, wake, take_away, data_folder=tmp_path)
    with capture_logs() as logs:
        await ticks.tick()
    failed = [entry["work"] for entry in logs if entry["event"] == "work not done"]
    assert "bot.services.chasing.chase_late_leads" in failed, "it wants to tell staff, whose name cannot be read"
    assert woken == 1
    async with database.transaction() as session:
        assert await session.scalar(select(Person.id).where(Person.id == silent.id)) is None, "erased all the same"


async def test_a_days_work_that_failed_is_tried_again_on_the_same_day(database: Database, tmp_path: Path) -> None:
    async def take_away(_gone: Gone) -> None: ...

    async with database.transaction() as session:
        await make_person(session, 70, now=NOW - timedelta(days=500))
    ticks = Ticks(database, lambda: NOW, ZONE, lambda: None, take_away, data_folder=tmp_path)
    await _spoil(database, 70)
    with capture_logs():
        await ticks.tick()
    await _spoil(database, 70, None)
    await ticks.tick()
    async with database.transaction() as session:
        assert (await session.scalars(select(Person.id))).all() == []

"""Who has not been here for a year: told two weeks before, erased then; whoever comes back stays."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.notices import Later, Notice, compose
from bot.services import privacy, retention
from db.enums import NoticeKind
from db.models import AuditEntry, OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_contact, make_offer, make_person, make_profile

ZONE = ZoneInfo("Europe/Stockholm")


async def test_told_once_two_weeks_before_and_erased_then(database: Database) -> None:
    async with database.transaction() as session:
        silent = await make_person(session, 2, now=NOW)
        await make_profile(session, silent, now=NOW, first_name="Hodan")
        nobody = await make_person(session, 3, now=NOW)
        contact = await make_person(session, 4, now=NOW)
        await make_contact(session, contact, (await make_offer(session)).company_id, now=NOW)
        await make_profile(session, contact, now=NOW)
        await retention.warn(session, now=NOW + timedelta(days=350))
        assert await session.scalar(select(OutboxMessage.id)) is None
        day_of_warning = NOW + timedelta(days=352)
        for day in (0, 1):
            await retention.warn(session, now=day_of_warning + timedelta(days=day))
        (letter,) = await session.scalars(select(OutboxMessage))
        assert (letter.person_id, letter.kind) == (silent.id, NoticeKind.RETENTION_SOON)
        notice = await compose(session, letter, now=day_of_warning, zone=ZONE)
        assert isinstance(notice, Notice)
        assert retention.erased_on(silent, zone=ZONE) == (NOW + timedelta(days=365)).date()
        night = day_of_warning.replace(hour=23)
        assert isinstance(await compose(session, letter, now=night, zone=ZONE), Later)
        await privacy.enforce_retention(session, now=NOW + timedelta(days=366))
        left = set(await session.scalars(select(Person.id)))
        assert left == {contact.id}, "those who work here stay; also whoever told nothing goes"
        assert nobody.id not in left
        entry = await session.scalar(select(AuditEntry).where(AuditEntry.deed == "retention-ran"))
        assert entry is not None
        assert (entry.actor_id, entry.facts) == (None, {"people": 2})


async def test_whoever_comes_back_is_told_nothing_more(database: Database) -> None:
    async with database.transaction() as session:
        silent = await make_person(session, 2, now=NOW)
        await make_profile(session, silent, now=NOW)
        now = NOW + timedelta(days=352)
        await retention.warn(session, now=now)
        (letter,) = await session.scalars(select(OutboxMessage))
        silent.last_seen_at = now
        await session.flush()
        assert await compose(session, letter, now=now, zone=ZONE) is None
        await privacy.enforce_retention(session, now=NOW + timedelta(days=366))
        assert await session.get(Person, silent.id) is not None

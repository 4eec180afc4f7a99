"""Who has not been here for a year: told two weeks before, erased then; whoever comes back stays."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.i18n import t
from bot.notices import Later, Notice, compose
from bot.scheduler import Ticks
from bot.services import adjustments, outbox, privacy, retention
from bot.services.client_messages import Gone
from bot.services.retention import Removed
from db.enums import NoticeKind
from db.models import AuditEntry, Conversation, DailyRun, OutboxMessage, Person, Ranking
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import enforce_retention
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
        kept = await retention.periods(session)
        last_day = kept.erased_on(silent, told_at=day_of_warning, zone=ZONE)
        assert last_day == (day_of_warning + timedelta(days=14)).date()
        night = day_of_warning.replace(hour=23)
        assert isinstance(await compose(session, letter, now=night, zone=ZONE), Later)
        await outbox.record_sent(session, [(letter.id, 1)], now=day_of_warning)
        await enforce_retention(session, now=NOW + timedelta(days=366))
        left = set(await session.scalars(select(Person.id)))
        assert left == {contact.id}, "those who work here stay; also whoever told nothing goes"
        assert nobody.id not in left
        entry = await session.scalar(select(AuditEntry).where(AuditEntry.deed == retention.DEED))
        assert entry is not None
        assert (entry.actor_id, entry.facts) == (None, {"people": 2, "guests": 0, "words": 0, "rankings": 0})


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
        await enforce_retention(session, now=NOW + timedelta(days=366))
        assert await session.get(Person, silent.id) is not None


async def test_admins_shorten_the_periods_and_the_log_and_the_digest_say_what_went(database: Database) -> None:
    async with database.transaction() as session:
        admin = await make_person(session, 1, now=NOW, is_staff=True, is_admin=True)
        for key, value in ((adjustments.WORDS_DAYS, 7), (adjustments.PROFILE_MONTHS, 3)):
            await adjustments.adjust(session, key=key, value=value, actor=admin, now=NOW)
        silent = await make_person(session, 2, now=NOW)
        await make_profile(session, silent, now=NOW)
        told = {"skills_text": {"text": "Jag har svetsat", "found": []}}
        session.add(Conversation(person_id=silent.id, flow="profile", answers=told, is_open=False, updated_at=NOW))
        await session.flush()
        await enforce_retention(session, now=NOW + timedelta(days=8))
        conversation = (await session.scalars(select(Conversation))).one()
        assert conversation.answers["skills_text"]["text"] == ""
        shortened = NOW + timedelta(days=92)
        await retention.warn(session, now=shortened)
        await enforce_retention(session, now=shortened)
        assert await session.get(Person, silent.id) is not None, "told first, also when the period was shortened"
        later = shortened + timedelta(days=14)
        assert (await retention.periods(session)).erased_on(silent, told_at=shortened, zone=ZONE) == later.date()
        await enforce_retention(session, now=later)
        assert await session.get(Person, silent.id) is not None, "the message has not got through yet"
        letters = await session.scalars(select(OutboxMessage.id))
        await outbox.record_sent(session, [(letter_id, 1) for letter_id in letters], now=shortened)
        await enforce_retention(session, now=later)
        assert await session.get(Person, silent.id) is None
        assert await retention.removed_since(session, NOW) == Removed(people=1, words=1)
        await outbox.enqueue(
            session, person_id=admin.id, kind=NoticeKind.DIGEST_STAFF, subject_id=0, occasion="W1", now=later
        )
        letter = await session.scalar(select(OutboxMessage).where(OutboxMessage.kind == NoticeKind.DIGEST_STAFF))
        assert letter is not None
        digest = await compose(session, letter, now=later, zone=ZONE)
        assert isinstance(digest, Notice)
        await enforce_retention(session, now=later + timedelta(days=retention.LOG_DAYS + 1))
        assert await retention.removed_since(session, NOW) == Removed(), "the log itself has its time"
        assert t("digest-removed", people=1, guests=0, words=0, rankings=0) in digest.screen.paragraphs


async def test_rankings_stay_without_the_person_but_not_of_a_child(database: Database) -> None:
    async with database.transaction() as session:
        record = {"input": "0" * 32, "today": "2026-11-23", "lexicon": "a", "weights": "b", "result": []}
        for number, is_counted in ((1, True), (2, False)):
            person = await make_person(session, number, now=NOW)
            session.add(Ranking(person_id=person.id, ranked_at=NOW, record=record))
            await session.flush()
            await privacy.erase_person(session, person, now=NOW, is_counted=is_counted)
        session.expire_all()
        (left,) = await session.scalars(select(Ranking))
        assert (left.person_id, left.record) == (None, record | {"input": None})
        assert left.ranked_at == NOW.replace(hour=0, minute=0, second=0)
        await enforce_retention(session, now=NOW + timedelta(days=367))
        assert (await session.scalars(select(Ranking))).all() == []


async def test_one_process_does_the_days_work_and_others_leave_it(database: Database, tmp_path: Path) -> None:
    async def nothing(_gone: Gone) -> None: ...

    day = NOW + timedelta(days=366)
    for number in (2, 3):
        async with database.transaction() as session:
            await make_person(session, number, now=NOW)
        process = Ticks(database, lambda: day, ZONE, lambda: None, nothing, data_folder=tmp_path)
        await process.tick()
    async with database.transaction() as session:
        assert (await session.scalars(select(Person.telegram_id))).all() == [3], "it waits for the next day"
        await enforce_retention(session, now=day + timedelta(days=15))
        assert (await session.scalars(select(DailyRun))).all() == [], "begun work is not remembered for ever"

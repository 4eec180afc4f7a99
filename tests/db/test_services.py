"""Services on SQLite and on a real PostgreSQL: what must hold whatever the database is."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, StatementError

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import chasing, companies, conversations, leads, outbox, people, privacy, retention
from bot.services.working_days import add_working_days
from db.enums import LeadStatus, NoticeKind, ReachBy
from db.models import Conversation, Lead, OutboxMessage, Person, ProcessedUpdate
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import enforce_retention
from tests.factories import make_contact, make_offer, make_person, make_profile

TODAY = date(2026, 11, 23)
ZONE = ZoneInfo("Europe/Stockholm")


async def _lead(database: Database) -> int:
    async with database.transaction() as session:
        person = await make_person(session, 1, now=NOW)
        await make_profile(session, person, now=NOW)
        offer = await make_offer(session)
        await make_contact(session, await make_person(session, 2, now=NOW), offer.company_id, now=NOW)
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
        return lead.id


async def test_an_update_is_carried_out_once(database: Database) -> None:
    async def arrive() -> people.Arrival:
        async with database.transaction() as session:
            return await people.arrive(session, telegram_id=7, language_code="ar", update_id=1, is_staff=False, now=NOW)

    first, second = await arrive(), await arrive()
    assert (first.is_repeat, second.is_repeat) == (False, True)
    assert first.person.id == second.person.id
    assert first.person.language == "ar"


async def test_a_raise_rolls_everything_back(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as session:
            await make_person(session, 1, now=NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Person)) == 0


async def test_instants_keep_their_zone(database: Database) -> None:
    async with database.transaction() as session:
        await make_person(session, 1, now=datetime(2026, 3, 29, 3, 30, tzinfo=ZONE))
    async with database.transaction() as session:
        person = (await session.scalars(select(Person))).one()
        assert person.created_at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
        naive = datetime(2026, 1, 1)  # noqa: DTZ001 - that is the fault
        with pytest.raises(StatementError, match="an instant needs a time zone"):
            await session.execute(select(Person).where(Person.created_at > naive))


async def test_one_open_lead_for_each_firm(database: Database) -> None:
    lead_id = await _lead(database)
    async with database.transaction() as session:
        lead = await session.get_one(Lead, lead_id)
        person, values = await session.get_one(Person, lead.person_id), (lead.company_id, lead.consent_id)
    with pytest.raises(IntegrityError):
        async with database.transaction() as session:
            session.add(
                Lead(
                    person_id=person.id, company_id=values[0], consent_id=values[1], status=LeadStatus.REQUESTED,
                    reach_by=ReachBy.TELEGRAM, requested_at=NOW, answer_by=TODAY,
                )
            )  # fmt: skip


async def test_the_firm_has_five_working_days() -> None:
    assert add_working_days(TODAY, 5) == date(2026, 11, 30)
    assert add_working_days(date(2026, 12, 23), 5) == date(2027, 1, 5), "Christmas, New Year and their eves"
    assert add_working_days(date(2027, 3, 24), 1) == date(2027, 3, 25)
    assert add_working_days(date(2027, 3, 25), 1) == date(2027, 3, 30), "Good Friday and Easter Monday"


async def test_two_processes_never_claim_the_same_message(database: Database) -> None:
    async with database.transaction() as session:
        person = await make_person(session, 1, now=NOW)
        for number in range(40):
            await outbox.enqueue(session, person_id=person.id, kind=NoticeKind.LEAD_CARD, subject_id=number, now=NOW)

    async def claim(owner: str) -> list[int]:
        async with database.transaction() as session:
            return [message.id for message in await outbox.claim(session, owner=owner, now=NOW, limit=20)]

    claimed = await asyncio.gather(*(claim(f"process {number}") for number in range(4)))
    ids = [message_id for batch in claimed for message_id in batch]
    assert sorted(ids) == sorted(set(ids))
    async with database.transaction() as session:
        assert await outbox.claim(session, owner="late", now=NOW, limit=100) == [] or len(ids) < 40


async def test_a_lost_claim_is_tried_again(database: Database) -> None:
    await _lead(database)
    async with database.transaction() as session:
        assert len(await outbox.claim(session, owner="dies", now=NOW, limit=10)) == 1
    async with database.transaction() as session:
        assert await outbox.claim(session, owner="next", now=NOW + timedelta(seconds=30), limit=10) == []
    async with database.transaction() as session:
        (message,) = await outbox.claim(session, owner="next", now=NOW + timedelta(seconds=61), limit=10)
        assert message.attempts == 2


async def test_who_is_erased_while_a_message_is_on_its_way_holds_up_nobody_elses(database: Database) -> None:
    async with database.transaction() as session:
        gone, stays = await make_person(session, 2, now=NOW), await make_person(session, 3, now=NOW)
        for person in (gone, stays):
            await outbox.enqueue(session, person_id=person.id, kind=NoticeKind.LEAD_CARD, subject_id=1, now=NOW)
        claimed = await outbox.claim(session, owner="me", now=NOW, limit=10)
        await privacy.erase_person(session, gone, now=NOW)
    async with database.transaction() as session:
        await outbox.record_sent(session, [(message.id, 70 + message.id) for message in claimed], now=NOW)
        (left,) = await session.scalars(select(OutboxMessage))
        assert (left.person_id, left.message_id, left.sent_at) == (stays.id, 70 + left.id, NOW)


async def test_the_same_notice_twice_is_one(database: Database) -> None:
    async with database.transaction() as session:
        person = await make_person(session, 1, now=NOW)
        for _ in range(3):
            await outbox.enqueue(session, person_id=person.id, kind=NoticeKind.LEAD_CARD, subject_id=5, now=NOW)
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 1


async def test_what_was_missed_is_sent_again_once(database: Database) -> None:
    async with database.transaction() as session:
        signe = await make_person(session, 2, now=NOW, paused_at=NOW)
        kinds = (NoticeKind.PLACE_OFFERED, NoticeKind.PLACE_OFFERED, NoticeKind.LEAD_ANSWERED, NoticeKind.NEW_OFFER)
        for number, kind in enumerate(kinds):
            await outbox.enqueue(session, person_id=signe.id, kind=kind, subject_id=7, occasion=str(number), now=NOW)
        for (message_id,) in list(await session.execute(select(OutboxMessage.id))):
            await outbox.record_dropped(session, message_id, reason="paused", now=NOW)
        for is_back in (True, False):
            assert await privacy.resume(session, signe, now=NOW) is is_back
        waiting = select(OutboxMessage.kind, OutboxMessage.dedupe_key).where(OutboxMessage.dropped_at.is_(None))
        told = {kind: key[-1] for kind, key in await session.execute(waiting)}
        assert told == {NoticeKind.PLACE_OFFERED: "1", NoticeKind.LEAD_ANSWERED: "2"}, "no news, and nothing twice"


async def test_answers_go_before_reminders(database: Database) -> None:
    async with database.transaction() as session:
        person = await make_person(session, 1, now=NOW)
        for kind in (NoticeKind.LEAD_REMINDER, NoticeKind.LEAD_CARD, NoticeKind.LEAD_ANSWERED):
            await outbox.enqueue(session, person_id=person.id, kind=kind, subject_id=1, now=NOW)
        claimed = await outbox.claim(session, owner="me", now=NOW, limit=10)
    assert [message.kind for message in claimed] == [
        NoticeKind.LEAD_ANSWERED,
        NoticeKind.LEAD_CARD,
        NoticeKind.LEAD_REMINDER,
    ]


async def test_chasing_twice_writes_nothing_twice(database: Database) -> None:
    lead_id = await _lead(database)
    promised = NOW + timedelta(days=7)
    for _ in range(2):
        async with database.transaction() as session:
            await chasing.chase_late_leads(session, now=promised, zone=ZONE)
    async with database.transaction() as session:
        kinds = (await session.scalars(select(OutboxMessage.kind).order_by(OutboxMessage.id))).all()
        assert kinds == [NoticeKind.LEAD_CARD, NoticeKind.LEAD_REMINDER]
        assert (await session.get_one(Lead, lead_id)).status is LeadStatus.REQUESTED


async def test_nobody_is_chased_before_nine(database: Database) -> None:
    await _lead(database)
    early = datetime(2026, 11, 30, 7, 59, tzinfo=UTC)
    async with database.transaction() as session:
        await chasing.chase_late_leads(session, now=early, zone=ZONE)
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 1


async def test_one_conversation_is_open_at_a_time(database: Database) -> None:
    async with database.transaction() as session:
        person = await make_person(session, 1, now=NOW)
        profile = await conversations.open_conversation(session, person, "profile", now=NOW)
        question = await conversations.open_conversation(session, person, "lead_question", now=NOW, subject_id=3)
        await session.refresh(profile)
        assert (profile.is_open, question.is_open) == (False, True)
        await conversations.close_conversation(session, question, now=NOW)
        assert [row.flow for row in await session.scalars(select(Conversation))] == ["profile"]


async def test_retention(database: Database) -> None:
    lead_id = await _lead(database)
    async with database.transaction() as session:
        person = (await session.scalars(select(Person).where(Person.telegram_id == 1))).one()
        told = {"text": "Jag svetsar", "removed": [], "found": [{"concept": "welding", "text": "svetsar"}]}
        session.add(
            Conversation(
                person_id=person.id, flow="profile", answers={"skills_text": told}, is_open=False, updated_at=NOW
            )
        )
        session.add(ProcessedUpdate(update_id=1, processed_at=NOW))
    async with database.transaction() as session:
        await enforce_retention(session, now=NOW + timedelta(days=31))
        conversation = (await session.scalars(select(Conversation))).one()
        assert conversation.answers["skills_text"]["text"] == ""
        assert conversation.answers["skills_text"]["found"] == [{"concept": "welding", "text": ""}]
        assert await session.scalar(select(func.count()).select_from(ProcessedUpdate)) == 0
        assert await session.get(Lead, lead_id) is not None
    async with database.transaction() as session:
        await retention.warn(session, now=NOW + timedelta(days=352))
        letters = await session.scalars(select(OutboxMessage.id).where(OutboxMessage.kind == NoticeKind.RETENTION_SOON))
        reached = [(letter_id, 1) for letter_id in letters]
        await outbox.record_sent(session, reached, now=NOW + timedelta(days=352))
        await enforce_retention(session, now=NOW + timedelta(days=366))
        left = (await session.scalars(select(Person.telegram_id))).all()
        assert left == [2], "who has not come back for a year is erased; a firm's contact stays"
        assert await session.scalar(select(func.count()).select_from(Lead)) == 0


async def test_an_invite_is_for_one(database: Database) -> None:
    async with database.transaction() as session:
        staff = await make_person(session, 1, now=NOW, is_staff=True)
        offer = await make_offer(session)
        _company, code = await companies.create_invite(session, company_id=offer.company_id, actor=staff, now=NOW)
        maja, otto = await make_person(session, 2, now=NOW), await make_person(session, 3, now=NOW)
        await companies.join_by_invite(session, code=code, person=maja, first_name="Maja", now=NOW)
        await companies.join_by_invite(session, code=code, person=maja, first_name="Maja", now=NOW)
        assert len(await leads.contacts_of(session, offer.company_id)) == 1
        for person, when in ((otto, NOW), (otto, NOW + timedelta(days=30))):
            with pytest.raises(NoLongerPossible) as told:
                await companies.join_by_invite(session, code=code, person=person, first_name="Otto", now=when)
            assert told.value.text_key == "invite-used"
        with pytest.raises(NotAllowed):
            await companies.create_invite(session, company_id=offer.company_id, actor=otto, now=NOW)

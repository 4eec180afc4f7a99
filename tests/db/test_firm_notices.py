"""When a firm's contacts get their messages: working hours, one digest instead of many, and never too late."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import say
from bot.notices import Later, Notice, compose
from bot.services import chasing, digests, firm_digests, firm_hours, firms, leads, outcomes, staff_leads
from db.enums import NoticeKind, NoticePace
from db.models import OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.firm_ground import accepted, say_yes, two_firms
from tests.db.ground import ZONE

EVENING = datetime(2026, 11, 27, 21, 30, tzinfo=ZONE)  # a Friday
MONDAY = datetime(2026, 11, 30, 8, 0, tzinfo=ZONE)
TUESDAY = datetime(2026, 11, 24, 8, 0, tzinfo=ZONE)


async def _message(session: AsyncSession, person: Person, kind: NoticeKind) -> OutboxMessage:
    found = await session.scalars(
        select(OutboxMessage)
        .where(OutboxMessage.person_id == person.id, OutboxMessage.kind == kind)
        .order_by(OutboxMessage.id.desc())
    )
    return found.first() or pytest.fail(f"no {kind}")


async def _at(session: AsyncSession, person: Person, kind: NoticeKind, now: datetime) -> Notice | Later | None:
    """What becomes of somebody's newest message of a kind, at `now`."""
    return await compose(session, await _message(session, person, kind), now=now, zone=ZONE)


def _words(notice: Notice | Later | None) -> str:
    assert isinstance(notice, Notice)
    return "\n".join(say("sv", text) for text in notice.screen.paragraphs)


@pytest.mark.parametrize(
    ("pace", "now", "later"),
    [
        (NoticePace.INSTANT, EVENING, datetime(2026, 11, 30, 7, tzinfo=ZONE)),
        (NoticePace.INSTANT, datetime(2026, 12, 23, 18, tzinfo=ZONE), datetime(2026, 12, 28, 7, tzinfo=ZONE)),
        (NoticePace.INSTANT, datetime(2026, 11, 27, 17, 59, tzinfo=ZONE), None),
        (NoticePace.ANY_HOUR, EVENING, None),
    ],
)
async def test_a_card_waits_for_working_hours(
    database: Database, pace: NoticePace, now: datetime, later: datetime | None
) -> None:
    async with database.transaction() as session:
        world = await two_firms(session, pace)
        await say_yes(session, world, now=now)
        notice = await _at(session, world.maja, NoticeKind.LEAD_CARD, now)
        assert notice == Later(later) if later else "Signe" in _words(notice)
        if later:
            assert "Signe" in _words(await _at(session, world.maja, NoticeKind.LEAD_CARD, later))


async def test_an_answer_and_have_you_talked_wait_too_but_a_change_of_a_card_does_not(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session)
        lead = await accepted(session, world)
        await leads.ask_question(session, lead_id=lead.id, actor=world.maja, question="När?", now=NOW)
        await leads.answer_question(session, lead_id=lead.id, person=world.signe, answer="Snart", now=EVENING)
        assert isinstance(await _at(session, world.maja, NoticeKind.LEAD_QUESTION_ANSWERED, EVENING), Later)
        saturday = EVENING + timedelta(hours=14)
        lead.answered_at = saturday - timedelta(days=3)
        assert await outcomes.ask_due(session, now=saturday, zone=ZONE) == 1
        assert isinstance(await _at(session, world.maja, NoticeKind.LEAD_TALKED, saturday), Later)
        assert isinstance(await _at(session, world.signe, NoticeKind.LEAD_TALKED, saturday), Notice), "the person's own"
        (await _message(session, world.rima, NoticeKind.LEAD_CARD)).message_id = 5
        await session.flush()
        await leads.withdraw_lead(session, lead_id=lead.id, person=world.signe, now=EVENING)
        change = await _at(session, world.rima, NoticeKind.LEAD_CARD_UPDATE, EVENING)
        assert isinstance(change, Notice)
        assert change.replaces == 5, "nothing of the person stays on a phone over the weekend"


async def test_somebody_who_lost_the_role_gets_nothing_more(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session)
        await say_yes(session, world)
        message = await _message(session, world.maja, NoticeKind.LEAD_CARD)
        await session.delete(world.contact)
        await session.flush()
        assert await compose(session, message, now=NOW, zone=ZONE) is None


async def test_who_answers_in_the_firms_place_gets_the_card_at_any_hour(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session)
        lead = await say_yes(session, world)
        await staff_leads.take_over(session, lead_id=lead.id, actor=world.karin, now=EVENING)
        assert "Signe" in _words(await _at(session, world.karin, NoticeKind.LEAD_CARD, EVENING))


async def test_one_digest_a_day_instead_of_cards_and_only_when_something_is_new(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session, NoticePace.DAILY)
        lead = await say_yes(session, world)
        assert await _at(session, world.maja, NoticeKind.LEAD_CARD, NOW) is None
        assert isinstance(await _at(session, world.rima, NoticeKind.LEAD_CARD, NOW), Notice), "her pace is another"
        assert not await firm_digests.enqueue_daily(session, now=TUESDAY - timedelta(minutes=1), zone=ZONE)
        assert await firm_digests.enqueue_daily(session, now=TUESDAY, zone=ZONE)
        assert not await firm_digests.enqueue_daily(session, now=TUESDAY, zone=ZONE), "once a day"
        told = _words(await _at(session, world.maja, NoticeKind.DIGEST_DAILY, TUESDAY))
        assert f"Nr \u2068{lead.id}\u2069" in told
        assert "Signe" not in told, "no fact about a person"
        wednesday = TUESDAY + timedelta(days=1)
        await firm_digests.enqueue_daily(session, now=wednesday, zone=ZONE)
        assert await _number(session, NoticeKind.DIGEST_DAILY) == 1, "nothing new"
        await leads.ask_question(session, lead_id=lead.id, actor=world.maja, question="När?", now=wednesday)
        await leads.answer_question(session, lead_id=lead.id, person=world.signe, answer="Snart", now=wednesday)
        assert await _at(session, world.maja, NoticeKind.LEAD_QUESTION_ANSWERED, wednesday) is None
        thursday = TUESDAY + timedelta(days=2)
        await firm_digests.enqueue_daily(session, now=thursday, zone=ZONE)
        told = _words(await _at(session, world.maja, NoticeKind.DIGEST_DAILY, thursday))
        assert "Har svarat på er fråga" in told
        assert "Snart" not in told


async def _number(session: AsyncSession, kind: NoticeKind) -> int:
    return len(list(await session.scalars(select(OutboxMessage.id).where(OutboxMessage.kind == kind))))


async def test_a_digest_is_missed_by_no_day_that_the_program_was_down(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session, NoticePace.DAILY)
        await firm_digests.enqueue_daily(session, now=TUESDAY, zone=ZONE)
        await say_yes(session, world, now=TUESDAY + timedelta(hours=2))
        await firm_digests.enqueue_daily(session, now=TUESDAY + timedelta(days=3), zone=ZONE)
        assert await _number(session, NoticeKind.DIGEST_DAILY) == 1


async def test_on_weekends_and_holidays_and_mondays_there_is_no_daily_digest(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session, NoticePace.DAILY)
        await say_yes(session, world, now=EVENING)
        for day in (EVENING + timedelta(days=1), datetime(2026, 12, 25, 9, tzinfo=ZONE)):
            assert not await firm_digests.enqueue_daily(session, now=day, zone=ZONE)
        await firm_digests.enqueue_daily(session, now=MONDAY, zone=ZONE)
        assert await _number(session, NoticeKind.DIGEST_DAILY) == 0
        await digests.enqueue_weekly(session, now=MONDAY, zone=ZONE)
        assert "Väntar på ert svar" in _words(await _at(session, world.maja, NoticeKind.DIGEST_COMPANY, MONDAY))


async def test_a_weekly_digest_waits_for_tuesday_after_a_holiday_and_is_sent_in_working_hours(
    database: Database,
) -> None:
    easter_monday, tuesday = datetime(2027, 3, 29, 8, tzinfo=ZONE), datetime(2027, 3, 30, 8, tzinfo=ZONE)
    async with database.transaction() as session:
        world = await two_firms(session, NoticePace.WEEKLY)
        await say_yes(session, world, now=datetime(2027, 3, 24, 10, tzinfo=ZONE))
        assert await _at(session, world.maja, NoticeKind.LEAD_CARD, datetime(2027, 3, 24, 10, tzinfo=ZONE)) is None
        assert not await digests.enqueue_weekly(session, now=easter_monday, zone=ZONE)
        assert await digests.enqueue_weekly(session, now=tuesday, zone=ZONE)
        assert isinstance(await _at(session, world.maja, NoticeKind.DIGEST_COMPANY, tuesday), Notice)
        at_night = await _at(session, world.maja, NoticeKind.DIGEST_COMPANY, tuesday + timedelta(hours=12))
        assert at_night == Later(datetime(2027, 3, 31, 7, tzinfo=ZONE))


async def test_a_weekly_contact_gets_what_cannot_wait_and_the_last_day_by_itself(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session, NoticePace.WEEKLY)
        # Monday at ten: the next letter would come on the last day to answer.
        lead = await say_yes(session, world)
        assert isinstance(await _at(session, world.maja, NoticeKind.LEAD_CARD, NOW), Notice)
        last_day = datetime.combine(lead.answer_by, firm_hours.OPENS, tzinfo=ZONE) + timedelta(hours=3)
        await chasing.chase_late_leads(session, now=last_day, zone=ZONE)
        assert "Sista dagen" in _words(await _at(session, world.maja, NoticeKind.LEAD_REMINDER, last_day))
        assert isinstance(
            await _at(session, world.maja, NoticeKind.LEAD_REMINDER, last_day + timedelta(hours=12)), Later
        )


async def test_a_card_that_staff_send_to_a_contact_comes_by_itself(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session, NoticePace.DAILY)
        lead = await say_yes(session, world)
        await staff_leads.move_to(
            session, lead_id=lead.id, contact_id=world.contact.id, actor=world.karin, now=NOW, today=NOW.date()
        )
        assert isinstance(await _at(session, world.maja, NoticeKind.LEAD_CARD, NOW), Notice)
        assert isinstance(await _at(session, world.maja, NoticeKind.LEAD_CARD, EVENING), Later)


@pytest.mark.parametrize(
    ("paces", "now", "then"),
    [
        ([NoticePace.INSTANT], EVENING, datetime(2026, 11, 30, 7, tzinfo=ZONE)),
        ([NoticePace.DAILY], NOW, TUESDAY),
        ([NoticePace.DAILY, NoticePace.INSTANT], NOW, NOW),
        ([NoticePace.INSTANT, NoticePace.ANY_HOUR], EVENING, EVENING),
        ([NoticePace.WEEKLY], NOW, NOW),
        ([], EVENING, EVENING),
    ],
)
async def test_the_person_is_told_when_the_first_contact_gets_it(
    paces: list[NoticePace], now: datetime, then: datetime
) -> None:
    assert firm_hours.reads_at(paces, MONDAY.date(), now, ZONE) == then


async def test_digests_go_with_the_role(database: Database) -> None:
    async with database.transaction() as session:
        world = await two_firms(session, NoticePace.DAILY)
        await say_yes(session, world)
        await firm_digests.enqueue_daily(session, now=TUESDAY, zone=ZONE)
        message = await _message(session, world.maja, NoticeKind.DIGEST_DAILY)
        await firms.remove_contact(session, contact_id=world.contact.id, actor=world.karin, now=TUESDAY)
        assert await compose(session, message, now=TUESDAY, zone=ZONE) is None
        assert await _number(session, NoticeKind.DIGEST_DAILY) == 0

"""What ends takes along what it showed: answers taken back, somebody who works here and goes, a second erasure."""

from datetime import timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import say
from bot.notices import Notice, compose
from bot.services import erased, help_cards, help_desk, lead_cards, leads, opened_pages, privacy, privacy_page
from bot.services.client_messages import Gone
from bot.services.privacy_page import FirmSaw
from db.enums import LeadStatus, NoticeKind
from db.models import Consent, ErasedPerson, OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.firm_ground import accepted, say_yes, two_firms
from tests.db.ground import ZONE, written
from tests.db.help_ground import make_world, taken_from
from tests.factories import make_person

LATER = NOW + timedelta(days=3)


async def _sent(session: AsyncSession, message_id: int) -> None:
    await session.execute(update(OutboxMessage).values(sent_at=NOW, message_id=message_id))


async def test_answers_that_are_taken_back_empty_the_cards_of_every_firm(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await accepted(session, firms)
        await _sent(session, 7)
        lead.status = LeadStatus.HIRED
        emptied = await privacy.erase_profile(session, firms.signe, now=LATER)
        assert {(firms.maja.telegram_id, 7, "sv"), (firms.rima.telegram_id, 7, "sv")} <= {*emptied}
        consent = await session.get_one(Consent, lead.consent_id, populate_existing=True)
        assert consent.withdrawn_at == LATER, "also when the lead led to something"
        kept = await privacy_page.kept_of(session, firms.signe)
        assert not kept.is_nothing, "that there was a yes is still known"
        assert [one.company for one in kept.seen if isinstance(one, FirmSaw)] == ["Firm"]


async def test_a_yes_that_nobody_answered_is_no_consent_any_more(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        assert len((await privacy_page.kept_of(session, firms.signe)).agreed) == 1
        lead.status, lead.closed_at = LeadStatus.EXPIRED, LATER
        await session.flush()
        assert (await privacy_page.kept_of(session, firms.signe)).agreed == []


async def test_the_last_contact_takes_nothing_along_and_staff_learn_who_waits(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await _sent(session, 7)
        for contact, told in ((firms.rima, []), (firms.maja, [lead.id])):
            gone: list[Gone] = []
            await privacy.erase_person(session, contact, now=LATER, gone=gone)
            assert gone == [Gone(contact.telegram_id, "sv", (), (7,))]
            kind = OutboxMessage.kind == NoticeKind.LEAD_NO_CONTACT
            assert list(await session.scalars(select(OutboxMessage.subject_id).where(kind))) == told


async def test_what_staff_opened_themselves_empties_as_well(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await lead_cards.note_opened(session, lead, person=firms.karin, message_id=70, now=NOW)
        await leads.answer_lead(session, lead_id=lead.id, actor=firms.maja, decision=LeadStatus.ACCEPTED, now=NOW)
    changed = await written(database, NoticeKind.LEAD_CARD_UPDATE)
    assert firms.karin.id not in {one.person_id for one in changed}, "it stays a page of staff"
    async with database.transaction() as session:
        signe = await session.get_one(Person, firms.signe.id)
        await leads.withdraw_lead(session, lead_id=lead.id, person=signe, now=LATER)
        theirs = (OutboxMessage.kind == NoticeKind.LEAD_CARD_UPDATE, OutboxMessage.person_id == firms.karin.id)
        (change,) = await session.scalars(select(OutboxMessage).where(*theirs))
        notice = await compose(session, change, now=LATER, zone=ZONE)
        assert isinstance(notice, Notice)
        assert notice.replaces == 70
        assert "Signe" not in "".join(say("sv", one) for one in notice.screen.paragraphs)


async def test_pages_of_a_question_change_and_empty_wherever_staff_opened_them(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        question = await taken_from(session, world)
        await _sent(session, 7)
        for message_id in (7, 70, 71):
            await help_cards.note_opened(
                session, question_id=question.id, member=world.karin, message_id=message_id, now=NOW
            )
        await opened_pages.forget(session, person=world.karin, message_id=71)
        await help_desk.hide_answers(session, world.amina, now=LATER)
        theirs = (OutboxMessage.person_id == world.karin.id, OutboxMessage.sent_at.is_(None))
        changes = [await compose(session, one, now=LATER, zone=ZONE) for one in await _found(session, *theirs)]
        assert [one.replaces for one in changes if isinstance(one, Notice)] == [7, 70]
        emptied = await privacy.erase_person(session, world.amina, now=LATER)
        assert {message_id for telegram_id, message_id, _ in emptied if telegram_id == world.karin.telegram_id} == {
            7,
            70,
        }


async def _found(session: AsyncSession, *where) -> list[OutboxMessage]:  # type: ignore[no-untyped-def] # conditions
    return list(await session.scalars(select(OutboxMessage).where(*where).order_by(OutboxMessage.id)))


async def test_who_comes_back_and_is_erased_again_stays_out_of_backups(database: Database) -> None:
    async with database.transaction() as session:
        for days in (0, 10):
            person = await make_person(session, 2, now=NOW + timedelta(days=days))
            await privacy.erase_person(session, person, now=NOW + timedelta(days=days + 1))
        (row,) = await session.scalars(select(ErasedPerson))
        assert row.erased_at == NOW + timedelta(days=11)
        restored = await make_person(session, 2, now=NOW + timedelta(days=10))
        assert await erased.who_came_back(session, {row.mark: row.erased_at}) == [restored]

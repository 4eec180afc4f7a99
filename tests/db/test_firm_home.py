"""The firm's own side: only its contacts reach it; the inbox goes by time; notes; pausing; two contacts at once."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.services import (
    audit,
    firm_inbox,
    firm_pause,
    lead_cards,
    lead_facts,
    lead_notes,
    leads,
    matches,
    menus,
    opened_pages,
    privacy,
    staff_leads,
)
from bot.services import firms as firms_of_staff
from bot.services.firm_inbox import View
from db.enums import CloseReason, LeadStatus, NoticeKind, NoticePace
from db.models import AuditEntry, CompanyContact, Lead, LeadNote, Offer, OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.firm_ground import Firms, accepted, say_yes, two_firms
from tests.db.ground import enforce_retention
from tests.factories import make_person, make_profile

LATER = NOW + timedelta(hours=2)

_Deed = Callable[[AsyncSession, Person, Firms, Lead], Awaitable[object]]
_DEEDS: dict[str, _Deed] = {
    "home": lambda s, p, f, _l: firm_inbox.home_of(s, company_id=f.company_id, actor=p, now=NOW),
    "inbox": lambda s, p, f, _l: firm_inbox.page_of(s, View.NEW, company_id=f.company_id, actor=p, page=0),
    "lead": lambda s, p, f, lead: firm_inbox.open_lead(s, company_id=f.company_id, lead_id=lead.id, actor=p, now=NOW),
    "pace": lambda s, p, f, _l: firm_inbox.set_pace(s, company_id=f.company_id, actor=p, pace=NoticePace.DAILY),
    "note": lambda s, p, _f, lead: lead_notes.write_note(s, lead_id=lead.id, actor=p, note="x", now=NOW),
    "pause": lambda s, p, f, _l: firm_pause.set_paused(
        s, company_id=f.company_id, offer_id=f.offer.id, is_paused=True, actor=p, now=NOW
    ),
}


@pytest.mark.parametrize("deed", _DEEDS)
async def test_who_is_no_contact_of_the_firm_reaches_nothing(database: Database, deed: str) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await firms_of_staff.remove_contact(session, contact_id=firms.contact.id, actor=firms.karin, now=NOW)
        before = await _stored(session)
        for person in (*firms.strangers, firms.maja):
            with pytest.raises(NotAllowed):
                await _DEEDS[deed](session, person, firms, lead)
        await session.flush()
        assert await _stored(session) == before
        await _DEEDS[deed](session, firms.rima, firms, lead)


async def _stored(session: AsyncSession) -> list[Any]:
    await session.flush()
    offers = await session.execute(select(Offer.id, Offer.is_open, Offer.paused_at))
    seen = await session.execute(select(Lead.id, Lead.seen_at, Lead.status))
    paces = await session.execute(select(CompanyContact.id, CompanyContact.notices))
    notes = await session.scalar(select(func.count()).select_from(LeadNote))
    acts = await session.scalar(select(func.count()).select_from(AuditEntry))
    return [*offers.all(), *seen.all(), *paces.all(), notes, acts]


@pytest.mark.parametrize("number", [0, -1, 999_999_999])
async def test_numbers_that_are_not_there_tell_nothing(database: Database, number: int) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        with pytest.raises(NotAllowed):
            await firm_inbox.home_of(session, company_id=number, actor=firms.maja, now=NOW)
        with pytest.raises(NoLongerPossible, match="firm-lead-gone"):
            await firm_inbox.open_lead(session, company_id=firms.company_id, lead_id=number, actor=firms.maja, now=NOW)
        with pytest.raises(NoLongerPossible, match="firm-offer-gone"):
            await _pause(session, firms, firms.maja, offer_id=number)


async def test_a_contact_does_not_reach_another_firms_lead_or_offer_through_the_own_firm(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        with pytest.raises(NoLongerPossible, match="firm-lead-gone"):
            await firm_inbox.open_lead(
                session, company_id=firms.other.company_id, lead_id=lead.id, actor=firms.olle, now=NOW
            )
        with pytest.raises(NoLongerPossible, match="firm-offer-gone"):
            await _pause(session, firms, firms.maja, offer_id=firms.other.id)
        assert firms.other.is_open


async def test_the_inbox_goes_by_time_and_a_lead_is_new_until_somebody_opens_it(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        late = await say_yes(session, firms, now=LATER)
        other = await make_person(session, 20, now=NOW)
        await make_profile(session, other, now=NOW, first_name="Anna")
        early = await say_yes(session, firms, person=other)

        async def shown(view: View) -> list[int]:
            found, total = await firm_inbox.page_of(
                session, view, company_id=firms.company_id, actor=firms.rima, page=0
            )
            assert total == len(found)
            return [lead.id for lead in found]

        assert await shown(View.NEW) == [early.id, late.id]
        await firm_inbox.open_lead(session, company_id=firms.company_id, lead_id=early.id, actor=firms.maja, now=LATER)
        assert (await shown(View.NEW), await shown(View.WAITING)) == ([late.id], [early.id])
        await leads.answer_lead(session, lead_id=early.id, actor=firms.rima, decision=LeadStatus.ACCEPTED, now=LATER)
        assert (await shown(View.WAITING), await shown(View.RUNNING)) == ([], [early.id])
        await leads.withdraw_lead(session, lead_id=late.id, person=firms.signe, now=LATER)
        assert (await shown(View.NEW), await shown(View.FINISHED)) == ([], [late.id])
        home = await firm_inbox.home_of(session, company_id=firms.company_id, actor=firms.maja, now=LATER)
        assert dict(home.counts) == {View.NEW: 0, View.WAITING: 0, View.RUNNING: 1, View.FINISHED: 1}


async def test_pages_of_the_inbox(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        for number in range(firm_inbox.PAGE + 1):
            person = await make_person(session, 100 + number, now=NOW)
            await say_yes(session, firms, person=person)
        pages = [
            await firm_inbox.page_of(session, View.NEW, company_id=firms.company_id, actor=firms.maja, page=page)
            for page in range(3)
        ]
        assert [len(found) for found, _total in pages] == [firm_inbox.PAGE, 1, 0]
        assert {total for _found, total in pages} == {firm_inbox.PAGE + 1}


async def test_notes_are_for_colleagues_and_staff_and_say_who_wrote_them(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await lead_notes.write_note(session, lead_id=lead.id, actor=firms.maja, note="Ringde.", now=NOW)
        await lead_notes.write_note(session, lead_id=lead.id, actor=firms.rima, note="Kommer torsdag.", now=LATER)
        facts = await lead_facts.load_facts(session, lead.id)
        assert facts is not None
        assert [(note.written_by, note.note) for note in facts.notes] == [
            ("Maja", "Ringde."), ("Rima", "Kommer torsdag."),
        ]  # fmt: skip
        # Staff write only when they answer in the firm's place; then no contact's name stands there.
        with pytest.raises(NotAllowed):
            await lead_notes.write_note(session, lead_id=lead.id, actor=firms.karin, note="x", now=LATER)
        await staff_leads.take_over(session, lead_id=lead.id, actor=firms.karin, now=LATER)
        await lead_notes.write_note(session, lead_id=lead.id, actor=firms.karin, note="Ringt dem.", now=LATER)
        facts = await lead_facts.load_facts(session, lead.id)
        assert facts is not None
        assert facts.notes[-1].written_by is None


async def test_notes_are_in_the_persons_export_and_go_with_the_yes_or_the_person_or_after_thirty_days(
    database: Database,
) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await lead_notes.write_note(session, lead_id=lead.id, actor=firms.maja, note="Ringde i dag.", now=NOW)
        exported = msgspec.json.decode(await privacy.export_person(session, firms.signe))
        assert [note["note"] for note in exported["lead_note"]] == ["Ringde i dag."]
        await enforce_retention(session, now=NOW + timedelta(days=29))
        assert await _count(session) == 1
        emptied_at = NOW + timedelta(days=31)
        await enforce_retention(session, now=emptied_at)
        assert await _count(session) == 0
        follows = OutboxMessage.kind == NoticeKind.LEAD_CARD_UPDATE, OutboxMessage.created_at == emptied_at
        redrawn = await session.scalars(select(OutboxMessage.person_id).where(*follows))
        assert set(redrawn) == {firms.maja.id, firms.rima.id}, "the cards on phones follow"

        await lead_notes.write_note(session, lead_id=lead.id, actor=firms.maja, note="Igen.", now=LATER)
        await leads.withdraw_lead(session, lead_id=lead.id, person=firms.signe, now=LATER)
        assert await _count(session) == 0, "taken back"
        with pytest.raises(NoLongerPossible, match="lead-note-over"):
            await lead_notes.write_note(session, lead_id=lead.id, actor=firms.maja, note="x", now=LATER)

        again = await say_yes(session, firms, now=LATER)
        await lead_notes.write_note(session, lead_id=again.id, actor=firms.maja, note="En gång till.", now=LATER)
        await privacy.erase_person(session, firms.signe, now=LATER)
        assert await _count(session) == 0, "erased"


async def _count(session: AsyncSession) -> int:
    return await session.scalar(select(func.count()).select_from(LeadNote)) or 0


async def test_a_contact_who_leaves_leaves_the_notes_and_staff_who_end_a_lead_take_them_away(
    database: Database,
) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await lead_notes.write_note(session, lead_id=lead.id, actor=firms.maja, note="Ringde.", now=NOW)
        await privacy.erase_person(session, firms.maja, now=NOW)
        facts = await lead_facts.load_facts(session, lead.id)
        assert facts is not None
        assert [(note.written_by, note.note) for note in facts.notes] == [(None, "Ringde.")]
        await staff_leads.close(session, lead_id=lead.id, reason=CloseReason.MISTAKE, actor=firms.karin, now=NOW)
        assert await _count(session) == 0


async def test_what_one_contact_does_shows_on_every_card_of_the_other(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        for message_id in (11, 12):
            await lead_cards.note_opened(session, lead, person=firms.rima, message_id=message_id, now=NOW)
            await lead_cards.note_opened(session, lead, person=firms.rima, message_id=message_id, now=NOW)
        assert await lead_cards.on_phone(session, lead, firms.rima.id) == [11, 12]
        await lead_notes.write_note(session, lead_id=lead.id, actor=firms.maja, note="Ringde.", now=NOW)
        await leads.ask_question(session, lead_id=lead.id, actor=firms.maja, question="När?", now=NOW)
        await leads.answer_lead(session, lead_id=lead.id, actor=firms.maja, decision=LeadStatus.ACCEPTED, now=NOW)
        updates = await session.scalars(
            select(OutboxMessage).where(OutboxMessage.kind == NoticeKind.LEAD_CARD_UPDATE).order_by(OutboxMessage.id)
        )
        told = [(one.person_id, one.args.get("message_id")) for one in updates]
        assert told == [(firms.rima.id, None), (firms.rima.id, 11)] * 3, "for the note, the question and the answer"
        # Who goes on to another page has no card there any more.
        await opened_pages.forget(session, person=firms.rima, message_id=12)
        assert await lead_cards.on_phone(session, lead, firms.rima.id) == [11]


async def test_what_a_colleague_did_before_is_said_with_who_and_when(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await leads.ask_question(session, lead_id=lead.id, actor=firms.maja, question="När?", now=NOW)
        with pytest.raises(NoLongerPossible) as asked:
            await leads.ask_question(session, lead_id=lead.id, actor=firms.rima, question="Hur?", now=LATER)
        assert asked.value.args_of_text == {"contact": "Maja", "day": NOW.date()}
        await leads.answer_lead(session, lead_id=lead.id, actor=firms.rima, decision=LeadStatus.DECLINED, now=LATER)
        with pytest.raises(NoLongerPossible) as answered:
            await leads.answer_lead(session, lead_id=lead.id, actor=firms.maja, decision=LeadStatus.ACCEPTED, now=LATER)
        assert answered.value.args_of_text == {"contact": "Rima", "day": LATER.date()}


async def test_the_cards_of_somebody_who_is_erased_are_known_wherever_they_were_opened(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await accepted(session, firms)
        await lead_cards.note_opened(session, lead, person=firms.rima, message_id=21, now=NOW)
        cards = await privacy.erase_person(session, firms.signe, now=NOW)
        assert cards == [(firms.rima.telegram_id, 21, "sv")]


async def _pause(
    session: AsyncSession, firms: Firms, actor: Person, *, offer_id: int | None = None, is_paused: bool = True
) -> tuple[Offer, bool]:
    return await firm_pause.set_paused(
        session,
        company_id=firms.company_id,
        offer_id=firms.offer.id if offer_id is None else offer_id,
        is_paused=is_paused,
        actor=actor,
        now=NOW,
    )


async def test_a_paused_offer_gets_nobody_new_and_open_leads_go_on(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        assert (await _pause(session, firms, firms.maja))[1]
        assert not (await _pause(session, firms, firms.rima))[1], "the second tap changes nothing"
        assert await firm_pause.who_paused(session, firms.offer) == "Maja"
        with pytest.raises(AppError):
            await matches.offer_for(session, firms.offer.id)
        assert set(await matches.open_offers(session)) == {firms.other.id}
        await leads.answer_lead(session, lead_id=lead.id, actor=firms.maja, decision=LeadStatus.ACCEPTED, now=LATER)
        assert (await _pause(session, firms, firms.rima, is_paused=False))[1]
        assert (firms.offer.is_open, firms.offer.paused_at) == (True, None)
        acts, _total = await audit.acts(session, page=0)
        logged = [(act.entry.deed, act.contact_name) for act in reversed(acts)]
        assert logged == [("firm-offer-paused", "Maja"), ("firm-offer-opened", "Rima")]


@pytest.mark.parametrize("was_paused", [False, True])
async def test_what_staff_closed_the_firm_does_not_open(database: Database, was_paused: bool) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        if was_paused:
            await _pause(session, firms, firms.maja)
        await firms_of_staff.set_offer_open(session, offer_id=firms.offer.id, is_open=False, actor=firms.karin, now=NOW)
        for is_paused in (True, False):
            with pytest.raises(NoLongerPossible, match="offer-closed-by-staff"):
                await _pause(session, firms, firms.maja, is_paused=is_paused)
        assert not firms.offer.is_open


async def test_who_has_a_role_has_its_menu_and_loses_it_with_the_role(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)

        async def commands(telegram_id: int) -> tuple[str, ...]:
            return (await menus.menu_of(session, telegram_id=telegram_id)).commands

        assert (await commands(firms.maja.telegram_id))[0] == "company"
        assert "broadcast" not in await commands(firms.maja.telegram_id)
        assert "broadcast" in await commands(firms.karin.telegram_id)
        assert await commands(firms.signe.telegram_id) == ()
        assert await commands(123456) == (), "nobody, or erased"
        everybody = [firms.maja, firms.rima, firms.olle, firms.karin]
        assert await menus.with_own_menu(session) == [person.telegram_id for person in everybody]
        await firms_of_staff.remove_contact(session, contact_id=firms.contact.id, actor=firms.karin, now=NOW)
        assert await commands(firms.maja.telegram_id) == ()

"""Firms as staff keep them: search, changes field by field, pause, contacts; all of it for staff only, and logged."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.services import (
    audit,
    companies,
    consents,
    firm_answers,
    firm_inbox,
    firms,
    leads,
    matches,
    news,
    outbox,
    region,
    tidings,
)
from bot.services.firm_inbox import View
from db.enums import ConsentPurpose, LeadStatus, NoticeKind, OfferKind, ReachBy, SkillKind
from db.models import Company, CompanyContact, Lead, Offer, OutboxMessage, Person, Skill
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, staff
from tests.factories import make_contact, make_offer, make_person, make_profile

TODAY = NOW.date()


async def _staff(session: AsyncSession) -> Person:
    return await make_person(session, 1, now=NOW, is_staff=True)


async def _lead(session: AsyncSession, offer: Offer, telegram_id: int = 50) -> Lead:
    person = await make_person(session, telegram_id, now=NOW)
    await make_profile(session, person, now=NOW)
    return await leads.request_lead(
        session,
        person=person,
        company_id=offer.company_id,
        offer=offer,
        reach_by=ReachBy.TELEGRAM,
        username=None,
        now=NOW,
        today=TODAY,
    )


async def _deeds(session: AsyncSession) -> list[str]:
    acts, _total = await audit.acts(session, page=0)
    return [act.entry.deed for act in reversed(acts)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mörsjö", ["Mörsjö Deli"]),
        ("MORSJO deli", ["Mörsjö Deli"]),
        ("chips ostersund", ["Mörsjö Deli"]),
        ("%", None),
        ("åre produktion", ["Åre Produktion"]),
        ("xyzzy", []),
        ("", None),
    ],
)
@pytest.mark.example_region
async def test_a_word_finds_firms_whatever_its_letters(database: Database, words: str, found: list[str] | None) -> None:
    async with database.transaction() as session:
        await region.fill_with_example(session, now=NOW, zone=ZONE)
        actor = await staff(session)
        page, total = await firms.search_firms(session, words=words, page=0, size=8, actor=actor)
    if found is None:
        assert (len(page), total) == (8, len(region.example_companies()))
    else:
        assert ([company.name for company in page], total) == (found, len(found))


async def test_one_field_is_written_and_the_rest_is_left_to_others(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, about="x")
        company = await firms.firm_of(session, offer.company_id)
        company.translations = {"en": {"about": "We weld."}, "so": {"about": "…"}}
        answers = firm_answers.to_change(firm_answers.answers_of_firm(company))
        # Somebody else changes another field while the question is open.
        company.sector = "Metall"
        await session.flush()
        answers["employees"] = 9
        await firm_answers.save_firm_answers(session, company_id=company.id, answers=answers, actor=actor, now=NOW)
        assert (company.employees, company.sector, len(company.translations)) == (9, "Metall", 2)
        answers["about"] = "Vi gjuter."
        await firm_answers.save_firm_answers(session, company_id=company.id, answers=answers, actor=actor, now=NOW)
        assert (company.about, company.translations) == ("Vi gjuter.", {})
        assert await _deeds(session) == ["firm-changed", "firm-changed"]


@pytest.mark.example_region
async def test_an_offer_goes_to_answers_and_back(database: Database) -> None:
    async with database.transaction() as session:
        await region.fill_with_example(session, now=NOW, zone=ZONE)
        actor = await staff(session)
        for offer_id in list(await session.scalars(select(Offer.id))):
            offer = await firms.offer_of(session, offer_id=offer_id, actor=actor)
            answers = firm_answers.answers_of_offer(offer)
            made = await firm_answers.save_new_offer(
                session, company_id=offer.company_id, answers=answers, actor=actor, now=NOW
            )
            assert firm_answers.answers_of_offer(made) == answers
            await session.delete(made)
            await session.flush()
        for company in await session.scalars(select(Company)):
            before = {name: getattr(company, name) for name in ("name", "municipality", "languages", "latitude")}
            answers = firm_answers.to_change(firm_answers.answers_of_firm(company))
            await firm_answers.save_firm_answers(session, company_id=company.id, answers=answers, actor=actor, now=NOW)
            assert {name: getattr(company, name) for name in before} == before


async def test_a_new_firm_gets_a_key_and_the_middle_of_its_municipality(database: Database) -> None:
    answers = {"name": "Jämt & Smide AB", "where": "krokom", "about": "Vi smider.", "languages": None}
    async with database.transaction() as session:
        actor = await _staff(session)
        made = [await firm_answers.save_new_firm(session, answers=answers, actor=actor, now=NOW) for _time in range(3)]
        strange = await firm_answers.save_new_firm(session, answers=answers | {"name": "ትግርኛ"}, actor=actor, now=NOW)
        assert [one.key for one in made] == ["jamt-smide-ab", "jamt-smide-ab-2", "jamt-smide-ab-3"]
        assert (strange.key, strange.municipality) == ("firm", "Krokom")
        assert made[0].latitude == pytest.approx(63.3, abs=0.2)
        assert (await _deeds(session)).count("firm-made") == 4


@pytest.mark.parametrize(
    "values",
    [
        {"title": "x" * 201},
        {"title": " "},
        {"places": -1},
        {"places": 2**31},
        {"swedish": "B1", "swedish_reason": None},
        {"hazards": ["ghosts"]},
        {"hours": "x" * 61},
        {"swedish": "C1"},
        {"starts_on": date(2027, 6, 2)},
    ],
)
async def test_what_the_columns_cannot_hold_is_refused(database: Database, values: dict[str, Any]) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, ends_on=date(2027, 6, 1))
        with pytest.raises(AppError) as told:
            await firms.change_offer(session, offer_id=offer.id, values=values, actor=actor, now=NOW)
        assert told.value.text_key == "firm-value-wrong"
        assert await _deeds(session) == []


async def test_an_old_fault_is_not_in_the_way_of_another_field(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, hazards=["ghosts"], about="x" * 5000)
        await firms.change_offer(session, offer_id=offer.id, values={"places": 2}, actor=actor, now=NOW)
        assert offer.places == 2


async def test_a_new_offer_gets_a_key_of_its_own(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session)
        values = {"kind": OfferKind.JOB, "title": "Jobb", "about": "x"}
        made = [
            await firms.create_offer(session, company_id=offer.company_id, values=values, actor=actor, now=NOW)
            for _time in range(3)
        ]
        assert [one.key for one in made] == ["chat-1", "chat-2", "chat-3"]
        assert all(one.is_open for one in made)


async def test_a_paused_firm_is_not_shown_told_or_wanted_and_its_leads_go_on(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer, other = await make_offer(session, about="x"), await make_offer(session, "other", about="x")
        maja = await make_person(session, 2, now=NOW)
        await make_contact(session, maja, offer.company_id, now=NOW)
        lead = await _lead(session, offer)
        await firms.pause_firm(session, company_id=offer.company_id, actor=actor, now=NOW)
        await firms.pause_firm(session, company_id=offer.company_id, actor=actor, now=NOW)
        assert set(await matches.open_offers(session)) == {other.id}
        with pytest.raises(NoLongerPossible) as told:
            await matches.offer_for(session, offer.id)
        assert told.value.text_key == "firm-paused"
        with pytest.raises(NoLongerPossible):
            await _lead(session, offer, 51)
        await leads.answer_lead(session, lead_id=lead.id, actor=maja, decision=LeadStatus.ACCEPTED, now=NOW)
        assert lead.status is LeadStatus.ACCEPTED
        await firms.resume_firm(session, company_id=offer.company_id, actor=actor, now=NOW)
        assert set(await matches.open_offers(session)) == {offer.id, other.id}
        assert await matches.offer_for(session, offer.id) is offer
        assert await _deeds(session) == ["firm-paused", "firm-resumed"]


async def test_tidings_leave_a_paused_firm_out(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, concepts=["welding"])
        person = await make_person(session, 60, now=NOW)
        await make_profile(session, person, now=NOW)
        session.add(Skill(person_id=person.id, concept="welding", kind=SkillKind.SKILL, confidence=1.0, said=None))
        await news.allow(session, person, now=NOW)
        await firms.pause_firm(session, company_id=offer.company_id, actor=actor, now=NOW)
        assert await tidings.tell_of_offers(session, now=NOW, zone=ZONE) == 0
        await firms.resume_firm(session, company_id=offer.company_id, actor=actor, now=NOW)
        assert await tidings.tell_of_offers(session, now=NOW, zone=ZONE) == 1


async def test_a_contact_who_is_removed_sees_and_answers_nothing(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, about="x")
        maja, rima = await make_person(session, 2, now=NOW), await make_person(session, 3, now=NOW)
        contact = await make_contact(session, maja, offer.company_id, now=NOW)
        await make_contact(session, rima, offer.company_id, now=NOW)
        lead = await _lead(session, offer)
        rows = list(await session.scalars(select(OutboxMessage).order_by(OutboxMessage.id)))
        for kind, subject_id in ((NoticeKind.LEAD_TALKED, lead.id), (NoticeKind.DIGEST_COMPANY, offer.company_id)):
            await outbox.enqueue(session, person_id=maja.id, kind=kind, subject_id=subject_id, now=NOW)
        await outbox.record_sent(session, [(row.id, 700 + row.person_id) for row in rows], now=NOW)
        cards = await firms.remove_contact(session, contact_id=contact.id, actor=actor, now=NOW)
        assert cards == [(maja.telegram_id, 700 + maja.id, "sv")]
        with pytest.raises(NotAllowed):
            await leads.answer_lead(session, lead_id=lead.id, actor=maja, decision=LeadStatus.ACCEPTED, now=NOW)
        inbox = {"company_id": offer.company_id, "page": 0}
        with pytest.raises(NotAllowed):
            await firm_inbox.page_of(session, View.NEW, actor=maja, **inbox)
        assert (await firm_inbox.page_of(session, View.NEW, actor=rima, **inbox))[0] == [lead]
        assert list(await session.scalars(select(OutboxMessage).where(OutboxMessage.person_id == maja.id))) == []
        waiting = select(OutboxMessage.person_id).where(OutboxMessage.kind == NoticeKind.LEAD_CARD)
        assert list(await session.scalars(waiting)) == [rima.id]
        with pytest.raises(NoLongerPossible):
            await firms.remove_contact(session, contact_id=contact.id, actor=actor, now=NOW)
        # Invited again, she gets the card that waits.
        company = await session.get_one(Company, offer.company_id)
        await companies.add_contact(session, company=company, person=maja, first_name="Maja", now=NOW)
        assert set(await session.scalars(waiting)) == {maja.id, rima.id}


async def test_a_contact_keeps_what_is_about_their_own_yes(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, about="x")
        maja = await make_person(session, 2, now=NOW)
        contact = await make_contact(session, maja, offer.company_id, now=NOW)
        await make_profile(session, maja, now=NOW)
        await consents.give(session, maja, ConsentPurpose.PROFILE, now=NOW)
        lead = await leads.request_lead(
            session,
            person=maja,
            company_id=offer.company_id,
            offer=offer,
            reach_by=ReachBy.TELEGRAM,
            username=None,
            now=NOW,
            today=TODAY,
        )
        await outbox.enqueue(session, person_id=maja.id, kind=NoticeKind.LEAD_ANSWERED, subject_id=lead.id, now=NOW)
        await firms.remove_contact(session, contact_id=contact.id, actor=actor, now=NOW)
        kinds = select(OutboxMessage.kind).where(OutboxMessage.person_id == maja.id)
        assert NoticeKind.LEAD_ANSWERED in set(await session.scalars(kinds))


_Deed = Callable[[AsyncSession, Person, Offer, CompanyContact], Awaitable[object]]
_DEEDS: dict[str, _Deed] = {
    "search": lambda s, p, o, c: firms.search_firms(s, words="", page=0, size=8, actor=p),
    "facts": lambda s, p, o, c: firms.firm_facts(s, company_id=o.company_id, actor=p),
    "offer": lambda s, p, o, c: firms.offer_of(s, offer_id=o.id, actor=p),
    "create firm": lambda s, p, o, c: firms.create_firm(s, values={"name": "x"}, actor=p, now=NOW),
    "change firm": lambda s, p, o, c: firms.change_firm(
        s, company_id=o.company_id, values={"name": "x"}, actor=p, now=NOW
    ),
    "change offer": lambda s, p, o, c: firms.change_offer(s, offer_id=o.id, values={"title": "x"}, actor=p, now=NOW),
    "create offer": lambda s, p, o, c: firms.create_offer(s, company_id=o.company_id, values={}, actor=p, now=NOW),
    "close": lambda s, p, o, c: firms.set_offer_open(s, offer_id=o.id, is_open=False, actor=p, now=NOW),
    "pause": lambda s, p, o, c: firms.pause_firm(s, company_id=o.company_id, actor=p, now=NOW),
    "resume": lambda s, p, o, c: firms.resume_firm(s, company_id=o.company_id, actor=p, now=NOW),
    "contact": lambda s, p, o, c: firms.contact_of(s, contact_id=c.id, actor=p),
    "remove": lambda s, p, o, c: firms.remove_contact(s, contact_id=c.id, actor=p, now=NOW),
}


@pytest.mark.parametrize("deed", _DEEDS)
async def test_who_is_not_staff_does_nothing(database: Database, deed: str) -> None:
    async with database.transaction() as session:
        offer = await make_offer(session)
        # Not even the firm's own contact.
        person = await make_person(session, 2, now=NOW)
        contact = await make_contact(session, person, offer.company_id, now=NOW)
        with pytest.raises(NotAllowed):
            await _DEEDS[deed](session, person, offer, contact)
        assert await session.scalar(select(func.count()).select_from(CompanyContact)) == 1
        assert (offer.title, offer.is_open) == ("Praktik", True)

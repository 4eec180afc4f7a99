"""A firm's own offers: who may, drafts, staff's approval, concepts, pictures, the workbook; every id is suspect."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.own_offers import approved_card
from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.flows.offer import OWN_OFFER, OWN_OFFER_CHANGE, OWN_OFFER_WORD, OWN_PHOTO
from bot.i18n import lines, say
from bot.notices import compose
from bot.services import (
    approvals,
    audit,
    conversations,
    firm_answers,
    firms,
    fit,
    imports,
    matches,
    own_offers,
    privacy,
)
from bot.services.entries import OfferEntry
from bot.services.showing import Showing, showing_of
from bot.tables.template import export
from db.enums import NoticeKind, OfferKind, OfferState
from db.models import Conversation, Offer, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, enforce_retention, written
from tests.db.offers_ground import ANSWERS, contact_of_firm, live, made, member_of_staff
from tests.factories import make_contact, make_offer, make_person, make_profile

TODAY = NOW.date()


async def _deeds(session: AsyncSession) -> list[str]:
    acts, _total = await audit.acts(session, page=0)
    return [act.entry.deed for act in reversed(acts)]


#: Everything that can be done to an offer of one's own.
DEEDS: dict[str, Callable[[AsyncSession, int, Person], Awaitable[object]]] = {
    "change": lambda s, o, p: own_offers.change(s, offer_id=o, answers={"title": "Stulen"}, actor=p, now=NOW),
    "publish": lambda s, o, p: own_offers.publish(s, offer_id=o, actor=p, now=NOW),
    "drop": lambda s, o, p: own_offers.drop(s, offer_id=o, actor=p, now=NOW),
    "pause": lambda s, o, p: own_offers.set_open(s, offer_id=o, is_open=False, actor=p, now=NOW),
    "concept": lambda s, o, p: own_offers.set_concept(
        s, offer_id=o, concept="welding", is_meant=True, actor=p, now=NOW
    ),
    "reread": lambda s, o, p: own_offers.read_anew(s, offer_id=o, actor=p, now=NOW),
    "photo": lambda s, o, p: own_offers.add_photo(s, offer_id=o, file_id="x", alt="En bänk", actor=p, now=NOW),
    "unshow": lambda s, o, p: own_offers.drop_photo(s, offer_id=o, key="x", actor=p, now=NOW),
    "fit": lambda s, o, p: fit.look(s, offer_id=o, actor=p, now=NOW, today=TODAY),
}


@pytest.mark.parametrize("deed", DEEDS)
async def test_nobody_but_the_firms_contacts_does_anything(database: Database, deed: str) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        other, _company = await contact_of_firm(session, "other", 8)
        stranger, staff = await make_person(session, 9, now=NOW), await member_of_staff(session)
        offer = await made(session, actor, company)
        before = {column.key: getattr(offer, column.key) for column in Offer.__table__.columns}
        for person, refusal in ((other, NoLongerPossible), (stranger, NotAllowed), (staff, NotAllowed)):
            with pytest.raises(refusal):
                await DEEDS[deed](session, offer.id, person)
        for forged in (0, 999_999_999):
            with pytest.raises(NoLongerPossible):
                await DEEDS[deed](session, forged, actor)
        await session.refresh(offer)
        assert {name: getattr(offer, name) for name in before} == before
        assert await _deeds(session) == []


async def test_an_offer_cannot_be_made_at_another_firm(database: Database) -> None:
    async with database.transaction() as session:
        actor, _company = await contact_of_firm(session)
        _other, strange = await contact_of_firm(session, "other", 8)
        with pytest.raises(NotAllowed):
            await made(session, actor, strange)
        with pytest.raises(NotAllowed):
            await own_offers.create(session, company_id=0, answers=ANSWERS, actor=actor, now=NOW)


async def test_the_first_own_offer_waits_for_staff_and_the_next_goes_live(database: Database) -> None:
    async with database.transaction() as session:
        staff = await member_of_staff(session)
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company)
        assert (offer.state, offer.is_open) == (OfferState.DRAFT, False)
        assert await _deeds(session) == []
        for _again in range(2):
            await own_offers.publish(session, offer_id=offer.id, actor=actor, now=NOW)
        assert (offer.state, offer.is_open) == (OfferState.WAITING, False)
        with pytest.raises(NoLongerPossible):
            await own_offers.set_open(session, offer_id=offer.id, is_open=True, actor=actor, now=NOW)
        with pytest.raises(NoLongerPossible):
            await firms.set_offer_open(session, offer_id=offer.id, is_open=True, actor=staff, now=NOW)
        assert offer.id not in await matches.open_offers(session)
        with pytest.raises(NoLongerPossible):
            await matches.offer_for(session, offer.id)
        seen = approvals.fingerprint(offer)
        await approvals.approve(session, offer_id=offer.id, seen=seen, actor=staff, now=NOW)
        assert offer.id in await matches.open_offers(session)
        with pytest.raises(NoLongerPossible):
            await approvals.approve(session, offer_id=offer.id, seen=seen, actor=staff, now=NOW)
        later = await made(session, actor, company)
        await own_offers.publish(session, offer_id=later.id, actor=actor, now=NOW)
        assert (later.state, later.is_open) == (OfferState.APPROVED, True)
        assert await _deeds(session) == ["own-offer-sent", "offer-approved", "own-offer-made"]
    assert [message.person_id for message in await written(database, NoticeKind.OFFER_WAITING)] == [staff.id]
    assert [message.person_id for message in await written(database, NoticeKind.OFFER_APPROVED)] == [actor.id]


async def test_staff_send_it_back_and_the_firm_sends_it_again(database: Database) -> None:
    async with database.transaction() as session:
        staff = await member_of_staff(session)
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company)
        await own_offers.publish(session, offer_id=offer.id, actor=actor, now=NOW)
        first = approvals.fingerprint(offer)
        with pytest.raises(NotAllowed):
            await approvals.send_back(session, offer_id=offer.id, reason="Mer", actor=actor, now=NOW)
        await approvals.send_back(session, offer_id=offer.id, reason="Skriv mer.", actor=staff, now=NOW)
        assert (offer.state, offer.is_open, offer.returned_because) == (OfferState.RETURNED, False, "Skriv mer.")
        await own_offers.change(session, offer_id=offer.id, answers={"about": "Du svetsar."}, actor=actor, now=NOW)
        await own_offers.publish(session, offer_id=offer.id, actor=actor, now=NOW)
        # The yes on the old card is to words that are not there any more.
        with pytest.raises(approvals.OfferChanged):
            await approvals.approve(session, offer_id=offer.id, seen=first, actor=staff, now=NOW)
        assert (offer.state, offer.returned_because) == (OfferState.WAITING, None)
    waiting = await written(database, NoticeKind.OFFER_WAITING)
    (returned,) = await written(database, NoticeKind.OFFER_RETURNED)
    async with database.transaction() as session:
        cards = [await compose(session, message, now=NOW, zone=ZONE) for message in waiting]
        assert [card is not None for card in cards] == [True, True]
        # By now the offer waits again: "sent back" would be old news.
        assert await compose(session, returned, now=NOW, zone=ZONE) is None
        await session.execute(update(Person).where(Person.id == staff.id).values(is_staff=False))
        assert await compose(session, waiting[1], now=NOW, zone=ZONE) is None


async def test_a_contact_reads_why_and_one_who_was_removed_does_not(database: Database) -> None:
    async with database.transaction() as session:
        staff = await member_of_staff(session)
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company)
        await own_offers.publish(session, offer_id=offer.id, actor=actor, now=NOW)
        await approvals.send_back(session, offer_id=offer.id, reason="Skriv <mer>.", actor=staff, now=NOW)
    (returned,) = await written(database, NoticeKind.OFFER_RETURNED)
    async with database.transaction() as session:
        notice = await compose(session, returned, now=NOW, zone=ZONE)
        assert notice is not None
        # It is a notice, or the test fails here.
        told = " ".join(say("sv", text, as_html=True) for text in notice.screen.paragraphs)  # type: ignore[union-attr]
        assert "Skriv &lt;mer&gt;." in told
        facts = await firms.firm_facts(session, company_id=company.id, actor=staff)
        await firms.remove_contact(session, contact_id=facts.contacts[0].id, actor=staff, now=NOW)
        assert await compose(session, returned, now=NOW, zone=ZONE) is None


async def test_the_database_itself_refuses_an_open_offer_that_is_not_approved(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as session:
            await make_offer(session, state=OfferState.WAITING, is_open=True)


async def test_two_contacts_change_two_fields_and_neither_loses_theirs(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        colleague = await make_person(session, 8, now=NOW)
        await make_contact(session, colleague, company.id, now=NOW)
        offer = await live(session, actor, company)
        mine, theirs = (firm_answers.to_change(firm_answers.answers_of_offer(offer)) for _person in range(2))
        for answers, person in ((mine | {"places": 3}, actor), (theirs | {"title": "Jobb: fräsa"}, colleague)):
            await own_offers.change(session, offer_id=offer.id, answers=answers, actor=person, now=NOW)
        assert (offer.places, offer.title, offer.changed_by) == (3, "Jobb: fräsa", colleague.id)
        assert (offer.state, offer.is_open) == (OfferState.APPROVED, True)
        assert (await _deeds(session))[-2:] == ["own-offer-changed", "own-offer-changed"]
        assert await firms.changer_of(session, offer) == "Maja"


async def test_a_demand_of_swedish_without_a_reason_is_none(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        bare = await made(session, actor, company, swedish="A2")
        told = await made(session, actor, company, swedish="A2", swedish_reason="Du läser skyltar.")
        assert (bare.swedish, told.swedish) == (None, "A2")
        answers = firm_answers.to_change(firm_answers.answers_of_offer(told))
        answers["swedish"] = "A0"
        answers.pop("swedish_reason")
        await own_offers.change(session, offer_id=told.id, answers=answers, actor=actor, now=NOW)
        assert (told.swedish, told.swedish_reason) == ("A0", None)


async def test_what_is_unknown_hides_it_from_minors_until_it_is_answered(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await live(session, actor, company)
        young = await make_person(session, 20, now=NOW)
        profile = await make_profile(session, young, now=NOW, birth_year=TODAY.year - 17)
        assert own_offers.unknown_for_minors(offer) == ["min_age", "after_school", "hazards"]
        with pytest.raises(NoLongerPossible):
            await matches.suggestion_for(session, young, profile, offer, today=TODAY)
        known = {"min_age": 16, "after_school": "no", "hazards": ["none"]}
        await own_offers.change(session, offer_id=offer.id, answers=known, actor=actor, now=NOW)
        assert (own_offers.unknown_for_minors(offer), offer.hazards) == ([], [])
        assert await matches.suggestion_for(session, young, profile, offer, today=TODAY)


async def test_before_its_first_day_an_offer_is_neither_shown_nor_wanted(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await live(session, actor, company, opens_on="2027-01-15")
        person = await make_person(session, 20, now=NOW)
        profile = await make_profile(session, person, now=NOW, wants=["job"])
        for today, is_shown in ((date(2027, 1, 14), False), (date(2027, 1, 15), True)):
            shown = await matches.suggest(session, person, profile, now=NOW, today=today)
            assert (offer.id in [one.offer.id for one in shown]) is is_shown
            assert await matches.may_want(session, person, profile, offer, today=today) is is_shown
        with pytest.raises(NoLongerPossible) as told:
            await matches.suggestion_for(session, person, profile, offer, today=TODAY)
        assert told.value.text_key == "gap-not-yet"


async def test_a_removed_contact_loses_what_they_were_writing_about_this_firm_only(database: Database) -> None:
    flows = (OWN_OFFER.name, OWN_OFFER_CHANGE.name, OWN_OFFER_WORD.name, OWN_PHOTO)
    async with database.transaction() as session:
        staff = await member_of_staff(session)
        actor, company = await contact_of_firm(session)
        other, strange = await contact_of_firm(session, "other", 8)
        own, others = await made(session, actor, company), await made(session, other, strange)
        for person, firm, offer in ((actor, company, own), (other, strange, others)):
            for flow in flows:
                subject = firm.id if flow == OWN_OFFER.name else offer.id
                await conversations.begin_with(
                    session, person, flow, subject_id=subject, answers={}, cursor=None, now=NOW
                )
        facts = await firms.firm_facts(session, company_id=company.id, actor=staff)
        await firms.remove_contact(session, contact_id=facts.contacts[0].id, actor=staff, now=NOW)
        left = await session.execute(select(Conversation.person_id, Conversation.flow))
        assert sorted((person_id, flow) for person_id, flow in left) == sorted((other.id, flow) for flow in flows)
        with pytest.raises(NotAllowed):
            await made(session, actor, company)


async def test_a_half_built_offer_is_kept_for_thirty_days(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        await conversations.begin_with(
            session, actor, OWN_OFFER.name, subject_id=company.id, answers=ANSWERS, cursor=None, now=NOW
        )
        await enforce_retention(session, now=NOW + timedelta(days=29))
        assert await conversations.find_conversation(session, actor, OWN_OFFER.name) is not None
        await enforce_retention(session, now=NOW + timedelta(days=31))
        assert await conversations.find_conversation(session, actor, OWN_OFFER.name) is None


async def test_erasing_a_contact_leaves_the_firms_offer_without_their_name(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await live(session, actor, company)
        assert offer.title in (await privacy.export_person(session, actor)).decode()
        await privacy.erase_person(session, actor, now=NOW)
        await session.refresh(offer)
        assert (offer.changed_by, offer.is_open) == (None, True)
        assert await firms.changer_of(session, offer) is None


async def test_everything_new_goes_through_the_workbook_and_pictures_stay(database: Database) -> None:
    told: dict[str, Any] = {
        "opens_on": "2027-01-15", "apply_by": "2027-04-30", "languages": ["sv", "so"], "without_licence": "yes",
        "noise": "loud", "step_free": "no", "wear": ["shoes_lent", "warm_clothes"], "food": "bring",
    }  # fmt: skip
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await live(session, actor, company, **told)
        bare = await made(session, actor, company, wear=["none"])
        await own_offers.publish(session, offer_id=bare.id, actor=actor, now=NOW)
        draft = await made(session, actor, company)
        await own_offers.add_photo(session, offer_id=offer.id, file_id="a", alt="En bänk", actor=actor, now=NOW)
        before = msgspec.structs.asdict(OfferEntry(**{n: getattr(offer, n) for n in OfferEntry.__struct_fields__}))
        raw = export(await imports.company_entries(session))
        content = await imports.read_content("firms.xlsx", raw)
        plan = await imports.plan_import(session, "firms.xlsx", content, now=NOW, zone=ZONE)
        assert plan.changes == ()
        offer.noise, offer.wear, offer.languages, offer.opens_on = None, None, [], None
        await session.flush()
        plan = await imports.plan_import(session, "firms.xlsx", content, now=NOW, zone=ZONE)
        assert {field.column for change in plan.changes for field in change.fields} == {
            "noise", "wear", "languages", "opens_on",
        }  # fmt: skip
        await imports.carry_out(session, plan, now=NOW, zone=ZONE)
        for one in (offer, bare, draft):
            await session.refresh(one)
        after = msgspec.structs.asdict(OfferEntry(**{n: getattr(offer, n) for n in OfferEntry.__struct_fields__}))
        assert (after, offer.photos[0]["alt"], bare.wear) == (before, "En bänk", [])
        # What the firm has not published is no matter of the file.
        assert (draft.state, draft.is_open, bare.is_open) == (OfferState.DRAFT, False, True)


@pytest.mark.parametrize(
    "answers",
    [{"title": "x" * 201}, {"starts_on": "2027-06-02", "ends_on": "2027-06-01"}, {"wear": ["crown"]},
     {"opens_on": "2027-06-02", "apply_by": "2027-06-01"}, {"hazards": ["ghosts"]}],
)  # fmt: skip
async def test_what_the_columns_cannot_hold_is_refused(database: Database, answers: dict[str, Any]) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await live(session, actor, company)
        with pytest.raises(AppError):
            await own_offers.change(session, offer_id=offer.id, answers=answers, actor=actor, now=NOW)
        assert (offer.title, offer.kind) == (ANSWERS["title"], OfferKind.JOB)


async def test_only_an_offer_that_nobody_has_seen_can_be_thrown_away(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        sent, draft = await made(session, actor, company), await made(session, actor, company)
        await own_offers.publish(session, offer_id=sent.id, actor=actor, now=NOW)
        # Staff read one; more cards would only be a flood.
        with pytest.raises(NoLongerPossible):
            await own_offers.publish(session, offer_id=draft.id, actor=actor, now=NOW)
        assert draft.state is OfferState.DRAFT
        with pytest.raises(NoLongerPossible):
            await own_offers.drop(session, offer_id=sent.id, actor=actor, now=NOW)
        staff, seen = await member_of_staff(session), approvals.fingerprint(sent)
        await approvals.approve(session, offer_id=sent.id, seen=seen, actor=staff, now=NOW)
        with pytest.raises(NoLongerPossible):
            await own_offers.drop(session, offer_id=sent.id, actor=actor, now=NOW)
        await own_offers.drop(session, offer_id=draft.id, actor=actor, now=NOW)
        left = list(await session.scalars(select(Offer.id).where(Offer.company_id == company.id)))
        assert (sent.id in left, draft.id in left) == (True, False)


@pytest.mark.parametrize(("days", "reminded"), [(1, 0), (2, 1)])
async def test_staff_are_reminded_of_an_offer_once_a_working_morning(
    database: Database, days: int, reminded: int
) -> None:
    async with database.transaction() as session:
        await member_of_staff(session)
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company)
        await own_offers.publish(session, offer_id=offer.id, actor=actor, now=NOW)
        for _tick in range(2):
            await approvals.remind_staff(session, now=NOW + timedelta(days=days), zone=ZONE)
    assert len(await written(database, NoticeKind.OFFER_WAITING)) == 1 + reminded


async def test_an_approved_offer_says_whether_candidates_see_it_and_why_not(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await live(session, actor, company, places=2)
        assert await showing_of(session, offer, today=TODAY) is Showing.OPEN
        day = timedelta(days=1)
        cases: list[tuple[dict[str, Any], Showing]] = [
            ({"opens_on": TODAY + day}, Showing.LATER),
            ({"apply_by": TODAY - day, "ends_on": TODAY + day}, Showing.ENDED),
            ({"ends_on": TODAY - day}, Showing.ENDED),
            ({"apply_by": TODAY, "opens_on": TODAY}, Showing.OPEN),
            ({"places": 0}, Showing.FULL),
            ({"is_open": False}, Showing.CLOSED),
            ({"is_open": False, "paused_at": NOW}, Showing.PAUSED),
        ]
        for changed, expected in cases:
            before = {name: getattr(offer, name) for name in changed}
            for values in (changed, before):
                for name, value in values.items():
                    setattr(offer, name, value)
                if values is changed:
                    assert await showing_of(session, offer, today=TODAY) is expected, changed
                    assert (await matches.as_shown(session, [offer], today=TODAY) != []) is (expected is Showing.OPEN)
        company.paused_at = NOW
        assert await showing_of(session, offer, today=TODAY) is Showing.FIRM_PAUSED
        told = say("sv", lines(*approved_card(offer, Showing.FIRM_PAUSED).paragraphs))
        assert "Visas för kandidater" not in told

"""What went wrong in small ways once: answers that vanished, pictures given up in silence, staff who came back."""

import asyncio
from datetime import timedelta
from typing import cast

import pytest
from sqlalchemy import delete, select

from bot.actions import OwnOffer, PressBroadcast, RunHelp, ShowPhotos, encode
from bot.delivery import Delivery
from bot.i18n import say, t, translate
from bot.sending import Phone as OurPhone
from bot.services import erased, guardians, leads, outbox, privacy, staff
from db.enums import NoticeKind, ReachBy
from db.models import AuditEntry, Broadcast, Company, Lead, Offer, OutboxMessage, Person
from db.session import Database
from sandbox.client import Phone
from tests.bot.files_to_send import FILES
from tests.bot.stage import Stage
from tests.conftest import NOW
from tests.db import class_ground
from tests.db.firm_ground import say_yes, two_firms
from tests.db.ground import ZONE
from tests.factories import make_person, make_profile

KARIN, OLLE = 900001, 910003


async def _press(stage: Stage, phone: Phone, action: object) -> str:
    # Every action is passed as what it is at run time.
    await phone.press_data((await phone.from_bot())[-1]["message_id"], encode(action))  # type: ignore[arg-type]
    await stage.settle()
    return await phone.last_text()


async def _offer(stage: Stage) -> Offer:
    """An offer of Olle's firm."""
    async with stage.program.database.transaction() as session:
        found: Offer = (
            await session.scalars(
                select(Offer).join(Company).where(Company.name == "Åre Produktion").order_by(Offer.id).limit(1)
            )
        ).one()
        return found


async def test_what_a_firm_does_not_answer_stays_and_is_said(stage: Stage) -> None:
    olle, before = stage.client.phone(OLLE), await _offer(stage)
    await stage.say(olle, "/offers")

    def edit(key: str) -> OwnOffer:
        return OwnOffer(before.company_id, before.id, f"edit-{key}")

    # Nothing chosen at the hazards is asked about, and nothing changes by it.
    await _press(stage, olle, edit("hazards"))
    for hazard in before.hazards or []:
        await stage.say(olle, f"[{say('sv', t(f'hazard-{hazard}'))}]")
    await stage.say(olle, "[Klar]")
    assert translate("sv", "offer-hazards-which") in await olle.last_text()
    assert (await _offer(stage)).hazards == before.hazards
    await stage.say(olle, "[Vi vet inte]")
    assert (await _offer(stage)).hazards is None
    # An old button that skips a change leaves what stands there; another one takes it away.
    await _press(stage, olle, edit("hours"))
    assert before.hours
    old = (await olle.from_bot())[-1]["message_id"]
    await olle.press_data(old, "move:own_offer_change:skip:hours")
    await stage.settle()
    assert translate("sv", "own-offer-as-it-was") in await olle.last_text()
    assert (await _offer(stage)).hours == before.hours
    await _press(stage, olle, edit("hours"))
    await stage.say(olle, "[Ta bort svaret]")
    assert (await _offer(stage)).hours is None
    # A command gives a picture up that was waited for, and says so.
    await _press(stage, olle, OwnOffer(before.company_id, before.id, "photo"))
    await stage.say(olle, "/offers")
    assert translate("sv", "picture-left") in await olle.last_text()
    await stage.say(olle, "/offers")
    assert translate("sv", "picture-left") not in await olle.last_text()
    # Of an offer that is gone one tap leads to others.
    await _press(stage, olle, ShowPhotos(999_999_999))
    assert "open:matches" in str((await olle.from_bot())[-1])


async def test_staff_of_the_settings_who_erase_themselves_are_staff_no_more_until_the_next_start(stage: Stage) -> None:
    karin, elin = stage.client.phone(KARIN), await stage.person("Elin")
    await stage.say(elin, "/start", "[Svenska]", "/help", "[Fråga en människa]", "[Ja]", "Får jag ta med en vän?")
    # Opened from the list, not from its card: it is emptied there, too.
    await stage.say(karin, "/questions", "[Nr 1,]")
    opened = (await karin.from_bot())[-1]["message_id"]
    assert "Får jag ta med en vän?" in await karin.last_text()
    await stage.say(elin, "/privacy", "[Radera allt om mig]", "[Ja, radera]")
    shown = next(one for one in await karin.from_bot() if one["message_id"] == opened)
    assert "vän" not in shown["text"]
    # A table's caption in the middle of a broadcast is not passed over in silence.
    await stage.say(karin, "/broadcast", "[Nytt utskick]")
    await karin.send_file("foretag.xlsx", FILES["foretag.xlsx"](), caption="Hej alla!")
    await stage.settle()
    assert any(translate("sv", "cast-caption-left") in str(one.get("text")) for one in await karin.from_bot())
    # Nobody but staff gets anything by the button of a draft.
    async with stage.program.database.transaction() as session:
        draft = (await session.scalars(select(Broadcast))).one()
        draft.buttons = [{"kind": "matches"}]
    await stage.say(elin, "/start", "[Svenska]")
    assert await _press(stage, elin, PressBroadcast(draft.id, "0")) == translate("sv", "button-unknown")
    await stage.say(karin, "/privacy", "[Radera allt om mig]")
    asked = await karin.last_text()
    assert translate("sv", "erase-ask-in-settings") in asked
    assert translate("sv", "erase-ask-works") not in asked, "no link gives this role back"
    await stage.say(karin, "[Ja, radera]")
    assert translate("sv", "erased-in-settings", days="60") in await karin.last_text()
    await stage.say(karin, "/start", "[Svenska]", "/staff")
    assert await karin.last_text() == translate("sv", "only-for-staff")
    assert await _press(stage, karin, RunHelp(1, "page")) == translate("sv", "only-for-staff")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_no_name_stays_in_the_log_and_no_words_of_an_erased_ambassador(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        admin = await make_person(session, 30, now=NOW, is_staff=True, is_admin=True)
        await staff.remove(session, person_id=firms.karin.id, actor=admin, now=NOW)
        (entry,) = await session.scalars(select(AuditEntry).where(AuditEntry.deed == "staff-removed"))
        assert entry.facts == {}
        # An erasure counts for a program that ran then; the next start reads the settings anew.
        await privacy.erase_person(session, admin, now=NOW)
        for since, is_known in ((NOW, True), (NOW + timedelta(seconds=1), False)):
            assert await erased.was_erased(session, telegram_id=30, since=since) is is_known
        ground = await class_ground.make_ground(session)
        visit = await class_ground.described(session, ground)
        visit.seen, visit.seen_by, visit.host_id = "De svetsade.", ground.lina.id, ground.ida.id
        await session.flush()
        await privacy.erase_person(session, ground.ida, now=NOW)
        await session.refresh(visit)
        assert visit.seen == "De svetsade."
        await privacy.erase_person(session, ground.lina, now=NOW)
        await session.refresh(visit)
        assert not any((visit.seen, visit.seen_by))


class _Phone:
    """While it sends the card, the person takes the yes back."""

    def __init__(self, database: Database, lead_id: int) -> None:
        self._database, self._lead_id = database, lead_id
        self.sent, self.emptied = asyncio.Event(), list[int]()

    async def deliver(self, *_shown: object, still_wanted: object = None, **_how: object) -> int:
        async with self._database.transaction() as session:
            lead = await session.get_one(Lead, self._lead_id)
            signe = await session.get_one(Person, lead.person_id)
            await privacy.erase_person(session, signe, now=NOW)
        return 55

    async def empty(self, _chat: int, message_id: int, *_words: object) -> None:
        self.emptied.append(message_id)
        self.sent.set()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_card_that_was_on_its_way_when_the_person_left_is_emptied(database: Database) -> None:
    async with database.transaction() as session:
        lead = await say_yes(session, await two_firms(session))
        found = select(OutboxMessage.id).where(OutboxMessage.kind == NoticeKind.LEAD_CARD).order_by(OutboxMessage.id)
        _first, *others = await session.scalars(found)
        for other in others:
            await outbox.record_dropped(session, other, reason="test", now=NOW)
    phone = _Phone(database, lead.id)
    delivery = Delivery(database, cast("OurPhone", phone), lambda: NOW, ZONE)
    running = asyncio.create_task(delivery.run())
    await asyncio.wait_for(phone.sent.wait(), 20)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert phone.emptied == [55]


async def test_the_phone_of_a_guardian_loses_the_name_of_a_child_who_is_erased(stage: Stage) -> None:
    signe, yusuf = await stage.person("Signe", "sv"), await stage.person("Yusuf", "sv")
    await stage.say(signe, "/start", "[Svenska]")
    async with stage.program.database.transaction() as session:
        child = (await session.scalars(select(Person).where(Person.telegram_id == signe.id))).one()
        await make_profile(
            session, child, now=stage.clock.now, birth_year=stage.clock.now.year - 15, first_name="Signe"
        )
        company_id = (await session.scalars(select(Company.id).where(Company.name == "Mörsjö Deli"))).one()
        today = stage.clock.now.date()
        lead = await leads.request_lead(
            session, person=child, company_id=company_id, offer=None, reach_by=ReachBy.TELEGRAM, username=None,
            now=stage.clock.now, today=today,
        )  # fmt: skip
        # Written behind the program's back: nobody wakes the delivery for the firm's cards.
        await session.execute(delete(OutboxMessage).where(OutboxMessage.subject_id == lead.id))
        _facts, code = await guardians.make_link(
            session, lead_id=lead.id, person=child, now=stage.clock.now, today=today
        )
    await stage.say(yusuf, f"/start {guardians.GUARDIAN_PREFIX}{code}")
    assert "Signe" in await yusuf.last_text()
    await stage.say(signe, "/privacy", "[Radera allt om mig]", "[Ja, radera]")
    assert [message["text"] for message in await yusuf.from_bot()] == [translate("sv", "card-emptied")]

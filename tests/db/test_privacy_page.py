"""`/privacy`: what is kept, who has seen it, taking single consents back, the export to read, and the receipt."""

from datetime import timedelta
from html.parser import HTMLParser

import pytest
from sqlalchemy import func, select

from bot.cards import privacy as cards
from bot.cards.offers import lead_card
from bot.cards.privacy_file import make_file
from bot.cards.receipt import receipt_screen
from bot.errors import NotAllowed
from bot.i18n import Sayable, languages, literal, say
from bot.services import audit, dialogues, lead_facts, leads, privacy, privacy_file, privacy_page, receipts
from bot.services.dialogues import Words
from bot.services.privacy_page import AmbassadorSaw, FirmSaw, StaffSaw
from db.enums import LeadStatus, NoticeKind, PartnerRole
from db.models import Consent, GuardianWord, HelpQuestion, Lead, OutboxMessage, Partner, Person, Profile
from db.session import Database
from tests.conftest import NOW
from tests.db import dialogue_ground
from tests.db.firm_ground import accepted, say_yes, two_firms
from tests.db.ground import ZONE

LATER = NOW + timedelta(days=3)


def _said(texts: tuple[Sayable, ...], language: str = "sv") -> str:
    return "\n".join(say(language, text) for text in texts).translate({0x2068: None, 0x2069: None})


async def test_the_page_tells_who_has_seen_what_and_never_who_of_staff(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await accepted(session, firms)
        card = (await session.scalars(select(OutboxMessage).where(OutboxMessage.person_id == firms.maja.id))).first()
        assert card is not None
        card.sent_at = NOW + timedelta(hours=1)
        question = HelpQuestion(person_id=firms.signe.id, question="Hej?", asked_at=NOW)
        foreign = HelpQuestion(person_id=firms.maja.id, question="Hej?", asked_at=NOW)
        session.add_all([question, foreign])
        await session.flush()
        for deed, number in (("help-person-seen", question.id), ("help-seen", foreign.id)):
            for hours in (1, 2):
                audit.record(session, firms.karin, deed, now=NOW + timedelta(hours=hours), question=number)
        audit.record(session, firms.karin, "lead-seen", now=LATER, lead=lead.id, company="Firm")
        said = GuardianWord(lead_id=lead.id, agrees=True, by_staff=False, said_at=LATER)
        session.add(said)
        await session.flush()
        kept = await privacy_page.kept_of(session, firms.signe)
        looks = [(one.what, one.at) for one in kept.seen if isinstance(one, StaffSaw)]
        assert looks == [("lead", LATER), ("answers", NOW + timedelta(hours=1))], "once a day, and nobody else's"
        (firm,) = [one for one in kept.seen if isinstance(one, FirmSaw)]
        assert (firm.sent_at, firm.opened_at, firm.ended_at) == (NOW + timedelta(hours=1), NOW, None)
        words = _said(cards.page(kept, ZONE).paragraphs)
        assert "Karin" not in words
        assert "Någon på Industrilyftet läste dina svar" in words
        assert "En vårdnadshavare har sagt ja till att Firm når dig" in words
        assert "<b>Firm</b>: du sa ja måndag 23 november 2026." in _said(cards.seen_page(kept, ZONE, 0).paragraphs)
        said.by_staff = True
        await session.flush()
        words = _said(cards.page(await privacy_page.kept_of(session, firms.signe), ZONE).paragraphs)
        assert "vårdnadshavare" not in words, "it was staff who said so"


async def test_a_dialogue_is_told_when_a_message_reached_the_ambassador(database: Database) -> None:
    async with database.transaction() as session:
        world = await dialogue_ground.make_world(session)
        for text in ("Sidee?", dialogue_ground.PHONE):
            person = world.hodan if text == "Sidee?" else world.omar
            await dialogues.ask(session, person=person, partner_id=world.of_lina.id, words=Words(text, "so"), now=NOW)
        seen = (await privacy_page.kept_of(session, world.hodan)).seen
        assert [type(one) for one in seen] == [AmbassadorSaw]
        assert (await privacy_page.kept_of(session, world.omar)).seen == [], "held for staff: nobody has read it"


@pytest.mark.parametrize("status", [LeadStatus.REQUESTED, LeadStatus.HIRED])
async def test_taking_one_company_back_ends_its_consent_and_empties_its_card(
    database: Database, status: LeadStatus
) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await (say_yes if status is LeadStatus.REQUESTED else accepted)(session, firms)
        lead.status = status
        session.add(Lead(**_copy_of(lead, firms.other.company_id, (await _other_consent(session, lead)).id)))
        await session.flush()
        with pytest.raises(NotAllowed):
            await leads.take_consent_back(session, lead_id=lead.id, person=firms.olle, now=LATER)
        for _ in range(2):
            await leads.take_consent_back(session, lead_id=lead.id, person=firms.signe, now=LATER)
        facts = await lead_facts.load_facts(session, lead.id)
        assert facts is not None
        assert "Signe" not in _said(lead_card(facts, today=NOW.date()).paragraphs)
        assert lead.status is (LeadStatus.WITHDRAWN if status is LeadStatus.REQUESTED else status), "figures stay"
        updates = select(func.count()).where(
            OutboxMessage.kind == NoticeKind.LEAD_CARD_UPDATE, OutboxMessage.created_at == LATER
        )
        assert await session.scalar(updates) == 2, "for both contacts, once"
        kept = await privacy_page.kept_of(session, firms.signe)
        assert [one.company for one in kept.agreed] == ["Other"], "just that one"
        ended = {one.company: one.ended_at for one in kept.seen if isinstance(one, FirmSaw)}
        assert ended == {"Firm": LATER, "Other": None}
        # What the firm saw at the end is told as long as the answers are still those.
        profile = await session.get_one(Profile, firms.signe.id)
        profile.updated_at = LATER + timedelta(days=1)
        kept = await privacy_page.kept_of(session, firms.signe)
        shared = {one.company: one.profile for one in kept.seen if isinstance(one, FirmSaw)}
        assert shared == {"Firm": None, "Other": profile}


async def _other_consent(session, lead: Lead) -> Consent:  # type: ignore[no-untyped-def] # an AsyncSession
    given = await session.get_one(Consent, lead.consent_id)
    consent = Consent(person_id=given.person_id, purpose=given.purpose, text_version="1", given_at=NOW)
    session.add(consent)
    await session.flush()
    return consent


def _copy_of(lead: Lead, company_id: int, consent_id: int) -> dict[str, object]:
    names = ("person_id", "status", "reach_by", "requested_at", "answer_by")
    return {name: getattr(lead, name) for name in names} | {"company_id": company_id, "consent_id": consent_id}


class _Page(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.facts: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.facts |= dict(attrs) if tag in ("html", "a", "img", "link") else {}


async def test_the_page_to_read_says_everything_and_runs_nothing(database: Database) -> None:
    evil = '<script src="https://x.example">&'
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        await leads.take_consent_back(session, lead_id=lead.id, person=firms.signe, now=LATER)
        (await session.get_one(Profile, firms.signe.id)).phone = "+46701234567"
        session.add(HelpQuestion(person_id=firms.signe.id, question=evil, asked_at=NOW, answer="Ja.", answered_at=NOW))
        home = {"company_id": lead.company_id, "joined_at": NOW, "rests_since": LATER}
        session.add(Partner(person_id=firms.signe.id, role=PartnerRole.AMBASSADOR, first_name="Sisi", **home))
        await session.flush()
        told = await privacy_file.told_of(session, firms.signe)
        for language in languages():
            page = _Page()
            words = make_file(told, [literal(evil)], language=language, zone=ZONE, now=NOW).decode()
            page.feed(words)
            assert not {"script", "a", "img", "link", "iframe", "form"} & set(page.tags)
            assert page.facts == {"lang": language, "dir": "rtl" if language in ("ar", "fa") else "ltr"}
            assert page.tags.count("h1") == page.tags.count("main") == 1
            assert page.tags.count("h2") >= 5
            assert "Firm" in words
            assert "+46701234567" in words
            assert words.count("&lt;script") == 2, "the answer and the question, both escaped"
            if language == "sv":
                plain = words.translate({0x2068: None, 0x2069: None})
                assert "Firm: här är du Sisi, sedan" in plain, "a role that rests is kept, so it is told"
                assert "Firm: ja måndag 23 november 2026, slut torsdag 26 november 2026." in plain


async def test_the_receipt_names_firms_and_nobody(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        await say_yes(session, firms)
        signe_id = firms.signe.id
        receipt = await receipts.receipt_of(session, firms.signe, now=LATER)
        await privacy.erase_person(session, firms.signe, now=LATER)
        await session.flush()
        assert await session.get(Person, signe_id) is None
        shown = receipt_screen(receipt, zone=ZONE)
        words = _said(shown.paragraphs)
        assert "Dina ja till företag (1): Firm." in words
        assert "torsdag 26 november 2026 kl. " in words
        assert "30 dagar" in words
        assert "Signe" not in words
        assert shown.rows == (), "a tap would make the account known again"
        again = await receipts.receipt_of(session, firms.olle, now=LATER)
        assert again.has_role
        assert not again.is_empty

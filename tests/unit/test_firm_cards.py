"""Texts and pages of a firm's own side: a word for every state, and no message too long for Telegram."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bot.cards.firm_home import full_screen, inbox_screen, pace_screen
from bot.cards.firm_page import page_screen
from bot.cards.lead_notes import NOTES_ON_PAGE, notes_screen
from bot.cards.offers import lead_card, offer_facts
from bot.errors import AppError
from bot.flows.event import read_words
from bot.flows.questions import MAX_NOTE, MAX_RELAYED, read_note, read_relayed
from bot.flows.texts import read_paragraphs
from bot.i18n import keys_of, languages, say, t, translate
from bot.matching.rank import Match
from bot.render import MAX_TEXT, markup, words
from bot.screen import Screen
from bot.services.firm_inbox import PAGE, View
from bot.services.lead_facts import LeadFacts, Note
from bot.services.matches import Suggestion
from db.enums import LeadStatus, NoticePace, OfferKind, ReachBy
from db.models import Company, CompanyContact, Lead, LeadQuestion, Offer, Person, Profile
from tests.conftest import NOW

TODAY = NOW.date()
COMPANY = Company(
    id=3, key="x", name="ሓ" * 120, municipality="Åre", about="x", translations={}, languages=["sv"], is_example=False
)


def _fits(screen: Screen) -> None:
    for language in languages():
        assert len(words(screen, language)) <= MAX_TEXT
        markup(screen, language)


def _offer(number: int = 7) -> Offer:
    return Offer(
        id=number, company_id=3, key="o", kind=OfferKind.JOB, title="ሓ" * 200, about="x" * 1500, translations={},
        concepts=[], is_open=True, company=COMPANY,
    )  # fmt: skip


def _lead(status: LeadStatus = LeadStatus.REQUESTED) -> Lead:
    return Lead(
        id=17, person_id=1, company_id=3, offer_id=7, consent_id=1, status=status, reach_by=ReachBy.TELEGRAM,
        requested_at=NOW, answer_by=TODAY, company=COMPANY, offer=_offer(),
    )  # fmt: skip


def _facts(status: LeadStatus, notes: int) -> LeadFacts:
    contact = CompanyContact(id=1, person_id=2, company_id=3, first_name="M" * 60, joined_at=NOW)
    lead = _lead(status)
    return LeadFacts(
        lead=lead,
        company=COMPANY,
        offer=lead.offer,
        person=Person(id=1, telegram_id=5, language="sv"),
        profile=Profile(person_id=1, birth_year=2000, first_name="S" * 60, languages=[], wants=[], travel_by=[]),
        skills=(),
        answered_by=contact,
        answered_by_telegram_id=6,
        question=LeadQuestion(lead_id=17, question="q" * MAX_RELAYED, asked_at=NOW, answer="a" * MAX_RELAYED),
        asked_by=contact,
        notes=[Note("M" * 60, NOW, f"{number}" * MAX_NOTE) for number in range(notes)],
    )


@pytest.mark.parametrize("status", LeadStatus)
def test_a_card_with_the_longest_notes_fits_and_shows_the_newest(status: LeadStatus) -> None:
    card = lead_card(_facts(status, notes=9), today=TODAY, is_contact=True)
    _fits(card)
    is_shown = "8" * MAX_NOTE in words(card, "sv")
    is_over = status in (LeadStatus.WITHDRAWN, LeadStatus.EXPIRED, LeadStatus.DECLINED)
    assert is_shown != is_over
    assert ("S" * 60 in words(card, "sv")) != is_over


def test_the_page_of_notes_fits() -> None:
    page = notes_screen(_facts(LeadStatus.REQUESTED, notes=9))
    _fits(page)
    assert "3" * MAX_NOTE in words(page, "sv"), f"the newest {NOTES_ON_PAGE}"
    assert "2" * MAX_NOTE not in words(page, "sv")


def test_full_pages_fit() -> None:
    leads = [_lead() for _ in range(PAGE)]
    for view in View:
        _fits(inbox_screen(view, leads, company=COMPANY, page=1, total=100))
        _fits(inbox_screen(view, [], company=COMPANY, page=0, total=0))
    _fits(full_screen(COMPANY, [_offer(number) for number in range(1, 80)]))
    for pace in NoticePace:
        _fits(pace_screen(COMPANY, CompanyContact(id=1, first_name="M", notices=pace)))


def test_the_page_is_what_a_candidate_of_the_language_reads() -> None:
    offer = _offer()
    offer.translations = {"ar": {"title": "عمل", "about": "تعبئة"}}
    suggestion = Suggestion(offer, Match(None, 0.0, {}, (), (), None))  # type: ignore[arg-type] # the card needs none
    shown = words(page_screen(COMPANY, [suggestion], language="ar", page=9), "sv")
    assert "عمل" in shown
    assert f"[ {translate('ar', 'button-want')} ]" in shown
    assert "inte översatt" not in shown
    assert "inte översatt" in words(page_screen(COMPANY, [suggestion], language="so", page=0), "sv")
    _fits(page_screen(COMPANY, [suggestion], language="ti", page=0))


def test_every_state_and_choice_has_a_text() -> None:
    known = set(keys_of("sv"))
    wanted = [f"firm-lead-status-{status.value}" for status in LeadStatus if status is not LeadStatus.REQUESTED]
    wanted += [f"firm-pace-{pace.value.replace('_', '-')}" for pace in NoticePace]
    wanted += [f"{part}-inbox-{view.value}" for view in View for part in ("firm", "button")]
    wanted += ["audit-firm-offer-paused", "audit-firm-offer-opened"]
    assert [key for key in wanted if key not in known] == []


def test_a_note_keeps_what_is_about_work_only() -> None:
    assert read_note(" Kan börja på torsdag. ", TODAY) == {"text": "Kan börja på torsdag.", "removed": []}
    kept = read_note("Kan börja på torsdag. Hon har diabetes.", TODAY)
    assert "diabetes" not in kept["text"]
    assert kept["removed"] == ["health"]
    for text in ("", "  ", "x" * (MAX_NOTE + 1), "Hon har diabetes."):
        with pytest.raises(AppError):
            read_note(text, TODAY)


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [(TODAY, None, "offer-starts"), (None, TODAY, "offer-ends"), (TODAY, TODAY, "offer-day"), (None, None, None)],
)
def test_each_day_that_a_firm_has_told_stands_on_the_card(
    first: date | None, last: date | None, key: str | None
) -> None:
    offer = _offer()
    offer.starts_on, offer.ends_on = first, last
    facts = offer_facts(offer)
    assert facts == ([t(key, day=TODAY)] if key else [])
    for language in languages():
        assert all("23" in say(language, fact) for fact in facts)


@pytest.mark.parametrize("question", ["Är du gravid?", "هل أنت حامل؟", "Какая у вас религия?", "መንበሪ ፍቓድ ኣለካ ዶ?"])
def test_what_a_firm_must_not_ask_is_not_passed_on(question: str) -> None:
    with pytest.raises(AppError, match="relayed-text-sensitive"):
        read_relayed(question, TODAY)


@pytest.mark.parametrize("question", ["Kan du börja sju? Ring 070-123 45 67.", "Har du truckkort?"])
def test_a_plain_question_of_a_firm_is_passed_on(question: str) -> None:
    assert read_relayed(question, TODAY) == question


@pytest.mark.parametrize("read", [read_words(120), read_paragraphs(1000), read_relayed, read_note])
def test_a_text_of_which_nothing_can_be_seen_is_none(read: Callable[[str, date], Any]) -> None:
    for nothing in ("\u200b" * 20, "\u2060 \u200f", "\u3164", "\u2800", "\ufe0f"):
        with pytest.raises(AppError):
            read(nothing, TODAY)
    for something in ("🔥", "ሓ", "نعم", "7", "?", "a\u200bb"):
        read(something, TODAY)

"""A contact who reads Arabic gets every card in one language: what is not in Arabic is in English, the whole card."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from bot.actions import AnswerLead
from bot.cards.firm_home import full_screen, inbox_screen, pace_screen
from bot.cards.lead_notes import notes_screen
from bot.cards.offers import lead_card
from bot.cards.outcomes import talked_screen
from bot.handlers.company import ask_why
from bot.i18n import Text, keys_in, lines, only_for_staff, t
from bot.render import language_of, markup, words
from bot.screen import Button, Screen, screen
from bot.services.firm_inbox import View
from bot.services.lead_facts import LeadFacts, Note
from db.enums import CloseReason, LeadStatus, NoticePace, OfferKind, ReachBy
from db.models import Company, CompanyContact, Lead, LeadQuestion, Offer, Person, Profile
from tests.conftest import NOW

TODAY = NOW.date()
FIRM = Company(id=3, key="x", name="ሓ", municipality="ሓ", about="", translations={}, languages=[], is_example=False)
CONTACT = CompanyContact(id=1, person_id=2, company_id=3, first_name="ሓ", joined_at=NOW, notices=NoticePace.ANY_HOUR)
#: Names that stay as they are in every language, and commands.
_NAMES = re.compile(r"Industrilyftet|Industrinatten|Telegram|Jämtland|Härjedalen|/[a-z]+|</?[ab][^>]*>|\+?\d+")


def _facts(status: LeadStatus, birth_year: int, *, by_staff: bool = False) -> LeadFacts:
    offer = Offer(
        id=7, company_id=3, key="o", kind=OfferKind.JOB, title="ሓ", about="ሓ", translations={}, concepts=[],
        is_open=True, company=FIRM, min_age=18, photos=[],
    )  # fmt: skip
    lead = Lead(
        id=17, person_id=1, company_id=3, offer_id=7, consent_id=1, status=status, reach_by=ReachBy.TELEGRAM,
        requested_at=NOW, answer_by=TODAY, company=FIRM, offer=offer, taken_over_by=9 if by_staff else None,
        close_reason=CloseReason.MISTAKE if status is LeadStatus.CLOSED else None,
    )  # fmt: skip
    return LeadFacts(
        lead=lead,
        company=FIRM,
        offer=offer,
        person=Person(id=1, telegram_id=5, language="sv"),
        profile=Profile(
            person_id=1, birth_year=birth_year, first_name="ሓ", languages=["ar"], wants=[], travel_by=["bus"]
        ),
        skills=(),
        answered_by=None if by_staff else CONTACT,
        answered_by_telegram_id=6,
        question=LeadQuestion(lead_id=17, question="ሓ", asked_at=NOW, answer="ሓ", answered_at=NOW),
        asked_by=CONTACT,
        notes=[Note("ሓ", NOW, "ሓ"), Note(None, NOW, "ሓ")],
    )


def _cards() -> Iterator[Screen]:
    for status in LeadStatus:
        for birth_year in (TODAY.year - 30, TODAY.year - 18, TODAY.year - 15):
            for by_staff in (False, True):
                facts = _facts(status, birth_year, by_staff=by_staff)
                yield lead_card(facts, today=TODAY, is_contact=True)
                yield lead_card(facts, today=TODAY, is_contact=True).led_by(t("lead-reminder", day=TODAY))
                yield notes_screen(facts)
                yield talked_screen(FIRM, facts.offer, "ሓ", facts.lead, for_person=False)
                for view in View:
                    yield inbox_screen(view, [facts.lead], company=FIRM, page=1, total=100)
                yield full_screen(FIRM, [facts.offer] if facts.offer else [])
    yield pace_screen(FIRM, CONTACT)
    yield ask_why(17).screens[0]
    to_card = ((Button(t("button-lead-card"), AnswerLead(17, "card")),),)
    yield screen(t("lead-question-answered", name="ሓ"), t("quoted", text="ሓ"), rows=to_card)
    yield screen(t("lead-while-resting", company="ሓ", day=TODAY), t("card-emptied"))


def _said(shown: Screen) -> str:
    buttons = getattr(markup(shown, "ar"), "inline_keyboard", ())
    return _NAMES.sub("", "\n".join((words(shown, "ar"), *(one.text for row in buttons for one in row))))


def test_no_card_of_a_contact_has_two_languages() -> None:
    spoken = set()
    for card in _cards():
        said = _said(card)
        scripts = {
            name for name, letters in (("ar", r"[\u0621-\u064a]"), ("en", r"[a-z]{3}")) if re.search(letters, said)
        }
        assert len(scripts) == 1, said
        spoken |= scripts
    assert spoken == {"ar", "en"}, "both were there to be mixed"


@pytest.mark.parametrize(("language", "expected"), [("ar", "en"), ("sv", "sv"), ("en", "en")])
def test_one_text_for_staff_decides_for_the_whole_message(language: str, expected: str) -> None:
    inner: Text = t("firm-pace-now", pace=t("button-back"))
    assert only_for_staff("firm-pace-now")
    assert "button-back" in set(keys_in([lines(inner)]))
    shown = screen(t("privacy-nothing"), rows=((Button(t("button-back")),),))
    assert language_of(shown, language) == language
    assert language_of(shown.led_by(lines(inner)), language) == expected
    assert language_of(replace(shown.led_by(inner), language="sv"), language) == "sv"
    assert language_of(replace(shown, rows=((Button(inner),),)), language) == expected


def test_a_day_is_said_in_the_language_of_the_message() -> None:
    reminder = t("lead-reminder", day=date(2026, 12, 3))
    assert "December" in words(screen(reminder, t("firm-pace-title")), "ar")

"""The paper for a guardian: what is known and what is not in each language, and of the minor only a first name."""

from dataclasses import asdict
from datetime import date

import pytest

from bot.cards.guardians import paper_facts
from bot.i18n import languages
from bot.pictures.facts import GuardianSheet
from bot.services.lead_facts import LeadFacts
from db.enums import LeadStatus, OfferKind
from db.models import Company, Lead, Offer, Person, Profile

BOT = "t.me/industrinatten_bot"


def _paper(*spoken: str, link: str = "https://t.me/x?start=g_1", **facts: object) -> GuardianSheet:
    company = Company(name="Mörsjö Deli", municipality="Östersund")
    known: dict[str, object] = {
        "kind": OfferKind.SUMMER_JOB,
        "title": "Packa chips",
        "translations": {"ti": {"title": "ቺፕስ ምዕሻግ"}},
        "hours": "8–15",
        "min_age": 16,
        "hazards": ["noise"],
        "supervisor": True,
        "starts_on": date(2027, 6, 14),
    }
    lead = LeadFacts(
        lead=Lead(status=LeadStatus.REQUESTED),
        company=company,
        offer=Offer(**known | facts),
        person=Person(telegram_id=77),
        profile=Profile(first_name="Selam", birth_year=2009, municipality="krokom", phone="+46701234567"),
        skills=(),
        answered_by=None,
        answered_by_telegram_id=None,
        question=None,
    )
    return paper_facts(lead, spoken, link=link, bot_link=BOT)


def _words(paper: GuardianSheet) -> str:
    return str(asdict(paper))


@pytest.mark.parametrize("language", languages())
def test_it_says_what_and_where_and_how_to_answer_in_each_language(language: str) -> None:
    said = _words(_paper(language))
    for fact in ("Mörsjö Deli", "Selam", "8–15", "16", BOT, "g_1", "Industrilyftet", "IUC Z-Group"):
        assert fact in said
    for secret in ("2009", "Krokom", "krokom", "+46701234567", "77"):
        assert secret not in said.replace("t.me", "")


def test_what_the_firm_has_not_told_is_named() -> None:
    said = _words(_paper("en", hours=None, hazards=None, supervisor=None))
    assert "Ask the company" in said
    for thing in ("working hours", "hazards", "supervisor"):
        assert thing in said
    assert "special hazards" in _words(_paper("en", hazards=[]))


def test_a_visit_is_no_work_and_an_answered_paper_has_no_code() -> None:
    assert "not work" in _words(_paper("en", kind=OfferKind.STUDY_VISIT))
    answered = _paper("en", "ar", link="")
    assert (answered.url, answered.captions) == ("", ())
    assert "There is a yes already" in _words(answered)


def test_the_lines_to_sign_are_named_in_swedish_too() -> None:
    assert [[language for language, _label in field] for field in _paper("ti", "ar").fields] == [["ti", "ar", "sv"]] * 3
    assert [len(field) for field in _paper("sv").fields] == [1, 1, 1]

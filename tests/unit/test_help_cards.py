"""Texts and pages of the help desk: a word for everything that can be logged, and no message too long for Telegram."""

import re
from pathlib import Path

import pytest

from bot.cards.help_desk import own_question, question_page, shortened, skill_choices, skills_page
from bot.cards.rankings import ranking_page, replay_page
from bot.flows.help import MAX_ANSWER, read_answer, read_question
from bot.i18n import keys_of, languages
from bot.matching.concepts import load_lexicon
from bot.render import MAX_TEXT, markup, words
from bot.screen import Screen
from bot.services.help_desk import MAX_TOGETHER, Asked
from bot.services.helped_people import Helped
from bot.services.ranking_log import Entry, Logged, Replay, Versions
from db.enums import SkillKind
from db.models import Conversation, HelpQuestion, Person, Profile, Skill
from tests.conftest import NOW
from tests.db.ground import ZONE

BOT = Path(__file__).parent.parent.parent / "bot"
LONG = "ሓ" * MAX_TOGETHER


def _fits(screen: Screen) -> None:
    for language in languages():
        assert len(words(screen, language)) <= MAX_TEXT
        markup(screen, language)


def _asked(**values: object) -> Asked:
    karin = Person(id=2, telegram_id=2, language="sv", is_staff=True, staff_name="K" * 60)
    given = {"id": 999_999_999, "question": LONG, "asked_at": NOW, "taken_by": 2, "may_see_profile": True} | values
    return Asked(HelpQuestion(**given), Person(id=1, telegram_id=1, language="ti"), karin)


def test_the_longest_question_with_the_longest_answer_fits_into_one_message() -> None:
    reader = Person(id=2, telegram_id=2, language="sv", is_staff=True)
    for asked in (_asked(), _asked(answer="ሓ" * MAX_ANSWER, answered_at=NOW, answered_by=2)):
        _fits(question_page(asked, reader=reader, now=NOW))
        _fits(own_question(asked.question, zone_day=NOW.date()))
    assert len(shortened(LONG)) < 510


def test_all_skills_of_the_lexicon_fit_into_one_message_and_into_buttons() -> None:
    asked = _asked()
    skills = [
        Skill(concept=concept, kind=SkillKind.AVOID, confidence=1.0, said="x" * 200)
        for concept in load_lexicon().concepts
    ]
    helped = Helped(asked.question, asked.person, Profile(), Conversation(answers={}), skills, [])
    _fits(skills_page(helped))
    for concept in load_lexicon().concepts:
        markup(skill_choices(asked.question.id, concept, SkillKind.SKILL), "sv")


def test_every_reason_part_and_difference_of_a_ranking_has_a_word() -> None:
    logged = [key for key in keys_of("sv") if re.match("(reason|gap)-", key)]
    assert len(logged) > 15
    parts = dict.fromkeys(("skills", "interests", "practical", "language"), 0.5)
    entries = [Entry(None, 0.5, parts, logged[:4], [key]) for key in logged[:6]]
    entries.append(Entry(None, 0.5, parts, logged, []))
    _fits(ranking_page(1, Logged(1, NOW, "f" * 32, Versions("a" * 16, "b" * 12), entries), ZONE))
    for is_same in (True, False):
        _fits(replay_page(1, 1, Replay(is_same, ["input", "lexicon", "weights", "crowd"])))


def test_every_deed_of_the_desk_has_a_text_for_the_log() -> None:
    source = "".join(
        (BOT / name).read_text(encoding="utf-8")
        for name in (
            "services/help_desk.py",
            "services/helped_people.py",
            "services/ranking_log.py",
            "services/referrals.py",
            "handlers/codes.py",
        )
    )
    deeds = set(re.findall(r'"((?:help|code)-[a-z-]+)"(?: if [^,]+ else "((?:help|code)-[a-z-]+)")?, now=now', source))
    named = {deed for pair in deeds for deed in pair if deed} | {
        f"help-{at}-seen" for at in ("person", "skills", "rankings")
    }
    assert len(named) > 8
    assert {f"audit-{deed}" for deed in named} <= set(keys_of("sv"))


@pytest.mark.parametrize("text", ["", "   ", "x" * 1001])
def test_a_question_is_some_words_and_not_a_book(text: str) -> None:
    with pytest.raises(Exception, match="relayed-text-too-long"):
        read_question(text, NOW.date())


def test_an_answer_is_passed_on_as_it_is() -> None:
    assert read_answer(" Ring 063-12 34 56. ", NOW.date()) == "Ring 063-12 34 56."

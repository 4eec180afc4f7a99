"""The questionnaire engine: the next question is the first open one that applies."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bot.errors import AppError
from bot.flows import engine
from bot.flows.ambassadors import read_talk
from bot.flows.engine import State
from bot.flows.event import read_words
from bot.flows.help import read_answer, read_question
from bot.flows.numbers import read_count
from bot.flows.profile import PROFILE, is_under_age, read_first_name, read_municipality
from bot.flows.questions import read_note, read_relayed
from bot.flows.texts import read_paragraphs

TODAY = date(2026, 11, 23)


def _question(key: str) -> engine.Question:
    question = PROFILE.question(key)
    assert question is not None
    return question


def _current(state: State) -> str | None:
    question = engine.current(PROFILE, state, TODAY)
    return question.key if question else None


def test_the_first_open_question_comes_next() -> None:
    state = State({})
    assert _current(state) == "birth_year"
    state = engine.answer(_question("birth_year"), state, 1990)
    assert _current(state) == "consent", "who is grown up is not asked about school or turning 13"
    state = engine.answer(_question("consent"), state, "yes")
    assert _current(state) == "municipality"


def test_a_question_added_later_is_asked_of_everybody() -> None:
    answers = {question.key: None for question in PROFILE.questions} | {"birth_year": 1990, "consent": "yes"}
    assert _current(State(answers)) is None
    del answers["swedish"]
    assert _current(State(answers)) == "swedish"


def test_edit_keeps_the_answer_until_another_comes() -> None:
    state = engine.go_to(_question("birth_year"), State({"birth_year": 1990, "consent": "yes"}))
    assert _current(state) == "birth_year"
    assert state.answers["birth_year"] == 1990
    assert _current(engine.answer(_question("birth_year"), state, 1991)) == "municipality"


def test_choosing_twice_is_choosing_once() -> None:
    wants = _question("wants")
    once = engine.choose(wants, State({}), "job", on=True)
    assert engine.choose(wants, once, "job", on=True) == once
    assert engine.choose(wants, once, "job", on=False).answers["wants"] == []
    assert once.cursor == "wants", "several choices stay at the question"
    assert engine.finish_choosing(wants, State({})).answers["wants"] is None


def test_another_birth_year_forgets_what_hung_on_it() -> None:
    state = State({"birth_year": 2013, "turned_13": "yes"})
    assert "turned_13" not in engine.answer(_question("birth_year"), state, 2012).answers
    assert engine.answer(_question("birth_year"), state, 2013).answers["turned_13"] == "yes"


def test_progress_counts_what_applies() -> None:
    assert engine.progress(PROFILE, State({}), _question("birth_year"), TODAY) == (1, 10)
    assert engine.progress(PROFILE, State({"birth_year": 2009}), _question("first_name"), TODAY) == (10, 10)


@pytest.mark.parametrize(
    ("year", "turned", "is_under"),
    [(2014, None, True), (2013, "no", True), (2013, "yes", False), (2013, None, False), (2012, None, False)],
)
def test_under_thirteen(year: int, turned: str | None, is_under: bool) -> None:
    assert is_under_age({"birth_year": year, "turned_13": turned}, TODAY) is is_under


def test_municipality_by_name_in_any_script() -> None:
    assert read_municipality("krokoms kommun", TODAY) == "krokom"
    assert read_municipality("Ostersund", TODAY) == "ostersund"
    with pytest.raises(AppError):
        read_municipality("Stockholm", TODAY)


@pytest.mark.parametrize("name", ["Alva", "محمد", "Анна-Марія", "ሰላም", "O'Neil"])
def test_first_names(name: str) -> None:
    assert read_first_name(f"  {name} ", TODAY) == name


@pytest.mark.parametrize("name", ["", "0701234567", "a@b.se", "<b>", "x" * 41, "😀"])
def test_what_is_no_first_name(name: str) -> None:
    with pytest.raises(AppError):
        read_first_name(name, TODAY)


@pytest.mark.parametrize(
    ("written", "number"), [("4", 4), ("24 elever", 24), ("ungefär 24.", 24), ("1 000", 1000), ("٢٤", 24), ("fem", 5)]
)
def test_a_number_is_read_among_words(written: str, number: int) -> None:
    assert read_count(0, 5000)(written, TODAY) == number


@pytest.mark.parametrize("written", ["-3", "−3", "3,5", "en halv", "5001", "", "\u200b"])
def test_what_is_no_one_whole_number_is_asked_again(written: str) -> None:
    with pytest.raises(AppError) as refused:
        read_count(0, 5000)(written, TODAY)
    assert refused.value.text_key == "staff-number-wrong"


@pytest.mark.parametrize("written", ["", " \n ", "\u200b\u200b", "\u2063", "\u3164", "\u202e", "\ufe0f"])
@pytest.mark.parametrize(
    "read", [read_words(80), read_paragraphs(80), read_relayed, read_note, read_question, read_answer, read_talk]
)
def test_a_text_in_which_nobody_sees_anything_is_no_answer(read: Callable[[str, date], Any], written: str) -> None:
    with pytest.raises(AppError):
        read(written, TODAY)
    assert read("❤️", TODAY)

"""Button data: what is written can be read, fits into 64 bytes, and nothing else is read."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import actions
from bot.actions import (
    MAX_BYTES,
    Action,
    AnswerLead,
    AnswerQuestion,
    OpenPage,
    UnknownAction,
    decode,
    encode,
    is_number,
)
from bot.flows.client import flow_name
from bot.flows.engine import Kind
from bot.flows.profile import PROFILE
from bot.matching.concepts import load_lexicon


def test_data_is_readable() -> None:
    assert encode(AnswerLead(17, "accept")) == "lead:17:accept"


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in vars(actions).values()
        if isinstance(kind, type) and issubclass(kind, Action) and kind is not Action
    ],
)
def test_every_action_comes_back(kind: type[Action]) -> None:
    values = [7 if field.type in (int, "int") else "word" for field in fields(kind)]
    action = kind(*values)
    assert decode(encode(action)) == action


@given(st.text(max_size=80))
def test_nothing_else_is_read(data: str) -> None:
    try:
        action = decode(data)
    except UnknownAction:
        return
    # Leading zeros are the only other spelling of the same action.
    assert decode(encode(action)) == action


@pytest.mark.parametrize(
    "data", ["lead:-1:accept", "lead:١:accept", "lead:1", "lead:99999999999999:accept", "", ":", "lead:1:\0"]
)
def test_suspect_ids_are_refused(data: str) -> None:
    with pytest.raises(UnknownAction):
        decode(data)


@pytest.mark.parametrize("word", ["", "²", "١", "-1", "1.0", " 1", "1234567890"])
def test_only_plain_digits_are_a_number(word: str) -> None:
    assert not is_number(word)
    assert is_number("123456789")


def test_every_choice_fits_into_a_button() -> None:
    concepts = list(load_lexicon().concepts)
    for question in PROFILE.questions:
        values = concepts if question.key == "skills" else [option.value for option in question.options({})]
        sign = "+" if question.kind is Kind.SEVERAL else ""
        for value in values:
            for flow in (PROFILE.name, flow_name(999_999_999)):
                assert len(encode(AnswerQuestion(flow, question.key, sign + value)).encode()) <= MAX_BYTES


@pytest.mark.parametrize("page", ["x" * 70, "\ud83d", "a\0b"])
def test_what_fits_on_no_button_is_none_of_ours(page: str) -> None:
    with pytest.raises(UnknownAction):
        decode(f"{OpenPage.code}:{page}")

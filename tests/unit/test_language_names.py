"""Languages that are typed instead of tapped, in one's own words."""

import pytest

from bot.flows.profile import PROFILE
from bot.handlers.typed import options_named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I speak Polish and some Turkish", {"pl", "tr"}),
        ("jag kan polska och lite tyska", {"pl", "de"}),
        ("أتكلم التركية والبولندية", {"tr", "pl"}),
        ("розмовляю польською", {"pl"}),
        ("говорю по-турецки и немного по-немецки", {"tr", "de"}),
        ("Kurdish Sorani, Farsi", {"ckb", "fa"}),
        ("Polski, Kurmancî", {"pl", "kmr"}),
        ("waxaan ku hadlaa Sawaaxili", {"sw"}),
        ("only a little", set()),
        ("Finnish", set()),
        ("I come from Thailand", set()),
        ("", set()),
    ],
)
def test_languages_are_found_by_their_names_in_any_of_ours(text: str, named: set[str]) -> None:
    question = next(one for one in PROFILE.questions if one.key == "languages")
    assert {option.value for option in options_named(question.options({}), text)} == named

"""The scorer cannot see who a person is; the mirror shows whether groups are served alike, and never few people."""

from dataclasses import fields

import pytest

from bot.matching.fairness import Shown, exposure_of, gini, mirror
from bot.matching.seeker import Seeker

#: What the ranking may know of a person. A new field is a decision: nothing here may tell sex, origin or religion.
MAY_KNOW = {
    "said", "interests", "wishes", "avoid", "wants", "age", "finished_school", "place", "travel_km", "swedish",
    "languages", "licences", "declined_offers", "declined_companies",
}  # fmt: skip


def test_the_scorers_input_has_no_field_for_who_a_person_is() -> None:
    assert {field.name for field in fields(Seeker)} == MAY_KNOW


def shown(group: str, count: int, score: float, chosen: int = 0) -> list[Shown]:
    return [Shown(group, (score + place % 10 / 100, score / 2), place < chosen) for place in range(count)]


def test_a_group_that_is_shown_less_is_found() -> None:
    found = mirror(shown("ti", 40, 0.4, 4) + shown("sv", 60, 0.8, 30))
    assert found.exposure["ti"].is_lower
    assert found.exposure["ti"].ratio == pytest.approx(0.5, abs=0.05)
    assert found.selection["ti"].ratio == pytest.approx(0.2, abs=0.05)
    assert found.selection["ti"].is_lower
    assert not found.exposure["sv"].is_lower


def test_equal_groups_are_not_called_unequal() -> None:
    found = mirror(shown("ti", 40, 0.6, 10) + shown("sv", 60, 0.6, 15))
    for ratios in (found.exposure, found.selection):
        assert not any(ratio.is_lower for ratio in ratios.values())
        assert all(ratio.low <= 1 <= ratio.high for ratio in ratios.values())


def test_small_groups_are_hidden_and_cannot_be_had_by_subtraction() -> None:
    found = mirror(shown("so", 4, 0.5) + shown("ar", 6, 0.5) + shown("sv", 50, 0.5) + shown("uk", 30, 0.5))
    assert found.exposure.keys() == {"sv", "uk"}
    assert found.hidden == 10
    two_small = mirror(shown("so", 4, 0.5) + shown("fa", 3, 0.5) + shown("sv", 50, 0.5) + shown("uk", 30, 0.5))
    assert two_small.exposure.keys() == {"sv", "uk"}
    assert two_small.hidden == 7


def test_one_group_alone_has_nothing_beside_it() -> None:
    assert mirror(shown("sv", 20, 0.5)).exposure == {}
    assert mirror([]).hidden == 0
    with pytest.raises(ValueError, match="confidence"):
        mirror([], confidence=1.0)


def test_exposure_counts_the_first_place_most() -> None:
    assert exposure_of((0.8, 0.4)) > exposure_of((0.4, 0.8))
    assert exposure_of(()) == 0


@pytest.mark.parametrize(("values", "expected"), [((1, 1, 1, 1), 0.0), ((0, 0, 0, 8), 0.75), ((), 0.0), ((0, 0), 0.0)])
def test_gini_is_none_for_equal_shares_and_near_one_for_one_owner(values: tuple[int, ...], expected: float) -> None:
    assert gini(values) == pytest.approx(expected)

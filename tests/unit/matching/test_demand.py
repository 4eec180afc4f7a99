"""Crowded offers step back, forgotten ones forward, and no list becomes bad by it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.demand import demand_for, least_share
from bot.matching.opening import Opening
from bot.matching.rank import rank_on
from bot.matching.score import Board, Scorer
from bot.matching.seeker import Seeker
from bot.matching.weights import load_weights
from tests.unit.matching.people import boards, seekers
from tests.unit.matching.small import TODAY, opening, seeker, small_lexicon

WEIGHTS = load_weights()


def order(leads: dict[str, int], *openings: Opening) -> list[str]:
    board = Board(openings, small_lexicon(), WEIGHTS)
    demand = demand_for(openings, leads, WEIGHTS)
    found = rank_on(board, seeker("jag brukar svetsa"), today=TODAY, demand=demand)
    return [match.opening.id for match in found]


def test_of_two_equal_offers_the_one_nobody_has_wanted_comes_first() -> None:
    first, second = opening(1, "welding", places_left=1), opening(2, "welding", places_left=1)
    assert order({"o1": 1}, first, second) == ["o2", "o1"]
    assert order({"o2": 1}, first, second) == ["o1", "o2"]


def test_more_places_take_more_leads() -> None:
    small, large = opening(1, "welding", places_left=1), opening(2, "welding", places_left=10)
    assert order({"o1": 3, "o2": 3}, small, large) == ["o2", "o1"]


def test_what_fits_far_better_comes_first_however_crowded() -> None:
    assert order({"o1": 1000}, opening(1, "welding"), opening(2, "cooking"))[0] == "o1"


def test_the_score_that_is_told_does_not_depend_on_other_people() -> None:
    openings = [opening(1, "welding"), opening(2, "metalwork")]
    board, who = Board(openings, small_lexicon(), WEIGHTS), seeker("svetsa")
    crowded = rank_on(board, who, today=TODAY, demand=demand_for(openings, {"o1": 50}, WEIGHTS))
    alone = rank_on(board, who, today=TODAY)
    assert {match.opening.id: match.score for match in crowded} == {match.opening.id: match.score for match in alone}


@given(seekers(), boards(), st.dictionaries(st.sampled_from([f"o{number}" for number in range(8)]), st.integers(0, 30)))
def test_no_list_becomes_bad(who: Seeker, openings: list[Opening], leads: dict[str, int]) -> None:
    openings = [replace(one, company_id=one.id) for one in openings]
    board = Board(openings, small_lexicon(), WEIGHTS)
    passing = board.gate.passing(who, today=TODAY, strict_minors=True)
    if not (passing & board.is_offer).any():
        return
    shown = rank_on(board, who, today=TODAY, strict_minors=True, demand=demand_for(openings, leads, WEIGHTS))
    best = sorted(Scorer(who, board).totals[passing], reverse=True)
    for match, score in zip(sorted(shown, key=lambda match: -match.score), best, strict=False):
        assert match.score >= least_share(WEIGHTS) * score - 1e-9


def test_the_bound_is_stated() -> None:
    assert least_share(WEIGHTS) == pytest.approx(0.70 / 1.05 * 0.75)

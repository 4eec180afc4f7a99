"""One person or many, one opening or all: the same limits and the same scores."""

from datetime import date

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching.crowd import Crowd
from bot.matching.limits import obstacles
from bot.matching.opening import Opening
from bot.matching.passing import Gate
from bot.matching.score import Board, Scorer
from bot.matching.seeker import Seeker
from bot.matching.weights import load_weights
from tests.unit.matching.people import boards, seekers
from tests.unit.matching.small import TODAY, opening, said, small_lexicon


def board_of(openings: list[Opening]) -> Board:
    return Board(openings, small_lexicon(), load_weights())


@given(seekers(), boards(), st.booleans())
def test_the_gate_passes_what_has_no_obstacle(who: Seeker, openings: list[Opening], strict: bool) -> None:
    passing = Gate(openings).passing(who, today=TODAY, strict_minors=strict)
    told = [not obstacles(who, one, today=TODAY, strict_minors=strict) for one in openings]
    assert passing.tolist() == told


@settings(max_examples=60)
@given(st.lists(seekers(), max_size=6), boards(), st.booleans())
def test_a_crowd_is_scored_as_each_of_its_people(people: list[Seeker], openings: list[Opening], strict: bool) -> None:
    board = board_of(openings)
    found = Crowd(people, board, today=TODAY, strict_minors=strict).scores()
    assert found.shape == (len(people), len(openings))
    for who, scores in zip(people, found, strict=True):
        passing = board.gate.passing(who, today=TODAY, strict_minors=strict)
        alone = np.where(passing, Scorer(who, board).totals, -1.0)
        np.testing.assert_allclose(scores, alone, atol=2e-6)


@settings(max_examples=20)
@given(st.lists(seekers(), min_size=1, max_size=4), st.integers(1, 12))
def test_the_best_are_the_best_of_all(people: list[Seeker], top: int) -> None:
    concepts = list(small_lexicon().concepts)
    openings = [opening(number, concepts[number % len(concepts)], places_left=number % 5) for number in range(260)]
    crowd = Crowd(people, board_of(openings), today=TODAY, strict_minors=False)
    best, scores = crowd.best(top), crowd.scores()
    for row, numbers in enumerate(best.numbers):
        expected = sorted(range(len(openings)), key=lambda number: (-scores[row, number], number))[:top]
        assert [number for number in numbers if number >= 0] == [one for one in expected if scores[row, one] >= 0]


def test_a_limit_of_the_day_counts_for_the_whole_crowd() -> None:
    board = board_of([opening(1, "welding", ends_on=date(2026, 11, 22)), opening(2, "welding")])
    crowd = Crowd([Seeker(said=said("welding"))] * 300, board, today=TODAY, strict_minors=False)
    assert {tuple(row) for row in crowd.best(2).numbers.tolist()} == {(1, -1)}

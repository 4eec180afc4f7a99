"""Whom to tell about what: places, the floor for each person, and the best sum, against trying everything."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching.allocation import Allocation, Candidates, allocate

Pairs = list[tuple[int, int, float]]


def allocated(pairs: Pairs, room: list[int], most_each: int = 2) -> set[tuple[int, int]]:
    people, offers, scores = (np.array(column) for column in zip(*pairs, strict=True))
    found: Allocation = allocate(Candidates(people, offers, scores.astype(float)), room, most_each=most_each)
    return set(zip(found.people.tolist(), found.offers.tolist(), strict=True))


def test_nobody_gets_a_second_before_everyone_has_a_first() -> None:
    pairs = [(0, 0, 0.9), (0, 1, 0.9), (1, 0, 0.1)]
    assert allocated(pairs, [1, 1]) == {(1, 0), (0, 1)}


def test_places_and_the_most_for_each_person_are_kept() -> None:
    pairs = [(person, offer, 0.5) for person in range(6) for offer in range(3)]
    found = allocated(pairs, [2, 1, 0], most_each=1)
    assert len(found) == 3
    assert sorted(offer for _, offer in found) == [0, 0, 1]
    assert len({person for person, _ in found}) == 3


def test_a_chain_of_exchanges_is_found() -> None:
    """The first can only do A, the second A or B, the third B or C, and each offer takes one."""
    pairs = [(0, 0, 0.1), (1, 0, 1.0), (1, 1, 0.1), (2, 1, 1.0), (2, 2, 0.1)]
    assert allocated(pairs, [1, 1, 1], most_each=1) == {(0, 0), (1, 1), (2, 2)}


def test_nothing_to_give_is_no_fault() -> None:
    assert allocated([(0, 0, 0.5)], [0]) == set()
    empty = Candidates(np.zeros(0, int), np.zeros(0, int), np.zeros(0))
    assert not len(allocate(empty, [], most_each=2).people)


def test_a_pair_named_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        allocated([(0, 0, 0.5), (0, 0, 0.7)], [2])
    with pytest.raises(ValueError, match="one length"):
        allocate(Candidates(np.zeros(1, int), np.zeros(2, int), np.zeros(1)), [1], most_each=1)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 2)), st.integers(0, 10), min_size=1, max_size=8),
    st.lists(st.integers(0, 2), min_size=3, max_size=3),
    st.integers(1, 2),
)
def test_no_other_choice_is_better(scores: dict[tuple[int, int], int], room: list[int], most_each: int) -> None:
    def worth(chosen: tuple[tuple[int, int], ...]) -> tuple[int, int] | None:
        people, offers = [pair[0] for pair in chosen], [pair[1] for pair in chosen]
        if any(people.count(one) > most_each for one in people) or any(offers.count(one) > room[one] for one in offers):
            return None
        return len(set(people)), sum(scores[pair] for pair in chosen)

    found = allocated([(*pair, score / 10) for pair, score in scores.items()], room, most_each)
    choices = (choice for size in range(len(scores) + 1) for choice in combinations(scores, size))
    best = max(value for choice in choices if (value := worth(choice)) is not None)
    assert worth(tuple(found)) == best

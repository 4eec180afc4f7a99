"""Small groups: never shown, and never to be had by subtraction."""

from collections import defaultdict
from itertools import product

import pytest

from bot.services.few import with_few_hidden


def test_small_groups_are_hidden_and_large_ones_are_not() -> None:
    assert with_few_hidden({"a": 12, "b": 4, "c": 3, "d": 0}) == {"a": 12, "b": None, "c": None, "d": None}
    assert with_few_hidden({"a": 12, "b": 7}) == {"a": 12, "b": 7}


def test_nobody_at_all_is_no_secret() -> None:
    assert with_few_hidden({"a": 12, "b": 0}) == {"a": 12, "b": 0}
    assert with_few_hidden({"a": 0}) == {"a": 0}
    assert with_few_hidden({}) == {}


def test_one_small_group_takes_the_next_larger_one_with_it() -> None:
    assert with_few_hidden({"a": 30, "b": 4, "c": 9}) == {"a": 30, "b": None, "c": None}


def test_few_people_in_all_hide_a_larger_group_too() -> None:
    assert with_few_hidden({"a": 30, "b": 1, "c": 1, "d": 6}) == {"a": 30, "b": None, "c": None, "d": None}


@pytest.mark.parametrize("groups", [2, 3, 4])
def test_who_knows_the_sum_and_the_rule_cannot_work_out_a_hidden_group(groups: int) -> None:
    """Every world of up to nine people a group: what is shown fits at least two values of each hidden group."""
    fitting: dict[tuple[object, ...], list[tuple[int, ...]]] = defaultdict(list)
    for counts in product(range(10), repeat=groups):
        shown = with_few_hidden(dict(enumerate(counts)))
        fitting[(*shown.values(), sum(counts))].append(counts)
    for (*shown_counts, _total), worlds in fitting.items():
        if all(count is None for count in shown_counts):
            continue  # nothing is left to hide: the total itself is the only figure
        for group, count in enumerate(shown_counts):
            assert count is not None or len({world[group] for world in worlds}) > 1, worlds

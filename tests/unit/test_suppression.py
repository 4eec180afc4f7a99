"""Hidden cells: an attacker who knows every published number cannot work out a small group."""

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from bot.reports.suppression import LEAST, Cell, Sum, hidden_cells
from bot.reports.tables import Crossed, Star, crossed_sums, star_sums

Tables = tuple[dict[Cell, int], list[Sum]]
#: More people than there are in any of these tables.
MANY = 10_000
#: Many small groups, some empty ones, a few large ones: as a poll after an evening.
COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 6), st.integers(0, 60))


class Attacker:
    """Knows all that is shown, how the cells add up, that people are whole, and that hidden cells have somebody."""

    def __init__(self, shown: Mapping[Cell, int], cells: Sequence[Cell], sums: Sequence[Sum]) -> None:
        self._at = {cell: number for number, cell in enumerate(cells)}
        least = [shown.get(cell, 1) for cell in cells]
        most = [shown.get(cell, MANY) for cell in cells]
        self._bounds = Bounds(least, most)
        rows = np.zeros((len(sums), len(cells)))
        for row, one in enumerate(sums):
            rows[row, self._at[one.total]] -= 1
            for part in one.parts:
                rows[row, self._at[part]] += 1
        self._sums = LinearConstraint(rows, 0, 0)

    def bounds_of(self, cell: Cell) -> tuple[int, int]:
        """The least and the most that the cell can be, in whole people."""
        found = []
        for sign in (1, -1):
            goal = np.zeros(len(self._at))
            goal[self._at[cell]] = sign
            solved = milp(goal, constraints=self._sums, bounds=self._bounds, integrality=1)
            assert solved.success, solved.message
            found.append(round(sign * solved.fun))
        return found[0], found[1]


def _check(counts: dict[Cell, int], sums: list[Sum]) -> frozenset[Cell]:
    hidden = hidden_cells(counts, sums)
    assert {cell for cell, count in counts.items() if 0 < count < LEAST} <= hidden
    assert all(counts[cell] for cell in hidden), "0 is always shown"
    shown = {cell: count for cell, count in counts.items() if cell not in hidden}
    attacker = Attacker(shown, list(counts), sums)
    for cell in hidden:
        least, most = attacker.bounds_of(cell)
        assert least < most, f"{cell} is known: {least}"
        if counts[cell] < LEAST:
            assert least < LEAST <= most, f"{cell} is known to be from {least} to {most}"
    return hidden


@st.composite
def crossed(draw: st.DrawFn) -> Tables:
    """Sex by age and sex by birth, as the poll is published."""
    sexes, ages, births = (draw(st.integers(1, most)) for most in (3, 5, 3))
    names = Crossed("sex", ("age", "born"))
    answers: dict[tuple[str, ...], int] = {
        (f"s{sex}", f"a{age}", f"b{birth}"): draw(COUNTS)
        for sex, age, birth in product(range(sexes), range(ages), range(births))
    }
    return crossed_sums(names, answers)


@st.composite
def starred(draw: st.DrawFn) -> Tables:
    """Several ways to divide the same people, as participants are published."""
    divisions = [draw(st.lists(COUNTS, min_size=1, max_size=7)) for _ in range(draw(st.integers(1, 3)))]
    total = max(sum(one) for one in divisions)
    by = {
        f"d{number}": {f"g{place}": count for place, count in enumerate([*one, total - sum(one)])}
        for number, one in enumerate(divisions)
    }
    return star_sums(Star("people", by, total))


@settings(deadline=None, max_examples=80)
@given(crossed())
def test_no_sum_gives_a_small_group_of_the_poll_away(tables: Tables) -> None:
    _check(*tables)


@settings(deadline=None, max_examples=80)
@given(starred())
def test_no_sum_gives_a_small_group_of_a_list_away(tables: Tables) -> None:
    _check(*tables)


def test_one_small_group_hides_no_more_than_it_must() -> None:
    """A table of two by three with one small group: a square of four is the least that protects it."""
    names = Crossed("sex", ("age",))
    ages = {"woman": (3, 40, 30), "man": (25, 9, 50)}
    counts, sums = crossed_sums(
        names, {(sex, f"a{place}"): count for sex, of_sex in ages.items() for place, count in enumerate(of_sex)}
    )
    hidden = _check(counts, sums)
    assert hidden == {("sex", sex, "age", age) for sex in ages for age in ("a0", "a1")}


def test_nothing_is_hidden_where_nobody_is_in_a_small_group() -> None:
    counts, sums = star_sums(Star("people", {"by": {"a": 5, "b": 0, "c": 90}}, 95))
    assert hidden_cells(counts, sums) == frozenset()


def test_few_people_in_all_hide_the_total_too() -> None:
    counts, sums = star_sums(Star("people", {"by": {"a": 1, "b": 2, "c": 0}, "of": {"d": 3}}, 3))
    assert _check(counts, sums) == {(), ("by", "a"), ("by", "b"), ("of", "d")}


def test_a_small_group_alone_with_a_large_one_is_not_the_difference_of_the_total() -> None:
    counts, sums = star_sums(Star("people", {"by": {"a": 2, "b": 48}}, 50))
    assert _check(counts, sums) == {("by", "a"), ("by", "b")}


def test_counts_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(ValueError, match="add up"):
        hidden_cells({(): 7, ("by", "a"): 6}, [Sum((), (("by", "a"),))])

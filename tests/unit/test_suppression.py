"""Hidden cells: an attacker who knows every published number cannot work out a small group."""

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from bot.reports.suppression import LEAST, Cell, Sum, hidden_cells
from bot.reports.tables import Crossed, Star, crossed_sums, star_sums

Tables = tuple[dict[Cell, int], list[Sum]]
#: Many small groups, some empty ones, a few large ones: as a poll after an evening.
COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 6), st.integers(0, 60))


class Attacker:
    """Knows all that is shown, how the cells add up, and that hidden ones have somebody in them."""

    def __init__(self, shown: Mapping[Cell, int], cells: Sequence[Cell], sums: Sequence[Sum]) -> None:
        self._at = {cell: number for number, cell in enumerate(cells)}
        self._bounds = [(shown[cell], shown[cell]) if cell in shown else (1, None) for cell in cells]
        self._rows = np.zeros((len(sums), len(cells)))
        for row, one in enumerate(sums):
            self._rows[row, self._at[one.total]] -= 1
            for part in one.parts:
                self._rows[row, self._at[part]] += 1

    def bounds_of(self, cell: Cell) -> tuple[float, float]:
        """The least and the most that the cell can be."""
        found = []
        for sign in (1, -1):
            goal = np.zeros(len(self._at))
            goal[self._at[cell]] = sign
            solved = linprog(goal, A_eq=self._rows, b_eq=np.zeros(len(self._rows)), bounds=self._bounds)
            assert solved.status in (0, 3), solved.message
            found.append(sign * solved.fun if solved.status == 0 else sign * -np.inf)
        return found[0], found[1]


def _check(counts: dict[Cell, int], sums: list[Sum]) -> frozenset[Cell]:
    hidden = hidden_cells(counts, sums)
    assert {cell for cell, count in counts.items() if 0 < count < LEAST} <= hidden
    assert all(counts[cell] for cell in hidden), "0 is always shown"
    shown = {cell: count for cell, count in counts.items() if cell not in hidden}
    attacker = Attacker(shown, list(counts), sums)
    for cell in hidden:
        least, most = attacker.bounds_of(cell)
        assert least + 0.5 < most, f"{cell} is known: {least}"
        if counts[cell] < LEAST:
            assert least < LEAST - 0.5, f"{cell} is at least {least}"
            assert most > LEAST - 0.5, f"{cell} is known to be small: at most {most}"
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


@settings(deadline=None, max_examples=120)
@given(crossed())
def test_no_sum_gives_a_small_group_of_the_poll_away(tables: Tables) -> None:
    _check(*tables)


@settings(deadline=None, max_examples=120)
@given(starred())
def test_no_sum_gives_a_small_group_of_a_list_away(tables: Tables) -> None:
    _check(*tables)

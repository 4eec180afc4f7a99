"""Which cells of linked tables must be hidden so that nobody can work out a small group. Pure.

Every count from 1 to 4 is hidden. Since tables have sums, that alone protects nothing: what is hidden is the sum less
what is shown. So more cells are hidden, as few and as small as can be found, until for each small group there is
another world that somebody who knows all that is published (and that hidden cells are never empty) cannot tell from
ours, and in which the group has five or more. Empty cells are always shown: 0 tells of nobody.

The sums must form a chain or a star of tables (sex by age and sex by birth, not age by birth too): then every corner
of the set of possible worlds is made of whole numbers (the sums are those of a network), and linear programs find them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Groups smaller than this are hidden.
LEAST = 5

Cell = tuple[str, ...]
_Numbers = NDArray[np.float64]
_NEAR = 1e-6


@dataclass(frozen=True, slots=True)
class Sum:
    """`total` is the sum of `parts`; each is the name of a cell."""

    total: Cell
    parts: tuple[Cell, ...]


def is_small(count: int) -> bool:
    """Whether a count tells of a group that must be hidden."""
    return 0 < count < LEAST


def hidden_cells(counts: Mapping[Cell, int], sums: Sequence[Sum]) -> frozenset[Cell]:
    """The cells to hide: all small ones, and what else must be hidden so that no sum gives one away.

    Raises ValueError when the counts do not add up: then something else was counted than the tables say.
    """
    problem = _Problem(counts, sums)
    small = {cell for cell, count in counts.items() if is_small(count)}
    hidden = set(small)
    for cell in sorted(small, key=lambda cell: (counts[cell], cell)):
        hidden |= problem.cells_for(cell, hidden)
    for cell in sorted(hidden - small, key=lambda cell: (-counts[cell], cell)):
        if problem.keeps_secret(small, hidden - {cell}):
            hidden.discard(cell)
    return frozenset(_without_known(problem, small, hidden))


def _without_known(problem: "_Problem", small: set[Cell], hidden: set[Cell]) -> set[Cell]:
    """Without larger cells that are hidden in vain, since what is shown tells them anyway."""
    known = {
        cell for cell in hidden - small if problem.range_of(cell, hidden, widest=True) == (problem.counts[cell],) * 2
    }
    return hidden - known


class _Problem:
    """The counts as a vector, the sums as a matrix, and the questions asked of them by linear programs."""

    def __init__(self, counts: Mapping[Cell, int], sums: Sequence[Sum]) -> None:
        self.counts = counts
        self._cells = sorted(counts)
        self._at = {cell: number for number, cell in enumerate(self._cells)}
        self._values = np.array([counts[cell] for cell in self._cells], dtype=np.float64)
        self._matrix = np.zeros((max(1, len(sums)), len(self._cells)))
        for row, one in enumerate(sums):
            self._matrix[row, self._at[one.total]] = -1
            for part in one.parts:
                self._matrix[row, self._at[part]] += 1
        if np.any(self._matrix @ self._values):
            raise ValueError("the counts do not add up to their sums")

    def cells_for(self, cell: Cell, hidden: set[Cell]) -> set[Cell]:
        """The cheapest further cells to hide so that `cell` may as well be five: those that another world changes.

        A change is written as what is added and what is taken away; hidden cells change for nothing, others for what
        it costs to lose them. No cell that has somebody becomes empty, and no empty one fills.
        """
        costs = np.array([0.0 if one in hidden else self._loss(one) for one in self._cells])
        room = np.where(self._values > 0, self._values - 1, 0)
        up = [(0.0, None if value > 0 else 0.0) for value in self._values]
        up[self._at[cell]] = (LEAST - self._values[self._at[cell]], None)
        down = [(0.0, float(most)) for most in room]
        down[self._at[cell]] = (0.0, 0.0)
        found = _solved(
            np.concatenate([costs, costs]) + _NEAR,
            A_eq=np.hstack([self._matrix, -self._matrix]),
            b_eq=np.zeros(len(self._matrix)),
            bounds=[*up, *down],
            method="highs-ds",
        )
        if not found.success:
            raise ValueError(f"no way to hide {cell}: {found.message}")
        half = len(self._cells)
        changed = np.abs(found.x[:half] - found.x[half:]) > _NEAR
        return {one for one, is_changed in zip(self._cells, changed, strict=True) if is_changed}

    def _loss(self, cell: Cell) -> float:
        """What it costs to hide a cell: larger ones more, sums of a table more, the grand total most."""
        weight = {0: 50.0, 1: 4.0}.get(len(cell) // 2, 1.0)
        return weight * (10 + self.counts[cell])

    def range_of(self, cell: Cell, hidden: Iterable[Cell], *, widest: bool = False) -> tuple[int, int]:
        """The least and the most that a cell can be for who sees everything but `hidden`; the most is at most 2·LEAST.

        Without `widest` only whether it can reach LEAST matters, so the least is the count itself.
        """
        unseen = set(hidden)
        bounds = [
            (1.0, None) if one in unseen else (value, value)
            for one, value in zip(self._cells, self._values, strict=True)
        ]
        bounds[self._at[cell]] = (1.0, float(max(2 * LEAST, self.counts[cell] + 1)))
        most = self._extreme(cell, bounds, sign=-1)
        least = self._extreme(cell, bounds, sign=1) if widest else self.counts[cell]
        return least, most

    def _extreme(self, cell: Cell, bounds: list[tuple[float, float | None]], *, sign: int) -> int:
        goal: _Numbers = np.zeros(len(self._cells))
        goal[self._at[cell]] = sign
        found = _solved(goal, A_eq=self._matrix, b_eq=np.zeros(len(self._matrix)), bounds=bounds, method="highs-ds")
        if not found.success:
            raise ValueError(f"no bounds of {cell}: {found.message}")
        return round(float(sign * found.fun))

    def keeps_secret(self, small: set[Cell], hidden: set[Cell]) -> bool:
        """Whether each small group may as well be five or more."""
        return all(self.range_of(cell, hidden)[1] >= LEAST for cell in small)


def _solved(*args: Any, **more: Any) -> Any:
    """`scipy.optimize.linprog`, imported when the first report is made: it would make every start slower."""
    from scipy.optimize import linprog

    return linprog(*args, **more)

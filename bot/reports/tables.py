"""Tables that share sums, as named cells: divisions of the same people, and one question crossed with others."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from bot.reports.suppression import Cell, Sum

TOTAL: Cell = ()


@dataclass(frozen=True, slots=True)
class Star:
    """`total` of something, divided in several ways: `by["municipality"]["åre"]`. Each division adds up to it."""

    name: str
    by: Mapping[str, Mapping[str, int]]
    total: int


@dataclass(frozen=True, slots=True)
class Crossed:
    """A question whose answers are crossed with those of each of the `others`, not of these among themselves."""

    middle: str
    others: tuple[str, ...]


def star_sums(star: Star) -> tuple[dict[Cell, int], list[Sum]]:
    """The cells `()` and `("municipality", "åre")`, and how they add up."""
    counts: dict[Cell, int] = {TOTAL: star.total}
    sums = []
    for division, groups in star.by.items():
        cells: dict[Cell, int] = {(division, group): count for group, count in groups.items()}
        counts |= cells
        sums.append(Sum(TOTAL, tuple(cells)))
    return counts, sums


def crossed_sums(names: Crossed, answers: Mapping[tuple[str, ...], int]) -> tuple[dict[Cell, int], list[Sum]]:
    """Cells of the total, of each answer, and of each pair with an answer to the middle question; how they add up.

    `answers` counts whole answers: the middle question first, then the others in their order.
    """
    counts: dict[Cell, int] = defaultdict(int)
    margins: dict[str, dict[Cell, None]] = {name: {} for name in (names.middle, *names.others)}
    pairs: dict[Cell, dict[Cell, None]] = defaultdict(dict)
    counts[TOTAL] += 0
    for (middle, *others), count in answers.items():
        centre: Cell = (names.middle, middle)
        counts[TOTAL] += count
        counts[centre] += count
        margins[names.middle][centre] = None
        for name, answer in zip(names.others, others, strict=True):
            margin: Cell = (name, answer)
            pair: Cell = (*centre, *margin)
            counts[margin] += count
            counts[pair] += count
            margins[name][margin] = None
            pairs[margin][pair] = None
            pairs[(*centre, name)][pair] = None
    sums = [Sum(TOTAL, tuple(cells)) for cells in margins.values()]
    sums += [Sum(cell[:2], tuple(parts)) for cell, parts in pairs.items()]
    return dict(counts), sums

"""Are groups of people shown as many good offers as others, and chosen as often? Ratios with how sure they are."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, log2, sqrt
from statistics import NormalDist, fmean, stdev

#: A group of fewer people is not shown: a figure about four people is a figure about each of them.
SMALLEST_GROUP = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """One person as the mirror sees them: a group, and the scores (0..1) of what they were shown, best first."""

    group: Hashable
    scores: Sequence[float]
    was_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Ratio:
    """A group beside the rest: people in it, its own figure, the ratio to all others, and its interval."""

    people: int
    value: float
    ratio: float
    low: float
    high: float

    @property
    def is_lower(self) -> bool:
        """Surely lower than the others: the whole interval lies under 1."""
        return self.high < 1


@dataclass(frozen=True, slots=True)
class Mirror:
    """Exposure and selection by group; `hidden` says how many people are in groups that are not shown."""

    exposure: Mapping[Hashable, Ratio]
    selection: Mapping[Hashable, Ratio]
    hidden: int


def exposure_of(scores: Sequence[float]) -> float:
    """How much good a person was shown: scores discounted by their place on the list, as in DCG.

    Singh and Joachims 2018, "Fairness of Exposure in Rankings".
    """
    return sum(score / log2(place + 2) for place, score in enumerate(scores))


def mirror(people: Iterable[Shown], *, confidence: float = 0.95, smallest: int = SMALLEST_GROUP) -> Mirror:
    """The mirror of all people. Raises ValueError when `confidence` is not between 0 and 1.

    Of the groups that are too small, one more is hidden if exactly one is: its figure could be had by subtraction.
    """
    if not 0 < confidence < 1:
        raise ValueError("confidence must be between 0 and 1")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    by_group: dict[Hashable, list[Shown]] = {}
    for one in people:
        by_group.setdefault(one.group, []).append(one)
    visible = _visible({group: len(members) for group, members in by_group.items()}, smallest)
    exposure, selection = {}, {}
    for group in visible:
        rest = [one for other, members in by_group.items() if other != group for one in members]
        if len(rest) >= smallest:
            exposure[group] = _ratio_of_means(
                [exposure_of(one.scores) for one in by_group[group]], [exposure_of(one.scores) for one in rest], z
            )
            selection[group] = _ratio_of_shares(
                sum(one.was_chosen for one in by_group[group]),
                len(by_group[group]),
                sum(one.was_chosen for one in rest),
                len(rest),
                z,
            )
    hidden = sum(len(members) for group, members in by_group.items() if group not in visible)
    return Mirror(exposure, selection, hidden)


def gini(values: Sequence[float]) -> float:
    """How unevenly something is spread: 0 when all have the same, near 1 when one has all. 0 for nothing at all."""
    ordered, whole = sorted(values), sum(values)
    if not whole:
        return 0.0
    weighed = sum(place * value for place, value in enumerate(ordered, 1))
    return 2 * weighed / (len(ordered) * whole) - (len(ordered) + 1) / len(ordered)


def _visible(sizes: Mapping[Hashable, int], smallest: int) -> list[Hashable]:
    small = [group for group, size in sizes.items() if size < smallest]
    visible = [group for group in sizes if group not in small]
    if len(small) == 1 and visible:
        visible.remove(min(visible, key=lambda group: (sizes[group], str(group))))
    return visible


def _ratio_of_means(mine: Sequence[float], others: Sequence[float], z: float) -> Ratio:
    """Interval by the delta method on the logarithm of the ratio."""
    one, other = fmean(mine), fmean(others)
    if one <= 0 or other <= 0:
        return Ratio(len(mine), one, 1.0 if one == other else 0.0 if one < other else float("inf"), 0.0, float("inf"))
    spread = sqrt(stdev(mine) ** 2 / (len(mine) * one**2) + stdev(others) ** 2 / (len(others) * other**2))
    ratio = one / other
    return Ratio(len(mine), one, ratio, ratio * exp(-z * spread), ratio * exp(z * spread))


def _ratio_of_shares(mine: int, size: int, others: int, rest: int, z: float) -> Ratio:
    """Risk ratio with its interval (Katz 1978); half a person is added to each count, so that none is nothing."""
    one, other = (mine + 0.5) / (size + 0.5), (others + 0.5) / (rest + 0.5)
    spread = sqrt(max(0.0, 1 / (mine + 0.5) - 1 / (size + 0.5) + 1 / (others + 0.5) - 1 / (rest + 0.5)))
    middle = log(one / other)
    return Ratio(size, mine / size, exp(middle), exp(middle - z * spread), exp(middle + z * spread))

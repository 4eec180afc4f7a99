"""Crowded openings a little lower, forgotten ones a little higher, and never so far that a list becomes bad."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import e, exp

import numpy as np

from bot.matching.affinity import Numbers
from bot.matching.opening import Opening
from bot.matching.weights import Weights


@dataclass(frozen=True, slots=True, eq=False)
class Demand:
    """A factor for each opening of a board, between `weights.crowded` and `weights.fresh`.

    The r-th opening that a person is shown has at least `crowded / fresh * (1 - diversity)` of the score of the
    r-th best one: `least_share`.
    """

    factors: Numbers

    def adjusted(self, totals: Numbers) -> Numbers:
        """The scores as they count for the order of a list; what a person is told stays the score itself."""
        return totals * self.factors


def demand_for(openings: Sequence[Opening], leads: Mapping[str, int], weights: Weights) -> Demand:
    """`leads`: how many people have wanted each opening (by id) so far. Places that are not known count as one.

    The discount grows as in the online allocation rule BALANCE (Kalyanasundaram and Pruhs 2000): slowly at first,
    fast when an opening has nearly as many leads as it can use.
    """
    loads = [leads.get(one.id, 0) / (weights.leads_for_a_place * max(1, one.places_left or 1)) for one in openings]
    return Demand(np.array([_factor(load, weights) for load in loads]))


def least_share(weights: Weights) -> float:
    """The bound: what part of the r-th best score the r-th opening that is shown has at least."""
    return weights.crowded / weights.fresh * (1 - weights.diversity)


def _factor(load: float, weights: Weights) -> float:
    if load <= 0:
        return weights.fresh
    return 1 - (1 - weights.crowded) * (exp(min(load, 1.0)) - 1) / (e - 1)

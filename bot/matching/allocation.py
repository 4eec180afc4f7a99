"""Whom to tell about which new or unfilled offer: the best use of the places, and nobody forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

Numbers = NDArray[np.int64]

# Scores are counted in steps of a thousandth: the flow wants whole numbers.
_STEPS = 1_000


class NotSolved(RuntimeError):
    """The solver found no allocation, which these inputs never should bring about."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Who could be told about what: arc by arc a person, an offer (both numbered from 0) and the score, 0..1."""

    people: Numbers
    offers: Numbers
    scores: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Allocation:
    """The chosen pairs, as two arrays of equal length, in the order of the candidates."""

    people: Numbers
    offers: Numbers


def allocate(candidates: Candidates, room: Sequence[int], *, most_each: int) -> Allocation:
    """Choose pairs so that as many people as possible get one, then the sum of scores is the highest.

    `room` says for each offer how many people can be told about it; nobody gets more than `most_each`. A second
    offer for anyone never takes the only one from another. A minimum-cost flow: a person's first offer is worth
    more than all that scores could add. Raises ValueError for arrays of different lengths or a pair named twice.
    """
    _check(candidates)
    if not len(candidates.people) or most_each < 1:
        nothing = np.zeros(0, dtype=np.int64)
        return Allocation(nothing, nothing)
    _, person_of = np.unique(candidates.people, return_inverse=True)
    offers, offer_of = np.unique(candidates.offers, return_inverse=True)
    taken = _solve(person_of, offer_of, candidates.scores, np.asarray(room, dtype=np.int64)[offers], most_each)
    return Allocation(candidates.people[taken], candidates.offers[taken])


def _solve(
    person_of: Numbers, offer_of: Numbers, scores: NDArray[np.float64], room: Numbers, most_each: int
) -> NDArray[np.bool_]:
    """Nodes: the people, then the offers, then a source and a sink."""
    size, firms = int(person_of.max()) + 1, len(room)
    source, sink = size + firms, size + firms + 1
    everyone, places = np.arange(size), np.arange(size, size + firms)
    worth = np.rint(np.clip(scores, 0.0, 1.0) * _STEPS).astype(np.int64)
    flow = SimpleMinCostFlow()
    pairs = _arcs(flow, person_of, size + offer_of, np.ones_like(worth), -worth)
    # Losing one pair can cost at most every score it pushes aside, so a first offer outweighs a chain of them.
    first = _STEPS * (min(size, firms) + 1)
    _arcs(flow, np.full(size, source), everyone, np.ones(size, dtype=np.int64), np.full(size, -first))
    if most_each > 1:
        more = np.full(size, most_each - 1, dtype=np.int64)
        _arcs(flow, np.full(size, source), everyone, more, np.zeros(size, dtype=np.int64))
    _arcs(flow, places, np.full(firms, sink), np.maximum(room, 0), np.zeros(firms, dtype=np.int64))
    supply = int(min(np.minimum(np.bincount(person_of), most_each).sum(), np.maximum(room, 0).sum()))
    _arcs(flow, np.array([source]), np.array([sink]), np.array([supply]), np.array([0]))
    flow.set_node_supply(source, supply)
    flow.set_node_supply(sink, -supply)
    if flow.solve() != flow.OPTIMAL:
        raise NotSolved
    return np.asarray(flow.flows(pairs)) > 0


def _arcs(flow: SimpleMinCostFlow, tails: Numbers, heads: Numbers, capacity: Numbers, cost: Numbers) -> Numbers:
    return np.asarray(flow.add_arcs_with_capacity_and_unit_cost(tails, heads, capacity, cost))


def _check(candidates: Candidates) -> None:
    lengths = {len(candidates.people), len(candidates.offers), len(candidates.scores)}
    if len(lengths) != 1:
        raise ValueError(f"people, offers and scores must be of one length, not {sorted(lengths)}")
    pairs = candidates.people.astype(np.int64) * (int(candidates.offers.max(initial=0)) + 1) + candidates.offers
    pairs.sort()
    if (np.diff(pairs) == 0).any():
        raise ValueError("a pair of person and offer is named twice")

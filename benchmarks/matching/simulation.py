"""Ten thousand people and two hundred firms of very different fame: who is read, who is answered, who is forgotten.

A day brings new people. Each is shown three offers and says yes to each with a probability that grows with the fit
and with the firm's fame. A firm reads as many leads as it can use for its places, in the order in which they come, and
says yes by fit while it has a place. In the night our method may tell people about offers that still have room.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from numpy.typing import NDArray

from bot.matching.allocation import Candidates, allocate
from bot.matching.concepts import load_lexicon
from bot.matching.crowd import Crowd
from bot.matching.demand import demand_for
from bot.matching.fairness import gini
from bot.matching.opening import Opening
from bot.matching.score import Board
from bot.matching.seeker import Said, Seeker
from bot.matching.weights import load_weights

Table = NDArray[np.float64]

PEOPLE, FIRMS, DAYS, SHOWN, SEED = 10_000, 200, 50, 3, 2026
# A person is told of at most this many offers in all the nights, and only while no firm has said yes.
_TOLD = 2
# Only what fits at least half as well as the person's best is worth a message.
_WORTH_TELLING = 0.5
_TODAY = date(2026, 11, 23)


@dataclass(slots=True)
class _World:
    """The same people and firms for every method; the dice are thrown once and kept."""

    fit: Table
    yes: Table
    accept: Table
    places: NDArray[np.int64]
    openings: list[Opening]
    dice: tuple[Table, Table]


@dataclass(slots=True)
class _Outcome:
    """What became of all leads."""

    leads: NDArray[np.int64]
    read: NDArray[np.int64]
    matches: NDArray[np.int64]
    has_yes: NDArray[np.bool_]
    has_lead: set[tuple[int, int]] = field(default_factory=set)


#: For the people of a day (rows of `fit`) and the leads so far: the offers to show, one row for each person.
Method = Callable[[_World, NDArray[np.int64], _Outcome], NDArray[np.int64]]


async def compare() -> None:
    """Print one line for each method."""
    world = _world()
    room = int(world.places.sum())
    print(f"{PEOPLE} people, {FIRMS} firms with {room} places, {DAYS} days, {SHOWN} offers shown to each person")
    print(f"{'':28}   leads  unread  matches  good lead  Gini (leads for a place)  against p·q")
    baseline = _run(world, _product, at_night=False)
    runs = {
        "relevance only": _run(world, _relevance, at_night=False),
        "product p·q": baseline,
        "ours, without the nights": _run(world, _ours, at_night=False),
        "ours": _run(world, _ours, at_night=True),
    }
    for name, run in runs.items():
        unread, matches = int((run.leads - run.read).sum()), int(run.matches.sum())
        even = gini((run.leads / world.places).tolist())
        ratio = matches / int(baseline.matches.sum())
        print(
            f"{name:28}{int(run.leads.sum()):8}{unread:8}{matches:9}{run.has_yes.mean():11.1%}{even:15.2f}{ratio:25.2f}x"
        )


def _world() -> _World:
    dice = np.random.default_rng(SEED)
    lexicon, weights = load_lexicon(), load_weights()
    ids = [concept.id for concept in lexicon.concepts.values() if concept.kind in ("skill", "product")]
    fame = 1 / np.arange(1, FIRMS + 1) ** 0.8
    common = 1 / np.arange(1, len(ids) + 1) ** 0.5
    common /= common.sum()
    order = dice.permutation(len(ids))

    def some(count: int) -> list[str]:
        return [ids[order[at]] for at in dice.choice(len(ids), size=count, replace=False, p=common)]

    places = dice.integers(5, 56, FIRMS)
    openings = [
        Opening(str(n), str(n), "", "job", "", dict.fromkeys(some(5), 0.8), places_left=int(places[n]))
        for n in range(FIRMS)
    ]
    people = [Seeker(said={one: Said(0.95, one) for one in some(int(dice.integers(1, 5)))}) for _ in range(PEOPLE)]
    board = Board(openings, lexicon, weights)
    fit = Crowd(people, board, today=_TODAY, strict_minors=False).scores().astype(np.float64)
    yes = np.clip(fit * (0.05 + 0.95 * fame / fame.max()) ** 0.5 + 0.05, 0, 0.9)
    accept = np.clip(0.1 + 0.8 * fit, 0, 0.9)
    return _World(fit, yes, accept, places, openings, (dice.random(fit.shape), dice.random(fit.shape)))


def _run(world: _World, method: Method, *, at_night: bool) -> _Outcome:
    firms = np.zeros(FIRMS, dtype=np.int64)
    outcome = _Outcome(firms.copy(), firms.copy(), firms.copy(), np.zeros(PEOPLE, dtype=bool))
    told = np.zeros(PEOPLE, dtype=np.int64)
    for day, people in enumerate(np.array_split(np.arange(PEOPLE), DAYS)):
        for one in people:
            for firm in method(world, np.array([one]), outcome)[0]:
                _show(world, outcome, int(one), int(firm))
        if at_night:
            _tell(world, outcome, told, int(people[-1]) + 1, day)
    return outcome


def _show(world: _World, outcome: _Outcome, person: int, firm: int) -> None:
    """The person may want it; the firm reads it if it can, and may say yes if it has a place."""
    wants, accepts = world.dice
    if (person, firm) in outcome.has_lead or wants[person, firm] >= world.yes[person, firm]:
        return
    outcome.has_lead.add((person, firm))
    outcome.leads[firm] += 1
    if outcome.read[firm] < world.places[firm] * load_weights().leads_for_a_place:
        outcome.read[firm] += 1
        if outcome.matches[firm] < world.places[firm] and accepts[person, firm] < world.accept[person, firm]:
            outcome.matches[firm] += 1
            outcome.has_yes[person] = True


def _relevance(world: _World, people: NDArray[np.int64], _: _Outcome) -> NDArray[np.int64]:
    return np.argsort(-world.fit[people], axis=1, kind="stable")[:, :SHOWN]


def _product(world: _World, people: NDArray[np.int64], _: _Outcome) -> NDArray[np.int64]:
    return np.argsort(-world.yes[people] * world.accept[people], axis=1, kind="stable")[:, :SHOWN]


def _ours(world: _World, people: NDArray[np.int64], outcome: _Outcome) -> NDArray[np.int64]:
    """As the bot ranks: full offers are not shown, crowded ones step back within the bound."""
    leads = {str(firm): int(count) for firm, count in enumerate(outcome.leads)}
    demand = demand_for(world.openings, leads, load_weights())
    scores = demand.adjusted(world.fit[people])
    scores[:, outcome.matches >= world.places] = -1
    return np.argsort(-scores, axis=1, kind="stable")[:, :SHOWN]


def _tell(world: _World, outcome: _Outcome, told: NDArray[np.int64], arrived: int, day: int) -> None:
    """The nightly allocation, for offers that still have room for leads and people whom nobody has said yes to."""
    room = np.maximum(world.places * int(load_weights().leads_for_a_place) - outcome.leads, 0)
    room[outcome.matches >= world.places] = 0
    waiting = np.flatnonzero(~outcome.has_yes[:arrived] & (told[:arrived] < _TOLD))
    fit = world.fit[waiting]
    good = (fit >= _WORTH_TELLING * fit.max(axis=1, keepdims=True)) & (room > 0)
    rows, firms = np.nonzero(good)
    fresh = np.array(
        [(int(waiting[row]), int(firm)) not in outcome.has_lead for row, firm in zip(rows, firms, strict=True)]
    )
    if not fresh.any():
        return
    rows, firms = rows[fresh], firms[fresh]
    chosen = allocate(Candidates(rows, firms, fit[rows, firms]), room.tolist(), most_each=1)
    for row, firm in zip(chosen.people, chosen.offers, strict=True):
        person = int(waiting[row])
        told[person] += 1
        _show(world, outcome, person, int(firm))

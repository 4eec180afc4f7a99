"""Many people and many openings at once: the same scores and limits as for one person, ten best for each."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from bot.matching.affinity import Numbers, telling
from bot.matching.passing import Flags
from bot.matching.score import Board
from bot.matching.seeker import Said, Seeker

Small = NDArray[np.float32]
Numbering = NDArray[np.int32]

# People scored in one step: few enough for the numbers to stay near the processor.
_STEP = 256
_WORKERS = 2
_BLOCKS = 100
_NOT = np.float32(-1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Best:
    """For each person (row) the numbers of the best openings, best first, and their scores 0..1.

    A place that no opening fills has number -1 and score 0.
    """

    numbers: Numbering
    scores: Small


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """One row for each different value of a fact, and for each person the number of their row."""

    table: NDArray[Any]
    of_person: NDArray[np.int64]


class Crowd:
    """People prepared for a board: everything that depends on one fact is worked out once for each value of it."""

    def __init__(self, people: Sequence[Seeker], board: Board, *, today: date, strict_minors: bool) -> None:
        self._board, self._people = board, people
        self._affinity = board.affinity.values.astype(np.float32)
        self._skills = self._matrix([[(one.said, 1.0)] for one in people])
        self._likes = self._matrix([[(one.interests, 1.0), (one.wishes, board.weights.wish)] for one in people])
        self._exceptions = [number for number, one in enumerate(people) if _is_exception(one)]
        self._prepare_gates(today, strict_minors)
        self._prepare_surroundings()

    def best(self, top: int = 10) -> Best:
        """The best openings of each person that pass the limits."""
        count = min(top, len(self._board.openings))
        numbers = np.full((len(self._people), count), -1, dtype=np.int32)
        scores = np.zeros((len(self._people), count), dtype=np.float32)

        def step(start: int) -> None:
            end = min(start + _STEP, len(self._people))
            values = self._scores(start, end)
            at = _largest(values, count)
            found = np.take_along_axis(values, np.maximum(at, 0), axis=1)
            is_one = (at >= 0) & (found >= 0)
            numbers[start:end] = np.where(is_one, at, -1)
            scores[start:end] = np.where(is_one, found, 0)

        with ThreadPoolExecutor(_WORKERS) as pool:
            list(pool.map(step, range(0, len(self._people), _STEP)))
        return Best(numbers, scores)

    def scores(self) -> Small:
        """All scores, a row for each person; -1 where a limit is not passed."""
        steps = range(0, len(self._people), _STEP)
        with ThreadPoolExecutor(_WORKERS) as pool:
            found = list(pool.map(lambda start: self._scores(start, min(start + _STEP, len(self._people))), steps))
        return np.concatenate(found) if found else np.zeros((0, len(self._board.openings)), dtype=np.float32)

    def _scores(self, start: int, end: int) -> Small:
        weights, some = self._board.weights, slice(start, end)
        values, likes = self._common(self._skills, some), self._common(self._likes, some)
        self._take_off(values, likes, start, end)
        values *= np.float32(weights.skills)
        likes *= np.float32(weights.interests)
        values += likes
        known = self._known[some, None]
        for rows in (self._near, self._language):
            around = rows.table[rows.of_person[some]]
            values += around[:, 0]
            known = known + around[:, 1]
        values /= known
        values *= self._open_now
        passing = self._passing(some)
        self._hide_declined(passing, start, end)
        values[~passing] = _NOT
        return values

    def _common(self, matrix: csr_array, some: slice) -> Small:
        """`Scorer._fit` for some of the people."""
        common = np.asarray(matrix[some] @ self._affinity)
        common /= common + np.float32(self._board.weights.half_fit)
        return common

    def _passing(self, some: slice) -> Flags:
        first, *others = self._gates
        passing = first.table[first.of_person[some]]
        for rows in others:
            passing &= rows.table[rows.of_person[some]]
        passing &= self._open
        return passing

    def _take_off(self, skills: Small, likes: Small, start: int, end: int) -> None:
        """A firm whose work is what the person does not want keeps less of its fit."""
        for number in self._exceptions_in(start, end):
            person = self._people[number]
            if person.avoid:
                kept = 1 - (1 - self._board.weights.avoid) * self._board.avoided(person)
                skills[number - start] *= kept
                likes[number - start] *= kept

    def _hide_declined(self, passing: Flags, start: int, end: int) -> None:
        for number in self._exceptions_in(start, end):
            passing[number - start, self._board.gate.declined(self._people[number])] = False

    def _exceptions_in(self, start: int, end: int) -> list[int]:
        low, high = np.searchsorted(self._exceptions, (start, end))
        return self._exceptions[low:high]

    def _prepare_gates(self, today: date, strict_minors: bool) -> None:
        gate = self._board.gate
        self._open = gate.open_on(today)
        self._gates = (
            self._rows(lambda one: (one.wants,), gate.of_kind),
            self._rows(lambda one: (one.place, one.travel_km), gate.within),
            self._rows(lambda one: (one.swedish,), gate.swedish),
            self._rows(lambda one: (one.licences,), gate.licence),
            self._rows(
                lambda one: (one.age, one.finished_school),
                lambda age, school: gate.lawful(age, school, strict_minors=strict_minors),
            ),
        )

    def _prepare_surroundings(self) -> None:
        """What place and language add, and how much weight is known, of the person and opening by opening."""
        board, weights = self._board, self._board.weights
        has_skills, has_likes = (np.diff(matrix.indptr) > 0 for matrix in (self._skills, self._likes))
        known = weights.skills * (has_skills | ~has_likes) + weights.interests * has_likes
        self._known: Small = known.astype(np.float32)
        self._open_now = board.open_now.astype(np.float32)
        self._near = self._rows(
            lambda one: (one.place,), lambda place: _weighted(board.practical(place), weights.practical)
        )
        self._language = self._rows(
            lambda one: (one.languages, one.swedish),
            lambda languages, swedish: _weighted(board.language(languages, swedish), weights.language),
        )

    def _matrix(self, shelves: Sequence[Sequence[tuple[Mapping[str, Said], float]]]) -> csr_array:
        """A row for each person with how much each thing they named counts; of two that are the same, the more."""
        board, rows = self._board, self._board.affinity.rows
        columns, sure, factors, starts = list[int](), list[float](), list[float](), [0]
        for named in shelves:
            for said, factor in named:
                for concept, one in said.items():
                    if concept in rows:
                        columns.append(rows[concept])
                        sure.append(one.confidence)
                        factors.append(factor)
            starts.append(len(columns))
        told = np.array([telling(board.lexicon.concepts[concept], board.weights) for concept in board.affinity.ids])
        at = np.array(columns, dtype=np.int32)
        values = np.minimum(np.array(sure), 1.0) ** board.weights.sureness * np.array(factors) * told[at]
        shape = (len(shelves), len(rows))
        return _without_doubles(csr_array((values.astype(np.float32), at, np.array(starts)), shape=shape))

    def _rows(self, fact: Callable[[Seeker], tuple[Any, ...]], row: Callable[..., NDArray[Any]]) -> _Rows:
        numbers, different = _numbered([fact(person) for person in self._people])
        return _Rows(np.array([row(*value) for value in different]), numbers)


def _is_exception(person: Seeker) -> bool:
    return bool(person.avoid or person.declined_offers or person.declined_companies)


def _weighted(values: Numbers, weight: float) -> Small:
    """Two rows: the weighed values, 0 where nothing is known, and the weight where something is."""
    is_known = ~np.isnan(values)
    return np.array([np.nan_to_num(values) * weight, is_known * weight], dtype=np.float32)


def _without_doubles(matrix: csr_array) -> csr_array:
    """Where a person both likes and wishes for a thing it is named twice in a row: only the larger value stays."""
    rows = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    order = np.lexsort((-matrix.data, matrix.indices, rows))
    again = np.zeros(len(order), dtype=bool)
    again[1:] = (np.diff(rows[order]) == 0) & (np.diff(matrix.indices[order]) == 0)
    matrix.data[order[again]] = 0.0
    return matrix


def _largest(values: Small, count: int) -> NDArray[np.int64]:
    """For each row the columns of the `count` largest values, largest first, of equal ones the first column first.

    The count-th largest of the blocks' maxima is a floor under which nothing can be among the largest.
    """
    width = values.shape[1] // _BLOCKS
    if width < 2 or count > _BLOCKS:
        return np.argsort(-values, axis=1, kind="stable")[:, :count]
    blocks = values[:, : width * _BLOCKS].reshape(len(values), width, _BLOCKS).max(axis=1)
    floor = np.partition(blocks, -count, axis=1)[:, -count]
    rows, columns = np.nonzero(values >= np.maximum(floor, 0)[:, None])
    order = np.lexsort((columns, -values[rows, columns], rows))
    rows, columns = rows[order], columns[order]
    place = np.arange(len(rows)) - np.searchsorted(rows, rows)
    found = np.full((len(values), count), -1)
    kept = place < count
    found[rows[kept], place[kept]] = columns[kept]
    return found


def _numbered(keys: Sequence[Hashable]) -> tuple[NDArray[np.int64], list[Any]]:
    """For each key the number of its value, and the different values in the order of their numbers."""
    numbers: dict[Hashable, int] = {}
    of_each = np.fromiter((numbers.setdefault(key, len(numbers)) for key in keys), dtype=np.int64, count=len(keys))
    return of_each, list(numbers)

"""How fast people are scored, one and a hundred thousand, how fast the nights are, and how much memory it takes."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import numpy as np
from scipy.sparse import csr_array

from bot.matching.allocation import Candidates, allocate
from bot.matching.concepts import LANGUAGES, load_lexicon
from bot.matching.crowd import Crowd
from bot.matching.opening import Opening
from bot.matching.rank import rank_on
from bot.matching.score import Board
from bot.matching.seeker import SWEDISH_LEVELS, Said, Seeker, with_found
from bot.matching.understand import understand
from bot.matching.weights import load_weights

_PEOPLE, _OPENINGS, _TOP = 100_000, 1_000, 10
_TODAY = date(2026, 11, 23)
_KINDS = ("job", "internship", "summer_job", "thesis", "study_visit")
_TEXTS = {
    "sv": "Jag har mekat med mopeder hos min farbror och vill lära mig svetsa, men inte jobba på kontor",
    "uk": "Працював зварником на заводі в Миколаєві, ремонтую машини, хочу працювати з металом",
    "ar": "اشتغلت خياطة بالبيت وبحب الطبخ، بدي اتعلم شغل جديد بالمعمل",
    "so": "Waxaan ahaan jiray dawaarle, dharka ayaan tolaa, cuntada waan kariyaa",
}


async def compare() -> None:
    """Print every figure beside what it is compared with."""
    dice = random.Random(1)
    board = Board([_opening(number, dice) for number in range(_OPENINGS)], load_lexicon(), load_weights())
    _one_person(board, dice)
    _many_people(board, dice)
    _night()
    _memory()


def _one_person(board: Board, dice: random.Random) -> None:
    """From the text to three matches with reasons, on a prepared board."""
    for language, text in _TEXTS.items():
        times = []
        for number in range(60):
            who = _seeker(dice)
            # A new word each time, so that nothing is only remembered.
            said = (
                f"{text} {''.join(dice.choices('abcdefgh', k=7))}" if language in ("sv", "so") else f"{text} {number}"
            )
            start = time.perf_counter()
            rank_on(board, with_found(who, understand(said, board.lexicon)), today=_TODAY, strict_minors=True)
            times.append(time.perf_counter() - start)
        middle, slow = np.percentile(times, [50, 95]) * 1000
        print(f"one person x {_OPENINGS} openings, text in {language}: {middle:.1f} ms, 95 % under {slow:.1f} ms")


def _many_people(board: Board, dice: random.Random) -> None:
    people = [_seeker(dice) for _ in range(_PEOPLE)]
    bare = min(_timed(_bare_product(people, board)) for _ in range(3))
    ours = min(_timed(lambda: Crowd(people, board, today=_TODAY, strict_minors=True).best(_TOP)) for _ in range(3))
    print(f"{_PEOPLE} people x {_OPENINGS} openings, limits and the best {_TOP}: {ours:.2f} s")
    print(f"the bare sparse x dense product of the same: {bare:.2f} s; ratio {ours / bare:.2f}")


def _bare_product(people: list[Seeker], board: Board) -> Callable[[], Any]:
    shelves = [[*one.said, *one.interests, *one.wishes] for one in people]
    columns = np.array([board.affinity.rows[concept] for shelf in shelves for concept in shelf])
    starts = np.concatenate(([0], np.cumsum([len(shelf) for shelf in shelves])))
    shape = (len(people), len(board.affinity.ids))
    named = csr_array((np.ones(len(columns), dtype=np.float32), columns, starts), shape=shape)
    table = board.affinity.values.astype(np.float32)
    return lambda: named @ table


def _night() -> None:
    """A hundred thousand people with twenty good offers each: two million arcs."""
    dice = np.random.default_rng(1)
    people, offers, each = 100_000, 1_000, 20
    fame = np.log(1 / np.arange(1, offers + 1) ** 0.7)
    chosen = [
        np.argpartition(-(fame + dice.gumbel(size=(1_000, offers))), each, axis=1)[:, :each].ravel()
        for _ in range(people // 1_000)
    ]
    arcs = Candidates(np.repeat(np.arange(people), each), np.concatenate(chosen), dice.random(people * each))
    for room in (50, 250):
        seconds = _timed(partial(allocate, arcs, [room] * offers, most_each=3))
        print(f"allocation, {people * each} arcs, room for {room} at each offer: {seconds:.2f} s")


def _memory() -> None:
    """Resident memory of a new process with the lexicon and all vocabularies, above one with numpy only."""
    bare = _resident("import numpy")
    text = "understand('svetsa weld لحام зварювання ምልጋብ alxan', load_lexicon())"
    loaded = _resident(
        "from bot.matching.concepts import load_lexicon; from bot.matching.understand import understand; "
        f"from bot.matching.vocabulary import vocabulary_of; {text}; "
        f"[vocabulary_of(load_lexicon(), one).lookup('zzzzzzzz', '') for one in {LANGUAGES!r}]"
    )
    print(f"memory of lexicon and index: {loaded - bare:.0f} MB above Python with numpy ({bare:.0f} MB)")


def _resident(statement: str) -> float:
    code = f"{statement}; import psutil; print(psutil.Process().memory_info().rss / 2**20)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _timed(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _opening(number: int, dice: random.Random) -> Opening:
    return Opening(
        id=str(number),
        company_id=str(number // 5),
        company="",
        kind=dice.choice(_KINDS),
        title="",
        concepts={concept: dice.uniform(0.2, 1.0) for concept in _concepts(dice, 8)},
        place=_place(dice),
        min_age=dice.choice((None, 16, 18)),
        after_school=dice.choice((None, False, True)),
        swedish=dice.choice((None, *SWEDISH_LEVELS[:5])),
        swedish_reason=dice.choice((None, "signs")),
        licence=dice.choice((None, None, "B")),
        hazards=dice.choice((None, ())),
        languages=frozenset(dice.sample(LANGUAGES, 2)),
        places_left=dice.choice((None, 0, 1, 2, 3)),
    )


def _seeker(dice: random.Random) -> Seeker:
    return Seeker(
        said=_named(dice, dice.randint(1, 6)),
        interests=_named(dice, dice.randint(0, 3)),
        wishes=_named(dice, dice.randint(0, 1)),
        avoid=_named(dice, 1) if dice.random() < 0.1 else {},
        wants=frozenset(dice.sample(_KINDS, dice.randint(0, 3))),
        age=dice.choice((None, 15, 17, 19, 30)),
        finished_school=dice.choice((None, True, False)),
        place=_place(dice),
        travel_km=dice.choice((None, 20, 60, 100)),
        swedish=dice.choice((None, *SWEDISH_LEVELS[:5])),
        languages=frozenset(dice.sample(LANGUAGES, dice.randint(1, 3))),
        licences=dice.choice((None, frozenset(), frozenset({"B"}))),
        declined_offers=frozenset({"3"}) if dice.random() < 0.1 else frozenset(),
    )


def _named(dice: random.Random, count: int) -> dict[str, Said]:
    return {concept: Said(dice.uniform(0.5, 1.0), concept) for concept in _concepts(dice, count)}


def _concepts(dice: random.Random, count: int) -> list[str]:
    return dice.sample(tuple(load_lexicon().concepts), count)


def _place(dice: random.Random) -> tuple[float, float]:
    """One of the region's towns."""
    return dice.choice(((63.18, 14.64), (63.4, 13.08), (62.03, 14.36), (62.75, 15.42), (63.1, 16.35), (63.84, 15.55)))

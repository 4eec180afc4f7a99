"""Does a person have it, wish for it, or not want it? Decided clause by clause from the small words around it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.matching.fold import Word, is_dotted
from bot.matching.speech import Speech

HAVE, WISH, NOT = "have", "wish", "not"
_SHORT_CLAUSE = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that turns a sentence, at `start` and up to before `end` (places in the text's words)."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """The words from `start` up to before `end`.

    `carries` when only a comma parts it from the clause before, `turns` when a "but" does.
    """

    start: int
    end: int
    cues: tuple[Cue, ...]
    carries: bool
    turns: bool


def clauses_of(words: Sequence[Word], speech: Speech) -> list[Clause]:
    """The text cut at punctuation and at "but", with the cues of the language in each piece."""
    dotted = is_dotted(words)
    starts = [0] if words else []
    turns: set[int] = set()
    cues: list[Cue] = []
    place = 0
    while place < len(words):
        if place and words[place].clause != words[place - 1].clause:
            starts.append(place)
        cue = speech.cue_at(words, place, dotted)
        if cue is None:
            place += 1
            continue
        kind, length = cue
        if kind == "but" and place > starts[-1]:
            starts.append(place)
            turns.add(place)
        elif kind not in {"but", "only"}:
            cues.append(Cue(kind, place, place + length))
        place += 1 if kind == "but" else length
    ends = [*starts[1:], len(words)]
    return [
        Clause(
            start,
            end,
            tuple(cue for cue in cues if start <= cue.start < end),
            start > 0 and words[start].sentence == words[start - 1].sentence,
            start in turns,
        )
        for start, end in zip(starts, ends, strict=True)
    ]


def stances(clauses: Sequence[Clause], spans: Iterable[tuple[int, int]], speech: Speech) -> dict[tuple[int, int], str]:
    """The stance of each span (first word, last word) of the text."""
    by_clause: list[list[tuple[int, int]]] = [[] for _ in clauses]
    for span in sorted(set(spans)):
        by_clause[_clause_with(clauses, span)].append(span)
    found: dict[tuple[int, int], str] = {}
    before: list[tuple[int, int]] = []
    stance_before = HAVE
    for clause, inside in zip(clauses, by_clause, strict=True):
        cues = [cue for cue in clause.cues if not any(_within(cue, span) for span in inside)]
        if not inside:
            if clause.carries and any(cue.kind == WISH for cue in cues):
                found.update({span: WISH for span in before if found[span] == NOT and not _denied(cues)})
            continue
        for span in inside:
            found[span] = _stance(span, inside, cues, speech)
        short = clause.end - clause.start <= _SHORT_CLAUSE
        if clause.carries and not clause.turns and not cues and short and speech.looks_ahead:
            found.update(dict.fromkeys(inside, stance_before))
        before, stance_before = inside, found[inside[-1]]
    return found


def _clause_with(clauses: Sequence[Clause], span: tuple[int, int]) -> int:
    return next(number for number, clause in enumerate(clauses) if clause.start <= span[0] < clause.end)


def _within(cue: Cue, span: tuple[int, int]) -> bool:
    return cue.kind == HAVE and span[0] <= cue.start <= span[1]


def _denied(cues: Iterable[Cue]) -> bool:
    return any(cue.kind in {"not", "hate"} for cue in cues)


def _stance(span: tuple[int, int], inside: Sequence[tuple[int, int]], cues: Sequence[Cue], speech: Speech) -> str:
    """The cues that reach the span: those before it back to the last thing said, or in verb-last languages after."""
    earlier = [cue for cue in cues if cue.start < span[0]]
    later = [cue for cue in cues if cue.start >= span[0]]
    following = [other[0] for other in inside if other[0] > span[1]]
    if speech.looks_ahead:
        near = earlier
        if not near and not following:
            near = [cue for cue in later if cue.kind != HAVE]
        return _strongest(_since_last_turn(near, inside))
    near = list(_next_to_each_other(later))
    if following and any(cue.start < following[0] for cue in later):
        near = [cue for cue in later if cue.start < following[0]]
    if not near:
        near = [cue for cue in earlier if cue.kind != HAVE]
    elif following:
        near = near[:2]
    return _strongest(near)


def _next_to_each_other(cues: Sequence[Cue]) -> Sequence[Cue]:
    """The first cue and those right behind it: where the verb comes last, the next verb is the one that counts."""
    for place in range(1, len(cues)):
        if cues[place].start > cues[place - 1].end:
            return cues[:place]
    return cues


def _since_last_turn(cues: Sequence[Cue], inside: Sequence[tuple[int, int]]) -> Sequence[Cue]:
    """A new cue that comes after something was said starts a new thought: "want to learn to weld and have cooked"."""
    for place in range(len(cues) - 1, 0, -1):
        if any(cues[place - 1].end <= span[0] and span[1] < cues[place].start for span in inside):
            return cues[place:]
    return cues


def _strongest(cues: Iterable[Cue]) -> str:
    kinds = {cue.kind for cue in cues}
    if kinds & {"not", "hate"}:
        return NOT
    return WISH if WISH in kinds else HAVE

"""The score of openings for a person: four readable parts, and the reasons that come from the same numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from bot.matching.affinity import Affinity, Numbers, affinity_of, telling
from bot.matching.concepts import Lexicon
from bot.matching.limits import Reason, distance_km
from bot.matching.opening import Opening
from bot.matching.passing import Gate
from bot.matching.places import road_kms
from bot.matching.seeker import SWEDISH_LEVELS, Said, Seeker
from bot.matching.weights import Weights

_GOOD_SWEDISH = "B1"
_NEAR_KM = 60
PARTS = ("skills", "interests", "practical", "language")


@dataclass(frozen=True, slots=True)
class Score:
    """A number from 0 to 1, its known parts (each 0..1) and what each part added to the number."""

    total: float
    parts: Mapping[str, float]
    shares: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Named:
    """Something the person said: its row in the table, how much it counts (0..1), and as what."""

    row: int
    said: Said
    value: float
    kind: str


class Board:
    """The openings that can be shown, prepared so that they are scored for a person all at once."""

    def __init__(
        self,
        openings: Sequence[Opening],
        lexicon: Lexicon,
        weights: Weights,
        rarity: Mapping[str, float] | None = None,
    ) -> None:
        self.openings, self.lexicon, self.weights = tuple(openings), lexicon, weights
        self.affinity: Affinity = affinity_of(openings, lexicon, weights, rarity)
        self.gate = Gate(openings)
        self.is_offer = np.array([one.is_offer for one in openings], dtype=bool)

    @cached_property
    def open_now(self) -> Numbers:
        """1 for an offer; less for a company that has nothing open."""
        return np.array([1.0 if one.is_offer else self.weights.no_offer for one in self.openings])

    def practical(self, place: tuple[float, float] | None) -> Numbers:
        """How near (0..1) each opening is; nan where one of the places is not known."""
        if place is None:
            return np.full(len(self.openings), np.nan)
        half = self.weights.half_distance_km
        return half / (half + road_kms(place, self.gate.places))

    def language(self, languages: frozenset[str], swedish: str | None) -> Numbers:
        """1 where somebody shares a language or the Swedish is enough, 0 where not, nan where it is not known."""
        level = -1 if swedish is None else SWEDISH_LEVELS.index(swedish)
        fits = [bool(languages & one.languages) or 0 <= self._asked(one) <= level for one in self.openings]
        known = [bool(languages and one.languages) for one in self.openings]
        return np.where(fits, 1.0, np.where(known, 0.0, np.nan))

    def named(self, seeker: Seeker) -> tuple[list[_Named], list[_Named]]:
        """What the person knows, and what they like or wish for, each with how much it counts."""
        skills = [self._name(concept, said, 1.0, "skill") for concept, said in sorted(seeker.said.items())]
        likes = {concept: self._name(concept, said, 1.0, "interest") for concept, said in seeker.interests.items()}
        for concept, said in seeker.wishes.items():
            wish = self._name(concept, said, self.weights.wish, "wish")
            if concept not in likes or likes[concept].value < wish.value:
                likes[concept] = wish
        return [one for one in skills if one.row >= 0], [likes[key] for key in sorted(likes) if likes[key].row >= 0]

    def avoided(self, seeker: Seeker) -> Numbers:
        """How much (0..1) of each opening is what the person does not want."""
        found = np.zeros(len(self.openings))
        for concept, said in seeker.avoid.items():
            row = self.affinity.rows.get(concept)
            if row is not None:
                np.maximum(found, said.confidence * self.affinity.dislikes[row], out=found)
        return np.minimum(found, 1.0)

    def _name(self, concept: str, said: Said, factor: float, kind: str) -> _Named:
        row = self.affinity.rows.get(concept, -1)
        if row < 0:
            return _Named(row, said, 0.0, kind)
        told = telling(self.lexicon.concepts[concept], self.weights)
        return _Named(row, said, min(1.0, said.confidence) ** self.weights.sureness * factor * told, kind)

    @staticmethod
    def _asked(opening: Opening) -> int:
        return SWEDISH_LEVELS.index(opening.swedish or _GOOD_SWEDISH)


class Scorer:
    """Scores the openings of a board for one person."""

    def __init__(self, seeker: Seeker, board: Board) -> None:
        self._seeker, self._board = seeker, board
        self._skills, self._likes = board.named(seeker)
        self._avoided = board.avoided(seeker) if seeker.avoid else None
        self._parts = self._all_parts()
        weights = [getattr(board.weights, part) for part in PARTS]
        known = [np.where(np.isnan(values), 0.0, weight) for values, weight in zip(self._parts, weights, strict=True)]
        self._whole = np.maximum(sum(known), 1e-9)
        worth = sum(np.nan_to_num(values) * weight for values, weight in zip(self._parts, weights, strict=True))
        self.totals: Numbers = np.round(board.open_now * worth / self._whole, 6)

    @property
    def liking(self) -> Numbers:
        """How well (0..1) each opening fits what the person can or likes, whichever of the two is more."""
        skills, likes = (np.nan_to_num(part) for part in self._parts[:2])
        return np.maximum(skills, likes)

    def score(self, number: int) -> Score:
        """How well the opening of this number fits. A part that nothing is known about is left out, not guessed."""
        weights = self._board.weights
        known = {part: float(values[number]) for part, values in zip(PARTS, self._parts, strict=True)}
        known = {part: value for part, value in known.items() if not np.isnan(value)}
        factor = self._board.open_now[number] / self._whole[number]
        shares = {part: float(getattr(weights, part) * value * factor) for part, value in known.items()}
        return Score(float(self.totals[number]), known, shares)

    def reasons(self, number: int) -> tuple[Reason, ...]:
        """Why the opening fits, the most telling first; the shares of all of them make up the score."""
        shares = self.score(number).shares
        found = [
            *self._told(self._skills, number, shares.get("skills", 0.0)),
            *self._told(self._likes, number, shares.get("interests", 0.0)),
            *self._practical_reason(number, shares.get("practical", 0.0)),
            *self._language_reason(number, shares.get("language", 0.0)),
        ]
        return tuple(sorted(found, key=lambda reason: -reason.share))

    def gaps(self, number: int) -> tuple[Reason, ...]:
        """What does not fit, though it is no limit."""
        gaps = list(self._disliked(number))
        values = self._board.affinity.values[:, number]
        if not any(values[one.row] > 0 for one in (*self._skills, *self._likes)):
            gaps.append(Reason("gap-nothing-in-common"))
        return tuple(gaps)

    def _all_parts(self) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        board, seeker = self._board, self._seeker
        skills = self._fit(self._skills) if self._skills or not self._likes else np.full_like(board.open_now, np.nan)
        likes = self._fit(self._likes) if self._likes else np.full_like(board.open_now, np.nan)
        if self._avoided is not None:
            kept = 1 - (1 - board.weights.avoid) * self._avoided
            skills, likes = skills * kept, likes * kept
        return skills, likes, board.practical(seeker.place), board.language(seeker.languages, seeker.swedish)

    def _fit(self, named: Sequence[_Named]) -> Numbers:
        """Things in common add up, each a little less than the one before: 0 for nothing, never quite 1."""
        if not named:
            return np.zeros(len(self._board.openings))
        rows = [one.row for one in named]
        values = np.array([one.value for one in named])
        common = (self._board.affinity.values[rows] * values[:, None]).sum(axis=0)
        return np.asarray(common / (common + self._board.weights.half_fit))

    def _told(self, named: Sequence[_Named], number: int, share: float) -> Iterator[Reason]:
        """One reason for each thing the person said that counts, with the concept of the work that it counts for."""
        affinity = self._board.affinity
        worth = [one.value * float(affinity.values[one.row, number]) for one in named]
        whole = sum(worth)
        for one, value in zip(named, worth, strict=True):
            if value > 0:
                concept = affinity.ids[affinity.targets[one.row, number]]
                yield Reason(f"reason-{one.kind}", {"words": one.said.words, "concept": concept}, share * value / whole)

    def _disliked(self, number: int) -> Iterator[Reason]:
        affinity = self._board.affinity
        found = [
            (said.confidence * float(affinity.dislikes[affinity.rows[concept], number]), concept, said)
            for concept, said in self._seeker.avoid.items()
            if concept in affinity.rows
        ]
        worst = max(found, key=lambda one: (one[0], one[1]), default=None)
        if worst is not None and worst[0] > 0:
            yield Reason("gap-avoid", {"words": worst[2].words, "concept": worst[1]})

    def _practical_reason(self, number: int, share: float) -> Iterator[Reason]:
        km = distance_km(self._seeker, self._board.openings[number])
        if km is not None and km == 0:
            yield Reason("reason-same-place", {}, share)
        elif km is not None and km <= _NEAR_KM:
            yield Reason("reason-near", {"km": km}, share)

    def _language_reason(self, number: int, share: float) -> Iterator[Reason]:
        seeker, opening = self._seeker, self._board.openings[number]
        shared = tuple(sorted((seeker.languages & opening.languages) - {"sv"}))
        if share and shared:
            yield Reason("reason-languages", {"languages": shared}, share)
        elif share and seeker.swedish and opening.swedish and self._speaks_enough(opening):
            yield Reason("reason-swedish", {"level": opening.swedish}, share)

    def _speaks_enough(self, opening: Opening) -> bool:
        has, needs = self._seeker.swedish, opening.swedish
        return bool(has and needs) and SWEDISH_LEVELS.index(has or "") >= SWEDISH_LEVELS.index(needs or "")

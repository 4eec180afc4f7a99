"""Which openings pass the hard limits for a person: the rules of `limits`, for all openings at once."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.matching.limits import ADULT_AGE, held_licences
from bot.matching.opening import Opening
from bot.matching.places import road_kms
from bot.matching.seeker import SWEDISH_LEVELS, Seeker

Flags = NDArray[np.bool_]
_NEVER = np.iinfo(np.int32).max


class Gate:
    """The facts of openings that a limit looks at, an array for each; `limits.obstacles` says the same in words."""

    def __init__(self, openings: Sequence[Opening]) -> None:
        self._size = len(openings)
        self._at = {one.id: number for number, one in enumerate(openings)}
        self._of_company: dict[str, list[int]] = {}
        for number, one in enumerate(openings):
            self._of_company.setdefault(one.company_id, []).append(number)
        self._kinds = np.array([one.kind or "" for one in openings], dtype=object)
        nowhere = (np.nan, np.nan)
        #: Latitude and longitude in degrees; nan where they are not known.
        self.places = np.array([one.place or nowhere for one in openings], dtype=float).reshape(self._size, 2)
        self._licences = [(one.licence or "").strip().upper() for one in openings]
        self._swedish = np.array([_needed(one) for one in openings], dtype=np.int32)
        self._is_full = np.array([one.places_left is not None and one.places_left <= 0 for one in openings], dtype=bool)
        self._last_day = np.array([_NEVER if one.ends_on is None else one.ends_on.toordinal() for one in openings])
        self._first_day = np.array([0 if one.opens_on is None else one.opens_on.toordinal() for one in openings])
        self._min_age = np.array([one.min_age or 0 for one in openings], dtype=np.int32)
        self._after_school = np.array([bool(one.after_school) for one in openings], dtype=bool)
        self._unknown_dangers = np.array([_is_unknown(one) for one in openings], dtype=bool)

    def open_on(self, today: date) -> Flags:
        """Places are left, the first day to say yes has come, and the last day is not over."""
        day = today.toordinal()
        return np.asarray(~self._is_full & (self._first_day <= day) & (self._last_day >= day))

    def of_kind(self, wants: frozenset[str]) -> Flags:
        """Of a kind the person looks for; a company without an offer is of no kind and passes."""
        if not wants:
            return np.ones(self._size, dtype=bool)
        return np.array([not kind or kind in wants for kind in self._kinds], dtype=bool)

    def within(self, place: tuple[float, float] | None, travel_km: int | None) -> Flags:
        """Not farther by road than the person can travel; what is not known limits nothing."""
        if place is None or travel_km is None:
            return np.ones(self._size, dtype=bool)
        return np.asarray(~(road_kms(place, self.places) > travel_km))

    def swedish(self, level: str | None) -> Flags:
        """The person's Swedish reaches what a task of the work needs."""
        if level is None:
            return np.ones(self._size, dtype=bool)
        return np.asarray(self._swedish <= SWEDISH_LEVELS.index(level))

    def licence(self, licences: frozenset[str] | None) -> Flags:
        """The person holds the driving licence that is asked for."""
        if licences is None:
            return np.ones(self._size, dtype=bool)
        held = held_licences(licences)
        return np.array([not asked or asked in held for asked in self._licences], dtype=bool)

    def lawful(self, age: int | None, finished_school: bool | None, *, strict_minors: bool) -> Flags:
        """Old enough, school finished where that is asked; for a minor also no unknown dangers."""
        flags = np.ones(self._size, dtype=bool)
        if age is not None:
            flags &= self._min_age <= age
            if strict_minors and age < ADULT_AGE:
                flags &= ~self._unknown_dangers
        if finished_school is False:
            flags &= ~self._after_school
        return flags

    def not_declined(self, seeker: Seeker) -> Flags:
        """Neither the offer nor its company was put aside."""
        flags = np.ones(self._size, dtype=bool)
        for number in self.declined(seeker):
            flags[number] = False
        return flags

    def declined(self, seeker: Seeker) -> list[int]:
        """The numbers of the openings that were put aside, with all openings of companies that were."""
        offers = [self._at[one] for one in seeker.declined_offers if one in self._at]
        companies = (self._of_company.get(one, ()) for one in seeker.declined_companies)
        return [*offers, *chain.from_iterable(companies)]

    def passing(self, seeker: Seeker, *, today: date, strict_minors: bool) -> Flags:
        """One flag for each opening: true when `limits.obstacles` finds nothing."""
        return np.asarray(
            self.open_on(today)
            & self.of_kind(seeker.wants)
            & self.within(seeker.place, seeker.travel_km)
            & self.swedish(seeker.swedish)
            & self.licence(seeker.licences)
            & self.lawful(seeker.age, seeker.finished_school, strict_minors=strict_minors)
            & self.not_declined(seeker)
        )


def _needed(opening: Opening) -> int:
    """Only a need of Swedish with a task reason is a limit."""
    return SWEDISH_LEVELS.index(opening.swedish) if opening.swedish and opening.swedish_reason else -1


def _is_unknown(opening: Opening) -> bool:
    facts = (opening.min_age, opening.after_school, opening.hazards)
    return opening.is_offer and any(fact is None for fact in facts)

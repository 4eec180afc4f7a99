"""The person as the ranking may see them: no name, sex, origin, religion or language of chat."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from bot.matching.understand import Found

SWEDISH_LEVELS = ("A0", "A1", "A2", "B1", "B2", "C1", "C2")


@dataclass(frozen=True, slots=True)
class Said:
    """How sure we are that the person meant a concept (0..1), and the words with which they said it."""

    confidence: float
    words: str


@dataclass(frozen=True, slots=True)
class Seeker:
    """What counts for a ranking. None or empty means "not said" and limits nothing.

    `age` is the lowest that the year of birth allows today (`lowest_age`); only the lawful gate reads it.
    `place` is (latitude, longitude) in degrees.
    """

    said: Mapping[str, Said] = field(default_factory=dict)
    interests: Mapping[str, Said] = field(default_factory=dict)
    wishes: Mapping[str, Said] = field(default_factory=dict)
    avoid: Mapping[str, Said] = field(default_factory=dict)
    wants: frozenset[str] = frozenset()
    age: int | None = None
    finished_school: bool | None = None
    place: tuple[float, float] | None = None
    travel_km: int | None = None
    swedish: str | None = None
    languages: frozenset[str] = frozenset()
    licences: frozenset[str] | None = None
    declined_offers: frozenset[str] = frozenset()
    declined_companies: frozenset[str] = frozenset()


def lowest_age(birth_year: int, today: date) -> int:
    """The age in years that somebody born in the year surely has: the birthday may still be to come."""
    turned = today.year - birth_year
    return turned if (today.month, today.day) == (12, 31) else turned - 1


def with_found(seeker: Seeker, found: Iterable[Found]) -> Seeker:
    """The seeker with what was understood of their words; a surer earlier word is kept."""
    said, wishes, avoid = dict(seeker.said), dict(seeker.wishes), dict(seeker.avoid)
    shelf = {"have": said, "wish": wishes, "not": avoid}
    for one in found:
        known = shelf[one.stance].get(one.concept)
        if known is None or known.confidence < one.confidence:
            shelf[one.stance][one.concept] = Said(one.confidence, one.text)
    return replace(seeker, said=said, wishes=wishes, avoid=avoid)

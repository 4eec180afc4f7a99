"""An offer of a company as the ranking may see it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Opening:
    """One offer, or with `is_offer` false a company that has none now; None means "not known".

    `concepts` says how much (0..1) of the work is about a concept. `hazards`: None is unknown, () is none.
    A course (kind `education`) says what it leads to: concepts that it teaches, a licence, a level of Swedish.
    """

    id: str
    company_id: str
    company: str
    kind: str | None
    title: str
    concepts: Mapping[str, float] = field(default_factory=dict)
    place: tuple[float, float] | None = None
    min_age: int | None = None
    after_school: bool | None = None
    swedish: str | None = None
    swedish_reason: str | None = None
    licence: str | None = None
    hazards: tuple[str, ...] | None = None
    languages: frozenset[str] = frozenset()
    places_left: int | None = None
    opens_on: date | None = None
    ends_on: date | None = None
    is_offer: bool = True
    is_school: bool = False
    teaches: tuple[str, ...] = ()
    gives_licence: str | None = None
    gives_swedish: str | None = None

"""People and openings of every sort, drawn by hypothesis, for rules that must hold for all of them."""

from datetime import timedelta

from hypothesis import strategies as st

from bot.matching.concepts import load_lexicon
from bot.matching.opening import Opening
from bot.matching.seeker import SWEDISH_LEVELS, Said, Seeker
from tests.unit.matching.small import SMALL, TODAY

CONCEPTS = tuple(load_lexicon(SMALL).concepts)
KINDS = ("job", "internship", "study_visit")
LANGUAGES = ("sv", "uk", "so")

_places = st.none() | st.sampled_from([(63.18, 14.64), (62.03, 14.36), (63.4, 13.08)])
_levels = st.none() | st.sampled_from(SWEDISH_LEVELS)
_sure = st.floats(0.4, 1.0).map(lambda value: Said(round(value, 3), "words"))
_named = st.dictionaries(st.sampled_from(CONCEPTS), _sure, max_size=3)
_ages = st.none() | st.integers(13, 60)
_dates = st.none() | st.integers(-2, 2).map(lambda days: TODAY + timedelta(days=days))


def seekers() -> st.SearchStrategy[Seeker]:
    return st.builds(
        Seeker,
        said=_named,
        interests=_named,
        wishes=_named,
        avoid=_named,
        wants=st.frozensets(st.sampled_from(KINDS)),
        age=_ages,
        finished_school=st.none() | st.booleans(),
        place=_places,
        travel_km=st.none() | st.sampled_from([0, 20, 120]),
        swedish=_levels,
        languages=st.frozensets(st.sampled_from(LANGUAGES)),
        licences=st.none() | st.frozensets(st.sampled_from(["B", "ce", "AM"])),
        declined_offers=st.frozensets(st.sampled_from(["o1", "o2", "gone"]), max_size=1),
        declined_companies=st.frozensets(st.sampled_from(["c0", "c1"]), max_size=1),
    )


@st.composite
def boards(draw: st.DrawFn, most: int = 8) -> list[Opening]:
    return [draw(_opening(number)) for number in range(draw(st.integers(1, most)))]


def _opening(number: int) -> st.SearchStrategy[Opening]:
    shares = st.floats(0.1, 1.0).map(lambda value: round(value, 2))
    return st.builds(
        Opening,
        id=st.just(f"o{number}"),
        company_id=st.sampled_from([f"c{number}", "c0"]),
        company=st.just("Firm"),
        kind=st.none() | st.sampled_from(KINDS),
        title=st.just("Offer"),
        concepts=st.dictionaries(st.sampled_from(CONCEPTS), shares, max_size=3),
        place=_places,
        min_age=st.none() | st.sampled_from([15, 18]),
        after_school=st.none() | st.booleans(),
        swedish=_levels,
        swedish_reason=st.none() | st.just("signs"),
        licence=st.none() | st.sampled_from(["B", "AM"]),
        hazards=st.none() | st.just(()),
        languages=st.frozensets(st.sampled_from(LANGUAGES)),
        places_left=st.none() | st.integers(0, 2),
        opens_on=_dates,
        ends_on=_dates,
        is_offer=st.booleans(),
    )

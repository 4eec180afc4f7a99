"""Limits, score, reasons and gaps, and a list that is never empty."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.matching.limits import obstacles
from bot.matching.opening import Opening
from bot.matching.places import place_of
from bot.matching.rank import Match, rank
from bot.matching.record import ranking_record
from bot.matching.seeker import Seeker, lowest_age
from bot.matching.weights import load_weights
from tests.unit.matching.small import TODAY, opening, said, seeker, small_lexicon


def ranked(who: Seeker, *openings: Opening, **more: Any) -> tuple[Match, ...]:
    return rank(who, openings, today=TODAY, lexicon=small_lexicon(), **more)


def gaps(match: Match) -> list[str]:
    return [gap.key for gap in match.gaps]


def test_the_same_concept_beats_a_special_case_beats_nothing() -> None:
    found = ranked(seeker("jag brukar svetsa"), opening(1, "cooking"), opening(2, "metalwork"), opening(3, "welding"))
    assert [match.opening.id for match in found] == ["o3", "o2", "o1"]
    assert found[0].score > found[1].score > found[2].score == 0
    assert gaps(found[2]) == ["gap-nothing-in-common"]


def test_a_reason_quotes_the_persons_own_words_and_names_the_work() -> None:
    (match,) = ranked(seeker("skruvar med mopeder ibland"), opening(1, "vehicle-repair"))
    assert match.reasons[0].key == "reason-skill"
    assert match.reasons[0].args == {"words": "skruvar med mopeder", "concept": "vehicle-repair"}


def test_what_is_said_is_what_counted() -> None:
    who = seeker(
        "jag brukar svetsa och vill lära mig laga mat",
        place=place_of("Krokom"),
        languages=frozenset({"so"}),
        swedish="A2",
    )
    near = {"place": place_of("Östersund"), "languages": frozenset({"so", "sv"}), "swedish": "A1"}
    (match,) = ranked(who, opening(1, "welding", "cooking", **near))
    assert [reason.key for reason in match.reasons] == [
        "reason-skill",
        "reason-wish",
        "reason-near",
        "reason-languages",
    ]
    assert sum(reason.share for reason in match.reasons) == pytest.approx(match.score, abs=1e-5)


def test_what_a_person_does_not_want_comes_last_and_is_named() -> None:
    who = seeker("jag kan laga mat men gillar inte bilar")
    first, second = ranked(who, opening(1, "cooking", "vehicles"), opening(2, "cooking"))
    assert (first.opening.id, second.opening.id) == ("o2", "o1")
    assert gaps(second) == ["gap-avoid"]


def test_one_offer_of_each_company_and_not_three_times_the_same() -> None:
    who = seeker("jag brukar svetsa och laga mat")
    kitchens = [opening(number, "cooking") for number in range(1, 4)]
    found = ranked(who, *kitchens, opening(9, "welding"), opening(10, "cooking", company_id="c1"))
    assert len({match.opening.company_id for match in found}) == 3
    assert "o9" in {match.opening.id for match in found}
    assert list(found) == sorted(found, key=lambda match: -match.score)


@pytest.mark.parametrize(
    ("who", "offer", "gap"),
    [
        ({"wants": frozenset({"thesis"})}, {}, "gap-kind"),
        ({"travel_km": 20, "place": place_of("Åre")}, {"place": place_of("Ragunda")}, "gap-distance"),
        ({"swedish": "A1"}, {"swedish": "B1", "swedish_reason": "manuals"}, "gap-swedish"),
        ({"licences": frozenset()}, {"licence": "B"}, "gap-licence"),
        ({"age": 16}, {"min_age": 18}, "gap-age"),
        ({"finished_school": False}, {"after_school": True}, "gap-school"),
        ({}, {"places_left": 0}, "gap-full"),
        ({}, {"ends_on": date(2026, 11, 22)}, "gap-ended"),
        ({"declined_offers": frozenset({"o1"})}, {}, "gap-declined"),
        ({"declined_companies": frozenset({"c1"})}, {}, "gap-declined"),
    ],
)
def test_each_limit_holds_and_is_named_when_nothing_else_is_left(
    who: dict[str, Any], offer: dict[str, Any], gap: str
) -> None:
    blocked = opening(1, "welding", **offer)
    free = opening(2, "cooking", kind="thesis")
    assert [match.opening.id for match in ranked(seeker("svetsa", **who), blocked, free)] == ["o2"]
    (only,) = ranked(seeker("svetsa", **who), blocked)
    assert gap in gaps(only)


@pytest.mark.parametrize(
    ("who", "offer"),
    [
        ({"age": 18}, {"min_age": 18}),
        ({"age": None}, {"min_age": 18}),
        ({"swedish": "B1"}, {"swedish": "B1", "swedish_reason": "manuals"}),
        ({"swedish": "A0"}, {"swedish": "B2", "swedish_reason": None}),
        ({"licences": frozenset({"ce"})}, {"licence": "B"}),
        ({"licences": None}, {"licence": "B"}),
        ({"place": place_of("Åre")}, {"place": place_of("Ragunda")}),
        ({}, {"ends_on": TODAY, "places_left": 1}),
    ],
)
def test_what_is_reached_or_not_known_limits_nothing(who: dict[str, Any], offer: dict[str, Any]) -> None:
    assert obstacles(Seeker(**who), opening(1, **offer), today=TODAY, strict_minors=False) == ()


def test_a_demand_for_swedish_without_a_task_bars_nobody_but_is_told() -> None:
    plain, demanding = opening(1, "welding"), opening(2, "welding", swedish="C1")
    found = ranked(seeker("svetsa", swedish="A0"), plain, demanding)
    assert found[0].score == found[1].score
    told = next(match for match in found if match.opening is demanding)
    assert gaps(told) == ["gap-swedish-no-reason"]


def test_the_gap_of_age_says_when_it_becomes_possible() -> None:
    born_2010 = seeker("svetsa", age=lowest_age(2010, TODAY))
    (match,) = ranked(born_2010, opening(1, "welding", min_age=18))
    assert match.gaps[0].args == {"age": 18, "year": "2028"}


def test_a_minor_sees_nothing_whose_dangers_are_unknown() -> None:
    known = {"min_age": 15, "after_school": False, "hazards": ()}
    safe, unknown = opening(1, "cooking", **known), opening(2, "welding", **{**known, "hazards": None})
    young = seeker("svetsa", age=16)
    assert [match.opening.id for match in ranked(young, safe, unknown, strict_minors=True)] == ["o1"]
    assert ranked(young, unknown, strict_minors=True) == ()
    assert ranked(replace(young, age=18), unknown, strict_minors=True)


def test_when_nothing_passes_a_study_visit_comes_before_what_is_forbidden() -> None:
    who = seeker("svetsa", age=15, wants=frozenset({"summer_job"}))
    job = opening(1, "welding", kind="summer_job", min_age=18)
    found = ranked(who, job, opening(2, "cooking", kind="study_visit"))
    assert [match.opening.kind for match in found] == ["study_visit", "summer_job"]


def test_a_company_without_an_offer_is_shown_after_an_offer_that_fits_as_well() -> None:
    closed = opening(1, "welding", kind=None, is_offer=False)
    found = ranked(seeker("svetsa"), closed, opening(2, "welding"))
    assert [match.opening.id for match in found] == ["o2", "o1"]
    assert "gap-no-offer" in gaps(found[1])


def test_equal_scores_take_turns_from_day_to_day_and_never_by_chance() -> None:
    openings = [opening(number, "welding") for number in range(8)]
    who = Seeker(said=said("welding"))

    def first(day: int, some: list[Opening]) -> str:
        found = rank(who, some, today=date(2026, 12, day), lexicon=small_lexicon())
        return found[0].opening.id

    assert all(first(day, openings) == first(day, openings[::-1]) for day in range(1, 9))
    assert len({first(day, openings) for day in range(1, 29)}) > 3


def test_a_ranking_is_logged_so_that_it_can_be_replayed() -> None:
    lexicon, weights = small_lexicon(), load_weights()
    who, openings = seeker("svetsa"), [opening(1, "welding"), opening(2, "cooking")]
    found = rank(who, openings, today=TODAY, lexicon=lexicon)
    record = ranking_record(who, openings, found, today=TODAY, lexicon=lexicon, weights=weights)
    again = ranking_record(who, openings[::-1], found, today=TODAY, lexicon=lexicon, weights=weights)
    other = ranking_record(seeker("kock"), openings, found, today=TODAY, lexicon=lexicon, weights=weights)
    assert record == again
    assert record["input"] != other["input"]
    assert record["lexicon"] == lexicon.version
    assert record["weights"] == weights.version
    assert [line["opening"] for line in record["result"]] == ["o1", "o2"]
    assert "svetsa" not in str(record)

"""Municipalities by any of their names, and how far apart they are."""

import pytest

from bot.matching.places import municipality_named, place_of, road_km


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Östersunds kommun", "Östersund"),
        ("ostersund", "Östersund"),
        ("كروكوم", "Krokom"),
        ("Естерсунд", "Östersund"),
        ("استرومسوند", "Strömsund"),
        ("ራጉንዳ", "Ragunda"),
        ("ARE", "Åre"),
        ("sveg", "Härjedalen"),
        ("Malmö", None),
        ("", None),
    ],
)
def test_a_municipality_is_known_by_any_of_its_names(typed: str, name: str | None) -> None:
    assert municipality_named(typed) == name


def test_distances_are_about_those_of_the_road() -> None:
    ostersund, are = place_of("Östersund"), place_of("Åre")
    assert ostersund is not None
    assert are is not None
    assert road_km(ostersund, ostersund) == 0
    assert 90 <= road_km(ostersund, are) <= 115

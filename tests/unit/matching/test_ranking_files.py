"""The `rank` command: two files in, one line for each person out; a wrong file is told exactly."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.errors import AppError
from bot.i18n import translate
from bot.ranking_files import rank_command
from tests.unit.matching.small import SMALL, TODAY

FIRMS: list[dict[str, Any]] = [
    {
        "name": "Svetsverkstan",
        "municipality": "Åre",
        "about": "Vi svetsar maskiner.",
        "languages": ["en"],
        "offers": [
            {
                "kind": "summer_job",
                "title": "Sommarjobb i svetsen",
                "places": 2,
                "min_age": 18,
                "swedish": "A2",
                "swedish_reason": "safety instructions",
                "hazards": [],
            }
        ],
    },
    {"name": "Köket", "municipality": "Krokom", "offers": [{"kind": "internship", "title": "Praktik i restaurangkök"}]},
    {"name": "Snickarn", "municipality": "Malmö", "about": "Carpenters."},
]


def run(folder: Path, firms: object, people: object) -> list[dict[str, Any]]:
    (folder / "firms.json").write_text(json.dumps(firms), encoding="utf-8")
    (folder / "people.json").write_text(json.dumps(people), encoding="utf-8")
    out = io.StringIO()
    rank_command(folder / "firms.json", folder / "people.json", 3, TODAY, out, lexicon_folder=SMALL)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_people_are_answered_in_their_language_in_the_order_of_the_file(tmp_path: Path) -> None:
    people = [
        {"id": "p1", "language": "so", "text": "waxaan kariyaa cunto", "wants": ["internship"]},
        {"id": "p2", "language": "en", "text": "I can weld", "swedish": "A1", "municipality": "Åre"},
        {"id": "p3"},
    ]
    first, second, third = run(tmp_path, FIRMS, people)
    assert [line["id"] for line in (first, second, third)] == ["p1", "p2", "p3"]
    assert first["matches"][0]["company"] == "Köket"
    assert "kariyaa cunto" in first["matches"][0]["reasons"][0]
    assert list(second["matches"][0]) == ["company", "offer", "kind", "score", "reasons", "gaps"]
    assert len(third["matches"]) == 3


def test_a_place_outside_the_county_is_accepted_and_named_as_unknown(tmp_path: Path) -> None:
    (line,) = run(tmp_path, FIRMS, [{"id": "p", "language": "en", "text": "carpenter"}])
    carpenter = next(match for match in line["matches"] if match["company"] == "Snickarn")
    assert carpenter["offer"] is None
    assert any("Malmö" in gap for gap in carpenter["gaps"])


@pytest.mark.parametrize(
    "change",
    [
        {"id": "another"},
        {"language": "ar"},
        {"birth_year": 1970},
        {"birth_year": 2006},
    ],
)
def test_id_language_and_age_outside_the_gate_change_no_order_and_no_score(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    person = {
        "id": "p",
        "language": "sv",
        "text": "jag brukar svetsa och laga mat, столяр",
        "birth_year": 1990,
        "municipality": "Krokom",
        "languages": ["en"],
    }
    (plain,) = run(tmp_path, FIRMS, [person])
    (swapped,) = run(tmp_path, FIRMS, [{**person, **change}])
    assert [(match["company"], match["offer"], match["score"]) for match in plain["matches"]] == [
        (match["company"], match["offer"], match["score"]) for match in swapped["matches"]
    ]


def test_a_stated_lowest_age_is_a_gate(tmp_path: Path) -> None:
    person = {"id": "p", "language": "en", "text": "I can weld", "birth_year": 2010}
    (young,) = run(tmp_path, FIRMS, [person])
    assert "Svetsverkstan" not in [match["company"] for match in young["matches"]]
    (alone,) = run(tmp_path, FIRMS[:1], [person])
    assert any("2028" in gap for gap in alone["matches"][0]["gaps"])


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ([{"id": "a", "colour": 1}, {"id": "b", "sex": "x"}], ["colour ($[0])", "sex ($[1])"]),
        ([{"id": "a"}, {"text": "x"}], ["$[1]", "id"]),
        ([{"id": "a", "swedish": "B7"}], ["$[0].swedish", "A0, A1, A2"]),
        ([{"id": "a", "wants": ["joob"]}], ["$[0].wants[0]", "summer_job"]),
        ([{"id": "a", "travel_km": "far"}], ["$[0].travel_km", "int"]),
        ({"id": "a"}, ["array"]),
    ],
)
def test_a_wrong_file_is_told_with_file_place_and_what(tmp_path: Path, people: object, told: list[str]) -> None:
    with pytest.raises(AppError) as caught:
        run(tmp_path, FIRMS, people)
    words = translate("en", caught.value.text_key, **caught.value.args_of_text)
    assert "people.json" in words
    for piece in told:
        assert piece in words


def test_an_unknown_key_of_an_offer_is_named_too(tmp_path: Path) -> None:
    firms = [{"name": "X", "offers": [{"salary": 1}]}]
    with pytest.raises(AppError) as caught:
        run(tmp_path, firms, [])
    assert caught.value.args_of_text["keys"] == "salary ($[0].offers[0])"


@pytest.mark.parametrize(
    ("raw", "key"),
    [(b'[{"id": "a",}]', "rank-file-not-json"), (b"\xff", "rank-file-not-utf8"), (None, "rank-file-not-found")],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, raw: bytes | None, key: str) -> None:
    path = tmp_path / "people.json"
    if raw is not None:
        path.write_bytes(raw)
    with pytest.raises(AppError) as caught:
        rank_command(path, path, 3, TODAY, io.StringIO(), lexicon_folder=SMALL)
    assert caught.value.text_key == key

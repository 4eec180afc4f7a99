"""Files a little wrong: what is handed in is either taken whole or refused with words, on every database."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import func, select

from benchmarks.fuzz.files import mutated_archive, mutated_bytes, mutated_csv, mutated_json, mutated_workbook
from bot.errors import AppError, BadFile
from bot.services import imports
from bot.settings import Settings
from db.models import Company, Event
from db.session import Database
from tests.bot.files_to_send import workbook
from tests.conftest import NOW
from tests.examples import TIMES

EXAMPLE = Path(__file__).parent.parent.parent / "bot" / "example"
ZONE = Settings().timezone
FIRMS = json.dumps(json.loads((EXAMPLE / "companies.json").read_text(encoding="utf-8"))[:2]).encode()
EVENING: dict[str, Any] = {
    "key": "natt", "name": "Natt", "starts_at": "2026-12-10T17:00", "ends_at": "2026-12-10T21:00",
    "zone": "Europe/Stockholm", "area": "Krokom", "about": "Öppet.", "stamps_needed": 3,
    "routes": [{"name": "Buss 1", "seats": 50, "calls": [{"name": "Torget", "at": "16:30"}]}],
}  # fmt: skip
HEAD = ("key", "name", "municipality", "about", "employees", "languages")
TABLE = [
    HEAD,
    ("smide", "Smide AB", "Krokom", "Vi smider.", "4", "sv, en"),
    ("chips", "Chips", "Åre", "Vi bakar.", "", ""),
]
OFFERS = [("company", "key", "kind", "title", "about", "places"), ("smide", "ett", "job", "Smed", "Du smider.", "2")]
BOOK = workbook({"companies": TABLE, "offers": OFFERS})
CSV = "\n".join(",".join(f'"{cell}"' for cell in row) for row in TABLE).encode()


def _mutants(count: int) -> Iterator[tuple[str, bytes]]:
    ways: tuple[tuple[str, Callable[[Random, bytes], bytes], bytes], ...] = (
        ("a.json", mutated_json, FIRMS),
        ("a.json", mutated_json, json.dumps(EVENING).encode()),
        ("a.csv", mutated_csv, CSV),
        ("a.xlsx", mutated_workbook, BOOK),
        ("a.xlsx", mutated_archive, BOOK),
        ("a.xlsx", mutated_bytes, BOOK),
    )
    for seed in range(count):
        for name, change, raw in ways:
            yield name, change(Random(seed), raw)


async def _hand_in(database: Database, name: str, raw: bytes) -> bool:
    """Import a file in a transaction that is not kept; whether it was taken."""
    try:
        content = await imports.read_content(name, raw)
        async with database.transaction() as session:
            plan = await imports.plan_import(session, name, content, now=NOW, zone=ZONE)
            await imports.carry_out(session, plan, now=NOW, zone=ZONE)
            await session.flush()
            await session.rollback()
    except AppError:
        return False
    return True


async def test_a_mutated_file_is_taken_or_refused_with_words(database: Database) -> None:
    taken = [await _hand_in(database, name, raw) for name, raw in _mutants(4 * TIMES)]
    assert 0 < sum(taken) < len(taken)
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Company)) == 0
        assert await session.scalar(select(func.count()).select_from(Event)) == 0


def _evening(**wrong: Any) -> bytes:
    route = EVENING["routes"][0] | {key: value for key, value in wrong.items() if key != "days_ahead"}
    beside = {"days_ahead": wrong["days_ahead"]} if "days_ahead" in wrong else {}
    return json.dumps(EVENING | beside | {"routes": [route]}).encode()


@pytest.mark.parametrize(
    "raw",
    [
        _evening(seats=2**31),
        _evening(calls=[{"name": "Torget", "at": "16:30", "latitude": 91.0, "longitude": 14.0}]),
        _evening(days_ahead=2**31 - 1),
    ],
)
async def test_numbers_beyond_what_they_count_are_told(database: Database, raw: bytes) -> None:
    with pytest.raises(BadFile):
        await _plan(database, raw)


async def _plan(database: Database, raw: bytes) -> imports.Plan:
    content = await imports.read_content("a.json", raw)
    async with database.transaction() as session:
        return await imports.plan_import(session, "a.json", content, now=NOW, zone=ZONE)


@pytest.mark.parametrize(
    ("name", "raw"),
    [("a.csv", CSV.replace(b"Smide AB", b"Sm\0ide AB")), ("a.json", FIRMS.replace(b"Deli", rb"D\u0000eli"))],
)
async def test_zero_characters_are_left_out(database: Database, name: str, raw: bytes) -> None:
    content = await imports.read_content(name, raw)
    async with database.transaction() as session:
        plan = await imports.plan_import(session, name, content, now=NOW, zone=ZONE)
        await imports.carry_out(session, plan, now=NOW, zone=ZONE)
    async with database.transaction() as session:
        names = set(await session.scalars(select(Company.name)))
    assert names & {"Smide AB", "Mörsjö Deli"}

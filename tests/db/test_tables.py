"""Importing and exporting files: a bad file changes nothing and is told line by line; what goes out comes back in."""

import csv
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import func, select

from bot.errors import BadFile
from bot.services import region
from bot.services.region import CompanyEntry
from bot.settings import Settings
from bot.strict_json import read_strictly
from bot.tables import export_file, import_file
from db.models import Company, Event, Offer
from db.session import Database
from tests.conftest import NOW


def _settings(database: Database) -> Settings:
    return Settings(database_url=database.engine.url.render_as_string(hide_password=False))


def _workbook(path: Path, companies: list[list[object]], offers: list[list[object]]) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in (("companies", companies), ("offers", offers)):
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


async def test_the_example_region_goes_out_and_comes_back(database: Database, tmp_path: Path) -> None:
    settings = _settings(database)
    await import_file(region.EXAMPLE / "companies.json", settings, now=NOW)
    await import_file(region.EXAMPLE / "event.json", settings, now=NOW)
    for name in ("out.xlsx", "out.json"):
        await export_file("companies", tmp_path / name, settings)
        await import_file(tmp_path / name, settings, now=NOW)
    await export_file("companies", tmp_path / "again.json", settings)
    first = read_strictly(tmp_path / "out.json", list[CompanyEntry])
    again = read_strictly(tmp_path / "again.json", list[CompanyEntry])
    assert first == again
    original = read_strictly(region.EXAMPLE / "companies.json", list[CompanyEntry])
    by_key = {company.key: company for company in again}
    assert all(by_key[company.key].translations == company.translations for company in original)
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Company)) == len(original)
        assert await session.scalar(select(func.count()).select_from(Event)) == 1


async def test_every_fault_is_told_and_nothing_changes(database: Database, tmp_path: Path) -> None:
    file = _workbook(
        tmp_path / "bad.xlsx",
        [["key", "name", "municipality", "about", "employees", "colour"], ["ok", "A", "Åre", "x", "many", "red"]],
        [
            ["company", "key", "kind", "title", "about", "swedish", "starts_on"],
            ["ok", "one", "holiday", "T", "x", "B1", "soon"],
            ["who", "two", "job", None, "x", None, None],
        ],
    )
    with pytest.raises(BadFile) as told:
        await import_file(file, _settings(database), now=NOW)
    lines = str(told.value.args_of_text["faults"])
    plain = lines.replace("\u2068", "").replace("\u2069", "")
    for fault in (
        "sheet companies, row 2, column employees", "sheet companies, row 1, column colour",
        "sheet offers, row 2, column kind", "sheet offers, row 2, column starts_on",
        "sheet offers, row 2, column swedish_reason", "sheet offers, row 3, column company",
        "sheet offers, row 3, column title",
    ):  # fmt: skip
        assert fault in plain
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Company)) == 0


async def test_an_offer_that_is_no_longer_listed_is_closed(database: Database, tmp_path: Path) -> None:
    settings = _settings(database)
    companies: list[list[object]] = [["key", "name", "municipality", "about"], ["ok", "A", "Åre", "Vi svetsar."]]
    head: list[object] = ["company", "key", "kind", "title", "about", "hazards"]
    both: list[list[object]] = [
        head,
        ["ok", "one", "job", "Ett", "x", "noise, dust"],
        ["ok", "two", "job", "Två", "x", "-"],
    ]
    await import_file(_workbook(tmp_path / "a.xlsx", companies, both), settings, now=NOW)
    await import_file(_workbook(tmp_path / "b.xlsx", companies, both[:2]), settings, now=NOW)
    async with database.transaction() as session:
        offers = {offer.key: offer for offer in await session.scalars(select(Offer))}
    assert (offers["one"].is_open, offers["two"].is_open) == (True, False)
    assert offers["one"].hazards == ["noise", "dust"]
    assert offers["two"].hazards == []


async def test_companies_from_a_table_with_semicolons(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "firms.csv"
    file.write_text(
        "\ufeffkey;name;municipality;about;about_en;example\nok;Å & Ö;Åre;Vi svetsar.;We weld.;ja\n", "utf-8"
    )
    await import_file(file, _settings(database), now=NOW)
    async with database.transaction() as session:
        company = (await session.scalars(select(Company))).one()
    assert (company.name, company.is_example) == ("Å & Ö", True)
    assert company.translations == {"en": {"about": "We weld."}}


async def test_nothing_in_a_cell_runs_as_a_formula(database: Database, tmp_path: Path) -> None:
    settings = _settings(database)
    companies: list[list[object]] = [
        ["key", "name", "municipality", "about"],
        ["ok", "'=HYPERLINK(1)", "Åre", "+46 ringer du"],
    ]
    await import_file(_workbook(tmp_path / "a.xlsx", companies, [["company", "key"]]), settings, now=NOW)
    await export_file("companies", tmp_path / "out.csv", settings)
    (row,) = csv.DictReader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines())
    assert row["name"].startswith("'=")
    await export_file("companies", tmp_path / "out.xlsx", settings)
    assert str(load_workbook(tmp_path / "out.xlsx")["companies"]["B2"].value).startswith("'=")


@pytest.mark.parametrize("name", ["missing.xlsx", "broken.xlsx", "firms.pdf", "missing.json"])
async def test_what_cannot_be_read_is_explained(database: Database, tmp_path: Path, name: str) -> None:
    if name == "broken.xlsx":
        (tmp_path / name).write_bytes(b"PK nonsense")
    with pytest.raises(BadFile) as told:
        await import_file(tmp_path / name, _settings(database), now=NOW)
    assert told.value.text_key.startswith(("table-", "rank-file-"))

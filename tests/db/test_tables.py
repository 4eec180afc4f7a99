"""Importing and exporting files: a bad file changes nothing and is told line by line; what goes out comes back in."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import func, select

from bot.errors import BadFile
from bot.services import leads, region
from bot.services.entries import CompanyEntry
from bot.settings import Settings
from bot.strict_json import read_strictly
from bot.table_commands import export_file, import_file
from db.enums import ReachBy
from db.models import Company, Event, Offer, Stop
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_offer, make_person, make_profile

Table = list[list[object]]

TODAY = date(2026, 11, 23)
COMPANY_HEAD: list[object] = ["key", "name", "municipality", "about"]
OFFER_HEAD: list[object] = ["company", "key", "kind", "title", "about"]
FIRM: Table = [COMPANY_HEAD, ["a", "A", "Åre", "x"]]
ONE: list[object] = ["a", "one", "job", "Ett", "x"]


def _settings(database: Database) -> Settings:
    return Settings(database_url=database.engine.url.render_as_string(hide_password=False))


def _workbook(path: Path, companies: Table, offers: Table) -> Path:
    """A workbook; a sheet without rows is left out."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in (("companies", companies), ("offers", offers)):
        if not rows:
            continue
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


async def _refused(file: Path, database: Database) -> str:
    """The faults that the file is refused for, without the marks that isolate names."""
    with pytest.raises(BadFile) as told:
        await import_file(file, _settings(database), now=NOW)
    return str(told.value.args_of_text["faults"]).replace("\u2068", "").replace("\u2069", "")


async def _rows(database: Database) -> list[tuple[object, ...]]:
    """Everything that an import can write, with ids."""
    async with database.transaction() as session:
        return [
            tuple(row)
            for model in (Company, Offer, Event, Stop)
            for row in await session.execute(select(*model.__table__.columns).order_by(model.__table__.c.id))
        ]


async def _open_offers(database: Database) -> set[str]:
    async with database.transaction() as session:
        return set(await session.scalars(select(Offer.key).where(Offer.is_open)))


async def test_the_example_region_goes_out_and_comes_back(database: Database, tmp_path: Path) -> None:
    settings = _settings(database)
    await import_file(region.EXAMPLE / "companies.json", settings, now=NOW)
    await import_file(region.EXAMPLE / "event.json", settings, now=NOW)
    before = await _rows(database)
    for name in ("out.xlsx", "out.csv", "out.json"):
        await export_file("companies", tmp_path / name, settings)
        for _time in range(2):
            await import_file(tmp_path / name, settings, now=NOW)
            assert await _rows(database) == before
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
    plain = await _refused(file, database)
    for fault in (
        "sheet companies, row 2, column employees", "sheet companies, row 1, column colour",
        "sheet offers, row 2, column kind", "sheet offers, row 2, column starts_on",
        "sheet offers, row 2, column swedish_reason", "sheet offers, row 3, column company",
        "sheet offers, row 3, column title",
    ):  # fmt: skip
        assert fault in plain
    assert len(plain.splitlines()) == 7
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


async def test_offers_alone_touch_only_the_companies_they_name(database: Database, tmp_path: Path) -> None:
    settings = _settings(database)
    companies: Table = [*FIRM, ["b", "B", "Åre", "y"]]
    offers: Table = [OFFER_HEAD, ONE, ["b", "two", "job", "Två", "x"]]
    await import_file(_workbook(tmp_path / "all.xlsx", companies, offers), settings, now=NOW)
    new: Table = [OFFER_HEAD, ["a", "new", "job", "Nytt", "x"]]
    await import_file(_workbook(tmp_path / "offers.xlsx", [], new), settings, now=NOW)
    assert await _open_offers(database) == {"new", "two"}
    (tmp_path / "offers.csv").write_text("company,key,kind,title,about\nb,csv,internship,Praktik,x\n", "utf-8")
    await import_file(tmp_path / "offers.csv", settings, now=NOW)
    assert await _open_offers(database) == {"new", "csv"}
    async with database.transaction() as session:
        assert set(await session.scalars(select(Company.name))) == {"A", "B"}


async def test_companies_alone_leave_offers_alone(database: Database, tmp_path: Path) -> None:
    settings = _settings(database)
    await import_file(_workbook(tmp_path / "a.xlsx", FIRM, [OFFER_HEAD, ONE]), settings, now=NOW)
    renamed: Table = [COMPANY_HEAD, ["a", "Nytt namn", "Åre", "x"], ["b", "B", "Åre", "y"]]
    await import_file(_workbook(tmp_path / "b.xlsx", renamed, []), settings, now=NOW)
    assert await _open_offers(database) == {"one"}
    async with database.transaction() as session:
        assert set(await session.scalars(select(Company.name))) == {"Nytt namn", "B"}


async def test_an_offer_of_an_unknown_company_changes_nothing(database: Database, tmp_path: Path) -> None:
    file = _workbook(tmp_path / "offers.xlsx", [], [OFFER_HEAD, ["who", "one", "job", "Ett", "x"]])
    assert "sheet offers, row 2, column company: the company who is neither" in await _refused(file, database)
    assert await _rows(database) == []


async def test_cells_are_read_as_their_column_wants_them(database: Database, tmp_path: Path) -> None:
    companies: Table = [[*COMPANY_HEAD, "latitude", "employees"], ["a", 112, "Åre", "Ja", "63,4", 12.0]]
    head = [*OFFER_HEAD, "after_school", "starts_on", "ends_on", "hours", "about_so"]
    offers: Table = [head, ["a", "one", "job", "No", "x", True, date(2027, 6, 1), "2027-08-31", 8, "Shaqo"]]
    await import_file(_workbook(tmp_path / "a.xlsx", companies, offers), _settings(database), now=NOW)
    async with database.transaction() as session:
        company = (await session.scalars(select(Company))).one()
        offer = (await session.scalars(select(Offer))).one()
    assert (company.name, company.about, company.latitude, company.employees) == ("112", "Ja", 63.4, 12)
    assert (offer.title, offer.after_school, offer.hours) == ("No", True, "8")
    assert (offer.starts_on, offer.ends_on) == (date(2027, 6, 1), date(2027, 8, 31))
    assert offer.translations == {"so": {"about": "Shaqo"}}
    assert offer.hazards is None


@pytest.mark.parametrize(
    ("column", "cell", "told"),
    [
        ("kind", "holiday", "write one of: summer_job / internship"),
        ("places", "many", "write a whole number"),
        ("places", -1, "write a number from 0 to"),
        ("places", 10**12, "write a number from 0 to"),
        ("after_school", "perhaps", "write yes or no"),
        ("ends_on", "31/8", "2027-08-31"),
        ("hours", date(2026, 8, 15), "Format the cell as text"),
        ("hours", "x" * 61, "at most 60 characters"),
        ("key", "Ett Två", "only small letters a–z"),
        ("swedish", "C1", "a need for Swedish needs a reason"),
        ("swedish", "good", "write one of: A0 / A1"),
    ],
)
async def test_a_wrong_cell_is_told(database: Database, tmp_path: Path, column: str, cell: object, told: str) -> None:
    row: dict[str, object] = dict(zip(map(str, OFFER_HEAD), ONE, strict=True)) | {column: cell}
    faults = await _refused(_workbook(tmp_path / "a.xlsx", FIRM, [list(row), list(row.values())]), database)
    assert told in faults
    assert faults.startswith("sheet offers, row 2, column ")
    assert len(faults.splitlines()) == 1
    assert await _rows(database) == []


async def test_keys_and_columns_that_are_there_twice_are_told(database: Database, tmp_path: Path) -> None:
    companies: Table = [[*COMPANY_HEAD, "name"], ["a", "A", "Åre", "x", "A"], ["a", "B", "Åre", "x", "B"]]
    offers: Table = [OFFER_HEAD, ONE, ONE, ["a", "two", "job", "Två", "x", "a stray comma"]]
    lines = (await _refused(_workbook(tmp_path / "a.xlsx", companies, offers), database)).splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "sheet companies, row 1, column name",
        "sheet companies, row 3, column key",
        "sheet offers, row 3, column key",
        "sheet offers, row 4, column F",
    ]


async def test_faults_in_json_are_told_with_their_places(database: Database, tmp_path: Path) -> None:
    offer = {"key": "one", "kind": "job", "title": "T", "about": " ", "swedish": "B2"}
    firm = {"key": "a", "name": "A", "municipality": "Å" * 61, "about": "x", "offers": [offer, offer]}
    (tmp_path / "a.json").write_text(json.dumps([firm]), "utf-8")
    faults = await _refused(tmp_path / "a.json", database)
    for place in ("municipality:", "offers[0].swedish_reason:", "offers[0].about:", "offers[1].key:"):
        assert f"$[0].{place}" in faults


async def test_a_programme_with_faults_changes_nothing(database: Database, tmp_path: Path) -> None:
    event = json.loads((region.EXAMPLE / "event.json").read_text("utf-8"))
    event["zone"] = "Europe/Nowhere"
    event["stops"] = [{"company": "who", "opens": "25:00", "closes": "late"}]
    (tmp_path / "event.json").write_text(json.dumps(event), "utf-8")
    faults = await _refused(tmp_path / "event.json", database)
    for place in ("$.zone:", "$.stops[0].company:", "$.stops[0].opens:", "$.stops[0].closes:"):
        assert place in faults
    assert await _rows(database) == []


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
@pytest.mark.parametrize("text", ["=1+1", "+46 70", "-10 grader", "@here", "'s", "'=1", 'a\nb, "c"; d', "-"])
async def test_every_text_survives_its_way_out_and_in(
    database: Database, tmp_path: Path, suffix: str, text: str
) -> None:
    settings = _settings(database)
    async with database.transaction() as session:
        await make_offer(session, about=text)
        (await session.scalars(select(Company))).one().about = text
    before = await _rows(database)
    file = tmp_path / f"out.{suffix}"
    await export_file("companies", file, settings)
    cells = [str(cell) for row in _table(file) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@")) and cell != "-"]
    await import_file(file, settings, now=NOW)
    assert await _rows(database) == before


@pytest.mark.parametrize("suffix", ["xlsx", "csv", "json"])
async def test_leads_go_out_without_people(database: Database, tmp_path: Path, suffix: str) -> None:
    async with database.transaction() as session:
        person = await make_person(session, 987654321, now=NOW)
        await make_profile(session, person, now=NOW, first_name="Hodan", phone="+46701234567")
        offer = await make_offer(session, title="=cmd()")
        await leads.request_lead(
            session,
            person=person,
            company_id=offer.company_id,
            offer=offer,
            reach_by=ReachBy.TELEGRAM,
            username="hodan_a",
            now=NOW,
            today=TODAY,
        )
    file = tmp_path / f"leads.{suffix}"
    await export_file("leads", file, _settings(database))
    (row,) = _table(file)
    assert list(row) == [
        "lead", "company", "offer", "status", "requested_at", "answer_by", "answered_at", "decline_reason",
    ]  # fmt: skip
    assert row["company"] == "Firm"
    assert row["offer"] == ("=cmd()" if suffix == "json" else "'=cmd()")
    assert row["status"] == "requested"
    assert str(row["requested_at"]).startswith("2026-11-23T09:00")
    assert not [word for word in ("Hodan", "hodan", "4670", "987654321") if word in str(row)]


def _table(file: Path) -> list[dict[str, object]]:
    """The rows of the file's first sheet."""
    if file.suffix == ".json":
        return list(json.loads(file.read_text("utf-8")))
    if file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as lines_of_text:
            return [dict(row) for row in csv.DictReader(lines_of_text)]
    head, *lines = load_workbook(file).worksheets[0].iter_rows(values_only=True)
    return [dict(zip(map(str, head), line, strict=True)) for line in lines]


@pytest.mark.parametrize("suffix", ["xlsx", "csv", "json"])
@pytest.mark.parametrize("kind", ["companies", "leads"])
async def test_an_empty_database_goes_out(database: Database, tmp_path: Path, kind: str, suffix: str) -> None:
    file = tmp_path / f"out.{suffix}"
    await export_file(kind, file, _settings(database))
    assert _table(file) == []
    if kind == "companies":
        await import_file(file, _settings(database), now=NOW)


async def test_a_place_that_cannot_be_written_is_explained(database: Database, tmp_path: Path) -> None:
    with pytest.raises(BadFile) as told:
        await export_file("companies", tmp_path / "no folder" / "out.csv", _settings(database))
    assert told.value.text_key == "table-unwritable"

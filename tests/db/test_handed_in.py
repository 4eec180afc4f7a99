"""Files that staff hand in: what would change is shown, nothing changes before the yes; round trips."""

import io
import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.files import FAULTS_SHOWN, LINES_SHOWN, check_screens, fault_screens
from bot.errors import NoLongerPossible, NotAllowed
from bot.handlers.firm_pages import firm_screen, offer_screen
from bot.i18n import say
from bot.screen import Screen
from bot.services import audit, firms, handed_in, imports, region
from bot.services.handed_in import Check
from bot.tables.changes import Deed, Thing
from bot.tables.faults import TableFaults
from bot.tables.files import COMPANIES, as_read, read_sheets, sheets_as_bytes
from bot.tables.template import export, template
from db.models import Company, Event, HandedInFile, Offer, Person, Route, Stop
from db.session import Database
from tests.bot.files_to_send import workbook
from tests.conftest import NOW
from tests.db.ground import ZONE
from tests.factories import make_offer, make_person

COMPANY_HEAD = ("key", "name", "municipality", "about")
OFFER_HEAD = ("company", "key", "kind", "title", "about")


async def _staff(session: AsyncSession, telegram_id: int = 1) -> Person:
    return await make_person(session, telegram_id, now=NOW, is_staff=True)


async def _hand_in(session: AsyncSession, actor: Person, raw: bytes, name: str = "firms.xlsx") -> Check:
    content = await imports.read_content(name, raw)
    return await handed_in.hand_in(session, name=name, raw=raw, content=content, actor=actor, now=NOW, zone=ZONE)


async def _confirm(session: AsyncSession, actor: Person, check: Check, **more: Any) -> tuple[Check, bool]:
    given_facts: dict[str, Any] = {"now": NOW, "zone": ZONE, "seen": check.seal, "file_id": check.file_id}
    return await handed_in.confirm(session, actor=actor, **given_facts | more)


async def _everything(session: AsyncSession) -> list[tuple[object, ...]]:
    return [
        tuple(row)
        for model in (Company, Offer, Event, Stop, Route)
        for row in await session.execute(select(*model.__table__.columns).order_by(model.__table__.c.id))
    ]


def _told(check: Check) -> set[tuple[Thing, Deed, str]]:
    return {(change.thing, change.deed, change.name) for change in check.changes}


async def test_nothing_changes_before_the_yes_and_then_what_was_shown(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        await make_offer(session, title="Gammal", about="x")
        await make_offer(session, "other", title="Annan")
        raw = workbook(
            {
                "companies": (COMPANY_HEAD, ("firm", "Firm", "Krokom", "Vi svetsar."), ("new", "Ny", "Åre", "x")),
                "offers": (OFFER_HEAD, ("firm", "fresh", "job", "Ny plats", "y"), ("new", "one", "praktik", "En", "z")),
            }
        )
        before = await _everything(session)
        check = await _hand_in(session, actor, raw)
        assert await _everything(session) == before
        assert _told(check) == {
            (Thing.COMPANY, Deed.CHANGED, "Firm"),
            (Thing.COMPANY, Deed.ADDED, "Ny"),
            (Thing.OFFER, Deed.ADDED, "Ny plats"),
            (Thing.OFFER, Deed.ADDED, "En"),
            (Thing.OFFER, Deed.REMOVED, "Gammal"),
        }
        (changed,) = [change for change in check.changes if change.deed is Deed.CHANGED]
        assert [(one.column, one.before, one.after) for one in changed.fields] == [("municipality", "Åre", "Krokom")]
    async with database.transaction() as session:
        actor = await session.get_one(Person, actor.id)
        assert (await _confirm(session, actor, check))[1]
        offers = {offer.title: offer.is_open for offer in await session.scalars(select(Offer))}
        assert offers == {"Gammal": False, "Annan": True, "Ny plats": True, "En": True}
        acts, _total = await audit.acts(session, page=0)
        assert [(act.entry.deed, act.entry.facts["changes"]) for act in acts] == [("file-imported", 5)]
        assert await session.scalar(select(func.count()).select_from(HandedInFile)) == 0
        with pytest.raises(NoLongerPossible):
            await _confirm(session, actor, check)


async def test_an_offer_that_was_closed_is_told_as_opened_again(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        await make_offer(session, is_open=False, about="x")
        raw = workbook({"offers": (OFFER_HEAD, ("firm", "offer", "internship", "Praktik", "x"))})
        check = await _hand_in(session, actor, raw)
        assert _told(check) == {(Thing.OFFER, Deed.OPENED, "Praktik")}


async def test_columns_that_the_file_lacks_stay_as_they_are(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, about="x", places=3, translations={"en": {"title": "Internship"}})
        company = await session.get_one(Company, offer.company_id)
        company.employees, company.address = 7, "Vägen 1"
        await session.flush()
        raw = workbook(
            {
                "companies": ((*COMPANY_HEAD, "address"), ("firm", "Firm", "Åre", "Vi svetsar.", None)),
                "offers": (OFFER_HEAD, ("firm", "offer", "internship", "Praktik", "ny")),
            }
        )
        check = await _hand_in(session, actor, raw)
        fields = {(change.name, one.column, one.after) for change in check.changes for one in change.fields}
        assert fields == {("Firm", "address", ""), ("Praktik", "about", "ny")}
        await _confirm(session, actor, check)
    async with database.transaction() as session:
        offer = (await session.scalars(select(Offer))).one()
        company = (await session.scalars(select(Company))).one()
    assert (offer.places, offer.about, offer.translations) == (3, "ny", {"en": {"title": "Internship"}})
    assert (company.employees, company.address) == (7, None)


async def test_who_changed_something_meanwhile_is_seen_first(database: Database) -> None:
    async with database.transaction() as session:
        actor = await _staff(session)
        offer = await make_offer(session, about="x")
        company = await session.get_one(Company, offer.company_id)
        raw = workbook({"companies": (COMPANY_HEAD, ("firm", "Firm", "Krokom", "Vi svetsar."))})
        check = await _hand_in(session, actor, raw)
        company.municipality = "Berg"
        await session.flush()
        again, is_done = await _confirm(session, actor, check)
        assert not is_done
        assert again.changes[0].fields[0].before == "Berg"
        assert company.municipality == "Berg"
        # A change that the file does not touch does not matter.
        offer.places = 9
        await session.flush()
        assert (await _confirm(session, actor, again))[1]
        assert company.municipality == "Krokom"


async def test_a_file_is_its_senders_and_lives_for_a_day(database: Database) -> None:
    raw = workbook({"companies": (COMPANY_HEAD, ("firm", "Firm", "Åre", "x"))})
    async with database.transaction() as session:
        one, other = await _staff(session, 1), await _staff(session, 2)
        outsider = await make_person(session, 3, now=NOW)
        check = await _hand_in(session, one, raw)
        for actor, more, error in (
            (other, {}, NoLongerPossible),
            (outsider, {}, NotAllowed),
            (one, {"now": NOW + timedelta(days=1)}, NoLongerPossible),
            (one, {"file_id": 999_999_999}, NoLongerPossible),
            (one, {"seen": "0" * 22}, NoLongerPossible),
        ):
            with pytest.raises(error):
                await _confirm(session, actor, check, **more)
        assert not (await _confirm(session, one, check, seen=check.seal[:10] + "0" * 12))[1]
        with pytest.raises(NotAllowed):
            await _hand_in(session, outsider, raw)
        await handed_in.leave(session, file_id=check.file_id, actor=other)
        newer = await _hand_in(session, one, raw)
        assert list(await session.scalars(select(HandedInFile.id))) == [newer.file_id]
        await handed_in.drop_old(session, now=NOW + timedelta(hours=23))
        assert await session.scalar(select(func.count()).select_from(HandedInFile)) == 1
        await handed_in.drop_old(session, now=NOW + timedelta(hours=24))
        assert await session.scalar(select(func.count()).select_from(HandedInFile)) == 0
        assert await session.scalar(select(func.count()).select_from(Company)) == 0


@pytest.mark.example_region
async def test_an_untouched_export_changes_nothing(database: Database) -> None:
    async with database.transaction() as session:
        await region.fill_with_example(session, now=NOW, zone=ZONE)
        actor = await _staff(session)
        nasty = await make_offer(session, "nasty", title="=1+1", about="  +46 \r\n\t'x' ", hours="'=A1", hazards=[])
        company = await session.get_one(Company, nasty.company_id)
        company.about, company.name = "-10 grader\n\n@här", "'=cmd()"
        await session.flush()
        raw = export(await imports.company_entries(session))
        check = await _hand_in(session, actor, raw, "companies.xlsx")
        assert check.changes == ()
        for sheet in load_workbook(io.BytesIO(raw)).worksheets:
            for row in sheet.iter_rows():
                assert not [cell for cell in row if cell.data_type == "f"]
                texts = [str(cell.value) for cell in row if cell.value is not None]
                assert not [text for text in texts if text.startswith(("=", "+", "@", "-", "\t")) and text != "-"]


@pytest.mark.example_region
async def test_an_untouched_template_changes_nothing(database: Database) -> None:
    async with database.transaction() as session:
        await region.fill_with_example(session, now=NOW, zone=ZONE)
        actor = await _staff(session)
        for language in ("sv", "en", "ti"):
            check = await _hand_in(session, actor, template(language), "template.xlsx")
            assert check.changes == ()
            book = load_workbook(io.BytesIO(template(language)))
            assert book.sheetnames[:3] == ["companies", "offers", "explanations"]
            assert book["explanations"].max_row > 50


async def test_the_examples_of_the_template_can_be_handed_in(database: Database) -> None:
    book = load_workbook(io.BytesIO(template("sv")))
    for name in ("companies", "offers"):
        del book[name]
        book[f"example {name}"].title = name
    raw = io.BytesIO()
    book.save(raw)
    async with database.transaction() as session:
        check = await _hand_in(session, await _staff(session), raw.getvalue())
    assert len(check.changes) == 3


_TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60) | st.sampled_from(
    ["=1+1", "+1", "-", "--", "@x", "\t=x", "\r=x", "'", "''", "'=", "#N/A", "yes", "1", "1,5", "2027-01-01", ",", "\n"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_TEXTS, min_size=1, max_size=8), st.sampled_from([".xlsx", ".csv"]))
def test_any_text_comes_back_from_a_sheet_as_itself(texts: list[str], suffix: str) -> None:
    rows = [{"key": "k", "name": text} for text in texts]
    raw = sheets_as_bytes(suffix, {COMPANIES: (["key", "name"], rows)})
    (sheet,) = read_sheets(f"firms{suffix}", raw).values()
    back = [as_read(row["name"]) for _number, row in sheet.rows]
    assert back == [as_read(text) for text in texts]
    assert [word.strip() for word in back] == [text.strip() for text in texts]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # nothing is stored
async def test_ten_thousand_faults_are_a_page_and_a_file(database: Database) -> None:
    rows = [("Fel Nyckel", "", "Åre", "=x") for _number in range(5_000)]
    raw = sheets_as_bytes(
        ".csv", {COMPANIES: (list(COMPANY_HEAD), [dict(zip(COMPANY_HEAD, row, strict=True)) for row in rows])}
    )
    async with database.transaction() as session:
        actor = await _staff(session)
        with pytest.raises(TableFaults) as told:
            await _hand_in(session, actor, raw, "firms.csv")
        assert await session.scalar(select(func.count()).select_from(HandedInFile)) == 0
    faults = told.value
    assert len(faults.faults) == 10_000
    first, rest = fault_screens(faults, "sv")
    words = _words(first)
    assert len(words) < 4096
    assert words.count("•") == FAULTS_SHOWN
    assert rest.document is not None
    assert callable(rest.document.content)
    content = rest.document.content().decode("utf-8-sig")
    assert len(content.splitlines()) == 10_001
    assert "companies;2;key;" in content


async def test_many_changes_are_a_page_and_a_file(database: Database) -> None:
    rows = [(f"k{number}", f"<b>Firma & {number}", "Åre", "x" * 500) for number in range(300)]
    raw = workbook({"companies": (COMPANY_HEAD, *rows)})
    async with database.transaction() as session:
        check = await _hand_in(session, await _staff(session), raw)
    file, first = check_screens(check, "sv")
    words = _words(first)
    assert len(words) < 4096
    assert "&lt;b&gt;Firma &amp; 0" in words
    assert words.count("+ ny:") == LINES_SHOWN
    assert file.document is not None
    assert callable(file.document.content)
    assert len(file.document.content().splitlines()) == 301


async def test_long_words_never_make_a_message_too_long(database: Database) -> None:
    long = "Ä" * 119
    head = (*COMPANY_HEAD, *("x" * 90 + str(number) for number in range(20)))
    raw = workbook({"companies": (head, *(("Fel", long * 2, "y" * 500, "z" * 3000) for _number in range(20)))})
    async with database.transaction() as session:
        actor = await _staff(session)
        with pytest.raises(TableFaults) as told:
            await _hand_in(session, actor, raw)
        first, _rest = fault_screens(told.value, "sv")
        assert len(_words(first)) < 4096
        rows = [(f"k{number}", f"{number}{long}"[:120], "y" * 60, "z" * 1500) for number in range(20)]
        offers = [(f"k{number}", "one", "job", long, "x" * 1500) for number in range(20)]
        sheets = {"companies": (COMPANY_HEAD, *rows), "offers": (OFFER_HEAD, *offers)}
        check = await _hand_in(session, actor, workbook(sheets))
        _file, first = check_screens(check, "sv")
        assert len(_words(first)) < 4096
        await _confirm(session, actor, check)
        company_id, offer_id = (await session.execute(select(Offer.company_id, Offer.id).limit(1))).one()
        facts = await firms.firm_facts(session, company_id=company_id, actor=actor)
        assert len(_words(firm_screen(facts))) < 4096
        assert len(_words(offer_screen(await firms.offer_of(session, offer_id=offer_id, actor=actor)))) < 4096


def _words(screen: Screen) -> str:
    return "\n\n".join(say("sv", text, as_html=True) for text in screen.paragraphs)


@pytest.mark.example_region
async def test_an_evening_is_compared_too(database: Database) -> None:
    source = json.loads((region.EXAMPLE / "event.json").read_text("utf-8"))
    async with database.transaction() as session:
        await region.fill_with_example(session, now=NOW, zone=ZONE)
        actor = await _staff(session)
        check = await _hand_in(session, actor, json.dumps(source).encode(), "event.json")
        assert check.changes == ()
        source["area"] = "Östersund"
        gone = source["stops"].pop()
        for route in source["routes"]:
            for call in route["calls"]:
                if call.get("company") == gone["company"]:
                    call["company"] = None
        source["stops"][0]["capacity"] = 77
        source["routes"][0]["seats"] = 9
        check = await _hand_in(session, actor, json.dumps(source).encode(), "event.json")
        told = {(change.thing, change.deed) for change in check.changes}
        assert {
            (Thing.EVENT, Deed.CHANGED), (Thing.STOP, Deed.CHANGED), (Thing.STOP, Deed.REMOVED),
            (Thing.ROUTE, Deed.CHANGED),
        } <= told  # fmt: skip
        assert (await _confirm(session, actor, check))[1]
        assert (await session.scalars(select(Event.area))).one() == "Östersund"
        again = await _hand_in(session, actor, json.dumps(source).encode(), "event.json")
        assert again.changes == ()


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("../../etc/passwd.xlsx", "passwd.xlsx"),
        ("C:\\Users\\x\\firms.csv", "firms.csv"),
        ("", "file"),
        (None, "file"),
        ("a\u202e\nb.xlsx", "ab.xlsx"),
        ("x" * 300 + ".xlsx", "x" * 115 + ".xlsx"),
    ],
)
def test_names_of_files_are_tidied(given_name: str | None, kept: str) -> None:
    assert handed_in.tidy_name(given_name) == kept

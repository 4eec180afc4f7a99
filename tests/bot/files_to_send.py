"""Files that people of the transcripts send, made anew each time; in sheets as staff would fill them in."""

import io
from collections.abc import Callable, Mapping, Sequence

from openpyxl import Workbook

Rows = Sequence[Sequence[object]]

_COMPANY_HEAD = ("key", "name", "municipality", "about", "employees", "languages")
_OFFER_HEAD = ("company", "key", "kind", "title", "about", "swedish", "swedish_reason", "starts_on")
_VISIT = "Du går runt i smedjan med en av oss."


def workbook(sheets: Mapping[str, Rows]) -> bytes:
    """An .xlsx with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


def _with_faults() -> bytes:
    companies = (
        _COMPANY_HEAD,
        ("morsjo-deli", "Mörsjö Deli", "Östersund", "Vi gör chips av tunnbröd.", "många", "sv, en"),
        ("Jämt Smide", "Jämtsmide", "Krokom", None, 4, "sv"),
    )
    offers = (
        _OFFER_HEAD,
        (
            "morsjo-deli",
            "sommar-packa-chips",
            "feriejobb",
            "Sommarjobb: packa chips",
            "Du packar.",
            "B2",
            None,
            "i juni",
        ),
    )
    return workbook({"companies": companies, "offers": offers})


def _mended() -> bytes:
    companies = (
        _COMPANY_HEAD,
        ("morsjo-deli", "Mörsjö Deli", "Östersund", "Vi gör chips av tunnbröd.", 14, "sv, en, ar"),
        ("jamtsmide", "Jämtsmide", "Krokom", "Vi smider grindar och räcken.", 4, "sv"),
    )
    offers = (
        _OFFER_HEAD,
        (
            "morsjo-deli", "sommar-packa-chips", "summer_job", "Sommarjobb: packa chips",
            "Du packar chips i påsar.", "A2", "Du måste förstå reglerna för ren mat.", "2027-06-14",
        ),
        ("morsjo-deli", "praktik-livsmedel", "praktik", "Praktik: baka och packa mat", "Du bakar."),
        ("jamtsmide", "besok", "study_visit", "Studiebesök i smedjan", _VISIT, None, None, None),
    )  # fmt: skip
    return workbook({"companies": companies, "offers": offers})


FILES: dict[str, Callable[[], bytes]] = {
    "foretag-med-fel.xlsx": _with_faults,
    "foretag.xlsx": _mended,
    "makro.xlsm": lambda: b"PK",
    "brev.pdf": lambda: b"%PDF-1.4",
}

"""The template that staff fill in: empty sheets, what each column means, and examples to look at. And the export."""

from datetime import date

from bot.i18n import native_name, translate
from bot.matching.fields import fields
from bot.services.entries import CompanyEntry, OfferEntry
from bot.tables.companies import columns_of_sheet, flat, required_columns, sheets_of_companies, translated
from bot.tables.files import COMPANIES, OFFERS, Row, sheets_as_bytes
from db.enums import Food, Noise, OfferKind, SwedishLevel, Wear

TEMPLATE_NAME, EXPORT_NAME = "companies-template.xlsx", "companies.xlsx"
#: Sheets of the template that nothing reads.
EXPLANATIONS = "explanations"
_EXAMPLE_SHEET = "example "
_YES_NO = ("yes", "no")
#: Columns whose cells offer what may stand there.
_CHOICES = {
    "kind": tuple(kind.value for kind in OfferKind),
    "swedish": tuple(level.value for level in SwedishLevel),
    "after_school": _YES_NO,
    "supervisor": _YES_NO,
    "without_licence": _YES_NO,
    "step_free": _YES_NO,
    "noise": tuple(Noise),
    "food": tuple(Food),
    "example": _YES_NO,
    "is_school": _YES_NO,
    "challenge_group": _YES_NO,
    "gives_swedish": tuple(level.value for level in SwedishLevel),
    "field": tuple(fields()),
}
_EXAMPLE = CompanyEntry(
    key="exempel-svets",
    name="Exempel Svets AB",
    municipality="Åre",
    about="Vi svetsar delar till maskiner för skogen. Hos oss jobbar 12 personer.",
    address="Industrivägen 1, Järpen",
    latitude=63.35,
    longitude=13.46,
    translations={"en": {"about": "We weld parts for forest machines. Twelve people work here."}},
    sector="Metall: svetsning",
    languages=["sv", "en"],
    employees=12,
    offers=[
        OfferEntry(
            key="sommar-2027",
            kind=OfferKind.SUMMER_JOB,
            title="Sommarjobb: montera och packa",
            about="Du sätter ihop delar och packar dem. En kollega är alltid med dig.",
            translations={"en": {"title": "Summer job: assemble and pack"}},
            places=2,
            min_age=16,
            after_school=True,
            hazards=["noise"],
            supervisor=True,
            hours="7–16, måndag–fredag",
            swedish=SwedishLevel.A2,
            starts_on=date(2027, 6, 14),
            ends_on=date(2027, 8, 6),
            apply_by=date(2027, 4, 30),
            opens_on=date(2027, 1, 15),
            languages=["sv", "en"],
            without_licence=True,
            noise=Noise.SOME,
            step_free=True,
            wear=[Wear.SHOES_LENT, Wear.CLOTHES_LENT],
            food=Food.BRING,
        ),
        OfferEntry(
            key="besok",
            kind=OfferKind.STUDY_VISIT,
            title="Studiebesök: se hur vi svetsar",
            about="Du går runt i verkstaden med en av oss. Det tar en timme.",
            min_age=13,
            after_school=False,
            hazards=[],
        ),
    ],
)


def template(language: str) -> bytes:
    """The empty workbook, its explanations in the reader's language. Handed in as it is, it changes nothing."""
    examples = sheets_of_companies([_EXAMPLE])
    sheets: dict[str, tuple[list[str], list[Row]]] = {
        COMPANIES: (columns_of_sheet(COMPANIES), []),
        OFFERS: (columns_of_sheet(OFFERS), []),
        EXPLANATIONS: _explanations(language),
    }
    sheets |= {_EXAMPLE_SHEET + name: content for name, content in examples.items()}
    return sheets_as_bytes(".xlsx", sheets, _CHOICES)


def _explanations(language: str) -> tuple[list[str], list[Row]]:
    names = [
        translate(language, f"explanations-{name}") for name in ("sheet", "column", "needed", "meaning", "example")
    ]
    rows: list[Row] = []
    for sheet, shown in ((COMPANIES, flat(COMPANIES, _EXAMPLE)), (OFFERS, _example_offer())):
        needed = required_columns(sheet)
        for column in columns_of_sheet(sheet):
            is_needed = translate(language, "answer-yes" if column in needed else "answer-no")
            cells = (sheet, column, is_needed, _meaning(language, sheet, column), shown[column])
            rows.append(dict(zip(names, cells, strict=True)))
    return names, rows


def _example_offer() -> Row:
    return {"company": _EXAMPLE.key, **flat(OFFERS, _EXAMPLE.offers[0])}


def _meaning(language: str, sheet: str, column: str) -> str:
    if column in translated(sheet):
        field, other = translated(sheet)[column]
        words = translate(language, "column-translated", column=field, language=native_name(other))
    else:
        words = translate(language, f"column-{sheet}-{column}".replace("_", "-"))
    # Without the marks that isolate names: a spreadsheet needs none.
    return words.translate({0x2068: None, 0x2069: None})


def export(entries: list[CompanyEntry]) -> bytes:
    """The companies and their open offers as a workbook that can be handed in again."""
    return sheets_as_bytes(".xlsx", sheets_of_companies(entries), _CHOICES)

"""Companies and offers as sheets: what the rows of a file say, what is wrong in them, and the rows of an export."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

import msgspec

from bot.i18n import SOURCE_LANGUAGE, keys_of, languages, translate
from bot.services.entries import CompanyEntry, OfferEntry
from bot.tables.faults import MAX_FAULTS, WANTED_CODES, Fault, column_faults
from bot.tables.files import COMPANIES, NONE_OF_THEM, OFFERS, Row, Sheet, typed_cell
from bot.tables.learning import wrong_learning
from db.base import Base
from db.enums import OfferKind, Wear
from db.models import Company, Offer

TRANSLATED = {COMPANIES: ("about",), OFFERS: ("title", "about", "swedish_reason")}
_NESTED = ("offers", "translations")
_SHAPES: dict[str, type[msgspec.Struct]] = {COMPANIES: CompanyEntry, OFFERS: OfferEntry}
_MODELS: dict[str, type[Base]] = {COMPANIES: Company, OFFERS: Offer}
NEEDS_REASON = ("B1", "B2", "C1", "C2")
_RANGES = {"latitude": (-90, 90), "longitude": (-180, 180)}
#: Numbers count people and years; the column's largest number is the database's.
_COUNT_RANGE = (0, 2**31 - 1)

#: Texts that have no length in the database, but must fit into one message with everything around them.
_LONGEST = {"about": 1500}
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")

#: What is wrong with a value: field, text key and its arguments.
Wrong = tuple[str, str, dict[str, str]]


def entries_of_sheets(
    sheets: Mapping[str, Sheet], known: Mapping[str, CompanyEntry]
) -> tuple[list[CompanyEntry], list[Fault]]:
    """The companies to save, and one fault for everything that is wrong.

    What the file does not tell about a company in `known` stays as it is: columns that it does not have, and offers
    when it has no sheet of them.
    """
    faults = [fault for sheet in sheets.values() for fault in column_faults(sheet, columns_of_sheet(sheet.name))]
    found: dict[str, CompanyEntry] = {}
    mentioned: set[str] = set()
    if COMPANIES in sheets:
        for number, row in sheets[COMPANIES].rows:
            values = _values(sheets[COMPANIES], number, row, faults)
            key = values.get("key")
            if key in mentioned:
                faults.append(Fault(COMPANIES, number, "key", "table-key-twice", {"key": key}))
            # A company with a fault is still known to its offers.
            mentioned.add(str(row.get("key")))
            if not faults and key:
                kept = known[key].offers if key in known and OFFERS not in sheets else []
                found[key] = _completed(CompanyEntry, values, known.get(key), sheets[COMPANIES], offers=list(kept))
            if len(faults) > MAX_FAULTS:
                break
    if OFFERS in sheets:
        offers = _offers(sheets[OFFERS], mentioned | set(known), known, faults)
        for key in offers:
            if key in found or key in known:
                found[key] = msgspec.structs.replace(found.get(key) or known[key], offers=offers[key])
    return list(found.values()), sorted(faults, key=lambda fault: (fault.place, fault.row))


def _completed(shape: Any, values: Row, known: Any, sheet: Sheet, **more: Any) -> Any:
    """An entry of a row; what the sheet has no column for is taken from the known one."""
    if known is None:
        return shape(**values, **more)
    told = {
        name: values[name] if name in values else _default(shape, name)
        for name in shape.__struct_fields__
        if name in sheet.columns
    }
    columns = {column: place for column, place in translated(sheet.name).items() if column in sheet.columns}
    translations = {language: dict(texts) for language, texts in known.translations.items()}
    for _column, (name, language) in columns.items():
        translations.get(language, {}).pop(name, None)
    for language, texts in values["translations"].items():
        translations.setdefault(language, {}).update(texts)
    told["translations"] = {language: texts for language, texts in translations.items() if texts}
    return msgspec.structs.replace(known, **told, **more)


def _default(shape: Any, name: str) -> Any:
    field = next(one for one in msgspec.structs.fields(shape) if one.name == name)
    return field.default_factory() if field.default is msgspec.NODEFAULT else field.default


def _offers(
    sheet: Sheet, companies: Collection[str], known: Mapping[str, CompanyEntry], faults: list[Fault]
) -> dict[str, list[OfferEntry]]:
    """Offers by the key of their company."""
    found: dict[str, list[OfferEntry]] = defaultdict(list)
    keys: set[tuple[str, str]] = set()
    before = {(company.key, offer.key): offer for company in known.values() for offer in company.offers}
    for number, row in sheet.rows:
        if len(faults) > MAX_FAULTS:
            break
        company = str(row.get("company") or "")
        if not company:
            faults.append(Fault(OFFERS, number, "company", "table-cell-missing"))
        elif company not in companies:
            faults.append(Fault(OFFERS, number, "company", "table-company-unknown", {"key": company}))
        values = _values(sheet, number, row, faults)
        key = str(values.get("key"))
        if "key" in values and (company, key) in keys:
            faults.append(Fault(OFFERS, number, "key", "table-key-twice", {"key": key}))
        keys.add((company, key))
        if not faults:
            found[company].append(_completed(OfferEntry, values, before.get((company, key)), sheet))
    return found


def columns_of_sheet(sheet: str) -> list[str]:
    """The columns of a sheet, in the order in which they are written."""
    plain = [name for name in _SHAPES[sheet].__struct_fields__ if name not in _NESTED]
    return (["company"] if sheet == OFFERS else []) + plain + list(translated(sheet))


def required_columns(sheet: str) -> list[str]:
    """The columns whose cells must be filled."""
    own = [one.name for one in msgspec.structs.fields(_SHAPES[sheet]) if one.required]
    return (["company"] if sheet == OFFERS else []) + own


def translated(sheet: str) -> dict[str, tuple[str, str]]:
    """Columns of translations, such as `title_en`, with their field and language."""
    others = [language for language in languages() if language != SOURCE_LANGUAGE]
    return {f"{name}_{language}": (name, language) for name in TRANSLATED[sheet] for language in others}


def _values(sheet: Sheet, number: int, row: Row, faults: list[Fault]) -> Row:
    """The row's fields that are right, its translations gathered; everything that is wrong becomes a fault."""
    values: Row = {}
    for one in msgspec.structs.fields(_SHAPES[sheet.name]):
        if one.name in _NESTED:
            continue
        cell = row.get(one.name)
        if cell is None:
            if one.required:
                faults.append(Fault(sheet.name, number, one.name, "table-cell-missing"))
            continue
        try:
            values[one.name] = msgspec.convert(_typed(one.name, one.type, cell), one.type, strict=False)
        except ValueError as error:
            wrong = {"got": str(cell), "wanted": str(error).split(", got")[0]}
            faults.append(Fault(sheet.name, number, one.name, "table-cell-wrong", wrong))
    translations: dict[str, dict[str, str]] = defaultdict(dict)
    for name, (field_name, language) in translated(sheet.name).items():
        if row.get(name) is not None:
            translations[language][field_name] = str(row[name])
    values["translations"] = dict(translations)
    faults.extend(Fault(sheet.name, number, *wrong) for wrong in wrong_values(_MODELS[sheet.name], values))
    named = set(sheet.columns)
    stray = [name for name in row if name not in named]
    faults.extend(Fault(sheet.name, number, name, "table-column-unknown") for name in stray)
    return values


def _typed(name: str, shape: Any, cell: Any) -> Any:
    """A cell as the field wants it; a kind of offer may stand there in the words of any of our languages."""
    if name == "kind" and isinstance(cell, str):
        cell = _kinds_by_name().get(cell.casefold(), cell)
    return typed_cell(shape, cell)


@cache
def _kinds_by_name() -> dict[str, str]:
    return {
        translate(language, f"offer-kind-{kind.value.replace('_', '-')}").casefold(): kind.value
        for language in languages()
        for kind in OfferKind
    }


def wrong_values(model: type[Base], values: Mapping[str, Any]) -> Iterator[Wrong]:
    """What the database cannot hold or a person should not be told; the values have the right kinds."""
    for name, value in values.items():
        column = model.__table__.columns.get(name)
        length = _longest(model, name)
        if isinstance(value, str) and not value.strip() and column is not None and not column.nullable:
            yield name, "table-cell-missing", {}
        elif isinstance(value, str) and length and len(value) > length:
            yield name, "table-cell-wrong", {"got": value, "wanted": f"Expected `str` of length <= {length}"}
        elif isinstance(value, int | float) and not isinstance(value, bool):
            low, high = _RANGES.get(name, _COUNT_RANGE)
            if not low <= value <= high:
                yield name, "table-cell-wrong", {"got": str(value), "wanted": f"Expected a number {low}–{high}"}
    first, last = values.get("starts_on"), values.get("ends_on")
    if first and last and last < first:
        yield "ends_on", "table-last-day-wrong", {}
    opens, closes = values.get("opens_on"), values.get("apply_by")
    if opens and closes and closes < opens:
        yield "apply_by", "table-last-day-wrong", {}
    yield from _wrong_lists(values)
    yield from wrong_learning(values)
    yield from _wrong_translations(model, values)
    if values.get("swedish") in NEEDS_REASON and not values.get("swedish_reason"):
        yield "swedish_reason", "table-reason-missing", {}


def hazards() -> tuple[str, ...]:
    """The hazards that can be told to people: those that there are words for."""
    return tuple(key.removeprefix("hazard-") for key in keys_of(SOURCE_LANGUAGE) if key.startswith("hazard-"))


def _longest(model: type[Base], name: str) -> int | None:
    column = model.__table__.columns.get(name)
    return _LONGEST.get(name) if column is None else getattr(column.type, "length", None) or _LONGEST.get(name)


def _wrong_lists(values: Mapping[str, Any]) -> Iterator[Wrong]:
    """Hazards and clothes that there are no words for, and what is no code of a language."""
    for name, known in (("hazards", hazards()), ("wear", tuple(Wear))):
        # What to wear at a firm's doors on an evening is a sentence.
        listed = values.get(name) if isinstance(values.get(name), list) else []
        stray = [word for word in listed or [] if word not in known]
        if stray:
            wanted = "Expected one of " + " / ".join(known)
            yield name, "table-cell-wrong", {"got": ", ".join(stray), "wanted": wanted}
    codes = [code for code in values.get("languages") or [] if not _LANGUAGE_CODE.fullmatch(code)]
    if codes:
        yield "languages", "table-cell-wrong", {"got": ", ".join(codes), "wanted": WANTED_CODES}


def _wrong_translations(model: type[Base], values: Mapping[str, Any]) -> Iterator[Wrong]:
    """Translations that are longer than the field itself may be."""
    for language, texts in (values.get("translations") or {}).items():
        for name, words in texts.items():
            length = _longest(model, name)
            if length and len(words) > length:
                wanted = f"Expected `str` of length <= {length}"
                yield f"{name}_{language}", "table-cell-wrong", {"got": words, "wanted": wanted}


def faults_of_entries(entries: list[CompanyEntry]) -> Iterator[Fault]:
    """What is wrong in companies that a JSON file holds."""
    yield from _entry_faults("$", entries, Company)
    for number, entry in enumerate(entries):
        yield from _entry_faults(f"$[{number}].offers", entry.offers, Offer)


def _entry_faults(place: str, entries: Collection[CompanyEntry | OfferEntry], model: type[Base]) -> Iterator[Fault]:
    seen = set()
    for number, entry in enumerate(entries):
        here = f"{place}[{number}]"
        if entry.key in seen:
            yield Fault(here, 0, "key", "table-key-twice", {"key": entry.key})
        seen.add(entry.key)
        for wrong in wrong_values(model, msgspec.structs.asdict(entry)):
            yield Fault(here, 0, *wrong)


def sheets_of_companies(entries: Collection[CompanyEntry]) -> dict[str, tuple[list[str], list[Row]]]:
    """Companies and their offers as sheets (columns, rows)."""
    offers = [{"company": entry.key, **flat(OFFERS, offer)} for entry in entries for offer in entry.offers]
    companies = [flat(COMPANIES, entry) for entry in entries]
    return {COMPANIES: (columns_of_sheet(COMPANIES), companies), OFFERS: (columns_of_sheet(OFFERS), offers)}


def flat(sheet: str, entry: CompanyEntry | OfferEntry) -> Row:
    """An entry as a row of cells."""
    row = {name: value for name, value in msgspec.structs.asdict(entry).items() if name not in _NESTED}
    row = {
        name: (", ".join(value) or NONE_OF_THEM) if isinstance(value, list) else value for name, value in row.items()
    }
    for name, (field_name, language) in translated(sheet).items():
        row[name] = entry.translations.get(language, {}).get(field_name)
    return row

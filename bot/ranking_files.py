"""The `rank` command: companies and candidates from two JSON files, ranked without a database, as JSON lines."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated, TextIO

import msgspec

from bot.i18n import say
from bot.matching.concepts import LEXICON_FOLDER, Lexicon, load_lexicon
from bot.matching.describe import concepts_of
from bot.matching.limits import Reason
from bot.matching.opening import Opening
from bot.matching.places import municipality_named, place_of
from bot.matching.rank import Match, rank_on
from bot.matching.score import Board
from bot.matching.seeker import Said, Seeker, lowest_age, with_found
from bot.matching.tell import told
from bot.matching.understand import understand
from bot.matching.weights import load_weights
from bot.strict_json import read_strictly
from db.enums import OfferKind, SwedishLevel

Count = Annotated[int, msgspec.Meta(ge=0)]
Year = Annotated[int, msgspec.Meta(ge=1900, le=2100)]
Name = Annotated[str, msgspec.Meta(min_length=1)]
# Orders of equal weight are the same on every platform: a score is rounded only when it is shown.
_DIGITS = 3


class OfferLine(msgspec.Struct, forbid_unknown_fields=True):
    """One offer of a company in the companies file."""

    kind: OfferKind | None = None
    title: str | None = None
    about: str | None = None
    places: Count | None = None
    min_age: Count | None = None
    swedish: SwedishLevel | None = None
    swedish_reason: str | None = None
    licence: str | None = None
    hazards: list[str] | None = None


class CompanyLine(msgspec.Struct, forbid_unknown_fields=True):
    """One company of the companies file."""

    name: Name
    municipality: str | None = None
    about: str | None = None
    sector: str | None = None
    languages: list[str] | None = None
    offers: list[OfferLine] | None = None


class CandidateLine(msgspec.Struct, forbid_unknown_fields=True):
    """One person of the candidates file."""

    id: Name
    language: str | None = None
    text: str | None = None
    interests: list[str] | None = None
    wants: list[OfferKind] | None = None
    birth_year: Year | None = None
    municipality: str | None = None
    travel_km: Count | None = None
    swedish: SwedishLevel | None = None
    languages: list[str] | None = None
    licences: list[str] | None = None


class MatchLine(msgspec.Struct):
    """One match as it is printed; `offer` and `kind` are null for a company that has nothing open."""

    company: str
    offer: str | None
    kind: str | None
    score: float
    reasons: list[str]
    gaps: list[str]


class RankedLine(msgspec.Struct):
    """One line of the output: a candidate with the matches, best first."""

    id: str
    matches: list[MatchLine]


def rank_command(
    companies: Path,
    candidates: Path,
    top: int,
    today: date,
    out: TextIO,
    *,
    lexicon_folder: Path = LEXICON_FOLDER,
) -> None:
    """Rank the offers of one file for each person of the other; one JSON line for each person, in the file's order.

    Raises `BadFile` when a file is missing, is not JSON, has unknown keys or wrong values.
    """
    lexicon = load_lexicon(lexicon_folder)
    firms = read_strictly(companies, list[CompanyLine])
    people = read_strictly(candidates, list[CandidateLine])
    openings = [opening for firm in firms for opening in openings_of(firm, lexicon)]
    board = Board(openings, lexicon, load_weights())
    unknown_places = {firm.name: firm.municipality for firm in firms if _unknown(firm.municipality)}
    for person in people:
        seeker = seeker_of(person, lexicon, today)
        matches = rank_on(board, seeker, today=today, top=top)
        lines = [_match_line(match, person, unknown_places, lexicon) for match in matches]
        out.write(msgspec.json.encode(RankedLine(person.id, lines)).decode() + "\n")


def openings_of(firm: CompanyLine, lexicon: Lexicon) -> list[Opening]:
    """The offers of a company as openings; a company without offers is one opening that is no offer."""
    base = Opening(
        id=firm.name,
        company_id=firm.name,
        company=firm.name,
        kind=None,
        title="",
        concepts=_concepts(firm, OfferLine(), lexicon),
        place=place_of(firm.municipality) if firm.municipality else None,
        languages=frozenset(firm.languages or ()),
        is_offer=False,
    )
    if not firm.offers:
        return [base]
    return [
        replace(
            base,
            id=f"{firm.name} #{number}",
            kind=_value(offer.kind),
            title=offer.title or "",
            concepts=_concepts(firm, offer, lexicon),
            min_age=offer.min_age,
            swedish=_value(offer.swedish),
            swedish_reason=offer.swedish_reason,
            licence=offer.licence,
            hazards=None if offer.hazards is None else tuple(offer.hazards),
            places_left=offer.places,
            is_offer=True,
        )
        for number, offer in enumerate(firm.offers, 1)
    ]


def seeker_of(person: CandidateLine, lexicon: Lexicon, today: date) -> Seeker:
    """What the ranking may see of a person: not the id, not the language, of the year of birth only the gate."""
    seeker = Seeker(
        interests=_interests(person.interests or (), lexicon),
        wants=frozenset(kind.value for kind in person.wants or ()),
        age=None if person.birth_year is None else lowest_age(person.birth_year, today),
        place=place_of(person.municipality) if person.municipality else None,
        travel_km=person.travel_km,
        swedish=_value(person.swedish),
        languages=frozenset(person.languages or ()),
        licences=None if person.licences is None else frozenset(person.licences),
    )
    return with_found(seeker, understand(person.text or "", lexicon))


def _concepts(firm: CompanyLine, offer: OfferLine, lexicon: Lexicon) -> dict[str, float]:
    return concepts_of(
        lexicon,
        title=offer.title or "",
        about=offer.about or "",
        company=firm.name,
        sector=firm.sector or "",
        company_about=firm.about or "",
        given=[firm.sector] if firm.sector and firm.sector in lexicon.concepts else [],
    )


def _interests(interests: Sequence[str], lexicon: Lexicon) -> dict[str, Said]:
    """Interests may be ids of concepts, or words in any language."""
    found: dict[str, Said] = {}
    for interest in interests:
        if interest in lexicon.concepts:
            found[interest] = Said(1.0, lexicon.label(interest, "en"))
        for one in understand(interest, lexicon) if interest not in lexicon.concepts else ():
            if one.stance != "not":
                found.setdefault(one.concept, Said(one.confidence, one.text))
    return found


def _match_line(
    match: Match, person: CandidateLine, unknown_places: dict[str, str | None], lexicon: Lexicon
) -> MatchLine:
    language = person.language or "sv"
    places = dict.fromkeys((person.municipality, unknown_places.get(match.opening.company)))
    gaps = [*match.gaps, *_place_gaps(places)]
    return MatchLine(
        company=match.opening.company,
        offer=match.opening.title or None,
        kind=match.opening.kind,
        score=round(match.score, _DIGITS),
        reasons=[say(language, told(reason, lexicon)) for reason in match.reasons],
        gaps=[say(language, told(gap, lexicon)) for gap in gaps],
    )


def _place_gaps(places: Sequence[str | None] | dict[str | None, None]) -> Iterator[Reason]:
    for place in places:
        if place is not None and _unknown(place):
            yield Reason("gap-unknown-place", {"place": place})


def _unknown(municipality: str | None) -> bool:
    return bool(municipality) and municipality_named(municipality or "") is None


def _value(choice: Enum | None) -> str | None:
    return None if choice is None else str(choice.value)

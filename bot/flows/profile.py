"""The candidate's questionnaire: what we ask, in which order, and how typed answers are read."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.errors import AppError
from bot.flows.birth_year import ADULT_AGE, doubt, read_birth_year, remark
from bot.flows.distance import read_km
from bot.flows.engine import Answers, Flow, Kind, Option, Question, Unclear
from bot.i18n import Sayable, Words, literal, native_name, t
from bot.i18n import languages as chat_languages
from bot.matching import model
from bot.matching.concepts import load_lexicon
from bot.matching.places import municipality_named
from bot.matching.sensitive import without_sensitive
from bot.matching.understand import understand
from db.enums import OfferKind, SwedishLevel

NAME = "profile"
#: Below this age only the public programme is shown and nothing is stored (GDPR article 8, Sweden).
MIN_AGE = 13
ELSEWHERE = "elsewhere"
MAX_TEXT = 1000
MAX_NAME = 40

#: Words and pictograms for interests: text key `interest-…`, and the concept of the lexicon that it means.
INTERESTS = {
    "metal": "metalwork",
    "machines": "machines",
    "vehicles": "vehicles",
    "wood": "woodwork",
    "building": "construction",
    "electricity": "electrical",
    "computers": "computing",
    "food": "food-work",
    "textile": "textile-work",
    "outdoors": "outdoors",
    "animals": "farm-and-animals",
    "design": "art-and-design",
    "people": "working-with-people",
    "order": "logistics",
}
#: The county's municipalities, as buttons and answers name them.
MUNICIPALITIES = {
    "ostersund": "Östersund",
    "are": "Åre",
    "krokom": "Krokom",
    "stromsund": "Strömsund",
    "harjedalen": "Härjedalen",
    "berg": "Berg",
    "bracke": "Bräcke",
    "ragunda": "Ragunda",
}
TRAVEL_KM = {"10": 10, "30": 30, "60": 60, "100": 100, "500": 500}
TRAVEL_BY = ("walk", "bus", "moped", "car", "lift")
#: Spoken here or by people who come here; the bot itself need not speak them.
OTHER_LANGUAGES = {
    "ru": "Русский",
    "th": "ไทย",
    "ps": "پښتو",
    "tr": "Türkçe",
    "kmr": "Kurmancî",
    "ckb": "سۆرانی",
    "am": "አማርኛ",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "pl": "Polski",
    "sw": "Kiswahili",
}


def age_in(today: date, birth_year: int) -> int:
    """The age that a person born in `birth_year` reaches this year."""
    return today.year - birth_year


def is_under_age(answers: Answers, today: date) -> bool:
    """Whether the answers say that this person is younger than 13."""
    year = answers.get("birth_year")
    if year is None:
        return False
    return age_in(today, year) < MIN_AGE or answers.get("turned_13") == "no"


def _doubt_year(text: str, year: int, language: str, today: date, before: int | None) -> None:
    """Raises Unclear for a year that can be meant otherwise, and for one that would erase somebody by a slip."""
    doubt(text, year, language, today)
    if before is not None and age_in(today, before) >= MIN_AGE > age_in(today, year):
        raise Unclear("birth-year-child", (Option(str(year), literal(str(year))),), year=str(year))


def is_age_open(answers: Answers, today: date) -> bool:
    """Whether it is still to be asked if somebody born in this year has turned 13."""
    return _may_be_thirteen(answers, today) and answers.get("turned_13") is None


def read_municipality(text: str, _today: date) -> str:
    """The slug of a municipality from its name in any of the languages, or `elsewhere`."""
    if text == ELSEWHERE or text in MUNICIPALITIES:
        return text
    name = municipality_named(text)
    if name is None:
        raise AppError("municipality-unknown")
    return next(slug for slug, known in MUNICIPALITIES.items() if known == name)


def read_travel_km(text: str, _today: date) -> str:
    """The choice that a typed distance falls into: "40 km", "4 mil" and "25 miles" are up to 60 km.

    Raises Unclear for miles that can be Swedish or English ones, AppError when there is no distance in it.
    """
    least, most = (_choice_of(km) for km in read_km(text))
    if least != most:
        raise Unclear("miles-which", tuple(Option(km, t(f"travel-km-{km}")) for km in (least, most)))
    return most


def _choice_of(km: float) -> str:
    return next((choice for choice, most in TRAVEL_KM.items() if km <= most), list(TRAVEL_KM)[-1])


def read_skills(text: str, _today: date) -> dict[str, Any]:
    """What the person can do: the text without what we must not keep, and the concepts found in it."""
    cleaned = without_sensitive(text[: MAX_TEXT * 4])
    kept = cleaned.text[:MAX_TEXT].strip()
    understood_now = understand(kept, load_lexicon())
    return {
        "text": kept,
        "removed": sorted(cleaned.removed),
        # Only ever asked about, and only when the words themselves said nothing.
        "guessed": [] if understood_now else list(model.guesses(kept, load_lexicon())),
        "found": [
            {
                "concept": found.concept,
                "confidence": round(found.confidence, 2),
                "text": found.text,
                "stance": found.stance,
            }
            for found in understood_now
        ],
    }


def read_first_name(text: str, _today: date) -> str:
    """A first name: one line without digits or links."""
    name = " ".join(text.split())
    if not name or len(name) > MAX_NAME or re.search(r"[\d@/<>:]", name) or not re.search(r"[^\W\d_]", name):
        raise AppError("first-name-wrong")
    return name


def understood(answers: Answers, *stances: str) -> dict[str, Mapping[str, Any]]:
    """Concepts found in the person's own words, by concept, for these stances (`have`, `wish`, `not`)."""
    found = (answers.get("skills_text") or {}).get("found", [])
    return {item["concept"]: item for item in found if item["stance"] in stances}


def guessed(answers: Answers) -> list[str]:
    """Concepts to ask about: "did you mean …?"."""
    return list((answers.get("skills_text") or {}).get("guessed", []))


def concept_label(concept: str) -> Words:
    """The label of a concept in every language."""
    return Words(load_lexicon().concepts[concept].labels)


def _suggest_skills(value: Any) -> Mapping[str, Any]:
    found = [item["concept"] for item in (value or {}).get("found", []) if item["stance"] in ("have", "wish")]
    return {"skills": found} if value else {}


def _skill_options(answers: Answers) -> tuple[Option, ...]:
    """Chips: what was understood; what the person chose before; guesses and the basic fields when nothing was."""
    chosen = answers.get("skills") or []
    found = list(understood(answers, "have", "wish"))
    concepts = load_lexicon().concepts
    offered = dict.fromkeys([*found, *chosen] if found else [*guessed(answers), *INTERESTS.values(), *chosen])
    wished = understood(answers, "wish")
    return tuple(
        Option(concept, t("chip-wish", concept=concept_label(concept)) if concept in wished else concept_label(concept))
        for concept in offered
        if concept in concepts
    )


def wishes_in_words(answers: Answers) -> dict[str, Sayable]:
    """What the person wants to learn, by concept, as words in a sentence; a chip has room for fewer."""
    known = load_lexicon().concepts
    wished = (concept for concept in understood(answers, "wish") if concept in known)
    return {concept: t("skill-wish", concept=concept_label(concept)) for concept in wished}


def _worded(prefix: str, *values: str) -> tuple[Option, ...]:
    return tuple(Option(value, t(f"{prefix}-{value.replace('_', '-')}")) for value in values)


_YES_NO = (Option("yes", t("answer-yes")), Option("no", t("answer-no")))
_MUNICIPALITIES = (
    *(Option(slug, literal(name)) for slug, name in MUNICIPALITIES.items()),
    Option(ELSEWHERE, t("municipality-elsewhere")),
)


def _language_options(_answers: Answers) -> tuple[Option, ...]:
    ours = {code: native_name(code) for code in chat_languages() if code != "sv"}
    return tuple(Option(code, literal(name)) for code, name in (ours | OTHER_LANGUAGES).items())


def _may_be_thirteen(answers: Answers, today: date) -> bool:
    year = answers.get("birth_year")
    return year is not None and age_in(today, year) == MIN_AGE


def _may_be_at_school(answers: Answers, today: date) -> bool:
    year = answers.get("birth_year")
    return year is not None and 15 <= age_in(today, year) <= ADULT_AGE


PROFILE = Flow(
    NAME,
    (
        Question(
            "birth_year",
            Kind.TEXT,
            read=read_birth_year,
            can_skip=False,
            forgets=("turned_13", "finished_school"),
            remark=remark,
            doubt=_doubt_year,
        ),
        Question(
            "turned_13", Kind.CHOICE, lambda _a: _YES_NO, applies=_may_be_thirteen, can_skip=False, is_counted=False
        ),
        Question("consent", Kind.CHOICE, lambda _a: _YES_NO, can_skip=False, is_counted=False),
        Question("municipality", Kind.CHOICE, lambda _a: _MUNICIPALITIES, read=read_municipality, columns=2),
        Question("finished_school", Kind.CHOICE, lambda _a: _YES_NO, applies=_may_be_at_school, is_counted=False),
        Question("wants", Kind.SEVERAL, lambda _a: _worded("want", *OfferKind)),
        Question("interests", Kind.SEVERAL, lambda _a: _worded("interest", *INTERESTS), columns=2),
        Question("skills_text", Kind.TEXT, read=read_skills, forgets=("skills",), suggests=_suggest_skills),
        Question(
            "skills",
            Kind.SEVERAL,
            _skill_options,
            applies=lambda answers, _today: answers.get("skills_text") is not None,
            is_counted=False,
        ),
        Question("swedish", Kind.CHOICE, lambda _a: _worded("swedish", *SwedishLevel)),
        Question("languages", Kind.SEVERAL, _language_options, columns=2),
        Question("travel_km", Kind.CHOICE, lambda _a: _worded("travel-km", *TRAVEL_KM), read=read_travel_km),
        Question("travel_by", Kind.SEVERAL, lambda _a: _worded("travel-by", *TRAVEL_BY)),
        Question("first_name", Kind.TEXT, read=read_first_name),
    ),
)

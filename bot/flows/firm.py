"""Staff's questionnaires for a firm: its facts, one of its offers, and a word to search for."""

from datetime import date
from typing import Any

from bot.errors import AppError
from bot.flows.engine import Answers, Flow, Kind, Option, Question
from bot.flows.event import read_count, read_day, read_words
from bot.flows.profile import MUNICIPALITIES, OTHER_LANGUAGES
from bot.i18n import SOURCE_LANGUAGE, keys_of, languages, literal, native_name, t
from db.enums import OfferKind, SwedishLevel

#: Longest texts; the columns of the database are checked once more when the answers are written.
MAX_NAME, MAX_PLACE, MAX_ADDRESS, MAX_SECTOR, MAX_ABOUT = 120, 60, 200, 120, 1000
MAX_HOURS, MAX_LICENCE, MAX_REASON = 60, 20, 300
#: The choice that says: it is known that there are none.
NO_HAZARDS = "none"
#: From this level on the law wants a reason that lies in the task.
NEEDS_REASON = ("B1", "B2", "C1", "C2")


def read_paragraphs(limit: int) -> Any:
    """A reader of a text of some lines, at most so many characters."""

    def read(text: str, _today: date) -> str:
        lines = [" ".join(line.split()) for line in text.strip().splitlines()]
        words = "\n".join(line for at, line in enumerate(lines) if line or (at and lines[at - 1]))
        if not words or len(words) > limit:
            raise AppError("staff-text-wrong", limit=limit)
        return words

    return read


def _municipalities(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(slug, literal(name)) for slug, name in MUNICIPALITIES.items())


def _read_municipality(text: str, today: date) -> str:
    return text if text in MUNICIPALITIES else str(read_words(MAX_PLACE)(text, today))


def _languages(_answers: Answers) -> tuple[Option, ...]:
    named = {code: native_name(code) for code in languages()} | OTHER_LANGUAGES
    return tuple(Option(code, literal(name)) for code, name in named.items())


def _yes_no(_answers: Answers) -> tuple[Option, ...]:
    return (Option("yes", t("answer-yes")), Option("no", t("answer-no")))


def _kinds(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(kind.value, t(f"offer-kind-{kind.value.replace('_', '-')}")) for kind in OfferKind)


def _levels(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(level.value, t(f"firm-swedish-{level.value}")) for level in SwedishLevel)


def _hazards(_answers: Answers) -> tuple[Option, ...]:
    named = [key.removeprefix("hazard-") for key in keys_of(SOURCE_LANGUAGE) if key.startswith("hazard-")]
    return (
        Option(NO_HAZARDS, t("firm-no-hazards")),
        *(Option(name, t(f"hazard-{name}")) for name in named),
    )


def _needs_reason(answers: Answers, _today: date) -> bool:
    return answers.get("swedish") in NEEDS_REASON


FIRM = Flow(
    "firm",
    (
        Question("name", Kind.TEXT, read=read_words(MAX_NAME), can_skip=False),
        Question("where", Kind.CHOICE, _municipalities, read=_read_municipality, can_skip=False, columns=2),
        Question("address", Kind.TEXT, read=read_words(MAX_ADDRESS)),
        Question("about", Kind.TEXT, read=read_paragraphs(MAX_ABOUT), can_skip=False),
        Question("sector", Kind.TEXT, read=read_words(MAX_SECTOR)),
        Question("languages", Kind.SEVERAL, _languages, columns=2),
        Question("employees", Kind.TEXT, read=read_count(0, 100_000)),
    ),
)
FIRM_OFFER = Flow(
    "firm_offer",
    (
        Question("kind", Kind.CHOICE, _kinds, can_skip=False, columns=2),
        Question("title", Kind.TEXT, read=read_words(MAX_NAME), can_skip=False),
        Question("about", Kind.TEXT, read=read_paragraphs(MAX_ABOUT), can_skip=False),
        Question("places", Kind.TEXT, read=read_count(0, 10_000)),
        Question("min_age", Kind.TEXT, read=read_count(0, 99)),
        Question("after_school", Kind.CHOICE, _yes_no, columns=2),
        Question("hazards", Kind.SEVERAL, _hazards, columns=2),
        Question("supervisor", Kind.CHOICE, _yes_no, columns=2),
        Question("hours", Kind.TEXT, read=read_words(MAX_HOURS)),
        Question("swedish", Kind.CHOICE, _levels, forgets=("swedish_reason",)),
        Question("swedish_reason", Kind.TEXT, read=read_words(MAX_REASON), applies=_needs_reason, can_skip=False),
        Question("licence", Kind.TEXT, read=read_words(MAX_LICENCE)),
        Question("starts_on", Kind.TEXT, read=read_day),
        Question("ends_on", Kind.TEXT, read=read_day),
        Question("apply_by", Kind.TEXT, read=read_day),
    ),
)
FIRM_SEARCH = Flow("firm_search", (Question("words", Kind.TEXT, read=read_words(40), can_skip=False),))
FIRM_FLOWS = (FIRM, FIRM_OFFER, FIRM_SEARCH)

"""The questionnaire of an offer, the same for a firm's contact and for staff; and the short ones around it."""

from datetime import date

from bot.flows.days import read_day
from bot.flows.engine import Answers, Flow, Kind, Option, Question
from bot.flows.event import read_words
from bot.flows.numbers import read_count
from bot.flows.profile import OTHER_LANGUAGES
from bot.flows.texts import read_paragraphs
from bot.i18n import SOURCE_LANGUAGE, keys_of, languages, literal, native_name, t
from db.enums import Food, Noise, OfferKind, SwedishLevel, Wear

#: Longest texts; the columns of the database are checked once more when the answers are written.
MAX_TITLE, MAX_ABOUT, MAX_HOURS, MAX_LICENCE, MAX_REASON = 120, 1000, 60, 20, 300
MAX_ALT, MAX_WORD, MAX_RETURN = 120, 60, 600
#: The choice that says: it is known that there are none.
NO_HAZARDS = NOTHING = "none"
#: While one of these is unknown, nobody under 18 sees the offer.
FOR_MINORS = ("min_age", "after_school", "hazards")
#: Of two days, which may not be before which.
IN_ORDER = (("starts_on", "ends_on"), ("opens_on", "apply_by"))


def language_options(_answers: Answers) -> tuple[Option, ...]:
    """Our own languages and some others, by their own names."""
    named = {code: native_name(code) for code in languages()} | OTHER_LANGUAGES
    return tuple(Option(code, literal(name)) for code, name in named.items())


def needs_reason(swedish: str | None) -> bool:
    """Whether this level is a demand: the law wants a reason for it that lies in the task."""
    return swedish not in (None, SwedishLevel.A0)


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


def _noise(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(level.value, t(f"firm-noise-{level.value}")) for level in Noise)


def _wear(_answers: Answers) -> tuple[Option, ...]:
    named = (Option(one.value, t(f"firm-wear-{one.value}".replace("_", "-"))) for one in Wear)
    return (*named, Option(NOTHING, t("firm-wear-none")))


def _food(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(one.value, t(f"firm-food-{one.value}")) for one in Food)


def _asks_reason(answers: Answers, _today: date) -> bool:
    return needs_reason(answers.get("swedish"))


QUESTIONS = (
    Question("kind", Kind.CHOICE, _kinds, can_skip=False, columns=2),
    Question("title", Kind.TEXT, read=read_words(MAX_TITLE), can_skip=False),
    Question("about", Kind.TEXT, read=read_paragraphs(MAX_ABOUT), can_skip=False),
    Question("places", Kind.TEXT, read=read_count(0, 10_000)),
    Question("opens_on", Kind.TEXT, read=read_day),
    Question("apply_by", Kind.TEXT, read=read_day),
    Question("starts_on", Kind.TEXT, read=read_day),
    Question("ends_on", Kind.TEXT, read=read_day),
    Question("min_age", Kind.TEXT, read=read_count(0, 99)),
    Question("after_school", Kind.CHOICE, _yes_no, columns=2),
    Question("hazards", Kind.SEVERAL, _hazards, columns=2, asks_if_none="offer-hazards-which"),
    Question("supervisor", Kind.CHOICE, _yes_no, columns=2),
    Question("hours", Kind.TEXT, read=read_words(MAX_HOURS)),
    Question("swedish", Kind.CHOICE, _levels, forgets=("swedish_reason",)),
    Question("swedish_reason", Kind.TEXT, read=read_words(MAX_REASON), applies=_asks_reason, can_skip=False),
    Question("languages", Kind.SEVERAL, language_options, columns=2),
    Question("licence", Kind.TEXT, read=read_words(MAX_LICENCE)),
    Question("without_licence", Kind.CHOICE, _yes_no, columns=2),
    Question("noise", Kind.CHOICE, _noise),
    Question("step_free", Kind.CHOICE, _yes_no, columns=2),
    Question("wear", Kind.SEVERAL, _wear),
    Question("food", Kind.CHOICE, _food),
)
#: What an offer cannot be without.
REQUIRED = ("kind", "title", "about")

FIRM_OFFER = Flow("firm_offer", QUESTIONS)
#: A contact's new offer (its subject is the firm), and one that is changed (its subject is the offer): two, so that
#: changing a word of one offer does not throw away another that is half built.
OWN_OFFER = Flow("own_offer", QUESTIONS, texts="firm_offer")
OWN_OFFER_CHANGE = Flow("own_offer_change", QUESTIONS, texts="firm_offer")
OWN_OFFER_WORD = Flow("own_offer_word", (Question("word", Kind.TEXT, read=read_words(MAX_WORD), can_skip=False),))
OFFER_FLOWS = (FIRM_OFFER, OWN_OFFER, OWN_OFFER_CHANGE)
OWN_OFFER_FLOWS = (OWN_OFFER, OWN_OFFER_CHANGE, OWN_OFFER_WORD)
#: A picture and what is in it: any message is taken, so it is no questionnaire.
OWN_PHOTO = "own_photo"
#: Staff's reason for sending an offer back.
OFFER_RETURN = Flow("offer_return", (Question("reason", Kind.TEXT, read=read_paragraphs(MAX_RETURN), can_skip=False),))

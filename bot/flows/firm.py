"""Staff's questionnaires for a firm: its facts, one of its offers, and a word to search for."""

from datetime import date

from bot.flows.engine import Answers, Flow, Kind, Option, Question
from bot.flows.event import read_words
from bot.flows.numbers import read_count
from bot.flows.offer import FIRM_OFFER, OFFER_RETURN, language_options
from bot.flows.profile import MUNICIPALITIES
from bot.flows.texts import read_paragraphs
from bot.i18n import literal

#: Longest texts; the columns of the database are checked once more when the answers are written.
MAX_NAME, MAX_PLACE, MAX_ADDRESS, MAX_SECTOR, MAX_ABOUT = 120, 60, 200, 120, 1000


def _municipalities(_answers: Answers) -> tuple[Option, ...]:
    return tuple(Option(slug, literal(name)) for slug, name in MUNICIPALITIES.items())


def _read_municipality(text: str, today: date) -> str:
    return text if text in MUNICIPALITIES else str(read_words(MAX_PLACE)(text, today))


FIRM = Flow(
    "firm",
    (
        Question("name", Kind.TEXT, read=read_words(MAX_NAME), can_skip=False),
        Question("where", Kind.CHOICE, _municipalities, read=_read_municipality, can_skip=False, columns=2),
        Question("address", Kind.TEXT, read=read_words(MAX_ADDRESS)),
        Question("about", Kind.TEXT, read=read_paragraphs(MAX_ABOUT), can_skip=False),
        Question("sector", Kind.TEXT, read=read_words(MAX_SECTOR)),
        Question("languages", Kind.SEVERAL, language_options, columns=2),
        Question("employees", Kind.TEXT, read=read_count(0, 100_000)),
    ),
)
FIRM_SEARCH = Flow("firm_search", (Question("words", Kind.TEXT, read=read_words(40), can_skip=False),))
FIRM_FLOWS = (FIRM, FIRM_OFFER, FIRM_SEARCH, OFFER_RETURN)

"""Short questionnaires: a person's question to staff, staff's answer, a word to search for, a referral code's name."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.flows.engine import Flow, Kind, Option, Question
from bot.flows.event import read_words
from bot.flows.texts import cleaned, relayed
from bot.i18n import t

MAX_QUESTION = 1000
MAX_ANSWER = 1500

_YES_NO = (Option("yes", t("answer-yes")), Option("no", t("answer-no")))


def read_question(text: str, _today: date) -> dict[str, Any]:
    """A question for staff: the text without what must not be kept, and what kinds of thing were left out."""
    return cleaned(text, MAX_QUESTION, nothing_left="help-text-sensitive")


def read_answer(text: str, _today: date) -> str:
    """Staff's answer, passed on as it is: it may well hold a telephone number to call."""
    return relayed(text, MAX_ANSWER)


#: Put into the answers beforehand: what need not be asked.
KNOWN_AGE, NO_PROFILE = "known_age", "no_profile"


def one_text(flow: str, key: str, read: Callable[[str, date], Any]) -> Flow:
    return Flow(flow, (Question(key, Kind.TEXT, read=read, can_skip=False, is_counted=False),))


#: Who has told no year of birth is asked first: nothing of a child under 13 is kept, a question neither.
TURNED_13 = Question(
    "turned_13",
    Kind.CHOICE,
    lambda _a: _YES_NO,
    applies=lambda answers, _today: KNOWN_AGE not in answers,
    can_skip=False,
    is_counted=False,
)
HELP = Flow(
    "help",
    (
        TURNED_13,
        Question("question", Kind.TEXT, read=read_question, can_skip=False, is_counted=False),
        Question(
            "may_see",
            Kind.CHOICE,
            lambda _a: _YES_NO,
            applies=lambda answers, _today: NO_PROFILE not in answers,
            can_skip=False,
            is_counted=False,
        ),
    ),
)
HELP_REPLY = one_text("help_reply", "answer", read_answer)
HELP_WORD = one_text("help_word", "word", read_words(60))
REFERRAL = one_text("referral", "name", read_words(80))
HELP_FLOWS = (HELP, HELP_REPLY, HELP_WORD, REFERRAL)

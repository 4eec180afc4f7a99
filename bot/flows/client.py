"""The candidate's questionnaire for somebody without Telegram, on the phone of a caseworker who sits beside them.

Each client has a flow of their own, `client-17`, so that an old button always answers for the person it was shown to.
"""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from bot.actions import is_number
from bot.flows.engine import Answers, Flow, Kind, Option, Question
from bot.flows.profile import PROFILE, read_first_name
from bot.i18n import t

PREFIX = "client-"
#: Beside the answers: the language of the person who answers. Questions are said in it, whoever's phone it is.
LANGUAGE = "_language"
WITNESSED = "witnessed"


def _has_agreed(answers: Answers, _today: date) -> bool:
    return answers.get("consent") == "yes"


#: Asked of the caseworker, in their own language: did the person read or hear it, and say yes?
_WITNESS = Question(
    WITNESSED,
    Kind.CHOICE,
    lambda _a: (Option("yes", t("client-witnessed-yes")), Option("no", t("client-witnessed-no"))),
    applies=_has_agreed,
    can_skip=False,
    is_counted=False,
    text="question-client-witnessed",
)


def _questions() -> tuple[Question, ...]:
    """The same questions in the same words, but for the consent: here a second person sees the answers."""
    asked: list[Question] = []
    for question in PROFILE.questions:
        if question.key == "consent":
            asked += [replace(question, text="question-client-consent"), _WITNESS]
        else:
            asked.append(replace(question, text=f"question-profile-{question.key}".replace("_", "-")))
    return tuple(asked)


_QUESTIONS = _questions()
#: The name under which a person lets a caseworker see an outcome. Its subject is the lead, `PARTNER` the caseworker.
PARTNER = "_partner"
OUTCOME_NAME = Flow("outcome_name", (Question("name", Kind.TEXT, read=read_first_name, can_skip=False),))


def flow_name(client_id: int) -> str:
    return f"{PREFIX}{client_id}"


def client_in(flow: str) -> int | None:
    """The client whom a flow's name speaks of; None for any other flow."""
    number = flow.removeprefix(PREFIX)
    return int(number) if flow.startswith(PREFIX) and is_number(number) else None


@lru_cache(maxsize=1000)
def client_flow(name: str) -> Flow | None:
    """The flow of this name, if it is one of a client."""
    return Flow(name, _QUESTIONS) if client_in(name) is not None else None

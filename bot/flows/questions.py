"""The short questionnaires of one text each: a firm's question or note about a lead, the candidate's answer."""

from datetime import date
from typing import Any

from bot.errors import AppError
from bot.flows.engine import Flow, Kind, Question
from bot.flows.texts import cleaned, kinds_in_words, relayed
from bot.matching.sensitive import Kind as Private
from bot.matching.sensitive import without_sensitive

MAX_RELAYED = 600
MAX_NOTE = 500


def read_relayed(text: str, _today: date) -> str:
    """A firm's question: one that fits on a phone, and asks nothing that a firm must not ask (health, religion …)."""
    words = relayed(text, MAX_RELAYED)
    private = without_sensitive(words, but=(Private.CONTACT_DETAILS,)).removed
    if private:
        raise AppError("relayed-text-sensitive", kinds=kinds_in_words(private))
    return words


def read_relayed_answer(text: str, _today: date) -> dict[str, Any]:
    """A candidate's answer: what we must not keep (a personal number, health …) is left out, and said."""
    return cleaned(text, MAX_RELAYED, nothing_left="relayed-text-sensitive")


def read_note(text: str, _today: date) -> dict[str, Any]:
    """A firm's note about a person: what must not be kept is left out, and said."""
    return cleaned(text, MAX_NOTE, nothing_left="lead-note-sensitive")


def read_phone(_text: str, _today: date) -> str:
    """A number comes by the contact button only, so that it is the person's own."""
    raise AppError("phone-by-button")


LEAD_QUESTION = Flow("lead_question", (Question("question", Kind.TEXT, read=read_relayed, can_skip=False),))
LEAD_NOTE = Flow("lead_note", (Question("note", Kind.TEXT, read=read_note, can_skip=False),))
LEAD_ANSWER = Flow("lead_answer", (Question("answer", Kind.TEXT, read=read_relayed_answer, can_skip=False),))
#: Asked with a button beside the keyboard; the words are for whoever wrote something else or changed the language.
LEAD_PHONE = Flow(
    "lead_phone",
    (Question("phone", Kind.TEXT, read=read_phone, can_skip=False, text="question-talk-phone-phone"),),
)

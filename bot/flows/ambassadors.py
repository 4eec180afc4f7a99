"""Short questionnaires around ambassadors: asking, answering, and the lines of an ambassador's card."""

from datetime import date
from typing import Any

from bot.errors import AppError
from bot.flows.engine import Answers, Flow, Kind, Option, Question
from bot.flows.event import read_words
from bot.flows.help import TURNED_13, one_text
from bot.flows.profile import OTHER_LANGUAGES
from bot.flows.questions import read_phone
from bot.flows.texts import cleaned, kinds_in_words
from bot.i18n import languages, literal, native_name
from bot.matching.safety import concerns
from bot.matching.sensitive import Kind as Private
from bot.matching.sensitive import without_sensitive

MAX_TALK = 600
MAX_NAME, MAX_DAY, MAX_ALT = 40, 400, 120
#: In the answers of the number's question: whose number it is (a `Side`).
SIDE = "side"


def read_talk(text: str, _today: date) -> dict[str, Any]:
    """A message of a dialogue without what must not be kept; ways to reach somebody stay, for staff to see."""
    return cleaned(text, MAX_TALK, nothing_left="relayed-text-sensitive", but=(Private.CONTACT_DETAILS,))


def _read_shown(limit: int) -> Any:
    """A reader of words that everybody may see: nothing private, no way to reach anybody."""
    read = read_words(limit)

    def read_shown(text: str, today: date) -> str:
        words: str = read(text, today)
        private = without_sensitive(words).removed
        if private:
            raise AppError("amb-text-private", kinds=kinds_in_words(private))
        if concerns(words):
            raise AppError("amb-text-not-shown")
        return words

    return read_shown


def _languages(_answers: Answers) -> tuple[Option, ...]:
    named = {code: native_name(code) for code in languages()} | dict(OTHER_LANGUAGES)
    return tuple(Option(code, literal(name)) for code, name in named.items())


def _read_photo(_text: str, _today: date) -> str:
    """A photo comes as a photo, never as words."""
    raise AppError("amb-photo-please")


ASK_AMBASSADOR = Flow(
    "ask_amb",
    (
        TURNED_13,
        Question("question", Kind.TEXT, read=read_talk, can_skip=False, is_counted=False),
    ),
)
ASK_MORE = one_text("ask_more", "text", read_talk)
AMB_REPLY = one_text("amb_reply", "text", read_talk)
#: The own number, to give to the other side; it comes by the contact button only.
TALK_PHONE = one_text("talk_phone", "phone", read_phone)
AMB_NAME = one_text("amb_name", "name", _read_shown(MAX_NAME))
AMB_LANGUAGES = Flow("amb_languages", (Question("languages", Kind.SEVERAL, _languages, is_counted=False, columns=2),))
AMB_DAY = Flow(
    "amb_day",
    (
        Question("day", Kind.TEXT, read=_read_shown(MAX_DAY), can_skip=False, is_counted=False),
        Question("language", Kind.CHOICE, _languages, can_skip=False, is_counted=False, columns=2),
    ),
)
AMB_PHOTO = Flow(
    "amb_photo",
    (
        Question("photo", Kind.TEXT, read=_read_photo, can_skip=False, is_counted=False),
        Question("alt", Kind.TEXT, read=_read_shown(MAX_ALT), can_skip=False, is_counted=False),
    ),
)
#: Where somebody who is no staff is asked for a picture.
PHOTO_FLOWS = frozenset({AMB_PHOTO.name})
CARD_FLOWS = (AMB_NAME, AMB_LANGUAGES, AMB_DAY, AMB_PHOTO)
TALK_FLOWS = (ASK_AMBASSADOR, ASK_MORE, AMB_REPLY, TALK_PHONE)
AMBASSADOR_FLOWS = (*TALK_FLOWS, *CARD_FLOWS)

"""Somebody writes in another language than the chat's: they are asked once whether to change."""

import re

from bot.actions import ChooseLanguage
from bot.edge import Turn
from bot.i18n import languages, t
from bot.matching.concepts import load_lexicon
from bot.matching.speech import reading_of, told_apart
from bot.matching.understand import language_of
from bot.screen import Button, Reply, Screen
from bot.services import conversations
from db.models import Conversation

#: In the answers: the question was asked.
ASKED = "_language_asked"
#: Fewer words are no sign: a name of a firm or a trade is often Swedish or English in any language.
_FEWEST_WORDS = {"latin": 5, "other": 3}
#: Letters of languages that we do not have, in scripts that we have (Belarusian, Serbian, Kurdish, Pashto, Urdu).
_OF_OTHERS = re.compile("[ўјљњћђџЎЈЉЊЋЂЏێۆڕڵټډړښګېۍےھٹڈ]")
_LATIN = re.compile("[a-zåäö]", re.IGNORECASE)


def written_in(text: str, *, chat: str) -> str | None:
    """The language of a text when it is surely another of ours than the chat's; None otherwise."""
    least = _FEWEST_WORDS["latin" if _LATIN.search(text) else "other"]
    reading = reading_of(chat)
    if reading is None or len(text.split()) < least or _OF_OTHERS.search(text):
        # Whoever chats in a language that the lexicon does not know may well write in it.
        return None
    likely = language_of(text, load_lexicon(), reading)
    if likely in (None, chat):
        # Who chose Ukrainian knows that there is Russian, and many mix the two.
        return None
    found = told_apart(text, likely)
    return found if found in languages() and found != chat else None


def with_offer(turn: Turn, conversation: Conversation, answered: Reply) -> Reply:
    """The reply, and below it the offer to change, in the language that the person wrote; only once."""
    if turn.text is None or conversation.answers.get(ASKED):
        return answered
    language = written_in(turn.text, chat=turn.person.language)
    if language is None:
        return answered
    state = conversations.state_of(conversation)
    conversation.answers = {**state.answers, ASKED: True}
    rows = ((Button(t("language-offer-yes"), ChooseLanguage(language)),),)
    return Reply((*answered.screens, Screen((t("language-offer"),), rows, language=language)), keep=answered.keep)

"""Whatever people write: it is read or kindly refused, and said again as markup that Telegram takes."""

from datetime import UTC, date, datetime
from random import Random

import pytest
from telegram import Chat, Message, MessageEntity

from benchmarks.fuzz import values
from bot import edge, render
from bot.errors import AppError
from bot.flows.client import client_flow
from bot.flows.days import read_day
from bot.flows.engine import Question
from bot.handlers.typed import means_dont_know, option_typed
from bot.i18n import languages, literal, say, t
from bot.screen import screen
from bot.services import typed_codes
from bot.services.conversations import FLOWS
from bot.texts.width import width_of
from sandbox.html_entities import parse_html
from tests.examples import TIMES, chances
from tests.unit.test_texts import _arguments, _messages, _variables

TODAY = date(2026, 11, 23)


def _words(chance: Random) -> str:
    """A text as it is after `bot.incoming` has read it."""
    words = values.text(chance) if chance.random() < 0.6 else values.mutated(chance, chance.choice(values.ANSWERS))
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")[:4096]


def _questions() -> list[Question]:
    client = client_flow("client-1")
    assert client is not None
    return [question for flow in (*FLOWS.values(), client) for question in flow.questions]


def _refusal(question: Question, words: str) -> str | None:
    """What a reader says to words that are no answer; None when it takes them, or takes none at all."""
    try:
        if question.read is not None:
            question.read(words, TODAY)
    except AppError as error:
        return say("sv", t(error.text_key, **error.args_of_text))
    return None


def test_every_reader_reads_or_refuses_kindly() -> None:
    for chance in chances(3):
        words = _words(chance)
        means_dont_know(words)
        for length in (4, 6, 8):
            typed_codes.typed(words, length)
        options = chance.choice(_questions()).options({})
        typed = option_typed(options, words)
        assert typed is None or typed in options
        refused = [said for question in _questions() if (said := _refusal(question, words)) is not None]
        assert "" not in refused


@pytest.mark.parametrize(
    "text", ["9" * 40 + " 1 1", "2559007199254740993 1 1", "1 december " + "9" * 30, "0 0 0", "²³ december"]
)
def test_no_long_number_is_a_day(text: str) -> None:
    with pytest.raises(AppError):
        read_day(text, TODAY)


def _markup(said: str) -> list[str]:
    """Kinds of formatting; an address or a name with @ becomes a link by itself on every phone. Raises ApiError."""
    by_itself = {"url", "mention", "email", "hashtag", "bot_command", "cashtag", "phone_number"}
    return [entity["type"] for entity in parse_html(said)[1] if entity["type"] not in by_itself]


@pytest.mark.parametrize("language", languages())
def test_any_words_as_arguments_make_markup_that_telegram_takes(language: str) -> None:
    chance = Random(language)
    messages = {key: _variables(message) for key, message in _messages(language).items() if _variables(message)}
    for key in chance.sample(sorted(messages), min(len(messages), 25 * TIMES)):
        arguments = _arguments(key, messages[key])
        odd = {name: _words(chance)[:400] for name, value in arguments.items() if isinstance(value, str)}
        said = say(language, t(key, **arguments | odd), as_html=True)
        # Nobody's words add markup to ours.
        assert _markup(said) == _markup(say(language, t(key, **arguments), as_html=True)), (key, odd)


def test_any_words_alone_are_shown_as_they_are() -> None:
    for chance in chances(25):
        words = _words(chance)
        for language in ("sv", "ar"):
            shown = render.words(screen(literal(words)), language)
            assert _markup(shown) == []
            assert width_of(words) >= 0


def _message(words: str, *entities: MessageEntity) -> Message:
    chat = Chat(id=1, type="private")
    return Message(message_id=1, date=datetime(2026, 11, 23, tzinfo=UTC), chat=chat, text=words, entities=entities)


def test_formatting_that_points_into_a_character_is_left_out() -> None:
    bold = MessageEntity(type="bold", offset=0, length=1)
    assert edge._formatted(_message("😀 <b>", bold)) == "😀 &lt;b&gt;"
    assert edge._formatted(_message("Hej", bold)) == "<b>H</b>ej"


def test_formatting_at_any_place_ends_in_words() -> None:
    for chance in chances(25):
        words = _words(chance) or "x"
        places = (-1, 0, 1, len(words), 2**31)
        entities = [
            MessageEntity(type=chance.choice(("bold", "code", "text_link", "blockquote")), url="https://x.se",
                          offset=chance.choice(places), length=chance.choice(places))
            for _ in range(3)
        ]  # fmt: skip
        assert isinstance(edge._formatted(_message(words, *entities)), str)

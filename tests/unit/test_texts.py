"""Texts: every key, placeholder and plural in every language; markup that Telegram takes; labels without markup."""

import ast as python
import re
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

import bot
from bot.handlers.typed import means_dont_know
from bot.i18n import LOCALES, Link, bullets, joined, keys_of, keys_wanted, languages, lines, literal, say, t, translate
from bot.services import conversations
from db.enums import DeclineReason, DismissReason, LeadStatus, OfferKind, SwedishLevel
from sandbox.html_entities import parse_html

OTHERS = [language for language in languages() if language != "sv"]
LABELS = ("button-", "want-", "interest-", "swedish-", "travel-", "dismiss-", "decline-", "answer-yes", "answer-no")
#: Instants and days for the arguments that texts format; everything else is a word or a number.
DATES = {"day": date(2026, 12, 3), "start": datetime(2026, 12, 10, 17, tzinfo=UTC), "end": date(2027, 6, 1)}
TIMES = {"opens": DATES["start"], "closes": DATES["start"], "date": DATES["day"]}


class _Names(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)


@cache
def _messages(language: str) -> dict[str, ast.Message]:
    found = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentResource(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{file}: {entry.id.name} twice"
                found[entry.id.name] = entry
    return found


def _variables(message: ast.Message) -> set[str]:
    names = _Names()
    names.visit(message)
    return names.variables


@pytest.mark.parametrize("language", OTHERS)
def test_keys_and_placeholders_are_those_of_swedish(language: str) -> None:
    source, own = (
        {key: message for key, message in _messages("sv").items() if key in keys_wanted(language)},
        _messages(language),
    )
    assert sorted(own) == sorted(source)
    assert {key: _variables(own[key]) for key in own} == {key: _variables(source[key]) for key in source}


#: Whose first argument is a key, and whose other arguments the text gets.
SAYING = {"t", "AppError", "NoLongerPossible", "NotAllowed", "OfferGone"}


def _is_said(call: python.Call) -> bool:
    """Whether a call gives a text by its key, with all of its arguments named."""
    return (
        isinstance(call.func, python.Name)
        and call.func.id in SAYING
        and bool(call.args)
        and isinstance(call.args[0], python.Constant)
        and all(word.arg for word in call.keywords)
    )


def test_every_text_gets_the_arguments_it_wants() -> None:
    found, lacking = 0, []
    for file in sorted(Path(bot.__file__).parent.rglob("*.py")):
        calls = (node for node in python.walk(python.parse(file.read_text("utf-8"))) if isinstance(node, python.Call))
        for call in filter(_is_said, calls):
            message = _messages("sv").get(call.args[0].value)  # type: ignore[attr-defined] # asked by _is_said
            if message is not None:
                found += 1
                wanting = _variables(message) - {word.arg for word in call.keywords}
                lacking += [f"{file.name}:{call.lineno} {message.id.name} lacks {name}" for name in wanting]
    assert found > 2000
    assert lacking == []


def _arguments(key: str, names: set[str]) -> dict[str, object]:
    special = DATES | TIMES if key != "programme-title" else DATES | {"end": DATES["start"]}
    numbers = {"number": 3, "total": 10, "km": 12, "days": 2, "age": 16, "limit": 600, "year": "2027"}
    return {name: special.get(name, numbers.get(name, "Åre & <b>")) for name in names}


@pytest.mark.parametrize("language", languages())
def test_every_text_can_be_said_and_telegram_takes_it(language: str) -> None:
    assert keys_of(language) == tuple(_messages(language)), "no key is overlooked and none is made up"
    for key, message in _messages(language).items():
        arguments = _arguments(key, _variables(message))
        text, _entities = parse_html(say(language, t(key, **arguments), as_html=True))
        assert text.strip() or key in ("literal", "plain")
        assert len(text) < 4096
        if key.startswith(LABELS):
            assert "<" not in translate(language, key, **arguments).replace("Åre & <b>", ""), (
                f"{key}: markup in a label"
            )


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 11, 21, 100])
def test_every_plural_can_be_said(language: str, count: int) -> None:
    assert re.search(r"\w", translate(language, "lead-accepted", company="X", days=count))
    assert translate(language, "match-where", kind="x", municipality="y", km=count)


def test_every_choice_has_a_text() -> None:
    wanted = [f"offer-kind-{kind}" for kind in OfferKind] + [f"want-{kind}" for kind in OfferKind]
    wanted += [f"dismiss-{reason}" for reason in DismissReason] + [f"decline-{reason}" for reason in DeclineReason]
    wanted += [f"declined-{reason}" for reason in DeclineReason] + [f"lead-status-{status}" for status in LeadStatus]
    known = set(keys_of("sv"))
    assert [key for key in wanted if key.replace("_", "-") not in known] == []
    assert [level for level in SwedishLevel if f"swedish-{level.value}" not in known] == []


def test_every_question_has_a_text() -> None:
    """Each can be asked again at any time: after a change of language, or when something else was sent."""
    asked = [
        question.text or f"question-{flow.wording}-{question.key}".replace("_", "-")
        for flow in conversations.FLOWS.values()
        for question in flow.questions
    ]
    assert set(asked) <= {*keys_of("sv")}


def test_dates_have_weekdays_and_names_are_isolated() -> None:
    said = say("sv", t("lead-requested", company="Mörsjö Deli", day=date(2026, 12, 3)))
    assert "torsdag 3 december" in said
    assert "\u2068Mörsjö Deli\u2069" in said


def test_what_people_write_is_escaped_and_our_markup_is_kept() -> None:
    said = say(
        "sv", lines(t("lead-question", company="<i>A & B</i>"), bullets(["<x>", joined(["a", "b"])])), as_html=True
    )
    assert said == "<b>\u2068&lt;i&gt;A &amp; B&lt;/i&gt;\u2069 har en fråga till dig:</b>\n• &lt;x&gt;\n• a och b"
    assert say("sv", Link("tg://user?id=1", "<A>"), as_html=True) == '<a href="tg://user?id=1">&lt;A&gt;</a>'


@pytest.mark.parametrize("text", ["vet inte", "Vet inte!", "I don't know", "i dont know", "لا أعرف", "не знаю"])
def test_dont_know_in_many_ways(text: str) -> None:
    assert means_dont_know(text)


def test_words_of_any_length_are_said_also_when_they_are_escaped() -> None:
    words = "&" * 1000
    assert "&amp;" * 1000 in say("sv", literal(words), as_html=True)
    assert "&amp;" * 1000 in say("sv", t("firm-now", value=literal(words)), as_html=True)
    assert words * 4 in say("sv", literal(words * 4))


def test_a_text_that_falls_back_does_not_mix_languages() -> None:
    assert translate("en", "language-name") in say("ar", t("cast-preview-own", language=t("language-name")))
    assert translate("ar", "language-name") in say("ar", t("language-name"))

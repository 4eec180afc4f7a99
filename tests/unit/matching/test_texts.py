"""Every reason, gap and file error can be told in every language, with the same things filled in."""

import re

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.serializer import FluentSerializer

from bot.i18n import LOCALES, say
from bot.matching.concepts import LANGUAGES
from bot.matching.limits import Reason
from bot.matching.tell import kind_name, language_name, told
from db.enums import OfferKind
from tests.unit.matching.small import small_lexicon


def _texts(language: str) -> dict[str, str]:
    """Each key with its text as it stands in the file, selectors and all."""
    resource = FluentResource((LOCALES / language / "matching.ftl").read_text(encoding="utf-8"))
    return {
        entry.id.name: FluentSerializer().serialize_entry(entry)
        for entry in resource.body
        if isinstance(entry, ast.Message)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_and_argument_is_in_every_language(language: str) -> None:
    mine, swedish = _texts(language), _texts("sv")
    assert mine.keys() == swedish.keys()
    for key, text in mine.items():
        assert set(re.findall(r"\$\w+", text)) == set(re.findall(r"\$\w+", swedish[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reason_is_told_in_the_readers_language(language: str) -> None:
    lexicon = small_lexicon()
    words = say(language, told(Reason("reason-skill", {"words": "meka", "concept": "welding"}), lexicon))
    assert "meka" in words
    assert lexicon.label("welding", language) in words
    spoken = say(language, told(Reason("reason-languages", {"languages": ("so", "uk", "xx")}), lexicon))
    assert say(language, language_name("uk")) in spoken
    assert "xx" in spoken


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_offer_has_a_name_and_a_meaning(language: str) -> None:
    for kind in (*OfferKind, None):
        name = kind_name(kind)
        assert say(language, name)
        assert f"{name.key}-means" in _texts(language)


def test_a_year_is_not_written_with_a_thousands_mark() -> None:
    gap = Reason("gap-age", {"age": 18, "year": "2028"})
    assert "2028" in say("en", told(gap, small_lexicon()))

"""Texts that are parsed one by one are the texts of the whole file."""

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.bundle import Bundle

SOURCE = """\
# The file's comment
-firm = Mörsjö Deli
### A chapter
places = { $count ->
    [one] one place
   *[other] { $count } places
}. See { menu } at { -firm }.
menu = Menu = { menu-first }
    second line with an-equals = sign
# A comment between
menu-first =
    Soup
    .attribute = Bread
places = never
"""


def _bundle(*sources: str) -> Bundle:
    return Bundle("en", sources or (SOURCE,), {})


@pytest.mark.parametrize("key", ["places", "menu", "menu-first"])
@pytest.mark.parametrize("count", [1, 2])
def test_a_message_is_that_of_the_whole_file(key: str, count: int) -> None:
    whole = FluentBundle(["en"])
    whole.add_resource(FluentResource(SOURCE))
    pattern = whole.get_message(key).value
    assert pattern is not None
    bundle = _bundle()
    message = bundle.message(key)
    assert message is not None
    assert bundle.words(message, {"count": count}, where=key) == whole.format_pattern(pattern, {"count": count})[0]


def test_what_it_refers_to_may_stand_in_another_file() -> None:
    bundle = _bundle("greeting = Hi { name-of-bot }", "name-of-bot = { -bot }", "-bot = Robot")
    message = bundle.message("greeting")
    assert message is not None
    said = bundle.words(message, {}, where="greeting")
    assert said.replace("\u2068", "").replace("\u2069", "") == "Hi Robot"


@pytest.mark.parametrize("key", ["nothing", "firm", "-firm", "an-equals", "attribute"])
def test_what_is_no_message_is_none(key: str) -> None:
    assert _bundle().message(key) is None


def test_what_cannot_be_said_names_the_text() -> None:
    bundle = _bundle("bare =\n    .attribute = x", "asks = { $name }", "lost = { nowhere }")
    for key in ("bare", "asks", "lost"):
        message = bundle.message(key)
        assert message is not None
        with pytest.raises(ValueError, match=f"text {key}"):
            bundle.words(message, {}, where=f"text {key}")

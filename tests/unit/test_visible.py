"""What shows nothing is no text, whatever signs it has."""

import pytest

from bot.visible import shows_something


@pytest.mark.parametrize(
    ("words", "is_seen"),
    [("Åsa", True), ("ጽ", True), ("😀", True), ("7", True), ("?", True), ("ab\u200bc", True)]
    + [(nothing, False) for nothing in (None, "", " ", "\u200b", "\u2060\ufeff", "\u3164", "\u2800", "\u202e\u2069")],
)
def test_what_shows_nothing_is_no_text(words: str | None, is_seen: bool) -> None:
    assert shows_something(words) is is_seen

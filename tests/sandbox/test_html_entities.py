"""Telegram's HTML becomes text and entities, counted in UTF-16 units."""

from typing import Any

import pytest

from sandbox.errors import ApiError
from sandbox.html_entities import parse_html, plain


def _entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("<b>hej</b>", "hej", [_entity("bold", 0, 3)]),
        ("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd",
         [_entity("bold", 0, 1), _entity("italic", 1, 1), _entity("underline", 2, 1), _entity("strikethrough", 3, 1)]),
        ("👩‍🏭 <b>hej <i>du</i></b>", "👩‍🏭 hej du", [_entity("bold", 6, 6), _entity("italic", 10, 2)]),
        ('<a href="https://x.se/?a=1&amp;b=2">här</a>', "här",
         [_entity("text_link", 0, 3, url="https://x.se/?a=1&b=2")]),
        ('<a href="https://x.se/?a>b">här</a>', "här", [_entity("text_link", 0, 3, url="https://x.se/?a>b")]),
        ("<a>example.com</a>", "example.com", [_entity("text_link", 0, 11, url="http://example.com")]),
        ("<a href='no link'>här</a>", "här", []),
        ('<a href="tg://user?id=5">hon</a>', "hon",
         [_entity("text_mention", 0, 3, user={"id": 5, "is_bot": False, "first_name": ""})]),
        ("<pre><code class='language-py'>x</code></pre>", "x", [_entity("pre", 0, 1, language="py")]),
        ("<code>/start</code>", "/start", [_entity("code", 0, 6)]),
        ("<tg-spoiler>x</tg-spoiler><span class=\"tg-spoiler\">y</span>", "xy",
         [_entity("spoiler", 0, 1), _entity("spoiler", 1, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [_entity("expandable_blockquote", 0, 1)]),
        ("1 &lt; 2 &amp;&#38; &eacute; AT&T", "1 < 2 && &eacute; AT&T", []),
        ("\n  <u>x</u> \n", "x", [_entity("underline", 0, 1)]),
        ("<b></b>", "", []),
        ("/start@my_bot x@y @Industri https://z-group.se/a", "/start@my_bot x@y @Industri https://z-group.se/a",
         [_entity("bot_command", 0, 13), _entity("mention", 18, 9), _entity("url", 28, 20)]),
    ],
)  # fmt: skip
def test_markup_becomes_entities(markup: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert parse_html(markup) == (text, entities)


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("å<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_cannot_be_read_is_refused_in_telegrams_words(markup: str, words: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(markup)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


def test_entities_of_the_bot_move_with_the_text_and_characters_that_never_arrive_are_left_out() -> None:
    text, entities = plain("  a\u202eb\rc\x01 ", [_entity("bold", 2, 9)])
    assert text == "abc"
    assert entities == [_entity("bold", 0, 3)]

"""Right-to-left lines keep their direction when they begin with a name; nothing else gets a mark."""

import pytest

from bot.direction import RIGHT_TO_LEFT_MARK, is_right_to_left, kept_in_place, kept_right_to_left
from bot.i18n import literal, say, t, translate

MARK = RIGHT_TO_LEFT_MARK


@pytest.mark.parametrize(
    ("code", "right"), [("ar", True), ("fa", True), ("ckb", True), ("ru", False), ("xx-not", False)]
)
def test_directions_are_those_of_cldr(code: str, right: bool) -> None:
    assert is_right_to_left(code) is right


@pytest.mark.parametrize(
    ("line", "turned"),
    [
        ("\u2068Mörsjö Deli\u2069: \u2068Skor\u2069", True),
        ("<b>\u2068Mörsjö\u2069</b> – متاح", True),
        ("17:00 \u2068Mörsjö Deli\u2069 – \u2068Åre\u2069", True),
        ("WEBHOOK_URL موجود", True),
        ("• \u2068سلام\u2069", True),
        ("أنت في \u2068Mörsjö\u2069", False),
        ("🏭 أنت في \u2068Mörsjö\u2069", False),
        (f"{MARK}\u2068Mörsjö\u2069: نعم", False),
        ("Svenska", False),
        ("17:30", False),
        ("\u2068Hej du\u2069", False),
        ("", False),
    ],
)
def test_a_line_is_turned_only_when_it_would_run_the_other_way(line: str, turned: bool) -> None:
    assert (kept_right_to_left(line) != line) is turned
    assert kept_right_to_left(line).replace(MARK, "") == line.replace(MARK, "")


def test_each_line_by_itself_and_inside_its_quotation() -> None:
    said = kept_right_to_left("أهلا\n<blockquote>\u2068سلام\u2069</blockquote>\nA–Ö: نعم")
    assert said == f"أهلا\n<blockquote>{MARK}\u2068سلام\u2069</blockquote>\n{MARK}A–Ö: نعم"


def test_texts_are_turned_in_right_to_left_languages_only() -> None:
    wear = t("evening-wear", company="Mörsjö Deli", wear="Skor")
    assert say("ar", wear).startswith(MARK)
    assert say("fa", wear).startswith(MARK)
    assert MARK not in say("sv", wear)
    assert say("ar", literal("Svenska")) == "Svenska"


def test_a_text_that_falls_back_to_english_stays_left_to_right() -> None:
    assert MARK not in say("ar", t("firm-fact", field=literal("x"), value=literal("y")))


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Amina", "Amina"),
        ("\u202eanimA", "animA"),
        ("Amina\u2069 \u202eevil", "Amina evil"),
        ("\u2068Amina\u2069", "\u2068Amina\u2069"),
        ("\u2067Amina", "Amina"),
        ("a\u2066b\u2069c\u2069d", "a\u2066b\u2069cd"),
    ],
)
def test_a_name_turns_nothing_around_it(words: str, kept: str) -> None:
    assert kept_in_place(words) == kept
    assert translate("sv", "literal", text=words) in (f"\u2068{kept}\u2069", kept)

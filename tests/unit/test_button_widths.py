"""Buttons fit on a phone 360 pixels wide, measured with the project's own fonts; rows that do not fit are broken."""

from telegram import InlineKeyboardMarkup

from bot.actions import OpenPage
from bot.i18n import literal, say, t
from bot.render import markup
from bot.screen import Button, Screen
from bot.texts.width import BETWEEN, ROW, room, side_by_side, unmeasured, width_of

LONG = "Hotings Skogsmaskinverkstad"


def _rows(language: str, *labels: str, key: str = "literal") -> list[list[str]]:
    name = "text" if key == "literal" else "option"
    row = tuple(Button(t(key, **{name: label}), OpenPage("help")) for label in labels)
    shown = markup(Screen((literal("?"),), (row,)), language)
    assert isinstance(shown, InlineKeyboardMarkup)
    return [[button.text for button in buttons] for buttons in shown.inline_keyboard]


def test_words_are_as_wide_as_their_letters() -> None:
    assert width_of("Ja") < width_of("Ja tack") < width_of("Ja, tack gärna")
    assert width_of("\u2068Ja\u2069") == width_of("Ja")
    assert 150 < width_of("Visa vad som passar mig") < 200
    # A joined word is narrower than its letters one by one.
    assert width_of("مناسبني") < sum(width_of(letter) for letter in "مناسبني")
    assert width_of("✅") > width_of("m")


def test_every_script_of_ours_can_be_measured() -> None:
    words = " ".join(say(language, t("help")) for language in ("sv", "en", "ar", "uk", "fa", "ti", "so"))
    assert unmeasured(words) == ""
    assert unmeasured("ไทย") == "ไทย"


def test_room_is_shared_by_the_buttons_of_a_row() -> None:
    assert room(1) == ROW
    assert room(2) * 2 + BETWEEN == ROW
    assert side_by_side([60, 60, 60, 60]) == 4
    assert side_by_side([60, 60, 60, 100]) == 2
    assert side_by_side([60, 290]) == 1
    assert side_by_side([500]) == 1
    assert side_by_side([]) == 1


def test_buttons_that_would_be_cut_stand_below_each_other() -> None:
    assert _rows("sv", "Ja", "Nej") == [["Ja", "Nej"]]
    assert _rows("sv", LONG, "Nej") == [[LONG], ["Nej"]]
    assert _rows("ar", "Ja", "Nej") == [["Ja"], ["Nej"]]


def test_a_row_does_not_jump_when_a_choice_is_made() -> None:
    label = next("m" * count for count in range(1, 99) if width_of("✓ " + "m" * count) > room(2))
    assert width_of(label) <= room(2)
    assert len(_rows("sv", label, "Nej", key="option-open")) == len(_rows("sv", label, "Nej", key="option-chosen")) == 2

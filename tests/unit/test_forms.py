"""Days, times, numbers, distances, lists, plurals and durations in each language's own form, a line a language."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from bot import forms
from bot.direction import END_OF_ISOLATE, ISOLATE, RIGHT_TO_LEFT_MARK
from bot.i18n import Text, joined, languages, literal, say, t, translate

ZONE = ZoneInfo("Europe/Stockholm")
START, END = datetime(2026, 12, 3, 17, 30, tzinfo=ZONE), datetime(2026, 12, 3, 21, 0, tzinfo=ZONE)
_UNSEEN = {ord(mark): None for mark in (ISOLATE, END_OF_ISOLATE, RIGHT_TO_LEFT_MARK)}
_TABLE = {
    "sv": (
        "torsdag 3 december", "tors 3 dec.", "17:30–21:00", "1 234,5 km", "Åre, Berg och Krokom",
    ),
    "en": (
        "Thursday 3 December", "Thu 3 Dec", "17:30 – 21:00", "1,234.5 km", "Åre, Berg, and Krokom",
    ),
    "ar": (
        "الخميس، 3 ديسمبر", "الخميس، 3 ديسمبر", "17:30–21:00", "1,234.5 كم", "Åre وBerg وKrokom",
    ),
    "uk": (
        "четвер, 3 грудня", "чт, 3 груд.", "17:30–21:00", "1 234,5 км", "Åre, Berg і Krokom",
    ),
    "fa": (
        "پنجشنبه 3 دسامبر", "پنجشنبه 3 دسامبر", "17:30 تا 21:00", "1,234.5 کیلومتر", "Åre، Berg، و Krokom",
    ),
    "ti": (
        "ሓሙስ፣ 3 ታሕሳስ", "ሓሙ፣ 3 ታሕ", "17:30–21:00", "1,234.5 ኪሜ", "Åre፣ Bergን Krokomን",
    ),
    "so": (
        "Khamiis, 3 Diseembar", "Khms, 3 Dis", "17:30–21:00", "1,234.5 km", "Åre, Berg iyo Krokom",
    ),
    "ru": (
        "четверг, 3 декабря", "чт, 3 дек.", "17:30–21:00", "1 234,5 км", "Åre, Berg и Krokom",
    ),
}  # fmt: skip
#: How many minutes and how many people: these numbers take six forms in Arabic and three in Ukrainian and Russian.
_COUNTS = (0, 1, 2, 3, 11, 100)
_COUNTED = {
    "sv": (" minuter| minut till| minuter| minuter| minuter| minuter", "0 personer|själv|2 personer|3 p|11 p|100 p"),
    "en": (" minutes| minute to| minutes| minutes| minutes| minutes", "0 people|alone|2 people|3 p|11 p|100 p"),
    "ar": (" دقيقة|دقيقة واحدة|دقيقتين| دقائق| دقيقة| دقيقة", "0 شخص|شخص واحد|شخصان|3 أشخاص|11 شخصًا|100 شخص."),
    "uk": (" хв| хв| хв| хв| хв| хв", "0 людей|одна людина|2 людини|3 людини|11 людей|100 людей"),
    "fa": (" دقیقه| دقیقه| دقیقه| دقیقه| دقیقه| دقیقه", "0 نفر|تنها|2 نفر|3 نفر|11 نفر|100 نفر"),
    "ti": (" ደቒቕ| ደቒቕ| ደቒቕ| ደቒቕ| ደቒቕ| ደቒቕ", "0 ሰባት|በይንኹም|2 ሰባት|3 ሰባት|11 ሰባት|100 ሰባት"),
    "so": (" daqiiqo| daqiiqo| daqiiqo| daqiiqo| daqiiqo| daqiiqo", "0 qof|Keligaa|2 qof|3 qof|11 qof|100 qof"),
    "ru": (" мин| мин| мин| мин| мин| мин", "0 человек|один человек|2 человека|3 человека|11 человек|100 человек"),
}


def _seen(words: str) -> str:
    return words.translate(_UNSEEN).replace("\u00a0", " ").replace("\u2009", " ").replace("\u202f", " ")


@pytest.mark.parametrize("language", languages())
def test_the_forms_of_a_language(language: str) -> None:
    locale, where = Locale.parse(language), joined(["Åre", "Berg", "Krokom"])
    said = (
        forms.day(START.date(), locale),
        forms.short_day(START.date(), locale),
        forms.span(START, END, locale),
        forms.distance(1234.5, locale),
        say(language, where),
    )
    assert tuple(map(_seen, said)) == _TABLE[language]
    assert _seen(translate(language, "evening-day", day=date(2026, 12, 3), start=START, end=END)).startswith(said[0])


@pytest.mark.parametrize("language", languages())
def test_counts_in_the_plural_forms_of_a_language(language: str) -> None:
    minutes, people = (words.split("|") for words in _COUNTED[language])
    for count, how_long, how_many in zip(_COUNTS, minutes, people, strict=True):
        words = f"{count}{how_long}" if how_long.startswith(" ") else how_long
        assert words in _seen(translate(language, "evening-walk", minutes=count))
        assert how_many in _seen(translate(language, "evening-party", count=count))


def test_a_list_of_foreign_names_runs_as_its_language_does() -> None:
    names: list[Text | str] = ["Åre", literal("Berg"), "كروكوم"]
    foreign = [f"{ISOLATE}{name}{END_OF_ISOLATE}" for name in ("Åre", "Berg")]
    assert say("ar", joined(names)).split(" ") == [foreign[0], f"و{foreign[1]}", "وكروكوم"]
    assert say("sv", joined(names[:1])) == "Åre"


def test_a_span_is_read_from_its_start_in_every_direction() -> None:
    line = say("ar", t("staff-stop-line", company="Åre", opens=START, closes=END, people=3))
    assert f"{ISOLATE}{RIGHT_TO_LEFT_MARK}17:30–21:00{END_OF_ISOLATE}" in line
    assert forms.span(START, END, Locale.parse("so")) == "17:30–21:00"

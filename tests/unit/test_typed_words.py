"""Ages, numbers, days, times of day and distances in people's own words, in eight languages."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from bot.errors import AppError
from bot.flows.birth_year import read_birth_year
from bot.flows.clock import read_clock
from bot.flows.days import read_day
from bot.flows.engine import Unclear
from bot.flows.numbers import read_count
from bot.flows.profile import read_travel_km
from bot.i18n import languages, say, t
from bot.matching.number_lists import ways_of_saying
from bot.matching.number_words import in_figures

SATURDAY = date(2026, 11, 28)


def told(read: Callable[[str, date], Any], written: str) -> str:
    """What was read, `ask …` with the choices, or `no`."""
    try:
        return str(read(written, SATURDAY))
    except Unclear as unclear:
        return " ".join(("ask", *(option.value for option in unclear.options)))
    except AppError:
        return "no"


def wrong(read: Callable[[str, date], Any], expected: Mapping[str, str]) -> dict[str, str]:
    """What is read otherwise than expected."""
    return {written: got for written, meant in expected.items() if (got := told(read, written)) != meant}


@pytest.mark.parametrize("language", ["sv", "en", "ar", "uk", "fa", "ti", "so", "ru"])
def test_every_number_below_a_hundred_has_words(language: str) -> None:
    said = ways_of_saying(language)
    assert {int(number) for number in said.values()} >= set(range(1, 100))


def test_no_words_are_two_numbers() -> None:
    """Languages share words; a word that is another number in another language would be read wrongly."""
    every: dict[str, str] = {}
    for language in languages():
        for words, number in ways_of_saying(language).items():
            assert every.setdefault(words, number) == number, (language, words)


_IN_FIGURES = {
    "femton": "15", "jag är sjutton år": "jag är 17 år", "tjugoett": "21", "trettisex": "36", "nittio-nio": "99",
    "fifteen": "15", "forty two": "42", "ninety-nine": "99", "twenty oh six": "20 06",
    "خمسة عشر": "15", "سبعتاشر": "17", "خمسة وعشرون": "25", "واحد و عشرين": "21", "تسعة وتسعين": "99",
    "п'ятнадцять": "15", "п’ятнадцяти": "15", "двадцять один": "21", "дев'яносто дев'ять": "99",
    "пятнадцать": "15", "сорок два": "42", "тридцати трёх": "33",
    "پانزده": "15", "هژده": "18", "بیست و نه": "29", "سی‌ودو": "32", "نود و نه": "99",
    "ዓሰርተ ሓሙሽተ": "15", "ዓሰርተ ትሽዓተ": "19", "ዕስራን ሓደን": "21", "ትስዓን ትሽዓተን": "99",
    "shan iyo toban": "15", "kow iyo toban": "11", "laba iyo labaatan": "22", "sagaal iyo sagaashan": "99",
    "toban iyo shan": "15",
    "tvåhundra": "200", "hundra km": "100 km", "tvåtusenåtta": "2008", "nittonhundraåttiofem": "1985",
    "two thousand and eight": "2008", "ألفين وثمانية": "2008", "یک هزار و سیصد و هشتاد و سه": "1383",
    "laba kun iyo siddeed": "2008", "ክልተ ሽሕን ሸሞንተን": "2008", "две тысячи восемь": "2008", "20 hundra": "2000",
    "sjuttonåring": "17 åring", "сімнадцятирічна": "17 річн", "پانزده‌ساله": "15 سال",
    "sjuttonåring hundra": "17 åring 100",
    # An article and a "no" are no numbers where they can be what they mostly are.
    "en kille på sjutton": "en kille på 17", "ett par": "ett par", "en plats": "1 plats", "one": "1", "نه": "نه",
    "one of them": "one of them", "tjugo, fem": "20, 5", "fem sex": "5 6",
}  # fmt: skip


def test_numbers_in_words_become_digits() -> None:
    assert {written: in_figures(written) for written in _IN_FIGURES} == _IN_FIGURES


_YEARS = {
    "femton": "ask 2010 2011 2015", "jag är sjutton år": "ask 2008 2009", "fifteen": "ask 2010 2011 2015",
    "I'm fifteen": "ask 2010 2011", "خمسة عشر": "ask 2010 2011 2015", "عمري سبعة عشر سنة": "ask 2008 2009",
    "мені п'ятнадцять": "ask 2010 2011", "پانزده ساله": "ask 2010 2011", "ዓሰርተ ሓሙሽተ": "ask 2010 2011 2015",
    "ዕድመይ ዓሰርተ ሸውዓተ": "ask 2008 2009", "shan iyo toban jir": "ask 2010 2011", "мне семнадцать": "ask 2008 2009",
    "сімнадцятирічна": "ask 2008 2009", "sexton": "ask 2009 2010 2016", "15": "ask 2010 2011 2015",
    "tvåtusenåtta": "2008", "nineteen ninety-eight": "1998", "I was born in twenty oh six": "2006",
    "дві тисячі восьмий": "2008", "مواليد ألفين وستة": "2006", "noll åtta": "2008",
    "den femte maj tvåtusen sex": "2006",
    "åttiofem": "1985", "jag fyller arton i mars": "ask 2008 2009", "snart 18": "ask 2008 2009",
    "мне исполнилось 18": "ask 2007 2008", "мені скоро виповниться 18": "ask 2008 2009",
    "I turned 18": "ask 2007 2008 2018", "född oktober nittioåtta": "1998",
    "född 12 mars": "no", "17yo": "ask 2008 2009",
    "I turn 16 in May": "ask 2010 2011", "15½": "ask 2010 2011 2015", "jag är 15 1/2": "ask 2010 2011",
    "15-16": "ask 2009 2010 2011", "jag har tre barn och är tjugofyra": "ask 2001 2002 2022 2023", "10.12": "no",
    "ungefär 20 år": "ask 2005 2006", "mid twenties": "no", "20 12 2004": "2004",
}  # fmt: skip
_DAYS = {
    "fredag 10 december": "ask 2026-12-10 2026-12-11", "torsdag 10 december": "2026-12-10",
    "Fri 10 December": "ask 2026-12-10 2026-12-11", "December 10th, Thursday": "2026-12-10",
    "الجمعة 10 ديسمبر": "ask 2026-12-10 2026-12-11", "у п’ятницю 10 грудня": "ask 2026-12-10 2026-12-11",
    "пятница 10 декабря": "ask 2026-12-10 2026-12-11", "جمعه 10 دسامبر": "ask 2026-12-10 2026-12-11",
    "پنج شنبه 10 دسامبر": "2026-12-10", "ዓርቢ 10 ታሕሳስ": "ask 2026-12-10 2026-12-11",
    "Jimce 10 Diseembar": "ask 2026-12-10 2026-12-11", "fredag 28/11": "ask 2026-11-28 2026-12-04",
    "fredag 2026-12-10": "ask 2026-12-10 2026-12-11", "Thursday 12/10/2026": "2026-12-10",
    "Thursday 12/10/2027": "ask 2027-10-12 2027-10-14", "Friday 12/10/2027": "ask 2027-10-12 2027-12-10",
    "på torsdag": "2026-12-03", "lördag": "ask 2026-11-28 2026-12-05", "nästa torsdag": "ask 2026-12-03 2026-12-10",
    "torsdag om en vecka": "2026-12-10", "om två veckor": "2026-12-12", "in 3 days": "2026-12-01",
    "i övermorgon": "2026-11-30", "söndag imorgon": "2026-11-29", "lördag imorgon": "ask 2026-11-29 2026-11-28",
    "غدا": "2026-11-29", "завтра": "2026-11-29", "فردا": "2026-11-29", "ጽባሕ": "2026-11-29", "berri": "2026-11-29",
    "den tionde december": "2026-12-10", "tolfte i tolfte": "2026-12-12", "десяте грудня": "2026-12-10",
    "261210": "2026-12-10", "20261210": "2026-12-10", "271226": "ask 2026-12-27 2027-12-26",
    "10 december 27": "2027-12-10",
    "5 pm 10 december": "2026-12-10", "vecka 50, torsdag 10 december": "2026-12-10", "vecka 50": "no", "den 10:e": "no",
    "andra torsdagen i december": "2026-12-10", "2nd Friday of December": "2026-12-11", "första veckan i juni": "no",
    "5:e måndagen i februari": "no", "torsdag vecka 50": "2026-12-10", "tors v.2": "2027-01-14",
    "fredag om två veckor": "ask 2026-12-11 2026-12-18", "2-3 december": "ask 2026-12-02 2026-12-03",
    "10 eller 12 december": "ask 2026-12-10 2026-12-12", "14 juni till 16 augusti": "ask 2027-06-14 2027-08-16",
    "10 december–3 januari": "ask 2026-12-10 2027-01-03", "1/6-31/8": "no", "30-31 juni": "no",
    "10 december nästa år": "2027-12-10", "10/12 next year": "2027-12-10",
    "i fredags": "no", "mitten av december": "no", "10/25": "no",
}  # fmt: skip
_CLOCKS = {
    "halv sex": "ask 0530 1730", "halv sex på kvällen": "17:30", "fem i halv sex": "ask 0525 1725",
    "fem över halv sex på kvällen": "17:35", "kvart över fem": "ask 0515 1715",
    "tjugo över fem på eftermiddagen": "17:20",
    "half past five pm": "17:30", "half six": "ask 0530 0630 1730 1830", "ten to six in the evening": "17:50",
    "five thirty pm": "17:30", "9 to 5": "ask 0500 0900 1700", "5 вечора": "17:00", "о п'ятій вечора": "17:00",
    "п'ять на вечір": "17:00", "пів на шосту": "ask 0530 1730", "полшестого вечера": "17:30",
    "без четверти шесть вечера": "17:45", "الساعة السادسة مساءً": "18:00", "السادسة والنصف مساء": "18:30",
    "خمسة إلا ربع مساء": "16:45", "ساعت شش عصر": "18:00", "پنج و نیم بعد از ظهر": "17:30",
    # In Tigrinya and Amharic hours are often counted from six in the morning.
    "ሰዓት 11": "ask 0500 1100 1700 2300", "ሰዓት 11 ድሕሪ ቀትሪ": "17:00", "ሰዓት ሓሙሽተ ምሸት": "ask 1700 2300",
    "saacadda shanta galabnimo": "17:00", "lix iyo bar fiidnimo": "18:30", "11 galabnimo": "ask 1100 1700 2300",
    "5": "ask 0500 1700", "05:00": "05:00", "0530": "05:30", "9": "09:00", "klockan nio": "09:00", "12": "12:00",
    "17-21": "ask 1700 2100", "från 17 till 21": "ask 1700 2100", "noon": "12:00", "midnatt": "00:00",
    "halv 18": "17:30",
    "sjutton noll noll": "17:00", "ca 18": "18:00", "2 ночи": "02:00", "9 på morgonen": "09:00", "24:00": "no",
    "17-00": "17:00", "9-15": "ask 0900 1500", "fem-sex på kvällen": "ask 1700 1800", "kl 6 imorgon bitti": "06:00",
    "5em": "17:00", "٥ م": "17:00", "klockan ett på dagen": "13:00", "kvart över ett": "ask 0115 1315",
    "ten past one pm": "13:10", "ሰዓት ሓደ ምሸት": "19:00",
    "halv": "no", "halv 6 eller 7 kl 9": "no",
}  # fmt: skip
_COUNTS = {
    "tjugofem": "25", "ungefär 10": "10", "about twenty": "20", "20–25": "ask 20 25", "tjugo–trettio": "ask 20 30",
    "10 till 15": "ask 10 15", "20 elever och 2 lärare": "ask 2 20", "en": "1", "fem stycken": "5", "20+": "20",
    "ett par": "no", "ett dussin": "no", "halva klassen": "no", "-5": "no", "1,5": "no", "100": "no", "20-100": "no",
    "9" * 5000: "no", "عشرين": "20", "двадцять п'ять осіб": "25", "labaatan qof": "20",
}  # fmt: skip
_DISTANCES = {
    "20 miles": "60", "10 mil": "100", "10 miles": "30", "två mil": "30", "en mil": "10", "1,5 mil": "30",
    "en och en halv mil": "30", "halvannan mil": "30", "2-3 mil": "30", "2 swedish miles": "30", "20 кілометрів": "30",
    "двадцять км": "30", "до 30 километров": "30", "عشرين كيلو": "30", "٢٠ كيلومتر": "30", "سی کیلومتر": "30",
    "ኪሎሜተር 20": "30", "ዕስራ ኪሎሜተር": "30", "20 kiiloomitir": "30", "5000 meter": "10", "٥٠٠٠ متر": "10",
    "3000 метров": "10", "10 000 m": "10", "10 ميل": "ask 30 100", "10 миль": "ask 30 100", "10 مایل": "ask 30 100",
    "10 ማይል": "ask 30 100", "10 mayl": "ask 30 100", "100 ميل": "500", "tjugo–trettio km": "30", "hundra km": "100",
    # Thousands of blanks are answered at once.
    "5" + " " * 4000 + "km": "no", "500 meter": "no", "en timme": "no", "1 година": "no", "jag har bil": "no",
}  # fmt: skip


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (read_birth_year, _YEARS),
        (read_day, _DAYS),
        (read_clock, _CLOCKS),
        (read_count(1, 60), _COUNTS),
        (read_travel_km, _DISTANCES),
    ],
    ids=["years", "days", "clocks", "counts", "distances"],
)
def test_what_people_write_is_read_or_asked_back(read: Callable[[str, date], Any], expected: Mapping[str, str]) -> None:
    assert wrong(read, expected) == {}


@pytest.mark.parametrize(
    ("read", "expected"),
    [(read_day, _DAYS), (read_clock, _CLOCKS), (read_count(1, 60), _COUNTS), (read_travel_km, _DISTANCES)],
    ids=["days", "clocks", "counts", "distances"],
)
def test_a_choice_that_is_asked_back_is_taken_when_it_is_pressed(
    read: Callable[[str, date], Any], expected: Mapping[str, str]
) -> None:
    offered = {value for meant in expected.values() if meant.startswith("ask") for value in meant.split()[1:]}
    assert offered
    for value in offered:
        assert told(read, value).replace(":", "") == value
        assert ":" not in value, "the data of a button is cut at colons"


def test_both_readings_of_a_day_are_said() -> None:
    with pytest.raises(Unclear) as asked:
        read_day("fredag 10 december", SATURDAY)
    said = re.sub("[\u2068\u2069]", "", say("sv", t(asked.value.text_key, **asked.value.args_of_text)))
    assert said == "10 december är en torsdag. Menar du torsdag 10 december eller fredag 11 december?"
    assert [say("sv", option.label) for option in asked.value.options] == ["tors 10 dec.", "fre 11 dec."]

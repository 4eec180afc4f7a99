"""The year of birth as people write it, and the calendars behind it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.calendars import Calendar, day_in, years_in
from bot.errors import AppError
from bot.flows.birth_year import doubt, read_birth_year, remark
from bot.flows.engine import Unclear
from bot.flows.profile import PROFILE
from bot.numerals import geez_number, in_our_digits

TODAY = date(2026, 11, 23)

# New year's days, leap days and the days around them, as almanacs give them.
_KNOWN = [
    (Calendar.PERSIAN, (1357, 11, 22), (1979, 2, 11)),
    (Calendar.PERSIAN, (1383, 1, 1), (2004, 3, 20)),
    (Calendar.PERSIAN, (1383, 10, 12), (2005, 1, 1)),
    (Calendar.PERSIAN, (1403, 12, 30), (2025, 3, 20)),
    (Calendar.PERSIAN, (1404, 1, 1), (2025, 3, 21)),
    (Calendar.ETHIOPIC, (1995, 13, 6), (2003, 9, 11)),
    (Calendar.ETHIOPIC, (1996, 1, 1), (2003, 9, 12)),
    (Calendar.ETHIOPIC, (1996, 4, 22), (2004, 1, 1)),
    (Calendar.ETHIOPIC, (2000, 1, 1), (2007, 9, 12)),
    (Calendar.ETHIOPIC, (2018, 4, 29), (2026, 1, 7)),
    (Calendar.ISLAMIC, (1400, 1, 1), (1979, 11, 21)),
    (Calendar.ISLAMIC, (1421, 1, 1), (2000, 4, 6)),
    (Calendar.ISLAMIC, (1445, 9, 1), (2024, 3, 11)),
    (Calendar.THAI, (2549, 3, 12), (2006, 3, 12)),
]


@pytest.mark.parametrize(("calendar", "theirs", "ours"), _KNOWN)
def test_days_of_other_calendars(calendar: Calendar, theirs: tuple[int, int, int], ours: tuple[int, int, int]) -> None:
    assert day_in(calendar, *theirs) == date(*ours)
    assert ours[0] in years_in(calendar, *theirs)


@pytest.mark.parametrize("theirs", [(1402, 12, 30), (1383, 13, 1), (1383, 7, 31), (0, 1, 1), (1383, 1, 0)])
def test_a_day_that_is_none(theirs: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such"):
        day_in(Calendar.PERSIAN, *theirs)


def test_a_year_of_another_calendar_lies_in_two_of_ours() -> None:
    assert years_in(Calendar.PERSIAN, 1383) == [2004, 2005]
    assert years_in(Calendar.ETHIOPIC, 1996) == [2003, 2004]
    assert years_in(Calendar.ISLAMIC, 1405) == [1984, 1985]
    assert years_in(Calendar.PERSIAN, 1383, 10) == [2004, 2005], "Dey reaches over our new year"
    assert years_in(Calendar.PERSIAN, 1383, 9) == [2004]


def test_digits_of_every_script() -> None:
    assert in_our_digits("١٢\u200f/۳/๒๐๐๖ och ፲፱፻፺፮, ۱٬۰۰۰ ٫ ١٫٥") == "12/3/2006 och 1996, 1000 ٫ 1,5"
    assert [geez_number(one) for one in ("፲፮", "፻", "፳፻፲፰", "፼")] == [16, 100, 2018, 10_000]


_READ = [
    ("2008", 2008), ("jag är född 1990", 1990), ("١٩٩٩", 1999), ("۲۰۰۱", 2001), ("född den 5/6 2004!", 2004),
    ("12.03.2006", 2006), ("12 mars 2006", 2006), ("12 березня 2006 року", 2006), ("12 آذار 2006", 2006),
    ("١٢ مارس ٢٠٠٦", 2006), ("20060312", 2006), ("19900101", 1990), ("3‏/12‏/2006", 2006), ("2006م", 2006),
    ("16 år, född 2009", 2009), ("1383 (2004)", 2004), ("waxaan dhashay 2006", 2006),
    ("20060312-1234", 2006), ("060312-1234", 2006), ("850171-2345", 1985), ("200603121234", 2006),
    ("född 06", 2006), ("06:a", 2006), ("06", 2006), ("år 06", 2006),
    ("12 mars 06", 2006), ("85", 1985), ("850101", 1985),
    ("15 مهر 1383", 2004), ("1383/7/15", 2004), ("۱۳۸۳/۱۰/۱۵", 2005), ("7/8/1383", 2004), ("15 mehr 1383", 2004),
    ("12 رمضان 1405", 1985), ("15 መስከረም 1996 ዓ.ም", 2003), ("22 ታሕሳስ 1996 ዓ.ም.", 2004), ("15/5/1996 E.C.", 2004),
    ("1996 እ.ኤ.አ", 1996), ("2006 ዓ.ም.ፈ", 2006), ("2549", 2006), ("พ.ศ. ๒๕๔๙", 2006),
    ("", None), ("hej", None), ("8", None), ("1850", None), ("2031", None), ("20088", None), ("0701234567", None),
    ("060312+1234", None), ("20060312 1234", 2006), ("10 december", None), ("10.12", None), ("född 24", None),
    ("90-talet", None), ("i början av 2000-talet", None), ("1990s", None), ("90-е", None), ("2️⃣0️⃣0️⃣8️⃣", 2008),
    ("född 1995, på 90-talet", 1995), ("jag är 16, född 2009, min syster är 12", 2009), ("född 12 mars år 06", 2006),
    ("I was born in Addis, Europe counts 2006 G.C.", 2006), ("070-123 45 67", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year"), _READ)
def test_what_can_be_one_year_is_read_and_what_is_none_is_explained(text: str, year: int | None) -> None:
    if year is not None:
        assert read_birth_year(text, TODAY) == year
        return
    with pytest.raises(AppError) as told:
        read_birth_year(text, TODAY)
    assert told.value.text_key == "birth-year-wrong"


_ASKED = [
    ("2005 eller 2006", "several", "2005 2006"),
    ("I am 16", "age", "2009 2010"), ("16 år", "age", "2009 2010"), ("عمري ١٦", "age", "2009 2010"),
    ("мені 16", "age", "2009 2010"), ("16 sano", "age", "2009 2010"), ("ዕድመይ 16", "age", "2009 2010"),
    ("ዕድመይ ፲፮", "age", "2009 2010"), ("۱۶ ساله هستم", "age", "2009 2010"), ("jag är 8 år", "age", "2017 2018"),
    ("16", "which", "2009 2010 2016"), ("12/3/06", "which", "2006 2012"), ("060312", "which", "2006 2012"),
    ("I'm from 98", "which", "1927 1928 1998"), ("16,5 år", "age", "2009 2010"),
    ("Min mamma är född 1980, jag är 16", "which", "1980 2009 2010"),
    ("2009, min bror är 12 år", "which", "2009 2013 2014"),
    ("jag är 17 och fyller 18 i december", "which", "2007 2008 2009"),
    ("16 år, fyller 17 i maj", "which", "2008 2009 2010"),
    ("I have 3 kids and I am 24", "which", "2001 2002 2022 2023"),
    ("I was born in Ethiopia 1996", "calendar", "1996 2003 2004"), ("እንደ ኢትዮጵያ አቆጣጠር 1996", "calendar", "2003 2004"),
    ("متولد ۸۳", "which", "1983 2004 2005"),
    ("۱۳۸۵", "calendar", "2006 2007"), ("1383 ه.ش", "calendar", "2004 2005"), ("دی 1383", "calendar", "2004 2005"),
    ("1405 ه", "calendar", "1984 1985"), ("١٤٠٥ هـ", "calendar", "1984 1985"), ("1405 AH", "calendar", "1984 1985"),
    ("1420", "calendar", "1999 2000"), ("1396", "calendar", "1976 2017 2018"),
    ("1996 ዓ.ም.", "calendar", "2003 2004"), ("1996 E.C.", "calendar", "2003 2004"),
    ("1996 ዓ/ም", "calendar", "2003 2004"),
    ("፲፱፻፺፮", "calendar", "2003 2004"), ("1/5/1996 E.C.", "calendar", "2003 2004"),
    ("በ1996", "calendar", "1996 2003 2004"),
    ("15 መስከረም 1996", "calendar", "1996 2003"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why", "years"), _ASKED)
def test_what_can_be_several_years_is_asked_back_with_them(text: str, why: str, years: str) -> None:
    with pytest.raises(Unclear) as told:
        read_birth_year(text, TODAY)
    assert told.value.text_key == f"birth-year-{why}"
    assert " ".join(option.value for option in told.value.options) == years


def test_only_the_year_of_a_personal_number_is_used_and_it_is_said() -> None:
    assert remark("20060312-1234") is not None
    assert remark("٠٦٠٣١٢-١٢٣٤") is not None
    assert remark("20060312 1234") is not None
    assert remark("12.03.2006") is None
    assert remark("0701234567") is None, "a telephone number"


_DECIDING = [
    ("2003", 2003, "ti", "2003 2010 2011"), ("12/3/2003", 2003, "ti", "2003 2010 2011"),
    ("03", 2003, "ti", "2003 2010 2011"),
    ("87", 1987, "fa", "1987 2008 2009"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year", "language", "years"), _DECIDING)
def test_bare_digits_are_asked_about_only_where_they_decide_who_is_a_minor(
    text: str, year: int, language: str, years: str
) -> None:
    with pytest.raises(Unclear) as told:
        doubt(text, year, language, TODAY)
    assert [option.value for option in told.value.options] == years.split()
    doubt(text, year, "sv", TODAY)


def test_digits_that_decide_nothing_or_are_sure_are_taken() -> None:
    for year in (1990, 2000, 2009, 2012):
        doubt(str(year), year, "ti", TODAY)
    for text, year, language in (
        ("2003", 2003, "ar"), ("2003 ብፈረንጂ", 2003, "ti"), ("20030312-1234", 2003, "ti"), ("1387/5/12", 2008, "ti"),
        ("82", 1982, "fa"), ("1987", 1987, "fa"),
    ):  # fmt: skip
        doubt(text, year, language, TODAY)


def test_a_childs_year_is_asked_back_before_it_erases_somebody() -> None:
    question = PROFILE.question("birth_year")
    assert question is not None
    with pytest.raises(Unclear, match="birth-year-child"):
        question.doubt("2019", 2019, "sv", TODAY, 2009)
    question.doubt("2013", 2013, "sv", TODAY, 2009)
    question.doubt("2019", 2019, "sv", TODAY, None)
    question.doubt("2009", 2009, "sv", TODAY, 2019)


@settings(max_examples=50)
@given(st.text(max_size=80) | st.text("0123456789-/. ዓም፲፱፻ه۱۳ سال år född :", max_size=14))
def test_any_text_is_a_year_or_explained(text: str) -> None:
    try:
        years = [read_birth_year(text, TODAY)]
    except Unclear as unclear:
        years = [int(option.value) for option in unclear.options]
    except AppError:
        return
    assert 1 <= len(years) <= 6
    assert all(1926 <= year <= 2026 for year in years)

"""The year of birth in whatever way people write it: any digits, calendar and order, an age, a whole date.

What can be one year only is taken; what can be several is asked back with those years. Only the year is ever kept.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date

from bot.calendars import Calendar, years_in
from bot.errors import AppError
from bot.flows.birth_words import (
    AGED,
    BORN,
    MAYBE_ETHIOPIC,
    PERSIAN_SIGNS,
    THOUSANDS,
    TURNS,
    calendar_named,
    month_named,
)
from bot.flows.engine import Option, Unclear
from bot.i18n import Sayable, literal, t
from bot.matching.minors import rules
from bot.matching.number_words import in_figures
from bot.numerals import has_geez_number, in_our_digits

ADULT_AGE = rules().adult_age
#: Languages of people some of whom count the years of Ethiopia.
_BY_ETHIOPIA = ("ti", "am", "om")
#: Languages of people most of whom count the years of the sun.
_BY_SUN = ("fa", "ps")
#: Nobody who chats is older, in years.
OLDEST = 100
#: Who would be younger by an unmarked year of another calendar may have meant a third one, and nobody so small chats.
_YOUNGEST, _TOO_SMALL = 10, 5
#: The oldest that a number of two digits makes somebody.
_OLDEST_BY_NUMBER = 80
_MOST_OPTIONS = 6
#: The earliest year of the sun that is written with two digits: ۸۳ is 1383.
_FIRST_SHORT_SOLAR = 30
#: A Swedish personal number, or the number of somebody who waits for one (its day is 60 more).
_PERSONAL = re.compile(r"(?<!\d)(19|20)?(\d\d)(0[1-9]|1[0-2])([0-3]\d|[6-9]\d)(\s?[-+–]\s?|\s)?(\d{4})(?!\d)")
_WHOLE_DATE = re.compile(r"(?<!\d)(?:((?:19|20)\d\d)(\d\d)(\d\d)|(\d\d)(\d\d)((?:19|20)\d\d))(?!\d)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
#: Tens of years, which are no year: the 90s, 90-talet, 90-е.
_DECADE = re.compile(r"(?<!\d)(?:\d\d)?\d0\s?(?:[-–]?\s?tal\w*|['’]?s\b|-?(?:[іыи]?х|ті|е|ых)\b)")
#: A year that is said in two halves: nineteen eighty-five.
_TWO_HALVES = re.compile(r"(?<!\d)(19(?=[\s-]+[3-9])|20(?=[\s-]+[01]))[\s-]+(?=\d\d(?!\d))")
#: Half a year more, of an age.
_HALF = re.compile(r"(?<=\d)(?:[.,]5|\s+(?:och\s+|and\s+)?1/2)(?!\d)")
_SHORT = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
#: A number beside a word of age; it may be the age of somebody else.
_AGE = re.compile(rf"(?<!\d)(\d{{1,2}})\W{{0,2}}(?:{AGED.pattern})|(?:{AGED.pattern})\W{{1,2}}(\d{{1,2}})(?![\d./\-])")
#: Digits and what stands between them in a date, and no word that says how the years are counted.
_NO_WORDS = re.compile(r"[\d\s./\-–]+")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s?[./\-–]\s?(\d{1,2})\s?[./\-–]\s?(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})\s?[./\-–]\s?(\d{1,2})\s?[./\-–]\s?(\d{4})(?!\d)")
_ALL_SHORT = re.compile(r"(?<!\d)(\d{1,2})\s?[./\-–]\s?(\d{1,2})\s?[./\-–]\s?(\d{2})(?!\d)")
_SIX_DIGITS = re.compile(r"(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)")


def read_birth_year(text: str, today: date) -> int:
    """A Gregorian year of birth from typed text.

    Raises AppError when there is no year in it, Unclear (with the years as options) when it can be several.
    """
    plain = _DECADE.sub(" ", _plain(text))
    for way in (_by_personal_number, _by_long_year, _by_short_numbers):
        year = way(plain, text, today)
        if year is not None:
            return year
    raise AppError("birth-year-wrong")


def remark(text: str) -> Sayable | None:
    """What is said about a text with a personal number in it: only the year is used."""
    return t("sensitive-only-year") if _personal_number(_plain(text)) else None


def doubt(text: str, year: int, language: str, today: date) -> None:
    """Raises Unclear for bare digits that would make an adult of a minor who counts as in Ethiopia or by the sun.

    Most who write Tigrinya count as Sweden does, and "87" can be any year: who writes in Tigrinya or in Dari is asked
    only where the law makes a difference.
    """
    plain = _plain(text).strip(" .!")
    if not _NO_WORDS.fullmatch(plain) or _personal_number(plain):
        return
    meant: list[int] = []
    if language in _BY_ETHIOPIA and f"{year % 100:02}" in plain:
        meant = _meant(Calendar.ETHIOPIC, year, plain, today, youngest=_YOUNGEST)
    elif language in _BY_SUN and len(plain) == 2:
        meant = _meant(Calendar.PERSIAN, 1300 + int(plain), plain, today, youngest=_YOUNGEST)
    if meant and today.year - year >= ADULT_AGE > today.year - meant[-1]:
        raise _ask("birth-year-calendar", [year, *meant], year=plain if len(plain) == 2 else str(year))


def _plain(text: str) -> str:
    """The text in small letters and our digits, with its numbers in words as digits."""
    written = in_our_digits(unicodedata.normalize("NFKC", text.replace("½", ",5"))).casefold()
    plain = in_figures(written, ordinals=bool(THOUSANDS.search(written)))
    return plain if plain == written else _TWO_HALVES.sub(r"\1", plain)


def _is_alive(year: int, today: date) -> bool:
    return today.year - OLDEST <= year <= today.year


def _ask(text_key: str, years: Iterable[int], **args: str) -> Unclear:
    shown = sorted(set(years))[:_MOST_OPTIONS]
    return Unclear(text_key, tuple(Option(str(year), literal(str(year))) for year in shown), **args)


def _personal_number(plain: str) -> re.Match[str] | None:
    """A personal number. Ten digits in a row are often a telephone's, unless the last of them is the check digit."""
    found = _PERSONAL.search(plain)
    if found is None or not 1 <= int(found[4]) % 60 <= 31:
        return None
    is_sure = found[1] or (found[5] or "").strip() or _has_check_digit("".join(found.group(2, 3, 4, 6)))
    return found if is_sure else None


def _has_check_digit(digits: str) -> bool:
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return sum(sum(divmod(number, 10)) for number in doubled) % 10 == 0


def _by_personal_number(plain: str, _text: str, today: date) -> int | None:
    found = _personal_number(plain)
    if found is None:
        return None
    if found[1]:
        year = int(found[1] + found[2])
    else:
        # A plus says that the person has turned 100.
        year = _last_year_ending(int(found[2]), today) - 100 * ("+" in (found[5] or ""))
    if not _is_alive(year, today):
        raise AppError("birth-year-wrong")
    return year


def _last_year_ending(two_digits: int, today: date) -> int:
    """The latest year, this one included, that ends in these two digits."""
    return today.year - (today.year - two_digits) % 100


def _by_long_year(plain: str, text: str, today: date) -> int | None:
    """A year of four digits, in the calendar that is named, or in one that it is a likely year of."""
    years = sorted({int(year) for year in _YEAR.findall(plain)} | set(_years_of_whole_dates(plain)))
    named = calendar_named(plain)
    if named not in (None, Calendar.GREGORIAN):
        for year in years:
            meant = _meant(named, year, plain, today)
            if meant:
                return _only(meant, "birth-year-calendar", year=str(year))
    gregorian = [year for year in years if _is_alive(year, today)]
    if gregorian and named is Calendar.GREGORIAN:
        return _only(gregorian, "birth-year-several")
    if gregorian:
        return _gregorian(gregorian, plain, text, today)
    for year in years:
        meant = _by_size(year, plain, today)
        if meant:
            return _only(meant, "birth-year-calendar", year=str(year))
    return None


def _only(years: list[int], text_key: str, **args: str) -> int:
    """The year when there is one only; raises Unclear when there are several."""
    if len(set(years)) > 1:
        raise _ask(text_key, years, **args)
    return years[0]


def _by_size(year: int, plain: str, today: date) -> list[int]:
    """What a year that is not Gregorian can mean: of the sun, of the moon when that would be a small child, Thai."""
    solar = _meant(Calendar.PERSIAN, year, plain, today, youngest=_TOO_SMALL)
    if solar and today.year - solar[-1] >= _YOUNGEST:
        return solar
    lunar = _meant(Calendar.ISLAMIC, year, plain, today)
    return sorted({*solar, *lunar}) or _meant(Calendar.THAI, year, plain, today)


def _years_of_whole_dates(plain: str) -> Iterator[int]:
    """The years of dates in eight digits: 20060312 and 12032006."""
    for found in _WHOLE_DATE.finditer(plain):
        year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            yield int(year)


def _gregorian(years: list[int], plain: str, text: str, today: date) -> int:
    """A Gregorian year; one that stands in Ethiopic letters can be a year of Ethiopia, which is asked."""
    ages = [year for age in _ages_told(plain) for year in _years_of_age(age, today)]
    if ages and not set(years) & set(ages):
        raise _ask("birth-year-which", [*years, *ages])
    year = _only(years, "birth-year-several")
    month = month_named(plain)
    is_ethiopic = bool(MAYBE_ETHIOPIC.search(plain)) or has_geez_number(text)
    if not is_ethiopic or (month is not None and month[0] is Calendar.GREGORIAN):
        return year
    meant = _meant(Calendar.ETHIOPIC, year, plain, today, youngest=_YOUNGEST)
    # Ge'ez numerals are written for years of Ethiopia; the letters also in Eritrea, where years are as in Sweden.
    sure = [] if meant and has_geez_number(text) else [year]
    return _only([*sure, *meant], "birth-year-calendar", year=str(year))


def _meant(calendar: Calendar, year: int, plain: str, today: date, *, youngest: int = 0) -> list[int]:
    """The Gregorian years that a year of a calendar can mean here, as exactly as a month or a whole date tells it."""
    found: set[int] = set()
    for month, day in _days_beside(calendar, year, plain) or [(None, None)]:
        try:
            found |= set(years_in(calendar, year, month, day))
        except ValueError:
            continue
    return sorted(one for one in found if _is_alive(one, today) and today.year - one >= youngest)


def _days_beside(calendar: Calendar, year: int, plain: str) -> list[tuple[int | None, int | None]]:
    """The months and days that can belong to a year: 15 Mehr 1383, 1383/7/15, and both ways of 7/8/1383."""
    month = month_named(plain)
    if month is not None and month[0] is calendar:
        days = [int(day) for day in _SHORT.findall(plain)]
        return [(month[1], days[0] if len(days) == 1 and 1 <= days[0] <= 31 else None)]
    for found in _YEAR_FIRST.finditer(plain):
        if int(found[1]) == year:
            return [(int(found[2]), int(found[3]))]
    for found in _YEAR_LAST.finditer(plain):
        if int(found[3]) == year:
            one, other = int(found[1]), int(found[2])
            return [(month, day) for day, month in {(one, other), (other, one)} if month <= 13]
    return []


def _by_short_numbers(plain: str, text: str, today: date) -> int | None:
    """An age, a year of two digits, or a date with such a year: what can mean several years is asked back."""
    years = _years_of_short_dates(plain, today)
    if years:
        return _only(years, "birth-year-which")
    numbers = _SHORT.findall(_HALF.sub("", plain))
    has_month = month_named(plain) is not None
    is_no_day = len(numbers) == 1 and (int(numbers[0]) > 31 or _ages_told(plain) or TURNS.search(plain))
    if len(numbers) == 1 and (not has_month or is_no_day):
        return _by_one_number(numbers[0], plain, text, today)
    if len(numbers) == 2 and has_month and (BORN.search(plain) or not _ages_told(plain)):
        # After a day comes its year.
        years = _short_years(numbers[1], text, today)
        return _only(years, "birth-year-which") if years else None
    if len(numbers) == 2 and (AGED.search(plain) or _are_two_ages(numbers)):
        raise _ask("birth-year-which", [year for number in numbers for year in _years_of_age(int(number), today)])
    return None


def _by_one_number(number: str, plain: str, text: str, today: date) -> int | None:
    """A year of two digits, or an age; with no word beside it, it can be both."""
    is_year = bool(BORN.search(plain)) or number.startswith("0")
    is_age = bool(AGED.search(plain)) and not is_year
    if not is_year and TURNS.search(plain) and _YOUNGEST <= int(number) <= _OLDEST_BY_NUMBER:
        raise _ask("birth-year-which", _years_of_age(int(number) - 1, today))
    if is_age and 1 <= int(number) <= _OLDEST_BY_NUMBER:
        raise _ask("birth-year-age", _years_of_age(int(number), today), age=number)
    years = _short_years(number, text, today) if len(number) == 2 else []
    if is_age or (not is_year and _YOUNGEST <= int(number) <= _OLDEST_BY_NUMBER):
        years += _years_of_age(int(number), today)
    return _only(years, "birth-year-which") if years else None


def _are_two_ages(numbers: list[str]) -> bool:
    """Whether somebody wrote their age as "15-16": what can be a day of a month is none."""
    one, other = sorted(map(int, numbers))
    return one > 12 and other == one + 1 <= _OLDEST_BY_NUMBER


def _years_of_short_dates(plain: str, today: date) -> list[int]:
    """The years of 12/3/06 and of 060312, whether the year stands first or last."""
    found = _ALL_SHORT.search(plain) or _SIX_DIGITS.search(plain)
    if found is None:
        return []
    first, middle, last = (int(part) for part in found.groups())
    years = {
        _last_year_ending(year, today)
        for year, day in ((first, last), (last, first))
        if 1 <= min(middle, day) <= 12 and 1 <= max(middle, day) <= 31
    }
    return sorted(year for year in years if _is_likely(year, today))


def _is_likely(year: int, today: date) -> bool:
    """Whether somebody of that year chats; a number of two digits is no better sign."""
    return _TOO_SMALL <= today.year - year <= _OLDEST_BY_NUMBER


def _short_years(number: str, text: str, today: date) -> list[int]:
    """Years that end in these two digits; in Persian signs also the year 13.. of the sun."""
    last = _last_year_ending(int(number), today)
    years = [last, last - 100]
    if PERSIAN_SIGNS.search(text) and int(number) >= _FIRST_SHORT_SOLAR:
        years += years_in(Calendar.PERSIAN, 1300 + int(number))
    return [year for year in years if _is_likely(year, today)]


def _ages_told(plain: str) -> list[int]:
    """The ages that a text tells: its writer's, or somebody else's."""
    told = (int(found[1] or found[2]) for found in _AGE.finditer(plain))
    return [age for age in told if _YOUNGEST <= age <= _OLDEST_BY_NUMBER]


def _years_of_age(age: int, today: date) -> list[int]:
    """Whoever has that age was born in one of two years."""
    return [today.year - age - 1, today.year - age]

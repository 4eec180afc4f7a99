"""Words by which people tell a day: weekdays, "tomorrow", "in two weeks"."""

import re
from functools import cache

#: Monday to Sunday in each language, as people write them; the shortened ones only where they are no other word.
_WEEKDAYS = (
    "måndag mandag måndagen mån|tisdag tisdagen tis|onsdag onsdagen ons|torsdag torsdagen tors|fredag fredagen fre|"
    "lördag lordag lördagen lör|söndag sondag söndagen sön",
    "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
    "الاثنين الإثنين الأثنين الاتنين|الثلاثاء التلاتا الثلاثا|الأربعاء الاربعاء الأربعا الاربعا|الخميس|الجمعة الجمعه|"
    "السبت|الأحد الاحد",
    "понеділок понеділка пн|вівторок вівторка вт|середа середу середи ср|четвер четверга чт|"
    "п'ятниця пятниця п'ятницю пятницю п'ятниці пт|субота суботу суботи сб|неділя неділю неділі нд",
    "понедельник понедельника|вторник вторника|среда среду среды|четверг|пятница пятницу пятницы|"
    "суббота субботу субботы|воскресенье воскресенья вс",
    "دوشنبه|سه\u200cشنبه سهشنبه|چهارشنبه چارشنبه|پنجشنبه پنج\u200cشنبه|جمعه|شنبه|یکشنبه یک\u200cشنبه",
    "ሰኑይ|ሰሉስ|ረቡዕ ሮቡዕ|ሓሙስ|ዓርቢ|ቀዳም|ሰንበት",
    "isniin isniinta|talaado talaada talaadada salaasa|arbaco arbaca arbacada|khamiis khamiista|"
    "jimco jimce jimcaha jimcada|sabti sabtida|axad axadda",
)
#: A Persian weekday is a number and "Saturday", often with a blank between.
_PERSIAN_PARTS = re.compile(r"([یي][کك]|دو|سه|چهار|چار|پنج)\s+(?=شنبه)")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ\u200c][^\W\d_]+)*")
#: A number, as "1:a" and "2nd" too, right before a word.
_COUNTED = re.compile(r"(?<![\d.:/-])([1-5])(?::?[ae]|st|nd|rd|th)?\s+([^\W\d_]+(?:['’ʼ\u200c][^\W\d_]+)*)")
_SAME = str.maketrans({"’": "'", "ʼ": "'", "ي": "ی", "ى": "ی", "ك": "ک"})

#: Days from today; the longer words first, so that "day after tomorrow" is not "tomorrow".
_AHEAD = (
    (
        2,
        r"i\s?övermor(?:gon|ron)|övermorgon|day after tomorrow|بعد غد|بعد بكر[ةه]|післязавтра|послезавтра|"
        r"پس\s?\u200c?فردا|ድሕሪ ጽባሕ|saa\s?dambe",
    ),
    (1, r"i\s?mor(?:gon|ron|n)|imorrn|tomorrow|غد[اًا]*|بكر[ةه]|завтра|فردا|ጽባሕ|berri(?:to)?"),
    (0, r"i\s?dag|today|tonight|i\s?kväll|اليوم|сьогодні|сегодня|امروز|ሎሚ|maanta"),
)
#: "In two weeks": the number, and the word that counts.
_IN_SOME = re.compile(
    r"\b(?:om|in|через|за|بعد|kadib)\s+(\d{1,2}|en|ett|one|a)?\s*(?:(dag|day|дн|ден|день|أيام|يوم|maalmo?)|"
    r"(veck|week|тиж|недел|أسبوع|اسبوع|أسابيع|اسابيع|toddobaad))"
)
#: A weekday of the week after this one, for some; for others the very next.
_NEXT = re.compile(r"\bnästa\b(?! år)|\bnext\b|наступн|следующ|القادم|المقبل|آینده|ዝመጽእ|\bxiga\b|soo socda")


def joined_weekdays(plain: str) -> str:
    """The text with Persian weekdays of two words as one."""
    return _PERSIAN_PARTS.sub(r"\1", plain)


def weekday_named(plain: str) -> int | None:
    """The weekday that is named first, Monday is 0; None when there is none."""
    found = (_weekdays().get(word.translate(_SAME)) for word in _WORD.findall(plain))
    return next((number for number in found if number is not None), None)


def without_weekdays(plain: str) -> str:
    return _WORD.sub(lambda word: " " if word.group().translate(_SAME) in _weekdays() else word.group(), plain)


def counted_weekday(plain: str) -> tuple[int, int] | None:
    """Which one of its month a weekday is, and the weekday: the second Thursday. None when it is not counted."""
    for found in _COUNTED.finditer(plain):
        weekday = _weekdays().get(found[2].translate(_SAME))
        if weekday is not None:
            return int(found[1]), weekday
    return None


def days_ahead(plain: str) -> int | None:
    """How many days from today, where a text says today, tomorrow, the day after, or in so many days or weeks."""
    said = next((days for days, words in _AHEAD if re.search(rf"(?<!\w)(?:{words})(?!\w)", plain)), None)
    return said if said is not None else _in_some(plain)


def _in_some(plain: str) -> int | None:
    found = _IN_SOME.search(plain)
    if found is None:
        return None
    many = int(found[1]) if (found[1] or "").isdecimal() else 1
    return many * (7 if found[3] else 1)


def is_next(plain: str) -> bool:
    """Whether a weekday is called the next one."""
    return _NEXT.search(plain) is not None


@cache
def _weekdays() -> dict[str, int]:
    return {
        word.translate(_SAME): number
        for line in _WEEKDAYS
        for number, words in enumerate(line.split("|"))
        for word in words.split(" ")
    }

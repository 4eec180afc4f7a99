"""Words by which people tell how they count their years: calendars, months, "born", "years old"."""

import re
from functools import cache
from itertools import pairwise

from babel import Locale
from babel.dates import get_month_names

from bot.calendars import Calendar
from bot.i18n import languages

#: Languages that people write in here, beside those of the texts, and other names of the months in Arabic and Dari.
_ALSO = ("am", "ru", "th", "tr", "ps", "ckb", "ku", "ar_SY", "ar_DZ", "ar_MA", "fa_AF")

#: Marks of an era, the surest first: what is one of these is not looked at for the next.
_ERAS = (
    (
        Calendar.GREGORIAN,
        r"\bg\.?\s?c\b|\ba\.?d\b|\bc\.?e\b|gregorian|እ\.?ኤ\.?አ|ዓ[./]?ም[./]?\s?ፈ|ፈረንጂ|ፈረንጅ|ኤውሮጳ|አውሮፓ|"
        r"ميلادي|میلادی|\d\s*م(?!\w)|н\.\s?е\b",
    ),
    (
        Calendar.PERSIAN,
        r"شمس[يی]|خورش[يی]د[يی]|جلالی|(?<![^\W\d_])هـ?\u200d?[.\s]?ش(?!\w)|\bpersian|jalali|shamsi|khorshidi",
    ),
    (Calendar.ISLAMIC, r"قمر[يی]|هجري|(?<![^\W\d_])هـ?\u200d?[.\s]?ق(?!\w)|\d\s*هـ?(?!\w)|\ba\.?h\b|hijri"),
    (
        Calendar.ETHIOPIC,
        r"ዓ[./\s፡።]?\s?ም|ዓመተ\s?ም|ግእዝ|ግዕዝ|[ኣአ]ቆጻጽራ|[ኣአ]ቆጣጠር|\be\.?\s?c\b|ethiopian\s+(?:calendar|year)|\bgeez\b",
    ),
    (Calendar.THAI, r"พ\.?\s?ศ|\bb\.\s?e\b"),
)

_PERSIAN_MONTHS = (
    "فروردین حمل farvardin|اردیبهشت ثور ordibehesht|خرداد جوزا khordad|تیر سرطان tir|مرداد اسد mordad|"
    "شهریور سنبله shahrivar|مهر میزان mehr|آبان عقرب aban|آذر قوس azar|دی جدی dey|بهمن دلو bahman|اسفند حوت esfand"
)
_ISLAMIC_MONTHS = (
    "محرم muharram|صفر safar|ربیع_الاول ربيع_الأول rabi_al-awwal|ربیع_الثانی ربيع_الثاني ربيع_الآخر rabi_al-thani|"
    "جمادی_الاول جمادى_الأولى jumada_al-awwal|جمادی_الثانی جمادى_الآخرة جمادى_الثانية jumada_al-thani|رجب rajab|"
    "شعبان shaban|رمضان ramadan|شوال shawwal|ذوالقعده ذو_القعدة dhu_al-qadah|ذوالحجه ذو_الحجة dhu_al-hijjah"
)
#: In Eritrea the same names are those of the Gregorian months that lie nearest.
_ETHIOPIC_MONTHS = (
    "መስከረም meskerem|ጥቅምት ጥቅምቲ tikimt|ኅዳር ሕዳር hidar|ታኅሣሥ ታህሳስ ታሕሳስ tahsas|ጥር ጥሪ terr|የካቲት ለካቲት yekatit|"
    "መጋቢት megabit|ሚያዝያ miyazya|ግንቦት ginbot|ሰኔ ሰነ sene|ሐምሌ ሓምለ hamle|ነሐሴ ነሓሰ nehase|ጳጉሜን ጳጉሜ pagume"
)
_OTHER_MONTHS = {
    Calendar.PERSIAN: _PERSIAN_MONTHS,
    Calendar.ISLAMIC: _ISLAMIC_MONTHS,
    Calendar.ETHIOPIC: _ETHIOPIC_MONTHS,
}

#: Words of birth, and ways of writing a short year: "född 06", "06:a", "'06", "06 року".
BORN = re.compile(
    r"född|föddes|\bborn\b|مواليد|ولدت|متولد|تولد|به دنیا|народ|\bроку\b|\bр\.|\bгода\b|родил|"
    r"dhashay|dhalat|ተወሊደ|ተወለድ|ልደት|"
    r"\d:an?\b|['’´`]\d\d\b|\bår(?:et)?\s+\d\d\b|årgång|årtal",
    re.IGNORECASE,
)
#: Words of age. The word for years alone says how old somebody is; beside a word of birth it says when.
AGED = re.compile(
    r"\bår\b|gammal|åring|\byears?\s+old\b|\byears\b|\byrs?\b|(?:\b|(?<=\d))y\.?/?o\b|\bage\b|\bi\s?['’]?a?m\b|\bjag\s+är\b|\bär\b(?=\s+\d)|fyller|fyllt|"
    r"عمر|سنة|سنوات|سنه|سال|\bسن|\bмені\b|\bмне\b|років|роки|\bрік\b|річн|\bлет\b|летн|\bsano\b|\bjir|da['’]?d|ዕድመ|ዕድሜ|ዓመት",
    re.IGNORECASE,
)
#: An age that is still to come: whoever turns 18, or is nearly 18, is 17.
TURNS = re.compile(
    r"\bfyller\b|\bblir\b|\bsnart\b|\bnästan\b|\bturn(?:s|ing)?\b|\bnearly\b|\balmost\b|\bsoon\b|"
    r"виповнит|виповнює|\bмайже\b|\bскоро\b|исполнит|исполняет|\bпочти\b|قريب|سأبلغ|رح صير|نزدیک|می\u200c?شوم|"
    r"ክመልእ|ዳርጋ|ku dhow|buuxin|gaari doon",
    re.IGNORECASE,
)
#: Words after which a year goes on with an ordinal: "дві тисячі восьмий".
THOUSANDS = re.compile(r"т[иы]сяч")
#: Signs that a year can be one of Ethiopia.
MAYBE_ETHIOPIC = re.compile("[\u1200-\u135a]|ethiopi|etiopi|[еэ]ф[іи]оп|[إا]ثيوب|اتیوپ", re.IGNORECASE)
PERSIAN_SIGNS = re.compile("[۰-۹پچژگ]|سال|متولد|هستم")


def calendar_named(plain: str) -> Calendar | None:
    """The calendar that a text names, by its era or by a month that no other calendar has."""
    era = next((calendar for calendar, marks in _ERAS if re.search(marks, plain, re.IGNORECASE)), None)
    month = month_named(plain)
    of_month = month[0] if month is not None and month[0] in (Calendar.PERSIAN, Calendar.ISLAMIC) else None
    return era or of_month


def month_named(plain: str) -> tuple[Calendar, int] | None:
    """The calendar and the number of a month that is named in a text. Ethiopic names can be Gregorian months, too."""
    words = re.findall(r"[^\W\d_]+", plain)
    phrases = {*words, *(" ".join(pair) for pair in pairwise(words))}
    found = [_months()[phrase] for phrase in phrases if phrase in _months()]
    return min(found, key=lambda one: list(Calendar).index(one[0])) if found else None


@cache
def _months() -> dict[str, tuple[Calendar, int]]:
    names: dict[str, tuple[Calendar, int]] = {}
    for language in (*languages(), *_ALSO):
        for width in ("wide", "abbreviated"):
            for month, name in get_month_names(width, locale=Locale.parse(language)).items():
                names[name.casefold().strip(". ")] = (Calendar.GREGORIAN, month)
    for calendar, months in _OTHER_MONTHS.items():
        for number, same in enumerate(months.split("|"), start=1):
            for name in same.split():
                names[name.replace("_", " ").casefold()] = (calendar, number)
    return names

"""Words by which people tell the time of day: its parts, halves and quarters, noon and midnight."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """A part of the day that is named beside an hour of twelve."""

    BEFORE_NOON = "before_noon"
    AFTER_NOON = "after_noon"
    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


#: In minutes from midnight: from and until (until may lie in the next day).
HOURS = {
    Part.BEFORE_NOON: (0, 12 * 60),
    Part.AFTER_NOON: (12 * 60, 24 * 60),
    Part.MORNING: (4 * 60, 12 * 60),
    Part.MIDDAY: (11 * 60, 15 * 60),
    Part.AFTERNOON: (12 * 60, 19 * 60),
    Part.EVENING: (16 * 60, 24 * 60),
    Part.NIGHT: (18 * 60, 29 * 60),
}
#: The first one that is found counts: "after noon" has the word for noon in it.
_PARTS = (
    (Part.AFTER_NOON, r"\d\s?p\.?\s?m\b|(?:\b|(?<=\d))e\.?\s?m\b|\d\s?م(?!\w)"),
    (Part.BEFORE_NOON, r"\d\s?a\.?\s?m\b|(?:\b|(?<=\d))f\.?\s?m\b|\d\s?ص(?!\w)"),
    (
        Part.AFTERNOON,
        r"eftermiddag|på dagen|afternoon|بعد\s?(?:از\s?)?(?:ال)?ظهر|عصر|пополудні|пополудни|\bдня\b|\bднем\b|\bдньом\b|"
        r"galab|ድሕሪ\s?[ቀቐ]ትሪ|ድ\.\s?[ቀቐ]",
    ),
    (
        Part.MORNING,
        r"förmiddag|på morgon|\bmorgonen\b|(?<!i )(?<!god )\bmorgon\b|\bmorron\b|\bbitti\b|morning|صباح|صبح|فجر|"
        r"بامداد|قبل\s?(?:از\s?)?(?:ال)?ظهر|ранку|вранці|зранку|\bутра\b|\bутром\b|\bранок\b|subax|aroor|barqo|ንግሆ|ቅድሚ\s?[ቀቐ]ትሪ|"
        r"ቅ\.\s?[ቀቐ]",
    ),
    (Part.EVENING, r"kväll|\bkvall|evening|tonight|مساء|المسا|вечор|вечер|ввечері|вечір|\bشام\b|fiid|ምሸት"),
    (Part.NIGHT, r"\bnatt|\bnight\b|ليلا|ليلًا|الليل|\bшب\b|\bشب\b|ночі|ночи|вночі|ночь|\bніч\b|habeen|ለይቲ"),
    (Part.MIDDAY, r"\bmiddag|\blunch|\bnoon\b|midday|ظهر|полуд|обід|обед|duhur|[ቀቐ]ትሪ"),
)
MIDNIGHT = re.compile(r"midnatt|midnight|منتصف الليل|نصف شب|نیمه\s?شب|опівноч|полноч|saqda dhexe|ፍርቂ ለይቲ")
NOON = re.compile(r"mitt på dagen|klockan tolv på dagen|\bnoon\b|midday|опівдні|полдень|в полдень")
#: Whose hours begin at six in the morning: "ሰዓት 11" is five.
FROM_SIX = re.compile("[\u1200-\u137f]")
#: Where hours are also counted from six, when an hour does not fit the part of the day that is named.
MAYBE_FROM_SIX = re.compile(r"saac|galab|subax|habeen|fiid")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A way of saying a time by an hour and how far it is from it: `fixed` minutes, and `sign` times the named ones."""

    pattern: re.Pattern[str]
    fixed: int = 0
    sign: int = 0


_HOUR = r"(?P<hour>2[0-4]|1\d|0?[1-9])(?!\d)"
_MINUTES = r"(?<!\d)(?P<minute>[1-5]?\d)\s*(?:min\w*|мин\w*|хв\w*|دقيقة|دقیقه|daqiiqo)?\s*"
#: Numbers in words are digits by now. The longer ways first.
SPOKEN = tuple(
    Spoken(re.compile(pattern), fixed, sign)
    for pattern, fixed, sign in (
        (rf"{_MINUTES}i\s*halv\s*{_HOUR}", -30, -1),
        (rf"{_MINUTES}över\s*halv\s*{_HOUR}", -30, 1),
        (rf"\bhalv\s*{_HOUR}", -30, 0),
        (rf"\bkvart(?:en)?\s*i\s*{_HOUR}", -15, 0),
        (rf"\bkvart(?:en)?\s*över\s*{_HOUR}", 15, 0),
        (rf"{_MINUTES}i\s*{_HOUR}", 0, -1),
        (rf"{_MINUTES}över\s*{_HOUR}", 0, 1),
        (rf"\bhalf\s*past\s*{_HOUR}", 30, 0),
        (rf"\bquarter\s*(?:to|before|of)\s*{_HOUR}", -15, 0),
        (rf"\bquarter\s*(?:past|after)\s*{_HOUR}", 15, 0),
        (rf"{_MINUTES}(?:to|before)\s*{_HOUR}", 0, -1),
        (rf"{_MINUTES}(?:past|after)\s*{_HOUR}", 0, 1),
        (rf"\b(?:пів|пол|половин[аеиі])\s*(?:на\s*)?{_HOUR}", -30, 0),
        (rf"\b(?:за|без)\s*(?:чверт[ьі]|четверти)\s*{_HOUR}", -15, 0),
        (rf"\bчверть\s*по\s*{_HOUR}", 15, 0),
        (rf"\b(?:чверть\s*на|четверть)\s*{_HOUR}", 15 - 60, 0),
        (rf"\b(?:без|за)\s*{_MINUTES}{_HOUR}", 0, -1),
        (rf"(?<!\d){_HOUR}\s*و\s*(?:ال)?(?:نصف|نص|نیم)", 30, 0),
        (rf"(?<!\d){_HOUR}\s*[إا]لا\s*(?:ال)?ربع", -15, 0),
        (rf"(?<!\d){_HOUR}\s*[إا]لا\s*(?:ال)?(?:ثلث|تلت)", -20, 0),
        (rf"(?<!\d){_HOUR}\s*و\s*(?:ال)?ربع", 15, 0),
        (rf"(?<!\d){_HOUR}\s*و\s*(?:ال)?(?:ثلث|تلت)", 20, 0),
        (rf"ربع\s*(?:به|کم)\s*{_HOUR}", -15, 0),
        (rf"(?<!\d){_HOUR}\s*ربع\s*کم", -15, 0),
        (rf"(?<!\d){_HOUR}\s*ን?\s*ፈረ[ቓቃ]", 30, 0),
        (rf"(?<!\d){_HOUR}\s*ን?\s*ር[ብቢ][ዕዒ]", 15, 0),
        (rf"(?<!\d){_HOUR}\s*iyo\s*(?:bar|badh|nus)", 30, 0),
        (rf"(?<!\d){_HOUR}\s*iyo\s*rubac", 15, 0),
    )
)
#: "Half six" is half past five in Swedish, German and Russian, and half past six in Britain.
HALF_OF_ENGLISH = re.compile(rf"\bhalf\s*{_HOUR}")
#: "One" is mostly an article; after these words it is an hour.
ONE = re.compile(
    r"(?:(?<=klockan )|(?<=kl )|(?<=halv )|(?<=över )|(?<=kvart i ))ett\b|(?:(?<=at )|(?<=past )|(?<= to ))one\b|"
    r"(?<=ሰዓት )ሓደ(?!\w)|(?<=ساعت )یک(?!\w)"
)


def part_named(plain: str) -> Part | None:
    return next((part for part, words in _PARTS if re.search(words, plain)), None)

"""Odd values: within what a type allows, and just beyond."""

from random import Random

_LETTERS = "aåöğßاءбґትہñ中"
#: Texts that have broken programs before: markup, formats, paths, marks nobody sees, half characters.
ODD_TEXTS = (
    "", " ", "\n\n\n", "\t", "0", "-1", "1e309", "nan", "null", "None", "true", "[]", "{}", "\x00", "a\x00b",
    "\ud83d", "\udc00 \ud800", "x\udfffy", "\ufeff", "\ufffe\uffff", "\u200b", "\u200b\u200c\u200d\u2060",
    "\u2028\u2029",
    "\u202eright to left\u202c", "\u2066\u2066\u2066", "\u2069\u2069", "\u200f", "\u0301" * 40,
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
    "<b>bold</b>", "<b><i>", "</b>", "<script>alert(1)</script>", "&lt;&amp;&#0;&#x110000;", "&" * 1200, "<" * 1500,
    "'; DROP TABLE person;--", "\" OR 1=1 --", "%", "_", "\\", "$$", "../../etc/passwd", "C:\\con\\nul", "/dev/null",
    "%s%s%n", "{0}", "{", "}", "{ $name }", "{-brand}", "{first_name}", "{ NUMBER($x) }", "${jndi:ldap://x}", "{{7*7}}",
    "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "#", "😀", "👩‍👩‍👧‍👦" * 3, "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👍🏿", "\U0010ffff", "🇸🇪" * 20,
    "a" * 4096, "å" * 4096, "😀" * 2048, "ክ" * 4000, "x " * 2048, "a" * 5000, "\n" * 4096, "word" + "\u0300" * 3000,
    "http://" + "a" * 300, "https://t.me/x?start=c_1", "tg://user?id=1", "mailto:a@b", "@" + "u" * 32, "+46701234567",
    "19900101-1234", "٠١٢٣٤٥٦٧٨٩", "۱۳۸۳", "፲፱፻፺፮", "²³", "Ⅷ", "1 9 9 0", "1990-", "2026-02-30", "25:99",
)  # fmt: skip
#: What people write: answers to questions of ours, in several languages, right and wrong.
ANSWERS = (
    "1990", "2001", "2009", "2010", "2011", "2012", "2013", "2014", "1385", "1996 ዓ.ም.", "١٩٩٩", "2005 eller 2006",
    "12", "15",
    "ja", "nej", "vet inte", "не знаю", "لا أعرف", "Krokom", "كروكوم", "Östersund", "Stockholm", "elsewhere", "Elin",
    "Amina",
    "Jag bakade bröd hemma och lagade traktorer.", "я вмію шити і варити", "أنا أطبخ وأصلح السيارات",
    "waxaan kariyaa cunto",
    "ምግቢ ይኽሽን እየ", "من خیاطی بلدم", "I weld and drive a forklift", "Jag har diabetes och bor på Storgatan 5",
    "ring 070-123 45 67", "mejla mig på a@b.se", "du är en idiot", "betala 500 kr först", "Mörsjö", "i morgon 17:00",
    "17:30",
    "torsdag", "3/12", "2026-12-03", "10", "20", "100", "Hej {first_name}, {event} {day}!", "{nobody}",
    "https://www.iucz.se",
    "gran ren", "K7MX4R2B", "K7MX 4R2B", "K7MXR2", "Praktik i verkstad", "Vi svetsar aluminium", "B2", "truck", "C",
)  # fmt: skip
#: Answers that fit many questions.
LIKELY = (
    *("1990", "1998", "Elin", "Krokom", "10 december 2026", "17:00", "16:30 Torget", "20"),
    *("Vi bygger saker av metall.", "Jag svetsar och bakar bröd."),
)
ODD_NUMBERS = (
    *(0, 1, -1, 2, 127, 255, 2**31 - 1, 2**31, -(2**31), 2**32),
    *(2**52 - 1, 2**52, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**30),
)
ODD_FLOATS = (
    *(0.0, -0.0, 63.1792, 14.6357, 90.0, -90.0, 90.1, 180.0, 181.0),
    *(1e-300, 1e308, -1e308, float("inf"), float("nan")),
)
#: Seconds since 1970: before it, now, and beyond what a date can be.
ODD_DATES = (0, 1, 1_795_000_000, 1_764_000_000, 2**31 - 1, 2**32, 4_102_444_800, 253_402_300_799)
IMPOSSIBLE_DATES = (-1, -(2**40), 253_402_300_800, 2**53, 2**63, 10**25)
MIME_TYPES = (
    "text/plain", "text/csv", "application/json", "application/pdf", "application/zip", "application/x-msdownload",
    "image/png",
    "image/svg+xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.ms-excel.sheet.macroEnabled.12",
    "application/octet-stream", "", "x", "text/html; charset=\"", "a" * 300,
)  # fmt: skip
FILE_NAMES = (
    "firms.xlsx", "firms.csv", "programme.json", "macro.xlsm", "old.xls", "x.xlsx.exe", "../../x.xlsx",
    "\u202egnp.xlsx", "a" * 300 + ".csv",
    "photo.png", "", ".", ".xlsx", "CON.csv", "name with\nline.json", "résumé.pdf",
)  # fmt: skip


def text(chance: Random) -> str:
    """A text: an answer, something odd, several of them mixed, or letters by chance."""
    dice = chance.random()
    if dice < 0.4:
        return chance.choice(ANSWERS)
    if dice < 0.8:
        return chance.choice(ODD_TEXTS)
    if dice < 0.9:
        return "".join(chance.choice(ODD_TEXTS + ANSWERS)[:600] for _ in range(chance.randint(2, 5)))
    return "".join(chance.choice(_LETTERS + " \n<&{'") for _ in range(chance.randint(1, 80)))


def number(chance: Random) -> int:
    return chance.choice(ODD_NUMBERS) if chance.random() < 0.5 else chance.randint(0, 1000)


def real(chance: Random) -> float:
    return chance.choice(ODD_FLOATS) if chance.random() < 0.5 else chance.uniform(-200, 200)


def instant(chance: Random) -> int:
    """Seconds since 1970; rarely an instant that no calendar has."""
    return chance.choice(IMPOSSIBLE_DATES if chance.random() < 0.05 else ODD_DATES)


def mutated(chance: Random, words: str) -> str:
    """A text that looks like another one: signs changed, left out, doubled, numbers and case swapped."""
    signs = list(words)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(signs) + 1)
        match chance.randrange(6):
            case 0:
                signs[at : at + 1] = [chance.choice("abz:0189-_+ äş²١\x00\ud800")]
            case 1:
                del signs[at : at + chance.randint(1, 3)]
            case 2:
                signs[at:at] = signs[max(0, at - chance.randint(1, 8)) : at]
            case 3:
                signs = [str(chance.choice(ODD_NUMBERS)) if sign.isdigit() else sign for sign in signs]
            case 4:
                signs = list("".join(signs).swapcase())
            case _:
                signs += list(chance.choice(ODD_TEXTS)[:80])
    return "".join(signs)

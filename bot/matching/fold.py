"""Words as they are compared: one spelling for letters that people type in several ways, with the place kept."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

# Marks that belong inside a word: accents, Arabic vowel signs and tatweel, joiners, Thai vowels and tones, apostrophes.
_WORD: Final = re.compile(
    "[^\\W_](?:[^\\W_]|[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640\\u200c\\u200d"
    "\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]|['’ʼ`´](?=[^\\W_]))*(?:\\+\\+|#)?"
)
_BREAK: Final = re.compile(r"[.,;:!?…\n\r()\u060c\u061b\u061f\u06d4\u1361-\u1368–—/•|]")

_END: Final = re.compile(r"[.;!?…\n\r\u061b\u061f\u06d4\u1362\u1364-\u1368•|]")

_LETTERS: Final = {
    **dict.fromkeys("ىیېےۍ", "ي"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ةۀہھەۃ", "ه"),
    "ٱ": "ا",
    "ء": "",
    "ـ": "",
    "\u200c": "",
    "\u200d": "",
    "ґ": "г",
    "ё": "е",
    "ы": "и",
    "э": "е",
    "ø": "o",
    "æ": "a",
    "ß": "ss",
    "đ": "d",
    "ł": "l",
    "ı": "i",
    **dict.fromkeys("'’ʼ`´", ""),
}


def _ethiopic_rows() -> dict[str, str]:
    """Rows that sound alike in Tigrinya writing are one row; a labial sign is its plain sixth neighbour."""
    pairs = (("ሐ", "ሀ"), ("ኀ", "ሀ"), ("ሠ", "ሰ"), ("ዐ", "አ"), ("ፀ", "ጸ"), ("ቐ", "ቀ"), ("ኸ", "ከ"))
    rows = {chr(ord(old) + step): chr(ord(new) + step) for old, new in pairs for step in range(7)}
    rows |= {"ቈ": "ቆ", "ኰ": "ኮ", "ጐ": "ጎ", "ኈ": "ሆ", "ዀ": "ኮ", "ቘ": "ቆ"}
    # ሀ/ሃ and አ/ኣ are written for each other.
    first_for_fourth = {"ሃ": "ሀ", "ኣ": "አ", "ሓ": "ሀ", "ኃ": "ሀ", "ዓ": "አ"}
    return rows | first_for_fourth


_LETTERS_AND_ROWS: Final = _LETTERS | _ethiopic_rows()
#: Vowels of an Ethiopic sign, by its place in the row; the sixth sign has none.
VOWEL_MARKS: Final = "euiaE_o"
#: A row of the syllabary has eight signs; the sixth is the consonant alone.
_SIGNS: Final = {
    code: chr(code - (code & 7) + 5) + ("" if code & 7 == 5 else VOWEL_MARKS[code & 7])
    for code in range(0x1200, 0x1360)
    if code & 7 < 7
}
_THAI: Final = range(0x0E01, 0x0E50)
_NORDIC: Final = frozenset("åäöæøé")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: folded, its place in the text, its clause and sentence, and its å, ä and ö."""

    folded: str
    start: int
    end: int
    clause: int
    sentence: int
    script: str
    dotted: str


def words_of(text: str) -> tuple[Word, ...]:
    """The words of the text in order; `start` and `end` count characters of the text as it was given."""
    found: list[Word] = []
    clause, sentence, last = 0, 0, 0
    for match in _WORD.finditer(text):
        if _BREAK.search(text, last, match.start()):
            clause += 1
            sentence += bool(_END.search(text, last, match.start()))
        last = match.end()
        raw = match.group()
        folded = fold(raw)
        if folded:
            found.append(Word(folded, match.start(), last, clause, sentence, script_of(folded), dots_of(raw)))
    return tuple(found)


class _Spelling(dict[int, str]):
    """What each letter is folded to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = ""
        if code in _THAI:
            # Its vowels are marks, too, and a word is another one without them.
            return self.setdefault(code, chr(code))
        for letter in unicodedata.normalize("NFKD", chr(code)):
            if unicodedata.category(letter) != "Mn":
                digit = unicodedata.digit(letter, None)
                folded += str(digit) if digit is not None else _LETTERS_AND_ROWS.get(letter, letter)
        self[code] = folded
        return folded


_SPELLING: Final = _Spelling()
_THREE: Final = re.compile(r"(.)\1\1+")


def fold(raw: str) -> str:
    """One spelling for all the ways in which a word's letters are typed; å ä ö become a a o."""
    return _THREE.sub(r"\1", raw.casefold().translate(_SPELLING))


@lru_cache(maxsize=4_000)
def spelled(word: str) -> str:
    """An Ethiopic word as consonants with their vowels beside them; other words as they are.

    A syllable sign hides that two words share a root; letters show it.
    """
    if not word or not "\u1200" <= word[0] <= "\u137f":
        return word
    return word.translate(_SIGNS)


def dots_of(raw: str) -> str:
    """The Nordic letters of a word in order: what folding took away, so that "kör" can be told from "kor"."""
    if raw.isascii():
        return ""
    return "".join(letter for letter in unicodedata.normalize("NFC", raw.lower()) if letter in _NORDIC)


def is_dotted(words: Iterable[Word]) -> bool:
    """Whether the writer types å, ä and ö, so that a word without them is meant to be without them."""
    return any(word.dotted for word in words)


def script_of(folded: str) -> str:
    """latin, arabic, cyrillic, ethiopic or thai; a number counts as latin."""
    if folded.isascii():
        return "latin"
    for letter in folded:
        code = ord(letter)
        if 0x0400 <= code < 0x0530:
            return "cyrillic"
        if 0x0600 <= code < 0x0780:
            return "arabic"
        if 0x1200 <= code < 0x13A0:
            return "ethiopic"
        if code in _THAI:
            return "thai"
    return "latin"

"""What makes a message wait for staff: ways to reach somebody, money, words that hurt, meeting alone. Pure."""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.matching.fold import Word, fold, words_of
from bot.matching.number_words import digits_of
from bot.matching.sensitive import Kind, without_sensitive

_FILE: Final = Path(__file__).parent / "data" / "safety.toml"


class Concern(StrEnum):
    """Why a message is held; each has a text `concern-…` for staff."""

    CONTACT = "contact"
    MONEY = "money"
    INSULT = "insult"
    THREAT = "threat"
    SEXUAL = "sexual"
    MEETING = "meeting"


#: So many digits in a row are a telephone number; so many when a word such as "call" stands in the message.
_PHONE, _PHONE_AFTER_WORD = 7, 5
#: A message with digits and so few words besides may be a piece of a number.
_FEW_WORDS = 2
#: So few words with the name of a service are hardly about anything else.
_SHORT = 5
#: Grouped thousands ("2 500 000") are a number and no telephone, up to so many digits.
_LONGEST_NUMBER = 8
#: An amount of money this near (in words) to "an hour" or "wage" is about wages.
_NEAR_WAGE = 4

_ADDRESS: Final = re.compile(
    r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+\.\w|(?<![\w@])@[\w.]{3,}|https?://|www\.|"
    r"\b[\w-]{2,}\.(?:com|org|net|se|nu|io|me|app|info|link|ru|ua|ir)\b(?![\w.]*@)",
    re.IGNORECASE,
)
#: Days, times, shifts ("06-14"), standards ("ISO 9001:2015"): digits that are no telephone number.
_NO_PHONE: Final = re.compile(
    r"(?<![\d.:/-])(?:(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|"
    r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?:\s?[-–]\s?(?:[01]?\d|2[0-4])[:.][0-5]\d)?|"
    r"(?:[01]?\d|2[0-4])\s?[-–]\s?(?:[01]?\d|2[0-4]))(?![\d]|[.:/-]\d)|\biso\s?\d+(?::\d+)?",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(r"[^\W_]+")
#: Digits with letters that look like them: "o7o".
_LIKE_DIGITS: Final = str.maketrans("oOlI", "0011")
_DIGITS: Final = re.compile(r"(?=.*\d)[\doOlI]+")
_BETWEEN: Final = re.compile(r"[^\w\0]{0,4}_{0,4}[^\w\0]{0,4}")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:[\s.,]\d{3})+")


def concerns(text: str, before: Sequence[str] = ()) -> frozenset[Concern]:
    """What about a message makes it wait; nothing for most. `before` are the writer's last messages, oldest first."""
    plain = _plain(text)
    found = {concern for concern in Concern if concern.value in _listed() and _has(plain, concern.value)}
    if _has_amount(plain):
        found.add(Concern.MONEY)
    if _reaches(text, plain) or _is_split_number(plain, before):
        found.add(Concern.CONTACT)
    return frozenset(found)


def _plain(text: str) -> str:
    """One form of each sign, and plain digits."""
    return "".join(_digit(char) for char in unicodedata.normalize("NFKC", text))


def _digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)


def _reaches(text: str, plain: str) -> bool:
    if _ADDRESS.search(plain) or _has(plain, "app") or _has_phone(plain):
        return True
    if _has(plain, "page") and (_has(plain, "mine") or len(words_of(plain)) <= _SHORT):
        return True
    return Kind.CONTACT_DETAILS in without_sensitive(text).removed


# ---------------------------------------------------------------- telephone numbers


@dataclass(frozen=True, slots=True)
class _Run:
    """Digits in a row, however they are written: the pieces, and the place in the text."""

    pieces: tuple[str, ...]
    start: int
    end: int

    @property
    def digits(self) -> int:
        return sum(map(len, self.pieces))


def _has_phone(plain: str) -> bool:
    enough = _PHONE_AFTER_WORD if _has(plain, "number") else _PHONE
    return any(run.digits >= enough and not _is_number(run, plain) for run in _runs(plain))


def _is_number(run: _Run, plain: str) -> bool:
    """Whether digits are years or thousands."""
    if all(_YEAR.fullmatch(piece) for piece in run.pieces):
        return True
    written = plain[run.start : run.end]
    is_marked = plain[: run.start].rstrip().endswith("+")
    return run.digits <= _LONGEST_NUMBER and not is_marked and bool(_THOUSANDS.fullmatch(written))


def _runs(plain: str) -> Iterator[_Run]:
    """Digits and words for digits with nothing but signs between them."""
    hidden = _NO_PHONE.sub(lambda match: "\0" * len(match.group()), plain)
    pieces: list[str] = []
    start = end = 0
    for token in _TOKEN.finditer(hidden):
        digits = _digits_of(token.group())
        if pieces and (not digits or not _BETWEEN.fullmatch(hidden, end, token.start())):
            yield _Run(tuple(pieces), start, end)
            pieces = []
        if digits:
            start = start if pieces else token.start()
            pieces.append(digits)
            end = token.end()
    if pieces:
        yield _Run(tuple(pieces), start, end)


def _digits_of(token: str) -> str:
    """The digits that a word stands for; of two-digit words only how many."""
    if _DIGITS.fullmatch(token):
        return token.translate(_LIKE_DIGITS)
    return digits_of(fold(token))


def _is_split_number(plain: str, before: Sequence[str]) -> bool:
    """Whether a number is sent piece by piece: this message and those right before it are hardly more than digits."""
    if not _is_mostly_digits(plain):
        return False
    together = [plain]
    for earlier in reversed(list(map(_plain, before))):
        if not _is_mostly_digits(earlier):
            break
        together.insert(0, earlier)
    return len(together) > 1 and sum(run.digits for one in together for run in _runs(one)) >= _PHONE


def _is_mostly_digits(plain: str) -> bool:
    tokens = _TOKEN.findall(plain)
    words = [token for token in tokens if not _digits_of(token)]
    return len(words) < len(tokens) and len(words) <= _FEW_WORDS


# ---------------------------------------------------------------- money


def _has_amount(plain: str) -> bool:
    """A sum of money that is not said of wages."""
    words = words_of(plain)
    currency, wage = _whole("currency"), _whole("wage")
    for at, word in enumerate(words):
        is_sum = word.folded in currency and at > 0 and words[at - 1].folded[-1:].isdigit()
        near = words[max(0, at - _NEAR_WAGE - 1) : at + _NEAR_WAGE + 1]
        if is_sum and not any(other.folded in wage for other in near):
            return True
    return bool(re.search(r"[$€£]\s?\d|\d\s?[$€£]", plain)) and not any(word.folded in wage for word in words)


# ---------------------------------------------------------------- phrases of the file


_Slot = tuple[frozenset[str], tuple[str, ...]]
_Phrase = tuple[_Slot | None, ...]
#: Written before a word as part of it, in Arabic and Tigrinya: and, in, for, with, the.
_CLITICS: Final = ("وال", "بال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "ን", "ብ", "ናይ", "ዝ")
_MOST_GAP = 2


def _has(plain: str, table: str) -> bool:
    """Whether a phrase of this table of the file stands in the text."""
    index = _phrases()[table]
    return any(
        _stands(phrase, forms, at)
        for forms in _clauses(plain)
        for at, own in enumerate(forms)
        for form in own
        for phrase in index.get(form[:2], ())
    )


def _clauses(plain: str) -> list[list[tuple[str, ...]]]:
    """The words of each clause, in the forms in which they can be listed."""
    clauses: dict[int, list[tuple[str, ...]]] = defaultdict(list)
    for word in words_of(plain):
        clauses[word.clause].append(_forms(word))
    return list(clauses.values())


def _forms(word: Word) -> tuple[str, ...]:
    if word.script not in ("arabic", "ethiopic"):
        return (word.folded,)
    short = (word.folded.removeprefix(clitic) for clitic in _CLITICS if word.folded.startswith(clitic))
    return (word.folded, *(form for form in short if len(form) > 1))


def _stands(phrase: _Phrase, forms: Sequence[tuple[str, ...]], at: int, slot: int = 0) -> bool:
    """Whether the slots of a phrase from `slot` on fit the words from `at` on."""
    if slot == len(phrase):
        return True
    wanted = phrase[slot]
    if wanted is None:
        return any(_stands(phrase, forms, at + gap, slot + 1) for gap in range(_MOST_GAP + 1))
    return at < len(forms) and _fits(wanted, forms[at]) and _stands(phrase, forms, at + 1, slot + 1)


def _fits(slot: _Slot, forms: tuple[str, ...]) -> bool:
    whole, stems = slot
    return any(form in whole or (bool(stems) and form.startswith(stems)) for form in forms)


@cache
def _listed() -> dict[str, dict[str, Any]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def _entries(table: str) -> Iterator[str]:
    for line in _listed()[table].values():
        yield from (entry.replace("-", " ").strip() for entry in line.split(",") if entry.strip())


@cache
def _phrases() -> dict[str, dict[str, list[_Phrase]]]:
    """The phrases of each table by the first two letters that they can begin with."""
    tables: dict[str, dict[str, list[_Phrase]]] = {}
    for table in _listed():
        index: dict[str, list[_Phrase]] = defaultdict(list)
        for entry in _entries(table):
            phrase = tuple(None if word == ".." else _slot(word) for word in entry.split())
            whole, stems = phrase[0] or ((), ())
            for beginning in {one[:2] for one in (*whole, *stems)}:
                index[beginning].append(phrase)
        tables[table] = dict(index)
    return tables


def _slot(listed: str) -> _Slot:
    """`send|lend`: either word; `swish*`: any word that begins so."""
    words = listed.split("|")
    whole = frozenset(fold(word) for word in words if not word.endswith("*"))
    return whole, tuple(fold(word[:-1]) for word in words if word.endswith("*"))


@cache
def _whole(table: str) -> frozenset[str]:
    return frozenset(fold(entry) for entry in _entries(table))

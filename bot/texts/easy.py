"""Easy Swedish: hard words with the easier word, and LIX text by text.

LIX (Björnsson 1968) is words per sentence plus the share of words longer than six letters in percent: under 30 is very
easy, 30-40 easy, over 50 hard. Of a few words it says nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.i18n import SOURCE_LANGUAGE
from bot.texts.fault import Fault
from bot.texts.reading import Entry, Folder
from bot.texts.rules import matches, rules
from bot.texts.wording import usual_way, words_of

_SENTENCE_END = re.compile(r"[.!?:](?:\s|$)|\n")
_LONG = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """How hard one text is to read."""

    entry: Entry
    words: int
    lix: float


def hard_texts(folder: Folder) -> Iterator[Fault]:
    """Hard words anywhere, and candidates' texts over the limit."""
    for entry in folder.source.values():
        if not matches(entry.key, rules().technical):
            yield from _hard_words(entry)
    for reading in readings(folder):
        if round(reading.lix) > rules().lix_limit:
            args = {"lix": f"{reading.lix:.0f}", "limit": str(rules().lix_limit)}
            yield Fault(reading.entry.place, reading.entry.key, "lix", args)


def readings(folder: Folder) -> list[Reading]:
    """Every text for candidates that is long enough to say something of, the hardest first."""
    found = [reading for entry in folder.source.values() if _is_read_by_all(entry) and (reading := _reading(entry))]
    return sorted(found, key=lambda reading: -reading.lix)


def _is_read_by_all(entry: Entry) -> bool:
    return not entry.is_for_staff and not matches(entry.key, (*rules().for_staff, *rules().technical))


def _reading(entry: Entry) -> Reading | None:
    said = usual_way(entry, lambda _name, _function: "ord")
    words = words_of(said)
    if len(words) < rules().lix_least_words:
        return None
    sentences = [part for part in _SENTENCE_END.split(said) if words_of(part)]
    known = rules().explained | rules().names
    long = [word for word in words if len(word) > _LONG and word.casefold() not in known]
    return Reading(entry, len(words), len(words) / len(sentences) + 100 * len(long) / len(words))


def _hard_words(entry: Entry) -> Iterator[Fault]:
    for word in dict.fromkeys(word.casefold() for word in words_of(usual_way(entry))):
        easier = easier_word(word)
        if easier:
            yield Fault(entry.place, entry.key, "hard", {"word": word, "easier": easier, "language": SOURCE_LANGUAGE})


def easier_word(word: str) -> str | None:
    """What to say instead of a hard word; None for a word that is not on the list."""
    hard = rules().hard
    if word in hard:
        return hard[word]
    starts = (word[:length] + "*" for length in range(len(word), 3, -1))
    return next((hard[start] for start in starts if start in hard), None)

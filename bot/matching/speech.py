"""How each language is read: its empty words, its "not", "want" and "but", and what is taken off a word."""

import re
import shlex
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from bot.matching.fold import Word, dots_of, fold, spelled, words_of

_FOLDER = Path(__file__).parent / "data"
#: What a further language need not say of itself.
_NOTHING: dict[str, Any] = {
    "scope": "after",
    **dict.fromkeys(("not", "hate", "wish", "have", "everyday", "prefixes", "suffixes"), ""),
    **dict.fromkeys(("only", "but"), ()),
}
_LONGEST_CUE = 3
# Behind a word whose dots count; no word has it.
_DOTTED = "·"


@dataclass(frozen=True, slots=True)
class Speech:
    """One language. Empty words and cues are kept twice: folded, and folded with their dots behind ("baraä")."""

    language: str
    script: str
    looks_ahead: bool
    stop: frozenset[str]
    everyday: frozenset[str]
    cues: dict[str, frozenset[tuple[str, ...]]]
    not_pattern: re.Pattern[str] | None
    prefixes: frozenset[str]
    suffixes: frozenset[str]
    #: Of a further language: letters and endings ("-ung") that ours do not have, and those of ours that are near to it.
    signs: tuple[str, ...] = ()
    near: tuple[str, ...] = ()

    def is_empty(self, folded: str, dots: str, dotted: bool) -> bool:
        """Whether the word carries no trade; `dotted`: whoever wrote it types å, ä and ö ("bära" is not "bara")."""
        return (f"{folded}{dots}{_DOTTED}" if dotted else folded) in self.stop

    def cue_at(self, words: Sequence[Word], place: int, dotted: bool) -> tuple[str, int] | None:
        """The cue (only, but, hate, not, wish, have) that starts at this word, and its length in words."""
        said = tuple(_marked(word) if dotted else word.folded for word in words[place : place + _LONGEST_CUE])
        for name in ("only", "but", "hate", "wish", "not", "have"):
            for length in range(_LONGEST_CUE, 0, -1):
                if said[:length] in self.cues[name]:
                    return name, min(length, len(said))
            if name == "not" and self.not_pattern is not None and self.not_pattern.search(words[place].folded):
                return name, 1
        return None


@cache
def speech_of(language: str) -> Speech:
    """How the language is read; KeyError for a language without a table."""
    further = _further().get(language)
    return _all()[language] if further is None else further


@cache
def speakers_of(script: str) -> tuple[Speech, ...]:
    """The languages that are written in the script."""
    return tuple(speech for speech in _all().values() if speech.script == script)


@cache
def further_in(script: str) -> tuple[Speech, ...]:
    """The further languages of the script: we know their small words, and of some the words of the commonest trades."""
    return tuple(speech for speech in _further().values() if speech.script == script)


@cache
def is_spaceless(script: str) -> bool:
    """Whether the script writes its words without spaces between them."""
    return any(table.get("spaceless", False) for table in _read("further").values() if table["script"] == script)


@cache
def reading_of(language: str) -> str | None:
    """The language with whose words this one is read, mostly itself; None for one that cannot be read."""
    table = _tables().get(language)
    return None if table is None else str(table.get("read_as", language))


@cache
def read_with(language: str) -> tuple[str, ...]:
    """The language and those that are read with its words, such as Russian with Ukrainian ones."""
    return (language, *(code for code, table in _tables().items() if table.get("read_as") == language))


def told_apart(text: str, language: str) -> str | None:
    """Which of the languages that are read as this one the text is written in, by letters and small words that only
    one of them has; None when none of them tells, or two do equally.
    """
    among = read_with(language)
    if len(among) == 1:
        return language
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counted = {code: sum(_is_marked(word, _tables()[code]["marks"].split()) for word in words) for code in among}
    first, second = sorted(counted.values(), reverse=True)[:2]
    return max(counted, key=lambda code: counted[code]) if first > second else None


def _is_marked(word: str, marks: Iterable[str]) -> bool:
    return any(mark == word if len(mark) > 1 else mark in word for mark in marks)


@cache
def _all() -> dict[str, Speech]:
    return {language: _speech(language, table) for language, table in _tables().items() if "read_as" not in table}


def _tables() -> dict[str, dict[str, Any]]:
    return _read("languages")


@cache
def _further() -> dict[str, Speech]:
    return {language: _further_speech(language, table) for language, table in _read("further").items()}


def _further_speech(language: str, table: dict[str, Any]) -> Speech:
    """All its cues are small words too: they tell the language, and carry no trade."""
    cues = (table.get(name, "").replace('"', "") for name in ("not", "hate", "wish", "have"))
    stop = " ".join((table["stop"], *cues))
    speech = _speech(language, {**_NOTHING, **table, "stop": stop})
    return replace(speech, signs=tuple(table.get("signs", "").split()), near=tuple(table.get("near", "").split()))


@cache
def _read(name: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def _speech(language: str, table: dict[str, Any]) -> Speech:
    cues = {
        "not": _cues(shlex.split(table["not"])),
        "hate": _cues(shlex.split(table["hate"])),
        "only": _cues(table["only"]),
        "wish": _cues(shlex.split(table["wish"])),
        "have": _cues(shlex.split(table["have"])),
        "but": _cues(table["but"]),
    }
    patterns = table.get("not_patterns", ())
    return Speech(
        language=language,
        script=table["script"],
        looks_ahead=table["scope"] == "after",
        stop=frozenset(
            form for word in table["stop"].split() for form in (fold(word), f"{fold(word)}{dots_of(word)}{_DOTTED}")
        ),
        everyday=frozenset(fold(word) for word in table["everyday"].split()),
        cues=cues,
        not_pattern=re.compile("|".join(patterns)) if patterns else None,
        prefixes=_affixes(fold(prefix) for prefix in table["prefixes"].split()),
        suffixes=_affixes(fold(suffix) for suffix in table["suffixes"].split()),
    )


def _cues(phrases: Iterable[str]) -> frozenset[tuple[str, ...]]:
    cues = [words_of(phrase) for phrase in phrases]
    plain = (tuple(word.folded for word in cue) for cue in cues)
    return frozenset((*plain, *(tuple(_marked(word) for word in cue) for cue in cues)))


def _marked(word: Word) -> str:
    return f"{word.folded}{word.dotted}{_DOTTED}"


def _affixes(affixes: Iterable[str]) -> frozenset[str]:
    return frozenset(spelled(affix) for affix in affixes if affix)

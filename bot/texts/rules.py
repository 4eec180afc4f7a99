"""What the check takes as given, from `data/*.toml`: names, samples, limits, hard words. Staff may change the files."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


def matches(key: str, patterns: Iterable[str]) -> bool:
    """Whether a key is one of the patterns, in which `*` stands for anything."""
    return _matches(key, tuple(patterns))


@cache
def _matches(key: str, patterns: tuple[str, ...]) -> bool:
    """The same key is asked for in each language."""
    return any(fnmatchcase(key, pattern) for pattern in patterns)


@dataclass(frozen=True, slots=True)
class Rules:
    """The data files as they are read."""

    #: Keys that stand on buttons, and keys that the code makes up of parts.
    labels: tuple[str, ...]
    no_labels: tuple[str, ...]
    computed: tuple[str, ...]
    #: Long but usual words for the arguments of labels.
    samples: Mapping[str, str]
    #: Keys that need a native's eye; keys of staff and firms in the files of everybody; keys for technicians.
    consent_and_safety: tuple[str, ...]
    for_staff: tuple[str, ...]
    technical: tuple[str, ...]
    #: Keys that are the same in several languages or hold several languages.
    many_languages: tuple[str, ...]
    #: Names and words that stand in Latin letters in every language, in small letters; loan words by language.
    names: frozenset[str]
    loans: Mapping[str, frozenset[str]]
    #: Letters that belong to a neighbouring language.
    wrong_letters: Mapping[str, str]
    #: The commonest words of Swedish and English, which no other language has many of.
    common: Mapping[str, frozenset[str]]
    #: Hard words (a `*` at the end: with any ending) and the easier word; long words that are explained or known.
    hard: Mapping[str, str]
    explained: frozenset[str]
    lix_limit: int
    lix_least_words: int


@cache
def rules() -> Rules:
    """Read once. Raises KeyError or TOMLDecodeError when a file was broken by hand."""
    texts = tomllib.loads((DATA / "texts.toml").read_text(encoding="utf-8"))
    easy = tomllib.loads((DATA / "easy-swedish.toml").read_text(encoding="utf-8"))
    return Rules(
        labels=tuple(texts["keys"]["labels"]),
        no_labels=tuple(texts["keys"]["no-labels"]),
        computed=tuple(texts["keys"]["computed"]),
        samples=texts["samples"],
        consent_and_safety=tuple(texts["keys"]["consent-and-safety"]),
        for_staff=tuple(texts["keys"]["for-staff"]),
        technical=tuple(texts["keys"]["technical"]),
        many_languages=tuple(texts["keys"]["many-languages"]),
        names=_words(texts["names"]),
        loans={language: _words(words) for language, words in texts["loans"].items()},
        wrong_letters=texts["wrong-letters"],
        common={language: _words(words) for language, words in texts["common"].items()},
        hard=easy["hard"],
        explained=_words(easy["explained"]),
        lix_limit=easy["lix-limit"],
        lix_least_words=easy["lix-least-words"],
    )


def _words(words: str) -> frozenset[str]:
    return frozenset(words.casefold().split())

"""The versions of the consent texts, and whether their words changed without anybody deciding what that means."""

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentSerializer, ast

from bot.i18n import SOURCE_LANGUAGE
from bot.texts.fault import Fault
from bot.texts.reading import Folder, place_of
from bot.texts.rules import DATA

FILE = DATA / "consents.toml"
_LETTERS = 16


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What a person reads before they agree to one purpose."""

    version: str
    texts: tuple[str, ...]
    #: The key of a text that says what is new in this version; empty for none.
    new: str
    #: The fingerprint of the Swedish words that somebody has decided about.
    words: str


@cache
def consent_texts(file: Path = FILE) -> Mapping[str, ConsentText]:
    """By purpose. Raises KeyError or TOMLDecodeError when the file was broken by hand."""
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        purpose: ConsentText(one["version"], tuple(one["texts"]), one["new"], one["words"])
        for purpose, one in read.items()
    }


def fingerprint(folder: Folder, text: ConsentText) -> str:
    """A short hash of the Swedish words of a consent, as the files have them; comments and files do not count."""
    serializer = FluentSerializer()
    found = [folder.source[key] for key in text.texts if key in folder.source]
    words = "".join(
        serializer.serialize(ast.Resource([ast.Message(ast.Identifier(entry.key), entry.pattern)])) for entry in found
    )
    return hashlib.sha256(words.encode()).hexdigest()[:_LETTERS]


def undecided(folder: Folder, file: Path = FILE) -> Iterator[Fault]:
    """Consents whose words are others than those that somebody decided about, and keys that no text has."""
    for purpose, text in consent_texts(file).items():
        for key in filter(None, (*text.texts, text.new)):
            if key not in folder.source:
                yield Fault(place_of(file), key, "unknown", {"source": SOURCE_LANGUAGE})
        if text.words != fingerprint(folder, text):
            yield Fault(place_of(file), purpose, "consent-changed", {"version": text.version})


def decide(folder: Folder, file: Path = FILE) -> int:
    """Write the fingerprints of the words as they are now; returns how many were others before."""
    changed = 0
    words = file.read_text(encoding="utf-8")
    for purpose, text in consent_texts(file).items():
        now = fingerprint(folder, text)
        if now == text.words:
            continue
        of_purpose = re.compile(rf'(^\[{re.escape(purpose)}\]\n(?:(?!\[).*\n)*?words = )"[^"]*"', re.MULTILINE)
        words, done = of_purpose.subn(rf'\g<1>"{now}"', words, count=1)
        changed += done
    file.write_text(words, encoding="utf-8")
    consent_texts.cache_clear()
    return changed

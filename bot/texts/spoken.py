"""Texts for those who have them read aloud: nothing is said by a pictogram alone, for a voice skips or misnames it."""

import unicodedata
from collections.abc import Iterator

from bot.texts.fault import Fault
from bot.texts.reading import Entry, Folder, ways_of


def unspoken(folder: Folder) -> Iterator[Fault]:
    """Texts without a word, and texts whose forms differ in nothing but a pictogram."""
    for entry in folder.entries():
        ways = ways_of(entry.pattern, lambda name, _function: f"\u2068{name}\u2069")
        silent = next((way for way in ways if not any(map(str.isalnum, way)) and _pictograms(way)), None)
        if silent is not None:
            yield _fault(entry, silent)
            continue
        spoken: dict[str, str] = {}
        for way in ways:
            words = _without_pictograms(way)
            if words in spoken and _pictograms(spoken[words]) != _pictograms(way):
                yield _fault(entry, way)
                break
            spoken.setdefault(words, way)


def _fault(entry: Entry, way: str) -> Fault:
    return Fault(
        entry.place, entry.key, "unspoken", {"words": way.replace("\u2068", "{").replace("\u2069", "}").strip()}
    )


def _is_pictogram(sign: str) -> bool:
    return unicodedata.category(sign) in ("So", "Sk") or sign in "\ufe0f\u200d"


def _pictograms(words: str) -> str:
    return "".join(filter(_is_pictogram, words))


def _without_pictograms(words: str) -> str:
    return " ".join("".join(sign for sign in words if not _is_pictogram(sign)).split())

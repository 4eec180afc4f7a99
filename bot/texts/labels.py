"""Labels that do not fit into one row of a phone 360 pixels wide."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton

from bot.i18n import SOURCE_LANGUAGE
from bot.matching.concepts import load_lexicon
from bot.texts.fault import Fault
from bot.texts.reading import Entry, Folder, usual_way_of, ways_of
from bot.texts.rules import matches, rules
from bot.texts.usage import Usage
from bot.texts.width import ROW, unmeasured, width_of
from bot.texts.wording import bare

#: A day whose name is long in most languages.
_DAY = date(2026, 9, 30)
_SAMPLE = "Östersund"


@dataclass(frozen=True, slots=True)
class Measured:
    """A label in the longest form that it is likely to have, and its width in pixels."""

    place: str
    key: str
    language: str
    words: str
    width: float


def measured(folder: Folder, usage: Usage) -> list[Measured]:
    """Every label in every language, the widest first."""
    patterns = (*rules().labels, *usage.labels)
    labels = (entry for entry in folder.entries() if matches(entry.key, patterns))
    found = [_measure(entry, folder) for entry in labels if not matches(entry.key, rules().no_labels)]
    found += _chips(folder)
    return sorted(found, key=lambda one: -one.width)


def too_wide(labels: list[Measured]) -> Iterator[Fault]:
    for one in labels:
        if one.width > ROW:
            args = {"width": f"{one.width:.0f}", "room": f"{ROW:.0f}", "words": one.words}
            yield Fault(one.place, one.key, "wide", args)


def without_font(labels: list[Measured]) -> Iterator[Fault]:
    """A note for each language with letters that none of our fonts has: their widths are guesses."""
    letters: dict[str, str] = {}
    for one in labels:
        letters[one.language] = letters.get(one.language, "") + unmeasured(bare(one.words))
    for language, unknown in letters.items():
        if unknown:
            yield Fault(f"locales/{language}", "", "font", {"letters": "".join(dict.fromkeys(unknown))[:12]})


def _measure(entry: Entry, folder: Folder) -> Measured:
    def fill(name: str, function: str) -> str:
        return _filled(name, function, entry.language, folder)

    words, width = max(((way, width_of(_seen(way))) for way in ways_of(entry.pattern, fill)), key=lambda one: one[1])
    return Measured(entry.place, entry.key, entry.language, _seen(words), width)


def _chips(folder: Folder) -> Iterator[Measured]:
    """What a person can do, as chips: each concept's label, wished for and chosen."""
    for language, texts in folder.texts.items():
        wish, chosen = texts.get("chip-wish"), texts.get("option-chosen")
        if wish is None or chosen is None:
            continue
        for concept in load_lexicon().concepts.values():
            label = concept.labels.get(language, "")
            said = _said(chosen, _said(wish, label))
            yield Measured("bot/matching/data/lexicon", f"{concept.id} ({language})", language, said, width_of(said))


def _said(entry: Entry, filled: str) -> str:
    return _seen(usual_way_of(entry.pattern, lambda _name, _function: filled))


def _seen(words: str) -> str:
    return words.translate({0x2068: None, 0x2069: None, 0x200F: None}).strip()


def _filled(name: str, function: str, language: str, folder: Folder) -> str:
    """Long but usual words: of the samples, or, where a sample names a text (`@offer-kind-none`), that text."""
    if function == "CLOCK":
        return "17:30"
    if function == "SPAN":
        return "17:30–21:00"
    if function == "KM":
        return "100 km"
    if function in ("DAY", "SHORTDAY"):
        return _day(language, "MMMMEEEEd" if function == "DAY" else "MMMEd")
    sample = rules().samples.get(name, _SAMPLE)
    if not sample.startswith("@"):
        return sample
    texts = folder.texts.get(language, {}).get(sample[1:]) or folder.texts.get(SOURCE_LANGUAGE, {}).get(sample[1:])
    return max(ways_of(texts.pattern, lambda _name, _function: "3"), key=len) if texts else _SAMPLE


def _day(language: str, skeleton: str) -> str:
    try:
        return str(format_skeleton(skeleton, _DAY, locale=Locale.parse(language)))
    except (ValueError, UnknownLocaleError):
        return "onsdag 30 september"

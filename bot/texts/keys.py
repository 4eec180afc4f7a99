"""Keys, arguments and choices: the same in every language, and just those that the code uses."""

from collections.abc import Iterator

from fluent.syntax import ast

from bot.i18n import SOURCE_LANGUAGE
from bot.texts.fault import Fault
from bot.texts.plurals import covered, key_of, special_keys
from bot.texts.reading import Entry, Folder, choices_of, place_of, variables_of
from bot.texts.rules import matches, rules
from bot.texts.usage import Usage


def missing_and_extra(folder: Folder) -> Iterator[Fault]:
    """Texts that a language lacks, and texts that the source does not have."""
    for language, texts in folder.texts.items():
        wanted = folder.wanted(language)
        for key, entry in wanted.items():
            if key not in texts:
                name = entry.place.rsplit("/", 1)[-1]
                place = place_of(folder.files[language][0].parent / name)
                yield Fault(place, key, "missing", {"source": entry.place})
        for key, entry in texts.items():
            if key not in wanted:
                yield Fault(entry.place, key, "extra", {"source": SOURCE_LANGUAGE})


def unused(folder: Folder, usage: Usage) -> Iterator[Fault]:
    """Texts of the source that no line of code can reach."""
    patterns = (*usage.patterns, *rules().computed)
    for key, entry in folder.source.items():
        if key not in usage.words and not matches(key, patterns):
            yield Fault(entry.place, key, "unused")


def unknown(folder: Folder, usage: Usage) -> Iterator[Fault]:
    """Keys that the code names and no text has."""
    known = folder.source
    for key, place in sorted(usage.named.items()):
        if key not in known and not any(matches(one, (key,)) for one in known):
            yield Fault(place[place.find("bot/") :], key, "unknown", {"source": SOURCE_LANGUAGE})


def different(folder: Folder) -> Iterator[Fault]:
    """Arguments and choices that are not those of the source."""
    for entry in folder.entries():
        source = folder.source.get(entry.key)
        if source is None or entry.language == SOURCE_LANGUAGE:
            continue
        own, wanted = variables_of(entry.pattern), variables_of(source.pattern)
        if own != wanted:
            args = {"more": _listed(own - wanted), "less": _listed(wanted - own)}
            yield Fault(entry.place, entry.key, "arguments", args)
        else:
            yield from _choices(entry, source)


def _choices(entry: Entry, source: Entry) -> Iterator[Fault]:
    own, wanted = _by_argument(entry.pattern), _by_argument(source.pattern)
    for name, keys in wanted.items():
        has = own.get(name, set())
        lacking = {key for key in special_keys(keys) if key not in has and not covered(key, has)}
        odd = {key for key in special_keys(has) if not key.lstrip("-").isdigit()} - keys
        if lacking or odd:
            yield Fault(entry.place, entry.key, "choices", {"name": name, "keys": _listed(lacking | odd)})


def _by_argument(pattern: ast.Pattern) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for choice in choices_of(pattern):
        for name in variables_of(choice.selector):
            found.setdefault(name, set()).update(key_of(variant) for variant in choice.variants)
    return found


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "–"

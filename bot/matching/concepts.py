"""The lexicon: what people can do and like, in the languages of those who come; TOML files that staff can mend.

More languages have a file each in the folder `more`: labels, and words that the language they are read as lacks;
or only words, for languages that the bot itself does not speak.
"""

import hashlib
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

#: Languages in which every concept has a label and phrases.
LANGUAGES = ("sv", "en", "ar", "uk", "fa", "ti", "so")
KINDS = frozenset({"skill", "interest", "setting", "product", "sector"})
LEXICON_FOLDER = Path(__file__).parent / "data" / "lexicon"

_MORE = "more"
_OWN_KEYS = frozenset({"kind", "esco", "ssyk", "parents", "related", "icon"})


class LexiconError(ValueError):
    """The lexicon files are wrong; `faults` has one line for each fault: file, concept, what."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing a person can do or like, or a firm works with; `related` says how far another counts for it.

    `labels` and `phrases` have all of `LANGUAGES`, and those of `more` that have a line for the concept: a table with
    label and phrases, or phrases only, as one text with commas.
    """

    id: str
    kind: str
    parents: tuple[str, ...]
    related: Mapping[str, float]
    labels: Mapping[str, str]
    phrases: Mapping[str, tuple[str, ...]]
    esco: str | None = None
    ssyk: str | None = None
    icon: str | None = None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Lexicon:
    """All concepts by id; `version` is a hash of their contents."""

    concepts: Mapping[str, Concept]
    version: str

    def label(self, concept_id: str, language: str) -> str:
        """The concept's name in the language, else in Swedish; an id the lexicon no longer has is given back."""
        labels = self.labels(concept_id)
        return labels.get(language) or labels["sv"]

    def labels(self, concept_id: str) -> Mapping[str, str]:
        """The concept's names by language; an id the lexicon no longer has is given back as its Swedish name."""
        concept = self.concepts.get(concept_id)
        return concept.labels if concept is not None else {"sv": concept_id}


def load_lexicon(path: Path = LEXICON_FOLDER) -> Lexicon:
    """Read every `*.toml` in the folder, once for each folder; raises `LexiconError` with all faults."""
    return _load(path.resolve())


@cache
def _load(path: Path) -> Lexicon:
    faults: list[str] = []
    tables: dict[str, tuple[str, Any]] = {}
    digest = hashlib.blake2b(digest_size=8)
    for file in sorted(path.glob("*.toml")):
        raw = file.read_bytes()
        digest.update(file.name.encode() + b"\0" + raw)
        for concept_id, table in _read(file.name, raw, faults).items():
            if concept_id in tables:
                faults.append(f"{file.name}: [{concept_id}] is already in {tables[concept_id][0]}")
            else:
                tables[concept_id] = (file.name, table)
    more = _more(path / _MORE, digest, tables, faults)
    concepts: dict[str, Concept] = {}
    for concept_id, (name, table) in tables.items():
        found = _faults_of(concept_id, table)
        faults.extend(f"{name}: [{concept_id}] {fault}" for fault in found)
        if not found:
            concepts[concept_id] = _concept(concept_id, table | more[concept_id])
    if not faults:
        faults = [f"{tables[where][0]}: [{where}] {fault}" for where, fault in _broken_links(concepts)]
    if faults:
        raise LexiconError(faults)
    return Lexicon(concepts, digest.hexdigest())


def _more(
    folder: Path, digest: "hashlib.blake2b", concepts: Collection[str], faults: list[str]
) -> dict[str, dict[str, Any]]:
    """The lines of the further languages, `{concept: {language: line}}`; a file is called after its language."""
    found: dict[str, dict[str, Any]] = {concept: {} for concept in concepts}
    for file in sorted(folder.glob("*.toml")):
        raw, place = file.read_bytes(), f"{_MORE}/{file.name}"
        digest.update(place.encode() + b"\0" + raw)
        for concept_id, words in _read(place, raw, faults).items():
            line = _line(words)
            wrong = _faults_of_words(file.stem, line, fewest=0, unnamed=isinstance(words, str))
            if concept_id not in found:
                wrong = ["no other file has this concept"]
            elif not wrong:
                found[concept_id][file.stem] = line
            faults.extend(f"{place}: [{concept_id}] {fault}" for fault in wrong)
    return found


def _line(words: object) -> object:
    if isinstance(words, str):
        return {"phrases": [phrase.strip() for phrase in words.split(",")]}
    return {"phrases": [], **words} if isinstance(words, dict) else words


def _read(name: str, raw: bytes, faults: list[str]) -> dict[str, Any]:
    try:
        return tomllib.loads(raw.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        faults.append(f"{name}: cannot be read: {error}")
        return {}


def _concept(concept_id: str, table: Mapping[str, Any]) -> Concept:
    languages = [key for key in table if key not in _OWN_KEYS]
    return Concept(
        id=concept_id,
        kind=table["kind"],
        parents=tuple(table.get("parents", ())),
        related={other: float(weight) for other, weight in table.get("related", {}).items()},
        labels={language: table[language]["label"] for language in languages if "label" in table[language]},
        phrases={language: tuple(table[language]["phrases"]) for language in languages},
        esco=table.get("esco"),
        ssyk=table.get("ssyk"),
        icon=table.get("icon"),
    )


def _faults_of(concept_id: str, table: object) -> list[str]:
    if not isinstance(table, dict):
        return ["is not a table"]
    faults = [f"unknown key {key!r}" for key in table if key not in _OWN_KEYS and key not in LANGUAGES]
    if concept_id != concept_id.lower() or not concept_id.replace("-", "").isalnum():
        faults.append("an id is written in kebab-case: lower letters and hyphens")
    if table.get("kind") not in KINDS:
        faults.append(f"kind must be one of {', '.join(sorted(KINDS))}, not {table.get('kind')!r}")
    faults.extend(f"{key} must be a text" for key in ("esco", "ssyk", "icon") if not _text(table.get(key, "-")))
    if not _texts(table.get("parents", [])):
        faults.append("parents must be a list of concept ids")
    faults.extend(_faults_of_related(table.get("related", {})))
    for language in LANGUAGES:
        faults.extend(_faults_of_words(language, table.get(language)))
    return faults


def _faults_of_related(related: object) -> list[str]:
    if not isinstance(related, dict):
        return ['related must be a table such as { "sheet-metal" = 0.6 }']
    return [
        f"related {other!r} must have a number from 0 to 1, not {weight!r}"
        for other, weight in related.items()
        if isinstance(weight, bool) or not isinstance(weight, int | float) or not 0 <= weight <= 1
    ]


def _faults_of_words(language: str, words: object, *, fewest: int = 1, unnamed: bool = False) -> list[str]:
    if not isinstance(words, dict):
        return [f"language {language!r} is missing"]
    faults = [f"unknown key {language}.{key}" for key in words if key not in {"label", "phrases"}]
    if not unnamed and not _text(words.get("label")):
        faults.append(f"{language}.label must be a text")
    if not _texts(words.get("phrases")) or len(words["phrases"]) < fewest:
        faults.append(f"{language}.phrases must be a list of texts, none of them empty")
    return faults


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(_text(item) for item in value)


def _broken_links(concepts: Mapping[str, Concept]) -> list[tuple[str, str]]:
    broken = [
        (concept.id, f"{where} {other!r} does not exist")
        for concept in concepts.values()
        for where, others in (("parent", concept.parents), ("related", tuple(concept.related)))
        for other in others
        if other not in concepts
    ]
    if not broken:
        broken = [(concept_id, "is its own ancestor") for concept_id in concepts if _loops(concept_id, concepts)]
    return broken


def _loops(start: str, concepts: Mapping[str, Concept]) -> bool:
    waiting, seen = list(concepts[start].parents), set[str]()
    while waiting:
        current = waiting.pop()
        if current == start:
            return True
        if current not in seen:
            seen.add(current)
            waiting.extend(concepts[current].parents)
    return False

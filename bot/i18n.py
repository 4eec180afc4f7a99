"""Text key + arguments + language -> string. Fluent files in `locales/<lang>/`; Swedish is the source.

What only staff and firms read (`staff-*.ftl`) is in Swedish and English; everything else in every language.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.lists import format_list
from fluent.runtime import resolver

from bot.bundle import Bundle, entries_of
from bot.direction import is_right_to_left, isolated, kept_in_place, kept_right_to_left
from bot.forms import functions_of

LOCALES = Path(__file__).parent.parent / "locales"
SOURCE_LANGUAGE = "sv"
#: Languages of the files for staff and firms, and where a reader of another language is led.
STAFF_LANGUAGES = ("sv", "en")
FALLBACK_LANGUAGE = "en"
STAFF_FILES = "staff-"
#: The order in which languages are offered; another folder in `locales/` comes after these.
_ORDER = ("sv", "en", "ar", "uk", "fa", "ti", "so")
#: What stands before the first letter or digit of a label.
_PICTOGRAM = re.compile(r"^[^\w(\u2068]+\s")
#: The library refuses arguments of more than 2,500 characters, which escaped words soon have. Telegram limits ours.
resolver.MAX_PART_LENGTH = 100_000


@dataclass(frozen=True, slots=True)
class Text:
    """A text that has no words yet: a key of the Fluent files and its arguments (which may be texts again)."""

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Words:
    """Words that come with their data in several languages: a concept's label, an offer's title."""

    by_language: Mapping[str, str]

    def for_reader(self, language: str) -> str:
        """In the reader's language, else as texts fall back: in English, in Swedish, in whatever there is."""
        said = (self.by_language.get(code) for code in (language, FALLBACK_LANGUAGE, SOURCE_LANGUAGE))
        return next(filter(None, (*said, *self.by_language.values())), "")


@dataclass(frozen=True, slots=True)
class Joined:
    """Texts joined in the way of the reader's language: "a, b and c"."""

    items: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts under each other, each after `mark` (a bullet, say)."""

    items: tuple[Any, ...]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that open `url`; plain words where there is no markup."""

    url: str
    label: str | Text


@dataclass(frozen=True, slots=True)
class Markup:
    """Ready-made HTML of Telegram that staff wrote and we checked; plain words where there is no markup."""

    html: str


#: Anything that `say` can turn into words.
Sayable = Text | Words | Joined | Lines | Link | Markup

_TAG = re.compile(r"<[^>]*>")


def t(key: str, /, **args: Any) -> Text:
    """Short for `Text`: `t("lead-card-title", company=name)`."""
    return Text(key, args)


def literal(text: str) -> Text:
    """Words that are the same in every language: a name, what a person wrote."""
    return Text("literal", {"text": text})


def without_markup(markup: str) -> str:
    """The words of Telegram's HTML."""
    return html.unescape(_TAG.sub("", markup))


def lines(*items: Any) -> Lines:
    return Lines(items)


def without_pictogram(text: Sayable) -> Words:
    """A button's label as words in a sentence: without the pictogram that stands before it."""
    return Words({language: _PICTOGRAM.sub("", say(language, text)) for language in languages()})


def bullets(items: Iterable[Any]) -> Lines:
    return Lines(tuple(items), "• ")


def joined(items: Iterable[Any]) -> Joined:
    return Joined(tuple(items))


@cache
def languages() -> tuple[str, ...]:
    """Languages with texts, in the order in which people are offered them."""
    found = {folder.name for folder in LOCALES.iterdir() if any(folder.glob("*.ftl"))}
    return tuple(code for code in _ORDER if code in found) + tuple(sorted(found - set(_ORDER)))


def native_name(language: str) -> str:
    """A language's own name, as its texts give it."""
    return translate(language, "language-name")


def nearest_language(code: str | None) -> str:
    """The language to greet in, for a Telegram language code such as `fa-AF`; English when we do not have it."""
    base = (code or "").lower().split("-")[0]
    base = {"prs": "fa", "nb": "sv", "nn": "sv", "no": "sv", "da": "sv"}.get(base, base)
    if base in languages():
        return base
    return "en" if base and "en" in languages() else SOURCE_LANGUAGE


def translate(language: str, key: str, /, **args: Any) -> str:
    """The words for `key`, unescaped. Falls back to English, then Swedish, for a language that lacks the key."""
    return say(language, Text(key, args))


def say(language: str, text: Sayable, *, as_html: bool = False) -> str:
    """The words for `text`. With `as_html`, arguments are escaped and the markup of our own files is kept.

    In a right-to-left language, a line that begins with a name or a Latin letter still runs from right to left.
    """
    if not isinstance(text, Text):
        return str(_argument(language, text, as_html))
    for bundle in _bundles(language):
        message = bundle.message(text.key)
        if message is not None:
            # A text that falls back to another language takes its words in that language, too.
            args = {name: _argument(bundle.language, value, as_html) for name, value in text.args.items()}
            words = bundle.words(message, args, where=f"text {text.key} in {language}")
            return kept_right_to_left(words) if is_right_to_left(bundle.language) else words
    raise KeyError(f"no text {text.key!r}")


def has_text(language: str, key: str) -> bool:
    """Whether this language itself (not a fallback) has words for `key`."""
    return _bundle(language).message(key) is not None


def read_texts(language: str) -> None:
    """Make all texts of a language ready, which else happens to each when it is first said."""
    _bundle(language).read_all()


def is_for_staff(file: Path) -> bool:
    """Whether a file of texts is only read by staff and firms."""
    return file.name.startswith(STAFF_FILES)


@cache
def _staff_keys() -> frozenset[str]:
    return frozenset(_keys_in(file for file in _files(SOURCE_LANGUAGE) if is_for_staff(file)))


def only_for_staff(key: str) -> bool:
    """Whether a text is in Swedish and English only."""
    return key in _staff_keys()


def keys_in(texts: Iterable[Any]) -> Iterator[str]:
    """The keys of these texts and of all that they are made of."""
    for one in texts:
        match one:
            case Text(key, args):
                yield key
                yield from keys_in(args.values())
            case Joined(items) | Lines(items):
                yield from keys_in(items)
            case Link(label=label):
                yield from keys_in((label,))


@cache
def keys_wanted(language: str) -> tuple[str, ...]:
    """The keys that this language must have: all of the source, without those for staff unless it is one of theirs."""
    if language in STAFF_LANGUAGES:
        return keys_of(SOURCE_LANGUAGE)
    files = [file for file in _files(SOURCE_LANGUAGE) if not is_for_staff(file)]
    return _keys_in(files)


def _files(language: str) -> list[Path]:
    return sorted((LOCALES / language).glob("*.ftl"))


@cache
def keys_of(language: str) -> tuple[str, ...]:
    """All keys that this language's own files have."""
    return _keys_in(_files(language))


def _keys_in(files: Iterable[Path]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for file in files:
        found.update((key, None) for key, _entry in entries_of(file.read_text(encoding="utf-8")) if key[0] != "-")
    return tuple(found)


def _argument(language: str, value: Any, as_html: bool) -> Any:
    if isinstance(value, Text):
        return say(language, value, as_html=as_html)
    if isinstance(value, Joined):
        parts = [str(_argument(language, item, as_html)) for item in value.items]
        if is_right_to_left(language):
            parts = [isolated(part) for part in parts]
        return format_list(parts, locale=_babel_locale(language)) if parts else ""
    if isinstance(value, Link):
        label = say(language, value.label) if isinstance(value.label, Text) else value.label
        return f'<a href="{html.escape(value.url)}">{html.escape(label, quote=False)}</a>' if as_html else label
    if isinstance(value, Markup):
        return value.html if as_html else without_markup(value.html)
    if isinstance(value, Lines):
        return "\n".join(value.mark + str(_argument(language, item, as_html)) for item in value.items)
    if isinstance(value, Words):
        value = value.for_reader(language)
    if isinstance(value, str):
        value = kept_in_place(value)
        return html.escape(value, quote=False) if as_html else value
    return value


def _bundles(language: str) -> tuple[Bundle, ...]:
    if language == SOURCE_LANGUAGE or language not in languages():
        return (_bundle(SOURCE_LANGUAGE),)
    return tuple(_bundle(code) for code in dict.fromkeys((language, FALLBACK_LANGUAGE, SOURCE_LANGUAGE)))


@cache
def _bundle(language: str) -> Bundle:
    sources = [file.read_text(encoding="utf-8") for file in _files(language)]
    return Bundle(language, sources, functions_of(_babel_locale(language)))


@cache
def _babel_locale(language: str) -> Locale:
    return Locale.parse(language)

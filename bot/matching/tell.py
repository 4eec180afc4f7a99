"""A reason or gap as a text: its key, with concept, kind and language ids replaced by words for the reader."""

from functools import cache
from typing import Any

from babel import Locale

from bot.i18n import SOURCE_LANGUAGE, Joined, Text, Words, has_text, languages, t
from bot.matching.concepts import Lexicon
from bot.matching.limits import Reason

#: Licences that a reader knows by a word and not by a class.
_NAMED_LICENCES = frozenset({"forklift"})


def told(reason: Reason, lexicon: Lexicon) -> Text:
    """The reason as a text that `bot.i18n.say` turns into the reader's words."""
    return Text(reason.key, {name: _sayable(reason.key, name, value, lexicon) for name, value in reason.args.items()})


def kind_name(kind: str | None) -> Text:
    """The name of an offer kind, as a text; a company without an offer has one too."""
    return t("offer-kind-" + (kind or "none").replace("_", "-"))


@cache
def language_name(code: str) -> Text | Words:
    """The name of a language for any reader: our own text, else CLDR's name, else the code itself."""
    if has_text(SOURCE_LANGUAGE, f"spoken-{code}"):
        return t(f"spoken-{code}")
    return Words({reader: Locale.parse(reader).languages.get(code, code) for reader in languages()})


def licence_name(licence: str) -> Text:
    """A licence in words: that of a forklift by its name, those of the road by their class."""
    return t("licence-named", licence=licence.strip().lower(), shown=licence.strip())


def _sayable(key: str, name: str, value: Any, lexicon: Lexicon) -> Any:
    if name == "concept":
        return Words(lexicon.labels(value))
    if name == "kind":
        return kind_name(value)
    if name == "licence" and (key.startswith("bridge-") or str(value).lower() in _NAMED_LICENCES):
        return licence_name(str(value))
    if name == "languages":
        return Joined(tuple(language_name(code) for code in value))
    return value

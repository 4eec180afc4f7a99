"""A reason or gap as a text: its key, with concept, kind and language ids replaced by words for the reader."""

from typing import Any

from bot.i18n import SOURCE_LANGUAGE, Joined, Text, Words, has_text, t
from bot.matching.concepts import LANGUAGES, Lexicon
from bot.matching.limits import Reason

#: Licences that a reader knows by a word and not by a class.
_NAMED_LICENCES = frozenset({"forklift"})


def told(reason: Reason, lexicon: Lexicon) -> Text:
    """The reason as a text that `bot.i18n.say` turns into the reader's words."""
    return Text(reason.key, {name: _sayable(reason.key, name, value, lexicon) for name, value in reason.args.items()})


def kind_name(kind: str | None) -> Text:
    """The name of an offer kind, as a text; a company without an offer has one too."""
    return t("offer-kind-" + (kind or "none").replace("_", "-"))


def language_name(code: str) -> Any:
    """The name of a language as a text; the code itself for a language that has no text."""
    return t(f"spoken-{code}") if has_text(SOURCE_LANGUAGE, f"spoken-{code}") else code


def licence_name(licence: str) -> Text:
    """A licence in words: that of a forklift by its name, those of the road by their class."""
    return t("licence-named", licence=licence.strip().lower(), shown=licence.strip())


def _sayable(key: str, name: str, value: Any, lexicon: Lexicon) -> Any:
    if name == "concept":
        return Words({language: lexicon.label(value, language) for language in LANGUAGES})
    if name == "kind":
        return kind_name(value)
    if name == "licence" and (key.startswith("bridge-") or str(value).lower() in _NAMED_LICENCES):
        return licence_name(str(value))
    if name == "languages":
        return Joined(tuple(language_name(code) for code in value))
    return value

"""Forms for numbers: those that CLDR gives the language, all of them and no others.

Above a text that needs fewer stands why: `# forms left out: few – the genitive is the same as after five`.
"""

import re
from collections.abc import Collection, Iterator

from babel import Locale, UnknownLocaleError
from fluent.syntax import ast

from bot.texts.fault import Fault
from bot.texts.reading import Entry, Folder, choices_of, variables_of

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_LEFT_OUT = re.compile(r"^forms left out: (?P<forms>[a-z, ]+)", re.MULTILINE)
#: Numbers that have a category of their own where the category means just them.
_EXACT = {"0": "zero", "1": "one", "2": "two"}


def categories_of(language: str) -> frozenset[str]:
    """The language's categories, `other` among them; only `other` for a language that CLDR does not know."""
    try:
        tags = Locale.parse(language).plural_form.tags
    except (ValueError, UnknownLocaleError):
        tags = frozenset()
    return frozenset(tags) | {"other"}


def special_keys(keys: Collection[str]) -> set[str]:
    """The keys of a choice that are no plural category: exact numbers and words."""
    return {key for key in keys if key not in CATEGORIES}


def covered(number: str, keys: Collection[str]) -> bool:
    """Whether a category among the keys stands for just this number."""
    return _EXACT.get(number) in keys


def wrong_plurals(folder: Folder) -> Iterator[Fault]:
    for entry in folder.entries():
        for choice in choices_of(entry.pattern):
            yield from _of_choice(entry, choice)


def _of_choice(entry: Entry, choice: ast.SelectExpression) -> Iterator[Fault]:
    keys = {key_of(variant): variant for variant in choice.variants}
    categories = categories_of(entry.language)
    named = ", ".join(sorted(variables_of(choice.selector)))
    impossible = (set(keys) & set(CATEGORIES)) - categories
    if impossible:
        yield Fault(
            entry.place, entry.key, "plural-impossible", {"name": named, "forms": ", ".join(sorted(impossible))}
        )
    needed = _needed(keys, categories) - _left_out(entry)
    lacking = {one for one in needed if one not in keys and not _by_number(one, keys)}
    if lacking:
        forms = ", ".join(one for one in CATEGORIES if one in lacking)
        yield Fault(entry.place, entry.key, "plural-missing", {"name": named, "forms": forms})


def _needed(keys: Collection[str], categories: frozenset[str]) -> frozenset[str]:
    """What a choice that tells numbers apart must have. The form to fall back to serves `many` and `zero` as well."""
    tells_apart = set(keys) & (set(CATEGORIES) - {"other"})
    return categories & {"one", "two", "few"} if tells_apart else frozenset()


def _left_out(entry: Entry) -> set[str]:
    found = _LEFT_OUT.search(entry.comment)
    return set(re.findall(r"[a-z]+", found["forms"])) if found else set()


def _by_number(category: str, keys: Collection[str]) -> bool:
    return any(name == category and number in keys for number, name in _EXACT.items())


def key_of(variant: ast.Variant) -> str:
    """The word or number before a form, as text."""
    return str(variant.key.value if isinstance(variant.key, ast.NumberLiteral) else variant.key.name)

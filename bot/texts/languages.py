"""Texts in the wrong language or script: English or Swedish left over, letters of a neighbour, foreign digits."""

import re
from collections.abc import Iterator
from itertools import groupby

from bot.i18n import FALLBACK_LANGUAGE, SOURCE_LANGUAGE
from bot.texts.fault import Fault
from bot.texts.reading import Entry, Folder
from bot.texts.rules import matches, rules
from bot.texts.wording import all_ways, script_of, script_of_letter, vocabulary_of, words_of

#: A text is taken for a foreign one when this share of its words is foreign, of at least so many words.
_SHARE, _LEAST_WORDS = 0.6, 3
#: A shorter word that is the same in two languages says nothing.
_LEAST_LETTERS = 4
_OTHER_DIGITS = re.compile("[٠-٩۰-۹፩-፼]")
_LISTENED = ("dont-know-*",)


def wrong_languages(folder: Folder) -> Iterator[Fault]:
    """Every text that is not in its own language."""
    known = {language: _vocabulary(folder, language) for language in (SOURCE_LANGUAGE, FALLBACK_LANGUAGE)}
    for language, texts in folder.texts.items():
        own = _vocabulary(folder, language) if language in known else rules().common.get(language, frozenset())
        for entry in texts.values():
            if matches(entry.key, (*rules().many_languages, *rules().for_staff, *_LISTENED)):
                continue
            yield from _left_over(entry, folder, known, own)
            yield from _wrong_script(entry)


def _vocabulary(folder: Folder, language: str) -> frozenset[str]:
    entries = folder.texts.get(language, {}).values()
    said = vocabulary_of(way for entry in entries if not _is_exempt(entry) for way in all_ways(entry))
    return said | rules().common.get(language, frozenset())


def _is_exempt(entry: Entry) -> bool:
    return matches(entry.key, rules().many_languages)


def _left_over(entry: Entry, folder: Folder, known: dict[str, frozenset[str]], own: frozenset[str]) -> Iterator[Fault]:
    """The same as another language's text, or made of its words."""
    ways = all_ways(entry)
    words = [word.casefold() for way in ways for word in words_of(way)]
    allowed = rules().names | rules().loans.get(entry.language, frozenset())
    told = [word for word in dict.fromkeys(words) if word not in allowed]
    for language, foreign in known.items():
        if language == entry.language:
            continue
        other = folder.texts.get(language, {}).get(entry.key)
        if other is not None and any(len(word) >= _LEAST_LETTERS for word in told) and all_ways(other) == ways:
            yield Fault(entry.place, entry.key, "same", {"language": language})
            return
        strange = [word for word in told if word in foreign and word not in own]
        if len(told) >= _LEAST_WORDS and len(strange) >= _SHARE * len(told):
            yield Fault(entry.place, entry.key, "foreign", {"language": language, "words": ", ".join(strange[:6])})
            return


def _wrong_script(entry: Entry) -> Iterator[Fault]:
    """Words with letters of another script, unless they are known names; letters and digits of a neighbour."""
    said = " ".join(all_ways(entry))
    wrong = rules().wrong_letters.get(entry.language, "")
    letters = "".join(dict.fromkeys(sign for sign in said if sign in wrong))
    if letters:
        yield Fault(entry.place, entry.key, "letters", {"letters": " ".join(letters)})
    if _OTHER_DIGITS.search(said):
        yield Fault(entry.place, entry.key, "digits")
    if matches(entry.key, rules().technical):
        return
    strange = list(dict.fromkeys(run for word in words_of(said) for run in _strange_runs(word, entry.language)))
    if strange:
        yield Fault(entry.place, entry.key, "script", {"words": ", ".join(strange[:6])})


def _strange_runs(word: str, language: str) -> Iterator[str]:
    """The pieces of a word that are in another script than the language's and no known name."""
    script = script_of(language)
    if not script:
        return
    allowed = rules().names | rules().loans.get(language, frozenset())
    if word.casefold() in allowed:
        return
    for piece in re.split(r"[^\w]", word):
        for own, letters in groupby(piece, key=lambda letter: script_of_letter(letter) == script):
            run = "".join(letters)
            if not own and not (run.casefold() in allowed and (len(run) > 1 or run == piece)):
                yield run if len(run) > 1 or run == piece else piece

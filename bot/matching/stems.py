"""Light stemming: the forms under which a word is kept and looked up, from the word itself to its root."""

from functools import lru_cache
from typing import Final

from bot.matching.speech import Speech, speech_of

_VOWELS: Final = "euiaE_o"
_WEAK_ARABIC: Final = str.maketrans("", "", "اوي")
_WEAK_ETHIOPIC: Final = "ይው"
_DOUBLED: Final = "aeioubdfgklmnrst"


@lru_cache(maxsize=40_000)
def forms_of(word: str, language: str) -> tuple[str, ...]:
    """The folded word, then shorter forms of it, each more general; never empty, none twice.

    The second is the stem, the third (where there is one) the root; a form may be missing.
    """
    speech = speech_of(language)
    if speech.script == "ethiopic":
        return _unique(spelled(word), *_tigrinya(spelled(word), speech))
    stem = _without_suffix(_without_prefix(word, speech), speech)
    if language == "ar":
        return _unique(word, stem, _arabic_root(stem))
    if language == "so":
        return _unique(word, stem, _single(stem))
    if language == "uk" and word.endswith(("ся", "сь")) and len(word) > 5:
        stem = _without_suffix(word[:-2], speech)
    return _unique(word, stem)


def spelled(word: str) -> str:
    """An Ethiopic word as consonants with their vowels beside them; other words as they are.

    A syllable sign hides that two words share a root; letters show it.
    """
    if not word or not "\u1200" <= word[0] <= "\u137f":
        return word
    letters: list[str] = []
    for sign in word:
        code = ord(sign)
        if 0x1200 <= code < 0x1360 and code & 7 < 7:
            order = code & 7
            letters.append(chr(code - order + 5))
            letters.append("" if order == 5 else _VOWELS[order])
        else:
            letters.append(sign)
    return "".join(letters)


def _without_prefix(word: str, speech: Speech) -> str:
    for prefix in speech.prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word


def _without_suffix(word: str, speech: Speech) -> str:
    for suffix in speech.suffixes:
        least = 3 if len(suffix) > 1 or speech.script != "latin" or suffix in "aeo" else 4
        if word.endswith(suffix) and len(word) - len(suffix) >= least:
            return word[: -len(suffix)]
    return word


def _arabic_root(stem: str) -> str:
    """Three or more strong consonants, without the letters that form nouns and verbs from them."""
    root = stem.translate(_WEAK_ARABIC)
    while len(root) > 3 and root[0] in "تمنا":
        root = root[1:]
    return "√" + root if len(root) >= 3 else ""


def _single(stem: str) -> str:
    """Somali with its long vowels and double consonants written once, as many people write them."""
    letters = [letter for place, letter in enumerate(stem) if place == 0 or letter != stem[place - 1]]
    return "√" + "".join(letters)


def _tigrinya(letters: str, speech: Speech) -> tuple[str, str]:
    stem = letters
    for prefix in speech.prefixes:
        written = spelled(prefix)
        if stem.startswith(written) and len(_consonants(stem[len(written) :])) >= 2:
            stem = stem[len(written) :].lstrip(_VOWELS)
            break
    for suffix in speech.suffixes:
        written = spelled(suffix)
        if stem.endswith(written) and len(_consonants(stem[: -len(written)])) >= 2:
            stem = stem[: -len(written)]
            break
    stem = stem.rstrip(_VOWELS)
    root = _consonants(stem)
    root = root[:1] + "".join(letter for letter in root[1:] if letter not in _WEAK_ETHIOPIC)
    return stem, "√" + root if len(root) >= 3 else ""


def _consonants(letters: str) -> str:
    return "".join(letter for letter in letters if letter not in _VOWELS)


def _unique(*forms: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in forms if form))

"""Light stemming: the forms under which a word is kept and looked up, from the word itself to its root."""

from functools import lru_cache
from typing import Final

from bot.matching.fold import VOWEL_MARKS, spelled
from bot.matching.speech import Speech, speech_of

_WEAK_ARABIC: Final = str.maketrans("", "", "اوي")
_NO_VOWELS: Final = str.maketrans("", "", VOWEL_MARKS)
_WEAK_ETHIOPIC: Final = str.maketrans("", "", "ይው")
_LONGEST: Final = 10


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


def _without_prefix(word: str, speech: Speech) -> str:
    """The longest beginning of the language is taken off, if three letters stay."""
    prefixes = speech.prefixes
    for length in range(min(_LONGEST, len(word) - 3), 0, -1):
        if word[:length] in prefixes:
            return word[length:]
    return word


def _without_suffix(word: str, speech: Speech) -> str:
    """The longest ending of the language is taken off, if enough stays to know the word by."""
    suffixes = speech.suffixes
    for length in range(min(_LONGEST, len(word) - 3), 0, -1):
        ending = word[-length:]
        if ending in suffixes:
            least = 3 if length > 1 or speech.script != "latin" or ending in "aeo" else 4
            if len(word) - length >= least:
                return word[:-length]
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
    for length in range(min(_LONGEST, len(stem) - 2), 0, -1):
        if stem[:length] in speech.prefixes and len(_consonants(stem[length:])) >= 2:
            stem = stem[length:].lstrip(VOWEL_MARKS)
            break
    for length in range(min(_LONGEST, len(stem) - 2), 0, -1):
        if stem[-length:] in speech.suffixes and len(_consonants(stem[:-length])) >= 2:
            stem = stem[:-length]
            break
    stem = stem.rstrip(VOWEL_MARKS)
    root = _consonants(stem)
    root = root[:1] + root[1:].translate(_WEAK_ETHIOPIC)
    return stem, "√" + root if len(root) >= 3 else ""


def _consonants(letters: str) -> str:
    return letters.translate(_NO_VOWELS)


def _unique(*forms: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in forms if form))

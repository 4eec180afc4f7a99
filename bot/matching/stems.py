"""Light stemming: the forms under which a word is kept and looked up, from the word itself to its root."""

import re
from functools import lru_cache
from typing import Final

from bot.matching.fold import VOWEL_MARKS, spelled
from bot.matching.speech import Speech, speech_of

#: Stands before a root, so that a root is never taken for a word.
ROOT: Final = "√"
_WEAK: Final = "اوي"
#: Letters put before a root to form nouns and verbs.
_FORMERS: Final = "تمناي"
_NO_WEAK_ARABIC: Final = str.maketrans("", "", _WEAK)
_NO_VOWELS: Final = str.maketrans("", "", VOWEL_MARKS)
_NO_WEAK_ETHIOPIC: Final = str.maketrans("", "", "ይው")
_LONGEST: Final = 10
_DOUBLED: Final = re.compile(r"(.)\1+")
_SOFT_D: Final = re.compile(r"(?<=[aeiou])dh(?=[aeiou])")


@lru_cache(maxsize=4_000)
def forms_of(word: str, language: str) -> tuple[str, ...]:
    """The folded word (spelled out), then its stems, then its roots, which begin with `ROOT`; none twice."""
    speech = speech_of(language)
    if speech.script == "ethiopic":
        return _unique(spelled(word), *_tigrinya(spelled(word), speech))
    stem = _without_suffix(_without_prefix(word, speech), speech)
    if language == "ar":
        whole = _without_suffix(word, speech)
        return _unique(word, stem, whole, _arabic_root(stem), _arabic_root(whole))
    if language == "so":
        return _unique(word, stem, _somali_root(stem, speech))
    if language == "uk":
        plain = word[:-2] if word.endswith(("ся", "сь")) and len(word) > 5 else word
        stem = _without_suffix(plain, speech)
        root = _without_suffix(stem, speech)
        return _unique(word, stem, ROOT + root if len(root) >= 4 else "")
    return _unique(word, stem, _single_end(stem))


def depth_of(form: str, word: str) -> int:
    """0 for the word itself, 1 for a stem, 2 for a root."""
    if form.startswith(ROOT):
        return 2
    return 0 if form == word else 1


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


def _single_end(stem: str) -> str:
    """`programm` of "programming" is `program`."""
    doubled = len(stem) >= 4 and stem[-1] == stem[-2]
    return stem[:-1] if doubled else ""


def _arabic_root(stem: str) -> str:
    """Three or more strong consonants; where a weak one is in the middle or at the end, a mark stands for it."""
    trimmed = stem
    while len(trimmed) > 3 and trimmed[0] in _FORMERS:
        rest = trimmed[1:]
        if trimmed[0] not in _WEAK and len(rest.translate(_NO_WEAK_ARABIC)) < 3:
            break
        trimmed = rest
    strong = trimmed.translate(_NO_WEAK_ARABIC)
    if len(strong) >= 3:
        return ROOT + strong
    if len(strong) == 2 and len(stem) >= 4:
        return ROOT + re.sub(f"[{_WEAK}]+", "-", trimmed)
    return ""


def _somali_root(stem: str, speech: Speech) -> str:
    """Without a second ending, long vowels and double consonants once, `dh` between vowels as `r`."""
    shorter = _without_suffix(stem, speech)
    return ROOT + _DOUBLED.sub(r"\1", _SOFT_D.sub("r", shorter))


def _tigrinya(letters: str, speech: Speech) -> list[str]:
    """The stem without beginning and ending, and the consonants of the word with and without either."""
    cut, end = 0, len(letters)
    for length in range(min(_LONGEST, len(letters) - 2), 0, -1):
        if letters[:length] in speech.prefixes and len(_consonants(letters[length:])) >= 2:
            cut = length
            break
    for length in range(min(_LONGEST, len(letters) - 2), 0, -1):
        if letters[-length:] in speech.suffixes and len(_consonants(letters[cut:-length])) >= 2:
            end = len(letters) - length
            break
    stem = letters[cut:end].strip(VOWEL_MARKS)
    pieces = dict.fromkeys((stem, letters[cut:], letters[:end], letters))
    return [stem, *(_ethiopic_root(piece) for piece in pieces)]


def _ethiopic_root(letters: str) -> str:
    whole = _consonants(letters)
    strong = whole[:1] + whole[1:].translate(_NO_WEAK_ETHIOPIC)
    root = strong if len(strong) >= 3 else whole
    return ROOT + root if len(root) >= 3 else ""


def _consonants(letters: str) -> str:
    return letters.translate(_NO_VOWELS)


def _unique(*forms: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in forms if form))

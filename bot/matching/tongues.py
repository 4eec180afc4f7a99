"""In which languages a text is read: one or two of ours, or a further one of which we have only the commonest words.

A text whose small words and letters are those of a further language, and not of ours, is not read as ours: "ich bin"
is no Swedish about bees. Which languages there are, and what tells them, is data (`data/further.toml`).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from bot.matching.concepts import Lexicon
from bot.matching.fold import Word, fold
from bot.matching.speech import Speech, further_in, is_spaceless, speakers_of, speech_of
from bot.matching.vocabulary import Vocabulary, vocabulary_of

Reading = tuple[Vocabulary, float]

#: A second language is read too when it explains nearly as much as the likeliest one.
_LIKELY = 0.75
#: A word of the lexicon says less of the language than a small word: many are written alike in several.
_WORD = 0.7
#: A single sign may be a name or a slip, and shorter words are slang or slips of ours: "o" and "va" in Swedish.
_SEVERAL, _TELLING = 2, 3
#: How far the words of a language of ours count that is near to the further one.
_NEAR = 0.8


@dataclass(frozen=True, slots=True)
class _Signs:
    """What tells the further languages of a script: small words, letters and endings, each with whose they are."""

    words: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]
    endings: dict[str, tuple[str, ...]]

    def of(self, word: Word, raw: str) -> set[str]:
        """The further languages that this word may be of."""
        found, lowered = set(self.words.get(word.folded, ())), raw.lower()
        if not raw.isascii():
            found.update(code for letter in lowered for code in self.letters.get(letter, ()))
        found.update(code for ending, codes in self.endings.items() if lowered.endswith(ending) for code in codes)
        return found


def readings(
    words: Sequence[Word], text: str, script: str, lexicon: Lexicon, language: str | None = None
) -> list[Reading]:
    """The languages that may be meant, with a weight: 1 for the likeliest, less for one that explains less.

    `language` decides between two of ours that are as likely.
    """
    ours = [vocabulary_of(lexicon, speech.language) for speech in speakers_of(script)]
    asked = [word for word in words if word.script == script and not word.folded.isdigit()]
    further = _further(asked, text, script, ours, lexicon)
    if further is None:
        return _likely(asked, ours, language)
    read = [(vocabulary_of(lexicon, further.language), 1.0)]
    return [*read, *((vocabulary_of(lexicon, near), _NEAR) for near in further.near)]


def is_ours(read: Sequence[Reading], script: str) -> bool:
    """Whether the text is read in a language that has all the words."""
    return read[0][0].speech in speakers_of(script)


def _likely(asked: Sequence[Word], ours: Sequence[Vocabulary], language: str | None) -> list[Reading]:
    if len(ours) == 1:
        return [(ours[0], 1.0)]
    scores = [
        _known(asked, vocabulary) + (0.5 if vocabulary.speech.language == language else 0.0) for vocabulary in ours
    ]
    best = max(scores)
    weighed = [
        (vocabulary, 0.45 + 0.55 * (score + 0.5) / (best + 0.5)) for vocabulary, score in zip(ours, scores, strict=True)
    ]
    return [(vocabulary, weight) for vocabulary, weight in weighed if weight >= _LIKELY]


def _known(asked: Sequence[Word], vocabulary: Vocabulary) -> float:
    """How much of the text is written in the language: small words, and words of the lexicon."""
    empty = sum(word.folded in vocabulary.speech.stop for word in asked)
    return empty + _WORD * sum(vocabulary.has(word.folded) for word in asked)


def _further(
    asked: Sequence[Word], text: str, script: str, ours: Sequence[Vocabulary], lexicon: Lexicon
) -> Speech | None:
    """The further language that the text is written in; None when it may as well be one of ours."""
    if not ours:
        return next(iter(further_in(script)))
    signs, trades = _signs_in(script), _words_in(lexicon, script)
    told: dict[str, float] = defaultdict(float)
    own = Counter[str]()
    telling: set[str] = set()
    for word in asked:
        raw = text[word.start : word.end]
        codes = signs.of(word, raw)
        of_trades = set(trades.get(word.folded, ())) - codes
        for code in codes | of_trades:
            told[code] += 1 if code in codes else _WORD
        is_short = len(raw) < _TELLING and raw.isascii()
        if (codes or of_trades) and not is_short and not any(_has(one, word) for one in ours):
            own.update(codes | of_trades)
            telling |= codes
    telling |= {code for code in own if told[code] >= _SEVERAL * _WORD}
    if not telling:
        return None
    best = max(sorted(telling), key=lambda code: told[code])
    known = max(_known(asked, one) for one in ours)
    sure = own[best] >= _SEVERAL or told[best] >= min(2 * known, _WORD * len(asked))
    return speech_of(best) if sure and told[best] > known else None


def _has(vocabulary: Vocabulary, word: Word) -> bool:
    return word.folded in vocabulary.speech.stop or vocabulary.has(word.folded)


@cache
def _signs_in(script: str) -> _Signs:
    words, letters, endings = (defaultdict[str, list[str]](list) for _ in range(3))
    for speech in further_in(script):
        for word in speech.stop:
            words[word].append(speech.language)
        for sign in speech.signs:
            (endings if sign.startswith("-") else letters)[sign.removeprefix("-")].append(speech.language)
    return _Signs(*({sign: tuple(codes) for sign, codes in table.items()} for table in (words, letters, endings)))


@lru_cache(maxsize=16)
def lone_words(lexicon: Lexicon, script: str) -> dict[str, str]:
    """Words of the further languages that mean one concept by themselves, folded: "soudeur" in a text of one word."""
    meant: dict[str, set[str]] = defaultdict(set)
    for _, concept, phrase in _phrases_in(lexicon, script):
        if " " not in phrase:
            meant[fold(phrase)].add(concept)
    return {word: concepts.pop() for word, concepts in meant.items() if len(concepts) == 1}


@lru_cache(maxsize=16)
def _words_in(lexicon: Lexicon, script: str) -> dict[str, tuple[str, ...]]:
    """The longer words of the further languages' phrases, folded, each with whose they are."""
    found: dict[str, set[str]] = defaultdict(set)
    for code, _, phrase in _phrases_in(lexicon, script):
        for word in map(fold, phrase.split()):
            if len(word) >= _TELLING:
                found[word].add(code)
    return {word: tuple(codes) for word, codes in found.items()}


def _phrases_in(lexicon: Lexicon, script: str) -> Iterator[tuple[str, str, str]]:
    """Language, concept and phrase of all that the lexicon has for the further languages of the script."""
    for speech in further_in(script):
        for concept in lexicon.concepts.values():
            for phrase in concept.phrases.get(speech.language, ()):
                yield speech.language, concept.id, phrase


def parted(words: Sequence[Word], text: str, lexicon: Lexicon) -> tuple[Word, ...]:
    """The words, where a script writes none apart cut into those that are listed, longest first."""
    if not any(is_spaceless(word.script) for word in words):
        return tuple(words)
    return tuple(part for word in words for part in _parts(word, text, lexicon))


def _parts(word: Word, text: str, lexicon: Lexicon) -> Iterator[Word]:
    if not is_spaceless(word.script):
        yield word
        return
    for match in _listed(lexicon, word.script).finditer(text, word.start, word.end):
        yield replace(word, folded=fold(match.group()), start=match.start(), end=match.end())


@lru_cache(maxsize=4)
def _listed(lexicon: Lexicon, script: str) -> re.Pattern[str]:
    listed = {
        word
        for speech in further_in(script)
        for word in (*vocabulary_of(lexicon, speech.language).words, *speech.stop)
        if "·" not in word
    }
    return re.compile("|".join(re.escape(word) for word in sorted(listed, key=lambda word: (-len(word), word))))

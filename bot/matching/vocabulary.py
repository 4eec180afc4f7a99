"""The words of the lexicon in one language, and how to find them although they are typed in another way."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import log
from typing import Final

from bot.matching.concepts import Concept, Lexicon
from bot.matching.fold import Word, spelled, words_of
from bot.matching.speech import Speech, read_with, speech_of
from bot.matching.stems import ROOT, depth_of, forms_of

_FUZZY_LEAST: Final = 5
_HELPER_LEAST: Final = 4
_SHORT_STEM: Final = 3
_TWO_SLIPS: Final = 8
#: Readings of a word that are less than this much as sure as the best one are dropped.
_WORTH_KEEPING: Final = 0.7
_BESIDE_THE_WORD_ITSELF: Final = 0.88
#: How sure a word is that shares only a root, or only a root of two consonants or three letters.
_ROOT, _WEAK_ROOT = 0.6, 0.5
#: How much a word still counts that is typed with other dots, or without dots by somebody who types none.
_OTHER_DOTS, _NO_DOTS = 0.5, 0.92
#: A misspelling seldom changes the first letter.
_OTHER_BEGINNING: Final = 0.16
_MOST_REMEMBERED: Final = 20_000
_NO_HELPERS: Final[frozenset[str]] = frozenset()
#: A form is the word itself, a stem or a root (`depth_of`).
_DEPTHS: Final = 3
_COMPOUND_LEAST: Final = 7
#: Two words that stand beside each other are one word of the lexicon when they are not shorter than this.
_JOINED_LEAST, _PART_LEAST = 5, 2
_LINKS: Final = ("", "s", "e", "a", "o", "u")
#: Languages that write two words together to make a third.
_COMPOUNDING: Final = frozenset({"sv"})
#: Languages of short stems and many endings, where "lagar" (mends) and "lager" (store) have one stem.
_SHORT_STEMMED: Final = frozenset({"sv", "ar", "fa", "ti", "so"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a concept: its telling words as word numbers; `span`: how many words it has in all.

    `helpers` are longer empty words in it, such as "work" or "make": without them the phrase is less sure.
    """

    concept: str
    words: tuple[int, ...]
    span: int
    helpers: frozenset[str]


class Vocabulary:
    """All telling words of one language, each with the phrases that have it and how rare it is."""

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        self.speech: Speech = speech_of(language)
        self._is_careful = language in _SHORT_STEMMED
        self.words: list[str] = []
        self.dots: list[str] = []
        self.phrases: list[Phrase] = []
        self.phrases_with: list[list[int]] = []
        self._spelled: list[str] = []
        self._stems: list[str] = []
        self._number: dict[tuple[str, str], int] = {}
        self._looked_up: dict[tuple[str, str, bool, bool], tuple[tuple[int, float], ...]] = {}
        # A word and how deep the form lies in it, as one number: there are many of them.
        self._forms: dict[str, Sequence[int]] = {}
        for concept in lexicon.concepts.values():
            for text in dict.fromkeys(words_for(concept, language)):
                self._add(concept.id, text)
        self._count(len(lexicon.concepts))

    def _add(self, concept: str, text: str) -> None:
        words = words_of(text)
        telling = [word for word in words if not self.speech.is_empty(word.folded, word.dotted, True)]
        if not telling:
            return
        numbers = tuple(dict.fromkeys(self._word(word.folded, word.dotted) for word in telling))
        empty = (word.folded for word in words if word not in telling)
        helpers = frozenset(word for word in empty if len(spelled(word)) >= _HELPER_LEAST) or _NO_HELPERS
        self.phrases.append(Phrase(concept, numbers, len(words), helpers))
        for number in numbers:
            self.phrases_with[number].append(len(self.phrases) - 1)

    def _word(self, folded: str, dots: str) -> int:
        number = self._number.get((folded, dots))
        if number is None:
            number = self._number[folded, dots] = len(self.words)
            self.words.append(folded)
            self.dots.append(dots)
            self.phrases_with.append([])
            # Past the caches: each word of the lexicon is met here only.
            written = spelled.__wrapped__(folded)
            forms = forms_of.__wrapped__(folded, self.speech.language)
            self._spelled.append(written)
            self._stems.append(_stem_among(forms))
            for form in forms:
                known = self._forms.get(form, ())
                self._forms[form] = (*known, number * _DEPTHS + depth_of(form, written))
        return number

    def _formed(self, form: str) -> Iterator[tuple[int, int]]:
        """The words that have a form, each with how deep it lies in them."""
        for code in self._forms.get(form, ()):
            yield divmod(code, _DEPTHS)

    def _count(self, concepts: int) -> None:
        """How many phrases of which concepts have a word of this stem, and so how much the word tells (0..1)."""
        by_stem: dict[str, Counter[str]] = defaultdict(Counter)
        for phrase in self.phrases:
            for stem in {self._stems[number] for number in phrase.words}:
                by_stem[stem][phrase.concept] += 1
        # Most stems stand in one phrase: those of a concept share one counter.
        same: dict[frozenset[tuple[str, int]], Counter[str]] = {}
        shared = {stem: same.setdefault(frozenset(uses.items()), uses) for stem, uses in by_stem.items()}
        self.uses: list[Counter[str]] = [shared[stem] for stem in self._stems]
        whole = log(concepts + 1) or 1.0
        self.rarity: list[float] = [max(0.15, log((concepts + 1) / max(len(uses), 1)) / whole) for uses in self.uses]

    def lookup(
        self, folded: str, dots: str, *, guess: bool = True, dotted: bool = False
    ) -> tuple[tuple[int, float], ...]:
        """Words of the lexicon that this word may be, each with how sure (0..1); empty if there is none.

        With `guess` a word that is not known is read as a compound or a misspelling. `dotted`: the writer types
        å, ä and ö, so that a word without them is meant to be without them.
        """
        key = folded, dots, guess, dotted
        found = self._looked_up.get(key)
        if found is None:
            if len(self._looked_up) > _MOST_REMEMBERED:
                self._looked_up.clear()
            found = self._looked_up[key] = self._lookup(folded, dots, guess, dotted)
        return found

    def knows(self, word: Word) -> bool:
        """Whether the word is read as something here, if only as an empty word."""
        return word.folded in self.speech.stop or bool(self.lookup(word.folded, word.dotted, guess=False))

    def has(self, folded: str) -> bool:
        """Whether the lexicon has the word in just this form."""
        return any(level == 0 for _, level in self._formed(spelled(folded)))

    def written_as(self, folded: str) -> list[int]:
        """The words of the lexicon that are written just so."""
        return [number for number, level in self._formed(spelled(folded)) if level == 0]

    def joined(self, word: Word, follower: Word, *, dotted: bool) -> list[int]:
        """Words of the lexicon that these two make together, such as "sommar jobb".

        Two empty words make none ("jag är" is not "jagar"), and where å, ä and ö are typed they must be the same.
        """
        pair = (word, follower)
        together = word.folded + follower.folded
        if all(self.speech.is_empty(one.folded, one.dotted, dotted) for one in pair):
            return []
        if len(spelled(together)) < _JOINED_LEAST or min(len(one.folded) for one in pair) < _PART_LEAST:
            return []
        dots = word.dotted + follower.dotted
        return [number for number in self.written_as(together) if self.dots[number] == dots or not (dots or dotted)]

    def alone(self, number: int) -> set[str]:
        """The concepts that have this word by itself as a phrase."""
        words = self.written_as(self.words[number])
        return {
            self.phrases[place].concept
            for word in words
            for place in self.phrases_with[word]
            if len(self.phrases[place].words) == 1 and not self.phrases[place].helpers
        }

    def _lookup(self, folded: str, dots: str, guess: bool, dotted: bool) -> tuple[tuple[int, float], ...]:
        if self.speech.is_empty(folded, dots, dotted):
            return ()
        if folded in self.speech.everyday:
            return tuple((number, self._dots_agree(number, dots, dotted)) for number in self.written_as(folded))
        found = self._inflected(folded)
        strong = max(found.values(), default=0.0)
        if guess and strong < 0.8 and self._is_long_compound(folded):
            _keep_best(found, self._compound(folded))
        if guess and not found and len(spelled(folded)) >= _FUZZY_LEAST:
            found = self._misspelt(folded)
        sure = {number: value * self._dots_agree(number, dots, dotted) for number, value in found.items()}
        best = max(sure.values(), default=0.0)
        # A word that the lexicon has in just this form is that word, not a neighbour with the same short stem.
        least = _BESIDE_THE_WORD_ITSELF if self._is_careful and best >= _NO_DOTS else _WORTH_KEEPING
        return tuple((number, value) for number, value in sure.items() if value >= least * best)

    def _is_long_compound(self, folded: str) -> bool:
        return self.speech.language in _COMPOUNDING and len(folded) >= _COMPOUND_LEAST

    def _dots_agree(self, number: int, dots: str, dotted: bool) -> float:
        """å ä ö are often not typed; but where they are typed, they should be the same ones."""
        theirs = self.dots[number]
        if dots == theirs or (dots and theirs.startswith(dots)) or (theirs and dots.startswith(theirs)):
            return 1.0
        return _OTHER_DOTS if dots or dotted else _NO_DOTS

    def _inflected(self, folded: str) -> dict[int, float]:
        found: dict[int, float] = {}
        asked, careful = spelled(folded), self._is_careful
        for form in forms_of(folded, self.speech.language):
            mine = depth_of(form, asked)
            for number, theirs in self._formed(form):
                value = _sureness(asked, self._spelled[number], form, mine, theirs, careful)
                found[number] = max(found.get(number, 0.0), value)
        return found

    def _compound(self, folded: str) -> dict[int, float]:
        """A Swedish compound by its parts: `traktorreparation` is tractor and repair."""
        best: dict[int, float] = {}
        for cut in range(3, len(folded) - 2):
            head = self._inflected(folded[cut:]) if len(folded) - cut >= 4 else {}
            first = self._modifier(folded[:cut])
            if head and first:
                parts = {number: 0.8 * value for number, value in (*head.items(), *first.items())}
            elif cut >= 5 or len(folded) - cut >= 6:
                long_first = first if cut >= 5 else {}
                long_head = head if len(folded) - cut >= 6 else {}
                parts = {number: 0.6 * value for number, value in (*long_head.items(), *long_first.items())}
            else:
                continue
            _keep_best(best, parts)
        return best

    def _modifier(self, part: str) -> dict[int, float]:
        for link in _LINKS:
            plain = part.removesuffix(link) if link else part
            if len(plain) < 3 or plain in self.speech.stop:
                continue
            found = {number: value for number, value in self._inflected(plain).items() if value >= 0.8}
            if found:
                return found
        return {}

    def _misspelt(self, folded: str) -> dict[int, float]:
        """Words that share most of their three-letter pieces and are few keystrokes away, or begin alike."""
        asked, language = spelled(folded), self.speech.language
        pieces = _pieces(asked)
        shared: Counter[int] = Counter()
        for piece in pieces:
            shared.update(self._pieces.get(piece, ()))
        found: dict[int, float] = {}
        for number, count in shared.most_common(12):
            word = self._spelled[number]
            alike = 2 * count / (len(pieces) + len(word))
            stem = min(len(_stem_among(forms_of(folded, language))), len(self._stems[number]))
            value = _likeness(asked, word, alike, stem) if stem + 1 >= _FUZZY_LEAST else 0.0
            if value:
                found[number] = value
        best = max(found.values(), default=0.0)
        return {number: value for number, value in found.items() if value >= best - 0.05}

    @cached_property
    def _pieces(self) -> dict[str, "array[int]"]:
        pieces: dict[str, array[int]] = defaultdict(lambda: array("I"))
        for number, word in enumerate(self._spelled):
            if len(word) >= _FUZZY_LEAST:
                for piece in _pieces(word):
                    pieces[piece].append(number)
        return dict(pieces)


def words_for(concept: Concept, language: str) -> Iterator[str]:
    """What the concept is called in the language, and in those that are read with it."""
    for code in read_with(language):
        if code in concept.labels:
            yield concept.labels[code]
        yield from concept.phrases.get(code, ())


def _stem_among(forms: Sequence[str]) -> str:
    return [form for form in forms[:2] if not form.startswith(ROOT)][-1]


def _keep_best(found: dict[int, float], more: dict[int, float]) -> None:
    for number, value in more.items():
        found[number] = max(found.get(number, 0.0), value)


def _sureness(asked: str, word: str, form: str, mine: int, theirs: int, careful: bool) -> float:
    """How sure two words that share a form are the same: 1 when equal; less the more was taken off of either.

    `careful`: in this language a short stem says little.
    """
    if asked == word:
        return 1.0
    if mine == 2 or theirs == 2:
        return _WEAK_ROOT if _is_weak(form) else _ROOT
    longest = max(len(asked), len(word))
    together = next((place for place, pair in enumerate(zip(asked, word, strict=False)) if len(set(pair)) == 2), 0)
    shared = (together or min(len(asked), len(word))) / longest
    both = bool(mine and theirs)
    if careful and len(form) <= _SHORT_STEM + both:
        return (0.66 if len(form) > _SHORT_STEM else 0.3 if both else 0.56) + 0.3 * shared
    if len(form) > _SHORT_STEM or (shared >= 0.5 and not both):
        return (0.86 if both else 0.9) + 0.1 * max(shared, 0.5)
    return 0.6 + 0.3 * shared if both else _WEAK_ROOT


def _is_weak(root: str) -> bool:
    """A root of two strong consonants: many words share it."""
    return "-" in root or any(letter in root for letter in "ይው") or len(root) <= _SHORT_STEM


def _pieces(word: str) -> set[str]:
    padded = f"^{word}$"
    return {padded[place : place + 3] for place in range(len(padded) - 2)}


def _likeness(asked: str, word: str, alike: float, stem: int) -> float:
    """How sure one is the other misspelt; `stem` letters of them are not just an ending that they share."""
    longer, shorter = max(len(asked), len(word)), min(len(asked), len(word))
    allowed = 1 if stem < _TWO_SLIPS else 2
    if longer - shorter <= allowed:
        distance = edit_distance(asked, word, allowed)
        if distance <= allowed:
            return 0.88 - 0.1 * distance - (_OTHER_BEGINNING if asked[0] != word[0] else 0.0)
    together = 0
    while together < shorter and asked[together] == word[together]:
        together += 1
    if together >= 5 and together >= 0.6 * longer and alike >= 0.5:
        return 0.66
    return 0.0


def edit_distance(one: str, other: str, most: int) -> int:
    """Keystrokes between two words (a swap of neighbours is one); `most + 1` as soon as it is more than `most`."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, theirs in enumerate(other, 1):
            cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (letter != theirs))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == theirs:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, last = last, current
    return min(last[-1], most + 1)


@lru_cache(maxsize=64)
def vocabulary_of(lexicon: Lexicon, language: str) -> Vocabulary:
    """The vocabulary of one language, built when first asked for."""
    return Vocabulary(lexicon, language)

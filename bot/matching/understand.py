"""A person's free text, in any language of the lexicon, to concepts, with the piece of text that said each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.matching.concepts import Lexicon
from bot.matching.fold import Word, is_dotted, words_of
from bot.matching.speech import speakers_of
from bot.matching.stance import NOT, WISH, Clause, clauses_of, stances
from bot.matching.tongues import is_ours, lone_words, parted, readings
from bot.matching.vocabulary import Phrase, Vocabulary, vocabulary_of

#: Below this nothing is said to be found: an empty answer is better than a guess.
LEAST_CONFIDENCE = 0.4
_CLEARLY_WEAKER = 0.15
#: How many words may stand between the words of a phrase.
_SLACK = 4
#: A piece of more words says more than a surer piece of fewer.
_LONGER = 0.2
_WITHOUT_HELPERS = 0.75
_IN_COMPANY = 0.8
#: A later mention of what was found must be this sure to change whether it is had, wished for or denied.
_AGAIN = 0.7
#: A word that is only like words of two, three or more concepts says less of each.
_UNSURE = 0.8
#: A loanword is sure only when it is long and written exactly as in its own language.
_LONG_WORD, _LOANED = 5, 0.85
#: In a text of so few words one may be of a language that no small word tells: "jestem" need not stand by "spawaczem".
_FEW_WORDS = 4
_SPREAD = (1.0, 0.85, 0.6, 0.5)


@dataclass(frozen=True, slots=True)
class Found:
    """A concept that a text speaks of: how sure (0..1), the exact piece that said it, have, wish or not."""

    concept: str
    confidence: float
    text: str
    stance: str


@dataclass(frozen=True, slots=True)
class _Hit:
    """A word of the lexicon at a place of the text."""

    place: int
    last: int
    number: int
    value: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A concept that some words of the text may mean."""

    concept: str
    confidence: float
    places: frozenset[int]
    language: str
    clause: int

    @property
    def span(self) -> tuple[int, int]:
        return min(self.places), max(self.places)


def understand(text: str, lexicon: Lexicon, language: str | None = None) -> tuple[Found, ...]:
    """What the text says, surest first; nothing when nothing is recognised.

    The language is found by the script and the words; `language` only helps when two are as likely.
    """
    words = parted(words_of(text), text, lexicon)
    candidates: list[_Candidate] = []
    clauses: dict[str, list[Clause]] = {}
    for script in {word.script for word in words}:
        likely = readings(words, text, script, lexicon, language)
        for vocabulary, weight in likely:
            speech = vocabulary.speech
            clauses[speech.language] = clauses_of(words, speech)
            candidates.extend(_candidates(words, script, vocabulary, clauses[speech.language], weight))
        read = [vocabulary for vocabulary, _ in likely]
        candidates.extend(_loanwords(words, script, read, lexicon, short=not is_ours(likely, script)))
    chosen = _doubted(_settle(candidates, lexicon))
    found: list[Found] = []
    for code, pieces in clauses.items():
        mine = [one for one in chosen if one.language == code]
        later = _said_later(mine, candidates)
        spans = [one.span for one in (*mine, *(other for others in later.values() for other in others))]
        stance = stances(pieces, spans, vocabulary_of(lexicon, code).speech)
        for one in mine:
            said = text[words[one.span[0]].start : words[one.span[1]].end]
            minds = [stance[one.span], *(stance[other.span] for other in later[one.concept])]
            found.append(Found(one.concept, round(one.confidence, 3), said, _last_mind(minds)))
    return tuple(sorted(found, key=lambda one: (-one.confidence, one.concept)))


def _said_later(chosen: Iterable[_Candidate], candidates: Iterable[_Candidate]) -> dict[str, list[_Candidate]]:
    """For each concept that was found, where the text comes back to it in a later clause."""
    later: dict[str, list[_Candidate]] = {}
    for one in chosen:
        later[one.concept] = sorted(
            (
                other
                for other in candidates
                if (other.concept, other.language) == (one.concept, one.language)
                and other.clause > one.span[1]
                and other.confidence >= _AGAIN
            ),
            key=lambda other: other.span,
        )
    return later


def _last_mind(minds: Sequence[str]) -> str:
    """What holds in the end: who says "no more" or "but I want to" later means that; a bare mention changes nothing."""
    mind = minds[0]
    for other in minds[1:]:
        if other == NOT or (other == WISH and mind == NOT):
            mind = other
    return mind


def language_of(text: str, lexicon: Lexicon, language: str | None = None) -> str | None:
    """The one of our languages that the text is most likely written in; None for a text without words or in another.

    `language` decides between two that are as likely.
    """
    words = words_of(text)
    if not words:
        return None
    script = Counter(word.script for word in words).most_common(1)[0][0]
    likely = readings(words, text, script, lexicon, language)
    return max(likely, key=lambda one: one[1])[0].speech.language if is_ours(likely, script) else None


def _loanwords(
    words: Sequence[Word], script: str, read: Sequence[Vocabulary], lexicon: Lexicon, *, short: bool
) -> Iterator[_Candidate]:
    """Words of another language in the same script, such as "programming" in a Somali sentence.

    With `short` also those like "CNC", if two of our languages write them alike.
    """
    home = read[0].speech
    vocabularies = [vocabulary_of(lexicon, speech.language) for speech in speakers_of(script)]
    others = [one for one in vocabularies if one not in read]
    further = lone_words(lexicon, script) if sum(word.script == script for word in words) <= _FEW_WORDS else {}
    for place, word in enumerate(words):
        is_long = len(word.folded) >= _LONG_WORD
        if word.script == script and (is_long or short) and not any(one.knows(word) for one in read):
            meant = _meant_by(word, others, further) if is_long else _international(word, others)
            for concept in meant:
                yield _Candidate(concept, _LOANED, frozenset({place}), home.language, word.clause)


def _meant_by(word: Word, others: Sequence[Vocabulary], further: Mapping[str, str]) -> set[str]:
    """What the word means in those of our languages that know one meaning of it, else in a further one."""
    found = {concept for other in others for concept in _only_meaning(word, other)}
    return found or ({further[word.folded]} if word.folded in further else set())


def _international(word: Word, others: Sequence[Vocabulary]) -> set[str]:
    """What the word means in the same way in two of our languages or more."""
    found = Counter(concept for other in others for concept in _only_meaning(word, other))
    return {concept for concept, count in found.items() if count > 1}


def _only_meaning(word: Word, vocabulary: Vocabulary) -> set[str]:
    concepts = {concept for number in vocabulary.written_as(word.folded) for concept in vocabulary.alone(number)}
    return concepts if len(concepts) == 1 else set()


def _candidates(
    words: Sequence[Word], script: str, vocabulary: Vocabulary, clauses: Iterable[Clause], weight: float
) -> list[_Candidate]:
    found: list[_Candidate] = []
    for clause in clauses:
        at = clause.start
        spoken = {word.folded for word in words[clause.start : clause.end]}
        hits = _hits(words, script, vocabulary, clause, guess=weight == 1.0)
        by_number: dict[int, list[_Hit]] = defaultdict(list)
        for hit in hits:
            by_number[hit.number].append(hit)
        touched = {phrase for number in by_number for phrase in vocabulary.phrases_with[number]}
        for number in sorted(touched):
            phrase = vocabulary.phrases[number]
            sure = weight if phrase.helpers <= spoken else weight * _WITHOUT_HELPERS
            candidate = _by_phrase(phrase, by_number, vocabulary, sure, at)
            if candidate is not None:
                found.append(candidate)
        found.extend(_by_word(hits, vocabulary, weight, at))
    return [one for one in found if one.confidence >= LEAST_CONFIDENCE]


def _hits(words: Sequence[Word], script: str, vocabulary: Vocabulary, clause: Clause, *, guess: bool) -> list[_Hit]:
    found: list[_Hit] = []
    dotted = is_dotted(words)
    for place in range(clause.start, clause.end):
        word = words[place]
        if word.script != script:
            continue
        for number, value in vocabulary.lookup(word.folded, word.dotted, guess=guess, dotted=dotted):
            found.append(_Hit(place, place, number, value))
        if place + 1 < clause.end:
            together = vocabulary.joined(word, words[place + 1], dotted=dotted)
            found.extend(_Hit(place, place + 1, number, 0.97) for number in together)
    return found


def _by_phrase(
    phrase: Phrase, hits: dict[int, list[_Hit]], vocabulary: Vocabulary, weight: float, clause: int
) -> _Candidate | None:
    """How much of the phrase the text has, near together; a part counts less the less it tells by itself."""
    chosen = _nearest(phrase, hits)
    if not chosen:
        return None
    rarity = vocabulary.rarity
    whole = sum(rarity[number] for number in phrase.words)
    # A word that shares only a root with the phrase's is believed more when the others are there too.
    least = _IN_COMPANY if 1 < len(phrase.words) == len(chosen) else 0.0
    covered = sum(rarity[hit.number] * max(hit.value, least) for hit in chosen) / whole
    if len(chosen) == len(phrase.words):
        alone = len(phrase.words) == 1
        shared = sum(1 for other in vocabulary.alone(phrase.words[0])) if alone else 1
        confidence = covered * (0.97 if shared <= 1 else 0.8 if shared == 2 else 0.65)
    elif 0.75 * covered * weight < LEAST_CONFIDENCE:
        # However much its words tell, it is too little; so it is for most phrases that share a word with the text.
        return None
    else:
        telling = max(_telling(hit, phrase.concept, vocabulary) for hit in chosen)
        confidence = 0.75 * covered * (0.3 + 0.7 * telling)
    places = frozenset(place for hit in chosen for place in range(hit.place, hit.last + 1))
    return _Candidate(phrase.concept, confidence * weight, places, vocabulary.speech.language, clause)


def _telling(hit: _Hit, concept: str, vocabulary: Vocabulary) -> float:
    """How far (0..1) the word points to this concept rather than to others."""
    uses = vocabulary.uses[hit.number]
    return uses[concept] / sum(uses.values())


def _nearest(phrase: Phrase, hits: dict[int, list[_Hit]]) -> list[_Hit]:
    """For each word of the phrase the hit that stands nearest to the first one found, not too far away."""
    chosen: list[_Hit] = []
    taken: set[int] = set()
    reach = phrase.span + _SLACK
    for number in phrase.words:
        if number not in hits:
            continue
        options = [
            hit
            for hit in hits[number]
            if hit.place not in taken and (not chosen or abs(hit.place - chosen[0].place) <= reach)
        ]
        if options:
            anchor = chosen[0].place if chosen else 0
            best = max(options, key=lambda hit: (hit.value, -abs(hit.place - anchor)))
            chosen.append(best)
            taken.update(range(best.place, best.last + 1))
    return chosen


def _by_word(hits: Iterable[_Hit], vocabulary: Vocabulary, weight: float, clause: int) -> list[_Candidate]:
    """A word that stands in several phrases of one concept points to it by itself."""
    found = []
    for hit in hits:
        uses = vocabulary.uses[hit.number]
        whole = sum(uses.values())
        for concept, count in uses.most_common(3):
            if count >= 2 and count / whole >= 0.5:
                confidence = hit.value * min(0.85, 0.4 + 0.12 * count) * (count / whole)
                places = frozenset(range(hit.place, hit.last + 1))
                found.append(_Candidate(concept, confidence * weight, places, vocabulary.speech.language, clause))
    return found


def _settle(candidates: list[_Candidate], lexicon: Lexicon) -> list[_Candidate]:
    """One candidate for each concept; of those that explain the same words, the ones that explain them best."""
    candidates.sort(key=lambda one: (-(one.confidence + _LONGER * min(len(one.places), 4)), one.concept, one.language))
    chosen: dict[str, _Candidate] = {}
    # What says the same thing a second time explains its words too: "nails" in "built a shed, hammering nails".
    again: list[_Candidate] = []
    for one in candidates:
        if one.concept in chosen:
            chosen[one.concept] = _together(chosen[one.concept], one)
            again.append(one)
        elif not any(_explained(one, other, lexicon) for other in (*chosen.values(), *again)):
            chosen[one.concept] = one
    return list(chosen.values())


def _doubted(chosen: list[_Candidate]) -> list[_Candidate]:
    """What is only guessed from one word, and in several ways, is less sure in each of them."""
    guesses = Counter(one.places for one in chosen if one.confidence < _UNSURE)
    weighed = [
        replace(one, confidence=one.confidence * _SPREAD[min(guesses[one.places], len(_SPREAD)) - 1])
        if one.confidence < _UNSURE
        else one
        for one in chosen
    ]
    return [one for one in weighed if one.confidence >= LEAST_CONFIDENCE]


def _together(one: _Candidate, more: _Candidate) -> _Candidate:
    """Two pieces of one clause that say the same are one piece: "fix" and "mopeds" in "fix my old mopeds"."""
    if (one.clause, one.language) != (more.clause, more.language) or more.places <= one.places:
        return one
    apart = max(one.span[0] - more.span[1], more.span[0] - one.span[1])
    if apart > _SLACK:
        return one
    confidence = min(0.97, one.confidence + 0.2 * more.confidence)
    return replace(one, confidence=max(one.confidence, confidence), places=one.places | more.places)


def _explained(one: _Candidate, other: _Candidate, lexicon: Lexicon) -> bool:
    if not one.places & other.places:
        return False
    if one.places < other.places:
        return True
    weaker = other.confidence - one.confidence > _CLEARLY_WEAKER
    wider = one.concept in lexicon.concepts[other.concept].parents
    return weaker or (wider and one.places <= other.places)

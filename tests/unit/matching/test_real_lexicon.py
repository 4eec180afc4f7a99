"""The lexicon that ships: it loads, and its own words lead back to its own concepts."""

import pytest

from bot.matching.concepts import LANGUAGES, load_lexicon
from bot.matching.lexicon_check import clashes_in
from bot.matching.understand import understand

#: Of the labels or phrases of a language, so many may be drowned by a closer concept.
_LOST = {"labels": 0.03, "phrases": 0.08}


@pytest.mark.parametrize("language", [*LANGUAGES, "ru"])
@pytest.mark.parametrize("which", ["labels", "phrases"])  # of the phrases every fourth: `check lexicon` tries all
def test_the_lexicons_own_words_lead_to_its_concepts(language: str, which: str) -> None:
    lexicon = load_lexicon()
    asked = [
        (concept.id, text)
        for concept in lexicon.concepts.values()
        for text in ([concept.labels[language]] if which == "labels" else concept.phrases[language][::4])
    ]
    lost = [
        (concept, text, [found.concept for found in understand(text, lexicon)][:3])
        for concept, text in asked
        if concept not in [found.concept for found in understand(text, lexicon)]
    ]
    assert len(lost) <= _LOST[which] * len(asked), lost


def test_no_phrase_belongs_to_two_concepts() -> None:
    assert clashes_in(load_lexicon()) == ()

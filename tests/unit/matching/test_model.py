"""The optional model: a few concepts to ask about, near ones first, for words that the lexicon does not have."""

import pytest

from bot.matching.concepts import load_lexicon
from bot.matching.model import LONGEST, did_you_mean, guesses, is_installed, prepare
from bot.matching.understand import understand
from tests.unit.matching.small import small_lexicon

pytestmark = pytest.mark.skipif(not is_installed(), reason="the extra `model` is not installed")


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [("sv", "jag gör gryta och soppa", "cooking"), ("en", "stew and soup for guests", "cooking")],
)
def test_words_that_the_lexicon_lacks_lead_to_a_question(language: str, text: str, concept: str) -> None:
    assert understand(text, small_lexicon()) == ()
    guesses = did_you_mean(text, language, small_lexicon())
    assert guesses[0].concept == concept
    assert len(guesses) <= 3
    assert [guess.likeness for guess in guesses] == sorted((guess.likeness for guess in guesses), reverse=True)


def test_a_long_text_is_cut_where_it_says() -> None:
    long = "soppa " * LONGEST
    assert did_you_mean(long, "sv", small_lexicon()) == did_you_mean(long[:LONGEST], "sv", small_lexicon())


def test_nothing_is_guessed_before_the_model_has_read_the_lexicon() -> None:
    lexicon = small_lexicon()
    assert guesses("jag gör gryta och soppa", load_lexicon()) == ()
    prepare(lexicon)
    assert guesses("jag gör gryta och soppa", lexicon)[0] == "cooking"
    assert guesses("?!", lexicon) == ()

"""Looking through a lexicon: what is thin, what clashes, what leads elsewhere."""

from dataclasses import replace

from bot.matching.concepts import Lexicon, load_lexicon
from bot.matching.lexicon_check import look_through


def _two() -> Lexicon:
    concepts = load_lexicon().concepts
    baking, welding = concepts["baking"], concepts["welding"]
    claimed = replace(welding, phrases={**welding.phrases, "sv": (*welding.phrases["sv"], "Baka  BRÖD")})
    thin = replace(baking, phrases={**baking.phrases, "sv": (*baking.phrases["sv"], "baka bröd"), "ti": ("ባኒ",)})
    return Lexicon(
        {"baking": replace(thin, parents=(), related={}), "welding": replace(claimed, parents=(), related={})}, "x"
    )


def test_a_phrase_that_two_claim_is_named_in_whatever_spelling() -> None:
    (clash,) = look_through(_two()).clashes
    assert (clash.language, clash.concepts) == ("sv", ("baking", "welding"))


def test_a_thin_language_is_named_and_counted() -> None:
    tigrinya = next(one for one in look_through(_two()).coverage if one.language == "ti")
    assert tigrinya.thin == ("baking",)
    assert tigrinya.concepts == 2
    assert tigrinya.found > 0.5

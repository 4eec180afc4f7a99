"""What a firm or an offer is about, read from its own sentences."""

from collections.abc import Iterable

from bot.matching.concepts import Lexicon
from bot.matching.understand import understand

_TITLE, _OFFER, _COMPANY = 1.0, 0.8, 0.6
# A firm that writes "you need not have welded before" is about welding all the same.
_DENIED = 0.5
_SURE = 0.85


def concepts_of(
    lexicon: Lexicon, *, title: str = "", about: str = "", company_about: str = "", given: Iterable[str] = ()
) -> dict[str, float]:
    """Concepts with how much (0..1) the work is about them: as given by hand, else read from the texts.

    Nobody confirms what is read from a firm's text, so only what is sure counts; a person confirms what was
    understood of theirs.
    """
    weights: dict[str, float] = {concept: 1.0 for concept in given if concept in lexicon.concepts}
    if weights:
        return weights
    for text, weight in ((title, _TITLE), (about, _OFFER), (company_about, _COMPANY)):
        for found in understand(text, lexicon):
            if found.confidence < _SURE:
                continue
            share = weight * (_DENIED if found.stance == "not" else 1.0)
            value = round(share * found.confidence, 4)
            weights[found.concept] = max(weights.get(found.concept, 0.0), value)
    return weights

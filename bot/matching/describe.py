"""What a firm or an offer is about, read from its own sentences."""

from collections.abc import Iterable

from bot.matching.concepts import Lexicon
from bot.matching.understand import understand

# What a firm calls itself and its trade says most; a sentence also names customers, materials and what is around.
_NAME, _SECTOR, _TITLE, _OFFER, _COMPANY = 0.9, 0.8, 0.5, 0.5, 0.3
# A firm that writes "you need not have welded before" is about welding all the same.
_DENIED = 0.5
_SURE = 0.75


def concepts_of(
    lexicon: Lexicon,
    *,
    title: str = "",
    about: str = "",
    company: str = "",
    sector: str = "",
    company_about: str = "",
    given: Iterable[str] = (),
) -> dict[str, float]:
    """Concepts with how much (0..1) the work is about them: as given by hand, else read from the texts.

    What several texts say counts more than what one says. Nobody confirms what is read from a firm's text, so only
    what is sure counts; a person confirms what was understood of theirs.
    """
    weights: dict[str, float] = {concept: 1.0 for concept in given if concept in lexicon.concepts}
    if weights:
        return weights
    texts = ((title, _TITLE), (about, _OFFER), (company, _NAME), (sector, _SECTOR), (company_about, _COMPANY))
    for text, weight in texts:
        for found in understand(text, lexicon):
            if found.confidence < _SURE:
                continue
            share = weight * found.confidence * (_DENIED if found.stance == "not" else 1.0)
            weights[found.concept] = round(1 - (1 - weights.get(found.concept, 0.0)) * (1 - share), 4)
    return weights

"""nDCG@3 on the judged set, by language and half, beside char TF-IDF, BM25 and the e5 model, in one run."""

import json
from collections.abc import Callable, Mapping, Sequence
from math import log2
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.matching.concepts import LANGUAGES, load_lexicon
from bot.matching.describe import concepts_of
from bot.matching.opening import Opening
from bot.matching.score import Board, Scorer
from bot.matching.seeker import Seeker, with_found
from bot.matching.understand import understand
from bot.matching.weights import load_weights

JUDGED = Path(__file__).parent / "judged"
COMPANIES_FILE = Path(__file__).parents[2] / "bot" / "example" / "companies.json"
TOP = 3
#: For a person's text and its language, one number for each firm: the higher, the better it fits.
Method = Callable[[str, str], NDArray[np.float64]]


async def compare(halves: Sequence[str] = ("tune", "unseen")) -> None:
    """Print one table for each half."""
    firms = json.loads(COMPANIES_FILE.read_text(encoding="utf-8"))
    people = json.loads((JUDGED / "people.json").read_text(encoding="utf-8"))
    grades = json.loads((JUDGED / "grades.json").read_text(encoding="utf-8"))
    methods = {"ours": ours(firms), "char TF-IDF (3-5)": tf_idf(firms), "BM25": bm25(firms), "e5, centred": e5(firms)}
    for half in halves:
        asked = [person for person in people if person["half"] == half]
        print(f"-- {half}: {len(asked)} people x {len(LANGUAGES)} languages x {len(firms)} firms, mean nDCG@{TOP}")
        print(f"{'':20}" + "".join(f"{language:>7}" for language in LANGUAGES) + "   mean  weakest/sv")
        for name, method in methods.items():
            _print(name, {language: _mean(asked, language, method, firms, grades) for language in LANGUAGES})


def ndcg(ranked: Sequence[str], grades: Mapping[str, int]) -> float:
    """Normalised discounted cumulative gain of the first three, with gain 2^grade - 1 (Burges et al. 2005)."""
    best = _dcg(sorted(grades.values(), reverse=True))
    return float(_dcg([grades.get(firm, 0) for firm in ranked]) / best)


def ours(firms: Sequence[dict[str, Any]]) -> Method:
    """The ranking as it ships, on what it reads of the firms' own sentences; lists made by hand are not used."""
    lexicon, weights = load_lexicon(), load_weights()
    openings = [opening for firm in firms for opening in _openings(firm)]
    board = Board(openings, lexicon, weights)
    number_of = {firm["key"]: number for number, firm in enumerate(firms)}
    owners = np.array([number_of[opening.company_id] for opening in openings])

    def scores(text: str, language: str) -> NDArray[np.float64]:
        best = np.zeros(len(firms))
        np.maximum.at(best, owners, Scorer(with_found(Seeker(), understand(text, lexicon, language)), board).totals)
        return best

    return scores


def tf_idf(firms: Sequence[dict[str, Any]]) -> Method:
    """Cosine of character n-grams of 3 to 5 letters."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    table = vectors.fit_transform([_text(firm) for firm in firms])
    return lambda text, _: np.asarray((table @ vectors.transform([text]).T).todense())[:, 0]


def bm25(firms: Sequence[dict[str, Any]]) -> Method:
    """Okapi BM25 on words."""
    from bm25s import BM25, tokenize

    index = BM25()
    index.index(tokenize([_text(firm) for firm in firms], stopwords=None, show_progress=False), show_progress=False)

    def scores(text: str, _: str) -> NDArray[np.float64]:
        (words,) = tokenize([text], stopwords=None, show_progress=False, return_ids=False)
        return np.asarray(index.get_scores(words), dtype=np.float64)

    return scores


def e5(firms: Sequence[dict[str, Any]]) -> Method:
    """Cosine of multilingual-e5-small, each language less the mean of the lexicon's words in it."""
    from bot.matching.model import centred

    lexicon = load_lexicon()
    table = centred([_text(firm) for firm in firms], "sv", lexicon)
    return lambda text, language: np.asarray(table @ centred([text], language, lexicon)[0], dtype=np.float64)


def _openings(firm: dict[str, Any]) -> list[Opening]:
    return [
        Opening(
            id=f"{firm['key']} {number}",
            company_id=firm["key"],
            company=firm["name"],
            kind=None,
            title=offer.get("title", ""),
            concepts=concepts_of(
                load_lexicon(),
                title=offer.get("title", ""),
                about=offer.get("about", ""),
                company=firm["name"],
                sector=firm["sector"],
                company_about=firm["about"],
            ),
        )
        for number, offer in enumerate(firm["offers"] or [{}])
    ]


def _text(firm: dict[str, Any]) -> str:
    offers = " ".join(f"{offer['title']}. {offer['about']}" for offer in firm["offers"])
    return f"{firm['name']}. {firm['sector']}. {firm['about']} {offers}"


def _mean(
    people: Sequence[dict[str, Any]], language: str, method: Method, firms: Sequence[dict[str, Any]], grades: Any
) -> float:
    found = []
    for person in people:
        order = np.argsort(-method(person["texts"][language], language), kind="stable")
        found.append(ndcg([firms[at]["key"] for at in order], grades[person["id"]]))
    return float(np.mean(found))


def _dcg(grades: Sequence[int]) -> float:
    return float(sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:TOP])))


def _print(name: str, figures: Mapping[str, float]) -> None:
    weakest = min(figures.values()) / figures["sv"] if figures["sv"] else 0.0
    mean = float(np.mean(list(figures.values())))
    print(f"{name:20}" + "".join(f"{value:7.3f}" for value in figures.values()) + f"{mean:7.3f}{weakest:12.2f}")

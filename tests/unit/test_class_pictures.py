"""The certificate and the code of a study visit: one page, a sharp code, words that stay words."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from bot.pictures import draw
from bot.pictures.facts import Certificate, VisitCode
from bot.pictures.press import press
from tests.unit.test_pictures import HOSTILE, LONG, ONE_WORD, URL, pages, pixels, shows_code, size_of

ABOUT = "Vi visade hur plåt klipps, bockas och svetsas, och alla fick prova. " * 6


def a_certificate(**changes: Any) -> Certificate:
    rows = (("Dag", "tisdag 8 december 2026"), ("Klass", "åk 9, Skolan"), ("Antal elever", "23"), ("Företag", "Deli"))
    facts = Certificate(
        "sv", "Intyg", "om studiebesök", "Härmed intygas att …", rows, "Klassen såg", "Hur bröd blir chips.",
        "Tack för besöket.", "Medfinansieras av Europeiska unionen", "Projektägare: IUC Z-Group.", "Industrilyftet",
        "Gjort i dag.",
    )  # fmt: skip
    return replace(facts, **changes)


def a_code(**changes: Any) -> VisitCode:
    captions = (("sv", "Skriv de här två orden:"), ("ar", "اكتبوا هاتين الكلمتين للروبوت:"))
    return replace(VisitCode("sv", "Deli", "tisdag 8 december", URL, "röd älg", captions, "Vi räknar bara."), **changes)


def test_a_certificate_is_one_page_within_its_frame() -> None:
    rows = (("Företag", LONG), ("Klass", f"språkintroduktion, {LONG}"), ("Värd", ONE_WORD), ("Antal elever", "60"))
    full = a_certificate(saw=ABOUT, text=f"Härmed intygas att {LONG} har gjort ett studiebesök på {LONG}.", rows=rows)
    assert pages(draw.certificate(full)) == 1
    image = pixels(press("certificate", full, None, "png"))
    margin = np.concatenate([image[:30].reshape(-1, 3), image[-30:].reshape(-1, 3), image[:, :30].reshape(-1, 3)])
    assert (margin == 255).all()
    # However much there is to tell, the words of who pays stand alone at the foot.
    short = pixels(press("certificate", a_certificate(), None, "png"))
    assert (image[-135:] == short[-135:]).all()


def test_the_code_of_a_visit_is_sharp() -> None:
    image = draw.visit_code(a_code(title=LONG))
    assert size_of(image)[0] == 1000
    assert shows_code(pixels(image), URL)


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_never_markup(words: str) -> None:
    rows = ((words, words),)
    told = dict.fromkeys(("title", "subtitle", "text", "saw_title", "saw", "thanks", "statement", "funders"), words)
    assert pages(draw.certificate(a_certificate(rows=rows, project=words, made=words, **told))) == 1
    code = a_code(title=words, when=words, spoken_code=words, captions=(("sv", words),), footer=words)
    assert size_of(draw.visit_code(code))[0] == 1000

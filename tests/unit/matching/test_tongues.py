"""Texts in languages that the bot does not speak: read with the words we have of them, never with ours."""

from collections import defaultdict

import pytest

from bot.matching.concepts import LANGUAGES, load_lexicon
from bot.matching.fold import words_of
from bot.matching.speech import further_in, speech_of
from bot.matching.understand import language_of, understand

FURTHER = ("th", "ps", "tr", "kmr", "ckb", "am", "es", "fr", "de", "pl", "sw")


def meaning(text: str) -> dict[str, str]:
    return {found.concept: found.stance for found in understand(text, load_lexicon(), "sv")}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ich bin Schweißer und repariere Autos", {"welding": "have", "vehicle-repair": "have"}),
        ("jestem spawaczem, 5 lat na budowie", {"welding": "have", "construction": "have"}),
        ("Je suis soudeur, je répare des voitures", {"welding": "have", "vehicle-repair": "have"}),
        ("Soy soldador y mecánico de coches", {"welding": "have", "vehicle-repair": "have"}),
        ("mimi ni fundi wa magari na mwashi", {"vehicle-repair": "have", "stone-and-wall-building": "have"}),
        ("kaynakçıyım, beş yıl çalıştım", {"welding": "have"}),
        ("ez şofêr im, min di fabrîkê de kar kir", {"truck-driving": "have"}),
        ("من لەحیمچیم، پێنج ساڵ لە کارگە ئیشم کردووە", {"welding": "have"}),
        ("زه ویلډر یم", {"welding": "have"}),
        ("ብየዳ እሰራለሁ፣ መኪና እጠግናለሁ", {"welding": "have", "vehicle-repair": "have"}),
        ("ผมเป็นช่างเชื่อม", {"welding": "have"}),
        ("No me gusta limpiar, quiero ser electricista", {"cleaning-work": "not", "electrical-work": "wish"}),
        ("temizlik yapmak istemiyorum, aşçı olmak istiyorum", {"cleaning-work": "not", "cooking": "wish"}),
        ("ไม่ชอบทำอาหาร", {"cooking": "not"}),
        ("Ich arbeite mit CNC und CAD", {"cnc-machining": "have", "technical-drawing": "have"}),
    ],
)
def test_the_commonest_trades_are_understood_with_their_stance(text: str, meant: dict[str, str]) -> None:
    assert meaning(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin",
        "Sunt sudor, lucrez de 5 ani",
        "Esu suvirintojas, dirbu 5 metus",
        "Olen hitsaaja ja korjaan autoja",
        "Saya tukang las",
        "Ik ben lasser en automonteur",
        "我是焊工",
    ],
)
def test_without_words_of_the_language_nothing_is_guessed(text: str) -> None:
    assert meaning(text) == {}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("soudeur", "welding"),
        ("spawaczem", "welding"),
        ("kaynakçı", "welding"),
        ("jag är Schweißer", "welding"),
        ("mechanik", "vehicle-repair"),
        ("Jag heter Müller och svetsar", "welding"),
        ("va me pappa o svetsa", "welding"),
        ("svetsare", "welding"),
        ("weld", "welding"),
        ("alxan", "welding"),
    ],
)
def test_words_alone_and_foreign_names_change_no_reading(text: str, concept: str) -> None:
    assert meaning(text) == {concept: "have"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich bin Schweißer und repariere Autos", None),
        ("ผมเป็นช่างเชื่อม", None),
        ("o ja va kul", "sv"),
        ("let me cook", "en"),
        ("waxaan uma baahni shaqo", "so"),
    ],
)
def test_only_a_language_of_ours_is_named(text: str, language: str | None) -> None:
    assert language_of(text, load_lexicon(), "sv") == language


def test_where_no_spaces_are_written_the_piece_that_was_said_is_shown() -> None:
    (found,) = understand("ที่บ้านปลูกผักทุกปี", load_lexicon())
    assert (found.concept, found.text) == ("vegetables-growing", "ปลูกผัก")


@pytest.mark.parametrize("language", FURTHER)
def test_each_phrase_says_one_concept_and_says_something(language: str) -> None:
    speech, claimed = speech_of(language), defaultdict(set)
    for concept in load_lexicon().concepts.values():
        for phrase in concept.phrases.get(language, ()):
            words = words_of(phrase)
            assert not all(speech.is_empty(word.folded, word.dotted, True) for word in words), phrase
            claimed[" ".join(word.folded for word in words)].add(concept.id)
    assert len(claimed) > 300
    assert {phrase: concepts for phrase, concepts in claimed.items() if len(concepts) > 1} == {}


def test_no_language_is_both_ours_and_a_further_one() -> None:
    further = {speech.language for script in ("latin", "arabic", "ethiopic", "thai") for speech in further_in(script)}
    assert set(FURTHER) < further
    assert not further & {*LANGUAGES, "ru"}

"""Letters that people type in several ways become one."""

import pytest

from bot.matching.fold import fold, words_of


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("Kör", "kor"),
        ("Åre", "are"),
        ("أُحِبّ", "احب"),
        ("كـتـاب", "كتاب"),
        ("خياطة", "خياطه"),
        ("ماکینی", "ماكيني"),
        ("می‌کنم", "میکنم"),
        ("١٢٣", "123"),
        ("۱۲۳", "123"),
        ("ሓጺን", "ሀጺን"),
        ("ሠራሕ", "ሰራህ"),
        ("ዓለም", "ኣለም"),
        ("ፀሐይ", "ጸሀይ"),
        ("м'ясо", "м’ясо"),
        ("Їжа", "іжа"),
        ("soooo", "so"),
    ],
)
def test_spellings_of_one_word_fold_to_the_same(typed: str, other: str) -> None:
    assert fold(typed) == fold(other)


def test_words_keep_their_place_in_the_text() -> None:
    text = "  Hej, jag  KÖR lastbil! می‌روم"
    words = words_of(text)
    assert [text[word.start : word.end] for word in words] == ["Hej", "jag", "KÖR", "lastbil", "می‌روم"]
    assert [word.clause for word in words] == [0, 1, 1, 1, 2]
    assert [word.sentence for word in words] == [0, 0, 0, 0, 1]


def test_plus_and_hash_belong_to_the_names_of_programming_languages() -> None:
    assert [word.folded for word in words_of("c++ och C#")] == ["c++", "och", "c#"]

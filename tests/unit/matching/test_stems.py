"""Inflected words meet at a stem or a root, in each language's own way."""

import pytest

from bot.matching.fold import fold
from bot.matching.stems import forms_of


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "måla målar målade målat målare målning"),
        ("sv", "odla odlar odling"),
        ("sv", "montera montering montör"),
        ("en", "program programming programmer programs"),
        ("en", "bake baking baker baked"),
        ("uk", "малювати малюю малював малювала малювання"),
        ("uk", "машина машини машину машин машинами"),
        ("ar", "تصليح أصلح صلحت إصلاح بصلح يصلح"),
        ("ar", "تنظيف أنظف نظفت"),
        ("ar", "سياقة سائق أسوق سواق"),
        ("fa", "ماشین ماشین‌ها ماشینها ماشین‌های"),
        ("fa", "پختن پختم پخته"),
        ("ti", "ምጽጋን ጽገና እጽግን ጸጊነ"),
        ("ti", "መኪና መካይን መኪናይ"),
        ("so", "hagaajin hagaajinta hagaajiyaa hagaajiyay hagaajiye"),
        ("so", "carruur carruurta caruurta"),
    ],
)
def test_inflections_share_a_form(language: str, words: str) -> None:
    first, *others = (set(forms_of(fold(word), language)) for word in words.split())
    for other in others:
        assert first & other

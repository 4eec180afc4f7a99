"""What looks like a code that somebody types, and what does not."""

import pytest

from bot.services import typed_codes


@pytest.mark.parametrize(
    ("text", "length", "code"),
    [
        ("k7mx 4r2b", 8, "K7MX4R2B"),
        ("K7MX-4R2B", 8, "K7MX4R2B"),
        ("K7MXR2", 6, "K7MXR2"),
        ("FATEMA", 6, None),
        ("222222", 6, None),
        ("K7MX0R", 6, None),
        ("", 6, None),
        ("K7 MXR2 och mer", 6, None),
        ("K7M X4R2B", 8, "K7MX4R2B"),
        ("K٧MX–٤R۲B", 8, "K7MX4R2B"),
        ("К7МХ 4R2В", 8, "K7MX4R2B"),
        ("23 elever", 8, None),
        ("3 veckan", 8, None),
    ],
)
def test_what_looks_like_a_code(text: str, length: int, code: str | None) -> None:
    assert typed_codes.typed(text, length) == code


def test_codes_can_be_typed_back() -> None:
    for length in (6, 8):
        for _ in range(200):
            code = typed_codes.made(length)
            assert typed_codes.typed(f" {code[: length // 2].lower()} {code[length // 2 :]}", length) == code

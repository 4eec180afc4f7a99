"""How wide words are on a button, in pixels of a phone 360 pixels wide, measured with the project's own fonts.

Telegram writes buttons in a medium Roboto of 15 pixels on Android; Noto Sans is a little wider in each script, so what
fits here fits there.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont, features

FONTS = Path(__file__).parent.parent / "pictures" / "fonts"
TYPE = 15
#: What a button has room for, alone in its row; side by side each loses its own margins, too.
ROW, BETWEEN = 300.0, 12.0
#: A colour pictogram, in sizes of type; and a letter that none of our fonts has.
_PICTOGRAM, _UNKNOWN = 1.35, 1.0
_LETTERS = ("NotoSans", "NotoSansArabic", "NotoSansEthiopic", "NotoSansSymbols")
#: Letters that take another form inside a word: only whole words can be measured.
_JOINED = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c\u200d]+")


def room(count: int) -> float:
    """What each of `count` buttons in one row has room for, in pixels."""
    return (ROW - BETWEEN * (count - 1)) / count


@lru_cache(maxsize=4096)
def width_of(words: str) -> float:
    """The width of one line, in pixels."""
    joined = sum(_joined_width(word) for word in _JOINED.findall(words))
    return joined + sum(_advance(sign) for sign in _JOINED.sub("", words))


def side_by_side(widths: Sequence[float]) -> int:
    """How many of these buttons may stand side by side so that nothing is cut: all, half of them, … or one."""
    count = len(widths)
    while count > 1 and max(widths) > room(count):
        count = (count + 1) // 2
    return max(count, 1)


def unmeasured(words: str) -> str:
    """The letters that none of our fonts has: their width is a guess."""
    return "".join(dict.fromkeys(sign for sign in words if sign.isalpha() and not _font_of(sign)))


@cache
def _fonts() -> dict[str, tuple[ImageFont.FreeTypeFont, frozenset[int]]]:
    """Our fonts, and the letters each has."""
    found = {}
    for name in _LETTERS:
        file = FONTS / f"{name}-Regular.ttf"
        if file.exists():
            found[name] = (ImageFont.truetype(file, TYPE), _letters_in(file))
    return found


def _letters_in(file: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap())


@lru_cache(maxsize=4096)
def _font_of(sign: str) -> ImageFont.FreeTypeFont | None:
    return next((font for font, letters in _fonts().values() if ord(sign) in letters), None)


@lru_cache(maxsize=4096)
def _advance(sign: str) -> float:
    if unicodedata.category(sign) in ("Cf", "Mn", "Me", "Cc"):
        return 0.0
    if ord(sign) >= 0x1F000 or unicodedata.category(sign) == "So":
        return _PICTOGRAM * TYPE
    font = _font_of(sign)
    return font.getlength(sign) if font else _UNKNOWN * TYPE


def _joined_width(word: str) -> float:
    """Shaped where the imaging library can; else letter by letter, which is wider than the truth."""
    fonts = _fonts()
    if "NotoSansArabic" not in fonts or not features.check("raqm"):
        return sum(_advance(sign) for sign in word)
    return fonts["NotoSansArabic"][0].getlength(word)

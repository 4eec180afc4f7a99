"""Frames: words of a kind (a part of the body, a trouble) that tell of the person when they stand together. Pure.

`data/frames/<language>.toml` holds lists of words and the phrases that are made of them, so that a sentence is
recognised whose very words nobody listed side by side.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Final

_FOLDER: Final = Path(__file__).parent / "data" / "frames"
_NAMED: Final = re.compile(r"<(\w+)>")
#: Between two parts that may stand in either order, with up to two words between.
_EITHER_ORDER: Final = " ~ "
_SHORTEST: Final = 5
_SOUNDS: Final = (("ph", "f"), ("th", "t"), ("ch", "k"), ("ck", "k"), ("x", "ks"), ("j", "i"), ("y", "i"), ("z", "s"))
_ALIKE: Final = str.maketrans("cqw", "kkv")
_DOUBLED: Final = re.compile(r"(.)\1+")


def framed(people: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Label, language and words of each phrase, with the words of its lists put in; `<people>` is given.

    Raises KeyError for a list that the file of the language does not have.
    """
    for language, table in _tables().items():
        lists = {name: _listed(text) for name, text in table["words"].items()}
        given = list(filter(None, people.get(language, "").split("|")))
        # A place that must follow is no list.
        lists |= {"people": [*given, *lists.get("people", ())], "place": ["<place>"]}
        for label, text in table["phrases"].items():
            for listed in _listed(text):
                filled = " ".join(_filled(word, lists) for word in listed.split())
                yield from ((label, language, order) for order in _orders(filled))


def sounds_ill(word: str) -> bool:
    """Whether a folded word in Latin letters sounds like the name of an illness, however it is spelt."""
    return len(word) >= _SHORTEST and word.isascii() and _sound(word).startswith(_ill())


def _filled(word: str, lists: Mapping[str, Sequence[str]]) -> str:
    """`<body>|tooth*` with the words of the list; `<body><trouble>*` is each of the one with each of the other."""
    filled: list[str] = []
    for alternative in word.split("|"):
        parts = _NAMED.split(alternative)
        options = [lists[part] if at % 2 else (part,) for at, part in enumerate(parts)]
        filled += map("".join, product(*options))
    return "|".join(filled)


def _orders(listed: str) -> Iterator[str]:
    first, either, second = listed.partition(_EITHER_ORDER)
    if either:
        yield f"{second} .. {first}"
        yield f"{first} .. {second}"
    else:
        yield listed


def _sound(word: str) -> str:
    """`asthma`, `astma` and `asstma` are one; so are `psychologist` and `psikolog` as far as they go."""
    for spelt, said in _SOUNDS:
        word = word.replace(spelt, said)
    return _DOUBLED.sub(r"\1", word.translate(_ALIKE))


def _listed(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip()]


@cache
def _ill() -> tuple[str, ...]:
    return tuple(_sound(stem) for stem in _listed(_read("sounds")["ill"]))


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return {file.stem: _read(file.stem) for file in sorted(_FOLDER.glob("*.toml")) if file.stem != "sounds"}


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))

"""How much is heard of what people say: sayings in each language with the concepts that they mean.

Each file `sayings/<language>.toml` has rounds. A round is written and measured before the lexicon is mended with it,
so that its first figure (kept in the file's head) tells how well words are understood that nobody had thought of.
One language with its misses: `python -m benchmarks.matching.sayings so [round]`.
"""

import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.matching.concepts import LANGUAGES, Lexicon, load_lexicon
from bot.matching.kinship import kinship
from bot.matching.understand import Found, understand
from bot.matching.weights import load_weights

SAYINGS = Path(__file__).parent / "sayings"
#: A special case or the wider field of what was meant is heard; a sibling is not.
_HEARD = 0.5
#: What is found must have something to do with what was meant, else it is noise; below this it is only a doubt.
_RELATED, _SURE = 0.1, 0.5


@dataclass(frozen=True, slots=True)
class Saying:
    """A text and what it means: each meaning one or more concepts that are as good; `denied` is what is not had."""

    round: int
    text: str
    means: tuple[tuple[str, ...], ...]
    denied: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of one saying: the meanings that were missed, and the concepts that nobody meant."""

    saying: Saying
    missed: tuple[tuple[str, ...], ...]
    noise: tuple[Found, ...]


async def compare() -> None:
    """Print for each language the share of meanings heard, and the wrong concepts for each saying."""
    lexicon = load_lexicon()
    print("language  sayings  meanings heard  wrong concepts a saying")
    for language in (*LANGUAGES, *sorted({file.stem for file in SAYINGS.glob("*.toml")} - set(LANGUAGES))):
        sayings = read_sayings(language, lexicon)
        if sayings:
            print(f"{language:8}  {_figures([hear(one, language, lexicon) for one in sayings])}")


def read_sayings(language: str, lexicon: Lexicon) -> list[Saying]:
    """The sayings of a language, none when it has no file; raises KeyError for a concept the lexicon does not have."""
    path = SAYINGS / f"{language}.toml"
    if not path.exists():
        return []
    found = []
    for table in tomllib.loads(path.read_text(encoding="utf-8"))["saying"]:
        means = tuple(tuple(meaning.split("|")) for meaning in table["means"])
        denied = tuple(table.get("denied", ()))
        for concept in (*denied, *(one for meaning in means for one in meaning)):
            lexicon.concepts[concept]
        found.append(Saying(table["round"], table["text"], means, denied))
    return found


def hear(saying: Saying, language: str, lexicon: Lexicon) -> Heard:
    """Understand the saying and hold it against what it means."""
    weights = load_weights()
    found = understand(saying.text, lexicon, language)
    had = [one for one in found if one.stance != "not"]
    meant = [concept for meaning in saying.means for concept in meaning]

    def near(one: str, others: Sequence[str]) -> float:
        return max((kinship(one, other, lexicon, weights) for other in others), default=0.0)

    missed = tuple(meaning for meaning in saying.means if all(near(one.concept, meaning) < _HEARD for one in had))
    noise = tuple(
        one
        for one in had
        if one.confidence >= _SURE and (one.concept in saying.denied or near(one.concept, meant) < _RELATED)
    )
    return Heard(saying, missed, noise)


def _figures(heard: Sequence[Heard]) -> str:
    meanings = sum(len(one.saying.means) for one in heard)
    missed = sum(len(one.missed) for one in heard)
    noise = sum(len(one.noise) for one in heard)
    return f"{len(heard):7}  {1 - missed / max(meanings, 1):14.3f}  {noise / len(heard):23.2f}"


def _faults(heard: Sequence[Heard]) -> Iterator[str]:
    for one in heard:
        if one.missed or one.noise:
            yield f"[{one.saying.round}] {one.saying.text}"
            yield from (f"    missed {'|'.join(meaning)}" for meaning in one.missed)
            yield from (f"    wrong  {found.concept} {found.confidence} from {found.text!r}" for found in one.noise)


def _main(language: str, rounds: Sequence[str]) -> None:
    lexicon = load_lexicon()
    sayings = [one for one in read_sayings(language, lexicon) if not rounds or str(one.round) in rounds]
    heard = [hear(one, language, lexicon) for one in sayings]
    print("\n".join(_faults(heard)))
    print(f"sayings, meanings heard, wrong concepts a saying: {_figures(heard)}")


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2:])

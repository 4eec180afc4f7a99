"""Judged texts in eight languages: what of them must not be kept, what must stay.

`judged.toml` tells how a text is marked. Every miss of a language: `python -m benchmarks.sensitive.judged so [round]`.
"""

import re
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.matching.sensitive import Kind, without_sensitive

_FILE: Final = Path(__file__).parent / "judged.toml"
_MARKED: Final = re.compile(r"[\[{]([^\]}]*)[\]}]")
#: What a number or an address of a person must reach is higher than for the other kinds.
NUMBERS: Final = frozenset({Kind.PERSONAL_NUMBER, Kind.CONTACT_DETAILS})
#: The rounds whose misses nobody mended a phrase with; 12 alone was written when all lists stood, and is hard.
UNSEEN: Final = frozenset({9, 11, 12})
_TIMES: Final = 5


@dataclass(frozen=True, slots=True)
class Judged:
    """A text as it was typed; `kind` is None and the rest empty when all of it must stay."""

    language: str
    round: int
    text: str
    kind: Kind | None = None
    private: tuple[str, ...] = ()
    useful: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What became of a text: what must not be kept and stayed, what was useful and went."""

    judged: Judged
    kept: str
    stayed: tuple[str, ...]
    gone: tuple[str, ...]


async def compare() -> None:
    """Print for each language and kind what share is left out, what share stays, how long it takes, every miss."""
    found = [hear(one) for one in read_judged()]
    languages = list(dict.fromkeys(one.judged.language for one in found))
    print("language  round  private left out  numbers  others  useful words kept  harmless texts whole")
    for language in languages:
        of_language = [one for one in found if one.judged.language == language]
        for number in sorted({one.judged.round for one in of_language}):
            print(f"{language:8}  {number:5}  {_line([one for one in of_language if one.judged.round == number])}")
    print(f"{'all':8}  {'':5}  {_line(found)}")
    print("kind             " + "".join(f"{language:>10}" for language in languages))
    for kind in Kind:
        of_kind = [one for one in found if one.judged.kind is kind]
        shares = [_part(of_kind, language) for language in languages]
        print(f"{kind:17}" + "".join(f"{share:>10}" for share in shares))
    print(f"microseconds a text: {_pace([one.judged.text for one in found]):.0f}")
    print("\n".join(_misses(found)))


def read_judged() -> list[Judged]:
    """All texts of the file; raises ValueError for a line that has no kind or nothing marked."""
    found: list[Judged] = []
    for language, rounds in tomllib.loads(_FILE.read_text(encoding="utf-8")).items():
        for number, texts in rounds.items():
            found += [_private(language, int(number), line) for line in texts["private"].strip().splitlines()]
            found += [Judged(language, int(number), line) for line in texts["harmless"].strip().splitlines()]
    return found


def _private(language: str, number: int, line: str) -> Judged:
    kind, _, marked = line.partition(" | ")
    private = tuple(match[1] for match in _MARKED.finditer(marked) if match[0].startswith("["))
    useful = tuple(match[1] for match in _MARKED.finditer(marked) if match[0].startswith("{"))
    if not private:
        raise ValueError(line)
    return Judged(language, number, re.sub(r"[\[\]{}]", "", marked), Kind(kind), private, useful)


def hear(judged: Judged) -> Found:
    """Clean the text and hold what is left against what was marked."""
    kept = without_sensitive(judged.text).text
    stayed = tuple(part for part in judged.private if part in kept)
    gone = tuple(part for part in judged.useful or ((judged.text,) if judged.kind is None else ()) if part not in kept)
    return Found(judged, kept, stayed, gone)


def left_out(found: Sequence[Found]) -> float:
    """The share of the private texts of which nothing stayed; 1.0 of none."""
    private = [one for one in found if one.judged.kind]
    return _share(sum(not one.stayed for one in private), len(private))


def useful_kept(found: Sequence[Found]) -> float:
    """The share of the useful parts within private texts that stayed; 1.0 of none."""
    parts = sum(len(one.judged.useful) for one in found)
    return _share(parts - sum(len(one.gone) for one in found if one.judged.kind), parts)


def whole(found: Sequence[Found]) -> float:
    """The share of the harmless texts that stayed as they were; 1.0 of none."""
    harmless = [one for one in found if one.judged.kind is None]
    return _share(sum(one.kept == one.judged.text for one in harmless), len(harmless))


def _share(part: int, of: int) -> float:
    return part / of if of else 1.0


def _line(found: Sequence[Found]) -> str:
    numbers = [one for one in found if one.judged.kind in NUMBERS]
    others = [one for one in found if one.judged.kind not in NUMBERS]
    return (
        f"{left_out(found):16.3f}  {left_out(numbers):7.3f}  {left_out(others):6.3f}  "
        f"{useful_kept(found):17.3f}  {whole(found):20.3f}"
    )


def _part(found: Sequence[Found], language: str) -> str:
    stayed = Counter(bool(one.stayed) for one in found if one.judged.language == language)
    return f"{stayed[False]}/{stayed.total()}"


def _pace(texts: Sequence[str]) -> float:
    """Microseconds that a text takes, once the words are known."""
    started = time.perf_counter()
    for text in [*texts] * _TIMES:
        without_sensitive(text)
    return (time.perf_counter() - started) / len(texts) / _TIMES * 1e6


def _misses(found: Sequence[Found]) -> Iterator[str]:
    for one in found:
        where = f"{one.judged.language}.{one.judged.round}"
        if one.stayed:
            yield f"{where} STAYED {one.judged.kind}: {one.judged.text}  ->  {one.kept}"
        if one.gone:
            yield f"{where} CUT {one.judged.kind or 'harmless'}: {one.judged.text}  ->  {one.kept}"


def _main(language: str, rounds: Sequence[str]) -> None:
    found = [
        hear(one) for one in read_judged() if one.language == language and (not rounds or str(one.round) in rounds)
    ]
    print("\n".join(_misses(found)))
    print(_line(found))


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2:])

"""QR codes as drawings: one dark path on white, sharp at every size."""

from dataclasses import dataclass
from itertools import groupby

import segno

#: Light modules round a code, as ISO/IEC 18004 asks.
QUIET_ZONE = 4
#: Error level Q: a quarter of the code may be dirty, torn or in the glare of a lamp.
ERROR_LEVEL = "q"


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: `side` in modules with its quiet zone, `svg` as wide as that."""

    side: int
    svg: str


def modules(text: str) -> list[list[bool]]:
    """Dark modules of the code for `text`, row by row, without the quiet zone.

    Raises `segno.DataOverflowError` for a text that no code holds (more than about 1,600 bytes).
    """
    code = segno.make(text, error=ERROR_LEVEL, micro=False, boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix]


def draw_code(text: str) -> Code:
    """The code for `text` as SVG; one path, so that no viewer shows seams between modules."""
    rows = modules(text)
    side = len(rows) + 2 * QUIET_ZONE
    path = "".join(
        f"M{x + QUIET_ZONE} {y + QUIET_ZONE}h{width}v1h-{width}z"
        for y, row in enumerate(rows)
        for x, width in _dark_runs(row)
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
        f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d="{path}"/></svg>'
    )
    return Code(side, svg)


def _dark_runs(row: list[bool]) -> list[tuple[int, int]]:
    """Where dark modules begin in a row and how many follow each other."""
    found, at = [], 0
    for dark, run in groupby(row):
        length = len(list(run))
        if dark:
            found.append((at, length))
        at += length
    return found

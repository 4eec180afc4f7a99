"""The typesetter: facts and a template in, a picture out; only the project's own fonts."""

import json
import re
from dataclasses import asdict
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Literal

import typst

from bot.direction import is_right_to_left
from bot.i18n import languages
from bot.pictures.code import Code
from bot.pictures.facts import (
    Certificate,
    DoorCode,
    GuardianSheet,
    Poster,
    ReportPage,
    Sheet,
    Slip,
    StampCard,
    Ticket,
    VisitCode,
)

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
#: Every font file in here is used; a further script needs nothing but its file.
FONTS = HERE / "fonts"
#: What the fonts cannot show: controls, halves of surrogate pairs, colour pictograms and what joins them.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u20e3\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe00-\ufe0f\ufff9-\uffff"
    "\U0001f000-\U0001faff\U000e0000-\U0010ffff]"
)
_ONE_AT_A_TIME = Lock()


def press(
    template: str,
    facts: Ticket | StampCard | Poster | ReportPage | Sheet | Slip | Certificate | VisitCode | DoorCode | GuardianSheet,
    code: Code | None,
    kind: Literal["png", "pdf"],
) -> bytes:
    """Set `facts` with a template; one typst point is one pixel of a PNG.

    Safe to call from several threads; they wait for each other. Words are data: nothing in them is ever markup.
    """
    words = {
        "facts": json.dumps(_printable(asdict(facts))),
        "right_to_left": json.dumps([language for language in languages() if is_right_to_left(language)]),
        "code": json.dumps(asdict(code) if code else None),
    }
    with _ONE_AT_A_TIME:
        made = _typesetter().compile(TEMPLATES / f"{template}.typ", format=kind, ppi=72, sys_inputs=words)
    if not isinstance(made, bytes):
        raise TypeError(f"{template} must be one page")
    return made


@cache
def _typesetter() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    return typst.Compiler(root=TEMPLATES, font_paths=fonts)


def _printable(value: object) -> object:
    if isinstance(value, str):
        return UNPRINTABLE.sub("", value).strip()
    if isinstance(value, dict):
        return {key: _printable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(each) for each in value]
    return value

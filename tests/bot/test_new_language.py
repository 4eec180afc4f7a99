"""A new language is one folder: made by a machine here, from English with Cyrillic letters, only to show it."""

import asyncio
import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.i18n import languages, translate
from bot.texts.check import CODE, look_through
from bot.texts.marking import mark
from bot.texts.reading import read_folder
from bot.texts.rules import rules

ROOT = Path(__file__).parent.parent.parent
LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "абцдефгхийклмнопярстувшхузАБЦДЕФГХИЙКЛМНОПЯРСТУВШХУЗ"
)
_KEPT = re.compile(r"<[^>]*>|/[a-z]+|[^\W\d_]+(?:-[^\W\d_]+)*")


class _ToCyrillic(Transformer):
    """Other letters for the words."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - the library's name
        return ast.TextElement(_KEPT.sub(_cyrillic, node.value))


def _cyrillic(found: re.Match[str]) -> str:
    word = found[0]
    return word if word.startswith(("<", "/")) or word.casefold() in rules().names else word.translate(LETTERS)


def _write_language(locales: Path) -> None:
    """Every file that everybody's languages have but the news, which fall back."""
    (locales / "bg").mkdir()
    for file in sorted((locales / "en").glob("*.ftl")):
        if file.name.startswith("staff-") or file.name == "news.ftl":
            continue
        resource = _ToCyrillic().visit(FluentParser(with_spans=False).parse(file.read_text("utf-8")))
        words = FluentSerializer().serialize(resource).replace("language-name = Енглисх", "language-name = Български")
        (locales / "bg" / file.name).write_text(f"# checked by: nobody yet\n\n{words}", "utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The same code with one folder of texts more."""
    shutil.copytree(ROOT / "locales", tmp_path / "locales")
    for room in ("bot", "db", "sandbox", "tests"):
        (tmp_path / room).symlink_to(ROOT / room)
    _write_language(tmp_path / "locales")
    return tmp_path


async def _told_by(checkout: Path) -> dict[str, Any]:
    command = (sys.executable, "-m", "tests.bot.talk_in_new_language", str(checkout / "bot.sqlite3"))
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=checkout,
        env={"PYTHONPATH": str(checkout), "PATH": "/usr/bin:/bin"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said, failed = await process.communicate()
    assert process.returncode == 0, failed.decode()[-3000:]
    line = next(line for line in said.decode().splitlines() if line.startswith("TOLD "))
    return dict(json.loads(line.removeprefix("TOLD ")))


async def test_a_new_language_needs_a_folder_and_no_code(checkout: Path) -> None:
    told = await _told_by(checkout)
    assert told["locales"] == str(checkout / "locales")
    assert told["languages"] == ["sv", "en", "ar", "uk", "fa", "ti", "so", "bg", "ru"]
    assert told["nearest"] == "bg"
    # The phone's own language comes first and is marked; every other one is offered, too.
    assert told["offered"] == ["✓ Български", *(translate(code, "language-name") for code in languages())]
    assert str(told["asked"]).startswith("✓ Krokom\n\nЯуестион 3 оф 10")
    assert "Ис сометхинг шронг" in str(told["understood"])
    assert told["day"] == "четвъртък, 3 декември"
    assert (told["has_news"], told["news"]) == (False, translate("en", "news-ask"))
    assert told["named"] == "bulgariska"


def test_the_check_reads_a_new_language(checkout: Path) -> None:
    for others in ("ar", "fa", "ru", "so", "ti", "uk"):
        shutil.rmtree(checkout / "locales" / others)
    mark(read_folder(checkout / "locales"))
    faults = look_through(checkout / "locales", *CODE).faults
    assert {(fault.what, fault.place) for fault in faults if "/bg/" in fault.place} == {
        ("missing", "locales/bg/news.ftl")
    }

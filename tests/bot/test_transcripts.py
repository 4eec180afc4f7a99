"""Whole conversations, one readable file per person. `UPDATE_TRANSCRIPTS=1 make test` writes them anew to look at."""

import asyncio
import os
from pathlib import Path

import pytest

from tests.bot.stage import Stage
from tests.bot.transcript import Transcript, same_lines, transcripts


@pytest.mark.parametrize("file", transcripts(), ids=lambda file: file.stem)
async def test_the_conversation_is_as_written(stage: Stage, file: Path) -> None:
    expected = await asyncio.to_thread(file.read_text, encoding="utf-8")
    happened = await Transcript(stage).run(expected)
    if os.environ.get("UPDATE_TRANSCRIPTS"):
        tidy = "\n".join(line.rstrip() for line in happened.splitlines()) + "\n"
        await asyncio.to_thread(file.write_text, tidy, encoding="utf-8")
        return
    assert same_lines(happened, expected), f"{file.name} is no longer what happens:\n{happened}"

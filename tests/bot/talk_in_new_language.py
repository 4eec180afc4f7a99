"""Run by test_new_language in a folder with one language more: a newcomer writes in it to the real program."""

import asyncio
import json
import sys
from datetime import date
from pathlib import Path

from bot.i18n import LOCALES, has_text, languages, nearest_language, say, t, translate
from bot.matching.tell import language_name
from sandbox.client import Phone
from tests.bot.stage import Stage, staged
from tests.conftest import NOW

LANGUAGE = "bg"


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


async def _talk(stage: Stage) -> dict[str, object]:
    person = await stage.person("Elena", LANGUAGE)
    await person.start()
    await stage.settle()
    offered = [_plain(button["text"]) for row in await _rows(person) for button in row]

    def label(key: str) -> str:
        return f"[{translate(LANGUAGE, key)}]"

    name = translate(LANGUAGE, "language-name")
    await stage.say(person, f"[{name}]", label("button-begin"), "2000", label("answer-yes"), "Krokom")
    asked = _plain(await person.last_text())
    await stage.say(person, label("button-done"), label("button-done"), "Обичам да готвя, правя сладко и шия дрехи")
    return {"offered": offered, "asked": asked, "understood": _plain(await person.last_text())}


async def _rows(person: Phone) -> list[list[dict[str, str]]]:
    messages = await person.from_bot()
    return list(messages[-1]["reply_markup"]["inline_keyboard"])


async def main(database: Path) -> None:
    async with staged(f"sqlite+aiosqlite:///{database}", NOW) as stage:
        told = await _talk(stage)
    told |= {
        "locales": str(LOCALES),
        "languages": languages(),
        "nearest": nearest_language("bg-BG"),
        "day": translate(LANGUAGE, "cast-day", day=date(2026, 12, 3)),
        "has_news": has_text(LANGUAGE, "news-ask"),
        "news": say(LANGUAGE, t("news-ask")),
        "named": say("sv", language_name(LANGUAGE)),
    }
    print("TOLD " + json.dumps(told, ensure_ascii=False))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))

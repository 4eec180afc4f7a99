"""Somebody types whatever a candidate can type, erases it, and everything that is kept is searched for it."""

import json
import logging
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from bot.i18n import LOCALES
from bot.services import meeting
from db.base import Base
from db.enums import PartnerRole
from db.models import Partner, Person
from sandbox.client import Phone
from tests.bot.stage import Stage

KARIN, MAJA, LINA, MIKAEL = 900_001, 910_001, 930_001, 930_004
USERNAME, PHONE = "zuhurelda_zz", "+46701740605"
#: What a value must not be a part of to count as found: a longer word or number.
_WORD = re.compile(r"[\w@+]+")


class Typist:
    """Somebody who writes and taps; remembers every text that they wrote."""

    def __init__(self, stage: Stage, phone: Phone) -> None:
        self._stage, self.phone = stage, phone
        self.typed: list[str] = []

    async def __call__(self, *steps: str) -> None:
        for step in steps:
            if not step.startswith(("[", "/")):
                self.typed.append(step)
            await self._stage.say(self.phone, step)

    async def sends(self, deed: str, **wish: object) -> None:
        await self.phone.do(deed, **wish)
        await self._stage.settle()


async def _everything(stage: Stage) -> str:
    """Every row of every table, opened where it is sealed."""
    async with stage.program.database.transaction() as session:
        rows = [
            f"{table.name}: {tuple(row)!r}"
            for table in Base.metadata.sorted_tables
            for row in (await session.execute(table.select())).all()
        ]
    return "\n".join(rows)


def _files(*folders: Path) -> str:
    """What stands in the data folder and in the database's own files, as bytes that hold letters."""
    found = [file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file()]
    return "\n".join(f"{file.name}\n{file.read_bytes().decode('utf-8', 'ignore')}" for file in found)


def _values(typist: Typist) -> set[str]:
    """Whatever was typed, whole and word by word (a word of one or two letters is no value), and who it was."""
    words = {word for text in typist.typed for word in _WORD.findall(text) if len(word) > 2}
    return {*typist.typed, *words, USERNAME, str(typist.phone.id)}


def _our_words() -> set[str]:
    """Words of the bot's own Swedish texts: on other people's phones they are nobody's."""
    texts = "\n".join(file.read_text(encoding="utf-8") for file in (LOCALES / "sv").glob("*.ftl"))
    return set(_WORD.findall(texts))


def _more(values: Iterable[str], before: str, after: str) -> list[str]:
    """Values that stand in `after` more often than they did in `before`."""
    then, now = (Counter(_WORD.findall(text)) for text in (before, after))
    return [
        value
        for value in values
        if (now[value] > then[value] if _WORD.fullmatch(value) else after.count(value) > before.count(value))
    ]


async def _tells_everything(stage: Stage, typist: Typist) -> None:
    # Telegram fails once, which is logged.
    await stage.client.fault("500", method="setMyCommands", count=1)
    await typist("/start", "[Svenska]", "[Börja]", "Född 1987", "[Ja]", "Ragunda", "[Sommarjobb]", "[Klar]")
    await typist("[Mat]", "[Klar]", "Jag har bakat qvirrelbröd på Zanderhems bageri. Jag har diabetes.", "[Klar]")
    await typist("[Jag pratar mycket bra svenska]", "[Klar]", "[Längre]", "[Buss]", "[Klar]", "Zuhurelda")
    await typist(
        "[Visa vad som passar mig]", "[Ja, skriv till mig]", "vad är wrumpelstilt", "[Visa vad som passar mig]"
    )


async def _talks_with_a_firm(stage: Stage, typist: Typist) -> None:
    maja = stage.client.phone(MAJA)
    cards = [message for message in await typist.phone.from_bot() if "Mörsjö Deli" in message["text"]]
    await typist.phone.press("Ja, berätta för dem om mig", message_id=cards[0]["message_id"])
    await stage.settle()
    await typist("[Ja, de får ringa mig]")
    await typist.sends("contact", phone_number=PHONE)
    typist.typed.append(PHONE)
    await stage.say(maja, "[Ställ en fråga]", "Kan du komma på måndag?")
    await typist("[Skriv ett svar]", "Ja, efter klockan gnistlund.")
    await stage.say(maja, "[Ja, vi vill träffa personen]", "/company", "[Pågår]")


async def _asks_people(stage: Stage, typist: Typist) -> None:
    karin, lina = stage.client.phone(KARIN), stage.client.phone(LINA)
    await typist("/help", "[Fråga en människa]", "Hur fungerar vaxelskruven? Ring 0701740606.", "[Ja]")
    await stage.say(karin, "[Öppna frågan]", "[Visa personens svar]", "[← Fråga nr 1]", "[Svara]")
    await stage.say(karin, "Det är enkelt.")
    await typist("/ask", "[Lina, Mörsjö Deli]", "[Ställ en fråga]", "Luktar det brumlekol hos er?")
    await stage.say(lina, "[Svara]", "Nej, det gör det inte.")
    await typist("/report", "[Ja]", "Någon som heter Skurkolin vill ha pengar.")


async def _plans_an_evening(typist: Typist) -> None:
    await typist("/evening", "[Ja, anmäl mig]", "[Ja, påminn mig]", "[Kanske]", "Jag tar med Klothilde", "K7MXR2")


async def _shares_an_outcome(stage: Stage, typist: Typist) -> None:
    async with stage.program.database.transaction() as session:
        person = (await session.scalars(select(Person).where(Person.telegram_id == typist.phone.id))).one()
        caseworkers = select(Partner).where(Partner.role == PartnerRole.CASEWORKER)
        await meeting.remember(session, person, (await session.scalars(caseworkers)).one(), now=stage.clock.now)
    await typist("/leads", "[Visa en handläggare hur det går]", "[Ja, med ett annat namn]", "Zaragull")


async def _read_by_others(stage: Stage) -> str:
    """What stands on the phones of everybody who was told something."""
    phones = [await stage.client.phone(number).from_bot() for number in (KARIN, MAJA, LINA, MIKAEL)]
    return "\n".join(json.dumps(message, ensure_ascii=False) for shown in phones for message in shown)


async def test_after_erasing_nothing_that_was_typed_is_found_anywhere(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    typist = Typist(stage, await stage.person("Zuhurelda", username=USERNAME))
    before, shown_before = await _everything(stage), await _read_by_others(stage)
    folders = (tmp_path, stage.program.settings.data_folder)
    stored_before = _files(*folders)
    with caplog.at_level(logging.INFO), capture_logs() as logs:
        await _tells_everything(stage, typist)
        await _talks_with_a_firm(stage, typist)
        await _asks_people(stage, typist)
        await _plans_an_evening(typist)
        await _shares_an_outcome(stage, typist)
        values = _values(typist)
        kept = _more(values, before, await _everything(stage))
        read = _more(values, shown_before, await _read_by_others(stage))
        await stage.say(typist.phone, "/privacy", "[Radera allt om mig]", "[Ja, radera allt nu]")
        await stage.tick()
    assert {"Zuhurelda", PHONE, "qvirrelbröd", "1987", "gnistlund", "vaxelskruven", "brumlekol", "Zaragull"} <= {*kept}
    assert not {"diabetes", "0701740606", "wrumpelstilt"} & {*kept}, "what is not needed is not kept at all"
    assert {"Zuhurelda", PHONE, "gnistlund", "brumlekol", "Zaragull"} <= {*read}
    assert _more(values, before, await _everything(stage)) == []
    assert _more(values - _our_words(), shown_before, await _read_by_others(stage)) == []
    # A page of the database may be stored twice, so that counts say nothing here.
    known = {value for value in values if value in stored_before}
    assert _more(values - known, "", _files(*folders)) == []
    assert {entry["event"] for entry in logs} & {"menu not set", "commands not published"}, "something was logged"
    assert _more(values - _our_words(), "", f"{logs}\n{caplog.text}") == []

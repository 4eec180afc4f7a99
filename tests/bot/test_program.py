"""The whole program in its other shapes: on PostgreSQL, behind a webhook, with Telegram failing, with a bad token."""

import socket
from dataclasses import replace
from pathlib import Path

from aiohttp import ClientSession
from sqlalchemy import select

from bot.settings import Settings
from db.models import Lead, OutboxMessage
from tests.bot.stage import Stage, staged
from tests.conftest import NOW, new_postgres_database

STEPS = (
    "[Svenska]", "[Börja]", "1990", "[Ja]", "[Östersund]", "[Praktik]", "[Klar]", "[Mat]", "[Klar]", "Jag bakade bröd",
    "[Klar]", "[enkla saker]", "[Klar]", "[30 km]", "[Klar]", "Elin", "[Visa vad som passar mig]",
)  # fmt: skip


async def _conversation(stage: Stage) -> None:
    elin = await stage.person("Elin", "sv")
    await elin.start()
    await stage.settle()
    await stage.say(elin, *STEPS)
    card = next(m for m in await elin.from_bot() if "Mörsjö Deli" in m["text"])
    await elin.press("Ja, berätta", message_id=card["message_id"])
    await stage.settle()
    await stage.say(elin, "[Ja, de får skriva här på Telegram]")
    await stage.settle()
    maja = stage.client.phone(910001)
    assert "Elin" in await maja.last_text()
    await stage.say(maja, "[Ja, vi vill träffa personen]")
    await stage.settle()
    assert "Goda nyheter" in await elin.last_text()


async def test_a_conversation_on_postgresql(postgres_url: str) -> None:
    async with staged(await new_postgres_database(postgres_url), NOW) as stage:
        await _conversation(stage)


async def test_a_conversation_through_a_webhook(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def webhook(settings: Settings) -> Settings:
        return replace(settings, webhook_url=f"http://127.0.0.1:{port}", webhook_secret="s3cret", http_port=port)

    async with staged(f"sqlite+aiosqlite:///{tmp_path / 'bot.sqlite3'}", NOW, wrap=webhook) as stage:
        await _conversation(stage)
        async with ClientSession() as http:
            async with http.post(f"http://127.0.0.1:{port}/telegram", json={"update_id": 1}) as response:
                assert response.status == 403, "without the secret nothing is carried out"
            async with http.get(f"http://127.0.0.1:{port}/health") as response:
                assert await response.json() == {"ok": True}


async def test_telegram_failing_at_random_loses_nothing(stage: Stage) -> None:
    for kind, method in (
        ("429", "sendMessage"),
        ("500", "editMessageText"),
        ("500", "getUpdates"),
        ("reset_before", "sendMessage"),
    ):
        await stage.client.fault(kind, method=method, count=3, probability=0.3, seed=7, retry_after=1)
    await _conversation(stage)
    async with stage.program.database.transaction() as session:
        assert len((await session.scalars(select(Lead))).all()) == 1
        unsent = await session.scalars(select(OutboxMessage).where(OutboxMessage.sent_at.is_(None)))
        assert [message.drop_reason for message in unsent] == []


async def test_a_flood_is_worked_off_and_everybody_is_answered(tmp_path: Path) -> None:
    async with staged(f"sqlite+aiosqlite:///{tmp_path / 'bot.sqlite3'}", NOW, rate=30) as stage:
        crowd = [await stage.person(f"P{number}", "sv") for number in range(100)]
        for phone in crowd:
            await phone.start()
        await stage.client.settle(idle_ms=2500, seconds=60)
        for phone in crowd:
            assert "Vilket språk" in await phone.last_text()


async def test_logs_hold_no_token_text_or_name(stage: Stage, capsys: object) -> None:
    await _conversation(stage)
    shown = capsys.readouterr()  # type: ignore[attr-defined] # the fixture's own type is private
    for secret in (stage.program.settings.bot_token, "Elin", "bakade"):
        assert secret not in shown.out + shown.err

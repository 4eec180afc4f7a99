"""Updates as they come in, by polling and by webhook: whatever is in them, the next one is read."""

import asyncio
import io
import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs
from telegram import Update
from telegram.error import InvalidToken

from bot.incoming import is_person, read_update
from bot.receiving import Receiver
from bot.web import SECRET_HEADER, WEBHOOK_PATH, make_web
from db.session import Database
from tests.examples import chances, examples

SECRET = "s3cret"
ELIN = {"id": 7, "is_bot": False, "first_name": "Elin"}


def _update(**message: Any) -> dict[str, Any]:
    chat = {"id": 7, "type": "private"}
    return {"update_id": 1, "message": {"message_id": 1, "date": 0, "chat": chat, "from": ELIN, **message}}


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(["message", "callback_query", "my_chat_member", "edited_message"]), ANY_JSON)
@examples(25)
def test_nothing_that_claims_to_be_an_update_raises(kind: str, content: Any) -> None:
    read = read_update({"update_id": 5, kind: content}, None)
    assert read is None or read.update_id == 5


@given(st.sampled_from(["text", "date", "chat", "from", "message_id", "entities", "photo", "location"]), ANY_JSON)
@examples(25)
def test_nothing_in_a_message_raises(name: str, content: Any) -> None:
    read = read_update(_update(**{name: content}), None)
    assert read is None or read.effective_message is not None


@given(st.text(st.characters(codec=None)))
@examples(25)
def test_every_text_that_is_read_can_be_stored_and_sent(words: str) -> None:
    read = read_update(_update(text=words), None)
    assert read is not None
    assert read.message is not None
    kept = read.message.text or ""
    kept.encode()
    assert "\0" not in kept
    if "\0" not in words and words.isprintable():
        assert kept == words


def test_halves_of_characters_become_a_sign_and_whole_ones_stay() -> None:
    words = json.loads(r'"\ud83d\ude00 \ud83d \u0000x"')
    query = {"id": "1", "data": words, "chat_instance": "1", "from": ELIN}
    read = read_update({"update_id": 1, "callback_query": query}, None)
    assert read is not None
    assert read.callback_query is not None
    assert read.callback_query.data == "😀 \ufffd x"


@pytest.mark.parametrize(
    "update",
    [
        _update(date=10**20),
        _update(date=-(10**20)),
        _update(message_id=2**63),
        _update(chat=None),
        _update(text={"type": "x"}),
        _update(caption=["x"]),
        _update(location={"latitude": "63", "longitude": 14.0}),
        _update(document={"file_id": "1", "file_unique_id": "1", "file_name": ["x"]}),
        _update(**{"from": ELIN | {"first_name": None}}),
        {"update_id": 1, "callback_query": {"id": "1", "chat_instance": "1", "from": ELIN, "data": 7}},
        {"update_id": 2**64},
        {"update_id": 1, "my_chat_member": {"from": ELIN}},
    ],
)
def test_what_cannot_be_is_told_in_the_log_without_its_words(update: dict[str, Any]) -> None:
    with capture_logs() as logs:
        assert read_update(update, None) is None
    assert [sorted(entry) for entry in logs] == [["error", "event", "log_level", "update_id"]]


@pytest.mark.parametrize(("number", "fits"), [(1, True), (2**52 - 1, True), (2**52, False), (0, False), (-7, False)])
def test_only_ids_that_telegram_gives_are_people(number: int, fits: bool) -> None:
    for is_bot in (False, True):
        read = read_update(_update(**{"from": {"id": number, "is_bot": is_bot, "first_name": "E"}}), None)
        assert read is not None
        assert is_person(read.effective_user) is (fits and not is_bot)


async def _answered(bodies: list[bytes], **headers: str) -> tuple[list[int], list[Update]]:
    """What a webhook answers to these bodies, and the updates that reach the bot."""
    reached: list[Update] = []

    async def carry_out(update: Update) -> None:
        reached.append(update)

    database = Database("sqlite+aiosqlite:///:memory:")
    # Nothing is asked of the bot when an update is read.
    # The bot only signs what is read from updates, and none is answered here.
    app = make_web(database, None, SECRET, carry_out)  # type: ignore[arg-type]
    async with TestClient(TestServer(app)) as client:
        found = []
        for body in bodies:
            async with client.post(
                WEBHOOK_PATH, data=io.BytesIO(body), headers={SECRET_HEADER: SECRET} | headers
            ) as response:
                found.append(response.status)
    await database.close()
    return found, reached


ODD_BODIES = [
    b"", b"null", b"[]", b"{}", b"1", b'"x"', b"\xff\xfe", b"{", b'{"update_id": "1"}', b'{"update_id": true}',
    b'{"update_id": 1.5}', b"[" * 100_000, b'{"a":' * 50_000, b"NaN", b'{"update_id": ' + b"9" * 5000 + b"}",
    "ÿ".encode("latin-1") * 10,
]  # fmt: skip


async def test_what_is_no_update_is_a_bad_request_and_reaches_nobody() -> None:
    statuses, reached = await _answered(ODD_BODIES)
    assert (set(statuses), reached) == ({400}, [])


async def test_an_update_that_cannot_be_read_is_taken_so_that_it_does_not_come_again() -> None:
    statuses, reached = await _answered([json.dumps(_update(date=10**20)).encode(), b'{"update_id": 3, "message": []}'])
    assert statuses == [200, 200]
    assert all(update.message is None for update in reached)


async def test_mutated_bodies_never_make_the_webhook_fail() -> None:
    whole = json.dumps(_update(text="Hej <b>", entities=[{"type": "bold", "offset": 0, "length": 3}])).encode()
    bodies = []
    for chance in chances(40):
        body = bytearray(whole)
        for _ in range(chance.randint(1, 5)):
            at = chance.randrange(len(body))
            body[at : at + chance.randrange(3)] = bytes(chance.randrange(256) for _ in range(chance.randrange(3)))
        bodies.append(bytes(body))
    statuses, reached = await _answered(bodies)
    assert set(statuses) == {200, 400}
    assert reached, "some of them are still updates"


@pytest.mark.parametrize("given_secret", ["", "wrong", " ", "s3cretx", "ÿ\udcff", "å" * 500])
async def test_without_the_secret_nothing_is_read(given_secret: str) -> None:
    statuses, reached = await _answered([json.dumps(_update(text="Hej")).encode()], **{SECRET_HEADER: given_secret})
    assert (statuses, reached) == ([403], [])


async def test_a_secret_of_bytes_that_are_no_text_is_wrong(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'x.sqlite3'}")
    # No update gets as far as the bot.
    async with TestServer(make_web(database, None, SECRET, _nothing)) as server:  # type: ignore[arg-type]
        reader, writer = await asyncio.open_connection(server.host, server.port)
        head = f"POST {WEBHOOK_PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n{SECRET_HEADER}: "
        writer.write(head.encode() + b"\xff\xfe\r\n\r\n{}")
        assert b" 403 " in await reader.readline()
        writer.close()
    await database.close()


async def _nothing(_update: Update) -> None:
    """Nobody is reached."""


class _OddTelegram:
    """Answers with what is none of Telegram's, then with updates."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)

    async def raw_updates(self, **_wish: object) -> Any:
        if not self._answers:
            await asyncio.Event().wait()
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.mark.parametrize("answer", [KeyError("result"), InvalidToken(), [None, "x", {}, {"update_id": "1"}]])
async def test_an_answer_that_is_none_of_telegrams_does_not_make_the_bot_deaf(answer: Any) -> None:
    reached = asyncio.Event()

    async def carry_out(_update: Update) -> None:
        reached.set()

    telegram = _OddTelegram(answer, [_update(text="Hej")])
    # A stand-in for Telegram: it has the one method that is called.
    receiving = asyncio.create_task(Receiver(telegram, carry_out, failure_pause=0).run())  # type: ignore[arg-type]
    await asyncio.wait_for(reached.wait(), 5)
    receiving.cancel()


async def test_a_body_of_more_than_a_megabyte_is_refused() -> None:
    statuses, reached = await _answered([b" " * (1024 * 1024 + 1)])
    assert (statuses, reached) == ([413], [])


async def test_a_charset_that_there_is_not_changes_nothing() -> None:
    body = json.dumps(_update(text="Hej")).encode()
    statuses, reached = await _answered([body], **{"Content-Type": "application/json; charset=utf-99"})
    assert (statuses, len(reached)) == ([200], 1)

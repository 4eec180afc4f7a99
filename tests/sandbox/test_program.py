"""`python -m sandbox` as a program: it says where it listens, begins with people, and stops when told to."""

import asyncio
import json
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from sandbox.__main__ import main

ROOT = Path(__file__).parent.parent.parent


async def test_it_says_where_it_listens_and_stops_on_sigterm(tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps([{"first_name": "Amina", "language_code": "so"}]), encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", "--people", str(people), "--rate-limit", "off",
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    assert line.startswith("Sandbox ready on http://127.0.0.1:")
    url = line.removeprefix("Sandbox ready on ").strip()
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{url}/control/people") as response:
            assert [person["first_name"] for person in await response.json()] == ["Amina"]
        async with http.get(url) as response:
            assert "text/html" in response.headers["Content-Type"]
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "Cannot read people from"),
        ("{}", "a list of objects is needed"),
        ('[{"first_name": "A"}, {"name": "B"}]', "entry 2: unknown fields: name"),
    ],
)
def test_people_that_cannot_be_read_are_told(
    content: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.json"
    people.write_text(content, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["sandbox", "--port", "0", "--people", str(people)])
    assert main() == 2
    assert words in capsys.readouterr().err


def test_a_rate_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["sandbox", "--rate-limit", "0"])
    with pytest.raises(SystemExit):
        main()
    assert "neither a number above 0 nor off" in capsys.readouterr().err

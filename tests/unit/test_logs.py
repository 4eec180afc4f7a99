"""Logs: one line an event, and no token in it wherever it came from."""

import json
import logging

import pytest
import structlog

from bot.logs import set_up_logs

TOKEN = "123456789:" + "A" * 35


def _fail() -> None:
    raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")


@pytest.mark.parametrize("log_format", ["json", "text"])
def test_no_token_reaches_a_line(log_format: str, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(log_format)
    try:
        structlog.get_logger("a").warning("went wrong", url=f"/bot{TOKEN}/x")
        logging.getLogger("b").warning("a library says %s", TOKEN)
        try:
            _fail()
        except ValueError:
            structlog.get_logger("c").exception("failed")
    finally:
        structlog.reset_defaults()
        logging.basicConfig(handlers=[], force=True)
    lines = capsys.readouterr().err.strip().splitlines()
    assert TOKEN not in "".join(lines)
    assert "<token>" in "".join(lines)
    if log_format == "json":
        assert [json.loads(line)["logger"] for line in lines] == ["a", "b", "c"]

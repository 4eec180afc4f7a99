"""How long a message waits after what Telegram answered."""

from datetime import timedelta

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TelegramError, TimedOut

from bot.delivery import LONGEST_RETRY, retry_after
from bot.services.outbox import MAX_ATTEMPTS


@pytest.mark.parametrize(
    ("error", "attempts", "expected"),
    [
        (NetworkError("away"), 1, timedelta(seconds=2)),
        (TimedOut(), 3, timedelta(seconds=8)),
        (NetworkError("away"), MAX_ATTEMPTS - 1, LONGEST_RETRY),
        (NetworkError("away"), MAX_ATTEMPTS, None),
        (Forbidden("blocked"), 1, None),
        (BadRequest("chat not found"), 1, None),
        (TelegramError("odd"), 1, None),
        # Says nothing about the message, however often: a proxy's 404, or a token that is not renewed yet.
        (InvalidToken(), MAX_ATTEMPTS + 5, LONGEST_RETRY),
    ],
)
def test_what_passes_is_tried_again(error: TelegramError, attempts: int, expected: timedelta | None) -> None:
    assert retry_after(error, attempts) == expected

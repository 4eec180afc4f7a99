"""The short questionnaire of admins for a number of the settings."""

from datetime import date

from bot.errors import AppError
from bot.flows.engine import Flow, Kind, Question, Unclear
from bot.flows.numbers import read_count

#: Put into the answers beforehand: which number it is.
SETTING_KEY = "key"
#: No number is larger; the bounds of each setting are checked, and told, when it is written.
_MOST = 1_000_000_000


def read_number(text: str, today: date) -> int:
    """One whole number, within bounds that only the setting knows."""
    try:
        found: int = read_count(0, _MOST)(text, today)
    except Unclear:
        raise
    except AppError as error:
        raise AppError("settings-number-wrong") from error
    return found


SETTING = Flow("setting", (Question("value", Kind.TEXT, read=read_number, can_skip=False, is_counted=False),))

"""The short questionnaire of admins for a number of the settings."""

from bot.flows.engine import Flow, Kind, Question
from bot.flows.event import read_count

#: Put into the answers beforehand: which number it is.
SETTING_KEY = "key"
#: Larger numbers are refused at once; the bounds of each setting are checked when it is written.
_MOST = 1_000_000
SETTING = Flow("setting", (Question("value", Kind.TEXT, read=read_count(0, _MOST), can_skip=False, is_counted=False),))

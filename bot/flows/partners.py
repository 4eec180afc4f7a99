"""Staff's short questionnaire for a school or an authority."""

from bot.flows.engine import Flow, Kind, Question
from bot.flows.event import read_words

ORGANISATION = Flow(
    "organisation", (Question("name", Kind.TEXT, read=read_words(80), can_skip=False, is_counted=False),)
)
PARTNER_FLOWS = (ORGANISATION,)

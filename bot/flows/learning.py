"""Staff's question about a course: what people learn there, in words."""

from datetime import date

from bot.errors import AppError
from bot.flows.engine import Flow, Kind, Question
from bot.flows.profile import MAX_TEXT
from bot.matching.concepts import load_lexicon
from bot.matching.understand import understand


def read_taught(text: str, _today: date) -> list[str]:
    """The concepts in a text, surest first. Raises AppError when there are none in it."""
    found = sorted(understand(text[:MAX_TEXT], load_lexicon()), key=lambda one: -one.confidence)
    concepts = list(dict.fromkeys(one.concept for one in found if one.stance != "not"))
    if not concepts:
        raise AppError("course-not-understood")
    return concepts


COURSE_TAUGHT = Flow("course_taught", (Question("taught", Kind.TEXT, read=read_taught),))
LEARNING_FLOWS = (COURSE_TAUGHT,)

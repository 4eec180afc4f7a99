"""Thesis topics by field: students look, contacts of challenge groups and staff mark."""

from bot.actions import MarkTopic, ThesisTopics
from bot.cards.topics import field_screen, fields_screen, mark_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import candidate
from bot.i18n import t
from bot.matching.fields import fields
from bot.screen import Reply, reply
from bot.services import thesis

#: Nobody leafs further; a forged page number costs nothing.
_LAST_PAGE = 1000


async def on_topics(turn: Turn) -> Reply:
    """`/topics`: the fields; for a contact of a challenge group the own topics, too.

    What the law keeps from minors is not shown to who has not told their age: the questions come first.
    """
    own = await thesis.own_topics(turn.session, turn.person)
    profile = await candidate.current_profile(turn)
    if profile is None and own:
        return reply(fields_screen((), own, is_student=False))
    if profile is None:
        return await _questions_first(turn)
    found = await thesis.topics(turn.session, turn.person, profile, today=turn.today)
    return reply(fields_screen(found, own))


async def _questions_first(turn: Turn) -> Reply:
    begun = await candidate.on_begin(turn)
    return begun.led_by(t("matches-first-questions"))


async def on_thesis_topics(turn: Turn, action: ThesisTopics) -> Reply:
    """The fields, or the topics of one."""
    if action.field == "all":
        return await on_topics(turn)
    if action.field not in fields():
        raise NoLongerPossible("button-unknown")
    profile = await candidate.current_profile(turn)
    if profile is None:
        return await _questions_first(turn)
    found = await thesis.topics(turn.session, turn.person, profile, today=turn.today)
    of_field = [topic for topic in found if topic.field == action.field]
    return reply(field_screen(action.field, of_field, min(action.page, _LAST_PAGE)))


async def on_mark_topic(turn: Turn, action: MarkTopic) -> Reply:
    """The field of a topic, chosen by a contact of the firm or by staff."""
    if action.field == "ask":
        topic = await thesis.topic_of(turn.session, offer_id=action.offer_id, actor=turn.person)
    else:
        field = None if action.field == "none" else action.field
        topic = await thesis.mark(turn.session, offer_id=action.offer_id, field=field, actor=turn.person, now=turn.now)
    return reply(mark_screen(topic))

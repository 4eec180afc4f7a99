"""The exit poll: three taps or none. Half an answer is only in the buttons; a whole one leads back to nobody."""

from bot.actions import AnswerPoll
from bot.cards.polls import OPEN, offer_screen, question_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import pages
from bot.i18n import t
from bot.screen import Reply, Screen, reply, screen
from bot.services import exit_polls


def offered(turn: Turn) -> tuple[Screen, ...]:
    """The offer, if this person was never asked; it then counts as asked."""
    return (offer_screen(),) if exit_polls.offer(turn.person) else ()


async def on_answer_poll(turn: Turn, action: AnswerPoll) -> Reply:
    """No; the next question; or, after the last one, the answers are kept."""
    exit_polls.check_open(turn.person)
    if action.step == "no":
        exit_polls.decline(turn.person)
        return reply(screen(t("poll-no"), rows=pages.menu_rows(turn)))
    if action.step != "ask":
        raise NoLongerPossible("button-unknown")
    if OPEN in (action.sex, action.age, action.born):
        return reply(question_screen(action.sex, action.age, action.born))
    await exit_polls.answer(
        turn.session,
        person=turn.person,
        sex=action.sex,
        age_group=action.age,
        born_abroad=action.born,
        now=turn.now,
    )
    return reply(screen(t("poll-thanks"), rows=pages.menu_rows(turn)))

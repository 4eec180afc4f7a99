"""News: whether the person wants to be written to when something new fits; yes and no are one tap, at any time."""

from bot.actions import News, OpenPage
from bot.cards.consents import again_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.profile import PROFILE
from bot.handlers import pages
from bot.i18n import t
from bot.screen import Button, Reply, Screen, reply, screen
from bot.services import consents, conversations, news
from db.enums import ConsentPurpose
from db.models import Conversation

#: The answer "no" is kept with the profile's answers, so that nobody is asked twice.
_ANSWER = "news"


async def question(turn: Turn) -> tuple[Screen, ...]:
    """Asks once whether the person wants news, and again when the text is new; nothing when they have answered."""
    old = await consents.outdated(turn.session, turn.person.id, ConsentPurpose.BROADCASTS)
    if old is not None:
        return (again_screen(consents.text_of(turn.session, old.purpose), old, zone=turn.settings.timezone),)
    conversation = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    if conversation is None or _ANSWER in conversation.answers or await news.was_asked(turn.session, turn.person):
        return ()
    rows = ((Button(t("button-news-yes"), News("yes")),), (Button(t("button-news-no"), News("no")),))
    return (screen(t("news-ask"), rows=rows),)


async def on_news(turn: Turn, action: News) -> Reply:
    if action.step not in ("yes", "no"):
        raise NoLongerPossible("button-unknown")
    conversation = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    if action.step == "yes":
        if conversation is None:
            raise NoLongerPossible("news-needs-profile")
        # The button may stand under an older text.
        await consents.require_current(turn.session, turn.person, ConsentPurpose.BROADCASTS)
        await news.allow(turn.session, turn.person, now=turn.now)
        _note(conversation, "yes")
    else:
        await stop(turn)
        # The message with the offer stays: only what comes later is stopped.
        return Reply((_told("no", Button(t("button-news-yes"), News("yes"))),), keep=True)
    return reply(pages.or_stopped(turn, _told("yes", Button(t("button-news-stop"), News("no")))))


async def stop(turn: Turn) -> None:
    """No news any more; the no is noted, so that nobody asks again."""
    await news.stop(turn.session, turn.person, now=turn.now)
    _note(await conversations.find_conversation(turn.session, turn.person, PROFILE.name), "no")


def _note(conversation: Conversation | None, answer: str) -> None:
    if conversation is not None:
        conversation.answers = {**conversation.answers, _ANSWER: answer}


def _told(step: str, change: Button) -> Screen:
    return screen(t(f"news-{step}"), rows=((Button(t("button-matches"), OpenPage("matches")),), (change,)))

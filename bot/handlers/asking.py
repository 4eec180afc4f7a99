"""The person's side of the help desk: ask a human, see the own questions, take one back, undo what staff changed."""

from typing import Any

from bot.actions import AskPerson, OpenPage, Privacy, UndoChange
from bot.cards.help_desk import ask_rows, own_question
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.help import HELP, KNOWN_AGE, NO_PROFILE
from bot.flows.profile import PROFILE, is_age_open
from bot.handlers import questionnaire
from bot.i18n import t
from bot.screen import Button, Reply, reply, screen
from bot.services import conversations, help_desk, helped_people, people

#: So many of the own questions are shown; older ones are history.
SHOWN = 5


async def on_ask_person(turn: Turn, action: AskPerson) -> Reply:
    """Ask, see the own questions, or take one back."""
    match action.step:
        case "write":
            return await _begin(turn)
        case "report":
            return await begin_report(turn)
        case "mine":
            return await _mine(turn)
        case "withdraw":
            await help_desk.take_back(turn.session, question_id=action.question_id, person=turn.person, now=turn.now)
            return reply(screen(t("help-withdrawn-now"), rows=ask_rows()))
    raise NoLongerPossible("button-unknown")


async def begin_report(turn: Turn) -> Reply:
    """Something is wrong, and a human should know: the same way as a question, with other words before it.

    It goes as soon as it is written: nobody who is afraid is asked for a yes to anything else first.
    """
    answers = {**await known(turn), NO_PROFILE: True}
    conversation = await conversations.begin_with(
        turn.session, turn.person, HELP.name, subject_id=0, answers=answers, cursor=None, now=turn.now
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.led_by(t("report-how")).screens, keep=True)


async def _begin(turn: Turn) -> Reply:
    conversation = await conversations.find_conversation(turn.session, turn.person, HELP.name)
    if conversation is None:
        answers = await known(turn)
        conversation = await conversations.begin_with(
            turn.session, turn.person, HELP.name, subject_id=0, answers=answers, cursor=None, now=turn.now
        )
    else:
        conversation = await conversations.open_conversation(
            turn.session, turn.person, HELP.name, now=turn.now, subject_id=conversation.subject_id
        )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def known(turn: Turn) -> dict[str, bool]:
    """What need not be asked: the age of who told a birth year or has a role; the profile of who has none."""
    told = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    answers = told.answers if told is not None else {}
    found = {}
    has_role = await people.has_role(turn.session, turn.person)
    if has_role or (answers.get("consent") is not None and not is_age_open(answers, turn.today)):
        found[KNOWN_AGE] = True
    if answers.get("consent") != "yes":
        found[NO_PROFILE] = True
    return found


async def on_finish(turn: Turn, _flow: str, _subject: int, answers: dict[str, Any]) -> Reply:
    """The question goes to staff."""
    question = await help_desk.ask(
        turn.session,
        person=turn.person,
        text=answers["question"]["text"],
        may_see_profile=answers.get("may_see") == "yes",
        now=turn.now,
    )
    if question is None:
        return reply(screen(t("help-full"), rows=ask_rows()))
    if turn.person.paused_at is not None:
        rows = ((Button(t("button-resume"), Privacy("resume")),), *ask_rows())
        return reply(screen(t("help-sent"), t("help-sent-paused"), rows=rows))
    return reply(screen(t("help-sent"), rows=ask_rows()))


async def _mine(turn: Turn) -> Reply:
    found = await help_desk.own(turn.session, turn.person)
    zone = turn.settings.timezone
    shown = [own_question(one, zone_day=one.asked_at.astimezone(zone).date()) for one in found[:SHOWN]]
    if not shown:
        return reply(screen(t("help-own-none"), rows=ask_rows()))
    return reply(screen(t("help-own-title")), *reversed(shown))


async def on_undo(turn: Turn, action: UndoChange) -> Reply:
    """What staff changed about one skill is as it was before."""
    is_undone = await helped_people.undo_change(turn.session, person=turn.person, concept=action.concept)
    rows = (
        (Button(t("button-profile"), OpenPage("profile")),),
        (Button(t("button-matches"), OpenPage("matches")),),
    )
    return reply(screen(t("help-undone" if is_undone else "help-undone-before"), rows=rows))

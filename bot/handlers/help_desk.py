"""Staff's side of the help desk: questions, answers, and what a person allowed them to see and mend."""

from typing import Any

from bot.actions import ListHelp, RunHelp, is_number
from bot.cards.help_desk import found_concepts, question_list, question_page, skill_choices, skills_page, to_question
from bot.cards.offers import shared_lines
from bot.cards.rankings import ranking_list, ranking_page, replay_page
from bot.cards.staff_leads import status_word
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows import skill_changes
from bot.flows.engine import State
from bot.flows.help import HELP_REPLY, HELP_WORD
from bot.flows.profile import PROFILE
from bot.handlers import questionnaire
from bot.handlers.answers import answer_words
from bot.i18n import Sayable, bullets, lines, t
from bot.matching.concepts import load_lexicon
from bot.matching.search import concepts_named
from bot.screen import Reply, Screen, reply, screen
from bot.services import conversations, help_cards, help_desk, helped_people, old_words, opened_pages, ranking_log
from bot.services.help_desk import View
from bot.services.helped_people import Helped
from bot.services.staff import require_staff
from db.enums import SkillKind

#: More would not fit into one message.
MOST_LEADS = 10
#: Answers that no firm is told, but that help to help.
_FURTHER = ("wants", "travel_km", "skills_text")


async def on_questions(turn: Turn) -> Reply:
    """`/questions`: those that wait for an answer."""
    return await on_list(turn, ListHelp(View.OPEN.value, 0))


async def on_list(turn: Turn, action: ListHelp) -> Reply:
    """A page of open or answered questions."""
    require_staff(turn.person)
    if action.view not in set(View):
        raise NoLongerPossible("button-unknown")
    await opened_pages.forget(turn.session, person=turn.person, message_id=turn.pressed)
    view, page = View(action.view), min(action.page, 10_000)
    found, total = await help_desk.page_of(turn.session, view, actor=turn.person, page=page, now=turn.now)
    counts = await help_desk.counts(turn.session, actor=turn.person, now=turn.now)
    other = counts[View.ANSWERED if view is View.OPEN else View.OPEN]
    return reply(question_list(view, found, page=page, total=total, other=other, now=turn.now))


async def on_run(turn: Turn, action: RunHelp) -> Reply:
    """One question's page, or what staff do about it."""
    require_staff(turn.person)
    step, _, value = action.step.partition("-")
    shown = await _run(turn, action, step, value)
    # What stands below the pressed message (a question to write an answer to) tells of nobody.
    if turn.pressed is not None and not shown.keep and step != "leave":
        await help_cards.note_opened(
            turn.session, question_id=action.question_id, member=turn.person, message_id=turn.pressed, now=turn.now
        )
    return shown


async def _run(turn: Turn, action: RunHelp, step: str, value: str) -> Reply:
    match step:
        case "page" | "take":
            deed = help_desk.open_question if step == "page" else help_desk.take_over
            asked = await deed(turn.session, question_id=action.question_id, actor=turn.person, now=turn.now)
            return reply(question_page(asked, reader=turn.person, now=turn.now))
        case "leave":
            await help_desk.leave(turn.session, question_id=action.question_id, actor=turn.person, now=turn.now)
            return (await on_questions(turn)).led_by(t("help-left", number=action.question_id))
        case "answer":
            await help_desk.taken_question(turn.session, question_id=action.question_id, actor=turn.person)
            return await _begin(turn, HELP_REPLY.name, action.question_id)
        case "person":
            return await _person(turn, action.question_id)
        case "skills" | "skill" | "set" | "find":
            return await _on_skills(turn, action.question_id, step, value)
        case "rankings" | "ranking" | "replay":
            return await _on_rankings(turn, action.question_id, step, value)
    raise NoLongerPossible("button-unknown")


async def _begin(turn: Turn, flow: str, question_id: int) -> Reply:
    conversation = await conversations.begin_with(
        turn.session, turn.person, flow, subject_id=question_id, answers={}, cursor=None, now=turn.now
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_reply(turn: Turn, _flow: str, question_id: int, answers: dict[str, Any]) -> Reply:
    """Staff wrote the answer. Somebody may have been faster: then their words stay in their own chat."""
    try:
        asked = await help_desk.answer(
            turn.session, question_id=question_id, text=answers["answer"], actor=turn.person, now=turn.now
        )
    except AppError as error:
        return (await on_questions(turn)).led_by(t(error.text_key, **error.args_of_text))
    await old_words.note_typed(
        turn.session, about=asked.person.id, writer=turn.person, message_id=turn.written, now=turn.now
    )
    told = [t("help-answer-sent", number=question_id)]
    if asked.person.paused_at is not None:
        told.append(t("help-answer-sent-paused"))
    return (await on_questions(turn)).led_by(*told)


async def _person(turn: Turn, question_id: int) -> Reply:
    helped = await helped_people.look(turn.session, question_id=question_id, actor=turn.person, now=turn.now)
    return reply(_person_page(turn, helped))


def _person_page(turn: Turn, helped: Helped) -> Screen:
    """What the person told, without their number: what a firm is told, a few answers more, and their leads."""
    state = State(helped.conversation.answers)
    shared = shared_lines(helped.profile, helped.skills, today=turn.today)
    further = [
        t("summary-line", field=t(f"field-{question.key}".replace("_", "-")), answer=answer_words(state, question))
        for question in PROFILE.questions
        if question.key in _FURTHER and state.answers.get(question.key)
    ]
    texts: list[Sayable] = [t("help-person-title", number=helped.question.id), bullets(shared)]
    if further:
        texts.append(lines(t("help-person-further"), *further))
    if helped.leads:
        told = (
            t("help-person-lead", company=lead.company.name, status=status_word(lead))
            for lead in helped.leads[:MOST_LEADS]
        )
        texts.append(lines(t("help-person-leads"), bullets(told)))
    return screen(*texts, rows=(to_question(helped.question.id),))


async def _on_skills(turn: Turn, question_id: int, step: str, value: str) -> Reply:
    """The list of skills, one of them, a change, or the search for one to add."""
    session, actor = turn.session, turn.person
    if step == "skills":
        helped = await helped_people.look(session, question_id=question_id, actor=actor, now=turn.now, at="skills")
        return reply(skills_page(helped))
    if step == "find":
        await helped_people.allowed(session, question_id=question_id, actor=actor)
        return await _begin(turn, HELP_WORD.name, question_id)
    if step == "skill":
        helped = await helped_people.allowed(session, question_id=question_id, actor=actor)
        _check_concept(value)
        return reply(skill_choices(question_id, value, skill_changes.kind_of(helped.conversation.answers, value)))
    wanted, _, concept = value.partition("-")
    if wanted != "none" and wanted not in set(SkillKind):
        raise NoLongerPossible("button-unknown")
    kind = None if wanted == "none" else SkillKind(wanted)
    helped = await helped_people.correct_skill(
        session, question_id=question_id, concept=concept, kind=kind, actor=actor, now=turn.now
    )
    return reply(skills_page(helped).led_by(t("help-skill-changed")))


def _check_concept(concept: str) -> None:
    if concept not in load_lexicon().concepts:
        raise NoLongerPossible("button-unknown")


async def on_word(turn: Turn, _flow: str, question_id: int, answers: dict[str, Any]) -> Reply:
    """What a typed word may mean, to choose from."""
    try:
        await helped_people.allowed(turn.session, question_id=question_id, actor=turn.person)
    except AppError as error:
        return (await on_questions(turn)).led_by(t(error.text_key, **error.args_of_text))
    word = answers["word"]
    return reply(found_concepts(question_id, word, concepts_named(word, load_lexicon())))


async def _on_rankings(turn: Turn, question_id: int, step: str, value: str) -> Reply:
    """The last rankings, one of them, or whether it comes out the same now."""
    session, actor, zone = turn.session, turn.person, turn.settings.timezone
    if step == "rankings":
        _helped, found = await ranking_log.last_rankings(session, question_id=question_id, actor=actor, now=turn.now)
        return reply(ranking_list(question_id, found, zone))
    if not is_number(value):
        raise NoLongerPossible("button-unknown")
    ranking_id = int(value)
    if step == "ranking":
        logged = await ranking_log.ranking_of(session, question_id=question_id, ranking_id=ranking_id, actor=actor)
        return reply(ranking_page(question_id, logged, zone))
    replay = await ranking_log.replay(
        session, question_id=question_id, ranking_id=ranking_id, actor=actor, now=turn.now
    )
    return reply(replay_page(question_id, ranking_id, replay))

"""What is shown of questions to staff: to staff a card, a list, a page; to the person what became of theirs."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.actions import AskPerson, ListHelp, OpenPage, RunHelp
from bot.flows.profile import concept_label
from bot.flows.skill_changes import KINDS
from bot.i18n import STAFF_LANGUAGES, Sayable, bullets, lines, literal, t
from bot.matching.concepts import load_lexicon
from bot.matching.tell import language_name
from bot.screen import Button, Screen, in_rows, screen
from bot.services.help_desk import PAGE, Asked, View, is_open
from bot.services.helped_people import Helped
from db.enums import SkillKind
from db.models import HelpQuestion, Person, Skill

#: More would not fit into one message.
MOST_SKILLS = 30

Rows = tuple[tuple[Button, ...], ...]


def card(asked: Asked) -> Screen:
    """The notice on the phones of staff, as things stand; the question itself is only read by who takes it."""
    number = asked.question.id
    if asked.question.withdrawn_at is not None:
        return screen(t("help-card-withdrawn", number=number))
    if asked.question.answered_at is not None:
        return screen(t("help-card-answered", number=number, name=_taker(asked)), rows=(_to_page(number),))
    if asked.taker is not None:
        return screen(t("help-card-taken", number=number, name=_taker(asked)), rows=(_to_page(number),))
    return screen(
        t("help-card", number=number, language=language_name(asked.person.language)), rows=(_to_page(number),)
    )


def _to_page(number: int) -> tuple[Button, ...]:
    return (Button(t("button-help-page"), RunHelp(number, "page")),)


def more_card(asked: Asked) -> Screen:
    """For who has taken a question: the person wrote more."""
    return screen(t("help-card-more", number=asked.question.id), rows=(_to_page(asked.question.id),))


def late_card(late: int) -> Screen:
    """On a working morning: questions that wait too long."""
    return screen(t("help-card-late", count=late), rows=(_back(),))


def shortened(words: str, most: int = 500) -> str:
    """The beginning of a text, to remind of it."""
    return words if len(words) <= most else words[:most].rstrip() + "…"


def question_list(view: View, found: Sequence[Asked], *, page: int, total: int, other: int, now: datetime) -> Screen:
    """One page of questions, a button each; `other` is how many the other view has."""
    buttons = [Button(_line(asked, now), RunHelp(asked.question.id, "page")) for asked in found]
    title = t(f"help-list-{view.value}" if found else f"help-list-{view.value}-none", total=total)
    across = View.ANSWERED if view is View.OPEN else View.OPEN
    rows = (*in_rows(buttons), *_pages(view, page, total))
    to_other = (Button(t(f"button-help-{across.value}", count=other), ListHelp(across.value, 0)),)
    return screen(title, rows=(*rows, to_other))


def _line(asked: Asked, now: datetime) -> Sayable:
    question, language = asked.question, language_name(asked.person.language)
    if not asked.is_open:
        return t("help-line-answered", number=question.id, language=language, name=_taker(asked))
    age = age_words(question.asked_at, now)
    if asked.taker is None:
        return t("help-line-open", number=question.id, language=language, age=age)
    return t("help-line-taken", number=question.id, language=language, age=age, name=_taker(asked))


def age_words(since: datetime, now: datetime) -> Sayable:
    """How long ago, in whole hours or days."""
    hours = int((now - since).total_seconds() // 3600)
    return t("help-age-hours", hours=hours) if hours < 24 else t("help-age-days", days=hours // 24)


def _pages(view: View, page: int, total: int) -> Rows:
    ways = []
    if page:
        ways.append(Button(t("button-previous-page"), ListHelp(view.value, page - 1)))
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), ListHelp(view.value, page + 1)))
    return (tuple(ways),) if ways else ()


def _taker(asked: Asked) -> Sayable:
    member = asked.taker
    return literal(member.staff_name or str(member.id)) if member is not None else t("team-member-gone")


def question_page(asked: Asked, *, reader: Person, now: datetime) -> Screen:
    """One question: what was asked, in which language, and what its taker can do. A colleague sees who has it."""
    question, number = asked.question, asked.question.id
    facts = [t("help-page-asked", age=age_words(question.asked_at, now))]
    if asked.person.language not in STAFF_LANGUAGES:
        facts.append(t("help-page-language", language=language_name(asked.person.language)))
    head: list[Sayable] = [t("help-page-title", number=number)]
    if asked.is_open and question.taken_by != reader.id:
        head.append(t("help-page-taken", name=_taker(asked)))
        return screen(*head, lines(*facts), rows=((_deed("take", number),), _back()))
    if asked.is_open:
        facts.append(t("help-page-may-see" if question.may_see_profile else "help-page-may-not-see"))
    head.append(t("quoted", text=question.question) if question.question else t("help-page-emptied"))
    if question.answer:
        head += [t("help-page-answered", name=_taker(asked)), t("quoted", text=question.answer)]
    return screen(*head, lines(*facts), rows=(*(_deeds(question) if asked.is_open else ()), _back()))


def _deeds(question: HelpQuestion) -> Rows:
    number = question.id
    rows: list[tuple[Button, ...]] = [(_deed("answer", number),)]
    if question.may_see_profile:
        rows += [(_deed("person", number),), (_deed("skills", number),), (_deed("rankings", number),)]
    rows.append((_deed("leave", number),))
    return tuple(rows)


def _deed(step: str, number: int) -> Button:
    return Button(t(f"button-help-{step}"), RunHelp(number, step))


def _back() -> tuple[Button, ...]:
    return (Button(t("button-help-list"), ListHelp(View.OPEN.value, 0)),)


def to_question(number: int) -> tuple[Button, ...]:
    """The way back to a question's page."""
    return (Button(t("button-help-back", number=number), RunHelp(number, "page")),)


def skills_page(helped: Helped) -> Screen:
    """What the person's words were understood as, each with a button that corrects it."""
    number = helped.question.id
    known = [skill for skill in helped.changeable if skill.concept in load_lexicon().concepts][:MOST_SKILLS]
    buttons = [
        Button(t("button-help-skill", concept=concept_label(skill.concept)), RunHelp(number, f"skill-{skill.concept}"))
        for skill in known
    ]
    told = bullets(map(skill_line, known)) if known else t("help-skills-none")
    rows = (*in_rows(buttons, 2), (_deed("find", number),), to_question(number))
    return screen(t("help-skills-title"), told, rows=rows)


def skill_line(skill: Skill) -> Sayable:
    """A skill with the words that said it, while they are kept."""
    said = {"concept": concept_label(skill.concept), "kind": t(f"help-kind-{skill.kind.value}")}
    return t("help-skill-said", words=shortened(skill.said, 60), **said) if skill.said else t("help-skill", **said)


def skill_choices(number: int, concept: str, kind: SkillKind | None) -> Screen:
    """What a concept shall be for the person; `kind` is what it is now."""
    wanted = [*(one.value for one in KINDS if one is not kind), *(["none"] if kind is not None else [])]
    buttons = [Button(t(f"button-help-set-{one}"), RunHelp(number, f"set-{one}-{concept}")) for one in wanted]
    now = t(f"help-kind-{kind.value if kind else 'none'}")
    told = t("help-skill-choose", concept=concept_label(concept), kind=now)
    return screen(told, rows=(*in_rows(buttons), (_to_skills(number),)))


def _to_skills(number: int) -> Button:
    return Button(t("button-help-to-skills"), RunHelp(number, "skills"))


def found_concepts(number: int, word: str, found: Sequence[str]) -> Screen:
    """The concepts that a typed word may mean."""
    buttons = [Button(concept_label(concept), RunHelp(number, f"skill-{concept}")) for concept in found]
    title = t("help-word-found" if found else "help-word-none", word=word)
    return screen(title, rows=(*in_rows(buttons), (_deed("find", number),), (_to_skills(number),)))


def own_question(question: HelpQuestion, *, zone_day: date) -> Screen:
    """For the person: one of their questions and what became of it."""
    texts: list[Sayable] = []
    if question.question:
        texts.append(t("quoted", text=question.question))
    rows: Rows = ()
    if is_open(question):
        texts.append(t("help-own-open", day=zone_day))
        rows = ((Button(t("button-help-withdraw"), AskPerson(question.id, "withdraw")),),)
    elif question.withdrawn_at is not None:
        texts.append(t("help-own-withdrawn", day=zone_day))
    elif question.answer:
        texts += [t("help-own-answer"), t("quoted", text=question.answer)]
    else:
        texts.append(t("help-own-emptied", day=zone_day))
    return screen(*texts, rows=rows)


def ask_rows() -> Rows:
    """The ways on for somebody who asked: another question, their questions, everything else."""
    return (
        (Button(t("button-ask-again"), AskPerson(0, "write")),),
        (Button(t("button-help-own"), AskPerson(0, "mine")),),
        (Button(t("button-menu"), OpenPage("help")),),
    )

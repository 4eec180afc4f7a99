"""The exit poll on a phone: the offer with its reason, and three questions of one tap each."""

from collections.abc import Sequence

from bot.actions import AnswerPoll
from bot.i18n import Sayable, literal, t
from bot.screen import Button, Screen, screen
from bot.services.exit_polls import AGES, BIRTHS, SEXES, SKIPPED

#: A question that is not answered yet.
OPEN = "?"


def offer_screen() -> Screen:
    """Who asks, why, and that it is voluntary and leads to nobody."""
    rows = (
        (Button(t("button-poll-yes"), AnswerPoll("ask", OPEN, OPEN, OPEN)),),
        (Button(t("button-poll-no"), AnswerPoll("no", OPEN, OPEN, OPEN)),),
    )
    return screen(t("poll-offer"), rows=rows)


def question_screen(sex: str, age: str, born: str) -> Screen:
    """The first open question; what was answered before is in its buttons and nowhere else."""
    if sex == OPEN:
        choices = [(t(f"poll-sex-{one}"), AnswerPoll("ask", one, age, born)) for one in SEXES]
        return _question(1, t("poll-sex"), choices, AnswerPoll("ask", SKIPPED, age, born))
    if age == OPEN:
        ages = [(_age(one), AnswerPoll("ask", sex, one, born)) for one in AGES]
        return _question(2, t("poll-age"), ages, AnswerPoll("ask", sex, SKIPPED, born))
    choices = [(t(f"poll-born-{one}"), AnswerPoll("ask", sex, age, one)) for one in BIRTHS]
    return _question(3, t("poll-born"), choices, AnswerPoll("ask", sex, age, SKIPPED))


def _age(group: str) -> Sayable:
    return t("poll-age-older", age=50) if group == "50-" else literal(group.replace("-", "–"))


def _question(number: int, asked: Sayable, choices: Sequence[tuple[Sayable, AnswerPoll]], skip: AnswerPoll) -> Screen:
    buttons = [Button(label, action) for label, action in choices]
    rows = tuple((button,) for button in (*buttons, Button(t("button-poll-skip"), skip)))
    return screen(t("progress", number=number, total=3), asked, rows=rows)

"""A firm's question about a lead, as the candidate sees it."""

from bot.actions import AnswerLeadQuestion, OpenPage
from bot.i18n import t
from bot.screen import Button, Screen, screen
from bot.services.lead_questions import Asked


def question_screen(asked: Asked) -> Screen:
    """The question, and that one may leave it."""
    rows = (
        (Button(t("button-write-answer"), AnswerLeadQuestion(asked.lead_id, "write")),),
        (Button(t("button-no-answer"), AnswerLeadQuestion(asked.lead_id, "skip")),),
    )
    title, words = t("lead-question", company=asked.company), t("quoted", text=asked.question)
    return screen(title, words, t("lead-question-how"), rows=rows)


def meant_screen(asked: Asked) -> Screen:
    """For somebody who wrote while a question waits: perhaps that was the answer."""
    shown = question_screen(asked).led_by(t("lead-question-meant"))
    return screen(*shown.paragraphs, rows=(*shown.rows, (Button(t("button-menu"), OpenPage("help")),)))

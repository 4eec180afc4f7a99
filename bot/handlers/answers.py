"""Answers said back: a line after each one, and the lines of the summary."""

from datetime import date

from bot.flows.engine import Question, State
from bot.flows.profile import wishes_in_words
from bot.flows.texts import left_out
from bot.i18n import Sayable, joined, literal, t
from db.models import Offer


def noted(state: State, question: Question) -> tuple[Sayable, ...]:
    """What was just answered, said back in a line; and what of it was not kept."""
    value = state.answers.get(question.key)
    texts: list[Sayable] = []
    if isinstance(value, dict):
        if value.get("removed"):
            texts.append(left_out(value["removed"]))
    elif value is not None and question.is_counted:
        texts.append(t("answer-noted", answer=answer_words(state, question)))
    return tuple(texts)


def answer_words(state: State, question: Question) -> Sayable:
    """An answer in words, for the summary and for saying it back."""
    value = state.answers.get(question.key)
    if value is None:
        return t("answer-none")
    if question.key in ("day", "starts_on", "ends_on", "opens_on", "apply_by"):
        return t("staff-day", day=date.fromisoformat(str(value)))
    labels = {option.value: option.label for option in question.options(state.answers)}
    if question.key == "skills":
        labels |= wishes_in_words(state.answers)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        # Lines that staff wrote: activities, or the places of a timetable.
        return joined(
            literal(" ".join(filter(None, (item.get("at"), item.get("title") or item.get("name"))))) for item in value
        )
    if isinstance(value, list):
        return joined(labels.get(item, literal(str(item))) for item in value) if value else t("answer-none")
    if isinstance(value, dict):
        return literal(value["text"]) if value.get("text") else t("answer-none")
    return labels.get(str(value), literal(str(value)))


def before_translations_go(offer: Offer, key: str) -> list[Sayable]:
    """Said before a text is changed that stands there in other languages, too."""
    return [t("offer-translations-go")] if any(words.get(key) for words in offer.translations.values()) else []

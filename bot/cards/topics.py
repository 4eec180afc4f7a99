"""Thesis topics by field, as students, contacts and staff see them."""

from collections import Counter
from collections.abc import Sequence

from bot.actions import MarkTopic, OpenPage, ShowOffer, ThesisTopics
from bot.cards.offers import in_languages
from bot.i18n import Sayable, Words, lines, t
from bot.matching.fields import fields
from bot.screen import Button, Screen, in_rows, screen
from db.models import Offer

PAGE = 6


def field_name(field: str) -> Words:
    """A field's label in every language."""
    return Words(fields()[field])


def fields_screen(topics: Sequence[Offer], own: Sequence[Offer], *, is_student: bool = True) -> Screen:
    """The fields that have topics, with how many; below, a contact's own topics to mark."""
    counts = Counter(topic.field for topic in topics)
    rows = [
        (Button(t("topics-field", field=field_name(name), count=counts[name]), ThesisTopics(name, 0)),)
        for name in fields()
        if counts[name]
    ]
    texts: list[Sayable] = [t("topics-title") if topics else t("topics-none")] if is_student else []
    if own:
        texts.append(t("topics-own"))
        rows += [(Button(_own_label(topic), MarkTopic(topic.id, "ask")),) for topic in own]
    if is_student:
        rows.append((Button(t("button-matches"), OpenPage("matches")),))
    return Screen(tuple(texts), tuple(rows))


def _own_label(topic: Offer) -> Sayable:
    if topic.field in fields():
        return t("topics-own-marked", title=in_languages(topic, "title"), field=field_name(str(topic.field)))
    return t("topics-own-open", title=in_languages(topic, "title"))


def field_screen(field: str, topics: Sequence[Offer], page: int) -> Screen:
    """A page of the topics of a field, each with a button that opens it."""
    shown = topics[page * PAGE : (page + 1) * PAGE]
    told = [
        t(
            "topics-line",
            title=in_languages(topic, "title"),
            company=topic.company.name,
            municipality=topic.company.municipality,
        )
        for topic in shown
    ]
    buttons = [Button(t("plain", text=in_languages(topic, "title")), ShowOffer(topic.id)) for topic in shown]
    ways = [Button(t("button-previous-page"), ThesisTopics(field, page - 1))] if page else []
    ways += [Button(t("button-next-page"), ThesisTopics(field, page + 1))] if topics[(page + 1) * PAGE :] else []
    rows = (
        *in_rows(buttons),
        *((tuple(ways),) if ways else ()),
        (Button(t("button-topics-all"), ThesisTopics("all", 0)),),
    )
    title = t("topics-in-field", field=field_name(field)) if shown else t("topics-none-in-field")
    return screen(title, *([lines(*told)] if told else []), rows=rows)


def mark_screen(topic: Offer) -> Screen:
    """Which field a topic belongs to; the one that it has is marked."""
    buttons = [
        Button(
            t("option-chosen" if name == topic.field else "option-open", option=field_name(name)),
            MarkTopic(topic.id, name),
        )
        for name in fields()
    ]
    rows = in_rows(buttons)
    if topic.field is not None:
        rows = (*rows, (Button(t("button-topic-none"), MarkTopic(topic.id, "none")),))
    asked = t("topic-which-field", title=topic.title, company=topic.company.name)
    return screen(asked, t("topic-is-shown" if topic.field in fields() else "topic-is-not-shown"), rows=rows)

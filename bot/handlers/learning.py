"""Staff's taps about schools and courses: a firm's marks, and what a course leads to."""

from typing import Any

from bot.actions import MarkTopic, RunFirm, RunOffer
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.learning import COURSE_TAUGHT
from bot.flows.profile import concept_label
from bot.handlers import questionnaire
from bot.i18n import Sayable, joined, lines, literal, t
from bot.matching.concepts import load_lexicon
from bot.matching.tell import licence_name
from bot.screen import Button, Reply, Screen, in_rows, reply, screen
from bot.services import conversations, learning
from db.enums import OfferKind
from db.models import Company, Offer


def offer_button(offer: Offer) -> tuple[tuple[Button, ...], ...]:
    """What an offer's page has besides, for a course or a thesis topic."""
    if offer.kind is OfferKind.EDUCATION:
        return ((Button(t("button-course"), RunOffer(offer.id, "learn")),),)
    if offer.kind is OfferKind.THESIS:
        return ((Button(t("button-topic"), MarkTopic(offer.id, "ask")),),)
    return ()


def mark_lines(company: Company) -> list[Sayable]:
    """What a firm's page says of its marks."""
    school = [t("firm-is-school")] if company.is_school else []
    return [*school, *([t("firm-in-challenge")] if company.challenge_group else [])]


async def on_marks(turn: Turn, company: Company, value: str) -> Reply:
    """A firm's marks, each switched by a tap."""
    if value:
        company = await learning.toggle_mark(
            turn.session, company_id=company.id, mark=value, actor=turn.person, now=turn.now
        )
    is_set = {"school": company.is_school, "challenge": company.challenge_group}
    buttons = [
        Button(
            t("option-chosen" if is_set[mark] else "option-open", option=t(f"firm-mark-{mark}")),
            RunFirm(company.id, f"marks-{mark}"),
        )
        for mark in learning.MARKS
    ]
    rows = (*in_rows(buttons), (Button(t("button-back"), RunFirm(company.id, "page")),))
    return reply(screen(t("firm-marks", name=company.name), t("firm-marks-mean"), rows=rows))


async def on_learn(turn: Turn, offer_id: int, value: str) -> Reply:
    """What a course leads to: its page, a question about it, or a choice."""
    offer = await learning.course_of(turn.session, offer_id=offer_id, actor=turn.person)
    what, _, chosen = value.partition("-")
    match what:
        case "":
            return reply(_course_page(offer))
        case "taught":
            return await _ask_taught(turn, offer)
        case "licence" | "swedish" if not chosen:
            return reply(_choices(offer, what))
        case "licence" | "swedish":
            offer = await learning.set_gift(
                turn.session,
                offer_id=offer.id,
                what=what,
                value=None if chosen == "none" else chosen,
                actor=turn.person,
                now=turn.now,
            )
            return reply(_course_page(offer))
    raise NoLongerPossible("button-unknown")


async def _ask_taught(turn: Turn, offer: Offer) -> Reply:
    conversation = await conversations.begin_with(
        turn.session,
        turn.person,
        COURSE_TAUGHT.name,
        subject_id=offer.id,
        answers={},
        cursor="taught",
        now=turn.now,
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_finish(turn: Turn, _flow: str, offer_id: int, answers: dict[str, Any]) -> Reply:
    """What is taught was answered; a skipped answer leaves it to the course's own words."""
    offer = await learning.set_taught(
        turn.session, offer_id=offer_id, concepts=answers.get("taught") or [], actor=turn.person, now=turn.now
    )
    return reply(_course_page(offer))


def _course_page(offer: Offer) -> Screen:
    known = [concept for concept in offer.teaches if concept in load_lexicon().concepts]
    taught: Sayable = joined(map(concept_label, known)) if known else t("course-taught-read")
    told = lines(
        t("course-taught", taught=taught),
        t("course-licence", licence=licence_name(offer.gives_licence) if offer.gives_licence else t("answer-none")),
        t("course-swedish", level=offer.gives_swedish or t("answer-none")),
    )
    buttons = [
        Button(t(f"button-course-{what}"), RunOffer(offer.id, f"learn-{what}"))
        for what in ("taught", "licence", "swedish")
    ]
    rows = (*in_rows(buttons), (Button(t("button-back"), RunOffer(offer.id, "page")),))
    return screen(t("course-title", title=offer.title, company=offer.company.name), told, rows=rows)


def _choices(offer: Offer, what: str) -> Screen:
    values = learning.LICENCES if what == "licence" else learning.LEVELS
    now = offer.gives_licence if what == "licence" else offer.gives_swedish
    buttons = [
        Button(
            t(
                "option-chosen" if value == now else "option-open",
                option=licence_name(value) if what == "licence" else literal(value),
            ),
            RunOffer(offer.id, f"learn-{what}-{value}"),
        )
        for value in values
    ]
    none = (Button(t("button-course-none"), RunOffer(offer.id, f"learn-{what}-none")),)
    rows = (*in_rows(buttons, 2), none, (Button(t("button-back"), RunOffer(offer.id, "learn")),))
    return screen(t(f"course-ask-{what}"), rows=rows)

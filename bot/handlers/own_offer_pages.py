"""What a firm's contact sees of the firm's own offers: the list, one offer, its words, its pictures, a draft left."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.actions import OwnOffer
from bot.cards.own_offers import back, showing_text, to_step
from bot.flows.engine import State
from bot.flows.offer import OWN_OFFER, OWN_OFFER_CHANGE, QUESTIONS, REQUIRED
from bot.flows.profile import concept_label
from bot.handlers.answers import answer_words
from bot.handlers.firm_pages import field_of, offer_label
from bot.i18n import Sayable, bullets, joined, lines, literal, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.firm_answers import answers_of_offer
from bot.services.fit import Fit
from bot.services.own_offers import MOST_PHOTOS, in_order, photo_key, read_concepts, unknown_for_minors
from bot.services.showing import Showing
from db.enums import OfferState
from db.models import Company, Offer

Rows = tuple[tuple[Button, ...], ...]


def choose_firm_screen(firms: Sequence[Company]) -> Screen:
    """For somebody who answers for several firms: whose offers?"""
    buttons = [Button(literal(company.name), OwnOffer(company.id, 0, "list")) for company in firms]
    return screen(t("own-offers-whose"), rows=in_rows(buttons))


def list_screen(company: Company, draft: Mapping[str, Any] | None) -> Screen:
    """The firm's offers, each with a button; `draft` are the answers of one that is half built."""
    offers = in_order(company)
    buttons = [Button(offer_label(offer), OwnOffer(company.id, offer.id, "page")) for offer in offers]
    title = t("own-offers" if offers else "own-offers-none", company=company.name)
    new = Button(t("button-own-offer-new"), OwnOffer(company.id, 0, "new"))
    if draft is not None:
        new = Button(t("button-own-offer-go-on", title=draft_title(draft)), OwnOffer(company.id, 0, "new"))
    paused = [t("own-offers-firm-paused")] if company.paused_at is not None else []
    return screen(title, *paused, rows=(*in_rows(buttons), (new,)))


def draft_title(answers: Mapping[str, Any]) -> Sayable:
    """What a half-built offer is called."""
    return literal(str(answers["title"])) if answers.get("title") else t("own-offer-untitled")


def left_screen(company_id: int, answers: Mapping[str, Any]) -> Screen:
    """The questions are left: everything stays, and what can be done with it."""
    rows: list[tuple[Button, ...]] = [(Button(t("button-own-offer-on"), OwnOffer(company_id, 0, "new")),)]
    if all(answers.get(key) for key in REQUIRED):
        rows.append((Button(t("button-own-offer-rest"), OwnOffer(company_id, 0, "rest")),))
    rows.append((Button(t("button-own-offer-drop"), OwnOffer(company_id, 0, "drop")),))
    rows.append((Button(t("button-own-offers"), OwnOffer(company_id, 0, "list")),))
    return screen(t("own-offer-left"), rows=tuple(rows))


def drop_screen(company_id: int, answers: Mapping[str, Any]) -> Screen:
    """Asks before a half-built offer is thrown away."""
    rows = (
        (Button(t("button-own-offer-drop-yes"), OwnOffer(company_id, 0, "drop-yes")),),
        (Button(t("button-keep"), OwnOffer(company_id, 0, "list")),),
    )
    return screen(t("own-offer-drop-ask", title=draft_title(answers)), rows=rows)


def drop_offer_screen(offer: Offer) -> Screen:
    """Asks before an offer that nobody has seen is thrown away."""
    rows = ((to_step(offer, "drop-yes"),), (Button(t("button-keep"), OwnOffer(offer.company_id, offer.id, "page")),))
    return screen(t("own-offer-drop-ask", title=offer.title), rows=rows)


def other_draft_screen(company_id: int, other: Company, answers: Mapping[str, Any]) -> Screen:
    """Somebody who answers for two firms has a half-built offer of the other one."""
    rows = (
        (Button(t("button-own-offer-on"), OwnOffer(other.id, 0, "new")),),
        (Button(t("button-own-offer-drop"), OwnOffer(other.id, 0, "drop")),),
        (Button(t("button-own-offers"), OwnOffer(company_id, 0, "list")),),
    )
    return screen(t("own-offer-other-draft", company=other.name, title=draft_title(answers)), rows=rows)


def offer_page(offer: Offer, changer: str | None, showing: Showing) -> Screen:
    """One own offer with all that is known of it, what is open, and everything that can be done about it.

    `showing` is how it stands once it is approved.
    """
    state = State(answers_of_offer(offer))
    told = [question for question in QUESTIONS if question.key not in ("title", "about")]
    known = [question for question in told if state.answers.get(question.key) is not None]
    unknown = [question for question in told if question not in known and question.key != "swedish_reason"]
    facts = [
        t("firm-fact", field=field_of(OWN_OFFER, question.key), value=answer_words(state, question))
        for question in known
    ]
    texts: list[Sayable] = [
        t("firm-offer-title", title=offer.title, company=offer.company.name),
        *_state_texts(offer, showing),
        t("plain", text=offer.about),
    ]
    texts += [lines(*facts)] if facts else []
    if unknown:
        texts.append(t("own-offer-unknown", fields=joined(field_of(OWN_OFFER, question.key) for question in unknown)))
    minors = unknown_for_minors(offer)
    if minors:
        texts.append(t("own-offer-minors", fields=joined(field_of(OWN_OFFER, name) for name in minors)))
    if changer is not None and offer.changed_at is not None:
        texts.append(t("offer-changed-by", name=changer, day=offer.changed_at.date()))
    return Screen(tuple(texts), _page_rows(offer, minors, showing))


def _state_texts(offer: Offer, showing: Showing) -> list[Sayable]:
    if offer.state is OfferState.APPROVED:
        return [showing_text(offer, showing)]
    texts: list[Sayable] = [t(f"own-offer-{offer.state.value}")]
    if offer.state is OfferState.RETURNED and offer.returned_because:
        texts.append(t("quoted", text=offer.returned_because))
    return texts


def _page_rows(offer: Offer, minors: Sequence[str], showing: Showing) -> Rows:
    def edit(key: str) -> Button:
        label = t("button-own-offer-answer", field=field_of(OWN_OFFER, key))
        return Button(label, OwnOffer(offer.company_id, offer.id, f"edit-{key}"))

    if offer.state is OfferState.APPROVED:
        # What staff closed the firm cannot open.
        step = "pause" if offer.is_open else "open"
        last: Rows = ((to_step(offer, step),),) if showing is not Showing.CLOSED else ()
    else:
        last = () if offer.state is OfferState.WAITING else ((to_step(offer, "publish"),), (to_step(offer, "drop"),))
    return (
        *((edit(key),) for key in minors),
        (to_step(offer, "change"), to_step(offer, "photos")),
        *((to_step(offer, step),) for step in ("words", "fit", "preview")),
        *last,
        (Button(t("button-own-offers"), OwnOffer(offer.company_id, 0, "list")),),
    )


def change_screen(offer: Offer) -> Screen:
    """Which of the fields to change."""
    buttons = [
        Button(field_of(OWN_OFFER_CHANGE, one.key), OwnOffer(offer.company_id, offer.id, f"edit-{one.key}"))
        for one in QUESTIONS
    ]
    return screen(t("staff-change-what"), rows=(*in_rows(buttons, 2), (back(offer),)))


def words_screen(offer: Offer) -> Screen:
    """Who finds the offer, by the concepts that were read from its text or chosen by the firm; to mend."""
    concepts = read_concepts(offer)
    buttons = [
        Button(
            t("button-own-offer-less", concept=concept_label(concept)),
            OwnOffer(offer.company_id, offer.id, f"less-{concept}"),
        )
        for concept in concepts
    ]
    if not concepts:
        told: list[Sayable] = [t("own-offer-words-none")]
    else:
        key = "own-offer-words-chosen" if offer.concepts else "own-offer-words-read"
        told = [t(key, things=bullets(map(concept_label, concepts))), t("own-offer-words-how")]
    anew = ((to_step(offer, "reread"),),) if offer.concepts else ()
    rows = (*in_rows(buttons), (to_step(offer, "more"),), *anew, (to_step(offer, "fit"),), (to_step(offer, "right"),))
    return screen(*told, rows=rows)


def found_screen(offer: Offer, word: str, found: Sequence[str]) -> Screen:
    """The concepts that a typed word may mean, to add one."""
    buttons = [
        Button(concept_label(concept), OwnOffer(offer.company_id, offer.id, f"add-{concept}")) for concept in found
    ]
    title = t("own-offer-word-found" if found else "own-offer-word-none", word=word)
    return screen(title, rows=(*in_rows(buttons), (to_step(offer, "more"),), (to_step(offer, "words"),)))


def fit_screen(offer: Offer, fit: Fit) -> Screen:
    """For how many people it would be a good suggestion, and that nobody learns who."""
    told = t("own-offer-fit", count=fit.at_least) if fit.at_least is not None else t("own-offer-fit-few")
    rows = ((to_step(offer, "words"),), (back(offer),))
    return screen(told, t("own-offer-fit-how"), t("own-offer-fit-left", count=fit.looks_left), rows=rows)


def photos_screen(offer: Offer) -> Screen:
    """The offer's pictures by what is in them; each can be looked at and taken away."""
    rows: list[tuple[Button, ...]] = []
    for number, photo in enumerate(offer.photos, start=1):
        key = photo_key(photo)
        rows.append(
            (
                Button(t("button-own-photo-show", number=number), OwnOffer(offer.company_id, offer.id, f"show-{key}")),
                Button(
                    t("button-own-photo-drop", number=number), OwnOffer(offer.company_id, offer.id, f"unshow-{key}")
                ),
            )
        )
    if len(offer.photos) < MOST_PHOTOS:
        rows.append((to_step(offer, "photo"),))
    told = [t("own-photo-line", number=number, alt=one["alt"]) for number, one in enumerate(offer.photos, start=1)]
    title = t("own-photos", most=MOST_PHOTOS) if told else t("own-photos-none", most=MOST_PHOTOS)
    return screen(title, *([lines(*told)] if told else []), rows=(*rows, (back(offer),)))

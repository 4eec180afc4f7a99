"""Courses that stand beside a list: what each would open to the person, and why."""

from collections.abc import Sequence

from bot.actions import DismissOffer, ShowOffer, WantOffer
from bot.cards.offers import in_languages, offer_facts, reason_text
from bot.i18n import Sayable, bullets, joined, lines, literal, t
from bot.matching.tell import kind_name, licence_name
from bot.screen import Button, Screen
from bot.services.matches import Way
from db.models import Offer

#: So many firms are named, and so many have a button of their own.
MAX_NAMED, MAX_BUTTONS = 5, 3


def way_card(way: Way) -> Screen:
    """One course: what it is, whose doors it opens, what is missing now, and what can be done."""
    offer, bridge, company = way.offer, way.bridge, way.offer.company
    texts: list[Sayable] = [
        t("way-title", title=in_languages(offer, "title"), company=company.name),
        t(
            "match-where",
            kind=kind_name(offer.kind),
            municipality=company.municipality,
            km=bridge.distance_km if bridge.distance_km is not None else -1,
        ),
        *(_named(key, offers) for key, offers in (("way-opens", way.opens), ("way-taught", way.taught)) if offers),
        lines(t("way-why"), bullets(reason_text(reason, offer) for reason in bridge.reasons)),
        t("plain", text=in_languages(offer, "about")),
    ]
    if bridge.gaps:
        texts.append(lines(t("match-missing"), bullets(reason_text(gap, offer) for gap in bridge.gaps)))
    facts = [*leads_to(offer), *offer_facts(offer)]
    if facts:
        texts.append(bullets(facts))
    if company.is_example:
        texts.append(t("example-firm"))
    return Screen(tuple(texts), (*_yes_or_no(offer), *_look_at([*way.opens, *way.taught])))


def _named(key: str, offers: Sequence[Offer]) -> Sayable:
    """How many firms, and their names; the count is the number that do not fit into the line."""
    named = joined(offer.company.name for offer in offers[:MAX_NAMED])
    return t(key, count=len(offers), companies=named, more=max(0, len(offers) - MAX_NAMED))


def _yes_or_no(offer: Offer) -> tuple[tuple[Button, ...], ...]:
    return (
        (Button(t("button-want"), WantOffer(offer.id, "ask")),),
        (Button(t("button-not-for-me"), DismissOffer(offer.id, "ask")),),
    )


def _look_at(offers: Sequence[Offer]) -> tuple[tuple[Button, ...], ...]:
    return tuple((Button(literal(one.company.name), ShowOffer(one.id)),) for one in offers[:MAX_BUTTONS])


def leads_to(offer: Offer) -> list[Sayable]:
    """What a course gives: a licence, a level of Swedish."""
    facts: list[Sayable] = []
    if offer.gives_licence:
        facts.append(t("course-gives-licence", licence=licence_name(offer.gives_licence)))
    if offer.gives_swedish:
        facts.append(t("course-gives-swedish", level=offer.gives_swedish))
    return facts

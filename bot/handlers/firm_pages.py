"""What staff see of firms: the list, one firm, its offers, its contacts."""

from collections.abc import Sequence

from bot.actions import HandleFile, InviteContact, ListFirms, RunContact, RunFirm, RunOffer, WakeRole
from bot.cards.offers import language_word
from bot.cards.own_offers import approve_rows
from bot.flows.engine import Flow, State
from bot.flows.firm import FIRM
from bot.flows.offer import FIRM_OFFER
from bot.handlers.answers import answer_words
from bot.handlers.learning import mark_lines, offer_button
from bot.i18n import Sayable, joined, lines, literal, t
from bot.matching.tell import kind_name
from bot.screen import Button, Screen, in_rows, screen
from bot.services.firm_answers import answers_of_offer
from bot.services.firms import FirmFacts
from db.enums import LeadStatus, OfferState
from db.models import Company, CompanyContact, Offer

#: So many letters of a searched word fit into a button beside the page.
MAX_WORDS = 40
#: Telegram shows a hundred buttons at most; nobody reads so many.
MAX_OFFERS = 40
#: An offer's button shows so much of its title.
_MOST_SHOWN = 60


def firms_screen(firms: Sequence[Company], *, words: str, page: int, total: int, size: int, waiting: int = 0) -> Screen:
    """A page of firms, to open one; `waiting` offers are to be approved."""
    buttons = [Button(_firm_label(company), RunFirm(company.id, "page")) for company in firms]
    ways = [Button(t("button-previous-page"), ListFirms(page - 1, words))] if page else []
    ways += [Button(t("button-next-page"), ListFirms(page + 1, words))] if (page + 1) * size < total else []
    search = [Button(t("button-firms-search"), RunFirm(0, "search"))]
    new = (Button(t("button-firms-new"), RunFirm(0, "new")),)
    if words:
        search.append(Button(t("button-firms-all"), ListFirms(0, "")))
        title = t("firms-found" if total else "firms-not-found", words=words, total=total)
    else:
        title = t("firms-title" if total else "firms-none", total=total)
    files = (
        Button(t("button-template"), HandleFile(0, "template", "")),
        Button(t("button-export-firms"), HandleFile(0, "export", "")),
    )
    told = (title,) if words else (title, t("firms-how"))
    to_approve = ((Button(t("button-offers-waiting", count=waiting), RunFirm(0, "waiting")),),) if waiting else ()
    return screen(
        *told, rows=(*to_approve, *in_rows(buttons), *((tuple(ways),) if ways else ()), tuple(search), new, files)
    )


def _firm_label(company: Company) -> Sayable:
    key = "firm-button-paused" if company.paused_at else "firm-button"
    return t(key, name=company.name, municipality=company.municipality)


def firm_screen(facts: FirmFacts) -> Screen:
    """One firm: its facts, offers, contacts and leads in numbers, and everything that staff can do about it."""
    company = facts.company
    texts: list[Sayable] = [t("firm-title", name=company.name)]
    if company.paused_at is not None:
        texts.append(t("firm-is-paused", day=company.paused_at.date()))
    texts += mark_lines(company)
    texts.append(lines(*_facts_of(company)))
    texts.append(t("plain", text=company.about))
    texts.append(lines(_offers_line(facts), *_change_line(facts), _contacts_line(facts), *_lead_lines(facts)))
    return Screen(tuple(texts), _firm_rows(company))


def _facts_of(company: Company) -> list[Sayable]:
    spoken: Sayable = joined(map(language_word, company.languages)) if company.languages else t("answer-none")
    answers: list[tuple[str, Sayable]] = [
        ("where", literal(company.municipality)),
        ("address", _or_none(company.address)),
        ("sector", _or_none(company.sector)),
        ("languages", spoken),
        ("employees", _or_none(company.employees)),
    ]
    return [t("firm-fact", field=t(f"field-firm-{name}"), value=value) for name, value in answers]


def _or_none(value: object) -> Sayable:
    return t("answer-none") if value is None else literal(str(value))


def _offers_line(facts: FirmFacts) -> Sayable:
    are_open = sum(offer.is_open for offer in facts.offers)
    return t("firm-offers-line", open=are_open, closed=len(facts.offers) - are_open)


def _change_line(facts: FirmFacts) -> list[Sayable]:
    """Which offer was changed last, by whom and when."""
    offer, name = facts.changed or (None, None)
    if offer is None or offer.changed_at is None:
        return []
    by = literal(name) if name is not None else t("team-member-gone")
    return [t("firm-offer-changed-line", title=offer.title, name=by, day=offer.changed_at.date())]


def _contacts_line(facts: FirmFacts) -> Sayable:
    if not facts.contacts:
        return t("firm-contacts-none")
    return t("firm-contacts-line", names=joined(map(_contact_name, facts.contacts)))


def _contact_name(contact: CompanyContact) -> Sayable:
    name = contact.first_name
    return literal(name) if contact.rests_since is None else t("role-name-rests", name=name)


def _lead_lines(facts: FirmFacts) -> list[Sayable]:
    if not facts.leads:
        return [t("firm-leads-none")]
    waiting = facts.leads.get(LeadStatus.REQUESTED, 0)
    told: list[Sayable] = [t("firm-leads-line", total=sum(facts.leads.values()), waiting=waiting)]
    if waiting and all(contact.rests_since is not None for contact in facts.contacts):
        told.append(t("firm-leads-asleep" if facts.contacts else "firm-leads-nobody"))
    return told


def _firm_rows(company: Company) -> tuple[tuple[Button, ...], ...]:
    def button(step: str) -> Button:
        return Button(t(f"button-firm-{step}"), RunFirm(company.id, step))

    return (
        (button("change"),),
        (button("offers"), button("contacts")),
        (button("marks"),),
        (button("resume" if company.paused_at else "pause"),),
        (Button(t("button-firms-list"), ListFirms(0, "")),),
    )


def offers_screen(facts: FirmFacts) -> Screen:
    """The firm's offers, open ones first, each with a button, and one to add another."""
    shown, total = facts.offers[:MAX_OFFERS], len(facts.offers)
    buttons = [Button(offer_label(offer), RunOffer(offer.id, "page")) for offer in shown]
    rows = (
        *in_rows(buttons),
        (Button(t("button-firm-new-offer"), RunFirm(facts.company.id, "newoffer")),),
        (Button(t("button-back"), RunFirm(facts.company.id, "page")),),
    )
    title = t("firm-offers" if buttons else "firm-offers-none", name=facts.company.name)
    more = [t("firm-offers-more", shown=len(shown), total=total)] if total > len(shown) else []
    return screen(title, *more, rows=rows)


def offer_label(offer: Offer) -> Sayable:
    """A button to an offer: its title, and how it stands when it is not shown."""
    if offer.is_open:
        return t("firm-offer-button", title=_shortened(offer.title))
    state = "paused" if offer.paused_at is not None else _state_of(offer)
    return t(f"firm-offer-button-{state}", title=_shortened(offer.title))


def _shortened(title: str) -> str:
    return title if len(title) <= _MOST_SHOWN else title[:_MOST_SHOWN] + "…"


def offer_screen(offer: Offer, changer: str | None = None) -> Screen:
    """One offer with all its fields; `changer` is who changed it last."""
    state = State(answers_of_offer(offer))
    shown = [question for question in FIRM_OFFER.questions if question.key not in ("title", "about", "kind")]
    facts = [
        t("firm-fact", field=field_of(FIRM_OFFER, question.key), value=answer_words(state, question))
        for question in shown
        if question.key != "swedish_reason" or offer.swedish_reason
    ]
    if changer is not None and offer.changed_at is not None:
        facts.append(t("offer-changed-by", name=changer, day=offer.changed_at.date()))
    return screen(
        t("firm-offer-title", title=offer.title, company=offer.company.name),
        t("firm-offer-is", kind=kind_name(offer.kind), state=_state_of(offer)),
        t("plain", text=offer.about) if offer.about.strip() else t("answer-none"),
        lines(*facts),
        rows=_offer_rows(offer),
    )


def _state_of(offer: Offer) -> str:
    if offer.state is not OfferState.APPROVED:
        return offer.state.value
    return "open" if offer.is_open else "closed"


def _offer_rows(offer: Offer) -> tuple[tuple[Button, ...], ...]:
    """What staff can do: approve or send back what waits; open or close what was approved."""
    toggle = "close" if offer.is_open else "open"
    deeds: tuple[tuple[Button, ...], ...] = ()
    if offer.state is OfferState.APPROVED:
        deeds = ((Button(t(f"button-firm-offer-{toggle}"), RunOffer(offer.id, toggle)),),)
    elif offer.state is OfferState.WAITING:
        deeds = approve_rows(offer)
    pictures = ((Button(t("button-offer-pictures"), RunOffer(offer.id, "photos")),),) if offer.photos else ()
    return (
        (Button(t("button-firm-change"), RunOffer(offer.id, "change")),),
        *offer_button(offer),
        *pictures,
        *deeds,
        (Button(t("button-back"), RunFirm(offer.company_id, "offers")),),
    )


def waiting_screen(offers: Sequence[Offer]) -> Screen:
    """The offers that firms wrote themselves and that wait for staff."""
    buttons = [
        Button(
            t("firm-button", name=_shortened(offer.title), municipality=offer.company.name), RunOffer(offer.id, "page")
        )
        for offer in offers[:MAX_OFFERS]
    ]
    rows = (*in_rows(buttons), (Button(t("button-firms-list"), ListFirms(0, "")),))
    return screen(t("offers-waiting" if offers else "offers-waiting-none"), rows=rows)


def field_of(flow: Flow, key: str) -> Sayable:
    """The name of a question's field on a button or before its value."""
    return t(f"field-{flow.wording}-{key}".replace("_", "-"))


def fields_screen(flow: Flow, subject_id: int) -> Screen:
    """Which of the fields to change."""
    make = {FIRM.name: RunFirm, FIRM_OFFER.name: RunOffer}[flow.name]
    buttons = [Button(field_of(flow, one.key), make(subject_id, f"edit-{one.key}")) for one in flow.questions]
    rows = (*in_rows(buttons, 2), (Button(t("button-back"), make(subject_id, "page")),))
    return screen(t("staff-change-what"), rows=rows)


def contacts_screen(facts: FirmFacts) -> Screen:
    """Who answers for the firm; each can be removed, and another invited."""
    company = facts.company
    buttons = [
        Button(t("button-firm-remove", name=contact.first_name), RunContact(contact.id, "remove"))
        for contact in facts.contacts
    ]
    wake = [
        Button(t("button-wake-name", name=one.first_name), WakeRole("contact", one.id))
        for one in facts.contacts
        if one.rests_since is not None
    ]
    told = lines(*map(_contact_line, facts.contacts))
    rows = (
        *in_rows(wake),
        (Button(t("button-firm-invite"), InviteContact(company.id, 0)),),
        *in_rows(buttons),
        (Button(t("button-back"), RunFirm(company.id, "page")),),
    )
    title = t("firm-contacts", name=company.name)
    return screen(title, told if facts.contacts else t("firm-contacts-none"), rows=rows)


def _contact_line(contact: CompanyContact) -> Sayable:
    if contact.rests_since is not None:
        return t("firm-contact-rests", name=contact.first_name, day=contact.rests_since.date())
    return t("firm-contact-line", name=contact.first_name, day=contact.joined_at.date())


def remove_screen(contact: CompanyContact, company: Company) -> Screen:
    """Asks before a contact's rights are taken away."""
    rows = (
        (Button(t("button-firm-remove-yes"), RunContact(contact.id, "remove-yes")),),
        (Button(t("button-keep"), RunFirm(company.id, "contacts")),),
    )
    return screen(t("firm-remove-ask", name=contact.first_name, company=company.name), rows=rows)


def pause_screen(facts: FirmFacts) -> Screen:
    """Asks before a firm is paused, and says what goes on."""
    company = facts.company
    rows = (
        (Button(t("button-firm-pause-yes"), RunFirm(company.id, "pause-yes")),),
        (Button(t("button-not-now"), RunFirm(company.id, "page")),),
    )
    waiting = facts.leads.get(LeadStatus.REQUESTED, 0)
    return screen(t("firm-pause-ask", name=company.name, waiting=waiting), rows=rows)

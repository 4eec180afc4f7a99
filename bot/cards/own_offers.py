"""A firm's own offer: as candidates see it, and the cards for staff who approve it and contacts who are told."""

from bot.actions import OwnOffer, RunOffer
from bot.cards.offers import language_word, offer_end, offer_head
from bot.i18n import Markup, Sayable, languages, literal, native_name, say, t
from bot.matching.tell import kind_name
from bot.screen import Button, Screen, in_rows, screen
from bot.services.approvals import fingerprint
from bot.services.showing import Showing, last_day
from db.enums import OfferState
from db.models import Offer


def preview(offer: Offer, language: str) -> Screen:
    """The offer in a language as a candidate reads it, but for what is about the candidate."""
    texts: list[Sayable] = [t("own-offer-preview", language=language_word(language))]
    seen = [*offer_head(offer), *offer_end(offer)]
    texts += [Markup(say(language, text, as_html=True)) for text in seen]
    others = [
        Button(literal(native_name(code)), OwnOffer(offer.company_id, offer.id, f"preview-{code}"))
        for code in languages()
        if code != language
    ]
    pictures = (to_step(offer, "photos"),) if offer.photos else ()
    return Screen(tuple(texts), (*in_rows(others, 2), *((pictures,) if pictures else ()), (back(offer),)))


def to_step(offer: Offer, step: str) -> Button:
    """A button `button-own-offer-<step>` to a page or deed of the offer."""
    return Button(t(f"button-own-offer-{step}"), OwnOffer(offer.company_id, offer.id, step))


def back(offer: Offer) -> Button:
    """The way back to the offer's page."""
    return Button(t("button-back"), OwnOffer(offer.company_id, offer.id, "page"))


def waiting_card(offer: Offer) -> Screen:
    """For staff: an offer that a firm wrote itself, to approve or send back."""
    title = t("offer-waiting", company=offer.company.name)
    is_what = t("offer-waiting-is", title=offer.title, kind=kind_name(offer.kind))
    more = (Button(t("button-offer-all"), RunOffer(offer.id, "page")),)
    return screen(title, is_what, t("plain", text=offer.about), rows=(*approve_rows(offer), more))


def approve_rows(offer: Offer) -> tuple[tuple[Button, ...], ...]:
    """Staff's two answers; the yes is to what stands here, not to what the firm may write next."""
    return (
        (Button(t("button-offer-approve"), RunOffer(offer.id, f"approve-{fingerprint(offer)}")),),
        (Button(t("button-offer-return"), RunOffer(offer.id, "return")),),
    )


def done_card(offer: Offer) -> Screen:
    """For the other staff: it is answered, or the firm took it away."""
    known = offer.state.value if offer.state in (OfferState.APPROVED, OfferState.RETURNED) else "waiting"
    rows = ((Button(t("button-offer-all"), RunOffer(offer.id, "page")),),)
    return screen(t(f"offer-done-{known}", title=offer.title, company=offer.company.name), rows=rows)


def showing_text(offer: Offer, showing: Showing) -> Sayable:
    """For the firm and staff: whether candidates see an approved offer now, and why not."""
    days = {Showing.LATER: offer.opens_on, Showing.ENDED: last_day(offer)}
    if showing in days:
        return t(f"own-offer-{showing.value}", day=days[showing])
    return t(f"own-offer-{showing.value}")


def approved_card(offer: Offer, showing: Showing) -> Screen:
    """For the firm's contacts: staff have said yes, and whether candidates see it now."""
    told = [t("offer-approved", title=offer.title), showing_text(offer, showing), t("offer-approved-next")]
    return screen(*told, rows=((to_step(offer, "page"),),))


def returned_card(offer: Offer) -> Screen:
    """For the firm's contacts: what staff want to have mended first."""
    told = [t("offer-returned", title=offer.title), t("quoted", text=offer.returned_because or "")]
    return screen(*told, t("offer-returned-how"), rows=((to_step(offer, "page"),),))

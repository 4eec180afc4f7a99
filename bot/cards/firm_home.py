"""A firm's own side on the phone of its contacts: home, lists of leads, pausing offers, when messages come."""

from collections.abc import Sequence
from datetime import date

from bot.actions import FirmEvening, FirmHome, OpenPage, OwnOffer
from bot.cards.offers import in_languages
from bot.i18n import Sayable, lines, literal, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.firm_inbox import PAGE, Home, View
from bot.services.programme import zone_of
from db.enums import LeadStatus, NoticePace
from db.models import Company, CompanyContact, Lead, Offer, Stop

Rows = tuple[tuple[Button, ...], ...]
#: Telegram shows a hundred buttons at most; nobody reads so many.
MAX_OFFERS = 40
#: A button shows so much of an offer's title.
_MOST_SHOWN = 40


def choose_firm(firms: Sequence[tuple[Company, CompanyContact]]) -> Screen:
    """Which of the own firms."""
    buttons = [Button(literal(company.name), FirmHome(company.id, "page")) for company, _contact in firms]
    return screen(t("firm-home-choose"), rows=in_rows(buttons))


def home_screen(home: Home, *, today: date, firms: int, has_own: bool) -> Screen:
    """Who one is here, what waits, the evening, and the ways to everything."""
    company = home.company
    texts: list[Sayable] = [t("firm-home-title", company=company.name, name=home.contact.first_name)]
    if company.paused_at is not None:
        texts.append(t("firm-home-paused"))
    texts.append(_what_waits(home))
    if home.stop is not None:
        texts.append(_evening(home.stop, today))
    texts.append(lines(_offers(home), t("firm-home-pace", pace=pace_word(home.contact.notices))))
    return Screen(tuple(texts), _ways(home, today=today, firms=firms, has_own=has_own))


def _what_waits(home: Home) -> Sayable:
    counts = home.counts
    if not counts[View.NEW] and not counts[View.WAITING]:
        return lines(t("firm-home-nothing"), t("firm-home-running", count=counts[View.RUNNING]))
    views = (View.NEW, View.WAITING, View.RUNNING)
    return lines(*(t(f"firm-home-{view.value}", count=counts[view]) for view in views))


def _evening(stop: Stop, today: date) -> Sayable:
    zone = zone_of(stop.event)
    opens, closes = stop.opens_at.astimezone(zone), stop.closes_at.astimezone(zone)
    key = "firm-home-tonight" if _is_tonight(stop, today) else "firm-home-evening"
    return t(key, event=stop.event.name, day=opens.date(), opens=opens, closes=closes)


def _is_tonight(stop: Stop, today: date) -> bool:
    return stop.opens_at.astimezone(zone_of(stop.event)).date() == today


def _offers(home: Home) -> Sayable:
    are_open = sum(offer.is_open for offer in home.offers)
    paused = sum(offer.paused_at is not None and not offer.is_open for offer in home.offers)
    return t("firm-home-offers", open=are_open, paused=paused)


def _ways(home: Home, *, today: date, firms: int, has_own: bool) -> Rows:
    company_id = home.company.id
    views = [
        Button(t(f"button-inbox-{view.value}", count=home.counts[view]), FirmHome(company_id, view.value))
        for view in View
    ]
    rows = [*in_rows(views, 2)]
    if home.stop is not None:
        key = "button-firm-tonight" if _is_tonight(home.stop, today) else "button-firm-doors"
        rows.append((Button(t(key), FirmEvening(company_id, "page")),))
    rows.append((Button(t("button-home-offers"), OwnOffer(company_id, 0, "list")),))
    rows.append((Button(t("button-firm-full"), FirmHome(company_id, "full")),))
    rows.append((Button(t("button-firm-seen"), FirmHome(company_id, "seen")),))
    rows.append((Button(t("button-firm-pace"), FirmHome(company_id, "pace")),))
    if firms > 1:
        rows.append((Button(t("button-firm-others"), FirmHome(0, "page")),))
    if has_own:
        rows.append((Button(t("button-leads-own"), OpenPage("own-leads")),))
    return tuple(rows)


def inbox_screen(view: View, found: Sequence[Lead], *, company: Company, page: int, total: int) -> Screen:
    """One page of leads in the order of time, each with what it is about and its dates; no fact about the person."""
    title = t(f"firm-inbox-{view.value}", company=company.name, total=total)
    buttons = [Button(t("firm-inbox-button", number=lead.id, offer=_title(lead)), _open(lead)) for lead in found]
    ways = [Button(t("button-previous-page"), FirmHome(company.id, f"{view.value}-{page - 1}"))] if page else []
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), FirmHome(company.id, f"{view.value}-{page + 1}")))
    told = lines(*map(_line, found)) if found else t("firm-inbox-none")
    return screen(title, told, rows=(*in_rows(buttons), *((tuple(ways),) if ways else ()), home_row(company)))


def _open(lead: Lead) -> FirmHome:
    return FirmHome(lead.company_id, f"lead-{lead.id}")


def _title(lead: Lead) -> Sayable:
    """What a lead is about, short enough for a button."""
    if lead.offer is None:
        return t("firm-inbox-no-offer")
    title = lead.offer.title
    return literal(title if len(title) <= _MOST_SHOWN else title[:_MOST_SHOWN] + "…")


def _line(lead: Lead) -> Sayable:
    about = t("firm-inbox-no-offer") if lead.offer is None else in_languages(lead.offer, "title")
    if lead.status is LeadStatus.REQUESTED:
        return t("firm-inbox-line", number=lead.id, offer=about, day=lead.requested_at.date(), date=lead.answer_by)
    status = t(f"firm-lead-status-{lead.status.value}")
    return t("firm-inbox-line-status", number=lead.id, offer=about, day=lead.requested_at.date(), status=status)


def home_row(company: Company) -> tuple[Button, ...]:
    """The way back to the home screen."""
    return (Button(t("button-firm-home"), FirmHome(company.id, "page")),)


def full_screen(company: Company, offers: Sequence[Offer]) -> Screen:
    """Which offer to pause, or to open again; one tap each."""
    mine = [offer for offer in offers if offer.is_open or offer.paused_at is not None][:MAX_OFFERS]
    buttons = [Button(_pause_label(offer), _pause(offer)) for offer in mine]
    told = [t("firm-full-how")] if mine else [t("firm-full-none")]
    return screen(t("firm-full-title", company=company.name), *told, rows=(*in_rows(buttons), home_row(company)))


def _pause(offer: Offer) -> FirmHome:
    return FirmHome(offer.company_id, f"{'pause' if offer.is_open else 'reopen'}-{offer.id}")


def _pause_label(offer: Offer) -> Sayable:
    title = offer.title if len(offer.title) <= _MOST_SHOWN else offer.title[:_MOST_SHOWN] + "…"
    return t("button-offer-pause" if offer.is_open else "button-offer-reopen", title=title)


def paused_words(offer: Offer, *, is_new: bool, who: str | None) -> Sayable:
    """What a tap did, or who of the firm did it before."""
    if offer.is_open:
        return t("firm-offer-reopened" if is_new else "firm-offer-open-before", title=offer.title)
    if is_new:
        return t("firm-offer-paused", title=offer.title)
    day = offer.paused_at.date() if offer.paused_at else None
    return t("firm-offer-paused-before", title=offer.title, contact=who or t("somebody-at-firm"), day=day)


def pace_word(pace: NoticePace) -> Sayable:
    return t(f"firm-pace-{pace.value.replace('_', '-')}")


def pace_screen(company: Company, contact: CompanyContact) -> Screen:
    """When messages come to this contact; the chosen one is marked."""
    buttons = [
        Button(
            t("option-chosen", option=pace_word(pace)) if pace is contact.notices else pace_word(pace),
            FirmHome(company.id, f"pace-{pace.value}"),
        )
        for pace in NoticePace
    ]
    return screen(t("firm-pace-title"), t("firm-pace-how"), rows=(*in_rows(buttons), home_row(company)))

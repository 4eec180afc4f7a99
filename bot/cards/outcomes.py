"""What either side of a lead is asked afterwards, and what staff see when the two differ."""

from bot.actions import OpenPage, RunLead, TellOutcome
from bot.cards.offers import offer_line
from bot.i18n import t
from bot.screen import Button, Screen, in_rows, screen
from db.enums import Outcome
from db.models import Company, Lead, Offer


def talked_screen(
    company: Company, offer: Offer | None, first_name: str | None, lead: Lead, *, for_person: bool
) -> Screen:
    """Have you talked? In the words of the side that is asked."""
    rows = (
        (Button(t("button-talked"), TellOutcome(lead.id, "talked")),),
        (Button(t("button-not-talked"), TellOutcome(lead.id, "not-yet")),),
        (Button(t("button-outcome"), TellOutcome(lead.id, "ask")),),
    )
    if for_person:
        return screen(t("talked-ask-person", company=company.name), rows=rows)
    name = first_name or t("somebody")
    return screen(t("talked-ask-firm", name=name, offer=offer_line(company, offer)), rows=rows)


def outcome_screen(lead: Lead) -> Screen:
    """What did it lead to? One tap for each outcome."""
    buttons = [Button(t(f"outcome-{one.value.replace('_', '-')}"), TellOutcome(lead.id, one.value)) for one in Outcome]
    return screen(t("outcome-ask", company=lead.company.name), rows=in_rows(buttons))


def outcome_thanks(lead: Lead) -> Screen:
    rows = (
        (Button(t("button-outcome-change"), TellOutcome(lead.id, "ask")),),
        (Button(t("button-leads"), OpenPage("leads")),),
    )
    return screen(t("outcome-thanks"), rows=rows)


def differs_screen(lead: Lead, company: Company) -> Screen:
    """For staff: what each side says, with no fact about the person, and one tap to settle it."""
    told = {
        side: t("outcome-none") if outcome is None else t(f"outcome-{outcome.value.replace('_', '-')}")
        for side, outcome in (("person", lead.outcome_person), ("firm", lead.outcome_company))
    }
    buttons = [
        Button(t(f"outcome-{one.value.replace('_', '-')}"), RunLead(lead.id, f"settle-{one.value}")) for one in Outcome
    ]
    return screen(t("lead-differs", number=lead.id, company=company.name, **told), rows=in_rows(buttons))

"""What staff see of leads: the overview, a list, the firms that leads wait for, one lead."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.actions import ListLeads, OpenPage, RunLead
from bot.cards.guardians import staff_lines, staff_rows
from bot.cards.lead_notes import note_lines
from bot.cards.offers import offer_line, shared_lines
from bot.i18n import Sayable, bullets, lines, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.lead_facts import LeadFacts
from bot.services.staff_leads import PAGE, FirmLeads, View
from db.enums import OPEN_LEAD_STATUSES, CloseReason, LeadStatus
from db.models import CompanyContact, Lead


def overview(counts: Mapping[View, int], *, has_own: bool) -> Screen:
    """How many leads are late, waiting and answered, each with a way to them."""
    rows = [
        (Button(t(f"button-leads-{view.value}", count=count), ListLeads(view.value, 0, 0)),)
        for view, count in counts.items()
    ]
    rows.append((Button(t("button-leads-firms"), ListLeads(View.FIRM.value, 0, 0)),))
    if has_own:
        rows.append((Button(t("button-leads-own"), OpenPage("own-leads")),))
    return screen(t("staff-leads-title"), rows=tuple(rows))


def lead_list(view: View, found: Sequence[Lead], *, company_id: int, page: int, total: int, today: date) -> Screen:
    """One page of leads, a button each."""
    buttons = [Button(_line(lead, today), RunLead(lead.id, "page")) for lead in found]
    title = t(f"staff-leads-{view.value}" if found else "staff-leads-empty", total=total)
    return screen(title, rows=(*in_rows(buttons), *_pages(view, company_id, page, total), _back()))


def _line(lead: Lead, today: date) -> Sayable:
    days = (today - lead.answer_by).days
    if lead.status is LeadStatus.REQUESTED and days > 0:
        return t("staff-lead-late-line", number=lead.id, company=lead.company.name, days=days)
    return t("staff-lead-line", number=lead.id, company=lead.company.name, status=status_word(lead))


def firm_list(found: Sequence[FirmLeads], *, page: int, total: int) -> Screen:
    """Firms with waiting leads, a button each."""
    buttons = [
        Button(
            t("staff-firm-line", company=firm.company.name, waiting=firm.waiting, late=firm.late),
            ListLeads(View.FIRM.value, firm.company.id, 0),
        )
        for firm in found
    ]
    title = t("staff-leads-firms" if found else "staff-leads-empty", total=total)
    return screen(title, rows=(*in_rows(buttons), *_pages(View.FIRM, 0, page, total), _back()))


def _pages(view: View, company_id: int, page: int, total: int) -> tuple[tuple[Button, ...], ...]:
    ways = []
    if page:
        ways.append(Button(t("button-previous-page"), ListLeads(view.value, company_id, page - 1)))
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), ListLeads(view.value, company_id, page + 1)))
    return (tuple(ways),) if ways else ()


def _back() -> tuple[Button, ...]:
    return (Button(t("button-leads-all"), OpenPage("leads")),)


def status_word(lead: Lead) -> Sayable:
    return t(f"staff-lead-status-{lead.status.value}")


def lead_page(facts: LeadFacts, *, today: date, is_mine: bool) -> Screen:
    """One lead: where it stands, what the person shares with this firm, and what staff can do."""
    lead = facts.lead
    head: list[Sayable] = [
        t("staff-lead-title", number=lead.id, offer=offer_line(facts.company, facts.offer)),
        lines(
            t("staff-lead-status", status=status_word(lead)),
            t("staff-lead-asked", day=lead.requested_at.date()),
            t("staff-lead-answer-by", day=lead.answer_by, late=max(0, (today - lead.answer_by).days)),
        ),
    ]
    if lead.status in OPEN_LEAD_STATUSES:
        head.extend(staff_lines(facts, today))
        head.append(bullets(shared_lines(facts.profile, facts.skills, today=today)))
        head.extend(note_lines(facts))
    return Screen(tuple(head), (*staff_rows(facts, today), *_deeds(lead, is_mine=is_mine), _back()))


def _deeds(lead: Lead, *, is_mine: bool) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    if lead.status is LeadStatus.REQUESTED:
        rows.append((Button(t("button-lead-remind"), RunLead(lead.id, "remind")),))
        if not is_mine:
            rows.append((Button(t("button-lead-take"), RunLead(lead.id, "take")),))
        rows.append((Button(t("button-lead-move"), RunLead(lead.id, "move")),))
    if lead.status in OPEN_LEAD_STATUSES:
        rows.append((Button(t("button-lead-close"), RunLead(lead.id, "close")),))
    return rows


def contact_list(lead: Lead, contacts: Sequence[CompanyContact]) -> Screen:
    """Whom at the firm to send the card to."""
    buttons = [
        Button(t("staff-contact-line", name=one.first_name), RunLead(lead.id, f"move-{one.id}")) for one in contacts
    ]
    key = "staff-lead-move" if contacts else "staff-lead-no-contacts"
    return screen(t(key, company=lead.company.name), rows=(*in_rows(buttons), _to_lead(lead)))


def close_reasons(lead: Lead) -> Screen:
    """Why to close it."""
    buttons = [
        Button(t(f"close-reason-{one.value.replace('_', '-')}"), RunLead(lead.id, f"close-{one.value}"))
        for one in CloseReason
    ]
    return screen(t("staff-lead-close-why"), rows=(*in_rows(buttons), _to_lead(lead)))


def _to_lead(lead: Lead) -> tuple[Button, ...]:
    return (Button(t("button-keep"), RunLead(lead.id, "page")),)

"""Staff's side of leads, and what either side tells of the outcome."""

from collections.abc import Collection
from dataclasses import replace

from bot.actions import ListLeads, OpenPage, RunLead, TellOutcome, is_number
from bot.cards.outcomes import outcome_screen, outcome_thanks
from bot.cards.staff_leads import close_reasons, contact_list, firm_list, lead_list, lead_page, overview
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import candidate, exit_poll, firm_home
from bot.i18n import joined, t
from bot.screen import Button, Reply, Screen, reply, screen
from bot.services import guardians, lead_cards, leads, opened_pages, outcomes, people, resting, staff_leads
from bot.services.lead_facts import LeadFacts
from bot.services.staff import require_staff
from bot.services.staff_leads import View
from db.enums import CloseReason, LeadStatus, Outcome


async def on_leads(turn: Turn) -> Reply:
    """`/leads`: for staff the overview of all leads, for a firm's contact its home, for everybody else their own."""
    if not turn.person.is_staff:
        has_firm = await people.contact_roles(turn.session, turn.person)
        return await (firm_home.on_company(turn) if has_firm else candidate.on_leads(turn))
    await opened_pages.forget(turn.session, person=turn.person, message_id=turn.pressed)
    counts = await staff_leads.counts(turn.session, actor=turn.person, now=turn.now, today=turn.today)
    has_own = bool(
        await people.contact_roles(turn.session, turn.person) or await leads.leads_of_person(turn.session, turn.person)
    )
    return reply(overview(counts, has_own=has_own))


async def on_list_leads(turn: Turn, action: ListLeads) -> Reply:
    """A page of leads, or of firms that leads wait for."""
    require_staff(turn.person)
    if action.view not in set(View):
        raise NoLongerPossible("button-unknown")
    await opened_pages.forget(turn.session, person=turn.person, message_id=turn.pressed)
    view, page = View(action.view), min(action.page, 10_000)
    if view is View.FIRM and action.company_id == 0:
        found, total = await staff_leads.firms(turn.session, actor=turn.person, page=page, today=turn.today)
        shown = firm_list(found, page=page, total=total)
        return reply(await _with_asleep(turn, shown, {one.company.id for one in found}))
    listed, total = await staff_leads.page_of(
        turn.session,
        view,
        actor=turn.person,
        page=page,
        now=turn.now,
        today=turn.today,
        company_id=action.company_id,
    )
    shown = lead_list(view, listed, company_id=action.company_id, page=page, total=total, today=turn.today)
    waiting = {lead.company_id for lead in listed if lead.status is LeadStatus.REQUESTED}
    return reply(await _with_asleep(turn, shown, waiting))


async def _with_asleep(turn: Turn, shown: Screen, company_ids: Collection[int]) -> Screen:
    """The same, and which of these firms nobody can answer for, since all their contacts rest."""
    names = [company.name for company in await resting.asleep(turn.session, company_ids)]
    if not names:
        return shown
    return replace(shown, paragraphs=(*shown.paragraphs, t("staff-leads-asleep", companies=joined(names))))


async def on_run_lead(turn: Turn, action: RunLead) -> Reply:
    """One lead's page, or what staff do about it."""
    require_staff(turn.person)
    step, _, value = action.step.partition("-")
    match step:
        case "page":
            return await _page(turn, action.lead_id)
        case "remind":
            reached = await staff_leads.remind_firm(
                turn.session, lead_id=action.lead_id, actor=turn.person, now=turn.now, today=turn.today
            )
            told = t("staff-lead-reminded", count=reached) if reached else t("staff-lead-nobody")
            return (await _page(turn, action.lead_id, is_look=False)).led_by(told)
        case "take":
            await staff_leads.take_over(turn.session, lead_id=action.lead_id, actor=turn.person, now=turn.now)
            return (await _page(turn, action.lead_id, is_look=False)).led_by(t("staff-lead-taken"))
        case "move":
            return await _move(turn, action.lead_id, value)
        case "close":
            return await _close(turn, action.lead_id, value)
        case "guardian" if value in ("yes", "no"):
            return await _guardian(turn, action.lead_id, agrees=value == "yes")
        case "settle" if value in set(Outcome):
            lead = await outcomes.settle(
                turn.session, lead_id=action.lead_id, outcome=Outcome(value), actor=turn.person, now=turn.now
            )
            return reply(screen(t("staff-lead-settled", number=lead.id, company=lead.company.name)))
    raise NoLongerPossible("button-unknown")


async def _facts(turn: Turn, lead_id: int, *, is_look: bool = False) -> LeadFacts:
    return await staff_leads.open_lead(turn.session, lead_id=lead_id, actor=turn.person, now=turn.now, is_look=is_look)


async def _page(turn: Turn, lead_id: int, *, is_look: bool = True) -> Reply:
    """The page, in the pressed message; it is remembered, so that it empties when the person takes their yes back."""
    facts = await _facts(turn, lead_id, is_look=is_look)
    if turn.pressed is not None:
        lead, pressed = facts.lead, turn.pressed
        await lead_cards.note_opened(turn.session, lead, person=turn.person, message_id=pressed, now=turn.now)
    return reply(lead_page(facts, today=turn.today, is_mine=facts.lead.taken_over_by == turn.person.id))


async def _move(turn: Turn, lead_id: int, value: str) -> Reply:
    if is_number(value):
        contact = await staff_leads.move_to(
            turn.session, lead_id=lead_id, contact_id=int(value), actor=turn.person, now=turn.now, today=turn.today
        )
        return (await _page(turn, lead_id, is_look=False)).led_by(t("staff-lead-moved", name=contact.first_name))
    facts = await _facts(turn, lead_id)
    return reply(contact_list(facts.lead, await staff_leads.contacts(turn.session, lead=facts.lead, actor=turn.person)))


async def _guardian(turn: Turn, lead_id: int, *, agrees: bool) -> Reply:
    """A guardian has told staff: the firm sees how to reach the minor, or does not any more."""
    await guardians.say_by_staff(
        turn.session, lead_id=lead_id, agrees=agrees, actor=turn.person, now=turn.now, today=turn.today
    )
    told = t("staff-lead-guardian-shown" if agrees else "staff-lead-guardian-hidden")
    return (await _page(turn, lead_id, is_look=False)).led_by(told)


async def _close(turn: Turn, lead_id: int, value: str) -> Reply:
    if value in set(CloseReason):
        lead = await staff_leads.close(
            turn.session, lead_id=lead_id, reason=CloseReason(value), actor=turn.person, now=turn.now
        )
        return (await on_leads(turn)).led_by(t("staff-lead-closed", number=lead.id, company=lead.company.name))
    facts = await _facts(turn, lead_id)
    return reply(close_reasons(facts.lead))


async def on_tell_outcome(turn: Turn, action: TellOutcome) -> Reply:
    """Either side says that they have talked, or what came of it."""
    match action.step:
        case "talked":
            lead, _is_firm = await outcomes.tell_contact(turn.session, lead_id=action.lead_id, actor=turn.person)
            return reply(outcome_screen(lead).led_by(t("talked-good")))
        case "not-yet":
            lead, is_firm = await outcomes.lead_of_either(turn.session, lead_id=action.lead_id, actor=turn.person)
            rows = ((Button(t("button-leads"), OpenPage("leads")),),)
            key = "not-talked-firm" if is_firm else "not-talked-person"
            return reply(screen(t(key, company=lead.company.name), rows=rows))
        case "ask":
            lead, _is_firm = await outcomes.lead_of_either(turn.session, lead_id=action.lead_id, actor=turn.person)
            return reply(outcome_screen(lead))
        case outcome if outcome in set(Outcome):
            lead, is_firm = await outcomes.tell_outcome(
                turn.session, lead_id=action.lead_id, actor=turn.person, outcome=Outcome(outcome), now=turn.now
            )
            asked = () if is_firm else exit_poll.offered(turn)
            return reply(outcome_thanks(lead), *asked)
    raise NoLongerPossible("button-unknown")

"""The firm's own side: home, inbox, notes, pausing an offer, its page as candidates see it, when messages come."""

from typing import Any

from bot.actions import AnswerLead, FirmHome, is_number
from bot.cards.firm_home import (
    choose_firm,
    full_screen,
    home_screen,
    inbox_screen,
    pace_screen,
    pace_word,
    paused_words,
)
from bot.cards.firm_page import page_screen
from bot.cards.lead_notes import notes_screen
from bot.cards.offers import lead_card
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.questions import LEAD_NOTE
from bot.handlers import firms, pages, questionnaire
from bot.handlers.rests import rests_screen
from bot.i18n import languages, t
from bot.screen import Button, Reply, reply, screen
from bot.services import (
    conversations,
    firm_inbox,
    firm_pause,
    lead_cards,
    lead_notes,
    leads,
    matches,
    old_words,
    opened_pages,
)
from bot.services.firm_inbox import View
from db.enums import NoticePace

#: Nobody leafs further; a forged page number costs nothing.
_LAST_PAGE = 1000


async def on_company(turn: Turn) -> Reply:
    """`/company`: a contact's firm; staff who are no contact get the list of firms."""
    found = await firm_inbox.firms_of(turn.session, turn.person)
    if not found and turn.person.is_staff:
        return await firms.on_companies(turn)
    if not found:
        # Whoever has the command in their menu still, because Telegram was away when the role went, loses it now.
        turn.menus.append(turn.person.telegram_id)
        return reply(await rests_screen(turn) or screen(t("only-for-contacts"), rows=pages.menu_rows(turn)))
    if len(found) > 1:
        return reply(choose_firm(found))
    return await _home(turn, found[0][0].id)


async def on_firm_home(turn: Turn, action: FirmHome) -> Reply:
    """A page or deed of the firm's own side."""
    step, _, value = action.step.partition("-")
    if step == "note" and is_number(value):
        # Staff who answer in the firm's place write notes, too.
        return await _ask_note(turn, int(value))
    if action.company_id == 0:
        return await on_company(turn)
    if step == "inbox":
        is_card = await lead_cards.is_sent_card(turn.session, person=turn.person, message_id=turn.pressed or 0)
        home = await _home(turn, action.company_id)
        # A card that came by itself stays a card; one that was opened in a list goes back to where it came from.
        await opened_pages.forget(turn.session, person=turn.person, message_id=turn.pressed)
        return Reply(home.screens, keep=is_card)
    if step != "lead":
        await opened_pages.forget(turn.session, person=turn.person, message_id=turn.pressed)
    return await _page(turn, action.company_id, step, value)


async def _page(turn: Turn, company_id: int, step: str, value: str) -> Reply:
    match step:
        case "page":
            return await _home(turn, company_id)
        case view if view in set(View):
            return await _inbox(turn, company_id, View(view), value)
        case "lead" if is_number(value):
            return await _lead(turn, company_id, int(value))
        case "notes" if is_number(value):
            return await _notes(turn, company_id, int(value))
        case "full":
            return await _full(turn, company_id)
        case "pause" | "reopen" if is_number(value):
            return await _pause(turn, company_id, int(value), is_paused=step == "pause")
        case "seen":
            return await _seen(turn, company_id, value)
        case "pace":
            return await _pace(turn, company_id, value)
    raise NoLongerPossible("button-unknown")


async def _home(turn: Turn, company_id: int) -> Reply:
    home = await firm_inbox.home_of(turn.session, company_id=company_id, actor=turn.person, now=turn.now)
    number = len(await firm_inbox.firms_of(turn.session, turn.person))
    has_own = bool(await leads.leads_of_person(turn.session, turn.person))
    return reply(home_screen(home, today=turn.today, firms=number, has_own=has_own))


async def _inbox(turn: Turn, company_id: int, view: View, value: str) -> Reply:
    page = min(int(value), _LAST_PAGE) if is_number(value) else 0
    company, _contact = await firm_inbox.contact_for(turn.session, company_id=company_id, actor=turn.person)
    found, total = await firm_inbox.page_of(turn.session, view, company_id=company_id, actor=turn.person, page=page)
    return reply(inbox_screen(view, found, company=company, page=page, total=total))


async def _lead(turn: Turn, company_id: int, lead_id: int) -> Reply:
    facts = await firm_inbox.open_lead(
        turn.session, company_id=company_id, lead_id=lead_id, actor=turn.person, now=turn.now
    )
    await opened_pages.forget(turn.session, person=turn.person, message_id=turn.pressed)
    if turn.pressed is not None:
        await lead_cards.note_opened(
            turn.session, facts.lead, person=turn.person, message_id=turn.pressed, now=turn.now
        )
    return reply(lead_card(facts, today=turn.today, is_contact=True))


async def _ask_note(turn: Turn, lead_id: int) -> Reply:
    await lead_notes.check_may_note(turn.session, lead_id=lead_id, actor=turn.person)
    conversation = await conversations.open_conversation(
        turn.session, turn.person, LEAD_NOTE.name, now=turn.now, subject_id=lead_id
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_note(turn: Turn, _flow: str, lead_id: int, answers: dict[str, Any]) -> Reply:
    """The note is written; what must not be kept was left out, and that is said first."""
    lead = await lead_notes.write_note(
        turn.session, lead_id=lead_id, actor=turn.person, note=answers["note"]["text"], now=turn.now
    )
    await old_words.note_typed(
        turn.session, about=lead.person_id, writer=turn.person, message_id=turn.written, now=turn.now
    )
    way = Button(t("button-lead-card"), AnswerLead(lead.id, "card"))
    return reply(screen(t("lead-note-kept"), rows=((way,),)))


async def _notes(turn: Turn, company_id: int, lead_id: int) -> Reply:
    facts = await firm_inbox.open_lead(
        turn.session, company_id=company_id, lead_id=lead_id, actor=turn.person, now=turn.now
    )
    lead_notes.require_notable(facts.lead)
    if turn.pressed is not None:
        await lead_cards.note_opened(
            turn.session, facts.lead, person=turn.person, message_id=turn.pressed, now=turn.now
        )
    return reply(notes_screen(facts))


async def _full(turn: Turn, company_id: int) -> Reply:
    company, _contact = await firm_inbox.contact_for(turn.session, company_id=company_id, actor=turn.person)
    return reply(full_screen(company, await firm_inbox.offers_of(turn.session, company_id)))


async def _pause(turn: Turn, company_id: int, offer_id: int, *, is_paused: bool) -> Reply:
    offer, is_new = await firm_pause.set_paused(
        turn.session,
        company_id=company_id,
        offer_id=offer_id,
        is_paused=is_paused,
        actor=turn.person,
        now=turn.now,
    )
    who = await firm_pause.who_paused(turn.session, offer)
    return (await _full(turn, company_id)).led_by(paused_words(offer, is_new=is_new, who=who))


async def _seen(turn: Turn, company_id: int, value: str) -> Reply:
    """The page in a language: the reader's own until another one is chosen."""
    code, _, number = value.partition("-")
    language = code if code in languages() else turn.person.language
    page = min(int(number), _LAST_PAGE) if is_number(number) else 0
    company, _contact = await firm_inbox.contact_for(turn.session, company_id=company_id, actor=turn.person)
    shown = await matches.as_shown(turn.session, await firm_inbox.offers_of(turn.session, company_id), today=turn.today)
    return reply(page_screen(company, shown, language=language, page=page))


async def _pace(turn: Turn, company_id: int, value: str) -> Reply:
    if value in set(NoticePace):
        company, contact = await firm_inbox.set_pace(
            turn.session, company_id=company_id, actor=turn.person, pace=NoticePace(value)
        )
        told = t("firm-pace-now", pace=pace_word(contact.notices))
        return (await _home(turn, company.id)).led_by(told)
    company, contact = await firm_inbox.contact_for(turn.session, company_id=company_id, actor=turn.person)
    return reply(pace_screen(company, contact))

"""Staff keep the firms: search, open, change by taps, pause, offers and contacts."""

from collections.abc import Callable
from typing import Any

from bot.actions import ListFirms, RunContact, RunFirm, RunOffer
from bot.cards.offers import photo_screens
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.engine import Flow, State
from bot.flows.firm import FIRM, FIRM_SEARCH
from bot.flows.offer import FIRM_OFFER, OFFER_RETURN
from bot.handlers import approvals, learning, questionnaire
from bot.handlers.answers import answer_words, before_translations_go
from bot.handlers.firm_pages import (
    MAX_WORDS,
    contacts_screen,
    fields_screen,
    firm_screen,
    firms_screen,
    offer_screen,
    offers_screen,
    pause_screen,
    remove_screen,
)
from bot.i18n import t
from bot.matching.fold import words_of
from bot.screen import Reply, Screen, reply
from bot.services import approvals as approving
from bot.services import conversations, firm_answers, firms
from bot.services.firms import FirmFacts
from bot.services.staff import require_staff
from db.models import Offer, Person

PAGE = 8
#: Nobody leafs further; a forged page number costs nothing.
_LAST_PAGE = 1000


async def on_companies(turn: Turn) -> Reply:
    """`/companies`, or `/companies svets` to search at once."""
    return await _list(turn, (turn.text or "").partition(" ")[2])


async def on_list_firms(turn: Turn, action: ListFirms) -> Reply:
    """Another page of the list or of what was found."""
    return await _list(turn, action.words, page=min(action.page, _LAST_PAGE))


async def _list(turn: Turn, words: str, page: int = 0) -> Reply:
    words = _for_button(words)
    found, total = await firms.search_firms(turn.session, words=words, page=page, size=PAGE, actor=turn.person)
    waiting = len(await approving.waiting(turn.session, actor=turn.person))
    return reply(firms_screen(found, words=words, page=page, total=total, size=PAGE, waiting=waiting))


def _for_button(words: str) -> str:
    """What was searched, in letters that fit into a button: folded, and no colon, which parts its data."""
    folded = " ".join(word.folded for word in words_of(words))
    return folded.encode()[:MAX_WORDS].decode(errors="ignore").strip()


async def on_run_firm(turn: Turn, action: RunFirm) -> Reply:
    """A page or deed of a firm."""
    require_staff(turn.person)
    step, _, value = action.step.partition("-")
    if step in ("search", "new"):
        return await _ask(turn, FIRM_SEARCH if step == "search" else FIRM, 0, {}, None)
    if step == "waiting":
        return await approvals.on_waiting(turn)
    facts = await _facts(turn, action.company_id)
    shown = _SHOWN.get(step)
    if shown is not None:
        return reply(shown(facts))
    match step:
        case "edit" if FIRM.question(value):
            answers = firm_answers.to_change(firm_answers.answers_of_firm(facts.company))
            return await _ask(turn, FIRM, facts.company.id, answers, value)
        case "newoffer":
            return await _ask(turn, FIRM_OFFER, -facts.company.id, {}, None)
        case "marks":
            return await learning.on_marks(turn, facts.company, value)
        case "pause" | "resume":
            return await _pause(turn, facts, action.step)
    raise NoLongerPossible("button-unknown")


#: Pages of a firm that only show what is there.
_SHOWN: dict[str, Callable[[FirmFacts], Screen]] = {
    "page": firm_screen,
    "change": lambda facts: fields_screen(FIRM, facts.company.id),
    "offers": offers_screen,
    "contacts": contacts_screen,
}


async def _pause(turn: Turn, facts: FirmFacts, step: str) -> Reply:
    company_id = facts.company.id
    match step:
        case "pause":
            return reply(pause_screen(facts))
        case "pause-yes":
            await firms.pause_firm(turn.session, company_id=company_id, actor=turn.person, now=turn.now)
            return (await _page(turn, company_id)).led_by(t("firm-paused-now"))
        case "resume":
            await firms.resume_firm(turn.session, company_id=company_id, actor=turn.person, now=turn.now)
            return (await _page(turn, company_id)).led_by(t("firm-resumed-now"))
    raise NoLongerPossible("button-unknown")


async def _facts(turn: Turn, company_id: int) -> FirmFacts:
    return await firms.firm_facts(turn.session, company_id=company_id, actor=turn.person)


async def _page(turn: Turn, company_id: int) -> Reply:
    return reply(firm_screen(await _facts(turn, company_id)))


async def _ask(turn: Turn, flow: Flow, subject_id: int, answers: dict[str, Any], cursor: str | None) -> Reply:
    """Ask below the page, which stays; what is there now is said before the question."""
    conversation = await conversations.begin_with(
        turn.session, turn.person, flow.name, subject_id=subject_id, answers=answers, cursor=cursor, now=turn.now
    )
    question = flow.question(cursor) if cursor else None
    now = [t("firm-now", value=answer_words(State(answers), question))] if question else []
    asked = await questionnaire.ask(turn, conversation, *now)
    return Reply(asked.screens, keep=True)


async def on_run_offer(turn: Turn, action: RunOffer) -> Reply:
    """A page or deed of a firm's offer."""
    offer = await firms.offer_of(turn.session, offer_id=action.offer_id, actor=turn.person)
    step, _, value = action.step.partition("-")
    match step:
        case "page":
            return await _offer_page(turn, offer)
        case "approve":
            return await approvals.on_approve(turn, action, value)
        case "return":
            return await approvals.on_return(turn, action)
        case "photos" if offer.photos:
            return Reply(tuple(photo_screens(offer)), keep=True)
        case "change":
            return reply(fields_screen(FIRM_OFFER, offer.id))
        case "edit" if question := FIRM_OFFER.question(value):
            answers = firm_answers.answers_of_offer(offer)
            if not question.applies(answers, turn.today):
                raise AppError("firm-reason-not-needed")
            asked = await _ask(turn, FIRM_OFFER, offer.id, firm_answers.to_change(answers), value)
            return asked.led_by(*before_translations_go(offer, value))
        case "learn":
            return await learning.on_learn(turn, offer.id, value)
        case "open" | "close":
            await firms.set_offer_open(
                turn.session, offer_id=offer.id, is_open=step == "open", actor=turn.person, now=turn.now
            )
            return (await _offer_page(turn, offer)).led_by(t(f"firm-offer-now-{step}"))
    raise NoLongerPossible("button-unknown")


async def _offer_page(turn: Turn, offer: Offer) -> Reply:
    return reply(offer_screen(offer, await firms.changer_of(turn.session, offer)))


async def on_run_contact(turn: Turn, action: RunContact) -> Reply:
    """Take a contact's rights away, after a question."""
    contact = await firms.contact_of(turn.session, contact_id=action.contact_id, actor=turn.person)
    company_id = contact.company_id
    match action.step:
        case "remove":
            return reply(remove_screen(contact, await firms.firm_of(turn.session, company_id)))
        case "remove-yes":
            removed = await turn.session.get_one(Person, contact.person_id)
            turn.menus.append(removed.telegram_id)
            turn.to_take_back.extend(
                await firms.remove_contact(turn.session, contact_id=contact.id, actor=turn.person, now=turn.now)
            )
            return reply(contacts_screen(await _facts(turn, company_id)).led_by(t("firm-contact-removed")))
    raise NoLongerPossible("button-unknown")


async def on_finish(turn: Turn, flow: str, subject_id: int, answers: dict[str, Any]) -> Reply:
    """A questionnaire about firms is complete: write it, and show what it made."""
    require_staff(turn.person)
    if flow == OFFER_RETURN.name:
        return await approvals.on_reason(turn, subject_id, str(answers["reason"]))
    if flow == FIRM_SEARCH.name:
        return await _list(turn, str(answers["words"]))
    if flow == FIRM.name and not subject_id:
        made = await firm_answers.save_new_firm(turn.session, answers=answers, actor=turn.person, now=turn.now)
        return (await _page(turn, made.id)).led_by(t("firm-made"))
    if flow == FIRM.name:
        company = await firm_answers.save_firm_answers(
            turn.session, company_id=subject_id, answers=answers, actor=turn.person, now=turn.now
        )
        return await _page(turn, company.id)
    if subject_id < 0:
        offer = await firm_answers.save_new_offer(
            turn.session, company_id=-subject_id, answers=answers, actor=turn.person, now=turn.now
        )
        return (await _offer_page(turn, offer)).led_by(t("firm-offer-made"))
    offer = await firm_answers.save_offer_answers(
        turn.session, offer_id=subject_id, answers=answers, actor=turn.person, now=turn.now
    )
    return await _offer_page(turn, offer)

"""Staff answer a firm that wrote its first offer itself."""

from bot.actions import RunOffer
from bot.cards.own_offers import showing_text
from bot.edge import Turn
from bot.flows.offer import OFFER_RETURN
from bot.handlers import questionnaire
from bot.handlers.firm_pages import offer_screen, waiting_screen
from bot.i18n import t
from bot.screen import Reply, reply
from bot.services import approvals, conversations, firms
from bot.services.showing import showing_of


async def on_waiting(turn: Turn) -> Reply:
    """All offers that wait for staff."""
    return reply(waiting_screen(await approvals.waiting(turn.session, actor=turn.person)))


async def on_approve(turn: Turn, action: RunOffer, seen: str) -> Reply:
    """Yes to what the card showed; when the firm has changed it since, the page as it is now."""
    try:
        offer = await approvals.approve(
            turn.session, offer_id=action.offer_id, seen=seen, actor=turn.person, now=turn.now
        )
    except approvals.OfferChanged as changed:
        offer = await firms.offer_of(turn.session, offer_id=action.offer_id, actor=turn.person)
        return reply(offer_screen(offer, await firms.changer_of(turn.session, offer)).led_by(t(changed.text_key)))
    showing = await showing_of(turn.session, offer, today=turn.today)
    told = (t("offer-approved-now", company=offer.company.name), showing_text(offer, showing))
    return reply(offer_screen(offer, await firms.changer_of(turn.session, offer)).led_by(*told))


async def on_return(turn: Turn, action: RunOffer) -> Reply:
    """Ask why it goes back, below the card."""
    offer = await approvals.waiting_offer(turn.session, offer_id=action.offer_id, actor=turn.person)
    conversation = await conversations.begin_with(
        turn.session, turn.person, OFFER_RETURN.name, subject_id=offer.id, answers={}, cursor=None, now=turn.now
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_reason(turn: Turn, offer_id: int, reason: str) -> Reply:
    """Staff wrote why."""
    offer = await approvals.send_back(turn.session, offer_id=offer_id, reason=reason, actor=turn.person, now=turn.now)
    told = t("offer-returned-now", company=offer.company.name)
    return reply(offer_screen(offer, await firms.changer_of(turn.session, offer)).led_by(told))

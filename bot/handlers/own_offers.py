"""A firm's contact builds, mends, shows and pauses the firm's own offers."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.actions import OwnOffer
from bot.cards.offers import photo_screens
from bot.cards.own_offers import preview
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows import engine
from bot.flows.engine import BEFORE, Question, State
from bot.flows.offer import (
    IN_ORDER,
    OFFER_FLOWS,
    OWN_OFFER,
    OWN_OFFER_CHANGE,
    OWN_OFFER_FLOWS,
    OWN_OFFER_WORD,
    REQUIRED,
)
from bot.handlers import own_photos, questionnaire
from bot.handlers.answers import answer_words, before_translations_go
from bot.handlers.own_offer_pages import (
    change_screen,
    choose_firm_screen,
    drop_offer_screen,
    drop_screen,
    fit_screen,
    found_screen,
    left_screen,
    list_screen,
    offer_page,
    other_draft_screen,
    photos_screen,
    words_screen,
)
from bot.i18n import SOURCE_LANGUAGE, languages, t
from bot.matching.concepts import load_lexicon
from bot.matching.search import concepts_named
from bot.screen import Reply, reply, screen
from bot.services import conversations, firm_answers, firms, fit, own_offers
from bot.services.showing import Showing, showing_of
from db.enums import OfferState
from db.models import Company, Conversation, Offer

_DATED_FLOWS = frozenset(flow.name for flow in OFFER_FLOWS)
FLOW_NAMES = frozenset(flow.name for flow in OWN_OFFER_FLOWS)
#: Words that candidates find the offer by come from these.
_READ_FROM = ("title", "about")


async def on_offers(turn: Turn) -> Reply:
    """`/offers`: the own firm's offers."""
    return await on_own_offer(turn, OwnOffer(0, 0, "list"))


async def on_own_offer(turn: Turn, action: OwnOffer) -> Reply:
    """A page or deed of an own offer, or (offer 0) of the firm's offers as a whole."""
    if action.company_id == 0:
        theirs = await own_offers.firms_of(turn.session, turn.person)
        if len(theirs) > 1:
            return reply(choose_firm_screen(theirs))
        action = OwnOffer(theirs[0].id, action.offer_id, action.step)
    company = await own_offers.firm_of(turn.session, company_id=action.company_id, actor=turn.person)
    if action.offer_id == 0:
        return await _on_firm(turn, company, action.step)
    offer = await own_offers.offer_of(turn.session, offer_id=action.offer_id, actor=turn.person)
    step, _, value = action.step.partition("-")
    deed = _DEEDS.get(step)
    if deed is None or offer.company_id != company.id:
        raise NoLongerPossible("button-unknown")
    return await deed(turn, offer, value)


# A new offer, question by question.


async def _draft(turn: Turn) -> Conversation | None:
    """The half-built offer of the person, of whichever firm."""
    found = await conversations.find_conversation(turn.session, turn.person, OWN_OFFER.name)
    return found if found is not None and found.answers else None


async def _on_firm(turn: Turn, company: Company, step: str) -> Reply:
    draft = await _draft(turn)
    is_here = draft is not None and draft.subject_id == company.id
    match step:
        case "list":
            return reply(list_screen(company, draft.answers if draft is not None and is_here else None))
        case "new":
            return await _new(turn, company, draft)
        case "rest" if draft is not None and is_here and all(draft.answers.get(key) for key in REQUIRED):
            answers = dict(draft.answers)
            await conversations.close_conversation(turn.session, draft, now=turn.now)
            return await _made(turn, company.id, answers)
        case "drop" if draft is not None and is_here:
            return reply(drop_screen(company.id, draft.answers))
        case "drop-yes":
            if draft is not None and is_here:
                await conversations.close_conversation(turn.session, draft, now=turn.now)
            return reply(list_screen(company, None).led_by(t("own-offer-dropped")))
        case "rest" | "drop":
            return reply(list_screen(company, None))
    raise NoLongerPossible("button-unknown")


async def _new(turn: Turn, company: Company, draft: Conversation | None) -> Reply:
    """Begin an offer, or go on with the one that is half built."""
    if draft is not None and draft.subject_id != company.id:
        theirs = {one.id: one for one in await own_offers.firms_of(turn.session, turn.person)}
        other = theirs.get(draft.subject_id or 0)
        if other is not None:
            return reply(other_draft_screen(company.id, other, draft.answers))
        # They answer for that firm no more: opening the questions for this one throws the old answers away.
        draft = None
    if len(company.offers) >= own_offers.MOST_OFFERS:
        raise NoLongerPossible("own-offer-too-many", most=own_offers.MOST_OFFERS)
    conversation = await conversations.open_conversation(
        turn.session, turn.person, OWN_OFFER.name, now=turn.now, subject_id=company.id
    )
    asked = await questionnaire.ask(
        turn, conversation, t("own-offer-goes-on" if draft is not None else "own-offer-begins")
    )
    return Reply(asked.screens, keep=True)


async def on_leave(turn: Turn, conversation: Conversation) -> Reply:
    """Later: a half-built offer stays as it is; a change that was not made is none."""
    subject = conversation.subject_id or 0
    if conversation.flow == OWN_OFFER.name:
        company = await own_offers.firm_of(turn.session, company_id=subject, actor=turn.person)
        conversation.is_open = False
        return reply(left_screen(company.id, conversation.answers))
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    return await _page(turn, await own_offers.offer_of(turn.session, offer_id=subject, actor=turn.person))


async def after_answer(turn: Turn, conversation: Conversation, question: Question) -> Reply | None:
    """After each answer: is the person still the firm's contact, and does the last day come after the first?

    Asked here and not only at the end, where twenty answers would be written in vain.
    """
    if conversation.flow in FLOW_NAMES:
        try:
            await _check_role(turn, conversation)
        except AppError as error:
            await conversations.close_conversation(turn.session, conversation, now=turn.now)
            return reply(screen(t(error.text_key, **error.args_of_text)))
    if conversation.flow in _DATED_FLOWS and _is_out_of_order(conversation.answers, question.key):
        return _ask_day_again(turn, conversation, question)
    return None


async def _check_role(turn: Turn, conversation: Conversation) -> None:
    subject = conversation.subject_id or 0
    if conversation.flow == OWN_OFFER.name:
        await own_offers.firm_of(turn.session, company_id=subject, actor=turn.person)
    else:
        await own_offers.offer_of(turn.session, offer_id=subject, actor=turn.person)


def _is_out_of_order(answers: Mapping[str, Any], key: str) -> bool:
    pairs = ((answers.get(first), answers.get(last)) for first, last in IN_ORDER if key in (first, last))
    return any(first and last and last < first for first, last in pairs)


def _ask_day_again(turn: Turn, conversation: Conversation, question: Question) -> Reply:
    """The day that was just answered is taken back."""
    flow = conversations.FLOWS[conversation.flow]
    kept = dict(conversation.answers)
    before = kept.get(BEFORE) or {}
    kept.pop(question.key)
    if question.key in before:
        kept[question.key] = before[question.key]
    state = State(kept, question.key)
    conversations.keep(conversation, state, now=turn.now)
    return reply(questionnaire.question_screen(turn, flow, state, question).led_by(t("offer-days-wrong")))


async def on_finish(turn: Turn, flow: str, subject_id: int, answers: dict[str, Any]) -> Reply:
    """A questionnaire about an own offer is complete."""
    if flow == OWN_OFFER.name:
        return await _made(turn, subject_id, answers)
    if flow == OWN_OFFER_WORD.name:
        offer = await own_offers.offer_of(turn.session, offer_id=subject_id, actor=turn.person)
        word = str(answers["word"])
        return reply(found_screen(offer, word, concepts_named(word, load_lexicon())))
    before = answers.get(BEFORE) or {}
    if all(answers.get(key) == before.get(key) for key in before):
        offer = await own_offers.offer_of(turn.session, offer_id=subject_id, actor=turn.person)
        return (await _page(turn, offer)).led_by(t("own-offer-as-it-was"))
    offer = await own_offers.change(turn.session, offer_id=subject_id, answers=answers, actor=turn.person, now=turn.now)
    if any(answers.get(key) != before.get(key) for key in _READ_FROM):
        return reply(words_screen(offer).led_by(t("own-offer-saved")))
    return (await _page(turn, offer)).led_by(t("own-offer-saved"))


async def _made(turn: Turn, company_id: int, answers: dict[str, Any]) -> Reply:
    """The draft is there: first of all, is its text understood?"""
    offer = await own_offers.create(
        turn.session, company_id=company_id, answers=answers, actor=turn.person, now=turn.now
    )
    return reply(words_screen(offer).led_by(t("own-offer-made")))


# One offer.


async def _page(turn: Turn, offer: Offer, _value: str = "") -> Reply:
    # Who goes back to the page sends no picture any more.
    await own_photos.leave(turn)
    showing = await showing_of(turn.session, offer, today=turn.today)
    return reply(offer_page(offer, await firms.changer_of(turn.session, offer), showing))


async def _change(_turn: Turn, offer: Offer, _value: str) -> Reply:
    return reply(change_screen(offer))


async def _edit(turn: Turn, offer: Offer, key: str) -> Reply:
    """Ask one question below the page; what is there now is said before it."""
    question = OWN_OFFER_CHANGE.question(key)
    answers = firm_answers.answers_of_offer(offer)
    if question is None:
        raise NoLongerPossible("button-unknown")
    if not question.applies(answers, turn.today):
        raise AppError("firm-reason-not-needed")
    asked = await _begin(turn, OWN_OFFER_CHANGE, offer, question, firm_answers.to_change(answers))
    return asked.led_by(*before_translations_go(offer, key))


async def _begin(
    turn: Turn, flow: engine.Flow, offer: Offer, question: Question | None, answers: dict[str, Any]
) -> Reply:
    cursor = question.key if question is not None else None
    conversation = await conversations.begin_with(
        turn.session, turn.person, flow.name, subject_id=offer.id, answers=answers, cursor=cursor, now=turn.now
    )
    now = [t("firm-now", value=answer_words(State(answers), question))] if question is not None else []
    asked = await questionnaire.ask(turn, conversation, *now)
    return Reply(asked.screens, keep=True)


async def _words(_turn: Turn, offer: Offer, _value: str) -> Reply:
    return reply(words_screen(offer))


async def _less(turn: Turn, offer: Offer, concept: str) -> Reply:
    return await _set_concept(turn, offer, concept, is_meant=False)


async def _add(turn: Turn, offer: Offer, concept: str) -> Reply:
    return await _set_concept(turn, offer, concept, is_meant=True)


async def _set_concept(turn: Turn, offer: Offer, concept: str, *, is_meant: bool) -> Reply:
    changed = await own_offers.set_concept(
        turn.session, offer_id=offer.id, concept=concept, is_meant=is_meant, actor=turn.person, now=turn.now
    )
    return reply(words_screen(changed))


async def _more(turn: Turn, offer: Offer, _value: str) -> Reply:
    return await _begin(turn, OWN_OFFER_WORD, offer, None, {})


async def _reread(turn: Turn, offer: Offer, _value: str) -> Reply:
    return reply(
        words_screen(await own_offers.read_anew(turn.session, offer_id=offer.id, actor=turn.person, now=turn.now))
    )


async def _fit(turn: Turn, offer: Offer, _value: str) -> Reply:
    found = await fit.look(turn.session, offer_id=offer.id, actor=turn.person, now=turn.now, today=turn.today)
    return reply(fit_screen(offer, found))


async def _preview(_turn: Turn, offer: Offer, language: str) -> Reply:
    return reply(preview(offer, language if language in languages() else SOURCE_LANGUAGE))


async def _publish(turn: Turn, offer: Offer, _value: str) -> Reply:
    sent = await own_offers.publish(turn.session, offer_id=offer.id, actor=turn.person, now=turn.now)
    if sent.state is OfferState.WAITING:
        return (await _page(turn, sent)).led_by(t("own-offer-now-waits"))
    return await _now_open(turn, sent, "own-offer-now-live")


async def _now_open(turn: Turn, offer: Offer, said: str) -> Reply:
    """`said` is true of what candidates see now; when something else hides the offer, its page says what."""
    is_shown = await showing_of(turn.session, offer, today=turn.today) is Showing.OPEN
    return (await _page(turn, offer)).led_by(t(said if is_shown else "own-offer-now-saved"))


async def _drop(turn: Turn, offer: Offer, value: str) -> Reply:
    if value != "yes":
        return reply(drop_offer_screen(offer))
    company = await own_offers.drop(turn.session, offer_id=offer.id, actor=turn.person, now=turn.now)
    return reply(list_screen(company, None).led_by(t("own-offer-dropped")))


async def _pause(turn: Turn, offer: Offer, _value: str) -> Reply:
    return await _set_open(turn, offer, is_open=False)


async def _open(turn: Turn, offer: Offer, _value: str) -> Reply:
    return await _set_open(turn, offer, is_open=True)


async def _set_open(turn: Turn, offer: Offer, *, is_open: bool) -> Reply:
    changed = await own_offers.set_open(
        turn.session, offer_id=offer.id, is_open=is_open, actor=turn.person, now=turn.now
    )
    if is_open:
        return await _now_open(turn, changed, "own-offer-now-open")
    return (await _page(turn, changed)).led_by(t("own-offer-now-paused"))


# Pictures.


async def _photos(_turn: Turn, offer: Offer, _value: str) -> Reply:
    return reply(photos_screen(offer))


async def _photo(turn: Turn, offer: Offer, _value: str) -> Reply:
    return await own_photos.begin(turn, offer)


async def _show(_turn: Turn, offer: Offer, key: str) -> Reply:
    """One picture as candidates get it, below."""
    shown = [
        one for photo, one in zip(offer.photos, photo_screens(offer), strict=True) if own_offers.photo_key(photo) == key
    ]
    if not shown:
        raise NoLongerPossible("offer-photos-none")
    return Reply(tuple(shown), keep=True)


async def _unshow(turn: Turn, offer: Offer, key: str) -> Reply:
    changed = await own_offers.drop_photo(turn.session, offer_id=offer.id, key=key, actor=turn.person, now=turn.now)
    return reply(photos_screen(changed).led_by(t("own-photo-dropped")))


_DEEDS: dict[str, Callable[[Turn, Offer, str], Awaitable[Reply]]] = {
    "page": _page,
    "right": _page,
    "change": _change,
    "edit": _edit,
    "words": _words,
    "less": _less,
    "add": _add,
    "more": _more,
    "reread": _reread,
    "fit": _fit,
    "preview": _preview,
    "publish": _publish,
    "drop": _drop,
    "pause": _pause,
    "open": _open,
    "photos": _photos,
    "photo": _photo,
    "show": _show,
    "unshow": _unshow,
}

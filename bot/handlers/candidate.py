"""The candidate's side: begin, matches, not for me, leads."""

from collections.abc import Sequence
from typing import Any

from bot.actions import (
    AnswerLeadQuestion,
    DismissOffer,
    FirmHome,
    MoreMatches,
    OpenPage,
    ShowOffer,
    ShowPhotos,
    ThesisTopics,
    WithdrawLead,
)
from bot.cards.ambassadors import firm_row
from bot.cards.lead_questions import question_screen
from bot.cards.offers import match_card, offer_line, photo_screens, reach_firm
from bot.cards.ways import way_card
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows import engine
from bot.flows.profile import PROFILE
from bot.flows.questions import LEAD_ANSWER
from bot.handlers import guardians, news, pages, questionnaire, sharing
from bot.i18n import Sayable, t
from bot.matching.tell import kind_name
from bot.screen import Button, Reply, Screen, in_rows, reply, screen
from bot.services import (
    ambassadors,
    consents,
    conversations,
    lead_questions,
    leads,
    matches,
    next_best,
    people,
    profiles,
)
from bot.services.consents import AskedAgain
from bot.services.guardians import hides_contact
from bot.services.lead_facts import load_facts
from bot.services.matches import Suggestion
from db.enums import OPEN_LEAD_STATUSES, ConsentPurpose, DismissReason, LeadStatus, OfferKind
from db.models import Lead, Profile


async def on_begin(turn: Turn) -> Reply:
    """Begin the questionnaire, or go on where it was."""
    conversation = await conversations.open_conversation(turn.session, turn.person, PROFILE.name, now=turn.now)
    return await questionnaire.ask(turn, conversation)


async def on_profile(turn: Turn) -> Reply:
    """The summary with a button to change each line; going on when something is still open."""
    conversation = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    if conversation is None or "consent" not in conversation.answers:
        return await on_begin(turn)
    await consents.require_current(turn.session, turn.person, ConsentPurpose.PROFILE)
    return reply(pages.summary(turn, conversation))


async def current_profile(turn: Turn) -> Profile | None:
    """The profile as far as it was answered; None before the consent to keep it, and while the age is open.

    Raises AskedAgain when the text that they agreed to is an older one.
    """
    conversation = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    if conversation is None or conversation.answers.get("consent") != "yes":
        return None
    await consents.require_current(turn.session, turn.person, ConsentPurpose.PROFILE)
    if engine.gate_before(PROFILE, conversations.state_of(conversation), None, turn.today) is not None:
        return None
    profile = await profiles.find_profile(turn.session, turn.person)
    if profile is None or profile.updated_at < conversation.updated_at:
        profile = await profiles.save_profile(turn.session, turn.person, conversation, now=turn.now)
    return profile


async def profile_if_current(turn: Turn) -> Profile | None:
    """The same where things also go without a profile: nobody stands in the cold for a text that is new."""
    try:
        return await current_profile(turn)
    except AskedAgain:
        return None


async def on_matches(turn: Turn, page: int = 0) -> Reply:
    """The best three offers, one per firm, each with its own buttons."""
    profile = await current_profile(turn)
    if profile is None:
        begun = await on_begin(turn)
        return reply(begun.screens[0].led_by(t("matches-first-questions")), *begun.screens[1:])
    suggestions, beside = await matches.suggest_with_ways(
        turn.session, turn.person, profile, now=turn.now, today=turn.today, page=page
    )
    if not suggestions:
        rows = ((Button(t("button-edit"), OpenPage("profile")),), (Button(t("button-programme"), OpenPage("event")),))
        return reply(screen(t("matches-no-more" if page else "matches-none"), rows=rows))
    cards = await _match_cards(turn, suggestions)
    cards[0] = cards[0].led_by(t("matches-title" if not page else "matches-title-more"))
    cards.extend(way_card(way) for way in beside)
    ways: tuple[tuple[Button, ...], ...] = (
        (Button(t("button-more"), MoreMatches(page + 1)), Button(t("button-edit"), OpenPage("profile"))),
    )
    if OfferKind.THESIS in profile.wants:
        ways = (*ways, (Button(t("button-topics"), ThesisTopics("all", 0)),))
    hidden, to_school = await guardians.hidden_offers(turn, profile) if page == 0 else ([], ())
    ending = screen(*hidden, t("matches-end"), rows=(*to_school, *ways))
    return reply(*cards, ending, *await news.question(turn))


async def _match_cards(turn: Turn, suggestions: Sequence[Suggestion]) -> list[Screen]:
    """The cards of offers; where somebody works who answers questions, a button leads there."""
    firms = [suggestion.offer.company_id for suggestion in suggestions]
    to_ask = await ambassadors.firms_to_ask(turn.session, firms)
    return [
        match_card(suggestion, *([firm_row(company_id)] if company_id in to_ask else []))
        for suggestion, company_id in zip(suggestions, firms, strict=True)
    ]


async def on_more(turn: Turn, action: MoreMatches) -> Reply:
    return await on_matches(turn, page=min(action.page, 20))


async def on_show_offer(turn: Turn, action: ShowOffer) -> Reply:
    """One offer by itself, below the page from which it was opened."""
    profile = await current_profile(turn)
    if profile is None:
        return await on_begin(turn)
    offer = await matches.offer_for(turn.session, action.offer_id)
    suggestion = await matches.suggestion_for(turn.session, turn.person, profile, offer, today=turn.today)
    return Reply(tuple(await _match_cards(turn, [suggestion])), keep=True)


async def on_show_photos(turn: Turn, action: ShowPhotos) -> Reply:
    """The pictures of an offer, for whom the offer itself may be shown to."""
    offer = await matches.offer_for(turn.session, action.offer_id)
    profile = await current_profile(turn)
    if profile is None:
        return await on_begin(turn)
    await matches.suggestion_for(turn.session, turn.person, profile, offer, today=turn.today)
    if not offer.photos:
        raise NoLongerPossible("offer-photos-none")
    return Reply(tuple(photo_screens(offer)), keep=True)


async def on_dismiss(turn: Turn, action: DismissOffer) -> Reply:
    """Not for me: asks why in one tap, then shows the next best in the same place."""
    offer = await matches.offer_for(turn.session, action.offer_id)
    if action.reason == "ask":
        await matches.dismiss(turn.session, turn.person, offer, reason=None, now=turn.now)
        buttons = [
            Button(t(f"dismiss-{reason.value.replace('_', '-')}"), DismissOffer(offer.id, reason.value))
            for reason in DismissReason
        ]
        return reply(screen(t("dismiss-why", offer=offer_line(offer.company, offer)), rows=in_rows(buttons)))
    if action.reason not in set(DismissReason):
        raise NoLongerPossible("button-unknown")
    await matches.dismiss(turn.session, turn.person, offer, reason=DismissReason(action.reason), now=turn.now)
    profile = await current_profile(turn)
    if profile is None:
        return await on_begin(turn)
    if offer.kind is OfferKind.EDUCATION and profile.wants and offer.kind not in profile.wants:
        # It stood beside the list, so the list is as it was.
        return reply(screen(t("way-dismissed"), rows=pages.menu_rows(turn)))
    comes_up = await next_best.next_after(turn.session, turn.person, profile, offer, now=turn.now, today=turn.today)
    if comes_up is None:
        return reply(screen(t("matches-no-more"), rows=pages.menu_rows(turn)))
    return reply(*await _match_cards(turn, [comes_up])).led_by(t("dismissed-next"))


def lead_status(lead: Lead) -> Sayable:
    """Where a lead stands, in the candidate's words."""
    return t(f"lead-status-{lead.status.value}", day=lead.answer_by)


def lead_screen(lead: Lead, *more: tuple[Button, ...], notes: Sequence[Sayable] = ()) -> Screen:
    """One lead of a person's own; `more` are further buttons, `notes` what else is to know."""
    rows = more
    if lead.status in OPEN_LEAD_STATUSES:
        rows = ((Button(t("button-withdraw"), WithdrawLead(lead.id, "ask")),), *more)
    texts: list[Sayable] = [t("lead-line", company=lead.company.name, status=lead_status(lead))]
    if lead.offer is not None:
        texts.append(t("lead-line-kind", kind=kind_name(lead.offer.kind)))
    return Screen((*texts, *notes), rows)


async def on_leads(turn: Turn) -> Reply:
    """A person's own leads; for a firm's contact with a way to the firm's."""
    own = await leads.leads_of_person(turn.session, turn.person)
    ways = await sharing.ways(turn, own)
    has_firm = await people.contact_roles(turn.session, turn.person)
    to_firm = ((Button(t("button-inbox"), FirmHome(0, "page")),),) if has_firm else ()
    if not own:
        return reply(screen(t("leads-none"), rows=to_firm or pages.menu_rows(turn)))
    shown = []
    for lead in own:
        notes, to_paper = await guardians.notes(turn, lead, is_short=True)
        notes = [*await _how_to_reach(turn, lead), *notes]
        shown.append(lead_screen(lead, *to_paper, *ways.get(lead.id, ()), notes=notes))
    shown += [question_screen(asked) for asked in await lead_questions.waiting_for(turn.session, turn.person)]
    return reply(screen(t("leads-title"), rows=to_firm), *shown)


async def _how_to_reach(turn: Turn, lead: Lead) -> list[Sayable]:
    """Who said yes at the firm and how to write to them, as the answer told; nothing before it, or after the end."""
    if lead.status not in (LeadStatus.ACCEPTED, LeadStatus.CONTACTED):
        return []
    facts = await load_facts(turn.session, lead.id)
    return [] if facts is None or hides_contact(facts, turn.today) else [reach_firm(facts)]


async def on_withdraw(turn: Turn, action: WithdrawLead) -> Reply:
    lead = await leads.lead_of_person(turn.session, lead_id=action.lead_id, person=turn.person)
    if action.step == "yes":
        lead = await leads.withdraw_lead(turn.session, lead_id=lead.id, person=turn.person, now=turn.now)
        key = "lead-withdrawn" if lead.status is LeadStatus.WITHDRAWN else "lead-withdraw-late"
        return reply(screen(t(key, company=lead.company.name), rows=pages.menu_rows(turn)))
    if lead.status not in OPEN_LEAD_STATUSES:
        return reply(lead_screen(lead))
    rows = (
        (Button(t("button-withdraw-yes"), WithdrawLead(lead.id, "yes")),),
        (Button(t("button-keep"), OpenPage("leads")),),
    )
    return reply(screen(t("lead-withdraw-ask", company=lead.company.name), rows=rows))


async def on_lead_question(turn: Turn, action: AnswerLeadQuestion) -> Reply:
    """A tap under a firm's question: write an answer, or leave it."""
    lead, _question = await leads.question_for_person(turn.session, lead_id=action.lead_id, person=turn.person)
    if action.step == "write":
        conversation = await conversations.open_conversation(
            turn.session, turn.person, LEAD_ANSWER.name, now=turn.now, subject_id=lead.id
        )
        asked = await questionnaire.ask(turn, conversation)
        return Reply(asked.screens, keep=True)
    return reply(screen(t("lead-question-left", company=lead.company.name), rows=pages.menu_rows(turn)))


async def on_lead_answer(turn: Turn, _flow: str, lead_id: int, answers: dict[str, Any]) -> Reply:
    """The candidate's answer to a firm's question was written: it goes to the firm."""
    lead = await leads.answer_question(
        turn.session, lead_id=lead_id, person=turn.person, answer=answers["answer"]["text"], now=turn.now
    )
    rows = ((Button(t("button-leads"), OpenPage("leads")),),)
    return reply(screen(t("lead-answer-sent", company=lead.company.name), rows=rows))

"""A person lets a caseworker see what one lead leads to: for one lead, one caseworker, and back with one tap."""

from collections.abc import Sequence
from typing import Any

from bot.actions import OpenPage, ShareOutcome
from bot.cards.caseworker import state_word
from bot.cards.consents import again_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.client import OUTCOME_NAME, PARTNER
from bot.handlers import questionnaire
from bot.i18n import t
from bot.screen import Button, Reply, Screen, in_rows, reply, screen
from bot.services import consents, conversations, meeting, outcome_shares, profiles
from bot.services.outcome_shares import Shared, state_of
from bot.services.partners import home_of
from db.models import Lead, Partner


async def ways(turn: Turn, leads: Sequence[Lead]) -> dict[int, tuple[tuple[Button, ...], ...]]:
    """The button under each lead, for a person who knows a caseworker; for others there is nothing to choose."""
    if not leads:
        return {}
    shared: dict[int, list[Shared]] = {}
    for one in await outcome_shares.shared_by(turn.session, turn.person):
        shared.setdefault(one.lead.id, []).append(one)
    knows = bool(await meeting.known_to(turn.session, turn.person))
    offer = {lead.id: ((Button(t("button-share-outcome"), ShareOutcome(lead.id, 0, "who")),),) for lead in leads}
    return {
        lead.id: (*(_stop_row(one) for one in shared.get(lead.id, [])), *(offer[lead.id] if knows else ()))
        for lead in leads
    }


def _stop_row(one: Shared) -> tuple[Button, ...]:
    label = t("button-share-stop", name=one.partner.first_name)
    return (Button(label, ShareOutcome(one.lead.id, one.partner.id, "stop")),)


def to_leads() -> tuple[tuple[Button, ...], ...]:
    return ((Button(t("button-leads"), OpenPage("own-leads")),),)


async def on_share(turn: Turn, action: ShareOutcome) -> Reply:
    """Whom, what exactly, under which name; or stop."""
    match action.step:
        case "who":
            return await _whom(turn, action.lead_id)
        case "ask":
            lead, partner = await _pair(turn, action)
            return reply(await _consent(turn, lead, partner))
        case "first":
            return await _first_name(turn, action)
        case "other":
            return await _other_name(turn, action)
        case "stop":
            return await _stop(turn, action)
        case "no":
            lead, partner = await _pair(turn, action)
            return reply(screen(t("share-not-now", name=partner.first_name), rows=to_leads()))
    raise NoLongerPossible("button-unknown")


async def _pair(turn: Turn, action: ShareOutcome) -> tuple[Lead, Partner]:
    return await outcome_shares.to_share(
        turn.session, lead_id=action.lead_id, partner_id=action.partner_id, person=turn.person
    )


async def _whom(turn: Turn, lead_id: int) -> Reply:
    known = await meeting.known_to(turn.session, turn.person)
    if not known:
        return reply(screen(t("share-nobody"), rows=to_leads()))
    if len(known) == 1:
        lead, partner = await _pair(turn, ShareOutcome(lead_id, known[0].id, "ask"))
        return reply(await _consent(turn, lead, partner))
    buttons = [
        Button(t("share-whom-line", name=one.first_name, home=home_of(one)), ShareOutcome(lead_id, one.id, "ask"))
        for one in known
    ]
    return reply(screen(t("share-whom"), rows=in_rows(buttons)))


async def _consent(turn: Turn, lead: Lead, partner: Partner) -> Screen:
    """Exactly what the caseworker will see, before anything is shared."""
    company, name = lead.company.name, partner.first_name
    found = await outcome_shares.find(turn.session, lead_id=lead.id, partner_id=partner.id)
    old = await outcome_shares.outdated(turn.session, found) if found is not None else None
    if found is not None and old is not None:
        shared = await outcome_shares.own_share(turn.session, share_id=found.id, person=turn.person)
        text = consents.text_of(turn.session, old.purpose)
        return again_screen(text, old, zone=turn.settings.timezone, shared=shared)
    if found is not None:
        rows = ((Button(t("button-share-stop", name=name), ShareOutcome(lead.id, partner.id, "stop")),), *to_leads())
        return screen(t("share-is-on", name=name, company=company), rows=rows)
    profile = await profiles.find_profile(turn.session, turn.person)
    first = profile.first_name if profile is not None else None
    as_first = ((Button(t("button-share-first", name=first), ShareOutcome(lead.id, partner.id, "first")),),)
    rows = (
        *(as_first if first else ()),
        (Button(t("button-share-other"), ShareOutcome(lead.id, partner.id, "other")),),
        (Button(t("button-share-no"), ShareOutcome(lead.id, partner.id, "no")),),
    )
    return screen(
        t("share-ask", name=name, home=home_of(partner), company=company),
        t("share-what", company=company, state=state_word(state_of(lead))),
        t("share-how"),
        rows=rows,
    )


async def _first_name(turn: Turn, action: ShareOutcome) -> Reply:
    profile = await profiles.find_profile(turn.session, turn.person)
    if profile is None or not profile.first_name:
        return await _other_name(turn, action)
    return await _share(turn, action.lead_id, action.partner_id, profile.first_name)


async def _other_name(turn: Turn, action: ShareOutcome) -> Reply:
    lead, partner = await _pair(turn, action)
    conversation = await conversations.begin_with(
        turn.session,
        turn.person,
        OUTCOME_NAME.name,
        subject_id=lead.id,
        answers={PARTNER: partner.id},
        cursor=None,
        now=turn.now,
    )
    return await questionnaire.ask(turn, conversation)


async def on_finish(turn: Turn, _flow: str, lead_id: int, answers: dict[str, Any]) -> Reply:
    """Another name was typed: it is shared under that."""
    return await _share(turn, lead_id, int(answers[PARTNER]), answers["name"])


async def _share(turn: Turn, lead_id: int, partner_id: int, name: str) -> Reply:
    pair = ShareOutcome(lead_id, partner_id, "ask")
    lead, partner = await _pair(turn, pair)
    await outcome_shares.share(
        turn.session, lead_id=lead_id, partner_id=partner_id, name=name, person=turn.person, now=turn.now
    )
    rows = (
        (Button(t("button-share-stop", name=partner.first_name), ShareOutcome(lead_id, partner_id, "stop")),),
        *to_leads(),
    )
    return reply(screen(t("share-done", name=partner.first_name, company=lead.company.name), rows=rows))


async def _stop(turn: Turn, action: ShareOutcome) -> Reply:
    """Taken back at once, without asking again: sharing again is one tap as well."""
    turn.gone.extend(
        await outcome_shares.take_back(
            turn.session, lead_id=action.lead_id, partner_id=action.partner_id, person=turn.person, now=turn.now
        )
    )
    return reply(screen(t("share-stopped"), rows=to_leads()))

"""Ambassadors, teachers and caseworkers: how staff invite and remove them, and the way to their own pages."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.actions import HandClients, OpenPage, OpenWork, RunPartners
from bot.cards import partners as cards
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.partners import ORGANISATION
from bot.handlers import pages, questionnaire
from bot.handlers.rests import rests_screen
from bot.i18n import t
from bot.screen import Button, Reply, Screen, reply, screen
from bot.services import ambassadors, clients, companies, conversations, partners
from bot.services.staff import require_staff
from db.enums import PartnerRole
from db.models import Partner, Person

#: What a deep link for a partner begins with.
PARTNER_PREFIX = "p_"
_MOST_PAGES = 10_000
_ROLES = tuple(PartnerRole)

#: The first page of each role; the room of a role puts its own here.
HOMES: dict[PartnerRole, Callable[[Turn, Partner], Awaitable[Reply]]] = {}


async def on_partners(turn: Turn) -> Reply:
    """`/partners`: who opens doors beside firms and staff."""
    return reply(cards.overview(await partners.counts(turn.session, actor=turn.person)))


async def on_run_partners(turn: Turn, action: RunPartners) -> Reply:
    """Staff: lists, links and taking a role away."""
    require_staff(turn.person)
    if action.role == cards.ALL:
        return await on_partners(turn)
    if action.role not in set(PartnerRole):
        raise NoLongerPossible("button-unknown")
    role = PartnerRole(action.role)
    match action.step:
        case "list":
            return await _list(turn, role, min(action.subject_id, _MOST_PAGES))
        case "page" | "remove" | "remove-yes" | "hidecard":
            return await _one(turn, action)
        case "firms":
            return await _firms(turn, min(action.subject_id, _MOST_PAGES))
        case "orgs":
            return await _organisations(turn, role, min(action.subject_id, _MOST_PAGES))
        case _:
            return await _home(turn, role, action)


async def _list(turn: Turn, role: PartnerRole, page: int) -> Reply:
    found, total = await partners.page_of(turn.session, role=role, page=page, actor=turn.person)
    return reply(cards.role_page(role, found, page=page, total=total))


async def _one(turn: Turn, action: RunPartners) -> Reply:
    partner = await partners.partner_of(turn.session, partner_id=action.subject_id, actor=turn.person)
    match action.step:
        case "page":
            return reply(await _page(turn, partner))
        case "hidecard":
            await ambassadors.hide_by_staff(turn.session, partner=partner, actor=turn.person, now=turn.now)
            return reply((await _page(turn, partner)).led_by(t("partner-card-hidden-now")))
        case "remove":
            return reply(cards.remove_screen(partner))
    removed = await turn.session.get_one(Person, partner.person_id)
    turn.menus.append(removed.telegram_id)
    ended = await partners.remove(turn.session, partner_id=partner.id, actor=turn.person, now=turn.now)
    turn.gone.extend(ended.gone)
    listed = (await _list(turn, ended.role, 0)).led_by(t("partner-removed"))
    waiting = await clients.count_waiting(turn.session, organisation_id=ended.organisation_id or 0)
    if ended.role is not PartnerRole.CASEWORKER or not waiting:
        return listed
    ways = ((Button(t("button-clients-hand-on"), HandClients(ended.organisation_id or 0, 0, "page")),),)
    return reply(*listed.screens, screen(t("clients-left", count=waiting), rows=ways))


async def _page(turn: Turn, partner: Partner) -> Screen:
    """One partner; of an ambassador also whether the card is shown, and the way to hide it."""
    card = await ambassadors.card_of(turn.session, partner.id)
    if card is None or not card.is_shown:
        return cards.partner_page(partner)
    hide = (Button(t("button-partner-card-hide"), RunPartners(partner.role.value, partner.id, "hidecard")),)
    return cards.partner_page(partner, t("partner-card-shown"), rows=(hide,))


async def _firms(turn: Turn, page: int) -> Reply:
    found, total = await companies.list_companies(turn.session, page=page, size=partners.PAGE)
    return reply(cards.choose_firm(found, page=page, total=total))


async def _organisations(turn: Turn, role: PartnerRole, page: int) -> Reply:
    found, total = await partners.organisations(turn.session, page=page, actor=turn.person)
    return reply(cards.choose_organisation(role, found, page=page, total=total))


async def _home(turn: Turn, role: PartnerRole, action: RunPartners) -> Reply:
    """One school or authority, and the links of it or of a firm."""
    match action.step:
        case "invite":
            return await _link(turn, role, action.subject_id)
        case "school":
            return await _link(turn, role, action.subject_id, is_shared=True)
    if role is PartnerRole.AMBASSADOR:
        raise NoLongerPossible("button-unknown")
    match action.step:
        case "neworg":
            conversation = await conversations.begin_with(
                turn.session,
                turn.person,
                ORGANISATION.name,
                subject_id=_ROLES.index(role),
                answers={},
                cursor=None,
                now=turn.now,
            )
            return await questionnaire.ask(turn, conversation)
        case "org":
            return await _organisation(turn, role, action.subject_id)
        case "close":
            await partners.close_links(
                turn.session, organisation_id=action.subject_id, role=role, actor=turn.person, now=turn.now
            )
            return (await _organisation(turn, role, action.subject_id)).led_by(t("partner-links-closed"))
    raise NoLongerPossible("button-unknown")


async def _organisation(turn: Turn, role: PartnerRole, organisation_id: int) -> Reply:
    found = await partners.organisation_of(turn.session, organisation_id=organisation_id, actor=turn.person)
    waiting = 0
    if role is PartnerRole.CASEWORKER:
        waiting = await clients.count_waiting(turn.session, organisation_id=found.id)
    return reply(cards.organisation_page(role, found, waiting=waiting))


async def _link(turn: Turn, role: PartnerRole, home_id: int, *, is_shared: bool = False) -> Reply:
    code, home = await partners.invite(
        turn.session, role=role, home_id=home_id, actor=turn.person, now=turn.now, is_shared=is_shared
    )
    lifetime = partners.SHARED_LIFETIME if is_shared else partners.INVITE_LIFETIME
    link = f"https://t.me/{turn.bot_username}?start={PARTNER_PREFIX}{code}"
    told = cards.link_screen(role, home=home, link=link, days=lifetime.days, is_shared=is_shared)
    return Reply((told,), keep=True)


async def on_finish(turn: Turn, _flow: str, subject_id: int, answers: dict[str, Any]) -> Reply:
    """The name of a school or an authority was typed."""
    made = await partners.make_organisation(turn.session, name=answers["name"], actor=turn.person, now=turn.now)
    return await _organisation(turn, _ROLES[subject_id % len(_ROLES)], made.id)


async def on_join(turn: Turn, code: str) -> Reply:
    """A link of staff: the person becomes a partner and sees their page."""
    partner = await partners.join(
        turn.session, code=code, person=turn.person, name=turn.telegram_name, now=turn.now, gone=turn.gone
    )
    asked = pages.work_language(turn)
    turn.person.language_chosen = True
    turn.menus.append(turn.person.telegram_id)
    welcome = t("partner-welcome", role=t(f"partner-role-{partner.role.value}"), home=partners.home_of(partner))
    home = (await _home_of(turn, partner)).led_by(welcome)
    return reply(*home.screens, *asked)


async def on_work(turn: Turn) -> Reply:
    """`/work`: the page of the person's role, or which one of several."""
    found = await partners.roles_of(turn.session, turn.person)
    if not found:
        asleep = await rests_screen(turn)
        if asleep is None:
            raise NoLongerPossible("work-none")
        return reply(asleep)
    if len(found) == 1:
        return await _home_of(turn, found[0])
    return reply(cards.work_screen(found))


async def on_open_work(turn: Turn, action: OpenWork) -> Reply:
    if action.role not in set(PartnerRole):
        raise NoLongerPossible("button-unknown")
    return await _home_of(turn, await partners.require_role(turn.session, turn.person, PartnerRole(action.role)))


async def _home_of(turn: Turn, partner: Partner) -> Reply:
    home = HOMES.get(partner.role)
    if home is not None:
        return await home(turn, partner)
    return reply(screen(t(f"partner-how-{partner.role.value}"), rows=((Button(t("button-menu"), OpenPage("help")),),)))

"""Waking a role that rests: a contact by a colleague or staff, a partner by staff, staff by an admin."""

from bot.actions import RunPartners, WakeRole
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import partners, team
from bot.handlers.firm_pages import contacts_screen
from bot.i18n import t
from bot.screen import Reply, reply, screen
from bot.services import firms, resting
from db.models import Person


async def on_wake(turn: Turn, action: WakeRole) -> Reply:
    """One tap; pressed again, it says the same and changes nothing."""
    match action.role:
        case "contact":
            return await _contact(turn, action.subject_id)
        case "partner":
            partner = await resting.wake_partner(
                turn.session, partner_id=action.subject_id, actor=turn.person, now=turn.now
            )
            await _renew_menu(turn, partner.person_id)
            page = await partners.on_run_partners(turn, RunPartners(partner.role.value, partner.id, "page"))
            return page.led_by(t("role-woken-now", name=partner.first_name))
        case "staff":
            member = await resting.wake_member(
                turn.session, person_id=action.subject_id, actor=turn.person, now=turn.now
            )
            await _renew_menu(turn, member.id)
            return (await team.on_staff(turn)).led_by(t("role-woken-now", name=team.name_of(member)))
    raise NoLongerPossible("button-unknown")


async def _contact(turn: Turn, contact_id: int) -> Reply:
    contact = await resting.wake_contact(turn.session, contact_id=contact_id, actor=turn.person, now=turn.now)
    await _renew_menu(turn, contact.person_id)
    told = t("role-woken-now", name=contact.first_name)
    if not turn.person.is_staff:
        return reply(screen(told))
    facts = await firms.firm_facts(turn.session, company_id=contact.company_id, actor=turn.person)
    return reply(contacts_screen(facts).led_by(told))


async def _renew_menu(turn: Turn, person_id: int) -> None:
    """The commands of the role come back into the chat's menu."""
    turn.menus.append((await turn.session.get_one(Person, person_id)).telegram_id)

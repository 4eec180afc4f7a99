"""Staff: one-time links that make a person a contact of a company."""

from bot.actions import InviteContact
from bot.edge import Turn
from bot.i18n import literal, t
from bot.screen import Button, Reply, in_rows, reply, screen
from bot.services import companies
from bot.services.staff import require_staff

PAGE = 8
#: What a deep link for a company contact begins with.
CONTACT_PREFIX = "c_"


async def on_company(turn: Turn, page: int = 0) -> Reply:
    """The companies, to choose whom a link is for."""
    require_staff(turn.person)
    found, total = await companies.list_companies(turn.session, page=page, size=PAGE)
    if not found:
        return reply(screen(t("companies-none")))
    buttons = [Button(literal(company.name), InviteContact(company.id, page)) for company in found]
    ways = []
    if page:
        ways.append(Button(t("button-previous-page"), InviteContact(0, page - 1)))
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), InviteContact(0, page + 1)))
    return reply(screen(t("companies-choose"), rows=(*in_rows(buttons), *((tuple(ways),) if ways else ()))))


async def on_invite(turn: Turn, action: InviteContact) -> Reply:
    """Another page of companies, or a link for one."""
    if action.company_id == 0:
        return await on_company(turn, page=min(action.page, 1000))
    company, code = await companies.create_invite(
        turn.session, company_id=action.company_id, actor=turn.person, now=turn.now
    )
    link = f"https://t.me/{turn.bot_username}?start={CONTACT_PREFIX}{code}"
    told = screen(t("invite-link", company=company.name, days=companies.INVITE_LIFETIME.days), literal(link))
    return Reply((told,), keep=True)

"""Staff: one-time links that make a person a contact of a company."""

from bot.actions import InviteContact, ListFirms
from bot.edge import Turn
from bot.handlers import firms
from bot.i18n import literal, t
from bot.screen import Reply, screen
from bot.services import companies

#: What a deep link for a company contact begins with.
CONTACT_PREFIX = "c_"


async def on_invite(turn: Turn, action: InviteContact) -> Reply:
    """A link for a company. An old button for another page of companies leads to their list."""
    if action.company_id == 0:
        return await firms.on_list_firms(turn, ListFirms(action.page, ""))
    company, code = await companies.create_invite(
        turn.session, company_id=action.company_id, actor=turn.person, now=turn.now
    )
    link = f"https://t.me/{turn.bot_username}?start={CONTACT_PREFIX}{code}"
    told = screen(t("invite-link", company=company.name, days=companies.INVITE_LIFETIME.days), literal(link))
    return Reply((told,), keep=True)

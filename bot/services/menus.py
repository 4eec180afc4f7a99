"""Which commands stand in the menu of whose chat."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import SOURCE_LANGUAGE
from bot.services import partners, people
from db.enums import PartnerRole
from db.models import Person

#: Commands of everybody, and those that a role adds; described by `command-…`.
COMMANDS = (
    "matches",
    "evening",
    "event",
    "stamps",
    "ask",
    "profile",
    "leads",
    "language",
    "privacy",
    "real",
    "help",
    "stop",
)
CONTACT_COMMANDS = ("company", "offers", "leads", "door")
PARTNER_COMMANDS: dict[PartnerRole, tuple[str, ...]] = {
    PartnerRole.AMBASSADOR: ("work", "visits"),
    PartnerRole.TEACHER: ("work", "visits", "mycodes"),
    PartnerRole.CASEWORKER: ("work", "mycodes"),
}
ADMIN_COMMANDS = ("settings",)
STAFF_COMMANDS = (
    "events",
    "delay",
    "check",
    "companies",
    "template",
    "export",
    "leads",
    "broadcast",
    "stats",
    "mirror",
    "report",
    "questions",
    "codes",
    "partners",
    "asked",
    "classes",
    "staff",
    "audit",
)


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands of one chat and the language to say them in; no commands: it has the menu of everybody."""

    commands: tuple[str, ...]
    language: str


async def menu_of(session: AsyncSession, *, telegram_id: int) -> Menu:
    """The menu that somebody's chat has by their roles, also when they are erased."""
    person = await session.scalar(select(Person).where(Person.telegram_id == telegram_id))
    if person is None:
        return Menu((), SOURCE_LANGUAGE)
    own: tuple[str, ...] = CONTACT_COMMANDS if await people.contact_roles(session, person) else ()
    for partner in await partners.roles_of(session, person):
        own += PARTNER_COMMANDS[partner.role]
    if person.is_staff:
        own += STAFF_COMMANDS
    if person.is_admin:
        own += ADMIN_COMMANDS
    return Menu(tuple(dict.fromkeys(own + COMMANDS)) if own else (), person.language)


async def with_own_menu(session: AsyncSession) -> list[int]:
    """Everybody whose role gives them a menu of their own, by Telegram id."""
    found = await session.scalars(select(Person.telegram_id).where(people.works_here()).order_by(Person.id))
    return list(found)

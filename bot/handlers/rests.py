"""What somebody is told whose role rests."""

from bot.edge import Turn
from bot.handlers import pages
from bot.i18n import Sayable, t
from bot.screen import Screen, screen
from bot.services import partners, people


async def rests_screen(turn: Turn) -> Screen | None:
    """Which of the person's roles rest and who wakes them, with the ways that everybody has; None when none rests."""
    told: list[Sayable] = []
    firm = await people.resting_firm(turn.session, turn.person)
    if firm is not None:
        told.append(t("role-rests-contact", company=firm))
    if any(one.rests_since for one in await partners.every_role_of(turn.session, turn.person)):
        told.append(t("role-rests-partner"))
    if turn.person.rests_as is not None:
        told.append(t("role-rests-staff"))
    return screen(*told, rows=await pages.ways_on(turn)) if told else None

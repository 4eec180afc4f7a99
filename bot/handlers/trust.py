"""Whether this is real: who is behind it, which firms staff have checked, what is never asked for, how to report."""

from bot.actions import AskPerson, OpenPage
from bot.edge import Turn
from bot.handlers import asking
from bot.i18n import Sayable, bullets, literal, t
from bot.screen import Button, Reply, reply, screen
from bot.services import companies

#: More would not fit into one message.
MOST_FIRMS = 60


async def on_real(turn: Turn) -> Reply:
    """`/real`: who is behind it, the firms, what the bot never asks for, and how to report something."""
    names, total = await companies.checked_names(turn.session, most=MOST_FIRMS)
    firms: list[Sayable] = [t("real-firms"), bullets(map(literal, names))] if names else []
    more = [t("real-firms-more", count=total - len(names))] if total > len(names) else []
    rows = (
        (Button(t("button-report-it"), AskPerson(0, "report")),),
        (Button(t("button-menu"), OpenPage("help")),),
    )
    return reply(screen(t("real"), *firms, *more, t("real-never"), t("real-report"), rows=rows))


async def on_report(turn: Turn) -> Reply:
    """`/report` of whoever is not staff: what happened goes to staff at once."""
    return await asking.begin_report(turn)

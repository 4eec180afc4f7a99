"""Pages of study visits on the phone: lists and one visit, and how buttons name times and reasons."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.cards import class_lists as lists
from bot.cards.class_visits import STAMP, Rows, choose_screen, visit_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.screen import Reply, reply
from bot.services import class_visit_firms as firms
from bot.services import class_visit_pages as pages
from bot.services import class_visits
from bot.services.partners import home_of
from db.enums import PartnerRole, StudyVisitState, VisitReason, VisitSide
from db.models import StudyVisit

_MOST_PAGES = 10_000


async def on_classes(turn: Turn) -> Reply:
    """`/classes`: all study visits, for staff."""
    counts = await pages.staff_counts(turn.session, actor=turn.person, today=turn.today)
    return reply(lists.staff_home(counts))


async def own_list(turn: Turn, side: VisitSide, page: int) -> Reply:
    """Own visits; for these buttons the number of the visit is that of the page."""
    page = min(page, _MOST_PAGES)
    role = PartnerRole(side.value)
    partner, found, total = await pages.own_visits(turn.session, role=role, actor=turn.person, page=page)
    rows = await _rows(turn, found, side, page=page, total=total, step="list")
    home = lists.teacher_home if side is VisitSide.TEACHER else lists.host_home
    return reply(home(home_of(partner), rows, is_empty=not total))


async def staff_list(turn: Turn, view: str, page: int) -> Reply:
    page = min(page, _MOST_PAGES)
    found, total = await pages.staff_page(
        turn.session, view=pages.View(view), page=page, actor=turn.person, today=turn.today
    )
    rows = await _rows(turn, found, VisitSide.STAFF, page=page, total=total, step=view)
    return reply(lists.staff_list(pages.View(view), rows, total=total))


async def _rows(turn: Turn, found: Sequence[StudyVisit], side: VisitSide, *, page: int, total: int, step: str) -> Rows:
    seen = {visit.id: await seen_now(turn, visit) for visit in found}
    return lists.visit_rows(found, side, seen, page=page, total=total, step=step)


async def seen_now(turn: Turn, visit: StudyVisit) -> pages.Seen:
    return await pages.seen(turn.session, visit, now=turn.now, zone=turn.settings.timezone)


async def visit_page(turn: Turn, side: VisitSide, visit_id: int) -> Reply:
    """One visit as it stands now; a teacher who has to choose sees the firms."""
    await class_visits.visit_for(turn.session, visit_id=visit_id, side=side, actor=turn.person)
    visit = await class_visits.load(turn.session, visit_id)
    assert visit is not None  # noqa: S101 - it was just found
    seen = await seen_now(turn, visit)
    if side is VisitSide.TEACHER and visit.state is StudyVisitState.CHOOSING:
        found = await firms.proposals(turn.session, visit, today=turn.today, zone=turn.settings.timezone)
        return reply(choose_screen(seen, found))
    return reply(visit_screen(seen, side, reader_id=turn.person.id))


def reason_in(value: str) -> VisitReason:
    if value not in set(VisitReason):
        raise NoLongerPossible("button-unknown")
    return VisitReason(value)


def instant_in(turn: Turn, stamp: str) -> datetime:
    """A local time as a button has it. Raises NoLongerPossible for anything else."""
    try:
        if not stamp.isascii() or not stamp.isdigit() or len(stamp) != len("202612101000"):
            raise ValueError(stamp)
        local = datetime.strptime(stamp, STAMP).replace(tzinfo=turn.settings.timezone)
        return local.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise NoLongerPossible("button-unknown") from error

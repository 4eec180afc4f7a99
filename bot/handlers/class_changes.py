"""Study visits that are moved or cancelled: the reason first, for moving then the day and the time."""

from bot.cards import class_lists as lists
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers.class_pages import instant_in, on_classes, own_list, reason_in, visit_page
from bot.i18n import t
from bot.screen import Reply, reply
from bot.services import class_visit_answers as answers
from bot.services import class_visit_pages as pages
from bot.services import class_visits
from db.enums import StudyVisitState, VisitSide
from db.models import StudyVisit


async def on_change(turn: Turn, side: VisitSide, visit_id: int, step: str, value: str) -> Reply:
    """Cancelling or moving: the reason first, for moving then the day and the time."""
    visit = await class_visits.visit_for(turn.session, visit_id=visit_id, side=side, actor=turn.person)
    reason, _, when = value.partition("-")
    is_unexplained = step == "move" and reason == "none" and visit.state is StudyVisitState.AGREED
    if not value or is_unexplained:
        shown = lists.reason_screen(f"class-why-{step}", side, visit_id, step, answers.REASONS[side])
        return reply(shown)
    if step == "cancel":
        await answers.cancel(
            turn.session,
            visit_id=visit_id,
            side=side,
            reason=reason_in(reason),
            actor=turn.person,
            now=turn.now,
            today=turn.today,
        )
        home = on_classes(turn) if side is VisitSide.STAFF else own_list(turn, side, 0)
        return (await home).led_by(t("class-cancelled-self"))
    if reason != "none" and reason_in(reason) not in answers.REASONS[side]:
        raise NoLongerPossible("button-unknown")
    await answers.require_may_offer(turn.session, visit, side, turn.person, turn.now)
    return await _move(turn, side, visit, reason, when)


async def _move(turn: Turn, side: VisitSide, visit: StudyVisit, reason: str, when: str) -> Reply:
    session, zone = turn.session, turn.settings.timezone
    if not when:
        days = await pages.other_days(session, visit, now=turn.now, zone=zone)
        return reply(lists.day_screen(side, visit.id, reason, days))
    if len(when) == len("20261210"):
        day = instant_in(turn, f"{when}0000").astimezone(zone).date()
        starts = [start.astimezone(zone) for start in await answers.open_starts(session, visit, [day], zone)]
        return reply(lists.start_screen(side, visit.id, reason, day, starts))
    start = instant_in(turn, when)
    await answers.offer(
        session,
        visit_id=visit.id,
        side=side,
        start=start,
        reason=None if reason == "none" else reason_in(reason),
        actor=turn.person,
        now=turn.now,
        zone=zone,
    )
    local = start.astimezone(zone)
    key = "class-moved-by-staff" if side is VisitSide.STAFF else "class-offered-self"
    return (await visit_page(turn, side, visit.id)).led_by(t(key, day=local.date(), start=local))

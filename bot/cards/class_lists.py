"""Lists of study visits, a firm's hours, and the short screens of reasons, days and times."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from bot.actions import ClassVisits
from bot.cards.class_visits import STAMP, Rows, button, level_of, wear_words
from bot.flows.class_visit import short_day
from bot.i18n import Sayable, joined, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.class_visit_pages import Seen, View
from bot.services.class_visit_times import EARLIEST, LATEST, SIZES, USUAL, WEAR, Hours
from bot.services.class_visits import PAGE
from db.enums import StudyVisitState, VisitReason, VisitSide
from db.models import Company, StudyVisit


def teacher_home(school: str, rows: Rows, *, is_empty: bool) -> Screen:
    """The teacher's first page: own visits, and a new one."""
    texts: list[Sayable] = [t("class-home", school=school)]
    if is_empty:
        texts.append(t("class-home-none"))
    texts.append(t("class-home-codes"))
    return screen(*texts, rows=((button("new", VisitSide.TEACHER, 0, "new"),), *rows))


def host_home(company: str, rows: Rows, *, is_empty: bool) -> Screen:
    """An ambassador's page of study visits: those of the firm, and when classes can come."""
    texts: list[Sayable] = [t("class-host-home", company=company)]
    if is_empty:
        texts.append(t("class-host-none"))
    return screen(*texts, rows=(*rows, (button("times", VisitSide.AMBASSADOR, 0, "times"),)))


def staff_home(counts: Mapping[View, int]) -> Screen:
    buttons = [
        Button(t(f"button-classes-{view.value}", count=counts[view]), ClassVisits(VisitSide.STAFF.value, 0, view.value))
        for view in View
    ]
    return screen(t("classes-title"), rows=in_rows(buttons))


def staff_list(view: View, rows: Rows, *, total: int) -> Screen:
    back = (Button(t("button-back"), ClassVisits(VisitSide.STAFF.value, 0, "list")),)
    return screen(t(f"classes-{view.value}", total=total), rows=(*rows, back))


def visit_rows(
    visits: Sequence[StudyVisit], side: VisitSide, seen: Mapping[int, Seen], *, page: int, total: int, step: str
) -> Rows:
    """Each visit a button, and the ways to other pages."""
    buttons = [Button(_row(visit, side, seen[visit.id]), ClassVisits(side.value, visit.id, "page")) for visit in visits]
    ways = [Button(t("button-previous-page"), ClassVisits(side.value, page - 1, step))] if page else []
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), ClassVisits(side.value, page + 1, step)))
    return (*in_rows(buttons), *((tuple(ways),) if ways else ()))


def _row(visit: StudyVisit, side: VisitSide, seen: Seen) -> Sayable:
    company = visit.company.name if visit.company else ""
    # A teacher knows the school, an ambassador the firm: each is told the other one.
    name: Sayable | str = visit.organisation.name if side is VisitSide.AMBASSADOR else company or level_of(visit)
    match visit.state:
        case StudyVisitState.AGREED | StudyVisitState.DONE:
            start = seen.local(visit.starts_at)
            if visit.state is StudyVisitState.DONE:
                return t("class-row-done", day=start.date(), name=name)
            return t("class-row-agreed", day=start.date(), start=start, name=name)
        case StudyVisitState.CHOOSING:
            return t("class-row-choosing", level=level_of(visit))
        case StudyVisitState.CANCELLED:
            return t("class-row-cancelled", name=name)
    return t(f"class-row-{visit.state.value}", level=level_of(visit), company=name)


def times_screen(company: Company, hours: Hours) -> Screen:
    """When classes can come, how many, and what to wear; every choice a button, the valid ones with a tick."""
    days = joined(t(f"class-weekday-{day}") for day in hours.weekdays)
    most = t("class-times-most-unknown") if hours.most is None else t("class-times-most", most=hours.most)
    texts = (
        t("class-times", company=company.name),
        t("class-times-line", days=days, first=_at(hours.from_hour), last=_at(hours.to_hour)),
        most,
        t("class-line-wear", wear=wear_words(hours.wear)),
        t("class-times-how"),
    )
    rows = (
        *in_rows(
            [_choice(t(f"class-weekday-{day}"), f"day-{day}", day in hours.weekdays) for day in USUAL.weekdays], 2
        ),
        *in_rows([_hour("from", hour, hours.from_hour) for hour in (EARLIEST, 9, 10, 12)], 2),
        *in_rows([_hour("to", hour, hours.to_hour) for hour in (12, 14, 15, LATEST)], 2),
        *in_rows([_choice(_pupils(size), f"most-{size}", size == hours.most) for size in SIZES], 3),
        *in_rows([_choice(t(f"class-wear-{one}"), f"wear-{one}", one in hours.wear) for one in WEAR], 2),
        (button("list", VisitSide.AMBASSADOR, 0, "list"),),
    )
    return screen(*texts, rows=rows)


def _pupils(size: int) -> Sayable:
    return t("button-class-most", count=size)


def _at(hour: int) -> datetime:
    """A whole hour of any day, for texts that say the time."""
    return datetime.combine(date(2000, 1, 1), time(hour))


def _hour(what: str, hour: int, chosen: int) -> Button:
    return _choice(t(f"button-class-{what}", hour=_at(hour)), f"{what}-{hour}", hour == chosen)


def _choice(label: Sayable, step: str, is_chosen: bool) -> Button:
    shown = t("option-chosen", option=label) if is_chosen else t("option-open", option=label)
    return Button(shown, ClassVisits(VisitSide.AMBASSADOR.value, 0, step))


def reason_screen(question: str, side: VisitSide, visit_id: int, step: str, reasons: Sequence[VisitReason]) -> Screen:
    """Why: each reason a button, and a way back."""
    buttons = [
        button(f"because-{reason.value}".replace("_", "-"), side, visit_id, f"{step}-{reason.value}")
        for reason in reasons
    ]
    return screen(t(question), rows=(*in_rows(buttons), _back(side, visit_id)))


def _back(side: VisitSide, visit_id: int) -> tuple[Button, ...]:
    return (Button(t("button-back"), ClassVisits(side.value, visit_id, "page")),)


def day_screen(side: VisitSide, visit_id: int, reason: str, days: Sequence[date]) -> Screen:
    """Which day instead."""
    buttons = [Button(short_day(day), ClassVisits(side.value, visit_id, f"move-{reason}-{day:%Y%m%d}")) for day in days]
    text = t("class-choose-day" if days else "class-no-free-days")
    return screen(text, rows=(*in_rows(buttons, 2), _back(side, visit_id)))


def start_screen(side: VisitSide, visit_id: int, reason: str, day: date, starts: Sequence[datetime]) -> Screen:
    """Which time of that day."""
    buttons = [
        Button(
            t("plain", text=f"{start:%H:%M}"),
            ClassVisits(side.value, visit_id, f"move-{reason}-{start.strftime(STAMP)}"),
        )
        for start in starts
    ]
    return screen(t("class-choose-start", day=day), rows=(*in_rows(buttons, 3), _back(side, visit_id)))

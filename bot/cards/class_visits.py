"""Pages of one study visit: its facts in lines, and what each side can do about it."""

from collections.abc import Sequence
from datetime import date

from bot.actions import AskPerson, ClassVisits
from bot.flows.class_visit import language_name
from bot.i18n import Sayable, bullets, joined, lines, t, without_pictogram
from bot.screen import Button, Screen, in_rows, screen
from bot.services.class_visit_doors import BEFORE
from bot.services.class_visit_firms import Proposal
from bot.services.class_visit_pages import Seen
from bot.services.class_visit_times import LENGTH
from bot.services.class_visits import answer_by
from db.enums import StudyVisitState, VisitSide
from db.models import StudyVisit

#: How an instant is written into a button.
STAMP = "%Y%m%d%H%M"

#: A firm nearer than this (by the middle of the municipality) is simply near.
NEAR_KM = 5

Rows = tuple[tuple[Button, ...], ...]


def visit_screen(seen: Seen, side: VisitSide, *, reader_id: int) -> Screen:
    """A visit as one side sees it, with what that side can do now."""
    rows = (*_ways(seen, side, reader_id), to_list(side))
    return screen(heading(seen.visit), *body(seen, side), rows=rows)


def body(seen: Seen, side: VisitSide) -> tuple[Sayable, ...]:
    """How a visit stands, and its facts."""
    return (state_line(seen, side), lines(*fact_lines(seen, side)))


def heading(visit: StudyVisit) -> Sayable:
    """Whose visit it is, and to whom."""
    if visit.company is None:
        return t("class-page", level=level_of(visit), size=visit.size)
    return t("class-page-firm", company=visit.company.name, level=level_of(visit), size=visit.size)


def level_of(visit: StudyVisit) -> Sayable:
    return t(f"class-level-{visit.level}")


def state_line(seen: Seen, side: VisitSide) -> Sayable:
    """Where the visit stands."""
    visit, company = seen.visit, seen.visit.company.name if seen.visit.company else ""
    if visit.state is StudyVisitState.ASKED:
        if side is not VisitSide.AMBASSADOR:
            return t("class-state-asked", company=company, day=answer_by(visit))
        return t("class-state-asked-firm", day=answer_by(visit))
    if visit.state is StudyVisitState.OFFERED:
        start = seen.local(visit.starts_at)
        if visit.offered_by is VisitSide.TEACHER:
            return t("class-state-offered-school", day=start.date(), start=start)
        return t("class-state-offered-firm", company=company, day=start.date(), start=start)
    return t(f"class-state-{visit.state.value}")


def fact_lines(seen: Seen, side: VisitSide) -> list[Sayable]:
    """Facts of the class and of the visit, those that the reader needs."""
    visit = seen.visit
    found: list[Sayable] = []
    if side is not VisitSide.TEACHER:
        found.append(t("class-page-school", school=visit.organisation.name))
    if visit.state in (StudyVisitState.AGREED, StudyVisitState.DONE):
        found += agreed_lines(seen)
    elif visit.state is not StudyVisitState.CANCELLED:
        days = [t("class-day", day=date.fromisoformat(day)) for day in visit.days]
        found.append(t("class-line-days", days=joined(days)))
        found.append(t("class-line-part", part=t(f"class-part-{visit.part}")))
    if visit.wishes:
        found.append(t("class-line-wishes", wishes=_fields(visit.wishes)))
    else:
        found.append(t("class-line-any"))
    return [*found, *need_lines(visit), *_after_lines(seen, side)]


def _fields(interests: Sequence[str]) -> Sayable:
    return joined(without_pictogram(t(f"interest-{one}")) for one in interests)


def agreed_lines(seen: Seen) -> list[Sayable]:
    """When, where, with whom, what to wear."""
    visit, company = seen.visit, seen.visit.company
    start = seen.local(visit.starts_at)
    found: list[Sayable] = [t("class-line-when", day=start.date(), start=start, end=start + LENGTH)]
    if company is not None:
        found.append(t("class-line-where", place=company.address or company.municipality))
    if seen.host is not None:
        found.append(t("class-line-host", name=seen.host.first_name))
    if visit.state is StudyVisitState.AGREED:
        found.append(t("class-line-wear", wear=wear_words(seen.hours.wear)))
    return found


def wear_words(wear: tuple[str, ...]) -> Sayable:
    return joined(t(f"class-wear-{one}") for one in wear) if wear else t("class-wear-none")


def need_lines(visit: StudyVisit) -> list[Sayable]:
    """What the firm prepares, and how the class travels."""
    found: list[Sayable] = []
    told = {"other": visit.access_note, "interpreter": visit.interpreter}
    needs = [one for one in visit.access if not told.get(one)]
    if needs:
        named = joined(t(f"class-access-{one}".replace("_", "-")) for one in needs)
        found.append(t("class-line-access", access=named))
    if visit.interpreter:
        found.append(t("class-line-interpreter", language=language_name(visit.interpreter)))
    if visit.access_note:
        found.append(t("class-line-note", text=visit.access_note))
    if visit.travel and visit.travel != "unknown":
        found.append(t("class-line-travel", travel=t(f"class-travel-{visit.travel}".replace("_", "-"))))
    return found


def _after_lines(seen: Seen, side: VisitSide) -> list[Sayable]:
    """What is known once the visit has begun; the count is for the school and staff."""
    found: list[Sayable] = []
    if has_begun(seen) and side is not VisitSide.AMBASSADOR:
        found.append(t("class-line-count", count=seen.visit.pupils))
    if seen.visit.seen:
        found.append(t("class-line-seen", text=seen.visit.seen))
    return found


def has_begun(seen: Seen) -> bool:
    visit = seen.visit
    is_on = visit.state in (StudyVisitState.AGREED, StudyVisitState.DONE)
    return is_on and visit.starts_at is not None and visit.starts_at - BEFORE <= seen.now


def may_change(seen: Seen) -> bool:
    """Whether an agreed visit can still be moved or cancelled: until it begins, the code already works by then."""
    return seen.visit.starts_at is not None and seen.now < seen.visit.starts_at


def button(label: str, side: VisitSide, visit_id: int, step: str, **args: object) -> Button:
    return Button(t(f"button-class-{label}", **args), ClassVisits(side.value, visit_id, step))


def to_list(side: VisitSide) -> tuple[Button, ...]:
    return (button("list", side, 0, "list"),)


def to_page(seen: Seen, side: VisitSide) -> tuple[Button, ...]:
    return (button("page", side, seen.visit.id, "page"),)


def _ways(seen: Seen, side: VisitSide, reader_id: int) -> Rows:
    match side:
        case VisitSide.TEACHER:
            return teacher_ways(seen)
        case VisitSide.AMBASSADOR:
            return host_ways(seen, reader_id)
        case VisitSide.STAFF:
            return _staff_ways(seen)


def yes_button(seen: Seen, side: VisitSide) -> tuple[Button, ...]:
    """Yes to the time that the other side offers."""
    start = seen.local(seen.visit.starts_at)
    return (button("yes-time", side, seen.visit.id, f"take-{start.strftime(STAMP)}", day=start.date(), start=start),)


def teacher_ways(seen: Seen) -> Rows:
    """What the teacher can do now; while choosing there is a page of its own."""
    visit, side = seen.visit, VisitSide.TEACHER

    def row(label: str, step: str) -> tuple[Button, ...]:
        return (button(label, side, visit.id, step),)

    match visit.state:
        case StudyVisitState.ASKED:
            return (row("other-firm", "other"), row("cancel", "cancel"))
        case StudyVisitState.OFFERED if visit.offered_by is VisitSide.TEACHER:
            return (row("move", "move"), row("other-firm", "other"), row("cancel", "cancel"))
        case StudyVisitState.OFFERED:
            return (yes_button(seen, side), row("other-firm", "other"), row("cancel", "cancel"))
        case StudyVisitState.AGREED:
            count = (row("count", "count"),) if has_begun(seen) else ()
            return (*count, row("move", "move"), row("cancel", "cancel")) if may_change(seen) else count
        case StudyVisitState.DONE:
            return (row("count", "count"), *_certificates(seen, side))
    return ()


def host_ways(seen: Seen, reader_id: int) -> Rows:
    """What an ambassador of the firm can do now."""
    visit, side = seen.visit, VisitSide.AMBASSADOR

    def row(label: str, step: str) -> tuple[Button, ...]:
        return (button(label, side, visit.id, step),)

    is_other = seen.host is not None and seen.host.person_id != reader_id
    over = (row("take-over", "over"),)
    match visit.state:
        case StudyVisitState.ASKED:
            return (*_start_rows(seen), row("offer", "move-none"), row("no", "no"))
        case StudyVisitState.OFFERED if is_other:
            return over
        case StudyVisitState.OFFERED if visit.offered_by is VisitSide.TEACHER:
            return (yes_button(seen, side), row("offer", "move-none"), row("no", "no"))
        case StudyVisitState.OFFERED:
            return (row("offer", "move-none"), row("cancel", "cancel"))
        case StudyVisitState.AGREED:
            first = over if seen.host is None or is_other else ()
            codes = (row("code", "code"), row("poster", "poster"))
            now = (row("seen", "seen"),) if has_begun(seen) else ()
            change = () if is_other or not may_change(seen) else (row("move", "move"), row("cancel", "cancel"))
            return (*first, *codes, *now, *change)
        case StudyVisitState.DONE:
            return (row("seen", "seen"), *_certificates(seen, side))
    return ()


def _start_rows(seen: Seen) -> Rows:
    buttons = []
    for start in seen.starts:
        step = f"take-{start.strftime(STAMP)}"
        buttons.append(
            button("yes-time", VisitSide.AMBASSADOR, seen.visit.id, step, day=start.date(), start=start),
        )
    return in_rows(buttons)


def _certificates(seen: Seen, side: VisitSide) -> Rows:
    return tuple(
        (button(f"certificate-{language}", side, seen.visit.id, f"pdf-{language}"),) for language in ("sv", "en")
    )


def _staff_ways(seen: Seen) -> Rows:
    visit, side = seen.visit, VisitSide.STAFF
    if visit.state in (StudyVisitState.DONE, StudyVisitState.CANCELLED):
        return ()
    move = ((button("move", side, visit.id, "move"),),) if visit.company_id is not None else ()
    return (*move, (button("cancel", side, visit.id, "cancel"),))


def asked_screen(seen: Seen, *, reader_id: int) -> Screen:
    """The request on an ambassador's phone, and how it stands when somebody has answered."""
    visit = seen.visit
    assert visit.company is not None  # noqa: S101 - a firm is asked
    if visit.state is not StudyVisitState.ASKED:
        is_other = seen.host is not None and seen.host.person_id != reader_id
        who = [t("class-card-answered", name=seen.host.first_name)] if seen.host and is_other else []
        return visit_screen(seen, VisitSide.AMBASSADOR, reader_id=reader_id).led_by(*who)
    how = t("class-asked-how" if seen.starts else "class-asked-no-times")
    class_line = t("class-page", level=level_of(visit), size=visit.size)
    facts = (class_line, *body(seen, VisitSide.AMBASSADOR), how)
    rows = host_ways(seen, reader_id)
    return screen(t("class-asked", company=visit.company.name), *facts, rows=rows)


def choose_screen(seen: Seen, proposals: list[Proposal]) -> Screen:
    """The teacher's choice of firms: each with its reasons, the chosen ones with their number."""
    visit, side = seen.visit, VisitSide.TEACHER
    rows: list[tuple[Button, ...]] = []
    wishes = [firm for firm in visit.firms if firm not in visit.tried]
    for one in proposals:
        name, step = one.company.name, f"firm-{one.company.id}"
        if one.company.id in wishes:
            number = wishes.index(one.company.id) + 1
            rows.append((button("firm-chosen", side, visit.id, step, number=number, company=name),))
        else:
            rows.append((button("firm", side, visit.id, step, company=name),))
    if wishes:
        rows.append((button("send", side, visit.id, "send"),))
    rows.append((button("days", side, visit.id, "days"), button("cancel", side, visit.id, "cancel")))
    told: list[Sayable] = [t("class-firms-how" if proposals else "class-firms-nobody")]
    told += [proposal_lines(one, visit, seen) for one in proposals]
    if not proposals:
        rows.append((Button(t("button-ask-person"), AskPerson(0, "write")),))
    facts = lines(*fact_lines(seen, side))
    return screen(heading(visit), facts, *told, rows=(*rows, to_list(side)))


def proposal_lines(one: Proposal, visit: StudyVisit, seen: Seen) -> Sayable:
    """A firm and why it is proposed."""
    reasons: list[Sayable] = []
    if one.fields:
        reasons.append(t("class-firm-fields", fields=_fields(one.fields)))
    elif visit.wishes:
        reasons.append(t("class-firm-no-field"))
    if one.km is not None:
        reasons.append(t("class-firm-near") if one.km < NEAR_KM else t("class-firm-km", km=one.km))
    reasons.append(_times_line(one, seen))
    if one.hours.most is not None:
        reasons.append(t("class-firm-most", most=one.hours.most))
    title = t("class-firm", company=one.company.name, municipality=one.company.municipality)
    return lines(title, bullets(reasons))


def _times_line(one: Proposal, seen: Seen) -> Sayable:
    if not one.starts:
        return t("class-firm-no-times")
    first, more = seen.local(one.starts[0]), len(one.starts) - 1
    if not more:
        return t("class-firm-times", day=first.date(), start=first)
    return t("class-firm-more-times", day=first.date(), start=first, count=more)

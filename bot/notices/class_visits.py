"""Notices about study visits: each side hears what the other did, what waits, and what is coming."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.class_visits import (
    agreed_lines,
    asked_screen,
    body,
    button,
    heading,
    host_ways,
    level_of,
    need_lines,
    teacher_ways,
    to_list,
    to_page,
    visit_screen,
    yes_button,
)
from bot.i18n import Sayable, lines, t
from bot.notices.notice import Later, Notice
from bot.screen import Screen, screen
from bot.services import class_visits, outbox
from bot.services.class_visit_care import due_reminder, firm_is_to_answer
from bot.services.class_visit_pages import Seen, seen
from bot.services.reminders import is_quiet, morning_after
from db.enums import NoticeKind, PartnerRole, StudyVisitState, VisitReason, VisitSide
from db.models import Company, OutboxMessage, Partner, Person, StudyVisit

#: These wait for the morning; an answer that somebody waits for does not.
_BY_DAY = (NoticeKind.CLASS_ASKED, NoticeKind.CLASS_WAITING, NoticeKind.CLASS_LATE, NoticeKind.CLASS_ALONE)
#: These say how things stand: after a further step of the visit they are old news.
_OF_ONE_STEP = (
    NoticeKind.CLASS_ASKED,
    NoticeKind.CLASS_OFFERED,
    NoticeKind.CLASS_AGREED,
    NoticeKind.CLASS_WAITING,
    NoticeKind.CLASS_ALONE,
)


@dataclass(frozen=True, slots=True)
class _About:
    """A message with the visit as it stands now and the side of its receiver."""

    session: AsyncSession
    message: OutboxMessage
    seen: Seen
    side: VisitSide

    @property
    def visit(self) -> StudyVisit:
        return self.seen.visit


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice as things stand now; nothing for who is no longer of that side, or when it is old news."""
    visit = await class_visits.load(session, message.subject_id or 0)
    if visit is None:
        return None
    if message.kind is NoticeKind.CLASS_CARD:
        return await _card(session, message, visit, now=now, zone=zone)
    side = VisitSide(message.args["side"])
    if not await _is_of_side(session, message, visit, side) or not _is_news(message, visit):
        return None
    if message.kind in _BY_DAY and is_quiet(now, zone):
        return Later(morning_after(now, zone))
    about = _About(session, message, await seen(session, visit, now=now, zone=zone), side)
    shown = await _WORDING[message.kind](about)

    async def still_wanted(later: AsyncSession) -> bool:
        again = await class_visits.load(later, visit.id)
        return again is not None and _is_news(message, again) and await _is_of_side(later, message, again, side)

    return Notice(shown, still_wanted=still_wanted) if shown else None


def _is_news(message: OutboxMessage, visit: StudyVisit) -> bool:
    return message.kind not in _OF_ONE_STEP or message.args["version"] == visit.version


async def _is_of_side(session: AsyncSession, message: OutboxMessage, visit: StudyVisit, side: VisitSide) -> bool:
    """Whether the receiver still is the teacher, an ambassador of the firm that it is about, or staff."""
    if side is VisitSide.STAFF:
        member = await session.get(Person, message.person_id)
        return member is not None and member.is_staff
    partner = await session.scalar(
        select(Partner).where(
            Partner.person_id == message.person_id,
            Partner.role == PartnerRole(side.value),
            Partner.rests_since.is_(None),
        )
    )
    if partner is None:
        return False
    if side is VisitSide.TEACHER:
        return visit.teacher_id == message.person_id and partner.organisation_id == visit.organisation_id
    return partner.company_id == message.args.get("company_id")


async def _card(
    session: AsyncSession, message: OutboxMessage, visit: StudyVisit, *, now: datetime, zone: ZoneInfo
) -> Notice | None:
    """The request as it stands now, in place of the one on this phone; nothing when there is none."""
    sent = await outbox.sent_message_ids(session, kind=NoticeKind.CLASS_ASKED, subject_id=visit.id)
    on_phone = [message_id for person, message_id in sent if person.id == message.person_id]
    if not on_phone:
        return None
    company_id = message.args.get("company_id")
    is_theirs = await _is_of_side(session, message, visit, VisitSide.AMBASSADOR)
    if not is_theirs or visit.company_id != company_id or visit.state is StudyVisitState.CANCELLED:
        return Notice(screen(t("class-card-gone"), rows=(to_list(VisitSide.AMBASSADOR),)), on_phone[-1])
    card = asked_screen(await seen(session, visit, now=now, zone=zone), reader_id=message.person_id)
    return Notice(card, on_phone[-1])


async def _asked(about: _About) -> Screen | None:
    if about.visit.state is not StudyVisitState.ASKED:
        return None
    return asked_screen(about.seen, reader_id=about.message.person_id)


async def _offered(about: _About) -> Screen | None:
    visit, found = about.visit, about.seen
    if visit.state is not StudyVisitState.OFFERED or visit.company is None:
        return None
    start = found.local(visit.starts_at)
    when = {"day": start.date(), "start": start}
    because = [t(f"class-because-{_key(visit.reason)}")] if visit.reason else []
    if about.side is VisitSide.TEACHER:
        told = t("class-offered-teacher", company=visit.company.name, **when)
        return screen(told, *because, rows=teacher_ways(found))
    told = t("class-offered-firm", school=visit.organisation.name, **when)
    return screen(told, *because, rows=host_ways(found, about.message.person_id))


def _key(reason: VisitReason) -> str:
    return reason.value.replace("_", "-")


async def _agreed(about: _About) -> Screen | None:
    visit = about.visit
    if visit.state is not StudyVisitState.AGREED or visit.company is None:
        return None
    told = lines(*agreed_lines(about.seen))
    rows = (to_page(about.seen, about.side),)
    moved = about.message.args.get("moved")
    if moved is None:
        return screen(t("class-agreed", company=visit.company.name), told, t("class-agreed-self"), rows=rows)
    because = [t(f"class-because-{_key(VisitReason(moved))}")] if moved else []
    return screen(t("class-moved", company=visit.company.name), told, *because, t("class-agreed-self"), rows=rows)


async def _passed(about: _About) -> Screen | None:
    """For the teacher: the firm cannot, and how it goes on."""
    args, visit = about.message.args, about.visit
    company = await about.session.get(Company, int(args["company_id"]))
    if company is None or visit.state is StudyVisitState.CANCELLED:
        return None
    texts: list[Sayable]
    if not args["reason"]:
        texts = [t("class-passed-own", company=company.name)]
    elif args["reason"] == VisitReason.SILENT.value:
        texts = [t("class-passed-silent", company=company.name)]
    else:
        because = t(f"class-because-{_key(VisitReason(args['reason']))}")
        texts = [t("class-passed", company=company.name), *_when(about, "class-passed-when"), because]
    following = await about.session.get(Company, int(args["next_id"])) if args["next_id"] else None
    if following is not None and visit.state is StudyVisitState.ASKED:
        texts.append(t("class-passed-next", company=following.name, day=class_visits.answer_by(visit)))
    elif visit.state is StudyVisitState.CHOOSING:
        texts.append(t("class-passed-choose"))
    label = "other-firm" if visit.state is StudyVisitState.CHOOSING else "page"
    return screen(*texts, rows=((button(label, about.side, visit.id, "page"),),))


async def _cancelled(about: _About) -> Screen | None:
    args, school = about.message.args, about.visit.organisation.name
    by = "staff" if args["by"] == VisitSide.STAFF.value else "teacher"
    because = t(f"class-because-{_key(VisitReason(args['reason']))}")
    had = _when(about, "class-cancelled-when")
    return screen(t(f"class-cancelled-by-{by}", school=school), *had, because, rows=(to_list(about.side),))


def _when(about: _About, key: str) -> list[Sayable]:
    """The time that the visit had."""
    if "start" not in about.message.args:
        return []
    start = about.seen.local(datetime.fromisoformat(about.message.args["start"]))
    return [t(key, day=start.date(), start=start)]


async def _waiting(about: _About) -> Screen | None:
    visit, found = about.visit, about.seen
    if about.side is VisitSide.AMBASSADOR:
        if not firm_is_to_answer(visit):
            return None
        asked = asked_screen if visit.state is StudyVisitState.ASKED else _page
        card = asked(found, reader_id=about.message.person_id)
        return card.led_by(t("class-waiting-firm", school=visit.organisation.name))
    if visit.company is None or visit.state is not StudyVisitState.OFFERED:
        return None
    start = found.local(visit.starts_at)
    told = t("class-waiting-teacher", company=visit.company.name, day=start.date(), start=start)
    return screen(told, rows=(yes_button(found, about.side), to_page(found, about.side)))


def _page(found: Seen, *, reader_id: int) -> Screen:
    return visit_screen(found, VisitSide.AMBASSADOR, reader_id=reader_id)


async def _late(about: _About) -> Screen | None:
    """For staff: who is silent. The teacher is looked after already."""
    school, company_id = about.visit.organisation.name, about.message.args.get("company_id")
    company = await about.session.get(Company, int(company_id)) if company_id else None
    rows = (to_page(about.seen, VisitSide.STAFF),)
    if company is None:
        return screen(t("class-late-teacher", school=school), rows=rows)
    return screen(t("class-late-firm", company=company.name, school=school), rows=rows)


async def _before(about: _About) -> Screen | None:
    """A reminder, unless the visit was moved or it is too late for it."""
    visit, found = about.visit, about.seen
    due = due_reminder(visit, found.now, found.zone)
    if due is None or due.mark != about.message.args["mark"] or visit.company is None:
        return None
    company = visit.company.name
    who = "teacher" if about.side is VisitSide.TEACHER else "firm"
    school = [t("class-page-school", school=visit.organisation.name)] if who == "firm" else []
    facts = lines(*school, *agreed_lines(found), *need_lines(visit))
    about_class = t("class-page", level=level_of(visit), size=visit.size)
    changed = t("class-before-teacher", company=company) if who == "teacher" else t("class-before-firm")
    rows = teacher_ways(found) if who == "teacher" else host_ways(found, about.message.person_id)
    return screen(t(f"class-before-{due.mark}", company=company), about_class, facts, changed, rows=rows)


async def _after(about: _About) -> Screen | None:
    visit, found = about.visit, about.seen
    if visit.state is not StudyVisitState.DONE or visit.company is None:
        return None
    if about.side is VisitSide.TEACHER:
        told = t("class-after-teacher", company=visit.company.name, count=visit.pupils)
        return screen(told, rows=teacher_ways(found))
    told = t("class-after-firm", school=visit.organisation.name)
    return screen(told, rows=host_ways(found, about.message.person_id))


async def _alone(about: _About) -> Screen | None:
    """An agreed visit that the teacher or the host has left."""
    if about.visit.state is not StudyVisitState.AGREED:
        return None
    told = t(f"class-alone-{about.message.args['mark']}")
    facts = (heading(about.visit), *body(about.seen, about.side))
    ways = host_ways(about.seen, about.message.person_id) if about.side is VisitSide.AMBASSADOR else ()
    return screen(told, *facts, rows=(*ways, to_page(about.seen, about.side)))


_WORDING: Mapping[NoticeKind, Callable[[_About], Awaitable[Screen | None]]] = {
    NoticeKind.CLASS_ASKED: _asked,
    NoticeKind.CLASS_OFFERED: _offered,
    NoticeKind.CLASS_AGREED: _agreed,
    NoticeKind.CLASS_PASSED: _passed,
    NoticeKind.CLASS_CANCELLED: _cancelled,
    NoticeKind.CLASS_WAITING: _waiting,
    NoticeKind.CLASS_LATE: _late,
    NoticeKind.CLASS_BEFORE: _before,
    NoticeKind.CLASS_AFTER: _after,
    NoticeKind.CLASS_ALONE: _alone,
}

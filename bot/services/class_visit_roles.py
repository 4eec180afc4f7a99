"""What becomes of study visits when a teacher or an ambassador has the role no longer."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import partners
from bot.services.class_visit_answers import close
from bot.services.class_visits import OPEN_STATES, ambassadors, loaded, pass_on, tell_firm, tell_staff
from bot.services.partners import Ended
from db.enums import NoticeKind, PartnerRole, StudyVisitState, VisitReason, VisitSide
from db.models import StudyVisit


async def on_teacher_gone(session: AsyncSession, ended: Ended, now: datetime) -> None:
    """What is not agreed ends. An agreed visit is the school's: it stays, without the teacher, and staff are told."""
    own = await session.scalars(
        loaded().where(StudyVisit.teacher_id == ended.person_id, StudyVisit.organisation_id == ended.organisation_id)
    )
    for visit in list(own):
        visit.teacher_id, visit.access_note = None, None
        if visit.state is StudyVisitState.AGREED:
            await tell_staff(session, visit, NoticeKind.CLASS_ALONE, now=now, mark="teacher")
        elif visit.state in OPEN_STATES:
            await close(session, visit, reason=VisitReason.OTHER, by=VisitSide.TEACHER, now=now)
    await session.flush()


async def on_ambassador_gone(session: AsyncSession, ended: Ended, now: datetime) -> None:
    """A colleague can take over what the ambassador hosted; without any, the class is led on or staff are told."""
    company_id = ended.company_id or 0
    colleagues = await ambassadors(session, company_id)
    found = await session.scalars(
        loaded().where(StudyVisit.company_id == company_id, StudyVisit.state.in_(OPEN_STATES)).order_by(StudyVisit.id)
    )
    for visit in list(found):
        was_host = visit.host_id == ended.person_id
        if was_host:
            visit.host_id = None
            visit.version += 1
            await session.flush()
        if not colleagues and visit.state is not StudyVisitState.AGREED:
            # Working days are counted from here: the day in UTC is near enough.
            await pass_on(session, visit, reason=VisitReason.OTHER, now=now, today=now.date())
        elif was_host and visit.state is StudyVisitState.AGREED:
            await tell_firm(session, visit, NoticeKind.CLASS_ALONE, now=now, mark="host")
            await tell_staff(session, visit, NoticeKind.CLASS_ALONE, now=now, mark="host")


partners.ON_END[PartnerRole.TEACHER].append(on_teacher_gone)
partners.ON_END[PartnerRole.AMBASSADOR].append(on_ambassador_gone)

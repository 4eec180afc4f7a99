"""What becomes of study visits when a teacher or an ambassador has the role no longer, or has it elsewhere."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import partners
from bot.services.class_visit_answers import close
from bot.services.class_visits import OPEN_STATES, ambassadors, loaded, pass_on, tell_firm, tell_staff
from bot.services.client_messages import Gone
from db.enums import NoticeKind, PartnerRole, StudyVisitState, VisitReason, VisitSide
from db.models import Conversation, Partner, StudyVisit


async def end_teacher(session: AsyncSession, partner: Partner, now: datetime) -> list[Gone]:
    """What is not agreed ends. An agreed visit is the school's: it stays, without the teacher, and staff are told."""
    await _forget_questions(session, partner)
    own = await session.scalars(
        loaded().where(
            StudyVisit.teacher_id == partner.person_id, StudyVisit.organisation_id == partner.organisation_id
        )
    )
    for visit in list(own):
        visit.teacher_id, visit.access_note = None, None
        if visit.state is StudyVisitState.AGREED:
            await tell_staff(session, visit, NoticeKind.CLASS_ALONE, now=now, mark="teacher")
        elif visit.state in OPEN_STATES:
            await close(session, visit, reason=VisitReason.OTHER, by=VisitSide.TEACHER, now=now)
    await session.flush()
    return []


async def end_ambassador(session: AsyncSession, partner: Partner, now: datetime) -> list[Gone]:
    """A colleague can take over what the ambassador hosted; without any, the class is led on or staff are told."""
    await _forget_questions(session, partner)
    company_id, leaving = partner.company_id or 0, partner.person_id
    colleagues = [one for one in await ambassadors(session, company_id) if one.person_id != leaving]
    found = await session.scalars(
        loaded().where(StudyVisit.company_id == company_id, StudyVisit.state.in_(OPEN_STATES)).order_by(StudyVisit.id)
    )
    for visit in list(found):
        was_host = visit.host_id == leaving
        if was_host:
            visit.host_id = None
            visit.version += 1
            await session.flush()
        if not colleagues and visit.state is not StudyVisitState.AGREED:
            # Working days are counted from here: the day in UTC is near enough.
            await pass_on(session, visit, reason=VisitReason.OTHER, now=now, today=now.date(), but=leaving)
        elif was_host and visit.state is StudyVisitState.AGREED:
            await tell_firm(session, visit, NoticeKind.CLASS_ALONE, now=now, but=leaving, mark="host")
            await tell_staff(session, visit, NoticeKind.CLASS_ALONE, now=now, mark="host")
    return []


async def _forget_questions(session: AsyncSession, partner: Partner) -> None:
    """Whoever goes to another school or firm begins anew there."""
    flows = partners.FLOWS_OF[partner.role]
    await session.execute(
        delete(Conversation).where(Conversation.person_id == partner.person_id, Conversation.flow.in_(flows))
    )


partners.ENDINGS[PartnerRole.TEACHER].append(end_teacher)
partners.ENDINGS[PartnerRole.AMBASSADOR].append(end_ambassador)

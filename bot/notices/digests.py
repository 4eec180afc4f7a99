"""The weekly digest in words: for staff, and for a firm's contacts."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import ListLeads, OpenPage
from bot.cards.offers import offer_line
from bot.i18n import Sayable, bullets, t
from bot.notices.notice import Notice
from bot.screen import Button, Screen, screen
from bot.services import digests
from bot.services.digests import Digest
from db.enums import NoticeKind
from db.models import Company, CompanyContact, OutboxMessage, Person

MOST_LISTED = 10


async def compose(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The digest as things stand now; nothing for somebody without the role, or when nothing is left to tell."""
    today = now.astimezone(zone).date()
    if message.kind is NoticeKind.DIGEST_STAFF:
        person = await session.get(Person, message.person_id)
        if person is None or not person.is_staff:
            return None
        overall = await digests.digest_of(session, now=now, today=today)
        return None if overall.is_empty else Notice(_for_staff(overall))
    company = await session.scalar(
        select(Company)
        .join(CompanyContact, CompanyContact.company_id == Company.id)
        .where(Company.id == message.subject_id, CompanyContact.person_id == message.person_id)
    )
    if company is None:
        return None
    digest = await digests.digest_of(session, now=now, today=today, company_id=company.id)
    return None if digest.is_empty else Notice(_for_firm(company, digest))


def _for_staff(digest: Digest) -> Screen:
    texts: list[Sayable] = [t("digest-staff-title"), *_numbers(digest)]
    if digest.without_contact:
        names = [company.name for company in digest.without_contact]
        texts.append(t("digest-without-contact", companies=", ".join(names[:MOST_LISTED])))
    rows = ((Button(t("button-leads-late", count=digest.late), ListLeads("late", 0, 0)),),) if digest.late else ()
    return screen(*texts, rows=rows)


def _for_firm(company: Company, digest: Digest) -> Screen:
    texts: list[Sayable] = [t("digest-firm-title", company=company.name), *_numbers(digest)]
    if digest.leads:
        texts.append(
            bullets(
                t("digest-lead-line", offer=offer_line(company, lead.offer), day=lead.answer_by)
                for lead in digest.leads[:MOST_LISTED]
            )
        )
    return screen(*texts, rows=((Button(t("button-leads"), OpenPage("leads")),),))


def _numbers(digest: Digest) -> list[Sayable]:
    told: list[Sayable] = [t("digest-numbers", late=digest.late, waiting=digest.waiting, answered=digest.answered)]
    if digest.median_days is not None:
        told.append(t("digest-median", days=round(digest.median_days, 1)))
    return told

"""Digests in words: the week for staff, the week or the day for a firm's contacts."""

from dataclasses import asdict
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import FirmHome, ListLeads
from bot.cards.lead_notes import inbox_row
from bot.cards.offers import offer_line
from bot.i18n import Sayable, bullets, joined, lines, t
from bot.notices.notice import Later, Notice
from bot.screen import Button, Screen, in_rows, screen
from bot.services import digests, firm_digests, firm_hours, retention
from bot.services.digests import Digest
from bot.services.firm_digests import FirmNews
from bot.services.retention import Removed
from db.enums import NoticeKind, NoticePace
from db.models import Company, CompanyContact, Lead, OutboxMessage, Person

MOST_LISTED = 10


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The digest as things stand now; nothing for somebody without the role, or when nothing is left to tell."""
    today = now.astimezone(zone).date()
    if message.kind is NoticeKind.DIGEST_STAFF:
        person = await session.get(Person, message.person_id)
        if person is None or not person.is_staff:
            return None
        overall = await digests.digest_of(session, now=now, today=today)
        removed = await retention.removed_since(session, now - digests.WEEK)
        return None if overall.is_empty and removed.is_nothing else Notice(_for_staff(overall, removed))
    row = (
        await session.execute(
            select(Company, CompanyContact.notices)
            .join(CompanyContact, CompanyContact.company_id == Company.id)
            .where(
                Company.id == message.subject_id,
                CompanyContact.person_id == message.person_id,
                CompanyContact.rests_since.is_(None),
            )
        )
    ).one_or_none()
    if row is None:
        return None
    company, pace = row
    at = firm_hours.next_working_time(now, zone)
    if pace is not NoticePace.ANY_HOUR and at > now:
        return Later(at)
    if message.kind is NoticeKind.DIGEST_DAILY:
        since = datetime.fromisoformat(message.args["since"])
        news = await firm_digests.news_of(session, company_id=company.id, since=since, now=now)
        return Notice(firm_digest(company, news, t("digest-day-title", company=company.name))) if news.is_new else None
    if not await digests.has_news(session, company_id=company.id, now=now, today=today):
        return None
    digest = await digests.digest_of(session, now=now, today=today, company_id=company.id)
    news = await firm_digests.news_of(session, company_id=company.id, since=now - digests.WEEK, now=now)
    return Notice(firm_digest(company, news, t("digest-firm-title", company=company.name), *_numbers(digest)))


def _for_staff(digest: Digest, removed: Removed) -> Screen:
    texts: list[Sayable] = [t("digest-staff-title"), *_numbers(digest)]
    if digest.without_contact:
        names = (company.name for company in digest.without_contact[:MOST_LISTED])
        texts.append(t("digest-without-contact", companies=joined(names)))
    if not removed.is_nothing:
        texts.append(t("digest-removed", **asdict(removed)))
    rows = ((Button(t("button-leads-late", count=digest.late), ListLeads("late", 0, 0)),),) if digest.late else ()
    return screen(*texts, rows=rows)


def firm_digest(company: Company, news: FirmNews, *head: Sayable) -> Screen:
    """What a firm has to do, with a button for each lead; no fact about a person."""
    parts = (("waiting", news.waiting), ("answers", news.answers), ("to-tell", news.to_tell))
    texts: list[Sayable] = list(head)
    for name, found in parts:
        if found:
            texts.append(lines(t(f"digest-{name}"), bullets(_line(lead, name) for lead in found[:MOST_LISTED])))
    every = {lead.id: lead for _name, found in parts for lead in found[:MOST_LISTED]}
    buttons = [
        Button(t("digest-button", number=lead.id), FirmHome(company.id, f"lead-{lead.id}")) for lead in every.values()
    ]
    return screen(*texts, rows=(*in_rows(buttons, 2), *inbox_row(company)))


def _line(lead: Lead, name: str) -> Sayable:
    about = offer_line(lead.company, lead.offer)
    key = "digest-lead-line" if name == "waiting" else "digest-lead-line-plain"
    return t(key, number=lead.id, offer=about, day=lead.answer_by)


def _numbers(digest: Digest) -> list[Sayable]:
    told: list[Sayable] = [t("digest-numbers", late=digest.late, waiting=digest.waiting, answered=digest.answered)]
    if digest.median_days is not None:
        told.append(t("digest-median", days=round(digest.median_days, 1)))
    return told

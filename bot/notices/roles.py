"""Notices about roles that rest: to who can wake them, and to who was woken."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import OpenPage, OpenWork, RunFirm, WakeRole
from bot.i18n import joined, literal, t
from bot.notices.notice import Later, Notice
from bot.screen import Button, Screen, in_rows, screen
from bot.services import firm_hours, resting
from bot.services.leads import contacts_of
from db.enums import NoticeKind, PartnerRole
from db.models import Company, CompanyContact, OutboxMessage, Person

#: More names and buttons would fill the phone.
MOST_FIRMS = 8


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice as things stand now; nothing when the role is awake, gone, or the receiver may not wake it."""
    receiver = await session.get(Person, message.person_id)
    if receiver is None:
        return None
    match message.kind:
        case NoticeKind.ROLE_RESTS:
            shown = await _colleague(session, message, receiver, zone)
            at = firm_hours.next_working_time(now, zone)
            if shown is not None and at > now:
                return Later(at)
        case NoticeKind.ROLE_FIRMS_REST:
            shown = await _firms(session, message, receiver)
        case NoticeKind.ROLE_MEMBER_RESTS:
            shown = await _member(session, message, receiver)
        case _:
            shown = _woken(message, receiver)
    return Notice(shown) if shown is not None else None


async def _colleague(session: AsyncSession, message: OutboxMessage, receiver: Person, zone: ZoneInfo) -> Screen | None:
    contact = await session.get(CompanyContact, message.subject_id or 0)
    if contact is None or not await resting.may_wake(session, contact, receiver):
        return None
    company = await session.get_one(Company, contact.company_id)
    since = (contact.used_at or contact.joined_at).astimezone(zone).date()
    rows = ((Button(t("button-wake"), WakeRole("contact", contact.id)),),)
    return screen(t("role-rests-colleague", name=contact.first_name, company=company.name, day=since), rows=rows)


async def _firms(session: AsyncSession, message: OutboxMessage, receiver: Person) -> Screen | None:
    """For staff: firms at which nobody can answer any more, each a way to its contacts."""
    found = await resting.asleep(session, message.args["firms"]) if receiver.is_staff else []
    if not found:
        return None
    named = [literal(company.name) for company in found[:MOST_FIRMS]]
    if len(found) > MOST_FIRMS:
        named.append(t("role-firms-more", count=len(found) - MOST_FIRMS))
    buttons = [Button(literal(company.name), RunFirm(company.id, "contacts")) for company in found[:MOST_FIRMS]]
    contacts = await contacts_of(session, found[0].id)
    if len(found) == len(contacts) == 1:
        buttons = [Button(t("button-wake"), WakeRole("contact", contacts[0].id))]
    return screen(t("role-rests-firms", companies=joined(named)), rows=in_rows(buttons))


async def _member(session: AsyncSession, message: OutboxMessage, receiver: Person) -> Screen | None:
    member = await session.get(Person, message.subject_id or 0)
    if member is None or member.rests_as is None or not receiver.is_staff:
        return None
    rows = ((Button(t("button-wake"), WakeRole("staff", member.id)),),)
    return screen(t("role-rests-member", name=member.staff_name or str(member.id)), rows=rows)


def _woken(message: OutboxMessage, receiver: Person) -> Screen:
    role = message.args["role"]
    if role in set(PartnerRole):
        return screen(t("role-woken-you"), rows=((Button(t("button-work-home"), OpenWork(role)),),))
    page = "help" if role == "staff" else "company"
    label = t("button-menu") if page == "help" else t("button-inbox")
    return screen(t("role-woken-you"), rows=((Button(label, OpenPage(page)),),))

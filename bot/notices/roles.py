"""Notices about roles that rest: to who can wake them, and to who was woken."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import OpenPage, OpenWork, WakeRole
from bot.i18n import t
from bot.notices.notice import Notice
from bot.screen import Button, Screen, screen
from bot.services import resting
from db.enums import NoticeKind, PartnerRole
from db.models import Company, CompanyContact, OutboxMessage, Person


async def compose(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The notice as things stand now; nothing when the role is awake, gone, or the receiver may not wake it."""
    receiver = await session.get(Person, message.person_id)
    if receiver is None:
        return None
    match message.kind:
        case NoticeKind.ROLE_RESTS:
            shown = await _contact(session, message, receiver, zone)
        case NoticeKind.ROLE_MEMBER_RESTS:
            shown = await _member(session, message, receiver)
        case _:
            shown = _woken(message, receiver)
    return Notice(shown) if shown is not None else None


async def _contact(session: AsyncSession, message: OutboxMessage, receiver: Person, zone: ZoneInfo) -> Screen | None:
    contact = await session.get(CompanyContact, message.subject_id or 0)
    if contact is None or not await resting.may_wake(session, contact, receiver):
        return None
    company = await session.get_one(Company, contact.company_id)
    since = (contact.used_at or contact.joined_at).astimezone(zone).date()
    key = "role-rests-only" if await resting.asleep(session, [company.id]) else "role-rests-colleague"
    rows = ((Button(t("button-wake"), WakeRole("contact", contact.id)),),)
    return screen(t(key, name=contact.first_name, company=company.name, day=since), rows=rows)


async def _member(session: AsyncSession, message: OutboxMessage, receiver: Person) -> Screen | None:
    member = await session.get(Person, message.subject_id or 0)
    if member is None or member.rests_as is None or not receiver.is_admin:
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
